"""What a session sends, how often, and to whom."""

from __future__ import annotations

import io
import logging
from contextlib import nullcontext

import pytest
import requests

from sentinelhub_qgis.api.paths import Api
from sentinelhub_qgis.api.session import ServiceRequest
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.deployment import COMMERCIAL
from tests.unit.api.wire import (
    BASE,
    HTML_PAGE,
    OIDC,
    SECRET,
    TIFF,
    Scripted,
    Wire,
    bench,
    form_of,
    html,
    issued,
    json_of,
    of_json,
    path_of,
    redirect,
)

LIST = ServiceRequest(api=Api.CONFIGURATION, path="instances")
PROCESS = ServiceRequest("POST", Api.PROCESS, body={"input": {}}, accept=TIFF)
OK = of_json([])
UNAUTHORISED = of_json({"error": {"code": "COMMON_UNAUTHORIZED", "message": "no"}}, 401)
MISSING = of_json({"error": {"code": "COMMON_NOT_FOUND", "message": "no such thing"}}, 404)
LIMITED = of_json({"code": "RATE_LIMIT_EXCEEDED"}, 429, **{"Retry-After": "3398"})
TROUBLE = html(503)
LOST = errors.ConnectionLost("gone", host="service.invalid")
IMAGE = Scripted(200, b"II*\0" + bytes(200_000), TIFF, {"x-processingunits-spent": "1.25"})


# --- tokens ---------------------------------------------------------------------------------------------------


def test_credentials_go_in_the_form_and_nowhere_else() -> None:
    wire = Wire(OK)

    bench(wire).session.send(LIST)

    (request,) = wire.issued
    assert request.method == "POST"
    assert request.url == OIDC
    assert form_of(request) == {
        "grant_type": ["client_credentials"],
        "client_id": ["client"],
        "client_secret": [SECRET],
    }
    assert "Authorization" not in request.headers
    assert "Cookie" not in request.headers


def test_one_token_serves_many_requests() -> None:
    wire = Wire(OK, OK, OK)
    at = bench(wire)

    for _ in range(3):
        at.session.send(LIST)

    assert len(wire.issued) == 1
    assert wire.bearers == ["Bearer issued-1"] * 3


def test_a_401_costs_one_token_and_one_try() -> None:
    wire = Wire(UNAUTHORISED, OK)

    answer = bench(wire).session.send(LIST)

    assert wire.bearers == ["Bearer issued-1", "Bearer issued-2"]
    assert answer.attempts == 2


def test_a_second_401_is_final() -> None:
    wire = Wire(UNAUTHORISED, UNAUTHORISED)

    with pytest.raises(errors.NotAuthorised) as caught:
        bench(wire).session.send(LIST)

    assert len(wire.asked) == len(wire.issued) == 2
    assert caught.value.code == "COMMON_UNAUTHORIZED"


TOKEN_ANSWERS = {
    "unknown-client": (of_json({"error": "invalid_client", "error_description": "Invalid client"}, 401),
                       errors.WrongCredentials),
    "wrong-secret": (of_json({"error": "unauthorized_client"}, 401), errors.WrongCredentials),
    "error-with-200": (of_json({"error": "invalid_client"}), errors.WrongCredentials),
    "grant": (of_json({"error": "unsupported_grant_type"}, 400), errors.BadRequest),
    "redirect-elsewhere": (redirect("https://elsewhere.invalid/token"), errors.RedirectRefused),
    "redirect-at-home": (redirect(f"{OIDC}/v2", 308), errors.RedirectRefused),
    "login-page": (html(200), errors.UnexpectedAnswer),
    "cut": (Scripted(body=b'{"access_token": "abc'), errors.UnexpectedAnswer),
    "list": (of_json(["access_token"]), errors.UnexpectedAnswer),
    "empty": (Scripted(), errors.UnexpectedAnswer),
    "no-token": (of_json({"token_type": "Bearer"}), errors.UnexpectedAnswer),
    "number": (of_json({"access_token": 5}), errors.UnexpectedAnswer),
    "nothing": (of_json({"access_token": ""}), errors.UnexpectedAnswer),
    "two-lines": (of_json({"access_token": "a\r\nX-Evil: 1"}), errors.UnexpectedAnswer),
    "odd-lifetime": (issued(expires_in="soon"), errors.UnexpectedAnswer),
    "odd-scope": (of_json({"access_token": "a", "scope": 5}), errors.UnexpectedAnswer),
    "endless-lifetime": (Scripted(body=b'{"access_token": "a", "expires_in": Infinity}'), errors.UnexpectedAnswer),
    "certificate": (requests.exceptions.SSLError("bad"), errors.CertificateNotTrusted),
    "adapter's-own": (errors.ProxyFailed("407", host="proxy"), errors.ProxyFailed),
    "cancelled": (errors.Cancelled(), errors.Cancelled),
}  # fmt: skip


