"""A plain client for the tests: requests over HTTPS with the sandbox's own authority."""

from __future__ import annotations

import base64
import copy
import io
from typing import Any
from urllib.parse import urlencode

import numpy as np
import requests
from PIL import Image

from tests.sandbox.running import Running
from tests.sandbox.seeds import TEMPLATE_ID

BOX = [11.30, 46.44, 11.40, 46.52]  # CRS84
MAY = "2026-05-01T00:00:00Z/2026-05-31T23:59:59Z"
GREY = """//VERSION=3
function setup() { return { input: ["B04"], output: { bands: 1, sampleType: "UINT16" } }; }
function evaluatePixel(sample) { return [10000 * sample.B04]; }
"""
FLAT = """//VERSION=3
function setup() { return { input: ["B04", "dataMask"], output: { bands: 4 } }; }
function evaluatePixel(sample) { return [0.2, 0.4, 0.6, sample.dataMask]; }
"""
ORDER: dict[str, Any] = {
    "input": {
        "bounds": {"bbox": BOX},
        "data": [
            {
                "type": "sentinel-2-l2a",
                "dataFilter": {"timeRange": {"from": "2026-05-01T00:00:00Z", "to": "2026-05-31T23:59:59Z"}},
            }
        ],
    },
    "output": {"width": 16, "height": 12},
    "evalscript": GREY,
}


class Hub:
    """Ask the sandbox; the token is fetched once and sent along."""

    def __init__(self, running: Running) -> None:
        self.running = running
        self.session = requests.Session()
        self.session.verify = running.ca_file
        self.session.trust_env = False
        self._token: str | None = None

    def __enter__(self) -> Hub:
        return self

    def __exit__(self, *ended: object) -> None:
        self.session.close()

    def fetch_token(self, **changed: Any) -> requests.Response:
        form = {
            "grant_type": "client_credentials",
            "client_id": self.running.client_id,
            "client_secret": self.running.client_secret,
        }
        return self.session.post(self.running.token_url, data={**form, **changed})

    def bearer(self) -> dict[str, str]:
        if self._token is None:
            self._token = self.fetch_token().json()["access_token"]
        return {"Authorization": f"Bearer {self._token}"}

    def sign_in(self, token: str) -> None:
        """Go on with a token fetched elsewhere."""
        self._token = token

    def forget_token(self) -> None:
        """Have the next request fetch a new token."""
        self._token = None

    def get(self, path: str, **params: Any) -> requests.Response:
        return self.session.get(self.running.base_url + path, params=params, headers=self.bearer())

    def post(self, path: str, body: Any, **headers: str) -> requests.Response:
        return self.session.post(self.running.base_url + path, json=body, headers={**self.bearer(), **headers})

    def process(self, body: Any, path: str = "/process/v1", **headers: str) -> requests.Response:
        return self.post(path, body, **headers)

    def search(self, **body: Any) -> requests.Response:
        whole = {"collections": ["sentinel-2-l2a"], "bbox": BOX, "datetime": MAY, **body}
        return self.post("/catalog/v1/search", {key: value for key, value in whole.items() if value is not None})

    def ogc(self, service: str, instance: str = TEMPLATE_ID, /, **params: Any) -> requests.Response:
        """Ask without a token, as OGC clients do."""
        return self.session.get(f"{self.running.base_url}/ogc/{service}/{instance}", params=params)

    def map(self, **params: Any) -> requests.Response:
        """Ask for a small map of flat colour; None takes a parameter away."""
        whole = {
            "SERVICE": "WMS",
            "REQUEST": "GetMap",
            "VERSION": "1.3.0",
            "LAYERS": "TRUE_COLOR",
            "CRS": "CRS:84",
            "BBOX": ",".join(map(str, BOX)),
            "WIDTH": 16,
            "HEIGHT": 12,
            "TIME": MAY,
            "MAXCC": 100,
            "SHOWLOGO": "false",
            "EVALSCRIPT": coded(FLAT),
            **params,
        }
        return self.ogc("wms", **{key: value for key, value in whole.items() if value is not None})

    def tile(self, **params: Any) -> requests.Response:
        """Ask for the 512 px tile over Bolzano."""
        return self.session.get(self.tile_address(**params))

    def tile_address(self, **params: Any) -> str:
        """Give the address of that tile."""
        whole = {
            "SERVICE": "WMTS",
            "REQUEST": "GetTile",
            "VERSION": "1.0.0",
            "LAYER": "TRUE_COLOR",
            "TILEMATRIXSET": "PopularWebMercator512",
            "TILEMATRIX": 12,
            "TILEROW": 725,
            "TILECOL": 1088,
            "TIME": MAY,
            "MAXCC": 100,
            "EVALSCRIPT": coded(FLAT),
            **params,
        }
        query = urlencode({key: value for key, value in whole.items() if value is not None})
        return f"{self.running.base_url}/ogc/wmts/{TEMPLATE_ID}?{query}"


def coded(script: str) -> str:
    """Give a script as EVALSCRIPT takes it."""
    return base64.b64encode(script.encode()).decode()


def order(**places: Any) -> dict[str, Any]:
    """Give a valid Process body with some places set: `input__bounds__bbox=[...]`; None takes a place away."""
    body = copy.deepcopy(ORDER)
    for place, value in places.items():
        at: Any = body
        *path, last = place.split("__")
        for key in path:
            at = at[int(key)] if key.isdigit() else at.setdefault(key, {})
        if value is None:
            at.pop(last, None)
        else:
            at[int(last) if last.isdigit() else last] = value
    return body


def exception_text(answer: requests.Response) -> str:
    """Give the text of a service exception."""
    return answer.text.partition("<![CDATA[")[2].partition("]]>")[0]


def pixels(answer: requests.Response) -> np.ndarray:
    """Give (height, width, bands) of an image answer."""
    assert answer.status_code == 200, answer.text
    return np.asarray(Image.open(io.BytesIO(answer.content)))
