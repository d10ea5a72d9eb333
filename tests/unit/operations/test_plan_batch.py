"""Rows: which areas get which dates, under which names, and what next month adds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.batch import errors as batch_errors
from sentinelhub_qgis.model.batch.batch import Batch, Outcome, RowState
from sentinelhub_qgis.model.batch.dates import DatePlan, DateRule, Step
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.orders.image_order import RawBands
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.batch.join_batch import plan_further, plan_more
from sentinelhub_qgis.operations.batch.plan_batch import Planned, looking_for, plan_batch, renamed
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.batches import batch_of, fields, product_of
from tests.unit.operations.fake_catalogue import FakeCatalogue

YEAR = Period(date(2022, 1, 1), date(2022, 12, 31))
MONTHS = DatePlan(DateRule.INTERVAL, YEAR, step=Step.MONTH)
DEM = product_of("dem", collection_id="dem", pixels=RawBands(("DEM",)), max_cloud_cover=None, mosaicking_order=None)
RADAR = product_of(
    "radar",
    collection_id="sentinel-1-grd",
    pixels=RawBands(("VV",)),
    max_cloud_cover=None,
    mosaicking_order=MosaickingOrder.MOST_RECENT,
)


def june(*clouds: float) -> dict[date, float]:
    """Return a scene every fifth day from the 2nd of June on, with these percents of cloud."""
    return {date(2022, 6, 2) + timedelta(5 * number): cloud for number, cloud in enumerate(clouds)}


def plan(batch: Batch, session: Any = None, **more: Any) -> Planned:
    return plan_batch(batch, session, Hands(), Watcher(), **more)


def dates_of(planned: Planned) -> list[str]:
    return [row.period.as_text() if row.period else "" for row in planned.batch.rows]


def names_of(batch: Batch) -> list[str]:
    return [row.name for row in batch.rows]


def test_three_hundred_fields_and_twelve_months() -> None:
    planned = plan(batch_of(*(f"field {number}" for number in range(300)), dates=MONTHS))
    assert len(planned.batch.rows) == planned.new == 3600
    assert len(set(names_of(planned.batch))) == 3600
    assert planned.batch.rows[0].name == "field_0_2022-01_rgb"
    assert len(planned.batch.row_of) == 3600


def test_products_without_time_get_one_row_an_area() -> None:
    planned = plan(batch_of("a", "b", dates=MONTHS, products=(product_of(), DEM)))
    assert len(planned.batch.rows) == 26
    assert [name for name in names_of(planned.batch) if "dem" in name] == ["a_dem", "b_dem"]


def test_features_of_any_names_get_files_of_their_own() -> None:
    names = ("", "", "same", "same", "a/b", "..", "CON", "x" * 300, "tab\there", "SAME", "\u202e", ".hidden")
    planned = plan(batch_of(*names))
    found = names_of(planned.batch)
    assert len({name.casefold() for name in found}) == 2 * len(names)
    assert not any("/" in name or name.startswith(".") for name in found)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"areas": ()}, batch_errors.NothingInBatch),
        ({"products": ()}, batch_errors.NothingInBatch),
        ({"template": "{product}"}, batch_errors.TemplateLacks),
        ({"template": "../{area}"}, batch_errors.TemplateUnusable),
        (
            {"dates": DatePlan(DateRule.INTERVAL, Period(date(1, 1, 1), date(2999, 1, 1)), step=Step.WEEK)},
            batch_errors.BatchTooLarge,
        ),
    ],
)
def test_what_cannot_be_planned_is_refused_before_anything_is_sent(
    changes: dict[str, Any], error: type[errors.SentinelHubError]
) -> None:
    with pytest.raises(error):
        plan(batch_of("a", "b", **changes))


def test_names_that_are_there_are_left_alone() -> None:
    planned = plan(batch_of("a"), is_taken=lambda name: name == "a_2022-06-12_rgb")
    assert names_of(planned.batch) == ["a_2022-06-12_rgb_2", "a_2022-06-17_rgb"]


def test_each_acquisition_below_the_limit_becomes_a_row() -> None:
    session = FakeCatalogue(june(5, 95, 40, 81))
    dates = DatePlan(DateRule.EACH, Period(date(2022, 6, 1), date(2022, 6, 30)))
    planned = plan(batch_of("a", "b", dates=dates), session)
    assert dates_of(planned) == ["2022-06-02", "2022-06-12"] * 2
    assert [row.cloud for row in planned.batch.rows] == [5, 40] * 2
    assert len(session.searches) == 1
    assert session.surveys == []


def test_measured_cloud_counts_where_it_is_wanted() -> None:
    session = FakeCatalogue(june(5, 95, 40, 81), measured=june(90, 10))
    dates = DatePlan(DateRule.EACH, Period(date(2022, 6, 1), date(2022, 6, 30)), measures=True)
    planned = plan(batch_of("a", dates=dates), session)
    assert dates_of(planned) == ["2022-06-07"]
    assert planned.batch.rows[0].is_measured
    assert (planned.requests, planned.units) == (1, 0.5)


@pytest.mark.parametrize(
    ("measured", "measures", "expected"),
    [
        ({}, False, "2022-06-07"),
        (june(30, 60, 0.5, 60), True, "2022-06-12"),
        (june(30, 60), True, "2022-06-02"),
    ],
    ids=["catalogue", "measured", "days without a pixel"],
)
def test_the_best_day_is_the_clearest_over_the_area(
    measured: dict[date, float], measures: bool, expected: str
) -> None:
    session = FakeCatalogue(june(50, 5, 60, 50), measured=measured)
    dates = DatePlan(DateRule.BEST, Period(date(2022, 6, 1), date(2022, 6, 30)), measures=measures)
    planned = plan(batch_of("a", dates=dates), session)
    assert dates_of(planned) == [expected]
    assert planned.batch.rows[0].is_measured == measures
    assert planned.batch.rows[0].slot == dates.period


@pytest.mark.parametrize(
    "trouble",
    [errors.ServiceTrouble(status=500), errors.EvalscriptFailed(status=400), errors.NotPermitted(status=403)],
    ids=lambda error: type(error).__name__,
)
def test_what_cannot_be_measured_goes_by_the_catalogue(trouble: Exception) -> None:
    session = FakeCatalogue(june(50, 5, 60), trouble=trouble)
    dates = DatePlan(DateRule.BEST, Period(date(2022, 6, 1), date(2022, 6, 30)), measures=True)
    planned = plan(batch_of("a", dates=dates), session)
    assert dates_of(planned) == ["2022-06-07"]
    assert [kind.kind for _, kind in planned.unmeasured] == [type(trouble).__name__]


def test_a_quota_that_is_used_up_stops_the_planning() -> None:
    session = FakeCatalogue(june(50), trouble=errors.QuotaUsedUp(status=403))
    dates = DatePlan(DateRule.BEST, Period(date(2022, 6, 1), date(2022, 6, 30)), measures=True)
    with pytest.raises(errors.QuotaUsedUp):
        plan(batch_of("a", dates=dates), session)


def test_the_best_day_of_each_month() -> None:
    cloud = {date(2022, month, day): float(10 * month + day) for month in (1, 2, 4) for day in (5, 6)}
    dates = DatePlan(DateRule.BEST, Period(date(2022, 1, 1), date(2022, 4, 30)), step=Step.MONTH)
    planned = plan(batch_of("a", "b", dates=dates), FakeCatalogue(cloud))
    assert dates_of(planned) == ["2022-01-05", "2022-02-05", "2022-04-05"] * 2
    assert planned.without == 2


def test_collections_without_cloud_take_the_latest_day_that_covers_the_area() -> None:
    dates = DatePlan(DateRule.BEST, Period(date(2022, 6, 1), date(2022, 6, 30)), measures=True)
    session = FakeCatalogue(june(0, 0, 0))
    planned = plan(batch_of("a", dates=dates, products=(RADAR,)), session)
    assert dates_of(planned) == ["2022-06-12"]
    assert session.surveys == []


def test_days_over_another_place_are_none() -> None:
    elsewhere = [[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]]
    dates = DatePlan(DateRule.EACH, Period(date(2022, 6, 1), date(2022, 6, 30)))
    with pytest.raises(batch_errors.NothingInBatch) as caught:
        plan(batch_of("a", dates=dates), FakeCatalogue(june(0, 0), outline=elsewhere))
    assert caught.value.detail == "dates"


def test_too_many_scenes_are_asked_for_in_portions() -> None:
    cloud = {date(2022, 1, 1) + timedelta(number): 0.0 for number in range(300)}
    session = FakeCatalogue(cloud, most_days=50)
    dates = DatePlan(DateRule.EACH, YEAR)
    planned = plan(batch_of("a", "b", "c", dates=dates), session)
    assert len(planned.batch.rows) == 900
    with pytest.raises(errors.TooManyScenes):
        plan(batch_of("a", dates=dates), FakeCatalogue(cloud, most_days=0))


def test_what_finding_dates_takes_is_known_before() -> None:
    names = ("a", "b", "c")
    best = DatePlan(DateRule.BEST, YEAR, step=Step.MONTH, measures=True)
    looking = looking_for(batch_of(*names, dates=best))
    assert looking.requests == 1 + 3 * 2
    assert 5 < looking.units < 20
    assert looking_for(batch_of(*names, dates=replace(best, measures=False))).units == 0
    assert looking_for(batch_of(*names, dates=MONTHS)).requests == 0


def test_next_month_only_new_dates_are_added_and_asked_about() -> None:
    cloud = {date(2022, month, 5): 10.0 for month in range(1, 13)}
    session = FakeCatalogue(cloud)
    dates = DatePlan(DateRule.BEST, Period(date(2022, 1, 1), date(2022, 5, 31)), step=Step.MONTH, measures=True)
    first = plan(batch_of("a", "b", dates=dates), session).batch
    done = {row.id: Outcome(RowState.DONE, (first.file(row),), 1.0, 1) for row in first.rows}
    session.searches.clear()
    session.surveys.clear()
    further = plan_further(first, done, dates.until(date(2022, 6, 30)), session, Hands(), Watcher())
    assert further.new == 2
    assert further.batch.rows[: len(first.rows)] == first.rows
    assert [row.period.start.month for row in further.batch.rows[-2:] if row.period] == [6, 6]
    assert {body["datetime"] for body in session.searches} == {"2022-06-01T00:00:00Z/2022-06-30T23:59:59Z"}
    assert {body["aggregation"]["timeRange"]["from"] for body in session.surveys} == {"2022-06-01T00:00:00Z"}
    again = plan_further(further.batch, done, dates.until(date(2022, 6, 30)), session, Hands(), Watcher())
    assert (again.new, again.batch) == (0, further.batch)


def test_rows_nobody_wants_any_more_go_unless_something_is_there() -> None:
    first = plan(batch_of("a", "b")).batch
    done = {first.rows[0].id: Outcome(RowState.DONE, ("x.tif",)), first.rows[2].id: Outcome(units=0.5)}
    wanted = batch_of("b", "c", dates=MONTHS)
    wanted = replace(wanted, areas=(fields("a", "b")[1], *fields("x", "y", "c")[2:]))
    joined = plan_more(first, done, wanted, None, Hands(), Watcher()).batch
    kept = [row.id for row in joined.rows if row.id in first.row_of]
    assert kept == [first.rows[0].id, first.rows[2].id]
    assert len(joined.rows) == 2 + 24
    assert {area.name for area in joined.areas} == {"a", "b", "c"}
    for row in joined.rows:
        assert joined.order(row).image.area.width == 200


def test_another_template_renames_only_what_is_not_done() -> None:
    batch = plan(batch_of("a", "b")).batch
    changed = renamed(batch, "{area}/{date}", {batch.rows[0].id})
    assert names_of(changed) == ["a_2022-06-12_rgb", "a/2022-06-17", "b/2022-06-12", "b/2022-06-17"]
    with pytest.raises(batch_errors.TemplateLacks):
        renamed(batch, "{area}", set())


def test_a_layer_that_is_edited_meanwhile_changes_nothing() -> None:
    """Areas are values: nothing of a batch can be changed in place."""
    batch = batch_of("a")
    with pytest.raises(AttributeError):
        batch.areas[0].name = "b"
    with pytest.raises(AttributeError):
        batch.rows = ()
