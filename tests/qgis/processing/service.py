"""A service on loopback that hands out tokens and images whose pixels tell where they lie."""

from __future__ import annotations

import json
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.unit.pixels import pattern, write_geotiff

CLIENT_ID, CLIENT_SECRET = "a-client", "a-secret+%"


@dataclass
class Service:
    """Where the service is, what it was asked for, and how it answers."""

    url: str
    bodies: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    bands: int = 4
    refusal: tuple[int, dict[str, Any]] | None = None
    at_image: Callable[[], object] = lambda: None

    def environment(self) -> dict[str, str]:
        """Return the variables that make it the account of a run without a screen."""
        return {
            "SH_CLIENT_ID": CLIENT_ID,
            "SH_CLIENT_SECRET": CLIENT_SECRET,
            "SH_BASE_URL": self.url,
            "SH_TOKEN_URL": f"{self.url}/token",
            "OAUTHLIB_INSECURE_TRANSPORT": "1",
        }


@contextmanager
def running_service() -> Iterator[Service]:
    """Run a service on a free port."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.service = Service(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server.service
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Server(ThreadingHTTPServer):
    service: Service
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that hang up: some tests cancel."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers["Content-Length"]))
        service = self.server.service
        service.paths.append(self.path)
        if self.path == "/token":
            self._answer(
                200,
                "application/json",
                json.dumps({"access_token": "a-bearer-of-this-test", "expires_in": 3600}).encode(),
            )
            return
        body = json.loads(content)
        service.bodies.append(body)
        service.at_image()
        if service.refusal:
            status, error = service.refusal
            self._answer(status, "application/json", json.dumps({"error": error}).encode())
        else:
            self._answer(200, "image/tiff", image_of(body, service.bands), units="1.25")

    def _answer(self, status: int, content_type: str, content: bytes, units: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        if units:
            self.send_header("x-processingunits-spent", units)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments: Any) -> None:
        """Say nothing."""


def image_of(body: dict[str, Any], bands: int) -> bytes:
    """Return the UINT16 GeoTIFF that a Process body asks for."""
    left, bottom, right, top = body["input"]["bounds"]["bbox"]
    width, height = body["output"]["width"], body["output"]["height"]
    pixel = (right - left) / width
    values = [pattern(left, top, width, height, pixel, band) for band in range(bands)]
    with tempfile.TemporaryDirectory() as folder:
        path = write_geotiff(Path(folder) / "a.tif", values, transform=(left, pixel, 0, top, 0, -pixel))
        return path.read_bytes()
