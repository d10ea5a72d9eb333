"""The notice that another plugin keeps a secret unencrypted."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from ...bridge.words.wording import Level
from ..widgets.form import load_form
from ..widgets.look import level_icon, show_icon

FORM: Any = load_form(__file__)


class TakeoverNotice(QFrame, FORM):
    """Say it once, quietly, and offer what can be done. Signals: one for each button."""

    take_over_requested = pyqtSignal()
    wipe_requested = pyqtSignal()
    declined = pyqtSignal()

    takeoverLayout: QGridLayout
    takeoverIconLabel: QLabel
    takeoverLabel: QLabel
    takeOverButton: QPushButton
    wipeOnlyButton: QPushButton
    notNowButton: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.takeoverLayout.setAlignment(self.takeoverIconLabel, Qt.AlignmentFlag.AlignTop)
        show_icon(self.takeoverIconLabel, level_icon(Level.WARNING))
        self.takeOverButton.clicked.connect(self.take_over_requested)
        self.wipeOnlyButton.clicked.connect(self.wipe_requested)
        self.notNowButton.clicked.connect(self.declined)
