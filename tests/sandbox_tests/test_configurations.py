"""Configurations, layers and own collections: API reference 2 and 3."""

from __future__ import annotations

import pytest

from tests.sandbox.seeds import AWKWARD_ID, DISABLED_ID, TEMPLATE_ID

from .hub import Hub

V2 = "/api/v2/configuration"
V1 = "/configuration/v1"


def test_instances_are_a_bare_array_with_the_fields_of_2_3(hub: Hub) -> None:
    found = hub.get(f"{V2}/instances").json()
    assert [entry["id"] for entry in found][:2] == [TEMPLATE_ID, DISABLED_ID]
    assert {"name", "description", "userId", "domainAccountId", "created", "additionalData"} <= set(found[0])
    assert [entry["additionalData"]["disabled"] for entry in found[:2]] == [False, True]


def test_layers_are_a_bare_array_with_the_kinds_a_client_meets(hub: Hub) -> None:
    layers = {layer["id"]: layer for layer in hub.get(f"{V2}/instances/{TEMPLATE_ID}/layers").json()}
    kinds = {layer["collectionType"] for layer in layers.values()}
    assert kinds == {"S2L2A", "S2L1C", "S1GRD", "DEM", "CUSTOM"}
    assert layers["OWN_DATA"]["collectionId"] == "byoc-" + layers["OWN_DATA"]["datasourceDefaults"]["collectionId"]
    assert "evalScript" not in layers["VV"]["styles"][0]
    assert "mosaickingOrder" not in layers["DEM"]["datasourceDefaults"]


def test_a_style_without_script_names_a_data_product_that_has_one(hub: Hub) -> None:
    layers = {layer["id"]: layer for layer in hub.get(f"{V2}/instances/{TEMPLATE_ID}/layers").json()}
    key = layers["VV"]["styles"][0]["dataProductId"]
    assert hub.get(f"{V2}/datasets/S1GRD/dataproducts/{key}").json()["evalScript"].startswith("//VERSION=3")


def test_names_from_the_service_are_awkward(hub: Hub) -> None:
    name = hub.get(f"{V2}/instances/{AWKWARD_ID}").json()["name"]
    assert {"<b>", "&", "%", "{0}", "/", "農"} <= {sign for sign in ("<b>", "&", "%", "{0}", "/", "農") if sign in name}
    assert hub.get(f"{V2}/instances/{AWKWARD_ID}/layers").json()[0]["id"] == "A/B"


