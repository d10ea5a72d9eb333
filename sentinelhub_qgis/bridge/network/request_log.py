"""The last requests, for the support report: kept in memory, and without anything private.

`REQUESTS` is what `transport.py` writes to; whoever watches QGIS's own requests adds those of its hosts.
"""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from urllib.parse import parse_qsl, unquote, urlsplit

MOST_ENTRIES = 200

_HIDDEN = "…"
_LONGEST_PART = 40
# What follows one of these in a path is an id: of a configuration, of a layer, of a user's own collection.
_BEFORE_AN_ID = frozenset({"instances", "wms", "wmts", "wfs", "wcs", "layers", "dataproducts"})
_PLAIN_PART = re.compile(r"[A-Za-z][A-Za-z._-]*\d{0,2}(?:[._-][A-Za-z0-9]{1,8})*|v?\d{1,2}(?:\.\d{1,2}){0,2}")
_LONG_HEX = re.compile(r"[0-9a-f]{6,}(?:-|$)", re.IGNORECASE)
# By upper-case name; where somebody works (BBOX, tile numbers, GEOMETRY) is nobody else's business.
_SAFE_KEYS = frozenset(
    "SERVICE REQUEST VERSION FORMAT CRS SRS TIME WIDTH HEIGHT TILEMATRIXSET TILEMATRIX MAXCC PRIORITY PREVIEW LIMIT"
    " COUNT LISTHIGHLIGHTS".split()
)
_SAFE_VALUE = re.compile(r"[\w.:/+ -]{1,50}")


@dataclass(frozen=True)
class LoggedRequest:
    """Be one request that has ended.

    Attributes:
        began_at: when it was sent, UTC.
        method: HTTP method.
        address: host, path and what is harmless of the query; ids are masked.
        status: HTTP status, None when none came.
        received_bytes: of the body, as far as it was read.
        milliseconds: from sending to the end of the body, or to the failure.
        trouble: name of the error's class, and what the system said; empty for every whole answer, refusals too.
    """

    began_at: datetime
    method: str
    address: str
    status: int | None
    received_bytes: int
    milliseconds: int
    trouble: str = ""


class RequestLog:
    """Keep the last requests. Any thread."""

    def __init__(
        self, most: int = MOST_ENTRIES, now: Callable[[], datetime] = lambda: datetime.now(timezone.utc)
    ) -> None:
        self._entries: deque[LoggedRequest] = deque(maxlen=most)
        self._lock = threading.Lock()
        self._now = now

    def now(self) -> datetime:
        """Return the time that `add` wants for a request that begins now."""
        return self._now()

    def add(
        self,
        method: str,
        url: str,
        *,
        began_at: datetime,
        milliseconds: float,
        status: int | None = None,
        received_bytes: int = 0,
        trouble: str = "",
    ) -> None:
        """Take note of a request that has ended; `url` is masked here, before it is kept."""
        address = masked_address(url)
        entry = LoggedRequest(began_at, method, address, status, received_bytes, round(milliseconds), trouble)
        with self._lock:
            self._entries.append(entry)

    def last(self, most: int) -> tuple[LoggedRequest, ...]:
        """Return the latest `most` requests, the oldest of them first."""
        with self._lock:
            entries = tuple(self._entries)
        return entries[-most:] if most > 0 else ()

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._entries.clear()


REQUESTS = RequestLog()


def masked_address(url: str) -> str:
    """Return host, path and harmless query of an address; "…" stands for ids, long texts and other keys. Total."""
    try:
        parts = urlsplit(url)
        host = _host(parts.hostname, parts.port)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return _HIDDEN
    known = [(name, text) for name, text in pairs if name.upper() in _SAFE_KEYS]
    told = [f"{name}={text if _SAFE_VALUE.fullmatch(text) else _HIDDEN}" for name, text in known]
    if len(known) < len(pairs):
        told.append(_HIDDEN)
    return host + _masked_path(parts.path) + ("?" + "&".join(told) if told else "")


def _host(name: str | None, port: int | None) -> str:
    return (name or _HIDDEN) + (f":{port}" if port is not None else "")


def _masked_path(path: str) -> str:
    masked: list[str] = []
    before = ""
    for part in path.split("/"):
        masked.append(_masked_part(part, before))
        before = part
    return "/".join(masked)


def _masked_part(part: str, before: str) -> str:
    if not part:
        return ""
    if before in _BEFORE_AN_ID and part not in _BEFORE_AN_ID and not re.fullmatch(r"v\d", part):
        return _HIDDEN
    plain = unquote(part)
    is_plain = len(plain) <= _LONGEST_PART and _PLAIN_PART.fullmatch(plain) and not _LONG_HEX.search(plain)
    return plain if is_plain else _HIDDEN
