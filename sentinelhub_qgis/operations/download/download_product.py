"""Fetch all that one order asks for: an image or a picture, its other outputs, one date or all of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from ...api.session import Sender, Session
from ...model.errors import NothingAcquired, SentinelHubError
from ...model.orders.image_order import ImageOrder, ScriptedImage
from ...model.orders.product_order import Dates, ProductOrder
from ...model.orders.standing import Standing
from ...model.progress import Progress, Workers
from ...raster.files import PartFile, check_writable, remove_quietly, replacing
from ...raster.picture import check_picture_size, is_picture_file
from .download_dates import days_of, write_dates_as_bands
from .download_image import Download, download_image
from .download_note import DownloadNote, write_note
from .fetch_picture import fetch_picture
from .finished_images import FinishedImages
from .kept_parts import DESCRIPTION, half_done, held_folder, product_folder
from .part_of import PartOf
from .plan_image import plan_image, plan_shape, tiles_of
from .product import Product, ProductFile
from .product_paths import day_path, output_path, user_data_path
from .product_progress import ProductProgress
from .several_outputs import OutputsSession

__all__ = ["Product", "ProductFile", "download_product", "product_folder"]

_FETCHING = 0.9  # of the work; the rest is for putting dates together


def download_product(
    order: ProductOrder, session: Session, workers: Workers, progress: Progress, target: Path
) -> Product:
    """Fetch `order`; its main file becomes `target`, or gives its name to the files of single dates beside it.

    What is finished stays when something goes wrong, and the same order asks only for the rest. `progress` goes from 0
    to 1.

    Raises:
        NothingAcquired: dates are wanted, and there is none.
        AlreadyUnderWay: another program, or another job, is at the same order.
        OrderError, FileError, NetworkError, ServiceError, UnexpectedAnswer, Cancelled: as `download_image`.
        Each has the `standing` of the whole order, once it has begun.
    """
    check_writable(target)
    # Known before anything is written: an order that cannot be leaves nothing.
    grid = plan_image(order.image)
    parts, result = len(tiles_of(order.image, grid)), plan_shape(order.image).grid or grid
    if is_picture_file(target):
        check_picture_size(target, result.width, result.height)
    with held_folder(order, target) as folder:
        product, standing = _ProductDownload(order, session, workers, target, folder, parts).carry_out(progress)
    if not product.files:
        nothing = NothingAcquired(order.image.collection_id)
        nothing.standing = replace(standing, done=0)
        raise nothing
    return product


@dataclass(frozen=True)
class _OneDate:
    """Be the files of one date, or of a mosaic: the main output first."""

    files: tuple[ProductFile, ...]
    user_data: object = None

    @property
    def main(self) -> Download:
        return self.files[0].download


class _ProductDownload:
    """Be one order on its way; `folder` is for what is not finished, `parts` is how many each image has."""

    def __init__(
        self, order: ProductOrder, session: Session, workers: Workers, target: Path, folder: Path, parts: int
    ) -> None:
        self._order = order
        self._session = session
        self._workers = workers
        self._target = target
        self._folder = folder
        self._parts = parts
        self._outputs = (order.image.product, *order.further)
        self._finished = FinishedImages(folder)

    def carry_out(self, progress: Progress) -> tuple[Product, Standing]:
        """Fetch all of it; return what came, and what it took."""
        if self._order.dates is Dates.MOSAIC:
            whole = self._begun(progress, 1)
            with _standing_kept(whole):
                one = self._fetched(self._order.image, "", self._target, whole)
            return Product(one.files, user_data=self._with_user_data(self._target, one.user_data)), whole.standing()
        days = days_of(self._order.image, self._session)
        is_stack = self._order.dates is Dates.STACK
        whole = self._begun(progress, len(days), _FETCHING if is_stack else 1.0)
        with _standing_kept(whole):
            dated = {day: self._of_day(day, whole) for day in days}
            full = {day: one for day, one in dated.items() if one.main.has_data}
            files, user_data = self._stacked(full, progress) if is_stack else self._single(full)
        empty = {day: one.main for day, one in dated.items() if day not in full}
        return Product(files, tuple(empty), user_data, tuple(empty.values())), whole.standing()

    def _begun(self, progress: Progress, dates: int, share: float = 1.0) -> ProductProgress:
        images = dates * len(self._outputs)
        deployment, collection = self._session.deployment, self._order.image.collection_id
        note = DownloadNote("", deployment.base_url, deployment.host_for(collection), self._order, self._target)
        write_note(self._folder / DESCRIPTION, note, images)
        return ProductProgress(progress, images, self._parts, share)

    def _of_day(self, day: date, whole: ProductProgress) -> _OneDate:
        path = self._folder / f"{day.isoformat()}.tif"
        if self._order.dates is Dates.FILES:
            path = day_path(self._order, day, self._target)
        one = self._fetched(self._order.of_day(day), f"{day.isoformat()}-", path, whole)
        if not one.main.has_data:
            remove_quietly(one.main.path)
        return one

    def _fetched(self, image: ImageOrder, key: str, target: Path, whole: ProductProgress) -> _OneDate:
        """Fetch an image with its other outputs; of a day without a pixel the main one alone."""
        session = self._session_for(key)
        files: list[ProductFile] = []
        for number, product in enumerate(self._outputs):
            order, path = replace(image, product=product), output_path(self._order, number, target)
            if key and files and not files[0].download.has_data:
                whole.end_image(Standing(self._parts, self._parts))
                continue
            fetch = partial(self._fetch, order, session, whole, path)
            found = self._finished.once(f"{key}{number}", path, fetch, lambda: whole.image)
            whole.end_image(found.standing)
            files.append(ProductFile(order, found.download))
        return _OneDate(tuple(files), _handed_out(session))

    def _session_for(self, key: str) -> Sender:
        if len(self._outputs) == 1 and not self._order.has_user_data:
            return self._session
        names = [output.output for output in self._outputs if isinstance(output, ScriptedImage)]
        return OutputsSession(self._session, names, self._order.has_user_data, self._folder / f"{key}outputs")

    def _fetch(
        self, order: ImageOrder, session: Sender, progress: ProductProgress, path: Path
    ) -> Download:
        if is_picture_file(path):
            return fetch_picture(order, self._session, self._workers, progress, path, self._folder)
        return download_image(order, session, self._workers, progress, path)

    def _single(self, dated: dict[date, _OneDate]) -> tuple[tuple[ProductFile, ...], Path | None]:
        """Return the files of all days, and where the first day's user data are."""
        written = [self._with_user_data(one.main.path, one.user_data) for one in dated.values()]
        return tuple(file for one in dated.values() for file in one.files), written[0] if written else None

    def _stacked(self, dated: dict[date, _OneDate], progress: Progress) -> tuple[tuple[ProductFile, ...], Path | None]:
        """Make the bands of all days one file for each output."""
        if not dated:
            return (), None
        files, step = [], (1 - _FETCHING) / len(self._outputs)
        for number, product in enumerate(self._outputs):
            order, path = replace(self._order.image, product=product), output_path(self._order, number, self._target)
            images = [(day, one.files[number].download) for day, one in dated.items()]
            start = _FETCHING + number * step
            made, last = half_done(self._folder, "stack.tif"), PartOf(progress, start, start + step)
            download = write_dates_as_bands(order, images, made, path, self._workers, last)
            files.append(ProductFile(order, download))
        user_data = {day.isoformat(): one.user_data for day, one in dated.items()}
        return tuple(files), self._with_user_data(self._target, user_data)

    def _with_user_data(self, target: Path, user_data: object) -> Path | None:
        """Write what the script handed out into a file beside `target`."""
        if not self._order.has_user_data:
            return None
        path = user_data_path(target)
        with replacing(path) as part, PartFile(part) as sink:
            sink.write(json.dumps(user_data, indent=1, ensure_ascii=False).encode(errors="replace"))
        return path


def _handed_out(session: Sender) -> object:
    """Return the user data of one request alone, of several with the ground of each."""
    found = session.user_data() if isinstance(session, OutputsSession) else []
    return found[0]["userdata"] if len(found) == 1 else found


@contextmanager
def _standing_kept(whole: ProductProgress) -> Iterator[None]:
    """Have errors say how far the whole was."""
    try:
        yield
    except SentinelHubError as error:
        if error.standing is not None or whole.has_begun:
            error.standing = whole.standing(error.standing)
        raise
