"""Other people's OGC clients, unmodified, over HTTPS: sentinelhub-py's WMS, WCS and WFS, OWSLib's WFS and WCS."""

from __future__ import annotations

import io
import json

import numpy as np
import pytest
import requests
import sentinelhub
from owslib.util import ServiceException
from owslib.wcs import WebCoverageService
from owslib.wfs import WebFeatureService
from owslib.wms import WebMapService
from owslib.wmts import WebMapTileService
from PIL import Image
from rasterio.io import MemoryFile
from sentinelhub import CustomUrlParam, DataCollection, MimeType

from tests.sandbox.render.collections_table import MOSAIC
from tests.sandbox.seeds import TEMPLATE_ID

from .hub import BOX, FLAT, GREY, MAY, Hub
from .strangers import BOUNDS, PERIOD, here, make_config, trust_authority

SIZE = (40, 32)
YEARS = ("2022-07-01", "2026-06-30")


@pytest.fixture(autouse=True)
def trust(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    trust_authority(hub, monkeypatch, tmp_path)


@pytest.fixture
def config(hub: Hub) -> sentinelhub.SHConfig:
    return make_config(hub)


def address(hub: Hub, service: str) -> str:
    return f"{hub.running.base_url}/ogc/{service}/{TEMPLATE_ID}"


# --- sentinelhub-py --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind, name",
    [
        (DataCollection.SENTINEL2_L2A, "sentinel-2-l2a"),
        (DataCollection.SENTINEL2_L1C, "sentinel-2-l1c"),
        (DataCollection.SENTINEL1_IW, "sentinel-1-grd"),
        (DataCollection.SENTINEL3_OLCI, "sentinel-3-olci"),
        (DataCollection.SENTINEL5P, "sentinel-5p-l2"),
    ],
    ids=lambda kind: str(kind).rpartition(".")[2],
)
def test_sentinelhub_py_iterates_over_features(hub: Hub, config, kind: DataCollection, name: str) -> None:
    found = sentinelhub.WebFeatureService(BOUNDS, PERIOD, data_collection=here(hub, kind), config=config)
    features = [feature["properties"]["id"] for feature in found]
    scenes = []
    page = {"context": {"next": 0}}
    while (after := page["context"].get("next")) is not None:
        page = hub.search(collections=[name], limit=100, next=after).json()
        scenes += [item["id"] for item in page["features"]]
    assert features == scenes
    assert len(found.get_dates()) == len(found.get_geometries()) == len(features) > 3


def test_sentinelhub_py_pages_through_more_than_a_hundred(hub: Hub, config) -> None:
    kind = here(hub, DataCollection.SENTINEL2_L2A)
    found = sentinelhub.WebFeatureService(BOUNDS, YEARS, data_collection=kind, maxcc=0.3, config=config)
    names = [feature["properties"]["id"] for feature in found]
    assert len(set(names)) == len(names) > 200
    assert hub.running.counters()["wfs-features"] == len(names) // 100 + 1
    assert found.get_tiles()[0][0].startswith("32T")


def test_sentinelhub_py_asks_for_the_latest(hub: Hub, config) -> None:
    kind = here(hub, DataCollection.SENTINEL2_L2A)
    found = list(sentinelhub.WebFeatureService(BOUNDS, "latest", data_collection=kind, config=config))
    assert len(found) == 1
    assert hub.running.report()["single_value_times"] == 0


def test_sentinelhub_py_meets_own_data_without_a_date(hub: Hub, config) -> None:
    key, name = MOSAIC.removeprefix("byoc-"), f"own-{hub.running.base_url}"
    own = DataCollection.define_byoc(key, name=name, service_url=hub.running.base_url)
    wide = sentinelhub.BBox((6, 44, 30, 50), crs=sentinelhub.CRS.WGS84)
    dates = sentinelhub.WebFeatureService(wide, PERIOD, data_collection=own, config=config).get_dates()
    assert None in dates


def ogc_request(config, kind, layer: str, request=sentinelhub.WcsRequest, **more):
    return request(data_collection=kind, layer=layer, bbox=BOUNDS, time=PERIOD, config=config, **more)


