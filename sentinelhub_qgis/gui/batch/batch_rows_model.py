"""The rows of a batch as a table that sorts, filters and follows a run without holding the window.

It sorts and filters by itself: a `QSortFilterProxyModel` would call Python twice for each comparison, which takes it
half a second for ten thousand rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal

from ...bridge.words.batch import state_title
from ...model.batch.batch import FINISHED, WAITING, Batch, BatchRow, Outcome, RowState
from ...operations.batch.estimate_batch import BatchEstimate
from ..widgets.look import plain_tooltip
from .batch_row_order import RowOrder
from .batch_row_texts import NUMBERS, Column, RowTexts
from .batch_runs import runs_of

_ROLE = Qt.ItemDataRole
_NOTHING = Batch((), (), None)  # type: ignore[arg-type]  # of nothing no dates are asked
_NOWHERE = QModelIndex()
_UNTICKED = Outcome(RowState.SKIPPED)
_CHANGEABLE = (Column.AREA, Column.DATE, Column.FILE)
_FIXED = (*FINISHED, RowState.RUNNING)

Edit = Callable[[BatchRow, Column, str], "BatchRow | None"]


class BatchRowsModel(QAbstractTableModel):
    """Show a batch.

    Signals: ticked, when other rows are ticked than before; edited, when a row was changed by the user.
    """

    ticked = pyqtSignal()
    edited = pyqtSignal()

    def __init__(self, edit: Edit = lambda _row, _column, _text: None) -> None:
        """Take who judges what the user types: a changed row, or None when it cannot be."""
        super().__init__()
        self._edit = edit
        self.batch = _NOTHING
        self.outcomes: dict[str, Outcome] = {}
        self.is_locked = False
        self._texts = RowTexts(_NOTHING, {}, None)
        self._order = RowOrder(_NOTHING, self._texts)
        self._rows: list[BatchRow] = []
        self._shown: list[int] = []
        self._place_of: dict[str, int] = {}
        self._shown_at: dict[int, int] = {}
        self._sorting: tuple[int, bool] | None = None
        self._words = ""
        self._state: RowState | None = None

    # What is shown

    def show(self, batch: Batch, outcomes: Mapping[str, Outcome], estimate: BatchEstimate | None) -> None:
        """Show a batch from now on."""
        self.beginResetModel()
        self.batch, self.outcomes = batch, dict(outcomes)
        self._rows = list(batch.rows)
        self._place_of = {row.id: place for place, row in enumerate(self._rows)}
        self._texts = RowTexts(batch, self.outcomes, estimate)
        self._order = RowOrder(batch, self._texts)
        self._arrange()
        self.endResetModel()

    @property
    def estimate(self) -> BatchEstimate | None:
        """What the rows come to."""
        return self._texts.estimate

    def lock(self, is_locked: bool) -> None:
        """Let nothing be ticked or edited while a run is under way."""
        self.is_locked = is_locked
        self._tell_all()

    def hear(self, changes: Mapping[str, Outcome]) -> None:
        """Take what has become of rows."""
        self.outcomes.update((key, one) for key, one in changes.items() if key in self._place_of)
        places = (self._shown_at.get(self._place_of[key]) for key in changes if key in self._place_of)
        for first, last in runs_of(place for place in places if place is not None):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def set_filter(self, words: str, state: RowState | None) -> None:
        """Show the rows in which the words stand in one cell, and that are in the state."""
        if (words, state) != (self._words, self._state):
            self._words, self._state = words, state
            self.refilter()

    def refilter(self) -> None:
        """Look anew at which rows are shown: their states may be others by now."""
        self._rearrange()

    def row_at(self, place: int) -> BatchRow:
        """Return the row shown at a place."""
        return self._rows[self._shown[place]]

    def outcome(self, row: BatchRow) -> Outcome:
        """Return what has become of a row."""
        return self.outcomes.get(row.id, WAITING)

    def all_rows(self) -> tuple[BatchRow, ...]:
        """Return all rows, those that are filtered out too."""
        return tuple(self._rows)

    def shown_rows(self) -> tuple[BatchRow, ...]:
        """Return the rows that are shown, in their order."""
        return tuple(self._rows[place] for place in self._shown)

    def tick(self, rows: Iterable[BatchRow], is_ticked: bool) -> None:
        """Tick or untick rows; those that are finished or run stay."""
        changed = self.ticked_outcomes(rows, is_ticked)
        if changed and not self.is_locked:
            self.hear(changed)
            self.ticked.emit()

    def ticked_outcomes(self, rows: Iterable[BatchRow], is_ticked: bool) -> dict[str, Outcome]:
        """Return the outcomes that other ticks make."""
        wanted = RowState.WAITING if is_ticked else RowState.SKIPPED
        found = {}
        for row in rows:
            before = self.outcome(row)
            if before.state in _FIXED or (before.state is RowState.SKIPPED) is not is_ticked:
                continue
            if before is WAITING or before is _UNTICKED:  # most of them, and thousands of copies take a moment
                found[row.id] = WAITING if is_ticked else _UNTICKED
            else:
                found[row.id] = replace(before, state=wanted)
        return found

    def put(self, row: BatchRow) -> None:
        """Put a changed row in the place of the one of its id."""
        place = self._place_of[row.id]
        self._rows[place] = row
        self.batch = self.batch.with_rows((row,))
        self._texts.batch = self.batch
        shown = self._shown_at.get(place)
        if shown is not None:
            self.dataChanged.emit(self.index(shown, 0), self.index(shown, len(Column) - 1))
        self.edited.emit()

    # For the view

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return titles and tooltips of the columns."""
        if orientation is not Qt.Orientation.Horizontal and orientation != Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == _ROLE.DisplayRole:
            return self._title(column)
        if role == _ROLE.ToolTipRole:
            return plain_tooltip(self._meaning(column))
        return int(_alignment(column)) if role == _ROLE.TextAlignmentRole else None

    def data(self, index: QModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[self._shown[index.row()]], index.column()
        if role == _ROLE.DisplayRole:
            return self._texts.text(row, column)
        if role == _ROLE.CheckStateRole and column == Column.AREA:
            is_out = self.outcome(row).state is RowState.SKIPPED
            return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
        if role == _ROLE.TextAlignmentRole:
            return int(_alignment(column))
        if role == _ROLE.ToolTipRole:
            return self._texts.tooltip(row, column)
        if role == _ROLE.DecorationRole and column == Column.STATE:
            return self._texts.icon(row)
        if role == _ROLE.EditRole:
            return self._texts.edit_text(row, column)
        if role == _ROLE.AccessibleTextRole and column == Column.STATE:
            return state_title(self.outcome(row).state)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Tick a row, or take what the user typed."""
        if not index.isValid() or self.is_locked:
            return False
        row = self.row_at(index.row())
        if role == _ROLE.CheckStateRole:
            self.tick((row,), Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != _ROLE.EditRole or self._texts.edit_text(row, index.column()) == value:
            return False
        changed = self._edit(row, Column(index.column()), str(value))
        if changed is None:
            return False
        self.put(changed)
        return True

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Tell what can be done with a cell."""
        flags = super().flags(index)
        if self.is_locked or not index.isValid() or index.column() not in _CHANGEABLE:
            return flags
        row = self.row_at(index.row())
        if self.outcome(row).state in _FIXED:
            return flags
        if index.column() == Column.AREA:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == Column.FILE or (index.column() == Column.DATE and self.can_change_date(row)):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def can_change_date(self, row: BatchRow) -> bool:
        """Tell whether a row stands for more than a day, so that another date in it can be chosen."""
        return row.slot is not None and not row.slot.is_day

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by the order of the plan when it is negative."""
        self._sorting = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._rearrange()

    # Order

    def _rearrange(self) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        rows = [self._shown[index.row()] for index in old]
        self._arrange()
        new = [
            self.index(self._shown_at[row], index.column()) if row in self._shown_at else QModelIndex()
            for row, index in zip(rows, old)
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        shown = self._order.passing(self._rows, self._words, self._state)
        if self._sorting is not None:
            column, is_falling = self._sorting
            shown.sort(key=self._order.sort_keys(self._rows, column).__getitem__, reverse=is_falling)
        self._shown = shown
        self._shown_at = {place: at for at, place in enumerate(shown)}

    def _tell_all(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _title(self, column: Column) -> str:
        return {
            Column.AREA: self.tr("Area"),
            Column.DATE: self.tr("Date"),
            Column.PRODUCT: self.tr("Product"),
            Column.CLOUD: self.tr("Cloud"),
            Column.UNITS: self.tr("Units"),
            Column.SIZE: self.tr("Size"),
            Column.STATE: self.tr("State"),
            Column.FILE: self.tr("File"),
            Column.ERROR: self.tr("What is wrong"),
        }[column]

    def _meaning(self, column: Column) -> str:
        return {
            Column.AREA: self.tr("Name of the area; ticked rows are downloaded"),
            Column.DATE: self.tr("UTC days that the image is of"),
            Column.PRODUCT: self.tr("What is made of the area"),
            Column.CLOUD: self.tr("Share of cloud, percent: measured over the area, or ≈ of the whole scene"),
            Column.UNITS: self.tr("Processing units: estimated before, spent afterwards"),
            Column.SIZE: self.tr("Size of the pixels without compression"),
            Column.STATE: self.tr("State of the row"),
            Column.FILE: self.tr("File, in the folder of the batch"),
            Column.ERROR: self.tr("Why it failed, and what to do next"),
        }[column]


def _alignment(column: int) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
