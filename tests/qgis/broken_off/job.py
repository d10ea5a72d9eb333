"""A download against the local Sentinel Hub, of sixteen small parts, over QGIS's own network."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from qgis.core import QgsApplication, QgsFeedback

from sentinelhub_qgis.api.session import Session
from sentinelhub_qgis.bridge.connection import Connections
from sentinelhub_qgis.bridge.threads.workers import QgisWorkers
from sentinelhub_qgis.model.account import Account, Credentials
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.deployment import custom_deployment
from sentinelhub_qgis.model.errors import SentinelHubError
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands
from sentinelhub_qgis.model.orders.standing import Standing
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.download.download_image import Download, download_image
from sentinelhub_qgis.raster import grid as grid_module

SIDE = 64
PARTS = 16
_AT_ONCE = 4  # so that there is a middle
ORDER = ImageOrder(
    collection_id="sentinel-2-l2a",
    area=BoundingBox(680000, 5147440, 682560, 5150000, "EPSG:32632"),
    resolution=10,
    product=RawBands(("B04", "B03")),
    period=Period(date(2024, 6, 1), date(2024, 6, 30)),
    mosaicking_order=MosaickingOrder.LEAST_CLOUD,
)


@dataclass
class Watch:
    """Hear how far it is; `feedback` stops it."""

    feedback: QgsFeedback = field(default_factory=QgsFeedback)
    on_told: Callable[[Standing], object] = lambda _standing: None
    fraction: float = 0.0

    def report(self, fraction: float) -> None:
        self.fraction = fraction

    def tell(self, standing: Standing) -> None:
        self.on_told(standing)

    def is_cancelled(self) -> bool:
        return bool(self.feedback.isCanceled())


@dataclass(frozen=True)
class Place:
    """Be where the service is and who asks it."""

    base_url: str
    token_url: str
    client_id: str
    client_secret: str

    def connections(self) -> tuple[Connections, Account]:
        account = Account("tests", custom_deployment(self.base_url, self.token_url), "")
        connections = Connections()
        connections.use(account, Credentials(self.client_id, self.client_secret))
        return connections, account

    def environment(self) -> dict[str, str]:
        """Return the variables by which a process has its account."""
        return {
            "SH_CLIENT_ID": self.client_id,
            "SH_CLIENT_SECRET": self.client_secret,
            "SH_BASE_URL": self.base_url,
            "SH_TOKEN_URL": self.token_url,
            "OAUTHLIB_INSECURE_TRANSPORT": "1",
        }


def download(place: Place, target: Path, watch: Watch | None = None, order: ImageOrder = ORDER) -> Download:
    """Download `order`; must be told to cut it in parts of `SIDE` pixels (`cut_small`)."""
    watch = watch or Watch()
    workers = QgisWorkers(watch.feedback, max_workers=_AT_ONCE)
    connections, account = place.connections()
    session: Session = connections.session(account, watch.feedback, workers.wait)
    return download_image(order, session, workers, watch, target)


def cut_small() -> None:
    """Have images cut in parts of `SIDE` pixels in this process."""
    grid_module.PixelGrid.tiles.__defaults__ = (SIDE,)


def _say(*words: object) -> None:
    """Tell the test, a line at a time."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Download in a process of its own: target and place as arguments; say how far it is, and how it ended."""
    target, place = Path(sys.argv[1]), Place(*json.loads(sys.argv[2]))
    if len(sys.argv) > 3:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
    application = QgsApplication([], False)
    application.initQgis()
    cut_small()
    watch = Watch(on_told=lambda standing: _say(f"{standing.done}/{standing.parts}"))
    try:
        done = download(place, target, watch)
    except SentinelHubError as error:
        _say(type(error).__name__, error.standing)
        code = 1
    else:
        _say(f"requests {done.requests} kept {done.kept}")
        code = 0
    os._exit(code)  # without waiting for what a cancelled thread may still be at


if __name__ == "__main__":
    main()
