"""Other people's clients of the Catalog, unmodified, over HTTPS: sentinelhub-py and pystac-client."""

from __future__ import annotations

import itertools

import pytest
import sentinelhub
from pystac_client import Client
from sentinelhub import DataCollection

from .hub import BOX, MAY, Hub
from .strangers import BOUNDS, PERIOD, here, make_config, trust_authority

POLYGON = sentinelhub.Geometry("POLYGON((11.30 46.44, 11.40 46.44, 11.40 46.52, 11.30 46.52, 11.30 46.44))", BOUNDS.crs)
RADAR = {"collections": ["sentinel-1-grd"]}


@pytest.fixture(autouse=True)
def trust(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    trust_authority(hub, monkeypatch, tmp_path)


@pytest.fixture
def catalog(hub: Hub) -> sentinelhub.SentinelHubCatalog:
    return sentinelhub.SentinelHubCatalog(config=make_config(hub))


@pytest.fixture(params=["/catalog/v1/", "/api/v1/catalog/1.0.0/"], ids=["new", "old"])
def stac(hub: Hub, request: pytest.FixtureRequest) -> Client:
    return Client.open(hub.running.base_url + request.param, headers=hub.bearer())


def listed(hub: Hub, **asked) -> list[str]:
    return [item["id"] for item in hub.search(limit=100, **asked).json()["features"]]


# --- sentinelhub-py --------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:The 'shapely.ops.transform")
@pytest.mark.parametrize(
    "asked",
    [
        pytest.param({"bbox": BOUNDS}, id="bbox"),
        pytest.param({"bbox": BOUNDS.transform(sentinelhub.CRS.UTM_32N)}, id="bbox in UTM"),
        pytest.param({"geometry": POLYGON}, id="intersects"),
    ],
)
def test_sentinelhub_py_pages_by_area(hub: Hub, catalog, asked: dict) -> None:
    found = catalog.search(DataCollection.SENTINEL2_L2A, time=PERIOD, **asked, limit=4)
    assert found.get_ids() == listed(hub)
    assert len(found.get_timestamps()) == len(found.get_geometries()) == len(found.get_ids())


@pytest.mark.parametrize(
    "more",
    [
        {"filter": "eo:cloud_cover > 20 AND eo:cloud_cover <= 80"},
        {
            "filter_lang": "cql2-json",
            "filter": {
                "op": "and",
                "args": [
                    {"op": ">", "args": [{"property": "eo:cloud_cover"}, 20]},
                    {"op": "<=", "args": [{"property": "eo:cloud_cover"}, 80]},
                ],
            },
        },
    ],
    ids=["cql2-text", "cql2-json"],
)
def test_sentinelhub_py_filters(hub: Hub, catalog, more: dict) -> None:
    crs = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
    found = catalog.search(DataCollection.SENTINEL2_L2A, bbox=BOUNDS, time=PERIOD, filter_crs=crs, limit=2, **more)
    items = hub.search(limit=100).json()["features"]
    assert found.get_ids() == [item["id"] for item in items if 20 < item["properties"]["eo:cloud_cover"] <= 80]


@pytest.mark.parametrize(
    "kind",
    [DataCollection.SENTINEL1_IW_ASC, DataCollection.SENTINEL1_IW_DES, DataCollection.SENTINEL1_EW],
    ids=["ascending", "descending", "none of that mode"],
)
def test_sentinelhub_py_adds_the_filters_of_its_radar_collections(hub: Hub, catalog, kind: DataCollection) -> None:
    items = hub.search(**RADAR, limit=100).json()["features"]
    state, mode = kind.orbit_direction, kind.swath_mode
    expected = [
        item["id"]
        for item in items
        if item["properties"]["sar:instrument_mode"] == mode
        and state in (None, "BOTH", item["properties"]["sat:orbit_state"].upper())
    ]
    assert catalog.search(here(hub, kind), bbox=BOUNDS, time=PERIOD, limit=5).get_ids() == expected


def test_sentinelhub_py_asks_for_fields_distinct_values_and_ids(hub: Hub, catalog) -> None:
    kind = DataCollection.SENTINEL2_L2A
    fields = {
        "include": ["properties.datetime", "properties.eo:cloud_cover"],
        "exclude": ["assets", "links", "geometry"],
    }
    items = list(catalog.search(kind, bbox=BOUNDS, time=PERIOD, fields=fields, limit=5))
    assert set(items[0]) == {"id", "type", "bbox", "properties"}
    assert set(items[0]["properties"]) == {"datetime", "eo:cloud_cover"}
    dates = list(catalog.search(kind, bbox=BOUNDS, time=PERIOD, distinct="date", limit=2))
    assert dates == sorted({item["properties"]["datetime"][:10] for item in items}, reverse=True)
    states = list(catalog.search(DataCollection.SENTINEL1, bbox=BOUNDS, time=PERIOD, distinct="sat:orbit_state"))
    assert sorted(states) == ["ascending", "descending"]
    wanted = [item["id"] for item in items[1:3]]
    assert catalog.search(kind, ids=wanted).get_ids() == wanted


def test_sentinelhub_py_reads_about_the_catalog(hub: Hub, catalog) -> None:
    with pytest.raises(sentinelhub.exceptions.DownloadFailedException, match="401"):
        catalog.get_conformance()  # it sends no token, see the README
    hub.running.control(open_conformance=True)
    assert any("cql2-json" in uri for uri in catalog.get_conformance()["conformsTo"])
    assert catalog.get_collection(DataCollection.SENTINEL5P)["id"] == "sentinel-5p-l2"
    first = listed(hub, **RADAR)[0]
    assert catalog.get_feature(DataCollection.SENTINEL1, first)["properties"]["sat:orbit_state"]


def test_sentinelhub_py_lists_timestamps(hub: Hub) -> None:
    kind = here(hub, DataCollection.SENTINEL2_L2A)
    found = sentinelhub.api.catalog.get_available_timestamps(
        bbox=BOUNDS, time_interval=PERIOD, data_collection=kind, maxcc=0.5, config=make_config(hub)
    )
    items = hub.search(limit=100).json()["features"]
    clear = {item["properties"]["datetime"] for item in items if item["properties"]["eo:cloud_cover"] < 50}
    assert [f"{moment:%Y-%m-%dT%H:%M:%SZ}" for moment in found] == sorted(clear)
    assert clear


# --- pystac-client ---------------------------------------------------------------------------------------------


def test_pystac_client_opens_the_catalog(stac: Client) -> None:
    assert stac.id == "sentinel-hub"
    found = {collection.id: collection for collection in stac.get_collections()}
    assert {"sentinel-1-grd", "sentinel-2-l2a", "sentinel-5p-l2"} <= set(found)
    one = stac.get_collection("sentinel-2-l2a")
    assert one.extent.spatial.bboxes == [[-180, -90, 180, 90]]
    assert one.extent.temporal.intervals[0][0].year == 2016
    item = one.get_item(next(stac.search(collections=["sentinel-2-l2a"], bbox=BOX, datetime=MAY).items()).id)
    assert item.datetime.year == 2026
    assert item.get_self_href()


def test_pystac_client_pages_in_both_ways(stac: Client, hub: Hub) -> None:
    for method in ("POST", "GET"):
        asked = {"collections": ["sentinel-2-l2a"], "bbox": BOX, "datetime": MAY, "limit": 5, "method": method}
        search = stac.search(**asked, filter="eo:cloud_cover < 70", filter_lang="cql2-text")
        pages = list(search.pages_as_dicts())
        assert len(pages) > 1
        assert [item["id"] for page in pages for item in page["features"]] == listed(hub, filter="eo:cloud_cover < 70")


def test_pystac_client_searches_by_geometry_ids_and_fields(stac: Client, hub: Hub) -> None:
    kinds = ["sentinel-2-l2a"]
    asked = {"collections": kinds, "intersects": POLYGON.geojson, "datetime": MAY}
    fields = ["-assets", "properties.eo:cloud_cover"]
    found = list(stac.search(**asked, fields=fields, limit=100).items_as_dicts())
    assert [item["id"] for item in found] == listed(hub)
    assert "assets" not in found[0]
    wanted = listed(hub)[2:4]
    assert [item.id for item in stac.search(collections=kinds, ids=wanted, datetime=None).items()] == wanted


def test_pystac_client_begins_a_search_of_the_whole_earth(stac: Client) -> None:
    search = stac.search(collections=["sentinel-2-l2a"], datetime="2020-01-01T00:00:00Z/..", limit=50)
    items = list(itertools.islice(search.items(), 120))
    assert len({item.id for item in items}) == 120
    assert items == sorted(items, key=lambda item: item.datetime, reverse=True)


def test_pystac_client_reads_queryables(stac: Client) -> None:
    found = stac.get_collection("sentinel-1-grd").get_queryables()
    assert "sat:orbit_state" in found["properties"]
