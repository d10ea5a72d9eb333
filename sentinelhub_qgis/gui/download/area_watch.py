"""The polygon that is selected on the map, and the choice between it and the map's view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.ground.polygon_area import FeatureShape
from ...bridge.layers.scene_layer import is_scene_layer
from ...model.outside_text import shortened

_LONGEST_TITLE = 40


@dataclass(frozen=True)
class AreaChoice:
    """Be a polygon feature of a map layer; `title` is what the layer is called."""

    layer_id: str
    feature_id: int
    title: str

    @property
    def key(self) -> str:
        """Names the feature among those of all layers."""
        return f"{self.layer_id}/{self.feature_id}"


class AreaWatch(QObject):
    """Know which polygon is selected in the active layer, and which one was chosen to be looked at.

    Signals: changed, when either is another; reshaped with the key of a feature whose shape was edited.
    """

    changed = pyqtSignal()
    reshaped = pyqtSignal(str)

    def __init__(self, iface: Any, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._iface = iface
        self._layer_id = ""
        self._chosen: AreaChoice | None = None
        iface.currentLayerChanged.connect(self._follow)
        project.layersWillBeRemoved.connect(self._on_removed)
        self._follow(iface.activeLayer())

    def release(self) -> None:
        """Let go of QGIS."""
        self._let_go()
        self._iface.currentLayerChanged.disconnect(self._follow)
        self._project.layersWillBeRemoved.disconnect(self._on_removed)

    @property
    def chosen(self) -> AreaChoice | None:
        """The polygon that counts; None for the view."""
        return self._chosen

    def choices(self) -> tuple[AreaChoice | None, ...]:
        """Return what can be chosen, the view (None) first."""
        found = [self._chosen, self._selected()]
        return (None, *dict.fromkeys(choice for choice in found if choice is not None))

    def choose(self, choice: AreaChoice | None) -> None:
        """Let a polygon, or the view, be what counts."""
        if choice != self._chosen:
            self._chosen = choice
            self.changed.emit()

    def shape(self) -> FeatureShape | None:
        """Return the chosen polygon, to be read in a task; None for the view."""
        layer = self._project.mapLayer(self._chosen.layer_id) if self._chosen else None
        if self._chosen is None or not isinstance(layer, QgsVectorLayer):
            return None
        return FeatureShape.of(layer, self._chosen.feature_id, self._project.transformContext())

    def _selected(self) -> AreaChoice | None:
        layer = self._project.mapLayer(self._layer_id)
        if not isinstance(layer, QgsVectorLayer) or layer.selectedFeatureCount() != 1 or is_scene_layer(layer):
            return None
        return AreaChoice(layer.id(), layer.selectedFeatureIds()[0], shortened(layer.name(), _LONGEST_TITLE))

    def _follow(self, layer: QgsMapLayer | None) -> None:
        self._let_go()
        polygon = QgsWkbTypes.GeometryType.PolygonGeometry
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() == polygon:
            self._layer_id = layer.id()
            layer.selectionChanged.connect(self._on_selection)
            layer.geometryChanged.connect(self._on_geometry)
        self.changed.emit()

    def _let_go(self) -> None:
        layer = self._project.mapLayer(self._layer_id)
        self._layer_id = ""
        if isinstance(layer, QgsVectorLayer):
            layer.selectionChanged.disconnect(self._on_selection)
            layer.geometryChanged.disconnect(self._on_geometry)

    def _on_selection(self, *_changes: object) -> None:
        self.changed.emit()

    def _on_geometry(self, feature_id: int, _shape: object) -> None:
        self.reshaped.emit(AreaChoice(self._layer_id, feature_id, "").key)

    def _on_removed(self, layer_ids: list[str]) -> None:
        if self._layer_id in layer_ids:
            self._let_go()
        if self._chosen is not None and self._chosen.layer_id in layer_ids:
            self._chosen = None
        self.changed.emit()
