"""Small servers on loopback, one for each way an answer can go wrong.

    with serving(answer(200, b"hello")) as server:
        requests.get(server.url + "/path")
        server.seen[0].headers["accept"]

A server takes a `Behaviour`: a function that gets the request's handler and writes what it likes to the line. Those
that wait do so on the server's own `stopping`, so that a test never waits for its servers.
"""

from __future__ import annotations

import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Seen:
    """What one request brought."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Server:
    """Where a running server is, and what it saw."""

    url: str
    port: int
    seen: list[Seen] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)


class Handler(BaseHTTPRequestHandler):
    """Keep each request, then let the behaviour answer."""

    protocol_version = "HTTP/1.1"
    server: _HttpServer

    def handle_request(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.known.seen.append(Seen(self.command, self.path, headers, self.rfile.read(length)))
        self.server.behaviour(self)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_CONNECT = handle_request

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Write status line and headers."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def pause(self, seconds: float) -> bool:
        """Wait; tell whether the server still runs afterwards."""
        return not self.server.known.stopping.wait(seconds)

    def log_message(self, *_arguments: Any) -> None:
        """Say nothing."""


class _HttpServer(ThreadingHTTPServer):
    known: Server
    behaviour: Behaviour

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that hang up, which is what many tests are about."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, ssl.SSLError)):
            super().handle_error(request, client_address)


Behaviour = Callable[[Handler], None]


@contextmanager
def serving(behaviour: Behaviour, certificate: Path | None = None) -> Iterator[Server]:
    """Run a server of this behaviour on a free port; over TLS when a certificate (with its key) is given."""
    http = _HttpServer(("127.0.0.1", 0), Handler)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        # The handshake belongs into the request's own thread: a client that breaks it off must not stop the server.
        http.socket = context.wrap_socket(http.socket, server_side=True, do_handshake_on_connect=False)
    scheme = "http" if certificate is None else "https"
    http.known = Server(f"{scheme}://127.0.0.1:{http.server_port}", http.server_port)
    http.behaviour = behaviour
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield http.known
    finally:
        http.known.stopping.set()
        http.shutdown()
        thread.join()
        http.socket.close()


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answer(status: int = 200, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Behaviour:
    """Answer each request alike."""

    def behave(handler: Handler) -> None:
        handler.begin(status, {"Content-Length": str(len(body)), **(headers or {})})
        handler.wfile.write(body)

    return behave


def cut_body(promised: int, sent: bytes) -> Behaviour:
    """Promise more than is sent, then hang up."""

    def behave(handler: Handler) -> None:
        handler.begin(200, {"Content-Length": str(promised)})
        handler.wfile.write(sent)
        handler.close_connection = True

    return behave


def cut_chunks(handler: Handler) -> None:
    """Hang up between two chunks."""
    handler.begin(200, {"Transfer-Encoding": "chunked"})
    handler.wfile.write(b"5\r\nhello\r\n")
    handler.close_connection = True


def hang_up(handler: Handler) -> None:
    """Hang up without a word."""
    handler.close_connection = True


def babble(handler: Handler) -> None:
    """Say something that is not HTTP."""
    handler.wfile.write(b"220 mail.example ESMTP\r\n")
    handler.close_connection = True


def silence(handler: Handler) -> None:
    """Take the request and say nothing."""
    handler.pause(60)
    handler.close_connection = True


def silence_after_head(handler: Handler) -> None:
    """Say that there will be a body, and no more."""
    handler.begin(200, {"Content-Length": "10"})
    silence(handler)


def drip(seconds: float, promised: int = 1_000_000) -> Behaviour:
    """Send one byte every `seconds`."""

    def behave(handler: Handler) -> None:
        handler.begin(200, {"Content-Length": str(promised)})
        for _ in range(promised):
            handler.wfile.write(b".")
            if not handler.pause(seconds):
                break

    return behave


def pour(pieces: int, piece: bytes, poured: list[int] | None = None) -> Behaviour:
    """Send a large body as fast as it is taken; note in `poured` the size of each piece that went out."""

    def behave(handler: Handler) -> None:
        handler.begin(200, {"Content-Length": str(pieces * len(piece))})
        for _ in range(pieces):
            handler.wfile.write(piece)
            if poured is not None:
                poured.append(len(piece))

    return behave


def slowly(seconds: float, behaviour: Behaviour) -> Behaviour:
    """Take a while before answering."""

    def behave(handler: Handler) -> None:
        if handler.pause(seconds):
            behaviour(handler)

    return behave
