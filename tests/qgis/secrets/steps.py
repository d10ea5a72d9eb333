"""What somebody does with the plugin in a long session, with much going wrong on the way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

import pytest
from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget

from sentinelhub_qgis.bridge.layers import temporal
from sentinelhub_qgis.gui.download.job_row import JobRow
from sentinelhub_qgis.model.scenes.month import Month
from sentinelhub_qgis.operations.show_request import RequestForm
from tests.qgis.gui.dock_help import choose, layers, rows
from tests.qgis.gui.foreign_help import message, note
from tests.qgis.gui.test_cloud import is_measured
from tests.qgis.gui.test_scenes import feature_ids, footprints
from tests.qgis.gui.test_temporal import draw
from tests.qgis.gui.test_time import days_in, known, look_at
from tests.qgis.gui.window import Window, wait_until
from tests.qgis.secrets.places import Heard
from tests.sandbox.running import Running

JUNE = Month(2025, 6)
STARTER = "QGIS starter"
JSON = "application/json"
FIELDS = QgsRectangle(680000, 5146500, 684500, 5150000)  # UTM, a few kilometres: a dozen small parts
MANY_FIELDS = QgsRectangle(676000, 5142000, 690000, 5156000)


@dataclass
class Visit:
    """A session: the window with the plugin, the service, the user's folder, and who listens."""

    window: Window
    sandbox: Running
    folder: Path
    heard: Heard
    monkeypatch: pytest.MonkeyPatch
    tokens: list[str]

    def fault(self, kind: str, **more: Any) -> None:
        self.sandbox.control(clear_faults=True, faults=[{"kind": kind, "count": None, **more}])

    def all_well(self) -> None:
        self.sandbox.control(clear_faults=True)

    def rows(self) -> list[JobRow]:
        """Return the rows of all jobs, the newest first."""
        found: list[JobRow] = self.window.find("ActivityPanel").rows()
        return found

    def download(self, name: str, extent: QgsRectangle = FIELDS) -> JobRow:
        """Order the view as it is on the map, and return the row of the job."""
        before = self.rows()
        choose(self.window, "True color")
        self.window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
        self.window.canvas.setExtent(extent)
        self.window.click("downloadViewButton")
        self.window.find("outputFileWidget").setFilePath(str(self.folder / name))
        wait_until(lambda: self.window.find("startDownloadButton").isEnabled())
        self.window.click("startDownloadButton")
        assert self.rows()[1:] == before
        return self.rows()[0]