@pytest.mark.parametrize("answer, kind", TOKEN_ANSWERS.values(), ids=TOKEN_ANSWERS)
def test_a_token_answer_that_is_none_is_told_once(
    answer: Scripted | Exception, kind: type[errors.SentinelHubError]
) -> None:
    wire = Wire(tokens=[answer])
    at = bench(wire)

    with pytest.raises(kind) as caught:
        at.session.sign_in()

    assert type(caught.value) is kind
    assert len(wire.issued) == 1
    assert at.clock.waits == []
    assert "<" not in caught.value.detail


@pytest.mark.parametrize(
    "answer, waits",
    [(html(500), [1.0]), (Scripted(429, b"", ""), [30.0]), (LIMITED, [3.398]), (LOST, [1.0])],
    ids=["html-500", "empty-429", "429", "line-lost"],
)
def test_the_token_endpoint_gets_patience_too(answer: Scripted | Exception, waits: list[float]) -> None:
    wire = Wire(tokens=[answer])
    at = bench(wire)

    at.session.sign_in()

    assert len(wire.issued) == 2
    assert at.clock.waits == waits


def test_signing_in_asks_anew() -> None:
    at = bench(Wire())

    at.session.sign_in()
    at.session.sign_in()

    assert len(at.wire.issued) == 2


@pytest.mark.parametrize("place", ["token", "api"])
def test_no_secret_shows_in_errors(place: str) -> None:
    echo = of_json({"error": {"message": f"you sent {SECRET} and issued-1"}}, 400)
    wire = Wire(echo, tokens=[echo] if place == "token" else [])

    with pytest.raises(errors.BadRequest) as caught:
        bench(wire).session.send(LIST)

    texts = (caught.value.detail, str(caught.value), repr(caught.value))
    assert "you sent ***" in caught.value.detail
    assert not any(SECRET in text for text in texts)
    assert place == "token" or not any("issued-1" in text for text in texts)


def test_an_exception_that_holds_the_request_is_not_chained() -> None:
    failing = requests.exceptions.ConnectionError("x", request=requests.Request("POST", OIDC).prepare())
    wire = Wire(tokens=[failing] * 3)

    with pytest.raises(errors.ConnectionLost) as caught:
        bench(wire).session.sign_in()

    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


