"""Find what works on one Qt only; run with QGIS's Python, as enum members are looked up in the real classes.

    python -m tools.portal.qt FOLDER

Code names enum members with their enum (`Qt.AlignmentFlag.AlignLeft`), which works on Qt 5 and Qt 6. Forms (.ui) name
them without (`Qt::AlignLeft`): PyQt5's loader knows nothing else, and PyQt6's maps those of Qt's own classes.
"""

from __future__ import annotations

import ast
import enum
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.imports import imports_of, python_files
from tools.say import say

OLD_QT = frozenset({"PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"})
OTHER_MODULES = frozenset({"QtWebKit", "QtWebKitWidgets", "QtScript"})  # gone in Qt 6
GONE = frozenset({"QRegExp", "QDesktopWidget", "qApp", "QRegExpValidator"})
EVEN_SO = frozenset({"QVariant"})  # QGIS on Qt 6 patches QVariant.String and its like back in


def imported_classes(tree: ast.AST) -> dict[str, Any]:
    """Return the QGIS and Qt classes a module imports by `from ... import`, under the names it gives them."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "qgis":
            module = importlib.import_module(node.module)
            for alias in node.names:
                thing = getattr(module, alias.name, None)
                if isinstance(thing, type):
                    found[alias.asname or alias.name] = thing
    return found


def is_unscoped(owner: type, name: str) -> bool:
    """Return whether `owner.name` is a member of an enum inside `owner` rather than of `owner` itself."""
    value = getattr(owner, name, None)
    kind = type(value)
    is_member = isinstance(value, enum.Enum) or (isinstance(value, int) and kind not in (int, bool))
    return is_member and kind is not owner and owner.__name__ not in EVEN_SO


def code_faults(text: str, name: str) -> Iterator[str]:
    """Yield imports of one binding and enum members without their enum in a module."""
    tree = ast.parse(text)
    for one in imports_of(tree, "module"):
        last = one.path.split(".")[-1]
        if one.module.split(".")[0] in OLD_QT or last in OTHER_MODULES | GONE:
            yield f"{name}:{one.line} imports {one.path}"
    classes = imported_classes(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        owner = classes.get(node.value.id) if isinstance(node.value, ast.Name) else None
        if owner is not None and is_unscoped(owner, node.attr):
            yield f"{name}:{node.lineno} names {owner.__name__}.{node.attr} without its enum"
        if node.attr == "exec_":
            yield f"{name}:{node.lineno} calls exec_"


def form_faults(text: str, name: str) -> Iterator[str]:
    """Yield enum members in a form that one of the two loaders would not find."""
    for number, line in enumerate(text.splitlines(), 1):
        for value in re.findall(r"<(?:enum|set)>([^<]*)<", line):
            for member in value.split("|"):
                if member.count("::") != 1 or member.startswith("Qgs"):
                    yield f"{name}:{number} {member}"
        if re.search(r"<include location=.*\.qrc", line):
            yield f"{name}:{number} compiled resources"


def faults(folder: Path) -> list[str]:
    """Return all of it for a plugin's folder, the bundled libraries left out."""
    found: list[str] = []
    for file in python_files(folder):
        if "_vendor" not in file.parts:
            found += code_faults(file.read_text("utf-8"), str(file.relative_to(folder)))
    for file in sorted(folder.rglob("*.ui")):
        found += form_faults(file.read_text("utf-8"), str(file.relative_to(folder)))
    return found


if __name__ == "__main__":
    for fault in faults(Path(sys.argv[1])):
        say(fault)
