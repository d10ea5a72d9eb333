"""Figures of the sandbox itself, so that it is never what a client's figure measures."""

from __future__ import annotations

import json
import ssl
import time
import urllib.parse
import urllib.request
from typing import Any

from .figures import Figure, figure

_TIMES = 7
_TRUE_COLOUR = """//VERSION=3
function setup() { return {input: ["B04", "B03", "B02"], output: {bands: 3}}; }
function evaluatePixel(s) { return [2.5 * s.B04, 2.5 * s.B03, 2.5 * s.B02]; }
"""
_CONSTANT = """//VERSION=3
function setup() { return {input: ["dataMask"], output: {bands: 3}}; }
function evaluatePixel() { return [0.1, 0.2, 0.3]; }
"""
_SIDE = 512
_DEGREES = 0.06


class Client:
    """Be a client of the sandbox that shares no code with the plugin."""

    def __init__(self, service: dict[str, Any]) -> None:
        self._service = service
        self._context = ssl.create_default_context(cafile=service["ca_file"])
        form = {
            "grant_type": "client_credentials",
            "client_id": service["client_id"],
            "client_secret": service["client_secret"],
        }
        answer = self._open(urllib.request.Request(service["token_url"], urllib.parse.urlencode(form).encode()))
        self._bearer = json.loads(answer)["access_token"]

    def tile_ms(self, script: str, column: int) -> float:
        """Return the milliseconds from asking for a 512 px PNG tile to its last byte."""
        west, south = 14.0 + column * _DEGREES, 46.0
        body = {
            "input": {
                "bounds": {"bbox": [west, south, west + _DEGREES, south + _DEGREES]},
                "data": [
                    {
                        "type": "sentinel-2-l2a",
                        "dataFilter": {"timeRange": {"from": "2024-06-01T00:00:00Z", "to": "2024-06-30T23:59:59Z"}},
                    }
                ],
            },
            "output": {"width": _SIDE, "height": _SIDE},
            "evalscript": script,
        }
        headers = {"Authorization": f"Bearer {self._bearer}", "Content-Type": "application/json"}
        request = urllib.request.Request(
            f"{self._service['base_url']}/process/v1", json.dumps(body).encode(), headers=headers
        )
        began = time.perf_counter()
        self._open(request)
        return (time.perf_counter() - began) * 1000

    def _open(self, request: urllib.request.Request) -> bytes:
        with urllib.request.urlopen(request, context=self._context, timeout=60) as answer:
            return bytes(answer.read())


def sandbox_figures(service: dict[str, Any]) -> list[Figure]:
    """Return how long a true-colour tile takes, beside one that reads no band."""
    client = Client(service)
    client.tile_ms(_TRUE_COLOUR, 0)
    # Another place each time: a tile answered from a cache is no measure.
    drawn = [client.tile_ms(_TRUE_COLOUR, column) for column in range(1, _TIMES + 1)]
    empty = [client.tile_ms(_CONSTANT, column) for column in range(1, _TIMES + 1)]
    return [figure("sandbox_tile_ms", drawn, "ms", "the same without a band", empty)]
