"""Elevation models: their cells, and heights above the ellipsoid or the sea (API reference 4.5, 5.3)."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

_CELLS = {"COPERNICUS_90": 90}  # metres; the others have 30
_COMMON_CELLS = 30
# longitude, latitude, metres, degrees of half width: the great bumps and dents of the real geoid, roughly
_BUMPS = (
    (78.0, 3.0, -104.0, 22.0), (145.0, -4.0, 78.0, 24.0), (-22.0, 60.0, 62.0, 22.0), (-68.0, 25.0, -50.0, 20.0),
    (-74.0, -16.0, 38.0, 18.0), (45.0, -46.0, 46.0, 24.0), (-172.0, -72.0, -58.0, 25.0), (-128.0, 28.0, -40.0, 20.0),
    (100.0, 62.0, -30.0, 22.0), (11.0, 46.0, 26.0, 12.0),
)  # fmt: skip


def model_cells(options: Mapping[str, object]) -> int:
    """Give the side in metres of the cells of the model asked for."""
    return _CELLS.get(str(options.get("demInstance")), _COMMON_CELLS)


def adjusted(heights: np.ndarray, lon: np.ndarray, lat: np.ndarray, options: Mapping[str, object]) -> np.ndarray:
    """Turn heights above the sea into what was asked: `egm` adds the geoid, `clampNegative` (MAPZEN) stops at 0."""
    if options.get("egm"):
        heights = heights + geoid(lon, lat)
    if options.get("clampNegative") and options.get("demInstance") == "MAPZEN":
        heights = np.maximum(heights, np.float32(0.0))
    return heights


def geoid(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Give a plausible height of the geoid above the ellipsoid in metres, for degrees; a smooth made-up one."""
    lon, lat = np.broadcast_arrays(np.radians(lon), np.radians(lat))
    total = np.zeros(lon.shape)
    for east, north, height, width in _BUMPS:
        there_lon, there_lat = np.radians(east), np.radians(north)
        cosine = np.sin(lat) * np.sin(there_lat) + np.cos(lat) * np.cos(there_lat) * np.cos(lon - there_lon)
        away = np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0)))
        total += height * np.exp(-((away / width) ** 2))
    return total.astype(np.float32)
