"""What somebody does with the plugin in a long session, with much going wrong on the way."""

from __future__ import annotations

import json
from urllib.parse import quote_plus

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget

from sentinelhub_qgis.bridge.layers import temporal
from sentinelhub_qgis.model.scenes.month import Month
from sentinelhub_qgis.operations.show_request import RequestForm
from tests.qgis.gui.dock_help import choose, layers, rows
from tests.qgis.gui.foreign_help import message, note
from tests.qgis.gui.test_cloud import is_measured
from tests.qgis.gui.test_scenes import feature_ids, footprints
from tests.qgis.gui.test_temporal import draw
from tests.qgis.gui.test_time import days_in, known, look_at
from tests.qgis.gui.window import wait_until
from tests.qgis.secrets.batch_steps import (
    build_a_batch,
    go_on_with_the_batch,
    have_the_batch_break_off,
    put_its_results_on_the_map,
    show_the_request_of_a_row,
)
from tests.qgis.secrets.paste_steps import (
    paste_a_call_for_a_token,
    paste_a_program_with_the_secret,
    paste_a_request_with_a_token_in_it,
    paste_an_authorization_by_secret,
)
from tests.qgis.secrets.processing_steps import keep_commands_in_the_history, run_the_algorithms
from tests.qgis.secrets.visit import Visit

JUNE = Month(2025, 6)
STARTER = "QGIS starter"
JSON = "application/json"
MANY_FIELDS = QgsRectangle(676000, 5142000, 690000, 5156000)


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


def fetch_neighbouring_dates(visit: Visit) -> None:
    window = visit.window
    window.find("prefetch200Action").trigger()
    draw(window)
    wait_until(lambda: any(digit in window.find("prefetchSpentAction").text() for digit in "123456789"))
    body = json.dumps({"error": {"message": f"Bearer {visit.tokens[-1]} has no units"}})
    visit.fault("wmts-tile", action="status", status=403, content_type=JSON, body=body)
    window.canvas.setExtent(window.canvas.extent().buffered(4000))
    draw(window)
    visit.all_well()


def look_at_scenes(visit: Visit) -> None:
    window = visit.window
    layer = footprints(window)

    def of_the_second_day() -> list[int]:
        days = days_in(window, JUNE) if known(window) else []  # none while it is looked up for a view that has moved
        return feature_ids(layer, days[1].isoformat()) if len(days) > 1 else []

    wait_until(of_the_second_day)
    layer.selectByIds(of_the_second_day()[:1])
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


def read_the_guide(visit: Visit) -> None:
    window = visit.window
    window.click("helpButton")
    wait_until(lambda: window.find("helpPagesList").count())
    pages = window.find("helpPagesList")
    for row in range(pages.count()):
        pages.setCurrentRow(row)
        visit.heard.keep("pages of the guide", window.find("helpText").toPlainText(), window.find("helpText").toHtml())
    window.find("SentinelHubHelp").close()


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
    fetch_neighbouring_dates,
    look_at_scenes,
    measure_the_cloud,
    download_an_image,
    cancel_a_download,
    have_a_download_break_off,
    resume_it,
    show_a_request,
    paste_a_request_with_a_token_in_it,
    paste_a_call_for_a_token,
    paste_a_program_with_the_secret,
    paste_an_authorization_by_secret,
    build_a_batch,
    show_the_request_of_a_row,
    have_the_batch_break_off,
    go_on_with_the_batch,
    put_its_results_on_the_map,
    read_the_guide,
    copy_the_support_report,
    save_the_project,
    run_the_algorithms,
    keep_commands_in_the_history,
    sign_out,
)
