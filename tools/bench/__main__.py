"""Measure: `python -m tools.bench --zip FILE` prints a table and writes `build/bench.json` and `build/bench.md`.

A part that fails or takes too long is named, the others are measured all the same, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ..demo import programs
from ..layout import BUILD
from ..say import complain, say
from . import batch, desktop, downloads
from .figures import Figure, as_table, write, write_for_people
from .limits import watchdog
from .service import sandbox_figures

_SANDBOX_SECONDS = 120
_FOLDER = BUILD / "bench"


def main() -> int:
    """Measure everything; return the exit code."""
    parser = argparse.ArgumentParser(description="Measure the plugin and the sandbox.")
    parser.add_argument("--zip", type=Path, required=True, help="the built plugin")
    parser.add_argument("--times", type=int, default=3, help="runs of QGIS, if there is time; medians are taken")
    parser.add_argument("--only", help="sandbox, desktop, batch or downloads alone")
    parser.add_argument("--holds", action="store_true", help="leave what held the GUI thread in holds.txt")
    options = parser.parse_args()
    shutil.rmtree(_FOLDER, ignore_errors=True)
    parts = _parts(options.zip, options.times, options.holds)
    if options.only:
        parts = {options.only: parts[options.only]}
    figures: list[Figure] = []
    failed = [name for name, (seconds, run) in parts.items() if not _add(figures, name, seconds, run)]
    write(figures, BUILD / "bench.json")
    write_for_people(figures, failed, BUILD / "bench.md")
    say(as_table(figures))
    if failed:
        complain(f"bench: not measured: {', '.join(failed)}")
    return 1 if failed else 0


def _parts(plugin_zip: Path, times: int, holds: bool) -> dict[str, tuple[int, Callable[[], Iterable[Figure]]]]:
    """Return the parts by name: how many seconds each may take, and what measures it."""
    more: dict[str, Any] = {"holds": "holds.txt"} if holds else {}
    return {
        "sandbox": (_SANDBOX_SECONDS, _sandbox),
        "desktop": (desktop.SECONDS, lambda: desktop.desktop_figures(_FOLDER, plugin_zip, times, more)),
        "batch": (batch.SECONDS, lambda: batch.batch_figures(_FOLDER, plugin_zip, times, more)),
        "downloads": (downloads.SECONDS, lambda: downloads.download_figures(times)),
    }


def _sandbox() -> list[Figure]:
    with programs.sandbox(None) as service:
        return sandbox_figures(service)


def _add(figures: list[Figure], name: str, seconds: int, run: Callable[[], Iterable[Figure]]) -> bool:
    """Add the figures of a part; tell whether it came to its end."""
    say(f"bench: {name}, up to {seconds} seconds")
    try:
        with watchdog(seconds):
            for one in run():
                figures.append(one)  # at once: what was measured before a fault counts
    except Exception:  # whatever ends a part is told, and the others go on
        complain(f"bench: {name}: {traceback.format_exc()}")
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
