"""Areas between QGIS and the model: reference systems, and rectangles carried from one to another."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from ...model.area import BoundingBox
from ...model.errors import AcrossAntimeridian, AreaUnusable
from .reference_systems import way_between

_LON_LAT = "EPSG:4326"
_WEB_MERCATOR = "EPSG:3857"
_HALF_EQUATOR = 20037508.342789244  # metres
_ROUNDING = 1e-9  # share of a coordinate
_AROUND_A_POLE = 300.0  # degrees: corners of a box about a pole span all but a gap of the longitudes
_ARCTIC, _ANTARCTIC = "EPSG:3995", "EPSG:3031"
_UTM_NORTH, _UTM_SOUTH = 84.0, -80.0  # degrees; UTM is made for what lies between


def bounding_box(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> BoundingBox:
    """Return the model's rectangle; one in a system without an authority code comes back in degrees.

    Raises:
        AreaUnusable: the rectangle is empty, not finite, or outside its reference system.
    """
    if not crs.isValid():
        raise AreaUnusable("no reference system")
    if crs.authid():
        return _box(rectangle, crs.authid())
    return _box(_carried(rectangle, crs, _crs(_LON_LAT), _no_context()), _LON_LAT)


def rectangle_of(box: BoundingBox) -> QgsRectangle:
    """Return QGIS's rectangle, in the box's own reference system."""
    return QgsRectangle(*box.edges)


def transformed(box: BoundingBox, crs: str, context: QgsCoordinateTransformContext | None = None) -> BoundingBox:
    """Return the smallest rectangle in `crs` (authority code) that holds `box`.

    `context` is the project's, where one is; it decides between several ways from one datum to another.

    Raises:
        AreaUnusable: it cannot be carried over, or lies across the 180th meridian.
    """
    if crs == box.crs:
        return box
    _refuse_antimeridian(box)
    return _box(_carried(rectangle_of(box), _crs(box.crs), _crs(crs), context or _no_context()), crs)


def refuse_beyond_edge(box: BoundingBox) -> None:
    """Raise when `box` leaves the world in a system whose axis goes on there, as if around it.

    Raises:
        AcrossAntimeridian: it reaches beyond the 180th meridian.
    """
    crs = _crs(box.crs)
    edge = 180.0 if crs.isGeographic() else _HALF_EQUATOR if crs.authid() == _WEB_MERCATOR else math.inf
    if box.min_x < -edge - _ROUNDING * edge or box.max_x > edge + _ROUNDING * edge:
        raise AcrossAntimeridian("beyond the 180th meridian")


def in_degrees(
    rectangle: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext | None = None,
) -> BoundingBox:
    """Return what a map shows in longitude and latitude; past 180 where it lies across the 180th meridian.

    Raises:
        AreaUnusable: the map has no reference system or no extent, or lies off the globe.
    """
    if not crs.isValid():
        raise AreaUnusable("no reference system")
    if crs.isGeographic():
        west, east = rectangle.xMinimum(), rectangle.xMaximum()
        south, north = rectangle.yMinimum(), rectangle.yMaximum()
    elif crs.authid() == _WEB_MERCATOR:
        # Its axis goes on east and west of the Earth, where a transformation would jump to the other side.
        west, east = (x / _HALF_EQUATOR * 180 for x in (rectangle.xMinimum(), rectangle.xMaximum()))
        south, north = (_mercator_latitude(y) for y in (rectangle.yMinimum(), rectangle.yMaximum()))
    else:
        west, south, east, north = _carried_to_degrees(rectangle, crs, context or _no_context())
    if east - west >= 360:
        west, east = -180.0, 180.0
    return BoundingBox(west, max(south, -90.0), east, min(north, 90.0), _LON_LAT)


def _carried_to_degrees(
    rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> tuple[float, float, float, float]:
    """Return west, south, east and north of what a projected rectangle shows."""
    transform = way_between(crs, _crs(_LON_LAT), context)
    found = []
    # QGIS counts longitudes from -180 or, on demand, from 0: around the poles only one of them gives a narrow box.
    for from_zero in (False, True):
        try:
            box = transform.transformBoundingBox(rectangle, handle180Crossover=from_zero)
        except QgsCsException as error:
            raise AreaUnusable(str(error)) from None
        west, east = box.xMinimum(), box.xMaximum()
        found.append((west, box.yMinimum(), east + 360 if west > east else east, box.yMaximum()))
    west, south, east, north = min(found, key=lambda edges: edges[2] - edges[0])
    if east - west < _AROUND_A_POLE:
        return west, south, east, north
    return -180.0, -90.0 if north < 0 else south, 180.0, 90.0 if south > 0 else north


def _mercator_latitude(y: float) -> float:
    return math.degrees(2 * math.atan(math.exp(y / _HALF_EQUATOR * math.pi)) - math.pi / 2)


def utm_crs_for(box: BoundingBox) -> str:
    """Return the authority code of the UTM zone (WGS 84) of the box's centre, or of the polar system beyond UTM.

    Raises:
        AreaUnusable: the centre has no place on the globe.
    """
    if box.crs == _LON_LAT:
        centre = rectangle_of(box).center()
        longitude, latitude = centre.x(), centre.y()
    else:
        longitude, latitude = _centre_in_degrees(box)
    if not -90 <= latitude <= 90:
        raise AreaUnusable(f"latitude {latitude}")
    if latitude > _UTM_NORTH:
        return _ARCTIC
    if latitude < _UTM_SOUTH:
        return _ANTARCTIC
    hemisphere = 326 if latitude >= 0 else 327
    return f"EPSG:{hemisphere}{_zone(longitude, latitude):02d}"


def _zone(longitude: float, latitude: float) -> int:
    """Return the zone number, 1 to 60, with the two exceptions off Norway that Sentinel-2's tiles follow."""
    longitude = (longitude + 180) % 360 - 180
    if 56 <= latitude < 64 and 3 <= longitude < 12:
        return 32
    if latitude >= 72 and 0 <= longitude < 42:
        return 31 + 2 * int((longitude + 3) // 12)
    return int((longitude + 180) // 6) + 1


def _centre_in_degrees(box: BoundingBox) -> tuple[float, float]:
    transform = way_between(_crs(box.crs), _crs(_LON_LAT), _no_context())
    try:
        point = transform.transform(rectangle_of(box).center())
    except QgsCsException as error:
        raise AreaUnusable(str(error)) from None
    return point.x(), point.y()


def _refuse_antimeridian(box: BoundingBox) -> None:
    """Raise when `box` lies across the 180th meridian; around a pole that means nothing."""
    crs = _crs(box.crs)
    if crs.isGeographic():
        west, east, south, north = box.min_x, box.max_x, box.min_y, box.max_y
    else:
        found = _carried(rectangle_of(box), crs, _crs(_LON_LAT), _no_context())
        west, east, south, north = found.xMinimum(), found.xMaximum(), found.yMinimum(), found.yMaximum()
    if north > _UTM_NORTH or south < _UTM_SOUTH:
        return
    if west > east or west < -180 or east > 180:
        raise AcrossAntimeridian("across the 180th meridian")


def _carried(
    rectangle: QgsRectangle,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsRectangle:
    """Return the rectangle in `target`; its west lies beyond its east where it crosses the 180th meridian."""
    transform = way_between(source, target, context)
    try:
        # In a projected system QGIS would take 360 units off as well: there it must not look for the meridian.
        return transform.transformBoundingBox(rectangle, handle180Crossover=target.isGeographic())
    except QgsCsException as error:
        raise AreaUnusable(str(error)) from None


def _crs(authority_code: str) -> QgsCoordinateReferenceSystem:
    crs = QgsCoordinateReferenceSystem(authority_code)
    if not crs.isValid():
        raise AreaUnusable(f"unknown reference system {authority_code}")
    return crs


def _box(rectangle: QgsRectangle, crs: str) -> BoundingBox:
    edges = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    return BoundingBox(*edges, crs)


def _no_context() -> QgsCoordinateTransformContext:
    return QgsCoordinateTransformContext()
