"""How fast an account may ask: against a made-up service with buckets of its own, on a clock that jumps."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from sentinelhub_qgis.api.rate_limits import RateLimits, Share, Turn
from sentinelhub_qgis.api.retries import Patience
from sentinelhub_qgis.api.session import Session
from sentinelhub_qgis.model import errors
from tests.unit.api.wire import IMAGE, LIMITED, LIST, OK, PROCESS, TROUBLE, Clock, Wire, bench


@dataclass
class World:
    """Be a service that allows so much a minute, and clients of it; time passes from event to event."""

    requests: float = 300.0
    units: float = 300.0
    now: float = 0.0
    refused: int = 0
    most_at_once: int = 0
    under_way: int = 0
    ends: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.limits = RateLimits(lambda: self.now)
        self._level = [self.requests, self.units]
        self._seen = 0.0
        self._events: list[tuple[float, int, Iterator[float]]] = []

    def client(self, name: str, share: Share, requests: int, units: float, at: float = 0.0) -> None:
        left = [requests]
        for _ in range(16):
            heapq.heappush(self._events, (at, len(self._events), self._worker(name, share, left, units)))

    def run(self) -> World:
        count = len(self._events)
        while self._events:
            self.now, _, worker = heapq.heappop(self._events)
            for seconds in worker:
                count += 1
                heapq.heappush(self._events, (self.now + seconds, count, worker))
                break
        return self

    def _worker(self, name: str, share: Share, left: list[int], units: float) -> Iterator[float]:
        while left[0] > 0:
            left[0] -= 1
            while True:
                turn = Turn(share, units)
                with self.limits.queued(turn):
                    while (seconds := self.limits.seconds_before(turn)) > 0:
                        yield seconds
                wait = self._admit()
                if wait <= 0:
                    break
                self.refused += 1
                turn.refused(wait)
                self.limits.ended(turn)
                yield wait
            self.under_way += 1
            self.most_at_once = max(self.most_at_once, self.under_way)
            yield 0.5
            self.under_way -= 1
            self._level[1] -= units
            turn.spent(units)
            self.limits.ended(turn)
            self.ends[name] = self.now

    def _admit(self) -> float:
        passed, self._seen = self.now - self._seen, self.now
        capacities = (self.requests, self.units)
        self._level = [min(each, level + passed * each / 60) for each, level in zip(capacities, self._level)]
        wait = max((1 - self._level[0]) * 60 / self.requests, (0.001 - self._level[1]) * 60 / self.units)
        if wait <= 0:
            self._level[0] -= 1
        return wait


@pytest.mark.parametrize(
    "requests, units, count, cost, most_refused",
    [
        pytest.param(300, 300, 100, 0.3, 0, id="within the first minute's allowance"),
        pytest.param(300, 300, 100, 5.33, 1, id="units hold it up"),
        pytest.param(300, 300, 1000, 0.3, 2, id="requests hold it up"),
        pytest.param(300, 300, 60, 128, 1, id="large tiles"),
        pytest.param(1000, 1000, 1000, 5.33, 3, id="more than is usual"),
        pytest.param(1200, 1200, 4000, 1, 2, id="much more than is usual"),
        pytest.param(1e6, 1e6, 100, 5.33, 0, id="no limit"),
        pytest.param(100, 100, 1000, 0.3, 16, id="less than was thought"),
        pytest.param(300, 30, 200, 1, 20, id="a tenth of the units"),
    ],
)
def test_an_account_is_used_to_its_limits_and_hardly_beyond(
    requests: float, units: float, count: int, cost: float, most_refused: int
) -> None:
    world = World(requests, units)
    world.client("a", world.limits.share(), count, cost)
    world.run()
    least = max((count - requests) * 60 / requests, (count * cost - units) * 60 / units, 0)
    assert world.ends["a"] <= least * 1.05 + 10
    assert world.refused <= most_refused


def test_what_is_not_limited_is_hardly_held_up() -> None:
    world = World(1e6, 1e6)
    world.client("a", world.limits.share(), 100, 5.33)
    assert world.run().ends["a"] < 1.15 * 3.5
    assert world.limits.a_minute[1] > 300


def test_a_job_that_comes_later_gets_its_half() -> None:
    world = World()
    world.client("first", world.limits.share(), 200, 5.33)
    world.client("second", world.limits.share(), 50, 5.33, at=20.0)
    world.run()
    # Of 5 units a second the second one has half from its beginning.
    assert world.ends["second"] == pytest.approx(20 + 50 * 5.33 / 2.5, rel=0.15)


def test_a_question_of_the_dock_does_not_stand_behind_a_thousand_tiles() -> None:
    world = World()
    world.client("tiles", world.limits.share(), 400, 5.33)
    world.client("question", world.limits.share(), 1, 0, at=100.0)
    assert world.run().ends["question"] < 102


def test_no_more_are_under_way_than_allowed_and_fewer_while_the_service_is_in_trouble() -> None:
    world = World(requests=1e9, units=1e9)
    world.client("a", world.limits.share(), 50, 0)
    assert world.run().most_at_once == 16
    for expected in (16, 8, 4, 2, 1, 1):
        begun = begin_all(world.limits)
        assert len(begun) == expected
        world.now += 1
        begun[0].overburdened()
        for turn in begun:
            world.limits.ended(turn)
        world.now += 1


def begin_all(limits: RateLimits) -> list[Turn]:
    """Begin as many requests as may be under way at once."""
    begun: list[Turn] = []
    while len(begun) < 100:
        turn = Turn(limits.share(), 0)
        with suppress(errors.Cancelled), limits.queued(turn):
            if limits.seconds_before(turn) > 0:
                raise errors.Cancelled
            begun.append(turn)
            continue
        break
    return begun


def test_what_was_learnt_is_forgotten_after_a_while() -> None:
    world = World(60, 60)
    world.client("a", world.limits.share(), 150, 0.1)
    world.run()
    assert world.limits.a_minute[0] < 120
    world.now += 700
    world.requests = 300
    world.client("b", world.limits.share(), 1, 0, at=world.now)
    world.run()
    assert world.limits.a_minute[0] == 300


@pytest.mark.parametrize(
    "requests, units, seconds",
    [(100, 100, 0), (300, 300, 0), (600, 100, 60), (10, 900, 120), (0, 0, 0)],
    ids=["little", "a minute's", "many requests", "many units", "nothing"],
)
def test_how_long_it_takes_is_known_beforehand(requests: float, units: float, seconds: float) -> None:
    assert RateLimits(lambda: 0.0).seconds_for(requests, units) == pytest.approx(seconds)


def test_a_cancel_in_the_queue_leaves_no_trace() -> None:
    limits = RateLimits(lambda: 0.0, requests_a_minute=1)

    def cancelled(_seconds: float) -> None:
        raise errors.Cancelled

    with limits.share().turn(0, cancelled) as turn:
        turn.refused(60.0)
    with pytest.raises(errors.Cancelled), limits.share().turn(0, cancelled):
        pass
    assert limits._queue == []


def limited(wire: Wire) -> tuple[Session, RateLimits, Clock]:
    at = bench(wire)
    limits = RateLimits(at.clock.now)
    session = Session(at.session.deployment, at.keeper, at.session._paths, wire, at.clock.wait, limits=limits)
    return session, limits, at.clock


def test_a_session_pays_what_the_answer_says() -> None:
    session, limits, _ = limited(Wire(IMAGE))
    assert session.send(PROCESS).units_spent == 1.25
    assert limits.seconds_for(0, 300) == pytest.approx(1.25 / 5)


def test_a_request_waits_here_until_there_are_units_for_it() -> None:
    session, limits, clock = limited(Wire(OK, OK))
    share = limits.share()
    with share.turn(300, clock.wait) as turn:
        turn.spent(301)
    with share.turn(1, clock.wait) as turn:  # more than is known to be allowed: tried, and refused
        turn.refused(0.2)
    began = clock.seconds
    session.send(type(LIST)(api=LIST.api, path=LIST.path, units=50))
    assert clock.seconds - began == pytest.approx(10, rel=0.05)


def test_a_refusal_holds_up_the_other_sessions_too() -> None:
    session, limits, clock = limited(Wire(LIMITED, OK, OK))
    with pytest.raises(errors.RateLimited):
        session.with_patience(lambda: Patience(waits=0)).send(LIST)
    began = clock.seconds
    session.send(LIST)
    assert clock.seconds - began == pytest.approx(3.398)


def test_what_failed_is_not_paid_for() -> None:
    session, limits, _ = limited(Wire(TROUBLE))
    with pytest.raises(errors.ServiceTrouble):
        session.with_patience(lambda: Patience(())).send(type(LIST)(api=LIST.api, path=LIST.path, units=200))
    assert limits.seconds_for(0, 300) == 0
