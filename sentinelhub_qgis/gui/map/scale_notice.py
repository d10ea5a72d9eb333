"""The line that says the map is too far out for a collection."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ...model.collection import Collection
from ..widgets.form import load_form
from ..widgets.look import be_plain, show_icon, theme_icon

FORM: Any = load_form(__file__)


class ScaleNotice(QWidget, FORM):
    """Say that a collection cannot be shown at the map's scale, and offer the way in. Signal: zoom_requested."""

    zoom_requested = pyqtSignal()

    scaleNoticeIconLabel: QLabel
    scaleNoticeLabel: QLabel
    zoomToButton: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.scaleNoticeLabel)
        show_icon(self.scaleNoticeIconLabel, theme_icon("mIconWarning.svg"))
        self.zoomToButton.clicked.connect(self.zoom_requested)
        self._collection: Collection | None = None
        self._is_said_elsewhere = False
        self.show_limit(None)

    def show_limit(self, collection: Collection | None) -> None:
        """Say that the map is too far out for `collection`; nothing for None."""
        self._collection = collection
        if collection is not None:
            self.scaleNoticeLabel.setText(self.tr("Too far out for {}").format(collection.title))
        self.setVisible(collection is not None and not self._is_said_elsewhere)

    def step_back(self, is_said_elsewhere: bool) -> None:
        """Say nothing while the line about the map says the same."""
        self._is_said_elsewhere = is_said_elsewhere
        self.show_limit(self._collection)
