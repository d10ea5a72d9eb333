"""The place in the dock where errors and notes are said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from ...bridge.words.wording import Wording
from .form import load_form
from .line_icon import show_line_icon
from .look import be_plain, breakable, level_icon, show_icon

FORM: Any = load_form(__file__)


class MessageArea(QFrame, FORM):
    """Show one message at a time: a sentence, the next step, and perhaps a button that takes it."""

    messageLayout: QGridLayout
    messageIconLabel: QLabel
    messageLabel: QLabel
    messageActionButton: QPushButton
    messageCloseButton: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._action: Callable[[], None] | None = None
        be_plain(self.messageLabel)
        self.messageLayout.setAlignment(self.messageIconLabel, Qt.AlignmentFlag.AlignTop)
        self.messageLayout.setAlignment(self.messageCloseButton, Qt.AlignmentFlag.AlignTop)
        show_line_icon(self.messageCloseButton, "mIconClose.svg")
        self.messageCloseButton.clicked.connect(self.clear)
        self.messageActionButton.clicked.connect(self._act)
        self.clear()

    def show_wording(self, wording: Wording, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Show `wording`; a button `action_text` does `action` and closes the message."""
        self._action = action
        show_icon(self.messageIconLabel, level_icon(wording.level))
        said = "\n".join(part for part in (wording.sentence, wording.hint) if part)
        self.messageLabel.setText(breakable(said))
        self.messageActionButton.setText(action_text)
        self.messageActionButton.setAccessibleName(action_text)
        self.messageActionButton.setVisible(action is not None)
        self.setVisible(True)

    def clear(self) -> None:
        """Take the message away."""
        self._action = None
        self.messageLabel.clear()
        self.setVisible(False)

    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()
