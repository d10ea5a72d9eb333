"""Read what a version's run left, and print one table of all."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tests:
    """How many tests passed, failed and were left out, and the seconds they took together.

    `unstable` are those that failed and passed once more, alone: not counted as failures, but told.
    """

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    failures: tuple[str, ...] = ()
    unstable: tuple[str, ...] = ()

    def __add__(self, other: Tests) -> Tests:
        return Tests(
            self.passed + other.passed,
            self.failed + other.failed,
            self.skipped + other.skipped,
            self.seconds + other.seconds,
            self.failures + other.failures,
            self.unstable + other.unstable,
        )


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


def read_tests(folder: Path, name: str, code: int) -> Tests:
    """Return what pytest's JUnit file of one run counts; `code` is how the run ended.

    A run that left no file broke off, which counts as a failure of its name. A run that ended well in spite of failures
    had passed those once more.
    """
    file = folder / f"{name}.xml"
    if not file.is_file():
        return Tests() if code == 0 else Tests(failed=1, failures=(f"{name}: broke off",))
    suites = list(ElementTree.parse(file).getroot().iter("testsuite"))  # noqa: S314 - our own pytest wrote it
    counts = {key: sum(int(suite.get(key, 0)) for suite in suites) for key in ("tests", "skipped")}
    seconds = sum(float(suite.get("time", 0)) for suite in suites)
    cases = [case for suite in suites for case in suite.iter("testcase") if _has_failed(case)]
    names = tuple(dict.fromkeys(f"{case.get('classname')}::{case.get('name')}" for case in cases))
    passed = counts["tests"] - counts["skipped"] - len(cases)
    if code == 0:
        return Tests(passed + len(cases), 0, counts["skipped"], seconds, (), names)
    return Tests(passed, max(1, len(cases)), counts["skipped"], seconds, names or (f"{name}: exit code {code}",))


def _has_failed(case: ElementTree.Element) -> bool:
    return case.find("failure") is not None or case.find("error") is not None


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
        tests = row.tests or Tests()
        lines += [f"  {row.number}: failed: {name}" for name in tests.failures]
        lines += [f"  {row.number}: unstable, passed alone: {name}" for name in tests.unstable]
        lines += [f"  {row.number}: {row.trouble}"] if row.trouble else []
    return lines


def _cells(row: Row) -> list[str]:
    version = row.demo.qgis.split("-")[0] if row.demo and row.demo.qgis != "None" else row.number
    qt = row.demo.qt if row.demo and row.demo.qt != "None" else "-"
    tests = row.tests
    counts = [str(tests.passed), str(tests.failed), str(tests.skipped), f"{tests.seconds:.0f}"] if tests else ["-"] * 4
    demo = "-" if row.demo is None else f"failed: {row.demo.trouble}" if row.demo.trouble else "good"
    return [version, qt, *counts, demo]
