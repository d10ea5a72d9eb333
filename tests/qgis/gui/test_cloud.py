"""Cloud over the user's own view or polygon, as met in the dock."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.model.scenes.acquisition import Acquisition
from sentinelhub_qgis.model.scenes.month import Month
from tests.qgis.gui.dock_help import choose
from tests.qgis.gui.test_time import days_in, known, look_at, shown_day, state
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

JUNE = Month(2025, 6)


@pytest.fixture
def june(dock: Window) -> Window:
    """Return a dock that shows June 2025 for the true colour of Sentinel-2."""
    choose(dock, "True color")
    look_at(dock)
    wait_until(lambda: known(dock) and days_in(dock, JUNE))
    return dock


def note(dock: Window) -> str:
    label = dock.find("cloudNoteLabel")
    return str(label.text()) if label.isVisible() else ""


def shown(dock: Window, month: Month = JUNE) -> dict[date, Acquisition]:
    return dict(dock.find("calendarView")._days.get(month, {}))


def is_measured(dock: Window, month: Month = JUNE) -> bool:
    return bool(shown(dock, month)) and all(one.measured for one in shown(dock, month).values())


def measure(dock: Window) -> None:
    dock.click("measureCloudButton")
    dock.click("cloudMeasureButton")
    wait_until(lambda: is_measured(dock))


def field(name: str = "fields", wkt: str = "") -> QgsVectorLayer:
    """Return a layer of one polygon within the view, on the map and selected."""
    layer = QgsVectorLayer("MultiPolygonZ?crs=EPSG:3857", name, "memory")
    shape = wkt or (
        "MultiPolygonZ(((1262500 5859500 3,1263500 5859500 3,1263500 5860500 3,1262500 5859500 3),"
        "(1263300 5859600 3,1263400 5859600 3,1263400 5859700 3,1263300 5859600 3)))"
    )
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(shape))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    return layer


def test_it_says_what_it_costs_before_anything_is_sent(june: Window, sandbox: Running) -> None:
    june.click("measureCloudButton")

    assert f"Dates to measure here: {len(days_in(june, JUNE))}, for about 0." in note(june)
    assert "whole scenes are free" in note(june)
    assert "statistics" not in sandbox.counters()
    june.click("cloudCloseButton")
    assert not note(june)


def test_what_was_measured_stands_beside_the_catalogue_and_is_kept(june: Window, sandbox: Running) -> None:
    measure(june)
    assert sandbox.counters()["statistics"] == 1
    june.click("nextDateButton")
    day = shown(june)[date.fromisoformat(shown_day(june))]
    view = june.find("calendarView")
    june.click("previousPageButton")
    wait_until(lambda: known(june) and days_in(june, Month(2025, 5)))
    june.click("nextPageButton")
    wait_until(lambda: is_measured(june))

    assert view.lines_of(day.day)[1:3] == [
        f"Measured: {round(day.measured.cloud_cover)} % cloud here, 100 % of it with data",
        f"{round(day.cloud_cover)} % cloud, of the whole scenes",
    ]
    text = f"{day.day} · {round(day.measured.cloud_cover)} % cloud here · {round(day.cloud_cover)} % scene"
    assert june.find("dateButton")._texts[0] == text
    assert sandbox.counters()["statistics"] == 1
    assert june.find("spendingLabel").isVisible()


def test_steps_go_by_what_was_measured_as_long_as_it_is_wanted(june: Window) -> None:
    measure(june)
    june.find("maxCloudSpin").setValue(30)
    figures = {day: (one.measured.cloud_cover, one.cloud_cover) for day, one in shown(june).items()}
    for is_trusted in (True, False):
        june.find("cloudHereCheck").setChecked(is_trusted)
        expected = [day for day, pair in figures.items() if pair[0 if is_trusted else 1] <= 30]
        assert [day for day, one in shown(june).items() if one.is_clear(30)] == expected
        assert f"up to 30 % cloud: {len(expected)}" in state(june)


def test_the_choice_is_remembered(june: Window, settings: object) -> None:
    from sentinelhub_qgis.bridge.settings import CLOUD_OVER_VIEW

    measure(june)
    june.find("cloudHereCheck").setChecked(False)

    assert settings.get(CLOUD_OVER_VIEW) is False


def test_a_small_move_keeps_it_and_a_larger_one_says_so(june: Window, sandbox: Running) -> None:
    measure(june)
    extent = QgsRectangle(june.canvas.extent())
    june.canvas.setExtent(
        QgsRectangle(extent.xMinimum() + 20, extent.yMinimum(), extent.xMaximum() + 20, extent.yMaximum())
    )
    QTest.qWait(600)
    wait_until(lambda: is_measured(june))
    assert not note(june)
    june.canvas.setExtent(
        QgsRectangle(extent.xMaximum(), extent.yMinimum(), extent.xMaximum() + 2000, extent.yMaximum())
    )
    wait_until(lambda: note(june))
    assert "another part of the map" in note(june)
    assert not any(one.measured for one in shown(june).values())
    june.canvas.setExtent(extent)

    wait_until(lambda: is_measured(june))
    assert sandbox.counters()["statistics"] == 1


def test_a_selected_polygon_may_be_looked_at_instead(june: Window, sandbox: Running) -> None:
    layer = field("f<b>i</b>elds & Co")
    june.setActiveLayer(layer)
    june.click("measureCloudButton")
    combo = june.find("cloudAreaCombo")
    assert [combo.itemText(place) for place in range(combo.count())] == ["Map view", "Polygon of “f<b>i</b>elds & Co”"]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    june.click("cloudMeasureButton")
    wait_until(lambda: is_measured(june))
    assert "my area" in june.find("cloudHereCheck").text()
    assert all(one.measured.coverage == pytest.approx(1.0, abs=0.1) for one in shown(june).values())
    june.canvas.setExtent(june.canvas.extent().scaled(1.5))
    QTest.qWait(600)
    wait_until(lambda: is_measured(june))
    layer.removeSelection()
    assert is_measured(june)
    QgsProject.instance().removeMapLayer(layer.id())

    assert "my view" in june.find("cloudHereCheck").text()
    assert sandbox.counters()["statistics"] == 1


def test_a_polygon_that_is_edited_is_measured_anew(june: Window) -> None:
    layer = field()
    june.setActiveLayer(layer)
    june.click("measureCloudButton")
    june.find("cloudAreaCombo").setCurrentIndex(1)
    june.find("cloudAreaCombo").activated.emit(1)
    june.click("cloudMeasureButton")
    wait_until(lambda: is_measured(june))
    layer.startEditing()
    layer.changeGeometry(
        layer.selectedFeatureIds()[0], QgsGeometry.fromRect(QgsRectangle(1262500, 5859500, 1262600, 5859600))
    )

    assert not any(one.measured for one in shown(june).values())
    layer.rollBack()


@pytest.mark.parametrize(
    "wkt",
    [
        "MultiPolygonZ EMPTY",
        "MultiPolygonZ(((1262500 5859500 3,1262500 5859500 3,1262500 5859500 3,1262500 5859500 3)))",
        "MultiPolygonZ(((-20030000 5859500 3,20030000 5859500 3,20030000 5860500 3,-20030000 5859500 3)))",
    ],
    ids=["empty", "without an area", "around the world"],
)
def test_a_polygon_that_cannot_be_used_is_said(june: Window, sandbox: Running, wkt: str) -> None:
    june.setActiveLayer(field(wkt=wkt))
    june.click("measureCloudButton")
    june.find("cloudAreaCombo").setCurrentIndex(1)
    june.find("cloudAreaCombo").activated.emit(1)
    june.click("cloudMeasureButton")
    wait_until(lambda: "area" in note(june).lower())

    assert "statistics" not in sandbox.counters()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("403-right", "not "),
        ("403-quota", "used up"),
        ("close", "connection"),
        ("500", "has a problem"),
    ],
)
def test_an_error_is_said_with_a_way_on(june: Window, sandbox: Running, fault: str, said: str) -> None:
    sandbox.control(faults=[{"kind": "statistics", "action": fault, "count": None, "retry_after": 1}])
    june.click("measureCloudButton")
    june.click("cloudMeasureButton")
    wait_until(lambda: said in note(june), 30, fault)
    sandbox.control(clear_faults=True)
    june.click("cloudMeasureButton")

    wait_until(lambda: is_measured(june))


def test_while_it_is_throttled_it_can_be_stopped(june: Window, sandbox: Running) -> None:
    sandbox.control(faults=[{"kind": "statistics", "action": "429", "count": None, "retry_after": 30_000}])
    june.click("measureCloudButton")
    june.click("cloudMeasureButton")
    wait_until(lambda: sandbox.counters().get("statistics"))
    june.click("cloudCancelButton")

    wait_until(lambda: "Dates to measure here" in note(june), 5)


def test_days_that_fail_can_be_tried_again(june: Window, sandbox: Running) -> None:
    bad = days_in(june, JUNE)[1]
    sandbox.control(failing_intervals={bad.isoformat(): ["EXECUTION_ERROR", 1]})
    june.click("measureCloudButton")
    june.click("cloudMeasureButton")
    wait_until(lambda: "Some days could not be measured" in note(june))
    assert [day for day, one in shown(june).items() if one.measured is None] == [bad]
    june.click("cloudMeasureButton")

    wait_until(lambda: is_measured(june))


def test_it_can_be_stopped(june: Window, sandbox: Running) -> None:
    sandbox.control(latency=3.0)
    june.click("measureCloudButton")
    june.click("cloudMeasureButton")
    wait_until(lambda: june.find("cloudCancelButton").isVisible())
    june.click("cloudCancelButton")
    wait_until(lambda: not june.find("cloudCancelButton").isVisible())

    assert "Dates to measure here" in note(june)


@pytest.mark.parametrize(
    ("crs", "extent", "expected"),
    [
        ("EPSG:4326", (179.9, -17.0, 180.1, -16.9), "180th meridian"),
        ("EPSG:31254", (0, 5_150_000, 4_000, 5_154_000), ""),
        ("EPSG:3995", (-60_000, -600_000, -50_000, -590_000), ""),
    ],
    ids=["across the antimeridian", "a system the service does not know", "near the pole"],
)
def test_views_of_all_kinds(june: Window, crs: str, extent: tuple[float, ...], expected: str) -> None:
    june.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    june.canvas.setExtent(QgsRectangle(*extent))
    QTest.qWait(500)
    wait_until(lambda: known(june), what=state(june))
    june.click("measureCloudButton")
    if expected:
        assert expected in note(june)
        assert not june.find("cloudMeasureButton").isVisible()
    else:
        june.click("cloudMeasureButton")
        wait_until(lambda: is_measured(june))


@pytest.mark.parametrize("title", ["VV - decibel gamma0", "True color, top of atmosphere"])
def test_only_where_pixels_tell_cloud(june: Window, title: str) -> None:
    choose(june, title)
    wait_until(lambda: not june.find("measureCloudButton").isVisible())
