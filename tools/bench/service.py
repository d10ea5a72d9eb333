"""Figures of the sandbox itself, so that it is never what a client's figure measures."""

from __future__ import annotations

import http.client
import json
import ssl
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from .figures import Figure, figure

_TEMPLATE = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"  # the sandbox's own configuration
_TIMES = 7
_RAW_TIMES = 3
_CROWD = 100
_LINES = 20  # connections the crowd shares
_RAW = """//VERSION=3
function setup() { return {input: [{bands: ["B04"], units: "DN"}], output: {bands: 1, sampleType: "UINT16"}}; }
function evaluatePixel(s) { return [s.B04]; }
"""
_PERIOD = {"from": "2024-06-01T00:00:00Z", "to": "2024-06-30T23:59:59Z"}


class Client:
    """Be a client of the sandbox that shares no code with the plugin, on one connection."""

    def __init__(self, service: dict[str, Any], bearer: str = "") -> None:
        self._service = service
        self._context = ssl.create_default_context(cafile=service["ca_file"])
        host = urlsplit(service["base_url"]).netloc
        self._line = http.client.HTTPSConnection(host, context=self._context, timeout=60)
        self.bearer = bearer or self._fetch_token()

    def tile(self, column: int) -> bytes:
        """Fetch a 512 px true-colour tile; another place for each column."""
        query = {
            "SERVICE": "WMTS",
            "REQUEST": "GetTile",
            "LAYER": "TRUE_COLOR",
            "TILEMATRIXSET": "PopularWebMercator512",
            "TILEMATRIX": 13,
            "TILEROW": 1450,
            "TILECOL": 2200 + column,
            "FORMAT": "image/png",
            "TIME": "2024-06-01T00:00:00Z/2024-06-30T23:59:59Z",
            "MAXCC": 100,
            "SHOWLOGO": "false",
        }
        return self._ask("GET", f"/ogc/wmts/{_TEMPLATE}?{urllib.parse.urlencode(query)}")

    def raw(self, column: int, side: int) -> bytes:
        """Fetch one raw UINT16 band as a GeoTIFF of 10 m pixels."""
        west, south = 500_000 + column * side * 10, 5_200_000
        bounds = {
            "bbox": [west, south, west + side * 10, south + side * 10],
            "properties": {"crs": "http://www.opengis.net/def/crs/EPSG/0/32633"},
        }
        body = {
            "input": {
                "bounds": bounds,
                "data": [{"type": "sentinel-2-l2a", "dataFilter": {"timeRange": _PERIOD}}],
            },
            "output": {"width": side, "height": side, "responses": [{"format": {"type": "image/tiff"}}]},
            "evalscript": _RAW,
        }
        return self._ask("POST", "/process/v1", json.dumps(body))

    def ready(self) -> bytes:
        """Fetch what `serve_ready` has laid out."""
        return self._ask("GET", "/sandbox-bench-ready")

    def serve_ready(self, size: int) -> None:
        """Have the sandbox answer at one address with so many bytes, made beforehand."""
        body = {"action": "status", "status": 200, "kind": "other", "body": "x" * size, "count": None}
        order = json.dumps({"clear_faults": True, "faults": [body]}).encode()
        with urllib.request.urlopen(urllib.request.Request(self._service["control_url"], order), timeout=30):
            pass

    def close(self) -> None:
        """Let go of the connection."""
        self._line.close()

    def _ask(self, method: str, path: str, body: str | None = None) -> bytes:
        headers = {"Authorization": f"Bearer {self.bearer}", "Content-Type": "application/json"}
        self._line.request(method, path, body, headers)
        answer = self._line.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"the sandbox answered {answer.status}: {content[:300]!r}")
        return content

    def _fetch_token(self) -> str:
        form = {
            "grant_type": "client_credentials",
            "client_id": self._service["client_id"],
            "client_secret": self._service["client_secret"],
        }
        request = urllib.request.Request(self._service["token_url"], urllib.parse.urlencode(form).encode())
        with urllib.request.urlopen(request, context=self._context, timeout=60) as answer:
            return str(json.load(answer)["access_token"])


def sandbox_figures(service: dict[str, Any]) -> list[Figure]:
    """Return how long the sandbox takes for tiles, raw images and crowds, each beside its floor."""
    client = Client(service)
    client.serve_ready(len(client.tile(0)))
    # Another place each time: ground that is known already is no measure.
    drawn = [_ms(partial(client.tile, column)) for column in range(1, _TIMES + 1)]
    again = [_ms(partial(client.tile, column)) for column in range(1, _TIMES + 1)]
    ready = [_ms(client.ready) for _ in range(_TIMES)]
    size = len(client.raw(0, 2048))
    raw = [_ms(partial(client.raw, column, 2048)) for column in range(1, _RAW_TIMES + 1)]
    client.serve_ready(size)
    raw_ready = [_ms(client.ready) for _ in range(_RAW_TIMES)]
    one_by_one = [_ms(lambda: [client.raw(column, 16) for column in range(_CROWD)]) for _ in range(_RAW_TIMES)]
    crowds = [_crowd_ms(service, client.bearer) for _ in range(_RAW_TIMES)]
    client.close()
    return [
        figure("sandbox_tile_ms", drawn, "ms", "as many bytes ready", ready),
        figure("sandbox_tile_again_ms", again, "ms", "as many bytes ready", ready),
        figure("sandbox_raw_2048_ms", raw, "ms", "as many bytes ready", raw_ready),
        figure("sandbox_100_at_once_ms", crowds, "ms", "the same one by one", one_by_one),
    ]


def _crowd_ms(service: dict[str, Any], bearer: str) -> float:
    """Measure a hundred small requests over many connections at once."""
    clients = [Client(service, bearer) for _ in range(_LINES)]
    for each in clients:
        each.raw(0, 16)

    def share(each: Client) -> None:
        for column in range(_CROWD // _LINES):
            each.raw(column, 16)

    with ThreadPoolExecutor(_LINES) as threads:
        taken = _ms(lambda: list(threads.map(share, clients)))
    for each in clients:
        each.close()
    return taken


def _ms(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000
