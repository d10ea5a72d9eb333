"""From tiles to one Cloud Optimized GeoTIFF."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.errors import Cancelled, DiskFull, FileNotWritable
from sentinelhub_qgis.raster import cog as cog_module
from sentinelhub_qgis.raster.cog import write_cog
from sentinelhub_qgis.raster.files import gdal_file_error
from sentinelhub_qgis.raster.gdal_calls import capped_cache
from sentinelhub_qgis.raster.grid import PixelGrid
from sentinelhub_qgis.raster.labels import BandLabel, Labels
from sentinelhub_qgis.raster.mosaic import TileFile
from sentinelhub_qgis.raster.tile_check import GDAL_TYPES, TileFormat
from tests.unit.fakes import Watcher
from tests.unit.pixels import pattern, read_bands, write_geotiff

GRID = PixelGrid("EPSG:32632", 600000, 5100000, 10, 700, 600)
LABELS = Labels(
    bands=(BandLabel("B04", "reflectance", 0.0001), BandLabel("SCL")),
    nodata=0,
    metadata={
        "TIFFTAG_SOFTWARE": 'x <&> "é"',
        "TIFFTAG_DATETIME": "2022:06:12 00:00:00",
        "SENTINEL_HUB_REQUEST": json.dumps({"evalscript": "//VERSION=3\nif (a < b && c) {}"}),
    },
)
FORMAT = TileFormat(2, SampleType.UINT16, 0)


def tile_files(folder: Path, grid: PixelGrid, expected: TileFormat, side: int = 256) -> list[TileFile]:
    made = []
    for tile in grid.tiles(side):
        left, _, _, top = tile.bbox
        bands = [pattern(left, top, tile.width, tile.height, grid.resolution, band) for band in range(expected.bands)]
        path = folder / f"{tile.row}-{tile.column} & <{tile.width}>.tif"
        made.append((tile, write_geotiff(path, bands, GDAL_TYPES[expected.sample_type])))
    return made


def test_every_pixel_of_every_tile_lies_where_it_belongs(tmp_path: Path) -> None:
    path = tmp_path / "image.tif"
    watcher = Watcher()
    write_cog(path, GRID, tile_files(tmp_path, GRID, FORMAT), FORMAT, LABELS, watcher)
    expected = [pattern(GRID.left, GRID.top, GRID.width, GRID.height, 10, band) for band in range(2)]
    np.testing.assert_array_equal(read_bands(path), expected)
    assert watcher.fractions == sorted(watcher.fractions)
    assert watcher.fractions[-1] == 1


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "image.tif"
    write_cog(path, GRID, tile_files(tmp_path, GRID, FORMAT), FORMAT, LABELS, Watcher())
    dataset = gdal.Open(str(path))
    assert dataset.GetGeoTransform() == GRID.transform
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32632"
    assert {key: dataset.GetMetadataItem(key) for key in LABELS.metadata} == LABELS.metadata
    bands = [dataset.GetRasterBand(number) for number in (1, 2)]
    assert [band.GetDescription() for band in bands] == ["B04", "SCL"]
    assert [band.GetNoDataValue() for band in bands] == [0, 0]
    assert [(band.GetScale() or 1, band.GetUnitType()) for band in bands] == [(0.0001, "reflectance"), (1, "")]
    structure = dataset.GetMetadata("IMAGE_STRUCTURE")
    assert (structure["LAYOUT"], structure["COMPRESSION"], structure["PREDICTOR"]) == ("COG", "DEFLATE", "2")
    assert bands[0].GetOverviewCount() > 0
    assert not path.with_name("image.tif.aux.xml").exists()


@pytest.mark.parametrize("sample_type", list(SampleType), ids=lambda kind: kind.value)
def test_all_number_formats_are_kept(sample_type: SampleType, tmp_path: Path) -> None:
    grid = PixelGrid("EPSG:4326", 11, 46, 0.001, 300, 20)
    expected = TileFormat(1, sample_type)
    files = tile_files(tmp_path, grid, expected, 200)
    write_cog(tmp_path / "image.tif", grid, files, expected, Labels((BandLabel("B"),)), Watcher())
    values = read_bands(tmp_path / "image.tif")
    assert values.dtype == read_bands(files[0][1]).dtype
    np.testing.assert_array_equal(values[0][:, :200], read_bands(files[0][1])[0])


@pytest.mark.parametrize(
    "is_continuous, smooth",
    [pytest.param(True, True, id="means for measurements"), pytest.param(False, False, id="no new values for codes")],
)
def test_overviews_suit_what_the_pixels_are(is_continuous: bool, smooth: bool, tmp_path: Path) -> None:
    grid = PixelGrid("EPSG:32632", 0, 0, 10, 600, 600)
    board = np.indices((600, 600)).sum(axis=0) % 2 * 100 + 2
    file = write_geotiff(tmp_path / "tile.tif", [board])
    labels = Labels((BandLabel("codes"),), nodata=0, is_continuous=is_continuous)
    expected = TileFormat(1, SampleType.UINT16, 0)
    write_cog(tmp_path / "image.tif", grid, [(grid.tiles()[0], file)], expected, labels, Watcher())
    dataset = gdal.Open(str(tmp_path / "image.tif"))
    overview = dataset.GetRasterBand(1).GetOverview(0).ReadAsArray()
    assert (set(np.unique(overview)) <= {2, 102}) is not smooth


def test_a_cancel_ends_it(tmp_path: Path) -> None:
    files = tile_files(tmp_path, GRID, FORMAT)
    with pytest.raises(Cancelled):
        write_cog(tmp_path / "image.tif", GRID, files, FORMAT, LABELS, Watcher(cancel_at=0.0))


@pytest.mark.parametrize("exceptions", [False, True], ids=["return codes", "exceptions"])
def test_a_file_that_cannot_be_written_is_told(exceptions: bool, tmp_path: Path, gdal_exceptions) -> None:
    files = tile_files(tmp_path, GRID, FORMAT)
    gdal_exceptions(exceptions)
    with pytest.raises(FileNotWritable) as caught:
        write_cog(tmp_path / "missing" / "image.tif", GRID, files, FORMAT, LABELS, Watcher())
    assert caught.value.path == str(tmp_path / "missing" / "image.tif")
    assert gdal.GetUseExceptions() == exceptions


def test_a_tile_that_is_gone_is_told(tmp_path: Path) -> None:
    files = tile_files(tmp_path, GRID, FORMAT)
    files[2][1].unlink()
    with pytest.raises(FileNotWritable):
        write_cog(tmp_path / "image.tif", GRID, files, FORMAT, LABELS, Watcher())


def test_what_gdal_says_of_a_full_disk_is_understood(tmp_path: Path) -> None:
    error = gdal_file_error("TIFFAppendToStrip:Write error. No space left on device", tmp_path / "image.tif")
    assert isinstance(error, DiskFull)


def test_gdals_cache_is_put_back(tmp_path: Path) -> None:
    before = gdal.GetCacheMax()
    files = tile_files(tmp_path, GRID, FORMAT)
    seen = []
    watcher = Watcher(on_report=lambda: seen.append(gdal.GetCacheMax()))
    write_cog(tmp_path / "image.tif", GRID, files, FORMAT, LABELS, watcher)
    assert max(seen) <= min(before, cog_module._CACHE_BYTES)
    assert gdal.GetCacheMax() == before


def test_gdals_cache_is_put_back_by_the_last_of_two() -> None:
    before = gdal.GetCacheMax()
    first, second = capped_cache(50 << 20), capped_cache(60 << 20)
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert gdal.GetCacheMax() == 60 << 20
    second.__exit__(None, None, None)
    assert gdal.GetCacheMax() == before