@pytest.mark.parametrize(
    "switches, path, status, code",
    [
        ({}, f"{V2}/instances/nope", 404, "COMMON_NOT_FOUND"),
        ({}, f"{V2}/instances/nope/layers", 404, "COMMON_NOT_FOUND"),
        ({}, f"{V2}/instances?domainAccountId=other", 403, "COMMON_INSUFFICIENT_PERMISSIONS"),
        ({"account_expired": True}, f"{V2}/instances", 403, "COMMON_SENTINEL_ACCOUNT_EXPIRED"),
        ({"account_expired": True}, "/byoc/v1/collections", 403, "COMMON_SENTINEL_ACCOUNT_EXPIRED"),
        ({"configuration_v2": False}, f"{V2}/instances", 404, "COMMON_NOT_FOUND"),
        ({"profile": False}, f"{V2}/profile", 404, "COMMON_NOT_FOUND"),
        ({"byoc_right": False}, "/byoc/v1/collections", 403, "COMMON_INSUFFICIENT_PERMISSIONS"),
        ({}, "/byoc/v1/collections/nope", 404, "COMMON_NOT_FOUND"),
        ({"new_paths": False}, "/byoc/v1/collections", 404, "COMMON_NOT_FOUND"),
        ({"old_paths": False}, "/api/v1/byoc/collections", 404, "COMMON_NOT_FOUND"),
        ({}, "/statistics/batch/v1", 404, "COMMON_NOT_FOUND"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("/") else None,
)
def test_refusals(hub: Hub, switches: dict, path: str, status: int, code: str) -> None:
    hub.running.control(**switches)
    answer = hub.get(path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_profile_names_the_account_of_the_instances(hub: Hub) -> None:
    account = hub.get(f"{V2}/profile").json()["domainAccountId"]
    assert hub.get(f"{V2}/instances", domainAccountId=account).json()[0]["domainAccountId"] == account


def test_an_account_can_be_without_configuration_and_make_one(hub: Hub) -> None:
    hub.running.control(no_configurations=True)
    assert hub.get(f"{V2}/instances").json() == []
    made = hub.post(f"{V2}/instances", {"name": "Starter"})
    layer = hub.get(f"{V2}/instances/{TEMPLATE_ID}/layers").json()[0]
    added = hub.post(f"{V2}/instances/{made.json()['id']}/layers", {**layer, "instanceId": made.json()["id"]})
    assert (made.status_code, added.status_code) == (201, 201)
    assert hub.get(f"{V2}/instances/{made.json()['id']}/layers").json()[0]["id"] == layer["id"]


def test_v1_says_by_links_what_v2_says_by_values(hub: Hub) -> None:
    instance = hub.get(f"{V1}/wms/instances").json()[0]
    layers = {layer["id"]: layer for layer in hub.get(f"{V1}/wms/instances/{instance['id']}/layers").json()}
    assert layers["NDVI"]["dataset"]["@id"].endswith("/S2L2A")
    assert layers["NDVI"]["datasetSource"]["@id"].endswith("/sources/2")
    assert layers["NDVI"]["instance"]["@id"].endswith(TEMPLATE_ID)
    assert layers["VV"]["styles"][0]["dataProduct"]["@id"].endswith("/dataproducts/643")
    assert "collectionType" not in layers["NDVI"]


def test_v1_links_lead_somewhere(hub: Hub) -> None:
    layers = {layer["id"]: layer for layer in hub.get(f"{V1}/wms/instances/{TEMPLATE_ID}/layers").json()}
    links = {name: layer["datasetSource"]["@id"] for name, layer in layers.items()}
    settings = {name: hub.session.get(link, headers=hub.bearer()).json()["settings"] for name, link in links.items()}
    assert settings["NDVI"]["indexServiceUrl"].startswith(hub.running.base_url)
    assert settings["DEM"] == {}
    product = hub.session.get(layers["VV"]["styles"][0]["dataProduct"]["@id"], headers=hub.bearer()).json()
    assert product["evalScript"].startswith("//VERSION=3")
    assert {"S2L2A", "DEM"} <= {entry["id"] for entry in hub.get(f"{V1}/datasets").json()}


@pytest.mark.parametrize("status", [404, 500])
def test_v1_can_be_broken_as_in_february_2026(hub: Hub, status: int) -> None:
    hub.running.control(configuration_v1=False, configuration_v1_status=status)
    answer = hub.get(f"{V1}/wms/instances")
    assert (answer.status_code, answer.content) == (status, b"")


@pytest.mark.parametrize(
    "called, style, expected",
    [("/byoc/v1", "new", "/byoc/v1"), ("/api/v1/byoc", "new", "/byoc/v1"), ("/byoc/v1", "old", "/api/v1/byoc")],
)
def test_byoc_comes_in_pages_whose_links_have_a_style_of_their_own(
    hub: Hub, called: str, style: str, expected: str
) -> None:
    hub.running.control(link_style=style)
    page = hub.get(f"{called}/collections", count=1).json()
    names = [page["data"][0]["name"]]
    while "next" in page["links"]:
        assert page["links"]["next"].startswith(hub.running.base_url + expected)
        page = hub.session.get(page["links"]["next"], headers=hub.bearer()).json()
        names.append(page["data"][0]["name"])
    whole = hub.get(f"{called}/collections").json()
    assert len(names) >= 2
    assert names == [entry["name"] for entry in whole["data"]]
    assert "next" not in whole["links"]


def test_byoc_search_global_list_and_bad_count(hub: Hub) -> None:
    found = hub.get("/byoc/v1/collections", search="drone").json()["data"]
    assert [entry["name"] for entry in found] == ["Drone flights <2025>"]
    everywhere = hub.get("/api/v1/byoc/global", ids=found[0]["id"]).json()["data"]
    assert [entry["location"] for entry in everywhere] == ["cdse"]
    assert hub.get("/byoc/v1/collections", count=101).status_code == 400


def test_wrong_method_is_405(hub: Hub) -> None:
    answer = hub.post(f"{V2}/profile", {})
    assert (answer.status_code, answer.json()["error"]["code"]) == (405, "COMMON_METHOD_NOT_ALLOWED")
