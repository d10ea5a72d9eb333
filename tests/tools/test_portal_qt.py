"""What works on one Qt only is seen, looked up in the real classes."""

from __future__ import annotations

import pytest

from tools.portal.qt import code_faults, form_faults

CORE = """
from qgis.PyQt.QtCore import Qt, QVariant
from qgis.core import Qgis, QgsMapLayerType, QgsProcessing, QgsTask
"""
WIDGETS = "from qgis.PyQt.QtWidgets import QDialog, QFrame as Frame\n"


@pytest.mark.parametrize(
    "code",
    [
        "Qt.AlignLeft",
        "Qgis.Info",
        "QgsTask.CanCancel",
        "QgsProcessing.TypeRaster",
        "QDialog.Accepted",
        "Frame.NoFrame",
        "import PyQt5.QtCore",
        "from PyQt6.QtCore import Qt",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt import QtWebKit",
        "dialog.exec_()",
    ],
)
def test_old_spelling_is_seen(code):
    assert len(list(code_faults(f"{CORE}{WIDGETS}{code}\n", "a.py"))) == 1


@pytest.mark.parametrize(
    "code",
    [
        "Qt.AlignmentFlag.AlignLeft",
        "Qgis.MessageLevel.Info",
        "QgsTask.Flag.CanCancel",
        "QgsMapLayerType.RasterLayer",
        "QgsProcessing.TEMPORARY_OUTPUT",
        "Qgis.QGIS_VERSION_INT",
        "QVariant.String",
        "dialog.exec()",
    ],
)
def test_spelling_for_both_passes(code):
    assert list(code_faults(f"{CORE}{WIDGETS}{code}\n", "a.py")) == []


@pytest.mark.parametrize(
    "line, clean",
    [
        ("<enum>Qt::Horizontal</enum>", True),
        ("<set>Qt::AlignLeft|Qt::AlignTop</set>", True),
        ("<enum>Qt::Orientation::Horizontal</enum>", False),
        ("<set>Qt::AlignLeft|Qt::AlignmentFlag::AlignTop</set>", False),
        ("<enum>QgsFileWidget::GetFile</enum>", False),
        ('<include location="icons.qrc"/>', False),
    ],
)
def test_a_form_names_members_as_both_loaders_know_them(line, clean):
    assert (list(form_faults(line, "a.ui")) == []) is clean
