"""How fast one account may ask: requests and processing units a minute, and how many requests at once.

The service keeps a bucket of each, which holds what a minute allows and refills evenly (API reference 5.6, 9.4). The
same two buckets are kept here, so that a request waits on this side instead of being refused on the other. What they
hold is learnt. It begins with what is usual; nobody knows whether an account may do more, so requests beyond that are
sent with care, one after the other. Those that get through prove that more is allowed; the first refusal says where the
limit is.

All sessions of an account share one `RateLimits`; each has a `Share` of it, and none gets ahead of the others.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .token_bucket import Bucket

USUAL_REQUESTS = 300.0  # a minute; a general user of the Copernicus Data Space has these (API reference 9.4)
USUAL_UNITS = 300.0
MOST_AT_ONCE = 16

_MINUTE = 60.0
_LOOK_AGAIN = 0.05  # seconds, while others are before one
_LONGEST_LOOK = 0.5
# A refused request is a wasted one, and fewer than one in a hundred shall be. So beyond what is known to be allowed
# there is a moment between two requests, and what is under way costs no more than a share of a minute's allowance.
# Refusals come at once, images take a while: a request of which nothing is heard for the second moment got through.
_MOMENT = 0.03
_GOT_THROUGH = 0.3
_MOST_BEYOND = 0.3
# Successes at a limit that was only guessed after which more is tried, and how much more, and when at the earliest.
_BEFORE_MORE_THAN_GUESSED = 20
_MORE_THAN_GUESSED = 1.1
_SECONDS_BEFORE_MORE = 10.0
# After so long without a refusal, what was learnt may be no longer true: others may have used the account meanwhile.
_FORGET_SECONDS = 600.0

Clock = Callable[[], float]
Wait = Callable[[float], None]


@dataclass
class Share:
    """Be one session's part of an account's limits; `due` is how much of the account's time it has had."""

    limits: RateLimits
    due: float = 0.0

    @contextmanager
    def turn(self, units: float, wait: Wait) -> Iterator[Turn]:
        """Wait for leave to send a request that will cost about `units`, and hold it while the request is under way.

        Raises:
            Cancelled: `wait` said so.
        """
        turn = Turn(self, units)
        with self.limits.queued(turn):
            while (seconds := self.limits.seconds_before(turn)) > 0:
                wait(seconds)
        try:
            yield turn
        finally:
            self.limits.ended(turn)


@dataclass(eq=False)
class Turn:
    """Be one request, from its place in the queue to its end.

    `claims` are what of requests and of units it proves to be allowed, should it get through; 0 for what is known.
    """

    share: Share
    units: float
    began: float = 0.0
    number: int = 0
    is_charged: bool = False
    claims: tuple[float, float] = (0.0, 0.0)

    def spent(self, units: float) -> None:
        """Note what it cost in the end; it is a success."""
        self.share.limits.succeeded(self, units)

    def refused(self, wait_seconds: float) -> None:
        """Note that the service refused it as one too many, and for how long (429)."""
        self.share.limits.refused(self, wait_seconds)

    def overburdened(self) -> None:
        """Note that the service did not manage it: no answer, or trouble of its own."""
        self.share.limits.overburdened(self)


