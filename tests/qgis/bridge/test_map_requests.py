"""Addresses of tiles and maps: what they ask for, which layer they are for, and how to ask for a small sample."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from sentinelhub_qgis.bridge.map.tile_requests import MapRequest, best_matches, is_map_address, read_request, sample_url
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.period import Period

HOST = "https://sh.example.org"
KEY = "0f0f0f0f-1111-2222-3333-444444444444"
TIME = "2022-06-12T00:00:00Z/2022-06-12T23:59:59Z"
TILE = (
    f"{HOST}/ogc/wmts/{KEY}?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=TRUE-COLOR&STYLE=&FORMAT=image/png"
    "&TILEMATRIXSET=PopularWebMercator512&TILEMATRIX=14&TILEROW=3065&TILECOL=4758"
    f"&TIME={TIME}&MAXCC=20&WARNINGS=NO"
)
X_FIRST = "11.2,46.4,11.4,46.5"
MAP = (
    f"{HOST}/ogc/wms/{KEY}?MAXCC=20&SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&BBOX=46.4,11.2,46.5,11.4&CRS=EPSG:4326"
    f"&WIDTH=800&HEIGHT=400&LAYERS=TRUE-COLOR&STYLES=&FORMAT=image/png&TIME={TIME.replace('/', '%2F')}"
)


def read(url: str) -> MapRequest:
    request = read_request(url)
    assert request is not None
    return request


@pytest.mark.parametrize(
    "url, service, width, height, metres",
    [
        # The official example: matrix 14 has tiles of 4891.97 m (API reference 8.2), here at 41 degrees north.
        pytest.param(TILE, MapService.WMTS, 512, 512, 4891.97 / 512 * 0.7526, id="tile"),
        pytest.param(MAP, MapService.WMS, 800, 400, 0.1 * 111_320 / 400, id="map in degrees, y first"),
        pytest.param(
            MAP.replace("1.3.0", "1.1.1").replace("CRS=", "SRS=").replace("46.4,11.2,46.5,11.4", "11.2,46.4,11.4,46.5"),
            MapService.WMS,
            800,
            400,
            0.1 * 111_320 / 400,
            id="map in degrees, x first",
        ),
        pytest.param(
            MAP.replace("EPSG:4326", "EPSG:32632").replace("46.4,11.2,46.5,11.4", "600000,5100000,616000,5108000"),
            MapService.WMS,
            800,
            400,
            20.0,
            id="map in metres",
        ),
        pytest.param(MAP.replace("46.4,11.2,46.5,11.4", ""), MapService.WMS, 800, 400, None, id="no box"),
        pytest.param(TILE.replace("Mercator512", "Mercator256"), MapService.WMTS, 256, 256, 2.62, id="small tile"),
        pytest.param(TILE.replace("PopularWebMercator512", "UTM"), MapService.WMTS, 512, 512, None, id="unknown set"),
        pytest.param(TILE.replace("REQUEST=GetTile", "request=gettile"), MapService.WMTS, 512, 512, 7.2, id="case"),
    ],
)
def test_what_is_asked_for(url: str, service: MapService, width: int, height: int, metres: float | None) -> None:
    request = read(url)
    assert (request.base_url, request.configuration_id, request.service) == (HOST, KEY, service)
    assert (request.layer_id, request.width, request.height) == ("TRUE-COLOR", width, height)
    assert request.metres == (pytest.approx(metres, rel=0.02) if metres else None)
    assert request.parameters["TIME"] == TIME


@pytest.mark.parametrize(
    "url",
    [
        pytest.param(TILE.replace("GetTile", "GetCapabilities"), id="capabilities"),
        pytest.param(TILE.replace("GetTile", "GetLegendGraphic"), id="legend at the tile address"),
        pytest.param(MAP.replace("GetMap", "GetFeatureInfo"), id="identify"),
        pytest.param(MAP.replace("/ogc/wms/", "/maps/"), id="another service"),
        pytest.param(MAP.replace("/ogc/wms/", "/ogc/wfs/"), id="features"),
        pytest.param(f"{HOST}/ogc/wms", id="no configuration"),
        pytest.param(MAP.replace("WIDTH=800", "WIDTH=many"), id="no number"),
        pytest.param(TILE.replace("TILEROW=3065", "TILEROW="), id="no row"),
        pytest.param(TILE.replace("TILEMATRIX=14", "TILEMATRIX=99999999"), id="absurd matrix"),
        pytest.param("https://[bad/ogc/wms/x?REQUEST=GetMap", id="no address"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_picture(url: str) -> None:
    assert read_request(url) is None


@pytest.mark.parametrize(
    "path, is_one",
    [("/ogc/wms/x", True), ("/base/ogc/wmts/x", True), ("/ogc/wfs/x", False), ("/tiles/1/2/3.png", False), ("", False)],
)
def test_quick_look_at_a_path(path: str, is_one: bool) -> None:
    assert is_map_address(path) is is_one


def test_nothing_private_is_shown() -> None:
    assert KEY not in repr(read(TILE))


@pytest.mark.parametrize(
    "size, is_meagre",
    [(4_655, True), (300_000, False), (None, True), (0, True)],
    ids=["empty tile", "picture", "size not said", "no body"],
)
def test_meagre_bodies(size: int | None, is_meagre: bool) -> None:
    assert read(TILE).is_meagre(size) is is_meagre


def sampled(url: str) -> dict[str, str]:
    address = sample_url(read(url))
    assert address is not None
    assert address.startswith(f"{HOST}/ogc/wms/{KEY}?")
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def test_a_sample_of_a_tile() -> None:
    sample = sampled(TILE)
    assert (sample["LAYERS"], sample["TIME"], sample["MAXCC"], sample["WARNINGS"]) == ("TRUE-COLOR", TIME, "20", "NO")
    assert (sample["WIDTH"], sample["HEIGHT"], sample["CRS"]) == ("32", "32", "EPSG:3857")
    west, south, east, north = (float(text) for text in sample["BBOX"].split(","))
    assert (west, south, east, north) == pytest.approx((3238484, 5038729, 3243376, 5043621), abs=1)


def test_a_sample_of_a_map_keeps_its_box_and_axes() -> None:
    sample = sampled(MAP)
    assert (sample["BBOX"], sample["CRS"], sample["VERSION"]) == ("46.4,11.2,46.5,11.4", "EPSG:4326", "1.3.0")
    assert (sample["WIDTH"], sample["HEIGHT"]) == ("124", "62")  # coarser, the service would filter no clouds


@pytest.mark.parametrize("matrix", ["13", "10", "8", "6"])
def test_a_sample_is_no_coarser_than_what_clouds_are_filtered_for(matrix: str) -> None:
    url = TILE.replace("TILEMATRIX=14", f"TILEMATRIX={matrix}").replace("3065", "10").replace("4758", "10")
    sample = read(sample_url(read(url)) or "")
    original = read(url)
    assert original.metres is not None
    assert sample.metres is not None
    limit = 200 if original.metres < 200 else 1500
    assert sample.metres <= max(limit, original.metres * 1.01)


def test_no_sample_of_an_unknown_place() -> None:
    assert sample_url(read(TILE.replace("PopularWebMercator512", "UTM"))) is None


CHOICE = LayerChoice(
    account_name="Field work",
    base_url=HOST,
    configuration_id=KEY,
    layer_id="TRUE-COLOR",
    layer_title="True colour",
    collection_id="sentinel-2-l2a",
    period=Period.of_day(date(2022, 6, 12)),
    max_cloud_cover=20,
)
LATER = Period.of_day(date(2022, 7, 2))


@pytest.mark.parametrize(
    "changes, found",
    [
        pytest.param({}, True, id="same"),
        pytest.param({"period": LATER}, True, id="the temporal controller's date"),
        pytest.param({"layer_id": "NDVI"}, False, id="another layer"),
        pytest.param({"configuration_id": "other"}, False, id="another configuration"),
        pytest.param({"base_url": "https://other.example.org"}, False, id="another host"),
        pytest.param({"service": MapService.WMS}, False, id="another service"),
    ],
)
def test_which_layer_it_is_for(changes: dict[str, Any], found: bool) -> None:
    assert best_matches(read(TILE), {"one": replace(CHOICE, **changes)}) == (("one",) if found else ())


def test_two_dates_of_a_layer_are_told_apart() -> None:
    choices = {"now": CHOICE, "later": replace(CHOICE, period=LATER), "again": CHOICE}
    assert best_matches(read(TILE), choices) == ("now", "again")
    unknown = TILE.replace(TIME, "2021-01-01T00:00:00Z/2021-01-01T23:59:59Z")
    assert best_matches(read(unknown), choices) == ("now", "later", "again")
