"""Downloads under way, those that broke off, and how they go on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.layers.image_layer import build_image_layer
from ...bridge.threads.tasks import Job
from ...bridge.unfinished import UnfinishedDownloads
from ...bridge.words.amounts import duration_text
from ...bridge.words.standing import standing_note, standing_text
from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.errors import BadRequest, Cancelled, NoAccount, OrderError, SentinelHubError
from ...model.orders.standing import Standing
from ...model.progress import Progress
from ...operations.download.download_product import Product, download_product
from ...operations.download.resume_downloads import DownloadNote, Unfinished
from ..widgets.errands import Errands
from .activity_panel import ActivityPanel
from .download_texts import result_text, unfinished_text
from .job_row import JobRow, WaysOn

Accounts = Callable[[], Iterable[Account]]

# How long a download takes is not said before so much of it has come: seconds.
_SECONDS_TO_TELL = 5.0


@dataclass(frozen=True)
class Result:
    """Be a finished job: its files and their layers, not yet on the map."""

    product: Product
    layers: tuple[QgsRasterLayer, ...]


class _Ear(QObject):
    """Carry what the work says to the GUI thread."""

    told = pyqtSignal(object)


@dataclass
class _Told:
    """Be the progress of a task that also says how far the download is."""

    whole: Progress
    ear: _Ear

    def report(self, fraction: float) -> None:
        self.whole.report(fraction)

    def tell(self, standing: Standing) -> None:
        self.ear.told.emit(standing)

    def is_cancelled(self) -> bool:
        return self.whole.is_cancelled()


@dataclass
class _Run:
    """Be one attempt at a download, as the GUI sees it."""

    note: DownloadNote
    row: JobRow
    ear: _Ear
    began: float
    first: Standing | None = None
    broke: list[SentinelHubError] = field(default_factory=list)


class DownloadJobs(QObject):
    """Carry downloads out, each with a row in the activity list, and take up those that broke off.

    Signals: finished with the `Path` and failed with the error, also for whoever does not see the activity list; spent
    with the names of account and file, and processing units; request_wanted with the `DownloadNote` of a job.
    """

    finished = pyqtSignal(object)
    failed = pyqtSignal(object)
    spent = pyqtSignal(str, str, float)
    request_wanted = pyqtSignal(object)

    def __init__(
        self,
        connections: Connections,
        errands: Errands,
        activity: ActivityPanel,
        accounts: Accounts,
        confirm: Callable[[str], bool],
        parent: QObject | None = None,
        unfinished: UnfinishedDownloads | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._activity = activity
        self._accounts = accounts
        self._confirm = confirm
        self._unfinished = unfinished or UnfinishedDownloads()
        self._clock = clock
        self._count = 0

    def find_unfinished(self) -> None:
        """Show the downloads of earlier sessions that can go on. Local files alone are read, in a task."""
        self._errands.run(
            "unfinished", self.tr("Sentinel Hub: look for unfinished downloads"), self._found, self._show_unfinished
        )

    def start(self, note: DownloadNote, account: Account) -> None:
        """Start a download."""
        row = self._add_row(note)
        self._run(note, row, account)

    def resume(self, note: DownloadNote, row: JobRow) -> None:
        """Take up a download that broke off, in the name of its account."""
        account = _account_of(note, self._accounts())
        try:
            if account is None:
                raise NoAccount(note.account_name)
            self._connections.unlock(account)
        except SentinelHubError as error:
            row.fail(wording_of(error), WaysOn(resumes=True, keeps=row.keeps_parts))
            return
        row.run()
        self._run(note, row, account)

    def discard(self, note: DownloadNote, row: JobRow) -> None:
        """Remove the kept parts of a download, once the user has agreed."""
        question = self.tr("Discard the parts of {} that are already downloaded? They would have to be paid for again.")
        if self._confirm(question.format(note.target.name)):
            self._errands.run(
                self._new_topic("discard"),
                self.tr("Sentinel Hub: discard {}").format(note.target.name),
                lambda _job: self._unfinished.discard(note),
                lambda _nothing: row.removal_requested.emit(),
                lambda error: row.fail(wording_of(error), WaysOn(resumes=True, keeps=True)),
            )

    def _found(self, _job: Job) -> tuple[Unfinished, ...]:
        return self._unfinished.found()

    def _show_unfinished(self, found: tuple[Unfinished, ...]) -> None:
        for one in found:
            self._add_row(one.note).wait(unfinished_text(one))

    def _add_row(self, note: DownloadNote) -> JobRow:
        row = self._activity.add_job(note.target.name)
        row.resume_requested.connect(partial(self.resume, note, row))
        row.discard_requested.connect(partial(self.discard, note, row))
        row.request_requested.connect(partial(self.request_wanted.emit, note))
        return row

    def _run(self, note: DownloadNote, row: JobRow, account: Account) -> None:
        run = _Run(note, row, _Ear(self), self._clock())
        topic = self._new_topic("download")
        run.ear.told.connect(partial(self._on_told, run))
        cancel = row.cancel_requested.connect(partial(self._errands.cancel, topic))
        task = self._errands.run(
            topic,
            self.tr("Sentinel Hub: download {}").format(note.target.name),
            partial(self._download, run, account),
            partial(self._on_done, run, account),
            partial(self._on_failed, run, account),
            partial(self._on_cancelled, run, account),
        )
        task.progressChanged.connect(row.set_progress)
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(lambda *_result: self._let_go(run, cancel))

    def _download(self, run: _Run, account: Account, job: Job) -> Result:
        """Do the work; in the task's thread."""
        note = run.note
        session = self._connections.session(account, job.feedback, job.workers.wait)
        session = session.with_data_host(note.order.image.collection_id, note.host)
        with self._unfinished.noted(note):
            try:
                product = download_product(note.order, session, job.workers, _Told(job.progress, run.ear), note.target)
            except SentinelHubError as error:
                run.broke.append(error)
                raise
        layers = (build_image_layer(file.download.path, file.order) for file in product.files)
        return Result(product, tuple(layers))

    def _on_told(self, run: _Run, standing: Standing) -> None:
        run.first = run.first or standing
        text, passed, came = standing_text(standing), self._clock() - run.began, standing.done - run.first.done
        if came > 0 and passed > _SECONDS_TO_TELL and standing.done < standing.parts:
            left = passed / came * (standing.parts - standing.done)
            text = self.tr("{text} · about {time} left").format(text=text, time=duration_text(left))
        run.row.set_state(text)

    def _on_done(self, run: _Run, account: Account, result: Result) -> None:
        product, path = result.product, result.product.files[0].download.path
        self.spent.emit(account.name, path.name, product.units)
        QgsProject.instance().addMapLayers(result.layers)
        run.row.finish(result_text(product), path)
        self.finished.emit(path)

    def _on_failed(self, run: _Run, account: Account, error: BaseException) -> None:
        self._tell_spent(run, account)
        run.row.fail(wording_of(error), self._ways_on(error))
        self.failed.emit(error)

    def _on_cancelled(self, run: _Run, account: Account) -> None:
        self._tell_spent(run, account)
        error = run.broke[0] if run.broke else Cancelled()
        run.row.cancel(standing_note(error), self._ways_on(error))

    def _ways_on(self, error: BaseException) -> WaysOn:
        if not isinstance(error, SentinelHubError):
            return WaysOn()
        keeps = error.standing is not None and error.standing.done > 0
        return WaysOn(resumes=not isinstance(error, (OrderError, BadRequest)), keeps=keeps)

    def _tell_spent(self, run: _Run, account: Account) -> None:
        """Have the units of an attempt that broke off counted: those of earlier ones are already."""
        standing = run.broke[0].standing if run.broke else None
        if standing is not None and standing.new_units:
            self.spent.emit(account.name, run.note.target.name, standing.new_units)

    def _let_go(self, run: _Run, cancel: object) -> None:
        run.row.cancel_requested.disconnect(cancel)
        run.ear.deleteLater()

    def _new_topic(self, kind: str) -> str:
        self._count += 1
        return f"{kind}/{self._count}"


def _account_of(note: DownloadNote, accounts: Iterable[Account]) -> Account | None:
    """Return the account in whose name a download was begun; the only one of its deployment, if none is called so."""
    there = [account for account in accounts if account.deployment.base_url == note.base_url]
    named = [account for account in there if account.name == note.account_name]
    return named[0] if named else there[0] if len(there) == 1 else None
