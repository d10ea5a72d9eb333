"""Tiles in an order in which neighbours are close."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.raster.grid import PixelGrid
from sentinelhub_qgis.raster.space_order import by_space


def tiles(columns: int, rows: int) -> PixelGrid:
    return PixelGrid("EPSG:32632", 0, 0, 10, columns * 8, rows * 8)


@pytest.mark.parametrize("side", [1, 2, 4, 8, 16])
def test_each_tile_touches_the_one_before(side: int) -> None:
    ordered = by_space(tiles(side, side).tiles(8))
    steps = {
        abs(one.column - other.column) + abs(one.row - other.row) for one, other in zip(ordered, ordered[1:])
    }
    assert steps <= {1}


@pytest.mark.parametrize("columns, rows", [(1, 1), (5, 3), (10, 10), (1, 40), (100, 2)])
def test_none_is_lost_and_they_stay_close(columns: int, rows: int) -> None:
    plain = tiles(columns, rows).tiles(8)
    ordered = by_space(plain)
    assert set(ordered) == set(plain)
    assert len(ordered) == len(plain)
    far = [abs(one.column - other.column) + abs(one.row - other.row) for one, other in zip(ordered, ordered[1:])]
    assert sum(far) <= 1.5 * len(plain)


def test_no_tile_is_no_order() -> None:
    assert by_space(()) == ()
