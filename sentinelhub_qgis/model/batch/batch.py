"""A batch: areas x dates x products, as a plan of rows, and what has become of each row."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property

from ..orders.product_order import ProductOrder
from ..period import Period
from .area import BatchArea
from .dates import DatePlan, DateRule, date_text
from .names import DEFAULT_TEMPLATE, filled
from .product import BatchProduct
from .trouble import Trouble

MOST_ROWS = 100_000


class RowState(str, Enum):
    """Name what has become of a row."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    EMPTY = "empty"  # nothing was acquired there and then: no file, and not asked for again
    FAILED = "failed"
    SKIPPED = "skipped"  # unticked by the user


FINISHED = (RowState.DONE, RowState.EMPTY)


@dataclass(frozen=True)
class Outcome:
    """Be what has become of a row.

    Attributes:
        state: where it is.
        files: paths within the batch's folder, `/` between the parts; the main one first.
        units, requests: spent on it, in all attempts.
        trouble: why it failed.
        done, parts: of a row that runs or broke off, how many of its parts are there.
        ended: seconds since 1970; 0 when it has not ended.
    """

    state: RowState = RowState.WAITING
    files: tuple[str, ...] = ()
    units: float = 0.0
    requests: int = 0
    trouble: Trouble | None = None
    done: int = 0
    parts: int = 0
    ended: float = 0.0


WAITING = Outcome()

Outcomes = Mapping[str, Outcome]  # by the ids of rows; rows that are not in it wait


def row_id(area: str, product: str, slot: Period | None) -> str:
    """Return the id of the row of an area and a product (keys) and a slot."""
    text = "" if slot is None else slot.as_text()
    return hashlib.sha256(f"{area}|{product}|{text}".encode()).hexdigest()[:16]


@dataclass(frozen=True)
class BatchRow:
    """Be one file to come.

    Attributes:
        area, product: keys of `BatchArea` and `BatchProduct`.
        slot: what it stands for in the plan of dates; None for data without time.
        period: days to take acquisitions from: the slot, or the day that was chosen from it.
        name: path of its file within the folder, without ending, `/` between the parts.
        cloud: percent over the area, as far as it is known.
        coverage: share of the area that the acquisition covers, 0 to 1; None when not known.
        is_measured: cloud and coverage were measured over the area; else they are the catalogue's.
    """

    area: str
    product: str
    slot: Period | None = None
    period: Period | None = None
    name: str = ""
    cloud: float | None = None
    coverage: float | None = None
    is_measured: bool = False

    @cached_property
    def id(self) -> str:
        """Name the row by what it stands for: the same wish has the same id in every run."""
        return row_id(self.area, self.product, self.slot)


@dataclass(frozen=True)
class Batch:
    """Be all that is wanted, and the rows it has come to. Cheap to change by `dataclasses.replace`.

    Attributes:
        areas: with stems (`area.named`).
        products: of different names.
        dates: which ones.
        template: of the files' names (`names.py`).
        ending: of the files, with its point.
        rows: what `operations/batch/plan_batch.py` has found; empty before.
        account_name, base_url: in whose name it is downloaded, and at which deployment.
    """

    areas: tuple[BatchArea, ...]
    products: tuple[BatchProduct, ...]
    dates: DatePlan
    template: str = DEFAULT_TEMPLATE
    ending: str = ".tif"
    rows: tuple[BatchRow, ...] = field(default=(), repr=False)
    account_name: str = ""
    base_url: str = ""

    @cached_property
    def area_of(self) -> Mapping[str, BatchArea]:
        """The areas by key."""
        return {area.key: area for area in self.areas}

    @cached_property
    def product_of(self) -> Mapping[str, BatchProduct]:
        """The products by key."""
        return {product.key: product for product in self.products}

    @cached_property
    def row_of(self) -> Mapping[str, BatchRow]:
        """The rows by id."""
        return {row.id: row for row in self.rows}

    def order(self, row: BatchRow) -> ProductOrder:
        """Return what is to be downloaded for a row.

        Raises:
            OrderError: it cannot be made.
        """
        is_chosen = row.slot is not None and (row.slot != row.period or self.dates.rule is DateRule.EACH)
        return self.product_of[row.product].order(self.area_of[row.area], row.period, is_chosen)

    def file(self, row: BatchRow) -> str:
        """Return the path of a row's main file within the folder."""
        return f"{row.name}{self.ending}"

    def with_rows(self, changed: Iterable[BatchRow]) -> Batch:
        """Return the batch with these rows in place of those of the same ids."""
        new = {row.id: row for row in changed}
        return replace(self, rows=tuple(new.get(row.id, row) for row in self.rows))

    def unnamed_path(self, row: BatchRow, number: int) -> str:
        """Return what the template makes of a row, the `number`th of its area from 1; others may have the same."""
        area, product = self.area_of[row.area], self.product_of[row.product]
        values = {
            "area": area.stem,
            "product": product.name,
            "collection": product.collection.short_name,
            "number": str(number),
            "date": date_text(row.period),
        }
        if row.period is not None:
            first, last = row.period.start, row.period.end
            values["start"], values["end"] = first.isoformat(), last.isoformat()
            values["year"], values["month"] = f"{first.year:04d}", f"{first.month:02d}"
        return filled(self.template, values)


@dataclass(frozen=True)
class BatchSummary:
    """Be the end of a run, to be said in one line (`bridge.words.batch.summary_text`).

    Attributes:
        counts: how many rows are in each state; states without rows are left out.
        units, requests: spent in this run.
        seconds: it took.
        stopped_by: what stopped all of it: the rows that are not done wait, and a later run goes on; None otherwise.
        is_paused: it was stopped by the user.
    """

    counts: Mapping[RowState, int]
    units: float = 0.0
    requests: int = 0
    seconds: float = 0.0
    stopped_by: Trouble | None = None
    is_paused: bool = False

    def count(self, state: RowState) -> int:
        """Return how many rows are in a state."""
        return self.counts.get(state, 0)
