"""The batch window against the local Sentinel Hub: plan, run, fail, retry, pause, and go on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPlainTextEdit, QTextBrowser, QToolButton

from sentinelhub_qgis.gui.batch.batch_row_texts import Column
from sentinelhub_qgis.gui.batch.batch_window import BatchWindow
from sentinelhub_qgis.gui.download.job_row import JobRow
from sentinelhub_qgis.model.batch.batch import RowState
from sentinelhub_qgis.model.batch.dates import DateRule
from sentinelhub_qgis.model.batch.product import BatchProduct
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.orders.image_order import RawBands
from tests.qgis.gui.batch_help import (
    click,
    fields_layer,
    fill,
    find,
    is_running,
    opened,
    run,
    states,
    texts,
)
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

DONE, FAILED, WAITING, SKIPPED = RowState.DONE, RowState.FAILED, RowState.WAITING, RowState.SKIPPED
WHY = "The <b>polygon</b> is not valid"
REFUSED = {
    "kind": "process",
    "action": "status",
    "status": 400,
    "body": json.dumps({"error": {"status": 400, "message": WHY, "code": "COMMON_BAD_PAYLOAD"}}),
    "content_type": "application/json",
}
HANG = {"kind": "process", "action": "hang", "count": None}


@pytest.fixture
def batch(dock: Window, tmp_path: Path) -> BatchWindow:
    """Return the window, filled in for three fields and two months, before rows are found."""
    fields_layer()
    window = opened(dock)
    fill(window, tmp_path)
    return window


def answered(sandbox: Running) -> int:
    return sum(line["status"] == 200 for line in sandbox.requests("process"))


def message(batch: BatchWindow) -> str:
    return batch.message.messageLabel.text()


def job(dock: Window) -> JobRow:
    return dock.main.findChildren(JobRow)[0]


def begin(batch: BatchWindow, sandbox: Running, after: int) -> None:
    """Run, and let all requests hang after the first few."""
    sandbox.control(faults=[{**HANG, "skip": after}])
    click(batch.runBatchButton)
    wait_until(lambda: states(batch).get(DONE, 0) == after, 30)


def test_fields_times_months_are_found_run_and_kept(batch, sandbox, tmp_path):
    find(batch)
    assert texts(batch, Column.AREA) == ["field 1", "field 1", "field 2", "field 2", "field 3", "field 3"]
    assert batch.batchTabs.tabText(1) == "Row&s (6)"
    wait_until(lambda: "To download: 6 · 6 requests · about 0.0" in batch.batchTotalLabel.text())
    assert "of a free account's month" in batch.batchTotalLabel.text()
    assert sandbox.counters().get("process", 0) == 0
    assert list(tmp_path.iterdir()) == []
    run(batch)
    assert states(batch) == {DONE: 6}
    assert "field_1_2024-05_S2L2A.tif" in {path.name for path in tmp_path.glob("*.tif")}
    assert {"batch.json", "batch.csv", "batch.log"} <= {path.name for path in tmp_path.iterdir()}
    assert message(batch).startswith("Finished: 6 done")
    assert sandbox.counters()["process"] == 6


def test_opening_and_planning_send_nothing(batch, sandbox):
    before = sum(sandbox.counters().values())
    wait_until(batch.findRowsButton.isEnabled)
    assert batch.batchLookingLabel.text() == "Rows to come: 6. Nothing is sent to find them."
    assert batch.areas.batchAreasNoteLabel.text() == "Areas: 3"
    assert batch.areas.batchNameFieldCombo.currentField() == "name"
    assert batch.files.batchPreviewLabel.text().startswith("Such as field_1_2024-05")
    assert sum(sandbox.counters().values()) == before


@pytest.mark.parametrize("rule", [DateRule.EACH, DateRule.BEST], ids=["each acquisition", "clearest day"])
def test_the_catalogue_is_asked_once_for_fields_beside_one_another(dock, batch, sandbox, rule):
    dock.find("dateButton").setChecked(False)  # the calendar asks, too, whenever the view has changed
    batch.dates.choose(rule)
    wait_until(lambda: batch.batchLookingLabel.text() == "Requests to find the dates: 1. No processing units.")
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    sandbox.control(reset=["counters"])
    find(batch)
    assert sandbox.counters()["catalog"] == 1
    assert sandbox.counters().get("process", 0) == 0
    assert all(text.startswith("≈") for text in texts(batch, Column.CLOUD))


def test_a_row_that_fails_says_why_and_is_asked_for_again_alone(batch, sandbox):
    find(batch)
    sandbox.control(faults=[{**REFUSED, "count": 1}])
    run(batch)
    assert states(batch) == {DONE: 5, FAILED: 1}
    assert message(batch).startswith("Finished: 5 done · 1 failed")
    batch.rows.show_state(FAILED)
    assert WHY in texts(batch, Column.ERROR)[0]
    assert "&lt;b&gt;polygon" in batch.rows.model.index(0, Column.STATE).data(Qt.ItemDataRole.ToolTipRole)
    wait_until(lambda: not batch.runBatchButton.isEnabled())
    sandbox.control(clear_faults=True, reset=["counters"])
    click(batch.retryFailedButton)
    wait_until(lambda: states(batch) == {DONE: 6} and not is_running(batch), 30)
    assert sandbox.counters()["process"] == 1
    assert not batch.retryFailedButton.isVisible()


def test_the_menu_of_a_failed_row_retries_it(batch, sandbox):
    find(batch)
    sandbox.control(faults=[{**REFUSED, "count": 1}])
    run(batch)
    batch.rows.show_state(FAILED)
    batch.rows.batchRowsTable.selectRow(0)
    menu = batch.rows.menu()
    next(action for action in menu.actions() if action.text() == "&Retry").trigger()
    wait_until(lambda: states(batch) == {DONE: 6} and not is_running(batch), 30)


def test_quota_used_up_stops_all_and_the_rest_goes_on(batch, sandbox):
    find(batch)
    sandbox.control(faults=[{"kind": "process", "action": "403-quota", "count": None, "skip": 2}])
    click(batch.runBatchButton)
    wait_until(lambda: not is_running(batch), 30)
    assert FAILED not in states(batch)
    assert states(batch)[WAITING] == 4
    assert message(batch).startswith("Stopped: 2 done · 4 still waiting")
    assert batch.runBatchButton.text() == "Resu&me"
    sandbox.control(clear_faults=True, reset=["limits"])
    wait_until(batch.runBatchButton.isEnabled)
    run(batch)
    assert states(batch) == {DONE: 6}
    assert answered(sandbox) == 6


def test_a_pause_lets_rows_under_way_finish_and_a_later_run_goes_on(batch, sandbox):
    batch.dates.batchToEdit.setDate(batch.dates.batchToEdit.date().addMonths(18))
    find(batch)
    count = len(batch.rows.model.all_rows())
    sandbox.control(latency=0.3)
    click(batch.runBatchButton)
    wait_until(lambda: states(batch).get(RowState.RUNNING, 0) > 0)
    click(batch.pauseBatchButton)
    assert batch.pauseBatchButton.text() == "Stop no&w"
    wait_until(lambda: not is_running(batch), 30)
    assert message(batch).startswith("Paused:")
    left = states(batch)[WAITING]
    assert states(batch) == {DONE: count - left, WAITING: left}
    sandbox.control(latency=0.0)
    wait_until(batch.runBatchButton.isEnabled)
    run(batch)
    assert states(batch) == {DONE: count}
    assert sandbox.counters()["process"] == count


def test_the_dock_shows_the_run_stops_it_and_goes_on_with_it(batch, dock, sandbox):
    find(batch)
    begin(batch, sandbox, 2)
    batch.close()
    assert not batch.isVisible()
    wait_until(lambda: job(dock).jobStateLabel.text().startswith("2 of 6 done"))
    job(dock).cancelJobButton.click()
    wait_until(lambda: not job(dock).is_running, 10)
    assert "The batch was stopped." in job(dock).jobStateLabel.text()
    assert states(batch) == {DONE: 2, WAITING: 4}
    sandbox.control(clear_faults=True)
    job(dock).resumeJobButton.click()
    assert not batch.isVisible()
    wait_until(lambda: states(batch) == {DONE: 6} and not job(dock).is_running, 30)
    assert job(dock).jobStateLabel.text().startswith("Finished: 6 done")
    assert dock.find("SentinelHubDock").findChild(type(batch.message)).isVisible()


def test_the_dock_asks_again_for_what_failed(batch, dock, sandbox):
    find(batch)
    sandbox.control(faults=[{**REFUSED, "count": 2}])
    run(batch)
    wait_until(job(dock).resumeJobButton.isVisible)
    job(dock).resumeJobButton.click()
    wait_until(lambda: states(batch) == {DONE: 6} and not is_running(batch), 30)


def test_what_was_spent_is_counted_in_the_dock(batch, dock):
    find(batch)
    run(batch)
    wait_until(lambda: "downloads" in dock.find("spendingLabel").text())


def test_a_layer_that_is_edited_and_removed_meanwhile_changes_nothing(batch, sandbox):
    find(batch)
    begin(batch, sandbox, 1)
    layer = next(one for one in QgsProject.instance().mapLayers().values() if one.name() == "fields")
    layer.startEditing()
    layer.deleteFeature(1)
    layer.commitChanges()
    QgsProject.instance().removeMapLayer(layer.id())
    sandbox.control(clear_faults=True)
    click(batch.pauseBatchButton)
    click(batch.pauseBatchButton)
    wait_until(lambda: not is_running(batch), 10)
    wait_until(batch.runBatchButton.isEnabled)
    run(batch)
    assert states(batch) == {DONE: 6}


def test_rows_that_are_unticked_are_not_downloaded(batch, sandbox, tmp_path):
    find(batch)
    table = batch.rows.batchRowsTable
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert states(batch) == {SKIPPED: 1, WAITING: 5}
    wait_until(lambda: batch.batchTotalLabel.text().startswith("To download: 5"))
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert states(batch) == {WAITING: 6}
    batch.rows.batchFilterEdit.setText("field 2")
    wait_until(lambda: batch.rows.model.rowCount() == 2)
    assert batch.rows.batchRowsNoteLabel.text() == "2 of 6 rows are shown"
    batch.rows.findChild(object, "untickShownAction").trigger()
    assert states(batch) == {SKIPPED: 2, WAITING: 4}
    wait_until(lambda: batch.batchTotalLabel.text().startswith("To download: 4"))
    run(batch)
    assert states(batch) == {DONE: 4, SKIPPED: 2}
    assert not list(tmp_path.glob("field_2*"))


def test_finding_again_keeps_what_was_unticked_and_renamed(batch):
    model = find(batch)
    model.tick(model.all_rows()[:1], False)
    assert model.setData(model.index(2, Column.FILE), "my_own_name")
    batch.show_plan()
    batch.dates.batchToEdit.setDate(batch.dates.batchToEdit.date().addMonths(1))
    wait_until(lambda: batch.batchLookingLabel.text().startswith("Rows to come: 9"))
    find(batch)
    assert states(batch) == {SKIPPED: 1, WAITING: 8}
    assert "my_own_name.tif" in texts(batch, Column.FILE)


def test_names_from_the_layer_are_text_and_stay_in_the_folder(dock, tmp_path):
    hostile = ["<img src=x>", "../../up", "con", "", "a" * 300, "same", "same"]
    fields_layer(len(hostile), hostile)
    window = opened(dock)
    folder = tmp_path / "inner"
    fill(window, folder, months=1)
    find(window)
    assert len(texts(window, Column.AREA)) == len(hostile), window.areas.batchAreasNoteLabel.text()
    assert texts(window, Column.AREA)[0] == "<img src=x>"
    assert "&lt;img" in window.rows.model.index(0, Column.AREA).data(Qt.ItemDataRole.ToolTipRole)
    run(window)
    assert states(window) == {DONE: len(hostile)}
    assert len(list(folder.glob("*.tif"))) == len(hostile)
    assert [path.name for path in tmp_path.iterdir()] == ["inner"]


def test_the_request_of_a_row_is_shown(batch):
    find(batch)
    batch.rows.batchRowsTable.selectRow(0)
    menu = batch.rows.menu()
    next(action for action in menu.actions() if "request" in action.text().replace("&", "")).trigger()
    shown = batch.findChild(QPlainTextEdit, "requestText")
    wait_until(lambda: "evalscript" in shown.toPlainText())


@pytest.mark.parametrize(
    ("kind", "titles"),
    [
        ("group", 6),
        ("mosaics", 2),
        ("footprints", 1),
    ],
)
def test_results_come_to_the_map(batch, kind, titles):
    find(batch)
    run(batch)
    before = len(QgsProject.instance().mapLayers())
    batch.findChild(object, f"{kind}ResultsAction").trigger()
    wait_until(lambda: len(QgsProject.instance().mapLayers()) == before + titles)
    root = QgsProject.instance().layerTreeRoot()
    assert len(root.findGroups()) == (0 if kind == "footprints" else 1)


def test_help_leads_to_the_page_of_batches(batch, dock):
    QTest.keyClick(batch.batchTabs, Qt.Key.Key_F1)
    guide = dock.find("SentinelHubHelp")
    wait_until(lambda: "Batch download" in guide.findChild(QTextBrowser).toPlainText())
    guide.close()
    click(batch.findChild(QToolButton, "batchHelpButton"))
    assert guide.isVisible()


def test_without_a_connected_account_the_catalogue_is_not_asked(plugin, window, sandbox, tmp_path):
    fields_layer()
    window.find("sentinelHubBatchAction").trigger()
    wait_until(lambda: window.main.findChildren(BatchWindow))
    batch = window.main.findChild(BatchWindow)
    assert not batch.findRowsButton.isEnabled()
    wait_until(lambda: batch.areas.batchAreasNoteLabel.text() == "Areas: 3")
    batch.products.add(BatchProduct("bands", "sentinel-2-l2a", 10.0, RawBands(("B04",), SampleType.UINT16)))
    batch.files.set_folder(tmp_path)
    wait_until(batch.findRowsButton.isEnabled)
    click(batch.findRowsButton)
    wait_until(lambda: message(batch).startswith("No account is connected."))
    assert batch.message.messageActionButton.text() == "Connect…"
    assert sum(sandbox.counters().values()) == 0
