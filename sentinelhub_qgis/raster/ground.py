"""How large a pixel is on the ground."""

from __future__ import annotations

import math

from osgeo import osr

from ..model.area import BoundingBox
from ..model.collection import Collection
from ..model.errors import AreaUnusable, PixelTooCoarse
from .gdal_calls import GdalFailure, strict
from .grid import PixelGrid

_METRES_PER_DEGREE = 111_320.0
_EARTH_RADIUS = 6_378_137.0
_WEB_MERCATOR = "EPSG:3857"
_HALF_WAY = 180.0  # degrees: wider than this is a jump from one side of the 180th meridian to the other
_OUTLINE_STEPS = 20


def metres_per_pixel(grid: PixelGrid) -> float:
    """Return the side of a pixel in metres, at the middle of the grid for Web Mercator.

    Raises:
        AreaUnusable: the CRS is not known.
    """
    if grid.crs == _WEB_MERCATOR:
        _, low, _, high = grid.bbox
        # A Mercator metre shrinks with the cosine of the latitude, which is 1 / cosh(y / R).
        return grid.resolution / math.cosh((low + high) / 2 / _EARTH_RADIUS)
    return grid.resolution * _metres_per_unit(grid.crs)


def check_pixel_size(grid: PixelGrid, collection: Collection) -> None:
    """Refuse what the service would refuse for its pixel size (API reference 5.5 and pitfall 20).

    Raises:
        PixelTooCoarse: a pixel is larger than the collection allows.
        AreaUnusable: the CRS is not known.
    """
    if collection.coarsest is None:
        return
    metres = metres_per_pixel(grid)
    if metres > collection.coarsest:
        raise PixelTooCoarse(metres=metres, limit=collection.coarsest)


def _metres_per_unit(crs: str) -> float:
    try:
        with strict():
            reference = osr.SpatialReference()
            known = reference.SetFromUserInput(crs) == 0
            is_geographic = known and bool(reference.IsGeographic())
            unit = float(reference.GetLinearUnits()) if known else 0.0
    except GdalFailure as failure:
        raise AreaUnusable(crs) from failure
    if not known:
        raise AreaUnusable(crs)
    return _METRES_PER_DEGREE if is_geographic else unit


def box_in_degrees(box: BoundingBox) -> BoundingBox:
    """Return the smallest rectangle in EPSG:4326 around `box`, past 180 where it lies across the 180th meridian.

    Raises:
        AreaUnusable: the CRS is not known, or the box has no place on the globe.
    """
    try:
        with strict():
            places = _outline_in_degrees(box)
    except GdalFailure as failure:
        raise AreaUnusable(box.crs) from failure
    longitudes, latitudes = [x for x, _ in places], [y for _, y in places]
    if not all(math.isfinite(number) for place in places for number in place):
        raise AreaUnusable(box.crs)
    if max(longitudes) - min(longitudes) > _HALF_WAY:
        longitudes = [x + 360 if x < 0 else x for x in longitudes]
    return BoundingBox(min(longitudes), min(latitudes), max(longitudes), max(latitudes), "EPSG:4326")


def _outline_in_degrees(box: BoundingBox) -> list[tuple[float, float]]:
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.SetFromUserInput(box.crs)
    target.ImportFromEPSG(4326)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    steps = [number / _OUTLINE_STEPS for number in range(_OUTLINE_STEPS + 1)]
    xs = [box.min_x + step * box.width for step in steps]
    ys = [box.min_y + step * box.height for step in steps]
    outline = [(x, y) for x in xs for y in (box.min_y, box.max_y)]
    outline += [(x, y) for x in (box.min_x, box.max_x) for y in ys]
    found = osr.CoordinateTransformation(source, target).TransformPoints(outline)
    return [(place[0], place[1]) for place in found]
