"""Spot checks of what flies over the made-up world, when, and what it brings home."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

import numpy as np
import pytest

from tests.sandbox.render import DataSource, World
from tests.sandbox.render.candidates import candidates, in_order
from tests.sandbox.render.collections_landsat import WEST_COLLECTIONS
from tests.sandbox.render.collections_table import COLLECTIONS
from tests.sandbox.render.frames import Frame
from tests.sandbox.render.tiles import GridZone

from .hub import Hub, coded, order, pixels
from .looking import BAVARIA, L1C, L2A, S1, VICTORIA, around, moment, plain, show


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


@pytest.mark.parametrize("collection", [L2A, L1C, "landsat-ot-l1", "hls"])
def test_cloud_limits_keep_what_they_promise(world: World, collection: str) -> None:
    box = (11.3, 46.4, 11.4, 46.5)
    found = world.scenes(collection, box, moment("2022-01-01"), moment("2022-12-31"))
    shares = np.array([one.cloud_cover for one in found])
    assert ((shares >= 0) & (shares <= 100)).all()
    assert (shares < 10).mean() > 0.2
    assert (shares > 60).mean() > 0.1


def test_the_whole_earth_has_scenes_in_valid_outlines(world: World) -> None:
    earth, noon = (-180.0, -90.0, 180.0, 90.0), moment("2022-06-01T12:00")
    outlines = [one.scene for one in world.walk("sentinel-3-olci", earth, moment("2022-06-01"), noon)]
    assert len(outlines) > 300
    assert {one.bbox[1] for one in outlines if one.bbox[1] < -89.9} == {-90.0}
    knot = {"type": "Polygon", "coordinates": [[[10, 45], [12, 47], [12, 45], [10, 47], [10, 45]]]}
    assert world.scenes(L2A, knot, moment("2022-06-01"), moment("2022-06-03"))


@pytest.mark.parametrize(
    "collection, revisits",
    [
        (L2A, {5}), (S1, {5, 7, 6, 12}), ("landsat-ot-l1", {8}), ("landsat-etm-l1", {16}), ("sentinel-3-olci", {1}),
        ("sentinel-5p-l2", {1}), ("modis", {1}),
    ],
)  # fmt: skip
def test_satellites_come_again_after_their_days(world: World, collection: str, revisits: set[int]) -> None:
    found = world.scenes(collection, (11.3, 46.4, 11.31, 46.41), moment("2022-01-15"), moment("2022-06-30"))
    tile = Counter(tuple(one.properties["proj:bbox"]) for one in found).most_common(1)[0][0]
    days = sorted({one.time.date() for one in found if tuple(one.properties["proj:bbox"]) == tile})
    assert {(after - before).days for before, after in pairwise(days)} <= revisits


@pytest.mark.parametrize(
    "collection, hours, platforms",
    [
        (L2A, (9.5, 11.5), {"sentinel-2a", "sentinel-2b"}),
        (S1, (4.5, 19.0), {"sentinel-1a"}),
        ("landsat-ot-l1", (9.0, 11.0), {"landsat-8", "landsat-9"}),
        ("sentinel-3-slstr", (9.0, 23.5), {"sentinel-3a", "sentinel-3b"}),
        ("sentinel-5p-l2", (12.5, 14.5), {"sentinel-5p"}),
        ("modis", (9.5, 11.5), {"terra"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", [(11.3, 46.4), (-120.0, 10.0), (150.0, -40.0)], ids=str)
def test_acquisitions_keep_their_local_time(
    world: World, collection: str, hours: tuple, platforms: set, place: tuple
) -> None:
    lon, lat = place
    area = (lon, lat, lon + 0.01, lat + 0.01)
    found = world.scenes(collection, area, moment("2022-03-01"), moment("2022-04-30"))
    assert {one.properties["platform"] for one in found} == platforms
    for one in found:
        local = (one.time + timedelta(hours=lon / 15.0)).time()
        assert hours[0] <= local.hour + local.minute / 60 <= hours[1]
    if "sat:orbit_state" in found[0].properties:
        both = collection in (S1, "sentinel-3-slstr")
        states = {one.properties["sat:orbit_state"] for one in found}
        assert states == ({"ascending", "descending"} if both else {"descending"})


@pytest.mark.parametrize("day, north_warmer", [("2022-07-15", True), ("2022-01-15", False)])
def test_heat_follows_the_season(world: World, day: str, north_warmer: bool) -> None:
    means = []
    for place in (BAVARIA, VICTORIA):
        box, crs = around(place, 20_000.0)
        period = (day, (moment(day) + timedelta(days=30)).strftime("%Y-%m-%d"))
        heat = show(
            world, plain("B10", "dataMask"), box, crs, collection="landsat-ot-l1", period=period,
            mosaicking_order="leastCC",
        )  # fmt: skip
        means.append(float(heat[0].mean()))
        assert 240.0 < means[-1] < 325.0
    assert (means[0] > means[1]) is north_warmer


@pytest.mark.parametrize(
    "band, low, high", [("NO2", 0.0, 4e-4), ("CO", 0.01, 0.08), ("CH4", 1750.0, 2000.0), ("O3", 0.1, 0.25)]
)
def test_gases_have_their_usual_amounts(world: World, band: str, low: float, high: float) -> None:
    amounts, mask = show(
        world, plain(band, "dataMask"), (-10.0, 35.0, 30.0, 60.0), size=(100, 80), collection="sentinel-5p-l2"
    )
    seen = amounts[mask == 1]
    assert seen.size > 1_000
    assert (seen > low).all()
    assert (seen < high).all()
    assert seen.std() > 0


@pytest.mark.parametrize("least", [0, 50, 100], ids=str)
def test_poor_quality_is_left_out(world: World, least: int) -> None:
    box = (-10.0, 35.0, 30.0, 60.0)
    mask = show(
        world, plain("NO2", "dataMask"), box, size=(100, 80), collection="sentinel-5p-l2", options={"minQa": least}
    )[1]
    assert {0: mask.mean() == 1.0, 50: 0.3 < mask.mean() < 1.0, 100: mask.mean() < 0.9}[least]


def test_one_sample_of_sentinel_5p_looks_at_the_last_day_alone(world: World) -> None:
    """API reference 5.3; with ORBIT the whole period counts."""
    box, script = (10.0, 45.0, 11.0, 45.7), plain("NO2", "dataMask")
    masks = []
    for day in range(1, 29):
        last = f"2022-06-{day:02d}"
        month, alone = (
            show(world, script, box, size=(60, 60), collection="sentinel-5p-l2", period=(first, last))
            for first in ("2022-05-01", last)
        )
        assert (month == alone).all()
        masks.append(alone[1].mean())
    assert min(masks) < 0.5 < max(masks)


@pytest.mark.parametrize(
    "collection, options, key, allowed",
    [
        ("hls", {"constellation": "LANDSAT"}, "platform", {"landsat-8", "landsat-9"}),
        ("hls", {"constellation": "SENTINEL"}, "platform", {"sentinel-2a", "sentinel-2b"}),
        ("landsat-ot-l1", {"tiers": "TIER_1"}, "landsat:collection_category", {"T1"}),
        (S1, {"orbitDirection": "ASCENDING"}, "sat:orbit_state", {"ascending"}),
        ("sentinel-3-slstr", {"orbitDirection": "DESCENDING"}, "sat:orbit_state", {"descending"}),
    ],
)
def test_filters_choose_among_passes(
    world: World, collection: str, options: dict, key: str, allowed: set
) -> None:
    area, first, last = (11.3, 46.4, 11.4, 46.5), moment("2022-01-01"), moment("2022-06-30")
    found = candidates(collection, area, first, last, ())
    source = DataSource(None, collection, first, last, options=options)
    kept = in_order(found, source, COLLECTIONS[collection].has_cloud)
    assert {one.scene.properties[key] for one in kept} == allowed
    assert 0 < len(kept) < len(found)


def test_radiance_is_reflectance_under_the_sun(world: World) -> None:
    script = """//VERSION=3
