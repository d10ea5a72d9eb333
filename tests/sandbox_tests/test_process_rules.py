"""One test a row of the tables 5.1 to 5.3 of the API reference: what Process refuses, and what it lets pass."""

from __future__ import annotations

import pyproj
import pytest
from rasterio.io import MemoryFile

from tests.sandbox.crs import EPSG_URI, KNOWN_EPSG

from .hub import BOX, GREY, Hub, order

UTM = "http://www.opengis.net/def/crs/EPSG/0/32632"
MERCATOR = "http://www.opengis.net/def/crs/EPSG/0/3857"
WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326"
UTM_BOX = [676000, 5146000, 676320, 5146240]
RING = [[11.30, 46.44], [11.40, 46.44], [11.40, 46.52], [11.30, 46.52], [11.30, 46.44]]
CLOSED = {"type": "Polygon", "coordinates": [RING]}
OPEN = {"type": "Polygon", "coordinates": [RING[:-1]]}
CRS = "input__bounds__properties__crs"
TIME = "input__data__0__dataFilter__timeRange"
FILTER = "input__data__0__dataFilter__"
PROCESSING = "input__data__0__processing__"
S1 = {"input__data__0__type": "sentinel-1-grd", "evalscript": GREY.replace("B04", "VV")}


def of(collection: str) -> dict[str, str]:
    return {"input__data__0__type": collection}


S2_TWICE = [{"type": "sentinel-2-l2a"}, {"type": "sentinel-2-l2a"}]
NOON = "2026-05-01T12:00:00Z"
MANY = [[11.3 + 0.1 * n / 20000, 46.44 if n % 2 else 46.5] for n in range(20000)]