class RateLimits:
    """Keep one account within its limits. Any thread; nobody is blocked, each waits by a `wait` of its own."""

    def __init__(
        self,
        clock: Clock,
        requests_a_minute: float = USUAL_REQUESTS,
        units_a_minute: float = USUAL_UNITS,
        most_at_once: int = MOST_AT_ONCE,
    ) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        now = clock()
        self._requests = Bucket(requests_a_minute, now)
        self._units = Bucket(units_a_minute, now)
        self._most_at_once = self._at_once = most_at_once
        self._under_way: list[Turn] = []
        self._queue: list[Turn] = []
        self._numbers = 0
        self._time = 0.0  # of the account, as it is dealt out to its sessions
        self._not_before = now
        self._refused_at = self._burdened_at = self._next_try = self._grown_at = -math.inf
        self._successes = 0
        self._is_guessed = self._was_refused = self._is_proven = False

    @property
    def a_minute(self) -> tuple[float, float]:
        """How many requests and how many processing units a minute are believed to be allowed."""
        with self._lock:
            return (self._requests.a_minute, self._units.a_minute)

    def share(self) -> Share:
        """Return a new session's part; it begins where the others are."""
        with self._lock:
            return Share(self, self._time)

    def seconds_for(self, requests: float, units: float) -> float:
        """Return how long so much takes at least, by what the account has left now and gets by the minute."""
        with self._lock:
            now = self._clock()
            pairs = ((self._requests, requests), (self._units, units))
            waits = [(amount - max(0.0, one.level(now))) * _MINUTE / one.a_minute for one, amount in pairs]
            return max(0.0, *waits)

    @contextmanager
    def queued(self, turn: Turn) -> Iterator[None]:
        """Keep a turn in the queue."""
        with self._lock:
            self._numbers += 1
            turn.number = self._numbers
            self._queue.append(turn)
        try:
            yield
        except BaseException:
            with self._lock:
                self._queue = [one for one in self._queue if one is not turn]
            raise

    def seconds_before(self, turn: Turn) -> float:
        """Return how long a queued turn must wait before it asks again; with 0 it has left the queue and may begin."""
        with self._lock:
            now = self._clock()
            self._forget_what_is_old(now)
            self._note_what_got_through(now)
            if len(self._under_way) >= self._at_once:
                return _LOOK_AGAIN
            ordered = sorted(self._queue, key=lambda one: (max(one.share.due, self._time), one.number))
            first, before = ordered[0], ordered.index(turn)
            seconds = max(self._not_before - now, self._seconds_until_allowed(first.units, now))
            if before:
                return min(max(seconds, before * _MOMENT), _LONGEST_LOOK)
            if seconds > 0:
                return min(seconds, _LONGEST_LOOK)
            self._begin(turn, now)
            return 0.0

    def ended(self, turn: Turn) -> None:
        """Note that a request is under way no more; one that failed is charged no units (API reference 9.1)."""
        with self._lock:
            self._under_way = [one for one in self._under_way if one is not turn]
            if not turn.is_charged:
                self._units.correct(-turn.units)

    def succeeded(self, turn: Turn, units: float) -> None:
        """Note what a request cost, and that all is well."""
        with self._lock:
            turn.is_charged = True
            self._units.correct(units - turn.units)
            self._prove(turn)
            self._at_once = min(self._most_at_once, self._at_once + 1)
            self._try_more(self._clock())

    def refused(self, turn: Turn, wait_seconds: float) -> None:
        """Hold everybody back for so long, and learn what the limits are."""
        with self._lock:
            now = self._clock()
            until = now + wait_seconds
            self._not_before = max(self._not_before, until)
            if turn.began <= self._refused_at:
                return  # sent before the last refusal was known: nothing new
            self._refused_at, self._was_refused, self._successes = now, True, 0
            self._is_guessed = not self._learnt(turn, until, now)
            for one in self._under_way:
                one.claims = (0.0, 0.0)

    def overburdened(self, turn: Turn) -> None:
        """Have half as many requests under way at once."""
        with self._lock:
            if turn.began > self._burdened_at:
                self._burdened_at = self._clock()
                self._at_once = max(1, self._at_once // 2)

    def _seconds_until_allowed(self, units: float, now: float) -> float:
        known = max(self._requests.seconds_until(1.0, now), self._units.seconds_until(units, now))
        if known <= 0 or self._was_refused:  # the limit is known, and is not tried again
            return known
        pending = sum(one.units for one in self._under_way)
        if self._under_way and pending + units > _MOST_BEYOND * self._units.a_minute:
            return min(known, _LOOK_AGAIN)
        return min(known, max(0.0, self._next_try - now))

    def _claims(self, now: float) -> tuple[float, float]:
        """Return what the next request will prove. The service books units at an answer's end, requests at once."""
        under_way = sum(one.units for one in self._under_way)
        missing = (1.0 - self._requests.level(now), -self._units.level(now) - under_way)
        first, second = (
            one.claim(lack) if lack > 0 else 0.0 for one, lack in zip((self._requests, self._units), missing)
        )
        return first, second

    def _note_what_got_through(self, now: float) -> None:
        """Learn from what was sent with care a while ago and not refused."""
        for turn in self._under_way:
            if any(turn.claims) and now - turn.began > 0.99 * _GOT_THROUGH and turn.began > self._refused_at:
                self._prove(turn)

    def _prove(self, turn: Turn) -> None:
        for bucket, claim in zip((self._requests, self._units), turn.claims):
            bucket.prove(claim)
            self._is_proven = self._is_proven or claim > 0
        turn.claims = (0.0, 0.0)

    def _begin(self, turn: Turn, now: float) -> None:
        self._queue = [one for one in self._queue if one is not turn]
        if self._requests.seconds_until(1.0, now) > 0 or self._units.seconds_until(turn.units, now) > 0:
            turn.claims = self._claims(now)
            # Most accounts have just what is usual: the first request that would prove more goes alone.
            is_first = any(turn.claims) and not self._is_proven
            self._next_try = now + (_GOT_THROUGH if is_first else _MOMENT)
        self._requests.take(1.0, now)
        self._units.take(turn.units, now)
        self._under_way.append(turn)
        turn.began = now
        # Whoever asked for nothing meanwhile has saved nothing up: everybody begins at the account's present.
        self._time = max(self._time, turn.share.due)
        turn.share.due = self._time + max(1 / self._requests.a_minute, turn.units / self._units.a_minute)

    def _learnt(self, turn: Turn, until: float, now: float) -> bool:
        """Learn from a refusal; return whether the limit is known now."""
        if self._tightest(now) is self._requests:
            return self._requests.refused(until, 1.0, now, is_no_surprise=turn.claims[0] > 0)
        # Units are booked at the end of an answer: those of what is under way are still to come.
        pending = sum(one.units for one in self._under_way)
        return self._units.refused(until, 0.0, now, pending, is_no_surprise=turn.claims[1] > 0)

    def _try_more(self, now: float) -> None:
        held_up = [one for one in (self._requests, self._units) if one.is_nearly_empty(now)]
        if not held_up or not self._is_guessed:
            return  # nothing waits, or the limit is known
        self._successes += 1
        if self._successes >= _BEFORE_MORE_THAN_GUESSED and now - self._grown_at > _SECONDS_BEFORE_MORE:
            self._successes, self._grown_at = 0, now
            for bucket in held_up:
                bucket.grow(_MORE_THAN_GUESSED)

    def _tightest(self, now: float) -> Bucket:
        return max(self._requests, self._units, key=lambda one: one.share_used(now))

    def _forget_what_is_old(self, now: float) -> None:
        if math.isfinite(self._refused_at) and now - self._refused_at > _FORGET_SECONDS:
            self._refused_at, self._is_guessed = -math.inf, False
            self._requests.forget()
            self._units.forget()
