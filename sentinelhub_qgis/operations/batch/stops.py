"""How many rows run at once, and when none is worth beginning any more."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ...model import errors
from ...model.batch.batch import BatchRow
from ...model.batch.trouble import Trouble

# Of which an image of one tile takes one: the account's limits hold them back, and each keeps a processor busy at its
# end.
_PLACES = 8
_MOST_PLACES = 4
_LOOK_AGAIN = 0.05  # seconds

# What is the same for every row.
_FOR_ALL = (
    errors.QuotaUsedUp,
    errors.AccountExpired,
    errors.RateLimited,
    errors.WrongCredentials,
    errors.NotAuthorised,
    errors.CredentialsError,
    errors.DiskFull,
)
# A line that is gone is gone for all; one request that takes too long may be slow by itself.
_NOT_FOR_ALL = (errors.NoAnswer,)
# So many failures of one kind and product, with none that went well between, and the next will fail as well.
_IN_A_ROW = 8


class Gate:
    """Let rows begin while there is room: many small ones, few large ones."""

    def __init__(self, places: int = _PLACES) -> None:
        self._places = places
        self._lock = threading.Lock()
        self._taken = 0

    @contextmanager
    def passed(
        self, requests: int, wait: Callable[[float], None], is_stopping: Callable[[], bool]
    ) -> Iterator[bool]:
        """Wait for room for a row of so many requests; hand out False when none is to begin any more.

        Raises:
            Cancelled: `wait` said so.
        """
        weight = min(max(1, requests), _MOST_PLACES, self._places)
        while not is_stopping():
            if self._took(weight):
                break
            wait(_LOOK_AGAIN)
        else:
            yield False
            return
        try:
            yield True
        finally:
            with self._lock:
                self._taken -= weight

    def _took(self, weight: int) -> bool:
        with self._lock:
            if self._taken + weight > self._places:
                return False
            self._taken += weight
            return True


class Stops:
    """Know what has gone wrong, and when that stops everything. Any thread.

    Attributes:
        stopped_by: the first failure that concerns all rows; None while there is none.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._in_a_row: dict[tuple[str, str], int] = {}
        self.stopped_by: Trouble | None = None

    def stops_all(self, row: BatchRow, error: errors.SentinelHubError) -> bool:
        """Take note of a failure; tell whether it is one of all rows, and no fault of this one."""
        is_line = isinstance(error, errors.NetworkError) and not isinstance(error, _NOT_FOR_ALL)
        is_for_all = isinstance(error, _FOR_ALL) or is_line
        with self._lock:
            key = (row.product, type(error).__name__)
            self._in_a_row[key] = self._in_a_row.get(key, 0) + 1
            if (is_for_all or self._in_a_row[key] >= _IN_A_ROW) and self.stopped_by is None:
                self.stopped_by = Trouble.of(error)
        return is_for_all

    def went_well(self, row: BatchRow) -> None:
        """Take note that a row of a product came."""
        with self._lock:
            for key in [one for one in self._in_a_row if one[0] == row.product]:
                del self._in_a_row[key]
