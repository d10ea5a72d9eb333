"""The Catalog: API reference 4."""

from __future__ import annotations

import pytest

from tests.sandbox.render.collections_table import MOSAIC
from tests.sandbox.seeds_own import EMPTY_COLLECTION, UNCONFIGURED_COLLECTION

from .asking import commercial
from .hub import BOX, MAY, Hub

YEAR = "2025-07-01T00:00:00Z/2026-06-30T23:59:59Z"


def test_the_landing_page_needs_no_token(hub: Hub) -> None:
    page = hub.session.get(hub.running.base_url + "/catalog/v1/").json()
    assert (page["type"], page["id"]) == ("Catalog", "sentinel-hub")
    assert any("cql2-text" in uri for uri in page["conformsTo"])
    assert {"data", "search", "conformance"} <= {link["rel"] for link in page["links"]}


def test_collections_tell_bands_and_extent_and_leave_the_elevation_out(hub: Hub) -> None:
    found = {entry["id"]: entry for entry in hub.get("/catalog/v1/collections").json()["collections"]}
    assert {"sentinel-2-l1c", "sentinel-2-l2a", "sentinel-1-grd"} <= set(found)
    assert "dem" not in found
    own = next(entry for name, entry in found.items() if name.startswith("byoc-"))
    assert len(own["summaries"]["eo:bands"]) == len(own["summaries"]["raster:bands"]) > 0
    one = hub.get("/catalog/v1/collections/sentinel-2-l2a").json()
    assert one["extent"]["temporal"]["interval"][0][0].startswith("20")
    assert one["extent"]["temporal"]["interval"][0][1] is None


CLOUD = {"eo:cloud_cover"}
LANDSAT = {*CLOUD, "landsat:scene_id", "landsat:collection_category"}
RADAR = {"sar:instrument_mode", "sat:orbit_state", "s1:polarization", "s1:resolution", "s1:timeliness"}
AIR = {"sat:absolute_orbit", "s5p:timeliness", "s5p:type"}


@pytest.mark.parametrize(
    "collection, names, distinct",
    [
        pytest.param("sentinel-1-grd", RADAR, RADAR - {"s1:resolution", "s1:timeliness"}, id="4.4 sentinel-1-grd"),
        pytest.param("sentinel-2-l1c", CLOUD, set(), id="4.4 sentinel-2-l1c"),
        pytest.param("sentinel-2-l2a", CLOUD, set(), id="4.4 sentinel-2-l2a"),
        pytest.param("sentinel-3-olci", set(), set(), id="4.4 sentinel-3-olci"),
        pytest.param("sentinel-3-olci-l2", set(), set(), id="4.4 sentinel-3-olci-l2"),
        pytest.param("sentinel-3-slstr", {*CLOUD, "sat:orbit_state"}, {"sat:orbit_state"}, id="4.4 sentinel-3-slstr"),
        pytest.param("sentinel-5p-l2", AIR, {"s5p:type"}, id="4.4 sentinel-5p-l2"),
        pytest.param("landsat-ot-l1", LANDSAT, set(), id="4.4 landsat-*"),
        pytest.param(MOSAIC, set(), set(), id="4.4 byoc-"),
    ],
)
def test_filter_and_distinct_by_collection(hub: Hub, collection: str, names: set[str], distinct: set[str]) -> None:
    answer = hub.get(f"/catalog/v1/collections/{collection}/queryables")
    assert answer.headers["Content-Type"].startswith("application/schema+json")
    assert set(answer.json()["properties"]) == names
    asked = {"collections": [collection], "limit": 100, "datetime": "2026-04-01T00:00:00Z/2026-05-31T23:59:59Z"}
    for name in {"date", *RADAR, *AIR, *CLOUD}:
        found = hub.search(**asked, distinct=name)
        assert (found.status_code == 200) is (name == "date" or name in distinct)
        if found.status_code == 200:
            values = found.json()["features"]
            assert all(isinstance(value, str) for value in values)
            assert 0 < len(values) == len(set(values))


