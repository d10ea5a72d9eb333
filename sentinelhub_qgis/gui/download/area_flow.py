"""The polygons that a download may cover: those selected in the active layer, or all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, QTimer

from ...bridge.ground.order_area import OrderArea
from ...bridge.threads.tasks import Job
from ...bridge.words.wording import wording_of
from ...model.errors import Cancelled
from ...model.outside_text import shortened
from ..widgets.errands import Errands
from .area_panel import AreaKind, AreaPanel

_TOPIC = "download area"
_DEBOUNCE_MILLISECONDS = 100
_LONGEST_TITLE = 40
# More than any outline needs in an image, and few enough to be carried from one system to another at once.
_MOST_POINTS = 10_000


@dataclass(frozen=True)
class Shapes:
    """Be features of a layer, to be read in a task; all of them when no ids are given."""

    source: QgsFeatureSource
    ids: tuple[int, ...]
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext

    def read(self, job: Job) -> OrderArea:
        """Return their ground. Any thread.

        Raises:
            AreaUnusable: none has an area.
            Cancelled: somebody wants others by now.
        """
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        if self.ids:
            request.setFilterFids(list(self.ids))
        shapes = []
        for feature in self.source.getFeatures(request):
            if job.progress.is_cancelled():
                raise Cancelled
            shapes.append(feature.geometry())
        return OrderArea.of_polygons(shapes, self.crs, self.context, _MOST_POINTS)


class AreaFlow(QObject):
    """Bring polygons to the area panel while it asks for them."""

    def __init__(
        self, iface: Any, project: QgsProject, errands: Errands, panel: AreaPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._project = project
        self._errands = errands
        self._panel = panel
        self._layer_id = ""
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._read)
        panel.set_canvas(iface.mapCanvas())
        panel.kind_changed.connect(self._on_kind_changed)
        iface.currentLayerChanged.connect(self._on_layer_changed)
        project.layersWillBeRemoved.connect(self._on_removed)

    def release(self) -> None:
        """Let go of QGIS."""
        self._debounce.stop()
        self._follow(None)
        self._iface.currentLayerChanged.disconnect(self._on_layer_changed)
        self._project.layersWillBeRemoved.disconnect(self._on_removed)

    def _on_kind_changed(self) -> None:
        if self._panel.kind is AreaKind.EXTENT:
            settings = self._iface.mapCanvas().mapSettings()
            self._panel.begin_with(self._iface.mapCanvas().extent(), settings.destinationCrs())
        self._on_layer_changed(self._iface.activeLayer())

    def _on_layer_changed(self, layer: QgsMapLayer | None) -> None:
        wanted = self._panel.kind is AreaKind.POLYGONS
        is_polygons = isinstance(layer, QgsVectorLayer) and (
            layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        )
        # A layer that has no polygons does not take away those that were chosen.
        if not wanted:
            self._follow(None)
        elif is_polygons:
            self._follow(layer)
        if wanted:
            self._debounce.start()

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        former = self._layer()
        if former is not None:
            for signal in (former.selectionChanged, former.geometryChanged, former.featureAdded, former.featureDeleted):
                signal.disconnect(self._on_changed)
        self._layer_id = layer.id() if layer is not None else ""
        if layer is not None:
            for signal in (layer.selectionChanged, layer.geometryChanged, layer.featureAdded, layer.featureDeleted):
                signal.connect(self._on_changed)

    def _on_changed(self, *_what: object) -> None:
        self._debounce.start()

    def _on_removed(self, layer_ids: list[str]) -> None:
        if self._layer_id in layer_ids:
            self._follow(None)
            self._debounce.start()

    def _layer(self) -> QgsVectorLayer | None:
        layer = self._project.mapLayer(self._layer_id) if self._layer_id else None
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _read(self) -> None:
        if self._panel.kind is not AreaKind.POLYGONS:
            return
        layer = self._layer()
        if layer is None:
            self._errands.drop(_TOPIC)
            self._panel.set_polygons(None, self.tr("Choose a polygon layer in the list of layers."))
            return
        selected = tuple(layer.selectedFeatureIds())
        shapes = Shapes(QgsVectorLayerFeatureSource(layer), selected, layer.crs(), self._project.transformContext())
        name = shortened(layer.name(), _LONGEST_TITLE)
        note = (
            self.tr("Selected in “{name}”: {count}").format(name=name, count=len(selected))
            if selected
            else self.tr("All polygons of “{}”; select some to download only those").format(name)
        )
        self._errands.run(
            _TOPIC,
            self.tr("Sentinel Hub: read polygons"),
            shapes.read,
            lambda area: self._panel.set_polygons(area, note),
            lambda error: self._panel.set_polygons(None, wording_of(error).as_text()),
        )
