"""The one door to the pixels: collections, scenes, rendered images."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from . import rendering
from .archive import open_archive
from .find import find
from .levels import GroundCache
from .script.engine import Limits
from .types import BBox, CollectionInfo, Rendered, RenderJob, Scene
from .walk import Found, region_of, walk


class World:
    """A made-up Earth, with real imagery where `data_dir` holds some. Thread safe; one per server.

    Nothing is seen after the moment `today` gives; without it the future is as open as the past.
    Call `render` from worker threads, not from a thread that runs an event loop.
    """

    def __init__(
        self,
        data_dir: Path | None = None,
        limits: Limits | None = None,
        today: Callable[[], datetime] | None = None,
    ) -> None:
        self._today = today
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
        return [found.scene for found in self.walk(collection, area, time_from, time_to)]

    def walk(self, collection: str, area: BBox | dict, time_from: datetime, time_to: datetime) -> Iterator[Found]:
        """Go through the same scenes one by one; nothing is made of those that are not asked for.

        A box may have its west beyond its east: it runs across the antimeridian.
        """
        if rendering.known_collections()[collection].start is None:
            return iter(())
        return walk(collection, region_of(area), time_from, self._past(time_to) or time_to, self._images)

    def find(self, collection: str, name: str) -> Found | None:
        """Find a scene by its id, listed before or not."""
        if rendering.known_collections()[collection].start is None:
            return None
        return find(collection, name, self._images)

    def render(self, job: RenderJob) -> Rendered:
        """Make one image. Raises EvalscriptError for a faulty script, LookupError for an unknown collection."""
        sources = tuple(replace(one, time_to=self._past(one.time_to)) for one in job.sources)
        return rendering.render(replace(job, sources=sources), self._images, self._grounds, self._limits)

    def _past(self, moment: datetime | None) -> datetime | None:
        """Cut a time off at the present."""
        if self._today is None:
            return moment
        return self._today() if moment is None else min(moment, self._today())

    def close(self) -> None:
        """Give back what is held: the ground already made. Script engines end with each request."""
        self._grounds.clear()
