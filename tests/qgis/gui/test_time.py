"""Dates over the map, as a user meets them in the dock: shown, followed, stepped through."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.model.scenes.month import Month
from tests.qgis.gui.dock_help import add, choose, layers
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running


def look_at(dock: Window, day: date = date(2025, 6, 15)) -> None:
    """Turn to a day of the past, whose dates are what they are whenever the test runs."""
    dock.find("singleDayCheck").setChecked(True)
    dock.find("startDateEdit").setDate(QDate(day))


def state(dock: Window) -> str:
    return str(dock.find("timeStateLabel").text())


def known(dock: Window) -> bool:
    return state(dock).startswith("Days with data")


def days_in(dock: Window, month: Month) -> list[date]:
    return sorted(dock.find("calendarView")._days.get(month, {}))


def shown_day(dock: Window) -> str:
    return str(dock.find("startDateEdit").date().toString(Qt.DateFormat.ISODate))


@pytest.fixture
def june(dock: Window) -> Window:
    """Return a dock that shows June 2025 for the true colour of Sentinel-2."""
    choose(dock, "True color")
    look_at(dock)
    wait_until(lambda: known(dock) and days_in(dock, Month(2025, 6)))
    return dock


def test_the_days_over_the_map_are_shown(june: Window) -> None:
    days = days_in(june, Month(2025, 6))

    assert 5 <= len(days) <= 14
    assert f"Days with data: {len(days)}" in state(june)
    assert june.find("pageButton").text() == "June 2025"


def test_a_month_and_area_is_asked_for_once(june: Window, sandbox: Running) -> None:
    before = sandbox.counters()["catalog"]
    june.click("previousPageButton")
    wait_until(lambda: known(june) and days_in(june, Month(2025, 5)))
    assert sandbox.counters()["catalog"] == before + 1
    june.click("nextPageButton")
    june.canvas.setExtent(june.canvas.extent().buffered(-200))
    june.find("maxCloudSpin").setValue(20)
    QTest.qWait(700)

    assert sandbox.counters()["catalog"] == before + 1
    assert "up to 20 % cloud" in state(june)


def test_next_and_previous_lead_from_date_to_date(june: Window) -> None:
    days = [day.isoformat() for day in days_in(june, Month(2025, 6))]
    june.find("startDateEdit").setDate(QDate.fromString(days[0], Qt.DateFormat.ISODate))
    seen = []
    for _ in days[1:]:
        june.click("nextDateButton")
        seen.append(shown_day(june))
    june.click("previousDateButton")

    assert seen == days[1:]
    assert shown_day(june) == days[-2]


def test_a_step_goes_over_the_end_of_the_month(june: Window) -> None:
    last = days_in(june, Month(2025, 6))[-1]
    june.find("startDateEdit").setDate(QDate(last))
    june.click("nextDateButton")
    wait_until(lambda: shown_day(june).startswith("2025-07"))

    assert shown_day(june) == days_in(june, Month(2025, 7))[0].isoformat()


def test_steps_pass_by_what_is_above_the_cloud_limit(june: Window) -> None:
    june.find("maxCloudSpin").setValue(30)
    view = june.find("calendarView")
    clear = [day for day, one in sorted(view._days[Month(2025, 6)].items()) if one.is_clear(30)]
    june.find("startDateEdit").setDate(QDate(2025, 6, 1))
    expected = [day for day in clear if day > date(2025, 6, 1)]
    seen = []
    for _ in expected:
        june.click("nextDateButton")
        seen.append(date.fromisoformat(shown_day(june)))

    assert seen == expected


def test_five_quick_steps_are_five_days(june: Window, sandbox: Running) -> None:
    sandbox.control(latency=0.3)
    last = days_in(june, Month(2025, 6))[-1]
    june.find("startDateEdit").setDate(QDate(last))
    for _ in range(5):
        june.click("nextDateButton")
    wait_until(lambda: shown_day(june).startswith("2025-07") and len(days_in(june, Month(2025, 7))) >= 5)

    wait_until(lambda: shown_day(june) == days_in(june, Month(2025, 7))[4].isoformat())


def test_the_selected_layer_moves_in_place_without_capabilities(june: Window, sandbox: Running) -> None:
    layer = add(june, "True color")
    layer.setOpacity(0.5)
    before, layer_id = sandbox.counters(), layer.id()
    june.click("nextDateButton")
    wait_until(lambda: choice_of(layer).period.as_text() == shown_day(june))

    assert [one.id() for one in layers()] == [layer_id]
    assert layer.opacity() == 0.5
    asked = {kind for kind, count in sandbox.counters().items() if count > before.get(kind, 0)}
    assert asked <= {"wmts-tile", "catalog"}


def test_layers_move_together_or_alone(june: Window) -> None:
    first = add(june, "True color")
    choose(june, "NDVI")
    june.click("addToMapButton")
    wait_until(lambda: len(layers()) == 2)
    second = next(layer for layer in layers() if layer is not first and layer.id() != first.id())
    start = choice_of(first).period
    june.find("moveTogetherButton").setChecked(False)
    june.click("nextDateButton")
    wait_until(lambda: choice_of(second).period.as_text() == shown_day(june))
    assert choice_of(first).period == start
    june.find("moveTogetherButton").setChecked(True)
    june.click("nextDateButton")
    wait_until(lambda: choice_of(second).period.as_text() == shown_day(june))

    wait_until(lambda: choice_of(first).period == choice_of(second).period)


def test_keys_step_while_the_map_has_the_focus(june: Window) -> None:
    before = shown_day(june)
    june.main.activateWindow()
    june.canvas.setFocus()
    wait_until(june.canvas.hasFocus, 5)
    QTest.keyClick(june.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: shown_day(june) > before, 5)
    QTest.keyClick(june.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: shown_day(june) <= before, 5)


def test_too_far_out_offers_the_way_in(june: Window, sandbox: Running) -> None:
    june.canvas.setExtent(QgsRectangle(-10_000_000, -5_000_000, 10_000_000, 8_000_000))
    wait_until(lambda: state(june) == "Zoom in to see the dates")
    before = sandbox.counters()["catalog"]
    june.click("timeActionButton")
    wait_until(lambda: known(june) or "No data" in state(june))

    assert sandbox.counters()["catalog"] > before


@pytest.mark.parametrize(
    ("fault", "said"),
    [("500", "has a problem"), ("403-quota", "used up"), ("close", "connection")],
)
def test_an_error_is_said_with_a_way_on(june: Window, sandbox: Running, fault: str, said: str) -> None:
    sandbox.control(faults=[{"kind": "catalog", "action": fault, "count": None, "retry_after": 1}])
    june.click("previousPageButton")
    wait_until(lambda: june.find("timeActionButton").isVisible(), 30)
    sandbox.control(clear_faults=True)
    june.click("timeActionButton")

    wait_until(lambda: known(june) and days_in(june, Month(2025, 5)))


def test_a_throttled_catalogue_is_waited_for(june: Window, sandbox: Running) -> None:
    sandbox.control(faults=[{"kind": "catalog", "action": "429", "retry_after": 300}])
    june.click("previousPageButton")

    wait_until(lambda: known(june) and days_in(june, Month(2025, 5)))


def test_a_late_answer_for_an_old_view_is_dropped(june: Window, sandbox: Running) -> None:
    sandbox.control(faults=[{"kind": "catalog", "action": "hang"}])
    june.click("previousPageButton")
    wait_until(lambda: state(june) == "Looking for dates…")
    june.canvas.setExtent(QgsRectangle(0, 6_000_000, 2_000, 6_002_000))

    wait_until(lambda: known(june) and days_in(june, Month(2025, 5)))


def test_data_without_time_say_that_they_have_no_dates(dock: Window) -> None:
    choose(dock, "Elevation classes")

    assert state(dock) == "Elevation (DEM) has no dates"
    assert not dock.find("calendarView").isVisible()
    assert not dock.find("nextDateButton").isVisible()
    choose(dock, "True color")
    assert dock.find("calendarView").isVisible()
    assert dock.find("nextDateButton").isVisible()


@pytest.mark.parametrize(
    ("crs", "extent"),
    [
        ("EPSG:3857", (19_900_000, -1_930_000, 20_100_000, -1_830_000)),
        ("EPSG:4326", (179.5, -17.0, 180.5, -16.0)),
        ("EPSG:3995", (-100_000, -600_000, 0, -500_000)),
        ("EPSG:31254", (0, 5_150_000, 4_000, 5_154_000)),
    ],
    ids=["antimeridian in metres", "antimeridian in degrees", "near the pole", "a system the service does not know"],
)
def test_odd_places_have_dates_too(june: Window, crs: str, extent: tuple[float, float, float, float]) -> None:
    june.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    june.canvas.setExtent(QgsRectangle(*extent))
    QTest.qWait(500)

    wait_until(lambda: known(june) or "No data over this view" in state(june), what=state(june))


def test_a_turned_map_has_dates(june: Window) -> None:
    june.canvas.setRotation(30)
    QTest.qWait(500)

    wait_until(lambda: known(june))


def test_a_project_that_is_closed_leaves_the_calendar_usable(june: Window) -> None:
    add(june, "True color")
    QgsProject.instance().clear()
    june.click("nextDateButton")

    wait_until(lambda: known(june))