def test_sentinelhub_py_gets_a_coverage_for_each_date(hub: Hub, config) -> None:
    kind = here(hub, DataCollection.SENTINEL2_L2A)
    request = ogc_request(config, kind, "TRUE_COLOR", resx="200m", resy="200m", maxcc=0.5)
    images = request.get_data()
    assert len(images) == len(request.get_dates()) > 1
    assert {image.shape for image in images} == {(45, 38, 4)}
    assert hub.running.counters()["wcs-coverage"] == len(images)


@pytest.mark.filterwarnings("ignore:The 'shapely.ops.transform")
@pytest.mark.parametrize("request_type", [sentinelhub.WcsRequest, sentinelhub.WmsRequest])
def test_sentinelhub_py_sends_script_quality_and_geometry(hub: Hub, config, request_type) -> None:
    half = sentinelhub.Geometry(
        "POLYGON((11.30 46.44, 11.35 46.44, 11.35 46.52, 11.30 46.52, 11.30 46.44))", BOUNDS.crs
    )
    size = {"width": 40, "height": 32} if request_type is sentinelhub.WmsRequest else {"resx": "100m", "resy": "100m"}
    custom = {
        CustomUrlParam.EVALSCRIPT: FLAT,
        CustomUrlParam.SHOWLOGO: False,
        CustomUrlParam.QUALITY: 80,
        CustomUrlParam.UPSAMPLING: "BICUBIC",
        CustomUrlParam.GEOMETRY: half,
    }
    kind = here(hub, DataCollection.SENTINEL2_L2A)
    image = ogc_request(config, kind, "TRUE_COLOR", request_type, custom_url_params=custom, **size).get_data()[0]
    width = 20 if request_type is sentinelhub.WmsRequest else 38
    assert image.shape[1] == pytest.approx(width, abs=1)
    assert (image[:, :-1] == [51, 102, 153, 255]).all()


def test_sentinelhub_py_gets_numbers_as_tiff(hub: Hub, config) -> None:
    kind = here(hub, DataCollection.SENTINEL2_L2A)
    custom = {CustomUrlParam.EVALSCRIPT: GREY}
    more = {"image_format": MimeType.TIFF, "custom_url_params": custom, "resx": "300m", "resy": "300m"}
    data = ogc_request(config, kind, "TRUE_COLOR", maxcc=0.3, **more).get_data()[0]
    assert data.dtype == np.uint16
    assert len(np.unique(data)) > 20


def test_sentinelhub_py_maps_timeless_data_once(hub: Hub, config) -> None:
    kind = here(hub, DataCollection.DEM)
    images = ogc_request(config, kind, "DEM", sentinelhub.WmsRequest, width=32, height=32).get_data()
    assert [image.shape[:2] for image in images] == [(32, 32)]


def test_sentinelhub_py_reads_a_refusal(hub: Hub, config) -> None:
    kind = here(hub, DataCollection.SENTINEL2_L2A)
    with pytest.raises(sentinelhub.exceptions.DownloadFailedException, match="Layer NOPE not found"):
        ogc_request(config, kind, "NOPE", sentinelhub.WmsRequest, width=32, height=32).get_data()


# --- OWSLib ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["1.0.0", "2.0.0"])
def test_owslib_speaks_wfs(hub: Hub, version: str) -> None:
    service = WebFeatureService(address(hub, "wfs"), version=version)
    assert {"DSS1", "DSS2", "DSS3", MOSAIC} <= set(service.contents)
    assert service.identification.title == "Simple WMS template"
    kind = service.contents["DSS2"]
    north = 90 if version == "2.0.0" else 85.05
    assert kind.boundingBoxWGS84 == pytest.approx((-180, -north, 180, north), abs=0.01)
    box = (1257910, 5850000, 1269042, 5862000)
    asked = {"typename": ["DSS2"], "bbox": box, "outputFormat": "application/json", "srsname": "EPSG:3857"}
    if version == "2.0.0":
        asked["srsname"] = "urn:ogc:def:crs:EPSG::3857"
    found = json.loads(service.getfeature(**asked, maxfeatures=7).read())["features"]
    assert len(found) == 7
    assert found[0]["properties"]["id"].startswith("S2")


def test_owslib_reads_the_schema_of_a_type(hub: Hub) -> None:
    schema = WebFeatureService(address(hub, "wfs"), version="2.0.0").get_schema("DSS2")
    assert schema["properties"]["cloudCoverPercentage"] == "double"
    assert schema["geometry_column"] == "geometry"
    assert schema["geometry"] == "3D MultiPolygon"  # that is what it calls a MultiSurface


