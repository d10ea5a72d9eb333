"""Periods of whole UTC days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, order=True)
class Period:
    """Be all the time from the first second of `start` to the last second of `end`, UTC, both days included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period cannot end ({self.end}) before it starts ({self.start})")

    @classmethod
    def of_day(cls, day: date) -> Period:
        """Return the period of one UTC day."""
        return cls(day, day)

    @classmethod
    def from_text(cls, text: str) -> Period:
        """Return the period that `as_text` wrote, or the day a lone date names.

        Raises:
            ValueError: `text` is not one or two ISO dates.
        """
        first, _, last = text.partition("/")
        return cls(date.fromisoformat(first), date.fromisoformat(last or first))

    @property
    def is_day(self) -> bool:
        """Tell whether the period is a single day."""
        return self.start == self.end

    @property
    def first_instant(self) -> str:
        """The first second, as the service wants it: with a time and a zone (API reference 5.1)."""
        return f"{self.start.isoformat()}T00:00:00Z"

    @property
    def last_instant(self) -> str:
        """The last second; ends are inclusive (API reference 5.1)."""
        return f"{self.end.isoformat()}T23:59:59Z"

    def as_interval(self) -> str:
        """Return `first/last` with two different ends: a single instant means six months (API reference 8.5)."""
        return f"{self.first_instant}/{self.last_instant}"

    def as_text(self) -> str:
        """Return `2026-05-01` for a day, `2026-05-01/2026-05-31` for longer."""
        return self.start.isoformat() if self.is_day else f"{self.start.isoformat()}/{self.end.isoformat()}"
