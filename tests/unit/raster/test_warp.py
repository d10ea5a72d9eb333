"""Images clipped to polygons and carried into other reference systems: outside is "no data", inside is untouched."""

from __future__ import annotations

import math
import warnings
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.errors import AreaUnusable
from sentinelhub_qgis.model.polygon import Polygon, as_wkt, bounds_of, ground_of, rectangle
from sentinelhub_qgis.raster.clip import touched
from sentinelhub_qgis.raster.cog import write_cog
from sentinelhub_qgis.raster.grid import PixelGrid
from sentinelhub_qgis.raster.labels import BandLabel, Labels
from sentinelhub_qgis.raster.tile_check import GDAL_TYPES, TileFormat
from sentinelhub_qgis.raster.warp import Shape
from tests.unit.fakes import Watcher
from tests.unit.pixels import pattern, read_bands, write_geotiff

WIDTH, HEIGHT = 120, 80
GRID = PixelGrid("EPSG:32632", 600000, 5100000, 10, WIDTH, HEIGHT)
LABELS = Labels(bands=(BandLabel("B04", "reflectance", 0.0001), BandLabel("SCL")), nodata=0)
FORMAT = TileFormat(2, SampleType.UINT16, 0)


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    """Return a rectangle by pixels from the upper left corner."""
    return rectangle((GRID.left + 10 * left, GRID.top - 10 * bottom, GRID.left + 10 * right, GRID.top - 10 * top))


def ring(*points: tuple[float, float]) -> Polygon:
    """Return a polygon by its corners in pixels."""
    placed = tuple((GRID.left + 10 * x, GRID.top - 10 * y) for x, y in points)
    return ((*placed, placed[0]),)


