"""Long work as a task of QGIS: beside the GUI, in the task manager, and to be cancelled.

task = OperationTask("Download image", lambda job: download_image(order, session, job.workers, job.progress, path))
task.succeeded.connect(show)
keeper.start(task)
"""

from __future__ import annotations

import contextlib
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsApplication, QgsFeedback, QgsTask
from qgis.PyQt.QtCore import QObject, QRunnable, QThreadPool, QTimer, pyqtSignal

from ...model.errors import Cancelled, SentinelHubError
from ...model.progress import Progress, Workers
from ..ground.reference_systems import keep_whole
from ..log import log_bug
from .waiting import spin
from .workers import QgisWorkers

_LOOK_MILLISECONDS = 500
LOOKS = 6  # that long a thread may take to wake up on a machine that has far too much to do

BugReport = Callable[[BaseException, str], None]


@dataclass(frozen=True)
class Job:
    """Be what an operation gets from the task that runs it."""

    feedback: QgsFeedback
    progress: Progress
    workers: Workers


class _TaskProgress:
    """Be `model.progress.Progress` of a task."""

    def __init__(self, set_percent: Callable[[float], None], feedback: QgsFeedback) -> None:
        self._set_percent = set_percent
        self._feedback = feedback

    def report(self, fraction: float) -> None:
        """Show how much is done, 0 to 1."""
        self._set_percent(100.0 * min(max(fraction, 0.0), 1.0))

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop."""
        return bool(self._feedback.isCanceled())


class OperationTask(QgsTask):
    """Run `operation(job)` in a thread, and tell the main thread how it ended.

    Exactly one of these signals is emitted, in the main thread:

        succeeded(object)  what the operation returned
        failed(object)     the exception: a `SentinelHubError`, or a bug, which is in the log already
        cancelled()        `cancel` was called, whatever the operation did after that
    """

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()
    carried = pyqtSignal(bool)  # what `carry_by` has begun is done; from the pool's thread

    def __init__(self, title: str, operation: Callable[[Job], object], report_bug: BugReport = log_bug) -> None:
        """Take what to show in the task manager, what to run, and who is told of bugs (error, traceback)."""
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._operation = operation
        self._report_bug = report_bug
        self._feedback = QgsFeedback()
        self._result: object = None
        self._error: BaseException | None = None
        self._traceback_text = ""
        self._is_carried = False
        self._has_told = False
        self._once = threading.Lock()
        self._outcome: bool | None = None

    def run(self) -> bool:
        """Run the operation; in a pool's thread, by QGIS or by who carries what it lost: who comes second, waits."""
        with self._once:
            if self._outcome is None:
                self._outcome = self._carry_out()
        return self._outcome

    def _carry_out(self) -> bool:
        job = Job(self._feedback, _TaskProgress(self.setProgress, self._feedback), QgisWorkers(self._feedback))
        try:
            self._result = self._operation(job)
        except BaseException as error:  # whatever leaves this function ends QGIS
            self._traceback_text = traceback.format_exc()
            self._error = _without_frames(error)
            return False
        return True

    def cancel(self) -> None:
        """Ask the operation to stop."""
        self._feedback.cancel()
        if not self._is_carried:  # QGIS would delete what runs
            super().cancel()

    def carry_by(self, pool: QThreadPool) -> QRunnable:
        """Run in `pool` without QGIS's task manager, which has lost this task; keep what is returned. Main thread.

        It ends like any other; until then QGIS's list says that it waits.
        """
        self._is_carried = True
        self.carried.connect(self._put_down)
        carrier = _Carrier(self)
        pool.start(carrier)
        return carrier

    def _put_down(self, result: bool) -> None:
        self.finished(result)
        super().cancel()  # the manager lets go of it

    def finished(self, result: bool) -> None:
        """Tell how it ended; in the main thread, by QGIS alone."""
        if self._has_told:
            return
        self._has_told = True
        error = self._error
        if self._feedback.isCanceled() or isinstance(error, Cancelled) or (error is None and not result):
            self.cancelled.emit()
        elif error is None:
            self.succeeded.emit(self._result)
        else:
            if not isinstance(error, SentinelHubError):
                self._report_bug(error, self._traceback_text)
            self.failed.emit(error)


def _without_frames(error: BaseException) -> BaseException:
    """Return the error without what its frames hold: objects of its thread, which must not die in another one."""
    link: BaseException | None = error
    while link is not None and link.__traceback__ is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return error


class _Carrier(QRunnable):
    """Run a task in a pool's thread."""

    def __init__(self, task: OperationTask) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task = task

    def run(self) -> None:
        result = self._task.run()
        with contextlib.suppress(RuntimeError):  # QGIS is closing, and has deleted the task
            self._task.carried.emit(result)


def task_pool() -> QThreadPool:
    """Return the threads in which QGIS runs tasks: from 3.34 on they are its own."""
    manager = QgsApplication.taskManager()
    return manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()


class TaskKeeper(QObject):
    """Hold tasks until they ended: QGIS forgets those nobody holds. Main thread only.

    QGIS also loses tasks that wait for a thread: with each change of state of one task it takes that one's runnable out
    of the queue, by an address at which meanwhile a new one may stand. The new task would wait for ever. Seen on busy
    machines, on 3.22; a task that waits although a thread is free is given to the thread here.
    """

    def __init__(self) -> None:
        super().__init__()
        keep_whole()
        self._running: list[OperationTask] = []
        self._carriers: dict[OperationTask, QRunnable] = {}
        self._waited: dict[OperationTask, int] = {}
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MILLISECONDS)
        self._looks.timeout.connect(self._look_for_lost)

    @property
    def running(self) -> tuple[OperationTask, ...]:
        """The tasks that have not ended, in the order they were started."""
        return tuple(self._running)

    def start(self, task: OperationTask) -> None:
        """Hand the task to QGIS."""
        self._running.append(task)
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(lambda *_result, task=task: self._forget(task))
        self._looks.start()
        QgsApplication.taskManager().addTask(task)

    def cancel_all(self, wait_seconds: float = 0.0, clock: Callable[[], float] = time.monotonic) -> bool:
        """Cancel all tasks; wait for their end, with QGIS's events going on, for no longer than `wait_seconds`.

        Wait only when the plugin is unloaded: the user can do nothing meanwhile. Returns whether all have ended.
        """
        for task in self.running:
            task.cancel()
        until = clock() + wait_seconds
        while self._running and clock() < until and spin():
            pass
        return not self._running

    def _look_for_lost(self) -> None:
        """Carry the tasks that wait although a thread is free, whenever it was looked."""
        pool = task_pool()
        is_free = pool.activeThreadCount() < pool.maxThreadCount()
        waiting = [task for task in self._running if task.status() == QgsTask.TaskStatus.Queued] if is_free else []
        self._waited = {task: self._waited.get(task, 0) + 1 for task in waiting if task not in self._carriers}
        for task in [task for task, count in self._waited.items() if count >= LOOKS]:
            self._carriers[task] = task.carry_by(pool)
        if not self._running:
            self._looks.stop()

    def _forget(self, task: OperationTask) -> None:
        if task in self._running:
            self._running.remove(task)
        self._carriers.pop(task, None)
        self._waited.pop(task, None)
