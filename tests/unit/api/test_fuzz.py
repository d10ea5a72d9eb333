"""Whatever the service answers comes to a value, or to one of our errors, soon."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.api import byoc, metadata
from sentinelhub_qgis.api.bodies import is_web_page, one_line
from sentinelhub_qgis.api.catalog import search_scenes
from sentinelhub_qgis.api.configuration_changes import make_configuration
from sentinelhub_qgis.api.configurations import data_product_script, list_configurations, list_layers
from sentinelhub_qgis.api.failures import failure_of, token_failure, wait_seconds
from sentinelhub_qgis.api.offered_collections import offered_collections
from sentinelhub_qgis.api.profile import read_profile
from sentinelhub_qgis.api.served_at import served_at
from sentinelhub_qgis.api.session import ServiceRequest, Session
from sentinelhub_qgis.api.statistics import measure_cloud
from sentinelhub_qgis.api.value_ranges import measure_ranges
from sentinelhub_qgis.model.configuration import ConfigurationLayer, LegendKind
from sentinelhub_qgis.model.errors import SentinelHubError, UnexpectedAnswer
from sentinelhub_qgis.model.own_collection import nameless
from sentinelhub_qgis.model.own_picture import range_orders
from tests.unit.api.test_byoc import ID, ITEM, TWO_HOSTS
from tests.unit.api.test_catalog import BOLZANO, MAY, feature
from tests.unit.api.test_configuration_changes import WISH
from tests.unit.api.test_configurations import SCRIPT, V1_LAYERS, V2_LAYERS
from tests.unit.api.test_statistics import ORDER as CLOUD
from tests.unit.api.test_statistics import failing, interval
from tests.unit.api.test_value_ranges import ORDER as RANGES
from tests.unit.api.test_value_ranges import interval as ranges
from tests.unit.api.wire import LIST, OIDC, SECRET, Scripted, Wire, bench
from tests.unit.fuzz import (
    DEEP_LIST,
    MANY,
    assert_sound,
    bodies,
    documents,
    in_little_memory,
    in_little_time,
    spoiled,
    torn,
    tried,
    value_or_our_error,
    words,
)

CONFIGURATIONS = [
    {"id": ID, "name": "Fields", "description": "of mine", "additionalData": {"disabled": False}},
    {"@id": f"https://x/configuration/v1/wms/instances/{ID}", "name": "Old", "domainAccountId": ID},
]
PROFILE = {"userId": ID, "domainAccountId": ID, "domainAccounts": [{"id": ID, "name": "x"}], "email": "a@b.invalid"}
COLLECTIONS = {"collections": [{"id": "sentinel-2-l2a", "title": "S2"}, {"id": "sentinel-1-grd"}]}
OF_CATALOGUE = {
    "id": f"byoc-{ID}", "title": "Fields", "summaries": {
        "eo:bands": [{"name": "red"}, {"name": "ndvi"}], "raster:bands": [{"data_type": "uint16", "nodata": 0}],
    },
    "extent": {"spatial": {"bbox": [[11, 46, 12, 47]]}, "temporal": {"interval": [["2024-03-01T00:00:00Z", None]]}},
}  # fmt: skip
OF_METADATA = {"location": {"id": "far"}, "bands": [{"name": "red", "sampleType": "UINT16"}]}
LEGENDS = [
    {"type": "discrete", "items": [{"color": "#00ff00", "label": "crop"}, {"color": 255}]},
    {"type": "continuous", "minPosition": -1, "maxPosition": 1, "gradients": [
        {"position": -1, "color": "rgb(0,0,0)"}, {"position": 1, "color": "red", "label": "high"}]},
]  # fmt: skip
PRODUCT = ConfigurationLayer("VV", "VV", "sentinel-1-grd", data_product="643")
REFUSALS = [
    {"error": {"status": 403, "reason": "Forbidden", "message": "no", "code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS"}},
    {"error": "invalid_client", "error_description": "Invalid client"},
    {"code": 400, "description": "The bounding box is wrong"},
    {"status": 429, "reason": "Too Many Requests"},
]
XML = (
    b'<?xml version="1.0"?><!DOCTYPE ServiceExceptionReport><ServiceExceptionReport version="1.3.0">'
    b'<ServiceException code="LayerNotDefined"><![CDATA[ no <b>such</b> layer ]]></ServiceException>'
    b"</ServiceExceptionReport>"
)
PAGES = b"<!DOCTYPE html><!-- a --><!-- b --><html><body>Log in</body></html>"
TOKEN = {"access_token": "eyJhbGciOiJub25lIn0.eyJpYXQiOjE3MDB9.c2ln", "token_type": "Bearer", "expires_in": 3600}

Ask = Callable[[Session], Any]
# What is asked, and what is answered when all is well.
QUESTIONS: dict[str, tuple[Ask, list[Any]]] = {
    "configurations": (list_configurations, [CONFIGURATIONS, {"member": CONFIGURATIONS}]),
    "layers": (lambda session: list_layers(session, ID), [V2_LAYERS, V1_LAYERS, {"layers": V2_LAYERS}]),
    "a data product": (lambda session: data_product_script(session, PRODUCT), [{"evalScript": SCRIPT}]),
    "a new configuration": (lambda session: make_configuration(session, WISH, ID), [CONFIGURATIONS[0]]),
    "a profile": (lambda session: len(read_profile(session)), [PROFILE]),
    "scenes": (
        lambda session: search_scenes(session, "sentinel-2-l2a", BOLZANO, MAY),
        [
            {"type": "FeatureCollection", "features": [feature(), feature("b", **{"eo:cloud_cover": 7.5})],
             "context": {"next": 100, "limit": 100, "returned": 2}},
            {"features": [feature(platform="s", **{"sat:relative_orbit": 22, "sat:orbit_state": "ascending"})],
             "links": [{"rel": "next", "href": "https://x", "body": {"next": 1}}]},
        ],
    ),
    "offered collections": (offered_collections, [COLLECTIONS]),
    "own collections": (lambda session: tuple(byoc.list_pages(session)), [{"data": [ITEM], "links": {"next": "?x"}}]),
    "own collections everywhere": (byoc.list_everywhere, [{"data": [{**ITEM, "location": "far"}]}]),
    "zarr": (byoc.list_zarr, [{"data": [{"id": f"zarr-{ID}", "name": "cube", "status": "CREATED"}]}]),
    "one own collection": (lambda session: byoc.find_collection(session, f"byoc-{ID}"), [{"data": ITEM}]),
    "bands by metadata": (lambda session: metadata.ask_metadata(session, nameless(f"byoc-{ID}")), [OF_METADATA]),
    "bands by catalogue": (lambda session: metadata.ask_catalogue(session, nameless(f"byoc-{ID}")), [OF_CATALOGUE]),
    "cloud": (lambda session: measure_cloud(session, CLOUD), [{"data": [interval(), failing()], "status": "OK"}]),
    "ranges": (lambda session: measure_ranges(session, RANGES), [{"data": [ranges({"2.0": 1, "98.0": "NaN"})]}]),
}  # fmt: skip
asked = pytest.mark.parametrize("name", QUESTIONS)


class Same(Wire):
    """Be a service that gives one answer to whatever it is asked."""

    def __init__(self, answer: Scripted, token: Scripted | None = None) -> None:
        super().__init__(*[answer] * 120, tokens=[token] * 120 if token else ())


def answered(ask: Ask, body: bytes, **more: Any) -> Any:
    session = bench(Same(Scripted(body=body, **more)), TWO_HOSTS).session
    return value_or_our_error(lambda: ask(session))


@asked
def test_the_answers_that_are_spoiled_here_are_good_ones(name: str) -> None:
    ask, examples = QUESTIONS[name]
    for example in examples:
        assert answered(ask, json.dumps(example).encode()) is not None


@asked
@tried
@given(data=st.data())
def test_a_spoiled_answer(name: str, data: st.DataObject) -> None:
    ask, examples = QUESTIONS[name]
    found = answered(ask, data.draw(bodies(examples)))
    if name == "own collections":
        for one in (collection for page in found or () for collection in page):
            one.as_collection()
            range_orders(one, BOLZANO, date(2026, 11, 21))


ODD_TIMES = ["Sat, 21 Nov 2026 08:54:55 +9999999", "1 1 1 1:1:1 1", "a b c d:e:f g", "Sat, 21 Nov 0000 08:54:55 GMT"]
SWOLLEN = ("text", "list", "digits", "number", "object")
LONG = "Ä" * 20_000
HUGE = "Ä" * (MANY // 2)


@asked
@pytest.mark.parametrize(
    "body",
    [
        pytest.param(DEEP_LIST, id="deep list"),
        pytest.param(b'{"data":' * 100_000 + b"1" + b"}" * 100_000, id="deep object"),
        pytest.param(b'{"data":' + b"[" * 900 + b"]" * 900 + b"}", id="deep, and not too deep for JSON"),
        pytest.param(b"9" * 100_000, id="long number"),
        pytest.param(b'{"data": 1e' + b"9" * 100_000 + b"}", id="long exponent"),
        pytest.param(json.dumps(LONG).encode(), id="long text"),
        pytest.param(b"[" + b"[],{}," * 50_000 + b"0]", id="many that are none"),
        pytest.param(b"{" + b'"a":{},' * 50_000 + b'"b":0}', id="many members"),
        pytest.param(b"\xff\xfe" + "[]".encode("utf-16-le"), id="UTF-16"),
        pytest.param(b"\0" * 1_000_000, id="zeros"),
        pytest.param(b" " * 1_000_000, id="blanks"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_a_monstrous_answer(name: str, body: bytes) -> None:
    with in_little_time():
        answered(QUESTIONS[name][0], body)


@asked
@pytest.mark.parametrize("spoil", [LONG, [LONG], "9" * 400, 10**400, {"a": LONG}], ids=SWOLLEN)
def test_monstrous_members(name: str, spoil: Any) -> None:
    ask, examples = QUESTIONS[name]

    def swollen(value: Any) -> Any:
        if isinstance(value, list):
            return [swollen(part) for part in value]
        return {key: swollen(part) for key, part in value.items()} if isinstance(value, dict) else spoil

    # One at a time as well: a name in one place must not hide what another does.
    members = examples[0] if isinstance(examples[0], dict) else {"": examples[0]}
    for spoilt in (swollen(members), *({**members, key: swollen(members[key])} for key in members)):
        with in_little_time():
            answered(ask, json.dumps(spoilt.get("", spoilt)).encode())


def test_names_of_ten_megabytes() -> None:
    with in_little_time():
        (found,) = answered(list_configurations, json.dumps([{"id": "a", "name": HUGE}]).encode())
        assert len(found.name) <= 1000
        (scene,) = answered(QUESTIONS["scenes"][0], json.dumps({"features": [feature(HUGE, platform=HUGE)]}).encode())
        assert len(scene.id) <= 1000


@tried
@given(st.integers(100, 599), torn(XML) | torn(PAGES) | bodies(REFUSALS) | st.binary(max_size=200), words, words, words)
def test_a_spoiled_refusal(status: int, body: bytes, content_type: str, retry_after: str, location: str) -> None:
    headers = {"Content-Type": content_type, "Retry-After": retry_after, "Location": location}
    for meaning in (failure_of, token_failure):
        error = meaning(status, headers, body, host="service.invalid", hidden=(SECRET,))
        assert isinstance(error, SentinelHubError)
        assert len(error.detail) <= 300
        assert_sound(error.detail)


@pytest.mark.parametrize("content_type", ["text/html", "application/json", "text/xml", "text/plain", ""])
@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<!-- a -->" * 200, id="comments without a page"),
        pytest.param(b"<!-- " * 400, id="comments that do not end"),
        pytest.param(b"<ServiceException>" * 100_000, id="reports that do not end"),
        pytest.param(b"<ServiceException " * 100_000, id="tags that do not end"),
        pytest.param(b"<ServiceException code" + b" " * 1_000_000 + b">x</ServiceException>", id="blanks in a tag"),
        pytest.param(b"<ServiceException>" + b"<" * 1_000_000 + b"</ServiceException>", id="only openings"),
        pytest.param(b"<ServiceException>&#" + b"9" * 10_000 + b";</ServiceException>", id="a sign of no number"),
        pytest.param(b"<!DOCTYPE a [" + b'<!ENTITY b "bbbbbbbb">' * 100_000 + b"]><a>&b;</a>", id="entities"),
        pytest.param(b"-eyJ" * 250_000, id="beginnings of tokens"),
        pytest.param(b"eyJ" + b".a" * 500_000, id="a token of millions of parts"),
        pytest.param(json.dumps({"message": "-eyJ" * 1_000_000}).encode(), id="a message of such beginnings"),
        pytest.param(json.dumps({"error": {"message": HUGE, "code": HUGE}}).encode(), id="a long message"),
        pytest.param(b'{"error":' * 100_000, id="deep"),
    ],
)
def test_a_monstrous_refusal(body: bytes, content_type: str) -> None:
    with in_little_time():
        error = failure_of(400, {"Content-Type": content_type}, body, hidden=(SECRET,))
    assert len(error.detail) <= 300
    assert len(getattr(error, "code", "")) <= 200


def test_what_stands_behind_comments_is_a_page_still() -> None:
    assert is_web_page(b"\n<!-- a --> <!-- b\n<c> -->\n<!DOCTYPE  HTML><html>", "")
    assert is_web_page(b"<html lang='en'>", "")
    assert not is_web_page(b"<!-- a <html> --> <ServiceException/>", "")
    assert not is_web_page(b"<!-- a <html>", "")


class Packed(io.RawIOBase):
    """Be a body that is short on the line and has no end once it is unpacked; `taken` is how much of it was read."""

    def __init__(self) -> None:
        super().__init__()
        self.taken = 0

    def read(self, size: int = -1) -> bytes:
        assert size > 0, "nobody may ask for all of it"
        self.taken += size
        assert self.taken < 200 * MANY, "read without end"
        return b" " * size


class Endless(Same):
    """Be a service whose answers, or those of the token endpoint, do not end."""

    def __init__(self, status: int, ends: bool = False) -> None:
        super().__init__(Scripted(status, b"[]"), Scripted(status, json.dumps(TOKEN).encode()))
        self.body = Packed()
        self._of_token = ends

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        response = super().send(request, *args, **kwargs)
        if (str(request.url) == OIDC) is self._of_token:
            response.raw = self.body
        return response


@asked
def test_an_answer_that_does_not_end(name: str) -> None:
    wire = Endless(200)
    with in_little_time(), in_little_memory():
        assert value_or_our_error(lambda: QUESTIONS[name][0](bench(wire, TWO_HOSTS).session)) is None
    assert wire.body.taken


@pytest.mark.parametrize("status", [200, 401, 503])
def test_an_answer_to_a_request_for_a_token_that_does_not_end(status: int) -> None:
    wire = Endless(status, True)
    with in_little_time(), in_little_memory():
        assert value_or_our_error(bench(wire).session.sign_in) is None
    assert 0 < wire.body.taken < 2 * MANY


@pytest.mark.parametrize("status", [400, 403, 500])
def test_a_refusal_that_does_not_end(status: int) -> None:
    wire = Endless(status)
    with in_little_time(), in_little_memory():
        assert value_or_our_error(lambda: bench(wire).session.send(LIST)) is None


@tried
@given(data=st.data())
def test_a_spoiled_legend(data: st.DataObject) -> None:
    legend = data.draw(spoiled(LEGENDS))
    layers = [{**layer, "styles": [{"name": "default", "legend": legend}]} for layer in V2_LAYERS]
    found = answered(QUESTIONS["layers"][0], json.dumps(layers).encode())
    assert found is None or all(layer.legend is None or layer.legend in LegendKind for layer in found)


@tried
@given(words, words)
def test_what_is_said_on_one_line_hides_tokens_and_secrets(before: str, after: str) -> None:
    token = "eyJhbGciOiJub25lIn0.eyJpYXQiOjE3MDB9.c2ln"
    forms = (SECRET, quote_plus(SECRET), quote(SECRET, safe=""), json.dumps(SECRET))
    for form in forms:
        said = one_line(f"{before} {token} {form} {after}", (SECRET,))
        assert "eyJpYXQ" not in said
        assert not any(other in said for other in forms)


@tried
@given(data=st.data())
def test_a_spoiled_token(data: st.DataObject) -> None:
    body = data.draw(bodies([TOKEN]))
    date_header = data.draw(words | st.sampled_from(["Sat, 21 Nov 2026 08:54:55 GMT", "Sat, 99 Nov 99999 08:54"]))
    token = Scripted(body=body, headers={"Date": date_header})
    value_or_our_error(bench(Same(Scripted(body=b"[]"), token)).session.sign_in)


@pytest.mark.parametrize(
    "changes",
    [
        {"expires_in": 10**400}, {"expires_in": -(10**400)}, {"expires_in": 1e308}, {"expires_in": -1e9},
        {"expires_in": [1]}, {"expires_in": "9" * 5000}, {"scope": 1}, {"scope": ["a"]}, {"token_type": 7},
        {"access_token": "ä"}, {"access_token": "a\nb"}, {"access_token": "\ud800"}, {"access_token": 7},
        {"access_token": "a" * 1_000_000}, {"access_token": "a." + "e" * 1_000_000 + ".c"}, {"error": "access_denied"},
        {"expires_at": "soon"}, {"expires_at": 10**400}, {"id_token": LONG},
    ],
    ids="-".join,
)  # fmt: skip
def test_an_odd_token(changes: dict[str, Any]) -> None:
    token = Scripted(body=json.dumps({**TOKEN, **changes}).encode())
    with in_little_time():
        value_or_our_error(bench(Same(Scripted(body=b"[]"), token)).session.sign_in)


@tried
@given(words | st.sampled_from(ODD_TIMES), documents, words)
def test_an_odd_time_of_service(date_header: str, claims: Any, other: str) -> None:
    middle = base64.urlsafe_b64encode(json.dumps({"iat": claims}).encode()).decode().rstrip("=")
    for access_token in (f"a.{middle}.c", f"a.{other}.c", other):
        found = served_at(date_header, access_token)
        assert found is None or -1e11 < found < 1e12


@tried
@given(st.floats().map(str) | words | st.sampled_from(["9" * 5000, "1e999", "-1e999", "１２", "1_0", " 5 ", "0x10"]))
def test_what_rates_and_lengths_say(text: str) -> None:
    assert 0 < wait_seconds(text) <= 60
    headers = {"x-processingunits-spent": text, "Content-Length": text}
    answer = value_or_our_error(partial(bench(Same(Scripted(body=b"[]", headers=headers))).session.send, LIST))
    assert answer is None or 0 <= answer.units_spent < 1e9


@tried
@given(words | spoiled([["https://service.invalid/a?b"]]).map(str))
def test_an_odd_next_page(link: str) -> None:
    answered(QUESTIONS["own collections"][0], json.dumps({"data": [], "links": {"next": link}}).encode())


@pytest.mark.parametrize(
    "link",
    ["https://[", "https://service.invalid/\ud800", "https://service.invalid:99999/", "//service.invalid/x", "\0",
     "https://service.invalid/%zz", "https://service.invalid/" + "a" * 100_000, "https://service.invalid\\@other.invalid/",
     "https://user:pw@service.invalid/", "javascript:alert(1)", "?" * 1000],
)  # fmt: skip
def test_an_odd_address(link: str) -> None:
    wire = Same(Scripted(body=json.dumps({"data": [], "links": {"next": link}}).encode()))
    value_or_our_error(lambda: tuple(byoc.list_pages(bench(wire).session)))
    assert all(url.startswith(("https://service.invalid/", "https://user:pw@service.invalid/")) for url in wire.urls)
    location = Same(Scripted(307, headers={"Location": link.encode("utf-8", "replace").decode("latin-1")}))
    value_or_our_error(lambda: bench(location).session.send(ServiceRequest(url="https://service.invalid/a")))
    assert all(url.startswith("https://service.invalid/") for url in location.urls if "user" not in link)


def test_the_address_of_tokens_is_none_of_these() -> None:
    assert OIDC not in json.dumps(REFUSALS)
    with pytest.raises(UnexpectedAnswer):
        read_profile(bench(Same(Scripted(body=b"{}"))).session)
