"""One token for all who need one, renewed in time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from sentinelhub_qgis.api.tokens import FreshToken, TokenKeeper
from sentinelhub_qgis.model.account import Credentials
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment
from sentinelhub_qgis.model.errors import Cancelled, ServiceTrouble, WrongCredentials
from tests.unit.api.wire import Clock

CREDENTIALS = Credentials("client", "pa$$")
OPEN = threading.Event()
OPEN.set()


class Issuer:
    """Hand out numbered tokens of one lifetime, and count."""

    def __init__(self, lifetime: float | None = 600.0, gate: threading.Event = OPEN) -> None:
        self.lifetime = lifetime
        self.gate = gate
        self.failure: Exception | None = None
        self.calls = 0

    def __call__(self, deployment: Deployment, credentials: Credentials) -> FreshToken:
        self.calls += 1
        if not self.gate.wait(10):
            raise AssertionError("the gate stayed shut")
        if self.failure is not None:
            raise self.failure
        return FreshToken(f"token-{self.calls}", self.lifetime)


LIFETIMES = {
    # lifetime, last second at which the token is still used
    "an-hour": (3600.0, 3539.0),
    "ten-minutes": (600.0, 539.0),
    "short": (100.0, 89.0),
    "very-short": (10.0, 8.0),
    "unsaid": (None, 269.0),
}


@pytest.mark.parametrize("lifetime, last", LIFETIMES.values(), ids=LIFETIMES)
def test_a_token_is_renewed_before_its_end(lifetime: float | None, last: float) -> None:
    clock, issuer = Clock(), Issuer(lifetime)
    keeper = TokenKeeper(CDSE, CREDENTIALS, clock.now)

    first = keeper.token(issuer, clock.wait)
    clock.seconds += last
    again = keeper.token(issuer, clock.wait)
    clock.seconds += 2
    renewed = keeper.token(issuer, clock.wait)

    assert (first, again, renewed) == ("token-1", "token-1", "token-2")


def test_the_lifetime_counts_from_before_the_request() -> None:
    clock = Clock()
    keeper = TokenKeeper(CDSE, CREDENTIALS, clock.now)

    def slow(deployment: Deployment, credentials: Credentials) -> FreshToken:
        clock.seconds += 50
        return FreshToken("token", 100.0)

    keeper.token(slow, clock.wait)
    clock.seconds += 45

    issuer = Issuer()
    keeper.token(issuer, clock.wait)
    assert issuer.calls == 1


def test_only_the_refused_token_is_dropped() -> None:
    clock, issuer = Clock(), Issuer()
    keeper = TokenKeeper(CDSE, CREDENTIALS, clock.now)
    keeper.token(issuer, clock.wait)

    keeper.drop("token-0")
    assert keeper.token(issuer, clock.wait) == "token-1"
    keeper.drop("token-1")
    assert keeper.token(issuer, clock.wait) == "token-2"


def test_a_failure_is_not_kept() -> None:
    clock, issuer = Clock(), Issuer()
    keeper = TokenKeeper(CDSE, CREDENTIALS, clock.now)
    issuer.failure = ServiceTrouble(status=500)
    with pytest.raises(ServiceTrouble):
        keeper.token(issuer, clock.wait)

    issuer.failure = None

    assert keeper.token(issuer, clock.wait) == "token-2"


class Crowd:
    """Be callers in threads of their own, who all want a token at once."""

    def __init__(self, count: int, ask: Callable[[], object]) -> None:
        self.results: list[object] = []
        self._ask = ask
        self._threads = [threading.Thread(target=self._run) for _ in range(count)]
        for thread in self._threads:
            thread.start()

    def _run(self) -> None:
        try:
            self.results.append(self._ask())
        except Exception as error:
            self.results.append(error)

    def joined(self) -> list[object]:
        for thread in self._threads:
            thread.join(10)
        return self.results


class Waiting:
    """Be a way to wait that tells how many wait."""

    def __init__(self) -> None:
        self.threads: set[int] = set()

    def __call__(self, seconds: float) -> None:
        self.threads.add(threading.get_ident())
        time.sleep(0.002)

    def until(self, count: int) -> None:
        ends = time.monotonic() + 10
        while len(self.threads) < count:
            if time.monotonic() > ends:
                raise AssertionError(f"{len(self.threads)} of {count} wait")
            time.sleep(0.002)


def test_a_crowd_costs_one_token_request() -> None:
    issuer, waiting = Issuer(gate=threading.Event()), Waiting()
    keeper = TokenKeeper(CDSE, CREDENTIALS, Clock().now)
    crowd = Crowd(8, lambda: keeper.token(issuer, waiting))

    waiting.until(7)
    issuer.gate.set()

    assert crowd.joined() == ["token-1"] * 8
    assert issuer.calls == 1


def test_a_crowd_shares_a_failure() -> None:
    issuer, waiting = Issuer(gate=threading.Event()), Waiting()
    issuer.failure = WrongCredentials("no", status=401, code="invalid_client")
    keeper = TokenKeeper(CDSE, CREDENTIALS, Clock().now)
    crowd = Crowd(8, lambda: keeper.token(issuer, waiting))

    waiting.until(7)
    issuer.gate.set()

    failures = crowd.joined()
    assert issuer.calls == 1
    assert len({id(failure) for failure in failures}) == 8  # each its own, for its own traceback
    for failure in failures:
        assert isinstance(failure, WrongCredentials)
        assert (failure.detail, failure.status, failure.code) == ("no", 401, "invalid_client")


def test_the_cancel_of_one_job_is_not_the_others() -> None:
    issuer, waiting = Issuer(gate=threading.Event()), Waiting()
    issuer.failure = Cancelled()
    keeper = TokenKeeper(CDSE, CREDENTIALS, Clock().now)
    first = Crowd(1, lambda: keeper.token(issuer, waiting))
    while not issuer.calls:
        time.sleep(0.002)
    others = Issuer()
    second = Crowd(1, lambda: keeper.token(others, waiting))
    waiting.until(1)

    issuer.gate.set()

    assert isinstance(first.joined()[0], Cancelled)
    assert second.joined() == ["token-1"]


def test_who_waits_for_a_token_can_be_cancelled() -> None:
    issuer, waiting = Issuer(gate=threading.Event()), Waiting()
    keeper = TokenKeeper(CDSE, CREDENTIALS, Clock().now)
    crowd = Crowd(1, lambda: keeper.token(issuer, waiting))
    while not issuer.calls:
        time.sleep(0.002)

    def cancel(seconds: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        keeper.token(issuer, cancel)

    issuer.gate.set()
    assert crowd.joined() == ["token-1"]
    assert keeper.token(issuer, cancel) == "token-1"


CLOCKS = {
    # second of the service's clock at which a token was made between 1000 and 1002 here; how much ours is ahead
    "unsaid": (None, None),
    "between": (1001.0, 0.0),
    "in-the-same-second": (999.5, 0.0),
    "ours-ahead": (700.0, 300.0),
    "ours-behind": (4602.0, -3600.0),
}


@pytest.mark.parametrize("made_at, ahead", CLOCKS.values(), ids=CLOCKS)
def test_the_clock_is_compared_with_the_services(made_at: float | None, ahead: float | None) -> None:
    clock = Clock()
    keeper = TokenKeeper(CDSE, CREDENTIALS, clock.now)

    def slow(deployment: Deployment, credentials: Credentials) -> FreshToken:
        clock.seconds += 2
        return FreshToken("token", 100.0, made_at)

    assert keeper.clock_ahead is None
    keeper.token(slow, clock.wait)
    assert keeper.clock_ahead == ahead


def test_what_is_tried_elsewhere_is_not_kept() -> None:
    clock, issuer = Clock(), Issuer()
    keeper = TokenKeeper(CDSE, CREDENTIALS, clock.now)
    asked: list[tuple[Deployment, Credentials]] = []

    def fetch(deployment: Deployment, credentials: Credentials) -> FreshToken:
        asked.append((deployment, credentials))
        return issuer(deployment, credentials)

    keeper.fetch_at(COMMERCIAL, fetch)

    assert asked == [(COMMERCIAL, CREDENTIALS)]
    assert keeper.token(issuer, clock.wait) == "token-2"
