"""Token buckets for requests and units, monthly quotas (API reference 5.5, 5.6, 9.4)."""

from __future__ import annotations

import pytest

from tests.sandbox.errors import ServiceError
from tests.sandbox.limits import Limits
from tests.sandbox.switches import Switches

from .hub import Hub, exception_text, order

LIST = "/api/v2/configuration/instances"


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def limits(**positions: object) -> tuple[Limits, Clock]:
    clock = Clock()
    return Limits(Switches(**positions), clock), clock


def refusal(tried: Limits) -> ServiceError | None:
    try:
        tried.admit()
    except ServiceError as error:
        return error
    return None


def wait_of(error: ServiceError | None) -> int | None:
    return None if error is None else int(error.headers["Retry-After"])


def test_a_minutes_requests_are_there_at_once_and_come_back_evenly() -> None:
    tried, clock = limits(requests_per_minute=60)
    assert [refusal(tried) for _ in range(60)] == [None] * 60
    assert wait_of(refusal(tried)) == pytest.approx(1_000, abs=1)
    clock.now += 0.4
    assert wait_of(refusal(tried)) == pytest.approx(600, abs=1)
    clock.now += 0.7
    assert refusal(tried) is None
    assert wait_of(refusal(tried)) == pytest.approx(900, abs=1)
    clock.now += 3_600
    assert [refusal(tried) for _ in range(61)].count(None) == 60


@pytest.mark.parametrize("spent, wait", [(10.0, 6), (40.0, 180_006), (9.0, None)], ids=str)
def test_units_are_booked_afterwards_and_may_be_overdrawn(spent: float, wait: int | None) -> None:
    tried, _ = limits(units_per_minute=10)
    tried.admit()
    tried.spend(spent)
    assert wait_of(refusal(tried)) == (None if wait is None else pytest.approx(wait, abs=1))


def test_the_longer_of_two_waits_holds() -> None:
    tried, clock = limits(requests_per_minute=1, units_per_minute=60)
    tried.admit()
    tried.spend(180)
    assert wait_of(refusal(tried)) == pytest.approx(120_000, abs=2)
    clock.now += 121
    assert refusal(tried) is None


@pytest.mark.parametrize(
    "positions, passed, code",
    [
        ({"requests_quota": 2}, 2, "ACCESS_INSUFFICIENT_PROCESSING_UNITS"),
        ({"units_quota": 1.0}, 2, "ACCESS_INSUFFICIENT_PROCESSING_UNITS"),
        ({"units_quota": 0}, 0, "ACCESS_INSUFFICIENT_PROCESSING_UNITS"),
        ({"requests_per_minute": 2, "requests_quota": 2}, 2, "ACCESS_INSUFFICIENT_PROCESSING_UNITS"),
        ({"requests_per_minute": 2, "requests_quota": 3}, 2, "RATE_LIMIT_EXCEEDED"),
        ({"requests_per_minute": 0}, 0, "RATE_LIMIT_EXCEEDED"),
    ],
    ids=str,
)
def test_quotas_and_rates(positions: dict, passed: int, code: str) -> None:
    tried, _ = limits(**positions)
    for _ in range(passed):
        tried.admit()
        tried.spend(0.5)
    error = refusal(tried)
    assert error is not None
    assert (error.status, error.code) == (403 if "ACCESS" in code else 429, code)


def test_a_refused_request_costs_nothing() -> None:
    tried, clock = limits(requests_per_minute=60)
    for _ in range(200):
        refusal(tried)
    clock.now += 1.0
    assert refusal(tried) is None


def test_a_new_month_gives_everything_back() -> None:
    tried, _ = limits(requests_quota=1)
    tried.admit()
    assert refusal(tried) is not None
    tried.clear()
    assert refusal(tried) is None


def test_a_limit_can_be_changed_while_it_holds() -> None:
    clock, switches = Clock(), Switches(requests_per_minute=1)
    tried = Limits(switches, clock)
    assert [refusal(tried) is None for _ in range(2)] == [True, False]
    switches.turn({"requests_per_minute": None})
    assert refusal(tried) is None
    switches.turn({"requests_per_minute": 2})
    assert [refusal(tried) is None for _ in range(3)] == [True, True, False]


@pytest.mark.parametrize(
    "ask",
    [lambda hub: hub.get(LIST), lambda hub: hub.process(order()), lambda hub: hub.search(limit=1),
     lambda hub: hub.map(), lambda hub: hub.tile()],
    ids=["configurations", "process", "catalog", "wms", "wmts"],
)  # fmt: skip
def test_429_on_the_wire_tells_milliseconds(hub: Hub, ask) -> None:
    hub.bearer()
    hub.running.control(requests_per_minute=2)
    answers = [ask(hub) for _ in range(3)]
    assert [one.status_code for one in answers] == [200, 200, 429]
    assert 10_000 < int(answers[2].headers["Retry-After"]) <= 30_000
    assert "You have exceeded your rate limit" in answers[2].text


@pytest.mark.parametrize("wrapped", [False, True])
def test_the_body_of_429_is_bare_unless_switched(hub: Hub, wrapped: bool) -> None:
    hub.bearer()
    hub.running.control(requests_per_minute=0, wrap_429=wrapped, retry_after=False)
    answer = hub.get(LIST)
    body = answer.json()
    assert ("error" in body) is wrapped
    assert (body["error"] if wrapped else body)["code"] == "RATE_LIMIT_EXCEEDED"
    assert "Retry-After" not in answer.headers


def test_tokens_are_not_counted_among_the_requests(hub: Hub) -> None:
    hub.running.control(requests_per_minute=1)
    assert [hub.fetch_token().status_code for _ in range(3)] == [200] * 3
    assert hub.get(LIST).status_code == 200


def test_the_months_units_are_used_up(hub: Hub) -> None:
    hub.bearer()
    hub.running.control(units_quota=0.001)
    assert hub.process(order(output__width=0)).status_code == 400
    spent = hub.process(order())
    assert (spent.status_code, spent.headers["x-processingunits-spent"]) == (200, "0.005")
    refused = hub.process(order())
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "ACCESS_INSUFFICIENT_PROCESSING_UNITS")
    assert "Insufficient processing units" in hub.tile().text
    assert exception_text(hub.map()) == ""
    hub.running.control(reset=["limits"])
    assert hub.process(order()).status_code == 200


def test_units_a_minute_hold_back_the_next_request(hub: Hub) -> None:
    hub.bearer()
    hub.running.control(units_per_minute=0.006)
    assert [hub.process(order()).status_code for _ in range(3)] == [200, 200, 429]
    assert hub.running.report()["processing_units"] == pytest.approx(0.01)


def test_headers_of_older_pages_tell_the_limit_that_is_nearest_its_end() -> None:
    tried, _ = limits(requests_per_minute=60, units_per_minute=100, rate_limit_headers=True)
    tried.admit()
    tried.spend(80)
    assert tried.headers() == {"X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "20"}


@pytest.mark.parametrize(
    "positions", [{"requests_per_minute": 60}, {"rate_limit_headers": True}], ids=["off", "no limit"]
)
def test_without_switch_or_limit_there_are_no_such_headers(positions: dict[str, object]) -> None:
    assert limits(**positions)[0].headers() == {}


def test_the_headers_are_on_the_wire(hub: Hub) -> None:
    hub.running.control(requests_per_minute=300, rate_limit_headers=True)
    answer = hub.get(LIST)
    assert answer.headers["X-RateLimit-Limit"] == "300"
    assert int(answer.headers["X-RateLimit-Remaining"]) < 300
