"""Batches over QGIS's own network: many rows at once, cancelled, out of quota, and gone on with."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsFeedback

from sentinelhub_qgis.bridge.threads.workers import QgisWorkers
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.batch.area import named
from sentinelhub_qgis.model.batch.batch import Batch, Outcome, Outcomes, RowState
from sentinelhub_qgis.model.batch.dates import DatePlan, DateRule, Step
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.batch.open_batch import open_batch
from sentinelhub_qgis.operations.batch.plan_batch import plan_batch
from sentinelhub_qgis.operations.batch.run_batch import BatchControl, BatchRun, BatchSetting, run_batch
from tests.qgis.broken_off.conftest import images
from tests.qgis.broken_off.job import SIDE, Place, Watch
from tests.sandbox.running import Running
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.batches import field_of, product_of

MONTHS = DatePlan(DateRule.INTERVAL, Period(date(2024, 5, 1), date(2024, 6, 30)), step=Step.MONTH)
DONE, WAITING = RowState.DONE, RowState.WAITING


class Ear:
    """Count the rows that run at once, and stop the run after so many ended."""

    def __init__(self, feedback: QgsFeedback | None = None, after: int = 0) -> None:
        self.running: set[str] = set()
        self.most = 0
        self.ended = 0
        self.cancelled_at = 0.0
        self._feedback = feedback
        self._after = after

    def hear(self, row_id: str, outcome: Outcome) -> None:
        if outcome.state is RowState.RUNNING:
            self.running.add(row_id)
            self.most = max(self.most, len(self.running))
            return
        self.running.discard(row_id)
        self.ended += outcome.state is DONE
        if self._feedback is not None and self.ended == self._after:
            self.cancelled_at = time.monotonic()
            self._feedback.cancel()


def batch_of(count: int, side: int = 20) -> Batch:
    areas = named(field_of(f"f{number}", number, side) for number in range(count))
    products = (product_of(max_cloud_cover=100),)
    return plan_batch(Batch(areas, products, MONTHS), None, Hands(), Watcher()).batch


def run(place: Place, batch: Batch, outcomes: Outcomes, folder: Path, ear: Ear, feedback: QgsFeedback) -> BatchRun:
    workers = QgisWorkers(feedback)
    connections, account = place.connections()
    session = connections.session(account, feedback, workers.wait)
    bugs: list[str] = []
    setting = BatchSetting(ear=ear, report_bug=lambda _error, text: bugs.append(text))
    ran = run_batch(batch, outcomes, folder / "batch.json", session, workers, Watch(feedback), setting)
    assert not bugs, bugs[0]
    assert [one.trouble for one in ran.outcomes.values() if one.trouble] == []
    return ran


def test_many_small_rows_run_side_by_side(sandbox: Running, place: Place, tmp_path: Path) -> None:
    sandbox.control(latency={"process": 0.2})
    batch, ear = batch_of(20), Ear()
    ran = run(place, batch, {}, tmp_path, ear, QgsFeedback())
    assert ran.summary.count(DONE) == 40
    assert 2 <= ear.most <= 8
    assert images(sandbox) == 40
    assert len(list(tmp_path.glob("*.tif"))) == ran.summary.count(DONE)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_rows_of_many_parts_share_the_workers(sandbox: Running, place: Place, tmp_path: Path) -> None:
    batch, ear = batch_of(3, side=4 * SIDE), Ear()
    ran = run(place, batch, {}, tmp_path, ear, QgsFeedback())
    assert ran.summary.count(DONE) == 6
    assert images(sandbox) == 6 * 16
    assert ear.most <= 2


def test_a_cancel_acts_at_once_and_what_is_done_stays(sandbox: Running, place: Place, tmp_path: Path) -> None:
    batch, feedback = batch_of(10), QgsFeedback()
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 6, "count": None}])
    ear = Ear(feedback, after=6)
    with pytest.raises(errors.Cancelled):
        run(place, batch, {}, tmp_path, ear, feedback)
    assert time.monotonic() - ear.cancelled_at < 4.0  # a second, and what a busy machine takes
    sandbox.control(clear_faults=True)
    kept = open_batch(tmp_path / "batch.json")
    assert sum(one.state is DONE for one in kept.outcomes.values()) == 6
    before = images(sandbox)
    ran = run(place, kept.batch, kept.outcomes, tmp_path, Ear(), QgsFeedback())
    assert ran.summary.count(WAITING) == 0
    assert images(sandbox) - before == 14


def test_a_row_of_parts_that_was_cancelled_asks_only_for_the_rest(
    sandbox: Running, place: Place, tmp_path: Path
) -> None:
    batch, feedback = batch_of(1, side=4 * SIDE), QgsFeedback()
    batch = replace(batch, rows=batch.rows[:1])
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 5, "count": None}])

    class AtFive(Ear):
        def hear(self, row_id: str, outcome: Outcome) -> None:
            if outcome.done == 5:
                feedback.cancel()

    with pytest.raises(errors.Cancelled):
        run(place, batch, {}, tmp_path, AtFive(), feedback)
    kept = open_batch(tmp_path / "batch.json")
    (outcome,) = kept.outcomes.values()
    assert (outcome.state, outcome.done, outcome.parts) == (WAITING, 5, 16)
    assert outcome.units > 0
    sandbox.control(clear_faults=True, reset=["counters"])
    ran = run(place, kept.batch, kept.outcomes, tmp_path, Ear(), QgsFeedback())
    assert images(sandbox) == 11
    assert ran.outcomes[batch.rows[0].id].requests == 16
    assert ran.summary.requests == 11


def test_a_quota_that_ends_in_the_middle_pauses_it(sandbox: Running, place: Place, tmp_path: Path) -> None:
    batch = batch_of(10)
    sandbox.control(requests_quota=12)
    ran = run(place, batch, {}, tmp_path, Ear(), QgsFeedback())
    assert ran.summary.stopped_by is not None
    assert ran.summary.stopped_by.kind == "QuotaUsedUp"
    assert ran.summary.count(RowState.FAILED) == 0
    assert ran.summary.count(DONE) == 12
    sandbox.control(requests_quota=None)
    kept = open_batch(tmp_path / "batch.json")
    before = images(sandbox)
    assert run(place, kept.batch, kept.outcomes, tmp_path, Ear(), QgsFeedback()).summary.count(WAITING) == 0
    assert images(sandbox) - before == 8


def test_a_pause_ends_the_run_softly(sandbox: Running, place: Place, tmp_path: Path) -> None:
    batch, control, feedback = batch_of(10), BatchControl(), QgsFeedback()
    sandbox.control(latency={"process": 0.1})

    class AfterThree(Ear):
        def hear(self, row_id: str, outcome: Outcome) -> None:
            super().hear(row_id, outcome)
            if self.ended == 3:
                control.pause()

    workers = QgisWorkers(feedback)
    connections, account = place.connections()
    session = connections.session(account, feedback, workers.wait)
    setting = BatchSetting(ear=AfterThree(), control=control)
    ran = run_batch(batch, {}, tmp_path / "batch.json", session, workers, Watch(feedback), setting)
    assert ran.summary.is_paused
    assert 3 <= ran.summary.count(DONE) <= 12
    assert ran.summary.count(DONE) + ran.summary.count(WAITING) == 20
    assert images(sandbox) == ran.summary.count(DONE)
