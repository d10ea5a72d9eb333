"""Carry `requests` over QGIS's network: the user's proxy, certificates, exceptions and network logger apply.

Every call makes its reply with `QgsNetworkAccessManager.instance()`, which is one per thread, waits for it in a local
event loop, and deletes it. So an adapter may be shared by threads, while a response must be read and closed in the
thread that asked for it. The main thread must not block while another thread sends (see `bridge/threads/workers.py`):
it decides on untrusted certificates and logins.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Optional, Union

from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests import PreparedRequest, Response
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers

from ...model.errors import Cancelled, NetworkError
from ..threads.unwatched import is_main_thread, seen, unwatch
from .body import ReplyBody
from .exchange import Exchange, Limits, Patience
from .request_log import REQUESTS, RequestLog

Timeout = Union[float, tuple[Optional[float], Optional[float]], None]

# Qt and QGIS write these themselves.
_NOT_OURS = frozenset({"connection", "content-length", "host", "user-agent", "transfer-encoding"})
_UNCOMPRESSED = "identity"
# Qt has undone the compression: neither the word for it nor the length before it is true any more.
_UNDONE = ("content-encoding", "content-length", "transfer-encoding")
_WITHOUT_BODY = frozenset({204, 304})
_HAS_FAILED = "sentinelHubHasFailed"


class QgisAdapter(BaseAdapter):
    """Send what `requests` prepared; see the module for threads.

    An answer is delivered whatever its status is, redirects too: nothing is followed here. No answer is raised as one
    of `model.errors`. Cookies are neither sent nor kept, nothing comes from or goes to a cache.
    """

    def __init__(
        self,
        feedback: QgsFeedback | None = None,
        no_byte_seconds: float = 60.0,
        total_seconds: float = 600.0,
        clock: Callable[[], float] = time.monotonic,
        log: RequestLog = REQUESTS,
    ) -> None:
        """Take who may cancel, how long to wait for the next byte and for all of an answer, and who notes requests.

        QGIS has a limit of its own for silence, 60 s unless the user set another; the shorter one counts.
        """
        super().__init__()
        self._feedback = feedback
        self._limits = Limits(no_byte_seconds, total_seconds)
        self._clock = clock
        self._log = log

    def send(
        self,
        request: PreparedRequest,
        stream: bool = False,
        timeout: Timeout = None,
        verify: bool | str = True,
        cert: object = None,
        proxies: Mapping[str, str] | None = None,
    ) -> Response:
        """Return the answer once its headers are there; its body comes while it is read.

        A `timeout` shorter than the limit for silence takes its place. QGIS alone decides on certificates and proxies:
        `verify`, `cert` and `proxies` have no effect.

        Raises:
            NetworkError, UnexpectedAnswer: there is no answer; names the host, never the address.
            Cancelled: the user cancelled, or QGIS is closing.
        """
        if self._feedback is not None and self._feedback.isCanceled():
            raise Cancelled
        note = _Note(request, self._log, self._clock)
        patience = Patience(self._limits_with(timeout), self._clock)
        exchange = Exchange(_start(request), self._feedback, patience, self._log.now)
        try:
            exchange.wait_for_head()
        except BaseException as error:
            exchange.close()
            note.end(exchange.status, 0, error)
            if isinstance(error, NetworkError):
                _note_failure()
            raise
        return _response(request, exchange, self, note)

    def close(self) -> None:
        """Do nothing: the lines are QGIS's."""

    def _limits_with(self, timeout: Timeout) -> Limits:
        read_timeout = timeout[1] if isinstance(timeout, tuple) else timeout
        no_byte = self._limits.no_byte if read_timeout is None else min(self._limits.no_byte, read_timeout)
        return Limits(no_byte, self._limits.total)


class _Note:
    """Write one request into the log when it has ended."""

    def __init__(self, request: PreparedRequest, log: RequestLog, clock: Callable[[], float]) -> None:
        self._method, self._url = str(request.method or "GET"), str(request.url)
        self._log, self._clock = log, clock
        self._began_at, self._began = log.now(), clock()

    def end(self, status: int | None, taken: int, error: BaseException | None) -> None:
        self._log.add(
            self._method,
            self._url,
            began_at=self._began_at,
            milliseconds=1000 * (self._clock() - self._began),
            status=status,
            received_bytes=taken,
            trouble=_trouble(error),
        )


def _trouble(error: BaseException | None) -> str:
    """Return kind and reason of a failure; the transport's reasons hold no address."""
    if error is None:
        return ""
    return ": ".join(filter(None, (type(error).__name__, " ".join(str(getattr(error, "detail", "")).split())[:120])))


