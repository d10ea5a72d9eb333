"""Villages, towns and the roads between them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from . import noise
from .window import Window

_CELL = 5_600.0  # metres between neighbouring settlements, on average
_COARSE = 160  # metres: from here on streets and roads are too thin to be seen
_BEND = 1_400.0  # metres: more than roads ever bend aside, twice
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
    places = _Places.around(window)
    bend_east = 170.0 * noise.spline_noise(window.east, window.north, 1_500.0, _seed(window, "bend-e"))
    bend_north = 170.0 * noise.spline_noise(window.east, window.north, 1_500.0, _seed(window, "bend-n"))
    east = (window.east - places.column * _CELL).astype(np.float32)[None, :] + bend_east
    north = (window.north - places.row * _CELL).astype(np.float32)[:, None] + bend_north
    density, nearest = _density(window, places, east, north)
    density += np.float32(0.22) * noise.spline_noise(window.east, window.north, 240.0, _seed(window, "town-edge"))
    return Towns(density, _streets(window, places, density, nearest, east, north), _roads(window, places, east, north))


def _seed(window: Window, name: str) -> int:
    return noise.seed_of(window.frame.family, name)


@dataclass(frozen=True)
class _Places:
    """The settlements around one window, on a lattice; positions in metres from its corner."""

    column: int  # of the lattice's corner
    row: int
    east: np.ndarray
    north: np.ndarray
    radius: np.ndarray
    turn: np.ndarray  # angle of the streets
    rows: np.ndarray  # lattice cell of each row of the window
    columns: np.ndarray

    @classmethod
    def around(cls, window: Window) -> _Places:
        """Draw position, radius and street angle of the settlements."""
        columns = np.floor(window.east / _CELL).astype(np.int64)
        rows = np.floor(window.north / _CELL).astype(np.int64)
        column, row = int(columns.min()), int(rows.min())
        grid_column = np.arange(column, columns.max() + 2)[None, :]
        grid_row = np.arange(row, rows.max() + 2)[:, None]

        def draw(name: str) -> np.ndarray:
            return noise.uniform(grid_column, grid_row, noise.seed_of(window.frame.family, "town", name))

        east = (grid_column - column + 0.6 * (draw("e") - 0.5)) * _CELL
        north = (grid_row - row + 0.6 * (draw("n") - 0.5)) * _CELL
        size = draw("size")
        radius = np.where(size > 0.93, 1_900.0, np.where(size > 0.7, 900.0, np.where(size > 0.25, 420.0, 150.0)))
        fields = (east, north, radius * (0.75 + 0.5 * draw("radius")), np.pi * draw("angle"))
        return cls(column, row, *(part.astype(np.float32) for part in fields), rows - row, columns - column)

    def cells(self) -> Iterator[tuple[slice, slice, int, int]]:
        """Go through the parts of the window that lie in one cell of the lattice each: rows, columns, cell."""
        for (rows, row), (columns, column) in itertools.product(_runs(self.rows), _runs(self.columns)):
            yield rows, columns, row, column


def _runs(index: np.ndarray) -> list[tuple[slice, int]]:
    """Cut an axis into the runs that lie in one cell each."""
    starts = np.flatnonzero(np.diff(index, prepend=index[0] - 1))
    ends = np.append(starts[1:], index.size)
    return [(slice(int(start), int(end)), int(index[start])) for start, end in zip(starts, ends)]


def _density(
    window: Window, places: _Places, east: np.ndarray, north: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Say how densely each cell is built up, at most -1 far away, and by which settlement (flat index)."""
    density = np.full((window.height, window.width), -1.0, np.float32)
    nearest = np.zeros(density.shape, np.int32)
    if window.spacing > _COARSE:  # more cells of the lattice than it pays to go through; nobody asks for streets
        for down, right in itertools.product((0, 1), repeat=2):
            at = np.ix_(places.rows + down, places.columns + right)
            away = np.sqrt((east - places.east[at]) ** 2 + (north - places.north[at]) ** 2)
            np.maximum(density, 1.0 - away / places.radius[at], out=density)
        return density, nearest
    for rows, columns, row, column in places.cells():
        for place in ((row, column), (row, column + 1), (row + 1, column), (row + 1, column + 1)):
            at, radius = (places.east[place], places.north[place]), places.radius[place]
            part = _near(east, north, (rows, columns), (at, at), 2.0 * float(radius) + _BEND)
            if part is None:
                continue
            level = 1.0 - np.sqrt((east[part] - at[0]) ** 2 + (north[part] - at[1]) ** 2) / radius
            nearest[part][level > density[part]] = place[0] * places.east.shape[1] + place[1]
            np.maximum(density[part], level, out=density[part])
    return density, nearest


