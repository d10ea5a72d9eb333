"""The one door to the pixels: collections, scenes, rendered images."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from shapely.geometry import shape

from . import rendering, tiles
from .archive import open_archive
from .candidates import candidates, scenes_of
from .levels import GroundCache
from .script.engine import Limits
from .types import BBox, CollectionInfo, Rendered, RenderJob, Scene


class World:
    """A made-up Earth, with real imagery where `data_dir` holds some. Thread safe; one per server.

    Call `render` from worker threads, not from a thread that runs an event loop.
    """

    def __init__(self, data_dir: Path | None = None, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._images = open_archive(data_dir)
        self._grounds = GroundCache()

    def collections(self) -> Mapping[str, CollectionInfo]:
        """List the collections by id."""
        known = dict(rendering.known_collections())
        for image in self._images:
            info = known[image.collection]
            if info.start is not None and image.time is not None and image.time < info.start:
                known[image.collection] = replace(info, start=image.time)
        return known

    def scenes(self, collection: str, area: BBox | dict, time_from: datetime, time_to: datetime) -> list[Scene]:
        """List the scenes touching an area (degrees: w, s, e, n or GeoJSON), both times included, newest first.

        A made-up scene is left out where a real one of the same day covers all that was asked for.
        Collections without scenes (dem) have none. Raises LookupError for an unknown collection.
        """
        if rendering.known_collections()[collection].start is None:
            return []
        wanted = shape(area) if isinstance(area, dict) else tiles.area_shape(area)
        box = wanted.bounds if isinstance(area, dict) else area
        found = candidates(collection, box, time_from, time_to, self._images)
        touching = [one for one in found if one.footprint.intersects(wanted)]
        days = {one.time.date() for one in touching if one.image is not None and one.footprint.covers(wanted)}
        kept = [one for one in touching if one.image is not None or one.time.date() not in days]
        newest_first = sorted(kept, key=lambda one: one.time, reverse=True)
        return [scene for one in newest_first for scene in scenes_of(one)]

    def render(self, job: RenderJob) -> Rendered:
        """Make one image. Raises EvalscriptError for a faulty script, LookupError for an unknown collection."""
        return rendering.render(job, self._images, self._grounds, self._limits)

    def close(self) -> None:
        """Give back what is held: the ground already made. Script engines end with each request."""
        self._grounds.clear()
