"""The layers that are to change hands, each with the layer of the other account that it is to show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, pyqtSignal

from ...model.layer_choice import LayerChoice
from ...model.layer_match import Offer, OfferBook, Wanted
from ...model.outside_text import plain_line, shortened
from ..widgets.look import plain_tooltip

_NOWHERE = QModelIndex()
_LONGEST = 60  # letters of a title or name
_UNTOUCHED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


@dataclass(frozen=True)
class Row:
    """Be one layer of the map: what is known of it, its script where that is known, and what it is to show."""

    layer_id: str
    name: str
    choice: LayerChoice
    evalscript: str = field(default="", repr=False)
    offer: Offer | None = None
    is_chosen: bool = True

    @property
    def wanted(self) -> Wanted:
        """What a counterpart must be like."""
        choice = self.choice
        return Wanted(choice.layer_id, choice.layer_title, choice.collection_id, self.evalscript)

    @property
    def is_to_move(self) -> bool:
        """Whether the user wants it to move, and it is known where to."""
        return self.is_chosen and self.offer is not None


class RowsModel(QAbstractListModel):
    """List the rows, two lines each, with a box to tick. Signal: changed, with a tick, an offer, or other rows."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()
        self.changed.emit()

    def take_offer(self, numbers: Iterable[int], offer: Offer) -> None:
        """Let rows show what the user picked."""
        for number in numbers:
            self.rows[number] = replace(self.rows[number], offer=offer, is_chosen=True)
            self.dataChanged.emit(self.index(number), self.index(number))
        self.changed.emit()

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:
        """Return the number of layers."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let every row be ticked that has something to show."""
        if index.isValid() and self.rows[index.row()].offer is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return _UNTOUCHED

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{_short(row.name)}\n{self._target(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(plain_line(row.name), self._target(row))
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_to_move else Qt.CheckState.Unchecked
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        is_chosen = Qt.CheckState(value) == Qt.CheckState.Checked
        self.rows[index.row()] = replace(self.rows[index.row()], is_chosen=is_chosen)
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def _target(self, row: Row) -> str:
        if row.offer is None:
            return self.tr("    No match: pick one below")
        return f"    → {offer_text(row.offer)}"


class OffersModel(QAbstractListModel):
    """List what a layer can show. Many thousands: nothing is made for rows out of sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def set_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show these offers."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:
        """Return the number of offers."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what an offer says."""
        if not index.isValid() or index.row() >= len(self.offers):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return offer_text(self.offers[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            offer = self.offers[index.row()]
            return plain_tooltip(offer_text(offer), offer.layer.collection.title)
        return None


def with_proposals(rows: Iterable[Row], book: OfferBook) -> list[Row]:
    """Return the rows, each with what fits best."""
    return [replace(row, offer=book.proposal(row.wanted)) for row in rows]


def offer_text(offer: Offer) -> str:
    """Return an offer as one line."""
    title = plain_line(offer.layer.title) or offer.layer.id
    return f"{_short(title)} · {_short(offer.configuration.name)}"


def _short(text: str) -> str:
    return shortened(plain_line(text), _LONGEST)
