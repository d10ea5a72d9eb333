"""Evalscripts for raw bands."""

from __future__ import annotations

import json
import re

import pytest

from sentinelhub_qgis.model.collection import COLLECTIONS, Collection, SampleType, collection_named
from sentinelhub_qgis.model.errors import NothingOrdered
from sentinelhub_qgis.model.orders.evalscript import band_unit, nodata_value, raw_bands

S2 = collection_named("sentinel-2-l2a")


def setup_of(script: str) -> tuple[list[str], list[str], str]:
    bands, units = (json.loads(found) for found in re.findall(r"(?:bands|units): (\[[^\]]*\])", script)[:2])
    (sample_type,) = re.findall(r'sampleType: "(\w+)"', script)
    return bands, units, sample_type


TYPES = {
    SampleType.UINT8: ("DN", "0"),
    SampleType.UINT16: ("DN", "0"),
    SampleType.INT16: ("DN", "-32768"),
    SampleType.FLOAT32: ("REFLECTANCE", "-9999"),
}


@pytest.mark.parametrize("sample_type", SampleType)
def test_bands_come_in_order_with_their_units(sample_type: SampleType) -> None:
    unit, nodata = TYPES[sample_type]

    script = raw_bands(S2, ("B08", "B04"), sample_type)

    assert script.startswith("//VERSION=3\n")
    assert setup_of(script) == (["B08", "B04", "dataMask"], [unit, unit, "DN"], sample_type.value)
    assert "bands: 2," in script
    assert f"nodataValue: {nodata}" in script
    assert f"return [{nodata}, {nodata}];" in script
    assert 'return [sample["B08"], sample["B04"]];' in script


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda collection: collection.id)
def test_every_collection_has_a_script_for_all_its_bands(collection: Collection) -> None:
    for sample_type in SampleType:
        bands, units, _ = setup_of(raw_bands(collection, collection.band_names, sample_type))
        assert bands == [*collection.band_names, "dataMask"]
        assert units == [*(band_unit(collection, name, sample_type) for name in collection.band_names), "DN"]


def test_an_unknown_band_is_digital_numbers() -> None:
    own = collection_named("byoc-1234")

    assert {band_unit(own, "NDVI", kind) for kind in SampleType} == {"DN"}


def test_a_band_is_text_and_never_code() -> None:
    script = raw_bands(collection_named("byoc-1"), ('x"]; throw 1; ["',), SampleType.UINT16)

    assert 'return [sample["x\\"]; throw 1; [\\""]];' in script


def test_no_band_makes_no_script() -> None:
    with pytest.raises(NothingOrdered) as caught:
        raw_bands(S2, (), SampleType.UINT16)
    assert caught.value.detail == "bands"


@pytest.mark.parametrize("sample_type, nodata", [*zip(SampleType, (0, 0, -32768, -9999))])
def test_nodata_fits_the_type(sample_type: SampleType, nodata: float) -> None:
    assert nodata_value(sample_type) == nodata
