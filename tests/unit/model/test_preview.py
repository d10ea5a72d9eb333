"""Small pictures of scenes: what is asked, and what it costs."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from sentinelhub_qgis.api.pictures import picture_request
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import COLLECTIONS, collection_named
from sentinelhub_qgis.model.scenes.preview import PreviewOrder, can_preview

TAKEN = datetime(2025, 6, 15, 10, 6, 23, tzinfo=timezone.utc)
TILE = BoundingBox(11.0, 46.0, 12.4, 47.0, "EPSG:4326")


def order(collection_id: str = "sentinel-2-l2a", box: BoundingBox = TILE) -> PreviewOrder:
    return PreviewOrder("one", collection_id, TAKEN, box)


def test_the_question() -> None:
    body = picture_request(order()).body
    assert body["input"] == {
        "bounds": {
            "bbox": [11.0, 46.0, 12.4, 47.0],
            "properties": {"crs": "http://www.opengis.net/def/crs/EPSG/0/4326"},
        },
        "data": [
            {
                "type": "sentinel-2-l2a",
                "dataFilter": {"timeRange": {"from": "2025-06-15T10:06:18Z", "to": "2025-06-15T10:06:28Z"}},
            }
        ],
    }
    assert body["evalscript"].startswith("//VERSION=3\n")


@pytest.mark.parametrize(
    ("collection_id", "box", "longest", "units"),
    [
        ("sentinel-2-l2a", TILE, 256, 0.25),
        ("sentinel-2-l1c", TILE, 619, 1.4),
        ("sentinel-1-grd", TILE, 256, 0.08),
        ("sentinel-3-olci", BoundingBox(-10, 40, 10, 50, "EPSG:4326"), 256, 0.17),
        ("sentinel-2-l2a", BoundingBox(11, 46, 11.00001, 47, "EPSG:4326"), 256, 0.01),
        ("sentinel-5p-l2", BoundingBox(-180, -90, 180, 90, "EPSG:4326"), 256, 0.04),
    ],
    ids=["a tile", "finer where the service wants it", "one band", "a swath", "a sliver", "the whole Earth"],
)
def test_size_and_cost(collection_id: str, box: BoundingBox, longest: int, units: float) -> None:
    one = order(collection_id, box)

    assert max(one.size) == longest
    assert min(one.size) >= 1
    assert one.units == pytest.approx(units, rel=0.2)


@pytest.mark.parametrize("collection_id", [one.id for one in COLLECTIONS if can_preview(one.id)])
def test_only_bands_that_the_collection_has_are_asked_for(collection_id: str) -> None:
    script = order(collection_id).script()
    names = script.split("bands: [")[1].split("]")[0].replace('"', "").split(", ")

    assert set(names) <= {*collection_named(collection_id).band_names, "dataMask"}


@pytest.mark.parametrize("collection_id", ["dem", "byoc-1", "unheard-of"])
def test_what_has_no_picture(collection_id: str) -> None:
    assert not can_preview(collection_id)
