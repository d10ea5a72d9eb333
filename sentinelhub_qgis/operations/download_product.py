"""Fetch all that one order asks for: an image or a picture, its other outputs, one date or all of them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from ..api.session import Session
from ..model.errors import NothingAcquired
from ..model.image_order import ImageOrder, ScriptedImage
from ..model.product_order import Dates, ProductOrder
from ..model.progress import Progress, Workers
from ..raster.files import PartFile, check_writable, file_errors, replacing
from ..raster.picture import is_picture_file, write_picture
from .carry_aside import LastPart, carry_aside
from .download_dates import DatedFiles, PartOf, days_of, drop_empty, write_dates_as_bands
from .download_image import Download, download_image
from .several_outputs import OutputsSession

_FETCHING = 0.9  # of the work; the rest is for putting dates or colours together


@dataclass(frozen=True)
class ProductFile:
    """Be one finished file.

    Attributes:
        order: what is in it.
        download: where it is and what it took.
    """

    order: ImageOrder
    download: Download


@dataclass(frozen=True)
class Product:
    """Be all that came of an order.

    Attributes:
        files: in the order of dates and outputs; at least one.
        empty_days: days that turned out to have no pixel here; they have no file.
        user_data: the JSON file beside the first one; None when the script hands nothing out.
    """

    files: tuple[ProductFile, ...]
    empty_days: tuple[date, ...] = ()
    user_data: Path | None = None
    _empty: tuple[Download, ...] = field(default=(), repr=False)

    @property
    def requests(self) -> int:
        """Requests sent for all files."""
        return sum(one.requests for one in self._downloads)

    @property
    def units(self) -> float:
        """Processing units spent on all files."""
        return sum(one.units for one in self._downloads)

    @property
    def _downloads(self) -> tuple[Download, ...]:
        return (*(file.download for file in self.files), *self._empty)


def download_product(
    order: ProductOrder, session: Session, workers: Workers, progress: Progress, target: Path
) -> Product:
    """Fetch `order`; its main file becomes `target`, or gives its name to the files of single dates beside it.

    What is finished stays when something goes wrong, and the same order asks only for the rest. `progress` goes from 0
    to 1.

    Raises:
        NothingAcquired: dates are wanted, and there is none.
        OrderError, FileError, NetworkError, ServiceError, UnexpectedAnswer, Cancelled: as `download_image`.
    """
    check_writable(target)
    with _work_folder(order, target) as folder:
        return _Work(order, session, workers, target, folder).done(progress)


class _Work:
    """Be one order on its way; `folder` is for what is not finished."""

    def __init__(self, order: ProductOrder, session: Session, workers: Workers, target: Path, folder: Path) -> None:
        self._order = order
        self._session = session
        self._workers = workers
        self._target = target
        self._folder = folder

    def done(self, progress: Progress) -> Product:
        if self._order.dates is Dates.FILES:
            return self._as_files(progress)
        if self._order.dates is Dates.STACK:
            return self._as_bands(progress)
        if self._order.further or self._order.has_user_data:
            return self._with_outputs(progress)
        download = self._fetch(self._order.image, progress, self._target)
        return Product((ProductFile(self._order.image, download),))

    def _as_files(self, progress: Progress) -> Product:
        ending = self._target.suffix

        def path_of(day: date) -> Path:
            return self._target.with_name(self._order.stem_of(day, self._target.stem) + ending)

        files = list(self._dated().fetch_to(path_of, progress))
        for empty in (one for one in files if not one.download.has_data):
            drop_empty(empty)
        full = tuple(ProductFile(one.order, one.download) for one in files if one.download.has_data)
        if not full:
            raise NothingAcquired(self._order.image.collection_id)
        empty_days = tuple(one.day for one in files if not one.download.has_data)
        return Product(full, empty_days, None, tuple(one.download for one in files if not one.download.has_data))

    def _as_bands(self, progress: Progress) -> Product:
        def path_of(day: date) -> Path:
            return self._folder / f"{day.isoformat()}.tif"

        files = list(self._dated().fetch_to(path_of, PartOf(progress, 0.0, _FETCHING)))
        full = [one for one in files if one.download.has_data]
        if not full:
            raise NothingAcquired(self._order.image.collection_id)
        made, last = self._folder / f"stack-{uuid.uuid4().hex[:8]}.tif", LastPart(progress, _FETCHING)
        download = write_dates_as_bands(self._order, full, made, self._target, self._workers, last)
        empty = [one for one in files if not one.download.has_data]
        return Product(
            (ProductFile(self._order.image, download),),
            tuple(one.day for one in empty),
            None,
            tuple(one.download for one in empty),
        )

    def _with_outputs(self, progress: Progress) -> Product:
        outputs = (self._order.image.product, *self._order.further)
        wanted = [output for output in outputs if isinstance(output, ScriptedImage)]
        ids = [output.output for output in wanted]
        session = OutputsSession(self._session, ids, self._order.has_user_data, self._folder / "outputs")
        files = []
        for number, output in enumerate(wanted):
            part = PartOf(progress, number / len(wanted), (number + 1) / len(wanted))
            order, path = replace(self._order.image, product=output), self._path_of(number, output)
            # The engine knows a session by what it does.
            download = download_image(order, session, self._workers, part, path)  # type: ignore[arg-type]
            files.append(ProductFile(order, download))
        return Product(tuple(files), user_data=self._write_user_data(session))

    def _path_of(self, number: int, output: ScriptedImage) -> Path:
        if number == 0:
            return self._target
        # The name is the script's: nothing of it may act as a path.
        plain = "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in output.output)[:60]
        return self._target.with_name(f"{self._target.stem}_{plain}{self._target.suffix}")

    def _write_user_data(self, session: OutputsSession) -> Path | None:
        if not self._order.has_user_data:
            return None
        found = session.user_data()
        content = found[0]["userdata"] if len(found) == 1 else found
        path = self._target.with_name(f"{self._target.stem}_userdata.json")
        with replacing(path) as part, PartFile(part) as sink:
            sink.write(json.dumps(content, indent=1, ensure_ascii=False).encode())
        return path

    def _dated(self) -> DatedFiles:
        days = days_of(self._order.image, self._session)
        return DatedFiles(self._order, days, self._folder, self._fetch)

    def _fetch(self, order: ImageOrder, progress: Progress, path: Path) -> Download:
        if not is_picture_file(path):
            return download_image(order, self._session, self._workers, progress, path)
        folder = self._folder / path.stem
        with file_errors(folder):
            folder.mkdir(exist_ok=True)
        image = folder / "image.tif"
        first = PartOf(progress, 0.0, _FETCHING)
        download = download_image(order, self._session, self._workers, first, image)
        last = LastPart(progress, _FETCHING)
        carry_aside(self._workers, lambda: write_picture(image, folder, path, last))
        shutil.rmtree(folder, ignore_errors=True)
        return replace(download, path=path)


def product_folder(order: ProductOrder, target: Path) -> Path:
    """Return where `download_product` keeps what is not finished; it is there only while it is needed."""
    text = f"{target.absolute()}\n{order!r}\n{order.image.script()}\n{order.image.polygons!r}"
    return target.parent / f".sentinel-hub-product-{hashlib.sha256(text.encode()).hexdigest()[:20]}"


@contextmanager
def _work_folder(order: ProductOrder, target: Path) -> Iterator[Path]:
    """Hand out a folder beside the target; afterwards it is gone, or has what an order that broke off needs."""
    folder = product_folder(order, target)
    with file_errors(folder):
        folder.mkdir(exist_ok=True)
    try:
        yield folder
    except BaseException:
        for empty in (*folder.glob("*/"), folder):
            with contextlib.suppress(OSError):
                empty.rmdir()
        raise
    shutil.rmtree(folder, ignore_errors=True)
