"""Downloading the view: proposal, estimate, job, result on the map."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLocale, QObject, QTimer, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.settings import DOWNLOAD_FOLDER, Settings
from ...bridge.words.amounts import duration_text, size_text, units_text
from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.collection import Collection, MosaickingOrder
from ...model.errors import OrderError
from ...model.layer_choice import LayerChoice
from ...operations.download.estimate_image import Estimate, Pace, estimate_image, free_bytes, usual_pace
from ...operations.download.resume_downloads import DownloadNote
from ..map.view_ground import ViewGround
from ..widgets.errands import Errands
from .download_jobs import DownloadJobs
from .download_panel import DownloadPanel

_DEBOUNCE_MILLISECONDS = 150
# A twentieth of what a free account of the Copernicus Data Space has in a month (API reference 9): worth a question.
_MANY_UNITS = 500.0
_ROOM = "room"
_SECONDS_TO_TELL = 30.0
_LONGEST_STEM = 80  # letters: file systems take 255 bytes, with the folders of the work in between


@dataclass(frozen=True)
class Room:
    """Be the bytes that are free in a folder; None when nobody knows."""

    folder: str
    free: int | None


class DownloadFlow(QObject):
    """Carry out what the download panel says.

    Signals: ready_changed, True while the panel says something that can be downloaded; started; and those of the jobs.
    """

    ready_changed = pyqtSignal(bool)
    started = pyqtSignal()
    finished = pyqtSignal(object)
    failed = pyqtSignal(object)
    spent = pyqtSignal(str, str, float)

    def __init__(
        self,
        settings: Settings,
        connections: Connections,
        errands: Errands,
        panel: DownloadPanel,
        jobs: DownloadJobs,
        ground: ViewGround,
        confirm: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._connections = connections
        self._errands = errands
        self._panel = panel
        self._jobs = jobs
        self._ground = ground
        self._confirm = confirm
        self._is_open = False
        self._room = Room("", None)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._estimate)
        panel.changed.connect(self._debounce.start)
        jobs.finished.connect(self.finished)
        jobs.failed.connect(self.failed)
        jobs.spent.connect(self.spent)
        ground.view.extentsChanged.connect(self._on_view_changed)

    def open(
        self, choice: LayerChoice, layer_order: MosaickingOrder | None, collection: Collection | None = None
    ) -> None:
        """Propose to download the data behind `choice` for the view.

        Args:
            layer_order: the layer's own order.
            collection: what is known of the data, where that is more than `choice` knows.
        """
        self._is_open = True
        self._room = Room("", None)
        subject = replace(choice, mosaicking_order=choice.mosaicking_order or layer_order)
        self._panel.set_subject(subject, self._ground, collection)
        self._panel.grid.propose_crs(self._utm_crs())
        self.propose_file(choice)
        self._estimate()

    def propose_file(self, choice: LayerChoice) -> None:
        """Propose a file for the data behind `choice`, unless the user has named one."""
        self._panel.propose_file(_free_path(self._folder(), file_stem(choice)))

    def close(self) -> None:
        """Stop following the view."""
        self._is_open = False
        self._debounce.stop()

    def release(self) -> None:
        """Let go of QGIS."""
        self.close()
        self._ground.view.extentsChanged.disconnect(self._on_view_changed)

    def download(self, account: Account) -> None:
        """Start the job that the panel describes; one that costs much, or may not fit, is asked about first."""
        target = self._panel.target()
        try:
            order = self._panel.product_order()
            estimate = estimate_image(order.image)
        except OrderError as error:
            self._refuse(error)
            return
        if target is None or not self._is_agreed(estimate, target):
            return
        self._panel.remember()
        self._panel.file_was_used()
        self._settings.set(DOWNLOAD_FOLDER, str(target.parent))
        note = DownloadNote(account.name, account.deployment.base_url, self._panel.host(), order, target)
        self._jobs.start(note, account)
        self.started.emit()

    def _is_agreed(self, estimate: Estimate, target: Path) -> bool:
        doubts = []
        if estimate.units >= _MANY_UNITS:
            text = self.tr("This download takes about {} processing units.")
            doubts.append(text.format(units_text(estimate.units)))
        if estimate.lacks_room(self._free_at(target)):
            doubts.append(self._lack_text(estimate, target))
        return not doubts or self._confirm(" ".join((*doubts, self.tr("Download?"))))

    def _refuse(self, error: OrderError) -> None:
        self._panel.show_estimate(wording_of(error).as_text())
        self.ready_changed.emit(False)

    def _on_view_changed(self) -> None:
        if self._is_open:
            self._debounce.start()

    def _estimate(self) -> None:
        """Say what the order will come to, before anything is sent."""
        if not self._is_open:
            return
        self._panel.grid.propose_crs(self._utm_crs())
        try:
            estimate = estimate_image(self._panel.order(), self._pace())
        except OrderError as error:
            self._refuse(error)
            return
        target = self._panel.target()
        text = self._estimate_text(estimate, target) if target else self.tr("Choose a file to write.")
        self._panel.show_estimate(text)
        self.ready_changed.emit(target is not None)
        if target is not None:
            self._look_at_room(target)

    def _pace(self) -> Pace:
        choice = self._panel.choice
        known = self._connections.pace(choice.account_name) if choice is not None else None
        return known or usual_pace

    def _look_at_room(self, target: Path) -> None:
        """Find out how much room there is, in a task: a folder may be far away."""
        folder = str(target.parent)
        if folder != self._room.folder and not self._errands.is_under_way(_ROOM):
            self._errands.run(
                _ROOM,
                self.tr("Sentinel Hub: check the disk space"),
                lambda _job: Room(folder, free_bytes(Path(folder))),
                self._on_room,
            )

    def _on_room(self, room: Room) -> None:
        self._room = room
        self._estimate()

    def _free_at(self, target: Path) -> int | None:
        return self._room.free if self._room.folder == str(target.parent) else None

    def _utm_crs(self) -> str:
        try:
            return self._panel.utm_crs()
        except OrderError:
            return "EPSG:3857"

    def _folder(self) -> Path:
        folder = self._settings.get(DOWNLOAD_FOLDER) or QgsProject.instance().homePath()
        return Path(folder) if folder else Path.home()

    def _estimate_text(self, estimate: Estimate, target: Path) -> str:
        locale = QLocale()
        text = self.tr("{width} × {height} pixels · about {units} processing units · up to {size}")
        said = [
            text.format(
                width=locale.toString(estimate.width),
                height=locale.toString(estimate.height),
                units=units_text(estimate.units),
                size=size_text(estimate.bytes),
            )
        ]
        if estimate.requests > 1:
            said.append(self._effort_text(estimate))
        if estimate.lacks_room(self._free_at(target)):
            said.append(self._lack_text(estimate, target))
        return "\n".join((*said, *self._panel.remarks()))

    def _effort_text(self, estimate: Estimate) -> str:
        parts = [self.tr("%Ln requests", "", estimate.requests)]
        if estimate.seconds > _SECONDS_TO_TELL:
            text = self.tr("at least {} at the account's rate limit")
            parts.append(text.format(duration_text(estimate.seconds)))
        parts.append(self.tr("about {} of disk space meanwhile").format(size_text(estimate.disk_bytes)))
        return " · ".join(parts)

    def _lack_text(self, estimate: Estimate, target: Path) -> str:
        text = self.tr("It may not fit: about {needed} of disk space are needed, {free} are free.")
        return text.format(needed=size_text(estimate.disk_bytes), free=size_text(self._free_at(target) or 0))


def file_stem(choice: LayerChoice) -> str:
    """Return a name for a file with the data behind `choice`, made of letters, digits, `-` and `_` alone."""
    parts = [choice.collection.short_name]
    if choice.collection.is_custom:
        parts = [choice.layer_title]
    if choice.period is not None:
        parts.append(choice.period.as_text())
    # Titles come from the service: nothing of them may act as a path.
    parts[0] = re.sub(r"[^A-Za-z0-9_-]+", "_", parts[0]).strip("_")[:_LONGEST_STEM]
    return "_".join(part.replace("/", "_") for part in parts if part) or "image"


def _free_path(folder: Path, stem: str) -> Path:
    """Return a file in `folder` that is not there yet."""
    names = (f"{stem}.tif" if count == 1 else f"{stem}_{count}.tif" for count in itertools.count(1))
    return next(path for path in (folder / name for name in names) if not path.exists())
