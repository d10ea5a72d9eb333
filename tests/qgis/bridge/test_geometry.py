"""Areas: UTM zones, and rectangles carried from one reference system to another."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from sentinelhub_qgis.bridge.ground.geometry import bounding_box, in_degrees, rectangle_of, transformed, utm_crs_for
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.errors import AreaUnusable


def around(longitude: float, latitude: float, side: float = 0.1) -> BoundingBox:
    return BoundingBox(longitude - side, latitude - side, longitude + side, latitude + side, "EPSG:4326")


@pytest.mark.parametrize(
    "longitude, latitude, crs",
    [
        pytest.param(11.35, 46.5, "EPSG:32632", id="bolzano"),
        pytest.param(-58.4, -34.6, "EPSG:32721", id="buenos-aires"),
        pytest.param(0.5, 0.0, "EPSG:32631", id="equator"),
        pytest.param(-179.5, 10, "EPSG:32601", id="first-zone"),
        pytest.param(179.5, -17, "EPSG:32760", id="last-zone"),
        pytest.param(12.0, 50, "EPSG:32633", id="edge-of-zone"),
        pytest.param(5.3, 60.4, "EPSG:32632", id="bergen"),
        pytest.param(15.6, 78.2, "EPSG:32633", id="svalbard"),
        pytest.param(8.9, 79, "EPSG:32631", id="svalbard-west"),
        pytest.param(33.1, 80, "EPSG:32637", id="svalbard-east"),
        pytest.param(10, 85, "EPSG:3995", id="arctic"),
        pytest.param(10, -85, "EPSG:3031", id="antarctic"),
        pytest.param(371.35, 46.5, "EPSG:32632", id="once-round"),
    ],
)
def test_utm_zone(longitude: float, latitude: float, crs: str) -> None:
    assert utm_crs_for(around(longitude, latitude)) == crs


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(BoundingBox(1_258_000, 5_858_000, 1_268_000, 5_868_000, "EPSG:3857"), id="web-mercator"),
        pytest.param(BoundingBox(675_000, 5_145_000, 685_000, 5_155_000, "EPSG:25832"), id="etrs"),
    ],
)
def test_utm_zone_of_projected_areas(box: BoundingBox) -> None:
    assert utm_crs_for(box) == "EPSG:32632"


def test_latitude_out_of_the_world() -> None:
    with pytest.raises(AreaUnusable):
        utm_crs_for(around(10, 95))


def test_there_and_back() -> None:
    box = BoundingBox(1_258_000, 5_858_000, 1_268_000, 5_868_000, "EPSG:3857")
    there = transformed(box, "EPSG:32632")
    back = transformed(there, "EPSG:3857")
    assert there.crs == "EPSG:32632"
    assert there.width == pytest.approx(10_000 * 0.69, rel=0.03)  # web mercator stretches by 1 / cos 46.5°
    assert back.min_x <= box.min_x
    assert back.max_y >= box.max_y
    assert back.width == pytest.approx(box.width, rel=0.1)


def test_degrees_are_longitude_then_latitude() -> None:
    found = transformed(BoundingBox(1_258_000, 5_858_000, 1_268_000, 5_868_000, "EPSG:3857"), "EPSG:4326")
    assert found.edges == pytest.approx((11.301, 46.482, 11.391, 46.544), abs=0.001)


def test_own_system_is_left_alone() -> None:
    box = BoundingBox(900_000, 8_000_000, 950_000, 8_010_000, "EPSG:32760")  # reaches beyond 180°
    assert transformed(box, "EPSG:32760") is box


@pytest.mark.parametrize(
    "box, crs",
    [
        pytest.param(BoundingBox(170, -20, 190, -10, "EPSG:4326"), "EPSG:32760", id="degrees"),
        pytest.param(BoundingBox(-190, -20, -170, -10, "EPSG:4326"), "EPSG:3857", id="degrees-west"),
        pytest.param(BoundingBox(1.9e7, -1e6, 2.1e7, 1e6, "EPSG:3857"), "EPSG:4326", id="web-mercator"),
        pytest.param(BoundingBox(2.5e6, -2e6, 4.5e6, -1.5e6, "EPSG:3832"), "EPSG:4326", id="pacific"),
        pytest.param(BoundingBox(750_000, 8_000_000, 950_000, 8_100_000, "EPSG:32760"), "EPSG:3857", id="utm"),
    ],
)
def test_across_the_antimeridian(box: BoundingBox, crs: str) -> None:
    with pytest.raises(AreaUnusable, match="180th meridian"):
        transformed(box, crs)


def test_around_the_pole_there_is_no_antimeridian() -> None:
    box = BoundingBox(-100_000, -100_000, 100_000, 100_000, "EPSG:3031")
    assert transformed(box, "EPSG:3976").width == pytest.approx(200_000, rel=0.05)


@pytest.mark.parametrize(
    "box, crs",
    [
        pytest.param(around(8, 97, 2), "EPSG:32632", id="beyond-the-pole"),
        pytest.param(around(8, 47), "EPSG:999999", id="no-such-system"),
        pytest.param(BoundingBox(0, 0, 1, 1, "EPSG:999999"), "EPSG:4326", id="from-no-such-system"),
    ],
)
def test_areas_that_cannot_be_carried(box: BoundingBox, crs: str) -> None:
    with pytest.raises(AreaUnusable):
        transformed(box, crs)


def test_rectangles() -> None:
    rectangle = QgsRectangle(11, 46, 12, 47)
    box = bounding_box(rectangle, QgsCoordinateReferenceSystem("EPSG:4326"))
    assert box == BoundingBox(11, 46, 12, 47, "EPSG:4326")
    assert rectangle_of(box) == rectangle


def test_a_system_without_a_code_becomes_degrees() -> None:
    crs = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=46 +lon_0=11 +x_0=1234 +ellps=WGS84 +units=m")
    box = bounding_box(QgsRectangle(-10_000, -10_000, 10_000, 10_000), crs)
    assert box.crs == "EPSG:4326"
    assert box.min_x < 11 < box.max_x


@pytest.mark.parametrize(
    "rectangle, code",
    [
        pytest.param(QgsRectangle(), "EPSG:4326", id="empty"),
        pytest.param(QgsRectangle(1, 1, 1, 1), "EPSG:4326", id="point"),
        pytest.param(QgsRectangle(0, 0, float("inf"), 1), "EPSG:4326", id="endless"),
        pytest.param(QgsRectangle(0, 0, 1, 1), "", id="no-system"),
    ],
)
def test_unusable_rectangles(rectangle: QgsRectangle, code: str) -> None:
    with pytest.raises(AreaUnusable):
        bounding_box(rectangle, QgsCoordinateReferenceSystem(code))


@pytest.mark.parametrize(
    ("box", "crs"),
    [
        (BoundingBox(1258708.7, 5856328.3, 1266279.2, 5862931.6, "EPSG:3857"), "EPSG:32632"),
        (BoundingBox(11.30, 46.48, 11.36, 46.52, "EPSG:4326"), "EPSG:32632"),
        (BoundingBox(-70.70, -33.50, -70.60, -33.40, "EPSG:4326"), "EPSG:32719"),
        (BoundingBox(600_000, 5_000_000, 610_000, 5_010_000, "EPSG:32633"), "EPSG:3857"),
        (BoundingBox(600_000, 5_000_000, 610_000, 5_010_000, "EPSG:32633"), "EPSG:4326"),
    ],
    ids=["web mercator to UTM", "degrees to UTM", "degrees to southern UTM", "UTM to web mercator", "UTM to degrees"],
)
def test_the_carried_box_is_the_smallest_around_the_area(box: BoundingBox, crs: str) -> None:
    carry = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(box.crs), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    steps = [step / 20 for step in range(21)]
    points = [
        carry.transform(QgsPointXY(box.min_x + across * box.width, box.min_y + up * box.height))
        for across in steps
        for up in steps
    ]
    columns, rows = [point.x() for point in points], [point.y() for point in points]

    carried = transformed(box, crs)

    slack = max(carried.width, carried.height) / 1000
    assert carried.edges == pytest.approx((min(columns), min(rows), max(columns), max(rows)), abs=slack)


@pytest.mark.parametrize(
    ("crs", "edges", "expected"),
    [
        ("EPSG:4326", (11, 46, 12, 47), (11, 46, 12, 47)),
        ("EPSG:4326", (179.5, -17, 180.5, -16), (179.5, -17, 180.5, -16)),
        ("EPSG:4326", (-300, -120, 300, 120), (-180, -90, 180, 90)),
        ("EPSG:3857", (1_262_000, 5_859_000, 1_264_000, 5_861_000), (11.337, 46.491, 11.355, 46.504)),
        ("EPSG:3857", (19_900_000, -1_930_000, 20_100_000, -1_830_000), (178.765, -17.075, 180.561, -16.215)),
        ("EPSG:3857", (-20_100_000, 0, -19_900_000, 1_000), (-180.561, 0, -178.765, 0.009)),
        ("EPSG:32632", (680_000, 5_150_000, 690_000, 5_160_000), (11.345, 46.480, 11.480, 46.572)),
        ("EPSG:32660", (600_000, 5_000_000, 900_000, 5_200_000), (178.272, 45.040, 182.246, 46.946)),
        ("EPSG:32601", (100_000, 5_000_000, 400_000, 5_200_000), (177.754, 45.040, 181.728, 46.946)),
        ("EPSG:3995", (-100_000, -600_000, 0, -500_000), (-11.310, 84.406, 0, 85.401)),
        ("EPSG:3995", (-150_000, 450_000, 50_000, 650_000), (173.660, 83.866, 198.435, 85.860)),
        ("EPSG:3995", (-150_000, -150_000, 150_000, 150_000), (-180, 88.048, 180, 90)),
        ("EPSG:3031", (-150_000, -150_000, 150_000, 150_000), (-180, -90, 180, -88.048)),
    ],
    ids=[
        "degrees",
        "antimeridian in degrees",
        "wider than the Earth",
        "mercator",
        "antimeridian in mercator",
        "from the west in mercator",
        "utm",
        "last zone",
        "first zone",
        "across Greenwich near the pole",
        "across the antimeridian near the pole",
        "north pole",
        "south pole",
    ],
)
def test_what_a_map_shows_in_degrees(crs, edges, expected):
    found = in_degrees(QgsRectangle(*edges), QgsCoordinateReferenceSystem(crs))

    assert found.edges == pytest.approx(expected, abs=0.005)
    assert found.crs == "EPSG:4326"


@pytest.mark.parametrize(
    ("crs", "edges"),
    [("", (0, 0, 1, 1)), ("EPSG:32632", (1e12, 1e12, 2e12, 2e12)), ("EPSG:4326", (5, 5, 5, 5))],
    ids=["no reference system", "off the globe", "empty"],
)
def test_a_map_of_nowhere_is_refused(crs, edges):
    with pytest.raises(AreaUnusable):
        in_degrees(QgsRectangle(*edges), QgsCoordinateReferenceSystem(crs))
