"""Fetching neighbouring dates ahead, while the map is at rest and within what the user allows."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.layers.capabilities import CapabilitiesShelf, fetch_with
from ...bridge.layers.map_layer import build_layer
from ...bridge.layers.memory import choice_of
from ...bridge.map.ear import Heard
from ...bridge.map.prefetch import HiddenDrawing, KeptPictures, at_day, is_kept, tiled_view
from ...bridge.map.spending import SpendingBook
from ...bridge.map.tile_requests import MapRequest, best_matches
from ...bridge.map.watch import MapWatch
from ...bridge.network.transport import QgisAdapter
from ...bridge.settings import PREFETCH_UNITS, Settings
from ...bridge.threads.tasks import Job
from ...model.errors import SentinelHubError
from ...model.layer_choice import LayerChoice, MapService
from ...model.map_state import Phase
from ...model.period import Period
from ...model.prefetch import Budget
from ..widgets.errands import Errands

_TOPIC = "prefetch"
_REST_MILLISECONDS = 1000  # the map stands still for so long before anything is fetched ahead
_TILE = 512
# After a refusal or a failure nothing is fetched ahead for so long.
_PAUSE_SECONDS = 60.0

Neighbours = Callable[[], Sequence[date]]
Layers = Callable[[], Sequence[QgsRasterLayer]]


@dataclass(frozen=True)
class _Plan:
    """Be what has to be fetched for one day: pictures by address, and tiles of these layers."""

    day: date
    urls: tuple[str, ...]
    tiled: tuple[LayerChoice, ...]
    units: float


class PrefetchFlow(QObject):
    """Fetch the dates next to the one that is shown, one after the other, never beside the map's own pictures.

    Signal: changed, when the budget, or what there is ahead, is another.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        canvas: Any,
        project: QgsProject,
        errands: Errands,
        shelf: CapabilitiesShelf,
        watch: MapWatch,
        book: SpendingBook,
        settings: Settings,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._errands = errands
        self._shelf = shelf
        self._watch = watch
        self._book = book
        self._settings = settings
        self._clock = clock
        self._neighbours: Neighbours = tuple
        self._layers: Layers = tuple
        self.budget = Budget(max(0.0, settings.get(PREFETCH_UNITS)))
        self._pictures: dict[str, MapRequest] = {}  # of the WMS layers, as QGIS asked for them
        self._view = ""
        self._ahead: set[tuple[date, str]] = set()
        self._plan_now: _Plan | None = None
        self._resumes_at = 0.0
        self._kept = KeptPictures()
        self._drawing = HiddenDrawing(self)
        self._drawing.ended.connect(self._on_fetched)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._begin)
        canvas.renderStarting.connect(self._on_drawing_begins)
        canvas.mapCanvasRefreshed.connect(self.look_around)
        canvas.extentsChanged.connect(self.stop)
        watch.overheard.connect(self._on_overheard)

    def know(self, neighbours: Neighbours, layers: Layers) -> None:
        """Take who knows the dates next to the one shown, the likeliest first, and the layers that would show them."""
        self._neighbours, self._layers = neighbours, layers

    def release(self) -> None:
        """Let go of QGIS, and of what was put into its cache."""
        self.stop()
        self._canvas.renderStarting.disconnect(self._on_drawing_begins)
        self._canvas.mapCanvasRefreshed.disconnect(self.look_around)
        self._canvas.extentsChanged.disconnect(self.stop)
        self._watch.overheard.disconnect(self._on_overheard)
        self._kept.forget()

    def set_limit(self, units: int) -> None:
        """Spend no more than so many units in this session; 0 is none."""
        self._settings.set(PREFETCH_UNITS, units)
        self.budget = replace(self.budget, limit=units)
        if not units:
            self.stop()
        self.changed.emit()
        self.look_around()

    def look_around(self) -> None:
        """Fetch what is next, once all has been at rest for a moment."""
        if self.budget.limit and self._plan_now is None:
            self._rest.start()

    def stop(self) -> None:
        """Fetch nothing more until the map has been at rest again."""
        self._rest.stop()
        self._errands.drop(_TOPIC)
        self._drawing.stop()
        self._plan_now = None

    def forget(self) -> None:
        """Forget what is ahead: there may be news."""
        self.stop()
        self._kept.forget()
        self._ahead.clear()

    # Listening to the map

    def _on_drawing_begins(self) -> None:
        self.stop()
        self._pictures.clear()

    def _on_overheard(self, request: MapRequest, heard: Heard, is_of_map: bool) -> None:
        if is_of_map:
            if request.service is MapService.WMS and heard.is_good:
                self._pictures[request.url] = request
        elif self._plan_now is not None and self._plan_now.day.isoformat() in request.parameters.get("TIME", ""):
            self._count(request, heard)

    def _count(self, request: MapRequest, heard: Heard) -> None:
        """Add up what was fetched ahead; a refusal ends it for a while."""
        if heard.is_good and not heard.is_from_cache:
            choices = self._watch.choices()
            layer_id = next(iter(best_matches(request, choices)), "")
            if layer_id:
                units = self._book.cost(choices[layer_id], request, heard.headers)
                self.budget = self.budget.plus(units)
                self.changed.emit()
        elif not heard.is_good and not heard.is_cancelled:
            self._pause()

    # Fetching

    def _begin(self) -> None:
        """Fetch the next day that is not there yet; wait while the map is busy."""
        if self._plan_now is not None or self._clock() < self._resumes_at:
            return
        layers = self._layers_in_sight()
        if not layers or not self._may_fetch(layers):
            return
        if not self._watch.is_quiet or self._canvas.isDrawing():
            self._rest.start()
            return
        self._note_view()
        plans = (self._plan(day, layers) for day in self._neighbours())
        plan = next((plan for plan in plans if plan is not None and self.budget.allows(plan.units)), None)
        if plan is not None:
            self._fetch(plan)

    def _layers_in_sight(self) -> tuple[QgsRasterLayer, ...]:
        shown = {layer.id() for layer in self._canvas.layers()}
        return tuple(layer for layer in self._layers() if layer.id() in shown and layer.isValid())

    def _may_fetch(self, layers: Sequence[QgsRasterLayer]) -> bool:
        """Tell whether the map's own pictures came as they should, and the map shows the layers' own dates."""
        if self._canvas.mapSettings().isTemporal():
            return False
        return all(self._watch.state(layer.id()).phase in (Phase.IDLE, Phase.EMPTY) for layer in layers)

    def _note_view(self) -> None:
        """Forget which days are ahead when they are so of another view; QGIS itself may still have the tiles."""
        settings = self._canvas.mapSettings()
        size = settings.outputSize()
        crs = settings.destinationCrs().authid()
        view = f"{settings.visibleExtent().toString(6)}|{crs}|{size.width()}x{size.height()}|{settings.rotation()}"
        if view != self._view:
            self._view = view
            self._ahead.clear()

    def _plan(self, day: date, layers: Sequence[QgsRasterLayer]) -> _Plan | None:
        """Return what has to be fetched to show `layers` at `day`; None when that is there."""
        choices = [choice for choice in map(choice_of, layers) if choice is not None and choice.collection.has_time]
        tiled = [one for one in choices if one.service is MapService.WMTS and (day, _name_of(one)) not in self._ahead]
        pictures = [
            (at_day(url, day), choice, request)
            for url, request in self._pictures.items()
            for choice in choices
            if choice.service is MapService.WMS and best_matches(request, {"": choice})
        ]
        wanted = {url: (choice, request) for url, choice, request in pictures if not is_kept(url)}
        if not tiled and not wanted:
            return None
        tiles = tiled_view(self._canvas.mapSettings()).most_tiles() if tiled else 0
        units = sum(tiles * self._book.estimate(one, _TILE, _TILE) for one in tiled)
        units += sum(self._book.estimate(one, request.width, request.height) for one, request in wanted.values())
        return _Plan(day, tuple(wanted), tuple(tiled), units)

    def _fetch(self, plan: _Plan) -> None:
        self._plan_now = plan
        period, shelf, kept = Period.of_day(plan.day), self._shelf, self._kept

        def operation(job: Job) -> list[QgsRasterLayer]:
            fetch = fetch_with(QgisAdapter(job.feedback))
            kept.fetch(plan.urls, fetch, job.feedback.isCanceled)
            return [build_layer(replace(one, period=period), shelf.obtain(one, fetch)) for one in plan.tiled]

        def draw(layers: list[QgsRasterLayer]) -> None:
            if layers:
                self._drawing.start(self._canvas.mapSettings(), layers)
            else:
                self._on_fetched()

        title = self.tr("Sentinel Hub: next dates")
        self._errands.run(_TOPIC, title, operation, draw, self._on_failed, self.stop)

    def _on_fetched(self, _is_whole: bool = True) -> None:
        if self._plan_now is not None:
            self._ahead.update((self._plan_now.day, _name_of(one)) for one in self._plan_now.tiled)
        self._plan_now = None
        self.changed.emit()
        self.look_around()

    def _on_failed(self, _error: SentinelHubError) -> None:
        # What is fetched ahead was not asked for: that it did not come is no news to the user.
        self._pause()

    def _pause(self) -> None:
        self._resumes_at = self._clock() + _PAUSE_SECONDS
        self.stop()


def _name_of(choice: LayerChoice) -> str:
    """Return what tells pictures of a layer apart, but for the day."""
    pairs = [f"{name}={value}" for name, value in choice.vendor_parameters() if name != "TIME"]
    return "|".join((choice.base_url, choice.configuration_id, choice.layer_id, *pairs))
