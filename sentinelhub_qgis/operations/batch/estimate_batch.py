"""Say what a batch will come to, row by row and in all, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Union

from ...model.batch.batch import FINISHED, WAITING, Batch, Outcomes, RowState
from ...model.batch.trouble import Trouble
from ...model.errors import OrderError
from ..download.estimate_image import Estimate, Pace, estimate_image, usual_pace

RowEstimate = Union[Estimate, Trouble]

# Finished files, packed, are smaller than their pixels; parts lie beside those that are under way alone.
_UNDER_WAY = 8


@dataclass(frozen=True)
class BatchTotal:
    """Be what the rows still to be done come to.

    Attributes:
        rows: how many there are.
        requests, units, bytes: sums; bytes are those of the pixels without compression.
        seconds: what the account's limits make it take at least.
        disk_bytes: room that it takes at most, as far as can be said.
        impossible: how many rows cannot be made (`BatchEstimate.row` says why); the sums leave them out.
    """

    rows: int = 0
    requests: int = 0
    units: float = 0.0
    bytes: int = 0
    seconds: float = 0.0
    disk_bytes: int = 0
    impossible: int = 0

    def lacks_room(self, free: int | None) -> bool:
        """Tell whether it may not fit where so many bytes are free; None when that is not known."""
        return free is not None and free < self.disk_bytes


@dataclass(frozen=True)
class BatchEstimate:
    """Be the estimate of each row, by its id: what it comes to, or why it cannot be made."""

    rows: Mapping[str, RowEstimate] = field(repr=False)

    def row(self, row_id: str) -> RowEstimate | None:
        """Return the estimate of a row; None for one that was not there."""
        return self.rows.get(row_id)

    @property
    def weights(self) -> Mapping[str, float]:
        """How much of the work each row is, for `model.batch.tally.Tally`: its requests."""
        return {key: float(one.requests) for key, one in self.rows.items() if isinstance(one, Estimate)}

    def total(self, outcomes: Outcomes, pace: Pace = usual_pace) -> BatchTotal:
        """Return what the rows come to that are ticked and not done, at the `pace` of an account."""
        rows = impossible = requests = size = 0
        units, disk = 0.0, []
        for key, estimate in self.rows.items():
            if outcomes.get(key, WAITING).state in (*FINISHED, RowState.SKIPPED):
                continue
            if isinstance(estimate, Trouble):
                impossible += 1
                continue
            rows, requests, units, size = (
                rows + 1,
                requests + estimate.requests,
                units + estimate.units,
                size + estimate.bytes,
            )
            disk.append(estimate.disk_bytes)
        parts = sum(sorted(disk, reverse=True)[:_UNDER_WAY])
        return BatchTotal(rows, requests, units, size, pace(requests, units), size + parts, impossible)


def estimate_batch(batch: Batch) -> BatchEstimate:
    """Return what each row will come to. Nothing is sent; areas and products are looked at once, not for each date."""
    known: dict[tuple[str, str], RowEstimate] = {}
    found: dict[str, RowEstimate] = {}
    for row in batch.rows:
        pair = (row.area, row.product)
        if pair not in known:
            try:
                known[pair] = estimate_image(batch.order(row).image)
            except OrderError as error:
                known[pair] = Trouble.of(error)
        found[row.id] = known[pair]
    return BatchEstimate(found)
