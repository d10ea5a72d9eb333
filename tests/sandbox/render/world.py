"""The one door to the pixels: collections, scenes, rendered images."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from .types import BBox, CollectionInfo, Rendered, RenderJob, Scene


class World:
    """A made-up Earth, with real imagery where `data_dir` holds some. Thread safe; one per server."""

    def __init__(self, data_dir: Path | None = None) -> None:
        self._data_dir = data_dir

    def collections(self) -> Mapping[str, CollectionInfo]:
        """List the collections by id."""
        raise NotImplementedError

    def scenes(self, collection: str, area: BBox | dict, time_from: datetime, time_to: datetime) -> list[Scene]:
        """List the scenes touching an area (degrees: w, s, e, n or GeoJSON), both times included, newest first."""
        raise NotImplementedError

    def render(self, job: RenderJob) -> Rendered:
        """Make one image. Raises EvalscriptError for a faulty script, LookupError for an unknown collection."""
        raise NotImplementedError

    def close(self) -> None:
        """Give back the JavaScript engines and the open files."""
