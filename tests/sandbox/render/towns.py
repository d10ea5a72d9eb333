"""Villages, towns and the roads between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import noise
from .window import Window

_CELL = 5_600.0  # metres between neighbouring settlements, on average
_STREET = 95.0  # metres between parallel streets
FAR = np.float32(1e6)


@dataclass(frozen=True)
class Towns:
    """Arrays (height, width) over one window."""

    density: np.ndarray  # > 0 inside a settlement, towards 1 in the middle of a large one
    street: np.ndarray  # metres to the nearest street, where density > 0
    road: np.ndarray  # metres to the nearest main road


def towns(window: Window) -> Towns:
    """Place settlements and roads in one window."""
    family = window.frame.family
    columns = np.floor(window.east / _CELL).astype(np.int64)
    rows = np.floor(window.north / _CELL).astype(np.int64)
    origin_column, origin_row = int(columns.min()), int(rows.min())
    places = _places(np.arange(origin_column, columns.max() + 2), np.arange(origin_row, rows.max() + 2), family)
    bend_east = 170.0 * noise.spline_noise(window.east, window.north, 1_500.0, noise.seed_of(family, "bend-e"))
    bend_north = 170.0 * noise.spline_noise(window.east, window.north, 1_500.0, noise.seed_of(family, "bend-n"))
    east = (window.east - origin_column * _CELL).astype(np.float32)[None, :] + bend_east
    north = (window.north - origin_row * _CELL).astype(np.float32)[:, None] + bend_north
    corners = [
        [
            tuple(field[rows - origin_row + down][:, columns - origin_column + right] for field in places)
            for right in (0, 1)
        ]
        for down in (0, 1)
    ]
    density, nearest = _density(window, corners, east, north)
    return Towns(density, _streets(east, north, *nearest), _roads(window, corners, east, north))


def _places(columns: np.ndarray, rows: np.ndarray, family: str) -> tuple[np.ndarray, ...]:
    """Draw position (metres from the lattice corner), radius and street angle of the settlements."""
    grid_column, grid_row = columns[None, :], rows[:, None]

    def draw(name: str) -> np.ndarray:
        return noise.uniform(grid_column, grid_row, noise.seed_of(family, "town", name))

    east = (grid_column - columns[0] + 0.6 * (draw("e") - 0.5)) * _CELL
    north = (grid_row - rows[0] + 0.6 * (draw("n") - 0.5)) * _CELL
    size = draw("size")
    radius = np.where(size > 0.93, 1_900.0, np.where(size > 0.7, 900.0, np.where(size > 0.25, 420.0, 150.0)))
    radius = radius * (0.75 + 0.5 * draw("radius"))
    return tuple(part.astype(np.float32) for part in (east, north, radius, np.pi * draw("angle")))


def _density(
    window: Window, corners: list, east: np.ndarray, north: np.ndarray
) -> tuple[np.ndarray, tuple[np.ndarray, ...]]:
    """Say how densely each cell is built up, and by which settlement: its place and street angle."""
    density = np.full((window.height, window.width), -1.0, np.float32)
    nearest = tuple(np.zeros_like(density) for _ in range(3))
    for line in corners:
        for place_east, place_north, radius, turn in line:
            level = 1.0 - np.sqrt((east - place_east) ** 2 + (north - place_north) ** 2) / radius
            closer = level > density
            for kept, value in zip(nearest, (place_east, place_north, turn)):
                np.copyto(kept, value, where=closer)
            np.maximum(density, level, out=density)
    rough = noise.spline_noise(window.east, window.north, 240.0, noise.seed_of(window.frame.family, "town-edge"))
    return density + np.float32(0.22) * rough, nearest


def _streets(
    east: np.ndarray, north: np.ndarray, place_east: np.ndarray, place_north: np.ndarray, angle: np.ndarray
) -> np.ndarray:
    """Lay a grid of streets around the middle of each settlement."""
    east, north = east - place_east, north - place_north
    cosine, sine = np.cos(angle), np.sin(angle)
    along = (cosine * east + sine * north) / np.float32(_STREET * 1.5)
    across = (cosine * north - sine * east) / np.float32(_STREET)
    along = np.abs(along - np.rint(along)) * np.float32(_STREET * 1.5)
    across = np.abs(across - np.rint(across)) * np.float32(_STREET)
    return np.minimum(along, across)


def _roads(window: Window, corners: list, east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Join each settlement with its neighbours; nothing of it is left where cells are coarse."""
    nearest = np.full((window.height, window.width), FAR, np.float32)
    if window.spacing > 80:
        return nearest
    (a, b), (c, d) = corners
    for start, end in ((a, b), (a, c), (b, d), (c, d)):
        span_east, span_north = end[0] - start[0], end[1] - start[1]
        off_east, off_north = east - start[0], north - start[1]
        share = (off_east * span_east + off_north * span_north) / (span_east**2 + span_north**2)
        share = np.clip(share, 0.0, 1.0)
        away = np.abs(off_east - share * span_east) + np.abs(off_north - share * span_north)
        np.minimum(nearest, away, out=nearest)
    return nearest * np.float32(0.8)
