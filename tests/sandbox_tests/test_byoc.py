"""Own collections and their tiles: API reference 3.1."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.seeds import TEMPLATE_ID
from tests.sandbox.seeds_own import (
    EMPTY_COLLECTION,
    NEIGHBOUR_COLLECTION,
    STATUSES,
    TILES,
    UNCONFIGURED_COLLECTION,
    WESTERN_COLLECTION,
)

from .asking import ask, code_of, commercial, neighbour
from .hub import Hub, order, pixels

COLLECTIONS = "/byoc/v1/collections"
MOSAIC = "5460de54-082e-473a-b6ea-d5cbe3c17cca"
MOSAIC_TILES = f"{COLLECTIONS}/{MOSAIC}/tiles"
SQUARE = {"type": "Polygon", "coordinates": [[[11, 46], [12, 46], [12, 47], [11, 47], [11, 46]]]}
BAND = {"source": "B", "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT"}
NEW = {"name": "New", "s3Bucket": "bucket"}


def every(hub: Hub, path: str, /, **params: Any) -> list[dict[str, Any]]:
    """Follow `links.next` to the end."""
    page = ask(hub, "GET", path, **params).json()
    found = list(page["data"])
    while "next" in page["links"]:
        page = hub.session.get(page["links"]["next"], headers=hub.bearer()).json()
        found += page["data"]
    return found


def test_a_collection_has_the_fields_of_3_1(hub: Hub) -> None:
    found = {entry["id"]: entry for entry in ask(hub, "GET", COLLECTIONS).json()["data"]}
    record = found[MOSAIC]
    fields = {"id", "accountId", "userId", "name", "s3Bucket", "isConfigured", "created", "requiresMetadataUpdate"}
    assert fields <= set(record)
    assert record["additionalData"]["hasSensingTimes"] == "PARTIALLY"
    band = record["additionalData"]["bands"]["B04"]
    assert {"source", "bandIndex", "bitDepth", "sampleFormat", "noData"} <= set(band)
    assert (found[EMPTY_COLLECTION]["isConfigured"], found[UNCONFIGURED_COLLECTION]["isConfigured"]) == (True, False)
    assert ask(hub, "GET", f"{COLLECTIONS}/{MOSAIC}").json() == {"data": record}


def test_collections_can_be_made_changed_and_removed_for_a_unit_each(hub: Hub) -> None:
    made = ask(hub, "POST", COLLECTIONS, {**NEW, "additionalData": {"bands": {"B": BAND}}})
    record = made.json()["data"]
    assert (made.status_code, record["isConfigured"], record["name"]) == (201, True, "New")
    path = f"{COLLECTIONS}/{record['id']}"
    answer = ask(hub, "PUT", path, {**record, "name": "Renamed", "noData": -1})
    assert (answer.status_code, answer.content) == (204, b"")
    after = ask(hub, "GET", path).json()["data"]
    assert (after["name"], after["noData"], after["additionalData"]["bands"]) == ("Renamed", -1, {"B": BAND})
    assert hub.running.report()["processing_units"] == 2
    assert ask(hub, "DELETE", path).status_code == 204
    assert hub.running.report()["processing_units"] == 3
    assert code_of(ask(hub, "GET", path)) == (404, "COMMON_NOT_FOUND")


def test_tiles_come_in_pages_in_the_path_style_of_links(hub: Hub) -> None:
    page = ask(hub, "GET", f"/api/v1/byoc/collections/{MOSAIC}/tiles").json()
    assert (len(page["data"]), page["links"]["currentToken"], page["links"]["nextToken"]) == (100, "0", "100")
    assert page["links"]["next"].startswith(f"{hub.running.base_url}/byoc/v1/collections/{MOSAIC}/tiles?")
    last = ask(hub, "GET", MOSAIC_TILES, viewtoken=200).json()
    assert (len(last["data"]), "next" in last["links"]) == (50, False)
    assert (last["links"]["previousToken"], "viewtoken=100" in last["links"]["previous"]) == ("100", True)
    assert len({tile["id"] for tile in every(hub, MOSAIC_TILES)}) == TILES


def test_tiles_have_every_status_and_not_all_a_time(hub: Hub) -> None:
    found = every(hub, MOSAIC_TILES)
    assert {tile["status"] for tile in found} == set(STATUSES)
    assert {tile["sensingTime"] is None for tile in found} == {True, False}
    assert all("failedIngestionCause" in tile["additionalData"] for tile in found if tile["status"] == "FAILED")
    assert any("warnings" in tile["additionalData"] for tile in found)
    assert {"id", "path", "tileGeometry", "coverGeometry", "created"} <= set(found[0])


@pytest.mark.parametrize("sort", ["created:asc", "created:desc", "path:asc", "path:desc"])
def test_tiles_are_sorted_over_all_pages(hub: Hub, sort: str) -> None:
    key, _, direction = sort.partition(":")
    values = [tile[key] for tile in every(hub, MOSAIC_TILES, sort=sort, count=90)]
    assert values == sorted(values, reverse=direction == "desc")
    assert len(set(values)) > 100


def test_tiles_are_found_by_status_and_by_path(hub: Hub) -> None:
    failed = every(hub, MOSAIC_TILES, status="FAILED", count=3)
    assert {tile["status"] for tile in failed} == {"FAILED"}
    assert len(failed) == TILES // 25
    path = failed[0]["path"]
    assert [tile["id"] for tile in every(hub, MOSAIC_TILES, path=path)] == [failed[0]["id"]]
    assert every(hub, MOSAIC_TILES, path="elsewhere") == []


def test_a_tile_is_made_read_in_steps_changed_and_removed(hub: Hub) -> None:
    path = f"{COLLECTIONS}/{EMPTY_COLLECTION}/tiles"
    body = {"path": "a/(BAND).tiff", "sensingTime": "2025-06-01T10:00:00Z", "coverGeometry": SQUARE}
    made = ask(hub, "POST", path, body)
    record = made.json()["data"]
    assert (made.status_code, record["status"], record["sensingTime"]) == (201, "WAITING", body["sensingTime"])
    one = f"{path}/{record['id']}"
    assert [ask(hub, "GET", one).json()["data"]["status"] for _ in range(5)] == [
        "WAITING", "QUEUED", "INGESTING", "INGESTED", "INGESTED",
    ]  # fmt: skip
    assert ask(hub, "GET", one).json()["data"]["tileGeometry"] == SQUARE
    assert ask(hub, "PUT", one, {"path": "b/(BAND).tiff", "sensingTime": None}).status_code == 204
    assert ask(hub, "POST", f"{one}/reingest").status_code == 204
    after = ask(hub, "GET", one).json()["data"]
    assert (after["path"], after["sensingTime"], after["status"]) == ("b/(BAND).tiff", None, "WAITING")
    assert ask(hub, "DELETE", one).status_code == 204
    assert code_of(ask(hub, "GET", one)) == (404, "COMMON_NOT_FOUND")
    assert hub.running.report()["processing_units"] == 4


@pytest.mark.parametrize("switch, status", [("stuck", "WAITING"), ("fails", "FAILED")])
def test_tiles_that_never_get_there(hub: Hub, switch: str, status: str) -> None:
    hub.running.control(ingestion=switch)
    path = f"{COLLECTIONS}/{EMPTY_COLLECTION}/tiles"
    one = f"{path}/{ask(hub, 'POST', path, {'path': 'a'}).json()['data']['id']}"
    found = [ask(hub, "GET", one).json()["data"] for _ in range(5)][-1]
    assert (found["status"], bool(found["additionalData"])) == (status, status == "FAILED")


def test_copied_tiles_are_the_others_own(hub: Hub) -> None:
    answer = ask(hub, "POST", f"{COLLECTIONS}/{MOSAIC}/copyTiles", toCollection=EMPTY_COLLECTION)
    assert (answer.status_code, answer.content) == (204, b"")
    copied = every(hub, f"{COLLECTIONS}/{EMPTY_COLLECTION}/tiles")
    original = every(hub, MOSAIC_TILES)
    assert sorted(tile["path"] for tile in copied) == sorted(tile["path"] for tile in original)
    assert not {tile["id"] for tile in copied} & {tile["id"] for tile in original}
    assert hub.running.report()["processing_units"] == 1


def some_tile(hub: Hub) -> dict[str, Any]:
    return ask(hub, "GET", MOSAIC_TILES, count=1).json()["data"][0]


@pytest.mark.parametrize(
    "method, path, body, refusal",
    [
        pytest.param("GET", f"{COLLECTIONS}/nope", None, (404, "COMMON_NOT_FOUND"), id="5.5 unknown id"),
        pytest.param("GET", f"{COLLECTIONS}/{NEIGHBOUR_COLLECTION}", None, (404, "COMMON_NOT_FOUND"),
                     id="5.5 somebody else's"),
        pytest.param("GET", f"{COLLECTIONS}/{WESTERN_COLLECTION}", None, (404, "COMMON_NOT_FOUND"),
                     id="5.5 wrong host"),
        pytest.param("PUT", f"{COLLECTIONS}/nope", NEW, (404, "COMMON_NOT_FOUND"), id="put unknown"),
        pytest.param("DELETE", f"{COLLECTIONS}/nope", None, (404, "COMMON_NOT_FOUND"), id="delete unknown"),
        pytest.param("GET", f"{COLLECTIONS}?count=0", None, (400, "COMMON_BAD_PAYLOAD"), id="count 0"),
        pytest.param("GET", f"{COLLECTIONS}?count=101", None, (400, "COMMON_BAD_PAYLOAD"), id="count 101"),
        pytest.param("GET", f"{COLLECTIONS}?viewtoken=x", None, (400, "COMMON_BAD_PAYLOAD"), id="viewtoken"),
        pytest.param("POST", COLLECTIONS, {"s3Bucket": "b"}, (400, "COMMON_BAD_PAYLOAD"), id="no name"),
        pytest.param("POST", COLLECTIONS, {"name": "n"}, (400, "COMMON_BAD_PAYLOAD"), id="no bucket"),
        pytest.param("POST", COLLECTIONS, {**NEW, "id": MOSAIC}, (409, "COMMON_UNIQUE_KEY_VIOLATION"), id="id taken"),
        pytest.param("POST", COLLECTIONS, {**NEW, "additionalData": {"bands": {str(n): BAND for n in range(101)}}},
                     (400, "COMMON_BAD_PAYLOAD"), id="101 bands"),
        pytest.param("POST", COLLECTIONS, {**NEW, "additionalData": {"bands": {"B": {**BAND, "bitDepth": 12}}}},
                     (400, "COMMON_BAD_PAYLOAD"), id="bit depth"),
        pytest.param("POST", COLLECTIONS, {**NEW, "additionalData": {"bands": {"B": {**BAND, "sampleFormat": "X"}}}},
                     (400, "COMMON_BAD_PAYLOAD"), id="sample format"),
        pytest.param("PATCH", COLLECTIONS, NEW, (405, "COMMON_METHOD_NOT_ALLOWED"), id="5.5 method"),
        pytest.param("POST", COLLECTIONS, None, (415, "COMMON_UNSUPPORTED_MEDIA_TYPE"), id="5.5 type"),
        pytest.param("POST", f"{COLLECTIONS}/{MOSAIC}/copyTiles", None, (400, "COMMON_BAD_PAYLOAD"), id="copy nowhere"),
        pytest.param("POST", f"{COLLECTIONS}/{MOSAIC}/copyTiles?toCollection=nope", None, (404, "COMMON_NOT_FOUND"),
                     id="copy to unknown"),
        pytest.param("GET", f"{MOSAIC_TILES}?sort=size:asc", None, (400, "COMMON_BAD_PAYLOAD"), id="sort"),
        pytest.param("GET", f"{MOSAIC_TILES}?status=DONE", None, (400, "COMMON_BAD_PAYLOAD"), id="status"),
        pytest.param("GET", f"{MOSAIC_TILES}/nope", None, (404, "COMMON_NOT_FOUND"), id="unknown tile"),
        pytest.param("POST", MOSAIC_TILES, {"sensingTime": None}, (400, "COMMON_BAD_PAYLOAD"), id="no path"),
        pytest.param("POST", MOSAIC_TILES, {"path": "a", "sensingTime": "2025-01-01"}, (400, "COMMON_BAD_PAYLOAD"),
                     id="a bare date"),
        pytest.param("POST", MOSAIC_TILES, {"path": "a", "coverGeometry": {"type": "Point", "coordinates": [1, 2]}},
                     (400, "COMMON_BAD_PAYLOAD"), id="cover"),
    ],
)  # fmt: skip
def test_refusals_of_3_1_cost_nothing(hub: Hub, method: str, path: str, body: Any, refusal: tuple[int, str]) -> None:
    assert code_of(ask(hub, method, path, body)) == refusal
    assert hub.running.report()["processing_units"] == 0


def test_a_path_is_there_once(hub: Hub) -> None:
    path = some_tile(hub)["path"]
    assert code_of(ask(hub, "POST", MOSAIC_TILES, {"path": path})) == (409, "COMMON_UNIQUE_KEY_VIOLATION")
    other = ask(hub, "GET", MOSAIC_TILES, count=1, viewtoken=5).json()["data"][0]["id"]
    assert code_of(ask(hub, "PUT", f"{MOSAIC_TILES}/{other}", {"path": path})) == (409, "COMMON_UNIQUE_KEY_VIOLATION")


@pytest.mark.parametrize("path", [COLLECTIONS, f"{COLLECTIONS}/{MOSAIC}", MOSAIC_TILES, "/byoc/v1/global"])
def test_general_users_of_cdse_have_no_right(hub: Hub, path: str) -> None:
    hub.running.control(byoc_right=False)
    assert code_of(ask(hub, "GET", path)) == (403, "COMMON_INSUFFICIENT_PERMISSIONS")


def test_reading_a_public_collection_needs_no_right(hub: Hub) -> None:
    hub.running.control(byoc_right=False)
    script = '//VERSION=3\nfunction setup() { return { input: ["B04"], output: { bands: 1, sampleType: "INT16" } }; }\n'
    script += "function evaluatePixel(s) { return [s.B04]; }"
    body = order(input__data__0__type=f"byoc-{MOSAIC}", evalscript=script, output__width=64, output__height=64)
    body["output"]["responses"] = [{"format": {"type": "image/tiff"}}]
    assert hub.process(body).status_code == 200


def test_the_404_is_worded_as_observed(hub: Hub) -> None:
    assert ask(hub, "GET", f"{COLLECTIONS}/{WESTERN_COLLECTION}").json() == {
        "error": {
            "status": 404,
            "reason": "Not Found",
            "message": f"BYOC collection {WESTERN_COLLECTION} not found.",
            "code": "COMMON_NOT_FOUND",
        }
    }


def test_the_global_list_is_of_all_hosts(hub: Hub) -> None:
    commercial(hub)
    places = {entry["id"]: entry["location"] for entry in ask(hub, "GET", "/api/v1/byoc/global").json()["data"]}
    assert (places[MOSAIC], places[WESTERN_COLLECTION]) == ("aws-eu-central-1", "aws-us-west-2")
    chosen = ask(hub, "GET", "/api/v1/byoc/global/", ids=f"{MOSAIC},{EMPTY_COLLECTION}").json()["data"]
    assert {entry["id"] for entry in chosen} == {MOSAIC, EMPTY_COLLECTION}
    listed = {entry["id"] for entry in ask(hub, "GET", COLLECTIONS).json()["data"]}
    assert (MOSAIC in listed, WESTERN_COLLECTION in listed) == (True, False)


def test_everybody_sees_their_own(hub: Hub) -> None:
    theirs = hub.session.get(hub.running.base_url + COLLECTIONS, headers=neighbour(hub)).json()["data"]
    assert [entry["id"] for entry in theirs] == [NEIGHBOUR_COLLECTION]
    assert NEIGHBOUR_COLLECTION not in [entry["id"] for entry in ask(hub, "GET", COLLECTIONS).json()["data"]]


EMPTY_SCRIPT = """//VERSION=3
function setup() { return { input: ["GREY", "dataMask"], output: { bands: 2, sampleType: "UINT8" } }; }
function evaluatePixel(s) { return [s.GREY + 7, 255 * s.dataMask]; }
"""


def test_a_collection_without_pixels_is_empty_and_not_unknown(hub: Hub) -> None:
    body = order(input__data__0__type=f"byoc-{EMPTY_COLLECTION}", evalscript=EMPTY_SCRIPT)
    found = pixels(hub.process(body))
    assert found.reshape(-1, 2).tolist() == [[7, 0]] * 192
    unknown = order(input__data__0__type=f"byoc-{EMPTY_COLLECTION}", evalscript=EMPTY_SCRIPT.replace("GREY", "SMA"))
    assert hub.process(unknown).json()["error"]["code"] == "RENDERER_EXCEPTION"


@pytest.mark.parametrize("key", [UNCONFIGURED_COLLECTION, NEIGHBOUR_COLLECTION, WESTERN_COLLECTION])
def test_what_cannot_be_read_is_unknown_to_process(hub: Hub, key: str) -> None:
    body = order(input__data__0__type=f"byoc-{key}", evalscript=EMPTY_SCRIPT)
    assert code_of(hub.process(body)) == (404, "COMMON_NOT_FOUND")


def test_a_new_collection_can_be_asked_for_at_once(hub: Hub) -> None:
    bands = {"GREY": {"source": "GREY", "bandIndex": 1, "bitDepth": 8, "sampleFormat": "UINT"}}
    made = ask(hub, "POST", COLLECTIONS, {**NEW, "additionalData": {"bands": bands}}).json()["data"]
    assert ask(hub, "GET", f"/catalog/v1/collections/byoc-{made['id']}").json()["title"] == "New"
    body = order(input__data__0__type=f"byoc-{made['id']}", evalscript=EMPTY_SCRIPT)
    assert hub.process(body).status_code == 200


def test_a_layer_of_a_collection_without_pixels_is_empty(hub: Hub) -> None:
    layer = {"id": "NEW", "title": "New", "collectionType": "CUSTOM", "collectionId": f"byoc-{EMPTY_COLLECTION}"}
    layer["styles"] = [{"name": "default", "evalScript": EMPTY_SCRIPT}]
    assert ask(hub, "POST", f"/api/v2/configuration/instances/{TEMPLATE_ID}/layers", layer).status_code == 201
    assert pixels(hub.map(LAYERS="NEW", EVALSCRIPT=None, WARNINGS="NO"))[0, 0].tolist() == [7, 0]
    assert hub.map(LAYERS="NEW", EVALSCRIPT=None).status_code == 200
    place = {"I": 1, "J": 1, "QUERY_LAYERS": "NEW", "REQUEST": "GetFeatureInfo", "EVALSCRIPT": None}
    assert hub.map(**place).status_code == 200
