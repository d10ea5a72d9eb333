"""Rate limits per minute and monthly quotas (API reference 5.5, 5.6, 9.4)."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable

from .errors import ServiceError
from .faults import out_of_units, rate_limited
from .switches import Switches


class Bucket:
    """A token bucket that holds one minute's allowance and refills evenly; it may be overdrawn afterwards."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._capacity: float | None = None
        self._level = 0.0
        self._seen = 0.0

    def wait(self, capacity: float | None, needed: float) -> float:
        """Give the seconds until `needed` is there (0 = now); a changed capacity starts full."""
        now = self._clock()
        if capacity is None:
            self._capacity = None
            return 0.0
        if capacity != self._capacity:
            self._capacity, self._level, self._seen = capacity, capacity, now
        self._level = min(capacity, self._level + (now - self._seen) * capacity / 60.0)
        self._seen = now
        missing = needed - self._level
        return max(0.0, missing * 60.0 / capacity) if capacity > 0 else (60.0 if missing > 0 else 0.0)

    def left(self, capacity: float | None) -> float | None:
        """Give what it holds now, None without a capacity."""
        self.wait(capacity, 0.0)
        return None if capacity is None else max(0.0, self._level)

    def take(self, amount: float) -> None:
        """Take from the bucket, below zero if need be."""
        self._level -= amount


class Limits:
    """Admit requests and book their cost. Both policies, requests and units, hold together."""

    def __init__(self, switches: Switches, clock: Callable[[], float]) -> None:
        self._switches = switches
        self._clock = clock
        self._lock = threading.Lock()
        self.clear()

    def clear(self) -> None:
        """Start a new month."""
        with self._lock:
            self._requests = Bucket(self._clock)
            self._units = Bucket(self._clock)
            self._spent_units = 0.0
            self._spent_requests = 0

    def admit(self) -> None:
        """Let one request in, or raise the 403 of the quota or the 429 of the minute."""
        switches = self._switches
        with self._lock:
            if _used_up(self._spent_units, switches.units_quota):
                raise out_of_units()
            if _used_up(self._spent_requests, switches.requests_quota):
                raise out_of_units()
            wait = max(
                self._requests.wait(switches.requests_per_minute, 1.0),
                self._units.wait(switches.units_per_minute, 0.001),
            )
            if wait > 0:
                raise self._too_many(wait)
            self._requests.take(1.0)
            self._spent_requests += 1

    def spend(self, units: float) -> None:
        """Book the cost of a successful answer."""
        with self._lock:
            self._units.take(units)
            self._spent_units += units

    def left(self) -> dict[tuple[str, str], float | None]:
        """Give what is left by kind and ISO period; None where nothing limits (API reference 9.4)."""
        switches = self._switches
        with self._lock:
            quota = switches.units_quota
            return {
                ("REQUESTS", "PT1M"): self._requests.left(switches.requests_per_minute),
                ("PROCESSING_UNITS", "PT1M"): self._units.left(switches.units_per_minute),
                ("PROCESSING_UNITS", "PT744H"): None if quota is None else max(0.0, quota - self._spent_units),
            }

    def headers(self) -> dict[str, str]:
        """Give the headers of older pages (section 12, 9), of the policy per minute that is nearest its end."""
        if not self._switches.rate_limit_headers:
            return {}
        capacities = {
            "REQUESTS": self._switches.requests_per_minute,
            "PROCESSING_UNITS": self._switches.units_per_minute,
        }
        left = {kind: self.left()[kind, "PT1M"] for kind in capacities}
        shares = [
            (left[kind] / capacity, kind)
            for kind, capacity in capacities.items()
            if capacity and left[kind] is not None
        ]
        if not shares:
            return {}
        _, nearest = min(shares)
        return {
            "X-RateLimit-Limit": f"{capacities[nearest]:g}",
            "X-RateLimit-Remaining": f"{math.floor(left[nearest])}",
        }

    def _too_many(self, wait: float) -> ServiceError:
        return rate_limited(math.ceil(wait * 1000) if self._switches.retry_after else None)


def _used_up(spent: float, quota: float | None) -> bool:
    return quota is not None and spent >= quota
