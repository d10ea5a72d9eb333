"""One request on its way: redirects, the check of the answer, and its body."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import BinaryIO
from urllib.parse import urljoin, urlsplit

import requests

from ..model import errors
from .bodies import is_web_page
from .failures import failure_of
from .line import Line, Outgoing, chunks, host_name, refusal
from .messages import Answer, ServiceRequest
from .promises import keeps_promise
from .reading import finite

_MOST_REDIRECTS = 5
_MOST_UNITS = 1e6  # of one answer; more is no price, and would keep the account from asking for ever
_LONGEST_ANSWER = 64 << 20  # bytes, unpacked: a list of thousands of layers with their scripts is a tenth of it
_PORTS = {"https": 443, "http": 80}


class Errand:
    """Carry one request as often as it takes, and count."""

    def __init__(self, line: Line, request: ServiceRequest, into: BinaryIO | None) -> None:
        self.request = request
        self._line = line
        self._into = into
        self._attempts = 0
        self._lost_units = 0.0  # of answers that came, and not whole: they are charged all the same

    def exchange(self, url: str, access_token: str, hidden: Iterable[str]) -> Answer:
        """Send the request to `url` once and return the answer; its units are those of all attempts.

        Raises:
            NetworkError, ServiceError, UnexpectedAnswer: see `Session.send`.
        """
        self._attempts += 1
        try:
            return self._exchanged(url, access_token, hidden)
        except errors.SentinelHubError as failure:
            failure.units_spent = self._lost_units
            raise

    def _exchanged(self, url: str, access_token: str, hidden: Iterable[str]) -> Answer:
        with closing(self._opened(url, access_token)) as response:
            content_type = response.headers.get("Content-Type", "")
            if not 200 <= response.status_code < 300:
                raise failure_of(
                    response.status_code,
                    response.headers,
                    refusal(response),
                    host=host_name(response.url),
                    hidden=hidden,
                )
            if not keeps_promise(content_type, self.request.accept):
                kind = errors.WebPageInstead if is_web_page(b"", content_type) else errors.UnexpectedAnswer
                words = f"{content_type or 'nothing'} in place of {self.request.accept}"
                raise kind(words, host=host_name(response.url))
            before, units = self._lost_units, _units_spent(response.headers)
            self._lost_units += units
            body = self._body(response)
            self._lost_units = before
            return Answer(response.status_code, content_type, body, before + units, self._attempts)

    def _opened(self, url: str, access_token: str) -> requests.Response:
        """Return the answer after redirects, of which only those that stay at the host are followed.

        The request stays what it is, except after a 303, which asks for a GET.
        """
        outgoing = self._outgoing(url, access_token)
        for _ in range(_MOST_REDIRECTS + 1):
            response = self._line.open(outgoing)
            if not response.is_redirect:
                return response
            response.close()
            outgoing = outgoing.moved(
                redirected(outgoing.url, response.headers["Location"]), as_get=response.status_code == 303
            )
        raise errors.RedirectRefused("too many redirects", host=host_name(outgoing.url))

    def _outgoing(self, url: str, access_token: str) -> Outgoing:
        request = self.request
        headers = {"Accept": request.accept}
        if self._into is not None:
            headers["Accept-Encoding"] = "identity"  # so that Content-Length counts what is written
        if request.body is None:
            return Outgoing(request.method, url, headers, request.params, None, access_token)
        headers["Content-Type"] = "application/json"
        body = json.dumps(request.body, allow_nan=False, separators=(",", ":"), default=dict).encode()
        return Outgoing(request.method, url, headers, request.params, body, access_token)

    def _body(self, response: requests.Response) -> bytes:
        if self._into is None:
            return _whole(response)
        self._into.seek(0)
        self._into.truncate()
        for chunk in chunks(response):
            self._into.write(chunk)
        return b""


def _whole(response: requests.Response) -> bytes:
    """Return the body of an answer that is kept in memory; a few kilobytes on the line may be packed gigabytes."""
    collected = bytearray()
    for piece in chunks(response):
        collected += piece
        if len(collected) > _LONGEST_ANSWER:
            raise errors.UnexpectedAnswer(f"more than {_LONGEST_ANSWER} bytes", host=host_name(response.url))
    return bytes(collected)


def same_origin(one: str, other: str) -> bool:
    """Tell whether two addresses have scheme, host and port in common."""
    origin = _origin(one)
    return origin is not None and origin == _origin(other)


def redirected(url: str, location: str) -> str:
    """Return where a redirect of `url` leads.

    Raises:
        RedirectRefused: elsewhere than to scheme, host and port of `url`.
    """
    try:
        target = urljoin(url, location)
    except ValueError:  # no address at all
        target = ""
    if not same_origin(target, url):
        raise errors.RedirectRefused(host=host_name(url))
    return target


def _origin(url: str) -> tuple[str, str, int | None] | None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if not parts.hostname:
        return None
    return (parts.scheme, parts.hostname, _PORTS.get(parts.scheme) if port is None else port)


def _units_spent(headers: Mapping[str, str]) -> float:
    units = finite(headers.get("x-processingunits-spent"))
    return units if units is not None and 0 <= units <= _MOST_UNITS else 0.0
