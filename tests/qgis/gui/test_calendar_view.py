"""The calendar by itself: what can be chosen in it by mouse and by keys, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from sentinelhub_qgis.bridge.layers.cloud_colours import cloud_colour
from sentinelhub_qgis.gui.time.calendar_view import CalendarMode, CalendarView
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.scenes.acquisition import Acquisition
from sentinelhub_qgis.model.scenes.month import Month
from sentinelhub_qgis.model.scenes.scene import Scene
from tests.qgis.gui.window import wait_until

JUNE = Month(2026, 6)
KEY = Qt.Key


class Shown:
    """A calendar on the screen, and what was heard from it."""

    def __init__(self) -> None:
        self.view = CalendarView()
        self.days: list[tuple[date, bool]] = []
        self.months: list[Month] = []
        self.pages: list[int] = []
        self.view.day_chosen.connect(lambda day, extends: self.days.append((day, extends)))
        self.view.month_chosen.connect(self.months.append)
        self.view.page_wanted.connect(self.pages.append)
        self.view.resize(300, self.view.sizeHint().height())
        self.view.show()

    def place_of(self, day: date) -> QPoint:
        """Return where a day is, found by asking every spot."""
        size = self.view.size()
        spots = (QPoint(x, y) for y in range(4, size.height(), 6) for x in range(4, size.width(), 6))
        return next(spot for spot in spots if self.view._day_at(spot) == day)

    def click(self, spot: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, modifier, spot)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def colour_of(self, day: date) -> QColor:
        first = self.view._first_cell()
        corner = self.view._day_box((day - first).days).bottomLeft()
        return QColor(self.view.grab().toImage().pixel(int(corner.x()) + 4, int(corner.y()) - 4))


@pytest.fixture
def shown(qgis_app: QgsApplication) -> Iterator[Shown]:
    shown = Shown()
    shown.view.show_month(JUNE, CalendarMode.MONTH)
    yield shown
    shown.view.close()
    shown.view.deleteLater()


def acquisition(day: date, cloud: float | None = 10.0, coverage: float = 1.0) -> Acquisition:
    taken = datetime(day.year, day.month, day.day, 10, 20, tzinfo=timezone.utc)
    return Acquisition(day, coverage, cloud, (Scene("a", "sentinel-2-l2a", taken, (), cloud, "sentinel-2b"),))


@pytest.mark.parametrize("day", [date(2026, 6, 1), date(2026, 6, 14), date(2026, 6, 30)], ids=str)
def test_a_click_chooses_the_day_under_it(shown: Shown, day: date) -> None:
    shown.click(shown.place_of(day))
    shown.click(shown.place_of(day), Qt.KeyboardModifier.ShiftModifier)

    assert shown.days == [(day, False), (day, True)]


@pytest.mark.parametrize(
    "month", [Month(2024, 2), Month(2026, 2), Month(2026, 8), Month(2021, 5), Month(2000, 2)], ids=lambda m: m.as_text()
)
def test_every_day_of_a_month_has_its_place(shown: Shown, month: Month) -> None:
    shown.view.show_month(month, CalendarMode.MONTH)
    days = [month.first_day + timedelta(days=count) for count in range((month.last_day - month.first_day).days + 1)]

    assert [shown.place_of(day) for day in days]
    assert len({(spot.x(), spot.y()) for spot in map(shown.place_of, days)}) == len(days)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([KEY.Key_Return], date(2026, 6, 14)),
        ([KEY.Key_Right, KEY.Key_Space], date(2026, 6, 15)),
        ([KEY.Key_Left, KEY.Key_Left, KEY.Key_Enter], date(2026, 6, 12)),
        ([KEY.Key_Up, KEY.Key_Return], date(2026, 6, 7)),
        ([KEY.Key_Down, KEY.Key_Down, KEY.Key_Return], date(2026, 6, 28)),
    ],
    ids=["here", "a day on", "two days back", "a week back", "two weeks on"],
)
def test_keys_choose_a_day(shown: Shown, keys: list[Qt.Key], expected: date) -> None:
    shown.view.show_chosen(Period.of_day(date(2026, 6, 14)))
    for key in keys:
        shown.key(key)

    assert shown.days == [(expected, False)]


@pytest.mark.parametrize(("key", "page"), [(KEY.Key_PageUp, -1), (KEY.Key_PageDown, 1)], ids=["page up", "page down"])
def test_keys_turn_pages(shown: Shown, key: Qt.Key, page: int) -> None:
    shown.key(key)

    assert shown.pages == [page]


def test_walking_over_the_end_of_a_month_turns_the_page(shown: Shown) -> None:
    shown.view.show_chosen(Period.of_day(date(2026, 6, 30)))
    shown.key(KEY.Key_Right)

    assert shown.pages == [1]


@pytest.mark.parametrize("mode", [CalendarMode.YEAR, CalendarMode.YEARS])
def test_from_further_away_a_click_chooses_a_month(shown: Shown, mode: CalendarMode) -> None:
    shown.view.show_years(2024, 2026)
    shown.view.show_month(JUNE, mode)
    shown.view.resize(300, shown.view.sizeHint().height())
    size = shown.view.size()
    shown.click(QPoint(size.width() - 8, size.height() - 8 if mode is CalendarMode.YEAR else 30))

    wait_until(lambda: shown.months, 5)
    assert shown.months[0].month == 12
    assert shown.days == []


def test_clear_days_stand_out_from_cloudy_ones(shown: Shown) -> None:
    clear, cloudy, above = date(2026, 6, 2), date(2026, 6, 3), date(2026, 6, 4)
    shown.view.show_limit(90)
    shown.view.show_acquisitions({JUNE: (acquisition(clear, 0), acquisition(cloudy, 80), acquisition(above, 95))})

    assert shown.colour_of(clear) == cloud_colour(0)
    assert shown.colour_of(cloudy) == cloud_colour(80)
    assert shown.colour_of(above) == shown.colour_of(date(2026, 6, 5))


@pytest.mark.parametrize("cover", [0, 10, 20, 21, 60, 99.9, 100, -1, 101, None])
def test_every_cloud_cover_has_a_colour(cover: float | None) -> None:
    assert cloud_colour(cover).isValid()


@pytest.mark.parametrize(
    ("known", "day", "said"),
    [
        (True, date(2026, 6, 2), ["10 % cloud", "Covers 40 % of the view", "10:20 UTC", "sentinel-2b"]),
        (True, date(2026, 6, 3), ["No data over this view"]),
        (False, date(2026, 6, 2), []),
    ],
    ids=["data", "none", "not known"],
)
def test_a_day_says_what_is_known_of_it(shown: Shown, known: bool, day: date, said: list[str]) -> None:
    shown.view.show_acquisitions({JUNE: (acquisition(date(2026, 6, 2), coverage=0.4),)} if known else {})
    lines = shown.view.lines_of(day)

    assert len(lines) == 1 + len(said)
    assert all(word in line for word, line in zip(said, lines[1:]))


def test_a_day_above_the_limit_says_so(shown: Shown) -> None:
    shown.view.show_limit(5)
    shown.view.show_acquisitions({JUNE: (acquisition(date(2026, 6, 2)),)})

    assert "Above the cloud limit" in shown.view.lines_of(date(2026, 6, 2))


FIVE_THOUSAND = [date(2013, 1, 1) + timedelta(days=count) for count in range(5000)]


def five_thousand() -> dict[Month, tuple[Acquisition, ...]]:
    months: dict[Month, tuple[Acquisition, ...]] = {}
    for number, day in enumerate(FIVE_THOUSAND):
        months[Month.of(day)] = (*months.get(Month.of(day), ()), acquisition(day, number % 101))
    return months


@pytest.mark.parametrize("mode", list(CalendarMode))
def test_five_thousand_dates_are_drawn_and_told(shown: Shown, mode: CalendarMode) -> None:
    shown.view.show_years(2013, 2026)
    shown.view.show_acquisitions(five_thousand())
    shown.view.show_limit(50)
    shown.view.show_month(Month(2024, 2), mode)
    shown.view.resize(300, shown.view.sizeHint().height())

    assert not shown.view.grab().isNull()
    assert shown.view.lines_of(date(2024, 2, 29))[1].endswith("% cloud, of the whole scenes")


@pytest.mark.parametrize(
    ("notches", "pages"),
    [([120], [-1]), ([-120], [1]), ([30, 30, 30], []), ([30, 30, 30, 30], [-1]), ([-240], [1, 1]), ([60, -60], [])],
    ids=["up", "down", "less than a notch", "a touch pad", "two notches", "to and fro"],
)
def test_a_wheel_turns_a_page_a_notch(shown: Shown, notches: list[int], pages: list[int]) -> None:
    for notch in notches:
        middle, none = QPointF(shown.view.rect().center()), Qt.MouseButton.NoButton
        event = QWheelEvent(
            middle,
            QPointF(shown.view.mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, notch),
            none,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(shown.view, event)

    assert shown.pages == pages
