"""Footprints and dates in step: selecting one selects the other."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.layers.scene_layer import is_scene_layer, select_days, selected_scenes
from ...model.period import Period


class ScenesSelection(QObject):
    """Watch the layers of scenes in a project, whatever they are called, as long as they are there.

    Signals: selected with the `SelectedScene`s of a layer when the user, or a date, selects others; day_selected with
    the `Period` of the one day to which all that the user selects belong.
    """

    selected = pyqtSignal(object)
    day_selected = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._watched: set[str] = set()
        self._is_own = False
        self._period: Period | None = None
        project.layersAdded.connect(self._watch)
        project.layersWillBeRemoved.connect(self._on_removed)
        self._watch(project.mapLayers().values())

    def release(self) -> None:
        """Let go of QGIS."""
        self._project.layersAdded.disconnect(self._watch)
        self._project.layersWillBeRemoved.disconnect(self._on_removed)
        for layer_id in tuple(self._watched):
            self._let_go(layer_id)

    def show(self, period: Period | None) -> None:
        """Select the footprints of these days in all layers of scenes."""
        if period == self._period:
            return
        self._period = period
        for layer in self._layers():
            self._select(layer)

    def _layers(self) -> list[QgsVectorLayer]:
        layers = (self._project.mapLayer(layer_id) for layer_id in sorted(self._watched))
        return [layer for layer in layers if isinstance(layer, QgsVectorLayer)]

    def _select(self, layer: QgsVectorLayer) -> None:
        if self._period is None or self._is_own:
            return
        self._is_own = True
        try:
            select_days(layer, self._period)
        finally:
            self._is_own = False
        self.selected.emit(selected_scenes(layer))

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if is_scene_layer(layer) and layer.id() not in self._watched:
                self._watched.add(layer.id())
                layer.selectionChanged.connect(self._on_selection)
                self._select(layer)

    def _on_selection(self, *_changes: object) -> None:
        layer = self.sender()
        if self._is_own or not isinstance(layer, QgsVectorLayer):
            return
        scenes = selected_scenes(layer)
        self.selected.emit(scenes)
        days = {scene.day for scene in scenes}
        if len(days) == 1:
            self.day_selected.emit(Period.of_day(days.pop()))

    def _on_removed(self, layer_ids: Iterable[str]) -> None:
        removed = self._watched & set(layer_ids)
        for layer_id in removed:
            self._let_go(layer_id)
        if removed:
            self.selected.emit(())

    def _let_go(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        self._watched.discard(layer_id)
        if isinstance(layer, QgsVectorLayer):
            layer.selectionChanged.disconnect(self._on_selection)
