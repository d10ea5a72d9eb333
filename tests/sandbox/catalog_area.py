"""Where a Catalog search looks: `bbox` or `intersects` in degrees (API reference 4.1)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
import shapely.errors
import shapely.geometry
from shapely.geometry.base import BaseGeometry

from .crs import BBox
from .errors import bad_payload

GEOMETRIES = ("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon")
_EARTH_KM = 6371.0088
_BROKEN = (shapely.errors.ShapelyError, ValueError, TypeError, KeyError, IndexError, AttributeError)


@dataclass(frozen=True)
class SearchArea:
    """A part of the Earth in longitude and latitude."""

    wanted: BBox | dict[str, Any]  # as the pixels' side takes it; a box may run across the antimeridian

    @cached_property
    def shape(self) -> BaseGeometry:
        """Draw the area."""
        if isinstance(self.wanted, dict):
            return shapely.geometry.shape(self.wanted)
        west, south, east, north = self.wanted
        if west <= east:
            return shapely.box(west, south, east, north)
        return shapely.union_all([shapely.box(west, south, 180, north), shapely.box(-180, south, east, north)])

    def square_kilometres(self) -> float:
        """Measure the area on the sphere: in longitude and the sine of latitude areas are true."""
        if self.shape.area == 0:
            return 0.0
        flat = shapely.transform(shapely.segmentize(self.shape, 1.0), _equal_area)
        return float(flat.area) * _EARTH_KM**2


WHOLE_EARTH = SearchArea((-180.0, -90.0, 180.0, 90.0))


def read_area(body: Mapping[str, Any], crossing: bool) -> SearchArea:
    """Read the area of a search, the whole Earth without one. `crossing`: a box may have its west beyond its east."""
    bbox, geometry = body.get("bbox"), body.get("intersects")
    if bbox is not None and geometry is not None:
        raise bad_payload("Only one of `bbox` and `intersects` can be set.", "bbox")
    if bbox is not None:
        return box_area(_bbox(bbox, crossing))
    return WHOLE_EARTH if geometry is None else SearchArea(_geometry(geometry))


def box_area(box: BBox) -> SearchArea:
    """Make an area of a box; one without width or height is a line or a point."""
    west, south, east, north = box
    if west != east and south != north:
        return SearchArea(box)
    corners = [[west, south], [east, north]]
    line = {"type": "LineString", "coordinates": corners}
    return SearchArea({"type": "Point", "coordinates": corners[0]} if corners[0] == corners[1] else line)


def _bbox(wanted: Any, crossing: bool) -> BBox:
    numbers = wanted if isinstance(wanted, list) and len(wanted) in (4, 6) else None
    if numbers is None or not all(_is_number(value) for value in numbers):
        raise bad_payload("`bbox` must have 4 or 6 numbers.", "bbox")
    west, south, east, north = numbers if len(numbers) == 4 else (*numbers[:2], *numbers[3:5])
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
        raise bad_payload("`bbox` must be west, south, east, north in degrees.", "bbox")
    if west > east and not crossing:
        raise bad_payload("`bbox` must have its west before its east.", "bbox")
    return float(west), float(south), float(east), float(north)


def _geometry(wanted: Any) -> dict[str, Any]:
    kind = wanted.get("type") if isinstance(wanted, dict) else None
    if kind not in GEOMETRIES:
        raise bad_payload(f"`intersects` of type {kind} is not supported.", "intersects")
    try:
        shape = shapely.force_2d(shapely.geometry.shape(wanted))
    except _BROKEN as error:
        raise bad_payload("`intersects` is not a valid geometry.", "intersects") from error
    if shape.is_empty:
        raise bad_payload("`intersects` is empty.", "intersects")
    points = shapely.get_coordinates(shape)
    if not np.isfinite(points).all() or (np.abs(points) > (180.0, 90.0)).any():
        raise bad_payload("`intersects` must be in degrees.", "intersects")
    _check_rings(wanted)
    valid = shape if shape.is_valid else shapely.make_valid(shape)
    return dict(shapely.geometry.mapping(valid))


def _check_rings(geometry: Mapping[str, Any]) -> None:
    """Refuse open rings (API reference 5.5); the library would close them silently."""
    polygons = {"Polygon": [geometry["coordinates"]], "MultiPolygon": geometry["coordinates"]}.get(geometry["type"], [])
    for ring in (ring for polygon in polygons for ring in polygon):
        if len(ring) < 4 or list(ring[0]) != list(ring[-1]):
            raise bad_payload("Invalid geometry: points of a ring do not form a closed line string.", "intersects")


def _equal_area(points: np.ndarray) -> np.ndarray:
    return np.column_stack([np.radians(points[:, 0]), np.sin(np.radians(points[:, 1]))])


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
