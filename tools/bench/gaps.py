"""Measure how long the GUI thread is held. Runs inside QGIS."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QObject, Qt, QTimer


class GapMeter(QObject):
    """Tick every 5 ms, and remember the longest time between two ticks."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._longest = 0.0

    def start(self) -> None:
        """Begin anew."""
        self._longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """End, and return the longest gap in milliseconds."""
        self._tick()
        self._timer.stop()
        return round(self._longest * 1000, 2)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now
