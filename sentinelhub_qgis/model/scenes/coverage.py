"""How much of a view a footprint covers, by looking at a raster of points."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ..area import BoundingBox
from .scene import Ring

_SIDE = 32  # points a side: a share is right to about a tenth of a percent of the area times the length of the edge
Mask = tuple[int, ...]  # a row of points a number, a point a bit

NOTHING: Mask = (0,) * _SIDE


class View:
    """Be an area in longitude and latitude, seen as 32 x 32 points of equal area.

    `box` is in EPSG:4326; beyond the antimeridian its longitudes go on past 180.
    """

    def __init__(self, box: BoundingBox) -> None:
        self.box = box
        self._step = box.width / _SIDE
        self._first = box.min_x + self._step / 2
        self._rows = tuple(_latitudes(box))

    def seen(self, rings: Iterable[Ring]) -> Mask:
        """Return which points lie inside the footprint, wherever its longitudes are counted from."""
        rings = tuple(ring for ring in rings if len(ring) > 2)
        if not rings:
            return NOTHING
        west = min(x for ring in rings for x, _ in ring)
        east = max(x for ring in rings for x, _ in ring)
        seen = NOTHING
        for shift in (-360.0, 0.0, 360.0):
            if west + shift < self.box.max_x and east + shift > self.box.min_x:
                seen = joined(seen, tuple(self._row(rings, latitude, shift) for latitude in self._rows))
        return seen

    def _row(self, rings: tuple[Ring, ...], latitude: float, shift: float) -> int:
        crossings = sorted(x + shift for ring in rings for x in _crossings(ring, latitude))
        bits = 0
        for enter, leave in zip(crossings[::2], crossings[1::2]):
            start, end = self._column(enter), self._column(leave)
            bits |= (1 << end) - (1 << start) if end > start else 0
        return bits

    def _column(self, x: float) -> int:
        return min(max(math.ceil((x - self._first) / self._step), 0), _SIDE)


def joined(one: Mask, other: Mask) -> Mask:
    """Return the points that are in either."""
    return tuple(a | b for a, b in zip(one, other))


def share(mask: Mask) -> float:
    """Return the share of points, 0 to 1."""
    return sum(bin(row).count("1") for row in mask) / (_SIDE * _SIDE)


def _latitudes(box: BoundingBox) -> Iterable[float]:
    # Rows of equal area: their latitudes are evenly spaced in the sine.
    south, north = (math.sin(math.radians(min(max(y, -90.0), 90.0))) for y in (box.min_y, box.max_y))
    for row in range(_SIDE):
        yield math.degrees(math.asin(south + (north - south) * (row + 0.5) / _SIDE))


def _crossings(ring: Ring, latitude: float) -> Iterable[float]:
    x0, y0 = ring[-1]
    for x1, y1 in ring:
        if (y0 <= latitude) != (y1 <= latitude):
            yield x0 + (latitude - y0) * (x1 - x0) / (y1 - y0)
        x0, y0 = x1, y1
