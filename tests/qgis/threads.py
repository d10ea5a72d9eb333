"""Run something where it runs in QGIS: on the main thread, or on a thread that Qt started."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QRunnable, QThread, QThreadPool, QTimer

Result = TypeVar("Result")
Place = Callable[[Callable[[], Result]], Result]


def on_main_thread(function: Callable[[], Result]) -> Result:
    """Call `function` here."""
    return function()


def on_worker_thread(function: Callable[[], Result], seconds: float = 20.0) -> Result:
    """Call `function` on a thread of Qt's, with the main thread in its event loop as in the desktop."""
    thread = _Thread(function)
    thread.start()
    _handle_events_until_end_of(thread, seconds)
    result, error = thread.result, thread.error
    # Nothing of Qt may hang on the exception, which is collected in any thread.
    del thread
    if error is not None:
        raise error
    return result


@contextmanager
def one_pool_thread() -> Iterator[Place]:
    """Give a function that calls functions on one and the same thread of a pool of Qt's, each as a task of its own."""
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)

    def call(function: Callable[[], Result]) -> Result:
        task = _Runnable(function)
        pool.start(task)
        while not task.ended.wait(0.005):  # waiting for the pool would end its thread
            QCoreApplication.processEvents()
        if task.error is not None:
            raise task.error
        return task.result

    yield call
    pool.waitForDone()


@contextmanager
def busy(pool: QThreadPool) -> Iterator[None]:
    """Keep all threads of a pool busy."""
    go_on, begun = threading.Event(), threading.Semaphore(0)

    def work() -> None:
        begun.release()
        go_on.wait(20)

    tasks = [_Runnable(work) for _ in range(pool.maxThreadCount())]
    for task in tasks:
        pool.start(task)
    try:
        assert all(begun.acquire(timeout=20) for _ in tasks)
        yield
    finally:
        go_on.set()
        assert all(task.ended.wait(20) for task in tasks)


@contextmanager
def lost(pool: QThreadPool) -> Iterator[None]:
    """Have a pool forget what is given to it meanwhile, as QGIS's task manager does at times."""
    with busy(pool):
        yield
        pool.clear()


def _handle_events_until_end_of(thread: QThread, seconds: float) -> None:
    loop, watchdog = QEventLoop(), QTimer()
    thread.finished.connect(loop.quit)
    watchdog.timeout.connect(loop.quit)
    watchdog.start(int(seconds * 1000))
    if not thread.isFinished():
        loop.exec()
    # It says so before it lets go of what it holds, which may be much.
    assert thread.wait(5000), f"the thread did not end in {seconds} s"


class _Thread(QThread):
    def __init__(self, function: Callable[[], object]) -> None:
        super().__init__()
        self._function = function
        self.result: object = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._function()
        except BaseException as error:
            self.error = error


class _Runnable(QRunnable):
    def __init__(self, function: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._function = function
        self.ended = threading.Event()
        self.result: object = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._function()
        except BaseException as error:
            self.error = error
        self.ended.set()


def count_threads() -> int:
    """Return how many threads this process has, Qt's own among them."""
    return len(os.listdir("/proc/self/task"))


def threads_settle_at(wanted: int, seconds: float = 3.0) -> int:
    """Return the number of threads once it is down to `wanted`, or what it is after `seconds`."""
    until = time.monotonic() + seconds
    while count_threads() > wanted and time.monotonic() < until:
        time.sleep(0.02)
    return count_threads()


def call_later(seconds: float, function: Callable[[], object]) -> QTimer:
    """Call `function` on this thread's event loop; keep what is returned until then."""
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(function)
    timer.start(int(seconds * 1000))
    return timer
