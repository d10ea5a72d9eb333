"""Images clipped to polygons and carried into other reference systems, without a pixel being copied before it is read.

Pixels keep the values they came with: the nearest one is taken, none is a mean of others.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from osgeo import gdal

from ..model.polygon import Polygon
from .clip import cutline
from .gdal_calls import GdalFailure
from .grid import PixelGrid
from .labels import Labels, write_labels

# Of a pixel. An exact place would be worked out for each pixel, which takes minutes for a large image.
_PLACE_ERROR = 0.125


@dataclass(frozen=True)
class Shape:
    """Be what becomes of an image once its tiles are together.

    Attributes:
        polygons: in the CRS of the tiles; outside of them is "no data". None: all stays.
        grid: of the result where it is another than that of the tiles.
    """

    polygons: tuple[Polygon, ...] = field(default=(), repr=False)
    grid: PixelGrid | None = None


def shaped(source: gdal.Dataset, grid: PixelGrid, labels: Labels, shape: Shape) -> gdal.Dataset:
    """Return `source`, which lies on `grid`, clipped and in its CRS. Call it within `gdal_calls.strict`."""
    result = source
    if shape.polygons:
        result = _clipped(result, grid, labels, shape.polygons)
    if shape.grid is not None:
        result = _carried(result, grid, shape.grid, labels)
    if result is not source:
        write_labels(result, labels)
    return result


def _clipped(source: gdal.Dataset, grid: PixelGrid, labels: Labels, polygons: tuple[Polygon, ...]) -> gdal.Dataset:
    text, takes_touched = cutline(grid, polygons)
    options = [f"CUTLINE={text}", f"CUTLINE_ALL_TOUCHED={'TRUE' if takes_touched else 'FALSE'}"]
    return _warped(source, grid.crs, grid, labels, 0.0, options)


def _carried(source: gdal.Dataset, grid: PixelGrid, target: PixelGrid, labels: Labels) -> gdal.Dataset:
    return _warped(source, grid.crs, target, labels, _PLACE_ERROR, [])


def _warped(
    source: gdal.Dataset, crs: str, target: PixelGrid, labels: Labels, place_error: float, options: list[str]
) -> gdal.Dataset:
    empty = 0.0 if labels.nodata is None else labels.nodata
    settings = gdal.WarpOptions(
        format="VRT",
        srcSRS=crs,
        dstSRS=target.crs,
        outputBounds=target.bbox,
        width=target.width,
        height=target.height,
        resampleAlg="near",
        errorThreshold=place_error,
        # GDAL would otherwise step aside from "no data", and make a true 0 in one of several bands a 1.
        srcNodata="None",
        warpOptions=[f"INIT_DEST={empty!r}", *options],
    )
    result = gdal.Warp("", source, options=settings)
    if result is None:
        raise GdalFailure("the image cannot be carried over")
    return result
