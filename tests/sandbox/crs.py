"""Coordinate systems the service knows, and what is needed of each (API reference 5.2)."""

from __future__ import annotations

import math
import re

from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from .errors import bad_payload

BBox = tuple[float, float, float, float]
CRS84_URI = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
EPSG_URI = "http://www.opengis.net/def/crs/EPSG/0/"
METRES_PER_DEGREE = 111319.49079327358
_OTHERS = (
    2154, 2180, 2193, 3003, 3004, 3005, 3006, 3031, 3035, 3161, 3346, 3413, 3416, 3578, 3580, 3765, 3794, 3844,
    3912, 3995, 4026, 5514, 28992, 32184,
)  # fmt: skip
KNOWN_EPSG = (4326, 3857, *range(32601, 32661), *range(32701, 32761), *_OTHERS)
#: Those the WMS capabilities list.
OGC_NAMES = ("EPSG:3857", "EPSG:4326", "CRS:84", *(f"EPSG:{code}" for code in KNOWN_EPSG[2:]))


def from_uri(uri: object, place: str) -> str:
    """Turn the URI of a request into "CRS84" or "EPSG:n". Refuses short forms and unknown codes."""
    if uri is None or uri == CRS84_URI:
        return "CRS84"
    match = re.fullmatch(re.escape(EPSG_URI) + r"(\d+)", str(uri))
    if not match or int(match[1]) not in KNOWN_EPSG:
        raise bad_payload(f"Unsupported CRS: {uri}", place)
    return f"EPSG:{match[1]}"


def from_ogc(name: str) -> str | None:
    """Turn the value of CRS or SRS into "CRS84" or "EPSG:n"; None when it is not offered."""
    upper = name.upper()
    if upper in ("CRS:84", "CRS84"):
        return "CRS84"
    match = re.fullmatch(r"EPSG:(\d+)", upper)
    return upper if match and int(match[1]) in KNOWN_EPSG else None


def is_degrees(crs: str) -> bool:
    """Tell the two geographic systems from the projected ones."""
    return crs in ("CRS84", "EPSG:4326")


def library_crs(crs: str) -> CRS:
    """Give rasterio's object; longitude comes first in all of them."""
    return CRS.from_epsg(4326) if crs == "CRS84" else CRS.from_user_input(crs)


def to_degrees(bbox: BBox, crs: str) -> BBox:
    """Give the longitude/latitude box around a box. Raises 400 where that cannot be."""
    if is_degrees(crs):
        west, south, east, north = bbox
        box = (max(west, -180.0), max(south, -90.0), min(east, 180.0), min(north, 90.0))
    else:
        try:
            box = transform_bounds(library_crs(crs), CRS.from_epsg(4326), *bbox, densify_pts=21)
        except RasterioError as error:
            raise bad_payload("Invalid bounds for the coordinate system.", "input->bounds->bbox") from error
    if not all(math.isfinite(value) for value in box) or box[1] >= box[3] or box[0] >= 180 or box[2] <= -180:
        raise bad_payload("Invalid bounds for the coordinate system.", "input->bounds->bbox")
    return box


def metres_per_pixel(bbox: BBox, crs: str, width: int, height: int) -> float:
    """Give the coarser of the two pixel sides in metres, in the units of the projection (no scale factor)."""
    across = (bbox[2] - bbox[0]) / width
    down = (bbox[3] - bbox[1]) / height
    if not is_degrees(crs):
        return max(across, down)
    middle = math.radians((bbox[1] + bbox[3]) / 2)
    return max(across * math.cos(middle), down) * METRES_PER_DEGREE
