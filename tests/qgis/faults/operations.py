"""What the plugin asks of the service, one operation a kind of request; each is small, and known to work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sentinelhub_qgis.api.session import Session
from sentinelhub_qgis.bridge.layers.capabilities import CapabilitiesShelf, Fetch
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.progress import Progress, Workers
from sentinelhub_qgis.model.scenes.cloud_measure import CloudOrder
from sentinelhub_qgis.operations.download.download_image import download_image
from sentinelhub_qgis.operations.find_scenes import find_scenes
from sentinelhub_qgis.operations.list_own_collections import list_own_collections
from sentinelhub_qgis.operations.list_sources import list_configurations
from sentinelhub_qgis.operations.measure_cloud import measure_cloud
from sentinelhub_qgis.operations.sign_in import sign_in

CONFIGURATION = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"  # tests/sandbox/seeds.py
S2 = "sentinel-2-l2a"
WEEKS = Period(date(2025, 5, 10), date(2025, 5, 20))
FIELDS = BoundingBox(680_000, 5_149_000, 680_320, 5_149_320, "EPSG:32632")
VALLEY = BoundingBox(11.30, 46.45, 11.32, 46.46, "EPSG:4326")
IMAGE = ImageOrder(S2, FIELDS, 10, RawBands(("B04",)), WEEKS, mosaicking_order=MosaickingOrder.MOST_RECENT)


@dataclass(frozen=True)
class Means:
    """What an operation works with; `base_url` is where maps are served, `target` a file to download to."""

    session: Session
    fetch: Fetch
    workers: Workers
    progress: Progress
    base_url: str
    target: Path


def choice_at(base_url: str, max_cloud_cover: int = 100) -> LayerChoice:
    """Return a layer of the sandbox's own configuration."""
    return LayerChoice(
        account_name="Sandbox",
        base_url=base_url,
        configuration_id=CONFIGURATION,
        layer_id="TRUE_COLOR",
        layer_title="True color",
        collection_id=S2,
        period=WEEKS,
        max_cloud_cover=max_cloud_cover,
        mosaicking_order=MosaickingOrder.LEAST_CLOUD,
        service=MapService.WMTS,
    )


def _download(means: Means) -> object:
    return download_image(IMAGE, means.session, means.workers, means.progress, means.target)


def _capabilities(means: Means) -> object:
    return CapabilitiesShelf().obtain(choice_at(means.base_url), means.fetch)


@dataclass(frozen=True)
class Operation:
    """One thing that is asked of the service.

    Attributes:
        kind: of its request, as the sandbox counts them.
        run: does it.
        shows: a part of what its result looks like when nothing goes wrong.
        other_kind: what it asks for instead when `kind` is not to be had.
        is_signed: whether a token goes with the request.
    """

    kind: str
    run: Callable[[Means], object]
    shows: str
    other_kind: str = ""
    is_signed: bool = True

    @property
    def kinds(self) -> tuple[str, ...]:
        """All kinds of its requests."""
        return tuple(filter(None, (self.kind, self.other_kind)))


OPERATIONS = {
    "token": Operation("token", lambda means: sign_in(means.session), "SignedIn", is_signed=False),
    "configurations": Operation(
        "configurations", lambda means: list_configurations(means.session), "Simple WMS template", "configurations-v1"
    ),
    "byoc": Operation("byoc", lambda means: list_own_collections(means.session), "trouble=None"),
    "catalog": Operation("catalog", lambda means: find_scenes(means.session, S2, VALLEY, WEEKS), "Scene("),
    "capabilities": Operation("wmts-capabilities", _capabilities, "TRUE_COLOR", is_signed=False),
    "process": Operation("process", _download, "has_data=True"),
    "statistics": Operation(
        "statistics", lambda means: measure_cloud(means.session, CloudOrder(S2, FIELDS, WEEKS)), "CloudMeasure("
    ),
}
