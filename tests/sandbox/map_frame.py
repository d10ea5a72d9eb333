"""Which part of the Earth in how many pixels: BBOX, CRS and size of WMS and WCS (API reference 8.1, 8.4, 8.6)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from . import crs as crs_rules
from .errors import ServiceError
from .ogc_parameters import OgcError

BBox = crs_rules.BBox
_STEP = re.compile(r"(\d+(?:\.\d+)?)(m?)")


@dataclass(frozen=True)
class Frame:
    """A box and its pixels."""

    bbox: BBox
    crs: str
    width: int
    height: int
    swapped: bool = False  # the request wrote y before x

    @property
    def metres(self) -> float:
        """Give metres per pixel."""
        return crs_rules.metres_per_pixel(self.bbox, self.crs, self.width, self.height)


def read_frame(asked: Mapping[str, str], latitude_first: bool, largest: int) -> Frame:
    """Read BBOX, CRS and size. `latitude_first`: in this version EPSG:4326 is written so."""
    name = asked.get("CRS") or asked.get("SRS") or "EPSG:3857"
    crs = crs_rules.from_ogc(name)
    if crs is None:
        raise OgcError(f"CRS {name} is not supported")
    bbox = read_bbox(asked.get("BBOX"))
    swapped = latitude_first and crs == "EPSG:4326"
    if swapped:
        bbox = (bbox[1], bbox[0], bbox[3], bbox[2])
    if not (bbox[0] < bbox[2] and bbox[1] < bbox[3]):
        raise OgcError(f"Invalid BBOX: {asked.get('BBOX')}")
    try:
        crs_rules.to_degrees(bbox, crs)
    except ServiceError as error:
        raise OgcError(f"Invalid BBOX: {asked.get('BBOX')}") from error
    return Frame(bbox, crs, *_size(asked, bbox, crs, largest), swapped)


def read_bbox(text: str | None) -> BBox:
    """Read four numbers in the order written. Raises OgcError."""
    try:
        left, bottom, right, top = (float(part) for part in (text or "").split(","))
    except ValueError as error:
        raise OgcError(f"Invalid BBOX: {text}" if text else "Parameter BBOX is required") from error
    if not all(math.isfinite(value) for value in (left, bottom, right, top)):
        raise OgcError(f"Invalid BBOX: {text}")
    return left, bottom, right, top


def read_whole(asked: Mapping[str, str], name: str, high: int, low: int = 1) -> int:
    """Read a whole number between two bounds. Raises OgcError."""
    text = asked.get(name, "")
    if not text.isdecimal() or not low <= int(text) <= high:
        raise OgcError(f"Invalid {name}: {text}" if text else f"Parameter {name} is required")
    return int(text)


def _size(asked: Mapping[str, str], bbox: BBox, crs: str, largest: int) -> tuple[int, int]:
    if asked.get("RESX") and asked.get("RESY"):
        if asked.get("WIDTH") or asked.get("HEIGHT"):
            raise OgcError("Only WIDTH and HEIGHT or RESX and RESY can be set at the same time")
        width, height = _pixels(asked["RESX"], bbox, crs, 0), _pixels(asked["RESY"], bbox, crs, 1)
    elif asked.get("WIDTH") and asked.get("HEIGHT"):
        width, height = read_whole(asked, "WIDTH", 10**9), read_whole(asked, "HEIGHT", 10**9)
    else:
        raise OgcError("WIDTH and HEIGHT or RESX and RESY are required")
    for name, value in (("width", width), ("height", height)):
        if value > largest:
            raise OgcError(f"`{name} = {value}` is larger than allowed {largest}.")
    return width, height


def _pixels(text: str, bbox: BBox, crs: str, axis: int) -> int:
    """Read RESX or RESY: CRS units, or metres on the ground with the suffix m."""
    match = _STEP.fullmatch(text)
    if not match or float(match[1]) <= 0:
        raise OgcError(f"Invalid resolution: {text}")
    step = float(match[1])
    if match[2] and crs_rules.is_degrees(crs):
        step /= crs_rules.METRES_PER_DEGREE
        if axis == 0:
            step /= max(math.cos(math.radians((bbox[1] + bbox[3]) / 2)), 0.01)
    return max(1, round((bbox[axis + 2] - bbox[axis]) / step))
