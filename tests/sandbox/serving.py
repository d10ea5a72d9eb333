"""Two servers a host, HTTP and HTTPS, on loopback in one loop, until told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from .shaping import Broken
from .tls import Certificates

HOST = "127.0.0.1"
PATIENCE = 1  # seconds that requests still under way get at the end


class LoopbackServer(uvicorn.Server):
    """A uvicorn server that leaves the process's signals alone: there are two of them."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture nothing."""
        yield


def listen(port: int) -> socket.socket:
    """Open a listening socket on loopback; port 0 takes a free one."""
    # The protocol is said outright: asyncio switches Nagle's delay (40 ms an answer) off only for sockets that tell it.
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    opened.bind((HOST, port))
    opened.listen(256)
    opened.set_inheritable(False)
    return opened


@dataclass(frozen=True)
class Doors:
    """What answers behind two listening sockets, one of them with certificates."""

    app: ASGIApp
    plain: socket.socket
    secure: socket.socket
    tls: Certificates

    def servers(self) -> list[tuple[LoopbackServer, socket.socket]]:
        """Make a server for each socket."""
        tls = {"ssl_certfile": str(self.tls.chain), "ssl_keyfile": str(self.tls.key)}
        return [
            (LoopbackServer(_config(self.app)), self.plain),
            (LoopbackServer(_config(self.app, **tls)), self.secure),
        ]


def run(hosts: Sequence[Doors], ready: Callable[[], None], with_stdin: bool) -> None:
    """Serve until SIGTERM or SIGINT, or, `with_stdin`, until standard input ends; `ready` is called once it listens."""
    _quiet_log()
    asyncio.run(_run(hosts, ready, with_stdin))


async def _run(hosts: Sequence[Doors], ready: Callable[[], None], with_stdin: bool) -> None:
    servers = [pair for doors in hosts for pair in doors.servers()]

    def stop() -> None:
        for server, _ in servers:
            server.should_exit = True

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    if with_stdin:
        await _watch_stdin(loop, stop)
    serving = [asyncio.ensure_future(server.serve([door])) for server, door in servers]
    while not all(server.started for server, _ in servers) and not any(one.done() for one in serving):
        await asyncio.sleep(0.01)
    ready()
    await asyncio.gather(*serving)


def _config(app: ASGIApp, **tls: Any) -> uvicorn.Config:
    return uvicorn.Config(
        app, lifespan="off", log_config=None, access_log=False, server_header=False, ws="none",
        timeout_graceful_shutdown=PATIENCE, timeout_keep_alive=30, **tls,
    )  # fmt: skip


async def _watch_stdin(loop: asyncio.AbstractEventLoop, stop: Any) -> None:
    """Stop when whoever started us is gone: the other end of the pipe closes."""

    class Watcher(asyncio.Protocol):
        def connection_lost(self, exc: Exception | None) -> None:
            stop()

        def eof_received(self) -> None:
            stop()

    await loop.connect_read_pipe(Watcher, sys.stdin)


def _quiet_log() -> None:
    """Log only what is wrong with the sandbox itself; connections broken on demand are not."""

    def wanted(record: logging.LogRecord) -> bool:
        if record.name.startswith("uvicorn") and not record.exc_info:
            return False
        error = record.exc_info[1] if record.exc_info else None
        return not isinstance(error, (Broken, asyncio.CancelledError))

    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    for handler in logging.getLogger().handlers:
        handler.addFilter(wanted)
