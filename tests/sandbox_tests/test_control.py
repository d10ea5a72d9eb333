"""Switches, counters, faults and cache headers: what tests of other rooms lean on."""

from __future__ import annotations

import time

import pytest
import requests

from .hub import Hub, order

LIST = "/api/v2/configuration/instances"


def fault(hub: Hub, **spec: object) -> None:
    hub.bearer()
    hub.running.control(faults=[{"kind": "configurations", **spec}])


def test_requests_are_counted_by_kind_and_kept_without_secrets(hub: Hub) -> None:
    hub.get(LIST)
    hub.process(order())
    hub.tile(TIME="2026-05-01/2026-05-31")
    assert hub.running.counters() == {"token": 1, "configurations": 1, "process": 1, "wmts-tile": 1}
    report = hub.running.report()
    assert report["statuses"]["process"] == {"200": 1}
    assert [line["kind"] for line in report["requests"]] == ["token", "configurations", "process", "wmts-tile"]
    assert "TIME=2026-05-01" in hub.running.requests("wmts-tile")[0]["query"]
    text = str(report)
    assert hub.running.client_secret not in text
    assert hub.bearer()["Authorization"] not in text


def test_the_control_endpoint_is_neither_counted_nor_delayed_nor_spoiled(hub: Hub) -> None:
    hub.running.control(latency=5, faults=[{"action": "503", "count": None}])
    started = time.monotonic()
    assert hub.running.report()["counters"] == {}
    assert time.monotonic() - started < 1


@pytest.mark.parametrize(
    "wanted",
    [
        {"nonsense": 1},
        {"cache": "sometimes"},
        {"faults": [{"action": "explode"}]},
        {"faults": [{"action": "429", "colour": "red"}]},
    ],
    ids=str,
)
def test_impossible_switches_are_refused(hub: Hub, wanted: dict) -> None:
    with pytest.raises(ValueError, match="error"):
        hub.running.control(**wanted)


def test_reset_brings_everything_back(hub: Hub) -> None:
    before = hub.running.report()
    hub.running.control(latency=1, time_dimension=True, faults=[{"action": "503"}], requests_per_minute=1)
    hub.running.reset()
    assert hub.running.report() == before


@pytest.mark.parametrize(
    "latency", [0.3, {"configurations": 0.3}, {"*": 0.3}, {"*": 0, "configurations": 0.3}], ids=str
)
def test_latency_for_all_or_by_kind(hub: Hub, latency: object) -> None:
    hub.bearer()
    hub.running.control(latency=latency)
    started = time.monotonic()
    assert hub.get(LIST).status_code == 200
    assert time.monotonic() - started >= 0.3


def test_latency_of_another_kind_costs_nothing(hub: Hub) -> None:
    hub.bearer()
    hub.running.control(latency={"process": 5})
    started = time.monotonic()
    hub.get(LIST)
    assert time.monotonic() - started < 1


@pytest.mark.parametrize("cache, header", [("no-store", "no-store"), ("none", None), ("max-age", "max-age=3600")])
def test_cache_headers(hub: Hub, cache: str, header: str | None) -> None:
    hub.running.control(cache=cache)
    for answer in (hub.get(LIST), hub.tile(), hub.ogc("wmts", REQUEST="GetCapabilities"), hub.map(LAYERS="NOPE")):
        assert answer.headers.get("Cache-Control") == header


def test_bandwidth(hub: Hub) -> None:
    hub.bearer()
    hub.running.control(bandwidth=8000)
    started = time.monotonic()
    size = len(hub.get(LIST).content)
    assert time.monotonic() - started >= size / 8000 * 0.7


@pytest.mark.parametrize(
    "spec, status",
    [
        ({"action": "401"}, 401),
        ({"action": "403-right"}, 403),
        ({"action": "403-quota"}, 403),
        ({"action": "403-expired"}, 403),
        ({"action": "404"}, 404),
        ({"action": "429"}, 429),
        ({"action": "500"}, 500),
        ({"action": "503"}, 503),
        ({"action": "status", "status": 418, "body": "tea"}, 418),
        ({"action": "html", "status": 502}, 502),
        ({"action": "html", "status": 200}, 200),
    ],
    ids=str,
)
def test_a_fault_stands_in_place_of_one_answer(hub: Hub, spec: dict, status: int) -> None:
    fault(hub, **spec)
    spoiled, clean = hub.get(LIST), hub.get(LIST)
    assert spoiled.status_code == status
    assert spoiled.content != clean.content
    assert (clean.status_code, clean.headers["Content-Type"]) == (200, "application/json")


