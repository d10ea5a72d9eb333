"""Scenes one after the other, newest first, however large the area: nothing is made before it is asked for.

A best-first search: days open into passes, passes into runs of tiles, each with the latest moment it can hold.
What cannot be next stays closed, so the first scene of the whole Earth costs some ten passes, not a year of them.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import Any

import shapely
import shapely.geometry
from shapely.geometry.base import BaseGeometry

from . import tiles
from .archive import RealImage
from .candidates import Candidate
from .collections_sentinel_3_5 import PRODUCTS, S5PL2
from .collections_table import COLLECTIONS, MOSAIC
from .orbits import WIDE, Orbit, orbits_of
from .passes import Pass, middle_of, quarters
from .scene_words import scene_of
from .tiles import Tile
from .types import BBox, Scene

_LONGEST_DAY = timedelta(hours=48)  # the day of a pass is that of the sun below it, its moment is UTC
_LARGE = 400  # square degrees: beyond them outlines are compared one by one, as they are reached
_DAY, _PASS, _SCENE = range(3)  # of equal moments the one that is still closed is opened first


@dataclass(frozen=True)
class Found:
    """One scene before anything expensive is known about it; `product` is one of those of Sentinel-5P."""

    candidate: Candidate
    product: str = ""

    @property
    def time(self) -> datetime:
        """Give the moment of the acquisition."""
        return self.candidate.time

    @cached_property
    def scene(self) -> Scene:
        """Describe the scene in full."""
        one = self.candidate
        if not self.product or one.flight is None or one.tile is None:
            return one.scene
        return scene_of(one.flight, one.tile, self.product)


@dataclass(frozen=True)
class Region:
    """Where a walk looks: a box around (west beyond east across the antimeridian) and the shape itself."""

    box: BBox
    shape: BaseGeometry

    @property
    def whole(self) -> bool:
        """Tell the whole Earth, of which no outline needs to be compared."""
        return self.box == (-180.0, -90.0, 180.0, 90.0) and self.shape.area >= 64_800.0

    @property
    def large(self) -> bool:
        """Tell areas of which it does not pay to compare all outlines beforehand."""
        west, south, east, north = self.box
        return ((east - west) % 360.0 or 360.0) * (north - south) > _LARGE


@dataclass(frozen=True)
class Group:
    """The tiles below one ground track."""

    way: Orbit
    track: int
    tiles: tuple[Tile, ...]

    @property
    def ends(self) -> tuple[Tile, Tile]:
        """Give the southernmost and the northernmost tile: a pass is latest over one of them."""
        return self.tiles[0], self.tiles[-1]


def walk(
    collection: str, region: Region, first: datetime, last: datetime, images: Sequence[RealImage]
) -> Iterator[Found]:
    """Go through the scenes of a collection that touch a region, both times included, newest first.

    A made-up scene is left out where a real one of the same day covers all of the region.
    """
    info = COLLECTIONS[collection]
    start, end = max(first, info.start or first), min(last, info.end or last)
    shapely.prepare(region.shape)
    real = [
        image
        for image in images
        if image.collection == collection and image.time is not None
        and first <= image.time <= last and image.footprint.intersects(region.shape)
    ]  # fmt: skip
    covered = {image.time.date() for image in real if image.time and image.footprint.covers(region.shape)}
    found = _Search(collection, region, start, end, real)
    for one in found:
        if one.image is None and one.time.date() in covered:
            continue
        if collection == S5PL2 and one.flight is not None:
            yield from (Found(one, product) for product in PRODUCTS)
        else:
            yield Found(one)


class _Search:
    """The heap of what is still closed and of the scenes next in line."""

    def __init__(
        self, collection: str, region: Region, start: datetime, end: datetime, real: Sequence[RealImage]
    ) -> None:
        self._collection, self._region, self._start, self._end = collection, region, start, end
        self._numbers = itertools.count()
        self._heap: list[tuple[float, int, int, Any]] = []
        self._groups = _groups(collection, region) if start <= end else ()
        for image in real:
            if image.time is not None:
                self._push_run(iter([Candidate(image.time, image=image)]))
        if start <= end:
            self._begin()

    def __iter__(self) -> Iterator[Candidate]:
        while self._heap:
            _, kind, _, payload = heapq.heappop(self._heap)
            if kind == _DAY:
                self._open_day(payload)
            elif kind == _PASS:
                self._open_pass(*payload)
            else:
                candidate, rest = payload
                self._push_run(rest)
                if self._touches(candidate):
                    yield candidate

    def _begin(self) -> None:
        if self._collection == MOSAIC:
            below = tuple(tile for group in self._groups for tile in group.tiles)
            for flight in quarters(self._start, self._end) if below else ():
                self._push(flight.moment(below[0]), _PASS, (flight, below))
            return
        day = self._end.astimezone(UTC).date() + timedelta(days=1)
        self._push(_midnight(day) + _LONGEST_DAY, _DAY, day)

    def _open_day(self, day: date) -> None:
        for group in self._groups:
            for satellite in group.way.passing(day, group.track):
                flight = Pass(self._collection, day, group.track, group.way, satellite)
                latest = max(flight.moment(tile) for tile in group.ends)
                if latest >= self._start:
                    self._push(latest, _PASS, (flight, group.tiles))
        before = day - timedelta(days=1)
        if _midnight(before) + _LONGEST_DAY >= self._start:
            self._push(_midnight(before) + _LONGEST_DAY, _DAY, before)

    def _open_pass(self, flight: Pass, below: Sequence[Tile]) -> None:
        run = [Candidate(flight.moment(tile), flight=flight, tile=tile) for tile in below]
        run = [one for one in run if self._start <= one.time <= self._end]
        run.sort(key=_newest_first)
        self._push_run(iter(run))

    def _push_run(self, run: Iterator[Candidate]) -> None:
        for candidate in run:
            self._push(candidate.time, _SCENE, (candidate, run))
            return

    def _push(self, latest: datetime, kind: int, payload: Any) -> None:
        heapq.heappush(self._heap, (-latest.timestamp(), kind, next(self._numbers), payload))

    def _touches(self, one: Candidate) -> bool:
        return one.image is not None or self._region.whole or one.footprint.intersects(self._region.shape)


def region_of(area: BBox | dict[str, Any]) -> Region:
    """Make a region of a box of degrees or a GeoJSON geometry."""
    if isinstance(area, dict):
        shape = shapely.geometry.shape(area)
        shape = shape if shape.is_valid else shapely.make_valid(shape)
        west, south, east, north = shape.bounds
        return Region((west, south, east, north), shape)
    return Region(area, tiles.area_shape(area))


EARTH = region_of((-180.0, -90.0, 180.0, 90.0))


def _groups(collection: str, region: Region) -> tuple[Group, ...]:
    if region.whole:
        return _groups_of_earth(collection)
    return _grouped(collection, _tiles_near(collection, region))


@lru_cache(maxsize=8)
def _groups_of_earth(collection: str) -> tuple[Group, ...]:
    return _grouped(collection, _tiles_near(collection, EARTH))


def _tiles_near(collection: str, region: Region) -> Iterator[Tile]:
    """Go through the tiles that may touch a region; of a large one their outlines are not looked at yet."""
    if collection in WIDE:
        return tiles.zones_within(region.box)
    return tiles.tiles_near(region.box) if region.large else tiles.tiles_within(region.box)


def _grouped(collection: str, near: Iterator[Tile]) -> tuple[Group, ...]:
    found: dict[tuple[int, int], list[tuple[float, Tile]]] = {}
    ways = orbits_of(collection)
    for tile in near:
        lon, lat = middle_of(tile)
        for number, way in enumerate(ways):
            found.setdefault((number, way.track_at(lon, lat)), []).append((lat, tile))
    made = []
    for (number, track), below in found.items():
        below.sort(key=itemgetter(0))
        made.append(Group(ways[number], track, tuple(tile for _, tile in below)))
    return tuple(made)


def _newest_first(one: Candidate) -> tuple[float, int, str]:
    tile = one.tile
    return (-one.time.timestamp(), tile.frame.epsg, tile.name) if tile else (-one.time.timestamp(), 0, "")


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
