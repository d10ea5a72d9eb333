"""What to download: bands, the layer as shown or an evalscript; of which area and dates; into which file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import (
    QgsCheckableComboBox,
    QgsDoubleSpinBox,
    QgsFileWidget,
    QgsFilterLineEdit,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ...bridge.ground.order_area import Placed
from ...bridge.settings import Settings
from ...bridge.words.titles import dates_title
from ...model.collection import Collection
from ...model.configuration import ConfigurationLayer
from ...model.errors import AreaUnusable, NotAPicture, NothingOrdered
from ...model.layer_choice import LayerChoice
from ...model.orders.image_order import ImageOrder, RawBands
from ...model.orders.product_order import DEFAULT_TEMPLATE, Dates, ProductOrder
from ...model.orders.script_facts import sample_type_of
from ...operations.default_options import default_options
from ...operations.read_script import ScriptProducts, read_script
from ..widgets.form import load_form
from ..widgets.look import be_plain, plain_tooltip, show_together
from .area_panel import AreaPanel
from .band_fields import BandFields
from .download_subject import Ground, What, remarks, subject_text
from .grid_fields import GridFields
from .pasted_settings import PastedSettings, as_the_form_says
from .script_panel import ScriptPanel
from .target_file import TargetFile

FORM: Any = load_form(__file__)


class DownloadPanel(QWidget, FORM):
    """Edit one `ProductOrder` and the file it goes to.

    `set_subject` says what of the map is ordered, and where; `product_order`, `order` and `set_order` read and write
    the form, `grid` its CRS and resolution. Signals: changed; layer_script_wanted, when `set_layer_script` is to bring
    the layer's evalscript.
    """

    changed = pyqtSignal()
    layer_script_wanted = pyqtSignal()

    downloadSubjectLabel: QLabel
    whatCombo: QComboBox
    scriptLabel: QLabel
    scriptSlot: QVBoxLayout
    sampleTypeLabel: QLabel
    formatLabel: QLabel
    formatCombo: QComboBox
    areaLabel: QLabel
    areaSlot: QVBoxLayout
    datesLabel: QLabel
    datesCombo: QComboBox
    namesEdit: QgsFilterLineEdit
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
        self._choice: LayerChoice | None = None
        self._collection: Collection | None = None
        self._ground: Ground | None = None
        self._pasted = as_the_form_says
        self._bands = BandFields(self.bandsCombo, self.bandNamesEdit, self.sampleTypeCombo, settings)
        self.grid = GridFields(self.crsWidget, self.resolutionSpin)
        self._file = TargetFile(self.outputFileWidget, self.formatCombo)
        self._layer_script = ""
        self._layer: ConfigurationLayer | None = None
        self.area = AreaPanel()
        self.script = ScriptPanel()
        self.areaSlot.addWidget(self.area)
        self.scriptSlot.addWidget(self.script)
        self.areaLabel.setBuddy(self.area.areaCombo)
        self.namesEdit.setText(DEFAULT_TEMPLATE)
        self.namesEdit.setCursorPosition(0)
        for label in (self.scriptLabel, self.areaLabel, self.datesLabel):  # beside the first of several lines
            label.setMinimumHeight(self.whatCombo.sizeHint().height())
        be_plain(self.downloadSubjectLabel, self.estimateLabel)
        self._offer_choices()
        self._wire()
        self._show_what_belongs()

    @property
    def choice(self) -> LayerChoice | None:
        """What is ordered of, None before there is anything."""
        return self._choice

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
        self.set_pasted(as_the_form_says)
        self.area.give(None)
        self.downloadSubjectLabel.setText(subject_text(choice, known))
        if is_other:
            self._fit_to(known)
        self._show_what_belongs()
        self.changed.emit()

    @property
    def layer(self) -> ConfigurationLayer | None:
        """The configuration's layer that shows what is ordered, where it is known."""
        return self._layer

    def set_layer(self, layer: ConfigurationLayer | None) -> None:
        """Say which layer shows what is ordered: it can be had as it is shown."""
        if layer == self._layer:
            return
        self._layer = layer
        self._layer_script = layer.evalscript if layer else ""
        can_be_had = layer is not None and bool(layer.evalscript or layer.data_product)
        self.script.offer_layer_script(can_be_had)
        self._enable_shown(can_be_had)
        self._ask_for_script()
        self.changed.emit()

    def set_layer_script(self, script: str) -> None:
        """Take the evalscript of `layer`, which the service keeps elsewhere; where one is typed, begin with it."""
        self._layer_script = script
        if self.what() is What.SCRIPT:
            self.script.set_script(script)
        self.changed.emit()

    def order(self) -> ImageOrder:
        """Return the image that is ordered; with dates one by one, of the whole period.

        Raises:
            OrderError: something is missing, or the area does not exist in the CRS.
        """
        return self.product_order().image

    def product_order(self) -> ProductOrder:
        """Return all that is ordered.

        Raises:
            OrderError: something is missing, does not go together, or the area does not exist in the CRS.
        """
        if self._choice is None or self._collection is None:
            raise NothingOrdered("collection")
        choice, options = self._choice, default_options(self._collection)
        made = self._scripted()
        placed = self._placed()
        image = ImageOrder(
            collection_id=choice.collection_id,
            area=placed.area,
            resolution=placed.resolution,
            product=made.main if made else self._bands.product(),
            period=choice.period,
            max_cloud_cover=choice.max_cloud_cover,
            mosaicking_order=choice.mosaicking_order or options.mosaicking_order,
            data_filter=self._pasted.data_filter,
            processing=self._pasted.processing_or(options.processing),
            polygons=placed.polygons,
            reprojection=placed.reprojection,
        )
        order = ProductOrder(
            image=image,
            dates=Dates(self.datesCombo.currentData()) if self._has_dates() else Dates.MOSAIC,
            template=self.namesEdit.text().strip() or DEFAULT_TEMPLATE,
            further=made.further if made else (),
            has_user_data=made.has_user_data if made else False,
        )
        self._check_file(order)
        return order

    def utm_crs(self) -> str:
        """Return the UTM zone of the middle of the area.

        Raises:
            OrderError: there is no area, or it is off the globe.
        """
        area = self.area.area() or self._ground
        if area is None:
            raise NothingOrdered("area")
        return area.utm_crs()

    def remarks(self) -> tuple[str, ...]:
        """Return what is to be known of the order beside its size and price."""
        is_each_date = self._has_dates() and self.datesCombo.currentData() != Dates.MOSAIC.value
        return (*remarks(self.grid.crs, is_each_date), *self._pasted.remarks())

    @property
    def pasted(self) -> PastedSettings:
        """What a pasted request said that the form has no fields for."""
        return self._pasted

    def set_pasted(self, pasted: PastedSettings) -> None:
        """Take what a pasted request says beside the form, until something else is ordered."""
        self._pasted = pasted
        self.changed.emit()

    @property
    def collection(self) -> Collection | None:
        """What is known of the data."""
        return self._collection

    def set_order(self, order: ImageOrder) -> None:
        """Show bands, number format, resolution and CRS of `order`."""
        is_known = self._collection is not None and self._collection.id == order.collection_id
        self._fit_to(self._collection if is_known and self._collection else order.collection)
        self._bands.show_bands(order.band_names)
        self._bands.show_sample_type(order.sample_type)
        self.grid.show(order.crs, order.resolution)

    def target(self) -> Path | None:
        """Return the file to write; None when none is named."""
        return self._file.path()

    def what(self) -> What:
        """Return what the pixels are to hold."""
        return What(self.whatCombo.currentData())

    def propose_file(self, path: Path) -> None:
        """Put `path` in the form unless the user has named a file."""
        self._file.propose(path)

    def file_was_used(self) -> None:
        """Let the next proposal replace the file's name."""
        self._file.was_used()

    def show_estimate(self, text: str) -> None:
        """Say what the order will come to, or why it cannot be made."""
        self.estimateLabel.setText(text)

    def remember(self) -> None:
        """Keep the number format for the next time."""
        self._bands.remember()

    def _offer_choices(self) -> None:
        for title, what in (
            (self.tr("Bands"), What.BANDS),
            (self.tr("The layer as shown"), What.SHOWN),
            (self.tr("Evalscript"), What.SCRIPT),
        ):
            self.whatCombo.addItem(title, what.value)
        for dates in Dates:
            self.datesCombo.addItem(dates_title(dates), dates.value)
        self._enable_shown(False)

    def _enable_shown(self, is_enabled: bool) -> None:
        place = self.whatCombo.findData(What.SHOWN.value)
        self.whatCombo.model().item(place).setEnabled(is_enabled)
        hint = "" if is_enabled else self.tr("Choose a layer in the list of sources to download it as it is shown")
        self.whatCombo.setToolTip(plain_tooltip(self.tr("What the pixels hold"), hint))
        if not is_enabled and self.what() is What.SHOWN:
            self.whatCombo.setCurrentIndex(0)

    def _wire(self) -> None:
        self.whatCombo.currentIndexChanged.connect(self._on_what_changed)
        self.formatCombo.currentIndexChanged.connect(self.changed)
        self.datesCombo.currentIndexChanged.connect(self._on_dates_changed)
        self.namesEdit.textChanged.connect(self.changed)
        self.area.changed.connect(self.changed)
        self.script.changed.connect(self._on_script_changed)
        self.script.layer_script_wanted.connect(self._on_layer_script_wanted)
        self.bandsCombo.checkedItemsChanged.connect(self.changed)
        self.bandNamesEdit.textChanged.connect(self.changed)
        self.sampleTypeCombo.currentIndexChanged.connect(self.changed)
        self.resolutionSpin.valueChanged.connect(self.changed)
        self.crsWidget.crsChanged.connect(self.changed)
        self.outputFileWidget.fileChanged.connect(self.changed)

    def _fit_to(self, collection: Collection) -> None:
        """Propose what makes sense for `collection`."""
        self._bands.fit_to(collection)
        self.grid.set_metres(default_options(collection).resolution)

    def _scripted(self) -> ScriptProducts | None:
        """Return what the script gives; None when bands are wanted.

        Raises:
            NothingOrdered: there is no script (yet).
            ScriptUnclear: it does not say what it gives.
        """
        if self.what() is What.BANDS:
            return None
        script = self._layer_script if self.what() is What.SHOWN else self.script.script()
        if not script:
            raise NothingOrdered("script")
        if self.what() is What.SHOWN:
            return read_script(script, is_shown=True)
        # Asked for only where the script does not say it itself.
        chosen = self._bands.sample_type() if self.sampleTypeCombo.isVisibleTo(self) else None
        return read_script(script, self.script.band_names(), chosen)

    def _placed(self) -> Placed:
        area = self.area.area() or self._ground
        if area is None:
            raise NothingOrdered("area")
        if not self.grid.crs:
            raise AreaUnusable("no reference system")
        return area.placed(self.grid.crs, self._pasted.metres_or(self.grid.metres))

    def _check_file(self, order: ProductOrder) -> None:
        target, product = self.target(), order.image.product
        if target is None or target.suffix.lower() in (".tif", ".tiff"):
            return
        if isinstance(product, RawBands) or not product.is_picture or order.dates is Dates.STACK or order.further:
            raise NotAPicture(target.suffix)

    def _has_dates(self) -> bool:
        """Tell whether the period may hold more than one acquisition."""
        period = self._choice.period if self._choice else None
        return period is not None and not period.is_day

    def _show_what_belongs(self) -> None:
        """Show the rows that mean something for what is wanted."""
        what, has_list = self.what(), bool(self._collection and self._collection.bands)
        show_together(what is What.BANDS and has_list, self.bandsLabel, self.bandsCombo)
        show_together(what is What.BANDS and not has_list, self.bandNamesLabel, self.bandNamesEdit)
        show_together(what is What.SCRIPT, self.scriptLabel, self.script)
        asks = what is What.BANDS or (what is What.SCRIPT and self._is_type_open())
        show_together(asks, self.sampleTypeLabel, self.sampleTypeCombo)
        show_together(what is What.SHOWN, self.formatLabel, self.formatCombo)
        show_together(self._has_dates(), self.datesLabel, self.datesCombo)
        self.namesEdit.setVisible(self._has_dates() and self.datesCombo.currentData() == Dates.FILES.value)

    def _is_type_open(self) -> bool:
        return bool(self.script.script()) and sample_type_of(self.script.script()) is None

    def _on_what_changed(self) -> None:
        what = self.what()
        self._file.be_picture(what is What.SHOWN)
        self._ask_for_script()
        self._show_what_belongs()
        self.changed.emit()

    def _ask_for_script(self) -> None:
        if self.what() is What.SHOWN and self._layer is not None and not self._layer_script:
            self.layer_script_wanted.emit()

    def _on_dates_changed(self) -> None:
        self._show_what_belongs()
        self.changed.emit()

    def _on_script_changed(self) -> None:
        self._show_what_belongs()
        self.changed.emit()

    def _on_layer_script_wanted(self) -> None:
        if self._layer_script:
            self.script.set_script(self._layer_script)
        else:
            self.layer_script_wanted.emit()
