"""A table of figures, and the file it is kept in."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Figure:
    """Be one figure beside another of the same run.

    Attributes:
        name: stays the same from release to release.
        value, unit: the median of several measurements.
        beside, beside_value: what it is held against, in the same unit.
    """

    name: str
    value: float
    unit: str
    beside: str
    beside_value: float

    @property
    def ratio(self) -> float | None:
        """`value / beside_value`; None beside nothing at all."""
        return round(self.value / self.beside_value, 3) if self.beside_value else None


def figure(name: str, values: list[float], unit: str, beside: str, beside_values: list[float]) -> Figure:
    """Return the figure of two series."""
    return Figure(name, round(median(values), 3), unit, beside, round(median(beside_values), 3))


def as_table(figures: list[Figure]) -> str:
    """Return the figures as one table for a terminal."""
    rows = [("name", "value", "unit", "beside", "value", "ratio")]
    for each in figures:
        ratio = "" if each.ratio is None else f"{each.ratio:g}"
        rows.append((each.name, f"{each.value:g}", each.unit, each.beside, f"{each.beside_value:g}", ratio))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def write(figures: list[Figure], path: Path) -> None:
    """Keep the figures as a JSON list."""
    rows = [{**asdict(each), "ratio": each.ratio} for each in figures]
    path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
