"""Two hosts of one deployment: API reference 0, 2.8, 4.6, 10 (8, 9) and 12 (3, 11)."""

from __future__ import annotations

import pytest
from owslib.wms import WebMapService

from tests.sandbox.seeds import LANDSAT_ID, TEMPLATE_ID
from tests.sandbox.seeds_own import WESTERN_COLLECTION

from .asking import ask, code_of, commercial
from .hub import BOX, FLAT, MAY, Hub, coded, exception_text, order, pixels

INSTANCES = "/api/v2/configuration/instances"
LANDSAT = FLAT.replace("B04", "B03")


def places(hub: Hub) -> dict[str, str]:
    return {"main": hub.running.base_url, "us-west-2": hub.running.us_west_2_base_url}


def catalogue(hub: Hub, base: str) -> set[str]:
    return {entry["id"] for entry in ask(hub, "GET", "/catalog/v1/collections", base=base).json()["collections"]}


def process(hub: Hub, base: str, kind: str):
    body = order(input__data__0__type=kind, evalscript=LANDSAT)
    return hub.session.post(f"{base}/process/v1", json=body, headers=hub.bearer())


def land_map(hub: Hub, base: str, **more: object):
    box = ",".join(map(str, BOX))
    asked = {"LAYERS": "LANDSAT_TRUE_COLOR", "BBOX": box, "CRS": "CRS:84", "WIDTH": 16, "HEIGHT": 12}
    whole = {"SERVICE": "WMS", "REQUEST": "GetMap", "TIME": MAY, "EVALSCRIPT": coded(LANDSAT), "SHOWLOGO": "false"}
    return hub.session.get(f"{base}/ogc/wms/{LANDSAT_ID}", params={**whole, **asked, **more})


def test_both_hosts_take_the_same_token_and_count_together(hub: Hub) -> None:
    commercial(hub)
    for base in places(hub).values():
        assert ask(hub, "GET", "/catalog/v1/collections", base=base).status_code == 200
    assert hub.running.counters()["catalog-collections"] == 2
    assert [line["host"] for line in hub.running.requests("catalog-collections")] == ["main", "us-west-2"]


def test_commercial_collections_are_on_one_host_each(hub: Hub) -> None:
    commercial(hub)
    main, west = (catalogue(hub, base) for base in places(hub).values())
    assert {"sentinel-1-grd", "sentinel-2-l1c", "sentinel-2-l2a"} <= main
    assert {"landsat-ot-l1", "landsat-ot-l2", "hls", "modis"} <= west
    assert not main & west
    assert not {name for name in main | west if name.startswith(("sentinel-3", "sentinel-5p"))}


def test_cdse_has_its_landsat_from_2021_on_both(hub: Hub) -> None:
    main, mirror = (catalogue(hub, base) for base in places(hub).values())
    assert main == mirror
    assert {name for name in main if name.startswith(("landsat", "hls", "modis"))} == {"landsat-ot-l1"}
    found = ask(hub, "GET", "/catalog/v1/collections/landsat-ot-l1").json()
    assert found["extent"]["temporal"]["interval"][0][0].startswith("2021-01-01")


@pytest.mark.parametrize(
    "host, kind, status",
    [
        ("main", "sentinel-2-l2a", 200),
        ("main", "landsat-ot-l1", 400),
        ("main", "LOTL1", 400),
        ("us-west-2", "landsat-ot-l1", 200),
        ("us-west-2", "LOTL1", 200),
        ("us-west-2", "sentinel-2-l2a", 400),
    ],
)
def test_process_knows_the_collections_of_its_host(hub: Hub, host: str, kind: str, status: int) -> None:
    commercial(hub)
    answer = process(hub, places(hub)[host], kind)
    assert answer.status_code == status
    if status == 400:
        assert answer.json()["error"]["code"] == "RENDERER_EXCEPTION"
    else:
        assert answer.headers["x-processingunits-spent"]


@pytest.mark.parametrize("host, status", [("main", 404), ("us-west-2", 200)])
def test_own_data_is_on_its_host(hub: Hub, host: str, status: int) -> None:
    commercial(hub)
    path = f"/byoc/v1/collections/{WESTERN_COLLECTION}"
    assert ask(hub, "GET", path, base=places(hub)[host]).status_code == status
    listed = ask(hub, "GET", "/byoc/v1/collections", base=places(hub)[host]).json()["data"]
    assert (WESTERN_COLLECTION in [entry["id"] for entry in listed]) is (status == 200)


def test_what_is_made_on_a_host_stays_there(hub: Hub) -> None:
    commercial(hub)
    west = places(hub)["us-west-2"]
    key = ask(hub, "POST", "/byoc/v1/collections", {"name": "n", "s3Bucket": "b"}, base=west).json()["data"]["id"]
    assert ask(hub, "GET", f"/byoc/v1/collections/{key}", base=west).status_code == 200
    assert code_of(ask(hub, "GET", f"/byoc/v1/collections/{key}")) == (404, "COMMON_NOT_FOUND")


@pytest.mark.parametrize("path", [INSTANCES, "/configuration/v1/datasets", "/aux/ratelimit/contract"])
def test_accounts_are_kept_by_the_main_host(hub: Hub, path: str) -> None:
    commercial(hub)
    assert code_of(ask(hub, "GET", path, base=places(hub)["us-west-2"])) == (404, "COMMON_NOT_FOUND")
    assert ask(hub, "GET", path, base=places(hub)["main"]).status_code in (200, 400)


