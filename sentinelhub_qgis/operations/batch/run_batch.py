"""Carry out a batch: several rows at once, each kept as it ends, until all are done or nothing more can be."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from ...api.session import Session
from ...model.batch.batch import WAITING, Batch, BatchRow, BatchSummary, Outcome, Outcomes, RowState
from ...model.batch.tally import Tally
from ...model.batch.trouble import Trouble
from ...model.errors import Cancelled, SentinelHubError
from ...model.progress import Progress, Workers
from ...raster.batch.folder import BatchFolder, sweep
from ..download.estimate_image import Estimate
from .estimate_batch import estimate_batch
from .ledger import BatchLedger
from .open_batch import Words
from .row import RowRunner
from .stops import Gate, Stops

BugReport = Callable[[BaseException, str], None]


class BatchEar(Protocol):
    """Hear what becomes of rows. Called from any thread."""

    def hear(self, row_id: str, outcome: Outcome) -> None:
        """Take what has become of a row: it began, came a part further, or ended."""


class BatchControl:
    """Be the handle by which a run is paused gently. Any thread."""

    def __init__(self) -> None:
        self._paused = threading.Event()

    @property
    def is_paused(self) -> bool:
        """Tell whether no further row is to begin."""
        return self._paused.is_set()

    def pause(self) -> None:
        """Let no further row begin; those under way are finished, then the run ends. A later run goes on.

        To stop at once, cancel the task: parts that have come are kept all the same.
        """
        self._paused.set()


@dataclass(frozen=True)
class BatchRun:
    """Be a run that has ended.

    Attributes:
        summary: what it came to.
        outcomes: what has become of the rows, in this run and before.
    """

    summary: BatchSummary
    outcomes: dict[str, Outcome] = field(repr=False)


@dataclass(frozen=True)
class BatchSetting:
    """Be what a run is told beside the batch itself.

    Attributes:
        ear: hears what becomes of rows; None when nobody listens.
        control: by which it can be paused.
        words: what the table says of a failure.
        report_bug: hears of exceptions that are none of the tree, with their traceback; the row has failed.
        now: seconds since 1970.
    """

    ear: BatchEar | None = None
    control: BatchControl = field(default_factory=BatchControl)
    words: Words = lambda one: one.kind
    report_bug: BugReport = lambda _error, _text: None
    now: Callable[[], float] = time.time


_ALONE = BatchSetting()


def waiting_again(outcomes: Outcomes, states: tuple[RowState, ...] = (RowState.FAILED,)) -> dict[str, Outcome]:
    """Return the outcomes with rows of these states waiting again: to retry what failed, to tick what was unticked.

    What was spent on them stays known.
    """
    return {
        row_id: replace(one, state=RowState.WAITING, trouble=None) if one.state in states else one
        for row_id, one in outcomes.items()
    }


def run_batch(
    batch: Batch,
    outcomes: Outcomes,
    manifest: Path,
    session: Session,
    workers: Workers,
    progress: Progress,
    setting: BatchSetting = _ALONE,
) -> BatchRun:
    """Download the rows that wait, several at once, into the folder of `manifest`, and keep it and its table there.

    One row that fails stops no other. What would stop them all (quota, disk, sign-in, network, or one failure after
    the other) ends the run with `stopped_by`: rows that are not done wait, with the parts that have come, and a later
    run goes on with them. Rows whose finished files are there are not asked for again. `progress` goes from 0 to 1 of
    all ticked rows and is called from the caller's thread.

    Raises:
        AlreadyUnderWay: the batch runs elsewhere.
        FileError: its manifest cannot be written.
        Cancelled: within a second of a cancel; the manifest is up to date.
    """
    folder = BatchFolder(manifest)
    folder.take()
    try:
        return _Run(batch, outcomes, folder, session, workers, setting).carry_out(progress)
    finally:
        folder.leave()


class _Run:
    """Be one run on its way."""

    def __init__(
        self,
        batch: Batch,
        outcomes: Outcomes,
        folder: BatchFolder,
        session: Session,
        workers: Workers,
        setting: BatchSetting,
    ) -> None:
        self._batch = batch
        self._folder = folder.folder
        self._workers = workers
        self._setting = setting
        self._estimate = estimate_batch(batch)
        self._ledger = BatchLedger(batch, outcomes, folder, setting.now, setting.words)
        self._runner = RowRunner(batch, folder.folder, session, workers)
        self._stops = Stops()
        self._gate = Gate()

    def carry_out(self, progress: Progress) -> BatchRun:
        """Do the rows that wait, and write down how it ended, however it ends."""
        began = self._setting.now()
        ledger = self._ledger
        ledger.begin()
        tally = Tally(self._batch, ledger.outcomes(), self._estimate.weights)
        try:
            for row_id, outcome in self._workers.run_all(lambda row: self._carried_out(row, progress), self._to_do()):
                tally.update(row_id, outcome)
                progress.report(tally.fraction)
                ledger.fold_now_and_then()
            if progress.is_cancelled():
                raise Cancelled
        except BaseException as error:
            ledger.end(f"broken off: {type(error).__name__}", is_failed=True)
            raise
        self._sweep()
        summary = self._summary(self._setting.now() - began)
        ledger.end(_log_line(summary), is_failed=summary.stopped_by is not None)
        return BatchRun(summary, ledger.outcomes())

    def _to_do(self) -> Iterator[BatchRow]:
        """Yield the rows that wait, those with parts of an earlier attempt first, until nothing more is to begin."""
        known = self._ledger.outcomes()
        waiting = [row for row in self._batch.rows if known.get(row.id, WAITING).state is RowState.WAITING]
        waiting.sort(key=lambda row: not known.get(row.id, WAITING).done)
        for row in waiting:
            if self._is_stopping():
                return
            yield row

    def _is_stopping(self) -> bool:
        return self._stops.stopped_by is not None or self._setting.control.is_paused

    def _carried_out(self, row: BatchRow, progress: Progress) -> tuple[str, Outcome]:
        """Do a row, from any thread."""
        before = self._ledger.outcome(row.id)
        with self._gate.passed(self._weight(row), self._workers.wait, self._is_stopping) as may_begin:
            if not may_begin:
                return row.id, before
            self._hear(row, replace(before, state=RowState.RUNNING))
            outcome = self._outcome_of(row, before, progress)
            self._ledger.record(row, outcome)
            self._hear(row, outcome)
            return row.id, outcome

    def _outcome_of(self, row: BatchRow, before: Outcome, progress: Progress) -> Outcome:
        try:
            outcome = self._runner.run(row, before, progress, lambda one: self._hear(row, one), self._weight(row))
        except SentinelHubError as error:
            spent = self._runner.spent(error, before)
            if isinstance(error, Cancelled):
                self._ledger.record(row, spent)
                self._hear(row, spent)
                raise
            if self._stops.stops_all(row, error):
                return spent
            outcome = replace(spent, state=RowState.FAILED, trouble=Trouble.of(error))
        except Exception as error:
            self._setting.report_bug(error, traceback.format_exc())
            outcome = replace(before, state=RowState.FAILED, trouble=Trouble.of(error))
        else:
            self._stops.went_well(row)
        return replace(outcome, ended=self._setting.now())

    def _weight(self, row: BatchRow) -> int:
        estimate = self._estimate.row(row.id)
        return estimate.requests if isinstance(estimate, Estimate) else 1

    def _hear(self, row: BatchRow, outcome: Outcome) -> None:
        if self._setting.ear is not None:
            self._setting.ear.hear(row.id, outcome)

    def _sweep(self) -> None:
        home = self._folder
        for inner in {row.name.rpartition("/")[0] for row in self._batch.rows}:
            sweep(home / inner)

    def _summary(self, seconds: float) -> BatchSummary:
        counts, units, requests = self._ledger.sums()
        stopped_by = self._stops.stopped_by
        is_paused = self._setting.control.is_paused and stopped_by is None and counts.get(RowState.WAITING, 0) > 0
        return BatchSummary(counts, units, requests, max(0.0, seconds), stopped_by, is_paused)


def _log_line(summary: BatchSummary) -> str:
    counts = ", ".join(f"{count} {state.value}" for state, count in summary.counts.items())
    stopped = f"; stopped by {summary.stopped_by.kind}" if summary.stopped_by else ""
    return f"end: {counts}; units {summary.units:.3f}, requests {summary.requests}{stopped}"
