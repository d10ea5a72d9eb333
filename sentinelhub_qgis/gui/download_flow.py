"""Downloading the view: proposal, estimate, job, result on the map."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QLocale, QObject, QTimer, pyqtSignal

from ..bridge.connection import Connections
from ..bridge.image_layer import build_image_layer
from ..bridge.settings import DOWNLOAD_FOLDER, Settings
from ..bridge.tasks import Job
from ..bridge.wording import wording_of
from ..model.account import Account
from ..model.collection import Collection, MosaickingOrder
from ..model.errors import OrderError
from ..model.layer_choice import LayerChoice
from ..model.product_order import ProductOrder
from ..operations.download_product import Product, download_product
from ..operations.estimate_image import Estimate, estimate_image
from .activity_panel import ActivityPanel
from .download_panel import DownloadPanel
from .errands import Errands
from .job_row import JobRow
from .view_ground import ViewGround

_DEBOUNCE_MILLISECONDS = 150
# A twentieth of what a free account of the Copernicus Data Space has in a month (API reference 9): worth a question.
_MANY_UNITS = 500.0
_LONGEST_STEM = 80  # letters: file systems take 255 bytes, with the folders of the work in between


@dataclass(frozen=True)
class Result:
    """Be a finished job: its files and their layers, not yet on the map."""

    product: Product
    layers: tuple[QgsRasterLayer, ...]


class DownloadFlow(QObject):
    """Carry out what the download panel says.

    Signals: ready_changed, True while the panel says something that can be downloaded; started; finished with the
    `Path` and failed with the error, also for whoever does not see the activity list; spent with the names of account
    and file, and processing units.
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
        activity: ActivityPanel,
        ground: ViewGround,
        confirm: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._connections = connections
        self._errands = errands
        self._panel = panel
        self._activity = activity
        self._ground = ground
        self._confirm = confirm
        self._count = 0
        self._is_open = False
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._estimate)
        panel.changed.connect(self._debounce.start)
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
        subject = replace(choice, mosaicking_order=choice.mosaicking_order or layer_order)
        self._panel.set_subject(subject, self._ground, collection)
        self._panel.propose_crs(self._utm_crs())
        self._panel.propose_file(_free_path(self._folder(), file_stem(choice)))
        self._estimate()

    def close(self) -> None:
        """Stop following the view."""
        self._is_open = False
        self._debounce.stop()

    def release(self) -> None:
        """Let go of QGIS."""
        self.close()
        self._ground.view.extentsChanged.disconnect(self._on_view_changed)

    def download(self, account: Account) -> None:
        """Start the job that the panel describes; one that costs much is asked about first."""
        target = self._panel.target()
        try:
            order = self._panel.product_order()
            estimate = estimate_image(order.image)
        except OrderError as error:
            self._refuse(error)
            return
        if target is None or not self._is_agreed(estimate):
            return
        self._panel.remember()
        self._panel.file_was_used()
        self._settings.set(DOWNLOAD_FOLDER, str(target.parent))
        self._start(account, order, target)
        self.started.emit()

    def _is_agreed(self, estimate: Estimate) -> bool:
        question = self.tr("This download takes about {} processing units. Download?")
        return estimate.units < _MANY_UNITS or self._confirm(question.format(units_text(estimate.units)))

    def _refuse(self, error: OrderError) -> None:
        self._panel.show_estimate(wording_of(error).as_text())
        self.ready_changed.emit(False)

    def _start(self, account: Account, order: ProductOrder, target: Path) -> None:
        host = self._panel.host()

        def operation(job: Job) -> Result:
            session = self._connections.session(account, job.feedback, job.workers.wait)
            session = session.with_data_host(order.image.collection_id, host)
            product = download_product(order, session, job.workers, job.progress, target)
            layers = (build_image_layer(file.download.path, file.order) for file in product.files)
            return Result(product, tuple(layers))

        self._count += 1
        topic = f"download/{self._count}"
        row = self._activity.add_job(target.name)
        row.cancel_requested.connect(partial(self._errands.cancel, topic))
        task = self._errands.run(
            topic,
            self.tr("Sentinel Hub: download {}").format(target.name),
            operation,
            partial(self._on_done, row, account),
            partial(self._on_failed, row),
            row.cancel,
        )
        task.progressChanged.connect(row.set_progress)

    def _on_done(self, row: JobRow, account: Account, result: Result) -> None:
        product, path = result.product, result.product.files[0].download.path
        self.spent.emit(account.name, path.name, product.units)
        QgsProject.instance().addMapLayers(result.layers)
        row.finish(self._result_text(product), path)
        self.finished.emit(path)

    def _on_failed(self, row: JobRow, error: BaseException) -> None:
        row.fail(wording_of(error))
        self.failed.emit(error)

    def _on_view_changed(self) -> None:
        if self._is_open:
            self._debounce.start()

    def _estimate(self) -> None:
        """Say what the order will come to, before anything is sent."""
        if not self._is_open:
            return
        self._panel.propose_crs(self._utm_crs())
        try:
            estimate = estimate_image(self._panel.order())
        except OrderError as error:
            self._refuse(error)
            return
        target = self._panel.target()
        self._panel.show_estimate(self._estimate_text(estimate) if target else self.tr("Name a file to write."))
        self.ready_changed.emit(target is not None)

    def _utm_crs(self) -> str:
        try:
            return self._panel.utm_crs()
        except OrderError:
            return "EPSG:3857"

    def _folder(self) -> Path:
        folder = self._settings.get(DOWNLOAD_FOLDER) or QgsProject.instance().homePath()
        return Path(folder) if folder else Path.home()

    def _estimate_text(self, estimate: Estimate) -> str:
        locale = QLocale()
        text = self.tr("{width} × {height} pixels · about {units} processing units · up to {size}")
        said = text.format(
            width=locale.toString(estimate.width),
            height=locale.toString(estimate.height),
            units=units_text(estimate.units),
            size=locale.formattedDataSize(estimate.bytes, 1),
        )
        return "\n".join((said, *self._panel.remarks()))

    def _result_text(self, product: Product) -> str:
        first = product.files[0].download
        if not any(file.download.has_data for file in product.files):
            return self.tr("Every pixel is empty: nothing was acquired here in this period below this cloud cover.")
        locale = QLocale()
        text = self.tr("{width} × {height} pixels · {units} processing units spent").format(
            width=locale.toString(first.width),
            height=locale.toString(first.height),
            units=units_text(product.units),
        )
        count = len(product.files)
        return text if count == 1 else self.tr("{count} files · {text}").format(count=count, text=text)


def units_text(units: float) -> str:
    """Return processing units with two digits that count, at most three behind the point."""
    return QLocale().toString(units, "f", 0 if units >= 100 else 1 if units >= 10 else 2 if units >= 0.1 else 3)


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