@pytest.mark.parametrize(
    "collection, wanted",
    [
        ("sentinel-5p-l2", "s5p:type = 'NO2'"),
        ("sentinel-5p-l2", "sat:absolute_orbit > 0"),
        ("landsat-ot-l1", "landsat:collection_category = 'T1' and eo:cloud_cover <= 100"),
        ("sentinel-3-slstr", "sat:orbit_state = 'descending'"),
    ],
)
def test_properties_of_other_collections_filter(hub: Hub, collection: str, wanted: str) -> None:
    everything = hub.search(collections=[collection], limit=100).json()["features"]
    found = hub.search(collections=[collection], limit=100, filter=wanted).json()["features"]
    assert 0 < len(found) <= len(everything)
    if "NO2" in wanted:
        assert {item["properties"]["s5p:type"] for item in found} == {"NO2"}


@pytest.mark.parametrize(
    "switch, collection", [("hls_cloud_filter", "hls"), ("synergy_cloud_filter", "sentinel-3-synergy-l2")]
)
@pytest.mark.parametrize("on", [True, False])
def test_doubtful_cloud_filters_are_switches(hub: Hub, switch: str, collection: str, on: bool) -> None:
    """Section 12, item 10."""
    if collection == "hls":
        token = commercial(hub, **{switch: on}).bearer()
        address = f"{hub.running.us_west_2_base_url}/catalog/v1/collections/hls/queryables"
        found = hub.session.get(address, headers=token).json()
    else:
        hub.running.control(**{switch: on})
        found = hub.get(f"/catalog/v1/collections/{collection}/queryables").json()
    assert set(found["properties"]) == (CLOUD if on else set())


def test_own_collections_are_listed_with_and_without_pixels(hub: Hub) -> None:
    found = {entry["id"]: entry for entry in hub.get("/catalog/v1/collections").json()["collections"]}
    bare = found[f"byoc-{EMPTY_COLLECTION}"]
    assert bare["title"] == "Drone flights <2025>"
    assert bare["summaries"]["eo:bands"] == [{"name": "GREY"}]
    assert f"byoc-{UNCONFIGURED_COLLECTION}" not in found
    page = hub.search(collections=[bare["id"]]).json()
    assert (page["features"], page["context"]["returned"]) == ([], 0)


def test_a_tile_told_to_byoc_is_found(hub: Hub) -> None:
    ring = [[11.2, 46.4], [11.5, 46.4], [11.5, 46.6], [11.2, 46.6], [11.2, 46.4]]
    body = {
        "path": "flight/1/(BAND).tiff",
        "coverGeometry": {"type": "Polygon", "coordinates": [ring]},
        "sensingTime": "2026-05-20T09:00:00Z",
    }
    tiles = f"/byoc/v1/collections/{EMPTY_COLLECTION}/tiles"
    made = hub.post(tiles, body).json()["data"]["id"]
    for _ in range(6):  # each look moves its ingestion a step on
        hub.get(f"{tiles}/{made}")
    asked = {"collections": [f"byoc-{EMPTY_COLLECTION}"]}
    assert [item["id"] for item in hub.search(**asked).json()["features"]] == [made]
    assert hub.search(**asked, distinct="date").json()["features"] == ["2026-05-20"]
    assert hub.search(**asked, ids=[made]).json()["features"][0]["id"] == made
    assert hub.search(**asked, bbox=[0, 0, 1, 1]).json()["features"] == []


