"""Which rows of a batch are shown, and in which order.

All is worked out for many rows at once, from numbers and texts alone: thousands of tuples would set off Python's
collection of garbage, which in QGIS holds the window longer than the sorting itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

from ...bridge.words.row_trouble import trouble_text
from ...model.batch.batch import Batch, BatchRow, RowState
from ...model.batch.trouble import Trouble
from .batch_row_texts import NUMBERS, Column, RowTexts, date_text, natural

Key = Union[float, str]  # of a column, all are of one kind

# Where the eye looks for a row: what runs first, what failed next.
_STATE_ORDER = (
    RowState.RUNNING,
    RowState.FAILED,
    RowState.WAITING,
    RowState.DONE,
    RowState.EMPTY,
    RowState.SKIPPED,
)
_DAYS = 10_000_000  # more than there are in the calendar


class RowOrder:
    """Sort and filter the rows of a batch by what their cells say."""

    def __init__(self, batch: Batch, texts: RowTexts) -> None:
        self._texts = texts
        areas = {area.key: texts.area(area.key) for area in batch.areas}
        self._lower = {key: text.casefold() for key, text in areas.items()}
        in_order = sorted(areas.items(), key=lambda pair: natural(pair[1]))
        self._rank = {key: place for place, (key, _) in enumerate(in_order)}
        self._errors: dict[Trouble, str] = {}  # many rows fail for the same reason, and words take a moment
        self._products = {product.key: product.name.casefold() for product in batch.products}

    def sort_keys(self, rows: Sequence[BatchRow], column: int) -> list[Key]:
        """Return what the rows are sorted by."""
        texts = self._texts
        if column == Column.AREA:
            return [self._rank[row.area] for row in rows]
        if column == Column.DATE:
            return [_day_key(row) for row in rows]
        if column == Column.PRODUCT:
            return [self._products[row.product] for row in rows]
        if column == Column.STATE:
            return [self._state_key(row) for row in rows]
        if column in NUMBERS:
            numbers = [texts.number(row, column) for row in rows]
            return [-1.0 if number is None else number for number in numbers]
        if column == Column.FILE:
            return [texts.file(row).casefold() for row in rows]
        return [self._error(row) for row in rows]

    def passing(self, rows: Sequence[BatchRow], words: str, state: RowState | None) -> list[int]:
        """Return the places of the rows that are in the state, and in one cell of which the words stand."""
        texts = self._texts
        places = [place for place, row in enumerate(rows) if state is None or texts.outcome(row).state is state]
        if not words:
            return places
        wanted = words.casefold()
        areas = {key for key, text in self._lower.items() if wanted in text}
        products = {key for key, text in self._products.items() if wanted in text}
        days: dict[int, bool] = {}  # the same days stand in many rows
        found = []
        for place in places:
            row = rows[place]
            if row.area in areas or row.product in products or wanted in texts.file(row).casefold():
                found.append(place)
                continue
            day = _day_key(row)
            if day not in days:
                days[day] = wanted in date_text(row).casefold()
            if days[day] or (texts.outcome(row).trouble is not None and wanted in self._error(row)):
                found.append(place)
        return found

    def _state_key(self, row: BatchRow) -> float:
        outcome = self._texts.outcome(row)
        return _STATE_ORDER.index(outcome.state) + outcome.done / (outcome.done + 1)

    def _error(self, row: BatchRow) -> str:
        trouble = self._texts.trouble(row)
        if trouble is None:
            return ""
        if trouble not in self._errors:
            self._errors[trouble] = trouble_text(trouble).casefold()
        return self._errors[trouble]


def _day_key(row: BatchRow) -> int:
    period = row.period
    return period.start.toordinal() * _DAYS + period.end.toordinal() if period is not None else -1
