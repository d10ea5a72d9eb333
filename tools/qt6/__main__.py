"""Look for what PyQt6 does not have or takes otherwise: `python -m tools.qt6 [FOLDER]`; exit code 1 on any finding."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from ..environments import ENVIRONMENTS, ensure
from ..layout import BUILD, PACKAGE
from ..say import complain, say
from .rules import rule_findings
from .stubs import write_stubs

_SETTINGS = """[mypy]
python_version = 3.10
check_untyped_defs = true
follow_imports = silent
ignore_missing_imports = true
strict_optional = false
[mypy-PyQt6.*]
ignore_errors = true
"""
# What is gone, what has no such name, what takes no such value; all else is the business of `make types`.
_CODES = ("attr-defined", "name-defined", "call-overload")
# mypy knows less than there is at run time: QGIS patches QVariant, Qt hands over kinds of events and models, signals
# get their owner, and byte arrays are buffers.
_EVEN_SO = re.compile(
    r'"type\[QVariant\]" has no attribute "(String|Int|Double|Date|DateTime|Bool|LongLong)"'
    r'|"(QEvent|QAbstractItemModel|pyqtSignal)" has no attribute'
    r'|of "bytes" matches argument type "QByteArray"'
    r'|"disconnect" of "pyqtBoundSignal" matches argument type "object"'
)


_OF_QT = re.compile(r'"[^"]*\bQ(t|[A-Z])')


def findings(folder: Path) -> list[str]:
    """Return what in a folder does not fit PyQt6, a line each.

    Raises:
        RuntimeError: mypy could not look.
    """
    work = BUILD / "qt6"
    write_stubs(work / "stubs")
    (work / "mypy.ini").write_text(_SETTINGS, "utf-8")
    site = next((ENVIRONMENTS["qt6"].folder / "lib").glob("python3*/site-packages"))
    command = [str(ENVIRONMENTS["qgis"].python), "-m", "mypy", "--config-file", str(work / "mypy.ini")]
    command += ["--cache-dir", str(work / "cache"), "--no-error-summary", "--no-color-output", folder.name]
    paths = {**os.environ, "MYPYPATH": os.pathsep.join([str(work / "stubs"), str(site)])}
    looked = subprocess.run(command, cwd=folder.parent, env=paths, capture_output=True, text=True, check=False)
    if looked.returncode not in (0, 1) or looked.stderr.strip():
        raise RuntimeError(f"mypy: {(looked.stderr or looked.stdout).strip()[-500:]}")
    return [line for line in looked.stdout.splitlines() if is_finding(line)]


def is_finding(line: str) -> bool:
    """Tell whether a line of mypy's is about Qt, and true."""
    is_told = line.endswith(tuple(f"[{code}]" for code in _CODES)) and not _EVEN_SO.search(line)
    return is_told and (line.endswith("[call-overload]") or _OF_QT.search(line) is not None)


def main(arguments: list[str]) -> int:
    """Print the findings; return the exit code."""
    folder = Path(arguments[0]).resolve() if arguments else PACKAGE
    if not ensure(ENVIRONMENTS["qt6"]):
        return 1
    say(f"qt6: {folder.name} against PyQt6's declarations")
    try:
        found = [*findings(folder), *rule_findings(folder)]
    except RuntimeError as fault:
        complain(f"qt6: {fault}")
        return 1
    for line in found:
        complain(f"qt6: {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
