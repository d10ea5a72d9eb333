"""What to download of the view: bands, numbers, pixels, file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import (
    QgsCheckableComboBox,
    QgsDoubleSpinBox,
    QgsFileWidget,
    QgsFilterLineEdit,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

from ..bridge.settings import SAMPLE_TYPE, Settings
from ..bridge.titles import sample_type_title
from ..model.area import BoundingBox
from ..model.collection import Collection, SampleType
from ..model.errors import NothingOrdered
from ..model.image_order import ImageOrder, RawBands
from ..model.layer_choice import LayerChoice
from ..model.outside_text import shortened
from ..operations.default_options import default_options
from .form import load_form
from .look import be_plain, plain_tooltip, show_together

FORM: Any = load_form(__file__)

_LONGEST_TITLE = 80

class Ground(Protocol):
    """Know the area of the view in any CRS."""

    def area_in(self, crs: str) -> BoundingBox:
        """Return the area in `crs`, an authority code.

        Raises:
            AreaUnusable: it cannot be expressed there.
        """

    def units_per_metre(self, crs: str) -> float:
        """Return how many units of `crs` a metre is, about."""


class DownloadPanel(QWidget, FORM):
    """Edit one `ImageOrder` and the file it goes to.

    `set_subject` says what of the map is ordered, and where; `order` and `set_order` read and write the form.
    Signal: changed.
    """

    changed = pyqtSignal()

    downloadSubjectLabel: QLabel
    bandsLabel: QLabel
    bandsCombo: QgsCheckableComboBox
    bandNamesLabel: QLabel
    bandNamesEdit: QgsFilterLineEdit
    sampleTypeCombo: QComboBox
    resolutionSpin: QgsDoubleSpinBox
    crsWidget: QgsProjectionSelectionWidget
    outputFileWidget: QgsFileWidget
    estimateLabel: QLabel

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._settings = settings
        self._choice: LayerChoice | None = None
        self._collection: Collection | None = None
        self._ground: Ground | None = None
        self._proposed_file = self._proposed_crs = ""
        be_plain(self.downloadSubjectLabel, self.estimateLabel)
        self.resolutionSpin.setShowClearButton(False)
        self.crsWidget.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, False)
        # QGIS's own choice is the button beside the list, by which the list cannot be reached from the keyboard.
        self.crsWidget.setFocusProxy(self.crsWidget.findChild(QComboBox))
        self.outputFileWidget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.outputFileWidget.setFilter(self.tr("GeoTIFF (*.tif *.tiff)"))
        self._wire()

    def host(self) -> str:
        """Return the base URL of the host that has the data; empty when nothing is ordered."""
        return self._choice.base_url if self._choice else ""

    def set_subject(self, choice: LayerChoice, ground: Ground, collection: Collection | None = None) -> None:
        """Order the data behind `choice`; the form is filled anew when it is another collection's.

        `collection` is what is known of the data, where that is more than `choice` knows: the bands of own data.
        """
        known = collection or choice.collection
        is_other = self._collection != known
        self._choice, self._collection, self._ground = choice, known, ground
        self.downloadSubjectLabel.setText(_subject_text(choice, known))
        if is_other:
            self._fit_to(known)
        self.changed.emit()

    def order(self) -> ImageOrder:
        """Return what is ordered.

        Raises:
            OrderError: something is missing, or the area does not exist in the CRS.
        """
        if self._choice is None or self._collection is None or self._ground is None:
            raise NothingOrdered("collection")
        choice, crs = self._choice, self.crs()
        options = default_options(self._collection)
        return ImageOrder(
            collection_id=choice.collection_id,
            area=self._ground.area_in(crs),
            resolution=self.resolutionSpin.value() * self._ground.units_per_metre(crs),
            product=RawBands(self._bands(), SampleType(self.sampleTypeCombo.currentData())),
            period=choice.period,
            max_cloud_cover=choice.max_cloud_cover,
            mosaicking_order=choice.mosaicking_order or options.mosaicking_order,
            processing=options.processing,
        )

    def set_order(self, order: ImageOrder) -> None:
        """Show bands, number format, resolution and CRS of `order`."""
        is_known = self._collection is not None and self._collection.id == order.collection_id
        self._fit_to(self._collection if is_known and self._collection else order.collection)
        self._show_bands(order.band_names)
        self._show_sample_type(order.sample_type)
        self.set_crs(order.area.crs)
        factor = self._ground.units_per_metre(order.area.crs) if self._ground else 1.0
        self.resolutionSpin.setValue(order.resolution / factor)

    def crs(self) -> str:
        """Return the authority code of the CRS of the file."""
        return str(self.crsWidget.crs().authid())

    def set_crs(self, crs: str) -> None:
        """Show a CRS, by its authority code."""
        self.crsWidget.setCrs(QgsCoordinateReferenceSystem(crs))

    def propose_crs(self, crs: str) -> None:
        """Put `crs` in the form unless the user has chosen one."""
        if self.crs() in ("", self._proposed_crs):
            self._proposed_crs = crs
            self.set_crs(crs)

    def target(self) -> Path | None:
        """Return the file to write; None when none is named."""
        text = self.outputFileWidget.filePath().strip()
        if not text:
            return None
        path = Path(text).expanduser()
        return path if path.suffix.lower() in (".tif", ".tiff") else path.with_name(f"{path.name}.tif")

    def propose_file(self, path: Path) -> None:
        """Put `path` in the form unless the user has named a file."""
        if self.outputFileWidget.filePath() in ("", self._proposed_file):
            self._proposed_file = str(path)
            self.outputFileWidget.setFilePath(self._proposed_file)

    def file_was_used(self) -> None:
        """Let the next proposal replace the file's name."""
        self._proposed_file = self.outputFileWidget.filePath()

    def show_estimate(self, text: str) -> None:
        """Say what the order will come to, or why it cannot be made."""
        self.estimateLabel.setText(text)

    def remember(self) -> None:
        """Keep the number format for the next time."""
        self._settings.set(SAMPLE_TYPE, str(self.sampleTypeCombo.currentData()))

    def _wire(self) -> None:
        self.bandsCombo.checkedItemsChanged.connect(self._on_bands_changed)
        self.bandNamesEdit.textChanged.connect(self.changed)
        self.sampleTypeCombo.currentIndexChanged.connect(self._on_sample_type_changed)
        self.resolutionSpin.valueChanged.connect(self.changed)
        self.crsWidget.crsChanged.connect(self.changed)
        self.outputFileWidget.fileChanged.connect(self.changed)

    def _fit_to(self, collection: Collection) -> None:
        """Propose what makes sense for `collection`."""
        options = default_options(collection)
        self._offer_sample_types(collection, options.sample_type)
        show_together(bool(collection.bands), self.bandsLabel, self.bandsCombo)
        show_together(not collection.bands, self.bandNamesLabel, self.bandNamesEdit)
        self.bandsCombo.clear()
        self.bandsCombo.addItems(list(collection.band_names))
        self._show_bands(options.bands)
        self.resolutionSpin.setValue(options.resolution)

    def _offer_sample_types(self, collection: Collection, default: SampleType) -> None:
        offered = _sample_types(collection, default)
        self.sampleTypeCombo.clear()
        for sample_type in offered:
            self.sampleTypeCombo.addItem(sample_type_title(sample_type), sample_type.value)
        # What was chosen last may cut the values of own data off.
        remembered = "" if collection.is_custom else self._settings.get(SAMPLE_TYPE)
        is_offered = any(sample_type.value == remembered for sample_type in offered)
        self._show_sample_type(SampleType(remembered) if is_offered else default)

    def _show_sample_type(self, sample_type: SampleType) -> None:
        self.sampleTypeCombo.setCurrentIndex(max(0, self.sampleTypeCombo.findData(sample_type.value)))

    def _bands(self) -> tuple[str, ...]:
        if self.bandsCombo.isVisibleTo(self):
            return tuple(self.bandsCombo.checkedItems())
        names = (name.strip() for name in self.bandNamesEdit.text().split(","))
        return tuple(dict.fromkeys(name for name in names if name))

    def _show_bands(self, names: tuple[str, ...]) -> None:
        self.bandNamesEdit.setText(", ".join(names))
        self.bandsCombo.deselectAllOptions()
        self.bandsCombo.setCheckedItems(list(names))

    def _on_sample_type_changed(self) -> None:
        hint = self.tr("Number format of the pixels")
        self.sampleTypeCombo.setToolTip(plain_tooltip(hint, self.sampleTypeCombo.currentText()))
        self.changed.emit()

    def _on_bands_changed(self) -> None:
        hint = self.tr("Bands to download, in this order")
        self.bandsCombo.setToolTip(plain_tooltip(hint, ", ".join(self.bandsCombo.checkedItems())))
        self.changed.emit()


def _sample_types(collection: Collection, default: SampleType) -> tuple[SampleType, ...]:
    """Return the number formats that keep the values of `collection`."""
    if collection.is_custom or not collection.bands:
        return (SampleType.UINT16, SampleType.FLOAT32, SampleType.UINT8, SampleType.INT16)
    return (SampleType.UINT16, SampleType.FLOAT32) if default is SampleType.UINT16 else (default,)


def _subject_text(choice: LayerChoice, collection: Collection) -> str:
    parts = [shortened(collection.title, _LONGEST_TITLE)]
    if choice.period is not None:
        parts.append(choice.period.as_text().replace("/", " – "))
    if choice.max_cloud_cover is not None:
        text = QCoreApplication.translate("DownloadPanel", "clouds up to {} %")
        parts.append(text.format(choice.max_cloud_cover))
    return " · ".join(parts)
