"""The rows of the table that say how long the GUI thread was held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .figures import Figure, figure


def gap_figures(results: list[dict[str, Any]], beside: Mapping[str, tuple[str, str]]) -> list[Figure]:
    """Return two rows for each action: the longest gap, and the most processor time of the GUI thread in one gap.

    `beside` names, for each action, what bare QGIS does, and under which name that was measured. What other programs
    do makes gaps longer, and leaves the second row as it is.
    """
    rows = []
    for place, kind in ((0, "gui_gap_ms"), (1, "gui_busy_ms")):
        for action, (words, bare) in beside.items():
            own = [result["gaps"][action][place] for result in results]
            other = [result["bare_gaps"][bare][place] for result in results]
            rows.append(figure(f"{kind}.{action}", own, "ms", words, other))
    return rows
