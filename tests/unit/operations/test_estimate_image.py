"""What an order will come to (API reference 9.1)."""

from __future__ import annotations

from typing import Any

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.errors import AreaUnusable, ImageTooLarge, PixelTooCoarse
from sentinelhub_qgis.model.orders.image_order import ScriptedImage
from sentinelhub_qgis.operations.download.estimate_image import Estimate, estimate_image
from tests.unit.operations.orders import SCRIPT, order_of, raw

FLOAT = SampleType.FLOAT32
ORTHO = {"orthorectify": True, "backCoeff": "GAMMA0_ELLIPSOID"}


def radar(**processing: Any) -> dict[str, Any]:
    return {"collection_id": "sentinel-1-grd", "product": raw("VV VH VV"), "processing": processing}


@pytest.mark.parametrize(
    "size, changes, units",
    [
        pytest.param((512, 512), {"product": raw("B04 B03 B02")}, 1, id="one unit is 512 x 512, 3 bands"),
        pytest.param((512, 512), {}, 4 / 3, id="4 bands"),
        pytest.param((512, 512), {"product": raw("B04 B04 B04")}, 1 / 3, id="a band twice counts once"),
        pytest.param((512, 512), {"product": raw("B04 B03 B02", FLOAT)}, 2, id="32-bit float is double"),
        pytest.param((512, 512), {"product": SCRIPT}, 2 * 2 / 3, id="a script counts what it reads"),
        pytest.param(
            (512, 512),
            {"product": ScriptedImage("x", ("a",), SampleType.UINT8, input_band_count=0)},
            1 / 3,
            id="dataMask alone",
        ),
        pytest.param((20, 20), {"product": raw("B04 B03")}, 0.01 * 2 / 3, id="least area"),
        pytest.param((1, 1), {"product": raw("B04")}, 0.005, id="least units"),
        pytest.param((512, 512), radar(), 2 / 3, id="radar"),
        pytest.param((512, 512), radar(**ORTHO), 2 * 2 / 3, id="radar, orthorectified"),
        pytest.param(
            (512, 512),
            radar(orthorectify=True, backCoeff="GAMMA0_TERRAIN"),
            2.5 * 2 / 3,
            id="radar, terrain corrected",
        ),
        pytest.param(
            (512, 512),
            radar(**ORTHO, speckleFilter={"type": "LEE", "windowSizeX": 5, "windowSizeY": 5}),
            4 * 2 / 3,
            id="radar, speckle filtered",
        ),
        pytest.param((512, 512), radar(speckleFilter={"type": "NONE"}), 2 / 3, id="radar, filter off"),
        pytest.param(
            (1024, 1024),
            {
                "collection_id": "sentinel-1-grd",
                "product": ScriptedImage("x", ("a",), FLOAT, input_band_count=4),
                "processing": ORTHO,
            },
            42.667 / 2,
            id="the service's own example, for one of its two samples",
        ),
    ],
)
def test_units_follow_the_price_list(size: tuple[int, int], changes: dict[str, Any], units: float) -> None:
    assert estimate_image(order_of(*size, **changes)).units == pytest.approx(units, rel=1e-4)


@pytest.mark.parametrize(
    "size, changes, estimate",
    [
        pytest.param((2048, 2048), {}, Estimate(2048, 2048, 1, 16 * 4 / 3, 2048 * 2048 * 8), id="one tile"),
        pytest.param(
            (2049, 100),
            {"product": raw("B04")},
            Estimate(2049, 100, 2, 2048 * 100 / 512**2 / 3 + 0.005, 2049 * 100 * 2),
            id="each tile has its least units",
        ),
        pytest.param((5000, 5000), {}, Estimate(5000, 5000, 9, 5000**2 / 512**2 * 4 / 3, 5000**2 * 8), id="nine tiles"),
        pytest.param((10, 10), {"product": SCRIPT}, Estimate(10, 10, 1, 0.01 * 2 / 3 * 2, 400), id="float bytes"),
    ],
)
def test_the_whole_estimate(size: tuple[int, int], changes: dict[str, Any], estimate: Estimate) -> None:
    found = estimate_image(order_of(*size, **changes))
    assert found.units == pytest.approx(estimate.units)
    assert (found.width, found.height, found.requests, found.bytes) == (
        estimate.width,
        estimate.height,
        estimate.requests,
        estimate.bytes,
    )


@pytest.mark.parametrize(
    "changes, kind",
    [
        pytest.param({"resolution": 2000}, PixelTooCoarse, id="too coarse"),
        pytest.param({"resolution": 0.0001}, ImageTooLarge, id="too many pixels"),
        pytest.param({"area": BoundingBox(0, 0, 1, 1, "EPSG:0")}, AreaUnusable, id="no such CRS"),
        pytest.param({"area": BoundingBox(0, 0, 100, 100, "EPSG:25832")}, AreaUnusable, id="not made in this CRS"),
    ],
)
def test_impossible_orders_are_refused_before_anything_is_sent(changes: dict[str, Any], kind: type[Exception]) -> None:
    with pytest.raises(kind):
        estimate_image(order_of(100, 100, **changes))
