"""Footprints of images as a layer that finds them by place, date and cloud."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import ogr, osr

from ...model.polygon import Polygon
from ..files import file_errors, gdal_file_error, remove_quietly
from ..gdal_calls import GdalFailure, strict

LAYER = "images"
_DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON"}
_FIELDS = (
    ("area", ogr.OFTString),
    ("product", ogr.OFTString),
    ("collection", ogr.OFTString),
    ("date", ogr.OFTDate),
    ("last_date", ogr.OFTDate),
    ("cloud", ogr.OFTReal),
    ("units", ogr.OFTReal),
    ("state", ogr.OFTString),
    ("file", ogr.OFTString),
)


@dataclass(frozen=True)
class Footprint:
    """Be one image.

    Attributes:
        polygons: its ground in `crs`.
        values: of the fields, in their order; dates as ISO texts; None where there is nothing to say.
    """

    crs: str
    polygons: tuple[Polygon, ...] = field(repr=False)
    values: Sequence[object]


def write_footprints(path: Path, footprints: Iterable[Footprint]) -> None:
    """Write the footprints in EPSG:4326 as a GeoPackage or GeoJSON, by the ending of `path`, in one step.

    Raises:
        FileError: it cannot be written; what was there is as it was.
    """
    part = path.with_name(f"{path.stem}.part{path.suffix}")
    remove_quietly(part)
    try:
        with strict():
            _write(part, footprints)
    except GdalFailure as failure:
        remove_quietly(part)
        raise gdal_file_error(str(failure), path) from None
    try:
        with file_errors(path):
            os.replace(part, path)
    finally:
        remove_quietly(part)


def _write(path: Path, footprints: Iterable[Footprint]) -> None:
    driver = ogr.GetDriverByName(_DRIVERS[path.suffix.lower()])
    source = driver.CreateDataSource(str(path))
    if source is None:
        raise GdalFailure("the file was not made")
    layer = source.CreateLayer(LAYER, _degrees(), ogr.wkbMultiPolygon)
    for name, kind in _FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    ways: dict[str, osr.CoordinateTransformation] = {}
    layer.StartTransaction()
    for one in footprints:
        if one.crs not in ways:
            ways[one.crs] = osr.CoordinateTransformation(_system(one.crs), _degrees())
        feature = ogr.Feature(layer.GetLayerDefn())
        for (name, _), value in zip(_FIELDS, one.values):
            if value is not None:
                feature.SetField(name, value)
        feature.SetGeometryDirectly(_shape(one.polygons, ways[one.crs]))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    # Closing writes what is still in memory.
    del layer, source


def _shape(polygons: Iterable[Polygon], way: osr.CoordinateTransformation) -> ogr.Geometry:
    shape = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons:
        part = ogr.Geometry(ogr.wkbPolygon)
        for ring in polygon:
            line = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in ring:
                line.AddPoint_2D(x, y)
            part.AddGeometryDirectly(line)
        shape.AddGeometryDirectly(part)
    shape.Transform(way)
    return shape


def _system(text: str) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.SetFromUserInput(text)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _degrees() -> osr.SpatialReference:
    return _system("EPSG:4326")
