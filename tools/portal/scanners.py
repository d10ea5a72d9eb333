"""Run the plugin repository's scanners with its rules."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

from tools.environments import ENVIRONMENTS

# The rules the repository has switched on: those nobody may skip, then those that an uploader may, and block until
# then. Its own list also names B320, which no longer exists in the Bandit it runs.
BANDIT_RULES = (
    "B102 B105 B106 B107 B202 B301 B302 B306 B307 B323 B501 B506 B602 B604 B605 B701"
    " B101 B104 B108 B110 B112 B113 B303 B310 B311 B313 B314 B315 B316 B317 B318 B319 B324"
    " B403 B405 B406 B407 B408 B409 B603 B606 B607 B608"
).split()
FLAKE8_LINE = 120


class ScannerFailed(Exception):
    """Say that a scanner did not do its work, which must not look like a clean result."""


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    python = str(ENVIRONMENTS["qgis"].python)
    return subprocess.run([python, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)


def _json(answer: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    try:
        told: dict[str, Any] = json.loads(answer.stdout)
    except ValueError as fault:
        raise ScannerFailed(f"{' '.join(answer.args[1:4])}: {answer.stderr.strip()[-500:]}") from fault
    return told


def bandit(folder: Path, *options: str) -> list[str]:
    """Return Bandit's findings below a folder as `file:line rule text`; raise ScannerFailed when it could not look."""
    told = _json(_run(folder, "bandit", "-q", "-r", ".", "-f", "json", "-t", ",".join(BANDIT_RULES), *options))
    if told["errors"]:
        raise ScannerFailed(f"bandit: {told['errors']}")
    return [f"{hit['filename']}:{hit['line_number']} {hit['test_id']} {hit['issue_text']}" for hit in told["results"]]


def detect_secrets(folder: Path) -> list[str]:
    """Return detect-secrets' findings below a folder, metadata.txt left out, as the repository does."""
    without = r"(^|/)metadata\.txt$"
    told = _json(_run(folder, "detect_secrets", "scan", "--all-files", "--exclude-files", without, "."))
    return [f"{file}:{hit['line_number']} {hit['type']}" for file, hits in told["results"].items() for hit in hits]


def flake8(folder: Path) -> Counter[str]:
    """Return how often each of flake8's codes comes in our own code; the repository shows them and never blocks."""
    answer = _run(folder, "flake8", "--isolated", f"--max-line-length={FLAKE8_LINE}", "--extend-exclude=_vendor", ".")
    lines = [line for line in answer.stdout.splitlines() if ": " in line]
    return Counter(line.split(": ", 1)[1].split()[0] for line in lines)
