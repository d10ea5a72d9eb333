"""Scenes as a map layer: footprints with their facts, which QGIS's temporal controller can filter.

layer = build_scene_layer(table, job.progress)      # in a task
project.addMapLayer(layer)                           # GUI thread
select_days(layer, period), selected_scenes(layer)  # GUI thread
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timezone

from qgis.core import (
    Qgis,
    QgsAttributeTableConfig,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime

from ...model.area import BoundingBox
from ...model.errors import Cancelled, UnexpectedAnswer
from ...model.period import Period
from ...model.progress import Progress
from ...model.scenes.coverage import Mask, View, share
from ...model.scenes.scene import Ring, Scene
from ..ground.scene_geometry import footprint, largest_part
from ..threads.unwatched import main_thread, seen
from .scene_style import style_footprints

_COLLECTION = "sentinelhub/scenes"
_AT_ONCE = 100  # features handed over in one go; each go holds Python's lock
MOST_SELECTED = 100  # features that are read upon a selection

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class SceneTable:
    """Be what a layer is made of.

    Attributes:
        collection_id: whose scenes they are.
        title: of the layer, plain text.
        scenes: in any order.
        view: EPSG:4326; the share of it that a scene covers is told.
        within: rings of the user's own area, which then counts instead of the view; in EPSG:4326.
        least_coverage: percent; scenes that cover less are left out.
        most_cloud: percent; scenes with more are left out. None: no limit.
    """

    collection_id: str
    title: str
    scenes: tuple[Scene, ...] = field(repr=False)
    view: BoundingBox
    within: tuple[Ring, ...] = field(default=(), repr=False)
    least_coverage: float = 0.0
    most_cloud: float | None = None


@dataclass(frozen=True)
class SelectedScene:
    """Be a scene that is selected on the map.

    Attributes:
        id, collection_id, platform: text from outside.
        taken: UTC.
        cloud_cover, coverage: percent; None where they are not known.
        box: of its largest part, EPSG:4326; None without a footprint.
        shape: the footprint, EPSG:4326; None when there is none.
    """

    id: str
    collection_id: str
    taken: datetime
    platform: str = ""
    cloud_cover: float | None = None
    coverage: float | None = None
    box: BoundingBox | None = None
    shape: QgsGeometry | None = field(default=None, compare=False, repr=False)

    @property
    def day(self) -> date:
        """The UTC day."""
        return self.taken.date()


def build_scene_layer(table: SceneTable, progress: Progress) -> QgsVectorLayer:
    """Return a layer of the scenes, which lives in the main thread. Any thread; sends no request.

    Raises:
        Cancelled: nobody wants it any more.
        UnexpectedAnswer: QGIS cannot make the layer.
    """
    fields = "".join(f"&field={name}:{kind}" for name, kind, _ in _fields())
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326{fields}", table.title, "memory")
    if not layer.isValid() or layer.fields().count() != len(_fields()):
        raise UnexpectedAnswer("no memory layer")
    waiting: list[QgsFeature] = []
    for number, feature in enumerate(_features(layer, table), start=1):
        waiting.append(feature)
        if len(waiting) == _AT_ONCE:
            _hand_over(layer, waiting)
            progress.report(number / len(table.scenes))
            if progress.is_cancelled():
                raise Cancelled
    _hand_over(layer, waiting)
    layer.updateExtents()
    _dress(layer, table)
    layer.moveToThread(main_thread())
    return layer


def is_scene_layer(layer: QgsMapLayer | None) -> bool:
    """Tell whether a layer holds scenes, whatever it is called now and wherever it is kept."""
    if not isinstance(layer, QgsVectorLayer) or not layer.customProperty(_COLLECTION):
        return False
    return all(layer.fields().lookupField(name) >= 0 for name in ("id", "date", "taken"))


def select_days(layer: QgsVectorLayer, period: Period) -> None:
    """Select the scenes of a period (UTC); a selection that is all of it stays. GUI thread."""
    within = f"\"date\" >= to_date('{period.start.isoformat()}') AND \"date\" <= to_date('{period.end.isoformat()}')"
    if 0 < layer.selectedFeatureCount() <= MOST_SELECTED:
        days = [scene.day for scene in selected_scenes(layer)]
        if days and all(period.start <= day <= period.end for day in days):
            return
    layer.selectByExpression(within)


def selected_scenes(layer: QgsVectorLayer) -> tuple[SelectedScene, ...]:
    """Return the scenes that are selected, none when they are more than are worth reading. GUI thread."""
    if layer.selectedFeatureCount() > MOST_SELECTED:
        return ()
    collection_id = str(layer.customProperty(_COLLECTION) or "")
    found = (_scene_of(feature, collection_id) for feature in layer.selectedFeatures())
    return tuple(scene for scene in found if scene is not None)


def _fields() -> tuple[tuple[str, str, str], ...]:
    """Return name, type and title of each field."""
    return (
        ("date", "date", _translate("SceneLayer", "Date (UTC)")),
        ("taken", "datetime", _translate("SceneLayer", "Time (UTC)")),
        ("cloud", "double", _translate("SceneLayer", "Cloud of the scene (%)")),
        ("coverage", "double", _translate("SceneLayer", "Covers the view (%)")),
        ("id", "string(0)", _translate("SceneLayer", "Scene")),
        ("platform", "string(0)", _translate("SceneLayer", "Platform")),
        ("orbit_state", "string(0)", _translate("SceneLayer", "Orbit direction")),
        ("relative_orbit", "integer", _translate("SceneLayer", "Relative orbit")),
        ("collection", "string(0)", _translate("SceneLayer", "Collection")),
    )


def _features(layer: QgsVectorLayer, table: SceneTable) -> Iterator[QgsFeature]:
    sight = View(_box_of(table.within) if table.within else table.view)
    within = sight.seen(table.within) if table.within else None
    for scene in sorted(table.scenes, key=lambda one: (one.taken, one.id)):
        coverage = _coverage(sight, within, scene)
        is_cloudy = table.most_cloud is not None and (scene.cloud_cover or 0.0) > table.most_cloud
        if is_cloudy or (coverage is not None and coverage < table.least_coverage):
            continue
        feature = QgsFeature(layer.fields())
        shape = footprint(scene.rings)
        if not shape.isNull():
            feature.setGeometry(shape)
        feature.setAttributes(_attributes(scene, coverage))
        yield feature


def _attributes(scene: Scene, coverage: float | None) -> list[object]:
    taken = scene.taken.astimezone(timezone.utc)
    day = QDate(taken.year, taken.month, taken.day)
    time = QTime(taken.hour, taken.minute, taken.second)
    return [
        day,
        QDateTime(day, time, Qt.TimeSpec.UTC),
        scene.cloud_cover,
        coverage,
        scene.id,
        scene.platform,
        scene.orbit_state,
        scene.relative_orbit,
        scene.collection_id,
    ]


def _coverage(sight: View, within: Mask | None, scene: Scene) -> float | None:
    """Return percent of the view, or of the user's own area, to a whole number."""
    if not scene.rings:
        return None
    seen = sight.seen(scene.rings)
    if within is None or not share(within):
        return float(round(100 * share(seen)))
    both = tuple(one & other for one, other in zip(seen, within))
    return float(round(100 * share(both) / share(within)))


