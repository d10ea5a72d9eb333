"""Polygons on the ground, as rings of plain numbers."""

from __future__ import annotations

from collections.abc import Iterable

Ring = tuple[tuple[float, float], ...]  # (x, y), closed: the last point is the first one
Polygon = tuple[Ring, ...]  # the outer ring first, then its holes

Edges = tuple[float, float, float, float]


def bounds_of(polygons: Iterable[Polygon]) -> Edges:
    """Return minimum x, minimum y, maximum x, maximum y of at least one polygon."""
    points = [point for polygon in polygons for point in polygon[0]]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def ground_of(polygon: Polygon) -> float:
    """Return the area of a polygon without its holes, in squares of its units."""
    outer, *holes = (abs(_ring_ground(ring)) for ring in polygon)
    return outer - sum(holes)


def rectangle(edges: Edges) -> Polygon:
    """Return the polygon of minimum x, minimum y, maximum x, maximum y."""
    left, bottom, right, top = edges
    return (((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)),)


def as_wkt(polygons: Iterable[Polygon]) -> str:
    """Return the polygons as one MULTIPOLYGON of well-known text, numbers to the last bit."""
    return f"MULTIPOLYGON ({', '.join(map(_polygon_text, polygons))})"


def _polygon_text(polygon: Polygon) -> str:
    rings = (", ".join(f"{x!r} {y!r}" for x, y in ring) for ring in polygon)
    return "(" + ", ".join(f"({ring})" for ring in rings) + ")"


def _ring_ground(ring: Ring) -> float:
    # Relative to a point of the ring: differences of large coordinates would lose what counts.
    x0, y0 = ring[0]
    near = [(x - x0, y - y0) for x, y in ring]
    return sum(a * d - c * b for (a, b), (c, d) in zip(near, near[1:])) / 2
