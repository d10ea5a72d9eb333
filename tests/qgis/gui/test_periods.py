"""Layers of a project that was opened again: moved through time by services that are slow, refuse, or are gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.bridge.layers import temporal
from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.gui.layers.period_flow import PeriodFlow
from sentinelhub_qgis.model.layer_choice import MapService
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.scenes.month import Month
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.dock_help import choose, layers
from tests.qgis.gui.map_help import VALLEY
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

JUNE = Month(2025, 6)
CAPABILITIES = {MapService.WMS: "wms-capabilities", MapService.WMTS: "wmts-capabilities"}
both = pytest.mark.parametrize("service", list(MapService))


def reopened(dock: Window, service: MapService, folder: Path) -> None:
    """Put two layers of one configuration on the map, save the project, and open it as QGIS does on another day."""
    for count, title in enumerate(("True color", "NDVI"), 1):
        choose(dock, title)
        dock.find("serviceCombo").setCurrentIndex(dock.find("serviceCombo").findData(service.value))
        dock.find("singleDayCheck").setChecked(True)
        dock.find("startDateEdit").setDate(QDate(2025, 6, 15))
        dock.click("addToMapButton")
        wait_until(lambda count=count: len(layers()) == count)
    wait_until(lambda: JUNE in dock.find("calendarView")._days)
    project = QgsProject.instance()
    assert project.write(str(folder / "kept.qgs"))
    project.clear()
    assert project.read(str(folder / "kept.qgs"))
    dock.find("moveTogetherButton").setChecked(True)
    # A project that was cleared takes the map's system along.
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    dock.canvas.setExtent(VALLEY)


@pytest.fixture
def periods(plugin: Plugin, dock: Window) -> Iterator[PeriodFlow]:
    """Return the dock's flow as it is on another day: no service is known yet."""
    periods: PeriodFlow = plugin._content._controller._periods
    plugin._content._prefetch.set_limit(0)
    yield periods
    plugin._content._prefetch.set_limit(50)


def shown_day(dock: Window) -> str:
    return str(dock.find("startDateEdit").date().toString("yyyy-MM-dd"))


def days_shown() -> set[str]:
    return {choice_of(layer).period.as_text() for layer in layers()}


@both
@pytest.mark.parametrize("cache", ["no-store", "none", "max-age"])
def test_the_first_step_asks_for_the_service_once_and_the_next_for_nothing(
    dock: Window, periods: PeriodFlow, sandbox: Running, tmp_path: Path, service: MapService, cache: str
) -> None:
    sandbox.control(cache=cache)
    reopened(dock, service, tmp_path)
    periods._shelf.forget()
    sandbox.control(reset=["counters"])
    dock.click("nextDateButton")
    wait_until(lambda: shown_day(dock) > "2025-06-15")
    first = shown_day(dock)
    wait_until(lambda: days_shown() == {first})
    assert sandbox.counters().get(CAPABILITIES[service]) == 1
    dock.click("nextDateButton")
    wait_until(lambda: shown_day(dock) > first and days_shown() == {shown_day(dock)})

    assert sandbox.counters().get(CAPABILITIES[service]) == 1


@both
def test_quick_steps_past_a_slow_service_end_at_the_last(
    dock: Window, periods: PeriodFlow, sandbox: Running, tmp_path: Path, service: MapService
) -> None:
    reopened(dock, service, tmp_path)
    periods._shelf.forget()
    sandbox.control(reset=["counters"], latency={CAPABILITIES[service]: 1.0})
    for day in (1, 2, 3, 4, 5):
        periods.move(periods.all_layers(), Period.of_day(date(2025, 6, day)))
        QTest.qWait(150)
    wait_until(lambda: days_shown() == {"2025-06-05"})

    assert sandbox.counters()[CAPABILITIES[service]] == 1


@both
@pytest.mark.parametrize("action", ["404", "429", "500", "403-quota", "close", "html", "cut"])
def test_a_service_that_refuses_leaves_the_layers_as_they_were(
    dock: Window, periods: PeriodFlow, sandbox: Running, tmp_path: Path, service: MapService, action: str
) -> None:
    reopened(dock, service, tmp_path)
    periods._shelf.forget()
    sandbox.control(faults=[{"kind": CAPABILITIES[service], "action": action, "count": None, "retry_after": 1}])
    errors: list[BaseException] = []
    periods.failed.connect(errors.append)
    periods.move(periods.all_layers(), Period.of_day(date(2025, 6, 5)))
    wait_until(lambda: errors)
    sandbox.control(clear_faults=True)

    assert days_shown() == {"2025-06-15"}
    assert all(layer.isValid() for layer in layers())
    periods.move(periods.all_layers(), Period.of_day(date(2025, 6, 5)))
    wait_until(lambda: days_shown() == {"2025-06-05"})


@both
def test_a_layer_that_the_service_has_no_more_does_not_hold_the_others(
    dock: Window, periods: PeriodFlow, sandbox: Running, tmp_path: Path, service: MapService
) -> None:
    reopened(dock, service, tmp_path)
    saved = tmp_path / "kept.qgs"
    saved.write_text(saved.read_text("utf-8").replace("layers=NDVI", "layers=GONE"), "utf-8")
    assert QgsProject.instance().read(str(saved))
    assert {choice_of(layer).layer_id for layer in layers()} == {"TRUE_COLOR", "GONE"}
    periods._shelf.forget()
    errors: list[BaseException] = []
    periods.failed.connect(errors.append)
    periods.move(periods.all_layers(), Period.of_day(date(2025, 6, 5)))
    wait_until(lambda: errors and "2025-06-05" in days_shown())

    assert days_shown() == {"2025-06-05", "2025-06-15"}


def test_many_hidden_layers_follow_one_by_one(dock: Window, periods: PeriodFlow, tmp_path: Path) -> None:
    reopened(dock, MapService.WMTS, tmp_path)
    periods._shelf.forget()
    periods.move(periods.all_layers(), Period.of_day(date(2025, 6, 4)))
    wait_until(lambda: days_shown() == {"2025-06-04"})
    project, first = QgsProject.instance(), layers()[0]
    for _ in range(6):
        project.addMapLayer(first.clone(), False)
    together: list[int] = []
    periods.moved.connect(lambda _period: together.append(len(days_shown())))
    periods.move(periods.all_layers(), Period.of_day(date(2025, 6, 5)))
    periods.move(periods.all_layers(), Period.of_day(date(2025, 6, 6)))
    assert not together
    wait_until(lambda: days_shown() == {"2025-06-06"})

    assert together == [2] * 7 + [1]


def test_another_project_is_not_moved_by_what_the_last_one_showed(
    dock: Window, periods: PeriodFlow, plugin: Plugin, tmp_path: Path
) -> None:
    reopened(dock, MapService.WMS, tmp_path)
    plugin._content._controller.start([date(2025, 6, 1), date(2025, 6, 2)], date(2025, 6, 2))
    wait_until(lambda: days_shown() == {"2025-06-02"})
    project = QgsProject.instance()
    project.clear()
    # As QGIS's own panel does with a project that says nothing of the controller.
    heard = project.readProject.connect(lambda _document: temporal.stop(dock.controller))
    assert project.read(str(tmp_path / "kept.qgs"))
    project.readProject.disconnect(heard)
    QTest.qWait(200)

    assert days_shown() == {"2025-06-15"}
