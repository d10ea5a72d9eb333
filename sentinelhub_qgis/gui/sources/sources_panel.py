"""The list of what the account can show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QLabel, QToolButton, QWidget

from ...model.collection import Collection
from ...model.configuration import Configuration, ConfigurationLayer
from ...model.outside_text import shortened
from ...model.own_collection import OwnCollection
from ..widgets.form import load_form
from ..widgets.hinted_tree import HintedTree
from ..widgets.look import be_plain, breakable, theme_icon
from .sources_model import OwnCollectionSource, Source, SourceLayer, SourcesModel, value_at
from .sources_values import Branch, Group, Listing

FORM: Any = load_form(__file__)

_DEBOUNCE_MILLISECONDS = 150
# Rows that a search unfolds: more than anybody reads, few enough to be laid out at once.
_MOST_UNFOLDED = 300
_LONGEST_QUOTE = 60


class SourcesPanel(QWidget, FORM):
    """Show configurations, layers and own collections, and let the user choose one.

    `selected()` is a `SourceLayer`, an `OwnCollectionSource` or None.

    Signals:
        layers_wanted: with a `Configuration` whose layers are to be listed.
        own_wanted: own collections are to be listed.
        search_changed: with the words searched for; what is not known yet is to be listed too.
        search_stopped: the user wants no more of that.
        refresh_wanted: everything is to be listed anew.
        description_wanted: with the id of a collection whose bands are wanted.
        layer_selected: with the `SourceLayer` that is selected, or that shows the own collection that is; else None.
        layer_activated: with the same upon a double click or Enter, if there is one.
        own_selected, own_activated: with an `OwnCollectionSource` that no known layer shows, after `layer_selected`.
        described: with the id of a collection that is known better now.
    """

    layers_wanted = pyqtSignal(object)
    own_wanted = pyqtSignal()
    search_changed = pyqtSignal(str)
    search_stopped = pyqtSignal()
    refresh_wanted = pyqtSignal()
    description_wanted = pyqtSignal(str)
    layer_selected = pyqtSignal(object)
    layer_activated = pyqtSignal(object)
    own_selected = pyqtSignal(object)
    own_activated = pyqtSignal(object)
    described = pyqtSignal(str)

    sourceFilterEdit: QgsFilterLineEdit
    sourcesTree: HintedTree
    sourcesStateLabel: QLabel
    stopSearchButton: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.sourcesStateLabel)
        self._state = self._progress = ""
        self._is_restoring = False
        self._selected: Source | None = None
        self._unfolded = 0
        self._model = self._nothing = SourcesModel(self)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._search)
        self.sourceFilterEdit.setShowSearchIcon(True)
        self.stopSearchButton.setIcon(theme_icon("mTaskCancel.svg"))
        self._add_refresh()
        self._wire()
        self._take_on(self._nothing)
        self.show_progress("")

    def _add_refresh(self) -> None:
        action = QAction(theme_icon("mActionRefresh.svg"), self.tr("Refresh"), self)
        action.setObjectName("refreshSourcesAction")
        action.setShortcut(QKeySequence(Qt.Key.Key_F5))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.refresh_wanted)
        self.sourcesTree.addAction(action)
        self.sourcesTree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _wire(self) -> None:
        self.sourceFilterEdit.textChanged.connect(self._on_text_changed)
        self.sourceFilterEdit.returnPressed.connect(self._search)
        self.stopSearchButton.clicked.connect(self.search_stopped)
        self.sourcesTree.expanded.connect(self._on_expanded)
        self.sourcesTree.collapsed.connect(self._on_collapsed)
        self.sourcesTree.activated.connect(self._on_activated)

    # --- what is shown ------------------------------------------------------------------------------------

    @property
    def model(self) -> SourcesModel:
        """What is shown."""
        return self._model

    def show_model(self, model: SourcesModel | None) -> None:
        """Show the sources of another account as they were left, or nothing."""
        self._model.modelReset.disconnect(self._restore)
        self._clear_search_field()
        self._take_on(model or self._nothing)
        self.show_state("")
        self.show_progress("")

    def show_state(self, text: str) -> None:
        """Say something about the whole list, such as that it is loading; nothing when empty."""
        self._state = text
        self._show_texts()

    def show_progress(self, text: str, can_stop: bool = True) -> None:
        """Say how far the search through what was not known is; nothing when empty."""
        self._progress = text
        self.stopSearchButton.setVisible(bool(text) and can_stop)
        self._show_texts()

    def unfold(self, top: Configuration | Group) -> None:
        """Open a row at the top, and list what is below it if that is not known."""
        index = self._model.top_index(top)
        if index.isValid() and not self.sourcesTree.isExpanded(index):
            self.sourcesTree.expand(index)
        elif index.isValid():
            self._on_expanded(index)

    def unfold_first(self) -> None:
        """Open the first configuration that is not switched off; own collections when there is none."""
        usable = (one for one in self._model.configurations() if not one.is_disabled)
        self.unfold(next(usable, Group.OWN))

    def list_open_ones(self) -> None:
        """Ask for what is below all rows that are open, as far as that is not known."""
        for branch in self._model.branches():
            if branch.is_open:
                self._want(branch)

    # --- what is chosen -----------------------------------------------------------------------------------

    def selected(self) -> Source | None:
        """Return the layer or own collection that is selected."""
        return self._selected

    def choose(self, configuration_id: str, layer_id: str) -> None:
        """Select a layer as the user would, even one that a search hides."""
        if not self._model.layer_index(configuration_id, layer_id).isValid():
            self._clear_search_field()
            self._search()
        self.sourcesTree.setCurrentIndex(self._model.layer_index(configuration_id, layer_id))

    def show_selected(self, configuration_id: str, layer_id: str) -> None:
        """Select the layer of a map layer, or nothing when it is not in the list. `layer_selected` is not emitted."""
        found = self._model.layer_index(configuration_id, layer_id)
        selection = self.sourcesTree.selectionModel()
        selection.blockSignals(True)
        self.sourcesTree.setCurrentIndex(found)
        if not found.isValid():
            selection.clear()
        selection.blockSignals(False)
        self._take(found)
        self.sourcesTree.viewport().update()

    def collection(self, collection_id: str) -> Collection:
        """Return a collection, with its bands where it is an own one that is known.

        Where they are not, `described` tells when they are.
        """
        collection = self._model.collection(collection_id)
        if collection.is_custom and not collection.bands and collection_id != collection.short_name:
            self.description_wanted.emit(collection_id)
        return collection

    # --- what comes in ------------------------------------------------------------------------------------

    def set_configurations(self, configurations: Iterable[Configuration]) -> None:
        """Show these configurations; those that were known stay as they are."""
        self._model.set_configurations(configurations)

    def begin_listing(self, top: Configuration | Group) -> None:
        """Show that what is below `top` is on its way."""
        with self._keeping_place():
            self._model.begin_listing(top)

    def set_layers(self, configuration: Configuration, layers: Iterable[ConfigurationLayer]) -> None:
        """Show the layers of `configuration`; the very first one is selected when nothing ever was."""
        with self._keeping_place():
            self._model.set_layers(configuration, layers)
        self._unfold_found(configuration)
        self._select_first(configuration)

    def set_own(self, collections: Iterable[OwnCollection], note: str = "") -> None:
        """Show own collections, and what keeps the list from being whole."""
        with self._keeping_place():
            self._model.set_own(collections, note)
        self._unfold_found(Group.OWN)

    def fail_listing(self, top: Configuration | Group, sentence: str, is_final: bool = False) -> None:
        """Show why there is nothing below `top`; unless that is final, unfolding it again asks again."""
        with self._keeping_place():
            self._model.fail_listing(top, sentence, is_final)

    def host(self, collection_id: str) -> str:
        """Return the host of a custom collection where it is known to be another than the deployment's own."""
        return self._model.hosts().get(collection_id, "")

    def add_description(self, collection: OwnCollection) -> None:
        """Take note of what was learnt of a collection."""
        with self._keeping_place():
            self._model.add_collection(collection)
        self.described.emit(collection.id)

    # --- inside -------------------------------------------------------------------------------------------

    def _take_on(self, model: SourcesModel) -> None:
        self._model = model
        model.set_search("")
        previous = self.sourcesTree.selectionModel()
        self.sourcesTree.setModel(model)
        if previous is not None:
            previous.deleteLater()
        self.sourcesTree.selectionModel().currentChanged.connect(self._on_current_changed)
        # Only now: the tree forgets what is unfolded upon the same signal.
        model.modelReset.connect(self._restore)
        self._restore()

    @contextmanager
    def _keeping_place(self) -> Iterator[None]:
        """Let rows be exchanged without the selection moving on to a neighbour."""
        self._is_restoring = True
        yield
        self._is_restoring = False
        self._show_current()

    def _unfold_found(self, top: Configuration | Group) -> None:
        """Unfold what a search has found meanwhile."""
        index = self._model.top_index(top)
        rows = self._model.rowCount(index) if index.isValid() else 0
        if self._model.is_searching and rows and self._unfolded + rows <= _MOST_UNFOLDED:
            self._unfolded += rows
            self._is_restoring = True
            self.sourcesTree.expand(index)
            self._is_restoring = False

    def _select_first(self, configuration: Configuration) -> None:
        first = self._model.index(0, 0, self._model.top_index(configuration))
        is_idle = self._model.current is None and not self._model.is_searching
        if is_idle and isinstance(value_at(first), SourceLayer):
            self.sourcesTree.setCurrentIndex(first)

    def _clear_search_field(self) -> None:
        self.sourceFilterEdit.blockSignals(True)
        self.sourceFilterEdit.clear()
        self.sourceFilterEdit.blockSignals(False)
        self._debounce.stop()

    def _on_text_changed(self, text: str) -> None:
        # An emptied field answers at once; letters wait for those that follow.
        self._debounce.start(_DEBOUNCE_MILLISECONDS if text else 0)

    def _search(self) -> None:
        self._debounce.stop()
        text = self.sourceFilterEdit.text().strip()
        self._model.set_search(text)
        self.search_changed.emit(text)
        self._show_texts()

    def _show_texts(self) -> None:
        text = shortened(self.sourceFilterEdit.text().strip(), _LONGEST_QUOTE)
        wording = self.tr("Nothing matches “{}” yet.") if self._progress else self.tr("Nothing matches “{}”.")
        self.sourcesTree.set_hint(wording.format(text) if text else "")
        shown = "\n".join(filter(None, (self._state, self._progress, self._remark())))
        self.sourcesStateLabel.setText(breakable(shown))
        self.sourcesStateLabel.setVisible(bool(shown))

    def _remark(self) -> str:
        """Return what is to be known about an own collection that is selected."""
        source = self._selected
        if not isinstance(source, OwnCollectionSource) or source.shown_by is not None:
            return ""
        if not source.collection.is_ready:
            return self.tr("“{}” has no images yet.").format(shortened(source.collection.name, _LONGEST_QUOTE))
        if self._model.unsearched():
            return self.tr(
                "No configuration opened so far shows this collection. “Add to map” makes a layer for it; its bands "
                "can be downloaded."
            )
        return self.tr("No layer shows this collection yet. “Add to map” makes one; its bands can be downloaded.")

    def _restore(self) -> None:
        """Unfold and select as before the rows were set anew."""
        self._is_restoring = True
        self._unfolded = 0
        for branch in self._model.branches():
            is_found = self._model.is_searching and self._unfolded + len(branch.shown) <= _MOST_UNFOLDED
            if is_found or (branch.is_open and not self._model.is_searching):
                self._unfolded += len(branch.shown)
                self.sourcesTree.expand(self._model.top_index(branch.value))
        self._is_restoring = False
        self._show_current()

    def _show_current(self) -> None:
        """Select again what was selected, as far as it is shown."""
        current = self._model.row_index(self._model.current)
        if current != self.sourcesTree.currentIndex():
            self._is_restoring = True
            # With it the tree would unfold what the user has folded.
            self.sourcesTree.setAutoScroll(False)
            self.sourcesTree.setCurrentIndex(current)
            self.sourcesTree.setAutoScroll(True)
            self._is_restoring = False
        self._select(value_at(current))
        self._show_texts()

    def _on_expanded(self, index: QModelIndex) -> None:
        branch = self._model.branch_at(index)
        if branch is None or self._is_restoring:
            return
        branch.is_open = branch.is_open or not self._model.is_searching
        self._want(branch)

    def _on_collapsed(self, index: QModelIndex) -> None:
        branch = self._model.branch_at(index)
        if branch is not None and not self._is_restoring and not self._model.is_searching:
            branch.is_open = False

    def _want(self, branch: Branch) -> None:
        if branch.listing is not Listing.UNKNOWN:
            return
        configuration = branch.configuration
        if configuration is None:
            self.own_wanted.emit()
        elif not configuration.is_disabled:
            self.layers_wanted.emit(configuration)

    def _on_activated(self, index: QModelIndex) -> None:
        value = value_at(index)
        layer, own = _told_apart(value if isinstance(value, (SourceLayer, OwnCollectionSource)) else None)
        if layer is not None:
            self.layer_activated.emit(layer)
        if own is not None:
            self.own_activated.emit(own)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._is_restoring:
            self._take(current)
            self._tell()

    def _take(self, index: QModelIndex) -> None:
        """Take note of the row that is selected, so that it is found again."""
        key = self._model.key_of(index)
        if key is not None:
            self._model.current = key
        value = value_at(index)
        self._selected = value if isinstance(value, (SourceLayer, OwnCollectionSource)) else None
        self._show_texts()

    def _select(self, value: object) -> None:
        source = value if isinstance(value, (SourceLayer, OwnCollectionSource)) else None
        if source != self._selected:
            self._selected = source
            self._tell()

    def _tell(self) -> None:
        layer, own = _told_apart(self._selected)
        self.layer_selected.emit(layer)
        if own is not None:
            self.own_selected.emit(own)


def _told_apart(source: Source | None) -> tuple[SourceLayer | None, OwnCollectionSource | None]:
    """Return the layer that shows `source`, or `source` when it is an own collection that none shows."""
    if isinstance(source, OwnCollectionSource):
        return (source.shown_by, None) if source.shown_by is not None else (None, source)
    return source, None
