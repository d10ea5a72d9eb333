"""How large a pixel is on the ground."""

from __future__ import annotations

import math

from osgeo import osr

from ..model.collection import Collection
from ..model.errors import AreaUnusable, PixelTooCoarse
from .gdal_calls import GdalFailure, strict
from .grid import PixelGrid

_METRES_PER_DEGREE = 111_320.0
_EARTH_RADIUS = 6_378_137.0
_WEB_MERCATOR = "EPSG:3857"


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
