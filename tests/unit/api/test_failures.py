"""Every status, body and exception of the wire has its place in the error tree."""

from __future__ import annotations

import errno
import inspect
import itertools
import json
import socket
import ssl

import oauthlib.oauth2.rfc6749.errors as oauth_errors
import pytest
import requests.exceptions

from sentinelhub_qgis.api.bodies import LONGEST_DETAIL, one_line
from sentinelhub_qgis.api.failures import (
    failure_of,
    network_failure,
    oauth_failure,
    token_failure,
    wait_seconds,
)
from sentinelhub_qgis.model import errors

QUOTA = "ACCESS_INSUFFICIENT_PROCESSING_UNITS"
TOO_COARSE = (
    "Your request of 26090.88 meters per pixel exceeds the limit 1500.00 meters per pixel of the collection S2L2A."
)
NOT_AUTHORISED = "You are not authorized! Please provide a valid access token within the header."


def inner(status: int, code: str, message: str) -> dict[str, object]:
    return {"status": status, "reason": "Some reason", "message": message, "code": code}


# status, code, message, error: the rows of API reference 5.5 (and 1.2 for the 401)
SERVICE_ROWS = {
    "bad-payload": (400, "COMMON_BAD_PAYLOAD", "width is larger than allowed 2500.", errors.BadRequest),
    "too-coarse": (400, "COMMON_EXCEPTION", TOO_COARSE, errors.ResolutionTooCoarse),
    "too-coarse-as-renderer": (400, "RENDERER_EXCEPTION", TOO_COARSE, errors.ResolutionTooCoarse),
    "evalscript": (400, "RENDERER_EXCEPTION", "Script must return an array.", errors.EvalscriptFailed),
    "unauthorised": (401, "COMMON_UNAUTHORIZED", NOT_AUTHORISED, errors.NotAuthorised),
    "no-right": (403, "COMMON_INSUFFICIENT_PERMISSIONS", "You may not.", errors.NotPermitted),
    "quota": (403, QUOTA, "Insufficient processing units.", errors.QuotaUsedUp),
    "expired": (403, "COMMON_SENTINEL_ACCOUNT_EXPIRED", "Your account has expired.", errors.AccountExpired),
    "403-of-a-new-code": (403, "SOMETHING_NEW", "No.", errors.NotPermitted),
    "not-found": (404, "COMMON_NOT_FOUND", "No such collection.", errors.NotFound),
    "gone": (410, "COMMON_NOT_FOUND", "Gone.", errors.NotFound),
    "method": (405, "COMMON_METHOD_NOT_ALLOWED", "No.", errors.BadRequest),
    "media-type": (415, "COMMON_UNSUPPORTED_MEDIA_TYPE", "No.", errors.BadRequest),
    "rate-limit": (429, "RATE_LIMIT_EXCEEDED", "You have exceeded your rate limit", errors.RateLimited),
    "renderer-500": (500, "RENDERER_EXCEPTION", "Illegal request to creo://x.", errors.ServiceTrouble),
    "database-500": (500, "COMMON_DATABASE_ERROR", "Trouble.", errors.ServiceTrouble),
    "unavailable": (503, "COMMON_EXCEPTION", "Later.", errors.ServiceTrouble),
    "gateway": (504, "COMMON_EXCEPTION", "Too slow.", errors.ServiceTrouble),
}


@pytest.mark.parametrize("wrapped", [True, False], ids=["wrapped", "bare"])
@pytest.mark.parametrize("status, code, message, kind", SERVICE_ROWS.values(), ids=SERVICE_ROWS)
def test_a_refusal_of_the_service_keeps_status_code_and_words(
    status: int, code: str, message: str, kind: type[errors.ServiceError], wrapped: bool
) -> None:
    said = inner(status, code, message)
    body = json.dumps({"error": said} if wrapped else said).encode()

    failure = failure_of(status, {"Content-Type": "application/json"}, body)

    assert type(failure) is kind
    assert isinstance(failure, errors.ServiceError)
    assert (failure.status, failure.code, failure.detail) == (status, code, message)


BODIES = {
    "nothing": (b"", ""),
    "html": (b"<html><title>Trouble</title><script>alert(1)</script></html>", "text/html"),
    "html-said-to-be-json": (b"<html>Trouble</html>", "application/json"),
    "cut-json": (b'{"error": {"status": 4', "application/json"),
    "json-list": (b"[1, 2]", "application/json"),
    "json-text": (b'"<b>no</b>"', "application/json"),
    "nonsense-fields": (b'{"error": {"message": 5, "code": null}}', "application/json"),
    "null-error": (b'{"error": null}', "application/json"),
    "bytes": (bytes(range(256)), "application/octet-stream"),
    "deep-json": (b"[" * 100_000, "application/json"),
}


