"""Answers on the wire that come slowly, stop half way, or never."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .connections import Line

CONNECTION = "sandbox.connection"  # scope key: the server's transport of the request
SLICE = 0.05  # seconds between two pieces of a throttled body


class Broken(Exception):
    """Raised to make the server close a connection in the middle; expected, and not logged."""


@dataclass(frozen=True)
class Shape:
    """How a body is sent.

    `rate` bytes per second (None = at once) over `line`, which others may use too; `keep` bytes before the connection
    breaks; it also breaks once it `is_over`.
    """

    rate: float | None = None
    keep: int | None = None
    close: bool = False
    line: Line = field(default_factory=Line)
    is_over: Callable[[], bool] = lambda: False


class ShapedResponse(Response):
    """A response whose body is sent by a shape."""

    def __init__(self, content: bytes, shape: Shape, **more: Any) -> None:
        super().__init__(content, **more)
        self._shape = shape

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the answer; head requests get headers alone."""
        shape = self._shape
        if shape.close:
            _drop(scope)
        if scope["method"] == "HEAD" or (shape.rate is None and shape.keep is None):
            await super().__call__(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        gone = asyncio.ensure_future(_gone(receive))
        try:
            await self._send_pieces(send, gone)
        finally:
            gone.cancel()

    async def _send_pieces(self, send: Send, gone: asyncio.Future[None]) -> None:
        body = bytes(self.body)
        end = len(body) if self._shape.keep is None else min(self._shape.keep, len(body))
        step = max(1, int((self._shape.rate or len(body) or 1) * SLICE))
        for start in range(0, end, step):
            piece = body[start : min(start + step, end)]
            if self._shape.rate:
                await asyncio.wait([gone], timeout=self._shape.line.book(len(piece), self._shape.rate))
            if gone.done():
                return
            if self._shape.is_over():
                raise Broken
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        if self._shape.keep is not None:
            raise Broken
        await send({"type": "http.response.body", "body": b"", "more_body": False})


class Hanging(Response):
    """A response that never comes; ends when the client goes away or the server stops."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Wait for the client to give up."""
        await _gone(receive)
        raise Broken


def hang(request: Request) -> Response:
    """Never answer."""
    del request
    return Hanging()


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _drop(scope: Scope) -> None:
    """Close the connection without an answer."""
    transport = scope.get(CONNECTION)
    if transport is not None:
        transport.close()
    raise Broken
