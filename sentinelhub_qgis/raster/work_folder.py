"""Where finished tiles wait for the rest of their image."""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

from ..model.errors import AlreadyUnderWay
from .files import file_errors, remove_quietly
from .folder_lock import FolderLock
from .grid import Tile
from .manifest import NAME as MANIFEST

PREFIX = ".sentinel-hub-"
LOCK, _SPENT = "lock", "spent.txt"
_KEPT = (MANIFEST, _SPENT, LOCK)
# Places are pixels of the image, so that the files tell by themselves where they belong.
_TILE = re.compile(r"x(\d+)-y(\d+)-(\d+)x(\d+)\.tif")

_MOST = 1e6  # requests and units of one tile; a file that says more says nothing

Place = tuple[int, int, int, int]  # offset x, offset y, width, height


class WorkFolder:
    """Be the folder beside the target that holds an order's finished tiles until the image is whole.

    Its name follows from target and order, so the same order finds the tiles of an attempt that broke off.

    Attributes:
        path: the folder; it exists only between `open` and `remove`.
    """

    def __init__(self, target: Path, order_text: str) -> None:
        """Name the folder.

        `order_text` holds everything that the pixels and the tiling depend on.
        """
        fingerprint = hashlib.sha256(f"{target.absolute()}\n{order_text}".encode()).hexdigest()
        self.path = target.parent / f"{PREFIX}{fingerprint[:20]}"
        self._lock = FolderLock(self.path / LOCK)
        self._spending = threading.Lock()
        self._places: tuple[Place, ...] = ()

    def new_image(self) -> Path:
        """Return where an image can be put together: elsewhere each time, as an earlier attempt may still be at it."""
        return self.path / f"image-{uuid.uuid4().hex[:8]}.tif"

    def tile(self, tile: Tile) -> Path:
        """Return where the finished tile is, or will be."""
        return self.path / f"x{tile.offset_x}-y{tile.offset_y}-{tile.width}x{tile.height}.tif"

    def open(self) -> None:
        """Make the folder unless an earlier attempt left it, and keep others out.

        Raises:
            AlreadyUnderWay: another program, or another job, is at it.
            FileError: it cannot be made.
        """
        with file_errors(self.path):
            self.path.mkdir(exist_ok=True)
        if not self._lock.take():
            raise AlreadyUnderWay(path=str(self.path))
        self._places = tuple(places_in(self.path))

    def drop_older_than(self, moment: float) -> int:
        """Remove tiles that came before `moment`, seconds since 1970; return how many."""
        old = [path for path in tiles_in(self.path) if _made_at(path) < moment]
        for path in old:
            remove_quietly(path)
        return len(old)

    def oldest(self) -> float | None:
        """Return when the first of the kept tiles came, seconds since 1970; None when there is none."""
        return min(map(_made_at, tiles_in(self.path)), default=None)

    def has_parts_of(self, tile: Tile) -> bool:
        """Tell whether an earlier attempt kept smaller tiles of the ground of `tile`, which did not come whole."""
        whole = _place_of(tile)
        return any(place != whole and _is_within(place, whole) for place in self._places)

    def note_spent(self, requests: int, units: float) -> None:
        """Keep what was spent on a tile: also of an attempt that is killed."""
        with self._spending, contextlib.suppress(OSError), (self.path / _SPENT).open("a", encoding="ascii") as file:
            file.write(f"{requests} {units!r}\n")

    def spent(self) -> tuple[int, float]:
        """Return requests and units of all attempts."""
        return spent_in(self.path)

    def remove(self) -> None:
        """Remove the folder and what is in it, as far as the system lets go of it."""
        self._lock.release_with_folder()

    def leave(self) -> None:
        """Keep the finished tiles and what is known of them for the next attempt; no folder when there are none."""
        if not any(tiles_in(self.path)):
            self.remove()
            return
        for file in self.path.glob("*"):
            if file.name not in _KEPT and not _TILE.fullmatch(file.name):
                remove_quietly(file)
        self._lock.release()


def tiles_in(folder: Path) -> Iterator[Path]:
    """Yield the finished tiles of a work folder."""
    return (path for path in folder.glob("x*.tif") if _TILE.fullmatch(path.name))


def places_in(folder: Path) -> Iterator[Place]:
    """Yield where the finished tiles of a work folder lie."""
    for path in tiles_in(folder):
        match = _TILE.fullmatch(path.name)
        if match:
            left, top, width, height = map(int, match.groups())
            yield left, top, width, height


def spent_in(folder: Path) -> tuple[int, float]:
    """Return requests and units that were spent in a work folder, as far as it can be read."""
    requests, units = 0, 0.0
    with contextlib.suppress(OSError, UnicodeDecodeError):
        for line in (folder / _SPENT).read_text(encoding="ascii").splitlines():
            with contextlib.suppress(ValueError):
                one, other = line.split()
                more, cost = int(one), float(other)
                if 0 <= more <= _MOST and 0 <= cost <= _MOST:
                    requests, units = requests + more, units + cost
    return requests, units


def is_held(folder: Path) -> bool:
    """Tell whether a download is at work in a folder just now."""
    lock = FolderLock(folder / LOCK)
    if not (folder / LOCK).exists():
        return False
    is_free = lock.take()
    lock.release()
    return not is_free


def discard(folder: Path) -> None:
    """Remove a work folder and all that is in it.

    Raises:
        AlreadyUnderWay: a download is at work in it.
    """
    if not folder.name.startswith(PREFIX):
        raise ValueError(f"{folder} is no folder of ours")
    if is_held(folder):
        raise AlreadyUnderWay(path=str(folder))
    shutil.rmtree(folder, ignore_errors=True)


def _place_of(tile: Tile) -> Place:
    return tile.offset_x, tile.offset_y, tile.width, tile.height


def _is_within(place: Place, whole: Place) -> bool:
    left, top, width, height = place
    return (
        whole[0] <= left
        and whole[1] <= top
        and left + width <= whole[0] + whole[2]
        and top + height <= whole[1] + whole[3]
    )


def _made_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