@pytest.mark.parametrize(
    "places, code, said",
    [
        pytest.param({"input": None}, "COMMON_BAD_PAYLOAD", "input", id="5.1 input missing"),
        pytest.param({"input__bounds": None}, "COMMON_BAD_PAYLOAD", "bounds", id="5.1 bounds missing"),
        pytest.param({"input__bounds": {}}, "COMMON_BAD_PAYLOAD", "bbox", id="5.1 bounds.bbox or geometry missing"),
        pytest.param({"input__bounds__bbox": [1, 2, 3]}, "COMMON_BAD_PAYLOAD", "4 numbers", id="5.1 bbox: 4 numbers"),
        pytest.param(
            {"input__bounds__bbox": ["11", "46", "12", "47"]}, "COMMON_BAD_PAYLOAD", "4 numbers", id="5.1 bbox: text"
        ),
        pytest.param(
            {"input__bounds__bbox": [12, 46, 11, 47]},
            "COMMON_BAD_PAYLOAD",
            "min x",
            id="5.1 bbox: x before y, min first",
        ),
        pytest.param({"input__bounds__geometry": OPEN}, "COMMON_BAD_PAYLOAD", "closed", id="5.1 geometry: open ring"),
        pytest.param(
            {"input__bounds__geometry": {"type": "GeometryCollection", "geometries": [CLOSED]}},
            "COMMON_BAD_PAYLOAD",
            "GeometryCollection",
            id="5.1 geometry: no GeometryCollection",
        ),
        pytest.param(
            {"input__bounds__geometry": {"type": "Polygon", "coordinates": [[*MANY, MANY[0]]]}},
            "COMMON_BAD_PAYLOAD",
            "complex",
            id="5.5 geometry: too complex",
        ),
        pytest.param({CRS: "EPSG:3006"}, "COMMON_BAD_PAYLOAD", "CRS", id="5.2 crs: short form"),
        pytest.param({CRS: UTM.replace("32632", "32661")}, "COMMON_BAD_PAYLOAD", "CRS", id="5.2 crs: not in the list"),
        pytest.param({"input__data": []}, "COMMON_BAD_PAYLOAD", "data", id="5.1 data: at least one"),
        pytest.param({"input__data": S2_TWICE}, "COMMON_BAD_PAYLOAD", "id", id="5.1 data.id: needed for fusion"),
        pytest.param({"input__data__0__type": None}, "COMMON_BAD_PAYLOAD", "type", id="5.1 data.type missing"),
        pytest.param(
            {TIME: {"from": "2026-05-01", "to": "2026-05-31"}},
            "COMMON_BAD_PAYLOAD",
            "ISO",
            id="5.1 timeRange: bare date",
        ),
        pytest.param(
            {TIME: {"from": "2026-05-01T00:00:00", "to": "2026-05-31T00:00:00Z"}},
            "COMMON_BAD_PAYLOAD",
            "time zone",
            id="5.1 timeRange: no time zone",
        ),
        pytest.param({TIME: {"from": "2026-05-01T00:00:00Z"}}, "COMMON_BAD_PAYLOAD", "to", id="5.1 timeRange: one end"),
        pytest.param(
            {TIME: {"from": "2026-05-31T00:00:00Z", "to": "2026-05-01T00:00:00Z"}},
            "COMMON_BAD_PAYLOAD",
            "after",
            id="5.1 timeRange: end before start",
        ),
        pytest.param({"output__width": 2501}, "COMMON_BAD_PAYLOAD", "2500", id="5.1 width: 1-2500 (2501)"),
        pytest.param({"output__height": 0}, "COMMON_BAD_PAYLOAD", "2500", id="5.1 height: 1-2500 (0)"),
        pytest.param({"output__width": 12.5}, "COMMON_BAD_PAYLOAD", "width", id="5.1 width: whole"),
        pytest.param({"output__resx": 0.01}, "COMMON_BAD_PAYLOAD", "at the same time", id="5.1 resx excludes width"),
        pytest.param(
            {"output": {"resx": 0.00001, "resy": 0.001}},
            "COMMON_BAD_PAYLOAD",
            "calculated from resx, is larger than allowed 2500",
            id="5.1 resx in degrees gives more than 2500",
        ),
        pytest.param({"output": {"resx": -1, "resy": 1}}, "COMMON_BAD_PAYLOAD", "positive", id="5.1 resx: positive"),
        pytest.param(
            {"output__responses": [{"identifier": "default", "format": {"type": "image/gif"}}]},
            "COMMON_BAD_PAYLOAD",
            "image/gif",
            id="5.1 format.type unknown",
        ),
        pytest.param(
            {"output__responses": [{"format": {"type": "image/jpeg", "quality": 101}}]},
            "COMMON_BAD_PAYLOAD",
            "quality",
            id="5.1 jpeg quality 0-100",
        ),
        pytest.param(
            {"output__responses": [{"identifier": "default"}, {"identifier": "userdata"}]},
            "COMMON_BAD_PAYLOAD",
            "application/tar",
            id="5.1 several responses need tar",
        ),
        pytest.param(
            {"output__responses": [{"identifier": "ndvi"}]},
            "RENDERER_EXCEPTION",
            "ndvi",
            id="5.1 identifier is an output of the script",
        ),
        pytest.param({"evalscript": None}, "COMMON_BAD_PAYLOAD", "evalscript", id="5.1 evalscript required"),
        pytest.param({FILTER + "maxCloudCoverage": 101}, "COMMON_BAD_PAYLOAD", "0 and 100", id="5.3 maxCloudCoverage"),
        pytest.param({FILTER + "mosaickingOrder": "newest"}, "COMMON_BAD_PAYLOAD", "newest", id="5.3 unknown order"),
        pytest.param(
            {**S1, FILTER + "mosaickingOrder": "leastCC"}, "COMMON_BAD_PAYLOAD", "leastCC", id="5.3 S1 has no leastCC"
        ),
        pytest.param({**S1, FILTER + "orbitDirection": "BOTH"}, "COMMON_BAD_PAYLOAD", "BOTH", id="5.3 S1 orbit BOTH"),
        pytest.param({**S1, FILTER + "acquisitionMode": "XX"}, "COMMON_BAD_PAYLOAD", "XX", id="5.3 S1 mode"),
        pytest.param({**S1, PROCESSING + "backCoeff": "GAMMA"}, "COMMON_BAD_PAYLOAD", "GAMMA", id="5.3 S1 backCoeff"),
        pytest.param(
            {**S1, PROCESSING + "backCoeff": "GAMMA0_TERRAIN"},
            "COMMON_BAD_PAYLOAD",
            "orthorect",
            id="5.3 S1 terrain correction needs orthorectify",
        ),
        pytest.param(
            {**S1, PROCESSING + "speckleFilter": {"type": "LEE", "windowSizeX": 9}},
            "COMMON_BAD_PAYLOAD",
            "windowSizeX",
            id="5.3 S1 speckle window 1-7",
        ),
        *[
            pytest.param({**where, place: value}, "COMMON_BAD_PAYLOAD", str(value), id=f"5.3 {row}")
            for row, where, place, value in [
                ("S1 resolution", S1, FILTER + "resolution", "LOW"),
                ("S1 polarization", S1, FILTER + "polarization", "XX"),
                ("S1 timeliness", S1, FILTER + "timeliness", "Slow"),
                ("S1 demInstance", S1, PROCESSING + "demInstance", "SRTM"),
                ("DEM demInstance", of("dem"), FILTER + "demInstance", "SRTM"),
                ("L1C previewMode", of("sentinel-2-l1c"), FILTER + "previewMode", "FAR"),
                ("SLSTR view", of("sentinel-3-slstr"), PROCESSING + "view", "UP"),
                ("SLSTR orbitDirection", of("sentinel-3-slstr"), FILTER + "orbitDirection", "BOTH"),
                ("S5P timeliness", of("sentinel-5p-l2"), FILTER + "timeliness", "SOON"),
                ("OLCI has no leastCC", of("sentinel-3-olci"), FILTER + "mosaickingOrder", "leastCC"),
                ("S5P has no leastCC", of("sentinel-5p-l2"), FILTER + "mosaickingOrder", "leastCC"),
                ("Landsat tiers", of("landsat-ot-l1"), FILTER + "tiers", "TIER_2"),
            ]
        ],
        pytest.param(
            {**of("sentinel-5p-l2"), PROCESSING + "minQa": 101}, "COMMON_BAD_PAYLOAD", "0 and 100", id="5.3 S5P minQa"
        ),
        pytest.param(
            {PROCESSING + "harmonizeValues": 3}, "COMMON_BAD_PAYLOAD", "true or false", id="5.3 harmonizeValues"
        ),
        pytest.param(
            {**S1, PROCESSING + "radiometricTerrainOversampling": 5},
            "COMMON_BAD_PAYLOAD",
            "1 and 4",
            id="5.3 S1 radiometricTerrainOversampling",
        ),
        pytest.param(
            {"output__responses": [{"identifier": "userdata", "format": {"type": "image/png"}}]},
            "COMMON_BAD_PAYLOAD",
            "userdata",
            id="5.4 userdata is JSON",
        ),
        pytest.param({"input__data__0__dataFilter": 7}, "COMMON_BAD_PAYLOAD", "dataFilter", id="5.1 dataFilter object"),
        pytest.param({PROCESSING + "upsampling": "CUBIC"}, "COMMON_BAD_PAYLOAD", "CUBIC", id="5.3 unknown upsampling"),
        pytest.param(
            {"input__data__0__type": "sentinel-9"}, "RENDERER_EXCEPTION", "sentinel-9", id="5.5 unknown dataset"
        ),
    ],
)
def test_refused(hub: Hub, places: dict, code: str, said: str) -> None:
    answer = hub.process(order(**places))
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["reason"]) == (400, code, "Bad Request")
    assert said in error["message"]


