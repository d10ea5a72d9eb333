"""The way through the days with data: what is known, month by month, and where the next step leads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from .acquisition import Acquisition
from .month import Month

Passes = Callable[[Acquisition], bool]


class Direction(Enum):
    """Name the ways through time."""

    BACK = -1
    FORWARD = 1


@dataclass(frozen=True)
class Unknown:
    """Be the answer that `month` must be asked for before the step can be told."""

    month: Month


@dataclass(frozen=True)
class Timeline:
    """Be the days with data over one view.

    Attributes:
        months: the acquisitions of every month that is known, earliest first; a known month without any is empty.
        first: the earliest month that may have data.
        last: the latest month that may have data, that of today.
    """

    months: Mapping[Month, tuple[Acquisition, ...]] = field(repr=False)
    first: Month
    last: Month

    def at(self, day: date) -> Acquisition | None:
        """Return the acquisition of a day; None when there is none, or the month is not known."""
        return next((one for one in self.months.get(Month.of(day), ()) if one.day == day), None)

    def step(self, day: date, direction: Direction, passes: Passes = lambda _: True) -> Acquisition | Unknown | None:
        """Return the next acquisition after, or before, `day` that `passes`; `day` itself does not count.

        None: there is no further one.
        """

        def is_beyond(acquisition: Acquisition) -> bool:
            return acquisition.day > day if direction is Direction.FORWARD else acquisition.day < day

        return self._search(self._clamped(Month.of(day)), direction, lambda one: is_beyond(one) and passes(one))

    def end(self, direction: Direction, passes: Passes = lambda _: True) -> Acquisition | Unknown | None:
        """Return the latest acquisition that `passes`, or the earliest when going `BACK`."""
        start = self.last if direction is Direction.FORWARD else self.first
        back = Direction.BACK if direction is Direction.FORWARD else Direction.FORWARD
        return self._search(start, back, passes)

    def _search(self, start: Month, direction: Direction, passes: Passes) -> Acquisition | Unknown | None:
        for month in self._from(start, direction):
            known = self.months.get(month)
            if known is None:
                return Unknown(month)
            ordered = known if direction is Direction.FORWARD else reversed(known)
            found = next((acquisition for acquisition in ordered if passes(acquisition)), None)
            if found is not None:
                return found
        return None

    def _from(self, start: Month, direction: Direction) -> Iterator[Month]:
        month = start
        while self.first <= month <= self.last:
            yield month
            month = month.plus(direction.value)

    def _clamped(self, month: Month) -> Month:
        return min(max(month, self.first), self.last)
