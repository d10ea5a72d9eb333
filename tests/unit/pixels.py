"""Make the small GeoTIFFs the service would answer with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from sentinelhub_qgis.raster.gdal_calls import strict

NUMPY_TYPES = {
    gdal.GDT_Byte: np.uint8,
    gdal.GDT_UInt16: np.uint16,
    gdal.GDT_Int16: np.int16,
    gdal.GDT_Float32: np.float32,
}


def pattern(left: float, top: float, width: int, height: int, pixel: float, band: int) -> np.ndarray:
    """Return values that tell where a pixel lies: its column and row on the grid of the whole CRS, and its band."""
    columns = np.arange(width) + round(left / pixel)
    rows = np.arange(height) - round(top / pixel)
    return (columns[None, :] * 7 + rows[:, None] * 13 + band * 101) % 9999 + 1


def write_geotiff(
    path: Path,
    bands: list[np.ndarray],
    data_type: int = gdal.GDT_UInt16,
    transform: tuple[float, ...] | None = None,
    crs: str = "EPSG:32632",
) -> Path:
    """Write one array a band as a compressed, tiled GeoTIFF; without georeference when `transform` is None."""
    height, width = bands[0].shape
    with strict():
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, len(bands), data_type, ["COMPRESS=DEFLATE"]
        )
        if transform:
            dataset.SetGeoTransform(transform)
            dataset.SetProjection(crs)
        for number, values in enumerate(bands, start=1):
            dataset.GetRasterBand(number).WriteArray(values.astype(NUMPY_TYPES[data_type]))
        del dataset
    return path


def read_bands(path: Path) -> np.ndarray:
    """Return all values of a raster, (bands, rows, columns)."""
    with strict():
        dataset = gdal.Open(str(path))
        values = dataset.ReadAsArray()
        count = dataset.RasterCount
        del dataset
    return values if count > 1 else values[None]