@pytest.mark.parametrize(
    "places, size",
    [
        pytest.param({}, (16, 12), id="5.1 width and height"),
        pytest.param({"output": None}, (256, 256), id="5.1 default 256 each"),
        pytest.param({"output": {"resx": 0.01, "resy": 0.01}}, (10, 8), id="5.1 resx, resy in degrees"),
        pytest.param(
            {CRS: UTM, "input__bounds__bbox": UTM_BOX, "output": {"resx": 10, "resy": 10}},
            (32, 24),
            id="5.1 resx, metres",
        ),
        pytest.param({CRS: WGS84}, (16, 12), id="5.1 bbox is x,y also for EPSG:4326"),
        pytest.param(
            {CRS: MERCATOR, "input__bounds__bbox": [1260000, 5850000, 1261600, 5851200]}, (16, 12), id="5.2 3857"
        ),
        pytest.param({"input__bounds": {"geometry": CLOSED}}, (16, 12), id="5.1 geometry alone: its envelope"),
        pytest.param({TIME: None}, (16, 12), id="5.1 no timeRange"),
        pytest.param({TIME + "__from": "2026-05-01T02:00:00+02:00"}, (16, 12), id="5.1 timeRange with offset"),
        pytest.param({TIME + "__to": "2026-05-31T23:59:59.999Z"}, (16, 12), id="5.1 timeRange with fraction"),
        pytest.param({"input__data__0__type": "S2L2A"}, (16, 12), id="2.6 short names still go"),
        pytest.param({**S1, FILTER + "orbitDirection": "ASCENDING"}, (16, 12), id="5.3 S1"),
        pytest.param(
            {**S1, PROCESSING + "orthorectify": "true", PROCESSING + "backCoeff": "GAMMA0_TERRAIN"},
            (16, 12),
            id="5.3 orthorectify as a text",
        ),
        pytest.param({TIME: {"from": NOON, "to": NOON}}, (16, 12), id="5.1 timeRange: both ends the same"),
        pytest.param(
            {
                "input__data__0__type": "dem",
                FILTER + "demInstance": "COPERNICUS_90",
                TIME: {"from": "x"},
                "evalscript": GREY.replace("B04", "DEM"),
            },
            (16, 12),
            id="5.1 timeRange not used for DEM",
        ),
        pytest.param(
            {
                "input__data__0__type": "sentinel-2-l1c",
                FILTER + "previewMode": "PREVIEW",
                "input__bounds__bbox": [11, 46, 11.2, 46.1],
            },
            (16, 12),
            id="4.5 L1C beyond 200 m/px with PREVIEW",
        ),
    ],
)
def test_let_pass(hub: Hub, places: dict, size: tuple[int, int]) -> None:
    answer = hub.process(order(**places), Accept="image/tiff")
    assert answer.status_code == 200, answer.text
    with MemoryFile(answer.content) as memory, memory.open() as image:
        assert (image.width, image.height) == size


