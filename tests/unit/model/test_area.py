"""Areas on the ground."""

from __future__ import annotations

import math

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.errors import AreaUnusable


def test_a_box_knows_its_size() -> None:
    box = BoundingBox(10, 46, 12.5, 47, "EPSG:4326")

    assert box.edges == (10, 46, 12.5, 47)
    assert (box.width, box.height) == (2.5, 1)


BAD = {
    "flat": (0, 0, 1, 0),
    "thin": (0, 0, 0, 1),
    "upside-down": (0, 1, 1, 0),
    "mirrored": (1, 0, 0, 1),
    "not-a-number": (0, 0, math.nan, 1),
    "endless": (-math.inf, 0, 1, 1),
}


@pytest.mark.parametrize("edges", BAD.values(), ids=BAD)
def test_a_box_encloses_something(edges: tuple[float, float, float, float]) -> None:
    with pytest.raises(AreaUnusable):
        BoundingBox(*edges, crs="EPSG:3857")
