"""A table of figures, and the file it is kept in."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from ..layout import ROOT


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


def write_for_people(figures: list[Figure], failed: list[str], path: Path) -> None:
    """Keep the figures as CONTRIBUTING has them, with the commit they are of."""
    lines = [f"The latest, of commit {_commit()} on {os.cpu_count()} cores:", ""]
    if failed:
        lines = [f"Not whole: {', '.join(failed)} could not be measured.", "", *lines]
    lines += ["| name | value | unit | beside | value | ratio |", "|---|---|---|---|---|---|"]
    for each in figures:
        ratio = "" if each.ratio is None else _short(each.ratio)
        cells = (each.name, _short(each.value), each.unit, each.beside, _short(each.beside_value), ratio)
        lines.append(f"| {' | '.join(cells)} |".replace("|  |", "| |"))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _short(number: float) -> str:
    """Write as many digits as are worth reading."""
    return f"{number:.0f}" if number >= 100 else f"{number:.3g}"


def _commit() -> str:
    """Return the commit of the checkout; `-dirty` where files were changed since."""
    command = ["git", "describe", "--always", "--abbrev=7", "--exclude=*", "--dirty"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=30)
    return done.stdout.strip() or "unknown"
