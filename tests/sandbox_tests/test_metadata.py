"""Locations, where own collections live, and what is left of the limits: API reference 0.2, 1.4, 9.4, 12."""

from __future__ import annotations

import pytest

from tests.sandbox.accounts import NEIGHBOUR_USER_ID, USER_ID
from tests.sandbox.seeds_own import CLIMATE_ZARR, EMPTY_COLLECTION, NEIGHBOUR_COLLECTION, WESTERN_COLLECTION

from .asking import ask, code_of, commercial
from .hub import Hub

METADATA = "/api/v1/metadata"
MOSAIC = "5460de54-082e-473a-b6ea-d5cbe3c17cca"
CONTRACT = "/aux/ratelimit/contract"
COUNTS = f"/aux/ratelimit/statistics/tokenCounts/{USER_ID}"


def test_locations_lead_to_both_hosts(hub: Hub) -> None:
    commercial(hub)
    running = hub.running
    found = {entry["id"]: entry for entry in ask(hub, "GET", f"{METADATA}/location").json()}
    assert {key: entry["url"] for key, entry in found.items()} == {
        "aws-eu-central-1": running.base_url,
        "aws-us-west-2": running.us_west_2_base_url,
    }
    west = found["aws-us-west-2"]
    assert {"@id", "id", "url", "wmsUrl", "processUrl", "catalogUrl"} == set(west)
    assert hub.session.get(west["@id"], headers=hub.bearer()).json() == west
    assert code_of(ask(hub, "GET", f"{METADATA}/location/mars")) == (404, "COMMON_NOT_FOUND")


def test_locations_speak_the_scheme_that_was_used(hub: Hub) -> None:
    commercial(hub)
    running = hub.running
    plain = ask(hub, "GET", f"{METADATA}/location", base=running.http_base_url).json()
    assert [entry["url"] for entry in plain] == [running.http_base_url, running.us_west_2_http_base_url]


@pytest.mark.parametrize(
    "name, place, bands",
    [
        pytest.param(f"byoc-{MOSAIC}", "aws-eu-central-1", {"B04": "UINT16"}, id="main host"),
        pytest.param(f"byoc-{WESTERN_COLLECTION}", "aws-us-west-2", {"GREY": "UINT8"}, id="US-West-2"),
        pytest.param(f"batch-{EMPTY_COLLECTION}", "aws-eu-central-1", {"GREY": "UINT8"}, id="batch"),
        pytest.param(f"zarr-{CLIMATE_ZARR}", "aws-eu-central-1", {"t2m": "FLOAT32"}, id="zarr"),
    ],
)
def test_a_collection_tells_its_host_and_bands(hub: Hub, name: str, place: str, bands: dict) -> None:
    commercial(hub)
    found = ask(hub, "GET", f"{METADATA}/collection/{name}").json()
    assert (found["id"], found["location"]["id"], found["datasetType"]) == (name, place, "custom")
    assert bands.items() <= {band["name"]: band["sampleType"] for band in found["bands"]}.items()


@pytest.mark.parametrize("name", ["byoc-nope", "sentinel-2-l2a", f"byoc-{NEIGHBOUR_COLLECTION}", f"zarr-{MOSAIC}"])
def test_other_collections_are_not_found(hub: Hub, name: str) -> None:
    commercial(hub)
    assert code_of(ask(hub, "GET", f"{METADATA}/collection/{name}")) == (404, "COMMON_NOT_FOUND")


@pytest.mark.parametrize("deployment", ["cdse", "commercial"])
@pytest.mark.parametrize(
    "switch, path",
    [
        pytest.param("metadata_api", f"{METADATA}/location", id="12.3 metadata"),
        pytest.param("quota_api", COUNTS, id="12.9 quota"),
    ],
)
def test_what_nobody_has_seen_on_cdse_is_a_switch(hub: Hub, deployment: str, switch: str, path: str) -> None:
    if deployment == "commercial":
        commercial(hub)
    statuses = []
    for position in (None, True, False):
        hub.running.control(**{switch: position})
        statuses.append(ask(hub, "GET", path).status_code)
    assert statuses == [200 if deployment == "commercial" else 404, 200, 404]


def test_the_mirror_is_the_second_location_of_cdse(hub: Hub) -> None:
    hub.running.control(metadata_api=True)
    assert [entry["id"] for entry in ask(hub, "GET", f"{METADATA}/location").json()] == ["cdse", "cdse-otc"]


def test_contracts_and_counts_agree_with_the_limits(hub: Hub) -> None:
    commercial(hub, requests_per_minute=600, units_per_minute=1000, units_quota=400000)
    contracts = ask(hub, "GET", CONTRACT, userId=f"eq:{USER_ID}").json()["data"]
    policies = {
        (entry["type"]["name"], policy["samplingPeriod"]): policy for entry in contracts for policy in entry["policies"]
    }
    assert {key: policy["capacity"] for key, policy in policies.items()} == {
        ("REQUESTS", "PT1M"): 600,
        ("PROCESSING_UNITS", "PT1M"): 1000,
        ("PROCESSING_UNITS", "PT744H"): 400000,
    }
    assert policies["PROCESSING_UNITS", "PT744H"]["nanosBetweenRefills"] == 6696000000
    ask(hub, "DELETE", f"/byoc/v1/collections/{EMPTY_COLLECTION}")
    counts = ask(hub, "GET", COUNTS).json()["data"]
    assert counts["PROCESSING_UNITS"]["PT744H"] == 399999
    assert counts["REQUESTS"]["PT1M"] < 600


def test_counts_without_limits_are_full(hub: Hub) -> None:
    commercial(hub)
    assert ask(hub, "GET", COUNTS).json()["data"] == {
        "REQUESTS": {"PT1M": 300.0},
        "PROCESSING_UNITS": {"PT1M": 300.0, "PT744H": 10000.0},
    }


@pytest.mark.parametrize(
    "path, params, refusal",
    [
        (CONTRACT, {}, (400, "COMMON_BAD_PAYLOAD")),
        (CONTRACT, {"userId": USER_ID}, (400, "COMMON_BAD_PAYLOAD")),
        (CONTRACT, {"userId": f"eq:{NEIGHBOUR_USER_ID}"}, (403, "COMMON_INSUFFICIENT_PERMISSIONS")),
        (COUNTS.replace(USER_ID, NEIGHBOUR_USER_ID), {}, (403, "COMMON_INSUFFICIENT_PERMISSIONS")),
    ],
    ids=["no user", "no operator", "5.5 somebody else's contract", "5.5 somebody else's counts"],
)
def test_quota_refusals(hub: Hub, path: str, params: dict, refusal: tuple[int, str]) -> None:
    commercial(hub)
    assert code_of(ask(hub, "GET", path, **params)) == refusal
