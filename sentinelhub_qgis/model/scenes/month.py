"""Calendar months: the portions in which dates are asked for and shown."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date

from ..period import Period


@dataclass(frozen=True, order=True)
class Month:
    """Be one month of one year, `month` from 1 to 12."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and MINYEAR <= self.year <= MAXYEAR):
            raise ValueError(f"{self.year}-{self.month} is no month")

    @classmethod
    def of(cls, day: date) -> Month:
        """Return the month that holds `day`."""
        return cls(day.year, day.month)

    @property
    def first_day(self) -> date:
        """The first day."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """The last day, the 29th of February in leap years."""
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    @property
    def period(self) -> Period:
        """All days."""
        return Period(self.first_day, self.last_day)

    def plus(self, months: int) -> Month:
        """Return the month so many months later, or earlier when negative.

        Raises:
            ValueError: it lies outside the calendar.
        """
        count = self.year * 12 + self.month - 1 + months
        return Month(count // 12, count % 12 + 1)

    def until(self, last: Month) -> Iterator[Month]:
        """Yield this month and those that follow, up to `last`; nothing when `last` is earlier."""
        month = self
        while month <= last:
            yield month
            month = month.plus(1)

    def as_text(self) -> str:
        """Return `2026-05`."""
        return f"{self.year:04d}-{self.month:02d}"
