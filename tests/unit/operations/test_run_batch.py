"""Batches that run, break off, and go on."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.batch.batch import Batch, BatchRow, Outcome, RowState
from sentinelhub_qgis.model.batch.trouble import Trouble
from sentinelhub_qgis.operations.batch import ledger as batch_ledger
from sentinelhub_qgis.operations.batch.open_batch import open_batch, save_batch
from sentinelhub_qgis.operations.batch.plan_batch import plan_batch
from sentinelhub_qgis.operations.batch.run_batch import BatchControl, BatchRun, BatchSetting, run_batch, waiting_again
from sentinelhub_qgis.raster.batch.folder import BatchFolder
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.batches import batch_of
from tests.unit.operations.fake_service import FakeSession

DONE, EMPTY, FAILED, WAITING = RowState.DONE, RowState.EMPTY, RowState.FAILED, RowState.WAITING


class Ear:
    """Remember what was heard."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, Outcome]] = []

    def hear(self, row_id: str, outcome: Outcome) -> None:
        self.heard.append((row_id, outcome))


def planned(*names: str, **changes: Any) -> Batch:
    return plan_batch(batch_of(*names, **changes), None, Hands(), Watcher()).batch


def run(folder: Path, batch: Batch, session: Any, before: Any = None, **more: Any) -> BatchRun:
    watcher = more.pop("watcher", None) or Watcher()
    workers = more.pop("workers", None) or Hands()
    return run_batch(batch, before or {}, folder / "batch.json", session, workers, watcher, BatchSetting(**more))


def raising(error: Exception) -> Callable[[BinaryIO], None]:
    def trouble(_into: BinaryIO) -> None:
        raise error

    return trouble


def table(folder: Path) -> list[dict[str, str]]:
    with (folder / "batch.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def images(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.tif"))


def test_every_row_becomes_a_file(tmp_path: Path) -> None:
    batch, session, watcher = planned("north", "south"), FakeSession(), Watcher()
    ran = run(tmp_path, batch, session, watcher=watcher)
    assert ran.summary.counts == {DONE: 4}
    assert (ran.summary.units, ran.summary.requests) == (6.0, 4)
    assert watcher.fractions == [0.25, 0.5, 0.75, 1.0]
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
    assert (kept.batch, kept.outcomes) == (batch, ran.outcomes)
    again = run(tmp_path, kept.batch, session, kept.outcomes)
    assert (again.summary.counts, again.summary.units, len(session.requests)) == ({DONE: 4}, 0, 4)


def test_a_folder_for_each_area_is_made(tmp_path: Path) -> None:
    run(tmp_path / "new" / "folder", planned("a", "b", template="{area}/{date}"), FakeSession())
    assert images(tmp_path / "new" / "folder") == [
        f"{name}/2022-06-{day}.tif" for name in "ab" for day in (12, 17)
    ]


def test_the_table_is_for_people(tmp_path: Path) -> None:
    batch = planned("=HYPERLINK(1)", "b;c\nd")
    session = FakeSession(troubles={2: raising(errors.ServiceTrouble("over", status=503))})
    run(tmp_path, batch, session, words=lambda one: f"- {one.kind}")
    rows = table(tmp_path)
    assert [row["area"] for row in rows] == ["'=HYPERLINK(1)"] * 2 + ["b;c d"] * 2
    assert [row["state"] for row in rows] == ["done", "failed", "done", "done"]
    assert rows[0]["file"] == "HYPERLINK_1_2022-06-12_rgb.tif"
    assert (rows[0]["date"], rows[0]["units"], rows[0]["requests"]) == ("2022-06-12", "1.5", "1")
    assert rows[1]["error"] == "'- ServiceTrouble"


