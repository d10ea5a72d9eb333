"""Find what QGIS's own script for the way to Qt 6 would change or warn of, and mypy cannot see.

`scripts/pyqt5_to_pyqt6` of QGIS looks at names alone, not at types: what it finds is found here where mypy lets it
pass, or where it does not know the type of what is called.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_BINDINGS = ("PyQt5", "PyQt6", "PySide2", "PySide6")
_METRICS = ("QFontMetrics", "QFontMetricsF")
_GONE = {
    "QRegExp": "QRegExp is gone: QRegularExpression",
    "qApp": "qApp is gone: QApplication.instance()",
    "QDesktopWidget": "QDesktopWidget is gone: QWidget.screen()",
    "resources_rc": "compiled resources are gone: load files by their path",
}
_MOST_OF_ADD_ACTION = 3  # arguments: with more, their order differs
_ALL_OF_A_MOMENT = 8  # year ... millisecond, kind of time


def rule_findings(folder: Path) -> list[str]:
    """Return what is found in all modules below a folder, a line each: file, line, and what to write."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent)
        found += [f"{name}:{line}: {text}" for line, text in faults_of(path.read_text("utf-8"))]
    return found


def faults_of(source: str) -> list[tuple[int, str]]:
    """Return line and words of each fault in a module's text."""
    tree = ast.parse(source)
    metrics = _names_of_metrics(tree)
    found = [(getattr(node, "lineno", 0), text) for node in ast.walk(tree) for text in _faults(node, metrics)]
    return sorted(found)


def _faults(node: ast.AST, metrics: set[str]) -> Iterator[str]:
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        yield from _of_import(node)
    elif isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.Attribute):
        yield from _of_attribute(node, metrics)
    elif isinstance(node, ast.Subscript):
        yield from _of_subscript(node)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == "exec_":
        yield "exec_ is exec"


def _of_import(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
    modules = [module] if module else [alias.name for alias in node.names]
    if any(name.split(".")[0] in _BINDINGS for name in modules):
        yield "one binding alone: import from qgis.PyQt"
    if module == "qgis.PyQt.Qt":
        yield "qgis.PyQt.Qt is gone: qgis.PyQt.QtCore"
    for alias in node.names:
        last = alias.name.split(".")[-1]
        if last in _GONE:
            yield _GONE[last]


def _of_call(node: ast.Call) -> Iterator[str]:
    name, count = _called(node.func), len(node.args)
    is_method = isinstance(node.func, ast.Attribute)
    if is_method and name == "addAction" and count > _MOST_OF_ADD_ACTION:
        yield "addAction with so many arguments: make the QAction first"
    if is_method and name == "desktop" and not count:
        yield _GONE["QDesktopWidget"]
    if name == "QVariant" and (not count or (count == 1 and _called(_owner(node.args[0])) == "QVariant")):
        yield "an empty QVariant is None: write NULL of qgis.core"
    if name == "QDateTime" and count == _ALL_OF_A_MOMENT:
        yield "QDateTime of numbers is gone: of a QDate, a QTime and a Qt.TimeSpec"
    only = node.args[0] if count == 1 else None
    if name == "QDateTime" and isinstance(only, ast.Call) and _called(only.func) == "QDate":
        yield "QDateTime of a day alone is gone: with a QTime"


def _of_attribute(node: ast.Attribute, metrics: set[str]) -> Iterator[str]:
    owner = node.value
    if node.attr == "exec_":
        yield "exec_ is exec"
    if _called(owner) == "qApp":
        yield _GONE["qApp"]
    if node.attr == "Type" and _called(owner) == "QVariant":
        yield "QVariant.Type is gone: QVariant.Int and the like"
    if node.attr == "width":
        is_named = isinstance(owner, ast.Name) and owner.id in metrics
        is_made = isinstance(owner, ast.Call) and _called(owner.func) in (*_METRICS, "fontMetrics")
        if is_named or is_made:
            yield "width of font metrics is gone: horizontalAdvance"


def _of_subscript(node: ast.Subscript) -> Iterator[str]:
    is_text = isinstance(node.slice, ast.Name) and node.slice.id == "str"
    if is_text and isinstance(node.value, ast.Attribute) and node.value.attr == "activated":
        yield "activated[str] is gone: textActivated"


def _names_of_metrics(tree: ast.AST) -> set[str]:
    made = [node for node in ast.walk(tree) if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)]
    named = [node for node in made if isinstance(node.value, ast.Call) and _called(node.value.func) in _METRICS]
    return {target.id for node in named for target in node.targets if isinstance(target, ast.Name)}


def _called(node: ast.AST | None) -> str:
    """Return the last name of what is named, as `QVariant` of `QtCore.QVariant`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _owner(node: ast.AST) -> ast.AST | None:
    return node.value if isinstance(node, ast.Attribute) else None
