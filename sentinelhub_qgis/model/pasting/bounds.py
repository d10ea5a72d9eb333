"""Area and pixels of a pasted request (API reference 5.1)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..area import BoundingBox
from ..outside_number import is_finite
from ..polygon import Polygon, Ring, bounds_of
from .crs_names import crs_code
from .faults import Left, Remark, is_known, unusable

if TYPE_CHECKING:  # Python 3.9 does not have it
    from typing import TypeGuard

_USUAL_SIDE = 256.0  # pixels, where the request names no size
_MOST_POINTS = 100_000
_LARGEST = 1e12  # of a coordinate or a side, in whatever unit
_SQUARE = 5e-3  # share by which the sides of a pixel may differ and still be one number
_BOUNDS = "input.bounds"
_SHAPE = f"{_BOUNDS}.geometry"
_WKT_POLYGON = re.compile(r"\s*(?:SRID=\d+;)?\s*(MULTI)?POLYGON(?:\s*Z)?\s*(\(.*\))\s*", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class PastedGround:
    """Be where a request is about, and its pixels.

    Attributes:
        width, height: pixels as the request has them.
        resolution: side of a pixel in units of the area's CRS.
    """

    area: BoundingBox
    polygons: tuple[Polygon, ...]
    width: float
    height: float
    resolution: float
    remarks: tuple[Remark, ...] = field(default=())


def ground_of(body: Mapping[str, object]) -> PastedGround:
    """Return area and pixels of a request.

    Raises:
        RequestUnreadable: a member is missing or of no use.
        AreaUnusable: the area is empty.
    """
    whole = body["input"]
    bounds = whole.get("bounds") if isinstance(whole, Mapping) else None
    if not isinstance(bounds, Mapping):
        raise unusable(_BOUNDS, bounds)
    box, polygons, crs = _box(bounds), _polygons(bounds), _crs(bounds)
    if box is None and not polygons:
        raise unusable(f"{_BOUNDS}.bbox", None)
    asked = BoundingBox(*(box or bounds_of(polygons)), crs)
    output = body.get("output")
    width, height, remarks = _size(output if isinstance(output, Mapping) else {}, asked)
    across, down = asked.width / width, asked.height / height
    is_square = abs(across - down) <= _SQUARE * max(across, down)
    if not is_square:
        remarks.append(Remark(Left.NOT_SQUARE, (f"{across:.6g}", f"{down:.6g}")))
    resolution = min(_tidy(across, asked), _tidy(down, asked))
    if not (math.isfinite(resolution) and resolution > 0):
        raise unusable("output.width", width)
    return PastedGround(_common(asked, polygons), polygons, width, height, resolution, tuple(remarks))


def _common(box: BoundingBox, polygons: tuple[Polygon, ...]) -> BoundingBox:
    """Return what of the box the polygons may be in: all there is an image of."""
    if not polygons:
        return box
    left, bottom, right, top = bounds_of(polygons)
    edges = (max(left, box.min_x), max(bottom, box.min_y), min(right, box.max_x), min(top, box.max_y))
    return BoundingBox(*edges, box.crs)


def _crs(bounds: Mapping[str, object]) -> str:
    properties, shape = bounds.get("properties"), bounds.get("geometry")
    spelled = properties.get("crs") if isinstance(properties, Mapping) else None
    if spelled is None and isinstance(shape, Mapping):
        spelled = shape.get("crs")
    code = crs_code(spelled)
    if not code:
        raise unusable(f"{_BOUNDS}.properties.crs", spelled)
    return code


def _box(bounds: Mapping[str, object]) -> tuple[float, float, float, float] | None:
    value = bounds.get("bbox")
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 4 or not all(map(_is_sound, value)):
        raise unusable(f"{_BOUNDS}.bbox", _computed_among(value) if isinstance(value, list) else value)
    left, bottom, right, top = map(float, value)
    return left, bottom, right, top


def _is_sound(value: object) -> TypeGuard[float]:
    return is_finite(value) and abs(value) < _LARGEST


def _computed_among(values: Iterable[object]) -> object:
    """Return the first value that a program works out; a number when there is none."""
    return next((value for value in values if not is_known(value)), 0)


def _polygons(bounds: Mapping[str, object]) -> tuple[Polygon, ...]:
    shape = bounds.get("geometry")
    if isinstance(shape, str):
        return _of_wkt(shape)
    if isinstance(shape, Mapping) and isinstance(shape.get("geometry"), Mapping):  # a feature
        shape = shape["geometry"]
    if shape is None or shape == {}:
        return ()
    if not isinstance(shape, Mapping):
        raise unusable(_SHAPE, shape)
    coordinates = shape.get("coordinates")
    parts = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(shape.get("type")))
    if not isinstance(parts, list) or not parts:
        raise unusable(_SHAPE, coordinates)
    return _checked(tuple(_ring(ring) for ring in _list(part)) for part in parts)


def _of_wkt(text: str) -> tuple[Polygon, ...]:
    found = _WKT_POLYGON.fullmatch(text)
    if found is None:
        raise unusable(_SHAPE, text)
    # Polygons are parted by ")), ((" and rings by "), (".
    parts = re.split(r"\)\s*\)\s*,\s*\(\s*\(", found[2])
    return _checked(tuple(_ring(_wkt_points(ring)) for ring in _rings(part)) for part in parts)


def _rings(part: str) -> list[str]:
    return [ring for ring in re.split(r"\)\s*,\s*\(", part.strip("() \t\r\n")) if ring.strip()]


def _wkt_points(ring: str) -> list[object]:
    try:
        return [[float(number) for number in point.split()] for point in ring.split(",")]
    except ValueError:
        raise unusable(_SHAPE, ring) from None


def _checked(polygons: Iterable[Polygon]) -> tuple[Polygon, ...]:
    found, points = [], 0
    for polygon in polygons:
        points += sum(map(len, polygon))
        if not polygon or points > _MOST_POINTS:
            raise unusable(_SHAPE, 0)
        found.append(polygon)
    return tuple(found)


def _list(value: object) -> Sequence[object]:
    if not isinstance(value, list):
        raise unusable(_SHAPE, value)
    return value


def _ring(value: object) -> Ring:
    points = [_point(point) for point in _list(value)]
    if points and points[0] != points[-1]:
        points.append(points[0])
    if len(points) < 4:
        raise unusable(_SHAPE, 0)
    return tuple(points)


def _point(value: object) -> tuple[float, float]:
    numbers = _list(value)
    x, y = (*numbers[:2], None, None)[:2]
    if not _is_sound(x) or not _is_sound(y):
        raise unusable(_SHAPE, _computed_among(numbers))
    return float(x), float(y)


def _size(output: Mapping[str, object], box: BoundingBox) -> tuple[float, float, list[Remark]]:
    """Return width and height in pixels, and what is to be said of them."""
    remarks: list[Remark] = []
    width, height = _side(output, "width"), _side(output, "height")
    across, down = _side(output, "resx"), _side(output, "resy")
    has_sides, has_pixels = bool(width or height), bool(across or down)
    if has_sides and has_pixels:
        remarks.append(Remark(Left.SIZE_TWICE))
    if has_sides:
        # One of the two makes the pixels square.
        return width or height * box.width / box.height, height or width * box.height / box.width, remarks
    if has_pixels:
        return box.width / (across or down), box.height / (down or across), remarks
    return _USUAL_SIDE, _USUAL_SIDE, remarks


def _side(output: Mapping[str, object], name: str) -> float:
    value = output.get(name)
    if value is None:
        return 0.0
    if not _is_sound(value) or not value > 0:
        raise unusable(f"output.{name}", value)
    return float(value)


def _tidy(side: float, box: BoundingBox) -> float:
    """Return the shortest number that a pixel's side may have been before edges were worked out from it."""
    blur = 2e-15 * max(1.0, max(map(abs, box.edges)) / min(box.width, box.height))
    for digits in range(1, 16):
        rounded = float(f"{side:.{digits}g}")
        if abs(rounded - side) <= blur * abs(side):
            return rounded
    return side
