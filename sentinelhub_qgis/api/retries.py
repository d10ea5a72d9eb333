"""When a refused request is worth another try."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..model import errors

_WORTH_ANOTHER_TRY = (errors.ServiceTrouble, errors.ConnectionLost, errors.ConnectionRefused)
# What a network says that has gone for a moment: a laptop that was opened again, a change of networks.
_WITHOUT_NETWORK = (errors.Offline, errors.HostNotFound)


class Patience:
    """Say how long to wait after each failure of one request, and when to give up.

    A broken line or a service in trouble gets three tries; a rate limit is waited for five times. `pauses` (seconds),
    `waits` and `longest_wait` (seconds, all waits for limits together) say otherwise. With `outlasts_outages` a network
    that is gone is a broken line, too.
    """

    def __init__(
        self,
        pauses: Sequence[float] = (1.0, 3.0),
        longest_wait: float = math.inf,
        waits: int = 5,
        outlasts_outages: bool = False,
    ) -> None:
        self._pauses = list(pauses)
        self._waits_for_the_limit = waits
        self._longest_wait = longest_wait
        self._worth = _WORTH_ANOTHER_TRY + (_WITHOUT_NETWORK if outlasts_outages else ())

    def seconds_after(self, failure: errors.SentinelHubError) -> float | None:
        """Return the seconds to wait before the next try, None to give up."""
        if isinstance(failure, errors.RateLimited):
            return self._seconds_for_the_limit(failure.wait_seconds)
        if isinstance(failure, self._worth) and self._pauses:
            return self._pauses.pop(0)
        return None

    def _seconds_for_the_limit(self, wanted: float) -> float | None:
        if not self._waits_for_the_limit or wanted > self._longest_wait:
            return None
        self._waits_for_the_limit -= 1
        self._longest_wait -= wanted
        return wanted
