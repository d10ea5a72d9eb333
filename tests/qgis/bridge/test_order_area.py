"""From extents and polygons of QGIS, of any kind and in any system, to the ground of an order."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

from sentinelhub_qgis.bridge.ground.order_area import OrderArea, crs_text, units_per_metre
from sentinelhub_qgis.model.errors import AcrossAntimeridian, AreaUnusable
from sentinelhub_qgis.model.polygon import bounds_of, ground_of

UTM = "EPSG:32632"
OWN_SYSTEM = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=46 +lon_0=11")
FIELD = "POLYGON((680000 5149000, 681000 5149000, 681000 5150000, 680000 5150000, 680000 5149000))"
HOLE = (
    "POLYGON((680000 5149000, 681000 5149000, 681000 5150000, 680000 5150000, 680000 5149000),"
    "(680400 5149400, 680600 5149400, 680600 5149600, 680400 5149600, 680400 5149400))"
)
HIGH = FIELD.replace("POLYGON", "POLYGON Z").replace("000,", "000 7,").replace("))", " 7))")
BOW = "POLYGON((680000 5149000, 681000 5150000, 681000 5149000, 680000 5150000, 680000 5149000))"


def crs(code: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(code)


def polygons(*texts: str, code: str = UTM, most_points: int = 0) -> OrderArea:
    shapes = [QgsGeometry.fromWkt(text) for text in texts]
    return OrderArea.of_polygons(shapes, crs(code), QgsCoordinateTransformContext(), most_points)


def extent(left: float, bottom: float, right: float, top: float, code: str) -> OrderArea:
    return OrderArea.of_extent(QgsRectangle(left, bottom, right, top), crs(code), QgsCoordinateTransformContext())


@pytest.mark.parametrize(
    "texts, parts, ground",
    [
        pytest.param([FIELD], 1, 1e6, id="plain"),
        pytest.param([HIGH], 1, 1e6, id="Z"),
        pytest.param([HOLE], 1, 0.96e6, id="hole"),
        pytest.param([BOW], 2, 0.5e6, id="self-crossing"),
        pytest.param(["MULTIPOLYGON(((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))"], 2, 81, id="multi-part"),
        pytest.param(["POLYGON((0 0, 9 0, 9 9, 0 0))", "POLYGON((20 0, 29 0, 29 9, 20 0))"], 2, 81, id="two features"),
        pytest.param(["POLYGON((0 0, 0.1 0, 0.1 0.1, 0 0))"], 1, 0.005, id="tiny"),
        pytest.param(["CURVEPOLYGON(CIRCULARSTRING(0 0, 50 50, 100 0, 50 -50, 0 0))"], 1, 3.1416 * 2500, id="of arcs"),
        pytest.param(["POLYGON((0 0, 9 0, 9 9, 0 0))", "LINESTRING(0 0, 1 1)", "POLYGON EMPTY"], 1, 40.5, id="others"),
    ],
)
def test_polygons_of_all_kinds(texts: list[str], parts: int, ground: float) -> None:
    placed = polygons(*texts).placed(UTM, 10)
    assert len(placed.polygons) == parts
    assert sum(map(ground_of, placed.polygons)) == pytest.approx(ground, rel=1e-3)
    assert placed.area.edges == pytest.approx(bounds_of(placed.polygons))
    assert all(ring[0] == ring[-1] for polygon in placed.polygons for ring in polygon)


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([], id="nothing"),
        pytest.param(["POLYGON EMPTY"], id="empty"),
        pytest.param(["POLYGON((0 0, 9 9, 0 0))"], id="no area"),
        pytest.param(["LINESTRING(0 0, 9 9)", "POINT(1 1)"], id="no polygon"),
    ],
)
def test_what_has_no_area_is_refused(texts: list[str]) -> None:
    with pytest.raises(AreaUnusable):
        polygons(*texts)


@pytest.mark.parametrize(
    "area, wanted",
    [
        pytest.param(extent(170, -20, 190, -10, "EPSG:4326"), "EPSG:32760", id="extent past 180"),
        pytest.param(extent(170, -20, 190, -10, "EPSG:4326"), "EPSG:4326", id="past 180 in its own system"),
        pytest.param(extent(1.9e7, -1e6, 2.1e7, 1e6, "EPSG:3857"), "EPSG:3857", id="past the edge of Web Mercator"),
        pytest.param(
            polygons("POLYGON((179 -18, -179 -18, -179 -16, 179 -16, 179 -18))", code="EPSG:4326"),
            "EPSG:3857",
            id="polygon with both signs",
        ),
        pytest.param(
            polygons("POLYGON((179 -18, 181 -18, 181 -16, 179 -16, 179 -18))", code="EPSG:4326"),
            "EPSG:4326",
            id="polygon past 180",
        ),
        pytest.param(
            polygons("POLYGON((2.5e6 -2e6, 4.5e6 -2e6, 4.5e6 -1.5e6, 2.5e6 -1.5e6, 2.5e6 -2e6))", code="EPSG:3832"),
            "EPSG:3857",
            id="polygon in a Pacific system",
        ),
    ],
)
def test_the_antimeridian_is_refused(area: OrderArea, wanted: str) -> None:
    with pytest.raises(AcrossAntimeridian):
        area.placed(wanted, 10)


def test_across_the_antimeridian_in_its_own_utm_zone() -> None:
    placed = extent(900_000, 8_000_000, 950_000, 8_010_000, "EPSG:32760").placed("EPSG:32760", 10)
    assert placed.area.edges == (900_000, 8_000_000, 950_000, 8_010_000)


def test_degrees_beyond_the_pole_are_refused() -> None:
    with pytest.raises(AreaUnusable):
        polygons("POLYGON((8 95, 9 95, 9 96, 8 95))", code="EPSG:4326").placed(UTM, 10)


def test_an_extent_is_a_rectangle_in_the_orders_system() -> None:
    placed = extent(11.3, 46.4, 11.4, 46.5, "EPSG:4326").placed(UTM, 20)
    assert (placed.area.crs, placed.resolution, placed.polygons, placed.reprojection) == (UTM, 20, (), None)
    assert placed.area.width == pytest.approx(8100, rel=0.05)


def test_a_clipped_extent_is_a_turned_polygon() -> None:
    placed = extent(11.3, 46.4, 11.4, 46.5, "EPSG:4326").clipped().placed(UTM, 20)
    assert 0.9 < ground_of(placed.polygons[0]) / (placed.area.width * placed.area.height) < 0.99


@pytest.mark.parametrize(
    "wanted, unit",
    [
        pytest.param("EPSG:25832", 1, id="ETRS89"),
        pytest.param("EPSG:4258", 1 / 111319.49, id="degrees"),
        pytest.param("EPSG:31287", 1, id="Austrian Lambert"),
        pytest.param(OWN_SYSTEM.toWkt(), 1, id="a user's own"),
    ],
)
def test_systems_the_service_does_not_know_are_asked_for_in_utm(wanted: str, unit: float) -> None:
    placed = polygons(FIELD).placed(wanted, 10)
    assert (placed.area.crs, placed.resolution) == (UTM, 10)
    assert placed.reprojection is not None
    assert placed.reprojection.area.crs == wanted
    assert placed.reprojection.resolution == pytest.approx(10 * unit, rel=1e-4)
    # What is asked for holds the result, with something to spare.
    left, bottom, right, top = placed.area.edges
    assert left < 679_990
    assert bottom < 5_148_990
    assert right > 681_010
    assert top > 5_150_010
    assert bounds_of(placed.polygons) == (680000, 5149000, 681000, 5150000)


def test_an_area_within_an_extent() -> None:
    both = polygons(FIELD).within(extent(680500, 5140000, 690000, 5160000, UTM))
    assert bounds_of(both.placed(UTM, 10).polygons) == (680500, 5149000, 681000, 5150000)
    with pytest.raises(AreaUnusable):
        polygons(FIELD).within(extent(0, 0, 10, 10, UTM))


def test_outlines_of_very_many_points_become_coarser_and_stay_where_they_are() -> None:
    circle = QgsGeometry.fromWkt("POINT(680000 5149000)").buffer(5000, 50_000)
    area = polygons(circle.asWkt(), most_points=5000)
    (polygon,) = area.placed(UTM, 10).polygons
    assert len(polygon[0]) <= 5000
    assert ground_of(polygon) == pytest.approx(circle.area(), rel=1e-4)


def test_names_of_systems() -> None:
    assert crs_text(crs("EPSG:25832")) == "EPSG:25832"
    assert crs_text(crs("")) == ""
    assert "Lambert" in crs_text(OWN_SYSTEM)
    assert units_per_metre(crs_text(OWN_SYSTEM)) == 1
