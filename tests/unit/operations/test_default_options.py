"""What is proposed for each collection."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.collection import COLLECTIONS, Collection, MosaickingOrder, SampleType, collection_named
from sentinelhub_qgis.operations.default_options import default_options


@pytest.mark.parametrize(
    "collection, sample_type, processing",
    [
        pytest.param("sentinel-2-l2a", SampleType.UINT16, {}, id="digital numbers where there are some"),
        pytest.param(
            "sentinel-1-grd",
            SampleType.FLOAT32,
            {"orthorectify": True, "backCoeff": "GAMMA0_ELLIPSOID"},
            id="radar on the map",
        ),
        pytest.param("dem", SampleType.FLOAT32, {}, id="elevation"),
        pytest.param("landsat-ot-l1", SampleType.FLOAT32, {}, id="no digital numbers, so reflectance"),
        pytest.param("byoc-1", SampleType.UINT16, {}, id="own data"),
    ],
)
def test_proposals(collection: str, sample_type: SampleType, processing: dict[str, object]) -> None:
    options = default_options(collection_named(collection))
    assert options.sample_type is sample_type
    assert dict(options.processing) == processing


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda collection: collection.id)
def test_proposals_fit_the_collection(collection: Collection) -> None:
    options = default_options(collection)
    assert set(options.bands) <= set(collection.band_names)
    assert options.resolution == collection.resolution
    assert (options.max_cloud_cover is not None) == collection.has_cloud
    assert options.mosaicking_order in (collection.mosaicking_orders or (None,))


def test_the_newest_image_lies_on_top() -> None:
    assert default_options(collection_named("sentinel-2-l2a")).mosaicking_order is MosaickingOrder.MOST_RECENT