@pytest.mark.parametrize(
    "path, status",
    [
        pytest.param("/catalog/v1/collections/nope", 404, id="4.3 unknown collection"),
        pytest.param("/catalog/v1/collections/dem", 404, id="4.4 dem is not in the catalog"),
        pytest.param("/catalog/v1/collections/nope/items", 404, id="4.3 items of an unknown collection"),
        pytest.param("/catalog/v1/collections/nope/queryables", 404, id="4.3 queryables of an unknown collection"),
        pytest.param("/catalog/v1/collections/sentinel-2-l2a/items?limit=0", 400, id="4.3 wrong parameter"),
        pytest.param("/catalog/v1/collections/sentinel-2-l2a/items?limit=many", 400, id="4.3 no number"),
        pytest.param("/catalog/v1/collections/sentinel-2-l2a/items?bbox=1,2,x,4", 400, id="4.3 bbox of words"),
        pytest.param("/catalog/v1/search?collections=dem", 400, id="4.3 illegal collection"),
    ],
)
def test_errors_of_get_have_code_and_description(hub: Hub, path: str, status: int) -> None:
    answer = hub.get(path)
    assert (answer.status_code, answer.json()["code"]) == (status, status)
    assert answer.json()["description"]


@pytest.mark.parametrize("path", ["", "/collections", "/collections/sentinel-2-l2a", "/search", "/conformance"])
@pytest.mark.parametrize("token", [None, "Bearer nonsense"])
def test_everything_but_the_landing_page_needs_a_token(hub: Hub, path: str, token: str | None) -> None:
    headers = {"Authorization": token} if token else {}
    answer = hub.session.get(f"{hub.running.base_url}/catalog/v1{path}", headers=headers)
    if not path:
        assert answer.status_code == 200
        return
    assert answer.status_code == 401
    assert answer.json()["code"] == 401
    assert answer.json()["description"].startswith("You are not authorized!")


def test_an_expired_account_is_refused_with_403(hub: Hub) -> None:
    hub.running.control(account_expired=True)
    assert (hub.search().status_code, hub.search().json()["code"]) == (403, 403)


@pytest.mark.parametrize("body", ["[]", "7", "{", ""])
def test_a_body_that_is_no_object_is_refused(hub: Hub, body: str) -> None:
    headers = {**hub.bearer(), "Content-Type": "application/json"}
    answer = hub.session.post(f"{hub.running.base_url}/catalog/v1/search", data=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, 400)


def test_items_of_a_collection_page_by_get(hub: Hub) -> None:
    asked = {"bbox": ",".join(map(str, BOX)), "datetime": MAY, "limit": 3}
    page = hub.get("/catalog/v1/collections/sentinel-2-l2a/items", **asked).json()
    link = next(link for link in page["links"] if link["rel"] == "next")
    assert "/collections/sentinel-2-l2a/items?" in link["href"]
    following = hub.session.get(link["href"], headers=hub.bearer()).json()
    found = [item["id"] for item in (*page["features"], *following["features"])]
    assert found == [item["id"] for item in hub.search(limit=6).json()["features"]]


def test_an_item_has_the_shape_of_4_2(hub: Hub) -> None:
    answer = hub.search(limit=1)
    item = answer.json()["features"][0]
    assert answer.headers["Content-Type"].startswith("application/geo+json")
    assert item["geometry"]["crs"]["properties"]["name"] == "urn:ogc:def:crs:OGC::CRS84"
    assert item["properties"]["datetime"].endswith("Z")
    assert 0 <= item["properties"]["eo:cloud_cover"] <= 100
    assert {"proj:epsg", "platform", "constellation"} <= set(item["properties"])
    west, south, east, north = item["bbox"]
    assert west < BOX[2]
    assert east > BOX[0]
    assert south < BOX[3]
    assert north > BOX[1]


def test_pages_by_next_hold_every_item_once_newest_first(hub: Hub) -> None:
    whole = hub.search(limit=100, datetime=YEAR).json()
    ids, after = [], None
    while True:
        page = hub.search(limit=40, datetime=YEAR, next=after).json()
        ids += [item["id"] for item in page["features"]]
        after = page["context"].get("next")
        if after is None:
            break
        link = next(link for link in page["links"] if link["rel"] == "next")
        assert (link["body"], link["merge"], link["method"]) == ({"next": after}, True, "POST")
    assert len(ids) == len(set(ids)) > 100
    assert ids[:100] == [item["id"] for item in whole["features"]]
    times = [item["properties"]["datetime"] for item in whole["features"]]
    assert times == sorted(times, reverse=True)
    assert "next" not in [link["rel"] for link in page["links"]]


