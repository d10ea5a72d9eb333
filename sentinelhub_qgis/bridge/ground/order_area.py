"""The ground that an order is about: an extent or polygons of QGIS, placed in the order's reference system."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ...api.process import is_supported_crs
from ...model.area import BoundingBox
from ...model.errors import AcrossAntimeridian, AreaUnusable
from ...model.orders.image_order import Reprojection
from ...model.polygon import Polygon
from .geometry import bounding_box, refuse_beyond_edge, transformed, utm_crs_for
from .reference_systems import way_between

_LON_LAT = "EPSG:4326"
# Points put on each side of an extent that is turned when it is carried over.
_SIDE_POINTS = 40
# A finer outline than this share of the longest side is not worth its time, once there are very many points.
_FINEST_SHARE = 1e-5
_MOST_TRIES = 20
# Whose codes GDAL knows by itself; those of the user's own systems mean something else in every profile.
_AUTHORITIES = ("EPSG", "ESRI", "IGNF", "OGC")


@dataclass(frozen=True)
class Placed:
    """Be the ground of an `ImageOrder`: its fields of the same names."""

    area: BoundingBox
    resolution: float
    polygons: tuple[Polygon, ...] = ()
    reprojection: Reprojection | None = None


@dataclass(frozen=True)
class OrderArea:
    """Be ground on the map. Any thread.

    Attributes:
        shape: polygons without Z, valid each; for an extent a rectangle.
        crs: of the shape.
        context: the project's ways between datums.
        is_clipped: what lies outside of the shape is no part of the image.
        is_extent: the shape is a rectangle that somebody drew or typed.
    """

    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    is_clipped: bool = False
    is_extent: bool = False

    @classmethod
    def of_extent(
        cls, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
    ) -> OrderArea:
        """Return the ground of an extent.

        Raises:
            AreaUnusable: it is empty, not finite, or has no reference system.
        """
        box = bounding_box(rectangle, crs)
        system = crs if crs.authid() else QgsCoordinateReferenceSystem(box.crs)
        return cls(QgsGeometry.fromRect(QgsRectangle(*box.edges)), system, context, is_extent=True)

    @classmethod
    def of_polygons(
        cls,
        shapes: Iterable[QgsGeometry],
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        most_points: int = 0,
    ) -> OrderArea:
        """Return the ground of polygon features; what crosses itself is made valid, heights are dropped.

        With `most_points` the outline is made coarser until it has no more than that; 0 leaves it as it is.

        Raises:
            AreaUnusable: there is no polygon with an area among them, or they have no reference system.
        """
        if not crs.isValid():
            raise AreaUnusable("no reference system")
        sound = [part for part in map(_sound, shapes) if part is not None]
        if not sound:
            raise AreaUnusable("no polygon has an area")
        whole = _flat_parts(QgsGeometry.collectGeometry(sound))
        return cls(_coarser(whole, most_points) if most_points else whole, crs, context, is_clipped=True)

    def clipped(self, is_clipped: bool = True) -> OrderArea:
        """Return the same ground, with or without what lies around it."""
        return replace(self, is_clipped=is_clipped)

    def within(self, other: OrderArea) -> OrderArea:
        """Return what both have in common.

        Raises:
            AreaUnusable: nothing.
        """
        fence = _carried(_with_points(other.shape), other.crs, self.crs, self.context)
        common = self.shape.intersection(fence)
        return OrderArea.of_polygons([common], self.crs, self.context).clipped(self.is_clipped)

    def box(self) -> BoundingBox:
        """Return the smallest rectangle around it, in its own reference system, or in degrees where that has no code.

        Raises:
            AreaUnusable: it lies outside its reference system.
        """
        return bounding_box(self.shape.boundingBox(), self.crs)

    def utm_crs(self) -> str:
        """Return the code of the UTM zone of its middle.

        Raises:
            AreaUnusable: its middle has no place on the globe.
        """
        return utm_crs_for(self.box())

    def placed(self, wanted: str, metres: float) -> Placed:
        """Return the ground for an order of pixels of so many metres in `wanted`: a code, or well-known text.

        Where the service makes no images in it, they are asked for in UTM.

        Raises:
            AreaUnusable: it has no place there.
            AcrossAntimeridian: it lies on both sides of the 180th meridian.
        """
        if is_supported_crs(wanted):
            return Placed(self._box_in(wanted), metres * units_per_metre(wanted), self._polygons(wanted))
        result = self._box_in(wanted)
        asked = self.utm_crs()
        return Placed(
            area=self._box_around(result, asked, metres),
            resolution=metres,
            polygons=self._polygons(asked),
            reprojection=Reprojection(result, metres * units_per_metre(wanted)),
        )

    def _box_in(self, crs: str) -> BoundingBox:
        if self.is_extent:
            found = transformed(self.box(), crs, self.context)
        else:
            found = BoundingBox(*_edges(self._carried(crs).boundingBox()), crs)
        refuse_beyond_edge(found)
        return found

    def _box_around(self, result: BoundingBox, crs: str, margin: float) -> BoundingBox:
        """Return what of `crs` the pixels of `result` come from, some of them a little outside."""
        fence = _with_points(QgsGeometry.fromRect(QgsRectangle(*result.edges)))
        around = _carried(fence, crs_of(result.crs), crs_of(crs), self.context).boundingBox()
        return BoundingBox(*_edges(around.buffered(2 * margin)), crs)

    def _polygons(self, crs: str) -> tuple[Polygon, ...]:
        if not self.is_clipped:
            return ()
        multi = self._carried(crs)
        multi.convertToMultiType()
        return tuple(
            tuple(tuple((point.x(), point.y()) for point in ring) for ring in rings) for rings in multi.asMultiPolygon()
        )

    def _carried(self, crs: str) -> QgsGeometry:
        target = crs_of(crs)
        if target == self.crs:
            return QgsGeometry(self.shape)
        outline = _with_points(self.shape) if self.is_extent else self.shape
        in_degrees = _carried(outline, self.crs, crs_of(_LON_LAT), self.context).boundingBox()
        if in_degrees.width() > 180 or in_degrees.xMinimum() < -180 or in_degrees.xMaximum() > 180:
            raise AcrossAntimeridian("across the 180th meridian")
        return _carried(outline, self.crs, target, self.context)


def crs_of(text: str) -> QgsCoordinateReferenceSystem:
    """Return QGIS's reference system of a code or of well-known text.

    Raises:
        AreaUnusable: there is no such system.
    """
    crs = QgsCoordinateReferenceSystem(text)
    if not crs.isValid():
        raise AreaUnusable(f"unknown reference system {text[:80]}")
    return crs


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return the code of a reference system, or well-known text where only this QGIS knows the code.

    Empty for a system that is not valid.
    """
    if not crs.isValid():
        return ""
    authority = crs.authid().partition(":")[0]
    if authority in _AUTHORITIES:
        return str(crs.authid())
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019))


