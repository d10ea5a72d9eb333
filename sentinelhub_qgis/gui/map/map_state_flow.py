"""Saying how the map's Sentinel Hub layers stand: in the dock, and beside the layers in QGIS's layer tree."""

from __future__ import annotations

import time
from collections.abc import Callable, Container
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...bridge.ground.geometry import bounding_box, transformed
from ...bridge.map.scale import metres_per_pixel, zoom_target
from ...bridge.map.spending import SpendingBook
from ...bridge.map.watch import MapWatch
from ...bridge.words.map import map_wording
from ...model.errors import OrderError
from ...model.layer_choice import LayerChoice
from ...model.map_state import Cause, Phase, Remedy, remedy_of
from ..layers.layer_indicators import LayerIndicators
from ..widgets.errands import Errands
from .map_inquiries import MapInquiries
from .map_state_panel import PHASE_ICONS, MapNote

_SOON_MILLISECONDS = 100
_TICK_MILLISECONDS = 1000
_ONE_STEP_IN = 0.4
_LOUDNESS = (Phase.IDLE, Phase.LOADING, Phase.EMPTY, Phase.WAITING, Phase.FAILED)

# west, south, east, north in degrees, or nothing where it is not known
ExtentOf = Callable[[LayerChoice], "tuple[float, float, float, float] | None"]


