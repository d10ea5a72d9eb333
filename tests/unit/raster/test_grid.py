"""The pixel grid: where pixels lie, and how an image is cut into tiles."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.errors import AreaUnusable, ImageTooLarge, NothingOrdered
from sentinelhub_qgis.raster.grid import MAX_SIDE, PixelGrid, snapped


def area(*edges: float, crs: str = "EPSG:32632") -> BoundingBox:
    return BoundingBox(*edges, crs)


@pytest.mark.parametrize(
    "edges, resolution, bbox, size",
    [
        pytest.param((600000, 5100000, 600100, 5100200), 10, (600000, 5100000, 600100, 5100200), (10, 20), id="on it"),
        pytest.param(
            (600001, 5100001, 600099, 5100199), 10, (600000, 5100000, 600100, 5100200), (10, 20), id="outward"
        ),
        pytest.param(
            (600000 - 2e-7, 5100000 + 2e-7, 600100 + 2e-7, 5100200 - 2e-7),
            10,
            (600000, 5100000, 600100, 5100200),
            (10, 20),
            id="rounding does not widen",
        ),
        pytest.param(
            (599999.9, 5100000, 600100, 5100200), 10, (599990, 5100000, 600100, 5100200), (11, 20), id="10 cm"
        ),
        pytest.param((600003, 5100003, 600004, 5100004), 10, (600000, 5100000, 600010, 5100010), (1, 1), id="a point"),
        pytest.param((9.9999999, 10, 10.0000001, 20), 10, (10, 10, 20, 20), (1, 1), id="thinner than the tolerance"),
        pytest.param((-25, -25, -5, 5), 10, (-30, -30, 0, 10), (3, 4), id="negative coordinates"),
        pytest.param((0.3, 0.3, 0.7, 0.6), 0.1, (0.3, 0.3, 0.7, 0.6), (4, 3), id="0.1 is not exact in binary"),
        pytest.param((11.2, 46.4, 11.4, 46.5), 0.0001, (11.2, 46.4, 11.4, 46.5), (2000, 1000), id="degrees"),
    ],
)
def test_areas_are_snapped_outward_to_whole_pixels(
    edges: tuple[float, ...], resolution: float, bbox: tuple[float, ...], size: tuple[int, int]
) -> None:
    grid = snapped(area(*edges), resolution)
    assert grid.bbox == bbox
    assert (grid.width, grid.height) == size
    assert grid.transform == (bbox[0], resolution, 0, bbox[3], 0, -resolution)


@pytest.mark.parametrize(
    "edges, resolution, kind",
    [
        pytest.param((0, 0, (MAX_SIDE + 1) * 10, 10), 10, ImageTooLarge, id="too wide"),
        pytest.param((0, 0, 10, (MAX_SIDE + 1) * 10), 10, ImageTooLarge, id="too high"),
        pytest.param((0, 0, 10, 10), 0, NothingOrdered, id="no resolution"),
        pytest.param((0, 0, 10, 10), -10, NothingOrdered, id="negative resolution"),
        pytest.param((0, 0, 10, 10), math.nan, NothingOrdered, id="resolution not a number"),
        pytest.param((0, 0, 10, 10), math.inf, NothingOrdered, id="infinite resolution"),
        pytest.param((0, 0, 1e308, 10), 1e-308, AreaUnusable, id="beyond all numbers"),
    ],
)
def test_impossible_grids_are_refused(edges: tuple[float, ...], resolution: float, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        snapped(area(*edges), resolution)


def test_a_refused_size_tells_the_numbers() -> None:
    with pytest.raises(ImageTooLarge) as caught:
        snapped(area(0, 0, 3_000_000, 10), 10)
    assert (caught.value.width, caught.value.height, caught.value.limit) == (300_000, 1, MAX_SIDE)


@pytest.mark.parametrize(
    "size, tiles",
    [
        pytest.param((1, 1), [(0, 0, 1, 1)], id="one pixel"),
        pytest.param((2048, 2048), [(0, 0, 2048, 2048)], id="just one tile"),
        pytest.param((2049, 10), [(0, 0, 2048, 10), (2048, 0, 1, 10)], id="one pixel over"),
        pytest.param(
            (3000, 2100),
            [(0, 0, 2048, 2048), (2048, 0, 952, 2048), (0, 2048, 2048, 52), (2048, 2048, 952, 52)],
            id="row by row",
        ),
    ],
)
def test_tiles_come_in_order(size: tuple[int, int], tiles: list[tuple[int, ...]]) -> None:
    grid = PixelGrid("EPSG:32632", 600000, 5100000, 10, *size)
    assert [(tile.offset_x, tile.offset_y, tile.width, tile.height) for tile in grid.tiles()] == tiles


@given(
    column=st.integers(-100_000, 100_000),
    row=st.integers(-100_000, 100_000),
    width=st.integers(1, 700),
    height=st.integers(1, 700),
    resolution=st.sampled_from([10.0, 0.1, 1 / 3, 0.0001, 30.0, 1e-5]),
    side=st.integers(90, 300),
)
def test_tiles_cover_the_grid_once_and_share_their_edges(
    column: int, row: int, width: int, height: int, resolution: float, side: int
) -> None:
    grid = PixelGrid("EPSG:4326", column * resolution, row * resolution, resolution, width, height)
    tiles = {(tile.column, tile.row): tile for tile in grid.tiles(side)}
    assert sum(tile.width * tile.height for tile in tiles.values()) == width * height
    for (x, y), tile in tiles.items():
        assert max(tile.width, tile.height) <= side
        if (x + 1, y) in tiles:
            assert tile.bbox[2] == tiles[x + 1, y].bbox[0]
        if (x, y + 1) in tiles:
            assert tile.bbox[1] == tiles[x, y + 1].bbox[3]
    edges = list(zip(*(tile.bbox for tile in tiles.values())))
    assert (min(edges[0]), min(edges[1]), max(edges[2]), max(edges[3])) == grid.bbox


@given(
    low=st.floats(-1e7, 1e7),
    size=st.floats(0.01, 9e4),
    resolution=st.sampled_from([10.0, 20.0, 1.0, 0.5, 30.0]),
)
def test_snapping_twice_changes_nothing(low: float, size: float, resolution: float) -> None:
    once = snapped(area(low, low, low + size, low + size), resolution)
    assert snapped(area(*once.bbox), resolution) == once


def test_a_tile_is_the_same_seen_from_another_order() -> None:
    whole = snapped(area(11.1, 46.1, 11.9, 46.9), 0.001)
    part = snapped(area(11.3, 46.1, 11.9, 46.4), 0.001)
    edges = {edge for tile in whole.tiles(100) for edge in tile.bbox}
    assert set(itertools.chain(*(tile.bbox for tile in part.tiles(100)))) <= edges
