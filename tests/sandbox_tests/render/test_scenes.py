"""Scenes: what the catalog half is told."""

from __future__ import annotations

from collections import Counter

import pytest
from shapely.geometry import box, shape

from tests.sandbox.render import World
from tests.sandbox.render.frames import frame_at, square_name

from .conftest import day

HERE = (11.3, 46.4, 11.4, 46.5)


@pytest.mark.parametrize(
    ("collection", "least", "most"),
    [("sentinel-2-l2a", 6, 7), ("sentinel-2-l1c", 6, 7), ("sentinel-1-grd", 5, 6)],
)
def test_each_tile_is_seen_every_few_days(world: World, collection: str, least: int, most: int) -> None:
    found = world.scenes(collection, HERE, day("2021-07-01"), day("2021-07-31T23:59:59"))
    by_tile = Counter(tuple(one.properties["proj:bbox"]) for one in found)
    assert by_tile
    counts = {count if collection != "sentinel-1-grd" else count // 2 for count in by_tile.values()}
    assert all(least - 1 <= count <= most for count in counts)


def test_scenes_come_newest_first_and_the_same_each_time(world: World) -> None:
    first = world.scenes("sentinel-2-l2a", HERE, day("2022-01-01"), day("2022-03-01"))
    assert [one.time for one in first] == sorted((one.time for one in first), reverse=True)
    assert first == World().scenes("sentinel-2-l2a", HERE, day("2022-01-01"), day("2022-03-01"))
    assert len({one.id for one in first}) == len(first)


def test_both_ends_of_the_time_range_count(world: World) -> None:
    one = world.scenes("sentinel-2-l2a", HERE, day("2022-05-01"), day("2022-06-01"))[0]
    again = world.scenes("sentinel-2-l2a", HERE, one.time, one.time)
    assert one.id in {found.id for found in again}
    assert {found.time for found in again} == {one.time}


def test_a_scene_says_where_and_what_it_is(world: World) -> None:
    scene = world.scenes("sentinel-2-l2a", HERE, day("2022-06-01"), day("2022-06-30"))[0]
    assert shape(scene.geometry).intersects(box(*HERE))
    assert scene.bbox == pytest.approx(shape(scene.geometry).bounds)
    assert scene.epsg == 32632
    assert scene.properties["platform"] in ("sentinel-2a", "sentinel-2b")
    assert scene.properties["constellation"] == "sentinel-2"
    assert scene.id.startswith("S2")
    assert "T32TP" in scene.id
    assert 0.0 <= scene.cloud_cover <= 100.0
    assert scene.time.hour in (9, 10)


def test_radar_has_no_cloud_and_an_orbit_state(world: World) -> None:
    found = world.scenes("sentinel-1-grd", HERE, day("2021-06-01"), day("2021-06-30"))
    assert {one.cloud_cover for one in found} == {None}
    assert {one.properties["sat:orbit_state"] for one in found} == {"ascending", "descending"}
    assert {one.properties["sar:instrument_mode"] for one in found} == {"IW"}


def test_mosaics_are_quarterly(world: World) -> None:
    name = "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"
    found = world.scenes(name, HERE, day("2021-01-01"), day("2021-12-31"))
    assert {(one.time.month, one.time.day) for one in found} == {(1, 1), (4, 1), (7, 1), (10, 1)}


@pytest.mark.parametrize(
    ("collection", "first", "last"),
    [("sentinel-2-l2a", "2010-01-01", "2016-10-01"), ("sentinel-1-grd", "2010-01-01", "2014-09-01"),
     ("dem", "2020-01-01", "2022-01-01")],
)  # fmt: skip
def test_nothing_before_the_start(world: World, collection: str, first: str, last: str) -> None:
    assert world.scenes(collection, HERE, day(first), day(last)) == []


def test_unknown_collection_is_a_lookup_error(world: World) -> None:
    with pytest.raises(LookupError):
        world.scenes("sentinel-9", HERE, day("2022-01-01"), day("2022-02-01"))


@pytest.mark.parametrize(
    "area",
    [
        (179.5, -17.0, -179.5, -16.0),
        (-180.0, -17.0, -179.0, -16.0),
        (170.0, 88.0, 175.0, 89.0),
        (0.0, -90.0, 1.0, -89.0),
    ],
    ids=["across", "west of it", "north pole", "south pole"],
)
def test_the_edges_of_the_map_have_scenes(world: World, area: tuple[float, float, float, float]) -> None:
    found = world.scenes("sentinel-2-l2a", area, day("2022-06-01"), day("2022-06-10"))
    assert found
    for one in found:
        west, south, east, north = shape(one.geometry).bounds
        assert -180.0 <= west <= east <= 180.0
        assert -90.0 <= south <= north <= 90.0


@pytest.mark.parametrize(
    ("lon", "lat", "name"),
    [(10.96, 46.49, "32TPS"), (14.55, 45.87, "33TVL"), (-0.2, 51.5, "30UXC"), (151.2, -33.9, "56HLH")],
)
def test_squares_are_named_as_on_maps(lon: float, lat: float, name: str) -> None:
    import numpy as np

    frame = frame_at(lon, lat)
    east, north = frame.from_degrees(np.array([lon]), np.array([lat]))
    row = int(frame.world_north(north)[0] // 100_000)
    assert square_name(frame, int(east[0] // 100_000), row) == name
