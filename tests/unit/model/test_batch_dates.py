"""Which dates are chosen."""

from __future__ import annotations

from datetime import date

import pytest

from sentinelhub_qgis.model.batch.dates import DatePlan, DateRule, Step, date_text, intervals
from sentinelhub_qgis.model.errors import NothingOrdered
from sentinelhub_qgis.model.period import Period


def period(text: str) -> Period:
    return Period.from_text(text)


@pytest.mark.parametrize(
    ("text", "step", "expected"),
    [
        ("2024-01-30/2024-03-02", Step.MONTH, ["2024-01-30_2024-01-31", "2024-02", "2024-03-01_2024-03-02"]),
        ("2023-12-31/2025-01-01", Step.YEAR, ["2023-12-31", "2024", "2025-01-01"]),
        (
            "2024-02-01/2024-03-05",
            Step.TEN_DAYS,
            ["2024-02-01_2024-02-10", "2024-02-11_2024-02-20", "2024-02-21_2024-02-29", "2024-03-01_2024-03-05"],
        ),
        ("2024-06-05/2024-06-17", Step.WEEK, ["2024-06-05_2024-06-09", "2024-06-10_2024-06-16", "2024-06-17"]),
        ("2024-06-05", Step.MONTH, ["2024-06-05"]),
        ("9999-12-30/9999-12-31", Step.WEEK, ["9999-12-30_9999-12-31"]),
    ],
)
def test_intervals_are_those_of_the_calendar(text: str, step: Step, expected: list[str]) -> None:
    found = list(intervals(period(text), step))
    assert [date_text(one) for one in found] == expected
    assert found[0].start == period(text).start
    assert found[-1].end == period(text).end


@pytest.mark.parametrize(
    ("plan", "slots"),
    [
        (DatePlan(DateRule.EACH, period("2024-01-01/2024-12-31")), 1),
        (DatePlan(DateRule.BEST, period("2024-01-01/2024-12-31")), 1),
        (DatePlan(DateRule.BEST, period("2024-01-01/2024-12-31"), step=Step.MONTH), 12),
        (DatePlan(DateRule.INTERVAL, period("2024-01-01/2024-12-31"), step=Step.TEN_DAYS), 36),
        (DatePlan(DateRule.LIST, days=(date(2024, 2, 1), date(2024, 1, 1), date(2024, 2, 1))), 2),
    ],
)
def test_slots(plan: DatePlan, slots: int) -> None:
    assert len(plan.slots()) == slots
    assert list(plan.slots()) == sorted(plan.slots())


@pytest.mark.parametrize(
    "make",
    [
        lambda: DatePlan(DateRule.EACH),
        lambda: DatePlan(DateRule.LIST),
        lambda: DatePlan(DateRule.INTERVAL, period("2024-01-01")),
    ],
    ids=["no period", "no days", "no step"],
)
def test_what_is_missing_is_said(make: object) -> None:
    with pytest.raises(NothingOrdered):
        make()


def test_a_later_end_only_adds_slots() -> None:
    plan = DatePlan(DateRule.INTERVAL, period("2024-01-01/2024-03-31"), step=Step.MONTH)
    later = plan.until(date(2024, 4, 30))
    assert later.slots()[:3] == plan.slots()
    assert len(later.slots()) == 4
    assert plan.until(date(2023, 1, 1)) == plan
    days = DatePlan(DateRule.LIST, days=(date(2024, 1, 1),))
    assert days.until(date(2025, 1, 1)) == days
