"""Names that PyQt6 does not have, and values it does not take, are found without it."""

from __future__ import annotations

import pytest

from tools.environments import ENVIRONMENTS
from tools.qt6.__main__ import findings, is_finding

needs_pyqt6 = pytest.mark.skipif(not ENVIRONMENTS["qt6"].stamp.is_file(), reason="`make qt6` makes what this needs")

WRONG = {
    "unscoped": "Qt.AlignLeft",
    "through a module": "QtCore.Qt.Horizontal",
    "of an instance": "QFrame().NoFrame",
    "gone from a class": "QFontMetrics(QFont()).width('a')",
    "gone altogether": "QtWidgets.QDesktopWidget()",
    "old flags": "Qt.ItemFlags()",
    "exec with a line below": "QEventLoop().exec_()",
    "no number any more": "int(QLocale().firstDayOfWeek())",
    "no conversion any more": "QRectF().contains(QPoint(1, 1))",
}
RIGHT = (
    "Qt.AlignmentFlag.AlignLeft",
    "int(Qt.AlignmentFlag.AlignCenter)",
    "QEventLoop().exec()",
    "QRectF().contains(QPointF(1, 1))",
    "QAction('a')",
    "QVariant.String",
    "bytes(QByteArray(b'a'))",
    "Qgis.MessageLevel.Info",
)
HEAD = """from qgis.core import Qgis
from qgis.PyQt import QtCore, QtWidgets
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QLocale, QPoint, QPointF, QRectF, Qt, QVariant
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QAction, QFrame

"""


@pytest.fixture(scope="module")
def found_in(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """Return for each expression whether something was found in its line; all are looked at once."""
    lines = [*WRONG.values(), *RIGHT]
    package = tmp_path_factory.mktemp("checked") / "some_plugin"
    package.mkdir()
    (package / "__init__.py").write_text(HEAD + "\n".join(lines) + "\n")
    found = findings(package)
    before = HEAD.count("\n") + 1
    numbers = {int(line.split(":")[1]) for line in found}
    return {text: number in numbers for number, text in enumerate(lines, before)}


@needs_pyqt6
@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_what_pyqt6_does_not_have_is_found(text: str, found_in: dict[str, bool]) -> None:
    assert found_in[text]


@needs_pyqt6
@pytest.mark.parametrize("text", RIGHT)
def test_what_works_on_both_passes(text: str, found_in: dict[str, bool]) -> None:
    assert not found_in[text]


@pytest.mark.parametrize(
    "line, is_one",
    [
        ('a.py:1: error: Name "Qt.ItemFlags" is not defined  [name-defined]', True),
        ('a.py:1: error: "QEvent" has no attribute "key"  [attr-defined]', False),
        ('a.py:1: error: "type[QVariant]" has no attribute "Type"  [attr-defined]', True),
        ('a.py:1: error: Module "b" has no attribute "c"  [attr-defined]', False),
        ('a.py:1: error: Argument 1 has incompatible type  [arg-type]', False),
    ],
)
def test_only_what_is_about_qt_counts(line: str, is_one: bool) -> None:
    assert is_finding(line) is is_one
