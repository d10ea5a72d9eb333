"""Other people's clients, unmodified, over HTTPS with the sandbox's authority as their only trust."""

from __future__ import annotations

import io

import numpy as np
import pytest
import sentinelhub
from owslib.util import ServiceException
from owslib.wms import WebMapService
from owslib.wmts import WebMapTileService
from PIL import Image
from pystac_client import Client
from pystac_client.exceptions import APIError

from tests.sandbox.seeds import AWKWARD_ID, TEMPLATE_ID

from .hub import BOX, GREY, MAY, Hub
from .strangers import BOUNDS, PERIOD, here, make_config, trust_authority

SIZE = (40, 32)


@pytest.fixture(autouse=True)
def trust(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    trust_authority(hub, monkeypatch, tmp_path)


@pytest.fixture
def config(hub: Hub) -> sentinelhub.SHConfig:
    return make_config(hub)


@pytest.fixture
def s2(hub: Hub) -> sentinelhub.DataCollection:
    return here(hub, sentinelhub.DataCollection.SENTINEL2_L2A)


def process(config, collection, *responses, **more) -> sentinelhub.SentinelHubRequest:
    data = sentinelhub.SentinelHubRequest.input_data(collection, time_interval=PERIOD, mosaicking_order="leastCC")
    made = [sentinelhub.SentinelHubRequest.output_response(*response) for response in responses]
    return sentinelhub.SentinelHubRequest(GREY, [data], made, bbox=BOUNDS, size=SIZE, config=config, **more)


def test_sentinelhub_py_gets_a_token_and_can_read_it(config) -> None:
    session = sentinelhub.SentinelHubSession(config)
    assert session.token["expires_in"] == 600
    assert session.info()["azp"] == config.sh_client_id


def test_sentinelhub_py_processes_a_tiff(config, s2) -> None:
    data = process(config, s2, ("default", sentinelhub.MimeType.TIFF)).get_data()
    assert data[0].shape == SIZE[::-1]
    assert data[0].dtype == np.uint16
    assert len(np.unique(data[0])) > 50


def test_sentinelhub_py_unpacks_an_archive(config, s2) -> None:
    responses = ("default", sentinelhub.MimeType.TIFF), ("userdata", sentinelhub.MimeType.JSON)
    data = process(config, s2, *responses).get_data()
    assert set(data[0]) == {"default.tif", "userdata.json"}


def test_sentinelhub_py_reads_an_error(config, s2) -> None:
    config.sh_client_secret = "wrong"
    with pytest.raises(Exception, match="Invalid client"):
        process(config, s2, ("default", sentinelhub.MimeType.TIFF)).get_data()


@pytest.mark.filterwarnings("ignore:Download rate limit hit")
def test_sentinelhub_py_waits_the_milliseconds_of_a_429(hub: Hub, config, s2) -> None:
    config.max_download_attempts = 3
    hub.running.control(faults=[{"kind": "process", "action": "429", "retry_after": 300}])
    assert process(config, s2, ("default", sentinelhub.MimeType.TIFF)).get_data()[0].shape == SIZE[::-1]
    assert hub.running.report()["statuses"]["process"] == {"429": 1, "200": 1}


def test_sentinelhub_py_walks_the_catalog(config, s2, hub: Hub) -> None:
    catalog = sentinelhub.SentinelHubCatalog(config=config)
    assert catalog.get_info()["id"] == "sentinel-hub"
    assert "sentinel-2-l2a" in [entry["id"] for entry in catalog.get_collections()]
    cloud = {"include": ["id", "properties.eo:cloud_cover"], "exclude": []}
    found = list(catalog.search(s2, bbox=BOUNDS, time=PERIOD, filter="eo:cloud_cover < 50", fields=cloud, limit=2))
    everything = hub.search(limit=100).json()["features"]
    expected = [item["id"] for item in everything if item["properties"]["eo:cloud_cover"] < 50]
    assert [item["id"] for item in found] == expected
    dates = list(catalog.search(s2, bbox=BOUNDS, time=PERIOD, distinct="date", limit=3))
    assert dates == hub.search(distinct="date", limit=100).json()["features"]
    assert catalog.get_feature(s2, expected[0])["id"] == expected[0]


def test_sentinelhub_py_asks_wfs_for_dates_and_wms_for_a_map_each(config, s2, hub: Hub) -> None:
    request = sentinelhub.WmsRequest(
        data_collection=s2, layer="TRUE_COLOR", bbox=BOUNDS, time=PERIOD, width=SIZE[0], height=SIZE[1], config=config
    )
    maps = request.get_data()
    assert len(maps) == len(request.get_dates()) > 3
    assert {image.shape for image in maps} == {(SIZE[1], SIZE[0], 4)}
    assert hub.running.report()["single_value_times"] == 0


@pytest.fixture
def stac(hub: Hub) -> Client:
    return Client.open(f"{hub.running.base_url}/catalog/v1/", headers=hub.bearer())


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param({"filter": "eo:cloud_cover<=60", "filter_lang": "cql2-text"}, id="cql2-text"),
        pytest.param({"filter": {"op": "<=", "args": [{"property": "eo:cloud_cover"}, 60]}}, id="cql2-json"),
    ],
)
def test_pystac_client_pages_through_a_filtered_search(stac: Client, hub: Hub, asked: dict) -> None:
    search = stac.search(collections=["sentinel-2-l2a"], bbox=BOX, datetime=MAY, limit=2, **asked)
    everything = hub.search(limit=100).json()["features"]
    expected = [item["id"] for item in everything if item["properties"]["eo:cloud_cover"] <= 60]
    assert [item.id for item in search.items()] == expected
    assert len(expected) > 2


