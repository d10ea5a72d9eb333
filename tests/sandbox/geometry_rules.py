"""What a clip geometry must be: closed rings of a Polygon or MultiPolygon (API reference 5.1, 5.5)."""

from __future__ import annotations

import math
from typing import Any

from .crs import BBox
from .errors import ServiceError, bad_payload

MAX_VERTICES = 10_000  # "too complex geometry"; the service's own figure is not known


def check_polygon(geometry: Any, place: str) -> None:
    """Refuse anything but a Polygon or MultiPolygon with closed rings of finite numbers."""
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind not in ("Polygon", "MultiPolygon"):
        raise bad_payload(f"Geometry type {kind} is not supported, only Polygon and MultiPolygon are.", place)
    rings = _rings(geometry)
    if not rings:
        raise bad_payload("The geometry is empty.", place)
    for ring in rings:
        _check_ring(ring, place)
    if sum(len(ring) for ring in rings) > MAX_VERTICES:
        raise bad_payload("The geometry is too complex.", place)


def envelope(geometry: dict) -> BBox:
    """Give min x, min y, max x, max y of a checked geometry."""
    points = [point for ring in _rings(geometry) for point in ring]
    across = [float(point[0]) for point in points]
    up = [float(point[1]) for point in points]
    if min(across) == max(across) or min(up) == max(up):
        raise bad_payload("The geometry has no area.", "input->bounds->geometry")
    return min(across), min(up), max(across), max(up)


def _rings(geometry: dict) -> list[Any]:
    coordinates = geometry.get("coordinates")
    if not isinstance(coordinates, list):
        return []
    polygons = [coordinates] if geometry["type"] == "Polygon" else coordinates
    return [ring for polygon in polygons if isinstance(polygon, list) for ring in polygon]


def _check_ring(ring: Any, place: str) -> None:
    if not isinstance(ring, list) or not all(_is_point(point) for point in ring):
        raise _invalid("coordinates must be pairs of numbers", place)
    if len(ring) < 4:
        raise _invalid("a ring needs at least 4 points", place)
    if ring[0][:2] != ring[-1][:2]:
        raise _invalid("points of a ring do not form a closed line string", place)


def _invalid(why: str, place: str) -> ServiceError:
    return bad_payload(f"Invalid geometry: {why}.", place)


def _is_point(point: Any) -> bool:
    return (
        isinstance(point, list)
        and len(point) >= 2
        and all(isinstance(value, (int, float)) and math.isfinite(value) for value in point[:2])
    )
