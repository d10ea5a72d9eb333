"""A limit for the body of a token's answer, which `oauthlib` reads whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import requests

from ..model.errors import UnexpectedAnswer

_MOST_BYTES = 1 << 20  # unpacked; a token has some thousand


def bound_body(response: requests.Response, **_options: object) -> None:
    """Have no more read of an answer than a token takes: a hook of `requests`, called before it reads the body."""
    response.raw = _Bounded(response.raw, urlsplit(response.url).hostname or "")


class _Bounded:
    """Be a body that ends with an error where it becomes too long; on the line it may be packed, and short."""

    def __init__(self, raw: Any, host: str) -> None:
        self._raw = raw
        self._host = host

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def stream(self, amt: int, decode_content: bool = False) -> Iterator[bytes]:
        """Yield the body in pieces.

        Raises:
            UnexpectedAnswer: it is too long.
        """
        pieces = self._raw.stream(amt, decode_content) if hasattr(self._raw, "stream") else _pieces(self._raw, amt)
        arrived = 0
        for piece in pieces:
            arrived += len(piece)
            if arrived > _MOST_BYTES:
                raise UnexpectedAnswer(f"more than {_MOST_BYTES} bytes", host=self._host)
            yield piece


def _pieces(raw: Any, amt: int) -> Iterator[bytes]:
    while piece := raw.read(amt):
        yield piece
