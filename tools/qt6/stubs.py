"""Write declarations of `qgis` by which mypy finds PyQt6 behind `qgis.PyQt`."""

from __future__ import annotations

from pathlib import Path

_ANYTHING = "from typing import Any\ndef __getattr__(name: str) -> Any: ...\n"
_MODULES = "QtCore QtGui QtNetwork QtPrintSupport QtSql QtSvg QtTest QtWidgets QtXml".split()
_WITHOUT_DECLARATIONS = ("Qsci", "sip", "uic")
# They moved to QtGui in Qt 6; qgis.PyQt passes them on where they were.
_MOVED = ("QAction", "QActionGroup", "QShortcut")


def write_stubs(folder: Path) -> None:
    """Write the package `qgis` into a folder: what is QGIS's own is of any type."""
    bindings = folder / "qgis" / "PyQt"
    bindings.mkdir(parents=True, exist_ok=True)
    (folder / "qgis" / "__init__.pyi").write_text("", "utf-8")
    (bindings / "__init__.pyi").write_text("", "utf-8")
    for name in ("core", "gui", "utils", "analysis", "processing"):
        (folder / "qgis" / f"{name}.pyi").write_text(_ANYTHING, "utf-8")
    for name in _WITHOUT_DECLARATIONS:
        (bindings / f"{name}.pyi").write_text(_ANYTHING, "utf-8")
    for name in _MODULES:
        lines = [f"from PyQt6.{name} import *"]
        if name == "QtWidgets":
            lines += [f"from PyQt6.QtGui import {moved} as {moved}" for moved in _MOVED]
        (bindings / f"{name}.pyi").write_text("\n".join([*lines, ""]), "utf-8")
