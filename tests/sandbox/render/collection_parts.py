"""Words and small makers that all tables of collections share."""

from __future__ import annotations

from .types import Band, BBox

WORLD: BBox = (-180.0, -90.0, 180.0, 90.0)
ORDERS = ("mostRecent", "leastRecent")
CLOUDY_ORDERS = (*ORDERS, "leastCC")
REFLECTANCE = ("REFLECTANCE", "DN")
MASK = Band("dataMask", ("DN",), "uint8")


def bands(
    names: str, units: tuple[str, ...], resolution: float, data_type: str = "float32", nodata: float | None = None
) -> tuple[Band, ...]:
    """Make one band for each name of a list with blanks between."""
    return tuple(Band(name, units, data_type, nodata, resolution) for name in names.split())


def angles(names: str, resolution: float) -> tuple[Band, ...]:
    """Make bands of angles in degrees."""
    return bands(names, ("DEGREES",), resolution)
