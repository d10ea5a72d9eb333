"""Files that fail with errors of the tree, and that are whole or not there."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..model.errors import DiskFull, FileError, FileNotWritable

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}
# What GDAL keeps beside a raster: they describe the old pixels once the raster is replaced.
_SIDECARS = (".aux.xml", ".ovr", ".msk")
_ALMOST_NOTHING = 1 << 20
_LONGEST_BEGINNING = 60  # letters of the name of a file under way: names have their limits


def file_error(error: OSError, path: Path) -> FileError:
    """Return the error of the tree for what the system said about `path`."""
    kind = DiskFull if error.errno in _NO_ROOM else FileNotWritable
    return kind(error.strerror or str(error), path=str(path))


def gdal_file_error(text: str, path: Path) -> FileError:
    """Return the error of the tree for what GDAL said while it wrote `path`.

    GDAL passes on no error number, so the room that is left on the disk counts too.
    """
    full = os.strerror(errno.ENOSPC) in text or _is_full(path.parent)
    return DiskFull(text, path=str(path)) if full else FileNotWritable(text, path=str(path))


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ALMOST_NOTHING
    except OSError:
        return False


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Raise `DiskFull` or `FileNotWritable` for what goes wrong with `path` in the block."""
    try:
        yield
    except OSError as error:
        raise file_error(error, path) from error


class PartFile(io.FileIO):
    """Be a file under way: unbuffered, and errors in writing are those of the tree.

    Whoever fills it may catch `OSError` as a fault of the network; these are none.
    """

    def __init__(self, path: Path) -> None:
        with file_errors(path):
            super().__init__(str(path), "wb")
        self._path = path

    def write(self, data: bytes | bytearray | memoryview) -> int:  # type: ignore[override]
        """Write all of `data`.

        Raises:
            FileError: the disk is full or the file cannot be written.
        """
        left = memoryview(data).cast("B")
        with file_errors(self._path):
            while left:
                left = left[self._write_some(left) :]
        return len(data)

    def _write_some(self, data: memoryview) -> int:
        return super().write(data) or 0


@contextmanager
def replacing(final: Path) -> Iterator[Path]:
    """Hand out the path of a new file in `final`'s folder and move it to `final` when the block ends well.

    After any failure the new file is gone and `final` is as it was.

    Raises:
        FileError: the file cannot be made or moved.
    """
    part = final.with_name(f"{final.stem[:_LONGEST_BEGINNING]}-{uuid.uuid4().hex[:8]}.part")
    with file_errors(final):
        # Not by `tempfile`, whose files are for one user alone: others may share the folder.
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        yield part
        with file_errors(final):
            os.replace(part, final)
    finally:
        remove_quietly(part)


def remove_quietly(path: Path) -> None:
    """Remove a file if it is there and the system lets go of it; Windows does not while somebody reads it."""
    with contextlib.suppress(OSError):
        path.unlink()


def remove_sidecars(raster: Path) -> None:
    """Remove what GDAL kept beside an earlier raster of this name: statistics, overviews and mask."""
    for ending in _SIDECARS:
        remove_quietly(raster.with_name(raster.name + ending))


def check_writable(target: Path) -> None:
    """Refuse a target that cannot be written, before anything is spent on it.

    Raises:
        FileNotWritable: its folder is missing, it is a folder itself, or it is write-protected.
    """
    if not target.parent.is_dir():
        raise FileNotWritable(os.strerror(errno.ENOENT), path=str(target))
    if target.is_dir():
        raise FileNotWritable(os.strerror(errno.EISDIR), path=str(target))
    if target.exists() and not os.access(target, os.W_OK):
        raise FileNotWritable(os.strerror(errno.EACCES), path=str(target))
