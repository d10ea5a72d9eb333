"""Periods of whole UTC days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.model.period import Period

FIRST, LAST = date(2026, 5, 1), date(2026, 5, 31)
PERIODS = st.builds(
    lambda start, days: Period(start, start + timedelta(days=days)),
    st.dates(date(1972, 1, 1), date(2100, 1, 1)),
    st.integers(0, 4000),
)


def test_both_days_belong_to_it() -> None:
    period = Period(FIRST, LAST)

    assert period.first_instant == "2026-05-01T00:00:00Z"
    assert period.last_instant == "2026-05-31T23:59:59Z"
    assert not period.is_day


@given(PERIODS)
def test_an_interval_never_has_equal_ends(period: Period) -> None:
    first, last = period.as_interval().split("/")

    assert first < last


@given(PERIODS)
def test_text_leads_back(period: Period) -> None:
    assert Period.from_text(period.as_text()) == period


TEXTS = {
    "day": ("2026-05-01", Period.of_day(FIRST)),
    "days": ("2026-05-01/2026-05-31", Period(FIRST, LAST)),
    "same-day-twice": ("2026-05-01/2026-05-01", Period.of_day(FIRST)),
    "open-end": ("2026-05-01/", Period.of_day(FIRST)),
}


@pytest.mark.parametrize("text, period", TEXTS.values(), ids=TEXTS)
def test_text_is_read(text: str, period: Period) -> None:
    assert Period.from_text(text) == period


@pytest.mark.parametrize("text", ["", "May", "2026-13-01", "2026-05-31/2026-05-01", "2026-05-01/2026-05-02/2026-05-03"])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|month|cannot end"):
        Period.from_text(text)


def test_a_day_reads_as_a_day() -> None:
    assert Period.of_day(FIRST).as_text() == "2026-05-01"
    assert Period.of_day(FIRST).is_day


def test_periods_are_ordered_by_their_start() -> None:
    early, late = Period.of_day(FIRST), Period(date(2026, 5, 2), date(2026, 5, 2))

    assert sorted([late, early]) == [early, late]
