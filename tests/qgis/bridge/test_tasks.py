"""A task tells once, in the main thread, how its operation ended; nothing that happens in it ends QGIS."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QThread, QTimer

from sentinelhub_qgis.bridge.threads.tasks import LOOKS, Job, OperationTask, TaskKeeper, task_pool
from sentinelhub_qgis.bridge.threads.waiting import spin
from sentinelhub_qgis.model.errors import Cancelled, NoAnswer, SentinelHubError
from tests.qgis.threads import busy, lost


class Witness:
    """Keep what a task told, and on which thread."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []
        self.bugs: list[tuple[BaseException, str]] = []
        self.threads: list[object] = []

    def task(self, operation: Callable[[Job], object], title: str = "A test") -> OperationTask:
        task = OperationTask(title, operation, lambda error, text: self.bugs.append((error, text)))
        task.succeeded.connect(lambda result: self._tell("succeeded", result))
        task.failed.connect(lambda error: self._tell("failed", error))
        task.cancelled.connect(lambda: self._tell("cancelled", None))
        return task

    def _tell(self, what: str, about: object) -> None:
        self.told.append((what, about))
        self.threads.append(QThread.currentThread())


@pytest.fixture
def witness() -> Witness:
    return Witness()


@pytest.fixture
def keeper() -> Iterator[TaskKeeper]:
    keeper = TaskKeeper()
    yield keeper
    assert keeper.cancel_all(wait_seconds=5)


