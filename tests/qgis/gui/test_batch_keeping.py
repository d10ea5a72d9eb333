"""Batches that are kept in their folders: noticed, opened, gone on with after the end of a process, added to."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from sentinelhub_qgis.gui.batch.batch_window import BatchWindow
from sentinelhub_qgis.model.batch.batch import RowState
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.batch_help import click, fields_layer, fill, find, is_running, opened, run, states
from tests.qgis.gui.dock_help import sign_in
from tests.qgis.gui.window import Window, wait_until

DONE, WAITING = RowState.DONE, RowState.WAITING
HANG = {"kind": "process", "action": "hang", "count": None}


def begun(dock: Window, folder: Path) -> BatchWindow:
    """Return a window in which two of six rows are done and the others hang."""
    fields_layer()
    window = opened(dock)
    fill(window, folder)
    find(window)
    return window


def stop_after(window: BatchWindow, sandbox, count: int) -> None:
    sandbox.control(faults=[{**HANG, "skip": count}])
    click(window.runBatchButton)
    wait_until(lambda: states(window).get(DONE, 0) == count, 30)


def go_on(window: BatchWindow) -> None:
    wait_until(window.files.batchFolderNotice.isVisible)
    click(window.files.batchContinueButton)
    wait_until(lambda: window.batchTabs.currentIndex() == 1)
    wait_until(window.runBatchButton.isEnabled)


def test_what_a_killed_process_left_goes_on_in_another(unlocked, plugin, window, sandbox, tmp_path):
    sign_in(window, sandbox)
    wait_until(lambda: window.find("browsePage").isVisible())
    batch = begun(window, tmp_path / "first")
    stop_after(batch, sandbox, 2)
    # As the folder is now, so a process that is killed leaves it.
    shutil.copytree(tmp_path / "first", tmp_path / "killed", ignore=shutil.ignore_patterns(".*.lock"))
    plugin.unload()
    wait_until(lambda: not window.main.findChildren(QAction, "sentinelHubAction"))
    wait_until(lambda: not window.main.findChildren(QDockWidget) and not window.main.findChildren(BatchWindow))
    sandbox.control(clear_faults=True, reset=["counters"])

    again = Plugin(window)
    again.initGui()
    try:
        # From QGIS's menu, with the dock closed and nobody connected: the credentials are in the password store.
        window.find("sentinelHubBatchAction").trigger()
        wait_until(lambda: window.main.findChildren(BatchWindow))
        new = window.main.findChild(BatchWindow)
        new.files.set_folder(tmp_path / "killed")
        wait_until(new.files.batchFolderNotice.isVisible)
        assert "areas 3, files 6, done 2" in new.files.batchFolderNoticeLabel.text()
        go_on(new)
        assert states(new) == {DONE: 2, WAITING: 4}
        assert new.runBatchButton.text() == "Resu&me"
        run(new)
        assert states(new) == {DONE: 6}
        assert sandbox.counters()["process"] == 4
        assert len(list((tmp_path / "killed").glob("*.tif"))) == 6
    finally:
        again.unload()


def test_removing_the_plugin_ends_a_run_that_can_go_on(unlocked, plugin, window, sandbox, tmp_path):
    sign_in(window, sandbox)
    wait_until(lambda: window.find("browsePage").isVisible())
    batch = begun(window, tmp_path)
    stop_after(batch, sandbox, 2)
    plugin.unload()
    assert not list(tmp_path.glob(".*.lock"))
    assert '"done"' in (tmp_path / "batch.json").read_text(encoding="utf-8") + (
        (tmp_path / "batch.journal.jsonl").read_text(encoding="utf-8")
        if (tmp_path / "batch.journal.jsonl").exists()
        else ""
    )


def test_only_new_dates_are_added(dock, sandbox, tmp_path):
    window = begun(dock, tmp_path)
    window.show_plan()
    window.dates.batchToEdit.setDate(date(2024, 6, 30))
    find(window)
    run(window)
    sandbox.control(reset=["counters"])
    window.show_plan()
    window.dates.batchToEdit.setDate(date(2024, 7, 31))
    wait_until(lambda: window.batchLookingLabel.text().startswith("Rows to come: 9"))
    find(window)
    assert states(window) == {DONE: 6, WAITING: 3}
    run(window)
    assert sandbox.counters()["process"] == 3


def test_a_batch_that_is_open_is_no_news_in_its_folder(dock, tmp_path):
    window = begun(dock, tmp_path)
    run(window)
    wait_until(lambda: not is_running(window))
    assert not window.files.batchFolderNotice.isVisibleTo(window)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"format": "sentinel-hub-batch", "lay', "damaged"),
        ('{"format": "sentinel-hub-batch", "layout": 99}', "later version"),
    ],
    ids=["cut off", "of another version"],
)
def test_a_manifest_that_cannot_be_used_says_why(dock, tmp_path, text, words):
    fields_layer()
    window = opened(dock)
    (tmp_path / "batch.json").write_text(text, encoding="utf-8")
    window.files.set_folder(tmp_path)
    wait_until(window.files.batchFolderNotice.isVisible)
    click(window.files.batchContinueButton)
    wait_until(lambda: words in window.message.messageLabel.text())


def test_another_batch_in_the_folder_is_not_written_over(dock, tmp_path):
    other = '{"format": "sentinel-hub-batch", "layout": 99}'
    (tmp_path / "batch.json").write_text(other, encoding="utf-8")
    window = begun(dock, tmp_path)
    run(window)
    assert states(window) == {DONE: 6}
    assert (tmp_path / "batch.json").read_text(encoding="utf-8") == other
    assert (tmp_path / "batch_2.json").is_file()


def test_choices_are_remembered_and_nothing_secret_is(dock, sandbox, tmp_path):
    begun(dock, tmp_path)
    settings = QgsSettings()
    settings.beginGroup("plugins/sentinelhub_qgis/batch")
    kept = {key: str(settings.value(key)) for key in settings.allKeys()}
    settings.endGroup()
    assert kept["folder"] == str(tmp_path)
    assert kept["rule"] == "interval"
    assert sandbox.client_secret not in "".join(kept.values())
