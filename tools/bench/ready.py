"""A service that hands out ready images, for figures of clients: what is measured is never the drawing of pixels.

    python -m tools.bench.ready '{"latency": 0.5, "requests_a_minute": null, "units_a_minute": null}'

prints one line of JSON with its `url`, and runs until standard input ends. `GET /counts` tells what was asked for:
`asked`, `refused`, and how often each image was handed out.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
from rasterio.io import MemoryFile

_UNITS_A_PIXEL = 1 / (512 * 512) / 3  # one band (API reference 9.1)
_SIDE = 2048


class Bucket:
    """Hold a minute's allowance, refill evenly; None allows everything."""

    def __init__(self, a_minute: float | None) -> None:
        self._a_minute = a_minute
        self._level = a_minute or 0.0
        self._seen = time.monotonic()

    def wait(self, needed: float) -> float:
        """Return the seconds until so much is there."""
        if self._a_minute is None:
            return 0.0
        now = time.monotonic()
        self._level = min(self._a_minute, self._level + (now - self._seen) * self._a_minute / 60)
        self._seen = now
        return max(0.0, (needed - self._level) * 60 / self._a_minute)

    def take(self, amount: float) -> None:
        """Take so much out, below zero if need be."""
        self._level -= amount


class Service(ThreadingHTTPServer):
    """Be the server, with its limits, images and counts."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, wanted: dict[str, Any]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.latency = float(wanted.get("latency", 0.0))
        self._lock = threading.Lock()
        self._requests = Bucket(wanted.get("requests_a_minute"))
        self._units = Bucket(wanted.get("units_a_minute"))
        self._images: dict[tuple[int, int], bytes] = {}
        self.asked: Counter[str] = Counter()
        self.refused = 0
        self.image(_SIDE, _SIDE)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that hang up: one of them is killed."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def image(self, width: int, height: int) -> bytes:
        """Return a UINT16 GeoTIFF of that size without a place, made when it is first asked for."""
        with self._lock:
            if (width, height) not in self._images:
                self._images[width, height] = _image(width, height)
            return self._images[width, height]

    def admit(self, box: str) -> float:
        """Let a request in, or return the seconds it is to wait."""
        with self._lock:
            wait = max(self._requests.wait(1.0), self._units.wait(0.001))
            if wait > 0:
                self.refused += 1
            else:
                self._requests.take(1.0)
                self.asked[box] += 1
            return wait

    def charge(self, units: float) -> None:
        """Book what an image cost."""
        with self._lock:
            self._units.take(units)

    def counts(self) -> bytes:
        """Return what was asked for."""
        with self._lock:
            asked = sum(self.asked.values()) + self.refused
            return json.dumps({"asked": asked, "refused": self.refused, "images": dict(self.asked)}).encode()


class Handler(BaseHTTPRequestHandler):
    """Answer for tokens, images and counts."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Service

    def do_GET(self) -> None:
        """Tell the counts."""
        self._answer(200, "application/json", self.server.counts())

    def do_POST(self) -> None:
        """Hand out a token or an image."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.endswith("/token"):
            token = {"access_token": "of-the-bench", "token_type": "Bearer", "expires_in": 3600}
            self._answer(200, "application/json", json.dumps(token).encode())
            return
        order = json.loads(body)
        width, height = order["output"]["width"], order["output"]["height"]
        wait = self.server.admit(json.dumps(order["input"]["bounds"]["bbox"]))
        if wait > 0:
            self._answer(429, "application/json", b"{}", {"Retry-After": str(round(wait * 1000) + 1)})
            return
        time.sleep(self.server.latency)
        units = width * height * _UNITS_A_PIXEL
        self.server.charge(units)
        content = self.server.image(width, height)
        self._answer(200, "image/tiff", content, {"x-processingunits-spent": f"{units:.6f}"})

    def _answer(self, status: int, kind: str, content: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments: Any) -> None:
        """Say nothing."""


def _image(width: int, height: int) -> bytes:
    """Return ground as it is in imagery: smooth, with noise."""
    rows, columns = np.indices((height, width), dtype=np.float32)
    ground = 1500 + 800 * np.sin(columns / 90) * np.cos(rows / 70)
    noise = np.random.default_rng(1).integers(0, 64, (height, width))
    values = (ground + noise).astype(np.uint16)
    profile = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": "uint16"}
    with MemoryFile() as memory:
        with memory.open(**profile, compress="deflate", predictor=2) as target:
            target.write(values, 1)
        return bytes(memory.read())


def main() -> None:
    """Serve until standard input ends."""
    import warnings

    warnings.simplefilter("ignore")  # images without a place are what is wanted
    service = Service(json.loads(sys.argv[1]) if len(sys.argv) > 1 else {})
    threading.Thread(target=service.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    sys.stdout.write(json.dumps({"url": f"http://127.0.0.1:{service.server_port}"}) + "\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
