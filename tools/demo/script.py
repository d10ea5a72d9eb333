"""Run a list of steps from QGIS's event loop, with a time limit each. Runs inside QGIS."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

Condition = Callable[[], object]
Step = tuple[str, Callable[[], Iterator[Condition]]]


@dataclass
class Report:
    """Be what a run did: the seconds of each step, and why it stopped early."""

    steps: list[dict[str, Any]] = field(default_factory=list)
    failure: str = ""


class Script(QObject):
    """Run steps one after the other.

    A step is a generator: between its actions it yields conditions, and goes on once the last one is true. The
    timer also runs in the event loops of modal dialogs, so a step can answer a dialog that another one opened.
    """

    def __init__(self, steps: list[Step], limit_seconds: float, on_end: Callable[[Report], None]) -> None:
        super().__init__()
        self.report = Report()
        self._steps = iter(steps)
        self._limit = limit_seconds
        self._on_end = on_end
        self._name = ""
        self._running: Iterator[Condition] | None = None
        self._condition: Condition = lambda: True
        self._began = self._asked = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin with the first step."""
        self._timer.start()

    def _tick(self) -> None:
        try:
            if self._condition():
                self._advance()
            elif time.monotonic() - self._asked > self._limit:
                self._end(f"{self._name}: nothing happened for {self._limit:.0f} seconds")
        except Exception:  # whatever a step meets ends the run with its words
            self._end(f"{self._name}: {traceback.format_exc()}")

    def _advance(self) -> None:
        self._condition, self._asked = (lambda: True), time.monotonic()
        running = self._running or self._next_step()
        if running is None:
            return
        try:
            self._condition = next(running)
        except StopIteration:
            seconds = round(time.monotonic() - self._began, 2)
            self.report.steps.append({"step": self._name, "seconds": seconds})
            self._running = None

    def _next_step(self) -> Iterator[Condition] | None:
        step = next(self._steps, None)
        if step is None:
            self._end("")
            return None
        self._name, self._began = step[0], time.monotonic()
        self._running = step[1]()
        return self._running

    def _end(self, failure: str) -> None:
        self._timer.stop()
        self.report.failure = failure
        self._on_end(self.report)
