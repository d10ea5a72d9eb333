"""WCS: layers as coverages: API reference 8.4, 8.6, 8.7."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest
from rasterio.io import MemoryFile

from tests.sandbox.seeds import DISABLED_ID

from .hub import BOX, FLAT, GREY, MAY, Hub, coded, exception_text, pixels

LON_LAT = ",".join(map(str, BOX))
LAT_LON = ",".join(map(str, (BOX[1], BOX[0], BOX[3], BOX[2])))
UTM = {"CRS": "EPSG:32632", "BBOX": "676000,5146000,676320,5146240"}
VARIED = {"EVALSCRIPT": None, "PRIORITY": "leastCC", "WIDTH": 40, "HEIGHT": 32}


def ask(hub: Hub, /, **params: object):
    asked = {
        "SERVICE": "WCS",
        "REQUEST": "GetCoverage",
        "VERSION": "1.1.2",
        "COVERAGE": "TRUE_COLOR",
        "CRS": "CRS:84",
        "BBOX": LON_LAT,
        "WIDTH": 16,
        "HEIGHT": 12,
        "TIME": MAY,
        "MAXCC": 100,
        "SHOWLOGO": "false",
        "EVALSCRIPT": coded(FLAT),
        **params,
    }
    return hub.ogc("wcs", **{key: value for key, value in asked.items() if value is not None})


@pytest.mark.parametrize("layer", ["TRUE_COLOR", "NDVI", "VV", "DEM"])
def test_a_coverage_is_the_map_of_its_box(hub: Hub, layer: str) -> None:
    shown = hub.map(**VARIED, LAYERS=layer)
    assert np.array_equal(pixels(ask(hub, **VARIED, COVERAGE=layer)), pixels(shown))


@pytest.mark.parametrize(
    "version, crs, box",
    [
        pytest.param("1.0.0", "EPSG:4326", LON_LAT, id="8.6 WCS 1.0.0 lon,lat"),
        pytest.param("1.1.0", "EPSG:4326", LAT_LON, id="8.6 WCS 1.1.0 lat,lon"),
        pytest.param("1.1.2", "EPSG:4326", LAT_LON, id="8.6 WCS 1.1.2 lat,lon"),
        pytest.param(None, "EPSG:4326", LAT_LON, id="8.4 1.1.2 is the default"),
        pytest.param("1.1.2", "CRS:84", LON_LAT, id="CRS:84 lon,lat"),
    ],
)
def test_axis_order(hub: Hub, version: str | None, crs: str, box: str) -> None:
    expected = pixels(hub.map(**VARIED))
    assert np.array_equal(pixels(ask(hub, **VARIED, VERSION=version, CRS=crs, BBOX=box)), expected)


@pytest.mark.parametrize("version, box", [("1.0.0", LAT_LON), ("1.1.2", LON_LAT)])
def test_the_wrong_order_is_another_place(hub: Hub, version: str, box: str) -> None:
    found = pixels(ask(hub, **VARIED, VERSION=version, CRS="EPSG:4326", BBOX=box))
    assert not np.array_equal(found, pixels(hub.map(**VARIED)))


@pytest.mark.parametrize(
    "changed, shape",
    [
        pytest.param({**UTM, "RESX": "10", "RESY": "20"}, (12, 32), id="8.4 RES in CRS units"),
        pytest.param({**UTM, "RESX": "10m", "RESY": "10m"}, (24, 32), id="8.4 RES in metres"),
        pytest.param({"RESX": "100m", "RESY": "100m"}, (89, 77), id="8.4 metres where the system has degrees"),
        pytest.param({"RESX": "0.01", "RESY": "0.01"}, (8, 10), id="8.4 RES in degrees"),
    ],
)
def test_resolution(hub: Hub, changed: dict, shape: tuple[int, int]) -> None:
    assert pixels(ask(hub, **changed, WIDTH=None, HEIGHT=None)).shape[:2] == shape


@pytest.mark.parametrize(
    "wanted, media_type, magic",
    [
        (None, "image/png", b"\x89PNG"),
        ("image/png", "image/png", b"\x89PNG"),
        ("image/jpeg", "image/jpeg", b"\xff\xd8"),
        ("image/tiff", "image/tiff", b"II"),
        ("image/tiff;depth=32f", "image/tiff", b"II"),
        ("application/json", "application/json", b"{"),
        ("application/x-esri-shape", "application/x-esri-shape", b"PK"),
    ],
)
def test_formats(hub: Hub, wanted: str | None, media_type: str, magic: bytes) -> None:
    answer = ask(hub, FORMAT=wanted)
    assert (answer.headers["Content-Type"], answer.content[: len(magic)]) == (media_type, magic)


def test_tiff_keeps_numbers_and_place(hub: Hub) -> None:
    answer = ask(hub, **UTM, FORMAT="image/tiff", EVALSCRIPT=coded(GREY), WIDTH=32, HEIGHT=24)
    with MemoryFile(answer.content) as memory, memory.open() as image:
        assert image.dtypes == ("uint16",)
        assert image.crs.to_epsg() == 32632
        assert tuple(image.bounds) == (676000, 5146000, 676320, 5146240)


@pytest.mark.parametrize(
    "changed, said",
    [
        pytest.param({"COVERAGE": "NOPE"}, "Layer NOPE not found", id="8.7 layer not found"),
        pytest.param({"COVERAGE": None, "IDENTIFIER": "NDVI"}, "COVERAGE", id="8.4 COVERAGE missing"),
        pytest.param({"VERSION": "2.0.1"}, "2.0.1", id="8.4 VERSION"),
        pytest.param({"WIDTH": 2501}, "2500", id="8.1 at most 2500 px"),
        pytest.param({"RESX": "10m", "RESY": "10m"}, "Only WIDTH", id="8.4 size or resolution"),
        pytest.param({"WIDTH": None, "HEIGHT": None}, "required", id="8.4 neither"),
        pytest.param({"WIDTH": None, "HEIGHT": None, "RESX": "-1", "RESY": "5"}, "resolution", id="8.4 RES positive"),
        pytest.param({"BBOX": None}, "BBOX", id="8.4 BBOX missing"),
        pytest.param({"CRS": "EPSG:27700"}, "CRS", id="8.4 CRS not offered"),
        pytest.param({"FORMAT": "image/gif"}, "image/gif", id="8.4 FORMAT"),
        pytest.param({"MAXCC": -1}, "MAXCC", id="8.4 MAXCC 0-100"),
        pytest.param({"TIME": "soon"}, "TIME", id="8.5 TIME"),
        pytest.param({"EVALSCRIPT": coded("nonsense")}, "Failed to evaluate script!", id="8.7 script"),
        pytest.param(
            {"CRS": "EPSG:3857", "BBOX": "0,5000000,1600000,6600000"}, "exceeds the limit", id="4.5 too far out"
        ),
        pytest.param({"REQUEST": "GetTile"}, "GetTile", id="8.4 REQUEST"),
        pytest.param({"SERVICE": "WMS"}, "WMS", id="8.4 SERVICE"),
    ],
)
def test_refusals_are_service_exceptions_with_400(hub: Hub, changed: dict, said: str) -> None:
    answer = ask(hub, **changed)
    assert answer.status_code == 400
    assert said in exception_text(answer)


def test_a_disabled_configuration_is_refused(hub: Hub) -> None:
    answer = hub.ogc("wcs", DISABLED_ID, REQUEST="GetCoverage", COVERAGE="TRUE_COLOR")
    assert (answer.status_code, "disabled" in exception_text(answer)) == (400, True)


@pytest.mark.parametrize("version, box", [("1.0.0", LON_LAT), ("1.1.2", LAT_LON)])
def test_tile_is_where_the_scenes_lie(hub: Hub, version: str, box: str) -> None:
    asked = {"COVERAGE": "TILE", "FORMAT": "application/json", "CRS": "EPSG:4326", "VERSION": version, "BBOX": box}
    found = ask(hub, **asked).json()["features"]
    scenes = hub.search(limit=100).json()["features"]
    assert [feature["properties"]["id"] for feature in found] == [scene["id"] for scene in scenes]
    radar = ask(hub, **asked, TYPENAMES="DSS3").json()["features"]
    assert radar[0]["properties"]["id"].startswith("S1")


def names(document: bytes) -> set[str | None]:
    root = ElementTree.fromstring(document)
    kinds = ("CoverageOfferingBrief", "CoverageSummary", "CoverageOffering", "CoverageDescription")
    entries = [entry for entry in root.iter() if entry.tag.rpartition("}")[2] in kinds and len(entry)]
    parts = (part for entry in entries for part in entry)
    return {part.text for part in parts if part.tag.rpartition("}")[2] in ("name", "Identifier")}


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0", "1.1.1", "1.1.2"])
def test_capabilities_and_descriptions_name_the_layers(hub: Hub, version: str) -> None:
    asked = {"SERVICE": "WCS", "VERSION": version}
    found = hub.ogc("wcs", **asked, REQUEST="GetCapabilities")
    assert ElementTree.fromstring(found.content).get("version") == version
    assert {"TRUE_COLOR", "NDVI", "VV", "DEM"} <= names(found.content)
    one = hub.ogc("wcs", **asked, REQUEST="DescribeCoverage", COVERAGE="NDVI")
    assert names(one.content) == {"NDVI"}
    assert "image/tiff" in one.text
    assert names(hub.ogc("wcs", **asked, REQUEST="DescribeCoverage").content) >= {"NDVI", "VV"}
    assert hub.ogc("wcs", **asked, REQUEST="DescribeCoverage", COVERAGE="NOPE").status_code == 400
    assert hub.running.counters() == {"wcs-capabilities": 1, "wcs-description": 3}


def test_coverages_are_counted_and_paid_for(hub: Hub) -> None:
    assert ask(hub, WIDTH=512, HEIGHT=512).status_code == 200
    assert hub.running.report()["processing_units"] == pytest.approx(1 / 3, abs=1e-6)
    assert hub.running.counters() == {"wcs-coverage": 1}
