"""What a GeoTIFF will say about itself."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.orders.image_order import Reprojection, ScriptedImage
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.polygon import rectangle
from sentinelhub_qgis.operations.download.describe_image import attribution, describe_image
from sentinelhub_qgis.raster.labels import BandLabel
from tests.unit.operations.orders import SCRIPT, order_of, raw

FLOAT = SampleType.FLOAT32
SQUARE = (rectangle((680000, 5149900, 680100, 5150000)),)
ELSEWHERE = Reprojection(BoundingBox(680000, 5149900, 680100, 5150000, "EPSG:25832"), 10)
PICTURE = ScriptedImage("//VERSION=3", ("red", "green", "blue", "alpha"), SampleType.UINT8, is_picture=True)


@pytest.mark.parametrize(
    "changes, bands",
    [
        pytest.param(
            {"product": raw("B04 SCL")},
            (BandLabel("B04", "reflectance", 0.0001), BandLabel("SCL")),
            id="digital numbers have a scale, codes have none",
        ),
        pytest.param({"product": raw("B04", FLOAT)}, (BandLabel("B04", "reflectance"),), id="reflectance"),
        pytest.param(
            {"collection_id": "sentinel-1-grd", "product": raw("VV", FLOAT)},
            (BandLabel("VV", "linear power"),),
            id="radar",
        ),
        pytest.param(
            {"collection_id": "dem", "product": raw("DEM", FLOAT), "period": None},
            (BandLabel("DEM", "m"),),
            id="metres",
        ),
        pytest.param({"collection_id": "byoc-1", "product": raw("X")}, (BandLabel("X"),), id="own data: unknown"),
        pytest.param({"product": SCRIPT}, (BandLabel("NDVI"),), id="a script's own names"),
        pytest.param(
            {"product": PICTURE},
            tuple(BandLabel(name, colour=name) for name in ("red", "green", "blue", "alpha")),
            id="colours",
        ),
    ],
)
def test_bands(changes: dict[str, Any], bands: tuple[BandLabel, ...]) -> None:
    assert describe_image(order_of(10, 10, **changes), {}, "https://x").bands == bands


@pytest.mark.parametrize(
    "changes, nodata, is_continuous",
    [
        pytest.param({}, 0, True, id="bands"),
        pytest.param({"product": raw("B04 SCL")}, 0, False, id="codes among them"),
        pytest.param({"product": raw("B04", FLOAT)}, -9999, True, id="float"),
        pytest.param({"product": SCRIPT}, None, True, id="a script says nothing of no data"),
        pytest.param({"product": replace(SCRIPT, nodata=-1.0)}, -1, True, id="a script names its no data"),
        pytest.param({"product": SCRIPT, "polygons": SQUARE}, -9999, True, id="what lies outside of polygons"),
        pytest.param({"product": SCRIPT, "reprojection": ELSEWHERE}, -9999, True, id="what is left when warped"),
        pytest.param({"product": PICTURE, "polygons": SQUARE}, None, True, id="a picture has its transparency"),
    ],
)
def test_nodata_and_overviews(changes: dict[str, Any], nodata: float | None, is_continuous: bool) -> None:
    labels = describe_image(order_of(10, 10, **changes), {}, "https://x")
    assert (labels.nodata, labels.is_continuous) == (nodata, is_continuous)


def test_metadata() -> None:
    request = {"evalscript": '//VERSION=3\n"é"'}
    order = order_of(10, 10)
    metadata = dict(describe_image(order, request, "https://sh.example").metadata)
    assert metadata.pop("SENTINEL_HUB_EVALSCRIPT_SHA256") == hashlib.sha256(order.script().encode()).hexdigest()
    assert json.loads(metadata.pop("SENTINEL_HUB_REQUEST")) == request
    assert metadata == {
        "TIFFTAG_SOFTWARE": "Sentinel Hub plugin for QGIS",
        "TIFFTAG_DATETIME": "2022:06:12 00:00:00",
        "TIFFTAG_COPYRIGHT": "Contains modified Copernicus Sentinel data 2022",
        "TIME_START": "2022-06-12T00:00:00Z",
        "TIME_END": "2022-06-12T23:59:59Z",
        "SENTINEL_HUB_COLLECTION": "sentinel-2-l2a",
        "SENTINEL_HUB_SERVICE": "https://sh.example",
    }


@pytest.mark.parametrize(
    "changes, notice",
    [
        pytest.param({}, "Contains modified Copernicus Sentinel data 2022", id="one year"),
        pytest.param(
            {"period": Period(date(2020, 12, 1), date(2022, 2, 1))},
            "Contains modified Copernicus Sentinel data 2020-2022",
            id="several years",
        ),
        pytest.param({"collection_id": "landsat-ot-l1", "product": raw("B04", FLOAT)}, "", id="not Sentinel"),
        pytest.param({"collection_id": "dem", "product": raw("DEM", FLOAT), "period": None}, "", id="no time"),
    ],
)
def test_attribution(changes: dict[str, Any], notice: str) -> None:
    assert attribution(order_of(10, 10, **changes)) == notice


def test_what_was_warped_says_from_where() -> None:
    metadata = describe_image(order_of(10, 10, reprojection=ELSEWHERE), {}, "https://x").metadata
    assert metadata["SENTINEL_HUB_WARPED_FROM"] == "EPSG:32632, pixels of 10, nearest neighbour"
