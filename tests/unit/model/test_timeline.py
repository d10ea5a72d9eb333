"""Where a step through time leads, and which month it needs to know."""

from __future__ import annotations

from datetime import date
from typing import Union

import pytest

from sentinelhub_qgis.model.scenes.acquisition import Acquisition
from sentinelhub_qgis.model.scenes.beginnings import first_month_of
from sentinelhub_qgis.model.scenes.month import Month
from sentinelhub_qgis.model.scenes.timeline import Direction, Timeline, Unknown

BACK, FORWARD = Direction.BACK, Direction.FORWARD
Answer = Union[date, Month, None]


def acquisition(text: str, cloud: float | None = None) -> Acquisition:
    return Acquisition(date.fromisoformat(text), 1.0, cloud)


def line(*days: str, cloudy: tuple[str, ...] = (), unknown: tuple[Month, ...] = ()) -> Timeline:
    """Return what is known of January to April 2024."""
    first, last = Month(2024, 1), Month(2024, 4)
    all_days = sorted((*days, *cloudy))
    return Timeline(
        {
            month: tuple(
                acquisition(day, 90.0 if day in cloudy else 5.0) for day in all_days if day.startswith(month.as_text())
            )
            for month in first.until(last)
            if month not in unknown
        },
        first,
        last,
    )


def plain(found: Acquisition | Unknown | None) -> Answer:
    return found.day if isinstance(found, Acquisition) else found.month if isinstance(found, Unknown) else None


LEAP = line("2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01")
GAP = line("2024-01-10", "2024-04-20")


@pytest.mark.parametrize(
    ("timeline", "day", "direction", "expected"),
    [
        (LEAP, "2024-02-01", FORWARD, date(2024, 2, 29)),
        (LEAP, "2024-02-29", FORWARD, date(2024, 3, 1)),
        (LEAP, "2024-03-01", BACK, date(2024, 2, 29)),
        (LEAP, "2024-02-01", BACK, date(2024, 1, 31)),
        (LEAP, "2024-02-15", FORWARD, date(2024, 2, 29)),
        (LEAP, "2024-01-31", BACK, None),
        (LEAP, "2024-03-01", FORWARD, None),
        (GAP, "2024-01-10", FORWARD, date(2024, 4, 20)),
        (GAP, "2024-04-20", BACK, date(2024, 1, 10)),
        (GAP, "2031-01-01", BACK, date(2024, 4, 20)),
        (GAP, "1999-01-01", FORWARD, date(2024, 1, 10)),
        (GAP, "2031-01-01", FORWARD, None),
        (line(), "2024-02-01", FORWARD, None),
        (line("2024-02-01"), "2024-02-01", FORWARD, None),
        (line("2024-02-01"), "2024-02-01", BACK, None),
        (line("2024-01-10", unknown=(Month(2024, 2),)), "2024-01-10", FORWARD, Month(2024, 2)),
        (line("2024-01-10", "2024-01-20", unknown=(Month(2024, 2),)), "2024-01-10", FORWARD, date(2024, 1, 20)),
        (line(unknown=(Month(2024, 1),)), "2024-01-10", BACK, Month(2024, 1)),
    ],
)
def test_a_step(timeline: Timeline, day: str, direction: Direction, expected: Answer) -> None:
    assert plain(timeline.step(date.fromisoformat(day), direction)) == expected


def test_a_step_passes_by_what_is_too_cloudy() -> None:
    timeline = line("2024-01-10", "2024-03-05", cloudy=("2024-01-20", "2024-02-03"))

    step = timeline.step(date(2024, 1, 10), FORWARD, lambda one: one.is_clear(20))
    assert plain(step) == date(2024, 3, 5)


@pytest.mark.parametrize(
    ("direction", "limit", "expected"),
    [
        (FORWARD, 100, date(2024, 4, 9)),
        (FORWARD, 20, date(2024, 3, 5)),
        (BACK, 100, date(2024, 1, 2)),
        (BACK, 20, date(2024, 1, 10)),
        (FORWARD, 1, None),
    ],
)
def test_the_ends(direction: Direction, limit: float, expected: Answer) -> None:
    timeline = line("2024-01-10", "2024-03-05", cloudy=("2024-01-02", "2024-04-09"))

    assert plain(timeline.end(direction, lambda one: one.is_clear(limit))) == expected


def test_an_end_that_is_not_known_is_asked_for() -> None:
    assert plain(line(unknown=(Month(2024, 4),)).end(FORWARD)) == Month(2024, 4)
    assert plain(line(unknown=(Month(2024, 1),)).end(BACK)) == Month(2024, 1)


def test_ten_years_of_days_are_walked_one_by_one() -> None:
    months = list(Month(2015, 1).until(Month(2024, 12)))
    days = [acquisition(f"{month.as_text()}-{day:02d}") for month in months for day in range(1, 29, 2)]
    by_month = {month: tuple(one for one in days if Month.of(one.day) == month) for month in months}
    timeline = Timeline(by_month, months[0], months[-1])

    walked, found = 0, timeline.end(BACK)
    while isinstance(found, Acquisition):
        walked += 1
        found = timeline.step(found.day, FORWARD)
    assert (walked, found) == (len(days), None)


@pytest.mark.parametrize(
    ("day", "expected"), [("2024-02-29", date(2024, 2, 29)), ("2024-02-28", None), ("2030-01-01", None)]
)
def test_one_day(day: str, expected: date | None) -> None:
    assert plain(LEAP.at(date.fromisoformat(day))) == expected


def test_collections_begin_with_their_missions() -> None:
    assert first_month_of("sentinel-2-l2a") == Month(2016, 10)
    assert first_month_of("byoc-1") < first_month_of("sentinel-1-grd")