def find_what_the_old_plugin_left(visit: Visit) -> None:
    sandbox = visit.sandbox
    fields = {"base_url": sandbox.http_base_url, "client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    for key, value in fields.items():
        QSettings().setValue(f"SentinelHub/{key}", value)
    visit.window.find("sentinelHubAction").trigger()
    wait_until(lambda: visit.window.main.findChild(QWidget, "takeOverButton") is not None)


def be_refused_by_a_service_that_says_the_secret_again(visit: Visit) -> None:
    visit.window.click("takeOverButton")
    visit.window.find("tokenUrlEdit").setText(visit.sandbox.http_token_url)
    secret = visit.sandbox.client_secret
    for told in (secret, quote_plus(secret), json.dumps(secret)):
        body = {"error": "invalid_client", "error_description": f"no client has the secret {told}!"}
        visit.fault("token", action="status", status=401, body=json.dumps(body), content_type=JSON)
        visit.window.click("signInButton")
        wait_until(lambda: visit.window.find("signInButton").isEnabled())
        wait_until(lambda: "knows no client" in message(visit.window))
    page = f"<html><body>client_secret={quote_plus(secret)}</body></html>"
    visit.fault("token", action="status", status=502, body=page, content_type="text/html")
    visit.window.click("signInButton")
    wait_until(lambda: "has a problem" in message(visit.window))
    visit.all_well()


def take_over_what_the_old_plugin_left(visit: Visit) -> None:
    visit.sandbox.control(no_configurations=True)
    visit.window.click("signInButton")
    wait_until(lambda: visit.window.find("createStarterButton").isVisible())
    assert QSettings().value("SentinelHub/client_secret", "") == ""


def have_a_starter_configuration_made(visit: Visit) -> None:
    visit.fault("configurations", action="500")
    visit.window.click("createStarterButton")
    wait_until(lambda: "has a problem" in message(visit.window))
    visit.all_well()
    visit.window.find("refreshAction").trigger()
    wait_until(lambda: visit.window.find("createStarterButton").isVisible())
    visit.window.click("createStarterButton")
    wait_until(lambda: STARTER in rows(visit.window))


def have_the_token_refused(visit: Visit) -> None:
    visit.sandbox.control(no_configurations=False, revoke_tokens=True)
    visit.window.find("refreshAction").trigger()
    wait_until(lambda: "Simple WMS template" in rows(visit.window))
    came = len(visit.tokens)
    body = json.dumps({"error": {"message": f"Authorization: Bearer {visit.tokens[-1]} may not"}})
    visit.fault("configurations", action="status", status=403, content_type=JSON, body=body)
    visit.window.find("refreshAction").trigger()
    wait_until(lambda: message(visit.window))
    visit.fault("configurations", action="401")
    visit.window.find("refreshAction").trigger()
    wait_until(lambda: len(visit.tokens) > came)
    visit.all_well()
    visit.window.find("refreshAction").trigger()
    wait_until(lambda: "Simple WMS template" in rows(visit.window))


def put_layers_on_the_map(visit: Visit) -> None:
    window = visit.window
    window.canvas.setExtent(QgsRectangle(1_255_000, 5_855_000, 1_265_000, 5_865_000))
    for number, service in enumerate(("WMTS", "WMS")):
        choose(window, "True color")
        window.find("serviceCombo").setCurrentIndex(window.find("serviceCombo").findData(service))
        look_at(window)
        wait_until(lambda: known(window) and days_in(window, JUNE))
        window.click("addToMapButton")
        wait_until(lambda number=number: len(layers()) == number + 1)
    visit.fault("wmts-tile", action="403-quota")
    draw(window)
    visit.all_well()
    draw(window)


def step_through_time(visit: Visit) -> None:
    window = visit.window
    visit.fault("catalog", action="cut")
    window.find("startDateEdit").setDate(window.find("startDateEdit").date().addMonths(-2))
    wait_until(lambda: window.find("timeActionButton").isVisible())
    visit.all_well()
    window.click("timeActionButton")
    wait_until(lambda: known(window))
    window.click("previousDateButton")
    window.click("playDatesButton")
    wait_until(lambda: temporal.is_on(window.controller))
    draw(window)
    window.click("playDatesButton")
    look_at(window)
    wait_until(lambda: known(window) and days_in(window, JUNE))


def look_at_scenes(visit: Visit) -> None:
    window = visit.window
    layer = footprints(window)
    layer.selectByIds(feature_ids(layer, days_in(window, JUNE)[1].isoformat())[:1])
    visit.fault("process", action="html", status=200)
    window.click("previewSceneButton")
    wait_until(lambda: window.find("previewTextLabel").text() and window.find("previewSceneButton").isEnabled(), 30)
    visit.all_well()
    window.click("previewSceneButton")
    wait_until(lambda: window.find("previewLabel").isVisible())
    window.find("searchScenesAction").trigger()


def measure_the_cloud(visit: Visit) -> None:
    visit.window.click("measureCloudButton")
    visit.window.click("cloudMeasureButton")
    wait_until(lambda: is_measured(visit.window), 60)
    visit.window.click("measureCloudButton")


def download_an_image(visit: Visit) -> None:
    before = len(layers())
    visit.download("image.tif")
    wait_until(lambda: len(layers()) == before + 1)
    assert (visit.folder / "image.tif").is_file()


def cancel_a_download(visit: Visit) -> None:
    visit.fault("process", action="late", delay=0.5)
    row = visit.download("cancelled.tif", MANY_FIELDS)
    wait_until(lambda: visit.sandbox.counters().get("process", 0) > 0)
    row.cancelJobButton.click()
    wait_until(lambda: not row.is_running)
    visit.all_well()


def have_a_download_break_off(visit: Visit) -> None:
    said = {"message": f"no units left for {visit.tokens[-1]}", "code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS"}
    visit.fault("process", action="status", status=403, body=json.dumps({"error": said}), content_type=JSON, skip=3)
    row = visit.download("broken.tif")
    wait_until(lambda: not row.is_running)
    assert row.resumeJobButton.isVisible()
    assert list(visit.folder.glob(".sentinel-hub-*"))
    visit.all_well()


def resume_it(visit: Visit) -> None:
    row, before = visit.rows()[0], len(layers())
    row.resumeJobButton.click()
    wait_until(lambda: len(layers()) == before + 1)


def show_a_request(visit: Visit) -> None:
    window = visit.window
    choose(window, "True color")
    window.click("downloadViewButton")
    wait_until(lambda: window.find("showRequestButton").isEnabled())
    window.click("showRequestButton")
    wait_until(lambda: window.main.findChildren(QDialog, "SentinelHubRequest"))
    dialog = window.find("SentinelHubRequest")
    for form in RequestForm:
        dialog.show_form(form)
        window.find("copyRequestButton").click()
        text = QApplication.clipboard().text()
        assert "evalscript" in text
        (visit.folder / f"request-{form.value}.txt").write_text(text, encoding="utf-8")
        visit.heard.keep("requests shown", text)


def paste_a_request_with_a_token_in_it(visit: Visit) -> None:
    window = visit.window
    window.find("SentinelHubRequest").show_form(RequestForm.JSON)
    text = window.find("SentinelHubRequest").text()
    window.find("SentinelHubRequest").close()
    line = f"curl -X POST https://x.invalid/process/v1 -H 'Authorization: Bearer {visit.tokens[-1]}' -d '{text}'"
    QApplication.clipboard().setText(line)
    window.click("pasteRequestButton")
    wait_until(lambda: window.find("SentinelHubPaste").isVisible())
    window.click("fillInButton")
    wait_until(lambda: not window.main.findChildren(QDialog, "SentinelHubPaste"))
    QApplication.clipboard().clear()  # the user's own doing


def copy_the_support_report(visit: Visit) -> None:
    visit.window.find("copyReportAction").trigger()
    text = QApplication.clipboard().text()
    assert "Last requests" in text
    visit.heard.keep("support reports", text)


def save_the_project(visit: Visit) -> None:
    project = QgsProject.instance()
    for ending in ("qgs", "qgz"):
        assert project.write(str(visit.folder / f"fields.{ending}"))
    wait_until(lambda: note(visit.window, "sharingLabel"))
    visit.window.click("saveCopyButton")
    wait_until((visit.folder / "fields-to-share.qgz").is_file)


def run_the_algorithms(visit: Visit) -> None:
    sandbox, folder = visit.sandbox, visit.folder
    account = {
        "SH_CLIENT_ID": sandbox.client_id,
        "SH_CLIENT_SECRET": sandbox.client_secret,
        "SH_BASE_URL": sandbox.http_base_url,
        "SH_TOKEN_URL": sandbox.http_token_url,
    }
    extent = "680000,681000,5149000,5150000 [EPSG:32632]"
    day = {"START": "2022-06-12", "END": "2022-06-12"}
    calls: dict[str, dict[str, Any]] = {
        "listsources": {"OUTPUT": str(folder / "sources.csv")},
        "searchscenes": {"EXTENT": extent, **day, "OUTPUT": str(folder / "scenes.gpkg")},
        "downloadimage": {"EXTENT": extent, **day, "OUTPUT": str(folder / "by-algorithm.tif")},
    }
    with visit.monkeypatch.context() as environment:
        for name, value in account.items():
            environment.setenv(name, value)
        for fault in ("500", None):
            visit.all_well()
            for name, parameters in calls.items():
                if fault:
                    visit.fault("*", action=fault)
                _run(visit, f"sentinelhub:{name}", parameters)
    visit.all_well()


def _run(visit: Visit, name: str, parameters: dict[str, Any]) -> None:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    try:
        found = processing.run(name, parameters, context=context, feedback=feedback)
        visit.heard.keep("results of algorithms", found)
    except Exception as error:  # whatever it is, it is what is looked at
        visit.heard.keep("exceptions", str(error), error, vars(error))
    visit.heard.keep("what algorithms say", feedback.htmlLog(), feedback.textLog())


def sign_out(visit: Visit) -> None:
    visit.window.find("removeAccountAction").trigger()
    wait_until(lambda: visit.window.find("signInPage").isVisible())


STEPS = (
    find_what_the_old_plugin_left,
    be_refused_by_a_service_that_says_the_secret_again,
    take_over_what_the_old_plugin_left,
    have_a_starter_configuration_made,
    have_the_token_refused,
    put_layers_on_the_map,
    step_through_time,
    look_at_scenes,
    measure_the_cloud,
    download_an_image,
    cancel_a_download,
    have_a_download_break_off,
    resume_it,
    show_a_request,
    paste_a_request_with_a_token_in_it,
    copy_the_support_report,
    save_the_project,
    run_the_algorithms,
    sign_out,
)