def _near(
    east: np.ndarray, north: np.ndarray, part: tuple[slice, slice], ends: tuple, reach: float
) -> tuple[slice, slice] | None:
    """Narrow a part of the window down to what lies within reach of the box between two places."""
    rows, columns = part
    xs, ys = east[rows.start, columns], north[rows, columns.start]
    low, high = (min(end[0] for end in ends) - reach, max(end[0] for end in ends) + reach)
    used_columns = np.flatnonzero((xs >= low) & (xs <= high))
    low, high = (min(end[1] for end in ends) - reach, max(end[1] for end in ends) + reach)
    used_rows = np.flatnonzero((ys >= low) & (ys <= high))
    if used_rows.size == 0 or used_columns.size == 0:
        return None
    return (
        slice(rows.start + int(used_rows[0]), rows.start + int(used_rows[-1]) + 1),
        slice(columns.start + int(used_columns[0]), columns.start + int(used_columns[-1]) + 1),
    )


def _streets(
    window: Window, places: _Places, density: np.ndarray, nearest: np.ndarray, east: np.ndarray, north: np.ndarray
) -> np.ndarray:
    """Lay a grid of streets around the middle of each settlement."""
    street = np.full(density.shape, FAR, np.float32)
    built = density > 0
    if window.spacing > _COARSE or not built.any():
        return street
    place = nearest[built]
    off_east, off_north = east[built] - places.east.flat[place], north[built] - places.north.flat[place]
    cosine, sine = np.cos(places.turn).flat[place], np.sin(places.turn).flat[place]
    along = (cosine * off_east + sine * off_north) / np.float32(_STREET * 1.5)
    across = (cosine * off_north - sine * off_east) / np.float32(_STREET)
    along = np.abs(along - np.rint(along)) * np.float32(_STREET * 1.5)
    across = np.abs(across - np.rint(across)) * np.float32(_STREET)
    street[built] = np.minimum(along, across)
    return street


def _roads(window: Window, places: _Places, east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Join each settlement with its neighbours; nothing of it is left where cells are coarse."""
    nearest = np.full((window.height, window.width), FAR, np.float32)
    if window.spacing > 80:
        return nearest
    for rows, columns, row, column in places.cells():
        a, b, c, d = (row, column), (row, column + 1), (row + 1, column), (row + 1, column + 1)
        for start, end in ((a, b), (a, c), (b, d), (c, d)):
            ends = tuple((places.east[one], places.north[one]) for one in (start, end))
            part = _near(east, north, (rows, columns), ends, _BEND)
            if part is not None:
                np.minimum(nearest[part], _away(east[part], north[part], *ends), out=nearest[part])
    return nearest * np.float32(0.8)


def _away(east: np.ndarray, north: np.ndarray, start: tuple, end: tuple) -> np.ndarray:
    """Give the distance from a straight road, in metres along the axes."""
    span_east, span_north = end[0] - start[0], end[1] - start[1]
    off_east, off_north = east - start[0], north - start[1]
    share = (off_east * span_east + off_north * span_north) / (span_east**2 + span_north**2)
    np.clip(share, 0.0, 1.0, out=share)
    return np.abs(off_east - share * span_east) + np.abs(off_north - share * span_north)
