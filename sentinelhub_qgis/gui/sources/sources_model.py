"""The tree of sources: configurations with their layers, own collections below them.

Two levels, made for tens of thousands of rows: finding a row by what it stands for takes no search, a search goes
through plain strings, and texts, icons and tooltips are made when a row is drawn.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ...model.collection import Collection, collection_named
from ...model.configuration import Configuration, ConfigurationLayer
from ...model.own_collection import OwnCollection
from ..widgets.look import theme_icon
from . import sources_texts as texts
from .sources_values import (
    Branch,
    Group,
    Leaf,
    Listing,
    Note,
    OwnCollectionSource,
    Source,
    SourceLayer,
    Top,
    in_order,
    search_words,
)

__all__ = ["Listing", "OwnCollectionSource", "Source", "SourceLayer", "SourcesModel", "value_at"]

_VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class SourcesModel(QAbstractItemModel):
    """Hold all sources of an account, show those that a search leaves. All texts are shown as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._branches: list[Branch] = []  # in order
        self._shown: list[Branch] = []
        self._by_number: dict[int, Branch] = {}
        self._by_id: dict[str, Branch] = {}
        self._collections: dict[str, OwnCollection] = {}  # own and described ones, by id
        self._showing: dict[str, SourceLayer] = {}  # a layer for each custom collection
        self._words: tuple[str, ...] = ()
        self.current: tuple[int, str] | None = None  # number of the branch, key of the row: what is selected

    def clear(self) -> None:
        """Hold nothing."""
        self.beginResetModel()
        for held in (self._branches, self._shown, self._by_number, self._by_id, self._collections, self._showing):
            held.clear()
        self.current = None
        self.endResetModel()

    def set_configurations(self, configurations: Iterable[Configuration]) -> None:
        """Show these configurations by name, and the own collections below.

        What is known of those that were there before stays, but counts as out of date.
        """
        self.beginResetModel()
        known = {value.id: value for value in configurations}  # each id once
        ordered = sorted(known.values(), key=lambda one: (one.name.casefold(), one.id))
        branches = [self._branch(one.id, one, one.name) for one in ordered]
        branches.append(self._branch("", Group.OWN, self.tr("Own collections")))
        self._branches = branches
        self._by_number = {branch.number: branch for branch in branches}
        self._by_id = {_id_of(branch.value): branch for branch in branches}
        self._showing = {key: one for key, one in self._showing.items() if one.configuration.id in known}
        self._sift()
        self.endResetModel()

    def set_search(self, text: str) -> None:
        """Keep what contains all words of `text`, with its configuration; a configuration that does keeps its layers.

        Everything is kept when there is no word.
        """
        self.beginResetModel()
        self._words = search_words(text)
        self._sift()
        self.endResetModel()

    @property
    def is_searching(self) -> bool:
        """Tell whether a search hides something."""
        return bool(self._words)

    def begin_listing(self, top: Top) -> None:
        """Show that what is below `top` is on its way; what is known of it stays meanwhile."""
        branch = self._by_id.get(_id_of(top))
        if branch is None:
            return
        if all(isinstance(leaf.value, Note) for leaf in branch.leaves):
            self._fill(top, Listing.UNDER_WAY, [self._loading()])
        branch.listing = Listing.UNDER_WAY

    def set_layers(self, configuration: Configuration, layers: Iterable[ConfigurationLayer]) -> None:
        """Show the layers of `configuration`, in its owner's order."""
        sources = [SourceLayer(configuration, layer) for layer in in_order(layers)]
        gone = [key for key, one in self._showing.items() if one.configuration.id == configuration.id]
        for key in gone:
            del self._showing[key]
        for source in sources:
            if source.layer.collection.is_custom:
                self._showing[source.layer.collection_id] = source
        self._fill(configuration, Listing.DONE, sources or [Note(self.tr("No layers"))])

    def set_own(self, collections: Iterable[OwnCollection], note: str = "") -> None:
        """Show own collections; `note` says what is missing."""
        found = list(collections)
        self._collections.update({collection.id: collection for collection in found})
        rest = [Note(note, "mIconWarning.svg")] if note else []
        self._fill(Group.OWN, Listing.DONE, [*found, *rest] or [Note(self.tr("No own collections"))])

    def fail_listing(self, top: Top, sentence: str, is_final: bool = False) -> None:
        """Show why there is nothing below `top`; unless that is final, unfolding it again asks again."""
        note = Note(sentence, "mIconInfo.svg" if is_final else "mIconWarning.svg")
        self._fill(top, Listing.DONE if is_final else Listing.UNKNOWN, [note])

    def stop_listing(self, top: Top) -> None:
        """Say that nobody waits any more for what is below `top`."""
        branch = self._by_id.get(_id_of(top))
        if branch is not None and branch.listing is Listing.UNDER_WAY:
            branch.listing = Listing.UNKNOWN

    def outdate(self) -> None:
        """Let everything be listed anew when it is looked at; it stays in sight until then."""
        for branch in self._branches:
            branch.listing = Listing.UNKNOWN

    def add_collection(self, collection: OwnCollection) -> None:
        """Take note of what was learnt of one collection."""
        self._collections[collection.id] = collection
        own = self._by_id.get(_id_of(Group.OWN))
        if own is not None and any(leaf.key == collection.id for leaf in own.leaves):
            known = [collection if leaf.key == collection.id else leaf.value for leaf in own.leaves]
            self._fill(Group.OWN, own.listing, known)

    def listing(self, top: Top) -> Listing:
        """Return how far `top` is with what is below it."""
        branch = self._by_id.get(_id_of(top))
        return branch.listing if branch else Listing.UNKNOWN

    def configurations(self) -> tuple[Configuration, ...]:
        """Return all configurations, whether a search hides them or not."""
        return tuple(branch.configuration for branch in self._branches if branch.configuration)

    def branches(self) -> tuple[Branch, ...]:
        """Return the rows at the top that are shown, in order."""
        return tuple(self._shown)

    def unsearched(self) -> tuple[Configuration, ...]:
        """Return the configurations whose layers are not known and not on their way."""
        return tuple(one.configuration for one in self._branches if one.configuration and one.is_searchable)

    def collection(self, collection_id: str) -> Collection:
        """Return a collection, with its bands where it is an own one that is known."""
        own = self._collections.get(collection_id)
        return own.as_collection() if own else collection_named(collection_id)

    def own_collection(self, collection_id: str) -> OwnCollection | None:
        """Return what is known of an own or described collection."""
        return self._collections.get(collection_id)

    def hosts(self) -> dict[str, str]:
        """Return the hosts of custom collections, as far as they are known, by collection id."""
        known = {one.layer.collection_id: one.layer.base_url for one in self._showing.values() if one.layer.base_url}
        own = {key: collection.base_url for key, collection in self._collections.items() if collection.base_url}
        return {**known, **own}

    # --- rows ---------------------------------------------------------------------------------------------

    def top_index(self, top: Top) -> QModelIndex:
        """Return the row of `top`; none when it is not shown."""
        branch = self._by_id.get(_id_of(top))
        return self.createIndex(branch.row, 0, 0) if branch is not None and branch.row >= 0 else QModelIndex()

    def layer_index(self, configuration_id: str, layer_id: str) -> QModelIndex:
        """Return the row of a layer; none when it is not shown."""
        branch = self._by_id.get(configuration_id) if configuration_id else None
        return self.row_index((branch.number, layer_id)) if branch is not None else QModelIndex()

    def row_index(self, key: tuple[int, str] | None) -> QModelIndex:
        """Return the row below that `key_of` gave `key` for; none when it is not shown."""
        branch = self._by_number.get(key[0]) if key else None
        if key is None or branch is None or branch.row < 0:
            return QModelIndex()
        row = next((row for row, leaf in enumerate(branch.shown) if leaf.key == key[1]), -1)
        return self.createIndex(row, 0, branch.number) if row >= 0 else QModelIndex()

    def key_of(self, index: QModelIndex) -> tuple[int, str] | None:
        """Return what finds a row below again after it was listed anew."""
        leaf = self._leaf_at(index)
        return (index.internalId(), leaf.key) if leaf is not None and leaf.key else None

    def branch_at(self, index: QModelIndex) -> Branch | None:
        """Return the row at the top that `index` is."""
        is_top = index.isValid() and index.internalId() == 0 and index.row() < len(self._shown)
        return self._shown[index.row()] if is_top else None

    # --- what Qt asks -------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: QModelIndex = _NOWHERE) -> QModelIndex:
        """Return the index of a row."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        branch = self.branch_at(parent)
        return self.createIndex(row, 0, branch.number if branch else 0)

    def parent(self, index: QModelIndex = _NOWHERE) -> Any:
        """Return the row at the top above a row below."""
        branch = self._by_number.get(index.internalId()) if index.isValid() else None
        return self.createIndex(branch.row, 0, 0) if branch is not None and branch.row >= 0 else QModelIndex()

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:
        """Return the number of rows."""
        if not parent.isValid():
            return len(self._shown)
        branch = self.branch_at(parent)
        return len(branch.shown) if branch else 0

    def columnCount(self, _parent: QModelIndex = _NOWHERE) -> int:
        """Return one."""
        return 1

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return what can be done with a row: notes are only read, what is switched off is grey."""
        branch, leaf = self.branch_at(index), self._leaf_at(index)
        if branch is not None:
            is_off = branch.configuration is not None and branch.configuration.is_disabled
            usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            return Qt.ItemFlag.ItemNeverHasChildren if is_off else usable
        if leaf is None:
            return Qt.ItemFlag.NoItemFlags
        reading = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return reading if isinstance(leaf.value, Note) else reading | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        branch, leaf = self.branch_at(index), self._leaf_at(index)
        if branch is not None:
            return _top_data(branch, role)
        return self._below_data(leaf, role) if leaf is not None else None

    # --- inside -------------------------------------------------------------------------------------------

    def _branch(self, key: str, value: Top, title: str) -> Branch:
        branch = self._by_id.get(key)
        if branch is None:
            self._count += 1
            branch = Branch(self._count, value, title)
            branch.leaves = [Leaf(self._loading())]
        else:
            branch.describe(value, title)
        return branch

    def _loading(self) -> Note:
        return Note(self.tr("Loading…"), "mTaskRunning.svg")

    def _leaf_at(self, index: QModelIndex) -> Leaf | None:
        branch = self._by_number.get(index.internalId()) if index.isValid() else None
        return branch.shown[index.row()] if branch is not None and index.row() < len(branch.shown) else None

    def _sift(self) -> None:
        """Find what the search leaves. Between beginning and end of a reset."""
        self._shown = []
        for branch in self._branches:
            branch.shown = self._left_of(branch)
            branch.row = len(self._shown) if self._is_left(branch) else -1
            if branch.row >= 0:
                self._shown.append(branch)

    def _left_of(self, branch: Branch) -> list[Leaf]:
        is_off = branch.configuration is not None and branch.configuration.is_disabled
        if is_off:
            return []
        return branch.matching(self._words) if self._words else branch.leaves

    def _is_left(self, branch: Branch) -> bool:
        return not self._words or bool(branch.shown) or branch.matches(self._words)

    def _fill(self, top: Top, listing: Listing, values: Iterable[Any]) -> None:
        """Put other rows below `top`."""
        branch = self._by_id.get(_id_of(top))
        if branch is None:
            return
        branch.listing = listing
        branch.leaves = [Leaf(value) for value in values]
        left = self._left_of(branch)
        if branch.row < 0:
            branch.shown = left
            if self._is_left(branch):
                self._insert(branch)
        else:
            self._exchange(branch, left)
            if not self._is_left(branch):
                self._remove(branch)

    def _exchange(self, branch: Branch, left: list[Leaf]) -> None:
        # The new rows come before the old ones go: a branch that is empty for a moment folds up.
        place, old = self.createIndex(branch.row, 0, 0), len(branch.shown)
        if left:
            self.beginInsertRows(place, old, old + len(left) - 1)
            branch.shown = branch.shown + left
            self.endInsertRows()
        if old:
            self.beginRemoveRows(place, 0, old - 1)
            branch.shown = left
            self.endRemoveRows()

    def _insert(self, branch: Branch) -> None:
        places = {one.number: place for place, one in enumerate(self._branches)}
        row = bisect_left([places[one.number] for one in self._shown], places[branch.number])
        self.beginInsertRows(QModelIndex(), row, row)
        self._shown.insert(row, branch)
        self._count_from(row)
        self.endInsertRows()

    def _remove(self, branch: Branch) -> None:
        row = branch.row
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._shown[row]
        branch.row = -1
        self._count_from(row)
        self.endRemoveRows()

    def _count_from(self, row: int) -> None:
        for place in range(row, len(self._shown)):
            self._shown[place].row = place

    def _below_data(self, leaf: Leaf, role: int) -> Any:
        value = leaf.value
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.below_text(value)
        if role not in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ToolTipRole, _VALUE_ROLE):
            return None
        if isinstance(value, Note):
            icon = role == Qt.ItemDataRole.DecorationRole
            return None if role == _VALUE_ROLE else theme_icon(value.icon) if icon else texts.note_tooltip(value)
        source = value if isinstance(value, SourceLayer) else self._own_source(value)
        return source if role == _VALUE_ROLE else self._source_data(source, role)

    def _source_data(self, source: Source, role: int) -> Any:
        is_icon = role == Qt.ItemDataRole.DecorationRole
        if isinstance(source, OwnCollectionSource):
            return texts.own_icon(source) if is_icon else texts.own_tooltip(source)
        if is_icon:
            return texts.layer_icon(source.layer)
        return texts.layer_tooltip(source, self._collections.get(source.layer.collection_id))

    def _own_source(self, collection: OwnCollection) -> OwnCollectionSource:
        return OwnCollectionSource(collection, self._showing.get(collection.id))


def value_at(index: QModelIndex) -> Configuration | Group | Source | None:
    """Return what a row stands for; None for notes."""
    value = index.data(_VALUE_ROLE)
    return value if isinstance(value, (Configuration, Group, SourceLayer, OwnCollectionSource)) else None


def _top_data(branch: Branch, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return texts.top_text(branch)
    if role == Qt.ItemDataRole.DecorationRole:
        return texts.top_icon(branch)
    if role == Qt.ItemDataRole.ToolTipRole:
        return texts.top_tooltip(branch)
    return branch.value if role == _VALUE_ROLE else None


def _id_of(top: Top) -> str:
    return "" if isinstance(top, Group) else top.id
