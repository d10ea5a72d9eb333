"""The ledger: how many requests of which kind came, how they ended, what they cost."""

from __future__ import annotations

import threading
from collections import Counter, deque
from typing import Any

KEPT = 1000
SECRET_HEADERS = ("authorization", "cookie", "proxy-authorization")


class Traffic:
    """Count requests by kind; keep the last thousand without secrets. Safe to call from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.clear()

    def clear(self) -> None:
        """Start again from zero."""
        with self._lock:
            self._arrived: Counter[str] = Counter()
            self._ended: dict[str, Counter[str]] = {}
            self._units = 0.0
            self._single_times = 0
            self._connections: set[int] = set()
            self._last: deque[dict[str, Any]] = deque(maxlen=KEPT)

    def arrive(self, kind: str, line: dict[str, Any]) -> dict[str, Any]:
        """Note a request; gives back its line, to be completed by `end`."""
        headers = {k: v for k, v in line.get("headers", {}).items() if k not in SECRET_HEADERS}
        kept = {**line, "kind": kind, "headers": headers, "status": None}
        with self._lock:
            self._arrived[kind] += 1
            self._connections.add(line.get("connection", 0))
            self._last.append(kept)
        return kept

    def end(self, line: dict[str, Any], status: int | str, seconds: float) -> None:
        """Note how a request ended: its HTTP status, or a word where no answer was given."""
        with self._lock:
            line.update(status=status, seconds=round(seconds, 4))
            self._ended.setdefault(line["kind"], Counter())[str(status)] += 1

    def spend(self, units: float) -> None:
        """Add processing units."""
        with self._lock:
            self._units += units

    def single_time(self) -> None:
        """Count a TIME of one value, which the service reads as six months (API reference 8.5)."""
        with self._lock:
            self._single_times += 1

    def summary(self) -> dict[str, Any]:
        """Give everything counted since the last reset."""
        with self._lock:
            return {
                "counters": dict(self._arrived),
                "statuses": {kind: dict(ended) for kind, ended in self._ended.items()},
                "processing_units": round(self._units, 6),
                "single_value_times": self._single_times,
                "connections": len(self._connections),
                "requests": [dict(line) for line in self._last],
            }
