"""Tiles put together without copying a pixel."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from osgeo import gdal

from .grid import PixelGrid, Tile
from .labels import Labels, write_labels
from .tile_check import GDAL_TYPES, TileFormat

# `shared`: one handle for all bands of a tile. `relativeToVRT`: the mosaic is no file, so paths are absolute.
_SOURCE = """<SimpleSource>
  <SourceFilename relativeToVRT="0" shared="1">{path}</SourceFilename>
  <SourceBand>{band}</SourceBand>
  <SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>
  <DstRect xOff="{x}" yOff="{y}" xSize="{width}" ySize="{height}"/>
</SimpleSource>"""

TileFile = tuple[Tile, Path]


def mosaic(grid: PixelGrid, tiles: Iterable[TileFile], expected: TileFormat, labels: Labels) -> gdal.Dataset:
    """Return an in-memory VRT of all tiles, labelled. Call it within `gdal_calls.strict`.

    Tiles lie where the plan put them; georeferences in their files are not looked at, they may be missing.
    """
    driver = gdal.GetDriverByName("VRT")
    dataset = driver.Create("", grid.width, grid.height, expected.bands, GDAL_TYPES[expected.sample_type])
    dataset.SetProjection(grid.crs)
    dataset.SetGeoTransform(grid.transform)
    write_labels(dataset, labels)
    for index, (tile, path) in enumerate(tiles):
        for band in range(1, expected.bands + 1):
            dataset.GetRasterBand(band).SetMetadataItem(f"source_{index}", _source(tile, path, band), "new_vrt_sources")
    return dataset


def _source(tile: Tile, path: Path, band: int) -> str:
    return _SOURCE.format(
        path=escape(str(path.absolute())),
        band=band,
        width=tile.width,
        height=tile.height,
        x=tile.offset_x,
        y=tile.offset_y,
    )
