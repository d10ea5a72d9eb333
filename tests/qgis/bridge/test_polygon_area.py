"""The shape of a polygon feature, as the service takes it."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from sentinelhub_qgis.bridge.ground.polygon_area import FeatureShape
from sentinelhub_qgis.model.errors import AcrossAntimeridian, AreaUnusable

SQUARE = "Polygon((11 46, 11.1 46, 11.1 46.1, 11 46.1, 11 46))"


def shape_of(wkt: str | QgsGeometry, crs: str = "EPSG:4326", kind: str = "Polygon") -> FeatureShape:
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "fields", "memory")
    feature = QgsFeature()
    feature.setGeometry(wkt if isinstance(wkt, QgsGeometry) else QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    return FeatureShape.of(layer, next(layer.getFeatures()).id(), QgsCoordinateTransformContext())


def star(points: int) -> QgsGeometry:
    """Return a ragged outline of many points."""
    corners = []
    for number in range(points):
        angle, radius = 2 * math.pi * number / points, 0.05 if number % 2 else 0.049
        corners.append(QgsPointXY(11 + radius * math.cos(angle), 46 + radius * math.sin(angle)))
    return QgsGeometry.fromPolygonXY([[*corners, corners[0]]])


@pytest.mark.parametrize(
    ("wkt", "crs", "kind", "polygons"),
    [
        (SQUARE, "EPSG:4326", "Polygon", 1),
        ("PolygonZM((11 46 1 2, 11.1 46 1 2, 11.1 46.1 1 2, 11 46 1 2))", "EPSG:4326", "PolygonZM", 1),
        (
            "MultiPolygon(((11 46, 11.1 46, 11.1 46.1, 11 46)), ((11.2 46, 11.3 46, 11.3 46.1, 11.2 46)))",
            "EPSG:4326",
            "MultiPolygon",
            2,
        ),
        ("Polygon((0 150000, 1000 150000, 1000 151000, 0 150000))", "EPSG:31254", "Polygon", 1),
        ("Polygon((11 46, 11.1 46.1, 11.1 46, 11 46.1, 11 46))", "EPSG:4326", "Polygon", 2),
        ("CurvePolygon(CircularString(11 46, 11.1 46.1, 11.2 46, 11.1 45.9, 11 46))", "EPSG:4326", "CurvePolygon", 1),
    ],
    ids=["plain", "with heights", "in parts", "a system the service does not know", "crossing itself", "with arcs"],
)
def test_shapes_become_flat_closed_rings_in_metres(qgis_app, wkt: str, crs: str, kind: str, polygons: int) -> None:
    box, found = shape_of(wkt, crs, kind).in_utm()

    assert box.crs == "EPSG:32632"
    assert len(found) == polygons
    for rings in found:
        for ring in rings:
            assert ring[0] == ring[-1]
            assert all(len(point) == 2 for point in ring)
            assert all(box.min_x <= x <= box.max_x and box.min_y <= y <= box.max_y for x, y in ring)


def test_thousands_of_points_become_few(qgis_app) -> None:
    box, ((ring,),) = shape_of(star(20_000)).in_utm()

    assert len(ring) <= 1000
    assert box.width == pytest.approx(0.1 * 111_320 * math.cos(math.radians(46)), rel=0.02)


def test_a_hole_stays_a_hole(qgis_app) -> None:
    _, (rings,) = shape_of(
        "Polygon((11 46, 11.1 46, 11.1 46.1, 11 46.1, 11 46), (11.02 46.02, 11.05 46.02, 11.05 46.05, 11.02 46.02))"
    ).in_utm()

    assert len(rings) == 2


@pytest.mark.parametrize(
    ("wkt", "crs", "error"),
    [
        ("Polygon EMPTY", "EPSG:4326", AreaUnusable),
        ("Polygon((11 46, 12 47, 11 46))", "EPSG:4326", AreaUnusable),
        ("Polygon((-179 1, 179 1, 179 2, -179 1))", "EPSG:4326", AcrossAntimeridian),
        ("Polygon((179 1, 181 1, 181 2, 179 1))", "EPSG:4326", AcrossAntimeridian),
    ],
    ids=["empty", "a line", "around the world", "past 180"],
)
def test_shapes_that_cannot_be_used(qgis_app, wkt: str, crs: str, error: type) -> None:
    with pytest.raises(error):
        shape_of(wkt, crs).in_utm()


def test_a_feature_that_is_gone(qgis_app) -> None:
    shape = shape_of(SQUARE)

    with pytest.raises(AreaUnusable):
        FeatureShape(shape.source, 99, shape.crs, shape.context).in_utm()
