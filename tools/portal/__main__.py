"""Check the built zip and print one table.

    python -m tools.portal [--release] [ZIP]

Exit code 1 on any finding; the publisher's example values are a note, with --release a finding.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from tools.environments import ENVIRONMENTS
from tools.layout import PACKAGE_NAME, ROOT
from tools.metadata import read_metadata, still_examples
from tools.package import zip_path
from tools.portal import scanners, structure
from tools.say import complain, say
from tools.vendor import FINDINGS, load_findings


@dataclass(frozen=True)
class Check:
    """One line of the table: what was looked at, what was found, and a note that blocks nothing."""

    name: str
    found: list[str]
    note: str = ""


def qt_faults(folder: Path) -> list[str]:
    """Return what works on one Qt only; QGIS's Python looks."""
    looked = subprocess.run(
        [str(ENVIRONMENTS["qgis"].python), "-m", "tools.portal.qt", str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if looked.returncode:
        raise scanners.ScannerFailed(f"Qt: {looked.stderr.strip()[-500:]}")
    return looked.stdout.splitlines()


def publisher_check(folder: Path, *, release: bool) -> Check:
    """Say which of the publisher's fields are still those of the example."""
    examples = still_examples(read_metadata((folder / "metadata.txt").read_text("utf-8")))
    told = f"publisher.cfg: {', '.join(examples)} are still examples; fill them in before a release" if examples else ""
    return Check("publisher", [told], "") if release and told else Check("publisher", [], told)


def look(target: Path, *, release: bool) -> list[Check]:
    """Return all checks of a zip."""
    with zipfile.ZipFile(target) as archive, tempfile.TemporaryDirectory() as work:
        shape = list(structure.shape_faults(archive, target.stat().st_size))
        if shape:
            return [Check("structure", shape)]
        archive.extractall(work)
        folder = Path(work) / PACKAGE_NAME
        style = scanners.flake8(folder)
        rules: list[tuple[str, Callable[[], list[str]]]] = [
            ("metadata", lambda: list(structure.metadata_faults(folder))),
            ("suppressions", lambda: list(structure.suppression_faults(folder, load_findings()))),
            ("bandit", lambda: scanners.bandit(folder)),
            ("detect-secrets", lambda: scanners.detect_secrets(folder)),
            ("Qt 5 and 6", lambda: qt_faults(folder)),
        ]
        checks = [Check("structure", shape)] + [Check(name, rule()) for name, rule in rules]
        cleared = sum(finding.times for finding in load_findings())
        note = f"none in our code; {cleared} lines of the bundled libraries, each in tools/{FINDINGS.name}"
        checks = [replace(check, note=note) if check.name == "suppressions" else check for check in checks]
        codes = ", ".join(f"{code} x {count}" for code, count in style.most_common(5))
        remarks = Check("flake8", [], f"{style.total()} remarks {codes}".strip())
        return [*checks, remarks, publisher_check(folder, release=release)]


def table(checks: list[Check]) -> list[str]:
    """Return the lines of the table, with the findings below it."""
    lines = []
    for check in checks:
        verdict = f"{len(check.found)} found" if check.found else "clean"
        lines.append(f"  {check.name:16}{verdict:12}{check.note}".rstrip())
    return lines + [f"  {check.name}: {fault}" for check in checks for fault in check.found]


def main(arguments: list[str]) -> int:
    """Check a zip, print the table, return the exit code."""
    release = "--release" in arguments
    targets = [Path(argument) for argument in arguments if not argument.startswith("-")]
    target = targets[0] if targets else zip_path()
    say(f"portal-check: {target.name}")
    try:
        checks = look(target, release=release)
    except scanners.ScannerFailed as fault:
        complain(f"portal-check: {fault}")
        return 1
    for line in table(checks):
        say(line)
    return 1 if any(check.found for check in checks) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
