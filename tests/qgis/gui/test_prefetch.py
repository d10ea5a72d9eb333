"""Neighbouring dates fetched ahead: what a step then asks for, what it costs, and when it keeps still."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date
from urllib.parse import parse_qsl

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.gui import QgsLayerTreeMapCanvasBridge
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.bridge.settings import PREFETCH_UNITS, Settings
from sentinelhub_qgis.gui.time.prefetch_flow import PrefetchFlow
from sentinelhub_qgis.model.layer_choice import MapService
from sentinelhub_qgis.model.prefetch import Budget
from sentinelhub_qgis.model.scenes.month import Month
from sentinelhub_qgis.model.spending import Purpose
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.dock_help import choose, layers
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

JUNE = Month(2025, 6)
PICTURES = {"wmts-tile", "wms-map"}
# QGIS keeps tiles for all of its life: each test has a place of its own.
_places = itertools.count()


@pytest.fixture
def map_of(dock: Window) -> Iterator[Window]:
    """Return a dock in front of a map that draws what is in the layer tree, at a place of its own."""
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), dock.canvas)
    bridge.setAutoSetupOnFirstLayer(False)
    west = 1_200_000 + 6_000 * next(_places)
    dock.canvas.setExtent(QgsRectangle(west, 5_859_000, west + 4_000, 5_862_000))
    yield dock
    bridge.deleteLater()


@pytest.fixture
def flow(plugin: Plugin, map_of: Window) -> PrefetchFlow:
    flow: PrefetchFlow = plugin._content._prefetch
    flow._rest.setInterval(100)
    return flow


def show_june(dock: Window, service: MapService = MapService.WMTS) -> list[date]:
    """Put a layer of 15 June on the map, and return the days of June."""
    choose(dock, "True color")
    dock.find("serviceCombo").setCurrentIndex(dock.find("serviceCombo").findData(service.value))
    dock.find("singleDayCheck").setChecked(True)
    dock.find("startDateEdit").setDate(QDate(2025, 6, 15))
    wait_until(lambda: JUNE in dock.find("calendarView")._days)
    dock.click("addToMapButton")
    wait_until(lambda: len(layers()) == 1)
    return sorted(dock.find("calendarView")._days[JUNE])


def neighbours(days: list[date]) -> set[date]:
    return {max(day for day in days if day.day < 15), min(day for day in days if day.day > 15)}


def days_asked(sandbox: Running) -> set[date]:
    """Return the days of all pictures that the sandbox was asked for."""
    queries = (dict(parse_qsl(entry["query"])) for entry in sandbox.requests() if entry["kind"] in PICTURES)
    times = ({name.upper(): value for name, value in query.items()}.get("TIME", "") for query in queries)
    return {date.fromisoformat(time[:10]) for time in times if time}


def is_at_rest(flow: PrefetchFlow) -> bool:
    return flow._plan_now is None and not flow._rest.isActive()


def counted(sandbox: Running) -> list[tuple[str, str]]:
    """Return what was asked for; where a map is blank, a small sample tells why, which is another matter."""
    entries = [(entry["kind"], parse_qsl(entry["query"])) for entry in sandbox.requests() if entry["kind"] != "catalog"]
    return [(kind, str(query)) for kind, query in entries if int(dict(query).get("WIDTH", 512)) > 100]


@pytest.mark.parametrize(
    ("cache", "button"),
    [("no-store", "nextDateButton"), ("none", "previousDateButton"), ("max-age", "nextDateButton")],
    ids=["no-store", "no header", "max-age"],
)
@pytest.mark.parametrize("service", list(MapService))
def test_a_step_to_a_date_that_was_fetched_asks_for_nothing(
    map_of: Window, flow: PrefetchFlow, sandbox: Running, service: MapService, cache: str, button: str
) -> None:
    sandbox.control(cache=cache)
    days = show_june(map_of, service)
    wait_until(lambda: neighbours(days) <= days_asked(sandbox) and is_at_rest(flow))
    flow.set_limit(0)
    before = counted(sandbox)
    drawn: list[None] = []
    map_of.canvas.mapCanvasRefreshed.connect(lambda: drawn.append(None))
    map_of.click(button)
    wait_until(lambda: drawn)

    assert choice_of(layers()[0]).period.start in neighbours(days)
    assert counted(sandbox) == before


def test_no_more_dates_are_fetched_than_the_two(map_of: Window, flow: PrefetchFlow, sandbox: Running) -> None:
    days = show_june(map_of)
    wait_until(lambda: neighbours(days) <= days_asked(sandbox) and is_at_rest(flow))
    QTest.qWait(500)

    assert days_asked(sandbox) == neighbours(days) | {date(2025, 6, 15)}


def test_what_it_cost_is_said_and_counts_as_viewing(map_of: Window, flow: PrefetchFlow, plugin: Plugin) -> None:
    show_june(map_of)
    wait_until(lambda: flow.budget.spent and is_at_rest(flow))
    spent, viewed = flow.budget.spent, plugin._content._map_state.book.spending.total(Purpose.VIEWING)

    assert 0 < spent < viewed
    assert f"{spent:.1f} PU" in map_of.main.findChild(type(plugin._content.panel), "MainPanel").findChild(
        object, "prefetchSpentAction"
    ).text().replace(",", ".")


@pytest.mark.parametrize("limit", [0, 0.001], ids=["off", "too little is left"])
def test_nothing_is_fetched_beyond_the_budget(
    map_of: Window, flow: PrefetchFlow, sandbox: Running, limit: float
) -> None:
    flow.budget = Budget(limit)
    days = show_june(map_of)
    wait_until(lambda: date(2025, 6, 15) in days_asked(sandbox))
    QTest.qWait(1500)

    assert days_asked(sandbox).isdisjoint(neighbours(days))
    assert flow.budget.spent == 0


def test_off_is_remembered(map_of: Window, flow: PrefetchFlow, settings: Settings) -> None:
    menu = map_of.find("nextDateButton").menu()
    off, ten = (next(one for one in menu.actions() if one.objectName() == f"prefetch{n}Action") for n in (0, 10))
    ten.trigger()
    assert settings.get(PREFETCH_UNITS) == flow.budget.limit == 10
    off.trigger()

    assert settings.get(PREFETCH_UNITS) == flow.budget.limit == 0
    assert off.isChecked()


def test_the_map_comes_first(map_of: Window, flow: PrefetchFlow, sandbox: Running) -> None:
    sandbox.control(latency={"wmts-tile": 0.6})
    days = show_june(map_of)
    wait_until(lambda: neighbours(days) & days_asked(sandbox))
    shown = [entry for entry in sandbox.requests() if entry["kind"] in PICTURES]
    order = ["2025-06-15" in entry["query"] for entry in shown]

    assert order.index(False) == sum(order)


def test_moving_the_map_stops_it(map_of: Window, flow: PrefetchFlow, sandbox: Running) -> None:
    days = show_june(map_of)
    sandbox.control(latency={"wmts-tile": 1.0})
    wait_until(lambda: flow._drawing._job is not None)
    map_of.canvas.setExtent(map_of.canvas.extent().buffered(-100))

    assert flow._plan_now is None
    assert flow._drawing._job is None
    wait_until(lambda: not flow._drawing._leaving)
    assert days_asked(sandbox) <= neighbours(days) | {date(2025, 6, 15)}


@pytest.mark.parametrize("action", ["429", "403-quota", "500", "close"])
@pytest.mark.parametrize("service", list(MapService))
def test_a_refusal_ends_it_and_is_no_news(
    map_of: Window, flow: PrefetchFlow, sandbox: Running, service: MapService, action: str
) -> None:
    days = show_june(map_of, service)
    faults = [
        {"kind": kind, "match": day.isoformat(), "action": action, "count": None, "retry_after": 300}
        for kind in PICTURES
        for day in neighbours(days)
    ]
    sandbox.control(faults=faults)
    wait_until(lambda: flow._resumes_at > 0)
    asked = days_asked(sandbox) & neighbours(days)
    map_of.canvas.refresh()
    QTest.qWait(600)

    assert len(asked) <= 1
    assert days_asked(sandbox) & neighbours(days) <= asked
    assert not map_of.find("MainPanel").message.isVisible()
    assert flow.budget.spent == 0


def test_while_the_controller_plays_nothing_is_fetched(map_of: Window, flow: PrefetchFlow, sandbox: Running) -> None:
    flow.set_limit(0)
    show_june(map_of)
    map_of.click("playDatesButton")
    flow.set_limit(200)
    QTest.qWait(1000)

    assert flow.budget.spent == 0


def test_the_menu_key_opens_the_menu(map_of: Window, flow: PrefetchFlow) -> None:
    choose(map_of, "True color")
    button = map_of.find("nextDateButton")
    wait_until(button.isVisible)
    menu = button.menu()
    button.customContextMenuRequested.emit(button.rect().center())
    wait_until(menu.isVisible, 5)
    QTest.keyClick(menu, Qt.Key.Key_Escape)

    wait_until(lambda: not menu.isVisible(), 5)