def test_pystac_client_pages_by_get(stac: Client, hub: Hub) -> None:
    search = stac.search(method="GET", collections=["sentinel-2-l2a"], bbox=BOX, datetime=MAY, limit=2)
    assert [item.id for item in search.items()] == [i["id"] for i in hub.search(limit=100).json()["features"]]


def test_pystac_client_reads_collections_and_errors(stac: Client) -> None:
    assert {"sentinel-2-l2a", "sentinel-1-grd"} <= {entry.id for entry in stac.get_collections()}
    with pytest.raises(APIError, match="Illegal collection"):
        list(stac.search(collections=["dem"], bbox=BOX, datetime=MAY).items())


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_owslib_speaks_wms(hub: Hub, version: str) -> None:
    service = WebMapService(f"{hub.running.base_url}/ogc/wms/{TEMPLATE_ID}", version=version)
    layers = {layer["id"] for layer in hub.get(f"/api/v2/configuration/instances/{TEMPLATE_ID}/layers").json()}
    assert set(service.contents) == layers
    assert {"EPSG:3857", "EPSG:4326", "EPSG:32632"} <= {str(crs) for crs in service["NDVI"].crsOptions}
    assert service["NDVI"].styles["default"]["legend"]
    west, south, east, north = service["NDVI"].boundingBoxWGS84
    assert (west, east) == pytest.approx((-180, 180))
    assert (south, north) == pytest.approx((-85.05, 85.05), abs=0.01)
    asked = {"srs": "EPSG:4326", "bbox": tuple(BOX), "size": SIZE, "format": "image/png", "time": MAY}
    image = Image.open(io.BytesIO(service.getmap(layers=["TRUE_COLOR"], styles=[""], **asked).read()))
    assert image.size == SIZE
    assert len(np.unique(np.asarray(image))) > 50
    with pytest.raises(ServiceException, match="Layer NOPE not found"):
        service.getmap(layers=["NOPE"], styles=[""], **asked)


def test_owslib_speaks_wmts(hub: Hub) -> None:
    service = WebMapTileService(f"{hub.running.base_url}/ogc/wmts/{TEMPLATE_ID}")
    assert set(service.tilematrixsets) == {"PopularWebMercator256", "PopularWebMercator512"}
    levels = service.tilematrixsets["PopularWebMercator512"].tilematrix
    assert levels["12"].matrixwidth == 2048
    assert levels["12"].scaledenominator * 0.00028 == pytest.approx(156543.034 / 2**12, rel=1e-6)
    tile = service.gettile(
        layer="DEM", tilematrixset="PopularWebMercator512", tilematrix="12", row=725, column=1088, format="image/png"
    )
    assert Image.open(io.BytesIO(tile.read())).size == (512, 512)


@pytest.mark.parametrize("service", [WebMapService, WebMapTileService])
def test_owslib_reads_awkward_names(hub: Hub, service) -> None:
    kind = "wms" if service is WebMapService else "wmts"
    found = service(f"{hub.running.base_url}/ogc/{kind}/{AWKWARD_ID}")
    assert "<b>fields</b> &" in found.identification.title
    assert found["A/B"].title.startswith("<img src=x")
