"""A bucket as the service keeps them, and what its refusals tell of it (API reference 5.6, 9.4)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

_MINUTE = 60.0
_LEAST_A_MINUTE = 1.0
# What fewer requests than these tell of a limit may as well come from somebody else who uses the account, and so may
# what not many more tell, where the wait that was told is a small share of what each request would have to wait then.
_ENOUGH_TO_TELL = 5
_MANY = 30
_LEAST_SHARE_OF_A_WAIT = 0.1
_MOST_UNEXPLAINED = 2
_LESS = 0.5  # what a limit is guessed to be, of what it was thought to be
_NEARLY_EMPTY = 0.1
_NOTHING = 1e-6  # what rounding leaves over


@dataclass
class _Tally:
    """Count what was taken since a moment."""

    since: float
    requests: int = 0
    amount: float = 0.0

    def add(self, amount: float) -> None:
        self.requests += 1
        self.amount += amount


class Bucket:
    """Hold a minute's allowance of something and refill evenly; it may be overdrawn."""

    def __init__(self, a_minute: float, now: float) -> None:
        self.usual = self.a_minute = self._level = a_minute
        self._seen = now
        self._lately: deque[tuple[float, float]] = deque()
        self._since_full = _Tally(now)
        self._since_refusal: _Tally | None = None
        self._is_known = False
        self._unexplained = 0
        self._proven = 0.0

    def level(self, now: float) -> float:
        """Return what is in it."""
        self._level = min(self.a_minute, self._level + max(0.0, now - self._seen) * self.a_minute / _MINUTE)
        self._seen = now
        return self._level

    def seconds_until(self, amount: float, now: float) -> float:
        """Return how long it takes until `amount` is there; more than it ever holds is there when it is full."""
        missing = min(amount, self.a_minute) - self.level(now)
        return missing * _MINUTE / self.a_minute if missing > _NOTHING else 0.0

    def take(self, amount: float, now: float) -> None:
        """Take `amount` out."""
        if self.level(now) >= self.a_minute - _NOTHING:
            self._since_full = _Tally(now)
        self._level -= amount
        self._lately.append((now, amount))
        for tally in filter(None, (self._since_full, self._since_refusal)):
            tally.add(amount)

    def correct(self, amount: float) -> None:
        """Take out what something cost more than was thought; put back what it cost less."""
        self._level -= amount
        for tally in filter(None, (self._since_full, self._since_refusal)):
            tally.amount += amount

    def share_used(self, now: float) -> float:
        """Return which share of a minute's allowance was taken within the last minute."""
        return sum(amount for _, amount in self._of_last_minute(now)) / self.a_minute

    def is_nearly_empty(self, now: float) -> bool:
        """Tell whether it holds up what is asked for."""
        return self.level(now) < self.a_minute * _NEARLY_EMPTY

    def refused(
        self, until: float, left: float, now: float, pending: float = 0.0, is_no_surprise: bool = False
    ) -> bool:
        """Learn from a refusal: at `until` there will be `left`, and the limit is no higher than what was spent.

        `pending` was taken here for what is under way, and is not booked by the service before its end. What was sent
        although it did not seem allowed is `is_no_surprise`. Return whether the limit is known now, or only guessed.
        """
        self._is_known = self._is_known or is_no_surprise
        measured = self._measured(until, now, pending)
        if measured is not None:
            self._unexplained, self._is_known = 0, True
            self.a_minute = max(_LEAST_A_MINUTE, min(self.a_minute, measured))
        else:
            self._unexplained += 1
            # What was measured once is not given up for a refusal or two at the same moment.
            if not self._is_known or self._unexplained > _MOST_UNEXPLAINED:
                self._is_known = False
                self.a_minute = max(_LEAST_A_MINUTE, self.a_minute * _LESS)
        self._level = min(self.level(now), left - pending - (until - now) * self.a_minute / _MINUTE)
        self._since_refusal = _Tally(until, amount=pending)
        return self._is_known

    def claim(self, missing: float) -> float:
        """Return what `prove` is to be told once a request got through of which so much was missing here."""
        return self._proven + missing

    def prove(self, claim: float) -> None:
        """Hold so much more: a request got through that should not have."""
        more = max(0.0, claim - self._proven)
        self._is_known = self._is_known or more > 0  # that no less is allowed
        self._proven += more
        self.a_minute += more
        self._level += more

    def grow(self, times: float) -> None:
        """Try a little more."""
        self.a_minute *= times

    def forget(self) -> None:
        """Take what is usual for true again, where less was learnt."""
        self.a_minute = max(self.a_minute, self.usual)
        self._since_refusal = None
        self._is_known = False

    def _measured(self, until: float, now: float, pending: float) -> float | None:
        """Return what the bucket holds, None when there is too little to go by.

        Between two refusals, at both of which it was empty, it took in just what was spent. Before the first one it
        began full: it held what was spent, but for what it took in meanwhile.
        """
        before = self._since_refusal
        if before is not None:
            return self._plausible(before, max(until - before.since, _NOTHING), until - now, pending)
        lately = self._of_last_minute(now)
        tally = self._since_full
        if lately and now - tally.since < _MINUTE:
            # It may have seemed full here when it was not: a whole minute says more.
            tally = _Tally(lately[0][0], len(lately), sum(amount for _, amount in lately))
        return self._plausible(tally, _MINUTE + until - tally.since, until - now, pending)

    def _plausible(self, tally: _Tally, seconds: float, wait: float, pending: float) -> float | None:
        """Return the limit a minute if `tally` took `seconds`, None when chance or others may have made it."""
        booked = tally.amount - pending
        if tally.requests < _ENOUGH_TO_TELL or booked <= 0:
            return None
        if tally.requests < _MANY and wait < seconds / tally.requests * _LEAST_SHARE_OF_A_WAIT:
            return None
        return booked * _MINUTE / seconds

    def _of_last_minute(self, now: float) -> deque[tuple[float, float]]:
        while self._lately and self._lately[0][0] < now - _MINUTE:
            self._lately.popleft()
        return self._lately