def test_a_row_that_fails_stops_no_other_and_can_be_tried_again(tmp_path: Path) -> None:
    batch = planned("a", "b")
    session = FakeSession(troubles={2: raising(errors.BadRequest("no such band", status=400))})
    ran = run(tmp_path, batch, session)
    assert ran.summary.counts == {DONE: 3, FAILED: 1}
    assert ran.summary.stopped_by is None
    failed = ran.outcomes[batch.rows[1].id]
    assert failed.trouble == Trouble("BadRequest", "no such band", (("status", 400), ("code", "")))
    assert run(tmp_path, batch, session, ran.outcomes).summary.counts == {DONE: 3, FAILED: 1}
    assert len(session.requests) == 4
    again = run(tmp_path, batch, session, waiting_again(ran.outcomes))
    assert again.summary.counts == {DONE: 4}
    assert len(session.requests) == 5


STOPPERS = [
    errors.QuotaUsedUp("spent", status=403),
    errors.AccountExpired(status=403),
    errors.DiskFull("no room", path="x"),
    errors.WrongCredentials(status=401),
    errors.NotAuthorised(status=401),
    errors.CredentialsUnavailable(),
    errors.Offline(),
    errors.ProxyUnreachable(),
    errors.ConnectionLost(),
    errors.RateLimited(),
]


@pytest.mark.parametrize("error", STOPPERS, ids=lambda error: type(error).__name__)
def test_what_stops_everything_lets_the_rest_wait(error: errors.SentinelHubError, tmp_path: Path) -> None:
    batch = planned("a", "b")
    session = FakeSession(troubles={2: raising(error)})
    ran = run(tmp_path, batch, session)
    assert ran.summary.counts == {DONE: 1, WAITING: 3}
    assert ran.summary.stopped_by is not None
    assert ran.summary.stopped_by.kind == type(error).__name__
    assert len(session.requests) == 2
    kept = open_batch(tmp_path / "batch.json")
    assert run(tmp_path, kept.batch, session, kept.outcomes).summary.counts == {DONE: 4}
    assert len(session.requests) == 5


def test_the_same_failure_again_and_again_stops_it(tmp_path: Path) -> None:
    batch = planned(*"abcdefghij")
    session = FakeSession(troubles={number: raising(errors.EvalscriptFailed(status=400)) for number in range(1, 99)})
    ran = run(tmp_path, batch, session)
    assert ran.summary.counts == {FAILED: 8, WAITING: 12}
    assert ran.summary.stopped_by == Trouble("EvalscriptFailed", "", (("status", 400), ("code", "")))


def test_failures_between_which_rows_come_stop_nothing(tmp_path: Path) -> None:
    batch = planned(*"abcdefghij")
    troubles = {number: raising(errors.ServiceTrouble(status=500)) for number in range(1, 99) if number % 4}
    assert run(tmp_path, batch, FakeSession(troubles=troubles)).summary.counts == {DONE: 5, FAILED: 15}


def test_a_bug_is_told_and_stops_no_other(tmp_path: Path) -> None:
    bugs: list[BaseException] = []
    session = FakeSession(troubles={1: raising(ZeroDivisionError("oops"))})
    ran = run(tmp_path, planned("a"), session, report_bug=lambda error, text: bugs.append(error))
    assert ran.summary.counts == {DONE: 1, FAILED: 1}
    assert [type(error) for error in bugs] == [ZeroDivisionError]


def test_rows_without_a_pixel_have_no_file_and_are_not_asked_for_again(tmp_path: Path) -> None:
    batch, session = planned("a"), FakeSession(is_empty=True)
    ran = run(tmp_path, batch, session)
    assert ran.summary.counts == {EMPTY: 2}
    assert images(tmp_path) == []
    assert run(tmp_path, batch, session, open_batch(tmp_path / "batch.json").outcomes).summary.requests == 0
    assert len(session.requests) == 2


