"""The list of what the account can show."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelection, QModelIndex, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QTreeView, QWidget

from ..model.configuration import Configuration, ConfigurationLayer
from .form import load_form
from .look import be_plain
from .sources_model import Listing, SourceLayer, SourcesFilter, SourcesModel, value_at

FORM: Any = load_form(__file__)

# Configurations that are listed for the sake of the filter: one request each.
_MOST_LISTINGS = 30


class SourcesPanel(QWidget, FORM):
    """Show configurations and layers and let the user choose one.

    Signals: layers_wanted with a `Configuration` whose layers are not known; layer_selected with a `SourceLayer` or
    None; layer_activated with a `SourceLayer` upon a double click or Enter.
    """

    layers_wanted = pyqtSignal(object)
    layer_selected = pyqtSignal(object)
    layer_activated = pyqtSignal(object)

    sourceFilterEdit: QgsFilterLineEdit
    sourcesTree: QTreeView
    sourcesStateLabel: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.sourcesStateLabel)
        self._model = SourcesModel(self)
        self._filter = SourcesFilter(self._model)
        self.sourcesTree.setModel(self._filter)
        self.sourceFilterEdit.setShowSearchIcon(True)
        self.sourceFilterEdit.textChanged.connect(self._on_filter_changed)
        self.sourcesTree.expanded.connect(self._on_expanded)
        self.sourcesTree.activated.connect(self._on_activated)
        self.sourcesTree.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.show_state("")

    def selected(self) -> SourceLayer | None:
        """Return the layer that is selected."""
        value = value_at(self.sourcesTree.currentIndex())
        return value if isinstance(value, SourceLayer) else None

    def show_state(self, text: str) -> None:
        """Say something about the whole list, such as that it is loading; nothing when empty."""
        self.sourcesStateLabel.setText(text)
        self.sourcesStateLabel.setVisible(bool(text))

    def clear(self) -> None:
        """Show nothing, for another account."""
        self.sourceFilterEdit.clear()
        self._model.clear()
        self.show_state("")
        self.layer_selected.emit(None)

    def set_configurations(self, configurations: Iterable[Configuration]) -> None:
        """Show these configurations and open the first one that is not switched off."""
        self._model.set_configurations(configurations)
        usable = [one for one in self._model.configurations() if not one.is_disabled]
        if usable:
            self.sourcesTree.expand(self._index_of(usable[0]))
        self.layer_selected.emit(None)

    def begin_listing(self, configuration: Configuration) -> None:
        """Show that the layers of `configuration` are on their way."""
        self._model.begin_listing(configuration)

    def set_layers(self, configuration: Configuration, layers: Iterable[ConfigurationLayer]) -> None:
        """Show the layers of `configuration`; the first one is selected when nothing is."""
        self._model.set_layers(configuration, layers)
        first = self._filter.index(0, 0, self._index_of(configuration))
        if self.selected() is None and isinstance(value_at(first), SourceLayer):
            self.sourcesTree.setCurrentIndex(first)

    def fail_listing(self, configuration: Configuration, sentence: str) -> None:
        """Show why `configuration` has no layers to show."""
        self._model.fail_listing(configuration, sentence)

    def show_selected(self, configuration_id: str, layer_id: str) -> None:
        """Select the layer of a map layer, or nothing when it is not in the list. `layer_selected` is not emitted."""
        found = self._layer_index(configuration_id, layer_id)
        selection = self.sourcesTree.selectionModel()
        selection.blockSignals(True)
        self.sourcesTree.setCurrentIndex(found)
        if not found.isValid():
            selection.clear()
        selection.blockSignals(False)
        self.sourcesTree.viewport().update()

    def _layer_index(self, configuration_id: str, layer_id: str) -> QModelIndex:
        for row in range(self._filter.rowCount()):
            parent = self._filter.index(row, 0)
            for child in range(self._filter.rowCount(parent)):
                index = self._filter.index(child, 0, parent)
                if _ids(value_at(index)) == (configuration_id, layer_id):
                    return index
        return QModelIndex()

    def _index_of(self, configuration: Configuration) -> QModelIndex:
        rows = (self._filter.index(row, 0) for row in range(self._filter.rowCount()))
        return next((index for index in rows if value_at(index) == configuration), QModelIndex())

    def _on_expanded(self, index: QModelIndex) -> None:
        value = value_at(index)
        if isinstance(value, Configuration):
            self._want_layers(value)

    def _want_layers(self, configuration: Configuration) -> None:
        if self._model.listing(configuration) is Listing.UNKNOWN and not configuration.is_disabled:
            self.layers_wanted.emit(configuration)

    def _on_filter_changed(self, text: str) -> None:
        if text:
            # A layer can only be found in a configuration whose layers are known.
            for configuration in self._model.configurations()[:_MOST_LISTINGS]:
                self._want_layers(configuration)
        self._filter.set_text(text)
        if text:
            self.sourcesTree.expandAll()

    def _on_activated(self, index: QModelIndex) -> None:
        value = value_at(index)
        if isinstance(value, SourceLayer):
            self.layer_activated.emit(value)

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self.layer_selected.emit(self.selected())


def _ids(value: object) -> tuple[str, str] | None:
    return (value.configuration.id, value.layer.id) if isinstance(value, SourceLayer) else None
