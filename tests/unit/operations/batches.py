"""Batches to test with."""

from __future__ import annotations

from datetime import date
from typing import Any

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.batch.area import BatchArea, named
from sentinelhub_qgis.model.batch.batch import Batch
from sentinelhub_qgis.model.batch.dates import DatePlan, DateRule
from sentinelhub_qgis.model.batch.product import BatchProduct
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.orders.image_order import RawBands
from sentinelhub_qgis.model.period import Period

JUNE = Period(date(2022, 6, 1), date(2022, 6, 30))
DAYS = DatePlan(DateRule.LIST, days=(date(2022, 6, 12), date(2022, 6, 17)))


def field_of(name: str, number: int = 0, side: int = 20) -> BatchArea:
    """Return a field of so many 10 m pixels a side, the `number`th from the west."""
    left = 680_000.0 + 10_000 * number
    box = BoundingBox(left, 5_150_000.0 - 10 * side, left + 10 * side, 5_150_000.0, "EPSG:32632")
    return BatchArea(name, box, box)


def fields(*names: str) -> tuple[BatchArea, ...]:
    """Return fields side by side."""
    return named(field_of(name, number) for number, name in enumerate(names))


def product_of(name: str = "rgb", **changes: Any) -> BatchProduct:
    """Return a product of Sentinel-2."""
    values: dict[str, Any] = {
        "name": name,
        "collection_id": "sentinel-2-l2a",
        "metres": 10.0,
        "pixels": RawBands(("B04", "B03", "B02", "B08")),
        "max_cloud_cover": 80,
        "mosaicking_order": MosaickingOrder.LEAST_CLOUD,
    }
    return BatchProduct(**{**values, **changes})


def batch_of(*names: str, **changes: Any) -> Batch:
    """Return a batch of fields of these names without rows."""
    values: dict[str, Any] = {
        "areas": fields(*(names or ("north", "south"))),
        "products": (product_of(),),
        "dates": DAYS,
    }
    return Batch(**{**values, **changes})
