"""Which scenes a request can draw on, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from shapely.geometry.base import BaseGeometry

from . import tiles
from .archive import RealImage
from .collections_sentinel_3_5 import PRODUCTS, S5PL2
from .orbits import WIDE
from .passes import Pass, cloud_cover, flights
from .scene_words import properties_of, scene_of
from .tiles import Tile
from .types import BBox, DataSource, Scene

_FILTERS = {  # request option: scene property (API reference 5.3)
    "orbitDirection": "sat:orbit_state",
    "acquisitionMode": "sar:instrument_mode",
    "polarization": "s1:polarization",
    "resolution": "s1:resolution",
    "timeliness": "s1:timeliness",
    "constellation": "hls:constellation",
}
_TIERS = {"ALL_TIERS": ("T1", "T2", "RT"), "TIER_1": ("T1",), "TIER_1_AND_RT": ("T1", "RT")}


@dataclass(frozen=True)
class Candidate:
    """One scene before anything expensive is known about it: a real image, or a tile of a made-up pass."""

    time: datetime
    image: RealImage | None = None
    flight: Pass | None = None
    tile: Tile | None = None

    @cached_property
    def scene(self) -> Scene:
        """Describe the scene in full."""
        if self.image is not None:
            return self.image.scene()
        if self.flight is None or self.tile is None:
            raise ValueError("a candidate is an image or a tile of a flight")
        return scene_of(self.flight, self.tile)

    @property
    def cloud_cover(self) -> float:
        """Give the share of clouds in percent; 0 where none is known."""
        if self.flight is not None and self.tile is not None:
            return cloud_cover(self.flight, self.tile) or 0.0
        return self.scene.cloud_cover or 0.0

    @property
    def footprint(self) -> BaseGeometry:
        """Draw the scene in degrees."""
        if self.image is not None:
            return self.image.footprint
        if self.tile is None:
            raise ValueError("a candidate is an image or a tile of a flight")
        return tiles.footprint(self.tile)

    def rank(self, newest_first: bool) -> tuple:
        """Sort by day, real images before made-up ones, then pass by pass and frame by frame."""
        sign = -1 if newest_first else 1
        day = sign * self.time.toordinal()
        if self.image is not None:
            return (day, 0, 0, 0, 0, sign * self.time.timestamp(), self.image.name)
        if self.flight is None or self.tile is None:
            raise ValueError("a candidate is an image or a tile of a flight")
        evening = sign * int(self.flight.ascending)
        westward = -sign * self.flight.track  # the earth turns: later passes lie further west
        return (day, 1, evening, westward, self.tile.frame.epsg, sign * self.time.timestamp(), self.tile.name)


def candidates(
    collection: str, area: BBox, first: datetime, last: datetime, images: Sequence[RealImage]
) -> list[Candidate]:
    """List all scenes of a collection that touch a box of degrees in a time range, both ends included, newest first."""
    touched = tiles.area_shape(area)
    found = [
        Candidate(image.time, image=image)
        for image in images
        if image.collection == collection
        and image.time is not None
        and first <= image.time <= last
        and image.footprint.intersects(touched)
    ]
    for tile in tiles.zones_within(area) if collection in WIDE else tiles.tiles_within(area):
        for flight in flights(collection, tile, first, last):
            found.append(Candidate(flight.moment(tile), flight=flight, tile=tile))
    return sorted(found, key=lambda one: one.rank(newest_first=True))


def in_order(found: Sequence[Candidate], source: DataSource, has_cloud: bool) -> list[Candidate]:
    """Drop what is too cloudy and sort as the mosaicking order asks."""
    kept = [one for one in found if one.flight is None or one.tile is None or wanted(one.flight, one.tile, source)]
    if has_cloud and source.max_cloud_cover < 100.0:
        kept = [one for one in kept if one.cloud_cover <= source.max_cloud_cover]
    if source.mosaicking_order == "leastRecent":
        kept.sort(key=lambda one: one.rank(newest_first=False))
    elif source.mosaicking_order == "leastCC" and has_cloud:
        kept.sort(key=lambda one: (one.cloud_cover, one.rank(newest_first=True)))
    return kept


def wanted(flight: Pass, tile: Tile, source: DataSource) -> bool:
    """Tell whether a pass fits the request's filters on satellite, orbit, mode and tier."""
    asked = {name: str(source.options[name]) for name in _FILTERS if source.options.get(name)}
    tiers = _TIERS.get(str(source.options.get("tiers", "ALL_TIERS")))
    if not asked and (tiers is None or len(tiers) == len(_TIERS["ALL_TIERS"])):
        return True
    values = properties_of(flight, tile)
    if tiers and values.get("landsat:collection_category", tiers[0]) not in tiers:
        return False
    told = {name: str(values[place]) for name, place in _FILTERS.items() if place in values}
    return all(told[name].upper() == value.upper() for name, value in asked.items() if name in told)


def scenes_of(one: Candidate) -> list[Scene]:
    """Describe a candidate for the Catalog: of Sentinel-5P each product is a scene of its own (4.4)."""
    if one.flight is None or one.tile is None or one.flight.collection != S5PL2:
        return [one.scene]
    return [scene_of(one.flight, one.tile, product) for product in PRODUCTS]
