"""Bands and their number format: a list to tick where the bands are known, a line to type where they are not."""

from __future__ import annotations

from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox

from ...bridge.settings import SAMPLE_TYPE, Settings
from ...bridge.words.titles import sample_type_title
from ...model.collection import Collection, SampleType
from ...model.orders.image_order import RawBands
from ...operations.default_options import default_options
from ..widgets.look import plain_tooltip

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


class BandFields:
    """Look after the widgets for bands and number format."""

    def __init__(
        self, combo: QgsCheckableComboBox, names: QgsFilterLineEdit, types: QComboBox, settings: Settings
    ) -> None:
        self._combo = combo
        self._names = names
        self._types = types
        self._settings = settings
        self._is_listed = False
        combo.checkedItemsChanged.connect(self._on_bands_changed)
        types.currentIndexChanged.connect(self._on_type_changed)

    def fit_to(self, collection: Collection) -> None:
        """Propose what makes sense for `collection`."""
        options = default_options(collection)
        self._is_listed = bool(collection.bands)
        self._offer_sample_types(collection, options.sample_type)
        self._combo.clear()
        self._combo.addItems(list(collection.band_names))
        self.show_bands(options.bands)

    def product(self) -> RawBands:
        """Return what is chosen; it may be no band at all."""
        return RawBands(self._chosen(), self.sample_type())

    def sample_type(self) -> SampleType:
        """Return the number format."""
        return SampleType(self._types.currentData())

    def show_bands(self, names: tuple[str, ...]) -> None:
        """Choose bands."""
        self._names.setText(", ".join(names))
        self._combo.deselectAllOptions()
        self._combo.setCheckedItems(list(names))

    def show_sample_type(self, sample_type: SampleType) -> None:
        """Choose a number format; the first one where it is not offered."""
        self._types.setCurrentIndex(max(0, self._types.findData(sample_type.value)))

    def remember(self) -> None:
        """Keep the number format for the next time."""
        self._settings.set(SAMPLE_TYPE, str(self._types.currentData()))

    def _chosen(self) -> tuple[str, ...]:
        if self._is_listed:
            return tuple(self._combo.checkedItems())
        names = (name.strip() for name in self._names.text().split(","))
        return tuple(dict.fromkeys(name for name in names if name))

    def _offer_sample_types(self, collection: Collection, default: SampleType) -> None:
        offered = _sample_types(collection, default)
        self._types.clear()
        for sample_type in offered:
            self._types.addItem(sample_type_title(sample_type), sample_type.value)
        # What was chosen last may cut the values of own data off.
        remembered = "" if collection.is_custom else self._settings.get(SAMPLE_TYPE)
        is_offered = any(sample_type.value == remembered for sample_type in offered)
        self.show_sample_type(SampleType(remembered) if is_offered else default)

    def _on_type_changed(self) -> None:
        hint = translate("DownloadPanel", "Number format of the pixels")
        self._types.setToolTip(plain_tooltip(hint, self._types.currentText()))

    def _on_bands_changed(self) -> None:
        hint = translate("DownloadPanel", "Bands to download, in this order")
        self._combo.setToolTip(plain_tooltip(hint, ", ".join(self._combo.checkedItems())))


def _sample_types(collection: Collection, default: SampleType) -> tuple[SampleType, ...]:
    """Return the number formats that keep the values of `collection`."""
    if collection.is_custom or not collection.bands:
        return (SampleType.UINT16, SampleType.FLOAT32, SampleType.UINT8, SampleType.INT16)
    return (SampleType.UINT16, SampleType.FLOAT32) if default is SampleType.UINT16 else (default,)
