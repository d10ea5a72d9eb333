"""Who flies where and when: ground tracks and satellites of every collection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from . import collections_landsat as landsat
from . import collections_sentinel_3_5 as coarse
from .collection_parts import WORLD as _EARTH

_FAR_FUTURE = date.max


@dataclass(frozen=True)
class Satellite:
    """One satellite: where in the cycle it passes track 0, and from when to when it works (both included)."""

    name: str  # platform as STAC says it: sentinel-2a
    phase: int = 0
    first: date = date.min
    last: date = _FAR_FUTURE
    ascending: bool = False


@dataclass(frozen=True)
class Orbit:
    """Ground tracks evenly spaced in longitude; each tile of the ground belongs to one of them."""

    tracks: int
    cycle: int  # days after which a satellite passes the same track again
    drift: int  # days by which the next track to the east is seen later, modulo the cycle
    satellites: tuple[Satellite, ...]
    hour: float = 10.5  # local solar time at the equator, going down
    hour_up: float = 22.0  # the same, going up
    border: float = 0.0  # longitude where track 0 begins, at `lean_from` degrees of latitude
    lean: float = 0.0  # degrees a track leans per degree of latitude
    lean_from: float = 0.0

    @property
    def spacing(self) -> float:
        """Give degrees between neighbouring tracks."""
        return (_EARTH[2] - _EARTH[0]) / self.tracks

    def track_at(self, lon: float, lat: float) -> int:
        """Number the track a place belongs to."""
        return int((lon - self.border - self.lean * (lat - self.lean_from)) // self.spacing)

    def longitude(self, track: int, latitude: float | None = None) -> float:
        """Give the longitude in the middle of a track, where it was measured or at another latitude."""
        away = 0.0 if latitude is None else latitude - self.lean_from
        return self.border + (track + 0.5) * self.spacing + self.lean * away

    def passing(self, day: date, track: int) -> list[Satellite]:
        """List the satellites that pass a track on a day."""
        turn = day.toordinal() - self.drift * track
        return [
            one for one in self.satellites if one.first <= day <= one.last and (turn - one.phase) % self.cycle == 0
        ]


# Sentinel-2A passed track 0 on 2015-07-11; the border of track 0 at 46 degrees north comes from real acquisitions.
_S2A = date(2015, 7, 11).toordinal() % 10
_S2B = (_S2A + 5) % 10
SENTINEL_2 = Orbit(
    143, 10, 2,
    (
        Satellite("sentinel-2a", _S2A, last=date(2024, 12, 31)),
        Satellite("sentinel-2c", _S2A, date(2025, 1, 1)),
        Satellite("sentinel-2b", _S2B, date(2017, 7, 1)),
    ),
    border=12.5, lean=0.15, lean_from=46.0,
)  # fmt: skip
SENTINEL_1 = Orbit(
    143, 12, 5,
    (
        Satellite("sentinel-1a", 7, ascending=True),
        Satellite("sentinel-1b", 1, date(2016, 10, 1), date(2021, 12, 23), ascending=True),
        Satellite("sentinel-1c", 1, date(2025, 4, 1), ascending=True),
        Satellite("sentinel-1a", 0),
        Satellite("sentinel-1b", 6, date(2016, 10, 1), date(2021, 12, 23)),
        Satellite("sentinel-1c", 6, date(2025, 4, 1)),
    ),
    hour=5.6, hour_up=17.6, border=12.5, lean=0.15, lean_from=46.0,
)  # fmt: skip


def _landsat_orbit(*satellites: Satellite) -> Orbit:
    return Orbit(233, 16, 7, satellites, hour=10.1, border=0.4, lean=0.22)


_LANDSAT_8 = Satellite("landsat-8", 3, date(2013, 3, 18))
_LANDSAT_9 = Satellite("landsat-9", 11, date(2021, 10, 31))
_NEW = _landsat_orbit(_LANDSAT_8, _LANDSAT_9)
_ETM = _landsat_orbit(Satellite("landsat-7", 11, date(1999, 4, 15), date(2024, 1, 19)))
_TM = _landsat_orbit(
    Satellite("landsat-4", 11, date(1982, 8, 22), date(1993, 12, 14)),
    Satellite("landsat-5", 3, date(1984, 3, 1), date(2012, 5, 5)),
)
_MSS = _landsat_orbit(
    Satellite("landsat-1", 3, date(1972, 7, 23), date(1978, 1, 7)),
    Satellite("landsat-2", 11, date(1975, 1, 22), date(1982, 2, 18)),
    Satellite("landsat-3", 3, date(1978, 3, 5), date(1983, 3, 31)),
    Satellite("landsat-4", 11, date(1982, 8, 22), date(1993, 12, 14)),
    Satellite("landsat-5", 3, date(1984, 3, 1), date(2013, 1, 7)),
)
# Wide swaths see everything daily: one track a UTM zone, whose middle is the zone's meridian.
_DAILY = {"tracks": 60, "border": -180.0}
_SENTINEL_3 = Orbit(
    cycle=2, drift=1, hour=10.0,
    satellites=(Satellite("sentinel-3a", 0), Satellite("sentinel-3b", 1, date(2018, 5, 15))), **_DAILY,
)  # fmt: skip
_SENTINEL_3_HEAT = Orbit(
    cycle=2, drift=1, hour=10.0, hour_up=22.0,
    satellites=(
        *_SENTINEL_3.satellites,
        Satellite("sentinel-3a", 1, ascending=True),
        Satellite("sentinel-3b", 0, date(2018, 5, 15), ascending=True),
    ), **_DAILY,
)  # fmt: skip
_SENTINEL_5P = Orbit(cycle=1, drift=0, hour=13.5, satellites=(Satellite("sentinel-5p"),), **_DAILY)
_MODIS = Orbit(cycle=1, drift=0, hour=10.5, satellites=(Satellite("terra"),), **_DAILY)

#: Orbits by collection; what is missing here follows Sentinel-2.
ORBITS = {
    "sentinel-1-grd": (SENTINEL_1,),
    landsat.LANDSAT_OT_L1: (_NEW,),
    landsat.LANDSAT_OT_L2: (_NEW,),
    landsat.LANDSAT_8_L1C: (_landsat_orbit(_LANDSAT_8),),
    landsat.LANDSAT_ETM_L1: (_ETM,),
    landsat.LANDSAT_ETM_L2: (_ETM,),
    landsat.LANDSAT_TM_L1: (_TM,),
    landsat.LANDSAT_TM_L2: (_TM,),
    landsat.LANDSAT_MSS_L1: (_MSS,),
    landsat.HLS: (_NEW, SENTINEL_2),
    landsat.MODIS: (_MODIS,),
    coarse.S3OLCI: (_SENTINEL_3,),
    coarse.S3OLCIL2: (_SENTINEL_3,),
    coarse.S3SLSTR: (_SENTINEL_3_HEAT,),
    coarse.S3SLSTRL2: (_SENTINEL_3_HEAT,),
    coarse.S3SYNL2: (_SENTINEL_3,),
    coarse.S5PL2: (_SENTINEL_5P,),
}
#: Collections whose scenes are as large as a zone of the military grid (6 by 8 degrees).
WIDE = (*coarse.COARSE_COLLECTIONS, landsat.MODIS)


def orbits_of(collection: str) -> tuple[Orbit, ...]:
    """Give the orbits a collection draws on."""
    return ORBITS.get(collection, (SENTINEL_2,))
