"""Parts of the batch window that need no service: the table, its edits, dates, names, and the word to the system."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QPersistentModelIndex, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtTest import QSignalSpy
from qgis.PyQt.QtWidgets import QWidget

from sentinelhub_qgis.gui.batch.batch_areas_panel import likely_name_field
from sentinelhub_qgis.gui.batch.batch_dates_panel import BatchDatesPanel, NoDay, days_in
from sentinelhub_qgis.gui.batch.batch_notice import SystemNotifier
from sentinelhub_qgis.gui.batch.batch_row_edits import Refused, with_date, with_name
from sentinelhub_qgis.gui.batch.batch_row_order import RowOrder
from sentinelhub_qgis.gui.batch.batch_row_texts import Column, RowTexts, natural
from sentinelhub_qgis.gui.batch.batch_rows_model import BatchRowsModel
from sentinelhub_qgis.gui.batch.batch_runs import runs_of
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.batch.area import BatchArea, named
from sentinelhub_qgis.model.batch.batch import Batch, Outcome, RowState
from sentinelhub_qgis.model.batch.dates import DatePlan, DateRule, Step
from sentinelhub_qgis.model.batch.product import BatchProduct
from sentinelhub_qgis.model.batch.trouble import Trouble
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.orders.image_order import RawBands
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.batch.estimate_batch import estimate_batch
from sentinelhub_qgis.operations.batch.plan_batch import plan_batch

MAY_TO_JULY = Period(date(2024, 5, 1), date(2024, 7, 31))


class Still:
    def report(self, fraction: float) -> None:
        pass

    def is_cancelled(self) -> bool:
        return False


def made(count: int = 3) -> Batch:
    """Return a batch of so many fields and three months."""
    boxes = (BoundingBox(680000 + n * 400, 5150000, 680300 + n * 400, 5150300, "EPSG:32632") for n in range(count))
    areas = named(BatchArea(f"field {number}", box, box) for number, box in enumerate(boxes, start=1))
    product = BatchProduct("ndvi", "sentinel-2-l2a", 10.0, RawBands(("B04", "B08"), SampleType.UINT16))
    plan = DatePlan(DateRule.INTERVAL, MAY_TO_JULY, step=Step.MONTH)
    return plan_batch(Batch(areas, (product,), plan), None, None, Still()).batch  # type: ignore[arg-type]


@pytest.fixture
def model(qgis_app: object) -> BatchRowsModel:
    batch = made(12)
    table = BatchRowsModel()
    table.show(batch, {}, estimate_batch(batch))
    return table


def column(model: BatchRowsModel, which: Column) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_fields_are_sorted_as_people_count(model):
    model.sort(Column.AREA)
    assert column(model, Column.AREA)[::3] == [f"field {number}" for number in range(1, 13)]
    model.sort(Column.AREA, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.AREA)[0] == "field 12"
    model.sort(-1)
    assert column(model, Column.DATE)[:3] == ["2024-05", "2024-06", "2024-07"]


def test_a_selected_row_stays_selected_while_sorting_and_filtering(model):
    index = model.index(4, 0)
    row = model.row_at(4)
    kept = [index]
    persistent = QPersistentModelIndex(kept[0])
    model.sort(Column.FILE, Qt.SortOrder.DescendingOrder)
    assert model.row_at(persistent.row()) == row
    model.set_filter("field 2", None)
    assert model.row_at(persistent.row()) == row
    model.set_filter("field 9", None)
    assert not persistent.isValid()


def test_news_are_told_in_few_words(model):
    spy = QSignalSpy(model.dataChanged)
    rows = [model.row_at(place) for place in (0, 1, 2, 30, 31)]
    model.hear({row.id: Outcome(RowState.RUNNING) for row in rows})
    assert [(call[0].row(), call[1].row()) for call in spy] == [(0, 2), (30, 31)]
    model.hear({"unknown": Outcome(RowState.DONE)})
    assert len(spy) == 2


def test_states_are_filtered_and_errors_are_words(model):
    row = model.row_at(3)
    model.hear({row.id: Outcome(RowState.FAILED, trouble=Trouble("BadRequest", "no <i>such</i> band"))})
    model.set_filter("", RowState.FAILED)
    assert model.rowCount() == 1
    assert "no <i>such</i> band" in model.index(0, Column.ERROR).data()
    assert "<i>" not in model.index(0, Column.ERROR).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, Column.STATE).data() == "Failed"


@pytest.mark.parametrize(
    ("words", "count"),
    [("field 12", 3), ("NDVI", 36), ("2024-06", 12), ("field_7_2024-05_ndvi.tif", 1), ("no such band", 1), ("x", 0)],
    ids=["area", "product", "date", "file", "error", "nothing"],
)
def test_the_filter_looks_through_every_cell(model, words, count):
    model.hear({model.row_at(3).id: Outcome(RowState.FAILED, trouble=Trouble("BadRequest", "no such band"))})
    model.set_filter(words, None)
    assert model.rowCount() == count


def test_rows_are_sorted_by_state_and_then_by_what_has_come(model):
    runs, runs_longer, done = (model.row_at(place) for place in (5, 9, 20))
    model.hear({runs.id: Outcome(RowState.RUNNING, done=1, parts=4), done.id: Outcome(RowState.DONE)})
    model.hear({runs_longer.id: Outcome(RowState.RUNNING, done=3, parts=4)})
    model.sort(Column.STATE)
    assert model.shown_rows()[:2] == (runs, runs_longer)
    assert model.shown_rows()[-1] == done


@pytest.mark.parametrize("which", list(Column), ids=lambda which: which.name.lower())
def test_sorting_leaves_nothing_to_collect(model, which):
    batch = model.batch
    model.hear({model.row_at(3).id: Outcome(RowState.FAILED, trouble=Trouble("BadRequest", "no such band"))})
    keys = RowOrder(batch, RowTexts(batch, model.outcomes, model.estimate)).sort_keys(batch.rows, which)
    assert len(keys) == len(batch.rows)
    # A tuple a row would set off a collection of garbage, which holds the window longer than sorting does.
    assert not any(gc.is_tracked(key) for key in keys)


def test_what_is_done_or_locked_cannot_be_changed(model):
    first = model.row_at(0)
    model.hear({first.id: Outcome(RowState.DONE, files=("a.tif",))})
    is_checkable = Qt.ItemFlag.ItemIsUserCheckable
    assert not model.flags(model.index(0, 0)) & is_checkable
    assert model.flags(model.index(1, 0)) & is_checkable
    model.tick(model.all_rows(), False)
    assert model.outcome(first).state is RowState.DONE
    assert model.outcome(model.row_at(1)).state is RowState.SKIPPED
    model.lock(True)
    assert not model.flags(model.index(1, 0)) & is_checkable
    model.tick(model.all_rows(), True)
    assert model.outcome(model.row_at(1)).state is RowState.SKIPPED


@pytest.mark.parametrize(
    ("text", "period", "name"),
    [
        ("2024-05-14", Period.of_day(date(2024, 5, 14)), "field_1_2024-05-14_ndvi"),
        (" 2024-05-01/2024-05-10 ", Period(date(2024, 5, 1), date(2024, 5, 10)), "field_1_2024-05-01_2024-05-10_ndvi"),
    ],
    ids=["a day", "a part"],
)
def test_another_date_within_the_interval(text, period, name):
    batch = made()
    changed = with_date(batch, batch.rows[0], text)
    assert (changed.period, changed.name, changed.id) == (period, name, batch.rows[0].id)


@pytest.mark.parametrize("text", ["2024-06-01", "2024-13-01", "", "soon", "2024-05-20/2024-05-10"])
def test_dates_that_are_refused(text):
    batch = made()
    with pytest.raises(Refused):
        with_date(batch, batch.rows[0], text)


@pytest.mark.parametrize(
    ("text", "name"),
    [("mine", "mine"), ("mine.tif", "mine"), ("a/b", "a/b")],
    ids=["plain", "with its ending", "folder"],
)
def test_names_that_are_taken(text, name):
    batch = made()
    assert with_name(batch, batch.rows[0], text).name == name


@pytest.mark.parametrize("text", ["", "../up", "/etc/x", "a\\b", "con", "a:b", ".hidden", "FIELD_2_2024-05_ndvi"])
def test_names_that_are_refused(text):
    batch = made()
    with pytest.raises(Refused):
        with_name(batch, batch.rows[0], text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2024-05-03, 2024-05-01\n2024-06-01;2024-07-01", [(5, 3), (5, 1), (6, 1), (7, 1)]),
        ("", []),
    ],
    ids=["all signs between", "nothing"],
)
def test_days_are_read_from_any_list(text, days):
    assert days_in(text) == tuple(date(2024, month, day) for month, day in days)


def test_a_word_that_is_no_day_is_named(qgis_app):
    with pytest.raises(NoDay, match="2024-13-01"):
        days_in("2024-05-01 2024-13-01")
    panel = BatchDatesPanel(date(2024, 8, 1))
    panel.choose(DateRule.LIST)
    panel.batchDaysEdit.setPlainText("2024-13-01")
    assert "“2024-13-01” is not a date" in panel.batchDatesNoteLabel.text()
    panel.batchDaysEdit.setPlainText("2024-05-01")
    panel.add_days([date(2024, 5, 1), date(2024, 4, 1)])
    assert panel.plan() == DatePlan(DateRule.LIST, days=(date(2024, 4, 1), date(2024, 5, 1)))


@pytest.mark.parametrize(
    "plan",
    [
        DatePlan(DateRule.EACH, MAY_TO_JULY, measures=True),
        DatePlan(DateRule.LIST, days=(date(2024, 5, 1),)),
        DatePlan(DateRule.INTERVAL, MAY_TO_JULY, step=Step.TEN_DAYS),
        DatePlan(DateRule.BEST, MAY_TO_JULY),
        DatePlan(DateRule.BEST, MAY_TO_JULY, step=Step.WEEK, measures=True),
    ],
    ids=["each", "list", "interval", "best of all", "best of each week"],
)
def test_a_plan_that_is_shown_is_the_plan_that_is_said(qgis_app, plan):
    panel = BatchDatesPanel(date(2024, 8, 1))
    panel.show_plan(plan)
    assert panel.plan() == plan


@pytest.mark.parametrize(
    ("fields", "likely"),
    [
        ("fid,Name,area_m2", "Name"),
        ("id,plot_name", "plot_name"),
        ("fid,crop", "fid"),
        ("crop,size", "crop"),
        ("", ""),
    ],
)
def test_the_field_with_the_names_is_guessed(qgis_app, fields, likely):
    parts = "".join(f"&field={field}:string" for field in fields.split(",") if field)
    assert likely_name_field(QgsVectorLayer(f"Polygon?crs=EPSG:4326{parts}", "x", "memory")) == likely


@pytest.mark.parametrize(
    ("numbers", "runs"), [([], []), ([3, 1, 2], [(1, 3)]), ([0, 100, 101], [(0, 0), (100, 101)])]
)
def test_numbers_near_one_another_are_one_run(numbers, runs):
    assert list(runs_of(numbers)) == runs


def test_natural_order():
    assert sorted(["b", "a10", "a9", "A1"], key=natural) == ["A1", "a9", "a10", "b"]


class Away(SystemNotifier):
    """Be behind other windows, on a system without messages."""

    def _is_in_front(self) -> bool:
        return self.is_seen

    is_seen = False


def test_the_system_is_told_only_when_qgis_is_not_in_front(qgis_app):
    window = QWidget()
    notifier = Away(window, QIcon())
    assert notifier.notify("Batch", "done")
    notifier.is_seen = True
    assert not notifier.notify("Batch", "done")
    notifier.clear()
    window.deleteLater()


def test_rows_are_put_back_changed(model):
    row = model.row_at(2)
    spy = QSignalSpy(model.edited)
    model.put(replace(row, name="other"))
    assert model.index(2, Column.FILE).data() == "other.tif"
    assert model.batch.row_of[row.id].name == "other"
    assert len(spy) == 1
