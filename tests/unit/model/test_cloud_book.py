"""What was measured is kept, by collection, ground and month."""

from __future__ import annotations

from datetime import date

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.scenes.acquisition import Acquisition
from sentinelhub_qgis.model.scenes.cloud_book import CloudBook, Ground
from sentinelhub_qgis.model.scenes.cloud_measure import CloudMeasure, CloudSurvey
from sentinelhub_qgis.model.scenes.month import Month

JUNE, MAY = Month(2025, 6), Month(2025, 5)
DAYS = [date(2025, 6, day) for day in (2, 7, 12)]
S2 = "sentinel-2-l2a"
CLEAR = CloudMeasure(DAYS[0], 3.0, 1.0)


def view(west: float = 11.0, south: float = 46.0, width: float = 1.0, height: float = 1.0) -> Ground:
    return Ground(BoundingBox(west, south, west + width, south + height, "EPSG:4326"))


def field(name: str, west: float = 11.0) -> Ground:
    return Ground(view(west).view, name)


@pytest.fixture
def book() -> CloudBook:
    book = CloudBook()
    book.keep(S2, view(), JUNE, DAYS, CloudSurvey((CLEAR,), failed=(DAYS[2],)))
    return book


def test_days_without_a_pixel_are_known_too_and_days_that_failed_are_not(book: CloudBook) -> None:
    assert dict(book.measures(S2, view(), JUNE)) == {DAYS[0]: CLEAR, DAYS[1]: CloudMeasure(DAYS[1], None, 0.0)}


@pytest.mark.parametrize(
    ("ground", "is_known"),
    [
        (view(), True),
        (view(11.04), True),
        (view(11.2), False),
        (view(width=1.05, height=1.04), True),
        (view(width=2), False),
        (view(11.4, 46.4, 0.2, 0.2), False),
        (view(20), False),
        (field("a"), False),
    ],
    ids=["the same", "moved a little", "moved", "a little larger", "larger", "within", "elsewhere", "a feature"],
)
def test_what_ground_it_is_true_of(book: CloudBook, ground: Ground, is_known: bool) -> None:
    assert bool(book.measures(S2, ground, JUNE)) is is_known
    assert book.knows_other_ground(S2, ground, [JUNE]) is not is_known


@pytest.mark.parametrize(
    ("collection_id", "month"), [(S2, MAY), ("landsat-ot-l1", JUNE)], ids=["another month", "another collection"]
)
def test_nothing_is_known_of_what_was_not_measured(book: CloudBook, collection_id: str, month: Month) -> None:
    assert not book.measures(collection_id, view(), month)
    assert not book.knows_other_ground(collection_id, view(), [month])


def test_a_feature_stays_measured_wherever_the_map_goes_until_its_shape_changes(book: CloudBook) -> None:
    book.keep(S2, field("a"), JUNE, DAYS, CloudSurvey((CLEAR,)))
    assert book.measures(S2, field("a", 50), JUNE)[DAYS[0]] == CLEAR
    assert not book.measures(S2, field("b"), JUNE)
    book.forget("a")

    assert not book.measures(S2, field("a"), JUNE)


def test_a_later_measure_adds_to_the_first(book: CloudBook) -> None:
    cloudy = CloudMeasure(DAYS[2], 80.0, 1.0)
    book.keep(S2, view(11.01), JUNE, [DAYS[2]], CloudSurvey((cloudy,)))

    assert set(book.measures(S2, view(), JUNE)) == set(DAYS)


def test_grounds_that_were_looked_at_long_ago_are_forgotten(book: CloudBook) -> None:
    for count in range(1, 60):
        book.keep(S2, view(count * 2.0), JUNE, DAYS, CloudSurvey((CLEAR,)))

    assert not book.measures(S2, view(), JUNE)
    assert book.measures(S2, view(118.0), JUNE)


@pytest.mark.parametrize(
    ("measured", "trusts", "cloud", "covered", "is_clear"),
    [
        (None, True, 27.0, 0.9, False),
        (CLEAR, False, 27.0, 0.9, False),
        (CLEAR, True, 3.0, 1.0, True),
        (CloudMeasure(DAYS[0], 60.0, 1.0), True, 60.0, 1.0, False),
        (CloudMeasure(DAYS[0], None, 0.5), True, None, 0.5, True),
        (CloudMeasure(DAYS[0], None, 0.0), True, None, 0.0, False),
    ],
    ids=["not measured", "not trusted", "clear here", "cloudy here", "no figure", "no pixel here"],
)
def test_which_figure_counts(
    measured: CloudMeasure | None, trusts: bool, cloud: float | None, covered: float, is_clear: bool
) -> None:
    day = Acquisition(DAYS[0], 0.9, 27.0, measured=measured, trusts_measure=trusts)

    assert (day.cloud, day.covered, day.is_clear(20)) == (cloud, covered, is_clear)
