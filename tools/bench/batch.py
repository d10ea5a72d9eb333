"""How long a batch of 10 800 rows holds the GUI thread: 300 areas, 12 months, 3 products, the service a second away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .figures import Figure
from .gap_figures import gap_figures
from .window import measure, several

AREAS, MONTHS, PRODUCTS = 300, 12, 3
SECONDS = 270
_LIMIT_SECONDS = 180
_BESIDE = dict.fromkeys(("batch_open", "batch_start", "batch_sort"), ("QGIS at rest", "rest"))


def batch_figures(folder: Path, plugin_zip: Path, times: int, more: dict[str, Any]) -> list[Figure]:
    """Return the figures of `times` runs of QGIS, each with a clean profile.

    Raises:
        RuntimeError: a run did not come to its end; the text says where.
    """

    def run(number: int) -> dict[str, Any]:
        place = folder / f"batch-{number}"
        counts = [AREAS, MONTHS, PRODUCTS]
        target = str(place / "out")
        return measure(place, plugin_zip, "start_batch.py", _LIMIT_SECONDS, counts=counts, download=target, **more)

    return gap_figures(several(run, times, SECONDS - _LIMIT_SECONDS / 2), _BESIDE)