@pytest.mark.parametrize("body, content_type", BODIES.values(), ids=BODIES)
def test_every_status_has_an_error_under_any_body(body: bytes, content_type: str) -> None:
    for status, check in itertools.product(range(100, 620), (failure_of, token_failure)):
        failure = check(status, {"content-type": content_type}, body, host="h")

        assert isinstance(failure, errors.SentinelHubError)
        assert "<" not in failure.detail
        if isinstance(failure, errors.ServiceError):
            assert failure.status == status


STATUSES = {
    302: errors.UnexpectedAnswer,
    304: errors.UnexpectedAnswer,
    200: errors.UnexpectedAnswer,
    204: errors.UnexpectedAnswer,
    402: errors.BadRequest,
    407: errors.ProxyWantsLogin,
    408: errors.NoAnswer,
    413: errors.BadRequest,
    502: errors.ServiceTrouble,
    511: errors.NetworkWantsLogin,
    599: errors.ServiceTrouble,
    600: errors.UnexpectedAnswer,
}


@pytest.mark.parametrize("status, kind", STATUSES.items(), ids=map(str, STATUSES))
def test_a_status_without_words_is_enough(status: int, kind: type[errors.SentinelHubError]) -> None:
    assert type(failure_of(status, {}, b"")) is kind


def test_a_redirect_names_who_pointed_away_and_not_where_to() -> None:
    failure = failure_of(302, {"Location": "https://elsewhere.invalid/?code=abc"}, b"", host="service.invalid")

    assert type(failure) is errors.RedirectRefused
    assert failure.host == "service.invalid"
    assert "elsewhere" not in failure.detail


OTHER_BODIES = {
    "catalog-number": (
        401, "application/json", {"code": 401, "description": NOT_AUTHORISED}, errors.NotAuthorised, "", NOT_AUTHORISED,
    ),
    "catalog-text": (
        400, "application/json", {"code": "BadRequest", "description": "Illegal collection."}, errors.BadRequest,
        "BadRequest", "Illegal collection.",
    ),
    "oauth": (
        400, "application/json", {"error": "invalid_request", "error_description": "Missing form parameter"},
        errors.BadRequest, "invalid_request", "Missing form parameter",
    ),
    "reason-only": (503, "application/json", {"reason": "Service Unavailable"}, errors.ServiceTrouble, "",
                    "Service Unavailable"),
    "plain-text": (503, "text/plain; charset=utf-8", b"upstream\nis down", errors.ServiceTrouble, "",
                   "upstream is down"),
    "wms-cdata": (
        400, "text/xml",
        b"<?xml version='1.0'?><ServiceExceptionReport version='1.3.0'><ServiceException code='LayerNotDefined'>"
        b"<![CDATA[Layer <X> not found]]></ServiceException></ServiceExceptionReport>",
        errors.BadRequest, "LayerNotDefined", "Layer <X> not found",
    ),
    "wms-script": (
        400, "application/xml",
        b"<ServiceExceptionReport><ServiceException>\n Failed to evaluate script! &amp; more\n</ServiceException>"
        b"</ServiceExceptionReport>",
        errors.EvalscriptFailed, "", "Failed to evaluate script! & more",
    ),
    "wmts": (
        400, "text/xml",
        b"<ows:ExceptionReport><ows:Exception exceptionCode='x'><ows:ExceptionText>No such matrix</ows:ExceptionText>"
        b"</ows:Exception></ows:ExceptionReport>",
        errors.BadRequest, "", "No such matrix",
    ),
}  # fmt: skip


@pytest.mark.parametrize("status, content_type, body, kind, code, detail", OTHER_BODIES.values(), ids=OTHER_BODIES)
def test_other_shapes_of_bodies_are_understood(
    status: int, content_type: str, body: object, kind: type[errors.ServiceError], code: str, detail: str
) -> None:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()

    failure = failure_of(status, {"Content-Type": content_type}, raw)

    assert type(failure) is kind
    assert isinstance(failure, errors.ServiceError)
    assert (failure.code, failure.detail) == (code, detail)


TOKEN_ROWS = {  # API reference 1.2
    "unknown-client": (
        401,
        b'{"error":"invalid_client","error_description":"Invalid client"}',
        errors.WrongCredentials,
    ),
    "wrong-secret": (401, b'{"error":"unauthorized_client"}', errors.WrongSecret),
    "unauthorised-as-400": (400, b'{"error":"unauthorized_client"}', errors.WrongSecret),
    "unknown-as-400": (400, b'{"error":"invalid_client"}', errors.WrongCredentials),
    "for-web-pages-only": (
        401,
        b'{"error":"unauthorized_client","error_description":"Client not enabled to retrieve service account"}',
        errors.WrongCredentials,
    ),
    "401-without-words": (401, b"", errors.WrongCredentials),
    "grant": (400, b'{"error":"unsupported_grant_type"}', errors.BadRequest),
    "form": (400, b'{"error":"invalid_request"}', errors.BadRequest),
    "throttled": (429, b"", errors.RateLimited),
    "html-500": (500, b"<html>Internal Server Error</html>", errors.ServiceTrouble),
    "forbidden": (403, b"", errors.NotPermitted),
}


