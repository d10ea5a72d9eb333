"""Fetch each acquisition of a period: as files of their own, or as the bands of one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..api.session import Session
from ..model.acquisition import acquisitions_over
from ..model.errors import NothingAcquired
from ..model.image_order import ImageOrder
from ..model.product_order import ProductOrder
from ..model.progress import Progress, Workers, tell
from ..model.standing import Standing
from ..raster.files import file_errors, remove_quietly, remove_sidecars
from ..raster.ground import box_in_degrees
from ..raster.stack import Layered, write_stack
from .carry_aside import carry_aside
from .describe_image import describe_image
from .download_image import Download
from .find_scenes import find_scenes

FetchOne = Callable[[ImageOrder, Progress, Path], Download]

_FETCHING = 0.9  # of the work of a stack
_ALL_CLOUD = 100.0


@dataclass(frozen=True)
class DatedFile:
    """Be the file of one day."""

    day: date
    order: ImageOrder
    download: Download


def days_of(order: ImageOrder, session: Session) -> tuple[date, ...]:
    """Return the days on which the catalogue has acquisitions for `order`, those too cloudy left out, earliest first.

    Raises:
        NothingAcquired: there is none.
        TooManyScenes, NotFound, BadRequest: the catalogue cannot say.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    if order.period is None:
        raise NothingAcquired(order.collection_id)
    view = box_in_degrees(order.area)
    scenes = find_scenes(session, order.collection.id, view, order.period)
    limit = _ALL_CLOUD if order.max_cloud_cover is None else order.max_cloud_cover
    days = tuple(found.day for found in acquisitions_over(view, scenes) if found.is_clear(limit))
    if not days:
        raise NothingAcquired(order.collection_id)
    return days


class DatedFiles:
    """Be the days of an order on their way to a file each; what is there of an earlier attempt stays."""

    def __init__(self, order: ProductOrder, days: tuple[date, ...], folder: Path, fetch: FetchOne) -> None:
        """Take the days, a folder for notes, and who fetches one image."""
        self._order = order
        self._days = days
        self._notes = folder
        self._fetch = fetch

    def fetch_to(self, path_of: Callable[[date], Path], progress: Progress) -> Iterator[DatedFile]:
        """Yield the file of each day as it is done, empty ones too."""
        for number, day in enumerate(self._days):
            path, note, order = path_of(day), self._notes / f"{day.isoformat()}.done", self._order.of_day(day)
            part = PartOf(progress, number / len(self._days), (number + 1) / len(self._days))
            ready = _noted(note, path)
            if ready is None:
                ready = self._fetch(order, part, path)
                with file_errors(note):
                    note.write_text(f"{ready.width} {ready.height} {int(ready.has_data)}", encoding="ascii")
            part.report(1.0)
            yield DatedFile(day, order, ready)


def write_dates_as_bands(
    order: ProductOrder, files: list[DatedFile], made: Path, target: Path, workers: Workers, progress: Progress
) -> Download:
    """Write the bands of all days as one file: first to `made`, then moved to `target`.

    Raises:
        Cancelled, FileError: as `raster.stack.write_stack`.
    """
    days = [one.day.isoformat() for one in files]
    labels = describe_image(order.image, {}, "")
    metadata = {key: text for key, text in labels.metadata.items() if key in _OF_THE_PERIOD}
    layers = [Layered(one.day.isoformat(), one.download.path) for one in files]
    said = {**metadata, "ACQUISITION_DATES": ",".join(days)}
    carry_aside(workers, lambda: write_stack(made, layers, said, labels.is_continuous, progress))
    with file_errors(target):
        os.replace(made, target)
    remove_sidecars(target)
    first = files[0].download
    return Download(
        path=target,
        width=first.width,
        height=first.height,
        requests=sum(one.download.requests for one in files),
        units=sum(one.download.units for one in files),
        tiles=sum(one.download.tiles for one in files),
    )


def drop_empty(file: DatedFile) -> None:
    """Remove the file of a day without a pixel; its note stays, so that it is not asked for again."""
    remove_quietly(file.download.path)


class PartOf:
    """Pass progress on as the part between two fractions of a whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def report(self, fraction: float) -> None:
        """Take how much of the part is done, 0 to 1."""
        self._whole.report(self._start + (self._end - self._start) * fraction)

    def tell(self, standing: Standing) -> None:
        """Take how far the download of this part is."""
        tell(self._whole, standing)

    def is_cancelled(self) -> bool:
        """Tell whether the whole is to stop."""
        return self._whole.is_cancelled()


_OF_THE_PERIOD = ("TIME_START", "TIME_END", "TIFFTAG_DATETIME", "TIFFTAG_COPYRIGHT")


def _noted(note: Path, path: Path) -> Download | None:
    """Return what was fetched before, None when the note or its file is not there."""
    try:
        width, height, has_data = (int(number) for number in note.read_text(encoding="ascii").split())
    except (OSError, ValueError):
        return None
    if has_data and not path.is_file():
        return None
    return Download(path, width, height, requests=0, units=0.0, tiles=0, has_data=bool(has_data))