def units_per_metre(crs: str) -> float:
    """Return how many units of `crs` (code or well-known text) a metre is; for degrees, along a meridian."""
    unit = crs_of(crs).mapUnits()
    return float(QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, unit))


def _sound(shape: QgsGeometry) -> QgsGeometry | None:
    """Return a shape flat, straight and valid; None when it has no area."""
    if shape.isNull() or shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    flat = QgsGeometry(shape)
    if QgsWkbTypes.isCurvedType(flat.wkbType()):
        flat = QgsGeometry(flat.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    if not flat.isGeosValid():
        flat = _flat_parts(flat.makeValid())
    return flat if not flat.isNull() and flat.area() > 0 else None


def _flat_parts(shape: QgsGeometry) -> QgsGeometry:
    """Return the polygons of a shape, without the lines and points that repairs leave."""
    multi = QgsGeometry(shape)
    multi.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return multi


def _coarser(shape: QgsGeometry, most_points: int) -> QgsGeometry:
    box = shape.boundingBox()
    tolerance, simple = max(box.width(), box.height()) * _FINEST_SHARE, shape
    for _ in range(_MOST_TRIES):
        if simple.constGet().nCoordinates() <= most_points:
            break
        found = shape.simplify(tolerance)
        if found.isNull() or not found.area() > 0:
            break
        tolerance, simple = tolerance * 2, _sound(found) or simple
    return simple


def _with_points(rectangle: QgsGeometry) -> QgsGeometry:
    """Return a rectangle whose sides can bend."""
    return rectangle.densifyByCount(_SIDE_POINTS)


def _carried(
    shape: QgsGeometry,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsGeometry:
    carried = QgsGeometry(shape)
    try:
        carried.transform(way_between(source, target, context))
    except QgsCsException as error:
        raise AreaUnusable(str(error)) from None
    return carried


def _edges(rectangle: QgsRectangle) -> tuple[float, float, float, float]:
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()
