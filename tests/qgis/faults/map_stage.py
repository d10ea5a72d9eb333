"""A map that QGIS draws by its own requests while something goes wrong, and what the plugin says of it."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

from sentinelhub_qgis.bridge.layers.capabilities import Capabilities, read_capabilities
from sentinelhub_qgis.bridge.layers.map_layer import build_layer
from sentinelhub_qgis.bridge.map.spending import SpendingBook
from sentinelhub_qgis.bridge.map.watch import MapWatch
from sentinelhub_qgis.bridge.network.request_log import REQUESTS
from sentinelhub_qgis.bridge.threads.tasks import TaskKeeper
from sentinelhub_qgis.bridge.words.map import map_wording
from sentinelhub_qgis.bridge.words.saying import Wording
from sentinelhub_qgis.gui.map.map_inquiries import MapInquiries
from sentinelhub_qgis.gui.widgets.errands import Errands
from sentinelhub_qgis.model.map_state import Cause, LayerState, Phase
from tests.qgis.faults.operations import choice_at
from tests.qgis.faults.stage import WATCHDOG_SECONDS, Beats, Listening, Surroundings
from tests.qgis.gui.window import wait_until

TILE = QgsRectangle(1_262_200, 5_859_200, 1_262_400, 5_859_400)  # EPSG:3857, within one tile
KIND = "wmts-tile"
# QGIS keeps tiles in memory for all of its life: a cloud cover of its own lets each cell ask anew.
_NEXT_COVER = itertools.count(99, -1)


@dataclass
class MapCell:
    """One cell; a fault may change any of this when it begins.

    Attributes:
        base_url: where the tiles are said to be.
        stack: what ends with the cell.
    """

    around: Surroundings
    capabilities: bytes
    monkeypatch: pytest.MonkeyPatch
    base_url: str = ""
    is_cancelled: bool = False
    stack: ExitStack = field(default_factory=ExitStack)

    def spoil(self, **fault: Any) -> None:
        """Have the service answer all requests for tiles in a wrong way, unless `count` says less."""
        self.around.sandbox.control(faults=[{"kind": KIND, "count": None, **fault}])

    def go_elsewhere(self, url: str) -> None:
        """Have the tiles asked for at another address."""
        self.base_url = url

    def offered(self) -> Capabilities:
        """Return capabilities that say where the tiles are."""
        body = self.capabilities.replace(self.around.sandbox.base_url.encode(), self.base_url.encode())
        return read_capabilities(body)


@dataclass
class MapOutcome:
    """How the map stood at the end.

    Attributes:
        state, wording: of its layer, and what is said of it.
        tiles: requests for tiles at the service.
        ticks, gap: as in `stage.Outcome`.
        seconds: a cancel took.
        told: all that was said anywhere; `told_by_us` by the plugin alone, for QGIS logs addresses as they are.
    """

    state: LayerState
    wording: Wording
    tiles: int
    ticks: int
    gap: float
    seconds: float
    told: str
    told_by_us: str


def play_map(cell: MapCell, begin: Callable[[Any], object], listening: Listening) -> MapOutcome:
    """Let QGIS draw a layer while something goes wrong; return how it stands once all is known."""
    cell.around.sandbox.control(reset=["switches", "faults", "counters", "limits"])
    cell.base_url = cell.around.sandbox.base_url
    with cell.stack, listening.on():
        cell.stack.callback(cell.around.sandbox.control, reset=["faults"])
        begin(cell)
        choice = choice_at(cell.base_url, next(_NEXT_COVER))
        layer = build_layer(choice, cell.offered())
        QgsProject.instance().addMapLayer(layer)
        with _watched() as watch:
            beats = Beats()
            seconds = _draw(layer, watch, cell)
            wait_until(lambda: _is_settled(watch.state(layer.id())), WATCHDOG_SECONDS, "on the map")
            beats.stop()
            state = watch.state(layer.id())
            wording = map_wording(state, choice, time.monotonic())
            tiles = cell.around.sandbox.counters().get(KIND, 0)
        by_us = [line for line in listening.heard if line.startswith("Sentinel Hub")]
        by_us += [repr(state), repr(state.error and vars(state.error)), repr(wording), repr(REQUESTS.last(20))]
        told = "\n".join((listening.all(), *by_us))
        return MapOutcome(state, wording, tiles, beats.count, beats.longest, seconds, told, "\n".join(by_us))


@contextmanager
def _watched() -> Iterator[MapWatch]:
    keeper, project = TaskKeeper(), QgsProject.instance()
    watch = MapWatch(project, SpendingBook())
    errands = Errands(keeper)
    inquiries = MapInquiries(watch, project, errands, lambda _layer_id: Cause.NO_DATA)
    try:
        yield watch
    finally:
        inquiries.release()
        watch.close()
        keeper.cancel_all(5.0)


def _draw(layer: QgsRasterLayer, watch: MapWatch, cell: MapCell) -> float:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(TILE)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setOutputSize(QSize(64, 64))
    job = QgsMapRendererParallelJob(settings)
    watch.begin_drawing("here")
    job.start()
    began = time.monotonic()
    if cell.is_cancelled:
        wait_until(lambda: cell.around.sandbox.counters().get(KIND), WATCHDOG_SECONDS, "at the service")
        began = time.monotonic()
        job.cancelWithoutBlocking()
        watch.give_up()  # as the map canvas says
    wait_until(lambda: not job.isActive(), WATCHDOG_SECONDS, "while drawing")
    watch.end_drawing()
    return time.monotonic() - began


def _is_settled(state: LayerState) -> bool:
    return state.phase is not Phase.LOADING
