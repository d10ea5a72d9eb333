"""The files of a batch: folder, names, kind; and what is said of a batch that is in the folder already."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from ...model.batch.names import DEFAULT_TEMPLATE, FIELDS
from ..widgets.elided_label import ElidedLabel
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, breakable, plain_tooltip

FORM: Any = load_form(__file__)

_CHIPS_IN_ROW = 5
GEOTIFF = ".tif"
_PICTURES = (".png", ".jpg")


class BatchFilesPanel(QWidget, FORM):
    """Choose folder and names of the files.

    Signals: changed; folder_chosen, when it is another; continue_wanted and new_dates_wanted, for the batch of which
    `show_batch_here` said that it is in the folder.
    """

    changed = pyqtSignal()
    folder_chosen = pyqtSignal()
    continue_wanted = pyqtSignal()
    new_dates_wanted = pyqtSignal()

    batchFolderWidget: QgsFileWidget
    batchTemplateEdit: QgsFilterLineEdit
    batchEndingCombo: QComboBox
    batchChips: QWidget
    batchChipsGrid: QGridLayout
    batchPreviewLabel: ElidedLabel
    batchFolderNotice: QFrame
    batchFolderNoticeLabel: QLabel
    batchContinueButton: QPushButton
    batchNewDatesButton: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.batchFolderNoticeLabel)
        be_small(self.batchPreviewLabel)
        self.batchFolderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        line = self.batchFolderWidget.findChild(QLineEdit)
        line.setAccessibleName(self.batchFolderWidget.accessibleName())
        # The widget itself takes no keys, and would tear the way of the Tab key.
        self.batchFolderWidget.setFocusProxy(line)
        self.batchTemplateEdit.setText(DEFAULT_TEMPLATE)
        self._add_chips()
        self.offer_pictures(False)
        self.show_batch_here("")
        self._wire()

    def folder(self) -> Path | None:
        """Return the folder; None when none is named."""
        text = self.batchFolderWidget.filePath().strip()
        return Path(text) if text else None

    def set_folder(self, folder: Path) -> None:
        """Name the folder."""
        self.batchFolderWidget.setFilePath(str(folder))

    def template(self) -> str:
        """Return the template of the names."""
        return str(self.batchTemplateEdit.text()).strip() or DEFAULT_TEMPLATE

    def set_template(self, template: str) -> None:
        """Show a template."""
        self.batchTemplateEdit.setText(template)
        self.batchTemplateEdit.setCursorPosition(0)

    def ending(self) -> str:
        """Return the ending of the files, with its point."""
        return str(self.batchEndingCombo.currentData())

    def set_ending(self, ending: str) -> None:
        """Show an ending; one that is not offered is offered from now on."""
        place = self.batchEndingCombo.findData(ending)
        if place < 0:
            self.batchEndingCombo.addItem(ending, ending)
            place = self.batchEndingCombo.count() - 1
        self.batchEndingCombo.setCurrentIndex(place)

    def offer_pictures(self, are_offered: bool) -> None:
        """Offer kinds of pictures beside GeoTIFF, or GeoTIFF alone."""
        endings = (GEOTIFF, *(_PICTURES if are_offered else ()))
        if tuple(self.batchEndingCombo.itemData(row) for row in range(self.batchEndingCombo.count())) == endings:
            return
        chosen = self.batchEndingCombo.currentData()
        self.batchEndingCombo.blockSignals(True)
        self.batchEndingCombo.clear()
        for ending in endings:
            self.batchEndingCombo.addItem(ending, ending)
        self.batchEndingCombo.setCurrentIndex(max(0, self.batchEndingCombo.findData(chosen)))
        self.batchEndingCombo.blockSignals(False)

    def show_preview(self, text: str) -> None:
        """Show what the first file will be called, or why it cannot be said."""
        self.batchPreviewLabel.show_text(text)

    def show_batch_here(self, text: str) -> None:
        """Say that a batch is in the folder, and offer what can be done with it; nothing when there is no text."""
        self.batchFolderNoticeLabel.setText(breakable(text))
        self.batchFolderNotice.setVisible(bool(text))

    def _add_chips(self) -> None:
        for place, field in enumerate(FIELDS):
            chip = QToolButton()
            chip.setObjectName(f"batchChip_{field}")
            chip.setText("{" + field + "}")
            meaning = self._meaning(field)
            chip.setToolTip(plain_tooltip(meaning))
            chip.setAccessibleName(meaning)
            be_small(chip)
            chip.clicked.connect(partial(self._insert, field))
            self.batchChipsGrid.addWidget(chip, place // _CHIPS_IN_ROW, place % _CHIPS_IN_ROW)
        self.batchChipsGrid.setColumnStretch(_CHIPS_IN_ROW, 1)

    def _meaning(self, field: str) -> str:
        return {
            "area": self.tr("Insert: name of the area"),
            "date": self.tr("Insert: day, month, year, or both ends of the period"),
            "product": self.tr("Insert: name of the product"),
            "collection": self.tr("Insert: short name of the collection"),
            "start": self.tr("Insert: first day"),
            "end": self.tr("Insert: last day"),
            "year": self.tr("Insert: year of the first day"),
            "month": self.tr("Insert: month of the first day"),
            "number": self.tr("Insert: number of the file within its area"),
        }[field]

    def _insert(self, field: str, *_checked: object) -> None:
        edit = self.batchTemplateEdit
        before, place = edit.text(), edit.cursorPosition()
        has_neighbour = place > 0 and before[place - 1 : place] not in ("_", "/", "-")
        edit.insert(("_" if has_neighbour else "") + "{" + field + "}")
        edit.setFocus()

    def _wire(self) -> None:
        self.batchFolderWidget.fileChanged.connect(self._on_folder_changed)
        self.batchTemplateEdit.textChanged.connect(self._on_changed)
        self.batchEndingCombo.currentIndexChanged.connect(self._on_changed)
        self.batchContinueButton.clicked.connect(self.continue_wanted)
        self.batchNewDatesButton.clicked.connect(self.new_dates_wanted)

    def _on_folder_changed(self, *_path: object) -> None:
        self.show_batch_here("")
        self.folder_chosen.emit()
        self.changed.emit()

    def _on_changed(self, *_what: object) -> None:
        self.changed.emit()