def circle(x: float, y: float, radius: float, points: int) -> Polygon:
    angles = (2 * math.pi * number / points for number in range(points))
    return ring(*((x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles))


def values(grid: PixelGrid = GRID, bands: int = 2) -> np.ndarray:
    return np.array([pattern(grid.left, grid.top, grid.width, grid.height, grid.resolution, b) for b in range(bands)])


def written(
    folder: Path, shape: Shape, labels: Labels = LABELS, expected: TileFormat = FORMAT, blank: int | None = None
) -> Path:
    """Write an image of tiles of 64 pixels; where `blank` is a band, its upper rows are 0, which is true there."""
    tiles = []
    for tile in touched(GRID, GRID.tiles(64), shape.polygons):
        left, _, _, top = tile.bbox
        bands = [pattern(left, top, tile.width, tile.height, 10, band) for band in range(expected.bands)]
        if blank is not None:
            bands[blank][:40] = 0
        path = folder / f"{tile.row}-{tile.column}.tif"
        tiles.append((tile, write_geotiff(path, bands, GDAL_TYPES[expected.sample_type])))
    target = folder / "image.tif"
    write_cog(target, GRID, tiles, expected, labels, Watcher(), shape)
    return target


def inside(*rows_and_columns: tuple[slice, slice]) -> np.ndarray:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    for where in rows_and_columns:
        mask[where] = True
    return mask


BOX, HOLE = box(10, 5, 100, 75), box(20, 15, 50, 40)
OVERLAPPING = (box(0, 0, 50, 50), box(30, 30, 120, 80))


@pytest.mark.parametrize(
    "polygons, mask",
    [
        pytest.param((BOX,), inside((slice(5, 75), slice(10, 100))), id="rectangle"),
        pytest.param(
            ((BOX[0], HOLE[0]),),
            inside((slice(5, 75), slice(10, 100))) & ~inside((slice(15, 40), slice(20, 50))),
            id="hole",
        ),
        pytest.param(
            (box(1, 1, 9, 9), box(100, 60, 110, 70)),
            inside((slice(1, 9), slice(1, 9)), (slice(60, 70), slice(100, 110))),
            id="two parts",
        ),
        pytest.param(
            OVERLAPPING, inside((slice(0, 50), slice(0, 50)), (slice(30, 80), slice(30, 120))), id="overlapping"
        ),
        pytest.param((box(20.4, 10.4, 30.6, 12.6),), inside((slice(10, 13), slice(20, 31))), id="centres decide"),
        pytest.param((box(20.6, 10.6, 20.9, 10.9),), inside((slice(10, 11), slice(20, 21))), id="within a pixel"),
        pytest.param((box(20.9, 10.2, 21.1, 10.4),), inside((slice(10, 11), slice(20, 22))), id="tiny, in two pixels"),
    ],
)
def test_outside_is_no_data_and_inside_is_untouched(
    polygons: tuple[Polygon, ...], mask: np.ndarray, tmp_path: Path
) -> None:
    found = read_bands(written(tmp_path, Shape(polygons)))
    np.testing.assert_array_equal(found, np.where(mask, values(), 0))


def test_a_true_zero_stays_zero(tmp_path: Path) -> None:
    found = read_bands(written(tmp_path, Shape((box(0, 0, 120, 80),)), blank=1))
    assert (found[1][:40] == 0).all()
    np.testing.assert_array_equal(found[0], values()[0])


def test_a_crossing_outline_counts_where_it_goes_around(tmp_path: Path) -> None:
    bow = ring((10, 10), (60, 60), (60, 10), (10, 60))
    found = read_bands(written(tmp_path, Shape((bow,))))[0]
    assert found[15, 20] == 0  # above the crossing
    assert found[35, 12] != 0  # in the left wing
    assert found[35, 57] != 0  # in the right one


def test_an_outline_of_very_many_points(tmp_path: Path) -> None:
    found = read_bands(written(tmp_path, Shape((circle(60, 40, 30, 100_000),))))[0]
    assert np.count_nonzero(found) == pytest.approx(math.pi * 900, rel=0.02)


def test_an_image_clipped_and_carried_says_what_it_is(tmp_path: Path) -> None:
    target = PixelGrid("EPSG:25832", 600000, 5100000, 10, WIDTH, HEIGHT)
    dataset = gdal.Open(str(written(tmp_path, Shape((BOX,), target))))
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "25832"
    assert [dataset.GetRasterBand(number).GetDescription() for number in (1, 2)] == ["B04", "SCL"]
    assert [dataset.GetRasterBand(number).GetNoDataValue() for number in (1, 2)] == [0, 0]
    assert dataset.GetRasterBand(1).GetScale() == 0.0001


def test_carried_pixels_are_true_ones_near_their_place(tmp_path: Path) -> None:
    # The same place in UTM's neighbouring zone: turned by some degrees.
    target = PixelGrid("EPSG:32633", 135700, 5110100, 10, 140, 110)
    found = read_bands(written(tmp_path, Shape(grid=target)))
    there = set(map(tuple, values().reshape(2, -1).T.tolist()))
    seen = [pair for pair in map(tuple, found.reshape(2, -1).T.tolist()) if pair != (0, 0)]
    assert set(seen) <= there
    assert len(seen) > 5000


def test_float_images_have_their_own_no_data(tmp_path: Path) -> None:
    labels = Labels(bands=(BandLabel("NDVI"),), nodata=-9999)
    expected = TileFormat(1, SampleType.FLOAT32, -9999)
    found = read_bands(written(tmp_path, Shape((box(100, 60, 110, 70),)), labels, expected))[0]
    np.testing.assert_array_equal(found, np.where(inside((slice(60, 70), slice(100, 110))), values()[0], -9999))


@pytest.mark.parametrize(
    "polygons, places",
    [
        pytest.param((), [(0, 0), (0, 1), (1, 0), (1, 1)], id="all"),
        pytest.param((box(1, 1, 9, 9),), [(0, 0)], id="one tile"),
        pytest.param((box(60, 1, 70, 9),), [(0, 0), (0, 1)], id="across an edge"),
        pytest.param((box(1, 1, 2, 2), box(110, 70, 111, 71)), [(0, 0), (1, 1)], id="two parts"),
        pytest.param((ring((0, 0), (120, 79), (120, 80), (0, 1)),), [(0, 0), (0, 1), (1, 1)], id="a thin strip"),
    ],
)
def test_tiles_that_no_polygon_touches_are_left_out(
    polygons: tuple[Polygon, ...], places: list[tuple[int, int]]
) -> None:
    assert [(tile.row, tile.column) for tile in touched(GRID, GRID.tiles(64), polygons)] == places


def test_polygons_elsewhere_are_no_area() -> None:
    with pytest.raises(AreaUnusable):
        touched(GRID, GRID.tiles(64), (box(500, 500, 510, 510),))


def test_polygons_in_numbers() -> None:
    with_hole = (BOX[0], HOLE[0])
    assert ground_of(with_hole) == (90 * 70 - 30 * 25) * 100
    assert bounds_of((BOX, box(0, 0, 1, 1))) == (600000, 5099250, 601000, 5100000)
    assert as_wkt((rectangle((0.1, 0, 1, 1)),)) == "MULTIPOLYGON (((0.1 0, 1 0, 1 1, 0.1 1, 0.1 0)))"


def test_the_result_is_a_valid_cloud_optimized_geotiff(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        validator = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
        target = PixelGrid("EPSG:25832", 600000, 5100000, 1, 1200, 800)
        _, faults, _ = validator.validate(str(written(tmp_path, Shape((BOX,), target))), full_check=True)
    assert faults == []
