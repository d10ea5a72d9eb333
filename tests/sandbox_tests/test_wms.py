"""WMS maps, capabilities, legends, exceptions and vendor parameters: API reference 8.1, 8.4, 8.7."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.io import MemoryFile

from tests.sandbox.seeds import AWKWARD_ID, DISABLED_ID

from .hub import BOX, FLAT, GREY, Hub, coded, exception_text, pixels

COLOR = [51, 102, 153, 255]
FAR = {"CRS": "EPSG:3857", "BBOX": "0,5000000,1600000,6600000", "WIDTH": 512, "HEIGHT": 512}
MIDDLE = {"CRS": "EPSG:3857", "BBOX": "1200000,5800000,1240000,5840000", "WIDTH": 100, "HEIGHT": 100}
WKT = "POLYGON((11.30 46.44, 11.35 46.44, 11.35 46.52, 11.30 46.52, 11.30 46.44))"


def test_a_map_is_the_script_drawn(hub: Hub) -> None:
    answer = hub.map()
    assert answer.headers["Content-Type"] == "image/png"
    image = pixels(answer)
    assert image.shape == (12, 16, 4)
    assert (image == COLOR).all()


@pytest.mark.parametrize(
    "layer", ["TRUE_COLOR", "FALSE_COLOR", "NDVI", "MOISTURE_INDEX", "SWIR", "SCL", "TRUE_COLOR_L1C", "VV", "DEM"]
)
def test_every_seeded_layer_draws_something(hub: Hub, layer: str) -> None:
    image = pixels(hub.map(LAYERS=layer, EVALSCRIPT=None, PRIORITY="mostRecent", WIDTH=64, HEIGHT=64, MAXCC=30))
    assert image[..., -1].any()
    assert len(np.unique(image[..., 0])) > 1


def test_the_layers_defaults_hold_until_the_request_says_otherwise(hub: Hub) -> None:
    """TRUE_COLOR is seeded with 20 % cloud at most: on a cloudy day it is empty, with MAXCC=100 it is not."""
    items = hub.search(limit=100).json()["features"]
    cloudy = next(item for item in items if item["properties"]["eo:cloud_cover"] > 50)["properties"]["datetime"]
    day = f"{cloudy[:10]}/{cloudy[:10]}"
    assert not pixels(hub.map(TIME=day, MAXCC=None, WARNINGS="NO"))[..., 3].any()
    assert pixels(hub.map(TIME=day, MAXCC=100, WARNINGS="NO"))[..., 3].all()


def test_parameter_names_know_no_case(hub: Hub) -> None:
    asked = {
        "service": "WMS",
        "Request": "GetMap",
        "layers": "TRUE_COLOR",
        "crs": "CRS:84",
        "bbox": ",".join(map(str, BOX)),
    }
    assert pixels(hub.ogc("wms", **asked, width=8, Height=8, maxcc=100)).shape == (8, 8, 4)


@pytest.mark.parametrize(
    "changed, said",
    [
        pytest.param({"LAYERS": "NOPE"}, "Layer NOPE not found", id="8.7 layer not found"),
        pytest.param({"LAYERS": "NDVI,SCL"}, "one layer", id="8.1 one data layer"),
        pytest.param({"LAYERS": None}, "LAYERS", id="8.1 LAYERS missing"),
        pytest.param(
            {"EVALSCRIPT": coded(FLAT.replace("0.2", "nothing"))}, "Failed to evaluate script!", id="8.7 script"
        ),
        pytest.param({"EVALSCRIPT": "%%%"}, "Base64", id="8.4 EVALSCRIPT is Base64"),
        pytest.param({"CRS": "EPSG:27700"}, "CRS", id="8.1 CRS not offered"),
        pytest.param({"BBOX": None}, "BBOX", id="8.1 BBOX missing"),
        pytest.param({"BBOX": "1,2,3"}, "BBOX", id="8.1 BBOX of three"),
        pytest.param({"BBOX": "12,46,11,47"}, "BBOX", id="8.1 BBOX min before max"),
        pytest.param({"WIDTH": 2501}, "2500", id="8.1 at most 2500 px"),
        pytest.param({"WIDTH": None}, "WIDTH", id="8.1 size missing"),
        pytest.param({"FORMAT": "image/gif"}, "image/gif", id="8.1 FORMAT"),
        pytest.param({"STYLES": "fancy"}, "fancy", id="8.1 STYLES"),
        pytest.param({"VERSION": "1.0.0"}, "1.0.0", id="8.1 VERSION"),
        pytest.param({"MAXCC": 101}, "MAXCC", id="8.4 MAXCC 0-100"),
        pytest.param({"PRIORITY": "newest"}, "newest", id="8.4 PRIORITY"),
        pytest.param({"PREVIEW": 3}, "PREVIEW", id="8.4 PREVIEW 0-2"),
        pytest.param({"QUALITY": 101}, "QUALITY", id="8.4 QUALITY 0-100"),
        pytest.param({"UPSAMPLING": "CUBIC"}, "CUBIC", id="8.4 UPSAMPLING"),
        pytest.param({"GEOMETRY": "POINT(1 2)"}, "polygon", id="8.4 GEOMETRY is a polygon"),
        pytest.param({"EXCEPTIONS": "application/vnd.ogc.se_xml"}, "EXCEPTIONS", id="8.1 EXCEPTIONS by version"),
        pytest.param({"REQUEST": "GetNothing"}, "GetNothing", id="8.1 REQUEST"),
        pytest.param({"SERVICE": "WMTS"}, "WMTS", id="8.1 SERVICE"),
        pytest.param(FAR, "exceeds the limit 1500.00 meters per pixel", id="8.2 too far out"),
    ],
)
def test_refusals_are_service_exceptions_with_400(hub: Hub, changed: dict, said: str) -> None:
    answer = hub.map(**changed)
    assert answer.status_code == 400
    assert answer.headers["Content-Type"].startswith("text/xml")
    assert said in exception_text(answer)


@pytest.mark.parametrize("instance", [DISABLED_ID, "00000000-0000-4000-8000-000000000000"])
@pytest.mark.parametrize("request_name", ["GetMap", "GetCapabilities"])
def test_disabled_and_unknown_configurations_are_refused(hub: Hub, instance: str, request_name: str) -> None:
    answer = hub.ogc("wms", instance, SERVICE="WMS", REQUEST=request_name, LAYERS="TRUE_COLOR")
    assert answer.status_code == 400
    assert instance in exception_text(answer)


@pytest.mark.parametrize(
    "version, value, drawn",
    [
        ("1.3.0", "INIMAGE", True),
        ("1.3.0", "BLANK", False),
        ("1.1.1", "application/vnd.ogc.se_inimage", True),
        ("1.1.1", "application/vnd.ogc.se_blank", False),
    ],
)
def test_exceptions_can_hide_in_a_200_image(hub: Hub, version: str, value: str, drawn: bool) -> None:
    answer = hub.map(VERSION=version, SRS="EPSG:4326", LAYERS="NOPE", EXCEPTIONS=value, WIDTH=200, HEIGHT=60)
    image = pixels(answer)
    assert image.shape[:2] == (60, 200)
    assert bool(image[..., 3].any()) is drawn


@pytest.mark.parametrize(
    "layer, preview, frame, time, status",
    [
        pytest.param("TRUE_COLOR_L1C", 0, MIDDLE, "2026-05-01/2026-05-20", 400, id="8.4 PREVIEW=0: up to 200 m/px"),
        pytest.param("TRUE_COLOR_L1C", 1, MIDDLE, "2026-05-01/2026-05-20", 200, id="8.4 PREVIEW=1: up to 1500 m/px"),
        pytest.param("TRUE_COLOR_L1C", 1, FAR, "2026-05-01/2026-05-20", 400, id="8.4 PREVIEW=1: not beyond"),
        pytest.param("TRUE_COLOR_L1C", 2, FAR, "2026-05-01/2026-05-03", 200, id="8.4 PREVIEW=2: any, a month at most"),
        pytest.param("TRUE_COLOR_L1C", 2, FAR, "2026-03-01/2026-05-20", 400, id="8.4 PREVIEW=2: more than a month"),
        pytest.param("TRUE_COLOR", 0, MIDDLE, "2026-05-01/2026-05-20", 200, id="4.5 L2A up to 1500 m/px"),
    ],
)
def test_how_far_out(hub: Hub, layer: str, preview: int, frame: dict, time: str, status: int) -> None:
    scale = {} if frame is MIDDLE else {"WIDTH": 64, "HEIGHT": 64}
    assert hub.map(LAYERS=layer, PREVIEW=preview, TIME=time, **{**frame, **scale}).status_code == status


def test_too_far_out_can_be_an_image_with_words(hub: Hub) -> None:
    hub.running.control(too_far="image")
    assert pixels(hub.map(**FAR)).shape == (512, 512, 4)
    assert hub.map(**FAR, WARNINGS="NO").status_code == 400


def test_warnings_and_logo_are_drawn_unless_switched_off(hub: Hub) -> None:
    size = {"WIDTH": 200, "HEIGHT": 120}
    plain = pixels(hub.map(**size))
    assert (pixels(hub.map(**size, SHOWLOGO=None)) != plain).any()
    empty = "2010-01-01/2010-01-31"
    assert pixels(hub.map(**size, TIME=empty))[..., 3].any()
    for off in ("NO", "false"):
        assert not pixels(hub.map(**size, TIME=empty, WARNINGS=off))[..., 3].any()


@pytest.mark.parametrize(
    "media_type, magic", [("image/png", b"\x89PNG"), ("image/jpeg", b"\xff\xd8"), ("image/tiff", b"II")]
)
def test_formats(hub: Hub, media_type: str, magic: bytes) -> None:
    answer = hub.map(FORMAT=media_type)
    assert (answer.headers["Content-Type"], answer.content[: len(magic)]) == (media_type, magic)


def test_tiff_keeps_numbers_and_place(hub: Hub) -> None:
    answer = hub.map(FORMAT="image/tiff", EVALSCRIPT=coded(GREY))
    with MemoryFile(answer.content) as memory, memory.open() as image:
        assert image.dtypes == ("uint16",)
        assert tuple(image.bounds) == pytest.approx(tuple(BOX))


def test_resolution_in_crs_units_or_metres(hub: Hub) -> None:
    frame = {"CRS": "EPSG:32632", "BBOX": "676000,5146000,676320,5146240", "WIDTH": None, "HEIGHT": None}
    assert pixels(hub.map(**frame, RESX="10", RESY="20")).shape[:2] == (12, 32)
    assert pixels(hub.map(**frame, RESX="10m", RESY="20m")).shape[:2] == (12, 32)


def test_geometry_clips_and_crops(hub: Hub) -> None:
    assert pixels(hub.map(GEOMETRY=WKT)).shape[:2] == (12, 8)


def test_jpeg_quality(hub: Hub) -> None:
    asked = {"FORMAT": "image/jpeg", "EVALSCRIPT": None, "PRIORITY": "leastCC", "WIDTH": 128, "HEIGHT": 128}
    assert len(hub.map(**asked, QUALITY=10).content) < len(hub.map(**asked, QUALITY=95).content)


def test_every_map_is_paid_for(hub: Hub) -> None:
    assert hub.map(WIDTH=512, HEIGHT=512).status_code == 200
    assert hub.running.report()["processing_units"] == pytest.approx(1 / 3, abs=1e-6)
    assert hub.running.counters()["wms-map"] == 1


@pytest.mark.parametrize("version, names", [("1.3.0", ("I", "J")), ("1.1.1", ("X", "Y"))])
def test_feature_info_names_the_acquisition(hub: Hub, version: str, names: tuple[str, str]) -> None:
    place = dict(zip(names, (3, 4)))
    asked = {
        "REQUEST": "GetFeatureInfo",
        "QUERY_LAYERS": "TRUE_COLOR",
        "INFO_FORMAT": "application/json",
        "SRS": "CRS:84",
    }
    feature = hub.map(VERSION=version, **asked, **place).json()["features"][0]
    assert feature["properties"]["COLOR_HEX"] == "336699"
    assert feature["properties"]["id"] == hub.search(limit=1).json()["features"][0]["id"]
    assert hub.map(VERSION=version, **{**asked, "INFO_FORMAT": "text/html"}, **place).status_code == 400
    assert hub.map(VERSION=version, **asked, **{**place, names[0]: 16}).status_code == 400


def test_capabilities_as_json_need_no_token(hub: Hub) -> None:
    asked = {"service": "WMS", "request": "GetCapabilities", "format": "application/json", "endpoint_filter": "false"}
    found = hub.ogc("wms", **asked).json()
    layers = {layer["id"]: layer for layer in found["layers"]}
    assert layers["VV"]["dataset"] == "S1GRD"
    assert layers["TRUE_COLOR"]["legendUrl"] is None
    assert hub.session.get(layers["NDVI"]["legendUrl"]).headers["Content-Type"] == "image/png"
    assert "B04" in next(entry["bands"] for entry in found["datasets"] if entry["name"] == "S2L2A")
    awkward = hub.ogc("wms", AWKWARD_ID, **asked).json()
    assert awkward["title"].startswith("Various <b>fields</b> &")


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
@pytest.mark.parametrize("advertised", [False, True])
def test_time_dimension_is_a_switch(hub: Hub, version: str, advertised: bool) -> None:
    hub.running.control(time_dimension=advertised)
    text = hub.ogc("wms", SERVICE="WMS", REQUEST="GetCapabilities", VERSION=version).text
    assert ("Dimension" in text) is advertised
