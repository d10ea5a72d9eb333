"""One product of a batch: collection, bands or script, number format, size of the pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from qgis.gui import QgsCheckableComboBox, QgsDoubleSpinBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ...bridge.settings import Settings
from ...bridge.words.wording import wording_of
from ...model.batch.product import BatchProduct
from ...model.collection import COLLECTIONS, Collection, collection_named
from ...model.deployment import Deployment, DeploymentKind
from ...model.errors import NothingOrdered, OrderError
from ...model.orders.image_order import RawBands
from ...model.orders.script_facts import sample_type_of
from ...model.outside_text import shortened
from ...operations.default_options import default_options
from ...operations.read_script import read_script
from ..download.band_fields import BandFields
from ..download.download_subject import What
from ..download.script_panel import ScriptPanel
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, breakable, show_together
from .batch_products_panel import product_name

FORM: Any = load_form(__file__)

_LONGEST_TITLE = 60


@dataclass(frozen=True)
class Subject:
    """Be data that products can be made of.

    Attributes:
        collection: what is known of it.
        host: that has it; empty for the deployment's own choice.
        script: evalscript of the layer that shows it, empty when there is none.
    """

    collection: Collection
    host: str = ""
    script: str = ""


def usual_subjects(deployment: Deployment | None) -> tuple[Subject, ...]:
    """Return the collections that a deployment offers to everybody."""
    kind = deployment.kind if deployment is not None else DeploymentKind.CUSTOM
    if kind is DeploymentKind.CDSE:
        return tuple(Subject(one) for one in COLLECTIONS if one.on_cdse)
    return tuple(Subject(one) for one in COLLECTIONS if one.on_commercial or kind is DeploymentKind.CUSTOM)


class BatchProductDialog(QDialog, FORM):
    """Edit one `BatchProduct`. Signal: chosen with the product, when the user has agreed."""

    chosen = pyqtSignal(object)

    batchProductForm: QGridLayout
    batchProductNameEdit: QgsFilterLineEdit
    batchCollectionCombo: QComboBox
    batchWhatCombo: QComboBox
    batchBandsLabel: QLabel
    batchBandsCombo: QgsCheckableComboBox
    batchBandNamesLabel: QLabel
    batchBandNamesEdit: QgsFilterLineEdit
    batchScriptLabel: QLabel
    batchScriptSlot: QVBoxLayout
    batchSampleTypeLabel: QLabel
    batchSampleTypeCombo: QComboBox
    batchMetresSpin: QgsDoubleSpinBox
    batchProductNoteLabel: QLabel
    batchProductButtons: QDialogButtonBox

    def __init__(self, subjects: tuple[Subject, ...], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.setWindowTitle(self.tr("Product of the batch"))
        self._subjects = subjects
        self._product: BatchProduct | None = None
        self._bands = BandFields(self.batchBandsCombo, self.batchBandNamesEdit, self.batchSampleTypeCombo, settings)
        self.script = ScriptPanel()
        self.batchScriptSlot.addWidget(self.script)
        self.batchScriptLabel.setBuddy(self.script.scriptEdit)
        # Beside the first of several lines.
        self.batchProductForm.setAlignment(self.batchScriptLabel, Qt.AlignmentFlag.AlignTop)
        be_plain(self.batchProductNoteLabel)
        be_small(self.batchProductNoteLabel)
        for subject in subjects:
            self.batchCollectionCombo.addItem(shortened(subject.collection.title, _LONGEST_TITLE))
        self.batchWhatCombo.addItem(self.tr("Bands"), What.BANDS.value)
        self.batchWhatCombo.addItem(self.tr("Evalscript"), What.SCRIPT.value)
        self._wire()
        self._on_collection_changed()
        self.resize(480, self.sizeHint().height())

    def show_product(self, product: BatchProduct) -> None:
        """Show a product that is to be changed."""
        self._product = product
        self.batchProductNameEdit.setText(product.name)
        place = self._place_of(product)
        self.batchCollectionCombo.setCurrentIndex(place)
        self._on_collection_changed()
        pixels = product.pixels
        is_bands = isinstance(pixels, RawBands)
        self.batchWhatCombo.setCurrentIndex(
            self.batchWhatCombo.findData((What.BANDS if is_bands else What.SCRIPT).value)
        )
        if isinstance(pixels, RawBands):
            self._bands.show_bands(pixels.names)
        else:
            self.script.set_script(pixels.script)
            self.script.scriptBandsEdit.setText(", ".join(pixels.band_names))
        self._bands.show_sample_type(pixels.sample_type)
        self.batchMetresSpin.setValue(product.metres)
        self.batchProductNameEdit.selectAll()
        self._judge()

    def product(self) -> BatchProduct:
        """Return what the form says.

        Raises:
            OrderError: it is no product.
        """
        subject = self._subject()
        options, what = default_options(subject.collection), What(self.batchWhatCombo.currentData())
        product = BatchProduct(
            name=product_name(self.batchProductNameEdit.text()) or subject.collection.short_name,
            collection_id=subject.collection.id,
            metres=self.batchMetresSpin.value(),
            pixels=self._bands.product(),
            max_cloud_cover=options.max_cloud_cover,
            mosaicking_order=options.mosaicking_order,
            processing=options.processing,
            host=subject.host,
        )
        if what is What.BANDS:
            if not self._bands.product().names:
                raise NothingOrdered("bands")
            return self._kept(product)
        if not self.script.script():
            raise NothingOrdered("script")
        chosen = self._bands.sample_type() if sample_type_of(self.script.script()) is None else None
        made = read_script(self.script.script(), self._names(), chosen)
        return self._kept(replace(product, pixels=made.main, further=made.further, has_user_data=made.has_user_data))

    def accept(self) -> None:
        """Hand out the product, if it is one."""
        try:
            product = self.product()
        except OrderError as error:
            self._say(wording_of(error).as_text())
            return
        self.chosen.emit(product)
        super().accept()

    def _kept(self, product: BatchProduct) -> BatchProduct:
        """Return a changed product with what the form has no field for."""
        before = self._product
        if before is None or before.collection_id != product.collection_id:
            return product
        return replace(
            product,
            max_cloud_cover=before.max_cloud_cover,
            mosaicking_order=before.mosaicking_order,
            data_filter=before.data_filter,
            processing=before.processing,
            host=before.host,
        )

    def _names(self) -> tuple[str, ...]:
        """Return the bands' names that the user gave; those the script has itself are none of them."""
        names = self.script.band_names()
        before = self._product.pixels if self._product is not None else None
        if before is None or isinstance(before, RawBands) or before.band_names != names:
            return names
        return () if before.is_picture else names

    def _wire(self) -> None:
        self.batchCollectionCombo.currentIndexChanged.connect(self._on_collection_changed)
        self.batchWhatCombo.currentIndexChanged.connect(self._judge)
        self.batchBandsCombo.checkedItemsChanged.connect(self._judge)
        self.batchBandNamesEdit.textChanged.connect(self._judge)
        self.batchMetresSpin.valueChanged.connect(self._judge)
        self.script.changed.connect(self._judge)
        self.script.layer_script_wanted.connect(lambda: self.script.set_script(self._subject().script))
        self.batchProductButtons.accepted.connect(self.accept)
        self.batchProductButtons.rejected.connect(self.reject)

    def _subject(self) -> Subject:
        return self._subjects[max(0, self.batchCollectionCombo.currentIndex())]

    def _place_of(self, product: BatchProduct) -> int:
        """Return where the product's collection is in the list, which learns of it if need be."""
        for place, subject in enumerate(self._subjects):
            if product.collection_id in (subject.collection.id, subject.collection.short_name):
                return place
        known = collection_named(product.collection_id)
        self._subjects = (*self._subjects, Subject(known, product.host))
        self.batchCollectionCombo.addItem(shortened(known.title, _LONGEST_TITLE))
        return len(self._subjects) - 1

    def _on_collection_changed(self, *_place: object) -> None:
        subject = self._subject()
        self._bands.fit_to(subject.collection)
        self.batchMetresSpin.setValue(default_options(subject.collection).resolution)
        self.script.offer_layer_script(bool(subject.script))
        self._judge()

    def _judge(self, *_what: object) -> None:
        """Show the fields that mean something, and what is wrong."""
        is_bands = self.batchWhatCombo.currentData() == What.BANDS.value
        has_list = bool(self._subject().collection.bands)
        show_together(is_bands and has_list, self.batchBandsLabel, self.batchBandsCombo)
        show_together(is_bands and not has_list, self.batchBandNamesLabel, self.batchBandNamesEdit)
        show_together(not is_bands, self.batchScriptLabel, self.script)
        script = self.script.script()
        asks = is_bands or (bool(script) and sample_type_of(script) is None)
        show_together(asks, self.batchSampleTypeLabel, self.batchSampleTypeCombo)
        try:
            self.product()
        except OrderError as error:
            self._say(wording_of(error).as_text())
        else:
            self._say("")

    def _say(self, text: str) -> None:
        self.batchProductNoteLabel.setText(breakable(text))
        self.batchProductNoteLabel.setVisible(bool(text))
        self.batchProductButtons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not text)
