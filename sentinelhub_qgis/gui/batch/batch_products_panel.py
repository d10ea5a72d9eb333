"""The products of a batch: what is made of each area and date."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...model.batch.names import Names, safe_part
from ...model.batch.product import BatchProduct
from ...model.collection import MosaickingOrder
from ...model.orders.image_order import RawBands
from ...model.outside_text import plain_line, shortened
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, breakable, plain_tooltip

FORM: Any = load_form(__file__)

_PRODUCT = Qt.ItemDataRole.UserRole
_LONGEST_NAME = 40
_SHOWN_ROWS = 4


class BatchProductsPanel(QWidget, FORM):
    """Edit a list of `BatchProduct`, each of another name.

    Signals: changed; edit_wanted with the product that the user wants to change.
    """

    changed = pyqtSignal()
    edit_wanted = pyqtSignal(object)

    batchProductsLayout: QVBoxLayout
    batchProductsList: QListWidget
    batchAddProductButton: QPushButton
    batchEditProductButton: QPushButton
    batchRenameProductButton: QPushButton
    batchRemoveProductButton: QPushButton
    batchProductsNoteLabel: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._given: tuple[int, MosaickingOrder | None] | None = None
        be_plain(self.batchProductsNoteLabel)
        be_small(self.batchProductsNoteLabel)
        # As high as a few products, and higher only where there is room: a list asks for much more by itself.
        self.batchProductsList.setMinimumHeight(self.fontMetrics().lineSpacing() * _SHOWN_ROWS)
        self.batchProductsList.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.batchProductsLayout.setStretch(0, 1)
        self.batchProductsList.itemChanged.connect(self._on_item_changed)
        self.batchProductsList.currentRowChanged.connect(self._refresh_buttons)
        self.batchProductsList.itemDoubleClicked.connect(self._on_edit)
        self.batchEditProductButton.clicked.connect(self._on_edit)
        self.batchRenameProductButton.clicked.connect(self._on_rename)
        self.batchRemoveProductButton.clicked.connect(self._on_remove)
        self._refresh_buttons()

    def products(self) -> tuple[BatchProduct, ...]:
        """Return the products as they are in the list."""
        items = (self.batchProductsList.item(row) for row in range(self.batchProductsList.count()))
        return tuple(item.data(_PRODUCT) for item in items)

    def limited(self, max_cloud_cover: int, order: MosaickingOrder | None) -> tuple[BatchProduct, ...]:
        """Return the products with a cloud limit (percent) and an order; those of an opened batch keep their own as
        long as `show_products` was told of the same.
        """
        if (max_cloud_cover, order) == self._given:
            return self.products()
        return tuple(_limited(one, max_cloud_cover, order) for one in self.products())

    def show_products(
        self, products: tuple[BatchProduct, ...], given: tuple[int, MosaickingOrder | None] | None = None
    ) -> None:
        """Show other products; `given` are the limits that stand for theirs."""
        self._given = given
        self.batchProductsList.clear()
        for product in products:
            self._append(product)
        self.batchProductsList.setCurrentRow(0 if products else -1)
        self._on_changed()

    def add(self, product: BatchProduct) -> None:
        """Add a product, by another name where its own is taken."""
        self._append(replace(product, name=self._free_name(product.name)))
        self.batchProductsList.setCurrentRow(self.batchProductsList.count() - 1)
        self._on_changed()

    def put(self, old: BatchProduct, new: BatchProduct) -> None:
        """Put a changed product in the place of the one it was."""
        for row, product in enumerate(self.products()):
            if product == old:
                others = [one.name for one in self.products() if one != old]
                self._show(self.batchProductsList.item(row), replace(new, name=_free(new.name, others)))
        self._on_changed()

    def show_note(self, text: str) -> None:
        """Say something of the products."""
        self.batchProductsNoteLabel.setText(breakable(text))
        self.batchProductsNoteLabel.setVisible(bool(text))

    def _append(self, product: BatchProduct) -> None:
        item = QListWidgetItem()
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.batchProductsList.blockSignals(True)
        self.batchProductsList.addItem(item)
        self.batchProductsList.blockSignals(False)
        self._show(item, product)

    def _show(self, item: QListWidgetItem, product: BatchProduct) -> None:
        self.batchProductsList.blockSignals(True)
        item.setData(_PRODUCT, product)
        item.setText(product.name)
        item.setToolTip(plain_tooltip(*product_lines(product)))
        self.batchProductsList.blockSignals(False)

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        product: BatchProduct = item.data(_PRODUCT)
        typed = product_name(item.text())
        if typed and typed != product.name:
            others = [one.name for one in self.products() if one != product]
            product = replace(product, name=_free(typed, others))
        self._show(item, product)
        self._on_changed()

    def _on_edit(self, *_which: object) -> None:
        item = self.batchProductsList.currentItem()
        if item is not None:
            self.edit_wanted.emit(item.data(_PRODUCT))

    def _on_rename(self) -> None:
        self.batchProductsList.editItem(self.batchProductsList.currentItem())

    def _on_remove(self) -> None:
        self.batchProductsList.takeItem(self.batchProductsList.currentRow())
        self._on_changed()

    def _on_changed(self) -> None:
        self._refresh_buttons()
        self.changed.emit()

    def _refresh_buttons(self, *_row: object) -> None:
        has_one = self.batchProductsList.currentItem() is not None
        for button in (self.batchEditProductButton, self.batchRenameProductButton, self.batchRemoveProductButton):
            button.setEnabled(has_one)
        item = self.batchProductsList.currentItem()
        hint = self.tr("Add what is to be made of each area and date.")
        self.show_note(" · ".join(product_lines(item.data(_PRODUCT))[1:]) if item is not None else hint)

    def _free_name(self, name: str) -> str:
        return _free(name, [one.name for one in self.products()])


def product_name(text: str) -> str:
    """Return a name for a product, from whatever text: short, and fit for files."""
    return safe_part(plain_line(text), _LONGEST_NAME)


def product_lines(product: BatchProduct) -> tuple[str, ...]:
    """Return name, collection, what the pixels hold, and their size, each as a text to be shown as it is."""
    pixels = product.pixels
    what = ", ".join(pixels.band_names) if not isinstance(pixels, RawBands) else ", ".join(pixels.names)
    size = f"{QLocale().toString(float(product.metres), 'g', 6)} m"
    return (
        product.name,
        shortened(product.collection.title, 60),
        shortened(what, 80),
        pixels.sample_type.value,
        size,
    )


def _free(name: str, taken: list[str]) -> str:
    return Names(taken).unique(name)


def _limited(product: BatchProduct, max_cloud_cover: int, order: MosaickingOrder | None) -> BatchProduct:
    collection = product.collection
    is_fit = order in collection.mosaicking_orders
    return replace(
        product,
        max_cloud_cover=max_cloud_cover if collection.has_cloud else None,
        mosaicking_order=order if is_fit else product.mosaicking_order,
    )
