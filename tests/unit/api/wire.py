"""A scripted wire in place of a network, and sessions that talk over it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from sentinelhub_qgis.api.paths import Api, PathBook
from sentinelhub_qgis.api.session import ServiceRequest, Session
from sentinelhub_qgis.api.tokens import TokenKeeper
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.account import Credentials
from sentinelhub_qgis.model.deployment import Deployment, custom_deployment

BASE = "https://service.invalid"
OIDC = "https://identity.invalid/realms/main/token"
SECRET = "s+e%c/r&e=t ü"
JSON = "application/json"
TIFF = "image/tiff"
HTML_PAGE = b"<!DOCTYPE html><html><body><h1>Bad Gateway</h1></body></html>"


@dataclass
class Scripted:
    """Be one answer; `breaks` is raised once the body has been read."""

    status: int = 200
    body: bytes = b""
    content_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)
    breaks: Exception | None = None


def of_json(document: Any, status: int = 200, **headers: str) -> Scripted:
    return Scripted(status, json.dumps(document).encode(), headers=headers)


def html(status: int) -> Scripted:
    return Scripted(status, HTML_PAGE, "text/html; charset=utf-8")


def redirect(location: str, status: int = 307) -> Scripted:
    return Scripted(status, headers={"Location": location})


def issued(number: int = 1, expires_in: Any = 600) -> Scripted:
    return of_json({"access_token": f"issued-{number}", "token_type": "Bearer", "expires_in": expires_in})


# What many tests ask for and get
LIST = ServiceRequest(api=Api.CONFIGURATION, path="instances")
PROCESS = ServiceRequest("POST", Api.PROCESS, body={"input": {}}, accept=TIFF)
OK = of_json([])
UNAUTHORISED = of_json({"error": {"code": "COMMON_UNAUTHORIZED", "message": "no"}}, 401)
MISSING = of_json({"error": {"code": "COMMON_NOT_FOUND", "message": "no such thing"}}, 404)
LIMITED = of_json({"code": "RATE_LIMIT_EXCEEDED"}, 429, **{"Retry-After": "3398"})
TROUBLE = html(503)
LOST = errors.ConnectionLost("gone", host="service.invalid")
IMAGE = Scripted(200, b"II*\0" + bytes(200_000), TIFF, {"x-processingunits-spent": "1.25"})


class Wire(BaseAdapter):
    """Answer by script: the token endpoint from one list (good tokens once it is used up), the rest from another."""

    def __init__(self, *answers: Scripted | Exception, tokens: Sequence[Scripted | Exception] = ()) -> None:
        super().__init__()
        self._answers = list(answers)
        self._tokens = list(tokens)
        self.oidc_url = OIDC
        self.asked: list[requests.PreparedRequest] = []
        self.issued: list[requests.PreparedRequest] = []

    @property
    def urls(self) -> list[str]:
        """All addresses asked, but those for tokens."""
        return [str(request.url) for request in self.asked]

    @property
    def bearers(self) -> list[str | None]:
        """What the requests were authorised by."""
        return [request.headers.get("Authorization") for request in self.asked]

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        if str(request.url).startswith(self.oidc_url):
            self.issued.append(request)
            answer = self._tokens.pop(0) if self._tokens else issued(len(self.issued))
        else:
            self.asked.append(request)
            answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return _response(request, answer)

    def close(self) -> None:
        pass


class Body(io.BytesIO):
    """Be a body that may break at its end."""

    def __init__(self, data: bytes, breaks: Exception | None) -> None:
        super().__init__(data)
        self._breaks = breaks

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        if not data and self._breaks is not None:
            raise self._breaks
        return data


def _response(request: requests.PreparedRequest, answer: Scripted) -> requests.Response:
    response = requests.Response()
    response.status_code = answer.status
    headers = {"Content-Type": answer.content_type} if answer.content_type else {}
    response.headers = CaseInsensitiveDict({**headers, **answer.headers})
    response.raw = Body(answer.body, answer.breaks)
    response.url = str(request.url)
    response.request = request
    return response


def form_of(request: requests.PreparedRequest) -> dict[str, list[str]]:
    body = request.body
    return parse_qs(body.decode() if isinstance(body, bytes) else str(body))


def json_of(request: requests.PreparedRequest) -> Any:
    body = request.body
    if body is None:
        raise AssertionError("a request without a body")
    return json.loads(body)


def path_of(url: str) -> str:
    return urlsplit(url).path


class Clock:
    """Tell a time that moves only when it is told to, or waited for."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.waits: list[float] = []

    def now(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.seconds += seconds


@dataclass
class Bench:
    """Be a session on a scripted wire, with all that a test wants to look at."""

    wire: Wire
    clock: Clock
    keeper: TokenKeeper
    session: Session


def bench(wire: Wire, deployment: Deployment | None = None, wait: Callable[[float], None] | None = None) -> Bench:
    place = deployment or custom_deployment(BASE, OIDC)
    wire.oidc_url = place.oidc_url
    clock = Clock()
    keeper = TokenKeeper(place, Credentials("client", SECRET), clock.now)
    return Bench(wire, clock, keeper, Session(place, keeper, PathBook(), wire, wait or clock.wait))