def until(condition: Callable[[], object], seconds: float = 5.0) -> None:
    """Handle events until `condition` holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        spin(milliseconds=10)


def raising(error: BaseException) -> Callable[[Job], object]:
    def operation(_job: Job) -> object:
        raise error

    return operation


def heeding(job: Job) -> object:
    """Work until cancelled."""
    while not job.progress.is_cancelled():
        time.sleep(0.01)
    raise Cancelled


OFFLINE, BUG, EXIT = NoAnswer(host="h"), KeyError("bug"), SystemExit(3)


@pytest.mark.parametrize(
    "operation, told",
    [
        pytest.param(lambda job: 42, ("succeeded", 42), id="a result"),
        pytest.param(lambda job: None, ("succeeded", None), id="no result"),
        pytest.param(raising(OFFLINE), ("failed", OFFLINE), id="an error of the model"),
        pytest.param(raising(BUG), ("failed", BUG), id="a bug"),
        pytest.param(raising(EXIT), ("failed", EXIT), id="an exit"),
        pytest.param(raising(Cancelled()), ("cancelled", None), id="cancelled"),
    ],
)
def test_how_it_ended_is_told_once_in_the_main_thread(
    operation: Callable[[Job], object], told: tuple[str, object], keeper: TaskKeeper, witness: Witness
) -> None:
    keeper.start(witness.task(operation))
    until(lambda: witness.told)
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)

    assert witness.told == [told]
    assert witness.threads == [QCoreApplication.instance().thread()]
    assert keeper.running == ()


def test_only_a_bug_goes_to_the_log_with_its_traceback(keeper: TaskKeeper, witness: Witness) -> None:
    def a_function_with_a_bug(_job: Job) -> object:
        return {}["missing"]

    for operation in (a_function_with_a_bug, raising(OFFLINE), raising(Cancelled())):
        keeper.start(witness.task(operation))
    until(lambda: len(witness.told) == 3)

    ((error, text),) = witness.bugs
    assert isinstance(error, KeyError)
    assert "a_function_with_a_bug" in text


def test_the_operation_runs_beside_the_main_thread_with_all_it_needs(keeper: TaskKeeper, witness: Witness) -> None:
    main = threading.get_ident()

    def operation(job: Job) -> object:
        doubled = sorted(job.workers.run_all(lambda item: item * 2, range(3)))
        job.workers.wait(0.01)
        return threading.get_ident() != main, doubled

    keeper.start(witness.task(operation))
    until(lambda: witness.told)

    assert witness.told == [("succeeded", (True, [0, 2, 4]))]


@pytest.mark.parametrize("fraction, percent", [(0.25, 25.0), (-1.0, 0.0), (7.0, 100.0)])
def test_progress_is_shown_by_qgis(fraction: float, percent: float, keeper: TaskKeeper, witness: Witness) -> None:
    go_on = threading.Event()

    def operation(job: Job) -> None:
        job.progress.report(0.1)
        job.progress.report(fraction)
        go_on.wait(5)

    task = witness.task(operation)
    keeper.start(task)
    try:
        until(lambda: task.progress() == percent)
    finally:
        go_on.set()


@pytest.mark.parametrize(
    "after_cancel",
    [
        pytest.param(lambda job: 42, id="it returns"),
        pytest.param(raising(OFFLINE), id="it fails"),
        pytest.param(raising(BUG), id="it has a bug"),
    ],
)
def test_after_a_cancel_only_that_is_told(
    after_cancel: Callable[[Job], object], keeper: TaskKeeper, witness: Witness
) -> None:
    began = threading.Event()

    def operation(job: Job) -> object:
        began.set()
        while not job.feedback.isCanceled():
            time.sleep(0.01)
        return after_cancel(job)

    task = witness.task(operation)
    keeper.start(task)
    until(began.is_set)
    task.cancel()
    until(lambda: witness.told)

    assert witness.told == [("cancelled", None)]
    assert witness.bugs == []


def test_a_cancel_by_the_task_manager_of_qgis(keeper: TaskKeeper, witness: Witness) -> None:
    began = threading.Event()

    def operation(job: Job) -> object:
        began.set()
        return heeding(job)

    keeper.start(witness.task(operation))
    until(began.is_set)
    QgsApplication.taskManager().cancelAll()
    until(lambda: witness.told)

    assert witness.told == [("cancelled", None)]


def test_a_task_cancelled_before_it_began_tells_so(keeper: TaskKeeper, witness: Witness) -> None:
    ran: list[bool] = []
    task = witness.task(lambda job: ran.append(True))
    task.hold()
    keeper.start(task)
    task.cancel()
    until(lambda: witness.told)

    assert (witness.told, ran) == ([("cancelled", None)], [])


def test_the_keeper_holds_tasks_that_nobody_else_holds(keeper: TaskKeeper, witness: Witness) -> None:
    go_on = threading.Event()
    keeper.start(witness.task(lambda job: go_on.wait(5)))
    gc.collect()
    assert len(keeper.running) == 1

    go_on.set()
    until(lambda: witness.told)
    assert (witness.told, keeper.running) == ([("succeeded", True)], ())


@pytest.mark.parametrize(
    "operation, told",
    [
        pytest.param(lambda job: job.progress.report(0.5), "succeeded", id="succeeds"),
        pytest.param(lambda _job: 1 / 0, "failed", id="fails"),
    ],
)
def test_a_task_that_qgis_has_lost_runs_all_the_same(
    keeper: TaskKeeper, witness: Witness, operation: Callable[[Job], object], told: str
) -> None:
    with lost(task_pool()):
        keeper.start(witness.task(operation))
    until(lambda: witness.told)
    until(lambda: QgsApplication.taskManager().count() == 0)

    assert [what for what, _ in witness.told] == [told]
    assert witness.threads == [QCoreApplication.instance().thread()]
    assert keeper.running == ()


def test_a_lost_task_can_be_cancelled_while_it_runs(keeper: TaskKeeper, witness: Witness) -> None:
    begun = threading.Event()

    def operation(job: Job) -> None:
        begun.set()
        job.workers.wait(10)

    with lost(task_pool()):
        keeper.start(witness.task(operation))
    until(begun.is_set)
    QgsApplication.taskManager().cancelAll()
    until(lambda: witness.told)

    assert witness.told == [("cancelled", None)]
    assert keeper.running == ()


def test_a_task_that_waits_for_its_turn_is_not_taken_for_lost(keeper: TaskKeeper, witness: Witness) -> None:
    runs: list[int] = []
    with busy(task_pool()):
        keeper.start(witness.task(lambda _job: runs.append(1)))
        for _ in range(2 * LOOKS):
            keeper._look_for_lost()
    until(lambda: witness.told)

    assert runs == [1]


def test_a_task_that_was_taken_for_lost_too_early_runs_once(keeper: TaskKeeper, witness: Witness) -> None:
    """QGIS begins with it after all, on another thread: a machine may be that slow."""
    runs: list[int] = []
    begun = threading.Event()

    def operation(job: Job) -> int:
        runs.append(1)
        begun.set()
        job.workers.wait(0.3)
        return 1

    task = witness.task(operation)
    keeper.start(task)
    until(begun.is_set)
    carrier = task.carry_by(task_pool())
    until(lambda: keeper.running == ())
    assert task_pool().waitForDone(5000)

    assert (runs, witness.told, carrier is not None) == ([1], [("succeeded", 1)], True)


def test_a_task_is_let_go_when_it_has_ended(keeper: TaskKeeper, witness: Witness) -> None:
    def started() -> weakref.ref:
        task = witness.task(lambda job: 1)
        keeper.start(task)
        return weakref.ref(task)

    reference = started()

    def is_gone() -> bool:
        gc.collect()
        return reference() is None

    until(is_gone)


def test_the_keeper_cancels_all_and_waits_for_those_that_heed_it(keeper: TaskKeeper, witness: Witness) -> None:
    for _ in range(3):
        keeper.start(witness.task(heeding))
    until(lambda: QgsApplication.taskManager().countActiveTasks() >= 1)

    assert keeper.cancel_all(wait_seconds=5)
    assert witness.told == [("cancelled", None)] * 3


def test_cancelling_all_does_not_hold_up_the_main_thread(keeper: TaskKeeper, witness: Witness) -> None:
    go_on, began = threading.Event(), threading.Event()

    def deaf(_job: Job) -> object:
        began.set()
        return go_on.wait(5)

    keeper.start(witness.task(deaf))
    until(began.is_set)
    begin = time.monotonic()
    assert not keeper.cancel_all()
    assert time.monotonic() - begin < 0.5

    begin = time.monotonic()
    assert not keeper.cancel_all(wait_seconds=0.2)
    assert time.monotonic() - begin < 0.5
    go_on.set()


def test_the_main_thread_goes_on_while_an_operation_works(keeper: TaskKeeper, witness: Witness) -> None:
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(5)
    keeper.start(witness.task(lambda job: job.workers.wait(0.4)))
    until(lambda: witness.told)
    timer.stop()

    assert max(after - before for before, after in zip(beats, beats[1:])) < 0.3


def test_errors_of_the_model_keep_what_they_know(keeper: TaskKeeper, witness: Witness) -> None:
    keeper.start(witness.task(raising(NoAnswer("detail", host="example.com"))))
    until(lambda: witness.told)

    ((_, error),) = witness.told
    assert isinstance(error, SentinelHubError)
    assert (error.detail, error.host, error.__traceback__) == ("detail", "example.com", None)