def test_rows_that_are_unticked_are_left_out(tmp_path: Path) -> None:
    batch, session = planned("a", "b"), FakeSession()
    ran = run(tmp_path, batch, session, {batch.rows[0].id: Outcome(RowState.SKIPPED)})
    assert ran.summary.counts == {RowState.SKIPPED: 1, DONE: 3}
    kept = open_batch(tmp_path / "batch.json").outcomes
    assert kept[batch.rows[0].id] == Outcome(RowState.SKIPPED)
    assert waiting_again(kept, (RowState.SKIPPED,))[batch.rows[0].id] == Outcome()


def test_a_pause_lets_what_is_under_way_end(tmp_path: Path) -> None:
    batch, session, control = planned("a", "b"), FakeSession(), BatchControl()
    session.at_send = lambda: control.pause() if len(session.requests) == 2 else None
    ran = run(tmp_path, batch, session, control=control)
    assert ran.summary.counts == {DONE: 2, WAITING: 2}
    assert ran.summary.is_paused
    assert run(tmp_path, batch, session, ran.outcomes).summary.counts == {DONE: 4}


def test_a_pause_after_the_last_row_is_none(tmp_path: Path) -> None:
    control = BatchControl()
    session = FakeSession()
    session.at_send = lambda: control.pause() if len(session.requests) == 4 else None
    assert not run(tmp_path, planned("a", "b"), session, control=control).summary.is_paused


def test_a_cancel_keeps_all_that_is_done(tmp_path: Path) -> None:
    batch, session = planned("a", "b"), FakeSession()
    watcher = Watcher(cancel_at=0.5)
    with pytest.raises(errors.Cancelled):
        run(tmp_path, batch, session, watcher=watcher, workers=Hands(watcher.is_cancelled))
    kept = open_batch(tmp_path / "batch.json")
    assert [kept.outcomes[row.id].state for row in batch.rows[:2]] == [DONE, DONE]
    assert not (tmp_path / "batch.journal.jsonl").exists()
    assert run(tmp_path, kept.batch, session, kept.outcomes).summary.counts == {DONE: 4}
    assert len(session.requests) == 4


class Killed(BaseException):
    """End a run as a kill would: nothing of ours may catch it and tidy up."""


def test_what_a_kill_leaves_is_taken_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch, session = planned("a", "b"), FakeSession()
    monkeypatch.setattr(batch_ledger.BatchLedger, "end", lambda *_arguments, **_named: None)
    with pytest.raises(Killed):
        run(tmp_path, batch, FakeSession(troubles={3: raising(Killed())}))
    monkeypatch.undo()
    assert len((tmp_path / "batch.journal.jsonl").read_text().splitlines()) == 2
    kept = open_batch(tmp_path / "batch.json")
    assert [outcome.state for outcome in kept.outcomes.values()] == [DONE, DONE]
    assert run(tmp_path, kept.batch, session, kept.outcomes).summary.counts == {DONE: 4}
    assert len(session.requests) == 2


def test_a_file_finished_just_before_a_kill_is_not_asked_for_again(tmp_path: Path) -> None:
    batch, session = planned("a", "b"), FakeSession()
    run(tmp_path, batch, session)
    first = tmp_path / "a_2022-06-12_rgb.tif"
    first.write_bytes((tmp_path / "a_2022-06-17_rgb.tif").read_bytes())  # another day's: that is not what is wanted
    (tmp_path / "b_2022-06-12_rgb.tif").write_bytes(b"II*\x00")
    before = (tmp_path / "a_2022-06-17_rgb.tif").stat().st_mtime_ns
    assert run(tmp_path, batch, session).summary.counts == {DONE: 4}
    assert len(session.requests) == 4 + 2
    assert (tmp_path / "a_2022-06-17_rgb.tif").stat().st_mtime_ns == before


def test_what_a_kill_left_half_removed_is_swept_and_nothing_else(tmp_path: Path) -> None:
    batch = planned("a")
    run(tmp_path, batch, FakeSession())
    half, parts, foreign = (tmp_path / f".sentinel-hub-{name}" for name in ("0" * 20, "1" * 20, "product-" + "2" * 20))
    for place in (half, parts, foreign):
        place.mkdir()
    (half / "lock").touch()
    (parts / "manifest.json").touch()
    (parts / "x0-y0-5x5.tif").touch()
    run(tmp_path, batch, FakeSession())
    assert [place.exists() for place in (half, parts, foreign)] == [False, True, True]


