"""The lines below the calendar about scenes: the search, and the one that is selected on the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QScrollArea, QSpinBox, QToolButton, QWidget

from ..widgets.elided_label import ElidedLabel
from ..widgets.form import load_form
from ..widgets.line_icon import show_line_icon
from ..widgets.look import be_bold, be_plain, be_small, breakable, plain_tooltip

FORM: Any = load_form(__file__)

_PICTURE_SIDE = 256  # pixels


class ScenesPanel(QWidget, FORM):
    """Show what a search would bring, and what is known of a scene. It asks nobody itself.

    Signals: add_wanted and preview_wanted, the buttons.
    """

    add_wanted = pyqtSignal()
    preview_wanted = pyqtSignal()

    searchScenesBox: QWidget
    scenesCountLabel: ElidedLabel
    closeScenesButton: QToolButton
    scenesCoverageSpin: QSpinBox
    scenesAreaLabel: QLabel
    scenesCloudCheck: QCheckBox
    addFootprintsButton: QPushButton
    scenesNoteLabel: QLabel
    sceneBox: QWidget
    sceneIdLabel: ElidedLabel
    sceneFactsLabel: ElidedLabel
    previewSceneButton: QPushButton
    previewLabel: QLabel
    previewTextLabel: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_bold(self.scenesCountLabel, self.sceneIdLabel)
        be_small(self.scenesNoteLabel, self.sceneFactsLabel, self.previewTextLabel)
        be_plain(self.scenesNoteLabel, self.previewTextLabel)
        show_line_icon(self.closeScenesButton, "mIconClose.svg")
        self.closeScenesButton.clicked.connect(lambda: self.open_search(False))
        self.addFootprintsButton.clicked.connect(self.add_wanted)
        self.previewSceneButton.clicked.connect(self.preview_wanted)
        self.open_search(False)
        self.show_scene("", "")

    def open_search(self, is_open: bool = True) -> None:
        """Show or hide the search."""
        self.searchScenesBox.setVisible(is_open)
        self.show_note("")

    @property
    def is_searching(self) -> bool:
        """Tell whether the search is open."""
        return not self.searchScenesBox.isHidden()

    def show_count(self, text: str, can_add: bool) -> None:
        """Say how many scenes there are."""
        self.scenesCountLabel.show_text(text)
        self.addFootprintsButton.setEnabled(can_add)

    def show_area(self, text: str, has_cloud: bool) -> None:
        """Say what coverage is of; where there is no cloud there is no limit either."""
        self.scenesAreaLabel.setText(text)
        self.scenesCloudCheck.setVisible(has_cloud)

    def show_note(self, text: str) -> None:
        """Say what came of it."""
        self.scenesNoteLabel.setText(breakable(text))
        self.scenesNoteLabel.setVisible(bool(text))

    def show_scene(self, title: str, facts: str, preview: str = "") -> None:
        """Show the selected scene, from whatever source; `preview` explains the button, which is hidden without."""
        self.sceneBox.setVisible(bool(title))
        self.sceneIdLabel.show_text(title)
        self.sceneFactsLabel.show_text(facts)
        self.previewSceneButton.setToolTip(plain_tooltip(preview))
        self.previewSceneButton.setVisible(bool(preview))
        self.show_picture(None)

    def show_picture(self, picture: QImage | None, text: str = "", can_ask: bool = True) -> None:
        """Show the picture of the scene, or words in its place; `can_ask` tells whether the button does anything."""
        self.previewLabel.clear()
        if picture is not None:
            side = QSize(_PICTURE_SIDE, _PICTURE_SIDE)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.previewLabel.setPixmap(QPixmap.fromImage(picture).scaled(side, keep, smooth))
        self.previewLabel.setVisible(picture is not None)
        if picture is not None:
            QTimer.singleShot(0, self._reveal_picture)
        self.previewTextLabel.setText(breakable(text))
        self.previewTextLabel.setVisible(bool(text))
        self.previewSceneButton.setEnabled(can_ask)

    def _reveal_picture(self) -> None:
        """Scroll to the picture once it has its place."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.previewLabel.isVisible():
            area.ensureWidgetVisible(self.previewLabel)
