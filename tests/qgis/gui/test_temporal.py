"""The dock and QGIS's temporal controller, in step both ways, over the sandbox's counters."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QEventLoop, QTimer
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.bridge.layers import temporal
from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.bridge.layers.source import days_in
from sentinelhub_qgis.gui.time.temporal_flow import TemporalFlow
from sentinelhub_qgis.model.layer_choice import MapService
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.scenes.month import Month
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.dock_help import choose, layers
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

JUNE = Month(2025, 6)


def draw(dock: Window) -> None:
    """Draw the map with all layers, once, as QGIS does."""
    loop = QEventLoop()
    dock.canvas.setLayers(layers())
    dock.canvas.mapCanvasRefreshed.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    dock.canvas.refresh()
    loop.exec()
    dock.canvas.mapCanvasRefreshed.disconnect(loop.quit)


def times_asked(sandbox: Running) -> set[str]:
    return {
        part.partition("=")[2].replace("%2F", "/").replace("%3A", ":")
        for entry in sandbox.report()["requests"]
        for part in str(entry.get("query", entry.get("path", ""))).replace("?", "&").split("&")
        if part.upper().startswith("TIME=")
    }


def shown_day(dock: Window) -> date:
    day: date = dock.find("startDateEdit").date().toPyDate()
    return day


def playing(dock: Window, service: MapService) -> list[date]:
    """Put a layer on the map, and hand June to the temporal controller; return its days."""
    choose(dock, "True color")
    dock.find("serviceCombo").setCurrentIndex(dock.find("serviceCombo").findData(service.value))
    dock.find("singleDayCheck").setChecked(True)
    dock.find("startDateEdit").setDate(QDate(2025, 6, 15))
    wait_until(lambda: JUNE in dock.find("calendarView")._days)
    dock.click("addToMapButton")
    wait_until(lambda: len(layers()) == 1)
    dock.click("playDatesButton")
    wait_until(lambda: temporal.is_on(dock.controller))
    return sorted(dock.find("calendarView")._days[JUNE])


both = pytest.mark.parametrize("service", list(MapService))


@both
def test_the_controller_has_a_frame_for_every_day(dock: Window, service: MapService) -> None:
    days = playing(dock, service)

    assert list(temporal.frames(dock.controller)) == days
    assert dock.find("playDatesButton").isChecked()


@both
def test_every_frame_asks_for_its_day_with_two_ends(dock: Window, sandbox: Running, service: MapService) -> None:
    days = playing(dock, service)
    sandbox.control(reset=["counters"])
    for day in days[:4]:
        temporal.go_to(dock.controller, day)
        wait_until(lambda day=day: shown_day(dock) == day, 5)
        draw(dock)

    assert sandbox.report()["single_value_times"] == 0
    kinds = set(sandbox.counters())
    assert kinds & {"wms-map", "wmts-tile"}
    assert not kinds & {"wms-capabilities", "wmts-capabilities"}
    # Tiles that an earlier test has drawn come from QGIS's memory.
    asked = {Period.of_day(day).as_interval() for day in days[:4]} & times_asked(sandbox)
    assert len(asked) >= 2


@both
def test_the_dock_follows_the_controller(dock: Window, service: MapService) -> None:
    days = playing(dock, service)
    temporal.go_to(dock.controller, days[0])
    wait_until(lambda: shown_day(dock) == days[0], 5)
    dock.controller.next()

    wait_until(lambda: shown_day(dock) == days[1], 5)


@both
def test_the_controller_follows_the_dock(dock: Window, service: MapService) -> None:
    days = playing(dock, service)
    temporal.go_to(dock.controller, days[0])
    wait_until(lambda: shown_day(dock) == days[0], 5)
    dock.click("nextDateButton")

    wait_until(lambda: dock.controller.currentFrameNumber() == 1, 5)
    assert shown_day(dock) == days[1]


@both
def test_switched_off_the_layer_stays_where_it_was(dock: Window, service: MapService) -> None:
    days = playing(dock, service)
    temporal.go_to(dock.controller, days[2])
    wait_until(lambda: shown_day(dock) == days[2], 5)
    dock.click("playDatesButton")
    wait_until(lambda: not temporal.is_on(dock.controller), 5)

    wait_until(lambda: choice_of(layers()[0]).period == Period.of_day(days[2]), 5)


def come_to_rest(canvas: QgsMapCanvas) -> None:
    """Wait until QGIS has drawn the map for all that happened to it: half a second after its size changed, it does."""
    timers = canvas.findChildren(QTimer)
    wait_until(lambda: not canvas.isDrawing() and not any(one.isActive() and one.isSingleShot() for one in timers), 20)


@pytest.fixture
def drawings(dock: Window) -> list[str]:
    """Return what grows by one each time the map, with all layers on it, begins to be drawn."""
    found: list[str] = []
    dock.canvas.setLayers(layers())
    draw(dock)
    dock.canvas.renderStarting.connect(lambda: found.append("drawn"))
    return found


@both
def test_a_frame_is_drawn_once_whatever_the_number_of_layers(
    dock: Window, request: pytest.FixtureRequest, service: MapService, sandbox: Running
) -> None:
    days = playing(dock, service)
    project = QgsProject.instance()
    for _ in range(2):
        project.addMapLayer(layers()[0].clone(), False)
    drawings = request.getfixturevalue("drawings")
    for day in days[1:3]:
        come_to_rest(dock.canvas)
        drawings.clear()
        temporal.go_to(dock.controller, day)
        wait_until(lambda day=day: {choice_of(one).period for one in layers()} == {Period.of_day(day)}, 5)
        wait_until(lambda: drawings and not dock.canvas.isDrawing(), 20)
        QTest.qWait(300)

        assert drawings == ["drawn"]


def test_switched_off_in_qgis_the_button_follows(dock: Window) -> None:
    playing(dock, MapService.WMTS)
    temporal.stop(dock.controller)

    wait_until(lambda: not dock.find("playDatesButton").isChecked(), 5)


def test_the_days_are_kept_with_the_project(dock: Window, tmp_path: Path) -> None:
    days = playing(dock, MapService.WMS)
    assert QgsProject.instance().write(str(tmp_path / "kept.qgs"))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "kept.qgs"))

    assert sorted({*days_in(layers()[0].source())} - {date(2025, 6, 15)}) == [day for day in days if day.day != 15]


@both
def test_the_controller_is_kept_with_the_project(dock: Window, service: MapService, tmp_path: Path) -> None:
    days = playing(dock, service)
    temporal.go_to(dock.controller, days[2])
    wait_until(lambda: shown_day(dock) == days[2], 5)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "kept.qgs"))
    # QGIS's own panel reads this when the project is opened again; of the frame it knows nothing.
    assert project.readNumEntry("TemporalControllerWidget", "/NavigationMode", 0)[0] == dock.controller.navigationMode()
    temporal.go_to(dock.controller, days[0])
    wait_until(lambda: shown_day(dock) == days[0], 5)
    project.clear()
    assert project.read(str(tmp_path / "kept.qgs"))

    wait_until(lambda: shown_day(dock) == days[2], 5)
    assert choice_of(layers()[0]).period == Period.of_day(days[2])


def test_a_dock_made_after_the_project_was_opened_finds_the_frame(
    dock: Window, plugin: Plugin, tmp_path: Path
) -> None:
    days = playing(dock, MapService.WMTS)
    temporal.go_to(dock.controller, days[2])
    wait_until(lambda: shown_day(dock) == days[2], 5)
    assert QgsProject.instance().write(str(tmp_path / "kept.qgs"))
    temporal.go_to(dock.controller, days[0])  # where QGIS begins when it opens a project
    wait_until(lambda: shown_day(dock) == days[0], 5)
    flow = TemporalFlow(dock.canvas, QgsProject.instance(), plugin._content._controller._periods)
    try:
        wait_until(lambda: shown_day(dock) == days[2], 5)
    finally:
        flow.release()


def test_switched_off_is_kept_too(dock: Window, tmp_path: Path) -> None:
    playing(dock, MapService.WMS)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "kept.qgs"))
    dock.click("playDatesButton")
    assert project.write(str(tmp_path / "kept.qgs"))

    assert project.readNumEntry("TemporalControllerWidget", "/NavigationMode", 9)[0] == 0


def test_a_layer_in_the_controllers_hands_says_what_it_shows(dock: Window) -> None:
    days = playing(dock, MapService.WMS)
    temporal.go_to(dock.controller, days[0])
    wait_until(lambda: shown_day(dock) == days[0], 5)

    wait_until(lambda: days[0].isoformat() in layers()[0].name(), 5)


def test_a_layer_that_the_user_took_out_of_its_hands_stays(dock: Window) -> None:
    days = playing(dock, MapService.WMS)
    layers()[0].temporalProperties().setIsActive(False)
    before = layers()[0].source()
    temporal.go_to(dock.controller, days[0])
    wait_until(lambda: shown_day(dock) == days[0], 5)

    assert layers()[0].source() == before


def test_a_month_without_clear_day_is_said(dock: Window) -> None:
    choose(dock, "True color")
    dock.find("startDateEdit").setDate(QDate(2025, 6, 15))
    dock.find("singleDayCheck").setChecked(True)
    dock.find("maxCloudSpin").setValue(0)
    dock.canvas.setExtent(dock.canvas.extent())
    wait_until(lambda: dock.find("calendarView")._days)
    if any(one.is_clear(0) for days in dock.find("calendarView")._days.values() for one in days.values()):
        pytest.fail("the made-up June has a day without any cloud here: choose another place")
    dock.click("playDatesButton")

    assert not temporal.is_on(dock.controller)
    assert "no day within the cloud limit" in dock.find("MainPanel").message.messageLabel.text()
