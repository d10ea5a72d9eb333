"""How a session comes to its tokens, and what it keeps to itself."""

from __future__ import annotations

import logging

import pytest
import requests

from sentinelhub_qgis.model import errors
from tests.unit.api.wire import (
    LIMITED,
    LIST,
    LOST,
    OIDC,
    OK,
    SECRET,
    UNAUTHORISED,
    Scripted,
    Wire,
    bench,
    form_of,
    html,
    issued,
    of_json,
    redirect,
)


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
    "wrong-secret": (of_json({"error": "unauthorized_client"}, 401), errors.WrongSecret),
    "error-with-200": (of_json({"error": "invalid_client"}), errors.WrongCredentials),
    "grant": (of_json({"error": "unsupported_grant_type"}, 400), errors.BadRequest),
    "redirect-elsewhere": (redirect("https://elsewhere.invalid/token"), errors.RedirectRefused),
    "redirect-at-home": (redirect(f"{OIDC}/v2", 308), errors.RedirectRefused),
    "login-page": (html(200), errors.WebPageInstead),
    "filter": (html(403), errors.WebPageInstead),
    "no-such-address": (html(404), errors.NoServiceThere),
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
