"""Requests pasted on the download page, and requests shown of orders and jobs."""

from __future__ import annotations

import json
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QApplication, QDialog

from sentinelhub_qgis.gui.download.request_dialog import RequestDialog
from sentinelhub_qgis.model.orders.image_order import RawBands, ScriptedImage
from sentinelhub_qgis.operations.download.plan_image import plan_image
from sentinelhub_qgis.operations.show_request import RequestForm
from tests.qgis.gui.dock_help import choose
from tests.qgis.gui.window import Window, wait_until

SCRIPT = (
    '//VERSION=3\nfunction setup() { return {input: ["VV", "dataMask"],\n'
    '  output: {bands: 1, sampleType: "FLOAT32", nodataValue: -9}}; }\n'
    "function evaluatePixel(s) { return [s.dataMask ? s.VV : -9]; }"
)
FIELD = [[[680000.0, 5146000.0], [681000.0, 5146000.0], [680500.0, 5147000.0], [680000.0, 5146000.0]]]
BODY: dict[str, Any] = {
    "input": {
        "bounds": {
            "bbox": [680000, 5146000, 681000, 5147000],
            "geometry": {"type": "Polygon", "coordinates": FIELD},
            "properties": {"crs": "http://www.opengis.net/def/crs/EPSG/0/32632"},
        },
        "data": [
            {
                "type": "sentinel-1-grd",
                "dataFilter": {
                    "timeRange": {"from": "2026-04-01T00:00:00Z", "to": "2026-04-30T23:59:59Z"},
                    "orbitDirection": "DESCENDING",
                },
                "processing": {"backCoeff": "GAMMA0_TERRAIN", "orthorectify": True},
            }
        ],
    },
    "output": {"width": 80, "height": 80, "responses": [{"identifier": "default", "format": {"type": "image/tiff"}}]},
    "evalscript": SCRIPT,
}


@pytest.fixture
def page(dock: Window) -> Window:
    """Return the dock on its download page, for a view of a square kilometre."""
    QApplication.clipboard().clear()
    choose(dock, "True color")
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dock.canvas.setExtent(QgsRectangle(11.30, 46.45, 11.31, 46.46))
    dock.find("singleDayCheck").setChecked(False)
    dock.find("startDateEdit").setDate(QDate(2026, 5, 1))
    dock.find("endDateEdit").setDate(QDate(2026, 5, 12))
    dock.click("downloadViewButton")
    wait_until(lambda: "processing units" in dock.find("estimateLabel").text())
    return dock


def paste(page: Window, text: str) -> Window:
    wait_until(lambda: not page.main.findChildren(QDialog, "SentinelHubPaste"))
    QApplication.clipboard().setText(text)
    page.click("pasteRequestButton")
    wait_until(lambda: page.find("SentinelHubPaste").isVisible())
    return page


def said(page: Window, name: str) -> str:
    return str(page.find(name).text()).replace("\u200b", "")


def shown(page: Window) -> RequestDialog:
    dialog = page.find("SentinelHubRequest")
    assert isinstance(dialog, RequestDialog)
    return dialog


def stay_here(page: Window) -> None:
    """Order an extent: the view's own may change with the size of the dock."""
    page.find("areaCombo").setCurrentIndex(page.find("areaCombo").findData("extent"))


def undo(page: Window) -> None:
    page.find("MainPanel").message.messageActionButton.click()


def order_of(page: Window) -> Any:
    return page.find("DownloadPanel").product_order()


def test_a_pasted_request_is_shown_then_filled_in_then_taken_back(page: Window) -> None:
    stay_here(page)
    before = order_of(page)
    paste(page, json.dumps(BODY))
    taken = said(page, "pastedTakenLabel")

    assert "Sentinel-1 GRD" in taken
    assert "2026-04-01 – 2026-04-30" in taken
    assert "80 × 80 pixels in EPSG:32632" in taken
    assert "orbitDirection DESCENDING" in taken
    assert order_of(page) == before, "nothing is changed before it is agreed to"

    page.click("fillInButton")
    order = order_of(page)
    image = order.image

    assert "S1GRD_2026-04-01_2026-04-30" in page.find("outputFileWidget").filePath()
    assert image.collection_id == "sentinel-1-grd"
    assert image.period.as_text() == "2026-04-01/2026-04-30"
    assert dict(image.data_filter) == {"orbitDirection": "DESCENDING"}
    assert image.processing["backCoeff"] == "GAMMA0_TERRAIN"
    assert isinstance(image.product, ScriptedImage)
    assert image.product.script == SCRIPT
    assert image.area.edges == (680000, 5146000, 681000, 5147000)
    assert image.resolution == pytest.approx(12.5)
    assert len(image.polygons) == 1
    assert plan_image(image).bbox == (680000, 5146000, 681000, 5147000)
    wait_until(lambda: "orbitDirection" in page.find("estimateLabel").text())

    undo(page)

    assert order_of(page) == before
    assert page.find("areaCombo").findText("The pasted request") < 0


