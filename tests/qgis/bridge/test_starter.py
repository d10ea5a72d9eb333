"""The starter configuration against the local Sentinel Hub: every layer of it is a picture, and every legend too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pytest
import requests
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QImage

from sentinelhub_qgis.api.paths import PathBook
from sentinelhub_qgis.api.session import Session
from sentinelhub_qgis.api.tokens import TokenKeeper
from sentinelhub_qgis.bridge.starter import own_wish, starter_wish
from sentinelhub_qgis.model.account import Credentials
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.deployment import Deployment, DeploymentKind
from sentinelhub_qgis.model.own_collection import OwnBand, OwnCollection
from sentinelhub_qgis.model.starter import FIRST_CHOICE, STARTER_LAYERS
from sentinelhub_qgis.operations.list_own_collections import list_own_collections
from sentinelhub_qgis.operations.make_configuration import Made, make_configuration
from sentinelhub_qgis.operations.show_collection import Ground, show_collection
from tests.sandbox.running import Running, start_sandbox

KINDS = [DeploymentKind.CDSE, DeploymentKind.COMMERCIAL, DeploymentKind.CUSTOM]
JUNE = "2026-06-01T00:00:00Z/2026-06-30T23:59:59Z"
YEAR = "2025-07-01T00:00:00Z/2026-06-30T23:59:59Z"
BEFORE_ALL = "2001-06-01T00:00:00Z/2001-06-30T23:59:59Z"
BOLZANO, ALPS, VALLEY = (11.2, 46.4, 11.5, 46.6), (6.0, 43.0, 15.0, 50.0), (11.2, 46.4, 11.3, 46.5)
BY_MISSION = {"S2": BOLZANO, "S1": BOLZANO, "byoc": VALLEY}
MOSAIC = "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"
VIEW = BoundingBox(*VALLEY, crs="EPSG:4326")
EVERYWHERE = [layer.id for layer in STARTER_LAYERS if layer.id.startswith(("S1", "S2", "ELEVATION"))]


class Course:
    """Be the progress of a job that nobody stops."""

    def report(self, fraction: float) -> None:
        """Take note of nothing."""

    def is_cancelled(self) -> bool:
        return False


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


@pytest.fixture
def sandbox(started: Running, monkeypatch: pytest.MonkeyPatch) -> Running:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    started.reset()
    started.control(no_configurations=True)
    return started


@pytest.fixture
def adapter() -> Iterator[requests.adapters.HTTPAdapter]:
    made = requests.adapters.HTTPAdapter()
    yield made
    made.close()


def session_at(
    sandbox: Running, adapter: requests.adapters.HTTPAdapter, kind: DeploymentKind = DeploymentKind.CUSTOM
) -> Session:
    if kind is DeploymentKind.COMMERCIAL:
        sandbox.control(deployment="commercial", no_configurations=True)
    token_url = sandbox.http_token_url
    if kind is DeploymentKind.COMMERCIAL:
        token_url = token_url.replace("/CDSE/", "/main/")
    place = Deployment(kind, sandbox.http_base_url, token_url)
    keeper = TokenKeeper(place, Credentials(sandbox.client_id, sandbox.client_secret), lambda: 0.0)
    return Session(place, keeper, PathBook(), adapter, lambda _seconds: None)


def ogc(sandbox: Running, made: Made, **query: Any) -> requests.Response:
    address = f"{sandbox.http_base_url}/ogc/wms/{made.configuration.id}"
    return requests.get(f"{address}?{urlencode({'SERVICE': 'WMS', **query})}", timeout=60)


def picture(sandbox: Running, made: Made, layer_id: str, time: str = JUNE, **more: Any) -> QImage:
    box = BY_MISSION.get(layer_id.partition("-")[0], ALPS)
    answer = ogc(
        sandbox,
        made,
        REQUEST="GetMap",
        VERSION="1.3.0",
        LAYERS=layer_id,
        CRS="CRS:84",
        BBOX=",".join(map(str, box)),
        WIDTH=48,
        HEIGHT=36,
        TIME=time,
        WARNINGS="NO",
        PREVIEW=1,
        **more,
    )
    assert answer.status_code == 200, answer.text
    return QImage.fromData(answer.content).convertToFormat(QImage.Format.Format_ARGB32)


def pixels(image: QImage) -> list[int]:
    return [image.pixel(x, y) for y in range(image.height()) for x in range(image.width())]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
def test_from_an_empty_account_to_pictures(
    qgis_app: QgsApplication, sandbox: Running, adapter: Any, kind: DeploymentKind
) -> None:
    made = make_configuration(session_at(sandbox, adapter, kind), starter_wish(), Course())

    expected = EVERYWHERE if kind is DeploymentKind.COMMERCIAL else [layer.id for layer in STARTER_LAYERS]
    assert [layer.id for layer in made.layers] == expected
    capabilities = ogc(sandbox, made, REQUEST="GetCapabilities").text
    assert all(f"<Name>{layer_id}</Name>" in capabilities for layer_id in expected)
    for layer_id in expected:
        clear = {"PRIORITY": "leastCC"} if layer_id.startswith("S2") else {}
        seen = [pixel for pixel in pixels(picture(sandbox, made, layer_id, **clear)) if pixel >> 24 == 255]
        assert len(seen) > 100, layer_id
        assert len(set(seen)) > 10 or layer_id == "S2-SCL", layer_id


def test_where_there_are_no_data_nothing_covers_the_map(qgis_app: Any, sandbox: Running, adapter: Any) -> None:
    made = make_configuration(session_at(sandbox, adapter), starter_wish(), Course())

    for layer_id in ("S2-TRUE-COLOUR", "S2-NDVI", "S2-SCL", "S1-VV-DB", "S3-TRUE-COLOUR", "S5P-NO2"):
        assert {pixel >> 24 for pixel in pixels(picture(sandbox, made, layer_id, BEFORE_ALL))} == {0}, layer_id


def test_legends_are_pictures(qgis_app: Any, sandbox: Running, adapter: Any) -> None:
    made = make_configuration(session_at(sandbox, adapter), starter_wish(), Course())

    for layer in STARTER_LAYERS:
        answer = ogc(sandbox, made, REQUEST="GetLegendGraphic", LAYER=layer.id, STYLE="default")
        assert (answer.status_code == 200) == (layer.legend is not None), layer.id
        if layer.legend is not None:
            assert len(set(pixels(QImage.fromData(answer.content)))) > 10, layer.id


def test_words_for_every_layer_and_every_label(qgis_app: Any) -> None:
    layers = {layer.id: layer for layer in starter_wish().layers}

    assert list(layers) == [layer.id for layer in STARTER_LAYERS]
    assert layers[FIRST_CHOICE].title == "True colour"
    assert all(layer.title and layer.description and layer.id.isascii() for layer in layers.values())


@pytest.mark.parametrize(
    "switches",
    [{}, {"percentile_unit": "share"}, {"faults": [{"kind": "statistics", "action": "403-right", "count": None}]}],
    ids=["measured", "shares", "not to be measured"],
)
def test_an_own_collection_is_a_picture(
    qgis_app: Any, sandbox: Running, adapter: Any, switches: dict[str, Any]
) -> None:
    session = session_at(sandbox, adapter)
    collection = next(one for one in list_own_collections(session).found if one.id == MOSAIC)
    sandbox.control(**switches)
    made = show_collection(session, collection, own_wish(), Ground(VIEW, date(2026, 6, 30)), Course())

    (layer,) = made.layers
    assert layer.collection_id == MOSAIC
    seen = [pixel for pixel in pixels(picture(sandbox, made, layer.id, YEAR)) if pixel >> 24 == 255]
    assert len(set(seen)) > 50


def test_a_measured_stretch_uses_the_whole_range_of_greys(qgis_app: Any, sandbox: Running, adapter: Any) -> None:
    one_band = OwnCollection(MOSAIC, "Mosaic", (OwnBand("B08", "INT16", -32768.0),))
    ground = Ground(VIEW, date(2026, 6, 30))
    made = show_collection(session_at(sandbox, adapter), one_band, own_wish(), ground, Course())

    greys = sorted(pixel & 255 for pixel in pixels(picture(sandbox, made, MOSAIC, YEAR)))
    dark, middle, bright = (greys[len(greys) * percent // 100] for percent in (5, 50, 95))
    # Unmeasured, half of it would be white.
    assert dark < 100 < middle < 200
    assert 180 < bright < 255