@pytest.mark.parametrize("code", [*KNOWN_EPSG[:2], 32601, 32632, 32660, 32701, 32760, *KNOWN_EPSG[122:]])
def test_each_coordinate_system_of_5_2(hub: Hub, code: int) -> None:
    """Ask for a square kilometre in the middle of each system's own area."""
    known = pyproj.CRS.from_epsg(code)
    west, south, east, north = known.area_of_use.bounds
    middle = ((west + east) / 2 if east > west else west + 1, min(max((south + north) / 2, -70), 75))
    x, y = pyproj.Transformer.from_crs(4326, code, always_xy=True).transform(*middle)
    half = 0.005 if known.is_geographic else 500.0
    places = {CRS: f"{EPSG_URI}{code}", "input__bounds__bbox": [x - half, y - half, x + half, y + half]}
    answer = hub.process(order(**places), Accept="image/tiff")
    assert answer.status_code == 200, answer.text
    with MemoryFile(answer.content) as memory, memory.open() as image:
        assert image.crs.to_epsg() == code


def test_both_ends_of_the_time_range_count(hub: Hub) -> None:
    script = GREY.replace('"B04"', '"dataMask"').replace("10000 * sample.B04", "sample.dataMask")
    moment = hub.search(limit=1).json()["features"][0]["properties"]["datetime"]
    for start, end, seen in ((moment, moment, 1), (moment.replace("Z", ".500Z"), moment.replace("Z", ".900Z"), 0)):
        body = order(evalscript=script, **{TIME: {"from": start, "to": end}})
        with MemoryFile(hub.process(body, Accept="image/tiff").content) as memory, memory.open() as image:
            assert image.read(1).max() == seen


def test_both_path_styles_answer_and_can_be_switched_off(hub: Hub) -> None:
    for path, switch in (("/process/v1", "new_paths"), ("/api/v1/process", "old_paths")):
        assert hub.process(order(), path).status_code == 200
        hub.running.control(**{switch: False})
        assert hub.process(order(), path).status_code == 404


def test_evalscript_length_is_a_switch(hub: Hub) -> None:
    hub.running.control(max_evalscript=20)
    assert hub.process(order()).json()["error"]["code"] == "COMMON_BAD_PAYLOAD"


def test_box_and_geometry_image_covers_box_data_only_inside(hub: Hub) -> None:
    half = [[[11.30, 46.44], [11.35, 46.44], [11.35, 46.52], [11.30, 46.52], [11.30, 46.44]]]
    script = GREY.replace('"B04"', '"dataMask"').replace("10000 * sample.B04", "sample.dataMask")
    places = {"input__bounds__geometry": {"type": "Polygon", "coordinates": half}, "evalscript": script}
    answer = hub.process(order(**places), Accept="image/tiff")
    with MemoryFile(answer.content) as memory, memory.open() as image:
        mask = image.read(1)
    assert tuple(image.bounds) == pytest.approx(tuple(BOX))
    assert mask[:, :8].all()
    assert not mask[:, 8:].any()
