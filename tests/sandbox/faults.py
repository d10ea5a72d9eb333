"""Faults on demand: which request they hit, and what goes wrong with it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from .call import Answer, Call
from .errors import ServiceError, common_answer, forbidden, not_found, unauthorized

HTML = "text/html; charset=utf-8"
ERROR_PAGE = (
    "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
    "<body><h1>Bad Gateway</h1><p>The upstream server is on a break.</p></body></html>"
)
#: What is done to the true answer, or before it is made; all other actions stand in its place.
AFTER = ("late", "revoke", "cut", "drip", "wrong-type", "empty")
INSTEAD = (
    "status", "html", "hang", "close", "redirect", "401", "403-right", "403-quota", "403-expired",
    "404", "429", "500", "503",
)  # fmt: skip


@dataclass
class Fault:
    """One fault: `kind` and `match` say which requests, `skip` and `count` which of these, `action` what happens.

    `count` None means every one from then on.
    """

    action: str
    kind: str = "*"
    match: str = ""  # must occur in path?query
    match_body: str = ""  # must occur in the body
    skip: int = 0
    count: int | None = 1
    status: int = 500
    body: str = ""
    content_type: str = "text/plain"
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0  # seconds before whatever happens
    retry_after: int | None = None  # milliseconds, as the service counts (API reference 5.6)
    wrapped: bool = True
    url: str = ""  # redirect target; {path} stands for the path and query asked for
    keep: float = 0.5  # cut: share of the body that is sent
    rate: float = 1.0  # drip: bytes per second

    def __post_init__(self) -> None:
        self.action = str(self.action)
        if self.action not in (*AFTER, *INSTEAD):
            raise ValueError(f"unknown fault action {self.action!r}: one of {', '.join((*AFTER, *INSTEAD))}")
        for name in ("skip", "count", "delay", "keep", "rate"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, (int, float)) or value < 0):
                raise ValueError(f"{name} of a fault must be a number, 0 or more")

    def hits(self, kind: str, call: Call) -> bool:
        """Decide whether this request is meant, and count it."""
        if self.kind not in ("*", kind) or self.match not in f"{call.path}?{call.query}":
            return False
        if self.match_body and self.match_body.encode() not in call.body:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.count is None:
            return True
        self.count -= 1
        return self.count >= 0

    def instead(self, call: Call) -> Answer:
        """Make the answer that stands in place of the real one (not for hang and close)."""
        if self.action == "status":
            return Answer(self.status, self.body.encode(), self.content_type, self.headers)
        if self.action == "html":
            return Answer(self.status, (self.body or ERROR_PAGE).encode(), HTML, self.headers)
        if self.action == "redirect":
            status = self.status if 300 <= self.status < 400 else 307
            asked = f"{call.path}?{call.query}" if call.query else call.path
            return Answer(status, b"", "text/plain", {"Location": self.url.replace("{path}", asked)})
        return common_answer(self._error(), self.wrapped).with_headers(self.headers)

    def _error(self) -> ServiceError:
        error = _KNOWN[self.action]()
        if self.retry_after is not None:
            error.headers["Retry-After"] = str(self.retry_after)
        return error


class FaultBook:
    """The faults still to come, in the order they were written in; the first that fits is taken."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self.clearings = 0  # an answer that began before the last of them need not go on

    def add(self, wanted: list[dict[str, Any]]) -> None:
        """Write in faults. Raises TypeError or ValueError for what cannot be one."""
        made = [Fault(**entry) for entry in wanted]
        with self._lock:
            self._faults.extend(made)

    def clear(self) -> None:
        """Forget all faults."""
        with self._lock:
            self._faults.clear()
            self.clearings += 1

    def take(self, kind: str, call: Call) -> Fault | None:
        """Give the fault for this request, if one is due."""
        with self._lock:
            return next((fault for fault in self._faults if fault.hits(kind, call)), None)

    def pending(self) -> list[dict[str, Any]]:
        """List the faults that can still hit."""
        with self._lock:
            return [vars(fault).copy() for fault in self._faults if fault.count is None or fault.count > 0]


def distort(fault: Fault, answer: Answer) -> Answer:
    """Apply to a finished answer what can be said in its own fields (the rest is `shaping`)."""
    if fault.action == "empty":
        return Answer(answer.status, b"", answer.media_type, answer.headers)
    if fault.action == "wrong-type":
        return Answer(answer.status, answer.body, fault.content_type, answer.headers)
    return answer


def rate_limited(retry_after_ms: int | None = None) -> ServiceError:
    """Refuse because of too many requests or units in a minute (API reference 5.5, 5.6)."""
    headers = {} if retry_after_ms is None else {"Retry-After": str(retry_after_ms)}
    return ServiceError(429, "RATE_LIMIT_EXCEEDED", "You have exceeded your rate limit", headers=headers)


def out_of_units() -> ServiceError:
    """Refuse because the month's quota is used up."""
    text = "Insufficient processing units or requests available in your account."
    return ServiceError(403, "ACCESS_INSUFFICIENT_PROCESSING_UNITS", text)


def expired() -> ServiceError:
    """Refuse because the account has expired."""
    return ServiceError(403, "COMMON_SENTINEL_ACCOUNT_EXPIRED", "Your account has expired.")


_KNOWN = {
    "401": unauthorized,
    "403-right": forbidden,
    "403-quota": out_of_units,
    "403-expired": expired,
    "404": not_found,
    "429": rate_limited,
    "500": lambda: ServiceError(
        500, "RENDERER_EXCEPTION", "Illegal request to creo://EODATA/tile.jp2. HTTP Status: '404'."
    ),
    "503": lambda: ServiceError(503, "COMMON_EXCEPTION", "Service unavailable."),
}
