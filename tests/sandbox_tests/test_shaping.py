"""Slow lines: latency and bandwidth, of each connection or of all together."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from tests.sandbox.connections import Connections, Line

from .hub import Hub

LIST = "/api/v2/configuration/instances"
SIZE = 60_000
BODY = {"kind": "configurations", "action": "status", "status": 200, "body": "x" * SIZE, "count": None}


def fetch(hub: Hub, session: requests.Session | None = None, path: str = LIST) -> int:
    """Ask over plain HTTP, by a session or by a connection for this request alone."""
    address = hub.running.http_base_url + path
    if session is not None:
        return len(session.get(address, headers=hub.bearer()).content)
    with requests.Session() as alone:
        alone.trust_env = False
        return len(alone.get(address, headers=hub.bearer()).content)


def seconds(action: Callable[[], object]) -> float:
    started = time.monotonic()
    action()
    return time.monotonic() - started


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as threads:
        yield threads


def together(hub: Hub, pool: ThreadPoolExecutor, number: int) -> float:
    return seconds(lambda: list(pool.map(lambda _: fetch(hub), range(number))))


def test_a_line_sends_one_piece_after_the_other() -> None:
    now = [10.0]
    line = Line(lambda: now[0])
    assert [line.book(50, 100.0), line.book(100, 100.0)] == [0.5, 1.5]
    now[0] += 5.0
    assert line.book(10, 100.0) == pytest.approx(0.1)


def test_connections_are_known_by_their_transport() -> None:
    known = Connections()

    class Transport:
        pass

    first, second = Transport(), Transport()
    assert known.of(first) is known.of(first)
    assert known.of(first) is not known.of(second)
    assert [known.of(first).begin(), known.of(first).begin(), known.of(second).begin()] == [True, False, True]


def test_bandwidth_of_each_connection_or_of_all_together(hub: Hub, pool: ThreadPoolExecutor) -> None:
    hub.bearer()
    alone = SIZE / 150_000
    hub.running.control(bandwidth=150_000, faults=[BODY])
    own = min(together(hub, pool, 3) for _ in range(3))
    hub.running.control(bandwidth_shared=True)
    shared = together(hub, pool, 3)
    assert own >= alone
    assert shared >= 3 * alone
    assert shared > 1.5 * own


def test_bandwidth_holds_over_the_requests_of_one_connection(hub: Hub) -> None:
    hub.bearer()
    hub.running.control(bandwidth=300_000, faults=[BODY])
    with requests.Session() as session:
        session.trust_env = False
        taken = seconds(lambda: [fetch(hub, session) for _ in range(3)])
    assert taken >= 3 * SIZE / 300_000


def test_half_the_bandwidth_takes_twice_as_long(hub: Hub) -> None:
    hub.bearer()
    taken = []
    for rate in (400_000, 100_000):
        hub.running.control(bandwidth=rate, faults=[BODY])
        taken.append(min(seconds(lambda: fetch(hub)) for _ in range(2)))
    assert taken[1] > 1.8 * taken[0]


def test_only_the_first_answer_of_a_connection_waits_for_it(hub: Hub) -> None:
    hub.bearer()
    hub.running.control(connection_latency=0.3, reset=["counters"])
    with requests.Session() as session:
        session.trust_env = False
        kept = seconds(lambda: [fetch(hub, session) for _ in range(4)])
    assert hub.running.report()["connections"] == 1
    anew = seconds(lambda: [fetch(hub) for _ in range(4)])
    assert hub.running.report()["connections"] == 5
    assert kept >= 0.3
    assert anew >= 4 * 0.3
    assert anew > 1.5 * kept


def test_latency_is_waited_for_side_by_side(hub: Hub, pool: ThreadPoolExecutor) -> None:
    hub.bearer()
    hub.running.control(latency=0.5)
    one_by_one = seconds(lambda: [fetch(hub) for _ in range(4)])
    at_once = min(together(hub, pool, 4) for _ in range(2))
    assert one_by_one >= 4 * 0.5
    assert 0.5 <= at_once < 0.7 * one_by_one


def test_the_ledger_tells_connections_apart(hub: Hub) -> None:
    hub.get(LIST)
    hub.get(LIST)
    fetch(hub)
    numbers = [line["connection"] for line in hub.running.requests("configurations")]
    assert numbers[0] == numbers[1] != numbers[2]


def test_a_drip_holds_up_nobody_else(hub: Hub, pool: ThreadPoolExecutor) -> None:
    hub.bearer()
    hub.running.control(faults=[{"kind": "configurations", "action": "drip", "rate": 1500}])
    slow = pool.submit(seconds, lambda: fetch(hub))
    deadline = time.monotonic() + 10
    while "configurations" not in hub.running.counters() and time.monotonic() < deadline:
        time.sleep(0.01)
    quick = seconds(lambda: fetch(hub, path="/api/v2/configuration/profile"))
    assert quick < slow.result()