def test_a_configuration_spans_the_hosts(hub: Hub) -> None:
    commercial(hub)
    kinds = [layer["collectionType"] for layer in ask(hub, "GET", f"{INSTANCES}/{LANDSAT_ID}/layers").json()]
    assert kinds == ["S2L2A", "LOTL1"]
    hub.running.control(deployment="cdse")
    hub.sign_in(hub.fetch_token().json()["access_token"])
    assert LANDSAT_ID not in [entry["id"] for entry in ask(hub, "GET", INSTANCES).json()]


@pytest.mark.parametrize("service", ["wms", "wmts"])
@pytest.mark.parametrize(
    "host, asked, shown",
    [
        pytest.param("main", {}, [True, False], id="2.8 main host"),
        pytest.param("us-west-2", {}, [False, True], id="2.8 US-West-2"),
        pytest.param("main", {"endpoint_filter": "false"}, [True, True], id="2.8 main host, unfiltered"),
        pytest.param("us-west-2", {"endpoint_filter": "false"}, [True, True], id="2.8 US-West-2, unfiltered"),
    ],
)
def test_layers_of_other_hosts_vanish_from_capabilities(
    hub: Hub, service: str, host: str, asked: dict, shown: list[bool]
) -> None:
    commercial(hub, time_dimension=True)
    address = f"{places(hub)[host]}/ogc/{service}/{LANDSAT_ID}"
    text = hub.session.get(address, params={"SERVICE": service, "REQUEST": "GetCapabilities", **asked}).text
    assert [">True color<" in text, ">Landsat 8-9 true color<" in text] == shown


def test_json_capabilities_name_the_collection_of_another_host(hub: Hub) -> None:
    commercial(hub)
    asked = {"service": "WMS", "request": "GetCapabilities", "format": "application/json"}
    short = hub.ogc("wms", LANDSAT_ID, **asked).json()
    whole = hub.ogc("wms", LANDSAT_ID, **asked, endpoint_filter="false").json()
    assert [layer["dataset"] for layer in short["layers"]] == ["S2L2A"]
    assert [layer["dataset"] for layer in whole["layers"]] == ["S2L2A", "LOTL1"]
    assert "B10" in {entry["name"]: entry["bands"] for entry in whole["datasets"]}["LOTL1"]


def test_a_map_of_landsat_comes_from_its_host(hub: Hub) -> None:
    commercial(hub)
    main, west = places(hub).values()
    assert pixels(land_map(hub, west)).shape == (12, 16, 4)
    refused = land_map(hub, main)
    assert (refused.status_code, "landsat-ot-l1" in exception_text(refused)) == (400, True)


def test_owslib_finds_the_landsat_layer_on_its_host(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    commercial(hub)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", hub.running.ca_file)
    service = WebMapService(f"{hub.running.us_west_2_base_url}/ogc/wms/{LANDSAT_ID}", version="1.3.0")
    assert list(service.contents) == ["LANDSAT_TRUE_COLOR"]
    assert service.getOperationByName("GetMap").methods[0]["url"].startswith(hub.running.us_west_2_base_url)


def test_wfs_knows_the_dates_of_its_host(hub: Hub) -> None:
    commercial(hub)
    asked = {"REQUEST": "GetFeature", "TYPENAMES": "DSS12", "BBOX": "46.44,11.30,46.52,11.40", "TIME": MAY}
    addresses = [f"{base}/ogc/wfs/{LANDSAT_ID}" for base in places(hub).values()]
    statuses = [hub.session.get(address, params={**asked, "OUTPUTFORMAT": "application/json"}) for address in addresses]
    assert [answer.status_code for answer in statuses] == [400, 200]
    assert statuses[1].json()["features"]


def test_v1_sources_lead_to_the_host_of_their_data(hub: Hub) -> None:
    commercial(hub)
    found = {
        kind: ask(hub, "GET", f"/configuration/v1/datasets/{kind}/sources/{number}").json()["settings"]
        for kind, number in (("S2L2A", 2), ("LOTL1", 12), ("DEM", 4))
    }
    main, west = places(hub).values()
    assert found == {
        "S2L2A": {"indexServiceUrl": f"{main}/index"},
        "LOTL1": {"indexServiceUrl": f"{west}/index"},
        "DEM": {},
    }


@pytest.mark.parametrize(
    "switch, position, expected",
    [
        pytest.param("new_paths", {"us-west-2": False}, [200, 200, 200, 404], id="12.3 no new style on US-West-2"),
        pytest.param("old_paths", {"main": False}, [404, 200, 200, 200], id="12.11 no old style on the main host"),
        pytest.param("old_paths", False, [404, 404, 200, 200], id="12.11 the end of the old style"),
    ],
)
def test_path_styles_by_host(hub: Hub, switch: str, position: object, expected: list[int]) -> None:
    commercial(hub, **{switch: position})
    found = [
        ask(hub, "GET", f"{path}/collections", base=base).status_code
        for path in ("/api/v1/byoc", "/byoc/v1")
        for base in places(hub).values()
    ]
    assert found == expected


def test_links_stay_on_the_host_that_was_asked(hub: Hub) -> None:
    commercial(hub)
    west = places(hub)["us-west-2"]
    page = ask(hub, "GET", "/byoc/v1/collections", base=west).json()
    assert page["links"]["@id"].startswith(west)


def test_each_deployment_keeps_its_own_state(hub: Hub) -> None:
    assert ask(hub, "DELETE", f"{INSTANCES}/{TEMPLATE_ID}").status_code == 204
    commercial(hub)
    assert ask(hub, "GET", f"{INSTANCES}/{TEMPLATE_ID}").status_code == 200
