"""Small stand-ins for the ports of long work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sentinelhub_qgis.model.errors import Cancelled


class Watcher:
    """Be a `Progress` that remembers what was reported, and cancels once `cancel_at` was reached."""

    def __init__(self, cancel_at: float = 2.0, on_report: Callable[[], object] = lambda: None) -> None:
        self.fractions: list[float] = []
        self._cancel_at = cancel_at
        self._on_report = on_report

    def report(self, fraction: float) -> None:
        self.fractions.append(fraction)
        self._on_report()

    def is_cancelled(self) -> bool:
        return bool(self.fractions) and self.fractions[-1] >= self._cancel_at


class Hands:
    """Be `Workers` that do one thing after the other, and notice a cancel between two."""

    def __init__(self, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        self._is_cancelled = is_cancelled

    def wait(self, seconds: float) -> None:
        """Wait no time at all."""

    def run_all(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            if self._is_cancelled():
                raise Cancelled
            yield function(item)
