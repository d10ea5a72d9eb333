"""Faults on demand: which request they hit, in which order, and what the client then sees."""

from __future__ import annotations

import time

import pytest
import requests

from tests.sandbox.faults import AFTER, INSTEAD, Fault
from tests.sandbox.running import start_sandbox

from .hub import Hub, exception_text, order, pixels

LIST = "/api/v2/configuration/instances"


def set_faults(hub: Hub, *wanted: dict) -> None:
    hub.bearer()
    hub.running.control(faults=list(wanted))


@pytest.mark.parametrize(
    "kind, ask",
    [
        ("token", lambda hub: hub.fetch_token()),
        ("configurations", lambda hub: hub.get(LIST)),
        ("profile", lambda hub: hub.get("/api/v2/configuration/profile")),
        ("byoc", lambda hub: hub.get("/byoc/v1/collections")),
        ("catalog", lambda hub: hub.search(limit=1)),
        ("catalog-collections", lambda hub: hub.get("/catalog/v1/collections")),
        ("process", lambda hub: hub.process(order())),
        ("wms-map", lambda hub: hub.map()),
        ("wms-capabilities", lambda hub: hub.ogc("wms", REQUEST="GetCapabilities")),
        ("wmts-tile", lambda hub: hub.tile()),
        ("wmts-capabilities", lambda hub: hub.ogc("wmts", REQUEST="GetCapabilities")),
        ("other", lambda hub: hub.get("/nowhere")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_kind_of_request_can_be_hit(hub: Hub, kind: str, ask) -> None:
    set_faults(hub, {"kind": kind, "action": "html", "status": 502})
    spoiled, clean = ask(hub), ask(hub)
    assert (spoiled.status_code, spoiled.headers["Content-Type"]) == (502, "text/html; charset=utf-8")
    assert clean.status_code == (404 if kind == "other" else 200)
    assert hub.running.report()["faults"] == []


def test_kinds_do_not_take_each_others_faults(hub: Hub) -> None:
    set_faults(hub, {"kind": "process", "action": "503"}, {"kind": "configurations", "action": "500"})
    assert hub.get(LIST).status_code == 500
    assert [fault["kind"] for fault in hub.running.report()["faults"] if fault["count"]] == ["process"]
    assert hub.process(order()).status_code == 503


@pytest.mark.parametrize(
    "wanted, seen",
    [
        ([{"action": "503", "count": 2}], [503, 503, 200, 200]),
        ([{"action": "503", "skip": 2}], [200, 200, 503, 200]),
        ([{"action": "503", "count": None}], [503] * 4),
        ([{"action": "503", "skip": 1, "count": None}], [200, 503, 503, 503]),
        ([{"action": "429"}, {"action": "500"}, {"action": "404"}], [429, 500, 404, 200]),
        ([{"action": "429", "skip": 1}, {"action": "500"}], [500, 429, 200, 200]),
        ([{"action": "429", "count": 0}, {"action": "500"}], [500, 200, 200, 200]),
    ],
    ids=["count", "skip", "all", "all after one", "in order", "skipping lets the next one in", "none"],
)
def test_count_and_order(hub: Hub, wanted: list, seen: list) -> None:
    set_faults(hub, *[{"kind": "configurations", **one} for one in wanted])
    assert [hub.get(LIST).status_code for _ in range(4)] == seen


@pytest.mark.parametrize(
    "spec", [{"match": "domainAccountId=x"}, {"match": "/instances?"}], ids=["query", "path and query"]
)
def test_a_part_of_the_address_can_be_asked_for(hub: Hub, spec: dict) -> None:
    set_faults(hub, {"action": "503", "count": None, **spec})
    assert hub.get("/api/v2/configuration/profile").status_code == 200
    assert hub.get(LIST, domainAccountId="x").status_code == 503


def test_a_part_of_the_body_can_be_asked_for(hub: Hub) -> None:
    """So that one tile of a download fails, whichever order the tiles come in."""
    set_faults(hub, {"kind": "process", "action": "500", "match_body": "11.31"})
    assert hub.process(order()).status_code == 200
    assert hub.process(order(input__bounds__bbox=[11.31, 46.44, 11.4, 46.52])).status_code == 500


@pytest.mark.parametrize("action", [action for action in INSTEAD if action[0] in "45"])
def test_refusals_look_like_the_services_own(hub: Hub, action: str) -> None:
    set_faults(hub, {"kind": "configurations", "action": action})
    body = hub.get(LIST).json()["error"]
    codes = {
        "401": "COMMON_UNAUTHORIZED", "403-right": "COMMON_INSUFFICIENT_PERMISSIONS",
        "403-quota": "ACCESS_INSUFFICIENT_PROCESSING_UNITS", "403-expired": "COMMON_SENTINEL_ACCOUNT_EXPIRED",
        "404": "COMMON_NOT_FOUND", "429": "RATE_LIMIT_EXCEEDED", "500": "RENDERER_EXCEPTION",
        "503": "COMMON_EXCEPTION",
    }  # fmt: skip
    assert (body["status"], body["code"]) == (int(action[:3]), codes[action])


def test_an_answer_can_come_late(hub: Hub) -> None:
    set_faults(hub, {"kind": "configurations", "action": "late", "delay": 0.4})
    started = time.monotonic()
    assert hub.get(LIST).status_code == 200
    assert time.monotonic() - started >= 0.4


def test_a_refusal_can_come_late(hub: Hub) -> None:
    set_faults(hub, {"kind": "configurations", "action": "503", "delay": 0.4})
    started = time.monotonic()
    assert hub.get(LIST).status_code == 503
    assert time.monotonic() - started >= 0.4


def test_tokens_can_end_in_the_middle_of_a_job(hub: Hub) -> None:
    set_faults(hub, {"kind": "process", "action": "revoke", "skip": 1})
    old = hub.bearer()
    assert [hub.process(order()).status_code for _ in range(3)] == [200, 401, 401]
    hub.forget_token()
    assert hub.bearer() != old
    assert hub.process(order()).status_code == 200


@pytest.mark.parametrize("keep", [0.0, 0.25, 0.9])
def test_a_body_breaks_where_it_is_told_to(hub: Hub, keep: float) -> None:
    whole = hub.tile().content
    set_faults(hub, {"kind": "wmts-tile", "action": "cut", "keep": keep})
    with hub.session.get(hub.tile_address(), stream=True) as answer:
        assert int(answer.headers["Content-Length"]) == len(whole)
        parts = []
        with pytest.raises(requests.exceptions.ChunkedEncodingError):
            parts.extend(answer.iter_content(64))
    assert len(whole) * keep - 64 <= sum(map(len, parts)) <= len(whole) * keep


def test_a_redirect_keeps_the_address_asked_for(hub: Hub) -> None:
    hub.bearer()
    other = hub.running.http_base_url
    set_faults(hub, {"kind": "wmts-tile", "action": "redirect", "url": other + "{path}", "status": 302})
    answer = hub.tile()
    assert answer.url.startswith(other)
    assert pixels(answer).shape == (512, 512, 4)


def test_maps_fail_with_words_of_their_own(hub: Hub) -> None:
    text = "<ServiceExceptionReport><ServiceException><![CDATA[Oh no]]></ServiceException></ServiceExceptionReport>"
    set_faults(hub, {"kind": "wms-map", "action": "status", "status": 400, "body": text, "content_type": "text/xml"})
    assert exception_text(hub.map()) == "Oh no"


def test_faults_from_the_start() -> None:
    options = ("--fault", '{"kind": "token", "action": "503"}', "--fault", '{"kind": "token", "action": "429"}')
    with start_sandbox(*options) as sandbox, Hub(sandbox) as hub:
        assert [hub.fetch_token().status_code for _ in range(3)] == [503, 429, 200]


@pytest.mark.parametrize("text", ["{}", '{"action": "explode"}', "nonsense", '{"action": "cut", "keep": -1}'])
def test_impossible_faults_at_the_start_are_refused(text: str, capfd: pytest.CaptureFixture) -> None:
    with pytest.raises(RuntimeError):
        start_sandbox("--fault", text)
    assert "--fault" in capfd.readouterr().err


@pytest.mark.parametrize("spec", [{"skip": -1}, {"count": -1}, {"rate": "fast"}, {"delay": -0.1}], ids=str)
def test_impossible_numbers_are_refused(spec: dict) -> None:
    with pytest.raises(ValueError, match="of a fault must be a number"):
        Fault("503", **spec)


def test_all_actions_have_a_name_once() -> None:
    assert len({*AFTER, *INSTEAD}) == len(AFTER) + len(INSTEAD)
