"""What the cells of the batch's table say: worked out when they are looked at."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtGui import QIcon

from ...bridge.words.amounts import size_text, units_text
from ...bridge.words.batch import state_title
from ...bridge.words.row_trouble import trouble_text
from ...model.batch.batch import FINISHED, WAITING, Batch, BatchRow, Outcome, RowState
from ...model.batch.dates import date_text as period_text
from ...model.batch.trouble import Trouble
from ...model.outside_text import plain_line
from ...model.period import Period
from ...operations.batch.estimate_batch import BatchEstimate
from ...operations.download.estimate_image import Estimate
from ..widgets.look import plain_tooltip, theme_icon

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_ICONS = {
    RowState.RUNNING: "mTaskRunning.svg",
    RowState.DONE: "mIconSuccess.svg",
    RowState.EMPTY: "mIconInfo.svg",
    RowState.FAILED: "mIconWarning.svg",
}


class Column(IntEnum):
    """Name the columns, in their order."""

    AREA = 0
    DATE = 1
    PRODUCT = 2
    CLOUD = 3
    UNITS = 4
    SIZE = 5
    STATE = 6
    FILE = 7
    ERROR = 8


# Numbers end at the right, where the next column's texts begin.
_GAP = "\u2002"
NUMBERS = (Column.CLOUD, Column.UNITS, Column.SIZE)


class RowTexts:
    """Say what the cells of a batch show. Names of areas come from outside and are plain text."""

    def __init__(self, batch: Batch, outcomes: dict[str, Outcome], estimate: BatchEstimate | None) -> None:
        self.batch = batch
        self.estimate = estimate
        self._outcomes = outcomes
        self._icons: dict[RowState, QIcon] = {}
        self._areas = {area.key: plain_line(area.name or area.stem) for area in batch.areas}
        self._products = {product.key: product.name for product in batch.products}

    def text(self, row: BatchRow, column: int) -> str:
        """Return what a cell shows."""
        if column == Column.AREA:
            return self._areas[row.area]
        if column == Column.DATE:
            return date_text(row)
        if column == Column.PRODUCT:
            return self._products[row.product]
        if column == Column.CLOUD:
            return _cloud_text(row)
        if column in (Column.UNITS, Column.SIZE):
            number = self.number(row, column)
            written = size_text if column == Column.SIZE else units_text
            return "" if number is None else f"{written(number)}{_GAP}"
        if column == Column.STATE:
            return self._state_text(self.outcome(row))
        return self.file(row) if column == Column.FILE else self.error(row)

    def number(self, row: BatchRow, column: int) -> float | None:
        """Return the number in a cell; None when it is not known."""
        if column == Column.CLOUD:
            return row.cloud
        found, outcome = self._estimate(row), self.outcome(row)
        if column == Column.SIZE:
            return float(found.bytes) if found is not None else None
        if outcome.units or outcome.state in FINISHED:
            return outcome.units
        return found.units if found is not None else None

    def area(self, key: str) -> str:
        """Return what an area is called."""
        return self._areas[key]

    def file(self, row: BatchRow) -> str:
        """Return the file of a row within the folder: the one that came, or the one to come."""
        outcome = self.outcome(row)
        return outcome.files[0] if outcome.files else self.batch.file(row)

    def error(self, row: BatchRow) -> str:
        """Return why a row failed, or why it cannot be made."""
        trouble = self.trouble(row)
        return trouble_text(trouble) if trouble is not None else ""

    def trouble(self, row: BatchRow) -> Trouble | None:
        """Return what keeps a row from being made, or kept it from that."""
        trouble = self.outcome(row).trouble
        if trouble is not None or self.estimate is None:
            return trouble
        found = self.estimate.row(row.id)
        return found if isinstance(found, Trouble) else None

    def edit_text(self, row: BatchRow, column: int) -> str:
        """Return what the user begins to edit with."""
        if column == Column.FILE:
            return row.name
        return row.period.as_text() if column == Column.DATE and row.period is not None else ""

    def tooltip(self, row: BatchRow, column: int) -> str:
        """Return what a cell says when the mouse rests on it."""
        if column == Column.CLOUD:
            return plain_tooltip(_cloud_note(row))
        if column == Column.UNITS:
            return plain_tooltip(self._units_note(row))
        if column == Column.STATE:
            return plain_tooltip(self._state_text(self.outcome(row)), self.error(row))
        if column == Column.SIZE:
            found = self._estimate(row)
            text = translate("BatchTable", "{width} × {height} pixels")
            return plain_tooltip(text.format(width=found.width, height=found.height)) if found is not None else ""
        return plain_tooltip(self.text(row, column))

    def icon(self, row: BatchRow) -> QIcon | None:
        """Return the icon of a row's state."""
        state = self.outcome(row).state
        name = _ICONS.get(state)
        if name is None:
            return None
        if state not in self._icons:
            self._icons[state] = theme_icon(name)
        return self._icons[state]

    def outcome(self, row: BatchRow) -> Outcome:
        """Return what has become of a row."""
        return self._outcomes.get(row.id, WAITING)

    def _estimate(self, row: BatchRow) -> Estimate | None:
        found = self.estimate.row(row.id) if self.estimate is not None else None
        return found if isinstance(found, Estimate) else None

    def _units_note(self, row: BatchRow) -> str:
        found, outcome = self._estimate(row), self.outcome(row)
        notes = []
        if outcome.units:
            notes.append(translate("BatchTable", "{} processing units spent").format(units_text(outcome.units)))
        if found is not None and outcome.state not in FINISHED:
            text = translate("BatchTable", "about {units} processing units, {requests} requests")
            notes.append(text.format(units=units_text(found.units), requests=found.requests))
        return " · ".join(notes)

    def _state_text(self, outcome: Outcome) -> str:
        title = state_title(outcome.state)
        is_open = outcome.state in (RowState.RUNNING, RowState.WAITING, RowState.FAILED)
        if is_open and outcome.parts > 1 and (outcome.done or outcome.state is RowState.RUNNING):
            return translate("BatchTable", "{state} {done} of {parts}").format(
                state=title, done=outcome.done, parts=outcome.parts
            )
        return title


def date_text(row: BatchRow) -> str:
    """Return the days of a row: one, a whole month or year, or both ends."""
    return _dates(row.period)


@lru_cache(maxsize=4096)
def _dates(period: Period | None) -> str:
    return period_text(period).replace("_", " – ")


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """Return what names are sorted by: field 9 before field 10."""
    found, number = [], ""
    for sign in f"{text.casefold()}\0":
        if sign in "0123456789":
            number += sign
            continue
        if number:
            found.append((int(number[:18]), ""))
            number = ""
        found.append((-1, sign))
    return tuple(found)


def _cloud_text(row: BatchRow) -> str:
    if row.cloud is None:
        return ""
    text = f"{QLocale().toString(float(row.cloud), 'f', 0)} %{_GAP}"
    return text if row.is_measured else f"≈ {text}"


def _cloud_note(row: BatchRow) -> str:
    if row.cloud is None:
        return translate("BatchTable", "Not known")
    if row.is_measured:
        return translate("BatchTable", "Measured over the area")
    return translate("BatchTable", "Of the whole scene, as the catalogue says")
