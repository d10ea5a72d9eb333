"""One test a row of table 8.5 of the API reference, told by the acquisitions a map is made of."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from tests.sandbox.times import ogc_time

from .hub import Hub, pixels

NOW = datetime(2026, 6, 30, 12, 0, 0, tzinfo=timezone.utc)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "text, start, end, single",
    [
        pytest.param(
            "2016-01-01T09:02:44Z/2016-02-01T11:00:00Z",
            "2016-01-01T09:02:44",
            "2016-02-01T11:00:00",
            False,
            id="8.5 interval",
        ),
        pytest.param(
            "2016-07-15/2016-07-15", "2016-07-15T00:00:00", "2016-07-15T23:59:59.999999", False, id="8.5 whole UTC day"
        ),
        pytest.param(
            "2016-07/2016-08", "2016-07-01T00:00:00", "2016-08-31T23:59:59.999999", False, id="8.5 whole months"
        ),
        pytest.param(
            "2016-07-01/2016-07-02/P1D",
            "2016-07-01T00:00:00",
            "2016-07-02T23:59:59.999999",
            False,
            id="8.5 from/to/P1D",
        ),
        pytest.param(
            "2016-07-15",
            "2016-01-15T23:59:59.999999",
            "2016-07-15T23:59:59.999999",
            True,
            id="8.5 single day: six months",
        ),
        pytest.param(
            "2016-08-31T10:00:00Z", "2016-02-29T10:00:00", "2016-08-31T10:00:00", True, id="8.5 single instant"
        ),
        pytest.param("", "2025-12-30T12:00:00", "2026-06-30T12:00:00", False, id="8.5 absent: looks back"),
        pytest.param(
            "2016-01-01T00:00:00.000Z/2016-01-02T00:00:00",
            "2016-01-01T00:00:00",
            "2016-01-02T00:00:00",
            False,
            id="Qt's",
        ),
    ],
)
def test_forms_of_time(text: str, start: str, end: str, single: bool) -> None:
    span = ogc_time(text, NOW)
    assert (span.start, span.end, span.single) == (utc(start), utc(end), single)


@pytest.mark.parametrize(
    "text",
    ["yesterday", "2016-13-01/2016-13-02", "2016-07-16/2016-07-15", "a/b/c/d", "2016-07-01/2016-07-02/often", "/"],
)
def test_other_forms_are_refused(hub: Hub, text: str) -> None:
    answer = hub.map(TIME=text)
    assert (answer.status_code, "TIME" in answer.text) == (400, True)


@pytest.mark.parametrize("service", ["map", "tile"])
@pytest.mark.parametrize(
    "time, counted",
    [
        ("2026-05-21", 1),
        ("2026-05-21T00:00:00Z", 1),
        ("2026-05-21/2026-05-21", 0),
        ("2026-05-01/2026-05-31/P1D", 0),
        (None, 0),
    ],
)
def test_single_values_are_counted(hub: Hub, service: str, time: str | None, counted: int) -> None:
    assert getattr(hub, service)(TIME=time).status_code == 200
    assert hub.running.report()["single_value_times"] == counted


def test_a_map_shows_the_acquisitions_of_its_time_alone(hub: Hub) -> None:
    """The whole day of an acquisition has data; the day after it, when nothing flew by, has none."""
    days = hub.search(distinct="date", limit=100).json()["features"]
    empty = next(f"2026-05-{n:02}" for n in range(1, 32) if f"2026-05-{n:02}" not in days)
    alpha = {}
    for day in (days[0], empty):
        alpha[day] = pixels(hub.map(TIME=f"{day}/{day}", WARNINGS="NO"))[..., 3]
    assert alpha[days[0]].all()
    assert not alpha[empty].any()