def test_get_search_says_the_same_and_puts_next_into_the_address(hub: Hub) -> None:
    params = {"collections": "sentinel-2-l2a", "bbox": ",".join(map(str, BOX)), "datetime": MAY, "limit": 3}
    page = hub.get("/catalog/v1/search", **params).json()
    assert [i["id"] for i in page["features"]] == [i["id"] for i in hub.search(limit=3).json()["features"]]
    link = next(link for link in page["links"] if link["rel"] == "next")
    following = hub.session.get(link["href"], headers=hub.bearer()).json()
    assert following["features"][0]["id"] == hub.search(limit=1, next=3).json()["features"][0]["id"]


@pytest.mark.parametrize("style, start", [("new", "/catalog/v1"), ("old", "/api/v1/catalog/1.0.0")])
def test_links_have_a_path_style_of_their_own(hub: Hub, style: str, start: str) -> None:
    hub.running.control(link_style=style)
    page = hub.post(
        "/api/v1/catalog/1.0.0/search", {"collections": ["sentinel-2-l2a"], "bbox": BOX, "datetime": MAY, "limit": 1}
    ).json()
    link = next(link for link in page["links"] if link["rel"] == "next")
    assert link["href"].startswith(hub.running.base_url + start)


def test_distinct_dates_are_plain_strings_each_once(hub: Hub) -> None:
    dates = hub.search(distinct="date", limit=100, datetime=YEAR).json()["features"]
    assert all(isinstance(date, str) and len(date) == 10 for date in dates)
    assert dates == sorted(set(dates), reverse=True)
    assert len(dates) > 60


@pytest.mark.parametrize(
    "wanted, language",
    [
        ("eo:cloud_cover <= 30", "cql2-text"),
        ("eo:cloud_cover <= 30", None),
        ("eo:cloud_cover between 0 and 30", "cql2-text"),
        ("not eo:cloud_cover > 30", "cql2-text"),
        ("(eo:cloud_cover >= 0 AND eo:cloud_cover <= 30)", "cql2-text"),
        ({"op": "<=", "args": [{"property": "eo:cloud_cover"}, 30]}, "cql2-json"),
        ({"op": "not", "args": [{"op": ">", "args": [{"property": "eo:cloud_cover"}, 30]}]}, "cql2-json"),
        ({"op": "between", "args": [{"property": "eo:cloud_cover"}, 0, 30]}, "cql2-json"),
    ],
    ids=str,
)
def test_cloud_filters_of_both_languages_agree(hub: Hub, wanted: object, language: str | None) -> None:
    everything = hub.search(limit=100, datetime=YEAR).json()["features"]
    expected = [item["id"] for item in everything if item["properties"]["eo:cloud_cover"] <= 30]
    more = {"filter-lang": language} if language else {}
    found = hub.search(limit=100, datetime=YEAR, filter=wanted, **more).json()["features"]
    assert [item["id"] for item in found][: len(expected)] == expected
    assert 0 < len(expected) < len(everything)


@pytest.mark.parametrize("state", ["ascending", "descending"])
def test_radar_filter_by_orbit(hub: Hub, state: str) -> None:
    found = hub.search(collections=["sentinel-1-grd"], filter=f"sat:orbit_state='{state}'", limit=50).json()["features"]
    assert found
    assert {item["properties"]["sat:orbit_state"] for item in found} == {state}
    assert all("eo:cloud_cover" not in item["properties"] for item in found)


def test_upper_case_orbit_states_are_a_switch(hub: Hub) -> None:
    asked = {"collections": ["sentinel-1-grd"], "filter": "sat:orbit_state='ASCENDING'"}
    assert hub.search(**asked).status_code == 400
    hub.running.control(orbit_state_case="any")
    assert hub.search(**asked).json()["features"]


