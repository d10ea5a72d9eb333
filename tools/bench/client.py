"""The plugin's own download, in a process of its own, over QGIS's network and with its workers.

    python -m tools.bench.client URL TARGET SIDE [WORKERS [parts]]

prints `part <done>` as parts come, and at the end one line of JSON: `seconds` until the last part was checked and on
disk, `peak_mb` of the whole process. With `parts` that is the end, and no image is made of them.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

from qgis.core import QgsApplication, QgsFeedback

from sentinelhub_qgis.bridge.connection import Connections
from sentinelhub_qgis.bridge.threads.workers import QgisWorkers
from sentinelhub_qgis.model.account import Account, Credentials
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.deployment import custom_deployment
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands
from sentinelhub_qgis.model.orders.standing import Standing
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.download.download_image import download_image

_RESOLUTION = 10


class PartsAreThere(Exception):
    """Say that all parts have come."""


class Watch:
    """Note when the last part came."""

    def __init__(self, stops_there: bool) -> None:
        self.ended = 0.0
        self._stops_there = stops_there

    def report(self, fraction: float) -> None:
        """Take no interest."""

    def tell(self, standing: Standing) -> None:
        """Take how far it is."""
        self.ended = time.perf_counter()
        sys.stdout.write(f"part {standing.done}\n")
        sys.stdout.flush()
        if self._stops_there and standing.done == standing.parts:
            raise PartsAreThere

    def is_cancelled(self) -> bool:
        """Go on."""
        return False


def main() -> None:
    """Download an image of `SIDE` x `SIDE` pixels."""
    url, target, side = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    workers = int(sys.argv[4]) if len(sys.argv) > 4 else 16
    application = QgsApplication([], False)
    application.initQgis()
    account = Account("bench", custom_deployment(url, f"{url}/token"), "")
    connections, crew = Connections(), QgisWorkers(QgsFeedback(), workers)
    connections.use(account, Credentials("bench", "bench"))
    watch, order = Watch(stops_there="parts" in sys.argv), _order(side)
    began = time.perf_counter()
    with suppress(PartsAreThere):
        download_image(order, connections.session(account, None, crew.wait), crew, watch, target)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": watch.ended - began, "peak_mb": peak}) + "\n")
    sys.stdout.flush()
    os._exit(0)  # QGIS takes a while to go down, which nobody measures


def _order(side: int) -> ImageOrder:
    left, top = 300_000, 5_200_000
    area = BoundingBox(left, top - side * _RESOLUTION, left + side * _RESOLUTION, top, "EPSG:32633")
    period = Period(date(2024, 6, 1), date(2024, 6, 30))
    return ImageOrder("sentinel-2-l2a", area, _RESOLUTION, RawBands(("B04",)), period)


if __name__ == "__main__":
    main()
