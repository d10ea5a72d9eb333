"""Which scenes a request can draw on, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from shapely.geometry.base import BaseGeometry

from . import tiles
from .archive import RealImage
from .passes import Pass, flights, scene_of
from .tiles import Tile
from .types import BBox, DataSource, Scene


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
    wanted = tiles.area_shape(area)
    found = [
        Candidate(image.time, image=image)
        for image in images
        if image.collection == collection
        and image.time is not None
        and first <= image.time <= last
        and image.footprint.intersects(wanted)
    ]
    for tile in tiles.tiles_within(area):
        for flight in flights(collection, tile, first, last):
            found.append(Candidate(flight.moment(tile), flight=flight, tile=tile))
    return sorted(found, key=lambda one: one.rank(newest_first=True))


def in_order(found: Sequence[Candidate], source: DataSource, has_cloud: bool) -> list[Candidate]:
    """Drop what is too cloudy and sort as the mosaicking order asks."""
    kept = list(found)
    if has_cloud and source.max_cloud_cover < 100.0:
        kept = [one for one in kept if (one.scene.cloud_cover or 0.0) <= source.max_cloud_cover]
    if source.mosaicking_order == "leastRecent":
        kept.sort(key=lambda one: one.rank(newest_first=False))
    elif source.mosaicking_order == "leastCC" and has_cloud:
        kept.sort(key=lambda one: (one.scene.cloud_cover or 0.0, one.rank(newest_first=True)))
    return kept
