"""Images of the same ground, one a date, as one file with the bands of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from osgeo import gdal

from ..model.progress import Progress
from .cog import copy_to_cog
from .gdal_calls import GdalFailure

_SOURCE = """<SimpleSource>
  <SourceFilename relativeToVRT="0" shared="1">{path}</SourceFilename>
  <SourceBand>{band}</SourceBand>
</SimpleSource>"""


@dataclass(frozen=True)
class Layered:
    """Be one image of a stack, and what its bands are to be called before their own names: its date."""

    name: str
    path: Path


def write_stack(
    path: Path,
    layers: Sequence[Layered],
    metadata: Mapping[str, str],
    is_continuous: bool,
    progress: Progress,
) -> None:
    """Write the bands of all layers, one layer after the other, as one Cloud Optimized GeoTIFF to `path`.

    `metadata` replaces items of the first layer's.

    Raises:
        Cancelled: soon after a cancel; a large image takes its time.
        FileError: the file cannot be written, or a layer is not what the others are.
    """
    copy_to_cog(path, lambda: _stacked(layers, metadata), is_continuous, progress)


def _stacked(layers: Sequence[Layered], metadata: Mapping[str, str]) -> gdal.Dataset:
    first = _opened(layers[0].path)
    size = (first.RasterXSize, first.RasterYSize)
    stack = gdal.GetDriverByName("VRT").Create("", *size, 0)
    stack.SetProjection(first.GetProjection())
    stack.SetGeoTransform(first.GetGeoTransform())
    for key, text in {**first.GetMetadata(), **metadata}.items():
        stack.SetMetadataItem(key, text)
    for layer in layers:
        source = _opened(layer.path)
        if (source.RasterXSize, source.RasterYSize) != size:
            raise GdalFailure(f"{layer.path.name} has another size than {layers[0].path.name}")
        for number in range(1, source.RasterCount + 1):
            _add_band(stack, layer, source.GetRasterBand(number), number)
    return stack


def _add_band(stack: gdal.Dataset, layer: Layered, source: gdal.Band, number: int) -> None:
    stack.AddBand(source.DataType)
    band = stack.GetRasterBand(stack.RasterCount)
    band.SetDescription(f"{layer.name} {source.GetDescription()}".strip())
    band.SetUnitType(source.GetUnitType())
    band.SetMetadataItem("DATE", layer.name)
    if source.GetScale() is not None:
        band.SetScale(source.GetScale())
        band.SetOffset(source.GetOffset() or 0.0)
    if source.GetNoDataValue() is not None:
        band.SetNoDataValue(source.GetNoDataValue())
    text = _SOURCE.format(path=escape(str(layer.path.absolute())), band=number)
    band.SetMetadataItem("source_0", text, "new_vrt_sources")


def _opened(path: Path) -> gdal.Dataset:
    dataset = gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff"])
    if dataset is None:
        raise GdalFailure(f"{path.name} cannot be read any more")
    return dataset
