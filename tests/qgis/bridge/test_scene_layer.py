"""Scenes as a layer: what is in it, how it is drawn, what the temporal controller makes of it."""

from __future__ import annotations

import os
import time
from datetime import date, datetime, timedelta, timezone

import pytest
from qgis.core import (
    NULL,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QThread

from sentinelhub_qgis.bridge.layers.scene_layer import (
    SceneTable,
    build_scene_layer,
    is_scene_layer,
    select_days,
    selected_scenes,
)
from sentinelhub_qgis.bridge.layers.temporal import range_of
from sentinelhub_qgis.bridge.threads.tasks import OperationTask, TaskKeeper
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.errors import Cancelled
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.scenes.footprint import unrolled
from sentinelhub_qgis.model.scenes.scene import Scene

VIEW = BoundingBox(11.0, 46.0, 12.0, 47.0, "EPSG:4326")
NOON = datetime(2025, 6, 15, 10, 6, 23, tzinfo=timezone.utc)
TILE = ((10.0, 45.0), (13.0, 45.0), (13.0, 48.0), (10.0, 48.0), (10.0, 45.0))
WEST_HALF = ((10.0, 45.0), (11.5, 45.0), (11.5, 48.0), (10.0, 48.0), (10.0, 45.0))
ODD = "<b>S2</b> [% 1/0 %] \"quoted\" 'id' \\ ü\n{x}"


class Patient:
    """Be progress that nobody cancels, or somebody does."""

    def __init__(self, is_cancelled: bool = False) -> None:
        self._is_cancelled = is_cancelled
        self.reports: list[float] = []

    def report(self, fraction: float) -> None:
        self.reports.append(fraction)

    def is_cancelled(self) -> bool:
        return self._is_cancelled


def scene(name: str = "one", taken: datetime = NOON, rings: tuple = (TILE,), **more: object) -> Scene:
    facts = {"cloud_cover": 12.5, "platform": "sentinel-2b", "orbit_state": "descending", "relative_orbit": 22, **more}
    return Scene(name, "sentinel-2-l2a", taken, rings, **facts)


def built(*scenes: Scene, **more: object):
    view = more.pop("view", VIEW)
    return build_scene_layer(SceneTable("sentinel-2-l2a", "Scenes", scenes, view, **more), Patient())


def rows(layer) -> list[dict]:
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def test_what_is_told_of_a_scene(qgis_app) -> None:
    layer = built(scene())
    (row,) = rows(layer)

    assert (row["date"].toPyDate(), row["taken"].toPyDateTime()) == (
        date(2025, 6, 15),
        datetime(2025, 6, 15, 10, 6, 23),
    )
    assert {key: row[key] for key in row if key not in ("date", "taken")} == {
        "cloud": 12.5,
        "coverage": 100.0,
        "id": "one",
        "platform": "sentinel-2b",
        "orbit_state": "descending",
        "relative_orbit": 22,
        "collection": "sentinel-2-l2a",
    }
    assert layer.attributeDisplayName(2) == "Cloud of the scene (%)"
    assert layer.crs().authid() == "EPSG:4326"
    assert is_scene_layer(layer)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (scene(ODD, platform=ODD), {"id": ODD, "platform": ODD}),
        (
            scene(cloud_cover=None, relative_orbit=None, platform=""),
            {"cloud": NULL, "relative_orbit": NULL, "platform": ""},
        ),
        (scene(rings=()), {"coverage": NULL}),
        (scene(rings=(WEST_HALF,)), {"coverage": 50.0}),
        (scene("x" * 5000), {"id": "x" * 5000}),
    ],
    ids=["odd words", "facts that are missing", "no footprint", "half of the view", "a long name"],
)
def test_odd_scenes(qgis_app, one: Scene, expected: dict) -> None:
    layer = built(one)
    (row,) = rows(layer)

    assert {key: row[key] for key in expected} == expected
    assert next(layer.getFeatures()).hasGeometry() is bool(one.rings)


@pytest.mark.parametrize(
    ("rings", "parts", "width"),
    [
        ((TILE,), 1, 3),
        ((unrolled(((179.0, 1.0), (-179.0, 1.0), (-179.0, 2.0), (179.0, 2.0))),), 2, 360),
        ((((-181.0, 1.0), (-179.0, 1.0), (-179.0, 2.0), (-181.0, 1.0)),), 2, 360),
        ((unrolled(((0.0, 80.0), (120.0, 80.0), (-120.0, 80.0))),), None, 360),
        ((TILE, ((11.0, 46.0), (12.0, 46.0), (12.0, 47.0), (11.0, 46.0))), 1, 3),
        ((((359.0, 1.0), (361.0, 1.0), (361.0, 2.0), (359.0, 1.0)),), 1, 2),
    ],
    ids=["plain", "east over the antimeridian", "west over it", "around a pole", "with a hole", "counted from zero"],
)
def test_footprints_stay_within_the_map(qgis_app, rings: tuple, parts: int | None, width: float) -> None:
    shape = next(built(scene(rings=rings)).getFeatures()).geometry()

    box = shape.boundingBox()
    assert (box.xMinimum() >= -180, box.xMaximum() <= 180, shape.isGeosValid()) == (True, True, True)
    assert box.width() == pytest.approx(width)
    assert shape.isMultipart()
    assert parts in (None, shape.constGet().numGeometries())
    if parts == 2:
        assert all(part.boundingBox().width() == pytest.approx(1) for part in shape.asGeometryCollection())


