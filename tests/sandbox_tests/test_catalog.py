"""The Catalog: API reference 4."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    "collection, names",
    [
        ("sentinel-2-l2a", {"eo:cloud_cover"}),
        (
            "sentinel-1-grd",
            {"sar:instrument_mode", "sat:orbit_state", "s1:polarization", "s1:resolution", "s1:timeliness"},
        ),
    ],
)
def test_queryables(hub: Hub, collection: str, names: set[str]) -> None:
    answer = hub.get(f"/catalog/v1/collections/{collection}/queryables")
    assert answer.headers["Content-Type"].startswith("application/schema+json")
    assert set(answer.json()["properties"]) == names


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
