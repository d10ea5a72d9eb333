"""The pixels of a request, and where each lies in the frames and files that have data for it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from affine import Affine
from rasterio.features import geometry_mask

from .frames import Frame, frame_at, frame_codes, transform
from .types import BBox

_STEP = 16  # pixels between exactly transformed points, fewer where that would be more than ...
_REACH = 800_000.0  # ... metres
_MERCATOR = 6_378_137.0
_FAR = 1e12
_DEGREES = ("CRS84", "OGC:CRS84", "EPSG:4326")


@dataclass(frozen=True)
class Places:
    """Pixel centres in some flat coordinates. Aligned: east (width,), north (height,); else both (height, width)."""

    east: np.ndarray
    north: np.ndarray
    aligned: bool

    def full(self, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """Spread aligned axes over the grid."""
        if not self.aligned:
            return self.east, self.north
        return np.broadcast_to(self.east[None, :], shape), np.broadcast_to(self.north[:, None], shape)


@dataclass(frozen=True)
class PixelGrid:
    """Rows `first_row` ... of an image of width x whole_height pixels over a box."""

    bbox: BBox
    crs: str
    width: int
    whole_height: int
    first_row: int = 0
    rows: int = -1

    @property
    def height(self) -> int:
        """Give the number of rows of this part."""
        return self.whole_height if self.rows < 0 else self.rows

    @property
    def shape(self) -> tuple[int, int]:
        """Give (height, width)."""
        return (self.height, self.width)

    @property
    def step(self) -> tuple[float, float]:
        """Give pixel width and height in units of the CRS."""
        west, south, east, north = self.bbox
        return (east - west) / self.width, (north - south) / self.whole_height

    @property
    def bounds(self) -> BBox:
        """Give the box of this part."""
        west, _, east, north = self.bbox
        high = self.step[1]
        return (west, north - (self.first_row + self.height) * high, east, north - self.first_row * high)

    def part(self, first_row: int, rows: int) -> PixelGrid:
        """Cut out some rows; each pixel keeps its place."""
        return PixelGrid(self.bbox, self.crs, self.width, self.whole_height, first_row, rows)

    @cached_property
    def axes(self) -> tuple[np.ndarray, np.ndarray]:
        """Give x of the columns and y of the rows, pixel centres, in the CRS."""
        west, _, _, north = self.bbox
        wide, high = self.step
        x = west + (np.arange(self.width) + 0.5) * wide
        y = north - (self.first_row + np.arange(self.height) + 0.5) * high
        return x, y

    @cached_property
    def metres(self) -> float:
        """Estimate the size of a pixel on the ground; the same for every part of a grid, nearly so for neighbours."""
        wide, high = self.step
        middle = (self.bbox[1] + self.bbox[3]) / 2
        if self.crs in _DEGREES:
            shrink = max(math.cos(math.radians(min(abs(round(middle)), 89))), 0.02)
            return math.sqrt(wide * shrink * high) * 111_320.0
        if self.crs == "EPSG:3857":
            latitude = math.degrees(math.atan(math.sinh(middle / _MERCATOR)))
            return math.sqrt(wide * high) * max(math.cos(math.radians(min(abs(round(latitude)), 89))), 0.02)
        return math.sqrt(wide * high)

    @cached_property
    def degrees(self) -> tuple[np.ndarray, np.ndarray]:
        """Give longitude and latitude of all pixels, both (height, width) or broadcastable to it."""
        x, y = self.axes
        if self.crs in _DEGREES:
            return _wrap(x)[None, :], np.clip(y, -90.0, 90.0)[:, None]
        if self.crs == "EPSG:3857":
            return _wrap(np.degrees(x / _MERCATOR))[None, :], np.degrees(np.arctan(np.sinh(y / _MERCATOR)))[:, None]
        lon, lat = transform(self.crs, "OGC:CRS84", *np.meshgrid(x, y))
        return np.where(np.isfinite(lon), lon, 0.0), np.where(np.isfinite(lat), lat, np.nan)

    @cached_property
    def extent(self) -> BBox:
        """Give west, south, east, north in degrees; east is below west across the antimeridian."""
        part = self if self.width * self.height < 4096 else self._thinned()
        lon, lat = (np.broadcast_to(values, part.shape) for values in part.degrees)
        seen = np.isfinite(lat)
        if not seen.any():
            return (0.0, 0.0, 0.0, 0.0)
        lon, lat = np.sort(lon[seen]), lat[seen]
        gaps = np.diff(np.append(lon, lon[0] + 360.0))
        widest = int(np.argmax(gaps))
        west, east = lon[(widest + 1) % lon.size], lon[widest]
        margin = 1.5 * self.metres * max(self.width, self.height) / 60.0 / 111_000.0
        if gaps[widest] < 30.0 or lat.max() + margin > 89.0 or lat.min() - margin < -89.0:
            west, east = -180.0, 180.0
        south, north = max(lat.min() - margin, -90.0), min(lat.max() + margin, 90.0)
        return (float(west), float(south), float(east), float(north))

    def in_frame(self, frame: Frame) -> Places:
        """Find all pixel centres in a frame."""
        if frame.epsg not in self._places:
            self._places[frame.epsg] = self._find(frame)
        return self._places[frame.epsg]

    @cached_property
    def _places(self) -> dict[int, Places]:
        return {}

    def _find(self, frame: Frame) -> Places:
        if self.crs == f"EPSG:{frame.epsg}":
            return Places(*self.axes, aligned=True)
        x, y = self.axes
        if min(self.shape) < 4:
            return Places(*self._to_frame(frame, *np.meshgrid(x, y)), aligned=False)
        pixels = max(1, min(_STEP, int(_REACH / self.metres)))
        knots_x, weights_x = _hat_weights(x, self.step[0] * pixels)
        knots_y, weights_y = _hat_weights(y, self.step[1] * pixels)
        east, north = self._to_frame(frame, *np.meshgrid(knots_x, knots_y))
        return Places(weights_y @ east @ weights_x.T, weights_y @ north @ weights_x.T, aligned=False)

    def frames(self) -> list[tuple[Frame, np.ndarray]]:
        """List the frames the pixels belong to, each with the mask of its pixels."""
        west, south, east, north = self.extent
        home = frame_at(west, south)
        if west <= east and home == frame_at(east, north):
            return [(home, np.ones(self.shape, bool))]
        lon, lat = self.degrees
        codes = np.broadcast_to(frame_codes(lon, np.nan_to_num(lat)), self.shape)
        return [(Frame(int(code)), codes == code) for code in np.unique(codes)]

    def mask_of(self, geometry: dict | None) -> np.ndarray | None:
        """Mark the pixels whose centre lies inside a GeoJSON geometry of the grid's CRS."""
        if geometry is None:
            return None
        pixels = Affine(self.step[0], 0.0, self.bounds[0], 0.0, -self.step[1], self.bounds[3])
        return geometry_mask([geometry], self.shape, pixels, invert=True)

    def _to_frame(self, frame: Frame, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        if self.crs in _DEGREES:
            return frame.from_degrees(_wrap(x), np.clip(y, -90.0, 90.0))
        if self.crs == "EPSG:3857":
            return frame.from_degrees(_wrap(np.degrees(x / _MERCATOR)), np.degrees(np.arctan(np.sinh(y / _MERCATOR))))
        lon, lat = transform(self.crs, "OGC:CRS84", x, y)
        seen = np.isfinite(lon) & np.isfinite(lat)
        east, north = frame.from_degrees(np.where(seen, lon, 0.0), np.where(seen, lat, 0.0))
        return np.where(seen, east, _FAR), np.where(seen, north, _FAR)

    def _thinned(self) -> PixelGrid:
        return PixelGrid(self.bounds, self.crs, min(self.width, 48), min(self.height, 48))


def _wrap(longitude: np.ndarray) -> np.ndarray:
    """Bring longitudes back to -180 ... 180."""
    if longitude.size and longitude.min() >= -180.0 and longitude.max() < 180.0:
        return longitude
    return (longitude + 180.0) % 360.0 - 180.0


def _hat_weights(axis: np.ndarray, step: float) -> tuple[np.ndarray, np.ndarray]:
    """Give knots at multiples of `step` around an axis and the matrix that interpolates between them."""
    place = axis / step
    base = np.floor(place).astype(np.int64)
    part = place - base
    first = int(base.min())
    knots = np.arange(first, int(base.max()) + 2)
    weights = np.zeros((axis.size, knots.size))
    index = np.arange(axis.size)
    weights[index, base - first] = 1.0 - part
    weights[index, base - first + 1] = part
    return knots * step, weights
