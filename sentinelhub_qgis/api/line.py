"""One line to the service: `requests` and `requests_oauthlib` over an adapter that somebody else brings.

Nothing here follows a redirect, reads the environment, or retries.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

import oauthlib
import requests
import requests_oauthlib
from oauthlib.oauth2 import BackendApplicationClient, OAuth2Error
from requests.adapters import BaseAdapter
from requests_oauthlib import OAuth2Session

from ..model import errors
from ..model.account import Credentials
from ..model.deployment import Deployment
from .bodies import is_web_page
from .body_limit import bound_body
from .failures import network_failure, oauth_failure, token_failure
from .reading import number_in
from .served_at import served_at
from .tokens import FreshToken

CHUNK_BYTES = 64 * 1024
NO_BYTE_SECONDS = 60.0  # for adapters that go by it
_LONGEST_REFUSAL = 64 * 1024
_LONGEST_NUMBER = 20  # digits
_BROKEN = (requests.RequestException, OSError)
# What oauthlib raises on an answer that is JSON and still not a token, by the kind of nonsense in its fields
_NO_ANSWER_OF_OAUTH = (OAuth2Error, ValueError, TypeError, AttributeError, OverflowError)
_BEARER = "Bearer"


class _StayingSession(OAuth2Session):
    """Be an OAuth session that goes nowhere but where it is sent, whatever proxies and netrc files say."""

    def __init__(self, adapter: BaseAdapter, client_id: str = "") -> None:
        super().__init__(client=BackendApplicationClient(client_id=client_id))
        self.trust_env = False
        self.mount("https://", adapter)
        self.mount("http://", adapter)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Return None: a redirect is an answer like any other, and never followed from in here."""


@dataclass(frozen=True)
class Outgoing:
    """Be a request as it goes out: to one address, in one token's name."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(hash=False)
    params: tuple[tuple[str, str], ...]
    body: bytes | None = field(repr=False)
    access_token: str = field(repr=False)

    def moved(self, url: str, *, as_get: bool) -> Outgoing:
        """Return the same request to `url`, whose query is complete; as a GET it loses its body."""
        if not as_get:
            return replace(self, url=url, params=())
        headers = {name: value for name, value in self.headers.items() if name != "Content-Type"}
        return replace(self, method="GET", url=url, params=(), body=None, headers=headers)


class Line:
    """Carry single requests. Any thread; each request has a session, and so cookies and token, of its own."""

    def __init__(self, adapter: BaseAdapter) -> None:
        self._adapter = adapter

    def fetch_token(
        self, deployment: Deployment, credentials: Credentials, no_byte_seconds: float = NO_BYTE_SECONDS
    ) -> FreshToken:
        """Ask for a token, with the credentials in the form body (API reference 1.1).

        Raises:
            WrongCredentials, RateLimited, ServiceTrouble, RedirectRefused ...: as `token_failure` says.
            UnexpectedAnswer: no token where one should be.
            NetworkError: no answer.
        """
        host = host_name(deployment.oidc_url)
        session = self._session(credentials.client_id)
        check = _AnswerCheck(host, credentials.client_secret)
        session.register_compliance_hook("access_token_response", check)
        session.hooks["response"].append(bound_body)  # oauthlib reads all of an answer at once
        failure: errors.SentinelHubError
        try:
            found = session.fetch_token(
                deployment.oidc_url,
                include_client_id=True,
                client_secret=credentials.client_secret,
                timeout=no_byte_seconds,
            )
        except _BROKEN as error:
            failure = network_failure(error, host)
        except _NO_ANSWER_OF_OAUTH as error:
            failure = oauth_failure(error, host)
        else:
            return _fresh_token(found, check)
        # Raised outside the handlers: the exceptions caught there carry the request, and so the secret.
        raise failure

    def open(self, outgoing: Outgoing) -> requests.Response:
        """Send one request and return the answer with its body still on the line.

        Raises:
            NetworkError: no answer.
        """
        session = self._session()
        session.token = {"access_token": outgoing.access_token, "token_type": _BEARER}
        host = host_name(outgoing.url)
        failure: errors.SentinelHubError
        try:
            return session.request(
                outgoing.method,
                outgoing.url,
                params=outgoing.params,
                data=outgoing.body,
                headers=dict(outgoing.headers),
                stream=True,
                allow_redirects=False,
                timeout=NO_BYTE_SECONDS,
            )
        except _BROKEN as error:
            failure = network_failure(error, host)
        except OAuth2Error as error:
            failure = oauth_failure(error, host)
        raise failure

    def _session(self, client_id: str = "") -> _StayingSession:
        quieten()
        return _StayingSession(self._adapter, client_id)


def host_name(url: str) -> str:
    """Return the name of an address's host, for people: without a port."""
    return urlsplit(url).hostname or ""


