"""An order for processed pixels."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.errors import NothingOrdered
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.model.period import Period

DAY = Period.of_day(date(2026, 5, 1))
SCRIPTED = ScriptedImage("//VERSION=3 mine", ("index", "mask"), SampleType.FLOAT32, input_band_count=5)


def order(**changes: Any) -> ImageOrder:
    given: dict[str, Any] = {
        "collection_id": "sentinel-2-l2a",
        "area": BoundingBox(0, 0, 100, 100, "EPSG:32632"),
        "resolution": 10,
        "product": RawBands(("B04", "B03", "B04"), SampleType.INT16),
        "period": DAY,
        **changes,
    }
    return ImageOrder(**given)


def test_raw_bands() -> None:
    raw = order()

    assert raw.band_names == ("B04", "B03", "B04")
    assert raw.sample_type is SampleType.INT16
    assert raw.input_band_count == 2
    assert raw.nodata == -32768
    assert 'sampleType: "INT16"' in raw.script()


def test_a_script() -> None:
    scripted = order(product=SCRIPTED)

    assert scripted.band_names == ("index", "mask")
    assert scripted.sample_type is SampleType.FLOAT32
    assert scripted.input_band_count == 5
    assert scripted.nodata is None
    assert scripted.script() == "//VERSION=3 mine"


MISSING: dict[str, dict[str, Any]] = {
    "collection": {"collection_id": ""},
    "period": {"period": None},
    "bands": {"product": RawBands(())},
    "bands-of-a-script": {"product": ScriptedImage("x", (), SampleType.UINT8)},
    "resolution": {"resolution": 0},
    "resolution-below": {"resolution": -10},
    "resolution-not-a-number": {"resolution": float("nan")},
}


@pytest.mark.parametrize("what", MISSING)
def test_what_is_missing_is_named(what: str) -> None:
    with pytest.raises(NothingOrdered) as caught:
        order(**MISSING[what])
    assert what.startswith(caught.value.detail)


def test_data_without_time_need_no_period() -> None:
    assert order(collection_id="dem", product=RawBands(("DEM",)), period=None).period is None


def test_orders_can_be_told_apart_and_kept_in_sets() -> None:
    assert len({order(), order(), order(data_filter={"orbitDirection": "ASCENDING"})}) == 2
