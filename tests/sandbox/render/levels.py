"""From the made-up world's own cells to the pixels of a request."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .frames import Frame
from .grid import PixelGrid, Places
from .ground import Ground, ground
from .resample import REACH, SMOOTH, between, method_wanted
from .window import Window

NATIVE = 10  # metres
_CACHE_CELLS = 12_000_000


def level_of(metres: float, native: int = NATIVE) -> int:
    """Choose the cell size for a pixel size: the native one times a power of two, the nearest to the pixel."""
    return native * 2 ** max(0, round(np.log2(max(metres, 1e-6) / native)))


@dataclass(frozen=True)
class Pick:
    """A window of cells and where in it each pixel lies, as fractional cells (0 = centre of the first)."""

    window: Window
    columns: np.ndarray  # aligned: (width,), else (height, width)
    rows: np.ndarray
    aligned: bool
    finer: bool  # pixels are smaller than cells
    options: Mapping[str, object]

    def gather(self, cells: np.ndarray, name: str) -> np.ndarray:
        """Show cells (rows, columns) of the band `name` as pixels."""
        method = method_wanted(self.options, self.finer, name)
        if method:
            columns, rows = (self.columns[None, :], self.rows[:, None]) if self.aligned else (self.columns, self.rows)
            return between(cells, *np.broadcast_arrays(columns, rows), method)
        columns, rows = self._nearest
        if not self.aligned:
            return np.take(cells, rows)
        if columns.size and rows.size and _consecutive(columns) and _consecutive(rows):
            return cells[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        return cells[rows][:, columns]

    @cached_property
    def _nearest(self) -> tuple[np.ndarray, np.ndarray]:
        """Give whole cells: column and row indices if aligned, else flat indices as the second."""
        columns = np.clip(np.floor(self.columns + 0.5), 0, self.window.width - 1).astype(np.intp)
        rows = np.clip(np.floor(self.rows + 0.5), 0, self.window.height - 1).astype(np.intp)
        return columns, rows if self.aligned else rows * self.window.width + columns


def pick(
    grid: PixelGrid,
    places: Places,
    frame: Frame,
    mask: np.ndarray,
    options: Mapping[str, object],
    native: int = NATIVE,
) -> Pick | None:
    """Choose the cells, `native` metres or a power of two larger, that the pixels in `mask` show; None for none."""
    if not mask.any():
        return None
    spacing = level_of(grid.metres, native)
    north = places.north - 10_000_000.0 if frame.southern and not frame.polar else places.north
    columns = np.clip(places.east / spacing, -1e7, 1e7)
    rows = np.clip(north / spacing, -1e7, 1e7)
    used_columns = columns[mask.any(axis=0)] if places.aligned else columns[mask]
    used_rows = rows[mask.any(axis=1)] if places.aligned else rows[mask]
    left, right = int(np.floor(used_columns.min())), int(np.floor(used_columns.max()))
    bottom, top = int(np.floor(used_rows.min())), int(np.floor(used_rows.max()))
    window = Window(frame, spacing, left, top, right - left + 1, top - bottom + 1)
    if any(str(options.get(key, "NEAREST")).upper() in SMOOTH for key in ("upsampling", "downsampling")):
        window = window.grown(REACH)
    return Pick(
        window,
        columns - (window.column + 0.5),
        (window.row + 0.5) - rows,
        places.aligned,
        grid.metres < spacing,
        options,
    )


def _consecutive(index: np.ndarray) -> bool:
    return bool((np.diff(index) == 1).all())


class GroundCache:
    """Ground already made, the latest kept; it does not change with the date. Thread safe."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Window, Ground] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, window: Window) -> Ground:
        """Give the ground of a window, made now if need be."""
        with self._lock:
            found = self._kept.get(window)
            if found is not None:
                self._kept.move_to_end(window)
                return found
        made = ground(window)
        with self._lock:
            self._kept[window] = made
            while sum(one.width * one.height for one in self._kept) > _CACHE_CELLS and len(self._kept) > 1:
                self._kept.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()
