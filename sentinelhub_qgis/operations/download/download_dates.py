"""Each acquisition of a period: which there are, and how they become the bands of one file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ...api.session import Session
from ...model.errors import NothingAcquired
from ...model.orders.image_order import ImageOrder
from ...model.progress import Progress, Workers
from ...model.scenes.acquisition import acquisitions_over
from ...raster.files import file_errors, remove_sidecars
from ...raster.ground import box_in_degrees
from ...raster.stack import Layered, write_stack
from ..find_scenes import find_scenes
from .carry_aside import carry_aside
from .describe_image import describe_image
from .download_image import Download

_ALL_CLOUD = 100.0
_OF_THE_PERIOD = ("TIME_START", "TIME_END", "TIFFTAG_DATETIME", "TIFFTAG_COPYRIGHT")

DatedImage = tuple[date, Download]


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


def write_dates_as_bands(
    order: ImageOrder, images: Sequence[DatedImage], made: Path, target: Path, workers: Workers, progress: Progress
) -> Download:
    """Write the bands of all days as one file: first to `made`, then moved to `target`. `order` is of the period.

    Raises:
        Cancelled: within a second of a cancel.
        FileError: as `raster.stack.write_stack`.
    """
    days = [day.isoformat() for day, _ in images]
    labels = describe_image(order, {}, "")
    metadata = {key: text for key, text in labels.metadata.items() if key in _OF_THE_PERIOD}
    layers = [Layered(day.isoformat(), download.path) for day, download in images]
    said = {**metadata, "ACQUISITION_DATES": ",".join(days)}
    carry_aside(workers, lambda: write_stack(made, layers, said, labels.is_continuous, progress))
    with file_errors(target):
        os.replace(made, target)
    remove_sidecars(target)
    first = images[0][1]
    return Download(
        path=target,
        width=first.width,
        height=first.height,
        requests=sum(one.requests for _, one in images),
        units=sum(one.units for _, one in images),
        tiles=sum(one.tiles for _, one in images),
    )
