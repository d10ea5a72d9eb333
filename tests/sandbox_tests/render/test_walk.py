"""Scenes one after the other: the same as all at once, in order, at once also for the whole Earth."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

import pytest

from tests.sandbox.render import World
from tests.sandbox.render.candidates import candidates
from tests.sandbox.render.tiles import area_shape

EARTH = (-180.0, -90.0, 180.0, 90.0)
KINDS = ["sentinel-2-l2a", "sentinel-1-grd", "landsat-ot-l1", "sentinel-3-slstr", "hls"]
FIRST, LAST = datetime(2025, 12, 28, 3, tzinfo=UTC), datetime(2025, 12, 30, 15, tzinfo=UTC)
LONG_AGO = datetime(2015, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "box",
    [
        pytest.param((11.3, 46.4, 11.4, 46.5), id="a field"),
        pytest.param((175.0, -20.0, 180.0, -15.0), id="at the antimeridian"),
        pytest.param((178.0, 64.0, -178.0, 68.0), id="across the antimeridian"),
        pytest.param((-180.0, 86.0, 180.0, 90.0), id="around the North Pole"),
        pytest.param((-30.0, -90.0, 50.0, -82.0), id="to the South Pole"),
        pytest.param((-10.0, 35.0, 25.0, 48.0), id="half a continent"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_the_walk_finds_what_a_look_at_every_tile_finds(world: World, kind: str, box: tuple) -> None:
    walked = [(found.time, found.candidate.tile.name) for found in world.walk(kind, box, FIRST, LAST)]
    area = area_shape(box)
    expected = [
        (one.time, one.tile.name)
        for one in candidates(kind, box, FIRST, LAST, [])
        if one.tile is not None and one.footprint.intersects(area)
    ]
    assert sorted(walked) == sorted(expected)
    times = [moment for moment, _ in walked]
    assert times == sorted(times, reverse=True)


@pytest.mark.parametrize("kind", [*KINDS, "sentinel-5p-l2", "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"])
def test_the_whole_earth_is_walked_no_further_than_asked(world: World, kind: str) -> None:
    found = list(itertools.islice(world.walk(kind, EARTH, LONG_AGO, LAST), 300))
    assert len({one.scene.id for one in found[:20]}) == 20
    times = [one.time for one in found]
    assert len(times) == 300
    assert times == sorted(times, reverse=True)


@pytest.mark.parametrize(
    "kind", [*KINDS, "sentinel-5p-l2", "modis", "landsat-etm-l1", "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"]
)
def test_a_scene_is_found_by_its_id_alone(world: World, kind: str) -> None:
    scene = next(world.walk(kind, (20.0, -31.0, 21.0, -30.0), LONG_AGO, datetime(2021, 5, 17, tzinfo=UTC))).scene
    fresh = World().find(kind, scene.id)
    assert fresh is not None
    assert fresh.scene == scene


@pytest.mark.parametrize("name", ["nope", "", "S2A_MSIL2A_20210516T075535_N0510_R064_T99XXX_20210516T105535.SAFE"])
def test_an_id_that_names_no_scene_finds_nothing(world: World, name: str) -> None:
    assert world.find("sentinel-2-l2a", name) is None
