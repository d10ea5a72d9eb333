"""What is measured of dates in a running QGIS, continued: back to a date under each cache header, and a full map."""

from __future__ import annotations

import json
import re
import ssl
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any

from qgis import utils
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from ..demo import hands
from ..demo.script import Condition
from .dates import DateMeasurement, set_source

CACHE_HEADERS = ("no-store", "none", "max-age")
_FOOTPRINTS = 5000
_AFTER_SECONDS = 2.0
_LEAST_WIDTH = 200  # pixels, of a picture of the view
_WIDTH = re.compile(r"\bWIDTH=(\d+)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?=T)")


class ReturnMeasurement(DateMeasurement):
    """Go on once dates were switched."""

    def __init__(self, run: dict[str, Any]) -> None:
        super().__init__(run)
        self.returns: dict[str, dict[str, int]] = {}
        self._keeper: Any = None

    def steps(self) -> list[Any]:
        """Return the steps in order; the download comes last, as its file hides the layer."""
        steps = super().steps()
        return [
            *steps[:-1],
            ("five thousand footprints", self.show_footprints),
            ("go back under each cache header", self.go_back),
            steps[-1],
        ]

    def go_back(self) -> Iterator[Condition]:
        """Count what a step back to a date that was shown asks for, of tiles and of WMS."""
        self._allow(0)
        hands.choose("serviceCombo", r"^WMS\b")
        hands.click("addToMapButton")
        yield lambda: len(self._own_layers()) == 2
        for header in CACHE_HEADERS:
            self._control({"cache": header})
            for _ in range(2):
                yield from self._step("previousDateButton")
            began = time.time()
            yield from self._step("nextDateButton")
            self.returns[header] = self._since(began)
        self._control({"cache": CACHE_HEADERS[0]})
        added = next(layer for layer in self._own_layers() if "tileDimensions" not in layer.source())
        QgsProject.instance().removeMapLayer(added.id())
        utils.iface.setActiveLayer(self._own_layers()[0])
        yield self._is_quiet

    def show_footprints(self) -> Iterator[Condition]:
        """Measure putting five thousand footprints on the map, and a step of the date beside them."""
        from sentinelhub_qgis.bridge.layers.scene_layer import build_scene_layer
        from sentinelhub_qgis.bridge.threads.tasks import OperationTask, TaskKeeper

        layer, project, table = self._own_layers()[0], QgsProject.instance(), _table()
        self._keeper = TaskKeeper()
        task = OperationTask("footprints", lambda job: build_scene_layer(table, job.progress))
        task.succeeded.connect(project.addMapLayer)
        self._meter.start("footprints_5000")
        self._keeper.start(task)
        yield lambda: self._layers(2)
        yield self.pause(1.0)
        yield self._map_is_drawn
        yield self.pause(_AFTER_SECONDS)
        self.gaps["footprints_5000"] = self._meter.stop()
        footprints = next(one for one in project.mapLayers().values() if isinstance(one, QgsVectorLayer))
        copy = footprints.clone()
        project.removeMapLayer(footprints.id())
        yield from self._bare("footprints_5000", lambda: project.addMapLayer(copy))
        utils.iface.setActiveLayer(layer)
        yield from self._step("previousDateButton")
        source = layer.source()
        yield from self._switch("date_switch_5000_footprints", hands.clicker("previousDateButton"), layer)
        yield from self._switch_bare("date_switch_5000_footprints", lambda: set_source(layer, source), layer)
        project.removeMapLayer(copy.id())

    def results(self) -> dict[str, Any]:
        """Return all that was measured."""
        return {**super().results(), "returns": self.returns}

    def _own_layers(self) -> list[QgsRasterLayer]:
        layers = QgsProject.instance().mapLayers().values()
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.providerType() == "wms"]

    def _step(self, button: str) -> Iterator[Condition]:
        """Click, and wait until all layers show another date, and nothing is asked for any more."""
        before = {layer.id(): _day_of(layer) for layer in self._own_layers()}
        QTimer.singleShot(0, hands.clicker(button))
        yield lambda: all(_day_of(layer) != before[layer.id()] for layer in self._own_layers())
        yield self.pause(1.0)
        yield self._map_is_drawn
        yield self._is_quiet

    def _since(self, began: float) -> dict[str, int]:
        """Count what the map asked for, by kind; small samples, by which the dock tells a blank map, left out."""
        asked = (one for one in self._report()["requests"] if one["time"] >= began)
        return dict(Counter(one["kind"] for one in asked if not _is_sample(one["query"])))

    def _control(self, order: dict[str, Any]) -> None:
        context = ssl.create_default_context(cafile=self.run["ca_file"])
        request = urllib.request.Request(self.run["control_url"], json.dumps(order).encode())
        with urllib.request.urlopen(request, context=context, timeout=30):
            pass


def _is_sample(query: str) -> bool:
    width = _WIDTH.search(query)
    return width is not None and int(width.group(1)) < _LEAST_WIDTH


def _day_of(layer: QgsRasterLayer) -> str:
    """Return the day a layer shows: of its tiles, or of its static time."""
    source = layer.source()
    found = _DAY.search(source.partition("TIME=")[2] or source.partition("&time=")[2])
    return found.group() if found else ""


def _table() -> Any:
    """Return scenes of two and a half years around the demonstration's place."""
    from sentinelhub_qgis.bridge.layers.scene_layer import SceneTable
    from sentinelhub_qgis.model.area import BoundingBox
    from sentinelhub_qgis.model.scenes.scene import Scene

    first, scenes = date(2024, 3, 1), []
    for number in range(_FOOTPRINTS):
        west, south = 11.0 + number % 17 * 0.01, 46.2 + number % 13 * 0.01
        ring = ((west, south), (west + 1, south), (west + 1, south + 1), (west, south + 1), (west, south))
        day = first + timedelta(days=number // 5)
        taken = datetime(day.year, day.month, day.day, 10, number % 60, tzinfo=timezone.utc)
        scenes.append(Scene(f"scene {number}", "sentinel-2-l2a", taken, (ring,), float(number % 101), "sentinel-2a"))
    view = BoundingBox(11.3, 46.47, 11.38, 46.52, "EPSG:4326")
    return SceneTable("sentinel-2-l2a", "Footprints", tuple(scenes), view)
