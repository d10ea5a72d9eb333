"""Measure how long the GUI thread is held. Runs inside QGIS."""

from __future__ import annotations

import time
from pathlib import Path

from qgis.PyQt.QtCore import QObject, Qt, QTimer

from .holds import Holds

# Milliseconds: the longest time between two ticks, and the most processor time of the GUI thread between two.
Gap = tuple[float, float]


class GapMeter(QObject):
    """Tick every 5 ms, and remember the longest time between two ticks, and the most work in one."""

    def __init__(self, holds: Path | None = None) -> None:
        super().__init__()
        self._holds = Holds(holds) if holds else None
        self._name = ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._longest = 0.0
        self._spent = 0.0
        self._busiest = 0.0

    def start(self, name: str) -> None:
        """Begin anew, with an action of this name."""
        self._tell(self._name)
        self._name = name
        self._longest, self._last = 0.0, time.perf_counter()
        self._busiest, self._spent = 0.0, time.thread_time()
        self._timer.start()

    def stop(self) -> Gap:
        """End, and return the longest gap."""
        self._tick()
        self._timer.stop()
        self._name = ""
        return round(self._longest * 1000, 2), round(self._busiest * 1000, 2)

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest, now - self._last)
        self._busiest = max(self._busiest, spent - self._spent)
        self._last, self._spent = now, spent
        self._tell(self._name)

    def _tell(self, name: str) -> None:
        if self._holds:
            self._holds.tick(name)
