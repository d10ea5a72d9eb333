"""What QGIS's own script for the way to Qt 6 finds is found, of whatever type the thing is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.layout import PACKAGE
from tools.qt6.rules import faults_of, rule_findings

WRONG = {
    "another binding": "from PyQt5.QtCore import Qt",
    "another binding's module": "import PyQt5.QtCore",
    "all of Qt": "from qgis.PyQt.Qt import Qt",
    "old expressions": "from qgis.PyQt.QtCore import QRegExp",
    "the old application": "from qgis.PyQt.QtWidgets import qApp",
    "the old desktop": "from qgis.PyQt.QtWidgets import QDesktopWidget",
    "compiled resources": "from . import resources_rc",
    "compiled resources from the top": "import resources_rc",
    "exec with a line below": "dialog.exec_()",
    "exec with a line below, not called": "run = dialog.exec_",
    "exec with a line below, defined": "def exec_(self): ...",
    "an action with many arguments": "menu.addAction(icon, 'a', self.run, 'Ctrl+A')",
    "the desktop": "application.desktop().screenGeometry()",
    "an empty variant": "QVariant()",
    "an empty variant of a module": "QtCore.QVariant()",
    "an empty variant of a kind": "QVariant(QVariant.Int)",
    "a kind of variants": "QVariant.Type.Int",
    "a moment of numbers": "QDateTime(2026, 11, 21, 12, 0, 0, 0, Qt.TimeSpec.UTC)",
    "a moment of a day": "QDateTime(QDate(2026, 11, 21))",
    "the application's members": "qApp.quit()",
    "width of a widget's metrics": "label.fontMetrics().width('a')",
    "width of new metrics": "QFontMetrics(font).width('a')",
    "width of named metrics": "metrics = QFontMetricsF(font); metrics.width('a')",
    "a text that was chosen": "combo.activated[str].connect(take)",
}
RIGHT = (
    "from qgis.PyQt.QtCore import Qt, QRegularExpression",
    "import qgis.PyQt.QtCore",
    "from .resources import icon",
    "dialog.exec()",
    "menu.addAction('a', self.run)",
    "desktop(iface)",
    "plugin.desktop(3)",
    "QVariant(7)",
    "QVariant.String",
    "Other.Type.Int",
    "QDateTime(QDate(2026, 11, 21), QTime(12, 0))",
    "QDateTime(other)",
    "label.fontMetrics().horizontalAdvance('a')",
    "metrics.width('a')",
    "combo.activated[int].connect(take)",
    "combo.textActivated.connect(take)",
)


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_what_the_script_would_change_is_found_once(text: str) -> None:
    assert [line for line, _words in faults_of(f"\n{text}\n")] == [2]


@pytest.mark.parametrize("text", RIGHT)
def test_what_works_on_both_passes(text: str) -> None:
    assert faults_of(text) == []


def test_a_finding_says_where_it_is(tmp_path: Path) -> None:
    package = tmp_path / "some_plugin"
    (package / "gui").mkdir(parents=True)
    (package / "gui" / "dock.py").write_text("dialog.exec_()\n", "utf-8")
    assert rule_findings(package) == ["some_plugin/gui/dock.py:1: exec_ is exec"]


def test_the_plugin_has_none() -> None:
    assert rule_findings(PACKAGE) == []