@pytest.mark.parametrize("status, body, kind", TOKEN_ROWS.values(), ids=TOKEN_ROWS)
def test_a_refusal_of_the_token_endpoint_keeps_its_status(
    status: int, body: bytes, kind: type[errors.ServiceError]
) -> None:
    failure = token_failure(status, {"Content-Type": "application/json"}, body)

    assert type(failure) is kind
    assert isinstance(failure, errors.ServiceError)
    assert failure.status == status


NOT_OF_THE_TOKEN_ENDPOINT = {
    "not-there": (404, "application/json", b'{"error":"Realm does not exist"}', errors.NoServiceThere),
    "not-there-as-page": (404, "text/html", b"<html>", errors.NoServiceThere),
    "other-method": (405, "", b"", errors.NoServiceThere),
    "page-of-a-filter": (403, "text/html", b"<p>Blocked</p>", errors.WebPageInstead),
    "page-without-a-type": (401, "", b"\n<!-- a --> <!DOCTYPE HTML><title>x</title>", errors.WebPageInstead),
    "login-page-of-the-network": (511, "text/html", b"<html>", errors.NetworkWantsLogin),
    "proxy": (407, "text/html", b"<html>", errors.ProxyWantsLogin),
}


@pytest.mark.parametrize(
    "status, content_type, body, kind", NOT_OF_THE_TOKEN_ENDPOINT.values(), ids=NOT_OF_THE_TOKEN_ENDPOINT
)
def test_what_is_no_refusal_of_a_token_endpoint(
    status: int, content_type: str, body: bytes, kind: type[errors.SentinelHubError]
) -> None:
    failure = token_failure(status, {"Content-Type": content_type}, body, host="identity.invalid")

    assert type(failure) is kind
    assert getattr(failure, "host", "") == "identity.invalid"


@pytest.mark.parametrize("status", [401, 403])
def test_a_page_in_place_of_a_refusal_is_not_the_services(status: int) -> None:
    failure = failure_of(status, {"Content-Type": "text/html"}, b"<p>Access blocked</p>", host="service.invalid")

    assert type(failure) is errors.WebPageInstead
    assert failure.host == "service.invalid"


WAITS = {
    "documented-sample": ("3398", 3.398),
    "missing": (None, 30.0),
    "empty": ("", 30.0),
    "a-date": ("Wed, 21 Oct 2026 07:28:00 GMT", 30.0),
    "not-a-number": ("nan", 30.0),
    "without-end": ("inf", 60.0),
    "negative": ("-5", 30.0),
    "at-once": ("0", 0.1),
    "too-long": ("3600000", 60.0),
}


@pytest.mark.parametrize("header, seconds", WAITS.values(), ids=WAITS)
def test_retry_after_is_in_milliseconds_and_capped(header: str | None, seconds: float) -> None:
    assert wait_seconds(header) == pytest.approx(seconds)


def test_the_wait_travels_with_the_error() -> None:
    failure = failure_of(429, {"retry-after": "1500"}, b"")

    assert isinstance(failure, errors.RateLimited)
    assert failure.wait_seconds == 1.5


DETAILS = {
    "one-line": ("first\n\tsecond\r\nthird", "first second third"),
    "control": ("a\x00b\x1b[31mc\u202e", "a b [31mc"),
    "token": ("sent Bearer abcdefghijklmnopqrstuv here", "sent Bearer *** here"),
    "jwt": ("was eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln ok", "was *** ok"),
    "template": ("header [Authorization: Bearer <accessToken>]", "header [Authorization: Bearer <accessToken>]"),
    "known-secret": ("client has pa$$word+1.", "client has ***."),
}


@pytest.mark.parametrize("text, expected", DETAILS.values(), ids=DETAILS)
def test_a_detail_is_one_clean_line_without_secrets(text: str, expected: str) -> None:
    assert one_line(text, hidden=("pa$$word+1", "")) == expected


def test_a_long_detail_is_cut() -> None:
    detail = one_line("x" * 5000)

    assert len(detail) == LONGEST_DETAIL
    assert detail.endswith("…")


def raised_in(outer: Exception, *causes: BaseException) -> Exception:
    """Return `outer` as if it had been raised while each cause in turn was handled."""
    current: BaseException = outer
    for cause in causes:
        current.__context__ = cause
        current = cause
    return outer


