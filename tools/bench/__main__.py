"""Measure: `python -m tools.bench --zip FILE [--times N]` prints a table and writes `build/bench.json`."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from ..demo import programs
from ..layout import BUILD
from ..say import say
from .batch import batch_figures
from .desktop import desktop_figures
from .downloads import download_figures
from .figures import as_table, write
from .service import sandbox_figures


def main() -> int:
    """Measure everything; return the exit code."""
    parser = argparse.ArgumentParser(description="Measure the plugin and the sandbox.")
    parser.add_argument("--zip", type=Path, required=True, help="the built plugin")
    parser.add_argument("--times", type=int, default=3, help="runs of QGIS; medians are taken")
    options = parser.parse_args()
    folder = BUILD / "bench"
    shutil.rmtree(folder, ignore_errors=True)
    say("bench: the sandbox")
    with programs.sandbox(None) as service:
        figures = sandbox_figures(service)
    say(f"bench: QGIS, {options.times} times, with the service a second away")
    figures += desktop_figures(folder, options.zip, options.times)
    figures += batch_figures(folder, options.zip, options.times)
    say("bench: downloads, beside their floor and beside sentinelhub-py")
    figures += download_figures(options.times)
    write(figures, BUILD / "bench.json")
    say(as_table(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
