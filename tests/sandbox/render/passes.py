"""When which satellite flies over which tile, and under what weather."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache

import numpy as np

from . import noise, tiles
from .collections_table import COLLECTIONS, MOSAIC
from .frames import Frame
from .homes import homes
from .orbits import SENTINEL_2, WIDE, Orbit, Satellite, orbits_of
from .sky import Sky, mood_of
from .tiles import Tile


@dataclass(frozen=True)
class Pass:
    """One flight of one satellite along one track, on the day it passes."""

    collection: str
    day: date
    track: int
    way: Orbit
    satellite: Satellite

    @property
    def ascending(self) -> bool:
        """Tell the flights that go up, from south to north."""
        return self.satellite.ascending

    @property
    def platform(self) -> str:
        """Name the satellite as STAC does."""
        return self.satellite.name

    @cached_property
    def seed(self) -> int:
        """Seed the weather; the levels of one acquisition share it, and so do all wide swaths of a day."""
        if self.collection in WIDE:
            return noise.seed_of("day", self.day.isoformat())
        kind = () if self.way.tracks == SENTINEL_2.tracks else (self.way.tracks,)
        return noise.seed_of("pass", self.day.isoformat(), self.track, *kind)

    @property
    def season(self) -> date:
        """Give the day whose look the ground has."""
        return self.day

    @property
    def relative_orbit(self) -> int:
        """Number the relative orbit."""
        return (21 + 100 * (self.track + 1)) % self.way.tracks + 1

    def longitude(self, latitude: float) -> float:
        """Give the longitude of the middle of the track at a latitude."""
        return self.way.longitude(self.track, latitude)

    def sky(self, frame: Frame) -> Sky:
        """Give the clouds of this pass."""
        if self.collection in WIDE:
            return Sky(frame, self.seed, None)
        return Sky(frame, self.seed, mood_of(self.seed))

    def hours(self, latitude: float) -> float:
        """Give the time of day in hours of UTC at which the sun finds a latitude, beyond 0-24 near the antimeridian."""
        local = self.way.hour_up if self.ascending else self.way.hour + 0.011 * latitude
        return local - self.longitude(latitude) / 15.0

    def moment(self, tile: Tile) -> datetime:
        """Say when a tile is seen, to the second."""
        latitude = middle_of(tile)[1]
        seconds = self.hours(latitude) * 3600.0
        if self.collection == "sentinel-1-grd":  # its local time is that of the equator
            local, along = (self.way.hour_up, latitude) if self.ascending else (self.way.hour, -latitude)
            seconds = (local - self.way.longitude(self.track) / 15.0) * 3600.0 + 16.0 * along
        return datetime.combine(self.day, time(), UTC) + timedelta(seconds=round(seconds))


class QuarterlyMosaic(Pass):
    """A mosaic of three months; it stands for no single flight, so it has no time of day."""

    def moment(self, tile: Tile) -> datetime:
        """Give the first moment of the quarter."""
        return datetime.combine(self.day, time(), UTC)

    @property
    def season(self) -> date:
        """Give the middle of the quarter."""
        return self.day + timedelta(days=45)


def flights(collection: str, tile: Tile, first: datetime, last: datetime) -> Iterator[Pass]:
    """Go through the passes that see a tile between two moments, both included, newest first."""
    if collection == MOSAIC:
        yield from quarters(first, last)
        return
    info = COLLECTIONS[collection]
    start, end = max(first, info.start or first), min(last, info.end or last)
    if start > end:
        return
    day = end.astimezone(UTC).date() + timedelta(days=1)
    earliest = start.astimezone(UTC).date() - timedelta(days=1)
    lon, lat = middle_of(tile)
    ways = [(way, way.track_at(lon, lat)) for way in orbits_of(collection)]
    found = []
    while day >= earliest:
        for way, track in ways:
            found += [Pass(collection, day, track, way, one) for one in way.passing(day, track)]
        day -= timedelta(days=1)
    timed = [(flight.moment(tile), flight) for flight in found]
    yield from (
        flight for moment, flight in sorted(timed, key=lambda one: one[0], reverse=True) if start <= moment <= end
    )


def cloud_cover(flight: Pass, tile: Tile) -> float | None:
    """Give the percentage of a tile under clouds; None for what has no such figure."""
    if not COLLECTIONS[flight.collection].has_cloud:
        return None
    return _cloud_cover(flight.sky(tile.frame), tile)


@lru_cache(maxsize=50_000)
def _cloud_cover(sky: Sky, tile: Tile) -> float:
    """Look at points evenly spread over a tile, each in the frame it belongs to, as pictures of it do."""
    cloudy = seen = 0
    for part in homes(tile):
        taken = replace(sky, frame=part.frame).cloudy(part.east, part.north)
        cloudy += int((taken & part.inside).sum())
        seen += int(part.inside.sum())
    return round(100.0 * cloudy / max(seen, 1), 2)


def middle_of(tile: Tile) -> tuple[float, float]:
    """Give longitude and latitude of a tile's middle."""
    known = _middles(tile.frame, type(tile))
    return known[tile] if tile in known else _places((tile,))[0]


@lru_cache(maxsize=256)
def _middles(frame: Frame, kind: type[Tile]) -> dict[Tile, tuple[float, float]]:
    """Place all tiles of a frame at once: one by one it takes a hundred times as long."""
    known = tiles.tiles_of(frame, kind)
    return dict(zip(known, _places(known)))


def _places(known: Sequence[Tile]) -> list[tuple[float, float]]:
    bounds = np.array([tile.bounds for tile in known])
    lon, lat = known[0].frame.to_degrees((bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2)
    return list(zip(np.ravel(lon).tolist(), np.ravel(lat).tolist()))


def quarters(first: datetime, last: datetime) -> Iterator[Pass]:
    """Go through the quarterly mosaics that begin between two moments, newest first."""
    start = COLLECTIONS[MOSAIC].start or first
    for year in range(last.astimezone(UTC).year, max(first, start).astimezone(UTC).year - 1, -1):
        for month in (10, 7, 4, 1):
            moment = datetime(year, month, 1, tzinfo=UTC)
            if max(first, start) <= moment <= last:
                yield QuarterlyMosaic(MOSAIC, moment.date(), 0, SENTINEL_2, Satellite(""))
