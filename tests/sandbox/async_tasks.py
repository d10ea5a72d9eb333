"""The asynchronous requests under way: in memory, on threads of their own (API reference 7.1)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass


@dataclass
class Task:
    """One request; for so many questions it says RUNNING even if it is done."""

    work: Future[None]
    polls_left: int

    @property
    def running(self) -> bool:
        """Tell whether the service would still say RUNNING."""
        return not self.work.done() or self.polls_left > 0


class AsyncTasks:
    """Start tasks and tell which still run. Safe to call from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tasks: dict[str, Task] = {}
        self._workers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="async")

    def start(self, key: str, work: Callable[[], None], most: int | None, polls: int) -> bool:
        """Start one, unless `most` are running already; tells whether it was started."""
        with self._lock:
            running = sum(task.running for task in self._tasks.values())
            if most is not None and running >= most:
                return False
            self._tasks[key] = Task(self._workers.submit(work), polls)
            return True

    def poll(self, key: str) -> bool:
        """Tell whether a task runs, and count the question; finished ones are forgotten, as the service does."""
        with self._lock:
            task = self._tasks.get(key)
            if task is None or not task.running:
                self._tasks.pop(key, None)
                return False
            task.polls_left -= 1
            return True

    def clear(self) -> None:
        """Let all tasks end as fast as they can."""
        with self._lock:
            for task in self._tasks.values():
                task.polls_left = 0

    def close(self) -> None:
        """Stop the threads; what has not begun is dropped."""
        self._workers.shutdown(wait=True, cancel_futures=True)
