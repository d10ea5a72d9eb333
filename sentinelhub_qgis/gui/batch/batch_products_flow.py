"""Where the products of a batch come from: what the dock is about, its download page, or a form of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from ...bridge.connection import Connections
from ...bridge.settings import Settings
from ...model.account import Account
from ...model.batch.product import BatchProduct
from ...model.collection import Collection
from ...model.configuration import ConfigurationLayer
from ...model.errors import OrderError
from ...model.layer_choice import LayerChoice
from ...model.orders.image_order import Product, RawBands
from ...model.outside_text import shortened
from ...operations.default_options import default_options
from ...operations.read_script import read_script, script_of
from ..main_panel import MainPanel
from ..sources.sources_values import OwnCollectionSource, SourceLayer
from ..widgets.errands import Errands
from .batch_product_dialog import BatchProductDialog, Subject, usual_subjects
from .batch_products_panel import BatchProductsPanel, product_name

_TOPIC = "batch script"
_LONGEST_TITLE = 40


class BatchProductsFlow(QObject):
    """Fill the list of products. Signal: failed with an error."""

    failed = pyqtSignal(object)

    def __init__(
        self,
        products: BatchProductsPanel,
        panel: MainPanel,
        connections: Connections,
        errands: Errands,
        settings: Settings,
        account: Callable[[], Account | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._products = products
        self._panel = panel
        self._connections = connections
        self._errands = errands
        self._settings = settings
        self._account = account
        self._menu = QMenu(products.batchAddProductButton)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._fill_menu()
        products.batchAddProductButton.setMenu(self._menu)
        products.edit_wanted.connect(self.edit)

    def propose(self) -> None:
        """Begin with the bands of what the dock is about, where nothing is chosen yet."""
        choice = self._panel.layer.choice()
        if choice is not None and not self._products.products():
            self._add_bands(choice)

    def edit(self, product: BatchProduct | None = None) -> None:
        """Open the form for a product, or for a new one."""
        dialog = BatchProductDialog(self._subjects(), self._settings, self._products.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if product is not None:
            dialog.show_product(product)
            dialog.chosen.connect(partial(self._products.put, product))
        else:
            dialog.chosen.connect(self._products.add)
        dialog.open()

    def _fill_menu(self) -> None:
        self._menu.clear()
        choice = self._panel.layer.choice()
        if choice is not None:
            title = shortened(self._known(choice).title, _LONGEST_TITLE)
            self._entry("addBandsAction", self.tr("Bands of {}").format(title), lambda: self._add_bands(choice))
            layer = self._own_layer(choice)
            if layer is not None and (layer.evalscript or layer.data_product):
                text = self.tr("“{}” as shown").format(shortened(choice.layer_title, _LONGEST_TITLE))
                self._entry("addShownAction", text, lambda: self._add_shown(choice, layer))
        if self._panel.download.choice is not None:
            text = self.tr("As the panel's download page says")
            self._entry("addOrderedAction", text, self._add_ordered)
        self._entry("addOtherAction", self.tr("Other bands or an evalscript…"), self.edit)

    def _entry(self, name: str, text: str, action: Callable[[], None]) -> None:
        # A title from the service may have signs that a menu takes for a mnemonic.
        entry = self._menu.addAction(text.replace("&", "&&"))
        entry.setObjectName(name)
        entry.triggered.connect(lambda _checked=False: action())

    def _add_bands(self, choice: LayerChoice) -> None:
        collection = self._known(choice)
        options = default_options(collection)
        if options.bands:
            pixels = RawBands(options.bands, options.sample_type)
            name = collection.short_name if not collection.is_custom else choice.layer_title
            self._products.add(_product(choice, collection, name, pixels))
        else:
            self.edit()

    def _add_shown(self, choice: LayerChoice, layer: ConfigurationLayer) -> None:
        account = self._account()
        if layer.evalscript or account is None:
            self._take_shown(choice, layer.evalscript)
            return
        self._errands.run(
            _TOPIC,
            self.tr("Sentinel Hub: the script of a layer"),
            lambda job: script_of(layer, self._connections.session(account, job.feedback, job.workers.wait)),
            partial(self._take_shown, choice),
            self.failed.emit,
        )

    def _take_shown(self, choice: LayerChoice, script: str) -> None:
        try:
            made = read_script(script, is_shown=True)
        except OrderError as error:
            self.failed.emit(error)
            return
        base = _product(choice, self._known(choice), choice.layer_title, made.main)
        self._products.add(replace(base, further=made.further, has_user_data=made.has_user_data))

    def _add_ordered(self) -> None:
        download = self._panel.download
        choice = download.choice
        try:
            order = download.product_order()
        except OrderError as error:
            self.failed.emit(error)
            return
        if choice is not None:
            metres = float(download.resolutionSpin.value())
            is_bands = isinstance(order.image.product, RawBands)
            name = order.image.collection.short_name if is_bands else choice.layer_title
            self._products.add(BatchProduct.of_order(product_name(name) or "product", order, metres, choice.base_url))

    def _subjects(self) -> tuple[Subject, ...]:
        account, choice = self._account(), self._panel.layer.choice()
        usual = usual_subjects(account.deployment if account is not None else None)
        if choice is None:
            return usual
        known, layer = self._known(choice), self._own_layer(choice)
        here = Subject(known, choice.base_url, layer.evalscript if layer is not None else "")
        return (here, *(one for one in usual if one.collection.id != known.id))

    def _known(self, choice: LayerChoice) -> Collection:
        """Return what is known of the data, which may be more than its name: the bands of own data."""
        return self._panel.sources.collection(choice.collection_id)

    def _own_layer(self, choice: LayerChoice) -> ConfigurationLayer | None:
        source = self._panel.sources.selected()
        shown = source.shown_by if isinstance(source, OwnCollectionSource) else source
        if not isinstance(shown, SourceLayer) or shown.layer.id != choice.layer_id:
            return None
        return shown.layer


def _product(choice: LayerChoice, collection: Collection, name: str, pixels: Product) -> BatchProduct:
    options = default_options(collection)
    return BatchProduct(
        name=product_name(name) or "product",
        collection_id=choice.collection_id,
        metres=options.resolution,
        pixels=pixels,
        max_cloud_cover=options.max_cloud_cover,
        mosaicking_order=choice.mosaicking_order or options.mosaicking_order,
        processing=options.processing,
        host=choice.base_url,
    )
