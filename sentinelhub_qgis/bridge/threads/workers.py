"""Work beside the caller, on threads that Qt started, while the caller's events go on."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QThread, pyqtSignal

from ...model.errors import Cancelled
from .waiting import TICK_MILLISECONDS, spin

Item = TypeVar("Item")
Result = TypeVar("Result")

# As many requests as an account may have under way (`api.rate_limits`), which may hold them back.
_MOST_AT_ONCE = 16
# Within a second of a cancel the caller is told, also when a call under way does not look at the feedback.
_GRACE_SECONDS = 0.8


class QgisWorkers:
    """Be `model.progress.Workers` within QGIS, on the main thread as on that of a task.

    Waiting handles the events of the caller's thread. Without that, a call that needs the main thread (QGIS asks there
    about untrusted certificates and logins) would wait for a caller that waits for it.
    """

    def __init__(
        self,
        feedback: QgsFeedback | None = None,
        max_workers: int = _MOST_AT_ONCE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take who may cancel, and how many calls may run at once (each thread has lines of its own)."""
        self._feedback = feedback
        self._max_workers = max_workers
        self._clock = clock

    def wait(self, seconds: float) -> None:
        """Return after `seconds`.

        Raises:
            Cancelled: the user cancelled, or QGIS is closing; at once.
        """
        until = self._clock() + seconds
        while True:
            self._raise_if_cancelled()
            left = until - self._clock()
            if left <= 0:
                return
            if not spin(milliseconds=min(TICK_MILLISECONDS, math.ceil(left * 1000))):
                raise Cancelled

    def run_all(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Yield `function(item)` of every item as each is done, in any order.

        At most `max_workers` calls are under way or done and not yet taken; `items` are taken as they are needed, in
        the caller's thread. No thread is left when this ends, however it ends.

        Raises:
            Cancelled: the user cancelled, or QGIS is closing; within a second. A call that does not notice goes on
                alone, and its result is dropped.
            Exception: the first one of a call, once the calls under way have ended; none was started after it.
        """
        crew = _Crew(function)
        try:
            for item in items:
                self._raise_if_cancelled()
                if crew.under_way >= self._max_workers:
                    result = self._next_result(crew)
                    crew.take_on(item, self._max_workers)
                    yield result
                else:
                    crew.take_on(item, self._max_workers)
            while crew.under_way:
                yield self._next_result(crew)
        finally:
            self._dismiss(crew)

    def _next_result(self, crew: _Crew[Item, Result]) -> Result:
        while True:
            self._raise_if_cancelled()
            outcome = crew.next_outcome()
            if outcome is None:
                if not crew.wait_for_outcome():
                    raise Cancelled
            elif outcome.error is not None:
                raise outcome.error
            else:
                return outcome.result

    def _dismiss(self, crew: _Crew[Item, Result]) -> None:
        """Let the crew end what it has begun, for as long as nobody has cancelled, then a moment longer."""
        crew.send_home()
        cancelled_at: float | None = None
        while not crew.is_gone():
            alive = crew.wait_for_end()
            if cancelled_at is None and (not alive or self._is_cancelled()):
                cancelled_at = self._clock()
            if not alive or (cancelled_at is not None and self._clock() - cancelled_at > _GRACE_SECONDS):
                _stragglers.append(crew)
                break
        _stragglers[:] = [straggler for straggler in _stragglers if not straggler.is_gone()]

    def _is_cancelled(self) -> bool:
        return self._feedback is not None and bool(self._feedback.isCanceled())

    def _raise_if_cancelled(self) -> None:
        if self._is_cancelled():
            raise Cancelled


@dataclass(frozen=True)
class _Outcome:
    result: Any = None
    error: BaseException | None = None


class _Thread(QThread):
    """Call the function with one item after another until there is none."""

    one_done = pyqtSignal()

    def __init__(self, function: Callable[[Item], object], items: SimpleQueue, outcomes: SimpleQueue) -> None:
        super().__init__()
        self._function = function
        self._items = items
        self._outcomes = outcomes

    def run(self) -> None:
        while (item := self._items.get()) is not _NO_MORE:
            self._outcomes.put(_outcome_of(self._function, item[0]))
            self.one_done.emit()


_NO_MORE = object()


def _outcome_of(function: Callable[[Item], object], item: Item) -> _Outcome:
    try:
        return _Outcome(result=function(item))
    except BaseException as error:  # an exception that leaves a thread of Qt's ends QGIS; it is raised in the caller
        return _Outcome(error=error)


class _Crew(Generic[Item, Result]):
    """Hold the threads of one `run_all`; used by the thread that made it."""

    def __init__(self, function: Callable[[Item], Result]) -> None:
        self._function = function
        self._items: SimpleQueue = SimpleQueue()
        self._outcomes: SimpleQueue = SimpleQueue()
        self._threads: list[_Thread] = []
        self.under_way = 0

    def take_on(self, item: Item, max_threads: int) -> None:
        """Have `function(item)` called; by another thread as long as there are fewer than items and than allowed."""
        self.under_way += 1
        self._items.put((item,))
        if len(self._threads) < min(self.under_way, max_threads):
            thread = _Thread(self._function, self._items, self._outcomes)
            self._threads.append(thread)
            thread.start()

    def next_outcome(self) -> _Outcome | None:
        """Return what has ended, None when nothing has."""
        try:
            outcome = self._outcomes.get_nowait()
        except Empty:
            return None
        self.under_way -= 1
        return outcome

    def wait_for_outcome(self) -> bool:
        """Handle events until a call ends, or for a moment; False when QGIS is closing."""
        return spin(*(thread.one_done for thread in self._threads), unless=lambda: not self._outcomes.empty())

    def wait_for_end(self) -> bool:
        """Handle events until a thread ends, or for a moment; False when QGIS is closing."""
        return spin(*(thread.finished for thread in self._threads if not thread.isFinished()))

    def send_home(self) -> None:
        """Let no call begin any more; the threads end with those they are at."""
        while True:
            try:
                self._items.get_nowait()
            except Empty:
                break
        for _ in self._threads:
            self._items.put(_NO_MORE)

    def is_gone(self) -> bool:
        """Tell whether all threads have ended."""
        if not all(thread.isFinished() for thread in self._threads):
            return False
        for thread in self._threads:
            thread.wait()
        # Held no longer: an exception that remembers this crew may be collected in any thread.
        self._threads.clear()
        return True


# Crews whose calls did not notice that they were cancelled: a thread must not be forgotten while it runs.
_stragglers: list[_Crew] = []
