"""Where what is finished of an order waits for the rest: parts of images, and what is known of whole ones."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ...model.errors import AlreadyUnderWay, OrderError
from ...model.orders.image_order import ImageOrder
from ...model.orders.order_document import order_of
from ...model.orders.product_order import Dates, ProductOrder
from ...raster.files import file_errors, remove_quietly
from ...raster.folder_lock import FolderLock
from ...raster.manifest import Manifest, read_manifest
from ...raster.work_folder import LOCK, PREFIX
from .product_paths import day_path, output_path

DESCRIPTION = "order.json"
_PRODUCT = f"{PREFIX}product-"
_KNOWN = {DESCRIPTION, LOCK}
_HALF_DONE = "half-done-"


def product_folder(order: ProductOrder, target: Path) -> Path:
    """Return where `download_product` keeps what is not finished; it is there only while it is needed."""
    text = f"{target.absolute()}\n{order!r}\n{order.image.script()}\n{order.image.polygons!r}"
    return target.parent / f"{_PRODUCT}{hashlib.sha256(text.encode()).hexdigest()[:20]}"


def product_folders_in(folder: Path) -> Iterator[Path]:
    """Yield the folders of products in a folder."""
    with contextlib.suppress(OSError):
        yield from sorted(one for one in folder.glob(f"{_PRODUCT}*") if one.is_dir())


def half_done(folder: Path, name: str) -> Path:
    """Return where in a product's folder something can be made; what is left of it is not kept."""
    return folder / f"{_HALF_DONE}{os.urandom(4).hex()}-{name}"


@contextmanager
def held_folder(order: ProductOrder, target: Path) -> Iterator[Path]:
    """Hand out the product's folder; afterwards it is gone, or has what an order that broke off needs.

    Raises:
        AlreadyUnderWay: another program, or another job, is at it.
        FileError: it cannot be made.
    """
    folder = product_folder(order, target)
    with file_errors(folder):
        folder.mkdir(exist_ok=True)
    lock = FolderLock(folder / LOCK)
    if not lock.take():
        raise AlreadyUnderWay(path=str(folder))
    try:
        yield folder
    except BaseException:
        _tidy(folder)
        if is_anything_left(order, target):
            lock.release()
        else:
            lock.release_with_folder()
        raise
    lock.release_with_folder()


def is_anything_left(order: ProductOrder, target: Path) -> bool:
    """Tell whether a part of an order, or anything that is known of one, is kept."""
    return _has_finds(product_folder(order, target)) or any(True for _ in work_folders(order, target))


def work_folders(order: ProductOrder, target: Path) -> Iterator[Path]:
    """Yield the folders of parts that belong to an order, beside its target and in its product's folder."""
    for place in (target.parent, *_folders_in(product_folder(order, target))):
        with contextlib.suppress(OSError):
            for folder in place.glob(f"{PREFIX}*"):
                manifest = read_manifest(folder)
                if manifest is not None and _belongs(manifest, order, target, place):
                    yield folder


def _tidy(folder: Path) -> None:
    for path in (*folder.glob(f"{_HALF_DONE}*"), *folder.glob(f"*/{_HALF_DONE}*")):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            remove_quietly(path)
    for empty in folder.glob("*/"):
        with contextlib.suppress(OSError):
            empty.rmdir()


def _has_finds(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return any(one.name not in _KNOWN for one in folder.iterdir())
    return False


def _folders_in(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        if folder.is_dir():
            yield folder
            yield from (one for one in folder.iterdir() if one.is_dir() and not one.name.startswith(PREFIX))


def _belongs(manifest: Manifest, order: ProductOrder, target: Path, place: Path) -> bool:
    """Tell whether parts in `place` are of the order: all that lie in its own folder, and those of its files."""
    if place != target.parent:
        return True
    try:
        found = order_of(manifest.order)
    except (ValueError, OrderError):
        return order.dates is Dates.MOSAIC and Path(manifest.target) == target.absolute()
    if not isinstance(found, ImageOrder) or found.product not in (order.image.product, *order.further):
        return False
    is_same = replace(found, product=order.image.product, period=order.image.period) == order.image
    return is_same and Path(manifest.target) in _paths_beside(order, found, target.absolute())


def _paths_beside(order: ProductOrder, image: ImageOrder, target: Path) -> set[Path]:
    """Return the files that have an image of the order for their main one."""
    main = target
    if order.dates is Dates.FILES and image.period is not None:
        main = day_path(order, image.period.start, target)
    return {output_path(order, number, main) for number in range(1 + len(order.further))}
