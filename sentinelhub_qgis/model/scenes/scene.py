"""Scenes: single entries of the service's catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Scene:
    """Be one entry of the catalogue: a tile, a granule or a strip of one acquisition.

    Attributes:
        id: the service's own; text from outside.
        collection_id: whose scene it is.
        taken: when, in UTC.
        rings: all rings of the footprint, holes too, as (longitude, latitude) in degrees, past 180 where they cross
            the 180th meridian; a place lies inside when an odd number of rings go around it. Empty when the
            catalogue names no footprint.
        cloud_cover: percent of this scene, 0 to 100; None where the collection has none.
        platform, orbit_state: such as `sentinel-2b` and `descending`; empty when unknown.
        relative_orbit: number of the track; None when unknown.
    """

    id: str
    collection_id: str
    taken: datetime
    rings: tuple[Ring, ...] = field(default=(), repr=False)
    cloud_cover: float | None = None
    platform: str = ""
    orbit_state: str = ""
    relative_orbit: int | None = None

    @property
    def day(self) -> date:
        """The UTC day."""
        return self.taken.date()
