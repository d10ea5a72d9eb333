"""Batches that are kept in folders: noticed, opened, and begun beside."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ...bridge.threads.tasks import Job
from ...model.batch.batch import FINISHED
from ...model.batch.document import FORMAT
from ...model.errors import SentinelHubError
from ...operations.batch.estimate_batch import estimate_batch
from ...operations.batch.open_batch import DEFAULT_NAME, open_batch
from ...operations.download.estimate_image import free_bytes
from ..widgets.errands import Errands
from .batch_planning import Opened
from .batch_window import BatchWindow

_LOOK, _OPEN = "batch folder", "open batch"
_MOST_FILES = 200  # of a folder that are looked into
_HEAD = 400  # bytes in which a manifest says what it is


@dataclass(frozen=True)
class Folder:
    """Be what is known of a folder: the batch in it, how much of that is done, and the room on its disk in bytes.

    `fresh` is where a new batch would be kept.
    """

    path: Path
    manifest: Path | None
    areas: int
    rows: int
    done: int
    free: int | None
    fresh: Path


class BatchKeepFlow(QObject):
    """Look after manifests.

    Signals: opened with `Opened`, and True when dates are to be added; failed with an error; looked, when what is
    known of the folder is another.
    """

    opened = pyqtSignal(object, bool)
    failed = pyqtSignal(object)
    looked = pyqtSignal()

    def __init__(self, window: BatchWindow, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._errands = errands
        self.folder: Folder | None = None
        self.is_current: Callable[[Path], bool] = lambda _manifest: False
        window.files.folder_chosen.connect(self.look)
        window.files.continue_wanted.connect(lambda: self._open_here(False))
        window.files.new_dates_wanted.connect(lambda: self._open_here(True))
        window.openBatchButton.clicked.connect(self.ask)

    def look(self) -> None:
        """See whether a batch is in the folder; in a task, for it may be far away."""
        path = self._window.files.folder()
        self.folder = None
        if path is None:
            self._errands.drop(_LOOK)
            return
        title = self.tr("Sentinel Hub: look at the folder of a batch")
        self._errands.run(_LOOK, title, lambda job: look_at(path, job), self._on_looked)

    def manifest(self) -> Path:
        """Return where a new batch is to be kept: never where another one is."""
        folder = self._window.files.folder() or Path()
        known = self.folder
        return known.fresh if known is not None and known.path == folder else fresh_manifest(folder)

    def ask(self) -> None:
        """Let the user choose a manifest, and open it."""
        folder = self._window.files.folder()
        words = self.tr("Batches (*.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a batch"), str(folder or ""), words)
        if name:
            self.open(Path(name))

    def open(self, manifest: Path, adds_dates: bool = False) -> None:
        """Open a manifest; in a task."""

        def operation(_job: Job) -> Opened:
            kept = open_batch(manifest)
            return Opened(kept, estimate_batch(kept.batch))

        self._errands.run(
            _OPEN,
            self.tr("Sentinel Hub: open a batch"),
            operation,
            lambda opened: self.opened.emit(opened, adds_dates),
            self.failed.emit,
        )

    def _open_here(self, adds_dates: bool) -> None:
        if self.folder is not None and self.folder.manifest is not None:
            self.open(self.folder.manifest, adds_dates)

    def _on_looked(self, folder: Folder) -> None:
        self.folder = folder
        is_here = folder.manifest is not None and not self.is_current(folder.manifest)
        self._window.files.show_batch_here(self._here_text(folder) if is_here else "")
        self.looked.emit()

    def _here_text(self, folder: Folder) -> str:
        locale = QLocale()
        text = self.tr("A batch is in this folder already ({name}): areas {areas}, files {rows}, done {done}.")
        return text.format(
            name=folder.manifest.name if folder.manifest is not None else "",
            areas=locale.toString(folder.areas),
            rows=locale.toString(folder.rows),
            done=locale.toString(folder.done),
        )


def look_at(path: Path, job: Job) -> Folder:
    """Return what is known of a folder; in a task. A manifest that cannot be used counts as one without rows."""
    manifest = _manifest_in(path)
    areas = rows = done = 0
    if manifest is not None and not job.progress.is_cancelled():
        with suppress(SentinelHubError):
            kept = open_batch(manifest)
            areas, rows = len(kept.batch.areas), len(kept.batch.rows)
            done = sum(one.state in FINISHED for one in kept.outcomes.values())
    return Folder(path, manifest, areas, rows, done, free_bytes(path), fresh_manifest(path))


def fresh_manifest(folder: Path) -> Path:
    """Return a manifest in a folder that is not there yet."""
    stem, _, ending = DEFAULT_NAME.rpartition(".")
    path, number = folder / DEFAULT_NAME, 2
    while path.exists():
        path, number = folder / f"{stem}_{number}.{ending}", number + 1
    return path


def _manifest_in(folder: Path) -> Path | None:
    """Return the manifest that was written last."""
    try:
        found = [path for path, _ in zip(folder.glob("*.json"), range(_MOST_FILES)) if _is_manifest(path)]
        return max(found, key=lambda path: path.stat().st_mtime) if found else None
    except OSError:
        return None


def _is_manifest(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return FORMAT.encode() in file.read(_HEAD)
    except OSError:
        return False
