"""One test a row of table 5.5 of the API reference, and the rate limits of 5.6 and 9.4."""

from __future__ import annotations

import pytest

from .hub import GREY, Hub, order

FAR = {"input__bounds__bbox": [5, 40, 15, 50]}
DEM = {"input__data__0__type": "dem", "evalscript": GREY.replace("B04", "DEM")}
UNKNOWN = "byoc-00000000-0000-4000-8000-000000000000"


def test_400_result_larger_than_2500_names_the_parameter(hub: Hub) -> None:
    error = hub.process(order(output={"resx": 0.00001, "resy": 0.01})).json()["error"]
    assert error["errors"][0]["parameter"] == "output->resx"
    assert error["errors"][0]["violation"] == error["message"]


def test_400_empty_body(hub: Hub) -> None:
    headers = {**hub.bearer(), "Content-Type": "application/json"}
    answer = hub.session.post(hub.running.base_url + "/process/v1", data=b"", headers=headers)
    assert (answer.status_code, answer.json()["error"]["message"]) == (400, "Request body should be non-empty.")


def test_400_broken_json(hub: Hub) -> None:
    headers = {**hub.bearer(), "Content-Type": "application/json"}
    answer = hub.session.post(hub.running.base_url + "/process/v1", data=b"{", headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "COMMON_BAD_PAYLOAD")


@pytest.mark.parametrize(
    "collection, limit, short", [("sentinel-2-l2a", "1500.00", "S2L2A"), ("sentinel-2-l1c", "200.00", "S2L1C")]
)
def test_400_too_coarse(hub: Hub, collection: str, limit: str, short: str) -> None:
    error = hub.process(order(**FAR, input__data__0__type=collection)).json()["error"]
    assert error["code"] == "COMMON_EXCEPTION"
    assert f"exceeds the limit {limit} meters per pixel of the collection {short}" in error["message"]


@pytest.mark.parametrize(
    "script, said",
    [
        pytest.param(GREY.replace("B04", "SMA"), "SMA", id="no such band"),
        pytest.param(GREY.replace("[10000 * sample.B04]", "1"), "array", id="must return an array"),
        pytest.param(
            GREY.replace('["B04"]', '[{ bands: ["B04"], units: "KELVIN" }]'), "KELVIN", id="unsupported units"
        ),
        pytest.param(GREY.replace("return [", "return [nothing + "), "nothing", id="fault at run time"),
        pytest.param("//VERSION=3\nfunction setup() {", "", id="syntax"),
    ],
)
def test_400_renderer_exception(hub: Hub, script: str, said: str) -> None:
    answer = hub.process(order(evalscript=script))
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "RENDERER_EXCEPTION"
    assert said in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "instance, allowed, status",
    [("COPERNICUS_30", None, 403), (None, None, 403), ("COPERNICUS_90", None, 200), ("COPERNICUS_30", True, 200)],
)
def test_403_right_for_the_30_m_elevation_model(
    hub: Hub, instance: str | None, allowed: bool | None, status: int
) -> None:
    hub.running.control(dem_30_right=allowed)
    answer = hub.process(order(**DEM, input__data__0__dataFilter={"demInstance": instance} if instance else {}))
    assert answer.status_code == status
    if status == 403:
        assert answer.json()["error"]["code"] == "COMMON_INSUFFICIENT_PERMISSIONS"


def test_403_expired_account(hub: Hub) -> None:
    hub.running.control(account_expired=True)
    assert hub.process(order()).json()["error"]["code"] == "COMMON_SENTINEL_ACCOUNT_EXPIRED"
    assert hub.tile().json()["error"]["code"] == "COMMON_SENTINEL_ACCOUNT_EXPIRED"
    assert hub.search().json()["code"] == 403


def test_403_quota_used_up_and_not_before(hub: Hub) -> None:
    hub.running.control(units_quota=0.001, reset=["limits"])
    assert hub.process(order()).status_code == 200
    answer = hub.process(order())
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "ACCESS_INSUFFICIENT_PROCESSING_UNITS")
    assert hub.map().status_code == 403


@pytest.mark.parametrize(
    "action, status, code",
    [
        ("403-right", 403, "COMMON_INSUFFICIENT_PERMISSIONS"),
        ("403-quota", 403, "ACCESS_INSUFFICIENT_PROCESSING_UNITS"),
        ("403-expired", 403, "COMMON_SENTINEL_ACCOUNT_EXPIRED"),
        ("429", 429, "RATE_LIMIT_EXCEEDED"),
        ("500", 500, "RENDERER_EXCEPTION"),
    ],
)
def test_the_same_on_demand(hub: Hub, action: str, status: int, code: str) -> None:
    hub.running.control(faults=[{"kind": "process", "action": action}])
    answer = hub.process(order())
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert hub.process(order()).status_code == 200


def test_404_unknown_own_collection_in_the_observed_words(hub: Hub) -> None:
    answer = hub.process(order(input__data__0__type=UNKNOWN))
    assert answer.status_code == 404
    assert answer.json() == {
        "error": {
            "status": 404,
            "reason": "Not Found",
            "message": f"BYOC collection {UNKNOWN[5:]} not found.",
            "code": "COMMON_NOT_FOUND",
        }
    }


def test_405_and_415(hub: Hub) -> None:
    assert hub.get("/process/v1").json()["error"]["code"] == "COMMON_METHOD_NOT_ALLOWED"
    answer = hub.session.post(hub.running.base_url + "/process/v1", data={"a": "b"}, headers=hub.bearer())
    assert (answer.status_code, answer.json()["error"]["code"]) == (415, "COMMON_UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize("kind", ["process", "wms"])
@pytest.mark.parametrize("wrapped", [False, True])
def test_429_after_the_minutes_requests_with_retry_after_in_milliseconds(hub: Hub, kind: str, wrapped: bool) -> None:
    hub.bearer()
    hub.running.control(requests_per_minute=2, wrap_429=wrapped, reset=["limits"])
    ask = (lambda: hub.process(order())) if kind == "process" else hub.map
    assert [ask().status_code for _ in range(2)] == [200, 200]
    answer = ask()
    assert answer.status_code == 429
    body = answer.json()["error"] if wrapped else answer.json()
    assert (body["code"], body["message"]) == ("RATE_LIMIT_EXCEEDED", "You have exceeded your rate limit")
    assert 20_000 < int(answer.headers["Retry-After"]) <= 30_000
    hub.running.control(retry_after=False)
    assert "Retry-After" not in ask().headers


def test_429_by_units_a_minute(hub: Hub) -> None:
    hub.running.control(units_per_minute=0.005, reset=["limits"])
    assert [hub.process(order()).status_code for _ in range(2)] == [200, 429]