def test_the_loggers_of_the_libraries_stay_silent(caplog: pytest.LogCaptureFixture) -> None:
    for name in ("requests_oauthlib", "requests_oauthlib.oauth2_session", "oauthlib"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    with caplog.at_level(logging.DEBUG):
        bench(Wire(OK)).session.send(LIST)

    assert "issued-1" not in caplog.text
    assert "client_secret" not in caplog.text
    assert [record for record in caplog.records if "oauth" in record.name] == []


# --- patience -------------------------------------------------------------------------------------------------

FINAL = {
    "bad-request": (of_json({"error": {"code": "COMMON_BAD_PAYLOAD"}}, 400), errors.BadRequest),
    "no-right": (of_json({"error": {"code": "COMMON_INSUFFICIENT_PERMISSIONS"}}, 403), errors.NotPermitted),
    "quota": (of_json({"code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS"}, 403), errors.QuotaUsedUp),
    "gone": (MISSING, errors.NotFound),
    "html-200": (html(200), errors.UnexpectedAnswer),
    "certificate": (errors.CertificateNotTrusted(), errors.CertificateNotTrusted),
    "dns": (errors.HostNotFound(), errors.HostNotFound),
    "offline": (errors.Offline(), errors.Offline),
    "time-out": (requests.exceptions.ReadTimeout(), errors.NoAnswer),
    "proxy": (errors.ProxyFailed(), errors.ProxyFailed),
    "cancelled": (errors.Cancelled(), errors.Cancelled),
}


@pytest.mark.parametrize("answer, kind", FINAL.values(), ids=FINAL)
def test_what_will_not_get_better_is_asked_once(
    answer: Scripted | Exception, kind: type[errors.SentinelHubError]
) -> None:
    wire = Wire(answer)
    at = bench(wire)

    with pytest.raises(kind):
        at.session.send(LIST)

    assert len(wire.asked) == 1
    assert at.clock.waits == []


SHAKY = {
    "503": TROUBLE,
    "renderer-500": of_json({"error": {"code": "RENDERER_EXCEPTION"}}, 500),
    "lost": LOST,
    "refused": errors.ConnectionRefused(),
    "cut-body": Scripted(200, b"[1,", headers={"Content-Length": "40"}),
    "broken-body": Scripted(200, b"[1,", breaks=LOST),
    "broken-socket": Scripted(200, b"[1,", breaks=ConnectionResetError(104, "reset")),
}


@pytest.mark.parametrize("answer", SHAKY.values(), ids=SHAKY)
def test_trouble_is_tried_three_times(answer: Scripted | Exception) -> None:
    good = bench(Wire(answer, answer, OK))
    bad = bench(Wire(answer, answer, answer))

    assert good.session.send(LIST).attempts == 3
    with pytest.raises((errors.ServiceTrouble, errors.ConnectionLost, errors.ConnectionRefused)):
        bad.session.send(LIST)

    assert good.clock.waits == bad.clock.waits == [1.0, 3.0]


def test_a_rate_limit_is_waited_for_five_times() -> None:
    good = bench(Wire(*[LIMITED] * 5, OK))
    bad = bench(Wire(*[LIMITED] * 6))

    assert good.session.send(LIST).attempts == 6
    with pytest.raises(errors.RateLimited) as caught:
        bad.session.send(LIST)

    assert good.clock.waits == bad.clock.waits == [3.398] * 5
    assert caught.value.wait_seconds == 3.398


def test_a_cancel_while_waiting_ends_it() -> None:
    def wait(seconds: float) -> None:
        raise errors.Cancelled

    wire = Wire(TROUBLE, OK)

    with pytest.raises(errors.Cancelled):
        bench(wire, wait=wait).session.send(LIST)

    assert len(wire.asked) == 1


# --- paths and hosts ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [404, 410])
def test_the_other_path_style_is_found_and_remembered(status: int) -> None:
    wire = Wire(Scripted(status), IMAGE, IMAGE)
    at = bench(wire)

    at.session.send(PROCESS, io.BytesIO())
    at.session.send(PROCESS, io.BytesIO())

    assert [path_of(url) for url in wire.urls] == ["/process/v1", "/api/v1/process", "/api/v1/process"]


def test_a_remembered_style_may_end() -> None:
    wire = Wire(MISSING, IMAGE, MISSING, IMAGE)
    at = bench(wire)

    for _ in range(2):
        at.session.send(PROCESS, io.BytesIO())

    assert [path_of(url) for url in wire.urls] == ["/process/v1", "/api/v1/process", "/api/v1/process", "/process/v1"]


def test_what_is_at_neither_path_is_not_found() -> None:
    wire = Wire(MISSING, Scripted(404, HTML_PAGE, "text/html"))

    with pytest.raises(errors.NotFound) as caught:
        bench(wire).session.send(PROCESS)

    assert caught.value.code == "COMMON_NOT_FOUND"
    assert len(wire.asked) == 2


def test_data_on_another_host_are_asked_there() -> None:
    wire = Wire(IMAGE)
    request = ServiceRequest("POST", Api.PROCESS, body={}, accept=TIFF, collection_id="landsat-ot-l1")

    bench(wire, COMMERCIAL).session.send(request)

    assert wire.urls == ["https://services-uswest2.sentinel-hub.com/process/v1"]


@pytest.mark.parametrize(
    "url",
    ["https://elsewhere.invalid/x", "http://service.invalid/x", f"{BASE}:8443/x", OIDC, "https://[", "/x"],
    ids=["host", "scheme", "port", "identity", "no-address", "path"],
)
def test_an_address_elsewhere_gets_nothing(url: str) -> None:
    wire = Wire(OK)

    with pytest.raises(errors.RedirectRefused):
        bench(wire).session.send(ServiceRequest(url=url))

    assert wire.asked == []


def test_an_address_of_the_deployment_is_followed() -> None:
    wire = Wire(OK)

    bench(wire).session.send(ServiceRequest(url=f"{BASE}:443/byoc/v1/collections?viewtoken=2"))

    assert path_of(wire.urls[0]) == "/byoc/v1/collections"
    assert wire.bearers == ["Bearer issued-1"]


# --- redirects ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    ["https://elsewhere.invalid/x", "//elsewhere.invalid/x", "http://service.invalid/x", f"{BASE}:444/x", "https://["],
    ids=["host", "scheme-relative", "plain-http", "port", "no-address"],
)
def test_a_redirect_elsewhere_is_refused(status: int, location: str) -> None:
    wire = Wire(redirect(location, status))

    with pytest.raises(errors.RedirectRefused) as caught:
        bench(wire).session.send(PROCESS)

    assert caught.value.host == "service.invalid"
    assert len(wire.asked) == 1


@pytest.mark.parametrize("status, method", [(301, "POST"), (302, "POST"), (303, "GET"), (307, "POST"), (308, "POST")])
def test_a_redirect_at_home_is_followed(status: int, method: str) -> None:
    wire = Wire(redirect("/moved?here=1", status), IMAGE)

    answer = bench(wire).session.send(PROCESS)

    first, second = wire.asked
    assert answer.body == IMAGE.body
    assert second.url == f"{BASE}/moved?here=1"
    assert second.method == method
    assert second.body == (first.body if method == "POST" else None)
    assert second.headers["Authorization"] == "Bearer issued-1"
    assert ("Content-Type" in second.headers) == (method == "POST")


