"""Find downloads that broke off, in this session or an earlier one, to take them up or to give them up.

A note of each download lies in a folder of the user's profile while it is under way; it says what was ordered, in whose
name, and where it goes. The finished parts lie beside the target. To resume is to order the same again.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from ...model.errors import AlreadyUnderWay
from ...model.orders.standing import Standing
from ...raster.files import file_errors, remove_quietly
from ...raster.work_folder import discard, is_held, spent_in, tiles_in
from .download_image import KEPT_DAYS
from .download_note import DownloadNote, images_in, read_note, write_note
from .finished_images import FinishedImages
from .kept_parts import DESCRIPTION, is_anything_left, product_folder, product_folders_in, work_folders
from .plan_image import plan_image, tiles_of

__all__ = [
    "DownloadNote",
    "Unfinished",
    "discard_download",
    "forget_download",
    "forget_if_nothing_is_left",
    "note_download",
    "unfinished_downloads",
    "unfinished_in",
]

_DAY = 86_400.0
# A note without parts may be of a download that is just beginning; an old one is of none.
_EMPTY_SECONDS = 7 * _DAY


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
    with file_errors(notes):
        notes.mkdir(parents=True, exist_ok=True)
    write_note(notes / note.name, note)


def forget_download(notes: Path, note: DownloadNote) -> None:
    """Remove a note."""
    remove_quietly(notes / note.name)


def forget_if_nothing_is_left(notes: Path, note: DownloadNote) -> None:
    """Remove a note when nothing of its download was kept."""
    if not is_anything_left(note.order, note.target):
        forget_download(notes, note)


def unfinished_downloads(notes: Path, now: float) -> tuple[Unfinished, ...]:
    """Return the downloads that broke off, the oldest first; those under way elsewhere are none. Local files alone.

    `now` is seconds since 1970.
    """
    found = []
    for path in sorted(notes.glob("*.json"), key=_written_at):
        note = read_note(path)
        has_parts = note is not None and is_anything_left(note.order, note.target)
        if note is None or (not has_parts and _is_stale(path, note, now)):
            remove_quietly(path)
        elif has_parts and not _is_under_way(note):
            found.append(_unfinished(note, now))
    return tuple(found)


def unfinished_in(folder: Path, now: float) -> tuple[Unfinished, ...]:
    """Return the downloads into `folder` that broke off, whoever began them, by what their own folders say.

    In whose name they were begun is not known. `now` is seconds since 1970.
    """
    notes = (read_note(place / DESCRIPTION) for place in product_folders_in(folder))
    there = (note for note in notes if note is not None and note.target.parent == folder.absolute())
    return tuple(
        _unfinished(note, now)
        for note in there
        if is_anything_left(note.order, note.target) and not _is_under_way(note)
    )


def discard_download(notes: Path, note: DownloadNote) -> None:
    """Remove what was kept of a download, and its note.

    Raises:
        AlreadyUnderWay: it is under way.
    """
    if _is_under_way(note):
        raise AlreadyUnderWay(path=str(note.target))
    for folder in list(work_folders(note.order, note.target)):
        discard(folder)
    shutil.rmtree(product_folder(note.order, note.target), ignore_errors=True)
    forget_download(notes, note)


def _is_under_way(note: DownloadNote) -> bool:
    folder = product_folder(note.order, note.target)
    return is_held(folder) or any(map(is_held, work_folders(note.order, note.target)))


def _unfinished(note: DownloadNote, now: float) -> Unfinished:
    place = product_folder(note.order, note.target)
    finished = FinishedImages(place)
    requests, units = finished.all_spent()
    each = len(tiles_of(note.order.image, plan_image(note.order.image)))
    images, done, began = finished.count(), 0, now
    for folder in work_folders(note.order, note.target):
        tiles = [_written_at(tile) for tile in tiles_in(folder)]
        spent = spent_in(folder)
        # A tile that came in four counts four times.
        done, requests, units = done + min(each, len(tiles)), requests + spent[0], units + spent[1]
        began = min([began, *tiles])
    parts = each * max(images_in(place / DESCRIPTION), images + 1)
    standing = Standing(min(images * each + done, parts), parts, units, requests)
    return Unfinished(note, standing, int((now - began) / _DAY))


def _is_stale(path: Path, note: DownloadNote, now: float) -> bool:
    # A disk that is not there just now may come back.
    return note.target.parent.is_dir() and now - _written_at(path) > _EMPTY_SECONDS


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
