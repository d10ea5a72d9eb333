"""The two web-mercator tile matrix sets (API reference 8.2)."""

from __future__ import annotations

from dataclasses import dataclass

from .crs import BBox

EDGE = 20037508.342789244  # half the side of the web-mercator square, metres
TOP_RESOLUTION = 2 * EDGE / 256  # metres per pixel of the 256 px world tile
PIXEL = 0.00028  # metres, the OGC's standard pixel
LEVELS = 18


@dataclass(frozen=True)
class TileMatrixSet:
    """Square tiles in EPSG:3857; matrix N has TOP_RESOLUTION / 2^N metres per pixel in both sets."""

    name: str
    side: int
    levels: range

    def resolution(self, level: int) -> float:
        """Give metres per pixel."""
        return TOP_RESOLUTION / 2**level

    def scale_denominator(self, level: int) -> float:
        """Give the scale of a level as capabilities say it."""
        return self.resolution(level) / PIXEL

    def count(self, level: int) -> int:
        """Give the tiles per row and column: 2^N of 256 px, 2^(N-1) of 512 px."""
        return max(1, 2**level * 256 // self.side)

    def bbox(self, level: int, column: int, row: int) -> BBox:
        """Give the box of one tile, counted from the top left."""
        span = self.side * self.resolution(level)
        left = -EDGE + column * span
        top = EDGE - row * span
        return left, top - span, left + span, top


def matrix_sets(with_512_zero: bool) -> dict[str, TileMatrixSet]:
    """Give the sets by name; whether the 512 px set has a matrix 0 is not known (section 12, item 6)."""
    small = TileMatrixSet("PopularWebMercator256", 256, range(LEVELS + 1))
    large = TileMatrixSet("PopularWebMercator512", 512, range(0 if with_512_zero else 1, LEVELS + 1))
    return {small.name: small, large.name: large}