def test_a_ring_of_redirects_ends() -> None:
    wire = Wire(*[redirect(f"{BASE}/round", 302)] * 20)

    with pytest.raises(errors.RedirectRefused):
        bench(wire).session.send(LIST)

    assert len(wire.asked) == 6


# --- answers --------------------------------------------------------------------------------------------------


def test_a_request_says_what_it_wants() -> None:
    wire = Wire(IMAGE)

    bench(wire).session.send(PROCESS)

    (request,) = wire.asked
    assert request.headers["Accept"] == TIFF
    assert request.headers["Content-Type"] == "application/json"
    assert json_of(request) == {"input": {}}


def test_a_body_goes_into_the_file_in_pieces() -> None:
    class Pieces(io.BytesIO):
        sizes: list[int] = []

        def write(self, data: bytes) -> int:  # type: ignore[override]
            self.sizes.append(len(data))
            return super().write(data)

    file = Pieces()

    answer = bench(Wire(IMAGE)).session.send(PROCESS, file)

    assert file.getvalue() == IMAGE.body
    assert max(file.sizes) == 64 * 1024
    assert (answer.status, answer.content_type, answer.body, answer.units_spent) == (200, TIFF, b"", 1.25)


def test_each_try_starts_with_an_empty_file() -> None:
    file = io.BytesIO(b"something older and longer" * 20_000)

    bench(Wire(Scripted(200, b"half", TIFF, breaks=LOST), IMAGE)).session.send(PROCESS, file)

    assert file.getvalue() == IMAGE.body


def test_a_refusal_never_reaches_the_file() -> None:
    file = io.BytesIO()

    with pytest.raises(errors.NotPermitted):
        bench(Wire(of_json({"code": "x"}, 403))).session.send(PROCESS, file)

    assert file.getvalue() == b""


def test_a_full_disk_is_not_taken_for_a_broken_line() -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        bench(Wire(IMAGE)).session.send(PROCESS, Full())


def test_packed_bytes_are_not_counted_against_unpacked_ones() -> None:
    packed = Scripted(200, b"[1, 2, 3]", headers={"Content-Encoding": "br", "Content-Length": "5"})

    assert bench(Wire(packed)).session.send(LIST).body == b"[1, 2, 3]"


PROMISES = {
    "json": ("application/json", "application/json; charset=utf-8", True),
    "geojson": ("application/json", "application/geo+json", True),
    "json-unsaid": ("application/json", "", True),
    "json-as-text": ("application/json", "text/plain", True),
    "login-page": ("application/json", "text/html", False),
    "image-for-json": ("application/json", "image/png", False),
    "tiff": (TIFF, "image/tiff", True),
    "tiff-with-words": (TIFF, "Image/TIFF; application=geotiff", True),
    "png-for-tiff": (TIFF, "image/png", False),
    "json-for-tiff": (TIFF, "application/json", False),
    "html-for-tiff": (TIFF, "text/html", False),
    "unsaid-for-tiff": (TIFF, "", False),
}


@pytest.mark.parametrize("accept, content_type, kept", PROMISES.values(), ids=PROMISES)
def test_an_answer_of_another_type_is_unexpected(accept: str, content_type: str, kept: bool) -> None:
    session = bench(Wire(Scripted(200, b"[]", content_type))).session
    request = ServiceRequest(api=Api.CONFIGURATION, accept=accept)
    outcome = nullcontext() if kept else pytest.raises(errors.UnexpectedAnswer)

    with outcome:
        session.send(request)


@pytest.mark.parametrize("header, units", [("0.0067", 0.0067), ("", 0.0), ("none", 0.0), ("-1", 0.0)])
def test_units_are_read_with_tolerance(header: str, units: float) -> None:
    wire = Wire(Scripted(body=b"[]", headers={"X-ProcessingUnits-Spent": header}))

    assert bench(wire).session.send(LIST).units_spent == units


@pytest.mark.parametrize("api, url", [(None, ""), (Api.PROCESS, BASE)], ids=["neither", "both"])
def test_a_request_has_one_destination(api: Api | None, url: str) -> None:
    with pytest.raises(ValueError, match="either"):
        ServiceRequest(api=api, url=url)


def test_nothing_private_shows_in_a_repr() -> None:
    at = bench(Wire(OK))
    request = ServiceRequest(api=Api.CONFIGURATION, path="instances/private-id/layers", body={"private": 1})
    answer = at.session.send(request)

    texts = (repr(at.keeper), repr(request), repr(answer), repr(at.keeper._kept))

    assert not any(word in text for text in texts for word in ("private", SECRET, "issued-1"))
