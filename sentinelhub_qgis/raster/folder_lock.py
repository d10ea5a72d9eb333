"""A lock on a folder that ends with the process that holds it, however that ends."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from pathlib import Path

from .files import file_errors, remove_quietly

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# What systems say of a file that another one holds; all else means that this folder knows no locks.
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class FolderLock:
    """Hold a file within the folder by a lock of the operating system: there are no stale ones to clear away.

    Two jobs of one process are held apart as two processes are. Where the file system knows no locks (some network
    folders), everybody gets one.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the lock and return True; return False when somebody else has it.

        Raises:
            FileError: the file cannot be made.
        """
        while True:
            with file_errors(self._file):
                handle = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o666)
            if not _locked(handle):
                os.close(handle)
                return False
            if self._is_still_there(handle):
                self._handle = handle
                return True
            # Whoever held it before has removed it meanwhile, with its folder.
            os.close(handle)
            with file_errors(self._file):
                self._file.parent.mkdir(exist_ok=True)

    def release_with_folder(self) -> None:
        """Remove the folder that the file is in, as far as the system lets go of it, and let go."""
        folder = self._file.parent
        for one in folder.glob("*"):
            if one.is_dir():
                shutil.rmtree(one, ignore_errors=True)
            elif one != self._file:
                remove_quietly(one)
        # While the lock is held nobody else begins here; Windows removes no file that is open.
        if os.name == "nt":
            self.release()
        remove_quietly(self._file)
        self.release()
        with contextlib.suppress(OSError):
            folder.rmdir()

    def release(self) -> None:
        """Let go."""
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.close(self._handle)
            self._handle = None

    def _is_still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), os.stat(self._file))
        except OSError:
            return False


def _locked(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _HELD
    return True
