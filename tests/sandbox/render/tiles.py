"""The fixed tiles of the ground that acquisitions are cut into."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import shapely
import shapely.affinity
from shapely.geometry import box, mapping
from shapely.geometry.base import BaseGeometry

from .frames import BAND_LETTERS, LATITUDE_LIMITS, POLE_NORTH, POLE_SOUTH, SQUARE, Frame, square_name
from .types import BBox

_OVERLAP = 9_800.0  # metres a tile reaches into its eastern and southern neighbours
_ZONE_MARGIN = 25_000.0
_POLAR_REACH_NORTH = 760_000.0  # metres from the pole: 84 degrees and a tile more
_POLAR_REACH_SOUTH = 1_200_000.0


@dataclass(frozen=True)
class Tile:
    """A square of ground in one frame; rows count from the equator, northings are the frame's own."""

    frame: Frame
    column: int
    row: int

    @property
    def name(self) -> str:
        """Name the tile: 32TPS."""
        return square_name(self.frame, self.column, self.row)

    @property
    def bounds(self) -> BBox:
        """Give west, south, east, north in metres of the frame."""
        west = self.column * SQUARE
        north = (self.row + 1) * SQUARE
        if self.frame.polar:  # keeps the pole itself off all edges
            west, north = west - SQUARE / 2, north - SQUARE / 2
        if self.frame.southern and not self.frame.polar:
            north += 10_000_000.0
        return (west, north - SQUARE - _OVERLAP, west + SQUARE + _OVERLAP, north)


@dataclass(frozen=True)
class GridZone(Tile):
    """A zone of the military grid, 6 by 8 degrees, or a polar cap; `row` counts the bands from 80 degrees south."""

    @property
    def name(self) -> str:
        """Name the zone: 32T."""
        if self.frame.polar:
            return "00A" if self.frame.southern else "00Z"
        return f"{self.frame.zone:02d}{BAND_LETTERS[self.row]}"

    @property
    def bounds(self) -> BBox:
        """Give west, south, east, north in metres of the frame."""
        return _zone_bounds(self.frame, self.row)


@lru_cache(maxsize=2_000)
def _zone_bounds(frame: Frame, row: int) -> BBox:
    """Measure a zone; a margin reaches into its neighbours."""
    if frame.polar:
        reach = _POLAR_REACH_SOUTH if frame.southern else _POLAR_REACH_NORTH
        return (2e6 - reach, 2e6 - reach, 2e6 + reach, 2e6 + reach)
    low, high = _band_limits(row)
    lon = frame.meridian + np.array([-3.0, 0.0, 3.0] * 2)
    east, north = frame.from_degrees((lon + 180.0) % 360.0 - 180.0, np.array([low] * 3 + [high] * 3))
    return (
        float(east.min()) - _ZONE_MARGIN, float(north.min()) - _ZONE_MARGIN,
        float(east.max()) + _ZONE_MARGIN, float(north.max()) + _ZONE_MARGIN,
    )  # fmt: skip


def _band_limits(row: int) -> tuple[float, float]:
    """Give the latitudes of a band: 8 degrees, the northernmost 12."""
    return -80.0 + 8.0 * row, (84.0 if row == len(BAND_LETTERS) - 1 else -72.0 + 8.0 * row)


@lru_cache(maxsize=20_000)
def footprint(tile: Tile) -> BaseGeometry:
    """Draw a tile in degrees; across the antimeridian it becomes two polygons, around a pole a cap."""
    west, south, east, north = tile.bounds
    return outline(tile.frame, west, south, east, north)


def outline(frame: Frame, west: float, south: float, east: float, north: float) -> BaseGeometry:
    """Draw a rectangle of a frame in degrees, five points a side."""
    ring = np.asarray(shapely.segmentize(box(west, south, east, north), (east - west) / 4).exterior.coords)
    lon, lat = frame.to_degrees(ring[:, 0], ring[:, 1])
    if frame.polar:
        return _polar_outline(frame, lon, lat, (west, south, east, north))
    lon = frame.meridian + (lon - frame.meridian + 540.0) % 360.0 - 180.0
    return split_at_antimeridian(shapely.Polygon(np.column_stack([lon, lat]).round(7)))


def split_at_antimeridian(shape: BaseGeometry) -> BaseGeometry:
    """Cut a shape that leaves -180..180 and move the parts back in."""
    west, south, east, north = shape.bounds
    if west >= -180.0 and east <= 180.0:
        return shape
    parts = [shape.intersection(box(-180, -90, 180, 90))]
    if east > 180.0:
        parts.append(shapely.affinity.translate(shape.intersection(box(180, -90, 540, 90)), -360))
    if west < -180.0:
        parts.append(shapely.affinity.translate(shape.intersection(box(-540, -90, -180, 90)), 360))
    return shapely.union_all([part for part in parts if not part.is_empty])


