"""A quiet note on layers, with two buttons; it stays until it is answered."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from ...bridge.words.wording import Level
from ..widgets.form import load_form
from ..widgets.look import be_plain, breakable, level_icon, show_icon

FORM: Any = load_form(__file__)


class ForeignLayersNotice(QFrame, FORM):
    """Say something about layers of the project. Signals: first and second, one for each button."""

    first = pyqtSignal()
    second = pyqtSignal()

    noticeLayout: QGridLayout
    noticeIconLabel: QLabel
    noticeLabel: QLabel
    firstButton: QPushButton
    secondButton: QPushButton

    def __init__(self, names: tuple[str, str, str], parent: QWidget | None = None) -> None:
        """Take the object names of label, first and second button."""
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.noticeLabel)
        self.noticeLayout.setAlignment(self.noticeIconLabel, Qt.AlignmentFlag.AlignTop)
        show_icon(self.noticeIconLabel, level_icon(Level.INFO))
        for widget, name in zip((self.noticeLabel, self.firstButton, self.secondButton), names):
            widget.setObjectName(name)
        self.firstButton.clicked.connect(self.first)
        self.secondButton.clicked.connect(self.second)
        self.hide()

    def offer(self, button: QPushButton, text: str, hint: str) -> None:
        """Let a button say `text`, and explain itself with `hint`; without a text there is none."""
        button.setText(text)
        button.setAccessibleName(text.replace("&", ""))
        button.setToolTip(hint)
        button.setVisible(bool(text))

    def put_side_by_side(self) -> None:
        """Let two short buttons share a line."""
        for column, button in enumerate((self.firstButton, self.secondButton), start=1):
            self.noticeLayout.addWidget(button, 1, column)

    def say(self, text: str) -> None:
        """Show plain `text`; nothing when it is empty."""
        self.noticeLabel.setText(breakable(text))
        self.setVisible(bool(text))
