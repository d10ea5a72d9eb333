"""The scenes of the calendar as layers: those it knows already, or a WFS layer that asks for itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from ...bridge.ground.polygon_area import FeatureShape
from ...bridge.layers.scene_layer import SceneTable, build_scene_layer
from ...bridge.layers.wfs_source import build_wfs_layer, feature_type
from ...bridge.threads.tasks import Job
from ...bridge.words.wording import wording_of
from ...model.collection import Collection
from ...model.layer_choice import LayerChoice
from ...model.period import Period
from ...model.scenes.scene import Ring
from ..download.area_watch import AreaWatch
from ..time.time_flow import TimeFlow
from ..widgets.errands import Errands
from .scenes_panel import ScenesPanel

_TOPIC = "scenes/"
_WFS_TOPIC = "scenes/wfs"


class ScenesFlow(QObject):
    """Put footprints on the map. Layers are built in tasks; those of the calendar's scenes cost no request.

    Signals: failed with the error; wfs_available with True where a layer's service knows the scenes.
    """

    failed = pyqtSignal(object)
    wfs_available = pyqtSignal(bool)

    def __init__(
        self,
        iface: Any,
        project: QgsProject,
        errands: Errands,
        panel: ScenesPanel,
        time: TimeFlow,
        areas: AreaWatch,
        choice: Callable[[], LayerChoice | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._project = project
        self._errands = errands
        self._panel = panel
        self._time = time
        self._areas = areas
        self._choice = choice
        panel.add_wanted.connect(self.add)
        time.found.connect(self.show)
        time.lost.connect(self.show)
        areas.changed.connect(self.show)

    def search(self) -> None:
        """Open the search: it is about the days that the calendar shows."""
        self._panel.open_search()
        self.show()

    def show(self) -> None:
        """Say how many scenes the calendar shows."""
        choice = self._choice()
        self.wfs_available.emit(
            choice is not None and bool(choice.configuration_id and feature_type(choice.collection))
        )
        if not self._panel.is_searching:
            return
        days, sight = self._time.days_shown(), self._time.sight
        if days is None or sight is None:
            self._panel.show_count(self.tr("The calendar has no scenes yet"), False)
            return
        count = sum(len(one.scenes) for acquisitions in days.values() for one in acquisitions)
        text = self.tr("Scenes: {count} · {period}")
        shown = text.format(count=QLocale().toString(count), period=self._time.page_title())
        self._panel.show_count(shown, bool(count))
        is_view = self._areas.chosen is None
        self._panel.show_area(
            self.tr("of the view") if is_view else self.tr("of the polygon"), sight.collection.has_cloud
        )

    def add(self) -> None:
        """Put the footprints of the calendar's scenes on the map."""
        days, sight = self._time.days_shown(), self._time.sight
        if days is None or sight is None:
            return
        scenes = tuple(scene for month in days.values() for one in month for scene in one.scenes)
        least, most = float(self._panel.scenesCoverageSpin.value()), self._most_cloud()
        title, shape = self._title(sight.collection), self._areas.shape()

        def operation(job: Job) -> QgsVectorLayer:
            table = SceneTable(sight.collection.id, title, scenes, sight.view, _rings(shape), least, most)
            return build_scene_layer(table, job.progress)

        task_title = self.tr("Sentinel Hub: footprints")
        self._panel.show_note(self.tr("Drawing footprints…"))
        self._errands.run(
            f"{_TOPIC}add", task_title, operation, lambda layer: self._on_built(layer, len(scenes)), self._on_failed
        )

    def add_wfs(self) -> None:
        """Put a layer on the map that asks the service for the scenes in view, of the calendar's months."""
        choice = self._choice()
        if choice is None or not choice.configuration_id or not feature_type(choice.collection):
            return
        period = self._period()
        title = self.tr("{collection} footprints (WFS) · {period}").format(
            collection=choice.collection.title, period=_period_text(period)
        )
        task_title = self.tr("Sentinel Hub: WFS layer")
        self._errands.run(
            _WFS_TOPIC, task_title, lambda _job: build_wfs_layer(choice, period, title), self._put, self.failed.emit
        )

    def _on_built(self, layer: QgsVectorLayer, count: int) -> None:
        shown = layer.featureCount()
        if not shown:
            self._panel.show_note(self.tr("No scene is within these limits."))
            return
        self._put(layer)
        self._panel.open_search(False)
        locale = QLocale()
        text = self.tr("{shown} of {count} scenes are on the map. Select a footprint to go to its date.")
        self._panel.show_note(text.format(shown=locale.toString(shown), count=locale.toString(count)))

    def _put(self, layer: QgsVectorLayer) -> None:
        self._project.addMapLayer(layer, False)
        node = self._project.layerTreeRoot().insertLayer(0, layer)
        node.setExpanded(False)
        self._iface.setActiveLayer(layer)

    def _on_failed(self, error: BaseException) -> None:
        self._panel.show_note(wording_of(error).as_text())

    def _most_cloud(self) -> float | None:
        if not self._panel.scenesCloudCheck.isChecked():
            return None
        return self._time.max_cloud_cover

    def _title(self, collection: Collection) -> str:
        return self.tr("{collection} scenes · {period}").format(
            collection=collection.title, period=_period_text(self._period())
        )

    def _period(self) -> Period:
        months = self._time.months_shown()
        return Period(min(months).first_day, max(months).last_day)


def _rings(shape: FeatureShape | None) -> tuple[Ring, ...]:
    """Return the rings of the user's own area, in degrees; none for the view."""
    if shape is None:
        return ()
    polygon = shape.in_degrees()
    polygon.convertToMultiType()
    return tuple(
        tuple((point.x(), point.y()) for point in ring) for rings in polygon.asMultiPolygon() for ring in rings
    )


def _period_text(period: Period) -> str:
    return f"{period.start.isoformat()} – {period.end.isoformat()}"
