"""From what went wrong on the wire to the error tree of `model.errors`. Every map here is total.

status      code in the body                     error
3xx         -                                    RedirectRefused, UnexpectedAnswer when it points nowhere
400         RENDERER_EXCEPTION                   EvalscriptFailed
400         any, "... meters per pixel ..."      ResolutionTooCoarse
401         -                                    NotAuthorised
403         ACCESS_INSUFFICIENT_PROCESSING_UNITS QuotaUsedUp
403         COMMON_SENTINEL_ACCOUNT_EXPIRED      AccountExpired
403         any other                            NotPermitted
401, 403    a web page                           WebPageInstead
404, 410    -                                    NotFound
407         -                                    ProxyWantsLogin
408         -                                    NoAnswer
429         -                                    RateLimited
other 4xx   -                                    BadRequest
511         -                                    NetworkWantsLogin
other 5xx   -                                    ServiceTrouble
other       -                                    UnexpectedAnswer

Of the token endpoint:

400, 401    unauthorized_client                  WrongSecret
400, 401    invalid_client, and any 401          WrongCredentials
404, 405, 410                                    NoServiceThere
other 4xx   a web page                           WebPageInstead
other       as above
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterable, Iterator, Mapping

from oauthlib.oauth2 import InsecureTransportError
from requests import exceptions

from ..model import errors
from .bodies import Said, is_web_page, one_line, said_by

LONGEST_WAIT = 60.0
SHORTEST_WAIT = 0.1
USUAL_WAIT = 30.0

_UNKNOWN_CLIENT = {"invalid_client", "unauthorized_client"}
_FORBIDDEN: dict[str, type[errors.ServiceError]] = {
    "ACCESS_INSUFFICIENT_PROCESSING_UNITS": errors.QuotaUsedUp,
    "COMMON_SENTINEL_ACCOUNT_EXPIRED": errors.AccountExpired,
}
_BY_STATUS: dict[int, type[errors.ServiceError]] = {
    401: errors.NotAuthorised,
    404: errors.NotFound,
    410: errors.NotFound,
}
_NOTHING_THERE = {404, 405, 410}
_NO_NETWORK = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EHOSTDOWN}


def failure_of(
    status: int, headers: Mapping[str, str], body: bytes, *, host: str = "", hidden: Iterable[str] = ()
) -> errors.SentinelHubError:
    """Return the error that an answer other than the promised one means.

    Args:
        headers: looked up without regard to case.
        host: who answered.
        hidden: secrets that must not show in the detail, should the service repeat them.
    """
    fields = {name.lower(): value for name, value in headers.items()}
    secrets = tuple(hidden)
    heard = said_by(body, fields.get("content-type", "").lower())
    detail = one_line(heard.message, secrets)
    said = Said(one_line(heard.code, secrets), heard.message)
    network = _network_status(status, fields, detail, host)
    if network is not None:
        return network
    if status == 429:
        wait = wait_seconds(fields.get("retry-after"))
        return errors.RateLimited(detail, status=status, code=said.code, wait_seconds=wait)
    if status in {401, 403} and is_web_page(body, fields.get("content-type", "")):
        return errors.WebPageInstead(f"HTTP {status}", host=host)
    kind = _kind_of(status, said)
    if kind is None:
        return errors.UnexpectedAnswer(f"HTTP {status}", host=host)
    return kind(detail, status=status, code=said.code)


def token_failure(
    status: int, headers: Mapping[str, str], body: bytes, *, host: str = "", hidden: Iterable[str] = ()
) -> errors.SentinelHubError:
    """Return the error that a refusal of the token endpoint means (API reference 1.2)."""
    failure = failure_of(status, headers, body, host=host, hidden=hidden)
    content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    if status in _NOTHING_THERE:
        return errors.NoServiceThere(f"HTTP {status}", host=host)
    if isinstance(failure, errors.ServiceError) and status < 500 and is_web_page(body, content_type):
        return failure if status == 429 else errors.WebPageInstead(f"HTTP {status}", host=host)
    if isinstance(failure, errors.NotAuthorised) or (
        isinstance(failure, errors.BadRequest) and failure.code in _UNKNOWN_CLIENT
    ):
        return _wrong_credentials(failure.detail, status, failure.code)
    return failure


def _wrong_credentials(detail: str, status: int, code: str) -> errors.WrongCredentials:
    """Return what a refusal of credentials means. Keycloak has a word of its own for the wrong secret of a client it
    knows, in some versions; the same word stands for a client that may not sign in by itself.
    """
    is_secret = code == "unauthorized_client" and "not enabled" not in detail.lower()
    kind = errors.WrongSecret if is_secret else errors.WrongCredentials
    return kind(detail, status=status, code=code)


def wait_seconds(retry_after: str | None) -> float:
    """Return how long to wait after a 429, in seconds.

    The header is in milliseconds (API reference 5.6). Without one, or with one that is no number, it is
    `USUAL_WAIT`; the result is never above `LONGEST_WAIT`.
    """
    try:
        milliseconds = float(retry_after or "")
    except ValueError:
        return USUAL_WAIT
    return min(max(milliseconds / 1000, SHORTEST_WAIT), LONGEST_WAIT) if milliseconds >= 0 else USUAL_WAIT


def network_failure(error: BaseException, host: str = "") -> errors.NetworkError:
    """Return the error that an exception of `requests`, of urllib3 or of a socket means."""
    causes = tuple(_causes(error))
    kind = next(filter(None, map(_kind_of_cause, causes)), None) or _kind_of_exception(error)
    return kind(one_line(_words_of(causes)), host=host)


def oauth_failure(error: Exception, host: str = "") -> errors.SentinelHubError:
    """Return the error that an exception of oauthlib means, or a token answer it could not read."""
    if isinstance(error, InsecureTransportError):
        return errors.NotEncrypted(host=host)
    if getattr(error, "error", None) in _UNKNOWN_CLIENT:
        return _wrong_credentials("", 200, str(getattr(error, "error", "")))
    return errors.UnexpectedAnswer("no token in the answer", host=host)


def _network_status(status: int, fields: Mapping[str, str], detail: str, host: str) -> errors.NetworkError | None:
    if 300 <= status < 400 and fields.get("location"):
        return errors.RedirectRefused(host=host)
    if status == 407:
        return errors.ProxyWantsLogin(detail, host=host)
    if status == 511:
        return errors.NetworkWantsLogin(host=host)
    if status == 408:
        return errors.NoAnswer(detail, host=host)
    return None


def _kind_of(status: int, said: Said) -> type[errors.ServiceError] | None:
    if status == 400:
        return _kind_of_bad_request(said)
    if status == 403:
        return _FORBIDDEN.get(said.code, errors.NotPermitted)
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 400 <= status < 500:
        return errors.BadRequest
    return errors.ServiceTrouble if 500 <= status < 600 else None


def _kind_of_bad_request(said: Said) -> type[errors.ServiceError]:
    words = said.message.lower()
    if "meters per pixel" in words:
        return errors.ResolutionTooCoarse
    if said.code == "RENDERER_EXCEPTION" or "failed to evaluate script" in words:
        return errors.EvalscriptFailed
    return errors.BadRequest


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and all it was made of: what it wraps, its reason, its cause and its context."""
    waiting, seen = [error], set[int]()
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        parts = (*current.args, getattr(current, "reason", None), current.__cause__, current.__context__)
        waiting.extend(part for part in parts if isinstance(part, BaseException))


