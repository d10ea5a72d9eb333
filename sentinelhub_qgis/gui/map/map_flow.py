"""Putting layers on the map, and changing those that are there."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.layers.capabilities import Capabilities, CapabilitiesShelf, fetch_with
from ...bridge.layers.map_layer import add_to_project, build_layer, update_layer
from ...bridge.layers.memory import choice_of
from ...bridge.layers.source import preferred_service
from ...bridge.map.scale import metres_per_pixel, too_far_out, zoom_target
from ...bridge.network.transport import QgisAdapter
from ...bridge.threads.tasks import Job
from ...model.errors import SentinelHubError
from ...model.layer_choice import LayerChoice, MapService
from ..widgets.errands import Errands

_UPDATE_TOPIC = "map/update"
_DEBOUNCE_MILLISECONDS = 200


class MapFlow(QObject):
    """Add and update layers, and watch the scale of the map. The GUI thread never waits: capabilities are fetched, and
    layers built, in tasks.

    Signals:
        layer_chosen: with the `LayerChoice` of the map layer that was selected, or None when it is not ours.
        scale_judged: with the `Collection` that the map is too far out for, or None.
        added: with the id of a new layer.
        failed: with the error.
        busy_changed: something began or ended.
    """

    layer_chosen = pyqtSignal(object)
    scale_judged = pyqtSignal(object)
    added = pyqtSignal(str)
    failed = pyqtSignal(object)
    busy_changed = pyqtSignal()

    def __init__(
        self, iface: Any, project: QgsProject, errands: Errands, shelf: CapabilitiesShelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._project = project
        self._errands = errands
        self._shelf = shelf
        self._judged: LayerChoice | None = None
        self._count = 0
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._judge_scale)
        self._canvas.extentsChanged.connect(self._debounce.start)
        self._canvas.destinationCrsChanged.connect(self._debounce.start)
        iface.currentLayerChanged.connect(self._on_current_layer_changed)

    def release(self) -> None:
        """Let go of QGIS."""
        self._debounce.stop()
        self._canvas.extentsChanged.disconnect(self._debounce.start)
        self._canvas.destinationCrsChanged.disconnect(self._debounce.start)
        self._iface.currentLayerChanged.disconnect(self._on_current_layer_changed)

    def automatic_service(self) -> MapService:
        """Return the service that suits the project."""
        return preferred_service(self._project.crs().authid(), not self._project.mapLayers())

    def current_choice(self) -> LayerChoice | None:
        """Return what the selected map layer shows; None when it is not ours."""
        return choice_of(self._iface.activeLayer())

    def watch_scale(self, choice: LayerChoice | None) -> None:
        """Say from now on when the map is too far out for `choice`."""
        self._judged = choice
        self._debounce.start()

    def zoom_to_scale(self) -> None:
        """Zoom in until the watched choice can be shown."""
        if self._judged is not None:
            extent = zoom_target(self._judged, self._canvas.extent(), self._metres_per_pixel())
            self._canvas.setExtent(extent)
            self._canvas.refresh()

    def add(self, choice: LayerChoice) -> None:
        """Build a layer in the background and put it on the map."""
        project_crs = self._project.crs().authid()

        def operation(job: Job) -> QgsRasterLayer:
            return build_layer(choice, self._capabilities(choice, job), project_crs)

        self._count += 1
        title = self.tr("Sentinel Hub: {}").format(choice.layer_title)
        self._errands.run(f"map/add/{self._count}", title, operation, self._on_built, self._on_failed)
        self.busy_changed.emit()

    def update(self, choice: LayerChoice) -> None:
        """Let the selected map layer show `choice`; one that is selected later stays as it is."""
        layer = self._iface.activeLayer()
        if choice_of(layer) is None:
            return
        layer_id = layer.id()
        known = self._shelf.find(choice)
        if known is not None:
            self._errands.drop(_UPDATE_TOPIC)
            self._change(layer_id, choice, known)
            return
        title = self.tr("Sentinel Hub: {}").format(choice.layer_title)
        self._errands.run(
            _UPDATE_TOPIC,
            title,
            lambda job: self._capabilities(choice, job),
            lambda capabilities: self._change(layer_id, choice, capabilities),
            self._on_failed,
        )
        self.busy_changed.emit()

    def _capabilities(self, choice: LayerChoice, job: Job) -> Capabilities:
        return self._shelf.obtain(choice, fetch_with(QgisAdapter(job.feedback), job.workers.wait))

    def _on_built(self, layer: QgsRasterLayer) -> None:
        add_to_project(layer, self._project)
        self._iface.setActiveLayer(layer)
        self.busy_changed.emit()
        self.added.emit(layer.id())

    def _change(self, layer_id: str, choice: LayerChoice, capabilities: Capabilities) -> None:
        self.busy_changed.emit()
        layer = self._project.mapLayer(layer_id)
        if layer is None:
            return  # removed while the service was asked
        try:
            update_layer(layer, choice, capabilities)
        except SentinelHubError as error:
            self.failed.emit(error)

    def _on_failed(self, error: BaseException) -> None:
        self.busy_changed.emit()
        self.failed.emit(error)

    def _on_current_layer_changed(self, layer: QgsMapLayer | None) -> None:
        self.layer_chosen.emit(choice_of(layer))

    def _judge_scale(self) -> None:
        choice = self._judged
        if self._canvas.extent().isEmpty():
            choice = None  # the map of a new project has no scale to judge
        is_too_far = choice is not None and too_far_out(choice, self._metres_per_pixel())
        self.scale_judged.emit(choice.collection if choice is not None and is_too_far else None)

    def _metres_per_pixel(self) -> float:
        settings = self._canvas.mapSettings()
        crs, context = settings.destinationCrs(), self._project.transformContext()
        return metres_per_pixel(self._canvas.center(), self._canvas.mapUnitsPerPixel(), crs, context)
