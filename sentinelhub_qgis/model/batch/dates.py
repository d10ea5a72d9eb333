"""Which dates a batch wants: each acquisition, a list, intervals such as months, or the clearest day of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from ..errors import NothingOrdered
from ..period import Period
from ..scenes.month import Month

MOST_SLOTS = 10_000


class DateRule(str, Enum):
    """Name how dates are chosen."""

    EACH = "each"
    LIST = "list"
    INTERVAL = "interval"
    BEST = "best"


class Step(str, Enum):
    """Name the intervals that a period is cut into: those of the calendar, weeks from Monday on."""

    WEEK = "week"
    TEN_DAYS = "10 days"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class DatePlan:
    """Be the choice of dates.

    A *slot* is a period that gives each area and product at most one row: a day of a list, an interval, or what the
    best day is looked for in. The rows of `EACH` are only known once the catalogue was asked.

    Attributes:
        rule: how they are chosen.
        period: days to choose from; None for a list.
        days: of a list, earliest first, each once.
        step: the intervals of `INTERVAL`; for `BEST` those that get a best day each, None for one of the whole period.
        measures: whether cloud is measured over each area, where that is possible, in place of the catalogue's figures
            of whole scenes. Costs units (`operations.batch.find_batch_days.looking_for`).
    """

    rule: DateRule = DateRule.EACH
    period: Period | None = None
    days: tuple[date, ...] = ()
    step: Step | None = None
    measures: bool = False

    def __post_init__(self) -> None:
        if self.rule is DateRule.LIST:
            object.__setattr__(self, "days", tuple(sorted(set(self.days))))
            if not self.days:
                raise NothingOrdered("period")
        elif self.period is None:
            raise NothingOrdered("period")
        if self.rule is DateRule.INTERVAL and self.step is None:
            raise NothingOrdered("period")

    @property
    def is_found(self) -> bool:
        """Tell whether the service must be asked before the rows are known."""
        return self.rule in (DateRule.EACH, DateRule.BEST)

    @property
    def whole(self) -> Period:
        """All the time that it is about."""
        return self.period or Period(self.days[0], self.days[-1])

    def slots(self) -> tuple[Period, ...]:
        """Return the slots, earliest first; for `EACH` the whole period, which is to be filled with days."""
        if self.rule is DateRule.LIST:
            return tuple(map(Period.of_day, self.days))
        if self.step is None:
            return (self.whole,)
        return tuple(intervals(self.whole, self.step))

    def until(self, last: date) -> DatePlan:
        """Return the same choice up to another last day; a list stays as it is."""
        if self.period is None or last < self.period.start:
            return self
        return replace(self, period=Period(self.period.start, last))


# For products without time alone.
TIMELESS = DatePlan(DateRule.LIST, days=(date(2000, 1, 1),))


def intervals(period: Period, step: Step) -> Iterator[Period]:
    """Yield the intervals of the calendar that `period` touches, the first and the last cut at its ends."""
    start = period.start
    while start <= period.end:
        end = min(_last_day(start, step), period.end)
        yield Period(start, end)
        if end == date.max:
            return
        start = end + timedelta(1)


def date_text(period: Period | None) -> str:
    """Return how a file name says a period: a day, `2026-05` for a whole month, `2026` for a year, else both ends."""
    if period is None:
        return ""
    if period.is_day:
        return period.start.isoformat()
    first, last = Month.of(period.start), Month.of(period.end)
    if period == Period(date(first.year, 1, 1), date(first.year, 12, 31)):
        return f"{first.year:04d}"
    if first == last and period == first.period:
        return first.as_text()
    return f"{period.start.isoformat()}_{period.end.isoformat()}"


def _last_day(start: date, step: Step) -> date:
    """Return the last day of the interval that holds `start`."""
    if step is Step.WEEK:
        return start + timedelta(min(6 - start.weekday(), (date.max - start).days))
    if step is Step.YEAR:
        return date(start.year, 12, 31)
    month = Month.of(start)
    if step is Step.TEN_DAYS and start.day <= 20:
        return date(start.year, start.month, 10 if start.day <= 10 else 20)
    return month.last_day
