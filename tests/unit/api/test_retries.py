"""When another try is worth it, and when one has waited enough."""

from __future__ import annotations

import math

import pytest

from sentinelhub_qgis.api.retries import Patience
from sentinelhub_qgis.model import errors


def limited(seconds: float) -> errors.RateLimited:
    return errors.RateLimited(wait_seconds=seconds)


@pytest.mark.parametrize(
    "pauses, longest_wait, failures, waits",
    [
        pytest.param((1.0, 3.0), math.inf, [errors.ConnectionLost()] * 3, [1.0, 3.0, None], id="three tries"),
        pytest.param((), math.inf, [errors.ServiceTrouble()], [None], id="no second try"),
        pytest.param((1.0,), math.inf, [limited(60)] * 6, [60.0] * 5 + [None], id="five long waits"),
        pytest.param((1.0,), 5.0, [limited(3), limited(2), limited(1)], [3.0, 2.0, None], id="not too long in all"),
        pytest.param((1.0,), 5.0, [limited(6), limited(5)], [None, 5.0], id="not too long at once"),
        pytest.param((1.0,), 5.0, [limited(5), errors.ServiceTrouble()], [5.0, 1.0], id="each has its own"),
        pytest.param((1.0,), 5.0, [errors.NotFound(), errors.NoAnswer()], [None, None], id="final"),
    ],
)
def test_patience(
    pauses: tuple[float, ...], longest_wait: float, failures: list[errors.SentinelHubError], waits: list[float | None]
) -> None:
    patience = Patience(pauses, longest_wait)

    assert [patience.seconds_after(failure) for failure in failures] == waits


@pytest.mark.parametrize("failure", [errors.Offline(), errors.HostNotFound()], ids=["offline", "no DNS"])
def test_a_network_that_is_gone_may_come_back(failure: errors.SentinelHubError) -> None:
    assert Patience((1.0,)).seconds_after(failure) is None
    assert Patience((1.0,), outlasts_outages=True).seconds_after(failure) == 1.0


def test_limits_may_be_waited_for_longer() -> None:
    patience = Patience(waits=7)
    assert [patience.seconds_after(limited(1)) for _ in range(8)] == [1.0] * 7 + [None]
