"""Months, cells, and what is kept of the catalogue."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.scenes.catalogue import Catalogue, Cell, cell_around, square_kilometres
from sentinelhub_qgis.model.scenes.month import Month
from sentinelhub_qgis.model.scenes.scene import Scene

MAY, JUNE = Month(2026, 5), Month(2026, 6)
BOLZANO = (11.30, 46.45, 11.40, 46.52)


def box(*edges: float) -> BoundingBox:
    return BoundingBox(*edges, crs="EPSG:4326")


def scene(name: str, day: date = date(2026, 5, 3)) -> Scene:
    return Scene(name, "sentinel-2-l2a", datetime(day.year, day.month, day.day, 10, tzinfo=timezone.utc))


@pytest.mark.parametrize(
    ("month", "last"),
    [
        (Month(2024, 2), date(2024, 2, 29)),
        (Month(2026, 2), date(2026, 2, 28)),
        (Month(2000, 2), date(2000, 2, 29)),
        (Month(1900, 2), date(1900, 2, 28)),
        (Month(2026, 12), date(2026, 12, 31)),
    ],
    ids=str,
)
def test_a_month_ends_where_the_calendar_says(month: Month, last: date) -> None:
    assert (month.first_day, month.last_day) == (date(month.year, month.month, 1), last)
    assert Month.of(month.last_day) == month
    assert month.period.start == month.first_day
    assert month.period.end == last


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (Month(2026, 12), 1, Month(2027, 1)),
        (Month(2026, 1), -1, Month(2025, 12)),
        (Month(2026, 5), 0, Month(2026, 5)),
        (Month(2026, 5), -17, Month(2024, 12)),
        (Month(2026, 11), 14, Month(2028, 1)),
    ],
)
def test_months_are_counted_over_the_ends_of_years(start: Month, months: int, expected: Month) -> None:
    assert start.plus(months) == expected


def test_months_in_a_row() -> None:
    assert [month.as_text() for month in Month(2025, 11).until(Month(2026, 2))] == [
        "2025-11",
        "2025-12",
        "2026-01",
        "2026-02",
    ]
    assert list(Month(2026, 2).until(Month(2026, 1))) == []


@pytest.mark.parametrize(("year", "month"), [(2026, 0), (2026, 13), (0, 1), (10_000, 1)])
def test_what_is_no_month_is_refused(year: int, month: int) -> None:
    with pytest.raises(ValueError, match="no month"):
        Month(year, month)


@pytest.mark.parametrize(
    ("edges", "expected"),
    [
        (BOLZANO, (11.25, 46.4375, 11.4375, 46.5625)),
        ((-1.0, -1.0, 1.0, 1.0), (-1.0, -1.0, 1.0, 1.0)),
        ((10.9, 46.1, 12.4, 47.4), (10.0, 46.0, 13.0, 48.0)),
        ((179.0, -17.0, 181.0, -16.0), (179.0, -17.0, 181.0, -16.0)),
        ((539.0, -17.0, 541.0, -16.0), (179.0, -17.0, 181.0, -16.0)),
        ((-181.0, -17.0, -179.0, -16.0), (179.0, -17.0, 181.0, -16.0)),
        ((-180.0, -90.0, 180.0, 90.0), (-180.0, -90.0, 180.0, 90.0)),
        ((-200.0, 70.0, 200.0, 90.0), (-180.0, 64.0, 180.0, 90.0)),
        ((-9.5, 84.4, 0.0, 85.4), (-16.0, 84.0, 0.0, 85.5)),
        ((11.3, 46.4, 11.3001, 46.4001), (11.296875, 46.390625, 11.3125, 46.40625)),
    ],
    ids=[
        "town",
        "null island",
        "region",
        "antimeridian",
        "once round",
        "from the west",
        "world",
        "pole",
        "near the pole",
        "a field",
    ],
)
def test_views_lie_in_cells_of_a_grid(edges: tuple[float, ...], expected: tuple[float, ...]) -> None:
    cell = cell_around("sentinel-2-l2a", box(*edges), MAY)

    assert cell.area.edges == expected


def test_a_small_step_of_the_map_stays_in_its_cell() -> None:
    kept = Catalogue()
    (cell,) = kept.missing("sentinel-2-l2a", box(*BOLZANO), [MAY])
    kept.keep(cell, [scene("a")])

    west, south, east, north = BOLZANO
    assert kept.scenes("sentinel-2-l2a", box(west + 0.02, south + 0.01, east + 0.02, north + 0.01), MAY) == (
        scene("a"),
    )


def test_looking_closer_asks_for_nothing() -> None:
    kept = Catalogue()
    kept.keep(cell_around("sentinel-2-l2a", box(*BOLZANO), MAY), [scene("a")])

    closer = box(11.34, 46.48, 11.35, 46.49)
    assert kept.missing("sentinel-2-l2a", closer, [MAY]) == ()
    assert kept.scenes("sentinel-2-l2a", closer, MAY) == (scene("a"),)


@pytest.mark.parametrize(
    ("collection_id", "edges", "month"),
    [
        ("sentinel-2-l1c", BOLZANO, MAY),
        ("sentinel-2-l2a", BOLZANO, JUNE),
        ("sentinel-2-l2a", (11.0, 46.0, 13.0, 48.0), MAY),
        ("sentinel-2-l2a", (14.30, 46.45, 14.40, 46.52), MAY),
    ],
    ids=["another collection", "another month", "further out", "elsewhere"],
)
def test_what_was_not_asked_for_is_missing(collection_id: str, edges: tuple[float, ...], month: Month) -> None:
    kept = Catalogue()
    kept.keep(cell_around("sentinel-2-l2a", box(*BOLZANO), MAY), [scene("a")])

    assert kept.scenes(collection_id, box(*edges), month) is None
    assert kept.missing(collection_id, box(*edges), [month]) == (cell_around(collection_id, box(*edges), month),)


def test_a_month_without_scenes_is_known_to_have_none() -> None:
    kept = Catalogue()
    kept.keep(cell_around("sentinel-2-l2a", box(*BOLZANO), MAY), [])

    assert kept.scenes("sentinel-2-l2a", box(*BOLZANO), MAY) == ()
    assert kept.missing("sentinel-2-l2a", box(*BOLZANO), [MAY, JUNE]) == (
        cell_around("sentinel-2-l2a", box(*BOLZANO), JUNE),
    )


def test_refreshing_forgets_only_where_news_may_be() -> None:
    kept = Catalogue()
    for month in (MAY, JUNE):
        kept.keep(cell_around("sentinel-2-l2a", box(*BOLZANO), month), [scene("a")])
    kept.forget("sentinel-2-l2a", since=JUNE)
    kept.forget("sentinel-2-l1c")

    assert kept.scenes("sentinel-2-l2a", box(*BOLZANO), MAY) == (scene("a"),)
    assert kept.scenes("sentinel-2-l2a", box(*BOLZANO), JUNE) is None


def test_the_oldest_months_go_when_there_are_too_many() -> None:
    kept = Catalogue(most_cells=12)
    months = list(Month(2024, 1).until(Month(2025, 12)))
    for month in months:
        kept.keep(cell_around("sentinel-2-l2a", box(*BOLZANO), month), [])

    known = [month for month in months if kept.scenes("sentinel-2-l2a", box(*BOLZANO), month) is not None]
    assert known == months[-12:]


@pytest.mark.parametrize(
    ("edges", "expected"),
    [((0.0, -0.5, 1.0, 0.5), 12_391), ((0.0, 59.5, 1.0, 60.5), 6_196), ((-180.0, -90.0, 180.0, 90.0), 511e6)],
    ids=["equator", "60 degrees north", "world"],
)
def test_the_size_of_a_view(edges: tuple[float, ...], expected: float) -> None:
    assert square_kilometres(box(*edges)) == pytest.approx(expected, rel=0.01)


def test_a_cell_can_be_a_key() -> None:
    assert len({cell_around("a", box(*BOLZANO), MAY), Cell("a", cell_around("a", box(*BOLZANO), MAY).area, MAY)}) == 1
