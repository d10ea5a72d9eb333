"""Orders to test with."""

from __future__ import annotations

from datetime import date
from typing import Any

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.model.period import Period

DAY = Period.of_day(date(2022, 6, 12))
TRUE_COLOUR = RawBands(("B04", "B03", "B02", "B08"))
# A script whose text needs care in JSON and XML.
SCRIPT = ScriptedImage('//VERSION=3\n// "a" < b && c > d é', ("NDVI",), SampleType.FLOAT32, input_band_count=2)


def order_of(width: int, height: int, **changes: Any) -> ImageOrder:
    """Return an order of that many 10 m pixels near Bolzano."""
    area = BoundingBox(680000, 5150000 - 10 * height, 680000 + 10 * width, 5150000, "EPSG:32632")
    values: dict[str, Any] = {
        "collection_id": "sentinel-2-l2a",
        "area": area,
        "resolution": 10,
        "product": TRUE_COLOUR,
        "period": DAY,
        "max_cloud_cover": 80,
    }
    return ImageOrder(**{**values, **changes})


def raw(names: str, sample_type: SampleType = SampleType.UINT16) -> RawBands:
    """Return raw bands, names separated by spaces."""
    return RawBands(tuple(names.split()), sample_type)