def test_a_hole_is_a_hole(qgis_app) -> None:
    hole = ((11.0, 46.0), (12.0, 46.0), (12.0, 47.0), (11.0, 47.0), (11.0, 46.0))

    assert next(built(scene(rings=(TILE, hole))).getFeatures()).geometry().area() == pytest.approx(8.0)
    assert rows(built(scene(rings=(TILE, hole))))[0]["coverage"] == 0.0


@pytest.mark.parametrize(
    ("limits", "names"),
    [
        ({}, ["all", "half", "none"]),
        ({"least_coverage": 60}, ["all"]),
        ({"most_cloud": 20}, ["half", "none"]),
        ({"least_coverage": 40, "most_cloud": 20}, ["half"]),
    ],
    ids=["none", "coverage", "cloud", "both"],
)
def test_limits(qgis_app, limits: dict, names: list[str]) -> None:
    far = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0))
    scenes = (
        scene("all", cloud_cover=50.0),
        scene("half", rings=(WEST_HALF,), cloud_cover=10.0),
        scene("none", rings=(far,), cloud_cover=None),
    )

    assert sorted(row["id"] for row in rows(built(*scenes, **limits))) == names


def test_the_users_own_area_counts_instead_of_the_view(qgis_app) -> None:
    west = ((11.0, 46.0), (11.4, 46.0), (11.4, 46.4), (11.0, 46.4), (11.0, 46.0))

    assert rows(built(scene(rings=(WEST_HALF,)), within=(west,)))[0]["coverage"] == 100.0


def test_it_is_coloured_by_cloud_whatever_the_figure(qgis_app) -> None:
    clouds = [0.0, 9.99, 10.0, 55.0, 100.0, None]
    layer = built(*(scene(str(number), cloud_cover=cloud) for number, cloud in enumerate(clouds)))
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    labels = []
    for feature in sorted(layer.getFeatures(), key=lambda one: int(one["id"])):
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        labels += [item.label() for item in renderer.legendSymbolItems() if item.ruleKey() in keys]
    renderer.stopRender(context)

    assert labels == [
        "0 – 10 % cloud",
        "0 – 10 % cloud",
        "10 – 20 % cloud",
        "40 – 60 % cloud",
        "80 – 100 % cloud",
        "Without a figure for cloud",
    ]


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Asia/Tokyo"])
def test_the_temporal_controller_shows_the_day_wherever_the_user_is(qgis_app, monkeypatch, zone: str) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        edges = [datetime(2025, 6, 15, hour, minute, tzinfo=timezone.utc) for hour, minute in ((0, 0), (23, 59))]
        others = [edges[0] - timedelta(minutes=1), edges[1] + timedelta(minutes=1)]
        layer = built(*(scene(moment.isoformat(), moment) for moment in (*edges, *others)))
        QgsProject.instance().addMapLayer(layer)
        context = QgsVectorLayerTemporalContext()
        context.setLayer(layer)
        condition = layer.temporalProperties().createFilterString(context, range_of(Period.of_day(date(2025, 6, 15))))
        found = sorted(
            feature["id"] for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(condition))
        )
    finally:
        monkeypatch.undo()
        time.tzset()

    assert layer.temporalProperties().isActive()
    assert found == sorted(moment.isoformat() for moment in edges)
    assert os.environ.get("TZ") != zone or zone == "UTC"


def test_days_are_selected_and_read_back(qgis_app) -> None:
    moments = [NOON, NOON + timedelta(seconds=20), NOON + timedelta(days=5)]
    layer = built(*(scene(str(number), moment) for number, moment in enumerate(moments)))
    select_days(layer, Period.of_day(NOON.date()))

    found = selected_scenes(layer)
    assert sorted((one.id, one.taken) for one in found) == [("0", moments[0]), ("1", moments[1])]
    assert (found[0].collection_id, found[0].cloud_cover, found[0].coverage) == ("sentinel-2-l2a", 12.5, 100.0)
    assert found[0].box.edges == (10.0, 45.0, 13.0, 48.0)
    layer.selectByExpression("\"id\" = '1'")
    select_days(layer, Period.of_day(NOON.date()))
    assert [one.id for one in selected_scenes(layer)] == ["1"]  # what the user picked of the day stays
    select_days(layer, Period.of_day(date(2025, 1, 1)))
    assert not selected_scenes(layer)


def test_too_many_selected_scenes_are_not_read(qgis_app) -> None:
    layer = built(*(scene(str(number)) for number in range(150)))
    layer.selectAll()

    assert selected_scenes(layer) == ()


def test_other_layers_are_left_alone(qgis_app) -> None:
    layer = built()
    assert layer.featureCount() == 0
    layer.removeCustomProperty("sentinelhub/scenes")

    assert not is_scene_layer(layer)
    assert not is_scene_layer(None)


def test_it_can_be_stopped(qgis_app) -> None:
    scenes = tuple(scene(str(number)) for number in range(500))
    with pytest.raises(Cancelled):
        build_scene_layer(SceneTable("sentinel-2-l2a", "Scenes", scenes, VIEW), Patient(is_cancelled=True))


def test_five_thousand_are_built_beside_the_gui(qgis_app) -> None:
    from tests.qgis.gui.window import wait_until

    scenes = tuple(scene(str(number), NOON + timedelta(hours=number)) for number in range(5000))
    keeper, got = TaskKeeper(), []
    table = SceneTable("sentinel-2-l2a", "Scenes", scenes, VIEW)
    task = OperationTask("scenes", lambda job: build_scene_layer(table, job.progress))
    task.succeeded.connect(got.append)
    task.failed.connect(got.append)
    keeper.start(task)
    wait_until(lambda: got, 60)

    assert got[0].featureCount() == 5000
    assert got[0].thread() is QThread.currentThread()