def chunks(response: requests.Response) -> Iterator[bytes]:
    """Yield the body in pieces of `CHUNK_BYTES`.

    Raises:
        NetworkError: the line broke, or fewer bytes came than were announced.
    """
    host = host_name(response.url)
    pieces = response.iter_content(CHUNK_BYTES)
    arrived = 0
    while True:
        failure: errors.NetworkError
        try:
            piece = next(pieces, b"")
        except _BROKEN as error:
            failure = network_failure(error, host)
        else:
            if not piece:
                break
            arrived += len(piece)
            yield piece
            continue
        raise failure
    announced = _announced_bytes(response.headers)
    if announced is not None and arrived != announced:
        raise errors.ConnectionLost(f"{arrived} of {announced} bytes", host=host)


def refusal(response: requests.Response) -> bytes:
    """Return the start of a refusal's body, however much of it comes: the status has said the main thing."""
    collected = bytearray()
    try:
        for piece in chunks(response):
            collected += piece
            if len(collected) > _LONGEST_REFUSAL:
                break
    except errors.NetworkError:
        return bytes(collected)
    return bytes(collected)


def quieten() -> None:
    """Keep the loggers of both libraries above DEBUG, where they print secret and token."""
    packages = ("oauthlib", oauthlib.__name__, requests_oauthlib.__name__)
    loggers = list(logging.root.manager.loggerDict)
    below = [name for name in loggers if name.startswith(tuple(f"{package}." for package in packages))]
    for name in (*packages, *below):
        logger = logging.getLogger(name)
        if logger.level < logging.INFO:
            logger.setLevel(logging.INFO)


class _AnswerCheck:
    """Look at the token endpoint's HTTP answer before oauthlib does, which sees neither status nor type.

    `date` is what the answer's header of that name says.
    """

    def __init__(self, host: str, secret: str) -> None:
        self.host = host
        self._secret = secret
        self.date = ""

    def __call__(self, response: requests.Response) -> requests.Response:
        """Pass on a 200 that holds a token.

        Raises:
            SentinelHubError: anything else.
        """
        if response.status_code != 200:
            raise token_failure(
                response.status_code,
                response.headers,
                response.content,
                host=self.host,
                hidden=(self._secret,),
            )
        if is_web_page(response.content, response.headers.get("Content-Type", "")):
            raise errors.WebPageInstead("HTTP 200", host=self.host)
        try:
            document = json.loads(response.content)
        except (ValueError, RecursionError):
            raise errors.UnexpectedAnswer("the token answer is not JSON", host=self.host) from None
        if not isinstance(document, dict):
            raise errors.UnexpectedAnswer("the token answer is not an object", host=self.host)
        self.date = response.headers.get("Date", "")
        response.encoding = "utf-8"
        return response


def _fresh_token(found: Mapping[str, object], check: _AnswerCheck) -> FreshToken:
    access_token = found.get("access_token")
    fits_a_header = isinstance(access_token, str) and access_token.isascii() and access_token.isprintable()
    if not isinstance(access_token, str) or not access_token or not fits_a_header:
        raise errors.UnexpectedAnswer("no token in the answer", host=check.host)
    return FreshToken(access_token, number_in(found, "expires_in"), served_at(check.date, access_token))


def _announced_bytes(headers: Mapping[str, str]) -> int | None:
    """Return what Content-Length says of the bytes handed over; None when it says nothing of them."""
    if headers.get("Content-Encoding", "identity") != "identity":
        return None  # it counts the packed bytes
    announced = headers.get("Content-Length", "")
    return int(announced) if announced.isdecimal() and len(announced) <= _LONGEST_NUMBER else None
