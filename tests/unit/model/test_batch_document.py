"""Manifests: what is written comes back, and what somebody has changed is refused where it is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.batch.batch import Batch, BatchRow, Outcome, RowState
from sentinelhub_qgis.model.batch.dates import DatePlan, DateRule, Step
from sentinelhub_qgis.model.batch.document import LaterLayout, NamesOutside, batch_of, document_of_batch
from sentinelhub_qgis.model.batch.trouble import Trouble
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.orders.image_order import RawBands, ScriptedImage
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.polygon import rectangle
from sentinelhub_qgis.model.strict_reading import Unreadable
from tests.unit.operations.batches import batch_of as made_of
from tests.unit.operations.batches import field_of, fields, product_of

SCRIPT = ScriptedImage("//VERSION=3\né", ("NDVI",), SampleType.INT16, 2, -32768.0, "index")
JUNE = Period(date(2024, 6, 1), date(2024, 6, 30))


def full() -> tuple[Batch, dict[str, Outcome]]:
    lambert = replace(
        field_of("é/\u202e"),
        polygons=(rectangle((680000.0, 5149800.0, 680100.5, 5149900.0)),),
        outline=(rectangle((680000.0, 5149800.0, 680100.5, 5149900.0)),),
        result=BoundingBox(0.0, 0.0, 100.0, 100.0, "EPSG:25832"),
        result_metre=3.28,
    )
    areas = (*fields("north", "north"), replace(lambert, stem="é", name="é"))
    products = (
        product_of(),
        product_of("index", pixels=SCRIPT, further=(replace(SCRIPT, output="b"),), has_user_data=True),
        product_of("radar", collection_id="sentinel-1-grd", processing={"speckleFilter": {"type": "LEE"}, "l": [1]}),
        product_of("dem", collection_id="dem", pixels=RawBands(("DEM",)), max_cloud_cover=None, mosaicking_order=None),
    )
    day = Period.of_day(date(2024, 6, 12))
    rows = (
        BatchRow(areas[0].key, products[0].key, JUNE, day, "north/a", 12.5, 0.5, True),
        BatchRow(areas[2].key, products[1].key, day, day, "é_b"),
        BatchRow(areas[1].key, products[3].key, None, None, "c"),
    )
    dates = DatePlan(DateRule.BEST, Period(date(2024, 1, 1), date(2024, 12, 31)), step=Step.MONTH, measures=True)
    outcomes = {
        rows[0].id: Outcome(RowState.DONE, ("north/a.tif", "north/a_b.tif"), 1.25, 3, ended=1.5),
        rows[1].id: Outcome(RowState.FAILED, (), 0.1, 1, Trouble("ServiceTrouble", "ö", (("status", 503),)), 1, 2),
        rows[2].id: Outcome(RowState.SKIPPED),
    }
    return Batch(areas, products, dates, "{area}/{date}", ".tif", rows, "mine", "https://sh.example"), outcomes


def changed(change: Callable[[dict[str, Any]], object]) -> Any:
    document = json.loads(json.dumps(document_of_batch(*full())))
    change(document)
    return document


def test_all_of_a_batch_comes_back() -> None:
    batch, outcomes = full()
    found, known = batch_of(json.loads(json.dumps(document_of_batch(batch, outcomes))))
    assert found == batch
    assert known == outcomes
    assert [area.key for area in found.areas] == [area.key for area in batch.areas]
    assert [product.key for product in found.products] == [product.key for product in batch.products]
    assert [row.id for row in found.rows] == [row.id for row in batch.rows]


def test_rows_that_run_wait_when_they_are_read() -> None:
    batch, _ = full()
    running = {batch.rows[0].id: Outcome(RowState.RUNNING, units=1.0, done=1, parts=4)}
    _, known = batch_of(json.loads(json.dumps(document_of_batch(batch, running))))
    assert known == {batch.rows[0].id: Outcome(RowState.WAITING, units=1.0, done=1, parts=4)}


BY_HAND: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "no format": (lambda one: one.pop("format"), "format"),
    "another file": (lambda one: one.update(format="geojson"), "format"),
    "areas no list": (lambda one: one.update(areas={}), "areas"),
    "area gone": (lambda one: one["areas"].pop(), "rows[1]"),
    "area twice": (lambda one: one["areas"].append(one["areas"][0]), "areas"),
    "area no object": (lambda one: one["areas"].__setitem__(1, 5), "areas[1]"),
    "edges": (lambda one: one["areas"][0]["ground"].update(edges=[1, 2, 3]), "areas[0].ground.edges"),
    "edges text": (lambda one: one["areas"][0]["ground"].update(edges=[1, 2, 3, "4"]), "areas[0].ground.edges"),
    "edges swapped": (lambda one: one["areas"][0]["ground"].update(edges=[9, 9, 1, 1]), "areas[0].ground"),
    "polygons": (lambda one: one["areas"][2].update(polygons=[[[1, 2]]]), "areas[2].polygons"),
    "no ring": (lambda one: one["areas"][2].update(polygons=[[]]), "areas[2].polygons"),
    "short ring": (lambda one: one["areas"][2].update(outline=[[[[1, 2], [1, 2]]]]), "areas[2].outline"),
    "metre": (lambda one: one["areas"][0].update(metre=0), "areas[0].metre"),
    "rule": (lambda one: one["dates"].update(rule="sometimes"), "dates.rule"),
    "period": (lambda one: one["dates"].update(period="2024-13-01"), "dates.period"),
    "no period": (lambda one: one["dates"].pop("period"), "dates"),
    "template": (lambda one: one.update(template="../{area}"), "document"),
    "ending": (lambda one: one.update(ending=".exe"), "ending"),
    "format of pixels": (lambda one: one["products"][0]["pixels"].update(format="INT64"), "products[0].pixels.format"),
    "no bands": (lambda one: one["products"][0]["pixels"].update(bands=[]), "products[0].pixels.bands"),
    "metres": (lambda one: one["products"][0].update(metres=-1), "products[0].metres"),
    "collection": (lambda one: one["products"][0].update(collection=""), "products[0]"),
    "row of nobody": (lambda one: one["rows"][0].update(area=99), "rows[0]"),
    "row negative": (lambda one: one["rows"][0].update(area=-1), "rows[0].area"),
    "row flag": (lambda one: one["rows"][0].update(product=True), "rows[0].product"),
    "row without time": (lambda one: one["rows"][0].pop("slot"), "rows[0].slot"),
    "row twice": (lambda one: one["rows"].append(one["rows"][0]), "rows"),
    "two rows, one file": (lambda one: one["rows"][1].update(name="c"), "rows"),
    "state": (lambda one: one["rows"][0].update(state="perhaps"), "rows[0].state"),
    "units": (lambda one: one["rows"][0].update(units="many"), "rows[0].units"),
    "units not finite": (lambda one: one["rows"][0].update(units=float("inf")), "rows[0].units"),
    "files": (lambda one: one["rows"][0].update(files=[5]), "rows[0].files"),
    "error": (lambda one: one["rows"][1].update(error="bad"), "rows[1].error"),
}


@pytest.mark.parametrize(("change", "place"), BY_HAND.values(), ids=BY_HAND.keys())
def test_a_manifest_edited_by_hand_is_refused_where_it_is_wrong(
    change: Callable[[dict[str, Any]], object], place: str
) -> None:
    with pytest.raises(Unreadable) as caught:
        batch_of(changed(change))
    assert str(caught.value) == place


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one["rows"][0].update(name="../../home/user/.bashrc"),
        lambda one: one["rows"][0].update(name="/etc/passwd"),
        lambda one: one["rows"][0].update(name="C:/Windows/system.ini"),
        lambda one: one["rows"][0].update(files=["..\\a.tif"]),
        lambda one: one["rows"][0].update(files=["a/../../b.tif"]),
        lambda one: one["areas"][0].update(stem="../a"),
        lambda one: one["areas"][0].update(stem="a/b"),
    ],
)
def test_a_manifest_that_names_files_elsewhere_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(NamesOutside):
        batch_of(changed(change))


@pytest.mark.parametrize("layout", [0, 2, 99])
def test_another_version_is_told_from_damage(layout: int) -> None:
    with pytest.raises(LaterLayout):
        batch_of(changed(lambda one: one.update(layout=layout)))


@pytest.mark.parametrize("document", [None, 5, "text", [], {}, [{}]])
def test_what_is_no_manifest_at_all_is_refused(document: object) -> None:
    with pytest.raises(Unreadable):
        batch_of(document)


def test_every_member_may_be_anything_and_only_one_thing_happens() -> None:
    """Put odd values at every place of a manifest in turn: it is read, or refused, and nothing else."""
    document = json.loads(json.dumps(document_of_batch(*full())))
    odd = (None, True, -1, 1e300, 10**400, "", "../x", [], [None], {}, {"a": 1})
    count = 0
    for place in list(_places(document)):
        for value in odd:
            twin = json.loads(json.dumps(document))
            _put(twin, place, value)
            try:
                batch_of(twin)
            except (Unreadable, NamesOutside, LaterLayout):
                count += 1
    assert count > 500


def test_nothing_secret_has_a_place_in_it() -> None:
    words = json.dumps(document_of_batch(*full())).casefold()
    assert not any(word in words for word in ("secret", "token", "client", "password", "configuration"))
    assert made_of().rows == ()


def _places(value: Any, way: tuple[Any, ...] = ()) -> Any:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in parts:
        yield (*way, key)
        yield from _places(inner, (*way, key))


def _put(document: Any, way: tuple[Any, ...], value: object) -> None:
    for key in way[:-1]:
        document = document[key]
    document[way[-1]] = value