class Wrapper(Exception):
    """Stand for urllib3's errors, which carry their reason as an attribute."""

    def __init__(self, reason: BaseException) -> None:
        super().__init__("wrapped, with the address in the text: /instances/secret")
        self.reason = reason


def connection_error(cause: BaseException) -> Exception:
    return requests.exceptions.ConnectionError(Wrapper(cause))


NETWORK = {
    "dns": (connection_error(socket.gaierror(-2, "Name or service not known")), errors.HostNotFound),
    "refused": (connection_error(ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")),
                errors.ConnectionRefused),
    "reset": (connection_error(ConnectionResetError(errno.ECONNRESET, "Connection reset by peer")),
              errors.ConnectionLost),
    "remote-closed": (connection_error(Exception("Remote end closed connection")), errors.ConnectionLost),
    "no-network": (connection_error(OSError(errno.ENETUNREACH, "Network is unreachable")), errors.Offline),
    "tls": (requests.exceptions.SSLError(Wrapper(ssl.SSLCertVerificationError(1, "certificate verify failed"))),
            errors.CertificateNotTrusted),
    "tls-in-body": (connection_error(ssl.SSLError(1, "decryption failed")), errors.CertificateNotTrusted),
    "connect-time-out": (requests.exceptions.ConnectTimeout("slow"), errors.NoAnswer),
    "read-time-out": (requests.exceptions.ReadTimeout("slow"), errors.NoAnswer),
    "time-out-in-body": (raised_in(requests.exceptions.ConnectionError("x"), Exception("y"), socket.timeout("t")),
                         errors.NoAnswer),
    "proxy": (requests.exceptions.ProxyError(Wrapper(ConnectionRefusedError(111, "refused"))), errors.ProxyFailed),
    "bare-reset": (ConnectionResetError(errno.ECONNRESET, "Connection reset by peer"), errors.ConnectionLost),
    "bare-refused": (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), errors.ConnectionRefused),
    "cut-chunks": (requests.exceptions.ChunkedEncodingError("x"), errors.ConnectionLost),
}  # fmt: skip


@pytest.mark.parametrize("error, kind", NETWORK.values(), ids=NETWORK)
def test_a_network_failure_is_known_by_its_innermost_cause(error: Exception, kind: type[errors.NetworkError]) -> None:
    failure = network_failure(error, "service.invalid")

    assert type(failure) is kind
    assert failure.host == "service.invalid"
    assert "instances" not in failure.detail


def exception_classes(module: object) -> list[type[Exception]]:
    found = [kind for _, kind in inspect.getmembers(module, inspect.isclass)]
    return [kind for kind in found if issubclass(kind, Exception) and not issubclass(kind, Warning)]


REQUESTS = [
    kind for kind in exception_classes(requests.exceptions) if issubclass(kind, requests.exceptions.RequestException)
]
EXPECTED = {
    "RequestException": errors.ConnectionLost,
    "ChunkedEncodingError": errors.ConnectionLost,
    "ConnectTimeout": errors.NoAnswer,
    "ConnectionError": errors.ConnectionLost,
    "ContentDecodingError": errors.ConnectionLost,
    "HTTPError": errors.NetworkError,
    "InvalidHeader": errors.NetworkError,
    "InvalidJSONError": errors.NetworkError,
    "InvalidProxyURL": errors.ProxyFailed,
    "InvalidSchema": errors.HostNotFound,
    "InvalidURL": errors.HostNotFound,
    "JSONDecodeError": errors.NetworkError,
    "MissingSchema": errors.HostNotFound,
    "ProxyError": errors.ProxyFailed,
    "ReadTimeout": errors.NoAnswer,
    "RetryError": errors.ConnectionLost,
    "SSLError": errors.CertificateNotTrusted,
    "StreamConsumedError": errors.ConnectionLost,
    "Timeout": errors.NoAnswer,
    "TooManyRedirects": errors.RedirectRefused,
    "URLRequired": errors.HostNotFound,
    "UnrewindableBodyError": errors.NetworkError,
}


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__name__)
def test_every_exception_of_requests_is_mapped(kind: type[Exception]) -> None:
    error = kind.__new__(kind)  # some want arguments of their own

    assert type(network_failure(error)) is EXPECTED[kind.__name__]


OAUTH = exception_classes(oauth_errors)


@pytest.mark.parametrize("kind", OAUTH, ids=lambda kind: kind.__name__)
def test_every_exception_of_oauthlib_is_mapped(kind: type[oauth_errors.OAuth2Error]) -> None:
    failure = oauth_failure(kind.__new__(kind), "h")

    expected = {
        "InvalidClientError": errors.WrongCredentials,
        "UnauthorizedClientError": errors.WrongSecret,
        "InsecureTransportError": errors.NotEncrypted,
    }.get(kind.__name__, errors.UnexpectedAnswer)
    assert type(failure) is expected