def test_a_batch_runs_once_at_a_time(tmp_path: Path) -> None:
    batch, session = planned("a"), FakeSession()
    caught: list[BaseException] = []

    def once_more() -> None:
        with pytest.raises(errors.AlreadyUnderWay) as failure:
            run(tmp_path, batch, FakeSession())
        caught.append(failure.value)

    session.at_send = once_more
    run(tmp_path, batch, session)
    assert len(caught) == 2


def test_what_is_spent_is_counted_once(tmp_path: Path) -> None:
    batch = planned("a", "b")
    session = FakeSession(troubles={4: raising(errors.QuotaUsedUp(status=403))})
    first = run(tmp_path, batch, session)
    second = run(tmp_path, batch, session, first.outcomes)
    assert (first.summary.units, second.summary.units) == (4.5, 1.5)
    assert sum(one.units for one in second.outcomes.values()) == 6.0


def test_the_ear_hears_each_row_begin_and_end(tmp_path: Path) -> None:
    ear, batch = Ear(), planned("a")
    run(tmp_path, batch, FakeSession(), ear=ear)
    states = [(row_id, one.state) for row_id, one in ear.heard]
    for row in batch.rows:
        mine = [state for row_id, state in states if row_id == row.id]
        assert mine[0] is RowState.RUNNING
        assert mine[-1] is DONE
    assert any(one.parts == 1 for _, one in ear.heard)


def test_three_thousand_rows_write_the_manifest_ten_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = planned("a")
    row = batch.rows[0]
    rows = tuple(replace(row, area=row.area, name=f"r{number}") for number in range(3000))
    folder, writes = BatchFolder(tmp_path / "batch.json"), []
    monkeypatch.setattr(BatchFolder, "write", lambda _self, document: writes.append(len(document["rows"])))
    ledger = batch_ledger.BatchLedger(replace(batch, rows=rows), {}, folder, lambda: 0.0, str)
    for one in rows:
        ledger.record(one, Outcome(DONE))
        ledger.fold_now_and_then()
    assert len(writes) == 10
    assert isinstance(rows[0], BatchRow)
    folder.leave()


def test_a_table_that_is_open_elsewhere_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise errors.FileNotWritable(path="batch.csv")

    monkeypatch.setattr(BatchFolder, "write_table", refuse)
    assert run(tmp_path, planned("a"), FakeSession()).summary.counts == {DONE: 2}


def test_the_log_says_what_happened_in_lines(tmp_path: Path) -> None:
    session = FakeSession(troubles={2: raising(errors.ServiceTrouble("two\nlines", status=500))})
    run(tmp_path, planned("a"), session, now=lambda: 86_400.0)
    assert (tmp_path / "batch.log").read_text().splitlines() == [
        "1970-01-02T00:00:00Z begin: 2 rows, 1 areas, 1 products",
        "1970-01-02T00:00:00Z done a_2022-06-12_rgb units 1.500 requests 1",
        "1970-01-02T00:00:00Z failed a_2022-06-17_rgb units 0.000 requests 0 ServiceTrouble: two lines",
        "1970-01-02T00:00:00Z end: 1 done, 1 failed; units 1.500, requests 1",
    ]


def test_saving_makes_the_folder_and_keeps_what_is_known(tmp_path: Path) -> None:
    batch = planned("a")
    outcomes = {batch.rows[0].id: Outcome(RowState.SKIPPED)}
    save_batch(tmp_path / "new" / "batch.json", batch, outcomes)
    kept = open_batch(tmp_path / "new" / "batch.json")
    assert (kept.batch, kept.outcomes) == (batch, outcomes)
    assert json.loads((tmp_path / "new" / "batch.json").read_text())["layout"] == 1
