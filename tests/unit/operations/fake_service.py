"""A session that answers every image request with a real GeoTIFF, or with what a test puts in its way."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from sentinelhub_qgis.api.session import Answer, ServiceRequest
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.deployment import CDSE
from sentinelhub_qgis.raster.tile_check import GDAL_TYPES
from tests.unit.pixels import pattern, write_geotiff

Trouble = Callable[[BinaryIO], None]


class FakeSession:
    """Answer with pixels that tell where they lie; `troubles` by the number of the request, from 1."""

    deployment = CDSE

    def __init__(
        self,
        bands: int = 4,
        sample_type: SampleType = SampleType.UINT16,
        troubles: dict[int, Trouble] | None = None,
        is_empty: bool = False,
    ) -> None:
        self.requests: list[ServiceRequest] = []
        self.at_send: Callable[[], object] = lambda: None
        self._bands = bands
        self._type = sample_type
        self._troubles = troubles or {}
        self._is_empty = is_empty

    @property
    def boxes(self) -> list[tuple[float, ...]]:
        """The rectangles asked for, in order."""
        return [tuple(bounds_of(request)) for request in self.requests]

    def with_patience(self, _patience: object) -> FakeSession:
        """Return itself: trouble is passed on at once."""
        return self

    def send(self, request: ServiceRequest, into: BinaryIO | None = None) -> Answer:
        assert into is not None, "the answer belongs into a file, not into memory"
        self.requests.append(request)
        self.at_send()
        trouble = self._troubles.get(len(self.requests))
        if trouble:
            trouble(into)
        else:
            into.write(self._image(request))
        return Answer(200, "image/tiff", b"", units_spent=1.5, attempts=1)

    def _image(self, request: ServiceRequest) -> bytes:
        output: Any = (request.body or {})["output"]
        left, bottom, right, top = bounds_of(request)
        width, height = output["width"], output["height"]
        pixel = (right - left) / width
        bands = [pattern(left, top, width, height, pixel, band) for band in range(self._bands)]
        if self._is_empty:
            bands = [np.zeros_like(values) for values in bands]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "answer.tif"
            transform = (left, pixel, 0, top, 0, -pixel)
            return write_geotiff(path, bands, GDAL_TYPES[self._type], transform).read_bytes()


def bounds_of(request: ServiceRequest) -> list[float]:
    """Return the rectangle a request asks for."""
    body: Any = request.body
    return list(body["input"]["bounds"]["bbox"])
