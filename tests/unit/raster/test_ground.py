"""How large a pixel is on the ground, and which are too large."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.collection import collection_named
from sentinelhub_qgis.model.errors import AreaUnusable, OrderError, PixelTooCoarse
from sentinelhub_qgis.raster.grid import PixelGrid
from sentinelhub_qgis.raster.ground import check_pixel_size, metres_per_pixel


@pytest.mark.parametrize(
    "crs, top, resolution, metres",
    [
        pytest.param("EPSG:32632", 5_100_000, 10, 10, id="UTM"),
        pytest.param("EPSG:4326", 46, 0.001, 111.3, id="degrees"),
        pytest.param("EPSG:3857", 0, 100, 100, id="Web Mercator at the equator"),
        pytest.param("EPSG:3857", 8_399_738, 100, 50, id="Web Mercator at 60 degrees"),
        pytest.param("EPSG:2263", 200_000, 100, 30.48, id="US feet"),
    ],
)
def test_pixels_are_measured_on_the_ground(crs: str, top: float, resolution: float, metres: float) -> None:
    assert metres_per_pixel(PixelGrid(crs, 0, top, resolution, 1, 1)) == pytest.approx(metres, rel=2e-3)


@pytest.mark.parametrize(
    "collection, crs, resolution",
    [
        pytest.param("sentinel-2-l2a", "EPSG:32632", 1500, id="L2A at its limit"),
        pytest.param("sentinel-2-l1c", "EPSG:32632", 200, id="L1C at its limit"),
        pytest.param("sentinel-1-grd", "EPSG:32632", 50_000, id="no limit known"),
        pytest.param("byoc-1", "EPSG:4326", 1, id="own data"),
    ],
)
def test_allowed_pixels_pass(collection: str, crs: str, resolution: float) -> None:
    check_pixel_size(PixelGrid(crs, 0, 0, resolution, 2, 2), collection_named(collection))


@pytest.mark.parametrize(
    "collection, crs, resolution, limit",
    [
        pytest.param("sentinel-2-l2a", "EPSG:32632", 1600, 1500, id="L2A"),
        pytest.param("sentinel-2-l1c", "EPSG:32632", 300, 200, id="L1C"),
        pytest.param("sentinel-2-l1c", "EPSG:4326", 0.01, 200, id="degrees"),
        pytest.param("landsat-ot-l1", "EPSG:3857", 2000, 1490, id="Landsat"),
    ],
)
def test_too_coarse_pixels_are_refused_with_the_numbers(
    collection: str, crs: str, resolution: float, limit: float
) -> None:
    with pytest.raises(PixelTooCoarse) as caught:
        check_pixel_size(PixelGrid(crs, 0, 0, resolution, 2, 2), collection_named(collection))
    assert caught.value.limit == limit < caught.value.metres
    assert isinstance(caught.value, OrderError)


@pytest.mark.parametrize("crs", ["EPSG:999999", "nonsense", ""])
def test_an_unknown_crs_is_refused(crs: str) -> None:
    with pytest.raises(AreaUnusable):
        check_pixel_size(PixelGrid(crs, 0, 0, 10, 2, 2), collection_named("sentinel-2-l2a"))
