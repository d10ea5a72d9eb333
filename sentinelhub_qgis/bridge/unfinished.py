"""Downloads that are not finished, as the user's profile remembers them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication

from ..model.errors import FileError, SentinelHubError
from ..operations.download.resume_downloads import (
    DownloadNote,
    Unfinished,
    discard_download,
    forget_download,
    forget_if_nothing_is_left,
    note_download,
    unfinished_downloads,
    unfinished_in,
)
from .log import log_warning


class UnfinishedDownloads:
    """Note downloads while they are under way. All of it reads and writes files: never on the GUI thread."""

    def __init__(self, folder: Path | None = None) -> None:
        """Take where the notes are; the profile unless it is said."""
        self._folder = folder or Path(QgsApplication.qgisSettingsDirPath()) / "sentinelhub_qgis" / "unfinished"

    @contextmanager
    def noted(self, note: DownloadNote) -> Iterator[None]:
        """Keep a note of a download until it is done, and longer when it breaks off and has left something."""
        try:
            note_download(self._folder, note)
        except FileError as error:
            # The download itself is worth more than being found again.
            log_warning(f"A download cannot be noted: {error.detail}")
        try:
            yield
        except SentinelHubError:
            forget_if_nothing_is_left(self._folder, note)
            raise
        forget_download(self._folder, note)

    def found(self) -> tuple[Unfinished, ...]:
        """Return the downloads that broke off, the oldest first."""
        return unfinished_downloads(self._folder, time.time())

    def found_in(self, folder: Path) -> tuple[Unfinished, ...]:
        """Return the downloads into a folder that broke off, whoever began them."""
        return unfinished_in(folder, time.time())

    def discard(self, note: DownloadNote) -> None:
        """Remove what was kept of a download.

        Raises:
            AlreadyUnderWay: it is under way.
        """
        discard_download(self._folder, note)
