"""Batches that run, break off, and go on."""

from __future__ import annotations

from pathlib import Path

from sentinelhub_qgis.model.batch import Batch, Outcome, RowState
from sentinelhub_qgis.operations.open_batch import open_batch
from sentinelhub_qgis.operations.plan_batch import plan_batch
from sentinelhub_qgis.operations.run_batch import run_batch
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.batches import batch_of
from tests.unit.operations.fake_service import FakeSession


def planned(batch: Batch) -> Batch:
    return plan_batch(batch, None, Hands(), Watcher()).batch


def test_every_row_becomes_a_file(tmp_path: Path) -> None:
    batch, session = planned(batch_of("north", "south")), FakeSession()
    run = run_batch(batch, {}, tmp_path / "batch.json", session, Hands(), Watcher())
    assert run.summary.counts == {RowState.DONE: 4}
    assert (run.summary.units, run.summary.requests) == (6.0, 4)
    assert {path.name for path in tmp_path.iterdir()} == {
        "batch.json",
        "batch.csv",
        "batch.log",
        "north_2022-06-12_rgb.tif",
        "north_2022-06-17_rgb.tif",
        "south_2022-06-12_rgb.tif",
        "south_2022-06-17_rgb.tif",
    }
    kept = open_batch(tmp_path / "batch.json")
    assert kept.batch == batch
    assert kept.outcomes == run.outcomes
    again = run_batch(kept.batch, kept.outcomes, kept.manifest, session, Hands(), Watcher())
    assert len(session.requests) == 4
    assert again.summary.units == 0


def test_files_that_were_finished_before_a_kill_are_not_asked_for_again(tmp_path: Path) -> None:
    batch, session = planned(batch_of("north", "south")), FakeSession()
    run_batch(batch, {}, tmp_path / "batch.json", session, Hands(), Watcher())
    again = run_batch(batch, {}, tmp_path / "batch.json", session, Hands(), Watcher())
    assert again.summary.counts == {RowState.DONE: 4}
    assert len(session.requests) == 4
    assert all(isinstance(one, Outcome) for one in again.outcomes.values())
