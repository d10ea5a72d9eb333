"""The flat coordinate frames satellite tiles come in: UTM zones, and polar stereographic beyond them."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
from pyproj import Transformer

from . import utm

POLE_NORTH = 32661
POLE_SOUTH = 32761
SQUARE = 100_000.0  # metres: the side of one square of the military grid
LATITUDE_LIMITS = (-80.0, 84.0)  # of the UTM zones
_FAR = 1e12  # metres: stands for "not in this frame"
_SOUTH_OFFSET = 10_000_000.0
_COLUMN_LETTERS = {1: "ABCDEFGH", 2: "JKLMNPQR", 0: "STUVWXYZ"}
_ROW_LETTERS = "ABCDEFGHJKLMNPQRSTUV"
BAND_LETTERS = "CDEFGHJKLMNPQRSTUVWX"
_local = threading.local()


@dataclass(frozen=True)
class Frame:
    """One flat frame. `north` values in the made-up world run on across the equator (see `world_north`)."""

    epsg: int

    @property
    def polar(self) -> bool:
        """Tell the two polar frames from the UTM zones."""
        return self.epsg in (POLE_NORTH, POLE_SOUTH)

    @property
    def zoned(self) -> bool:
        """Tell the UTM zones from everything else a file may be in."""
        return 32600 < self.epsg < POLE_NORTH or 32700 < self.epsg < POLE_SOUTH

    @property
    def southern(self) -> bool:
        """Tell the southern frames."""
        return 32700 < self.epsg <= POLE_SOUTH

    @property
    def zone(self) -> int:
        """Give the UTM zone 1-60; 61 for both polar frames."""
        return self.epsg % 100

    @property
    def meridian(self) -> float:
        """Give the central meridian in degrees."""
        return 0.0 if self.polar else self.zone * 6.0 - 183.0

    @property
    def family(self) -> str:
        """Name what seeds random values: both halves of a zone share one, so the equator shows no seam."""
        return f"{self.epsg}" if self.polar else f"zone{self.zone}"

    def world_north(self, north: np.ndarray) -> np.ndarray:
        """Turn northings into metres from the equator (polar frames: unchanged)."""
        return north - _SOUTH_OFFSET if self.southern and not self.polar else north

    def latitude(self, east: float, north: np.ndarray) -> np.ndarray:
        """Estimate latitudes from northings alone, good to a third of a degree."""
        if self.polar:
            reach = np.hypot(east - 2_000_000.0, north - 2_000_000.0) / 111_200.0
            return (reach - 90.0) if self.southern else (90.0 - reach)
        return self.world_north(north) / 110_900.0

    def to_degrees(self, east: np.ndarray, north: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Turn metres of this frame into longitude and latitude."""
        if self.zoned:
            return utm.to_degrees(np.asarray(east, float), self.world_north(np.asarray(north, float)), self.meridian)
        return transform(f"EPSG:{self.epsg}", "OGC:CRS84", east, north)

    def from_degrees(self, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Turn longitude and latitude into metres of this frame; far places become very large numbers."""
        if self.zoned:
            east, north = utm.to_metres(np.asarray(lon, float), np.asarray(lat, float), self.meridian)
            north = north + _SOUTH_OFFSET if self.southern else north
            away = np.abs((lon - self.meridian + 540.0) % 360.0 - 180.0) > 25.0
        else:
            east, north = transform("OGC:CRS84", f"EPSG:{self.epsg}", lon, lat)
            away = ~np.isfinite(east) | ~np.isfinite(north)
            if self.polar:
                away |= (lat > -60.0) if self.southern else (lat < 60.0)
        return np.where(away, _FAR, east), np.where(away, _FAR, north)


def transform(source: str, target: str, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Change coordinates, always x then y; what cannot be changed becomes infinite."""
    known = _local.__dict__.setdefault("transformers", {})
    if (source, target) not in known:
        known[source, target] = Transformer.from_crs(source, target, always_xy=True)
    x, y = np.asarray(x, float), np.asarray(y, float)
    if x.size == 1:  # pyproj warns of arrays with one element
        first, second = known[source, target].transform(x.item(), y.item())
        return np.full(x.shape, first), np.full(y.shape, second)
    return known[source, target].transform(x, y)


def frame_at(lon: float, lat: float) -> Frame:
    """Choose the frame a place belongs to."""
    if lat >= LATITUDE_LIMITS[1]:
        return Frame(POLE_NORTH)
    if lat < LATITUDE_LIMITS[0]:
        return Frame(POLE_SOUTH)
    return Frame((32600 if lat >= 0 else 32700) + int((lon + 180.0) % 360.0 // 6.0) + 1)


def frame_codes(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Choose the frame's EPSG code for each place of two arrays."""
    codes = np.where(lat >= 0, 32600, 32700) + ((lon + 180.0) % 360.0 // 6.0).astype(np.int64) + 1
    codes = np.where(lat >= LATITUDE_LIMITS[1], POLE_NORTH, codes)
    return np.where(lat < LATITUDE_LIMITS[0], POLE_SOUTH, codes)


def square_name(frame: Frame, column: int, row: int) -> str:
    """Name a 100 km square in the manner of the military grid: 32TPS; `row` counts from the equator."""
    letters = _ROW_LETTERS[(row + (0 if frame.zone % 2 else 5)) % 20]
    if frame.polar:
        return f"00{'A' if frame.southern else 'Z'}{_ROW_LETTERS[column % 20]}{letters}"
    latitude = (row + 0.5) * SQUARE / 110_900.0
    band = BAND_LETTERS[min(max(int((latitude + 80.0) // 8.0), 0), 19)]
    return f"{frame.zone:02d}{band}{_COLUMN_LETTERS[frame.zone % 3][(column - 1) % 8]}{letters}"
