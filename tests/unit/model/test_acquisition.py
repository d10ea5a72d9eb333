"""Days with data over a view: which, how much of it, and under how much cloud."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.scenes.acquisition import Acquisition, acquisitions_over
from sentinelhub_qgis.model.scenes.coverage import View, share
from sentinelhub_qgis.model.scenes.scene import Ring, Scene

VIEW = BoundingBox(11.0, 46.0, 12.0, 47.0, "EPSG:4326")
NOON = datetime(2026, 5, 3, 10, 20, tzinfo=timezone.utc)


def rectangle(west: float, south: float, east: float, north: float) -> Ring:
    return ((west, south), (east, south), (east, north), (west, north), (west, south))


def scene(name: str, ring: Ring | None, cloud: float | None = None, taken: datetime = NOON) -> Scene:
    return Scene(name, "sentinel-2-l2a", taken, (ring,) if ring else (), cloud)


WHOLE = rectangle(10, 45, 13, 48)
WEST = rectangle(10, 45, 11.5, 48)
EAST = rectangle(11.5, 45, 13, 48)
HOLE = rectangle(11.25, 46.25, 11.75, 46.75)


@pytest.mark.parametrize(
    ("rings", "expected"),
    [
        ((WHOLE,), 1.0),
        ((WEST,), 0.5),
        ((tuple(reversed(WEST)),), 0.5),
        ((WEST[:-1],), 0.5),
        ((WHOLE, HOLE), 0.75),
        ((((11.0, 46.0), (12.0, 46.0), (11.0, 47.0)),), 0.5),
        ((rectangle(20, 45, 21, 48),), 0.0),
        ((rectangle(371, 45, 372, 48),), 1.0),
        ((rectangle(-349, 45, -348, 48),), 1.0),
        ((((11.0, 46.0), (12.0, 47.0)),), 0.0),
        ((), 0.0),
    ],
    ids=[
        "all",
        "half",
        "the other way round",
        "not closed",
        "with a hole",
        "triangle",
        "elsewhere",
        "once round the Earth",
        "once back",
        "no area",
        "nothing",
    ],
)
def test_the_share_of_a_view_that_a_footprint_covers(rings: tuple[Ring, ...], expected: float) -> None:
    assert share(View(VIEW).seen(rings)) == pytest.approx(expected, abs=0.02)


def test_over_the_antimeridian() -> None:
    fiji = BoundingBox(179.0, -18.0, 181.0, -16.0, "EPSG:4326")
    east_of_it = rectangle(-180.0, -19.0, -178.0, -15.0)

    assert share(View(fiji).seen((east_of_it,))) == pytest.approx(0.5, abs=0.02)


def test_at_the_pole_rows_are_of_equal_area() -> None:
    cap = BoundingBox(-180.0, 60.0, 180.0, 90.0, "EPSG:4326")
    southern_half_of_its_latitudes = rectangle(-180.0, 60.0, 180.0, 75.0)

    # sin 75 - sin 60 over 1 - sin 60
    assert share(View(cap).seen((southern_half_of_its_latitudes,))) == pytest.approx(0.746, abs=0.02)


def test_tiles_of_one_day_are_one_acquisition() -> None:
    (day,) = acquisitions_over(VIEW, [scene("west", WEST, 80.0), scene("east", EAST, 20.0)])

    assert (day.day, day.coverage, day.cloud_cover) == (NOON.date(), 1.0, pytest.approx(50.0))
    assert [one.id for one in day.scenes] == ["east", "west"]


@pytest.mark.parametrize(
    ("scenes", "coverage", "cloud"),
    [
        ([scene("a", WHOLE, 30.0), scene("b", WEST, 90.0)], 1.0, 50.0),
        ([scene("a", WEST, 30.0), scene("b", rectangle(20, 45, 21, 48), 100.0)], 0.5, 30.0),
        ([scene("a", WHOLE, None), scene("b", WEST, 10.0)], 1.0, 10.0),
        ([scene("a", WHOLE)], 1.0, None),
        ([scene("a", None, 40.0)], 1.0, 40.0),
        ([scene("a", WEST, 30.0), scene("a", WEST, 30.0)], 0.5, 30.0),
    ],
    ids=["overlap", "one beside the view", "one without figure", "no figure", "no footprint", "twice the same"],
)
def test_cloud_is_weighted_by_the_share_of_the_view(scenes: list[Scene], coverage: float, cloud: float | None) -> None:
    (day,) = acquisitions_over(VIEW, scenes)

    assert day.coverage == pytest.approx(coverage, abs=0.02)
    assert day.cloud_cover == (cloud if cloud is None else pytest.approx(cloud, abs=1))


def test_days_come_in_order_and_by_utc() -> None:
    late = datetime(2026, 5, 3, 23, 59, 59, tzinfo=timezone.utc)
    scenes = [scene("c", WHOLE, taken=late + timedelta(days=2)), scene("a", WHOLE, taken=late)]
    scenes += [scene("b", WHOLE, taken=late + timedelta(seconds=1))]

    days = [one.day.isoformat() for one in acquisitions_over(VIEW, scenes)]
    assert days == ["2026-05-03", "2026-05-04", "2026-05-05"]


def test_nothing_over_the_view_is_no_day() -> None:
    assert acquisitions_over(VIEW, []) == ()
    assert acquisitions_over(VIEW, [scene("a", rectangle(20, 45, 21, 48))]) == ()


@pytest.mark.parametrize(("cloud", "is_clear"), [(None, True), (20.0, True), (20.1, False), (0.0, True)])
def test_a_cloud_limit(cloud: float | None, is_clear: bool) -> None:
    assert Acquisition(NOON.date(), 1.0, cloud).is_clear(20) is is_clear