def test_what_is_shown_can_be_pasted_and_orders_the_same(page: Window) -> None:
    stay_here(page)
    page.find("resolutionSpin").setValue(20)
    before = order_of(page).image
    page.click("showRequestButton")
    for form in RequestForm:
        shown(page).show_form(form)
        text = shown(page).text()
        paste(page, text)
        assert said(page, "pastedRemarksLabel") == ""
        page.click("fillInButton")
        after = order_of(page).image

        assert plan_image(after) == plan_image(before)
        assert (after.product, after.period, after.mosaicking_order, after.max_cloud_cover) == (
            before.product,
            before.period,
            before.mosaicking_order,
            before.max_cloud_cover,
        )
        assert isinstance(after.product, RawBands)
        undo(page)
    shown(page).close()


def test_a_request_that_is_filled_in_is_downloaded(page: Window, tmp_path: Any) -> None:
    paste(page, json.dumps(BODY))
    page.click("fillInButton")
    page.find("outputFileWidget").setFilePath(str(tmp_path / "radar.tif"))
    wait_until(lambda: page.find("startDownloadButton").isEnabled())
    page.click("startDownloadButton")
    wait_until(lambda: not page.find("JobRow").is_running, 60)

    assert "spent" in page.find("jobStateLabel").text()
    assert (tmp_path / "radar.tif").exists()
    assert not page.find("MainPanel").message.isVisible(), "an offer to undo is of use on that page alone"

    page.click("jobRequestButton")
    body = json.loads(shown(page).text())
    assert body["input"]["data"][0]["type"] == "sentinel-1-grd"
    assert body["input"]["bounds"]["geometry"]["coordinates"] == [FIELD]
    shown(page).close()


def test_tokens_are_gone_as_soon_as_they_are_pasted(page: Window) -> None:
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
    headers = f"-H 'Authorization: Bearer {token}'"
    text = f"curl https://services.sentinel-hub.com/api/v1/process {headers} -d '{json.dumps(BODY)}'"
    paste(page, text)

    assert token not in page.find("pastedRequestEdit").toPlainText()
    assert "eyJ" not in page.find("pastedRequestEdit").toPlainText()
    assert "has been removed" in said(page, "pastedRemarksLabel")
    assert "services.sentinel-hub.com" in said(page, "pastedRemarksLabel")
    page.find("SentinelHubPaste").reject()


def test_typed_secrets_leave_nothing_to_undo_to(page: Window) -> None:
    paste(page, "")
    page.find("pastedRequestEdit").setPlainText('client_secret = "abcdefgh1234"')
    wait_until(lambda: "abcdefgh1234" not in page.find("pastedRequestEdit").toPlainText())
    page.find("pastedRequestEdit").undo()

    assert "abcdefgh1234" not in page.find("pastedRequestEdit").toPlainText()
    page.find("SentinelHubPaste").reject()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"input": {', "ends in the middle"),
        ("{'input': nope nope}", "mistake in the JSON"),
        (json.dumps(BODY).replace("680000,", "NaN,", 1), "“NaN” is not a number"),
        (json.dumps({"collections": ["sentinel-2-l2a"], "limit": 5}), "not a Process request; it has: collections"),
        ("curl https://x.example/process -d @body.json", "in the file body.json"),
        ("<b>hello</b>", "no request in this text"),
    ],
    ids=["half", "no json", "nan", "catalog", "file", "anything"],
)
def test_what_is_wrong_is_said_and_nothing_can_be_filled_in(page: Window, text: str, words: str) -> None:
    paste(page, "")
    page.find("pastedRequestEdit").setPlainText(text)
    wait_until(lambda: words in said(page, "pastedSaidLabel"))

    assert not page.find("fillInButton").isEnabled()
    page.find("SentinelHubPaste").reject()


def test_a_clipboard_without_a_request_is_left_alone(page: Window) -> None:
    paste(page, "what I copied before")

    assert page.find("pastedRequestEdit").toPlainText() == ""
    page.find("SentinelHubPaste").reject()


def test_of_several_tiles_each_request_is_shown(page: Window) -> None:
    page.canvas.setExtent(QgsRectangle(11.0, 46.0, 11.8, 46.3))
    wait_until(lambda: "requests" in page.find("estimateLabel").text())
    page.click("showRequestButton")
    dialog = shown(page)
    first = json.loads(dialog.text())
    spin = page.find("requestPartSpin")
    assert spin.isVisible()
    assert spin.maximum() > 4
    spin.setValue(2)
    second = json.loads(dialog.text())

    assert first["input"]["bounds"] != second["input"]["bounds"]
    dialog.close()