def _start(request: PreparedRequest) -> QNetworkReply:
    """Hand the request to this thread's network manager."""
    manager = QgsNetworkAccessManager.instance()
    if not is_main_thread():
        unwatch(manager)  # it ends with its thread
        _begin_anew(manager)  # that of the main thread is QGIS's business, and others' requests are under way in it
    method = str(request.method or "GET").upper()
    body = _body_bytes(request)
    qt_request = _qt_request(request, has_body=bool(body))
    if method == "GET" and not body:
        return manager.get(qt_request)
    if method == "HEAD":
        return manager.head(qt_request)
    if method == "POST":
        return manager.post(qt_request, QByteArray(body))
    return manager.sendCustomRequest(qt_request, QByteArray(method.encode("ascii")), QByteArray(body))


def _note_failure() -> None:
    # Where Qt keeps it: what Python keeps for a thread ends with each task that Qt runs in it.
    if not is_main_thread():
        seen(QgsNetworkAccessManager.instance()).setProperty(_HAS_FAILED, True)


def _begin_anew(manager: QgsNetworkAccessManager) -> None:
    """Have a thread that failed before ask by the proxy, and trust the authorities, that are set now.

    The manager of a thread reads the user's proxies when it is made, and Qt keeps for each host what it trusted.
    Threads live on for half a minute: a user who has just mended the settings would meet the same failure once more.
    """
    if manager.property(_HAS_FAILED):
        manager.setProperty(_HAS_FAILED, False)
        # QGIS connects it with the main thread's manager, once more with each call: every request of this thread, and
        # of QGIS itself in it, would be told of twice, four times, eight times.
        manager.disconnect()
        manager.setupDefaultProxyAndCache()
        manager.clearConnectionCache()


def _qt_request(request: PreparedRequest, *, has_body: bool) -> QNetworkRequest:
    qt_request = QNetworkRequest(QUrl.fromEncoded(QByteArray(str(request.url).encode("ascii"))))
    for name, value in request.headers.items():
        if name.lower() not in _NOT_OURS and (name.lower() != "accept-encoding" or _is_uncompressed(request)):
            qt_request.setRawHeader(QByteArray(_header_bytes(name)), QByteArray(_header_bytes(value)))
    if has_body and "content-type" not in request.headers:
        # Else Qt calls it a form.
        qt_request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/octet-stream")
    attribute, control = QNetworkRequest.Attribute, QNetworkRequest.LoadControl
    rules: tuple[tuple[QNetworkRequest.Attribute, object], ...] = (
        (attribute.RedirectPolicyAttribute, _number(QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)),
        (attribute.CacheLoadControlAttribute, _number(QNetworkRequest.CacheLoadControl.AlwaysNetwork)),
        (attribute.CacheSaveControlAttribute, False),
        (attribute.CookieLoadControlAttribute, _number(control.Manual)),
        (attribute.CookieSaveControlAttribute, _number(control.Manual)),
        (attribute.AuthenticationReuseAttribute, _number(control.Manual)),
    )
    for key, setting in rules:
        qt_request.setAttribute(key, setting)
    if hasattr(qt_request, "setDecompressedSafetyCheckThreshold"):
        # Qt 6 takes an empty image, which shrinks a thousandfold, for an attack. We never hold a body whole.
        qt_request.setDecompressedSafetyCheckThreshold(-1)
    return qt_request


def _response(request: PreparedRequest, exchange: Exchange, adapter: QgisAdapter, note: _Note) -> Response:
    """Return what `requests` makes of an answer."""
    headers = CaseInsensitiveDict(exchange.headers())
    status = exchange.status or 0
    expected = _promised_length(headers, request, status)
    if "content-encoding" in headers and not _is_uncompressed(request):
        for name in _UNDONE:
            headers.pop(name, None)
    response = Response()
    response.status_code = status
    response.reason = exchange.reason
    response.headers = headers
    response.encoding = get_encoding_from_headers(headers)
    response.raw = ReplyBody(exchange, expected, partial(note.end, status))
    response.url = str(request.url)
    response.request = request
    response.connection = adapter  # type: ignore[assignment]  # typed as if there were no other adapter
    return response


def _is_uncompressed(request: PreparedRequest) -> bool:
    """Tell whether no compression was asked for. Else Qt names what it knows and undoes it; not if we named it."""
    return str(request.headers.get("accept-encoding", "")).strip().lower() == _UNCOMPRESSED


def _promised_length(headers: Mapping[str, str], request: PreparedRequest, status: int) -> int | None:
    """Return how many bytes must come, None when that cannot be known."""
    if request.method == "HEAD" or status in _WITHOUT_BODY:
        return None
    if "content-encoding" in headers and not _is_uncompressed(request):
        return None
    length = headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() else None


def _body_bytes(request: PreparedRequest) -> bytes:
    body = request.body
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, bytes):
        return body
    raise TypeError("a body is text or bytes")


def _header_bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1")


def _number(value: Any) -> int:
    """Return an enum's number: an enum of Qt 5 is a number itself, one of Qt 6 has it as its value."""
    return int(getattr(value, "value", value))
