"""What the batch window has done in tasks before anything runs: reading areas, judging a plan, finding rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ...bridge.connection import Connections
from ...bridge.ground.batch_areas import AreasRead
from ...bridge.threads.tasks import Job
from ...model.account import Account
from ...model.batch.area import BatchArea
from ...model.batch.batch import Batch, BatchRow, Outcome
from ...model.batch.dates import DatePlan
from ...model.batch.names import check_template
from ...model.batch.product import BatchProduct
from ...model.errors import NoAccount
from ...model.period import Period
from ...operations.batch.estimate_batch import BatchEstimate, estimate_batch
from ...operations.batch.join_batch import finished_ids, plan_more
from ...operations.batch.open_batch import KeptBatch, names_in
from ...operations.batch.plan_batch import Looking, Planned, check_batch, looking_for, renamed
from .batch_areas_panel import AreasWish


@dataclass(frozen=True)
class Wish:
    """Be all that the form says, but for the areas.

    Attributes:
        dates, products, template, ending: as in `Batch`.
        folder: for the files.
        account: in whose name it is asked and downloaded; None when nobody is connected.
        account_name, base_url: who that is, or was.
    """

    dates: DatePlan
    products: tuple[BatchProduct, ...]
    template: str
    ending: str
    folder: Path
    account: Account | None
    account_name: str = ""
    base_url: str = ""

    def batch(self, areas: tuple[BatchArea, ...]) -> Batch:
        """Return the batch of these areas, without rows."""
        return Batch(
            areas=areas,
            products=self.products,
            dates=self.dates,
            template=self.template,
            ending=self.ending,
            account_name=self.account_name,
            base_url=self.base_url,
        )


@dataclass(frozen=True)
class Judged:
    """Be what is known of a plan before anything is sent: what finding its rows takes, how many there will be (0 when
    that is not known), and the first file's name.
    """

    looking: Looking
    rows: int
    preview: str


@dataclass(frozen=True)
class Before:
    """Be the rows there are already, when others are to be found."""

    batch: Batch | None = None
    outcomes: Mapping[str, Outcome] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Found:
    """Be rows that were found, what is known of them, and what they come to."""

    planned: Planned
    outcomes: dict[str, Outcome] = field(repr=False)
    estimate: BatchEstimate = field(repr=False)
    areas: AreasRead = field(repr=False)


@dataclass(frozen=True)
class Opened:
    """Be a batch that was opened, and what its rows come to."""

    kept: KeptBatch
    estimate: BatchEstimate = field(repr=False)


def read_areas(wish: AreasWish, known: Iterable[BatchArea], job: Job) -> AreasRead:
    """Return the areas; in a task. Raises as `AreasWish.read`."""
    return wish.read(known, job.progress.is_cancelled)


def judge(wish: Wish, areas: tuple[BatchArea, ...]) -> Judged:
    """Return what is known of a plan; in a task.

    Raises:
        NothingInBatch, BatchTooLarge, TemplateUnusable, TemplateLacks: it cannot be planned.
    """
    batch = wish.batch(areas)
    check_batch(batch)
    slots = len(batch.dates.slots())
    rows = 0
    if not batch.dates.is_found:
        timed = sum(one.collection.has_time for one in batch.products)
        rows = len(areas) * (slots * timed + len(batch.products) - timed)
    return Judged(looking_for(batch), rows, preview(batch))


def preview(batch: Batch) -> str:
    """Return what the first file will be called; raises TemplateUnusable."""
    check_template(batch.template)
    area, product = batch.areas[0], batch.products[0]
    slot = batch.dates.slots()[0] if product.collection.has_time else None
    if slot is not None and batch.dates.is_found:
        slot = Period.of_day(slot.start)
    row = BatchRow(area.key, product.key, slot, slot)
    return batch.file(replace(row, name=batch.unnamed_path(row, 1)))


def find_rows(wish: Wish, areas: AreasRead, before: Before, connections: Connections, job: Job) -> Found:
    """Return the rows of a plan, those there are already among them; in a task.

    Raises:
        NoAccount: the service must be asked, and nobody is connected.
        OrderError, NetworkError, ServiceError, UnexpectedAnswer, Cancelled: as `plan_batch`.
    """
    wanted = wish.batch(areas.areas)
    session = None
    if looking_for(wanted).requests:
        if wish.account is None:
            raise NoAccount(wish.account_name)
        session = connections.session(wish.account, job.feedback, job.workers.wait)
    old = before.batch or replace(wanted, rows=())
    is_taken = names_in(wish.folder, replace(old, ending=wish.ending))
    planned = plan_more(old, before.outcomes, wanted, session, job.workers, job.progress, is_taken)
    batch = planned.batch
    if (old.template, old.ending) != (batch.template, batch.ending) and old.rows:
        batch = renamed(batch, batch.template, finished_ids(batch, before.outcomes), is_taken)
    known = {row.id for row in batch.rows}
    outcomes = {key: one for key, one in before.outcomes.items() if key in known}
    return Found(replace(planned, batch=batch), outcomes, estimate_batch(batch), areas)
