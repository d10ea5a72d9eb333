"""How coarse the map's pixels are on the ground, and whether a layer has anything to show at that scale."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
)

from ...model.layer_choice import LayerChoice

_ELLIPSOID = "EPSG:7030"  # WGS 84
# Tiles come in steps of two, and web mercator stretches with latitude: the edge of what is allowed is no place to be.
_COMFORTABLE_SHARE = 0.4


def metres_per_pixel(
    centre: QgsPointXY,
    units_per_pixel: float,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> float:
    """Return the longer side of a pixel at the map's centre, metres on the ground.

    Args:
        centre: in `crs`, the map's reference system.
        units_per_pixel: as `QgsMapCanvas.mapUnitsPerPixel()` says; degrees, feet, metres ...
        context: the project's.
    """
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, context)
    ruler.setEllipsoid(_ELLIPSOID)
    half = units_per_pixel / 2
    across = ruler.measureLine(QgsPointXY(centre.x() - half, centre.y()), QgsPointXY(centre.x() + half, centre.y()))
    along = ruler.measureLine(QgsPointXY(centre.x(), centre.y() - half), QgsPointXY(centre.x(), centre.y() + half))
    sides = [side for side in (across, along) if math.isfinite(side) and side > 0]
    if sides:
        return max(sides)
    # Off the globe there is nothing to measure; the units themselves must do.
    return units_per_pixel * QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)


def too_far_out(choice: LayerChoice, metres: float) -> bool:
    """Tell whether pixels of `metres` are coarser than the service gives for the choice's collection."""
    coarsest = choice.collection.coarsest
    return coarsest is not None and metres > coarsest


def zoom_target(choice: LayerChoice, extent: QgsRectangle, metres: float) -> QgsRectangle:
    """Return the extent about the same centre at which the choice has something to show.

    Args:
        extent: the map's, in its own reference system.
        metres: of a pixel of that map.
    """
    coarsest = choice.collection.coarsest
    if coarsest is None or metres <= coarsest:
        return QgsRectangle(extent)
    return extent.scaled(coarsest * _COMFORTABLE_SHARE / metres)


def native_extent(
    choice: LayerChoice, settings: QgsMapSettings, context: QgsCoordinateTransformContext
) -> QgsRectangle:
    """Return the extent about the map's centre at which a pixel of the screen is one of the collection's own."""
    extent = settings.extent()
    metres = metres_per_pixel(extent.center(), settings.mapUnitsPerPixel(), settings.destinationCrs(), context)
    if not (math.isfinite(metres) and metres > 0):
        return QgsRectangle(extent)
    return extent.scaled(choice.collection.resolution / metres)
