"""Moving map layers to other days, in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.layers.capabilities import Capabilities, CapabilitiesShelf, fetch_with
from ...bridge.layers.map_layer import update_layer
from ...bridge.layers.memory import choice_of
from ...bridge.network.transport import QgisAdapter
from ...bridge.threads.tasks import Job
from ...model.errors import SentinelHubError
from ...model.layer_choice import LayerChoice, MapService
from ...model.period import Period
from ..widgets.errands import Errands

_TOPIC = "period/"
_Service = tuple[str, str, MapService]


class PeriodFlow(QObject):
    """Let layers show other days: at once where the service is known, else when it has been asked, in a task.

    Layers that the map does not show follow one by one, so that many of them do not hold the GUI thread.

    Signals: moved with the `Period`, for each layer; failed with the error, the layer being as it was.
    """

    moved = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(
        self, iface: Any, project: QgsProject, errands: Errands, shelf: CapabilitiesShelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._project = project
        self._errands = errands
        self._shelf = shelf
        self._waiting: dict[_Service, dict[str, LayerChoice]] = {}
        self._hidden: dict[str, tuple[LayerChoice, Capabilities]] = {}
        self._has_changed = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._change_hidden)

    def selected_layers(self) -> tuple[QgsMapLayer, ...]:
        """Return the layers of the service that are selected in the layer tree."""
        selected = self._iface.layerTreeView().selectedLayers() or [self._iface.activeLayer()]
        return tuple(layer for layer in selected if choice_of(layer) is not None)

    def all_layers(self) -> tuple[QgsMapLayer, ...]:
        """Return all layers of the service."""
        return tuple(layer for layer in self._project.mapLayers().values() if choice_of(layer) is not None)

    def move(self, layers: Iterable[QgsMapLayer], period: Period) -> None:
        """Let `layers` show `period`; data without time stay as they are."""
        with self._one_drawing():
            for layer in layers:
                choice = choice_of(layer)
                if choice is not None and choice.collection.has_time and choice.period != period:
                    self._move(layer.id(), replace(choice, period=period))

    @contextmanager
    def _one_drawing(self) -> Iterator[None]:
        """Let the map be drawn once for all that changes within.

        QGIS handles events while it changes a layer: the map would begin to draw, ask for pictures, and begin anew with
        the next layer; and once more at the end, when it is the temporal controller that turned.
        """
        canvas, self._has_changed = self._iface.mapCanvas(), False
        was_frozen = canvas.isFrozen()
        canvas.freeze(True)
        try:
            yield
        finally:
            if not sip.isdeleted(canvas):
                canvas.freeze(was_frozen)
                if self._has_changed:
                    canvas.refresh()

    def _move(self, layer_id: str, choice: LayerChoice) -> None:
        for waiting in self._waiting.values():
            waiting.pop(layer_id, None)
        self._hidden.pop(layer_id, None)
        known = self._shelf.find(choice)
        if known is not None:
            self._change(layer_id, choice, known)
            return
        service = (choice.base_url, choice.configuration_id, choice.service)
        self._waiting.setdefault(service, {})[layer_id] = choice
        topic = f"{_TOPIC}{hash(service)}"
        if self._errands.is_under_way(topic):
            return  # one answer serves all layers and dates of a service

        def operation(job: Job) -> Capabilities:
            return self._shelf.obtain(choice, fetch_with(QgisAdapter(job.feedback), job.workers.wait))

        title = self.tr("Sentinel Hub: {}").format(choice.layer_title)
        arrived, failed = partial(self._on_arrived, service), partial(self._on_failed, service)
        self._errands.run(topic, title, operation, arrived, failed, partial(self._give_up, service))

    def _give_up(self, service: _Service) -> None:
        self._waiting.pop(service, None)

    def _on_arrived(self, service: _Service, _capabilities: Capabilities) -> None:
        """Change the layers that wait for a service, each to what was wanted of it last."""
        with self._one_drawing():
            for layer_id, choice in self._waiting.pop(service, {}).items():
                self._move(layer_id, choice)  # one that the service does not name is asked about by itself, and fails

    def _on_failed(self, service: _Service, error: SentinelHubError) -> None:
        with self._one_drawing():
            for layer_id, choice in self._waiting.pop(service, {}).items():
                known = self._shelf.find(choice)
                if known is not None:  # what failed was another layer, which the service does not name
                    self._change(layer_id, choice, known)
        self.failed.emit(error)

    def _change(self, layer_id: str, choice: LayerChoice, capabilities: Capabilities) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer is None:
            return
        if layer in self._iface.mapCanvas().layers():
            self._has_changed = True
            self._update(layer, choice, capabilities)
            return
        self._hidden[layer_id] = (choice, capabilities)
        if not self._turn.isActive():
            self._turn.start()

    def _change_hidden(self) -> None:
        """Change one of the layers that the map does not show."""
        layer_id = next(iter(self._hidden), "")
        if layer_id:
            choice, capabilities = self._hidden.pop(layer_id)
            layer = self._project.mapLayer(layer_id)
            if layer is not None:
                self._update(layer, choice, capabilities)
        if self._hidden and not sip.isdeleted(self):
            self._turn.start()

    def _update(self, layer: QgsMapLayer, choice: LayerChoice, capabilities: Capabilities) -> None:
        try:
            update_layer(layer, choice, capabilities)
        except SentinelHubError as error:
            self.failed.emit(error)
            return
        if not sip.isdeleted(self):  # QGIS handled events meanwhile: the plugin may be gone
            self.moved.emit(choice.period)
