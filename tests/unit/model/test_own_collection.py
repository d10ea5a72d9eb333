"""Own collections, and what a download proposes for them."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.collection import Band, DataKind, SampleType, collection_named
from sentinelhub_qgis.model.own_collection import OwnBand, OwnCollection, nameless

TYPES = {
    "unsaid": (["", ""], SampleType.UINT16),
    "none": ([], SampleType.UINT16),
    "bytes": (["UINT8"], SampleType.UINT8),
    "16-bit": (["UINT16", "UINT16"], SampleType.UINT16),
    "signed": (["INT16"], SampleType.INT16),
    "bytes-and-16-bit": (["UINT8", "UINT16"], SampleType.UINT16),
    "bytes-and-signed": (["UINT8", "INT16"], SampleType.INT16),
    "both-signs": (["UINT16", "INT16"], SampleType.FLOAT32),
    "32-bit": (["UINT32"], SampleType.FLOAT32),
    "float": (["FLOAT32", "UINT8"], SampleType.FLOAT32),
    "double": (["FLOAT64"], SampleType.FLOAT32),
}


@pytest.mark.parametrize("stored, proposed", TYPES.values(), ids=TYPES)
def test_the_number_format_keeps_the_values_of_all_bands(stored: list[str], proposed: SampleType) -> None:
    bands = tuple(OwnBand(f"B{place}", kind) for place, kind in enumerate(stored))
    assert OwnCollection("byoc-1", "Mine", bands).as_collection().stored_as is proposed


def test_four_bands_are_proposed_and_all_are_offered() -> None:
    bands = tuple(OwnBand(name) for name in "abcdef")
    collection = OwnCollection("byoc-1", "Mine", bands, coarsest=300.0).as_collection()
    assert collection.default_bands == ("a", "b", "c", "d")
    assert collection.band("f") == Band("f", "DN", "DN")
    assert (collection.title, collection.is_custom, collection.coarsest) == ("Mine", True, 300.0)


def test_an_unknown_collection_is_called_by_the_beginning_of_its_id() -> None:
    assert nameless("byoc-0e5c1a7e-93a8-4b39").name == "byoc-0e5c1a7e"
    assert nameless("CUSTOM").name == "CUSTOM"


KINDS = {
    "sentinel-2-l2a": DataKind.OPTICAL,
    "S3OLCI": DataKind.OPTICAL,
    "sentinel-3-olci-l2": DataKind.OPTICAL,
    "landsat-tm-l2": DataKind.OPTICAL,
    "landsat-ot-l1": DataKind.OPTICAL,
    "modis": DataKind.OPTICAL,
    "sentinel-1-grd": DataKind.RADAR,
    "dem": DataKind.ELEVATION,
    "sentinel-5p-l2": DataKind.ATMOSPHERE,
    "byoc-1": DataKind.OWN,
    "zarr-1": DataKind.OWN,
    "S9XYZ": DataKind.OTHER,
    "": DataKind.OTHER,
    "<b>": DataKind.OTHER,
}


@pytest.mark.parametrize("collection_id, kind", KINDS.items(), ids=repr)
def test_collections_are_told_apart_by_what_they_see(collection_id: str, kind: DataKind) -> None:
    assert collection_named(collection_id).kind is kind
