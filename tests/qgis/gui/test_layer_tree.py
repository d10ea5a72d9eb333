"""Sentinel Hub layers in QGIS's layer tree: the date control below them, and their own menu."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolButton

from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.bridge.map.scale import metres_per_pixel
from sentinelhub_qgis.gui.layers.date_widget import DateWidget
from sentinelhub_qgis.model.scenes.month import Month
from tests.qgis.gui.dock_help import add, choose, layers
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

JUNE = Month(2025, 6)


def widgets(dock: Window) -> list[DateWidget]:
    return [one for one in dock.tree.findChildren(DateWidget) if one.isVisibleTo(dock.tree)]


def button(widget: DateWidget, name: str) -> QToolButton:
    return widget.findChild(QToolButton, name)


def offered_by(dock: Window, text: str) -> tuple[QAction, list[str]]:
    """Return an entry of the layers' menu, and the ids of the layers that have it."""
    return next((action, ids) for action, (_menu, ids) in dock.layer_actions.items() if action.text() == text)


def choose_entry(dock: Window, text: str) -> None:
    """Choose an entry of the current layer's menu."""
    action, offered = offered_by(dock, text)
    assert dock.activeLayer().id() in offered
    action.trigger()


@pytest.fixture
def june(dock: Window) -> Window:
    """Return a dock with a true-colour layer of 15 June 2025 on the map, and June known."""
    dock.tree.show()
    choose(dock, "True color")
    dock.find("singleDayCheck").setChecked(True)
    dock.find("startDateEdit").setDate(QDate(2025, 6, 15))
    add(dock, "True color")
    wait_until(lambda: JUNE in dock.find("calendarView")._days)
    return dock


def test_the_date_stands_below_the_layer(june: Window) -> None:
    wait_until(lambda: len(widgets(june)) == 1, 5)

    assert button(widgets(june)[0], "layerDateButton").text() == "2025-06-15"


def test_its_arrows_move_the_layer_and_the_dock(june: Window) -> None:
    wait_until(lambda: len(widgets(june)) == 1, 5)
    days = [day for day in sorted(june.find("calendarView")._days[JUNE]) if day.day > 15]
    button(widgets(june)[0], "layerNextDateButton").click()
    wait_until(lambda: choice_of(layers()[0]).period.start == days[0])

    assert button(widgets(june)[0], "layerDateButton").text() == days[0].isoformat()
    assert june.find("startDateEdit").date().toPyDate() == days[0]


def test_an_open_layer_asks_for_no_legend(june: Window, sandbox: Running) -> None:
    june.tree.expandAll()
    QTest.qWait(300)
    june.click("nextDateButton")
    QTest.qWait(500)

    assert not {"wmts-other", "wms-legend"} & set(sandbox.counters())


def test_one_date_for_all(june: Window) -> None:
    first = layers()[0]
    choose(june, "NDVI")
    june.find("startDateEdit").setDate(QDate(2025, 6, 20))
    june.click("addToMapButton")
    wait_until(lambda: len(layers()) == 2)
    second = next(layer for layer in layers() if layer.id() != first.id())
    june.setActiveLayer(second)
    choose_entry(june, "Show This Date on All Sentinel Hub Layers")
    wait_until(lambda: choice_of(first).period == choice_of(second).period)

    assert choice_of(first).period.as_text() == "2025-06-20"


def test_zooming_to_native_resolution(june: Window) -> None:
    choose_entry(june, "Zoom to Native Resolution")
    settings = june.canvas.mapSettings()
    metres = metres_per_pixel(
        settings.extent().center(),
        settings.mapUnitsPerPixel(),
        settings.destinationCrs(),
        QgsProject.instance().transformContext(),
    )

    assert metres == pytest.approx(10, rel=0.02)


def test_downloading_the_layer_opens_the_page_for_it(june: Window) -> None:
    choose_entry(june, "Download This…")
    wait_until(lambda: june.find("downloadPage").isVisible(), 5)

    assert "2025-06-15" in june.find("downloadSubjectLabel").text()


def test_the_request_of_the_layer_is_shown(june: Window, sandbox: Running) -> None:
    choose_entry(june, "Show the Request…")
    wait_until(lambda: june.find("SentinelHubRequest").isVisible(), 5)
    body = json.loads(june.find("SentinelHubRequest").text())
    june.find("requestFormCombo").setCurrentIndex(1)
    june.find("copyRequestButton").click()

    assert body["input"]["data"][0]["type"] == "sentinel-2-l2a"
    assert QApplication.clipboard().text().startswith("BEARER=$(curl")
    assert sandbox.client_secret not in QApplication.clipboard().text()


def test_other_layers_are_left_alone(dock: Window) -> None:
    other = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    QgsProject.instance().addMapLayer(other)

    assert other.customProperty("embeddedWidgets/count") is None
    assert all(other.id() not in offered for _, offered in dock.layer_actions.values())


def test_layers_of_a_project_get_theirs_when_it_is_opened(june: Window, tmp_path) -> None:
    assert QgsProject.instance().write(str(tmp_path / "kept.qgs"))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "kept.qgs"))
    wait_until(lambda: len(widgets(june)) == 1, 5)

    assert layers()[0].id() in offered_by(june, "Download This…")[1]


def test_nothing_is_left_when_the_plugin_goes(june: Window, plugin) -> None:
    plugin.unload()
    try:
        assert june.layer_actions == {}
    finally:
        plugin.initGui()
