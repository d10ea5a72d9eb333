"""A batch in the long session: built, looked at, broken off, gone on with, put on the map."""

from __future__ import annotations

import json

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication

from sentinelhub_qgis.gui.batch.batch_window import BatchWindow
from sentinelhub_qgis.model.batch.batch import RowState
from sentinelhub_qgis.operations.show_request import RequestForm
from tests.qgis.gui.batch_help import click, fields_layer, fill, find, is_running, opened, run, states
from tests.qgis.gui.window import wait_until
from tests.qgis.secrets.visit import Visit

JSON = "application/json"


def build_a_batch(visit: Visit) -> None:
    layer = fields_layer()
    window = opened(visit.window)
    window.areas.batchLayerCombo.setLayer(layer)
    fill(window, visit.folder / "batch")
    find(window)


def show_the_request_of_a_row(visit: Visit) -> None:
    window = _window(visit)
    window.rows.batchRowsTable.selectRow(0)
    menu = window.rows.menu()
    next(action for action in menu.actions() if "request" in action.text().replace("&", "")).trigger()
    wait_until(lambda: "evalscript" in visit.window.find("requestText").toPlainText())
    dialog = visit.window.find("SentinelHubRequest")
    for form in RequestForm:
        dialog.show_form(form)
        visit.window.find("copyRequestButton").click()
        visit.heard.keep("requests shown", QApplication.clipboard().text())
    dialog.close()


def have_the_batch_break_off(visit: Visit) -> None:
    """Have rows refused by a service that says the token again, and end the run in the middle of a request."""
    window = _window(visit)
    said = {"error": {"status": 400, "message": f"Bearer {visit.tokens[-1]} is refused", "code": visit.tokens[-1]}}
    refused = {"action": "status", "status": 400, "body": json.dumps(said), "content_type": JSON, "count": 1}
    hang = {"action": "hang", "count": None, "skip": 2}
    visit.sandbox.control(faults=[{"kind": "process", **refused}, {"kind": "process", **hang}])
    click(window.runBatchButton)
    wait_until(lambda: states(window).get(RowState.FAILED) and states(window).get(RowState.DONE), 30)
    click(window.pauseBatchButton)
    click(window.pauseBatchButton)
    wait_until(lambda: not is_running(window), 30)
    assert states(window)[RowState.WAITING]
    visit.heard.keep("errors of rows", *(window.rows.model.outcome(row) for row in window.rows.model.all_rows()))
    visit.all_well()


def go_on_with_the_batch(visit: Visit) -> None:
    window = _window(visit)
    wait_until(window.runBatchButton.isEnabled)
    run(window)
    wait_until(window.retryFailedButton.isVisible)
    click(window.retryFailedButton)
    wait_until(lambda: set(states(window)) == {RowState.DONE} and not is_running(window), 30)


def put_its_results_on_the_map(visit: Visit) -> None:
    window, project = _window(visit), QgsProject.instance()
    for kind in ("group", "mosaics", "footprints"):
        before = len(project.mapLayers())
        window.findChild(object, f"{kind}ResultsAction").trigger()
        wait_until(lambda before=before: len(project.mapLayers()) > before)
    window.close()


def _window(visit: Visit) -> BatchWindow:
    window = visit.window.main.findChild(BatchWindow)
    assert isinstance(window, BatchWindow)
    return window
