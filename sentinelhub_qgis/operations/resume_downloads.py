"""Find downloads that broke off, in this session or an earlier one, to take them up or to give them up.

A note of each download lies in a folder of the user's profile while it is under way; it says what was ordered, in whose
name, and where it goes. The finished parts lie beside the target. To resume is to order the same again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..model.errors import AlreadyUnderWay, OrderError
from ..model.image_order import ImageOrder
from ..model.order_document import document_of, order_of
from ..model.product_order import ProductOrder
from ..model.standing import Standing
from ..raster.files import PartFile, file_errors, remove_quietly, replacing
from ..raster.manifest import Manifest, read_manifest
from ..raster.work_folder import PREFIX, discard, is_held, spent_in, tiles_in
from .download_image import KEPT_DAYS
from .download_product import product_folder

_LAYOUT = 1
_DAY = 86_400.0
# A note without parts may be of a download that is just beginning; an old one is of none.
_EMPTY_SECONDS = 7 * _DAY


@dataclass(frozen=True)
class DownloadNote:
    """Be what a download is about.

    Attributes:
        account_name, base_url: in whose name it is, and at which deployment.
        host: the host that has the data; empty for the deployment's own choice.
        order: what is ordered.
        target: file that it becomes.
    """

    account_name: str
    base_url: str
    host: str
    order: ProductOrder = field(repr=False)
    target: Path

    @property
    def name(self) -> str:
        """The file name of the note: the same download has the same."""
        text = f"{self.target.absolute()}\n{json.dumps(document_of(self.order), sort_keys=True)}"
        return f"{hashlib.sha256(text.encode()).hexdigest()[:20]}.json"


@dataclass(frozen=True)
class Unfinished:
    """Be a download that broke off.

    Attributes:
        standing: how far it is; of several files only those parts count that are not in a finished one.
        days: how many whole days ago its first kept part came.
    """

    note: DownloadNote
    standing: Standing
    days: int

    @property
    def is_outdated(self) -> bool:
        """Tell whether its parts are too old to be used: it begins anew."""
        return self.days >= KEPT_DAYS


def note_download(notes: Path, note: DownloadNote) -> None:
    """Write a note into the folder `notes`.

    Raises:
        FileError: it cannot be written.
    """
    document = {
        "layout": _LAYOUT,
        "account": note.account_name,
        "service": note.base_url,
        "host": note.host,
        "target": str(note.target.absolute()),
        "order": document_of(note.order),
    }
    with file_errors(notes):
        notes.mkdir(parents=True, exist_ok=True)
    with replacing(notes / note.name) as part, PartFile(part) as sink:
        sink.write(json.dumps(document, indent=1, ensure_ascii=False).encode())


def forget_download(notes: Path, note: DownloadNote) -> None:
    """Remove a note."""
    remove_quietly(notes / note.name)


def forget_if_nothing_is_left(notes: Path, note: DownloadNote) -> None:
    """Remove a note when nothing of its download was kept."""
    if not _is_anything_left(note):
        forget_download(notes, note)


def unfinished_downloads(notes: Path, now: float) -> tuple[Unfinished, ...]:
    """Return the downloads that broke off, the oldest first; those under way elsewhere are none. Local files alone.

    `now` is seconds since 1970.
    """
    found = []
    for path in sorted(notes.glob("*.json"), key=_written_at):
        note = _read_note(path)
        if note is None or (not _is_anything_left(note) and _is_stale(path, note, now)):
            remove_quietly(path)
        elif _is_anything_left(note) and not any(map(is_held, _work_folders(note))):
            found.append(_unfinished(note, now))
    return tuple(found)


def discard_download(notes: Path, note: DownloadNote) -> None:
    """Remove what was kept of a download, and its note.

    Raises:
        AlreadyUnderWay: it is under way.
    """
    folders = list(_work_folders(note))
    if any(map(is_held, folders)):
        raise AlreadyUnderWay(path=str(note.target))
    for folder in folders:
        discard(folder)
    shutil.rmtree(product_folder(note.order, note.target), ignore_errors=True)
    forget_download(notes, note)


def _unfinished(note: DownloadNote, now: float) -> Unfinished:
    done, parts, requests, units, began = 0, 0, 0, 0.0, now
    for folder in _work_folders(note):
        manifest = read_manifest(folder)
        tiles = [_written_at(tile) for tile in tiles_in(folder)]
        spent = spent_in(folder)
        parts += manifest.parts if manifest else 0
        done, requests, units = done + len(tiles), requests + spent[0], units + spent[1]
        began = min([began, *tiles])
    # A tile that came in four counts four times.
    return Unfinished(note, Standing(min(done, parts), parts, units, requests), int((now - began) / _DAY))


def _is_anything_left(note: DownloadNote) -> bool:
    return product_folder(note.order, note.target).is_dir() or any(True for _ in _work_folders(note))


def _is_stale(path: Path, note: DownloadNote, now: float) -> bool:
    # A disk that is not there just now may come back.
    return note.target.parent.is_dir() and now - _written_at(path) > _EMPTY_SECONDS


def _work_folders(note: DownloadNote) -> Iterator[Path]:
    """Yield the folders of parts beside the target that belong to the download."""
    places = (note.target.parent, *_folders_in(product_folder(note.order, note.target)))
    for place in places:
        with contextlib.suppress(OSError):
            for folder in place.glob(f"{PREFIX}*"):
                manifest = read_manifest(folder)
                if manifest is not None and _belongs(manifest, note, place):
                    yield folder


def _folders_in(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield folder
        yield from (one for one in folder.iterdir() if one.is_dir() and not one.name.startswith(PREFIX))


def _belongs(manifest: Manifest, note: DownloadNote, place: Path) -> bool:
    if place == note.target.parent and Path(manifest.target) == note.target.absolute():
        return _of_order(manifest, note.order) is not False
    return bool(_of_order(manifest, note.order))


def _of_order(manifest: Manifest, order: ProductOrder) -> bool | None:
    """Tell whether the parts are of one of the order's images; None when the manifest does not say."""
    try:
        found = order_of(manifest.order)
    except (ValueError, OrderError):
        return None
    image = order.image
    if not isinstance(found, ImageOrder) or found.product not in (image.product, *order.further):
        return False
    return replace(found, product=image.product, period=image.period) == image


def _read_note(path: Path) -> DownloadNote | None:
    try:
        document: Any = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(document, Mapping) or document["layout"] != _LAYOUT:
            return None
        order = order_of(document["order"])
        texts = [str(document[key]) for key in ("account", "service", "host", "target")]
        "".join(texts).encode()
    except (OSError, ValueError, KeyError, OrderError, RecursionError):
        return None
    target = Path(texts[3])
    if not isinstance(order, ProductOrder) or not target.is_absolute() or "\0" in texts[3]:
        return None
    return DownloadNote(texts[0], texts[1], texts[2], order, target)


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
