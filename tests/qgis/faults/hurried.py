"""Time that passes quickly: waits that are remembered, and clocks that run ahead."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sentinelhub_qgis.model.progress import Workers

HURRY = 20.0  # seconds told for each that passes


class HurriedWorkers:
    """Be `model.progress.Workers` that wait for a moment where more is asked; `waits` are the seconds asked for."""

    def __init__(self, workers: Workers, moment: float) -> None:
        self._workers = workers
        self._moment = moment
        self._skipped = 0.0
        self.waits: list[float] = []

    def wait(self, seconds: float) -> None:
        """Wait for a moment at most."""
        self.waits.append(seconds)
        self._skipped += max(0.0, seconds - self._moment)
        self._workers.wait(min(seconds, self._moment))

    def run_all(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[Any]:
        """Do what the workers do."""
        return self._workers.run_all(function, items)

    def clock(self) -> float:
        """Return the time by which all was waited for."""
        return time.monotonic() + self._skipped


class HurriedClock:
    """Stand still until `go`, then run ahead: limits neither end what has not begun nor take long."""

    def __init__(self) -> None:
        self._began: float | None = None

    def go(self) -> None:
        """Begin."""
        self._began = self._began or time.monotonic()

    def __call__(self) -> float:
        return 0.0 if self._began is None else (time.monotonic() - self._began) * HURRY
