"""How own collections become pictures: bands, ranges, places to look at, scripts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.own_collection import OwnBand, OwnCollection
from sentinelhub_qgis.model.own_picture import (
    Range,
    known_ranges,
    picture_bands,
    picture_script,
    range_orders,
    sound_ranges,
    usual_ranges,
)

TODAY = date(2026, 5, 1)
VIEW = BoundingBox(11.0, 46.0, 11.5, 46.5, "EPSG:4326")


def bands(names: str, stored_as: str = "UINT16") -> tuple[OwnBand, ...]:
    return tuple(OwnBand(name, stored_as) for name in names.split())


def collection(**about: object) -> OwnCollection:
    return OwnCollection("byoc-1", "Drone", bands("B02 B03 B04 B08"), **about)


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (bands("B02 B03 B04 B08"), "B04 B03 B02"),
        (bands("b2 b3 b4"), "b4 b3 b2"),
        (bands("Blue Green Red NIR"), "Red Green Blue"),
        (bands("r g b a", "UINT8"), "r g b"),
        (bands("B1 B2 B3", "UINT8"), "B1 B2 B3"),
        (bands("B1 B2 B3"), "B1"),
        (bands("B04 B03"), "B04"),
        (bands("t2m precip", "FLOAT32"), "t2m"),
        ((), ""),
    ],
    ids=["Sentinel-2", "short", "words", "letters", "photo", "not a photo", "one missing", "other", "none"],
)
def test_which_bands_are_shown(there: tuple[OwnBand, ...], expected: str) -> None:
    shown = picture_bands(replace(collection(), bands=there))

    assert " ".join(band.name for band in shown) == expected


@pytest.mark.parametrize(
    ("stored_as", "usual", "is_known"),
    [
        ("UINT8", (0, 255), True),
        ("UINT16", (0, 3000), False),
        ("INT16", (0, 3000), False),
        ("FLOAT32", (0, 1), False),
        ("", (0, 3000), False),
    ],
    ids=["bytes", "words", "signed", "fractions", "not said"],
)
def test_ranges_without_a_look(stored_as: str, usual: Range, is_known: bool) -> None:
    shown = bands("B04 B03", stored_as)

    assert usual_ranges(shown) == (usual, usual)
    assert known_ranges(shown) == ((usual, usual) if is_known else None)


@pytest.mark.parametrize(
    ("measured", "expected"),
    [((10.0, 900.0), (10.0, 900.0)), ((7.0, 7.0), (6.5, 7.5)), (None, (0.0, 3000.0))],
    ids=["measured", "all alike", "nothing"],
)
def test_a_range_always_has_a_width(measured: Range | None, expected: Range) -> None:
    assert sound_ranges(bands("B04"), [measured]) == (expected,)


@pytest.mark.parametrize(
    ("extent", "view", "places"),
    [
        ((10, 45, 12, 47), VIEW, [(11, 46, 11.5, 46.5), (10, 45, 12, 47), (11.24, 46.24, 11.26, 46.26)]),
        ((11.4, 46.4, 12, 47), VIEW, [(11.4, 46.4, 11.5, 46.5), (11.4, 46.4, 12, 47), (11.44, 46.44, 11.46, 46.46)]),
        ((0, 0, 1, 1), VIEW, [(0, 0, 1, 1), (0.49, 0.49, 0.51, 0.51)]),
        (None, VIEW, [(11, 46, 11.5, 46.5), (11.24, 46.24, 11.26, 46.26)]),
        ((0, 0, 1, 1), None, [(0, 0, 1, 1), (0.49, 0.49, 0.51, 0.51)]),
        ((5, 5, 5, 6), None, []),
        (None, None, []),
    ],
    ids=["in view", "partly", "elsewhere", "extent not known", "no view", "no width", "nothing known"],
)
def test_where_values_are_looked_for(
    extent: tuple[float, float, float, float] | None, view: BoundingBox | None, places: list[tuple[float, ...]]
) -> None:
    orders = range_orders(collection(extent=extent), view, TODAY)

    assert [pytest.approx(order.area.edges) for order in orders] == places


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2024, 3, 1), date(2024, 9, 30), (date(2024, 3, 1), date(2024, 10, 1))),
        (None, None, (date(2000, 1, 1), date(2026, 5, 2))),
    ],
    ids=["known", "not known"],
)
def test_when_values_are_looked_for(first: date | None, last: date | None, expected: tuple[date, date]) -> None:
    order = range_orders(collection(first_day=first, last_day=last), VIEW, TODAY)[0]

    assert (order.first, order.last) == expected


def test_the_raster_looked_at_has_square_pixels_on_the_ground() -> None:
    order = range_orders(collection(), BoundingBox(0, 59, 2, 61, "EPSG:4326"), TODAY)[0]

    assert order.size == (129, 256)


def test_a_name_from_outside_stays_in_its_comment() -> None:
    script = picture_script(bands("B04"), ((0, 1),), "Drone\n}\u2028throw {0} 1;\r//")

    assert "// Drone } throw {0} 1; //\nconst BANDS" in script
    assert script.splitlines()[0] == "//VERSION=3"


def test_band_names_and_nodata_are_written_as_data() -> None:
    script = picture_script((OwnBand('a"];x', "INT16", -32768.0), OwnBand("b")), ((0, 1), (2, 3)), "")

    assert r'const BANDS = ["a\"];x", "b"];' in script
    assert "const NO_DATA = [-32768.0, null];" in script