function setup() { return { input: [{ bands: ["B08", "B08"], units: ["REFLECTANCE", "RADIANCE"] }],
  output: { bands: 1, sampleType: "FLOAT32" } }; }
function evaluatePixel(s) { return [s.B08]; }"""
    light = script.replace('"B08", "B08"', '"B08"').replace('"REFLECTANCE", "RADIANCE"', '"{}"')
    box = (11.0, 46.0, 12.0, 47.0)
    one, other = (
        show(world, light.replace("{}", unit), box, size=(30, 30), collection="sentinel-3-olci")[0]
        for unit in ("REFLECTANCE", "RADIANCE")
    )
    assert 50 < np.median(other / one) < 500
    assert np.ptp(other / one) < 1e-3 * np.median(other / one)


def test_nothing_is_seen_of_the_future() -> None:
    made = World(today=lambda: moment("2022-06-15T23:59:59"))
    area, first, last = (11.3, 46.4, 11.4, 46.5), moment("2022-06-01"), moment("2022-12-31")
    found = made.scenes(L2A, area, first, last)
    assert max(one.time for one in found) <= moment("2022-06-15T23:59:59")
    assert found == World().scenes(L2A, area, first, moment("2022-06-15T23:59:59"))
    script = plain("dataMask")
    assert not show(made, script, area, period=("2022-06-16", "2022-12-31")).any()
    assert show(made, script, area, period=("2022-06-01", "2022-12-31")).all()
    made.close()


def test_the_server_shows_nothing_of_the_future(hub: Hub) -> None:
    found = hub.search(datetime="2026-06-01T00:00:00Z/2027-01-01T00:00:00Z").json()["features"]
    assert found
    assert all(one["properties"]["datetime"] < "2026-07-01" for one in found)
    mask = """//VERSION=3
function setup() { return { input: ["dataMask"], output: { bands: 1 } }; }
function evaluatePixel(s) { return [s.dataMask]; }"""
    period = {"from": "2026-07-01T00:00:00Z", "to": "2026-12-31T00:00:00Z"}
    answer = hub.process(order(input__data__0__dataFilter__timeRange=period, evalscript=mask))
    assert pixels(answer).max() == 0
    later = hub.map(TIME="2026-07-01/2026-12-31", EVALSCRIPT=coded(mask), WARNINGS="NO", FORMAT="image/png")
    past = hub.map(TIME="2026-06-01/2026-12-31", EVALSCRIPT=coded(mask), WARNINGS="NO", FORMAT="image/png")
    assert later.content != past.content


def test_grid_zones_reach_over_their_edges() -> None:
    zone = GridZone(Frame(32632), 0, 15)
    assert zone.name == "32T"
    west, south, east, north = zone.bounds
    lon, lat = Frame(32632).to_degrees(np.array([west, east]), np.array([south, north]))
    assert (lon[0] < 6.0, lon[1] > 11.0, lat[0] < 40.0, lat[1] > 48.0) == (True,) * 4


def test_western_collections_tell_when_they_ended() -> None:
    assert WEST_COLLECTIONS["modis"].end.year == 2023
    assert World().scenes("modis", (0, 0, 1, 1), moment("2023-03-01"), moment("2024-03-01")) == []
