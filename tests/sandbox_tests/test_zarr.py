"""Zarr collections and arrays: API reference 3.2."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.seeds_own import CLIMATE_ZARR, FAILED_ZARR

from .asking import ask, code_of, neighbour
from .hub import Hub

COLLECTIONS = "/zarr/v1/collections"
NEW = {"name": "New", "s3Bucket": "bucket", "path": "a/b.zarr"}


@pytest.mark.parametrize("root", ["/zarr/v1", "/api/v1/zarr"])
def test_collections_have_the_fields_of_3_2(hub: Hub, root: str) -> None:
    page = ask(hub, "GET", f"{root}/collections").json()
    found = {entry["id"]: entry for entry in page["data"]}
    assert {key: entry["status"] for key, entry in found.items()} == {CLIMATE_ZARR: "INGESTED", FAILED_ZARR: "FAILED"}
    fields = {"name", "s3Bucket", "path", "crs", "status", "ingestionErrors", "envelope", "width", "height", "zattrs"}
    assert fields <= set(found[CLIMATE_ZARR])
    assert found[FAILED_ZARR]["ingestionErrors"]
    assert page["links"]["@id"].startswith(f"{hub.running.base_url}/zarr/v1/")
    assert ask(hub, "GET", f"{root}/collections/{CLIMATE_ZARR}").json() == {"data": found[CLIMATE_ZARR]}


def test_pages_link_in_the_style_switched(hub: Hub) -> None:
    hub.running.control(link_style="old")
    link = ask(hub, "GET", COLLECTIONS, count=1).json()["links"]["next"]
    assert link.startswith(f"{hub.running.base_url}/api/v1/zarr/collections?")
    assert hub.session.get(link, headers=hub.bearer()).json()["data"][0]["id"] == FAILED_ZARR


def test_arrays_are_those_of_the_store(hub: Hub) -> None:
    found = ask(hub, "GET", f"{COLLECTIONS}/{CLIMATE_ZARR}/arrays").json()["data"]
    assert [entry["name"] for entry in found] == ["t2m", "precip"]
    assert ask(hub, "GET", f"{COLLECTIONS}/{CLIMATE_ZARR}/arrays/t2m").json() == {"data": found[0]}
    assert ask(hub, "GET", f"{COLLECTIONS}/{FAILED_ZARR}/arrays").json() == {"data": []}


def test_collections_can_be_made_changed_read_again_and_removed_for_a_unit_each(hub: Hub) -> None:
    made = ask(hub, "POST", COLLECTIONS, NEW)
    assert (made.status_code, made.json()["data"]["status"]) == (201, "CREATED")
    path = f"{COLLECTIONS}/{made.json()['data']['id']}"
    assert [ask(hub, "GET", path).json()["data"]["status"] for _ in range(3)] == ["CREATED", "INGESTING", "INGESTED"]
    assert ask(hub, "PUT", path, {**NEW, "name": "Renamed"}).status_code == 204
    assert ask(hub, "PUT", f"{path}/reingest").status_code == 204
    after = ask(hub, "GET", path).json()["data"]
    assert (after["name"], after["status"]) == ("Renamed", "CREATED")
    assert ask(hub, "DELETE", path).status_code == 204
    assert code_of(ask(hub, "GET", path)) == (404, "COMMON_NOT_FOUND")
    assert hub.running.report()["processing_units"] == 4


def test_a_store_that_cannot_be_read(hub: Hub) -> None:
    hub.running.control(ingestion="fails")
    path = f"{COLLECTIONS}/{ask(hub, 'POST', COLLECTIONS, NEW).json()['data']['id']}"
    found = [ask(hub, "GET", path).json()["data"] for _ in range(3)][-1]
    assert (found["status"], len(found["ingestionErrors"])) == ("FAILED", 1)


@pytest.mark.parametrize(
    "method, path, body, refusal",
    [
        pytest.param("GET", f"{COLLECTIONS}/nope", None, (404, "COMMON_NOT_FOUND"), id="5.5 unknown id"),
        pytest.param("GET", f"{COLLECTIONS}/{CLIMATE_ZARR}/arrays/nope", None, (404, "COMMON_NOT_FOUND"), id="array"),
        pytest.param("POST", COLLECTIONS, {**NEW, "path": ""}, (400, "COMMON_BAD_PAYLOAD"), id="no path"),
        pytest.param("POST", COLLECTIONS, None, (415, "COMMON_UNSUPPORTED_MEDIA_TYPE"), id="5.5 type"),
        pytest.param("POST", f"{COLLECTIONS}/{CLIMATE_ZARR}/reingest", None, (405, "COMMON_METHOD_NOT_ALLOWED"),
                     id="5.5 method"),
        pytest.param("GET", f"{COLLECTIONS}?count=200", None, (400, "COMMON_BAD_PAYLOAD"), id="count"),
    ],
)  # fmt: skip
def test_refusals_of_3_2(hub: Hub, method: str, path: str, body: Any, refusal: tuple[int, str]) -> None:
    assert code_of(ask(hub, method, path, body)) == refusal
    assert hub.running.report()["processing_units"] == 0


def test_without_the_right_and_with_foreign_eyes(hub: Hub) -> None:
    base = hub.running.base_url
    theirs = hub.session.get(f"{base}{COLLECTIONS}", headers=neighbour(hub)).json()["data"]
    assert theirs == []
    hub.running.control(zarr_right=False)
    assert code_of(ask(hub, "GET", COLLECTIONS)) == (403, "COMMON_INSUFFICIENT_PERMISSIONS")
