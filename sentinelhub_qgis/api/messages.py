"""What goes over the wire as data: a request before it is sent, and an answer that is what was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .paths import Api


@dataclass(frozen=True)
class ServiceRequest:
    """Be a request before it is sent.

    Attributes:
        method: HTTP method.
        api, path: where it goes, below the host that has `collection_id`.
        url: whole address in place of `api` and `path`, such as a `next` link of the service.
        body: sent as JSON.
        params: query of the address.
        accept: media type wanted; an answer of another type is an error.
        collection_id: decides the host (`Deployment.host_for`).
        units: processing units it will cost, about; it waits until the account has as many to spend.
    """

    method: str = "GET"
    api: Api | None = None
    path: str = field(default="", repr=False)  # may hold a configuration's id
    url: str = field(default="", repr=False)
    body: Mapping[str, object] | None = field(default=None, repr=False, hash=False)
    params: tuple[tuple[str, str], ...] = ()
    accept: str = "application/json"
    collection_id: str = ""
    units: float = 0.0

    def __post_init__(self) -> None:
        if (self.api is None) == (not self.url):
            raise ValueError("a request goes either to an API or to an address")


@dataclass(frozen=True)
class Answer:
    """Be an answer of the promised type.

    Attributes:
        status: HTTP status, 2xx.
        content_type: as the service says.
        body: empty when it was written elsewhere.
        units_spent: processing units, 0 where the service names none.
        attempts: requests it took, those that failed included; those for tokens not counted.
    """

    status: int
    content_type: str
    body: bytes = field(repr=False)
    units_spent: float = 0.0
    attempts: int = 1
