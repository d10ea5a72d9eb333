"""What all rows of a batch come to, kept up to date row by row at no cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from .batch import FINISHED, WAITING, Batch, Outcome, Outcomes, RowState


class Tally:
    """Count rows, units and progress. One thread.

    Attributes:
        counts: rows in each state.
        units, requests: spent on all rows, in all attempts.
    """

    def __init__(self, batch: Batch, outcomes: Outcomes, weights: Mapping[str, float] | None = None) -> None:
        """Take what there is; `weights` by row id, such as requests, tell how much of the work a row is (1 unless
        said).
        """
        self.counts: Counter[RowState] = Counter()
        self.units = 0.0
        self.requests = 0
        self._weights = weights or {}
        self._now: dict[str, Outcome] = {}
        self._total = self._done = 0.0
        for row in batch.rows:
            self._add(row.id, outcomes.get(row.id, WAITING))

    @property
    def fraction(self) -> float:
        """How much of the ticked rows is done, 0 to 1; a row that runs counts by its parts."""
        return self._done / self._total if self._total else 1.0

    @property
    def left(self) -> int:
        """How many rows are still to be done."""
        return self.counts[RowState.WAITING] + self.counts[RowState.RUNNING]

    def update(self, row_id: str, outcome: Outcome) -> None:
        """Take what has become of a row; one that is not of the batch is left out."""
        before = self._now.get(row_id)
        if before is not None:
            self._count(row_id, before, -1)
            self._add(row_id, outcome)

    def seconds_left(self, seconds: float, fraction_before: float = 0.0) -> float | None:
        """Return how long the rest takes when it took so long from `fraction_before` on; None when nobody knows yet."""
        came = self.fraction - fraction_before
        return seconds / came * (1 - self.fraction) if came > 0 and seconds > 0 else None

    def _add(self, row_id: str, outcome: Outcome) -> None:
        self._now[row_id] = outcome
        self._count(row_id, outcome, 1)

    def _count(self, row_id: str, outcome: Outcome, sign: int) -> None:
        self.counts[outcome.state] += sign
        self.units += sign * outcome.units
        self.requests += sign * outcome.requests
        if outcome.state is RowState.SKIPPED:
            return
        weight = sign * self._weights.get(row_id, 1.0)
        self._total += weight
        self._done += weight * _share(outcome)


def _share(outcome: Outcome) -> float:
    if outcome.state in (*FINISHED, RowState.FAILED):
        return 1.0
    return outcome.done / outcome.parts if outcome.parts else 0.0
