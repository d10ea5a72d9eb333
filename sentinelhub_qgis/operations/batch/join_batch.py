"""Ask for more in a folder where a batch is already: what is there stays, and is not asked for again."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from ...api.session import Session
from ...model.batch.area import named
from ...model.batch.batch import FINISHED, WAITING, Batch, BatchRow, Outcomes
from ...model.batch.dates import DatePlan
from ...model.progress import Progress, Workers
from .plan_batch import IsTaken, Planned, plan_batch


def plan_more(
    old: Batch,
    outcomes: Outcomes,
    wanted: Batch,
    session: Session | None,
    workers: Workers,
    progress: Progress,
    is_taken: IsTaken = lambda _name: False,
) -> Planned:
    """Return `wanted` with its rows, those of `old` among them, and with what `old` has finished beyond that.

    The same area, product and date is the same row: what has become of it stays. Rows of `old` that nobody wants any
    more are dropped unless they are finished. Raises as `plan_batch`.
    """
    areas = named(wanted.areas, known=old.areas)
    keys = {area.key for area in areas}, {product.key for product in wanted.products}
    rows = tuple(row for row in old.rows if row.area in keys[0] and row.product in keys[1])
    here = {row.id for row in rows}
    finished = finished_ids(old, outcomes)
    others = tuple(row for row in old.rows if row.id not in here and row.id in finished)
    busy = {row.name.casefold() for row in others}

    def is_busy(name: str) -> bool:
        return name.casefold() in busy or is_taken(name)

    planned = plan_batch(replace(wanted, areas=areas, rows=rows), session, workers, progress, finished, is_busy)
    return replace(planned, batch=_with_others(planned.batch, old, others))


def plan_further(
    batch: Batch,
    outcomes: Outcomes,
    dates: DatePlan,
    session: Session | None,
    workers: Workers,
    progress: Progress,
    is_taken: IsTaken = lambda _name: False,
) -> Planned:
    """Return a batch that was opened, with other dates such as a later end: only new dates become new rows.

    Raises as `plan_batch`.
    """
    return plan_batch(
        replace(batch, dates=dates), session, workers, progress, finished_ids(batch, outcomes), is_taken
    )


def finished_ids(batch: Batch, outcomes: Outcomes) -> Container[str]:
    """Return the ids of rows that are done, or on which something was spent."""

    def counts(row_id: str) -> bool:
        outcome = outcomes.get(row_id, WAITING)
        return outcome.state in FINISHED or outcome.units > 0

    return frozenset(row.id for row in batch.rows if counts(row.id))


def _with_others(batch: Batch, old: Batch, others: tuple[BatchRow, ...]) -> Batch:
    areas, products = dict(batch.area_of), dict(batch.product_of)
    for row in others:
        areas.setdefault(row.area, old.area_of[row.area])
        products.setdefault(row.product, old.product_of[row.product])
    return replace(
        batch, areas=tuple(areas.values()), products=tuple(products.values()), rows=(*others, *batch.rows)
    )