@pytest.mark.parametrize(
    "fields, present, absent",
    [
        ({}, ["geometry", "assets", "properties.datetime"], ["properties.eo:cloud_cover", "collection"]),
        ({"include": ["properties.eo:cloud_cover"]}, ["properties.eo:cloud_cover", "links"], ["collection"]),
        (
            {
                "include": ["properties.datetime", "properties.eo:cloud_cover"],
                "exclude": ["assets", "links", "geometry"],
            },
            ["id", "properties.datetime", "properties.eo:cloud_cover"],
            ["assets", "links", "geometry"],
        ),
        ({"exclude": ["properties.datetime"]}, ["id"], ["properties.datetime"]),
    ],
    ids=str,
)
def test_fields(hub: Hub, fields: dict, present: list[str], absent: list[str]) -> None:
    item = hub.search(limit=1, fields=fields).json()["features"][0]
    flat = {*item, *(f"properties.{key}" for key in item.get("properties", {}))}
    assert set(present) <= flat
    assert not set(absent) & flat


def test_items_by_id(hub: Hub) -> None:
    known = hub.search(limit=2).json()["features"][1]["id"]
    found = hub.post("/catalog/v1/search", {"collections": ["sentinel-2-l2a"], "ids": [known]}).json()["features"]
    assert [item["id"] for item in found] == [known]
    assert hub.get(f"/catalog/v1/collections/sentinel-2-l2a/items/{known}").json()["id"] == known
    missing = hub.get("/catalog/v1/collections/sentinel-2-l2a/items/nope")
    assert (missing.status_code, missing.json()["code"]) == (404, 404)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"collections": []}, id="4.1 collections: exactly 1 (none)"),
        pytest.param({"collections": ["sentinel-2-l2a", "sentinel-2-l1c"]}, id="4.1 collections: exactly 1 (two)"),
        pytest.param({"collections": ["dem"]}, id="4.3 illegal collection"),
        pytest.param({"datetime": None}, id="4.1 datetime required"),
        pytest.param({"datetime": "2026-05-01/2026-05-31"}, id="4.1 datetime is RFC 3339"),
        pytest.param({"datetime": "../.."}, id="4.1 one side must be there"),
        pytest.param({"bbox": [1, 2, 3]}, id="4.1 bbox 4 or 6 numbers"),
        pytest.param({"bbox": [11, 46, 10, 47]}, id="4.1 bbox west before east"),
        pytest.param({"intersects": {"type": "Point", "coordinates": [11, 46]}}, id="4.1 bbox or intersects"),
        pytest.param({"bbox": None, "intersects": {"type": "GeometryCollection", "geometries": []}}, id="4.1 geometry"),
        pytest.param({"limit": 101}, id="4.1 limit 1-100 (101)"),
        pytest.param({"limit": 0}, id="4.1 limit 1-100 (0)"),
        pytest.param({"distinct": "sat:orbit_state"}, id="4.4 distinct by collection"),
        pytest.param({"filter": "sat:orbit_state='ascending'"}, id="4.4 filter by collection"),
        pytest.param({"filter": "eo:cloud_cover < 'x'"}, id="4.1 a number is compared with a number"),
        pytest.param({"filter": "eo:cloud_cover < 10 OR eo:cloud_cover > 90"}, id="4.1 and / not alone"),
        pytest.param({"filter": "eo:cloud_cover <"}, id="4.1 broken text"),
        pytest.param({"filter": {"op": "<=", "args": []}, "filter-lang": "cql2-text"}, id="4.1 language"),
        pytest.param({"query": {"eo:cloud_cover": {"lt": 10}}}, id="4.1 query is gone"),
    ],
)
def test_refusals_have_code_and_description(hub: Hub, body: dict) -> None:
    answer = hub.search(**body)
    assert answer.status_code == 400
    assert answer.json()["code"] == 400
    assert answer.json()["description"]