@pytest.mark.parametrize("retry_after", [None, 3398])
def test_429_with_and_without_retry_after(hub: Hub, retry_after: int | None) -> None:
    fault(hub, action="429", retry_after=retry_after)
    assert hub.get(LIST).headers.get("Retry-After") == (None if retry_after is None else str(retry_after))


@pytest.mark.parametrize("wrapped", [True, False])
def test_wrapper_of_a_faults_body(hub: Hub, wrapped: bool) -> None:
    fault(hub, action="401", wrapped=wrapped)
    assert ("error" in hub.get(LIST).json()) is wrapped


def test_which_requests_a_fault_hits(hub: Hub) -> None:
    fault(hub, action="503", skip=1, count=2)
    assert [hub.get(LIST).status_code for _ in range(4)] == [200, 503, 503, 200]
    fault(hub, action="503", match="domainAccountId", count=None)
    assert [hub.get(LIST).status_code, hub.get(LIST, domainAccountId="x").status_code] == [200, 503]
    assert hub.get("/byoc/v1/collections").status_code == 200
    hub.running.control(clear_faults=True)
    assert hub.running.report()["faults"] == []


def test_faults_come_in_the_order_they_were_written(hub: Hub) -> None:
    hub.bearer()
    hub.running.control(faults=[{"action": "500"}, {"action": "404"}, {"action": "503"}])
    assert [hub.get(LIST).status_code for _ in range(4)] == [500, 404, 503, 200]


@pytest.mark.parametrize("target", ["https://elsewhere.invalid{path}", "http://127.0.0.1:9/"])
def test_redirect_to_anywhere(hub: Hub, target: str) -> None:
    fault(hub, action="redirect", url=target, status=302)
    answer = hub.session.get(hub.running.base_url + LIST, headers=hub.bearer(), allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (302, target.replace("{path}", LIST))


def test_an_answer_can_be_empty_or_of_the_wrong_type(hub: Hub) -> None:
    fault(hub, action="empty")
    assert (hub.get(LIST).content, hub.get(LIST).status_code) == (b"", 200)
    fault(hub, action="wrong-type", content_type="text/html")
    answer = hub.get(LIST)
    assert (answer.headers["Content-Type"].split(";")[0], answer.json()[0]["name"]) == (
        "text/html",
        "Simple WMS template",
    )


@pytest.mark.parametrize("scheme", ["https", "http"])
@pytest.mark.parametrize("action", ["cut", "close"])
def test_connections_that_break(hub: Hub, scheme: str, action: str) -> None:
    fault(hub, action=action)
    base = hub.running.base_url if scheme == "https" else hub.running.http_base_url
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        hub.session.get(base + LIST, headers=hub.bearer())
    assert hub.session.get(base + LIST, headers=hub.bearer()).status_code == 200


def test_a_request_that_is_never_answered(hub: Hub) -> None:
    fault(hub, action="hang")
    with pytest.raises(requests.ReadTimeout):
        hub.session.get(hub.running.base_url + LIST, headers=hub.bearer(), timeout=0.3)
    assert hub.get(LIST).status_code == 200


def test_a_slow_drip_feeds_a_byte_at_a_time(hub: Hub) -> None:
    fault(hub, action="drip", rate=20)
    with hub.session.get(hub.running.base_url + LIST, headers=hub.bearer(), stream=True) as answer:
        started = time.monotonic()
        assert len(answer.raw.read(5)) == 5
    assert 0.1 < time.monotonic() - started < 2


def test_no_service_there(hub: Hub) -> None:
    answer = hub.get("/nowhere")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "COMMON_NOT_FOUND")
    assert hub.running.counters()["other"] == 1
