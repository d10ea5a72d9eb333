"""The connections clients hold open: which is which, and how fast each of them, or all together, lets bytes through."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary


class Line:
    """A line of limited speed: pieces go over it one after the other, whoever sends them."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._free = 0.0

    def book(self, size: int, rate: float) -> float:
        """Send `size` bytes at `rate` bytes a second; gives the seconds until the last of them is through."""
        now = self._clock()
        self._free = max(now, self._free) + size / rate
        return self._free - now


@dataclass
class Connection:
    """One connection of one client."""

    number: int
    requests: int = 0
    line: Line = field(default_factory=Line)

    def begin(self) -> bool:
        """Count a request; tells whether it is the first."""
        self.requests += 1
        return self.requests == 1


class Connections:
    """All connections open now; `shared` is the line they share where a switch says so. Used on the server's loop."""

    def __init__(self) -> None:
        self.shared = Line()
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._open: WeakKeyDictionary[object, Connection] = WeakKeyDictionary()

    def of(self, transport: object | None) -> Connection:
        """Give the connection of a server's transport; without one, a connection of its own."""
        with self._lock:
            if transport is None:
                return Connection(next(self._numbers))
            if transport not in self._open:
                self._open[transport] = Connection(next(self._numbers))
            return self._open[transport]