def test_owslib_reads_a_refusal_of_wfs(hub: Hub) -> None:
    service = WebFeatureService(address(hub, "wfs"), version="2.0.0")
    with pytest.raises(ServiceException, match="DSS99"):
        service.getfeature(typename=["DSS99"], bbox=(0, 0, 1, 1, "EPSG:3857"), outputFormat="application/json")


def test_owslib_speaks_wcs(hub: Hub) -> None:
    service = WebCoverageService(address(hub, "wcs"), version="1.0.0")
    assert {"TRUE_COLOR", "NDVI", "DEM"} <= set(service.contents)
    coverage = service["NDVI"]
    assert "image/tiff" in coverage.supportedFormats
    assert coverage.timelimits == [] or len(coverage.timelimits) == 2
    assert "EPSG:3857" in [crs.getcode() for crs in coverage.supportedCRS]
    answer = service.getCoverage(
        identifier="DEM", bbox=BOX, crs="EPSG:4326", format="image/tiff", width=SIZE[0], height=SIZE[1]
    )
    with MemoryFile(answer.read()) as memory, memory.open() as image:
        assert (image.width, image.height) == SIZE
        assert tuple(image.bounds) == pytest.approx(tuple(BOX))


@pytest.mark.filterwarnings("ignore:Truth-testing of elements")
def test_owslib_reads_coverages_of_the_newer_wcs(hub: Hub) -> None:
    service = WebCoverageService(address(hub, "wcs"), version="1.1.1")
    assert service["NDVI"].title == "NDVI"
    assert service["NDVI"].boundingBoxWGS84 == pytest.approx((-180, -85.05, 180, 85.05), abs=0.01)
    with pytest.raises(ServiceException, match="COVERAGE"):  # it writes `identifier`, see the README
        service.getCoverage(identifier="NDVI", bbox=BOX, crs="urn:ogc:def:crs:EPSG::4326", format="image/tiff")


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_owslib_finds_legends_and_asks_about_a_pixel(hub: Hub, version: str) -> None:
    service = WebMapService(address(hub, "wms"), version=version)
    assert [name for name, layer in service.contents.items() if layer.styles["default"].get("legend")] == [
        "NDVI",
        "MOISTURE_INDEX",
        "SCL",
    ]
    legend = requests.get(service["NDVI"].styles["default"]["legend"], timeout=30)
    assert Image.open(io.BytesIO(legend.content)).format == "PNG"
    asked = {"srs": "EPSG:4326", "bbox": tuple(BOX), "size": SIZE, "format": "image/png", "time": MAY}
    answer = service.getfeatureinfo(
        layers=["TRUE_COLOR"], query_layers=["TRUE_COLOR"], info_format="application/json", xy=(3, 4), **asked
    )
    assert json.loads(answer.read())["features"][0]["properties"]["COLOR_HEX"]
    with pytest.raises(ServiceException, match="fancy"):
        service.getmap(layers=["TRUE_COLOR"], styles=["fancy"], **asked)


@pytest.mark.parametrize(
    "name, side, matrix, row, column",
    [
        ("PopularWebMercator1024", 1024, "12", 362, 544),
        ("WGS84_512", 512, "11", 495, 2176),
        ("UTM32N_512", 512, "7", 651, 82),
    ],
)
def test_owslib_reads_all_matrix_sets(hub: Hub, name: str, side: int, matrix: str, row: int, column: int) -> None:
    """Section 12, item 6."""
    hub.running.control(matrix_sets="all")
    service = WebMapTileService(address(hub, "wmts"))
    assert name in service.tilematrixsets
    tile = service.gettile(
        layer="DEM", tilematrixset=name, tilematrix=matrix, row=row, column=column, format="image/png"
    )
    assert Image.open(io.BytesIO(tile.read())).size == (side, side)


def test_owslib_reads_fewer_levels(hub: Hub) -> None:
    """Section 12, item 6."""
    hub.running.control(matrix_levels=13)
    sets = WebMapTileService(address(hub, "wmts")).tilematrixsets
    assert max(int(level) for level in sets["PopularWebMercator256"].tilematrix) == 13
