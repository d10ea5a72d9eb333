"""When which satellite flies over which tile, and under what weather."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

import numpy as np

from . import noise, tiles
from .collections_table import COLLECTIONS, MOSAIC, S1GRD, S2L1C
from .frames import Frame
from .sky import Sky, mood_of
from .tiles import Tile
from .types import Scene

_TRACK = 360.0 / 143.0  # degrees between neighbouring ground tracks
_TRACK_BORDER = 12.5  # degrees: where track 0 begins at 46 degrees north; set by real acquisitions
_LEAN = 0.15  # degrees a track leans per degree of latitude
_TWIN_FROM = date(2017, 7, 1)  # before it one Sentinel-2 flew, every ten days
_S1_TWIN_FROM, _S1_TWIN_TO, _S1_TWIN_AGAIN = date(2016, 10, 1), date(2021, 12, 23), date(2025, 4, 1)


@dataclass(frozen=True)
class Pass:
    """One flight of one satellite along one track, on the day it passes."""

    collection: str
    day: date
    track: int
    ascending: bool
    platform: str  # letter: a, b, c

    @property
    def seed(self) -> int:
        """Seed the weather; the levels of one acquisition share it."""
        return noise.seed_of("pass", self.day.isoformat(), self.track)

    @property
    def season(self) -> date:
        """Give the day whose look the ground has."""
        return self.day

    @property
    def orbit(self) -> int:
        """Number the relative orbit."""
        return (21 + 100 * (self.track + 1)) % 143 + 1

    def sky(self, frame: Frame) -> Sky:
        """Give the clouds of this pass."""
        return Sky(frame, self.seed, mood_of(self.seed))

    def moment(self, tile: Tile) -> datetime:
        """Say when a tile is seen, to the second."""
        latitude = _middle(tile)[1]
        longitude = track_longitude(self.track)
        local = 10.5 + 0.011 * latitude if self.collection != S1GRD else (17.6 if self.ascending else 5.6)
        along = latitude * 16.0 * (1 if self.ascending else -1)
        seconds = round((local - longitude / 15.0) * 3600.0 + along * (self.collection == S1GRD))
        return datetime.combine(self.day, time(), UTC) + timedelta(seconds=seconds)


def track_longitude(track: int) -> float:
    """Give the longitude in the middle of a track."""
    return _TRACK_BORDER + (track + 0.5) * _TRACK


def scene_of(flight: Pass, tile: Tile) -> Scene:
    """Describe one tile of one pass."""
    cloud = None
    if COLLECTIONS[flight.collection].has_cloud:
        cloud = _cloud_cover(flight.seed, tile)
    shape = tiles.footprint(tile)
    return Scene(
        id=_scene_id(flight, tile),
        collection=flight.collection,
        time=flight.moment(tile),
        cloud_cover=cloud,
        geometry=tiles.geometry_json(shape),
        bbox=tuple(shape.bounds),
        epsg=tile.frame.epsg,
        properties=properties_of(flight, tile),
    )


def flights(collection: str, tile: Tile, first: datetime, last: datetime) -> Iterator[Pass]:
    """Go through the passes that see a tile between two moments, both included, newest first."""
    if collection == MOSAIC:
        yield from _quarters(tile, first, last)
        return
    info = COLLECTIONS[collection]
    start = max(first, info.start or first)
    day = last.astimezone(UTC).date() + timedelta(days=1)
    end = start.astimezone(UTC).date() - timedelta(days=1)
    found = []
    while day >= end:
        found += [flight for flight in _day(collection, tile, day) if start <= flight.moment(tile) <= last]
        day -= timedelta(days=1)
    yield from sorted(found, key=lambda flight: flight.moment(tile), reverse=True)


def _day(collection: str, tile: Tile, day: date) -> list[Pass]:
    if collection == S1GRD:
        return [flight for up in (True, False) if (flight := _radar_pass(tile, day, up))]
    track = _track(tile)
    number = day.toordinal()
    if number % 5 != (2 * track) % 5:
        return []
    first_twin = (number - 2 * track) // 5 % 2 == _first_twin()
    if not first_twin and day < _TWIN_FROM:
        return []
    second = "c" if day.year >= 2025 else "a"
    return [Pass(collection, day, track, False, second if first_twin else "b")]


@lru_cache(maxsize=1)
def _first_twin() -> int:
    """Anchor Sentinel-2A to a real acquisition: 2015-07-11, track 0."""
    return date(2015, 7, 11).toordinal() // 5 % 2


def _radar_pass(tile: Tile, day: date, ascending: bool) -> Pass | None:
    track = _track(tile)
    phase = (day.toordinal() - 5 * track - (7 if ascending else 0)) % 12
    twin = _S1_TWIN_FROM <= day <= _S1_TWIN_TO or day >= _S1_TWIN_AGAIN
    if phase == 0:
        return Pass(S1GRD, day, track, ascending, "a")
    if phase == 6 and twin:
        return Pass(S1GRD, day, track, ascending, "c" if day >= _S1_TWIN_AGAIN else "b")
    return None


def _quarters(tile: Tile, first: datetime, last: datetime) -> Iterator[Pass]:
    start = COLLECTIONS[MOSAIC].start or first
    for year in range(last.astimezone(UTC).year, max(first, start).astimezone(UTC).year - 1, -1):
        for month in (10, 7, 4, 1):
            moment = datetime(year, month, 1, tzinfo=UTC)
            if max(first, start) <= moment <= last:
                yield QuarterlyMosaic(MOSAIC, moment.date(), 0, False, "")


class QuarterlyMosaic(Pass):
    """A mosaic of three months; it stands for no single flight, so it has no time of day."""

    def moment(self, tile: Tile) -> datetime:
        """Give the first moment of the quarter."""
        return datetime.combine(self.day, time(), UTC)

    @property
    def season(self) -> date:
        """Give the middle of the quarter."""
        return self.day + timedelta(days=45)


@lru_cache(maxsize=50_000)
def _cloud_cover(seed: int, tile: Tile) -> float:
    west, _, east, north = tile.bounds
    sky = Sky(tile.frame, seed, mood_of(seed))
    return round(sky.cover(west, float(tile.frame.world_north(np.array(north))), east - west), 2)


@lru_cache(maxsize=20_000)
def _middle(tile: Tile) -> tuple[float, float]:
    west, south, east, north = tile.bounds
    lon, lat = tile.frame.to_degrees(np.array([(west + east) / 2]), np.array([(south + north) / 2]))
    return float(lon[0]), float(lat[0])


def _track(tile: Tile) -> int:
    lon, lat = _middle(tile)
    return int((lon - _TRACK_BORDER - _LEAN * (lat - 46.0)) // _TRACK)


def _scene_id(flight: Pass, tile: Tile) -> str:
    moment = flight.moment(tile)
    stamp = moment.strftime("%Y%m%dT%H%M%S")
    letter = flight.platform.upper()
    if flight.collection == MOSAIC:
        return f"Sentinel-2_mosaic_{moment.year}_Q{(moment.month + 2) // 3}_{tile.name}_0_0"
    if flight.collection == S1GRD:
        end = (moment + timedelta(seconds=25)).strftime("%Y%m%dT%H%M%S")
        code = noise.seed_of(flight.seed, tile.name, flight.ascending)
        return f"S1{letter}_IW_GRDH_1SDV_{stamp}_{end}_{code % 60000:06d}_{code >> 12:06X}_{code & 0xFFFF:04X}"
    level = "1C" if flight.collection == S2L1C else "2A"
    made = (moment + timedelta(hours=3)).strftime("%Y%m%dT%H%M%S")
    return f"S2{letter}_MSIL{level}_{stamp}_N0510_R{flight.orbit:03d}_T{tile.name}_{made}.SAFE"


def properties_of(flight: Pass, tile: Tile) -> dict:
    """Give the STAC properties beside time and cloud cover."""
    info = COLLECTIONS[flight.collection]
    values: dict = {"gsd": info.gsd, "proj:epsg": tile.frame.epsg, "proj:bbox": list(tile.bounds)}
    if flight.collection == MOSAIC:
        return values
    kind, instrument = ("sentinel-1", "c-sar") if flight.collection == S1GRD else ("sentinel-2", "msi")
    values.update(platform=f"{kind}{flight.platform}", constellation=kind, instruments=[instrument])
    values["sat:orbit_state"] = "ascending" if flight.ascending else "descending"
    values["sat:relative_orbit"] = flight.orbit
    if flight.collection == S1GRD:
        values.update(
            {
                "sar:instrument_mode": "IW",
                "sar:polarizations": ["VV", "VH"],
                "s1:polarization": "DV",
                "s1:resolution": "HIGH",
                "s1:timeliness": "NRT3h",
            }
        )
    return values
