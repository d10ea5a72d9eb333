"""The line that says whose a layer is, when it is not the current account's."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from ...model.outside_text import plain_line, shortened
from ..widgets.form import load_form
from ..widgets.look import be_plain, breakable, show_icon, theme_icon

FORM: Any = load_form(__file__)

_LONGEST_NAME = 60  # letters of an account
_LONGEST_ON_BUTTON = 12


class LayerAccountLine(QWidget, FORM):
    """Say whose the layer is. Signals: switch_requested; move_requested."""

    switch_requested = pyqtSignal()
    move_requested = pyqtSignal()

    layerAccountLayout: QGridLayout
    layerAccountIconLabel: QLabel
    layerAccountLabel: QLabel
    switchToLayerAccountButton: QPushButton
    moveLayerButton: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.layerAccountLabel)
        self.layerAccountLayout.setAlignment(self.layerAccountIconLabel, Qt.AlignmentFlag.AlignTop)
        show_icon(self.layerAccountIconLabel, theme_icon("mIconInfo.svg"))
        self.switchToLayerAccountButton.clicked.connect(self.switch_requested)
        self.moveLayerButton.clicked.connect(self.move_requested)
        self.hide()

    def show_owner(self, name: str, is_connected: bool) -> None:
        """Say that the layer belongs to the account `name`; to one that is not known here when it is empty."""
        line = shortened(plain_line(name), _LONGEST_NAME)
        text = self.tr("This layer belongs to the account “{}”.").format(line)
        unknown = self.tr("This layer belongs to an account that is not known here.")
        self.layerAccountLabel.setText(breakable(text if name else unknown))
        button = self.tr("Switch to “{}”") if is_connected else self.tr("Connect “{}”")
        said = button.format(shortened(line, _LONGEST_ON_BUTTON))
        self.switchToLayerAccountButton.setText(said.replace("&", "&&"))
        self.switchToLayerAccountButton.setAccessibleName(said)
        self.switchToLayerAccountButton.setVisible(bool(name))
        self.show()
