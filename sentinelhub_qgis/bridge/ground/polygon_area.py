"""The shape of a polygon feature, in the way the service takes it: flat, closed, of few points, in UTM."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...model.area import BoundingBox
from ...model.errors import AcrossAntimeridian, AreaUnusable
from ...model.polygon import Polygon
from .geometry import utm_crs_for
from .reference_systems import way_between

_LON_LAT = "EPSG:4326"
_MOST_POINTS = 1000  # thousands of them are refused (API reference, pitfall 27)
_FINEST_SHARE = 1 / 512  # of the longer side: the finest detail worth sending
_MOST_TRIES = 20


@dataclass(frozen=True)
class FeatureShape:
    """Be one feature of a layer, to be read in any thread.

    Attributes:
        source: of the layer, made on the GUI thread.
        feature_id: in the layer.
        crs: of the layer.
        context: the project's ways between datums.
    """

    source: QgsFeatureSource
    feature_id: int
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext

    @classmethod
    def of(cls, layer: QgsVectorLayer, feature_id: int, context: QgsCoordinateTransformContext) -> FeatureShape:
        """Return the feature of a layer. GUI thread; nothing is read yet."""
        return cls(QgsVectorLayerFeatureSource(layer), feature_id, layer.crs(), context)

    def in_degrees(self) -> QgsGeometry:
        """Return the shape in EPSG:4326. Any thread.

        Raises:
            AreaUnusable: there is no such feature, it has no area, or it lies off the globe.
            AcrossAntimeridian: it lies on both sides of the 180th meridian.
        """
        shape = self._carried(self._read(), _LON_LAT)
        box = shape.boundingBox()
        if box.width() > 180 or box.xMinimum() < -180 or box.xMaximum() > 180:
            raise AcrossAntimeridian("across the 180th meridian")
        return shape

    def in_utm(self) -> tuple[BoundingBox, tuple[Polygon, ...]]:
        """Return its box and its polygons in the UTM zone of its middle, or a polar system. Any thread.

        Raises:
            AreaUnusable, AcrossAntimeridian: see `in_degrees`.
        """
        crs = utm_crs_for(_box(self.in_degrees().boundingBox(), _LON_LAT))
        shape = _simple(self._carried(self._read(), crs))
        return _box(shape.boundingBox(), crs), _polygons(shape)

    def _read(self) -> QgsGeometry:
        feature = QgsFeature()
        if not self.source.getFeatures(QgsFeatureRequest(self.feature_id)).nextFeature(feature):
            raise AreaUnusable("the feature is gone")
        shape = feature.geometry()
        if shape.isNull() or shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise AreaUnusable("not a polygon")
        if not shape.area() > 0:
            shape = shape.makeValid()  # one that crosses itself may seem to have none
        if not shape.area() > 0:
            raise AreaUnusable("no area")
        if QgsWkbTypes.isCurvedType(shape.wkbType()):
            shape = QgsGeometry(shape.constGet().segmentize())
        shape.get().dropZValue()
        shape.get().dropMValue()
        return shape

    def _carried(self, shape: QgsGeometry, crs: str) -> QgsGeometry:
        carried = QgsGeometry(shape)
        try:
            carried.transform(way_between(self.crs, QgsCoordinateReferenceSystem(crs), self.context))
        except QgsCsException as error:
            raise AreaUnusable(str(error)) from None
        return carried


def _simple(shape: QgsGeometry) -> QgsGeometry:
    """Return a valid shape of at most a thousand points, as near to `shape` as a coarse raster can tell."""
    sound = shape if shape.isGeosValid() else shape.makeValid()
    box = sound.boundingBox()
    tolerance = max(box.width(), box.height()) * _FINEST_SHARE
    simple = sound.simplify(tolerance)
    for _ in range(_MOST_TRIES):
        if simple.constGet() is not None and simple.constGet().nCoordinates() <= _MOST_POINTS:
            break
        tolerance *= 2
        simple = sound.simplify(tolerance)
    if simple.isNull() or not simple.area() > 0:
        return QgsGeometry.fromRect(box)  # thinner than can be seen
    return simple


def _polygons(shape: QgsGeometry) -> tuple[Polygon, ...]:
    multi = QgsGeometry(shape)
    multi.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    multi.convertToMultiType()
    return tuple(
        tuple(_closed(tuple((point.x(), point.y()) for point in ring)) for ring in rings)
        for rings in multi.asMultiPolygon()
    )


def _closed(ring: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    return ring if ring[0] == ring[-1] else (*ring, ring[0])


def _box(rectangle: QgsRectangle, crs: str) -> BoundingBox:
    edges = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    return BoundingBox(*edges, crs)
