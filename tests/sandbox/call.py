"""What a handler gets and what it gives back: plain values, no framework."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

JSON = "application/json"


@dataclass(frozen=True)
class Call:
    """One request as it arrived. Header names are lower case; `origin` is scheme://host:port as the client wrote it."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    origin: str
    params: Mapping[str, str] = field(default_factory=dict)
    claims: Mapping[str, object] = field(default_factory=dict)

    def pairs(self) -> list[tuple[str, str]]:
        """List the decoded query parameters in order."""
        return parse_qsl(self.query, keep_blank_values=True)

    def first(self, name: str) -> str | None:
        """Give the first query parameter of exactly this name."""
        return next((value for key, value in self.pairs() if key == name), None)

    def keyed(self) -> dict[str, str]:
        """Give the query by upper-case name: OGC parameter names know no case (API reference 8)."""
        found: dict[str, str] = {}
        for key, value in self.pairs():
            found.setdefault(key.upper(), value)
        return found

    def media_type(self) -> str:
        """Give the content type of the body without its parameters, lower case."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()


@dataclass(frozen=True)
class Answer:
    """One answer: status, body, type and further headers."""

    status: int
    body: bytes
    media_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)

    def with_headers(self, more: Mapping[str, str]) -> Answer:
        """Give the same answer with further headers."""
        return Answer(self.status, self.body, self.media_type, {**self.headers, **more})


def json_answer(content: object, status: int = 200, media_type: str = JSON) -> Answer:
    """Make an answer of anything JSON can say."""
    return Answer(status, json.dumps(content, ensure_ascii=False).encode(), media_type)


def xml_answer(text: str, status: int = 200, media_type: str = "text/xml") -> Answer:
    """Make an answer of a finished XML text."""
    return Answer(status, text.encode(), f"{media_type}; charset=utf-8")
