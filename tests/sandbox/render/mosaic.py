"""From scenes to the samples a script sees: bands on the request's pixels, laid over one another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

import numpy as np

from .archive import RealImage
from .candidates import Candidate
from .elevation import adjusted, model_cells
from .frames import SQUARE, Frame
from .grid import PixelGrid
from .levels import GroundCache, pick
from .looks import look, native_cells
from .passes import Pass
from .tiles import Tile
from .types import BBox

Bands = dict[str, np.ndarray]
MASK = "dataMask"
_OFFSET, _OFFSET_FROM = np.float32(1000.0), date(2022, 1, 25)


@dataclass
class Canvas:
    """The pixels of one sample, filled from the first scene that has data for each."""

    grid: PixelGrid
    names: tuple[str, ...]
    open: np.ndarray  # pixels still to fill
    blank: float = 0.0  # what pixels without data hold
    bands: Bands = field(default_factory=dict)
    filled: np.ndarray | None = None

    def put(self, mask: np.ndarray, values: Bands) -> None:
        """Lay values onto the pixels in `mask`, which must be open."""
        if self.filled is None and mask.all():
            self.bands = {name: np.ascontiguousarray(array, np.float32) for name, array in values.items()}
            self.filled = mask
        else:
            self._begin()
            for name, array in values.items():
                np.copyto(self.bands[name], array, where=mask)
            self.filled = mask if self.filled is None else self.filled | mask
        self.open = self.open & ~mask

    def layer(self) -> Bands:
        """Give the finished sample, flat, as the script's engine wants it."""
        self._begin()
        filled = np.zeros(self.grid.shape, bool) if self.filled is None else self.filled
        flat = {name: array.reshape(-1) for name, array in self.bands.items()}
        if MASK in self.names:
            flat[MASK] = filled.reshape(-1).astype(np.uint8)
        return {name: flat[name] for name in self.names}

    def _begin(self) -> None:
        if not self.bands:
            blank = np.float32(self.blank)
            names = [name for name in self.names if name != MASK]
            self.bands = {name: np.full(self.grid.shape, blank, np.float32) for name in names}


class Painter:
    """Paint scenes onto canvases."""

    def __init__(
        self,
        images: Sequence[RealImage],
        grounds: GroundCache,
        options: Mapping[str, object],
        shifted: frozenset[str] = frozenset(),
    ) -> None:
        """Take what there is to paint with; `shifted` bands are wanted as digital numbers with their offset."""
        self._images = images
        self._grounds = grounds
        self._options = options
        self._shifted = shifted

    def paint(self, canvas: Canvas, scenes: Iterable[Candidate]) -> None:
        """Lay scenes over one another, the first on top; neighbouring tiles of one pass are made together."""
        for (image, flight, frame), group in groupby(scenes, key=_batch_key):
            if not canvas.open.any():
                return
            if image is not None:
                self._paint_image(canvas, image)
            elif flight is not None and frame is not None:
                self._paint_tiles(canvas, flight, frame, [one.tile for one in group if one.tile])

    def paint_static(self, canvas: Canvas, collection: str) -> None:
        """Paint what has no scenes: elevation."""
        for image in self._images:
            if image.collection == collection:
                self._paint_image(canvas, image)
        for frame, inside in canvas.grid.frames():
            mask = inside & canvas.open
            if mask.any():
                self._paint_frame(canvas, None, frame, mask)
        if "DEM" in canvas.bands and canvas.filled is not None:
            heights = adjusted(canvas.bands["DEM"], *canvas.grid.degrees, self._options)
            canvas.bands["DEM"] = np.where(canvas.filled, heights, canvas.bands["DEM"])

    def paint_overview(self, canvas: Canvas, choose: Callable[[Tile], Pass | None]) -> None:
        """Paint an image so coarse that tiles are a few pixels: one pass a frame, that over its middle row."""
        for frame, inside in canvas.grid.frames():
            mask = inside & canvas.open
            rows = np.flatnonzero(mask.any(axis=1))
            if rows.size == 0:
                continue
            flight = choose(_tile_near(canvas.grid, frame, mask, int(rows[rows.size // 2])))
            if flight is not None:
                self._paint_frame(canvas, flight, frame, mask)

    def _paint_image(self, canvas: Canvas, image: RealImage) -> None:
        mask = image.covers(canvas.grid) & canvas.open
        if mask.any():
            names = [name for name in canvas.names if name != MASK]
            values = image.read(canvas.grid, names, self._options)
            canvas.put(mask, self._with_offset(values, image.time.date() if image.time else None))

    def _paint_tiles(self, canvas: Canvas, flight: Pass, frame: Frame, tiles: Sequence[Tile]) -> None:
        """Paint tiles of one pass; where a real image of that day lies, the made-up world keeps away."""
        places = canvas.grid.in_frame(frame)
        east, north = (places.east[None, :], places.north[:, None]) if places.aligned else (places.east, places.north)
        mask = np.zeros(canvas.grid.shape, bool)
        for tile in tiles:
            mask |= _inside(tile.bounds, east, north)
        mask &= canvas.open
        days = {flight.moment(tile).date() for tile in tiles}
        for image in self._images:
            if mask.any() and image.collection == flight.collection and image.time and image.time.date() in days:
                mask &= ~image.covers(canvas.grid)
        if not mask.any():
            return
        for home, inside in canvas.grid.frames():  # the ground of a place is the same, whichever zone's tile shows it
            part = mask & inside
            if part.any():
                self._paint_frame(canvas, flight, home, part)

    def _paint_frame(self, canvas: Canvas, flight: Pass | None, frame: Frame, mask: np.ndarray) -> None:
        places = canvas.grid.in_frame(frame)
        cells = model_cells(self._options) if flight is None else native_cells(flight)
        picked = pick(canvas.grid, places, frame, mask, self._options, cells)
        if picked is None:
            return
        ground = self._grounds.get(picked.window)
        names = [name for name in canvas.names if name != MASK]
        bands, seen = look(ground, flight, names, self._options)
        values = {name: picked.gather(cells, name) for name, cells in bands.items()}
        values = self._with_offset(values, None if flight is None else flight.day)
        canvas.put(mask if seen is None else mask & picked.gather(seen, MASK), values)

    def _with_offset(self, values: Bands, day: date | None) -> Bands:
        """Add what processing baseline 04.00 and later add to digital numbers (5.3, harmonizeValues)."""
        if not self._shifted or day is None or day < _OFFSET_FROM:
            return values
        return {name: array + _OFFSET if name in self._shifted else array for name, array in values.items()}


def _tile_near(grid: PixelGrid, frame: Frame, mask: np.ndarray, row: int) -> Tile:
    """Find the tile in the middle of one row of a frame's pixels."""
    columns = np.flatnonzero(mask[row])
    east, north = grid.in_frame(frame).full(grid.shape)
    spot = (row, columns[columns.size // 2])
    height = float(frame.world_north(north[spot]))
    return Tile(frame, int(east[spot] // SQUARE), int(height // SQUARE))


def _inside(bounds: BBox, east: np.ndarray, north: np.ndarray) -> np.ndarray:
    west, south, right, top = bounds
    return (east >= west) & (east < right) & (north > south) & (north <= top)


def _batch_key(one: Candidate) -> tuple[RealImage | None, Pass | None, Frame | None]:
    return one.image, one.flight, one.tile.frame if one.tile else None
