"""Fetch an image and keep it as a picture."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from ...api.session import Sender
from ...model.orders.image_order import ImageOrder
from ...model.orders.standing import Standing
from ...model.progress import Progress, Workers
from ...raster.files import file_errors
from ...raster.picture import write_picture
from .carry_aside import carry_aside
from .download_image import Download, download_image
from .finished_images import FinishedImages
from .kept_parts import half_done
from .part_of import PartOf

_FETCHING = 0.9  # of the work


def fetch_picture(
    order: ImageOrder, session: Sender, workers: Workers, progress: Progress, target: Path, folder: Path
) -> Download:
    """Fetch `order`, colours to be looked at, as the PNG or JPEG `target`; `folder` keeps what is not finished.

    Raises:
        Cancelled: within a second of a cancel.
        OrderError, FileError, NetworkError, ServiceError, UnexpectedAnswer: as `download_image`.
    """
    place = folder / target.stem
    made_in = half_done(place, "picture")
    with file_errors(place):
        made_in.mkdir(parents=True)
    image, first = place / "image.tif", _FirstPart(progress)
    found = FinishedImages(place).once(
        "image", image, lambda: download_image(order, session, workers, first, image), lambda: first.standing
    )
    if found.standing is not None:
        first.tell(found.standing)
    carry_aside(workers, lambda: write_picture(image, made_in, target, PartOf(progress, _FETCHING)))
    shutil.rmtree(place, ignore_errors=True)
    return replace(found.download, path=target)


class _FirstPart(PartOf):
    """Pass progress on as the first part of a whole, and remember how far it was."""

    def __init__(self, whole: Progress) -> None:
        super().__init__(whole, 0.0, _FETCHING)
        self.standing = Standing(0, 0)

    def tell(self, standing: Standing) -> None:
        """Take how far the download is."""
        self.standing = standing
        super().tell(standing)
