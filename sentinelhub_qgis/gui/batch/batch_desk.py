"""What happens in the batch window: from plans to rows, from rows to a run, and back from a manifest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.settings import (
    BATCH_FOLDER,
    BATCH_MAX_CLOUD,
    BATCH_RULE,
    BATCH_STEP,
    BATCH_TEMPLATE,
    BATCH_TILE_METRES,
    Settings,
)
from ...bridge.words.batch import summary_text
from ...bridge.words.wording import Level, Wording, wording_of
from ...model.account import Account
from ...model.batch.batch import Batch, BatchRow, Outcome, RowState
from ...model.batch.dates import DateRule, Step
from ...model.batch.errors import NothingInBatch
from ...model.errors import CredentialsError, NoAccount
from ...operations.batch.estimate_batch import BatchEstimate, BatchTotal
from ...operations.batch.run_batch import BatchRun, waiting_again
from ...operations.download.estimate_image import usual_pace
from ..widgets.errands import Errands
from .batch_keep_flow import BatchKeepFlow
from .batch_plan_flow import BatchPlanFlow
from .batch_planning import Before, Found, Opened
from .batch_results_flow import BatchResultsFlow
from .batch_rows_model import BatchRowsModel
from .batch_run_flow import BatchRunFlow, Order, waiting
from .batch_texts import planned_text, total_text
from .batch_window import BatchWindow

_TOTAL = "batch/total"
_TOTAL_MILLISECONDS = 100


@dataclass(frozen=True)
class Tools:
    """Be what the batch window works with.

    Attributes:
        account: the dock's current account, None when there is none.
        account_of: the account of a name and a base URL, None when it is not known here.
        confirm: asks a question.
        clock: today, UTC.
    """

    settings: Settings
    connections: Connections
    errands: Errands
    project: QgsProject
    account: Callable[[], Account | None]
    account_of: Callable[[str, str], Account | None]
    confirm: Callable[[str], bool]
    clock: Callable[[], date]


class BatchDesk(QObject):
    """Join the window with the flows behind it.

    Signals: connect_wanted with the name of the account that is needed; finished with a `Wording`, when a run has come
    to its end, however it did.
    """

    connect_wanted = pyqtSignal(str)
    finished = pyqtSignal(object)

    def __init__(self, window: BatchWindow, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = window
        self._tools = tools
        self.manifest: Path | None = None
        errands, connections = tools.errands, tools.connections
        self.plan = BatchPlanFlow(window, connections, errands, tools.account, tools.confirm, self)
        self.keep = BatchKeepFlow(window, errands, self)
        self.run = BatchRunFlow(connections, errands, self)
        self.results = BatchResultsFlow(tools.project, errands, self)
        self._total = QTimer(self, singleShot=True, interval=_TOTAL_MILLISECONDS)
        self._total.timeout.connect(self._add_up)
        self._recall()
        self._wire_plan()
        self._wire_run()

    @property
    def _model(self) -> BatchRowsModel:
        return self.window.rows.model

    @property
    def is_done(self) -> bool:
        """Whether no row waits or has failed."""
        model = self._model
        states = {model.outcome(row).state for row in model.all_rows()}
        return not states & {RowState.WAITING, RowState.FAILED, RowState.RUNNING}

    def release(self) -> None:
        """Stop everything; a run can go on later."""
        self._total.stop()
        self.plan.release()
        self.run.release()
        self.results.release()
        self.window.areas.release()
        self._tools.errands.drop_all("batch")
        self._tools.errands.drop_all("open batch")

    # From plans to rows

    def _wire_plan(self) -> None:
        window = self.window
        self.plan.before = self._before
        self.plan.is_running = lambda: self.run.is_running
        self.plan.found.connect(self._on_found)
        self.plan.failed.connect(self._say_error)
        self.plan.connect_wanted.connect(self._say_connect)
        self.keep.is_current = lambda manifest: manifest == self.manifest
        self.keep.opened.connect(self._on_opened)
        self.keep.failed.connect(self._say_error)
        self.keep.looked.connect(self._total.start)
        self.results.said.connect(window.message.show_wording)
        self.results.failed.connect(self._say_error)
        window.results_wanted.connect(self._show_results)
        window.rows.ticked.connect(self._refresh)
        window.rows.edited.connect(self._refresh)

    def _before(self) -> Before:
        """Return the rows that are there: those of the same folder stay what they are."""
        folder = self.window.files.folder()
        if self.manifest is None or folder != self.manifest.parent:
            return Before()
        return Before(self._model.batch, dict(self._model.outcomes))

    def _on_found(self, found: Found) -> None:
        self._remember()
        folder = self.window.files.folder()
        if self.manifest is None or folder != self.manifest.parent:
            self.manifest = self.keep.manifest()
        self._show(found.planned.batch, found.outcomes, found.estimate)
        text = planned_text(found.planned)
        if text:
            self.window.message.show_wording(Wording(text, "", Level.INFO))
        self.window.show_rows()
        self.window.rows.batchRowsTable.setFocus()

    def _on_opened(self, opened: Opened, adds_dates: bool) -> None:
        kept = opened.kept
        batch, window = kept.batch, self.window
        self.manifest = kept.manifest
        window.message.clear()
        clouds = [one.max_cloud_cover for one in batch.products if one.max_cloud_cover is not None]
        limits = (max(clouds, default=100), None)
        window.dates.show_plan(batch.dates)
        window.dates.show_limits(*limits)
        window.products.show_products(batch.products, limits)
        window.files.set_folder(kept.manifest.parent)
        window.files.set_template(batch.template)
        window.files.set_ending(batch.ending)
        window.areas.show_kept(batch.areas)
        self._show(batch, kept.outcomes, opened.estimate)
        if adds_dates:
            window.dates.show_last_day(self._tools.clock())
            window.show_plan()
            self.plan.find()
        else:
            window.show_rows()

    def _show(self, batch: Batch, outcomes: dict[str, Outcome], estimate: BatchEstimate) -> None:
        self._model.show(batch, outcomes, estimate)
        self.window.show_count(len(batch.rows))
        self._refresh()

    # What the rows come to

    def _refresh(self) -> None:
        """Show what can be done, and add up anew what the ticked rows come to."""
        window, running = self.window, self.run.is_running
        counts = [one.state for one in self._model.outcomes.values()]
        has_rows = bool(self._model.all_rows())
        window.show_running(running)
        window.runBatchButton.setEnabled(has_rows and not running)
        window.pauseBatchButton.setVisible(running)
        window.runBatchButton.setVisible(not running)
        window.retryFailedButton.setVisible(RowState.FAILED in counts and not running)
        window.batchResultsButton.setEnabled(RowState.DONE in counts)
        has_begun = any(state in (RowState.DONE, RowState.EMPTY, RowState.FAILED) for state in counts)
        is_open = len(counts) < len(self._model.all_rows()) or RowState.WAITING in counts
        window.runBatchButton.setText(self.tr("Resu&me") if has_begun and is_open else self.tr("Ru&n"))
        if running:
            self._total.stop()
        else:
            self._total.start()

    def _add_up(self) -> None:
        estimate, account = self._model.estimate, self._tools.account()
        if estimate is None or self.run.is_running:
            return
        outcomes = self._to_come()
        pace = self._tools.connections.pace(account.name) if account is not None else None
        self._tools.errands.run(
            _TOTAL,
            self.tr("Sentinel Hub: add up the rows of a batch"),
            lambda _job: estimate.total(outcomes, pace or usual_pace),
            self._on_total,
        )

    def _to_come(self) -> dict[str, Outcome]:
        """Return the outcomes for adding up what “Run” will do: rows that failed are not among it."""
        return {
            key: replace(one, state=RowState.SKIPPED) if one.state is RowState.FAILED else one
            for key, one in self._model.outcomes.items()
        }

    def _on_total(self, total: BatchTotal) -> None:
        folder = self.keep.folder
        self.window.batchTotalLabel.setText(total_text(total, folder.free if folder is not None else None))
        can_run = bool(total.rows or total.impossible) and not self.run.is_running
        self.window.runBatchButton.setEnabled(can_run)

    # From rows to a run

    def _wire_run(self) -> None:
        window, run = self.window, self.run
        window.runBatchButton.clicked.connect(self.start)
        window.pauseBatchButton.clicked.connect(self._pause)
        window.retryFailedButton.clicked.connect(lambda: self.retry(self._model.all_rows()))
        window.rows.retry_wanted.connect(self.retry)
        run.began.connect(self._on_began)
        run.heard.connect(self._model.hear)
        run.told.connect(self._on_told)
        run.ended.connect(self._on_ended)
        run.stopped.connect(self._on_stopped)
        run.broke.connect(self._on_broke)

    def start(self) -> None:
        """Run the ticked rows that are not done, in the name of the batch's account."""
        batch, estimate = self._model.batch, self._model.estimate
        if self.run.is_running or self.manifest is None or estimate is None:
            return
        account = self._tools.account_of(batch.account_name, batch.base_url)
        try:
            if account is None:
                raise NoAccount(batch.account_name)
            self._tools.connections.unlock(account)
        except NoAccount as error:
            self._say_error(error)
            return
        except CredentialsError as error:
            self._say_error(error)
            return
        if not any(self._model.outcome(row).state is RowState.WAITING for row in self._model.all_rows()):
            self._say_error(NothingInBatch("rows"))
            return
        self.window.message.clear()
        named = replace(batch, account_name=account.name, base_url=account.deployment.base_url)
        self.run.start(Order(named, dict(self._model.outcomes), estimate, self.manifest, account))

    def go_on(self) -> None:
        """Run what waits; where nothing does, what has failed."""
        rows = self._model.all_rows()
        if any(self._model.outcome(row).state is RowState.WAITING for row in rows):
            self.start()
        else:
            self.retry(rows)

    def retry(self, rows: Iterable[BatchRow]) -> None:
        """Let rows that failed wait again, and run."""
        if self.run.is_running:
            return
        failed = {row.id: self._model.outcome(row) for row in rows}
        self._model.hear(waiting_again(failed))
        self.start()

    def _pause(self) -> None:
        """Begin no further rows; the second press stops at once."""
        if self.run.is_pausing:
            self.run.stop()
            return
        self.run.pause()
        self.window.pauseBatchButton.setText(self.tr("Stop no&w"))
        self.window.pauseBatchButton.setToolTip(
            self.tr("Do not wait for the rows that are running; their finished parts are kept")
        )

    def _on_began(self, _order: Order) -> None:
        self._model.lock(True)
        self.window.pauseBatchButton.setText(self.tr("Pa&use"))
        self.window.pauseBatchButton.setToolTip(self.tr("Start no more rows; those already running are finished"))
        self.window.batchRunProgress.setValue(0)
        for widget in (self.window.batchRunProgress, self.window.batchRunLabel):
            widget.show()
        self.window.batchTotalLabel.hide()
        self._refresh()

    def _on_told(self, percent: float, text: str) -> None:
        self.window.batchRunProgress.setValue(round(10 * percent))
        if self.run.is_pausing:
            text = self.tr("{} · pausing: running rows are finished first").format(text)
        self.window.batchRunLabel.setText(text)

    def _on_ended(self, result: BatchRun) -> None:
        self._model.hear(result.outcomes)
        summary = result.summary
        level = Level.INFO
        hint = ""
        if summary.stopped_by is not None:
            words = wording_of(summary.stopped_by.as_error())
            hint, level = words.as_text(), Level.WARNING
        elif summary.count(RowState.FAILED):
            level = Level.WARNING
            hint = self.tr("Why is in the table; “Retry failed” asks for them again.")
        self._end(Wording(summary_text(summary), hint, level))

    def _on_stopped(self) -> None:
        self._end(
            Wording(
                self.tr("The batch was stopped."),
                self.tr("What has been downloaded is kept; “Resume” continues."),
                Level.INFO,
            )
        )

    def _on_broke(self, error: BaseException) -> None:
        self._end(wording_of(error))

    def _end(self, wording: Wording) -> None:
        self._model.hear(waiting(self._model.outcomes))
        self._model.lock(False)
        self._model.refilter()
        self.window.batchRunProgress.hide()
        self.window.batchRunLabel.hide()
        self.window.batchTotalLabel.show()
        self.window.message.show_wording(wording)
        self._refresh()
        self.keep.look()
        self.finished.emit(wording)

    # The rest

    def _show_results(self, kind: str) -> None:
        if self.manifest is not None:
            self.results.show(kind, self._model.batch, self._model.outcomes, self.manifest.parent)

    def _say_error(self, error: BaseException) -> None:
        if isinstance(error, (NoAccount, CredentialsError)):
            self._say_connect(wording_of(error))
        else:
            self.window.message.show_wording(wording_of(error))

    def _say_connect(self, wording: Wording | None = None) -> None:
        account = self._tools.account()
        sentence = self.tr("No account is connected.")
        said = wording or Wording(sentence, self.tr("Connect one, then try again."), Level.INFO)
        action = partial(self.connect_wanted.emit, account.name if account is not None else "")
        self.window.message.show_wording(said, self.tr("Connect…"), action)

    def _recall(self) -> None:
        settings, window = self._tools.settings, self.window
        window.files.set_template(settings.get(BATCH_TEMPLATE) or window.files.template())
        if settings.get(BATCH_RULE) in {rule.value for rule in DateRule}:
            window.dates.choose(DateRule(settings.get(BATCH_RULE)))
        if settings.get(BATCH_STEP) in {step.value for step in Step}:
            window.dates.choose_step(Step(settings.get(BATCH_STEP)))
        window.dates.show_limits(settings.get(BATCH_MAX_CLOUD), None)
        window.areas.batchTileSpin.setValue(settings.get(BATCH_TILE_METRES))
        if settings.get(BATCH_FOLDER):
            window.files.set_folder(Path(settings.get(BATCH_FOLDER)))

    def _remember(self) -> None:
        settings, window = self._tools.settings, self.window
        settings.set(BATCH_FOLDER, str(window.files.folder() or ""))
        settings.set(BATCH_TEMPLATE, window.files.template())
        settings.set(BATCH_RULE, window.dates.rule.value)
        settings.set(BATCH_STEP, str(window.dates.batchStepCombo.currentData() or ""))
        settings.set(BATCH_MAX_CLOUD, window.dates.max_cloud_cover)
        settings.set(BATCH_TILE_METRES, float(window.areas.batchTileSpin.value()))
