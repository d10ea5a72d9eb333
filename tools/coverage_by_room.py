"""Print which share of each room's lines the unit tests run, and the lines of `api` and `operations` they leave out.

    python -m tools.coverage_by_room [pytest's own options]

The rooms with QGIS are not counted: their code runs in Qt's threads, which Python 3.11 cannot watch.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from tools.layout import BUILD, PACKAGE, ROOT, VENVS
from tools.say import say

ROOMS = ("model", "api", "raster", "operations")
LOOKED_AT = ("api", "operations")
_PYTHON = str(VENVS / "qgis" / "bin" / "python")


def measure(options: list[str]) -> Mapping[str, Any]:
    """Run the unit tests and return coverage's own summary."""
    BUILD.mkdir(exist_ok=True)
    report = BUILD / "coverage.json"
    variables = {**os.environ, "COVERAGE_FILE": str(BUILD / "coverage")}
    rooms = ",".join(f"{PACKAGE.name}/{room}/*" for room in ROOMS)
    run = [_PYTHON, "-m", "coverage", "run", "--branch", f"--include={rooms}", "-m", "pytest", "-q", "tests/unit"]
    subprocess.run([*run, *options], cwd=ROOT, env=variables, check=True)
    subprocess.run([_PYTHON, "-m", "coverage", "json", "-q", "-o", str(report)], cwd=ROOT, env=variables, check=True)
    summary: Mapping[str, Any] = json.loads(report.read_text("utf-8"))["files"]
    return summary


def lines_of(numbers: list[int]) -> str:
    """Return line numbers as `3, 7-9`."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] == number - 1:
            parts[-1][1:] = [number]
        else:
            parts.append([number])
    return ", ".join("-".join(map(str, part)) for part in parts)


def report(files: Mapping[str, Any]) -> list[str]:
    """Return the lines to print."""
    said = []
    for room in ROOMS:
        its = [file["summary"] for path, file in files.items() if f"/{room}/" in path]
        lines, run = (sum(one[key] for one in its) for key in ("num_statements", "covered_lines"))
        ways, taken = (sum(one.get(key, 0) for one in its) for key in ("num_branches", "covered_branches"))
        said.append(f"{room:12} {100 * run / max(lines, 1):6.1f} % of {lines} lines, {taken} of {ways} branches")
    for path, file in sorted(files.items()):
        if file["missing_lines"] and any(f"/{room}/" in path for room in LOOKED_AT):
            said.append(f"  {path}: {lines_of(file['missing_lines'])}")
    return said


if __name__ == "__main__":
    for line in report(measure(sys.argv[1:])):
        say(line)
