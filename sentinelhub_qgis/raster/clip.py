"""Polygons on a pixel grid: which tiles they touch, and where the image ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from osgeo import gdal, ogr

from ..model.errors import AreaUnusable
from ..model.polygon import Polygon, Ring, as_wkt, ground_of
from .gdal_calls import GdalFailure, strict
from .grid import PixelGrid, Tile

# Below this many pixels a polygon may hold no pixel's centre at all, and then takes what it touches.
_FEW_PIXELS = 4.0


def touched(grid: PixelGrid, tiles: Sequence[Tile], polygons: Sequence[Polygon]) -> tuple[Tile, ...]:
    """Return the tiles on which any of the polygons (grid's CRS) lies, in their order; all when there are none.

    `tiles` are those of the grid, in columns and rows of one size.

    Raises:
        AreaUnusable: no polygon lies on the grid.
    """
    if not polygons:
        return tuple(tiles)
    columns, rows = (1 + max(places) for places in zip(*((tile.column, tile.row) for tile in tiles)))
    side_x, side_y = tiles[0].width * grid.resolution, tiles[0].height * grid.resolution
    try:
        marked = _marked((grid.left, side_x, 0.0, grid.top, 0.0, -side_y), columns, rows, polygons)
    except GdalFailure as failure:
        raise AreaUnusable(str(failure)) from failure
    found = tuple(tile for tile in tiles if marked[tile.row][tile.column])
    if not found:
        raise AreaUnusable("the polygons lie outside of the image")
    return found


def cutline(grid: PixelGrid, polygons: Iterable[Polygon]) -> tuple[str, bool]:
    """Return the polygons in pixels of the grid as valid well-known text, and whether pixels only touched count.

    A pixel counts when its centre is inside; where polygons of few pixels would end up with none, all they touch do.
    Call it within `gdal_calls.strict`.
    """
    in_pixels = [tuple(_in_pixels(grid, ring) for ring in polygon) for polygon in polygons]
    has_few = any(ground_of(polygon) < _FEW_PIXELS for polygon in in_pixels)
    shape = ogr.CreateGeometryFromWkt(as_wkt(in_pixels))
    return (shape if shape.IsValid() else _sound(in_pixels)).ExportToWkt(), has_few


def _in_pixels(grid: PixelGrid, ring: Ring) -> Ring:
    return tuple(((x - grid.left) / grid.resolution, (grid.top - y) / grid.resolution) for x, y in ring)


def _sound(polygons: Iterable[Polygon]) -> ogr.Geometry:
    """Return all ground of the polygons: what crosses itself is made valid, what overlaps becomes one."""
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons:
        shape = ogr.CreateGeometryFromWkt(as_wkt([polygon]))
        for part in _polygons_in(shape if shape.IsValid() else shape.MakeValid()):
            whole.AddGeometry(part)
    return whole.UnionCascaded()


def _polygons_in(shape: ogr.Geometry) -> Iterator[ogr.Geometry]:
    if ogr.GT_Flatten(shape.GetGeometryType()) == ogr.wkbPolygon:
        yield shape
        return
    for number in range(shape.GetGeometryCount()):
        part = shape.GetGeometryRef(number)
        if ogr.GT_Flatten(part.GetGeometryType()) in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
            yield from _polygons_in(part)


def _marked(transform: tuple[float, ...], columns: int, rows: int, polygons: Iterable[Polygon]) -> list[list[int]]:
    """Return rows of columns with 1 where a polygon touches the cell, else 0."""
    with strict():
        raster = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
        raster.SetGeoTransform(transform)
        source = ogr.GetDriverByName("Memory").CreateDataSource("polygons")
        layer = source.CreateLayer("polygons")
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(as_wkt(polygons)))
        layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
        values: list[list[int]] = raster.ReadAsArray().tolist()
    return values
