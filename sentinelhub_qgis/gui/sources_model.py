"""The tree of configurations and their layers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel

from ..model.collection import Collection
from ..model.configuration import Configuration, ConfigurationLayer
from .look import plain_tooltip, theme_icon

_VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
_SEARCH_ROLE = Qt.ItemDataRole.UserRole + 2
_LISTING_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True)
class SourceLayer:
    """Be one layer together with the configuration it is of."""

    configuration: Configuration
    layer: ConfigurationLayer


class Listing(Enum):
    """Say how far a configuration is with its layers."""

    UNKNOWN = 0
    UNDER_WAY = 1
    DONE = 2


class SourcesModel(QStandardItemModel):
    """Hold configurations, and the layers of those that were listed. All texts are shown as they are."""

    def set_configurations(self, configurations: Iterable[Configuration]) -> None:
        """Show these configurations, by name; their layers are not known yet."""
        self.clear()
        for configuration in sorted(configurations, key=lambda one: one.name.casefold()):
            self.appendRow(self._configuration_item(configuration))

    def begin_listing(self, configuration: Configuration) -> None:
        """Show that the layers of `configuration` are on their way."""
        self._fill(configuration, Listing.UNDER_WAY, [_note(self.tr("Loading…"), "mTaskRunning.svg")])

    def set_layers(self, configuration: Configuration, layers: Iterable[ConfigurationLayer]) -> None:
        """Show the layers of `configuration`, in its owner's order."""
        ordered = sorted(layers, key=lambda layer: (layer.order_hint, layer.title.casefold()))
        items = [self._layer_item(SourceLayer(configuration, layer)) for layer in ordered]
        self._fill(configuration, Listing.DONE, items or [_note(self.tr("No layers"), "mIconInfo.svg")])

    def fail_listing(self, configuration: Configuration, sentence: str) -> None:
        """Show why there are no layers; expanding the configuration again asks again."""
        self._fill(configuration, Listing.UNKNOWN, [_note(sentence, "mIconWarning.svg")])

    def listing(self, configuration: Configuration) -> Listing:
        """Return how far `configuration` is with its layers."""
        item = self._item_of(configuration)
        return Listing(item.data(_LISTING_ROLE)) if item else Listing.UNKNOWN

    def configurations(self) -> tuple[Configuration, ...]:
        """Return all configurations shown."""
        items = (self.item(row) for row in range(self.rowCount()))
        return tuple(item.data(_VALUE_ROLE) for item in items)

    def _configuration_item(self, configuration: Configuration) -> QStandardItem:
        item = _item(configuration.name, theme_icon("mIconRasterGroup.svg"))
        item.setData(configuration, _VALUE_ROLE)
        item.setData(configuration.name, _SEARCH_ROLE)
        item.setData(Listing.UNKNOWN.value, _LISTING_ROLE)
        reason = ""
        if configuration.is_disabled:
            reason = self.tr("Switched off: turn its OGC services on in the dashboard.")
            item.setText(self.tr("{} (switched off)").format(configuration.name))
            item.setEnabled(False)
        else:
            item.appendRow(_note("", "mTaskRunning.svg"))
        item.setToolTip(plain_tooltip(configuration.name, configuration.description, reason))
        return item

    @staticmethod
    def _layer_item(source: SourceLayer) -> QStandardItem:
        layer = source.layer
        item = _item(layer.title, collection_icon(layer.collection))
        item.setData(source, _VALUE_ROLE)
        item.setData(f"{layer.title} {layer.collection.title}", _SEARCH_ROLE)
        item.setToolTip(plain_tooltip(layer.title, layer.collection.title, layer.description))
        return item

    def _fill(self, configuration: Configuration, listing: Listing, children: list[QStandardItem]) -> None:
        item = self._item_of(configuration)
        if item is None:
            return
        item.setData(listing.value, _LISTING_ROLE)
        # The new rows come before the old ones go: a branch that is empty for a moment folds up.
        old_count = item.rowCount()
        item.appendRows(children)
        item.removeRows(0, old_count)

    def _item_of(self, configuration: Configuration) -> QStandardItem | None:
        items = (self.item(row) for row in range(self.rowCount()))
        return next((item for item in items if item.data(_VALUE_ROLE) == configuration), None)


class SourcesFilter(QSortFilterProxyModel):
    """Keep what contains the filter's text, with its configuration; a matching configuration keeps its layers."""

    def __init__(self, model: SourcesModel) -> None:
        super().__init__(model)
        self._text = ""
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    def set_text(self, text: str) -> None:
        """Keep what contains `text`, in any case; everything when it is empty."""
        self._text = text.strip().casefold()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Tell whether a row contains the text, or belongs to a configuration that does."""
        index = self.sourceModel().index(row, 0, parent)
        return not self._text or self._matches(index) or self._matches(parent)

    def _matches(self, index: QModelIndex) -> bool:
        return self._text in str(index.data(_SEARCH_ROLE) or "").casefold() if index.isValid() else False


def value_at(index: QModelIndex) -> Configuration | SourceLayer | None:
    """Return what a row stands for; None for notes."""
    value = index.data(_VALUE_ROLE)
    return value if isinstance(value, (Configuration, SourceLayer)) else None


def collection_icon(collection: Collection) -> QIcon:
    """Return the icon for the kind of data."""
    if collection.is_custom:
        name = "mIconFolderHome.svg"
    elif not collection.has_time:
        name = "mIconRaster.svg"
    elif collection.short_name.startswith("S1"):
        name = "styleicons/singlebandgray.svg"
    elif collection.short_name.startswith("S5P"):
        name = "styleicons/singlebandpseudocolor.svg"
    else:
        name = "styleicons/multibandcolor.svg"
    return theme_icon(name)


def _item(text: str, icon: QIcon) -> QStandardItem:
    item = QStandardItem(icon, text)
    item.setEditable(False)
    return item


def _note(text: str, icon: str) -> QStandardItem:
    item = _item(text, theme_icon(icon))
    item.setSelectable(False)
    item.setToolTip(plain_tooltip(text))
    return item
