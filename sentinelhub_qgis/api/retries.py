"""When a refused request is worth another try."""

from __future__ import annotations

from ..model import errors

_WORTH_ANOTHER_TRY = (errors.ServiceTrouble, errors.ConnectionLost, errors.ConnectionRefused)


class Patience:
    """Say how long to wait after each failure of one request, and when to give up.

    A broken line or a service in trouble gets three tries; a rate limit is waited for five times.
    """

    def __init__(self) -> None:
        self._pauses = [1.0, 3.0]
        self._waits_for_the_limit = 5

    def seconds_after(self, failure: errors.SentinelHubError) -> float | None:
        """Return the seconds to wait before the next try, None to give up."""
        if isinstance(failure, errors.RateLimited) and self._waits_for_the_limit:
            self._waits_for_the_limit -= 1
            return failure.wait_seconds
        if isinstance(failure, _WORTH_ANOTHER_TRY) and self._pauses:
            return self._pauses.pop(0)
        return None
