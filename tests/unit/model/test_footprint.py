"""Footprints do not jump to the other side of the map."""

from __future__ import annotations

import math

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.scenes.coverage import View, share
from sentinelhub_qgis.model.scenes.footprint import unrolled

TILE = ((11.0, 46.0), (12.0, 46.0), (12.0, 47.0), (11.0, 46.0))
WORLD = ((-180.0, -90.0), (180.0, -90.0), (180.0, 90.0), (-180.0, 90.0), (-180.0, -90.0))


@pytest.mark.parametrize(
    ("ring", "expected"),
    [
        (TILE, TILE),
        (TILE[:-1], TILE),
        (
            ((179.0, 1.0), (-179.0, 1.0), (-179.0, 2.0), (179.0, 2.0), (179.0, 1.0)),
            ((179.0, 1.0), (181.0, 1.0), (181.0, 2.0), (179.0, 2.0), (179.0, 1.0)),
        ),
        (
            ((-179.0, 1.0), (179.0, 1.0), (179.0, 2.0), (-179.0, 1.0)),
            ((-179.0, 1.0), (-181.0, 1.0), (-181.0, 2.0), (-179.0, 1.0)),
        ),
        (((179.0, 1.0), (181.0, 1.0), (181.0, 2.0), (179.0, 1.0)),) * 2,
        (WORLD, WORLD),
        (
            ((0.0, 80.0), (120.0, 80.0), (-120.0, 80.0), (0.0, 80.0)),
            ((0.0, 80.0), (120.0, 80.0), (240.0, 80.0), (360.0, 80.0), (360.0, 90.0), (0.0, 90.0), (0.0, 80.0)),
        ),
        (
            ((0.0, -80.0), (-120.0, -80.0), (120.0, -80.0), (0.0, -80.0)),
            (
                (0.0, -80.0),
                (-120.0, -80.0),
                (-240.0, -80.0),
                (-360.0, -80.0),
                (-360.0, -90.0),
                (0.0, -90.0),
                (0.0, -80.0),
            ),
        ),
        ((), ()),
        (TILE[:2], ()),
        ((TILE[0], (math.nan, 1.0), TILE[1], TILE[2]), TILE),
        ((TILE[0], (math.inf, 1.0)), ()),
    ],
    ids=[
        "a tile",
        "not closed",
        "to the east over the antimeridian",
        "to the west",
        "past 180 already",
        "the whole Earth",
        "around the North Pole",
        "around the South Pole",
        "empty",
        "a line",
        "a point that is none",
        "nothing left",
    ],
)
def test_rings(ring: tuple, expected: tuple) -> None:
    assert unrolled(ring) == expected


def test_a_view_beyond_the_antimeridian_is_covered_by_what_crosses_it() -> None:
    ring = unrolled(((179.0, 1.0), (-179.0, 1.0), (-179.0, 2.0), (179.0, 2.0), (179.0, 1.0)))

    assert share(View(BoundingBox(179.5, 1.2, 180.5, 1.8, "EPSG:4326")).seen([ring])) == 1.0
    assert share(View(BoundingBox(-180.5, 1.2, -179.5, 1.8, "EPSG:4326")).seen([ring])) == 1.0
    assert share(View(BoundingBox(0.0, 1.2, 1.0, 1.8, "EPSG:4326")).seen([ring])) == 0.0
