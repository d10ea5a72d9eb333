"""Scale: metres on the ground whatever the map's units, and where a collection ends."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsRectangle,
)

from sentinelhub_qgis.bridge.map.scale import metres_per_pixel, too_far_out, zoom_target
from tests.qgis.bridge.layer_help import choice_at


def metres(crs: str, centre: tuple[float, float], units: float) -> float:
    system = QgsCoordinateReferenceSystem(crs)
    return metres_per_pixel(QgsPointXY(*centre), units, system, QgsCoordinateTransformContext())


@pytest.mark.parametrize(
    "crs, centre, units, expected",
    [
        pytest.param("EPSG:32632", (680_000, 5_150_000), 10, 10, id="metres"),
        pytest.param("EPSG:3857", (1_263_000, 5_863_000), 10, 6.9, id="web-mercator-is-stretched"),
        pytest.param("EPSG:4326", (11.3, 46.5), 0.001, 111.2, id="degrees"),
        pytest.param("EPSG:2263", (1_000_000, 200_000), 10, 3.048, id="feet"),
        pytest.param("EPSG:4326", (0, 90), 0.1, 11_132, id="pole"),
    ],
)
def test_metres_per_pixel(crs: str, centre: tuple[float, float], units: float, expected: float) -> None:
    assert metres(crs, centre, units) == pytest.approx(expected, rel=0.01)


@pytest.mark.parametrize(
    "collection, pixel, is_too_far",
    [
        pytest.param("sentinel-2-l2a", 1500, False, id="s2-edge"),
        pytest.param("sentinel-2-l2a", 1501, True, id="s2-beyond"),
        pytest.param("sentinel-2-l1c", 201, True, id="l1c-beyond"),
        pytest.param("sentinel-1-grd", 90_000, False, id="s1-has-no-edge"),
        pytest.param("dem", 90_000, False, id="dem-has-no-edge"),
    ],
)
def test_too_far_out(collection: str, pixel: float, is_too_far: bool) -> None:
    assert too_far_out(choice_at("http://x", collection_id=collection), pixel) is is_too_far


@pytest.mark.parametrize("crs, centre", [("EPSG:3857", (1_263_000, 5_863_000)), ("EPSG:4326", (11.3, 46.5))])
@pytest.mark.parametrize("collection", ["sentinel-2-l2a", "sentinel-2-l1c"])
def test_zoom_target_shows_something(crs: str, centre: tuple[float, float], collection: str) -> None:
    choice = choice_at("http://x", collection_id=collection)
    side = 20.0 if crs == "EPSG:4326" else 4e6
    extent = QgsRectangle.fromCenterAndSize(QgsPointXY(*centre), side, side)
    before = metres(crs, centre, side / 500)
    target = zoom_target(choice, extent, before)
    assert too_far_out(choice, before)
    assert not too_far_out(choice, 1.5 * metres(crs, centre, target.width() / 500))  # the next tiles up are fine too
    assert (target.center().x(), target.center().y()) == pytest.approx(centre)


def test_zoom_target_near_enough_stays() -> None:
    extent = QgsRectangle(0, 0, 1000, 1000)
    assert zoom_target(choice_at("http://x"), extent, 100.0) == extent
