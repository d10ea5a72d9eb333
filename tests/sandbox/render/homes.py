"""The frames to which the ground of a tile belongs: near a zone's edge, and around the poles, more than its own.

What covers a place, and which clouds hang above it, is told in the frame the place itself belongs to. So every tile
that shows a place shows the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .frames import Frame, frame_codes
from .tiles import Tile

_SAMPLES = 56  # points along a side of a tile


@dataclass(frozen=True, eq=False)
class Part:
    """Points of a tile that belong to one frame: those marked in the grid north x east (metres from the equator)."""

    frame: Frame
    east: np.ndarray
    north: np.ndarray
    inside: np.ndarray


@lru_cache(maxsize=2_000)
def homes(tile: Tile) -> tuple[Part, ...]:
    """Spread points evenly over a tile, sorted by the frame they belong to."""
    west, south, east, north = tile.bounds
    steps = (np.arange(_SAMPLES) + 0.5) / _SAMPLES
    x, y = west + steps * (east - west), north - steps * (north - south)
    lon, lat = tile.frame.to_degrees(*np.meshgrid(x, y))
    codes = frame_codes(lon, lat)
    parts = []
    for code in np.unique(codes):
        frame, mine = Frame(int(code)), codes == code
        if frame == tile.frame:
            parts.append(Part(frame, x, tile.frame.world_north(y), mine))
        else:
            parts.append(_abroad(tile, frame, lon[mine], lat[mine]))
    return tuple(parts)


def _abroad(tile: Tile, frame: Frame, lon: np.ndarray, lat: np.ndarray) -> Part:
    """Spread points of the same density over what belongs to another frame."""
    west, south, east, north = tile.bounds
    step_x, step_y = (east - west) / _SAMPLES, (north - south) / _SAMPLES
    near_x, near_y = frame.from_degrees(lon, lat)
    x = np.arange(near_x.min() - step_x, near_x.max() + step_x, step_x)
    y = np.arange(near_y.max() + step_y, near_y.min() - step_y, -step_y)
    here_lon, here_lat = frame.to_degrees(*np.meshgrid(x, y))
    own_x, own_y = tile.frame.from_degrees(here_lon, here_lat)
    inside = (own_x >= west) & (own_x < east) & (own_y > south) & (own_y <= north)
    return Part(frame, x, frame.world_north(y), inside & (frame_codes(here_lon, here_lat) == frame.epsg))
