"""Find the rows of a batch: which dates each area and product gets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace

from ...api.session import Session
from ...model.batch.batch import MOST_ROWS, Batch, BatchRow
from ...model.batch.dates import DateRule
from ...model.batch.errors import BatchTooLarge, NothingInBatch
from ...model.batch.names import Names, check_tells_apart
from ...model.batch.product import BatchProduct
from ...model.batch.trouble import Trouble
from ...model.progress import Progress, Workers
from .find_batch_days import ChosenDay, DaysFinder, Looking, looking_for

__all__ = ["Looking", "Planned", "check_batch", "looking_for", "plan_batch", "renamed"]

IsTaken = Callable[[str], bool]


@dataclass(frozen=True)
class Planned:
    """Be a batch with its rows, and what finding them took.

    Attributes:
        batch: with all rows, those that were there already first.
        new: how many rows were not there.
        without: for how many areas, slots and products nothing was acquired, or nothing below the cloud limit.
        unmeasured: areas (by key) over which cloud could not be measured, and why: the catalogue's figures stand in.
        requests, units: spent.
    """

    batch: Batch
    new: int = 0
    without: int = 0
    unmeasured: tuple[tuple[str, Trouble], ...] = ()
    requests: int = 0
    units: float = 0.0


def plan_batch(
    batch: Batch,
    session: Session | None,
    workers: Workers,
    progress: Progress,
    kept: Container[str] = (),
    is_taken: IsTaken = lambda _name: False,
) -> Planned:
    """Return the batch with a row for each area, date and product.

    Rows that are there keep what they are; of those that the dates no longer name only `kept` (ids) stay. Nothing is
    sent unless `batch.dates.is_found`; then the catalogue is asked about all areas together as far as that goes, and
    cloud is measured where that is wanted and possible. `session` may be None where nothing is to be sent. `is_taken`
    tells which paths in the folder, without ending, no new row may have (`open_batch.names_in`).

    Raises:
        NothingInBatch, BatchTooLarge, TemplateUnusable, TemplateLacks: it cannot be planned.
        TooManyScenes, NotFound, BadRequest: the catalogue cannot say.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    check_batch(batch)
    planner = _Planner(batch, session, workers, progress)
    rows = planner.rows()
    if not rows and not batch.rows:
        raise NothingInBatch("dates")
    return planner.planned(rows, kept, is_taken)


def check_batch(batch: Batch) -> None:
    """Refuse a batch that cannot be planned; as `plan_batch`, and nothing is sent.

    Raises:
        NothingInBatch, BatchTooLarge, TemplateUnusable, TemplateLacks: it cannot be planned.
    """
    for what, there in (("areas", batch.areas), ("products", batch.products)):
        if not there:
            raise NothingInBatch(what)
    slots = len(batch.dates.slots())
    count = slots * len(batch.areas) * len(batch.products)
    if count > MOST_ROWS:
        raise BatchTooLarge("rows", count=count, limit=MOST_ROWS)
    has_dates = any(product.collection.has_time for product in batch.products)
    several = {"area": len(batch.areas), "product": len(batch.products), "date": _dates(batch) if has_dates else 0}
    check_tells_apart(batch.template, several)


def _dates(batch: Batch) -> int:
    slots = batch.dates.slots()
    if batch.dates.rule is DateRule.EACH:
        return sum(1 + (slot.end - slot.start).days for slot in slots)
    return len(slots)


class _Planner:
    def __init__(self, batch: Batch, session: Session | None, workers: Workers, progress: Progress) -> None:
        self._batch = batch
        self._finder = DaysFinder(batch, session, workers, progress)
        self.without = 0

    def rows(self) -> list[BatchRow]:
        """Return a row for each wish, without a name; new ones may have ids of old ones."""
        batch, found = self._batch, list[BatchRow]()
        if batch.dates.is_found:
            self._finder.find()
        for area in batch.areas:
            for product in batch.products:
                found.extend(self._rows_of(area.key, product))
        if len(found) > MOST_ROWS:
            raise BatchTooLarge("rows", count=len(found), limit=MOST_ROWS)
        return found

    def _rows_of(self, area: str, product: BatchProduct) -> Iterable[BatchRow]:
        dates = self._batch.dates
        if not product.collection.has_time:
            return (BatchRow(area, product.key),)
        if not dates.is_found:
            return tuple(BatchRow(area, product.key, slot, slot) for slot in dates.slots())
        chosen, without = self._finder.chosen(area, product)
        self.without += without
        return tuple(_row_of(area, product, day) for day in chosen)

    def planned(self, rows: list[BatchRow], kept: Container[str], is_taken: IsTaken) -> Planned:
        """Return the batch with `rows` behind those that it has and that stay, each with a name."""
        before = self._batch.row_of
        wanted = {row.id for row in rows}
        old = [row for row in self._batch.rows if row.id in wanted or row.id in kept]
        new = [row for row in rows if row.id not in before]
        finder = self._finder
        return Planned(
            batch=replace(self._batch, rows=_with_names(self._batch, (*old, *new), {row.id for row in old}, is_taken)),
            new=len(new),
            without=self.without,
            unmeasured=tuple(finder.unmeasured.items()),
            requests=finder.requests,
            units=finder.units,
        )


def _row_of(area: str, product: BatchProduct, day: ChosenDay) -> BatchRow:
    return BatchRow(
        area=area,
        product=product.key,
        slot=day.slot,
        period=day.period,
        cloud=day.cloud,
        coverage=day.coverage,
        is_measured=day.is_measured,
    )


def renamed(
    batch: Batch, template: str, finished: Container[str], is_taken: IsTaken = lambda _name: False
) -> Batch:
    """Return the batch with another template; rows that are `finished` (ids) keep the name of their file.

    Raises:
        TemplateUnusable, TemplateLacks: the template cannot be used.
    """
    changed = replace(batch, template=template)
    check_batch(changed)
    return replace(changed, rows=_with_names(changed, batch.rows, finished, is_taken))


def _with_names(
    batch: Batch, rows: Sequence[BatchRow], named: Container[str], is_taken: IsTaken
) -> tuple[BatchRow, ...]:
    """Return the rows with names by the template of `batch`; those that are `named` (ids) keep theirs."""
    names = Names((row.name for row in rows if row.id in named), is_taken)
    numbers: Counter[str] = Counter()
    result = []
    for row in rows:
        numbers[row.area] += 1
        if row.id in named:
            result.append(row)
            continue
        path = batch.unnamed_path(row, numbers[row.area])
        result.append(replace(row, name=names.unique(path)))
    return tuple(result)
