"""Rows, their troubles, and what they come to."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timezone

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.batch import errors as batch_errors
from sentinelhub_qgis.model.batch.batch import WAITING, Batch, BatchRow, Outcome, RowState
from sentinelhub_qgis.model.batch.tally import Tally
from sentinelhub_qgis.model.batch.trouble import Trouble
from sentinelhub_qgis.model.orders.standing import Standing
from tests.unit.operations.batches import DAYS, batch_of

TROUBLES = [
    errors.QuotaUsedUp("spent", status=403, code="ACCESS"),
    errors.NotEnoughRoom(path="/home/somebody/field.tif", needed=5, free=1),
    errors.PixelTooCoarse(metres=2000.0, limit=1500.0),
    errors.NoAnswer("slow", host="sh.example"),
    errors.CertificateExpired(host="sh.example", until=datetime(2026, 1, 1, tzinfo=timezone.utc)),
    batch_errors.ManifestDamaged("rows[3]", path="C:\\Users\\somebody\\batch.json"),
    batch_errors.BatchTooLarge("areas", count=5, limit=4),
]


@pytest.mark.parametrize("error", TROUBLES, ids=lambda error: type(error).__name__)
def test_a_trouble_can_be_said_again_later(error: errors.SentinelHubError) -> None:
    error.standing = Standing(1, 2)
    again = Trouble.of(error).as_error()
    assert type(again) is type(error)
    assert again.detail == error.detail
    for name, value in vars(error).items():
        if isinstance(value, (int, float)):
            assert getattr(again, name) == value
    assert "somebody" not in str(vars(again))


def test_what_is_no_error_of_ours_stays_a_bug() -> None:
    assert not isinstance(Trouble.of(ZeroDivisionError("secret")).as_error(), errors.SentinelHubError)
    assert "secret" not in repr(Trouble.of(ZeroDivisionError("secret")))
    assert isinstance(Trouble("SomethingOfLater", "x").as_error(), RuntimeError)


def rows_of(batch: Batch) -> Batch:
    rows = (
        BatchRow(area.key, batch.products[0].key, slot, slot, f"{area.stem}_{number}")
        for area in batch.areas
        for number, slot in enumerate(DAYS.slots())
    )
    return replace(batch, rows=tuple(rows))


def test_a_tally_kept_up_to_date_is_that_of_a_fresh_count() -> None:
    batch = rows_of(batch_of(*"abcdef"))
    weights = {row.id: float(number + 1) for number, row in enumerate(batch.rows)}
    dice, outcomes = random.Random(5), {}
    tally = Tally(batch, outcomes, weights)
    assert tally.fraction == 0
    for _ in range(200):
        row = dice.choice(batch.rows)
        state = dice.choice(list(RowState))
        outcomes[row.id] = Outcome(state, units=dice.random(), requests=dice.randrange(5), done=1, parts=2)
        tally.update(row.id, outcomes[row.id])
    fresh = Tally(batch, outcomes, weights)
    assert tally.counts == fresh.counts
    assert tally.requests == fresh.requests
    assert tally.units == pytest.approx(fresh.units)
    assert tally.fraction == pytest.approx(fresh.fraction)
    assert sum(tally.counts.values()) == len(batch.rows)


def test_rows_left_out_are_no_part_of_the_progress() -> None:
    batch = rows_of(batch_of("a"))
    first, second = batch.rows
    tally = Tally(batch, {first.id: Outcome(RowState.SKIPPED)})
    tally.update(second.id, Outcome(RowState.RUNNING, done=1, parts=4))
    assert tally.fraction == 0.25
    assert tally.seconds_left(10.0) == pytest.approx(30.0)
    tally.update(second.id, Outcome(RowState.DONE))
    tally.update("of another batch", Outcome(RowState.DONE))
    assert (tally.fraction, tally.left) == (1.0, 0)
    assert tally.seconds_left(10.0, 1.0) is None


def test_a_day_that_was_chosen_for_its_cloud_is_taken_whole() -> None:
    from datetime import date

    from sentinelhub_qgis.model.batch.dates import DatePlan, DateRule
    from sentinelhub_qgis.model.period import Period

    june, day = Period(date(2022, 6, 1), date(2022, 6, 30)), Period.of_day(date(2022, 6, 12))
    batch = batch_of("a", dates=DatePlan(DateRule.BEST, june))
    area, product = batch.areas[0], batch.products[0]
    chosen = batch.order(BatchRow(area.key, product.key, june, day)).image
    assert (chosen.period, chosen.max_cloud_cover) == (day, 100)
    mosaic = batch.order(BatchRow(area.key, product.key, june, june)).image
    assert (mosaic.period, mosaic.max_cloud_cover) == (june, 80)
    assert WAITING.state is RowState.WAITING


def test_a_result_warped_here_is_asked_for_with_a_margin() -> None:
    from sentinelhub_qgis.model.area import BoundingBox

    area = replace(batch_of("a").areas[0], result=BoundingBox(0, 0, 10, 10, "EPSG:25832"), result_metre=2.0)
    image = batch_of().products[0].order(area, DAYS.slots()[0]).image
    assert image.area.width == area.ground.width + 40
    assert image.reprojection is not None
    assert image.reprojection.resolution == 20.0
