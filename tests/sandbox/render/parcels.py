"""Farmland: blocks of fields with an orientation of their own, cut into parcels with a crop each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import noise
from .window import Window

_BLOCK = 1_150.0  # metres between the middles of neighbouring blocks


@dataclass(frozen=True)
class Parcels:
    """Arrays (height, width) over one window."""

    code: np.ndarray  # uint32, one random number a parcel
    edge: np.ndarray  # metres to the parcel's border
    lane: np.ndarray  # metres to the block's border, where country lanes run


def parcels(window: Window) -> Parcels:
    """Lay out the fields of one window."""
    family = window.frame.family
    if window.spacing > _BLOCK / 3:
        return _scattered(window)
    warp_east = 26.0 * noise.spline_noise(window.east, window.north, 430.0, noise.seed_of(family, "warp-e"))
    warp_north = 26.0 * noise.spline_noise(window.east, window.north, 430.0, noise.seed_of(family, "warp-n"))
    columns = np.floor(window.east / _BLOCK).astype(np.int64)
    rows = np.floor(window.north / _BLOCK).astype(np.int64)
    first_column, first_row = int(columns.min()), int(rows.min())
    grid_columns = np.arange(first_column, int(columns.max()) + 2)
    grid_rows = np.arange(first_row, int(rows.max()) + 2)
    origin = (first_column * _BLOCK, first_row * _BLOCK)
    blocks = _Blocks.make(grid_columns, grid_rows, origin, family)
    east = (window.east - origin[0]).astype(np.float32)[None, :] + warp_east
    north = (window.north - origin[1]).astype(np.float32)[:, None] + warp_north
    nearest, lane = blocks.nearest(east, north, columns - first_column, rows - first_row)
    return blocks.cut(east, north, nearest, lane)


def _scattered(window: Window) -> Parcels:
    """Draw a parcel for each cell where cells are so large that blocks cannot be told apart."""
    columns = window.column + np.arange(window.width)
    rows = window.row - np.arange(window.height)
    code = noise.hash_ints(columns[None, :], rows[:, None], noise.seed_of(window.frame.family, "block"))
    far = np.full(code.shape, _BLOCK, np.float32)
    return Parcels(code=code, edge=far, lane=far)


@dataclass(frozen=True)
class _Blocks:
    """The blocks around one window; arrays over a small lattice, positions in metres from its corner."""

    east: np.ndarray
    north: np.ndarray
    cosine: np.ndarray
    sine: np.ndarray
    across: np.ndarray  # width of a parcel, metres
    along: np.ndarray  # length of a parcel, metres
    code: np.ndarray

    @classmethod
    def make(cls, columns: np.ndarray, rows: np.ndarray, origin: tuple[float, float], family: str) -> _Blocks:
        grid_column, grid_row = columns[None, :], rows[:, None]

        def draw(name: str) -> np.ndarray:
            return noise.uniform(grid_column, grid_row, noise.seed_of(family, "block", name))

        angle = np.pi * draw("angle")
        return cls(
            east=(grid_column * _BLOCK - origin[0] + (draw("e") - 0.5) * 0.8 * _BLOCK).astype(np.float32),
            north=(grid_row * _BLOCK - origin[1] + (draw("n") - 0.5) * 0.8 * _BLOCK).astype(np.float32),
            cosine=np.cos(angle).astype(np.float32),
            sine=np.sin(angle).astype(np.float32),
            across=(70.0 + 190.0 * draw("across") ** 2).astype(np.float32),
            along=(190.0 + 380.0 * draw("along")).astype(np.float32),
            code=noise.hash_ints(grid_column, grid_row, noise.seed_of(family, "block")),
        )

    def nearest(
        self, east: np.ndarray, north: np.ndarray, columns: np.ndarray, rows: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Find each cell's block (flat index) and its distance in metres to the border with the next one."""
        best = np.full(east.shape, 1e12, np.float32)
        second = best.copy()
        chosen = np.zeros(east.shape, np.int32)
        stride = self.east.shape[1]
        for down in (0, 1):
            for right in (0, 1):
                seed_east = self.east[rows + down][:, columns + right]
                seed_north = self.north[rows + down][:, columns + right]
                away = (east - seed_east) ** 2 + (north - seed_north) ** 2
                closer = away < best
                np.minimum(second, np.maximum(away, best), out=second)
                np.minimum(best, away, out=best)
                index = ((rows + down) * stride)[:, None] + (columns + right)[None, :]
                np.copyto(chosen, index, where=closer, casting="unsafe")
        return chosen, (np.sqrt(second) - np.sqrt(best)) * np.float32(0.5)

    def cut(self, east: np.ndarray, north: np.ndarray, block: np.ndarray, lane: np.ndarray) -> Parcels:
        """Cut the blocks into parcels in brick pattern."""
        east = east - np.take(self.east, block)
        north = north - np.take(self.north, block)
        cosine, sine = np.take(self.cosine, block), np.take(self.sine, block)
        width, length = np.take(self.across, block), np.take(self.along, block)
        along = cosine * east + sine * north
        across = (cosine * north - sine * east) / width
        row = np.floor(across)
        shifted = along / length + row * np.float32(0.381966)
        column = np.floor(shifted)
        part_across, part_along = across - row, shifted - column
        edge = np.minimum(
            np.minimum(part_across, 1 - part_across) * width, np.minimum(part_along, 1 - part_along) * length
        )
        code = noise.hash_ints(row * 61 + column, np.take(self.code, block), 7)
        return Parcels(code=code, edge=np.minimum(edge, lane), lane=lane)
