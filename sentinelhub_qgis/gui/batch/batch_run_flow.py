"""Running a batch: beside the window, with its news a few times a second, to be paused, stopped and taken up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.log import log_bug
from ...bridge.threads.tasks import Job
from ...bridge.words.row_trouble import trouble_text
from ...model.account import Account
from ...model.batch.batch import Batch, Outcome, RowState
from ...model.batch.tally import Tally
from ...operations.batch.estimate_batch import BatchEstimate
from ...operations.batch.run_batch import BatchControl, BatchRun, BatchSetting, run_batch
from ..widgets.errands import Errands
from .batch_texts import running_text

_TOPIC = "run batch"
_NEWS_MILLISECONDS = 200  # five times a second is as live as anybody can read

Clock = Callable[[], float]


@dataclass(frozen=True)
class Order:
    """Be what is to be run: a batch and what has become of it so far, where it is kept, and in whose name."""

    batch: Batch
    outcomes: Mapping[str, Outcome] = field(repr=False)
    estimate: BatchEstimate = field(repr=False)
    manifest: Path
    account: Account


class _Ear:
    """Keep the latest of each row until somebody asks; rows are told of from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._news: dict[str, Outcome] = {}

    def hear(self, row_id: str, outcome: Outcome) -> None:
        """Take what has become of a row."""
        with self._lock:
            self._news[row_id] = outcome

    def news(self) -> dict[str, Outcome]:
        """Return what has come since the last time."""
        with self._lock:
            news, self._news = self._news, {}
        return news


@dataclass
class _Run:
    order: Order
    ear: _Ear
    control: BatchControl
    began: float
    tally: Tally | None = None
    fraction_before: float = 0.0
    units_before: float = 0.0


class BatchRunFlow(QObject):
    """Run one batch at a time.

    Signals: began with the `Order`; heard with a dictionary of outcomes; told with percent and a line of how it stands;
    ended with the `BatchRun`; stopped, when the user stopped it at once; broke with the error; and before these three:
    spent with the names of account and batch, and processing units.
    """

    began = pyqtSignal(object)
    heard = pyqtSignal(object)
    told = pyqtSignal(float, str)
    ended = pyqtSignal(object)
    stopped = pyqtSignal()
    broke = pyqtSignal(object)
    spent = pyqtSignal(str, str, float)

    def __init__(
        self,
        connections: Connections,
        errands: Errands,
        parent: QObject | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._clock = clock
        self._run: _Run | None = None
        self._news = QTimer(self, interval=_NEWS_MILLISECONDS)
        self._news.timeout.connect(self._pass_on)

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._run is not None

    @property
    def is_pausing(self) -> bool:
        """Whether no further rows begin."""
        return self._run is not None and self._run.control.is_paused

    def start(self, order: Order) -> None:
        """Run the rows that wait; one run at a time."""
        if self._run is not None:
            return
        run = _Run(order, _Ear(), BatchControl(), self._clock())
        self._run = run
        self._errands.run(
            _TOPIC,
            self.tr("Sentinel Hub: batch download to {}").format(order.manifest.parent.name),
            partial(self._carry_out, run),
            self._on_ended,
            self._on_broke,
            self._on_stopped,
        )
        self._news.start()
        self.began.emit(order)

    def pause(self) -> None:
        """Begin no further rows."""
        if self._run is not None:
            self._run.control.pause()

    def stop(self) -> None:
        """Stop at once; parts that have come are kept."""
        self._errands.cancel(_TOPIC)

    def release(self) -> None:
        """Let it end without a word: the window goes."""
        self._news.stop()

    def _carry_out(self, run: _Run, job: Job) -> BatchRun:
        """Do the work; in the task's thread."""
        order = run.order
        session = self._connections.session(order.account, job.feedback, job.workers.wait)
        tally = Tally(order.batch, order.outcomes, order.estimate.weights)
        run.fraction_before, run.units_before = tally.fraction, tally.units
        run.tally = tally  # from now on it is the GUI thread's
        setting = BatchSetting(run.ear, run.control, trouble_text, log_bug)
        return run_batch(order.batch, order.outcomes, order.manifest, session, job.workers, job.progress, setting)

    def _pass_on(self) -> None:
        run = self._run
        if run is None or run.tally is None:
            return
        news = run.ear.news()
        for row_id, outcome in news.items():
            run.tally.update(row_id, outcome)
        if news:
            self.heard.emit(news)
        seconds = self._clock() - run.began
        rows = len(run.order.batch.rows)
        self.told.emit(100 * run.tally.fraction, running_text(run.tally, rows, seconds, run.fraction_before))

    def _on_ended(self, result: BatchRun) -> None:
        self._let_go()
        self.ended.emit(result)

    def _on_broke(self, error: BaseException) -> None:
        self._let_go()
        self.broke.emit(error)

    def _on_stopped(self) -> None:
        self._let_go()
        self.stopped.emit()

    def _let_go(self) -> None:
        """Take the last news, and have what was spent counted."""
        self._pass_on()
        self._news.stop()
        run, self._run = self._run, None
        if run is None or run.tally is None:
            return
        units = run.tally.units - run.units_before
        if units > 0:
            self.spent.emit(run.order.account.name, run.order.manifest.parent.name, units)


def waiting(outcomes: Mapping[str, Outcome]) -> dict[str, Outcome]:
    """Return those outcomes that are said to run, though nothing does any more, as waiting."""
    return {key: replace(one, state=RowState.WAITING) for key, one in outcomes.items() if one.state is RowState.RUNNING}