def _box_of(rings: tuple[Ring, ...]) -> BoundingBox:
    across, along = ([point[axis] for ring in rings for point in ring] for axis in (0, 1))
    return BoundingBox(min(across), min(along), max(across), max(along), "EPSG:4326")


def _hand_over(layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
    if not features:
        return
    is_done, _ = seen(layer.dataProvider()).addFeatures(features)
    if not is_done:
        raise UnexpectedAnswer("a scene was refused")
    features.clear()


def _dress(layer: QgsVectorLayer, table: SceneTable) -> None:
    for number, (_, _, alias) in enumerate(_fields()):
        layer.setFieldAlias(number, alias)
    layer.setCustomProperty(_COLLECTION, table.collection_id)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # made again in a second: QGIS need not ask before it closes
    layer.setDisplayExpression('"id"')
    style_footprints(layer, "cloud", "date", "taken")
    properties = seen(layer.temporalProperties())
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField("taken")
    properties.setIsActive(True)
    columns = QgsAttributeTableConfig()
    columns.update(layer.fields())
    columns.setSortExpression('"taken"')
    columns.setSortOrder(Qt.SortOrder.DescendingOrder)
    layer.setAttributeTableConfig(columns)


def _scene_of(feature: QgsFeature, collection_id: str) -> SelectedScene | None:
    taken = feature["taken"]
    if not isinstance(taken, QDateTime) or not taken.isValid():
        return None
    day, time = taken.date(), taken.time()
    numbers = (day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second())
    return SelectedScene(
        _text(feature, "id"),
        _text(feature, "collection") or collection_id,
        datetime(*numbers, tzinfo=timezone.utc),
        _text(feature, "platform"),
        _number(feature, "cloud"),
        _number(feature, "coverage"),
        _box(feature),
        feature.geometry() if feature.hasGeometry() else None,
    )


def _box(feature: QgsFeature) -> BoundingBox | None:
    if not feature.hasGeometry():
        return None
    box = largest_part(feature.geometry())
    if box.isEmpty():
        return None
    return BoundingBox(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), "EPSG:4326")


def _text(feature: QgsFeature, name: str) -> str:
    value = feature[name] if feature.fieldNameIndex(name) >= 0 else None
    return value if isinstance(value, str) else ""


def _number(feature: QgsFeature, name: str) -> float | None:
    value = feature[name] if feature.fieldNameIndex(name) >= 0 else None
    return float(value) if isinstance(value, (int, float)) else None
