"""Whether a file is the tile that was asked for."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..model.collection import SampleType
from ..model.errors import TileDamaged
from .gdal_calls import GdalFailure, strict, thread_options
from .grid import PixelGrid, Tile

GDAL_TYPES: dict[SampleType, int] = {
    SampleType.UINT8: gdal.GDT_Byte,
    SampleType.UINT16: gdal.GDT_UInt16,
    SampleType.INT16: gdal.GDT_Int16,
    SampleType.FLOAT32: gdal.GDT_Float32,
}
_LARGEST_BLOCK = 2048 * 2048  # pixels, of whatever small tile
_ROWS_AT_ONCE, _MOST_ROWS_AT_ONCE = 256, 1024
# The service writes its numbers from those of the request; what differs is rounding, far below this share of a pixel.
_GRID_TOLERANCE = 1e-3
# Decoding takes processor and memory, of which more threads have no more.
_AT_ONCE = threading.BoundedSemaphore(2)
_NO_GEOREFERENCE = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


class UnlikeOrder(TileDamaged):
    """Say that a tile is whole, but has other bands or another number format than was ordered."""


class _OtherFormat(GdalFailure):
    """Say which band count or number format was found."""


@dataclass(frozen=True)
class TileFormat:
    """Be what all tiles of an image have in common.

    Attributes:
        bands: number of bands.
        sample_type: number format of the pixels.
        nodata: what stands for "no data"; None when that is not known.
        has_alpha: where the last band is 0 there are no data, whatever the others hold.
    """

    bands: int
    sample_type: SampleType
    nodata: float | None = None
    has_alpha: bool = False


def check_tile(path: Path, grid: PixelGrid, tile: Tile, expected: TileFormat) -> bool:
    """Read the whole file and return whether any pixel holds data; True when "no data" is not known.

    Raises:
        UnlikeOrder: another band count or number format.
        TileDamaged: not a TIFF, cut short, of another size, or of another place.
    """
    damage: TileDamaged
    try:
        return _read_all(path, grid, tile, expected)
    except _OtherFormat as failure:
        damage = UnlikeOrder(str(failure), path=str(path))
    except GdalFailure as failure:
        damage = TileDamaged(str(failure), path=str(path))
    # Raised out here: the failure's traceback holds the file open, and Windows does not remove an open file.
    raise damage


def _read_all(path: Path, grid: PixelGrid, tile: Tile, expected: TileFormat) -> bool:
    # Statistics must not be written beside the tile, and files beside it are other tiles.
    with _AT_ONCE, thread_options(GDAL_PAM_ENABLED="NO"), strict():
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff"], sibling_files=[path.name])
        if dataset is None:
            raise GdalFailure("not a GeoTIFF")
        _check_shape(dataset, tile, expected)
        _check_blocks(dataset, tile)
        _check_place(dataset, grid, tile)
        return _has_data(dataset, expected)


def _check_shape(dataset: gdal.Dataset, tile: Tile, expected: TileFormat) -> None:
    size = (dataset.RasterXSize, dataset.RasterYSize)
    if size != (tile.width, tile.height):
        raise GdalFailure(f"{size[0]} x {size[1]} pixels instead of {tile.width} x {tile.height}")
    if dataset.RasterCount != expected.bands:
        raise _OtherFormat(f"{dataset.RasterCount} bands instead of {expected.bands}")
    wanted = GDAL_TYPES[expected.sample_type]
    for number in range(1, expected.bands + 1):
        found = dataset.GetRasterBand(number).DataType
        if found != wanted:
            raise _OtherFormat(f"{gdal.GetDataTypeName(found)} instead of {expected.sample_type.value}")


def _check_blocks(dataset: gdal.Dataset, tile: Tile) -> None:
    """Refuse blocks far larger than the tile: GDAL makes room for whole ones, whatever the file has of them."""
    width, height = dataset.GetRasterBand(1).GetBlockSize()
    if width * height > max(_LARGEST_BLOCK, 4 * tile.width * tile.height):
        raise GdalFailure(f"blocks of {width} x {height} pixels")


def _check_place(dataset: gdal.Dataset, grid: PixelGrid, tile: Tile) -> None:
    found = dataset.GetGeoTransform()
    if found == _NO_GEOREFERENCE:
        return
    wanted = (tile.bbox[0], grid.resolution, 0.0, tile.bbox[3], 0.0, -grid.resolution)
    # An error in the pixel size adds up over the width of the tile.
    side = max(tile.width, tile.height)
    weights = (1, side, side, 1, side, side)
    off = max(abs(a - b) * weight for a, b, weight in zip(found, wanted, weights)) / grid.resolution
    if off > _GRID_TOLERANCE:
        raise GdalFailure(f"{off:.3g} pixels away from where it was asked for")


def _has_data(dataset: gdal.Dataset, expected: TileFormat) -> bool:
    empty = 0.0 if expected.has_alpha else expected.nodata
    # All is read even once data are found: this is also the check that all of it can be decoded.
    found = empty is None
    rows_at_once, is_by_blocks = _rows_at_once(dataset)
    for top in range(0, dataset.RasterYSize, rows_at_once):
        rows = min(rows_at_once, dataset.RasterYSize - top)
        values = dataset.ReadAsArray(0, top, dataset.RasterXSize, rows)
        if values is None:
            raise GdalFailure("cannot be decoded")
        telling = (
            values[-1] if expected.has_alpha and values.ndim > 2 else values
        )  # one band comes without a third axis
        found = found or bool(np.any(telling != empty))
        if is_by_blocks:
            # GDAL would keep all that was decoded until the end; with many threads the gaps it leaves add up.
            dataset.FlushCache()
    return found


def _rows_at_once(dataset: gdal.Dataset) -> tuple[int, bool]:
    """Return how many rows to read at once, and whether those are whole blocks of the file."""
    block = int(dataset.GetRasterBand(1).GetBlockSize()[1])
    if block > _MOST_ROWS_AT_ONCE:
        return _ROWS_AT_ONCE, False
    return block * max(1, _ROWS_AT_ONCE // block), True
