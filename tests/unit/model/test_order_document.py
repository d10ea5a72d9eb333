"""Orders that are written down come back as they were."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import MosaickingOrder, SampleType
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands, Reprojection, ScriptedImage
from sentinelhub_qgis.model.orders.order_document import Order, document_of, order_of
from sentinelhub_qgis.model.orders.product_order import Dates, ProductOrder
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.polygon import rectangle

PLAIN = ImageOrder(
    collection_id="sentinel-2-l2a",
    area=BoundingBox(680000, 5149000.1, 681000, 5150000, "EPSG:32632"),
    resolution=10,
    product=RawBands(("B04", "B03"), SampleType.FLOAT32),
    period=Period(date(2024, 6, 1), date(2024, 6, 30)),
    max_cloud_cover=20,
    mosaicking_order=MosaickingOrder("leastCC"),
)
SCRIPT = ScriptedImage('//VERSION=3\n"é" < 3 & 4', ("NDVI",), SampleType.INT16, nodata=-32768.0, output="index")
ORDERS = {
    "raw bands": PLAIN,
    "script": replace(PLAIN, product=SCRIPT),
    "radar": replace(
        PLAIN, collection_id="sentinel-1-grd", processing={"speckleFilter": {"type": "LEE"}, "list": [1, 2.0, None]}
    ),
    "no time": replace(PLAIN, collection_id="dem", product=RawBands(("DEM",)), period=None, max_cloud_cover=None),
    "polygons": replace(PLAIN, polygons=(rectangle((680000, 5149000.5, 680500, 5149500)),)),
    "another CRS": replace(PLAIN, reprojection=Reprojection(BoundingBox(0, 0, 10, 20, "EPSG:25832"), 10.0)),
    "all dates": ProductOrder(PLAIN, Dates.STACK),
    "several outputs": ProductOrder(replace(PLAIN, product=SCRIPT), further=(replace(SCRIPT, output="b"),)),
}


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_an_order_comes_back(order: Order) -> None:
    text = json.dumps(document_of(order))
    back = order_of(json.loads(text))
    assert back == order
    # Work folders are found by what an order says of itself.
    assert repr(back) == repr(order)


@pytest.mark.parametrize(
    "document",
    [
        None,
        "order",
        {},
        {"kind": "os.system", "value": {}},
        {"kind": "BoundingBox", "value": {"min_x": 0, "min_y": 0, "max_x": 1, "max_y": 1, "crs": "EPSG:4326"}},
        {"kind": "ImageOrder", "value": {"collection_id": "dem"}},
        {"kind": "ImageOrder", "value": {"shoe_size": 43}},
        {"kind": "ImageOrder", "value": 3},
        {"kind": "SampleType", "value": "UINT99"},
    ],
    ids=str,
)
def test_what_is_no_order_is_refused(document: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # any words will do
        order_of(document)


def test_an_order_that_cannot_be_made_says_so() -> None:
    document: Any = document_of(PLAIN)
    document["value"]["resolution"] = 0
    with pytest.raises(errors.OrderError):
        order_of(document)


def test_what_is_not_known_is_not_written() -> None:
    with pytest.raises(TypeError):
        document_of(replace(PLAIN, processing={"x": object()}))
