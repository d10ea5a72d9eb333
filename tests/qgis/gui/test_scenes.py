"""Scenes in the dock and on the map: footprints, their dates, their pictures, and a WFS layer."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsFeatureRequest, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.bridge.layers.scene_layer import is_scene_layer, selected_scenes
from sentinelhub_qgis.gui.widgets.message_area import MessageArea
from sentinelhub_qgis.model.scenes.month import Month
from tests.qgis.gui.dock_help import add, choose, layers
from tests.qgis.gui.test_cloud import field
from tests.qgis.gui.test_time import days_in, known, look_at, shown_day
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

JUNE = Month(2025, 6)


@pytest.fixture
def june(dock: Window) -> Window:
    """Return a dock that shows June 2025 for the true colour of Sentinel-2, over a few tiles."""
    choose(dock, "True color")
    dock.canvas.setExtent(QgsRectangle(1_230_000, 5_830_000, 1_290_000, 5_890_000))
    look_at(dock)
    wait_until(lambda: known(dock) and days_in(dock, JUNE))
    return dock


def scene_layers() -> list[QgsVectorLayer]:
    return [layer for layer in layers() if is_scene_layer(layer)]


def footprints(dock: Window, count: int = 1) -> QgsVectorLayer:
    """Search, add, and return the new layer."""
    before = set(QgsProject.instance().mapLayers())
    dock.find("searchScenesAction").trigger()
    dock.click("addFootprintsButton")
    wait_until(lambda: len(scene_layers()) == count)
    return next(layer for layer in scene_layers() if layer.id() not in before)


def feature_ids(layer: QgsVectorLayer, day: str) -> list[int]:
    request = QgsFeatureRequest().setFilterExpression(f"\"date\" = to_date('{day}')")
    return [feature.id() for feature in layer.getFeatures(request)]


def days_of(layer: QgsVectorLayer) -> set[str]:
    return {scene.day.isoformat() for scene in selected_scenes(layer)}


def test_the_scenes_of_the_calendar_become_a_layer_without_a_request(june: Window, sandbox: Running) -> None:
    view = june.find("calendarView")
    expected = {scene.id for one in view._days[JUNE].values() for scene in one.scenes}
    before = sandbox.counters()
    june.find("searchScenesAction").trigger()
    assert june.find("scenesCountLabel").text() == f"Scenes: {len(expected)} · June 2025"
    layer = footprints(june)

    assert {feature["id"] for feature in layer.getFeatures()} == expected
    assert layer.name() == "Sentinel-2 L2A scenes · 2025-06-01 – 2025-06-30"
    assert layer.temporalProperties().isActive()
    assert sandbox.counters() == before
    assert QgsProject.instance().layerTreeRoot().children()[0].layer() is layer
    assert f"{len(expected)} of {len(expected)} scenes are on the map" in june.find("scenesNoteLabel").text()


def test_limits_leave_scenes_out(june: Window) -> None:
    june.find("maxCloudSpin").setValue(30)
    june.find("searchScenesAction").trigger()
    june.find("scenesCloudCheck").setChecked(True)
    june.find("scenesCoverageSpin").setValue(60)
    june.click("addFootprintsButton")
    wait_until(scene_layers)

    found = [(feature["cloud"], feature["coverage"]) for feature in scene_layers()[0].getFeatures()]
    assert found
    assert all(cloud <= 30 and coverage >= 60 for cloud, coverage in found)


def test_limits_that_leave_nothing_say_so(june: Window) -> None:
    june.canvas.setExtent(QgsRectangle(1_000_000, 5_700_000, 1_300_000, 5_900_000))
    wait_until(lambda: not known(june))
    wait_until(lambda: known(june) and days_in(june, JUNE))
    june.find("searchScenesAction").trigger()
    june.find("scenesCoverageSpin").setValue(100)
    june.click("addFootprintsButton")
    wait_until(lambda: june.find("scenesNoteLabel").text() == "No scene is within these limits.")

    assert not scene_layers()


def test_coverage_may_be_of_a_polygon(june: Window) -> None:
    june.setActiveLayer(field())
    june.click("measureCloudButton")
    june.find("cloudAreaCombo").activated.emit(1)
    june.find("searchScenesAction").trigger()
    assert june.find("scenesAreaLabel").text() == "of the polygon"
    layer = footprints(june)

    assert {feature["coverage"] for feature in layer.getFeatures()} == {100.0}


def test_a_footprint_leads_to_its_date_and_moves_the_layers(june: Window) -> None:
    raster = add(june, "True color")
    layer = footprints(june)
    layer.setName("my own name")
    day = days_in(june, JUNE)[2].isoformat()
    chosen = feature_ids(layer, day)[:1]
    layer.selectByIds(chosen)

    assert shown_day(june) == day
    wait_until(lambda: choice_of(raster).period.as_text() == day)
    assert layer.selectedFeatureIds() == chosen  # not all of the day
    assert june.find("sceneIdLabel").text() == layer.getFeature(chosen[0])["id"]


def test_a_date_selects_its_footprints_in_all_layers(june: Window) -> None:
    one = footprints(june)
    two = footprints(june, 2)
    june.click("nextDateButton")
    day = shown_day(june)
    assert days_of(one) == days_of(two) == {day}
    june.find("startDateEdit").setDate(QDate(2025, 6, 6))

    assert sorted(one.selectedFeatureIds()) == sorted(feature_ids(one, "2025-06-06"))
    june.find("startDateEdit").setDate(QDate(2025, 6, 8))
    assert not one.selectedFeatureCount()


def test_footprints_of_several_days_leave_the_date_alone(june: Window) -> None:
    layer = footprints(june)
    before = shown_day(june)
    layer.selectAll()

    assert shown_day(june) == before
    assert layer.selectedFeatureCount() == layer.featureCount()


def test_a_layer_that_is_removed_leaves_no_trace(june: Window) -> None:
    layer = footprints(june)
    layer.selectByIds(feature_ids(layer, days_in(june, JUNE)[1].isoformat())[:1])
    assert june.find("sceneIdLabel").isVisible()
    QgsProject.instance().removeMapLayer(layer.id())
    assert not june.find("sceneIdLabel").isVisible()
    june.click("nextDateButton")
    QgsProject.instance().clear()

    june.click("previousDateButton")


def test_a_layer_of_the_same_fields_is_watched_when_a_project_is_opened(june: Window, tmp_path) -> None:
    layer = footprints(june)
    copy = layer.clone()
    QgsProject.instance().removeMapLayer(layer.id())
    QgsProject.instance().addMapLayer(copy)
    day = days_in(june, JUNE)[3].isoformat()
    copy.selectByIds(feature_ids(copy, day))

    assert shown_day(june) == day


def test_a_preview_is_fetched_once(june: Window, sandbox: Running) -> None:
    layer = footprints(june)
    day = days_in(june, JUNE)[1].isoformat()
    layer.selectByIds(feature_ids(layer, day)[:1])
    assert "about 0.25 processing units" in june.find("previewSceneButton").toolTip()
    june.click("previewSceneButton")
    wait_until(lambda: june.find("previewLabel").isVisible())
    layer.removeSelection()
    assert not june.find("previewLabel").isVisible()
    layer.selectByIds(feature_ids(layer, day)[:1])

    assert june.find("previewLabel").isVisible()
    assert max(june.find("previewLabel").pixmap().width(), june.find("previewLabel").pixmap().height()) == 256
    assert sandbox.counters()["process"] == 1


@pytest.mark.parametrize(("fault", "said"), [("403-quota", "used up"), ("500", "has a problem"), ("html", "")])
def test_a_preview_that_fails_is_said(june: Window, sandbox: Running, fault: str, said: str) -> None:
    layer = footprints(june)
    layer.selectByIds(feature_ids(layer, days_in(june, JUNE)[1].isoformat())[:1])
    sandbox.control(faults=[{"kind": "process", "action": fault, "count": None}])
    june.click("previewSceneButton")
    label = june.find("previewTextLabel")
    wait_until(lambda: label.isVisible() and june.find("previewSceneButton").isEnabled(), 30)
    assert said in label.text()
    sandbox.control(clear_faults=True)
    june.click("previewSceneButton")

    wait_until(lambda: june.find("previewLabel").isVisible())


def test_a_preview_nobody_waits_for_is_dropped(june: Window, sandbox: Running) -> None:
    layer = footprints(june)
    days = [day.isoformat() for day in days_in(june, JUNE)]
    layer.selectByIds(feature_ids(layer, days[1])[:1])
    sandbox.control(latency=1.0)
    june.click("previewSceneButton")
    layer.selectByIds(feature_ids(layer, days[2])[:1])
    QTest.qWait(1500)

    assert not june.find("previewLabel").isVisible()
    assert june.find("previewSceneButton").isEnabled()


def test_a_wfs_that_cannot_be_had_is_said(june: Window, sandbox: Running) -> None:
    # Before the one that succeeds: QGIS 3.44 remembers a WFS's capabilities for all of its life.
    sandbox.control(faults=[{"kind": "wfs-capabilities", "action": "500", "count": None}])
    june.find("addWfsLayerAction").trigger()
    wait_until(lambda: any(_texts(june)))
    sandbox.control(clear_faults=True)

    assert "5a0e9c10" not in " ".join(_texts(june))
    assert all(isinstance(layer, QgsRasterLayer) for layer in layers())


def test_a_wfs_layer_shows_the_months_of_the_calendar(june: Window, sandbox: Running) -> None:
    june.find("addWfsLayerAction").trigger()
    wait_until(lambda: any(layer.providerType() == "WFS" for layer in layers()))
    layer = next(layer for layer in layers() if layer.providerType() == "WFS")
    found = list(layer.getFeatures(QgsFeatureRequest(june.canvas.extent())))

    expected = {scene.id for one in june.find("calendarView")._days[JUNE].values() for scene in one.scenes}
    assert {feature["id"] for feature in found} == expected
    assert layer.crs().authid() == "EPSG:3857"
    assert layer.name() == "Sentinel-2 L2A footprints (WFS) · 2025-06-01 – 2025-06-30"
    assert not is_scene_layer(layer)


def _texts(dock: Window) -> list[str]:
    return [area.messageLabel.text() for area in dock.main.findChildren(MessageArea)]


@pytest.mark.parametrize("title", ["VV - decibel gamma0", "Sentinel-2 quarterly mosaics"])
def test_other_collections_have_scenes_too(june: Window, title: str) -> None:
    choose(june, title)
    look_at(june, date(2026, 4, 15))
    wait_until(lambda: known(june) and days_in(june, Month(2026, 4)))
    layer = footprints(june)

    assert layer.featureCount()
    layer.selectByIds([next(layer.getFeatures()).id()])
    assert june.find("previewSceneButton").isVisible() is (title == "VV - decibel gamma0")


def test_what_is_selected_is_framed_on_the_map_until_it_is_gone(june: Window) -> None:
    def framed() -> list[QgsRubberBand]:
        items = june.canvas.scene().items()
        return [item for item in items if isinstance(item, QgsRubberBand) and item.numberOfVertices()]

    layer = footprints(june)
    layer.selectByIds(feature_ids(layer, days_in(june, JUNE)[1].isoformat())[:1])
    assert len(framed()) == 1
    QgsProject.instance().removeMapLayer(layer.id())

    assert not framed()
