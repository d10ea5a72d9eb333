"""The data-source text: what QGIS is told, and that the service hears it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import parse_qsl

import pytest
from qgis.core import QgsRasterLayer

from sentinelhub_qgis.bridge.layers.source import preferred_service, provider_capabilities_url, read_source, source_of
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from tests.qgis.bridge.layer_help import MONTH, SHOWN_DAY, choice_at, drawn
from tests.qgis.ogc_server import OgcServer, ogc_server

HOST = "https://sh.example"
DAY_TEXT = "2022-06-12T00:00:00Z/2022-06-12T23:59:59Z"


@pytest.fixture
def server() -> Iterator[OgcServer]:
    with ogc_server() as running:
        yield running


def keys_of(source: str) -> list[str]:
    return source.split("&")


@pytest.mark.parametrize(
    "project_crs, is_empty, service",
    [
        pytest.param("", True, MapService.WMTS, id="empty"),
        pytest.param("EPSG:32632", True, MapService.WMTS, id="empty-but-utm"),
        pytest.param("EPSG:3857", False, MapService.WMTS, id="web-mercator"),
        pytest.param("EPSG:32632", False, MapService.WMS, id="utm"),
        pytest.param("", False, MapService.WMS, id="no-crs"),
    ],
)
def test_service_by_project(project_crs: str, is_empty: bool, service: MapService) -> None:
    assert preferred_service(project_crs, is_empty) is service


@pytest.mark.parametrize(
    "changes, dimensions",
    [
        pytest.param(
            {},
            f"TIME={DAY_TEXT};MAXCC=20;PRIORITY=leastCC;PREVIEW=1;SHOWLOGO=false;WARNINGS=NO",
            id="everything",
        ),
        pytest.param(
            {"period": MONTH, "max_cloud_cover": None, "mosaicking_order": None},
            "TIME=2022-06-01T00:00:00Z/2022-06-30T23:59:59Z;PREVIEW=1;SHOWLOGO=false;WARNINGS=NO",
            id="month",
        ),
        pytest.param(
            {"collection_id": "sentinel-1-grd", "mosaicking_order": MosaickingOrder.MOST_RECENT},
            f"TIME={DAY_TEXT};PRIORITY=mostRecent;SHOWLOGO=false;WARNINGS=NO",
            id="radar-knows-no-cloud",
        ),
        pytest.param({"collection_id": "dem"}, "SHOWLOGO=false;WARNINGS=NO", id="elevation-knows-no-time"),
    ],
)
def test_tiles_carry_everything_beside_the_address(changes: dict[str, object], dimensions: str) -> None:
    choice = choice_at(HOST, MapService.WMTS, **changes)
    keys = keys_of(source_of(choice))
    assert f"tileDimensions={dimensions}" in keys
    assert {"tileMatrixSet=PopularWebMercator512", "crs=EPSG:3857", "IgnoreReportedLayerExtents=1"} <= set(keys)
    assert f"url={HOST.replace(':', '%3A').replace('/', '%2F')}%2Fogc%2Fwmts%2F{choice.configuration_id}" in keys


def test_maps_carry_time_beside_the_address_and_filters_in_it() -> None:
    source = source_of(choice_at(HOST, MapService.WMS), "EPSG:32632")
    keys = set(keys_of(source))
    assert {"type=wmst", f"time={DAY_TEXT}", f"timeDimensionExtent={DAY_TEXT}", "allowTemporalUpdates=true"} <= keys
    assert {"crs=EPSG:32632", "version=1.3.0", "IgnoreGetMapUrl=1", "IgnoreGetFeatureInfoUrl=1"} <= keys
    assert not {key.partition("=")[0] for key in keys} & {"maxWidth", "tileMatrixSet", "tileDimensions"}
    query = dict(parse_qsl(source))["url"].partition("?")[2]
    assert query == "MAXCC=20&PRIORITY=leastCC&PREVIEW=1&SHOWLOGO=false&WARNINGS=NO"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"collection_id": "dem"}, id="elevation"),
        pytest.param({"period": None}, id="last-image"),
    ],
)
def test_maps_without_time_are_not_temporal(changes: dict[str, object]) -> None:
    source = source_of(choice_at(HOST, MapService.WMS, **changes))
    assert "type=wmst" not in source
    assert "time" not in source.lower()


def test_the_address_stays_with_another_date() -> None:
    for service in MapService:
        choice = choice_at(HOST, service)
        assert provider_capabilities_url(choice) == provider_capabilities_url(replace(choice, period=MONTH))
    tiles = choice_at(HOST, MapService.WMTS)
    assert provider_capabilities_url(tiles) == provider_capabilities_url(replace(tiles, max_cloud_cover=99))


ODD_NAMES = [
    pytest.param("TRUE-COLOR", id="plain"),
    pytest.param("two words", id="space"),
    pytest.param("a&b;c=d", id="separators"),
    pytest.param("Grünland", id="unicode"),
    pytest.param("{x} [y]", id="braces"),
    pytest.param("<b>bold</b>", id="markup"),
]


@pytest.mark.parametrize("service", list(MapService))
@pytest.mark.parametrize("name", ODD_NAMES)
def test_names_reach_the_service_as_they_are(server: OgcServer, service: MapService, name: str) -> None:
    server.layers = (name,)
    choice = choice_at(server.base_url, service, layer_id=name)
    layer = QgsRasterLayer(source_of(choice), "x", "wms")
    assert layer.isValid(), layer.error().message()
    drawn(layer)
    pictures = [request for request in server.asked if request.kind in ("GetMap", "GetTile")]
    assert {request.parameters.get("LAYERS") or request.parameters.get("LAYER") for request in pictures} == {name}
    assert {request.parameters["MAXCC"] for request in pictures} == {"20"}


@pytest.mark.parametrize("service", list(MapService))
@pytest.mark.parametrize("name", [*ODD_NAMES, pytest.param("50% + x#?", id="percent-plus")])
def test_read_back(service: MapService, name: str) -> None:
    choice = choice_at(HOST + "/path", service, layer_id=name, configuration_id="id with/odd?signs")
    found = read_source(source_of(choice))
    assert found is not None
    assert (found.base_url, found.configuration_id, found.service, found.layer_id) == (
        choice.base_url,
        choice.configuration_id,
        service,
        name,
    )
    assert choice.configuration_id not in repr(found)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("", id="nothing"),
        pytest.param("/home/x/picture.tif", id="file"),
        pytest.param("type=xyz&url=https://tile.example/{z}/{x}/{y}.png", id="tiles"),
        pytest.param("layers=A&url=https://wms.example/ogc/service", id="another-wms"),
        pytest.param(f"url={HOST}/ogc/wms/abc", id="no-layer"),
        pytest.param(f"layers=A&url={HOST}/ogc/wcs/abc", id="another-service"),
        pytest.param("layers=A&url=ftp://sh.example/ogc/wms/abc", id="another-scheme"),
        pytest.param("%%%=&&=;%ff", id="rubbish"),
    ],
)
def test_foreign_sources_are_not_read(source: str) -> None:
    assert read_source(source) is None


def test_a_small_map_costs_its_own_pixels_only(server: OgcServer) -> None:
    choice: LayerChoice = choice_at(server.base_url, MapService.WMS, period=SHOWN_DAY)
    drawn(QgsRasterLayer(source_of(choice), "x", "wms"))
    (request,) = [request for request in server.asked if request.kind == "GetMap"]
    assert (request.parameters["WIDTH"], request.parameters["HEIGHT"]) == ("256", "256")
