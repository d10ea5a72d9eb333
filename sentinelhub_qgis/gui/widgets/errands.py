"""Long work on behalf of the dock: started here, answered here, and dropped when nobody waits for it any more."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject

from ...bridge.threads.tasks import Job, OperationTask, TaskKeeper
from ...model.errors import Cancelled

Operation = Callable[[Job], Any]
Answer = Callable[[Any], None]


def _ignore(_answer: object = None) -> None:
    """Take an answer that changes nothing."""


class Errands(QObject):
    """Run operations in tasks, one at a time for each topic.

    A new errand of a topic, or `drop`, cancels the one under way; its answer is not delivered. Answers come on the
    GUI thread.
    """

    def __init__(self, keeper: TaskKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._current: dict[str, OperationTask] = {}

    def run(
        self,
        topic: str,
        title: str,
        operation: Operation,
        succeeded: Answer,
        failed: Answer = _ignore,
        cancelled: Callable[[], None] | None = None,
    ) -> OperationTask:
        """Start `operation` in a task called `title`; exactly one of the three answers follows unless it is dropped.

        The user may also cancel in QGIS's own list of tasks. Without `cancelled` that is a failure like others.
        """
        self.drop(topic)
        task = OperationTask(title, operation)
        self._current[topic] = task
        task.succeeded.connect(partial(self._deliver, topic, task, succeeded))
        task.failed.connect(partial(self._deliver, topic, task, failed))
        task.cancelled.connect(partial(self._deliver, topic, task, cancelled or partial(failed, Cancelled())))
        self._keeper.start(task)
        return task

    def is_under_way(self, topic: str) -> bool:
        """Tell whether an errand of `topic` is waited for."""
        return topic in self._current

    def cancel(self, topic: str) -> None:
        """Stop the errand of `topic`; it answers that it was cancelled."""
        task = self._current.get(topic)
        if task is not None:
            task.cancel()

    def drop(self, topic: str) -> None:
        """Stop the errand of `topic` and forget it: no answer comes."""
        task = self._current.pop(topic, None)
        if task is not None:
            task.cancel()

    def drop_all(self, topics: str = "") -> None:
        """Drop every errand whose topic begins with `topics`."""
        for topic in [one for one in self._current if one.startswith(topics)]:
            self.drop(topic)

    def _deliver(self, topic: str, task: OperationTask, answer: Callable[..., None], *result: object) -> None:
        if self._current.get(topic) is not task:
            return  # somebody asked anew, or nobody waits any more
        del self._current[topic]
        answer(*result)
