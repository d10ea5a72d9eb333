"""What the rows of a batch that are still to be done come to."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.batch.batch import Batch, Outcome, RowState
from sentinelhub_qgis.model.batch.trouble import Trouble
from sentinelhub_qgis.operations.batch.estimate_batch import BatchTotal, estimate_batch
from sentinelhub_qgis.operations.batch.plan_batch import plan_batch
from sentinelhub_qgis.operations.download.estimate_image import Estimate
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.batches import batch_of, product_of


def planned(batch: Batch) -> Batch:
    return plan_batch(batch, None, Hands(), Watcher()).batch


def two_seconds_each(requests: float, _units: float) -> float:
    return 2.0 * requests


def test_rows_that_are_done_or_unticked_do_not_count() -> None:
    batch = planned(batch_of("north", "south", "west"))  # on two days
    states = (RowState.DONE, RowState.EMPTY, RowState.SKIPPED, RowState.FAILED)
    outcomes = {row.id: Outcome(state) for row, state in zip(batch.rows, states)}
    estimate = estimate_batch(batch)
    one = estimate.row(batch.rows[0].id)

    total = estimate.total(outcomes, two_seconds_each)

    assert isinstance(one, Estimate)
    assert (total.rows, total.requests, total.impossible) == (3, 3 * one.requests, 0)
    assert total.units == pytest.approx(3 * one.units)
    assert total.seconds == 6.0 * one.requests
    assert total.bytes == 3 * one.bytes
    assert total.bytes < total.disk_bytes
    assert estimate.row("nowhere") is None


def test_rows_that_cannot_be_made_are_counted_by_themselves() -> None:
    batch = planned(batch_of("north", products=(product_of(), product_of("coarse", metres=2000.0))))
    estimate = estimate_batch(batch)

    total = estimate.total({}, two_seconds_each)

    assert (total.rows, total.impossible) == (2, 2)
    assert sorted(type(one) is Trouble for one in estimate.rows.values()) == [False, False, True, True]
    assert len(estimate.weights) == 2


@pytest.mark.parametrize("free, expected", [(None, False), (99, True), (100, False)])
def test_room_is_lacking_only_where_it_is_known(free: int | None, expected: bool) -> None:
    assert BatchTotal(disk_bytes=100).lacks_room(free) is expected