class MapStateFlow(QObject):
    """Follow the drawing of the map, say how it stands, and carry out what helps.

    Signals:
        note_changed: with the `MapNote` to show, or None when the project has no Sentinel Hub layer in sight.
        dock_wanted: the user asked about a layer in the layer tree.
        dashboard_wanted: with the name of an account.
    """

    note_changed = pyqtSignal(object)
    dock_wanted = pyqtSignal()
    dashboard_wanted = pyqtSignal(str)

    def __init__(
        self,
        iface: Any,
        project: QgsProject,
        errands: Errands,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._canvas: QgsMapCanvas = iface.mapCanvas()
        self._project = project
        self._clock = clock
        self._extent_of: ExtentOf = lambda _choice: None
        self._has_dashboard: Callable[[str], bool] = lambda _account_name: False
        self.book = SpendingBook(self)
        self.watch = MapWatch(project, self.book, clock, self)
        self._inquiries = MapInquiries(self.watch, project, errands, self._cause_of_blank, self)
        self._marks = LayerIndicators(iface.layerTreeView(), project.layerTreeRoot(), self)
        self._soon = _timer(self, self._refresh, _SOON_MILLISECONDS, is_single=True)
        self._ticks = _timer(self, self._tick, _TICK_MILLISECONDS, is_single=False)
        self._wire()
        self.watch.look_at_project()
        self._soon.start()

    def know(self, extent_of: ExtentOf | None = None, has_dashboard: Callable[[str], bool] | None = None) -> None:
        """Take who knows where a layer's own data lie, and whether an account's deployment has a dashboard."""
        self._extent_of = extent_of or self._extent_of
        self._has_dashboard = has_dashboard or self._has_dashboard

    def release(self) -> None:
        """Let go of QGIS."""
        for timer in (self._soon, self._ticks):
            timer.stop()
        self._canvas.renderStarting.disconnect(self._on_drawing_begins)
        self._canvas.mapCanvasRefreshed.disconnect(self._on_drawing_ended)
        self._canvas.mapRefreshCanceled.disconnect(self._on_drawing_broken_off)
        self._project.layersAdded.disconnect(self._on_layers_changed)
        self._project.layersRemoved.disconnect(self._on_layers_changed)
        self._iface.currentLayerChanged.disconnect(self._on_current_layer_changed)
        self._inquiries.release()
        self._marks.close()
        self.watch.close()

    def carry_out(self, layer_id: str, remedy: Remedy) -> None:
        """Do what the button beside a reason says."""
        choice = self.watch.choices().get(layer_id)
        layer = self._project.mapLayer(layer_id)
        if choice is None or layer is None:
            return
        if remedy is Remedy.ZOOM_IN:
            self._zoom_in(choice)
        elif remedy is Remedy.ZOOM_TO_DATA:
            self._zoom_to_data(choice)
        elif remedy is Remedy.DASHBOARD:
            self.dashboard_wanted.emit(choice.account_name)
        elif remedy is Remedy.TRY_AGAIN:
            self._repaint(layer)

    def _wire(self) -> None:
        self._canvas.renderStarting.connect(self._on_drawing_begins)
        self._canvas.mapCanvasRefreshed.connect(self._on_drawing_ended)
        self._canvas.mapRefreshCanceled.connect(self._on_drawing_broken_off)
        self._project.layersAdded.connect(self._on_layers_changed)
        self._project.layersRemoved.connect(self._on_layers_changed)
        self._iface.currentLayerChanged.connect(self._on_current_layer_changed)
        self.watch.changed.connect(self._soon_again)
        self.book.changed.connect(self._soon_again)
        self._marks.clicked.connect(self._on_mark_clicked)
        self._marks.lost.connect(self._soon_again)

    # --- following the map --------------------------------------------------------------------------------

    def _on_drawing_begins(self) -> None:
        self.watch.begin_drawing(_view_of(self._canvas))
        self._soon_again()

    def _on_drawing_ended(self) -> None:
        self.watch.end_drawing()
        self._soon_again()

    def _on_drawing_broken_off(self) -> None:
        self.watch.give_up()
        self._soon_again()

    def _on_layers_changed(self, _layers: object) -> None:
        self.watch.look_at_project()
        self._soon_again()

    def _on_current_layer_changed(self, _layer: QgsMapLayer | None) -> None:
        self._soon_again()

    def _on_mark_clicked(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer is not None:
            self._iface.setActiveLayer(layer)
            self.dock_wanted.emit()

    def _soon_again(self, _layer_id: str = "") -> None:
        # Tiles come in by dozens: what is shown follows at a pace that can be read.
        if not self._soon.isActive():
            self._soon.start()

    def _tick(self) -> None:
        """Go on with throttled layers whose time has come."""
        for layer_id in self.watch.choices():
            resume_at = self.watch.state(layer_id).resume_at
            layer = self._project.mapLayer(layer_id)
            if resume_at is not None and resume_at <= self._clock() and layer is not None:
                self.watch.resume(layer_id)
                layer.triggerRepaint()
        self._refresh()

    def _cause_of_blank(self, layer_id: str) -> Cause:
        choice = self.watch.choices().get(layer_id)
        extent = self._extent_of(choice) if choice is not None else None
        if extent is None:
            return Cause.NO_DATA
        settings = self._canvas.mapSettings()
        try:
            box = bounding_box(self._canvas.extent(), settings.destinationCrs())
            west, south, east, north = transformed(box, "EPSG:4326", self._project.transformContext()).edges
        except OrderError:
            return Cause.NO_DATA
        is_apart = west > extent[2] or east < extent[0] or south > extent[3] or north < extent[1]
        return Cause.OUTSIDE if is_apart else Cause.NO_DATA

    # --- what helps ---------------------------------------------------------------------------------------

    def _repaint(self, layer: QgsMapLayer) -> None:
        if not layer.isValid():
            self.watch.open_again(layer.id())
            return
        self.watch.resume(layer.id())
        layer.triggerRepaint()

    def _zoom_in(self, choice: LayerChoice) -> None:
        crs, context = self._canvas.mapSettings().destinationCrs(), self._project.transformContext()
        metres = metres_per_pixel(self._canvas.center(), self._canvas.mapUnitsPerPixel(), crs, context)
        extent = self._canvas.extent()
        target = zoom_target(choice, extent, metres)
        # Tiles may be coarser than the map that they are drawn on.
        self._canvas.setExtent(target if target != extent else extent.scaled(_ONE_STEP_IN))
        self._canvas.refresh()

    def _zoom_to_data(self, choice: LayerChoice) -> None:
        extent = self._extent_of(choice)
        if extent is None:
            return
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        self._canvas.setReferencedExtent(QgsReferencedRectangle(QgsRectangle(*extent), degrees))
        self._canvas.refresh()

    # --- saying -------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Bring marks and note up to date."""
        choices = self.watch.choices()
        seen = self._in_sight(choices)
        for layer_id in choices:
            self._mark(layer_id, choices[layer_id], is_shown=layer_id in seen)
        is_waiting = any(self.watch.state(layer_id).phase is Phase.WAITING for layer_id in choices)
        self._ticks.start() if is_waiting else self._ticks.stop()
        loudest = self._loudest(seen)
        self.note_changed.emit(self._note(loudest, choices, seen) if loudest else None)

    def _in_sight(self, choices: Container[str]) -> list[str]:
        """Return the layers that are switched on, from top to bottom; also those that cannot be drawn."""
        order = self._project.layerTreeRoot().layerOrder()
        drawn = {layer.id() for layer in self._canvas.layers()}
        nodes = {layer.id(): self._project.layerTreeRoot().findLayer(layer.id()) for layer in order}
        return [
            key for key, node in nodes.items() if key in choices and (key in drawn or (node and node.isVisible()))
        ]

    def _loudest(self, seen: list[str]) -> str:
        """Return the layer to speak of: the selected one where there is something to say, else the worst off."""
        active = self._iface.activeLayer()
        if active is not None and active.id() in seen and self.watch.state(active.id()).phase is not Phase.IDLE:
            return str(active.id())
        return max(seen, key=lambda one: _LOUDNESS.index(self.watch.state(one).phase), default="")

    def _mark(self, layer_id: str, choice: LayerChoice, *, is_shown: bool) -> None:
        state = self.watch.state(layer_id)
        if not is_shown or state.phase is Phase.IDLE:
            self._marks.clear(layer_id)
            return
        wording = map_wording(state, choice, self._clock())
        self._marks.show(layer_id, PHASE_ICONS[state.phase], wording.sentence, wording.hint)

    def _note(self, layer_id: str, choices: dict[str, LayerChoice], seen: list[str]) -> MapNote:
        state = self.watch.state(layer_id)
        lines = tuple(self._line(one, choices[one]) for one in seen)
        if state.phase is Phase.IDLE:
            text = QCoreApplication.translate("MapState", "The map is complete.")
            return MapNote(layer_id, state.phase, text, details=lines)
        remedy = remedy_of(state.cause) if state.phase in (Phase.FAILED, Phase.EMPTY) else Remedy.NONE
        if remedy is Remedy.DASHBOARD and not self._has_dashboard(choices[layer_id].account_name):
            remedy = Remedy.TRY_AGAIN
        wording = map_wording(state, choices[layer_id], self._clock())
        text = lines[seen.index(layer_id)] if len(seen) > 1 else wording.as_text()
        return MapNote(layer_id, state.phase, text, remedy, _text_of(remedy), lines)

    def _line(self, layer_id: str, choice: LayerChoice) -> str:
        wording = map_wording(self.watch.state(layer_id), choice, self._clock())
        return f"{self._project.mapLayer(layer_id).name()}: {wording.as_text()}"


def _timer(parent: QObject, action: Callable[[], None], milliseconds: int, *, is_single: bool) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(is_single)
    timer.setInterval(milliseconds)
    timer.timeout.connect(action)
    return timer


def _text_of(remedy: Remedy) -> str:
    return {
        Remedy.NONE: "",
        Remedy.ZOOM_IN: QCoreApplication.translate("MapState", "&Zoom in"),
        Remedy.ZOOM_TO_DATA: QCoreApplication.translate("MapState", "&Zoom to data"),
        Remedy.DASHBOARD: QCoreApplication.translate("MapState", "&Dashboard"),
        Remedy.TRY_AGAIN: QCoreApplication.translate("MapState", "&Try again"),
    }[remedy]


def _view_of(canvas: QgsMapCanvas) -> str:
    """Return what tells one place, scale and date of the map from others."""
    settings = canvas.mapSettings()
    size = settings.outputSize()
    parts = [settings.extent().toString(6), settings.destinationCrs().authid(), size.width(), size.height()]
    if settings.isTemporal():
        span = settings.temporalRange()
        parts += [span.begin().toString(), span.end().toString()]
    return "|".join(map(str, parts))
