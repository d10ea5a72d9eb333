"""The place above the sources where a starter configuration is offered, made and finished."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from ...bridge.words.wording import Level
from ..widgets.form import load_form
from ..widgets.line_icon import show_line_icon
from ..widgets.look import be_plain, breakable, level_icon, plain_tooltip, show_icon

FORM: Any = load_form(__file__)


class StarterNotice(QFrame, FORM):
    """Show one thing at a time: the offer, the work under way, what is left of it, or nothing. Signals: the buttons."""

    create_requested = pyqtSignal()
    finish_requested = pyqtSignal()
    cancel_requested = pyqtSignal()
    closed = pyqtSignal()

    starterLayout: QGridLayout
    starterIconLabel: QLabel
    starterLabel: QLabel
    createStarterButton: QPushButton
    finishStarterButton: QPushButton
    cancelStarterButton: QPushButton
    closeStarterButton: QToolButton
    starterProgress: QProgressBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.starterLabel)
        show_line_icon(self.closeStarterButton, "mIconClose.svg")
        for widget in (self.starterIconLabel, self.closeStarterButton):
            self.starterLayout.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        self.createStarterButton.clicked.connect(self.create_requested)
        self.finishStarterButton.clicked.connect(self.finish_requested)
        self.cancelStarterButton.clicked.connect(self.cancel_requested)
        self.closeStarterButton.clicked.connect(self.closed)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Step back."""
        self.setVisible(False)

    def show_offer(self, text: str) -> None:
        """Say why it would be of use."""
        self._show(text, Level.INFO, self.createStarterButton)

    def show_work(self, text: str) -> None:
        """Say what is being made; `show_progress` tells how far it is."""
        self.starterProgress.setValue(0)
        self.cancelStarterButton.setEnabled(True)
        self._show(text, Level.INFO, self.starterProgress, self.cancelStarterButton)

    def show_progress(self, percent: float) -> None:
        """Show how much is done."""
        self.starterProgress.setValue(round(percent))

    def show_rest(self, text: str, missing: Iterable[str] = ()) -> None:
        """Say that something is missing, and offer to finish it; the tooltip names it."""
        self._show(text, Level.WARNING, self.finishStarterButton, self.closeStarterButton)
        self.starterLabel.setToolTip(plain_tooltip(*missing))

    def _show(self, text: str, level: Level, *shown: QWidget) -> None:
        show_icon(self.starterIconLabel, level_icon(level))
        self.starterLabel.setText(breakable(text))
        self.starterLabel.setToolTip("")
        for widget in (
            self.createStarterButton,
            self.finishStarterButton,
            self.cancelStarterButton,
            self.closeStarterButton,
            self.starterProgress,
        ):
            widget.setVisible(widget in shown)
        self.setVisible(True)
