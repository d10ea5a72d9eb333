"""The map says why: each reason brought about at the local Sentinel Hub, and read in the dock and beside the layer."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsDataProvider, QgsMapLayer, QgsNetworkAccessManager, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeMapCanvasBridge
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.model.own_collection import OwnCollection
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.dock_help import choose, layers, rows
from tests.qgis.gui.map_help import EARTH, VALLEY, button, drawings, marks, said, wait_for, wait_for_whole
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

# QGIS keeps tiles in memory for all of its life: a period or cloud cover of its own lets each layer ask anew.
_NEXT_COVER = itertools.count(99, -1)
_NEXT_START = itertools.count()
# Ids of the sandbox's own configurations (tests/sandbox/seeds.py).
TEMPLATE = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"
SWITCHED_OFF = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b02"
BLANK_DAY = QDate(2025, 5, 5)
_TILES = ("wmts-tile", "wms-map")
both_services = pytest.mark.parametrize("service", ["WMTS", "WMS"])


@pytest.fixture
def map_dock(dock: Window, sandbox: Running) -> Iterator[Window]:
    """Return a window that draws its layers, and whose dock is signed in."""
    wait_until(lambda: "True color" in rows(dock))
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), dock.canvas)
    bridge.setAutoSetupOnFirstLayer(False)
    dock.canvas.setPreviewJobsEnabled(False)  # QGIS would ask for tiles around the view, at a time of its own
    dock.canvas.setExtent(VALLEY)
    QTest.qWait(600)  # the dock has taken room: QGIS draws the map anew half a second later
    yield dock
    bridge.deleteLater()


def add(window: Window, service: str = "WMTS", blank_day: QDate | None = None) -> QgsRasterLayer:
    """Put a layer on the map: of the weeks up to a day in May, or of one day alone."""
    choose(window, "True color")
    window.find("serviceCombo").setCurrentIndex(window.find("serviceCombo").findText(service))
    window.find("singleDayCheck").setChecked(blank_day is not None)
    window.find("endDateEdit").setDate(QDate(2025, 5, 20))
    window.find("startDateEdit").setDate(blank_day or QDate(2025, 5, 1).addDays(-next(_NEXT_START)))
    window.find("maxCloudSpin").setValue(next(_NEXT_COVER) if blank_day else 100)
    before = len(layers())
    window.click("addToMapButton")
    wait_until(lambda: len(layers()) > before)
    newest: QgsRasterLayer = window.activeLayer()
    return newest


def fault(sandbox: Running, **what: Any) -> None:
    """Spoil every tile and map from now on."""
    sandbox.control(faults=[{"kind": kind, "count": None, **what} for kind in _TILES])


def refusal(text: str) -> dict[str, Any]:
    """Return a refusal as the OGC services word it."""
    body = f"<ServiceExceptionReport><ServiceException><![CDATA[{text}]]></ServiceException></ServiceExceptionReport>"
    return {"action": "status", "status": 400, "body": body, "content_type": "text/xml"}


@pytest.mark.parametrize(
    "what, sentence",
    [
        pytest.param({"action": "403-quota"}, "requests of the account are used up", id="quota"),
        pytest.param({"action": "403-expired"}, "The account has expired", id="expired"),
        pytest.param({"action": "403-right"}, "Your account does not include this", id="right"),
        pytest.param(refusal("OGC requests are disabled"), "configuration of this layer is switched off", id="off"),
        pytest.param(refusal("Configuration 17 not found"), "no longer has this layer", id="gone"),
        pytest.param({"action": "404"}, "no longer has this layer", id="404"),
        pytest.param({"action": "500"}, "The service has a problem (HTTP status 500)", id="500"),
        pytest.param({"action": "html", "status": 502}, "has a problem (HTTP status 502)", id="502"),
        pytest.param({"action": "close"}, "was interrupted", id="close"),
        pytest.param({"action": "429", "retry_after": 60_000}, "continues by itself in", id="throttled"),
    ],
)
def test_why_tiles_fail(map_dock: Window, sandbox: Running, what: dict[str, Any], sentence: str) -> None:
    fault(sandbox, **what)
    layer = add(map_dock)
    wait_for(map_dock, sentence)
    assert layer.name() in map_dock.find("MapStatePanel").toolTip()
    assert button(map_dock) == ("" if "by itself" in sentence else "Try again")
    assert [mark for mark in marks(map_dock, layer) if sentence in mark]
    assert len(map_dock.bar.items()) == 0


def test_a_layer_that_qgis_cannot_open(map_dock: Window, sandbox: Running) -> None:
    layer = add(map_dock)
    wait_for(map_dock, "complete")
    good = layer.source()
    layer.setDataSource(good.replace(TEMPLATE, SWITCHED_OFF), layer.name(), "wms", QgsDataProvider.ProviderOptions())
    assert not layer.isValid()
    map_dock.canvas.refresh()
    wait_for(map_dock, "The configuration of this layer is switched off")
    layer.setDataSource(good.replace(TEMPLATE, "nobody"), layer.name(), "wms", QgsDataProvider.ProviderOptions())
    map_dock.canvas.refresh()
    wait_for(map_dock, "no longer has this layer")


def test_a_layer_that_qgis_could_not_open_once(map_dock: Window, sandbox: Running) -> None:
    layer = add(map_dock)
    wait_for(map_dock, "complete")
    sandbox.control(faults=[{"kind": "wmts-capabilities", "action": "500", "count": 2}])
    QgsNetworkAccessManager.instance().cache().clear()
    layer.setDataSource(layer.source(), layer.name(), "wms", QgsDataProvider.ProviderOptions())
    assert not layer.isValid()
    map_dock.canvas.refresh()
    wait_for(map_dock, "has a problem")
    map_dock.click("mapStateButton")
    wait_for(map_dock, "complete")
    assert layer.isValid()


def test_why_a_map_fails(map_dock: Window, sandbox: Running) -> None:
    fault(sandbox, action="403-quota")
    add(map_dock, "WMS")
    wait_for(map_dock, "requests of the account are used up")


@both_services
def test_loading_and_then_complete(map_dock: Window, sandbox: Running, service: str) -> None:
    sandbox.control(latency=0.6)
    layer = add(map_dock, service)
    wait_for(map_dock, "Loading: 0 of")
    assert [mark for mark in marks(map_dock, layer) if "Loading" in mark]
    assert wait_for(map_dock, "complete") == "The map is complete."
    assert marks(map_dock, layer) == []
    assert button(map_dock) == ""


@both_services
def test_a_day_without_data(map_dock: Window, service: str) -> None:
    layer = add(map_dock, service, BLANK_DAY)
    text = wait_for(map_dock, "No data here for 2025-05-05 with at most")
    assert "Choose another date" in text
    assert [mark for mark in marks(map_dock, layer) if "No data here" in mark]


def test_a_day_without_data_that_comes_out_of_memory(map_dock: Window, sandbox: Running) -> None:
    add(map_dock, blank_day=BLANK_DAY)
    wait_for(map_dock, "No data here")
    map_dock.canvas.setExtent(EARTH)
    map_dock.canvas.refresh()
    wait_for(map_dock, "too far out")
    asked = sandbox.counters()
    map_dock.canvas.setExtent(VALLEY)
    map_dock.canvas.refresh()
    wait_for(map_dock, "No data here")
    assert sandbox.counters()["wmts-tile"] == asked["wmts-tile"]


@both_services
@pytest.mark.parametrize("too_far", ["error", "image"])
def test_too_far_out(map_dock: Window, sandbox: Running, service: str, too_far: str) -> None:
    sandbox.control(too_far=too_far)
    layer = add(map_dock, service)
    wait_for(map_dock, "complete")
    # Another plugin's layers let the service write into the picture.
    layer.setDataSource(layer.source().replace("WARNINGS=NO", "WARNINGS=YES"), layer.name(), "wms")
    map_dock.canvas.setExtent(EARTH)
    map_dock.canvas.refresh()
    wait_for(map_dock, "too far out: Sentinel-2 L2A is shown up to 1500 m a pixel")
    assert not map_dock.find("ScaleNotice").isVisible()
    assert button(map_dock) == "Zoom in"
    for _ in range(3):
        if button(map_dock) == "Zoom in":
            map_dock.click("mapStateButton")
            wait_until(lambda: button(map_dock) != "Zoom in" or not map_dock.canvas.isDrawing())
    wait_until(lambda: "complete" in said(map_dock) or "No data" in said(map_dock))


def test_outside_of_an_own_collection(map_dock: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    fields = OwnCollection("byoc-fields", "Fields", extent=(10.9, 46.2, 11.0, 46.3))  # 30 km from the view
    model = "sentinelhub_qgis.gui.sources.sources_model.SourcesModel"
    monkeypatch.setattr(f"{model}.own_collection", lambda _self, _id: fields)
    add(map_dock, blank_day=BLANK_DAY)
    wait_for(map_dock, "The data of this layer is elsewhere")
    assert button(map_dock) == "Zoom to data"
    map_dock.click("mapStateButton")
    wait_for(map_dock, "No data here")
    assert map_dock.canvas.extent().contains(QgsPointXY(1_218_900, 5_821_000))


def test_what_the_user_leaves_is_no_failure(map_dock: Window, sandbox: Running) -> None:
    sandbox.control(latency=2.0)
    layer = add(map_dock)
    wait_for(map_dock, "Loading")
    map_dock.canvas.stopRendering()
    wait_for(map_dock, "complete")
    assert marks(map_dock, layer) == []


def test_throttled_tiles_are_asked_for_again_when_the_service_said(map_dock: Window, sandbox: Running) -> None:
    # QGIS asks for a failed tile up to three times more by itself, from 3.40 on at once.
    sandbox.control(faults=[{"kind": "wmts-tile", "action": "429", "retry_after": 3000, "count": None}])
    add(map_dock)
    wait_for(map_dock, "continues by itself")
    wait_until(lambda: not map_dock.canvas.isDrawing())
    asked = sandbox.counters()["wmts-tile"]
    sandbox.control(clear_faults=True)
    wait_for_whole(map_dock)
    assert 9 <= sandbox.counters()["wmts-tile"] - asked <= 18  # once more, or twice when it was just at it


def test_throttled_for_good(map_dock: Window, sandbox: Running) -> None:
    sandbox.control(latency=0.05)
    fault(sandbox, action="429", retry_after=100)
    add(map_dock)
    wait_for(map_dock, "Wait a minute, then try again")
    wait_until(lambda: not map_dock.canvas.isDrawing())
    asked = sandbox.counters()["wmts-tile"]
    QTest.qWait(1000)
    assert sandbox.counters()["wmts-tile"] == asked
    sandbox.control(clear_faults=True)
    map_dock.click("mapStateButton")
    wait_for(map_dock, "complete")


def test_try_again(map_dock: Window, sandbox: Running) -> None:
    fault(sandbox, action="500")
    add(map_dock)
    wait_for(map_dock, "has a problem")
    sandbox.control(clear_faults=True)
    map_dock.click("mapStateButton")
    wait_for(map_dock, "complete")


def test_another_place_is_judged_anew(map_dock: Window, sandbox: Running) -> None:
    fault(sandbox, action="500")
    add(map_dock)
    wait_for(map_dock, "has a problem")
    sandbox.control(clear_faults=True)
    map_dock.canvas.setExtent(VALLEY.buffered(500))
    map_dock.canvas.refresh()
    wait_for(map_dock, "complete")


def test_a_legend_is_no_tile(map_dock: Window, sandbox: Running) -> None:
    layer = add(map_dock)
    wait_for_whole(map_dock)
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setExpanded(True)
    layer.legend().createLayerTreeModelLegendNodes(QgsProject.instance().layerTreeRoot().findLayer(layer.id()))
    layer.dataProvider().getLegendGraphicFetcher(None).start()
    wait_until(lambda: sandbox.counters().get("wmts-other"))
    QTest.qWait(300)
    assert said(map_dock) == "The map is complete."


def test_two_layers(map_dock: Window, sandbox: Running) -> None:
    good = add(map_dock)
    wait_for_whole(map_dock)
    fault(sandbox, action="403-quota")
    bad = add(map_dock)
    wait_for(map_dock, "used up")
    map_dock.setActiveLayer(good)
    assert wait_for(map_dock, "used up").startswith(bad.name())
    assert marks(map_dock, good) == []
    assert marks(map_dock, bad)
    tooltip = map_dock.find("MapStatePanel").toolTip()
    assert good.name() in tooltip
    assert "Complete." in tooltip


def test_a_layer_that_goes_takes_all_along(map_dock: Window, sandbox: Running) -> None:
    fault(sandbox, action="500")
    layer = add(map_dock)
    wait_for(map_dock, "has a problem")
    QgsProject.instance().removeMapLayer(layer.id())
    wait_until(lambda: said(map_dock) == "")


def test_a_layer_that_is_moved_keeps_its_mark(map_dock: Window, sandbox: Running) -> None:
    fault(sandbox, action="500")
    layer = add(map_dock)
    wait_for(map_dock, "has a problem")
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    root.addGroup("Imagery").addChildNode(node.clone())
    root.removeChildNode(node)
    wait_until(lambda: marks(map_dock, layer))


def test_a_hidden_layer_is_not_spoken_of(map_dock: Window, sandbox: Running) -> None:
    fault(sandbox, action="500")
    layer = add(map_dock)
    wait_for(map_dock, "has a problem")
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    wait_until(lambda: said(map_dock) == "")
    assert marks(map_dock, layer) == []


def test_a_mark_leads_to_the_dock(map_dock: Window, sandbox: Running) -> None:
    fault(sandbox, action="500")
    layer = add(map_dock)
    wait_for(map_dock, "has a problem")
    map_dock.find("SentinelHubDock").setUserVisible(False)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    view = map_dock.layerTreeView()
    view.indicators(node)[0].clicked.emit(view.node2index(node))
    assert map_dock.find("SentinelHubDock").isVisible()


def test_what_viewing_costs(map_dock: Window, sandbox: Running) -> None:
    layer = add(map_dock)
    wait_for(map_dock, "complete")
    tiles = sandbox.counters()["wmts-tile"]
    wait_until(lambda: "PU" in map_dock.find("spendingLabel").text())
    assert f"{tiles:.1f} PU · {tiles:.1f} viewing, 0 downloads" in map_dock.find("spendingLabel").text()
    map_dock.find("spendingDetailsButton").click()
    assert f"{layer.name()}: {tiles:.1f} PU" in map_dock.find("spendingDetailsLabel").text()
    assert sandbox.report()["processing_units"] == pytest.approx(tiles, abs=0.2)  # looking for dates costs a little
    redrawn = drawings(map_dock)
    layer.triggerRepaint()
    wait_until(redrawn)
    assert f"{tiles:.1f} PU" in map_dock.find("spendingLabel").text()


def test_other_layers_are_left_alone(map_dock: Window, sandbox: Running) -> None:
    wms = f"url={sandbox.http_base_url}/maps&layers=a&styles=&format=image/png&crs=EPSG:3857"
    other: QgsMapLayer = QgsRasterLayer(wms, "Other", "wms")
    QgsProject.instance().addMapLayer(other)
    QTest.qWait(300)
    assert said(map_dock) == ""
    assert marks(map_dock, other) == []


def test_unloading_takes_the_marks_along(map_dock: Window, sandbox: Running, plugin: Plugin) -> None:
    fault(sandbox, action="429", retry_after=60_000)
    layer = add(map_dock)
    wait_for(map_dock, "by itself")
    assert marks(map_dock, layer)
    plugin.unload()
    assert marks(map_dock, layer) == []
    layer.triggerRepaint()
    QTest.qWait(300)
    assert marks(map_dock, layer) == []
