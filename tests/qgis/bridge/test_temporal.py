"""QGIS's temporal controller steps through days with data, one frame each."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from qgis.core import QgsDateTimeRange, QgsProject, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from sentinelhub_qgis.bridge.layers import temporal
from sentinelhub_qgis.model.period import Period

DAYS = [date(2025, 6, day) for day in (2, 7, 12, 22)]


@pytest.fixture
def controller(qgis_app):
    controller = QgsTemporalNavigationObject()
    yield controller
    controller.deleteLater()


def frame_day(controller):
    return temporal.period_of(controller.dateTimeRangeForFrameNumber(controller.currentFrameNumber())).start


def instant(day, hour=0, minute=0, second=0):
    return QDateTime(QDate(2025, 6, day), QTime(hour, minute, second), Qt.TimeSpec.UTC)


@pytest.mark.parametrize(
    ("days", "frames"),
    [
        (DAYS, DAYS),
        (list(reversed(DAYS)), DAYS),
        ([*DAYS, *DAYS], DAYS),
        (DAYS[:1], DAYS[:1]),
        (
            [date(2023, 12, 31), date(2024, 1, 1), date(2024, 2, 29)],
            [date(2023, 12, 31), date(2024, 1, 1), date(2024, 2, 29)],
        ),
    ],
    ids=["in order", "backwards", "twice", "one", "edges of years and a leap day"],
)
def test_one_frame_a_day(controller, days, frames):
    temporal.drive(controller, QgsProject.instance(), days, None)

    assert controller.totalFrameCount() == len(frames)
    assert list(temporal.frames(controller)) == frames
    assert frame_day(controller) == frames[-1]


def test_every_frame_has_two_different_ends(controller):
    temporal.drive(controller, QgsProject.instance(), DAYS, None)
    spans = [controller.dateTimeRangeForFrameNumber(number) for number in range(len(DAYS))]

    assert [
        (span.begin().toString(Qt.DateFormat.ISODate), span.end().toString(Qt.DateFormat.ISODate)) for span in spans
    ] == [(f"{day.isoformat()}T00:00:00Z", f"{day.isoformat()}T23:59:59Z") for day in DAYS]


@pytest.mark.parametrize(
    ("day", "expected"),
    [(2, 2), (7, 7), (8, 7), (21, 12), (22, 22), (30, 22), (1, 2)],
)
def test_a_day_without_frame_stands_at_the_one_before(controller, day, expected):
    temporal.drive(controller, QgsProject.instance(), DAYS, date(2025, 6, day))

    assert frame_day(controller) == date(2025, 6, expected)


def test_starting_draws_the_wanted_day_alone(controller):
    heard = []
    controller.updateTemporalRange.connect(lambda span: heard.append(temporal.period_of(span)))
    temporal.drive(controller, QgsProject.instance(), DAYS, DAYS[1])

    assert set(heard) == {Period.of_day(DAYS[1])}


def test_five_thousand_days_are_as_many_frames(controller):
    days = [date(2012, 1, 1) + timedelta(days=number) for number in range(5000)]
    temporal.drive(controller, QgsProject.instance(), days, days[1234])

    assert controller.totalFrameCount() == 5000
    assert frame_day(controller) == days[1234]


def test_the_project_remembers_span_and_steps(controller):
    temporal.drive(controller, QgsProject.instance(), DAYS, None)
    times = QgsProject.instance().timeSettings()

    assert temporal.period_of(times.temporalRange()) == Period(DAYS[0], DAYS[-1])
    assert times.timeStepUnit() == QgsUnitTypes.TemporalUnit.TemporalIrregularStep


def test_switching_off_and_on(controller):
    assert not temporal.is_on(controller)
    temporal.drive(controller, QgsProject.instance(), DAYS, None)
    assert temporal.is_on(controller)
    temporal.stop(controller)
    assert not temporal.is_on(controller)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((instant(2), instant(2, 23, 59, 59)), (2, 2)),
        ((instant(2), instant(3)), (2, 2)),
        ((instant(2), instant(4)), (2, 3)),
        ((instant(2), instant(2)), (2, 2)),
        ((instant(2, 10), instant(2, 11)), (2, 2)),
        ((instant(2), instant(9, 12)), (2, 9)),
    ],
    ids=["our frame", "a daily frame", "two days", "an instant", "an hour", "a week"],
)
def test_the_days_of_a_range(span, expected):
    found = temporal.period_of(QgsDateTimeRange(*span))

    assert found == Period(date(2025, 6, expected[0]), date(2025, 6, expected[1]))


@pytest.mark.parametrize(
    "span",
    [(QDateTime(), QDateTime()), (instant(2), QDateTime()), (QDateTime(), instant(2))],
    ids=["both", "end", "begin"],
)
def test_a_range_without_ends_is_no_period(span):
    assert temporal.period_of(QgsDateTimeRange(*span)) is None


def test_steps_of_another_kind_are_not_ours(controller):
    controller.setTemporalExtents(QgsDateTimeRange(instant(1), instant(9)))

    assert temporal.frames(controller) == ()
