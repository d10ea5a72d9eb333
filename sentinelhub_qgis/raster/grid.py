"""The pixel grid of an image, and the tiles it is fetched in."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from ..model.area import BoundingBox
from ..model.errors import AreaUnusable, ImageTooLarge, NothingOrdered

# The service takes at most 2500 a side (API reference 5.1); a power of two fits the blocks of a GeoTIFF.
MAX_TILE_SIDE = 2048
# 40 gigapixels: far beyond any month's quota, so more is a mistake in extent or resolution.
MAX_SIDE = 200_000
# An edge this close to a grid line, in pixels, lies on it: coordinates that went through another CRS or through
# text are off by about a millimetre.
_ON_THE_LINE = 1e-3

Edges = tuple[float, float, float, float]


@dataclass(frozen=True)
class Tile:
    """Be one rectangle of a grid, fetched in one request.

    Attributes:
        column, row: place among the tiles, from the upper left.
        offset_x, offset_y: pixels from the grid's upper left corner to the tile's.
        width, height: pixels.
        bbox: minimum x, minimum y, maximum x, maximum y in the grid's CRS.
    """

    column: int
    row: int
    offset_x: int
    offset_y: int
    width: int
    height: int
    bbox: Edges


@dataclass(frozen=True)
class PixelGrid:
    """Be the square pixels of an image.

    Attributes:
        crs: authority code such as `EPSG:32632`.
        left, top: upper left corner of the upper left pixel, CRS units.
        resolution: side of a pixel, CRS units.
        width, height: pixels.
    """

    crs: str
    left: float
    top: float
    resolution: float
    width: int
    height: int

    def __post_init__(self) -> None:
        if not all(math.isfinite(number) for number in (self.left, self.top, self.resolution)):
            raise AreaUnusable(f"grid at {self.left}, {self.top} with pixels of {self.resolution} is not finite")
        if self.resolution <= 0:
            raise NothingOrdered("resolution")
        if self.width < 1 or self.height < 1:
            raise AreaUnusable(f"{self.width} x {self.height} pixels")
        if max(self.width, self.height) > MAX_SIDE:
            raise ImageTooLarge(width=self.width, height=self.height, limit=MAX_SIDE)

    @property
    def bbox(self) -> Edges:
        """Minimum x, minimum y, maximum x, maximum y in CRS units."""
        return self._edges(0, 0, self.width, self.height)

    @property
    def transform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's six numbers: left, pixel width, 0, top, 0, minus pixel height."""
        return (self.left, self.resolution, 0.0, self.top, 0.0, -self.resolution)

    def tiles(self, max_side: int = MAX_TILE_SIDE) -> tuple[Tile, ...]:
        """Return the tiles that cover the grid without overlap, row by row from the upper left.

        `max_side` is in pixels. Neighbours share an edge to the last bit.
        """
        return tuple(
            self._tile(column, row, max_side)
            for row in range(math.ceil(self.height / max_side))
            for column in range(math.ceil(self.width / max_side))
        )

    def quarters(self, tile: Tile) -> tuple[Tile, ...]:
        """Return the four tiles, or two, that `tile` can be cut into; they keep its column and row."""
        half_width, half_height = math.ceil(tile.width / 2), math.ceil(tile.height / 2)
        spans_x = ((0, half_width), (half_width, tile.width - half_width))
        spans_y = ((0, half_height), (half_height, tile.height - half_height))
        return tuple(
            self._part(tile, left, top, width, height)
            for top, height in spans_y
            for left, width in spans_x
            if width and height
        )

    def _part(self, tile: Tile, left: int, top: int, width: int, height: int) -> Tile:
        x, y = tile.offset_x + left, tile.offset_y + top
        return Tile(tile.column, tile.row, x, y, width, height, self._edges(x, y, width, height))

    def _tile(self, column: int, row: int, max_side: int) -> Tile:
        offset_x, offset_y = column * max_side, row * max_side
        width = min(max_side, self.width - offset_x)
        height = min(max_side, self.height - offset_y)
        return Tile(column, row, offset_x, offset_y, width, height, self._edges(offset_x, offset_y, width, height))

    def _edges(self, offset_x: int, offset_y: int, width: int, height: int) -> Edges:
        # In decimals, because 3 * 0.1 is not 0.3 in binary: an edge must not depend on the tile it is seen from.
        left, top, resolution = (Decimal(repr(number)) for number in (self.left, self.top, self.resolution))
        return (
            float(left + offset_x * resolution),
            float(top - (offset_y + height) * resolution),
            float(left + (offset_x + width) * resolution),
            float(top - offset_y * resolution),
        )


def snapped(area: BoundingBox, resolution: float) -> PixelGrid:
    """Return the smallest grid that covers `area` and lies on whole multiples of `resolution` (CRS units).

    Sentinel-2 pixels lie on such multiples in UTM, so they come back as they are stored. An area that is on
    the grid already, but for rounding, is not widened.

    Raises:
        NothingOrdered: the resolution is not a positive number.
        ImageTooLarge: more than `MAX_SIDE` pixels on a side.
    """
    if not (math.isfinite(resolution) and resolution > 0):
        raise NothingOrdered("resolution")
    first_column, last_column = _covering(area.min_x, area.max_x, resolution)
    first_row, last_row = _covering(area.min_y, area.max_y, resolution)
    step = Decimal(repr(float(resolution)))
    return PixelGrid(
        crs=area.crs,
        left=float(first_column * step),
        top=float(last_row * step),
        resolution=float(resolution),
        width=last_column - first_column,
        height=last_row - first_row,
    )


def _covering(low: float, high: float, resolution: float) -> tuple[int, int]:
    first, last = low / resolution, high / resolution
    if not (math.isfinite(first) and math.isfinite(last)):
        raise AreaUnusable(f"{low} to {high} in pixels of {resolution}")
    first_line = math.floor(first + _ON_THE_LINE)
    return first_line, max(math.ceil(last - _ON_THE_LINE), first_line + 1)