def tiles_within(area: BBox) -> Iterator[Tile]:
    """Go through all tiles whose outline touches a box of degrees (west may exceed east: antimeridian)."""
    west, south, east, north = area
    wanted = area_shape(area)
    for frame in _frames_near(west, south, east, north):
        for tile in _candidates(frame, south, north):
            if footprint(tile).intersects(wanted):
                yield tile


def tiles_near(area: BBox) -> Iterator[Tile]:
    """Go through the tiles that may touch a box of degrees: quicker than `tiles_within`, and a few too many."""
    west, south, east, north = area
    for frame in _frames_near(west, south, east, north):
        yield from _candidates(frame, south, north)


def tiles_of(frame: Frame, kind: type[Tile]) -> tuple[Tile, ...]:
    """List all tiles, or all zones of the military grid, of a frame."""
    return _zones_of(frame) if kind is GridZone else _rows_of(frame)


def zones_within(area: BBox) -> Iterator[GridZone]:
    """Go through all zones whose outline touches a box of degrees, as `tiles_within` does."""
    west, south, east, north = area
    wanted = area_shape(area)
    for frame in _frames_near(west, south, east, north):
        for zone in _zones_of(frame):
            if footprint(zone).intersects(wanted):
                yield zone


def area_shape(area: BBox) -> BaseGeometry:
    """Draw a box of degrees; west beyond east means across the antimeridian."""
    west, south, east, north = area
    if east < west:
        return shapely.union_all([box(west, south, 180, north), box(-180, south, east, north)])
    return box(west, south, east, north)


def _frames_near(west: float, south: float, east: float, north: float) -> Iterator[Frame]:
    """Name the frames whose tiles can touch the box; tiles reach up to 2 degrees beyond their zone."""
    span = (east - west) % 360.0 if east < west else east - west
    reach = min(2.0 / max(np.cos(np.radians(min(max(abs(south), abs(north)), 84.0))), 0.05), 12.0)
    for zone in range(1, 61):
        offset = (zone * 6.0 - 186.0 - reach - west) % 360.0
        if span + 6.0 + 2 * reach >= 360.0 or offset <= span or offset + 6.0 + 2 * reach >= 360.0:
            if north > -1.5:
                yield Frame(32600 + zone)
            if south < 1.5:
                yield Frame(32700 + zone)
    if north > LATITUDE_LIMITS[1] - 2:
        yield Frame(POLE_NORTH)
    if south < LATITUDE_LIMITS[0] + 2:
        yield Frame(POLE_SOUTH)


@lru_cache(maxsize=512)
def _zones_of(frame: Frame) -> tuple[GridZone, ...]:
    half = len(BAND_LETTERS) // 2
    rows = range(1) if frame.polar else (range(half) if frame.southern else range(half, 2 * half))
    return tuple(GridZone(frame, 0, row) for row in rows)


@lru_cache(maxsize=512)
def _rows_of(frame: Frame) -> tuple[Tile, ...]:
    """List all tiles of a frame: squares that touch the zone, or that lie around the pole."""
    if frame.polar:
        reach = range(8, 32)
        tiles = (Tile(frame, column, row) for column in reach for row in reach)
        return tuple(tile for tile in tiles if _near_pole(tile))
    rows = range(-89, 0) if frame.southern else range(94)
    found = []
    for row in rows:
        nearest = max(0.0, min(abs(row), abs(row + 1)) * SQUARE / 111_000.0)
        half = 3.0 * 111_300.0 * np.cos(np.radians(nearest))
        first, last = int((5e5 - half) // SQUARE), int((5e5 + half) // SQUARE)
        found += [Tile(frame, column, row) for column in range(max(first, 1), min(last, 8) + 1)]
    return tuple(found)


def _near_pole(tile: Tile) -> bool:
    reach = _POLAR_REACH_SOUTH if tile.frame.southern else _POLAR_REACH_NORTH
    west, south, east, north = tile.bounds
    return float(np.hypot((west + east) / 2 - 2e6, (south + north) / 2 - 2e6)) < reach


def _candidates(frame: Frame, south: float, north: float) -> Iterator[Tile]:
    for tile in _rows_of(frame):
        if frame.polar:
            yield tile
            continue
        low, high = (tile.row - 0.3) * SQUARE / 111_700.0, (tile.row + 1.2) * SQUARE / 110_500.0
        if min(low, high) - 0.6 <= north and max(low, high) + 0.6 >= south:
            yield tile


def _polar_outline(frame: Frame, lon: np.ndarray, lat: np.ndarray, bounds: BBox) -> BaseGeometry:
    west, south, east, north = bounds
    if west < 2e6 < east and south < 2e6 < north:
        return box(-180, -90, 180, lat.max()) if frame.southern else box(-180, lat.min(), 180, 90)
    return split_at_antimeridian(shapely.Polygon(np.column_stack([np.unwrap(lon, period=360), lat]).round(7)))


def geometry_json(shape: BaseGeometry) -> dict:
    """Write a shape as GeoJSON with lists, ready for `json`."""
    return json.loads(json.dumps(mapping(shape)))
