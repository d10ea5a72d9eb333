"""The lines below the calendar about cloud over the user's own ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from ..widgets.form import load_form
from ..widgets.line_icon import show_line_icon
from ..widgets.look import be_plain, be_small, breakable, plain_tooltip

FORM: Any = load_form(__file__)


@dataclass(frozen=True)
class CloudNote:
    """Be what is said about measuring, and what can be done.

    Attributes:
        text: what it costs, or what went wrong; empty for nothing.
        action: what the button says; empty for none.
        explanation: of the button.
    """

    text: str = ""
    action: str = ""
    explanation: str = ""


class CloudPanel(QWidget, FORM):
    """Offer to measure cloud, and say how it goes. It asks nobody itself.

    Signals: wanted and closed, the buttons; cancel_wanted; trust_changed with True when what was measured is to count;
    area_chosen with the place in the list of areas.
    """

    wanted = pyqtSignal()
    closed = pyqtSignal()
    cancel_wanted = pyqtSignal()
    trust_changed = pyqtSignal(bool)
    area_chosen = pyqtSignal(int)

    cloudHereCheck: QCheckBox
    cloudNoteBox: QWidget
    cloudNoteLabel: QLabel
    cloudCloseButton: QToolButton
    cloudAreaCombo: QComboBox
    cloudMeasureButton: QPushButton
    cloudProgressBox: QWidget
    cloudProgress: QProgressBar
    cloudCancelButton: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.cloudNoteLabel)
        be_small(self.cloudNoteLabel)
        show_line_icon(self.cloudCloseButton, "mIconClose.svg")
        self.cloudMeasureButton.clicked.connect(self.wanted)
        self.cloudCloseButton.clicked.connect(self.closed)
        self.cloudCancelButton.clicked.connect(self.cancel_wanted)
        self.cloudHereCheck.toggled.connect(self.trust_changed)
        self.cloudAreaCombo.activated.connect(self.area_chosen)
        self.show_check(False, "")
        self.show_note(CloudNote())
        self.show_progress(None)

    def show_check(self, is_shown: bool, text: str) -> None:
        """Show the choice between what was measured and the figures of whole tiles."""
        self.cloudHereCheck.setText(text)
        self.cloudHereCheck.setVisible(is_shown)

    def show_note(self, note: CloudNote) -> None:
        """Say what measuring costs, or what went wrong."""
        self.cloudNoteLabel.setText(breakable(note.text))
        self.cloudMeasureButton.setText(note.action)
        self.cloudMeasureButton.setToolTip(plain_tooltip(note.explanation))
        self.cloudMeasureButton.setVisible(bool(note.action))
        self.cloudNoteBox.setVisible(bool(note.text))

    def show_areas(self, titles: Sequence[str], chosen: int) -> None:
        """List what may be looked at; a list of one is not shown."""
        combo = self.cloudAreaCombo
        if [combo.itemText(place) for place in range(combo.count())] != list(titles):
            combo.clear()
            combo.addItems(titles)
        combo.setCurrentIndex(chosen)
        combo.setToolTip(plain_tooltip(titles[chosen]))
        combo.setVisible(len(titles) > 1)

    def show_progress(self, percent: float | None) -> None:
        """Show how much is done, 0 to 100; None when nothing is under way."""
        self.cloudProgressBox.setVisible(percent is not None)
        self.cloudProgress.setValue(round(percent or 0))
