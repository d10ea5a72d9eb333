"""One test a row of table 5.5 of the API reference, and the rate limits of 5.6 and 9.4."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

import pytest
import requests

from .hub import GREY, Hub, order

FAR = {"input__bounds__bbox": [5, 40, 15, 50]}
DEM = {"input__data__0__type": "dem", "evalscript": GREY.replace("B04", "DEM")}
RING = [[11.30, 46.44], [11.40, 46.44], [11.40, 46.52], [11.30, 46.52], [11.30, 46.44]]
OPEN = {"type": "Polygon", "coordinates": [RING[:-1]]}
COLLECTION = {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "coordinates": [RING]}]}
COMPLEX = {"type": "Polygon", "coordinates": [[RING[0], *[[11.3 + n / 2e5, 46.5] for n in range(20000)], RING[0]]]}
OWN = {"input__data__0__type": "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca", "output": {"width": 64, "height": 64}}
SMA = GREY.replace("B04", "SMA")
NO_ARRAY = GREY.replace("[10000 * sample.B04]", "1")
KELVIN = GREY.replace('["B04"]', '[{ bands: ["B04"], units: "KELVIN" }]')
UNKNOWN = "byoc-00000000-0000-4000-8000-000000000000"


def empty(hub: Hub, body: bytes) -> requests.Response:
    headers = {**hub.bearer(), "Content-Type": "application/json"}
    return hub.session.post(hub.running.base_url + "/process/v1", data=body, headers=headers)


def fault(hub: Hub, **fields: object) -> requests.Response:
    hub.running.control(faults=[{"kind": "process", **fields}])
    return hub.process(order())


def spent(hub: Hub) -> requests.Response:
    hub.running.control(units_quota=0.001, reset=["limits"])
    assert hub.process(order()).status_code == 200
    return hub.process(order())


def expired(hub: Hub) -> requests.Response:
    hub.running.control(account_expired=True)
    return hub.process(order())


def hurried(hub: Hub) -> requests.Response:
    hub.bearer()
    hub.running.control(requests_per_minute=1, wrap_429=True, reset=["limits"])
    return [hub.process(order()) for _ in range(2)][1]


#: Table 5.5, row by row: what triggers it, status, code, words.
ROWS = [
    ("400 COMMON_BAD_PAYLOAD larger than 2500", lambda hub: hub.process(order(output={"resx": 0.00001, "resy": 0.01})),
     400, "COMMON_BAD_PAYLOAD", "calculated from resx, is larger than allowed 2500."),
    ("400 COMMON_BAD_PAYLOAD size or resolution", lambda hub: hub.process(order(output__resx=0.01)),
     400, "COMMON_BAD_PAYLOAD", "Only width and height or resx and resy can be set at the same time."),
    ("400 COMMON_BAD_PAYLOAD empty body", lambda hub: empty(hub, b""),
     400, "COMMON_BAD_PAYLOAD", "Request body should be non-empty."),
    ("400 COMMON_BAD_PAYLOAD no JSON", lambda hub: empty(hub, b"{"), 400, "COMMON_BAD_PAYLOAD", "JSON"),
    ("400 COMMON_BAD_PAYLOAD open ring", lambda hub: hub.process(order(input__bounds__geometry=OPEN)),
     400, "COMMON_BAD_PAYLOAD", "closed"),
    ("400 COMMON_BAD_PAYLOAD GeometryCollection", lambda hub: hub.process(order(input__bounds__geometry=COLLECTION)),
     400, "COMMON_BAD_PAYLOAD", "GeometryCollection"),
    ("400 COMMON_BAD_PAYLOAD too complex", lambda hub: hub.process(order(input__bounds__geometry=COMPLEX)),
     400, "COMMON_BAD_PAYLOAD", "complex"),
    ("400 COMMON_BAD_PAYLOAD unknown enum", lambda hub: hub.process(order(input__data__0__processing__upsampling="X")),
     400, "COMMON_BAD_PAYLOAD", "NEAREST"),
    ("400 COMMON_EXCEPTION metres a pixel", lambda hub: hub.process(order(**FAR)),
     400, "COMMON_EXCEPTION", "exceeds the limit 1500.00 meters per pixel of the collection S2L2A."),
    ("400 RENDERER_EXCEPTION no band", lambda hub: hub.process(order(**OWN, evalscript=SMA)),
     400, "RENDERER_EXCEPTION", "CUSTOM has no band SMA"),
    ("400 RENDERER_EXCEPTION no array", lambda hub: hub.process(order(evalscript=NO_ARRAY)),
     400, "RENDERER_EXCEPTION", "Script must return an array."),
    ("400 RENDERER_EXCEPTION units", lambda hub: hub.process(order(evalscript=KELVIN)),
     400, "RENDERER_EXCEPTION", "KELVIN"),
    ("400 RENDERER_EXCEPTION unknown dataset", lambda hub: hub.process(order(input__data__0__type="sentinel-9")),
     400, "RENDERER_EXCEPTION", "sentinel-9"),
    ("401 COMMON_UNAUTHORIZED", lambda hub: hub.process(order(), Authorization="Bearer x"),
     401, "COMMON_UNAUTHORIZED", "You are not authorized! Please provide a valid access token"),
    ("403 COMMON_INSUFFICIENT_PERMISSIONS", lambda hub: hub.process(order(**DEM)),
     403, "COMMON_INSUFFICIENT_PERMISSIONS", "You are not authorized to perform this action."),
    ("403 ACCESS_INSUFFICIENT_PROCESSING_UNITS", spent, 403, "ACCESS_INSUFFICIENT_PROCESSING_UNITS",
     "Insufficient processing units or requests available in your account."),
    ("403 COMMON_SENTINEL_ACCOUNT_EXPIRED", expired, 403, "COMMON_SENTINEL_ACCOUNT_EXPIRED", "expired"),
    ("404 COMMON_NOT_FOUND", lambda hub: hub.process(order(input__data__0__type=UNKNOWN)),
     404, "COMMON_NOT_FOUND", f"BYOC collection {UNKNOWN[5:]} not found."),
    ("405 COMMON_METHOD_NOT_ALLOWED", lambda hub: hub.get("/process/v1"), 405, "COMMON_METHOD_NOT_ALLOWED", "GET"),
    ("415 COMMON_UNSUPPORTED_MEDIA_TYPE",
     lambda hub: hub.session.post(hub.running.base_url + "/process/v1", data={"a": "b"}, headers=hub.bearer()),
     415, "COMMON_UNSUPPORTED_MEDIA_TYPE", "x-www-form-urlencoded"),
    ("429 RATE_LIMIT_EXCEEDED", hurried, 429, "RATE_LIMIT_EXCEEDED", "You have exceeded your rate limit"),
    ("500 RENDERER_EXCEPTION", lambda hub: fault(hub, action="500"), 500, "RENDERER_EXCEPTION", ""),
]  # fmt: skip


@pytest.mark.parametrize("ask, status, code, said", [row[1:] for row in ROWS], ids=[f"5.5 {row[0]}" for row in ROWS])
def test_row(hub: Hub, ask: Callable[[Hub], requests.Response], status: int, code: str, said: str) -> None:
    answer = ask(hub)
    error = answer.json()["error"]
    assert (answer.status_code, error["status"], error["code"]) == (status, status, code)
    assert error["reason"] == HTTPStatus(status).phrase
    assert said in error["message"]
    assert "x-processingunits-spent" not in answer.headers


@pytest.mark.parametrize(
    "fields, status",
    [({"action": "503"}, 503), ({"action": "status", "status": 504}, 504), ({"action": "html", "status": 502}, 502)],
    ids=["5.5 503", "5.5 504", "5.5 HTML"],
)
def test_row_without_a_code(hub: Hub, fields: dict, status: int) -> None:
    assert fault(hub, **fields).status_code == status
    assert hub.process(order()).status_code == 200


def test_400_result_larger_than_2500_names_the_parameter(hub: Hub) -> None:
    error = hub.process(order(output={"resx": 0.00001, "resy": 0.01})).json()["error"]
    assert error["errors"][0]["parameter"] == "output->resx"
    assert error["errors"][0]["violation"] == error["message"]


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