def _kind_of_cause(error: BaseException) -> type[errors.NetworkError] | None:
    """Return what a cause proves by itself; proxies first, because their errors wrap ordinary ones."""
    table: tuple[tuple[tuple[type[BaseException], ...], type[errors.NetworkError]], ...] = (
        ((exceptions.ProxyError, exceptions.InvalidProxyURL), errors.ProxyFailed),
        ((exceptions.SSLError, ssl.SSLError), errors.CertificateNotTrusted),
        ((exceptions.Timeout, TimeoutError, socket.timeout), errors.NoAnswer),
        ((socket.gaierror,), errors.HostNotFound),
        ((ConnectionRefusedError,), errors.ConnectionRefused),
    )
    if isinstance(error, OSError) and error.errno in _NO_NETWORK:
        return errors.Offline
    return next((kind for types, kind in table if isinstance(error, types)), None)


def _kind_of_exception(error: BaseException) -> type[errors.NetworkError]:
    address = (exceptions.InvalidURL, exceptions.MissingSchema, exceptions.InvalidSchema, exceptions.URLRequired)
    if isinstance(error, address):
        return errors.HostNotFound
    if isinstance(error, exceptions.TooManyRedirects):
        return errors.RedirectRefused
    never_sent = (
        exceptions.InvalidHeader,
        exceptions.InvalidJSONError,
        exceptions.UnrewindableBodyError,
        exceptions.HTTPError,
    )
    return errors.NetworkError if isinstance(error, never_sent) else errors.ConnectionLost


def _words_of(causes: tuple[BaseException, ...]) -> str:
    """Return the words of the innermost system error: outer ones repeat the address, with ids in its path."""
    system = [cause for cause in causes if isinstance(cause, OSError) and cause.strerror]
    return str(system[-1].strerror) if system else type(causes[0]).__name__
