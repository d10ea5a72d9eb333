"""The line that says how the map's Sentinel Hub layers stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from ...model.map_state import Phase, Remedy
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, plain_tooltip, show_icon, theme_icon

FORM: Any = load_form(__file__)

PHASE_ICONS = {
    Phase.IDLE: "mIconSuccess.svg",
    Phase.LOADING: "mTaskRunning.svg",
    Phase.WAITING: "mTaskOnHold.svg",
    Phase.FAILED: "mIconWarning.svg",
    Phase.EMPTY: "mIconInfo.svg",
}


@dataclass(frozen=True)
class MapNote:
    """Be what is said of one layer; texts are shown as they are.

    Attributes:
        layer_id: of the map layer.
        phase: how its picture stands.
        text: what is said.
        remedy: what the button does, `action_text` what it says.
        details: one line for each layer, for the tooltip.
    """

    layer_id: str
    phase: Phase
    text: str
    remedy: Remedy = Remedy.NONE
    action_text: str = ""
    details: tuple[str, ...] = ()


class MapStatePanel(QWidget, FORM):
    """Show one note at a time. Signal: remedy_requested with the id of the layer and the `Remedy`.

    Room that a reason took is kept while the map loads again, so that nothing jumps while the user moves about.
    """

    remedy_requested = pyqtSignal(str, object)

    mapStateLayout: QGridLayout
    mapStateIconLabel: QLabel
    mapStateLabel: QLabel
    mapStateButton: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._note: MapNote | None = None
        self._icon = ""
        be_plain(self.mapStateLabel)
        be_small(self.mapStateLabel)
        self.mapStateButton.clicked.connect(self._on_clicked)
        self.show_note(None)

    def show_note(self, note: MapNote | None) -> None:
        """Show `note`; nothing for None."""
        if note == self._note and note is not None:
            return
        is_loading = note is not None and note.phase is Phase.LOADING
        self.setMinimumHeight(self.height() if is_loading and self.isVisible() else 0)
        self._note = note
        self.setVisible(note is not None)
        if note is None:
            return
        self._show_phase(note.phase)
        self.mapStateLabel.setText(note.text)
        self.setToolTip(plain_tooltip(*note.details))
        self.mapStateButton.setText(note.action_text)
        self.mapStateButton.setAccessibleName(note.action_text.replace("&", ""))
        self.mapStateButton.setVisible(note.remedy is not Remedy.NONE)

    def _show_phase(self, phase: Phase) -> None:
        if PHASE_ICONS[phase] != self._icon:
            self._icon = PHASE_ICONS[phase]
            show_icon(self.mapStateIconLabel, theme_icon(self._icon))

    def _on_clicked(self) -> None:
        if self._note is not None:
            self.remedy_requested.emit(self._note.layer_id, self._note.remedy)
