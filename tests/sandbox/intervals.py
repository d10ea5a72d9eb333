"""Cutting a time range into aggregation intervals (API reference 7.3)."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from .errors import bad_payload
from .times import iso

BEHAVIORS = ("SKIP", "SHORTEN", "EXTEND")
MOST = 5_000  # the service's own figure is not known
_PLACE = "aggregation->aggregationInterval"
_PERIOD = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_TIME = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?")
_LAST_MOMENT = timedelta(microseconds=-1)


@dataclass(frozen=True)
class Interval:
    """Two aware UTC times; the end is not part of it."""

    start: datetime
    end: datetime

    @property
    def last(self) -> datetime:
        """Give the last moment that belongs to the interval."""
        return self.end + _LAST_MOMENT

    def body(self) -> dict[str, str]:
        """Give {from, to} as answers write it."""
        return {"from": iso(self.start), "to": iso(self.end)}


@dataclass(frozen=True)
class Step:
    """An ISO 8601 duration: calendar months, and days or time beside them."""

    months: int
    rest: timedelta

    def after(self, start: datetime, times: int) -> datetime:
        """Give `start` plus so many steps; a day that its month lacks becomes the last one there."""
        month = start.month - 1 + self.months * times
        year, month = start.year + month // 12, month % 12 + 1
        day = min(start.day, calendar.monthrange(year, month)[1])
        return start.replace(year=year, month=month, day=day) + self.rest * times


def read_step(text: object) -> Step:
    """Read `of`. Refuses what is no duration, mixes days and time, or is shorter than a day."""
    match = _PERIOD.fullmatch(text) if isinstance(text, str) else None
    if match and any(match.groups()):
        years, months, weeks, days = (int(part or 0) for part in match.groups())
        step = Step(12 * years + months, timedelta(weeks=weeks, days=days))
    else:
        match = _TIME.fullmatch(text) if isinstance(text, str) else None
        if not match or not any(match.groups()):
            raise bad_payload(f"`of = {text}` is not a valid ISO 8601 duration.", f"{_PLACE}->of")
        hours, minutes, seconds = (int(part or 0) for part in match.groups())
        step = Step(0, timedelta(hours=hours, minutes=minutes, seconds=seconds))
    if step.months == 0 and step.rest < timedelta(days=1):
        raise bad_payload("The aggregation interval must be at least one day long.", f"{_PLACE}->of")
    return step


def cut(start: datetime, end: datetime, step: Step, behavior: str) -> tuple[Interval, ...]:
    """List the intervals; the last one that does not fit is dropped, shortened or extended."""
    found = tuple(_cut(start, end, step, behavior))
    if len(found) > MOST:
        raise bad_payload(f"The time range has more than {MOST} aggregation intervals.", _PLACE)
    return found


def _cut(start: datetime, end: datetime, step: Step, behavior: str) -> Iterator[Interval]:
    for number in range(MOST + 1):
        try:
            first, after = step.after(start, number), step.after(start, number + 1)
        except (OverflowError, ValueError):
            return  # beyond the year 9999
        if first >= end:
            return
        if after > end:
            if behavior == "SKIP":
                return
            after = end if behavior == "SHORTEN" else after
        yield Interval(first, after)
