"""Read what a version's run left, and print one table of all."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tests:
    """How many tests passed, failed and were left out, and the seconds they took together."""

    passed: int
    failed: int
    skipped: int
    seconds: float
    failures: tuple[str, ...] = ()


@dataclass(frozen=True)
class Demo:
    """What the demonstration said: the full version of QGIS and Qt, and what was wrong; an empty text when nothing."""

    qgis: str
    qt: str
    trouble: str


@dataclass(frozen=True)
class Row:
    """One line of the table; `trouble` says why a version was not tried to its end."""

    number: str
    tests: Tests | None = None
    demo: Demo | None = None
    trouble: str = ""

    @property
    def is_good(self) -> bool:
        """Return whether all was tried and nothing failed."""
        if self.trouble or self.tests is None or self.demo is None:
            return False
        return self.tests.passed > 0 and self.tests.failed == 0 and not self.demo.trouble


def read_tests(file: Path) -> Tests | None:
    """Return what pytest's JUnit file counts, or None when there is none: the run broke off."""
    if not file.is_file():
        return None
    suites = list(ElementTree.parse(file).getroot().iter("testsuite"))  # noqa: S314 - our own pytest wrote it

    def count(name: str) -> int:
        return sum(int(suite.get(name, 0)) for suite in suites)

    failed = count("failures") + count("errors")
    seconds = sum(float(suite.get("time", 0)) for suite in suites)
    names = [
        f"{case.get('classname')}::{case.get('name')}"
        for suite in suites
        for case in suite.iter("testcase")
        if case.find("failure") is not None or case.find("error") is not None
    ]
    passed = count("tests") - failed - count("skipped")
    return Tests(passed, failed, count("skipped"), seconds, tuple(dict.fromkeys(names)))


def read_demo(folder: Path) -> Demo | None:
    """Return what a demonstration's summary says, or None when there is none."""
    file = folder / "summary.json"
    if not file.is_file():
        return None
    told = json.loads(file.read_text("utf-8"))
    faults = [told["failure"], *told["pixels"]["faults"]]
    trouble = "; ".join(fault.strip().splitlines()[-1] for fault in faults if fault)
    versions = told["versions"]
    return Demo(str(versions["qgis"]), str(versions["qt"]), "" if told["good"] else trouble or "not good")


def table(rows: list[Row]) -> list[str]:
    """Return the lines of the table, with what failed below it."""
    form = "  {:10}{:10}{:>8}{:>8}{:>8}{:>9}  {}"
    lines = [form.format("QGIS", "Qt", "passed", "failed", "skipped", "seconds", "demo").rstrip()]
    lines += [form.format(*_cells(row)).rstrip() for row in rows]
    for row in rows:
        lines += [f"  {row.number}: failed: {name}" for name in (row.tests.failures if row.tests else ())]
        lines += [f"  {row.number}: {row.trouble}"] if row.trouble else []
    return lines


def _cells(row: Row) -> list[str]:
    version = row.demo.qgis.split("-")[0] if row.demo and row.demo.qgis != "None" else row.number
    qt = row.demo.qt if row.demo and row.demo.qt != "None" else "-"
    tests = row.tests
    counts = [str(tests.passed), str(tests.failed), str(tests.skipped), f"{tests.seconds:.0f}"] if tests else ["-"] * 4
    demo = "-" if row.demo is None else f"failed: {row.demo.trouble}" if row.demo.trouble else "good"
    return [version, qt, *counts, demo]
