"""Tiles in an order in which neighbours come close to one another."""

from __future__ import annotations

from collections.abc import Iterable

from .grid import Tile


def by_space(tiles: Iterable[Tile]) -> tuple[Tile, ...]:
    """Return the tiles along a Hilbert curve over their columns and rows.

    What is there of an image that broke off is then one patch of ground, and the service reads scenes it has just read.
    """
    tiles = tuple(tiles)
    side = 1
    while side <= max((max(tile.column, tile.row) for tile in tiles), default=0):
        side *= 2
    return tuple(sorted(tiles, key=lambda tile: _place_on_curve(side, tile.column, tile.row)))


def _place_on_curve(side: int, x: int, y: int) -> int:
    """Return how far from its beginning the curve that fills `side` x `side` cells, a power of two, comes to a cell."""
    place, half = 0, side // 2
    while half:
        right, low = int(bool(x & half)), int(bool(y & half))
        place += half * half * ((3 * right) ^ low)
        if not low:
            if right:
                x, y = side - 1 - x, side - 1 - y
            x, y = y, x
        half //= 2
    return place
