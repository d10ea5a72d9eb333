"""How long the parts of the bench may take: the whole is to end within twenty minutes on any machine."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooSlow(Exception):
    """Say that a part took longer than it may."""


class Stopwatch:
    """Tell whether one more of the same fits in."""

    def __init__(self) -> None:
        self._began = self._lap = time.monotonic()
        self._longest = 0.0

    def has_time_for_another(self, seconds: float) -> bool:
        """Take that one has ended; tell whether another can within `seconds` of the beginning."""
        now = time.monotonic()
        self._longest, self._lap = max(self._longest, now - self._lap), now
        return now - self._began + self._longest < seconds


@contextmanager
def watchdog(seconds: int) -> Iterator[None]:
    """End a block that takes longer, wherever it waits; its programs end with it, as with any error.

    Raises:
        TooSlow: it took longer.
    """

    def bark(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlow(f"it took more than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, bark)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
