"""Making, changing, cloning and removing configurations and layers, and what OGC shows of it: API reference 2.1-2.7."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.sandbox.accounts import ACCOUNT_ID, NEIGHBOUR_ACCOUNT_ID
from tests.sandbox.seeds import DATA_PRODUCT, EMPTY_ID, NEIGHBOUR_ID, TEMPLATE_ID

from .asking import ask, code_of, neighbour
from .hub import FLAT, Hub, exception_text, pixels

INSTANCES = "/api/v2/configuration/instances"
RED = FLAT.replace("0.2, 0.4, 0.6", "1, 0, 0")
LEGEND = {"type": "discrete", "items": [{"color": "#ff0000", "label": "red"}, {"color": "#0000ff", "label": "blue"}]}


def layer(name: str = "RED", script: str = RED, **more: Any) -> dict[str, Any]:
    """Give a layer as a client writes it."""
    return {
        "id": name,
        "title": f"Layer {name}",
        "collectionType": "S2L2A",
        "datasetSourceId": 2,
        "defaultStyleName": "default",
        "styles": [{"name": "default", "description": "Default layer style", "evalScript": script, "legend": LEGEND}],
        "datasourceDefaults": {"type": "S2L2A", "mosaickingOrder": "leastCC", "maxCloudCoverage": 100},
        **more,
    }


def make(hub: Hub, **more: Any) -> dict[str, Any]:
    answer = ask(hub, "POST", INSTANCES, {"name": "Starter", **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


def names(hub: Hub, key: str) -> list[str]:
    return [entry["id"] for entry in ask(hub, "GET", f"{INSTANCES}/{key}/layers").json()]


def test_a_new_configuration_has_all_fields_of_2_3_and_is_in_the_list(hub: Hub) -> None:
    made = make(hub, description="mine", domainAccountId=ACCOUNT_ID, additionalData={"showLogo": False})
    assert made["additionalData"] == {"disabled": False, "showLogo": False, "showWarnings": True, "imageQuality": 90}
    assert (made["name"], made["description"], made["domainAccountId"]) == ("Starter", "mine", ACCOUNT_ID)
    assert {"id", "userId", "created", "lastUpdated"} <= set(made)
    assert ask(hub, "GET", f"{INSTANCES}/{made['id']}").json() == made
    assert made["id"] in [entry["id"] for entry in ask(hub, "GET", INSTANCES).json()]
    assert names(hub, made["id"]) == []


@pytest.mark.parametrize("posted, expected", [("kept", ["RED", "GREEN"]), ("ignored", [])])
def test_layers_may_come_with_their_configuration(hub: Hub, posted: str, expected: list[str]) -> None:
    hub.running.control(posted_layers=posted)
    assert names(hub, make(hub, layers=[layer(), layer("GREEN")])["id"]) == expected


def test_a_link_in_place_of_layers_says_nothing(hub: Hub) -> None:
    assert names(hub, make(hub, layers={"@id": "/somewhere/layers"})["id"]) == []


@pytest.mark.parametrize("together", [True, False], ids=["with the configuration", "one by one"])
def test_a_new_layer_is_in_capabilities_maps_and_legends(hub: Hub, together: bool) -> None:
    made = make(hub, **({"layers": [layer()]} if together else {}))
    if not together:
        assert ask(hub, "POST", f"{INSTANCES}/{made['id']}/layers", layer()).status_code == 201
    key = made["id"]
    for service in ("wms", "wmts"):
        text = hub.ogc(service, key, SERVICE="WMS", REQUEST="GetCapabilities").text
        assert "Layer RED" in text
        assert "REQUEST=GetLegendGraphic&amp;LAYER=RED" in text
    asked = {"LAYERS": "RED", "BBOX": "11.30,46.44,11.40,46.52", "CRS": "CRS:84", "WIDTH": 16, "HEIGHT": 12}
    shown = hub.ogc("wms", key, REQUEST="GetMap", TIME="2026-05-01/2026-05-31", SHOWLOGO="false", **asked)
    assert pixels(shown)[..., :3].reshape(-1, 3).tolist() == [[255, 0, 0]] * 192
    place = {"TILEMATRIXSET": "PopularWebMercator512", "TILEMATRIX": 12, "TILEROW": 725, "TILECOL": 1088}
    tile = hub.ogc("wmts", key, REQUEST="GetTile", LAYER="RED", TIME="2026-05-01/2026-05-31", SHOWLOGO="false", **place)
    assert tuple(np.median(pixels(tile)[..., :3].reshape(-1, 3), axis=0)) == (255, 0, 0)
    legend = hub.ogc("wms", key, REQUEST="GetLegendGraphic", LAYER="RED", STYLE="default")
    colours = {tuple(row) for row in np.asarray(Image.open(io.BytesIO(legend.content)).convert("RGB")).reshape(-1, 3)}
    assert {(255, 0, 0), (0, 0, 255)} <= colours


def test_what_is_left_out_of_a_layer_is_filled_in(hub: Hub) -> None:
    key = make(hub)["id"]
    small = {"id": "A", "title": "A", "collectionType": "S2L2A", "styles": [{"name": "mine", "evalScript": RED}]}
    made = ask(hub, "POST", f"{INSTANCES}/{key}/layers", small).json()
    assert (made["defaultStyleName"], made["datasetSourceId"], made["orderHint"], made["instanceId"]) == (
        "mine", 2, 0, key,
    )  # fmt: skip
    assert made["datasourceDefaults"] == {"type": "S2L2A", "mosaickingOrder": "mostRecent"}
    assert ask(hub, "POST", f"{INSTANCES}/{key}/layers", {**small, "id": "B"}).json()["orderHint"] == 1
    assert ask(hub, "GET", f"{INSTANCES}/{key}/layers/A").json() == made


@pytest.mark.parametrize(
    "wanted, kind",
    [
        pytest.param({"collectionType": "S1GRD", "datasetSourceId": 3,
                      "datasourceDefaults": {"type": "S1GRD", "acquisitionMode": "IW"},
                      "styles": [{"name": "d", "dataProductId": DATA_PRODUCT}]}, "S1GRD", id="data product by id"),
        pytest.param({"collectionType": "S1GRD", "datasetSourceId": 3, "datasourceDefaults": None,
                      "styles": [{"name": "d", "dataProduct": {"@id": f"https://x/dataproducts/{DATA_PRODUCT}"}}]},
                     "S1GRD", id="data product by link"),
        pytest.param({"collectionType": "DEM", "datasetSourceId": None, "datasourceDefaults": None}, "DEM", id="DEM"),
    ],
)  # fmt: skip
def test_layers_of_other_kinds(hub: Hub, wanted: dict, kind: str) -> None:
    wanted = {"defaultStyleName": None, **wanted}
    key = make(hub, layers=[layer(**wanted)])["id"]
    made = ask(hub, "GET", f"{INSTANCES}/{key}/layers/RED").json()
    assert (made["collectionType"], made["datasourceDefaults"]["type"]) == (kind, kind)
    assert ("mosaickingOrder" in made["datasourceDefaults"]) is (kind != "DEM")


@pytest.mark.parametrize(
    "named",
    [
        {"collectionId": "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"},
        {"datasourceDefaults": {"type": "CUSTOM", "collectionId": "5460de54-082e-473a-b6ea-d5cbe3c17cca"}},
    ],
    ids=["with prefix", "in the defaults"],
)
def test_a_layer_of_an_own_collection_has_its_id_both_ways(hub: Hub, named: dict) -> None:
    wanted = layer(collectionType="CUSTOM", datasetSourceId=10, datasourceDefaults=None)
    key = make(hub, layers=[{**wanted, **named}])["id"]
    made = ask(hub, "GET", f"{INSTANCES}/{key}/layers/RED").json()
    assert made["collectionId"] == "byoc-" + made["datasourceDefaults"]["collectionId"]


LAYERS = f"{INSTANCES}/{EMPTY_ID}/layers"
NO_SCRIPT = {"styles": [{"name": "default"}]}


@pytest.mark.parametrize(
    "method, path, body, refusal",
    [
        pytest.param("POST", INSTANCES, {}, (400, "COMMON_BAD_PAYLOAD"), id="no name"),
        pytest.param("POST", INSTANCES, {"name": " "}, (400, "COMMON_BAD_PAYLOAD"), id="blank name"),
        pytest.param("POST", INSTANCES, {"name": "a", "additionalData": {"disabled": "no"}},
                     (400, "COMMON_BAD_PAYLOAD"), id="a flag in words"),
        pytest.param("POST", INSTANCES, {"name": "a", "additionalData": {"imageQuality": 101}},
                     (400, "COMMON_BAD_PAYLOAD"), id="quality"),
        pytest.param("POST", INSTANCES, {"name": "a", "domainAccountId": NEIGHBOUR_ACCOUNT_ID},
                     (403, "COMMON_INSUFFICIENT_PERMISSIONS"), id="5.5 for another account"),
        pytest.param("POST", INSTANCES, {"name": "a", "layers": [layer(), layer()]},
                     (409, "COMMON_UNIQUE_KEY_VIOLATION"), id="twice the same layer"),
        pytest.param("POST", INSTANCES, ["a"], (400, "COMMON_BAD_PAYLOAD"), id="5.5 no object"),
        pytest.param("POST", INSTANCES, None, (415, "COMMON_UNSUPPORTED_MEDIA_TYPE"), id="5.5 no body, no type"),
        pytest.param("PATCH", INSTANCES, {}, (405, "COMMON_METHOD_NOT_ALLOWED"), id="5.5 method"),
        pytest.param("PUT", f"{INSTANCES}/nope", {"name": "a"}, (404, "COMMON_NOT_FOUND"), id="put unknown"),
        pytest.param("PUT", f"{INSTANCES}/{EMPTY_ID}", {"name": "a", "id": TEMPLATE_ID}, (400, "COMMON_BAD_PAYLOAD"),
                     id="put with another id"),
        pytest.param("PUT", f"{INSTANCES}/{EMPTY_ID}", {"id": EMPTY_ID}, (400, "COMMON_BAD_PAYLOAD"),
                     id="put without a name"),
        pytest.param("DELETE", f"{INSTANCES}/nope", None, (404, "COMMON_NOT_FOUND"), id="delete unknown"),
        pytest.param("POST", f"{INSTANCES}/nope/clone", {}, (404, "COMMON_NOT_FOUND"), id="clone unknown"),
        pytest.param("GET", f"{INSTANCES}/{NEIGHBOUR_ID}", None, (403, "COMMON_INSUFFICIENT_PERMISSIONS"),
                     id="5.5 somebody else's"),
        pytest.param("GET", f"{INSTANCES}/{NEIGHBOUR_ID}/layers", None, (403, "COMMON_INSUFFICIENT_PERMISSIONS"),
                     id="5.5 layers of somebody else"),
        pytest.param("DELETE", f"{INSTANCES}/{NEIGHBOUR_ID}", None, (403, "COMMON_INSUFFICIENT_PERMISSIONS"),
                     id="5.5 delete somebody else's"),
        pytest.param("POST", f"{INSTANCES}/{TEMPLATE_ID}/layers", layer("NDVI"), (409, "COMMON_UNIQUE_KEY_VIOLATION"),
                     id="layer id is taken"),
        pytest.param("POST", LAYERS, layer(""), (400, "COMMON_BAD_PAYLOAD"), id="no layer id"),
        pytest.param("POST", LAYERS, layer(title=None), (400, "COMMON_BAD_PAYLOAD"), id="no title"),
        pytest.param("POST", LAYERS, layer(collectionType=None), (400, "COMMON_BAD_PAYLOAD"), id="no collection"),
        pytest.param("POST", LAYERS, layer(collectionType="S2"), (400, "COMMON_BAD_PAYLOAD"), id="unknown collection"),
        pytest.param("POST", LAYERS, layer(datasetSourceId=1), (400, "COMMON_BAD_PAYLOAD"), id="source of another"),
        pytest.param("POST", LAYERS, layer(styles=[]), (400, "COMMON_BAD_PAYLOAD"), id="no style"),
        pytest.param("POST", LAYERS, layer(**NO_SCRIPT), (400, "COMMON_BAD_PAYLOAD"), id="style without script"),
        pytest.param("POST", LAYERS, layer(styles=[{"name": "default", "dataProductId": "1"}]),
                     (400, "COMMON_BAD_PAYLOAD"), id="unknown data product"),
        pytest.param("POST", LAYERS, layer(defaultStyleName="other"), (400, "COMMON_BAD_PAYLOAD"), id="unknown style"),
        pytest.param("POST", LAYERS, layer(datasourceDefaults={"type": "S1GRD"}), (400, "COMMON_BAD_PAYLOAD"),
                     id="defaults of another"),
        pytest.param("POST", LAYERS, layer(datasourceDefaults={"mosaickingOrder": "newest"}),
                     (400, "COMMON_BAD_PAYLOAD"), id="mosaicking order"),
        pytest.param("POST", LAYERS, layer(datasourceDefaults={"maxCloudCoverage": 120}), (400, "COMMON_BAD_PAYLOAD"),
                     id="cloud share"),
        pytest.param("POST", LAYERS, layer(instanceId=TEMPLATE_ID), (400, "COMMON_BAD_PAYLOAD"), id="another owner"),
        pytest.param("POST", LAYERS, layer(collectionType="CUSTOM", datasetSourceId=10, datasourceDefaults=None),
                     (400, "COMMON_BAD_PAYLOAD"), id="own data without an id"),
        pytest.param("POST", LAYERS, layer(styles=[{"name": "default", "evalScript": RED, "legend": {"type": "nice"}}]),
                     (400, "COMMON_BAD_PAYLOAD"), id="2.7 kind of legend"),
        pytest.param("PUT", f"{INSTANCES}/{TEMPLATE_ID}/layers/NOPE", layer("NOPE"), (404, "COMMON_NOT_FOUND"),
                     id="put unknown layer"),
        pytest.param("PUT", f"{INSTANCES}/{TEMPLATE_ID}/layers/NDVI", layer("EVI"), (400, "COMMON_BAD_PAYLOAD"),
                     id="put another layer"),
        pytest.param("DELETE", f"{INSTANCES}/{TEMPLATE_ID}/layers/NOPE", None, (404, "COMMON_NOT_FOUND"),
                     id="delete unknown layer"),
        pytest.param("GET", "/api/v2/configuration/datasets/S1GRD/dataproducts/1", None, (404, "COMMON_NOT_FOUND"),
                     id="get unknown data product"),
    ],
)  # fmt: skip
def test_refusals_of_2_1(hub: Hub, method: str, path: str, body: Any, refusal: tuple[int, str]) -> None:
    before = ask(hub, "GET", INSTANCES).json()
    assert code_of(ask(hub, method, path, body)) == refusal
    assert ask(hub, "GET", INSTANCES).json() == before


def test_configurations_need_a_right(hub: Hub) -> None:
    hub.running.control(configuration_right=False)
    assert code_of(ask(hub, "GET", INSTANCES)) == (403, "COMMON_INSUFFICIENT_PERMISSIONS")


def test_everybody_sees_their_own(hub: Hub) -> None:
    theirs = hub.session.get(hub.running.base_url + INSTANCES, headers=neighbour(hub)).json()
    ours = ask(hub, "GET", INSTANCES).json()
    assert [entry["id"] for entry in theirs] == [NEIGHBOUR_ID]
    assert NEIGHBOUR_ID not in [entry["id"] for entry in ours]
    assert theirs[0]["domainAccountId"] != ours[0]["domainAccountId"]


def test_ogc_asks_nobody_for_a_right(hub: Hub) -> None:
    assert "True color" in hub.ogc("wms", NEIGHBOUR_ID, SERVICE="WMS", REQUEST="GetCapabilities").text


@pytest.mark.parametrize("answers, status", [("object", 200), ("empty", 204)])
def test_put_changes_a_configuration_and_leaves_its_layers(hub: Hub, answers: str, status: int) -> None:
    hub.running.control(configuration_put=answers)
    kept = names(hub, TEMPLATE_ID)
    before = ask(hub, "GET", f"{INSTANCES}/{TEMPLATE_ID}").json()
    changed = {**before, "name": "Renamed", "additionalData": {**before["additionalData"], "disabled": True}}
    answer = ask(hub, "PUT", f"{INSTANCES}/{TEMPLATE_ID}", changed)
    after = ask(hub, "GET", f"{INSTANCES}/{TEMPLATE_ID}").json()
    assert (answer.status_code, bool(answer.content)) == (status, status == 200)
    assert (after["name"], after["created"], after["lastUpdated"] > before["lastUpdated"]) == (
        "Renamed", before["created"], True,
    )  # fmt: skip
    assert names(hub, TEMPLATE_ID) == kept
    refused = hub.ogc("wms", TEMPLATE_ID, SERVICE="WMS", REQUEST="GetCapabilities")
    assert (refused.status_code, "disabled" in exception_text(refused)) == (400, True)


def test_put_with_the_three_fields_of_2_1(hub: Hub) -> None:
    body = {"id": EMPTY_ID, "name": "Renamed", "domainAccountId": ACCOUNT_ID}
    assert ask(hub, "PUT", f"{INSTANCES}/{EMPTY_ID}", body).json()["name"] == "Renamed"


def test_put_replaces_a_layer_and_delete_removes_it(hub: Hub) -> None:
    path = f"{INSTANCES}/{TEMPLATE_ID}/layers/NDVI"
    order = names(hub, TEMPLATE_ID)
    changed = ask(hub, "PUT", path, layer("NDVI", title="Now red"))
    assert (changed.status_code, changed.json()["title"], changed.json()["orderHint"]) == (200, "Now red", 2)
    assert names(hub, TEMPLATE_ID) == order
    assert pixels(hub.map(LAYERS="NDVI", EVALSCRIPT=None))[0, 0, :3].tolist() == [255, 0, 0]
    assert ask(hub, "DELETE", path).status_code == 204
    assert names(hub, TEMPLATE_ID) == [name for name in order if name != "NDVI"]
    assert exception_text(hub.map(LAYERS="NDVI")) == "Layer NDVI not found"


def test_a_removed_configuration_is_gone_everywhere(hub: Hub) -> None:
    assert ask(hub, "DELETE", f"{INSTANCES}/{TEMPLATE_ID}").status_code == 204
    assert code_of(ask(hub, "GET", f"{INSTANCES}/{TEMPLATE_ID}/layers")) == (404, "COMMON_NOT_FOUND")
    assert hub.map().status_code == 400
    hub.running.reset()
    assert ask(hub, "GET", f"{INSTANCES}/{TEMPLATE_ID}").status_code == 200


@pytest.mark.parametrize("root", [INSTANCES, "/configuration/v1/wms/instances"], ids=["v2", "v1"])
def test_a_clone_has_the_layers_and_a_life_of_its_own(hub: Hub, root: str) -> None:
    path = f"{root}/{TEMPLATE_ID}/clone?to_domain_account_id={ACCOUNT_ID}"
    made = ask(hub, "POST", path, {"name": "Copy"}).json()
    assert made["name"] == "Copy"
    assert names(hub, made["id"]) == names(hub, TEMPLATE_ID)
    assert ask(hub, "DELETE", f"{INSTANCES}/{made['id']}/layers/NDVI").status_code == 204
    assert "NDVI" in names(hub, TEMPLATE_ID)


def test_a_clone_takes_layers_from_its_body_and_may_have_none(hub: Hub) -> None:
    path = f"{INSTANCES}/{TEMPLATE_ID}/clone"
    assert names(hub, ask(hub, "POST", path, {"layers": [layer()]}).json()["id"]) == ["RED"]
    bare = hub.session.post(hub.running.base_url + path, headers=hub.bearer()).json()
    assert (bare["name"], len(names(hub, bare["id"]))) == ("Simple WMS template", 10)
    foreign = ask(hub, "POST", f"{path}?to_domain_account_id={NEIGHBOUR_ACCOUNT_ID}", {})
    assert code_of(foreign) == (403, "COMMON_INSUFFICIENT_PERMISSIONS")


def test_highlights_come_when_asked_for(hub: Hub) -> None:
    layers = f"{INSTANCES}/{TEMPLATE_ID}/layers"
    assert ask(hub, "GET", layers, listHighlights="true").json()[0]["highlights"] == {"member": []}
    assert "highlights" not in ask(hub, "GET", layers).json()[0]


def test_the_list_of_v2_can_be_missing_where_the_layers_are_not(hub: Hub) -> None:
    hub.running.control(configuration_list=False)
    assert ask(hub, "GET", INSTANCES).status_code == 404
    assert names(hub, TEMPLATE_ID)
    assert ask(hub, "GET", "/configuration/v1/wms/instances").status_code == 200


def test_v1_knows_single_things_and_the_data_products_of_a_collection(hub: Hub) -> None:
    root = "/configuration/v1"
    one = ask(hub, "GET", f"{root}/wms/instances/{TEMPLATE_ID}").json()
    assert ask(hub, "GET", one["layers"]["@id"].partition(hub.running.base_url)[2]).json()[0]["orderHint"] == 0
    assert ask(hub, "GET", f"{root}/wms/instances/{TEMPLATE_ID}/layers/NDVI").json()["id"] == "NDVI"
    assert code_of(ask(hub, "GET", f"{root}/wms/instances/{TEMPLATE_ID}/layers/NOPE")) == (404, "COMMON_NOT_FOUND")
    assert code_of(ask(hub, "GET", f"{root}/wms/instances/{NEIGHBOUR_ID}")) == (403, "COMMON_INSUFFICIENT_PERMISSIONS")
    products = ask(hub, "GET", f"{root}/datasets/S1GRD/dataproducts", viewtoken="").json()
    assert [product["id"] for product in products] == [DATA_PRODUCT]
    assert ask(hub, "GET", f"{root}/datasets/S2L2A/dataproducts").json() == []
