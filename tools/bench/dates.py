"""What is measured of dates in a running QGIS: steps, pages of the calendar, and a thousand days in it."""

from __future__ import annotations

import json
import ssl
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from qgis import utils
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QEventLoop, QTimer
from qgis.PyQt.QtGui import QTextCharFormat
from qgis.PyQt.QtWidgets import QCalendarWidget, QWidget

from ..demo import hands
from ..demo.script import Condition
from .gaps import Gap
from .steps import Measurement

_QUIET_SECONDS = 3.0
_AFTER_SECONDS = 2.0
_ACQUISITIONS = 1000
_TIMES = 9


class DateMeasurement(Measurement):
    """Go on with dates once the layer is on the map."""

    def __init__(self, run: dict[str, Any]) -> None:
        super().__init__(run)
        self.seconds: dict[str, float] = {}
        self.bare_seconds: dict[str, float] = {}
        self.bare_requests: dict[str, int] = {}
        self.strip: dict[str, float] = {}
        self._drawn_at = 0.0
        self._seen: dict[str, int] = {}
        self._seen_at = 0.0

    def steps(self) -> list[Any]:
        """Return the steps in order; the download comes last, as its file hides the layer."""
        steps = super().steps()
        return [
            *steps[:-1],
            ("switch dates", self.switch_dates),
            ("switch to a date that was fetched ahead", self.switch_ahead),
            ("turn the calendar's page", self.change_month),
            ("a thousand days", self.show_thousand),
            steps[-1],
        ]

    def switch_dates(self) -> Iterator[Condition]:
        """Measure a step to a date that was never shown, and back; then bare QGIS doing the same."""
        layer = self._first_layer()
        utils.iface.setActiveLayer(layer)
        utils.iface.mapCanvas().mapCanvasRefreshed.connect(self._note_drawn)
        self._allow(0)
        yield self._calendar_is_known
        # Bare QGIS has set a source behind the plugin's back, and the date after that was fetched ahead.
        for _ in range(2):
            hands.click("nextDateButton")
            yield self.pause(_AFTER_SECONDS)
        yield self._is_quiet
        first = layer.source()
        yield from self._switch("date_switch_cold", hands.clicker("nextDateButton"), layer)
        second = layer.source()
        # A date that nobody has shown: QGIS keeps those that were.
        third = first.replace(_day_in(first), (date.fromisoformat(_day_in(first)) - timedelta(days=40)).isoformat())
        yield from self._switch_bare("date_switch_cold", lambda: set_source(layer, third), layer)
        yield from self._switch("date_switch_cached", hands.clicker("previousDateButton"), layer)
        yield from self._switch_bare("date_switch_cached", lambda: set_source(layer, second), layer)

    def switch_ahead(self) -> Iterator[Condition]:
        """Measure a step to a date that was fetched ahead."""
        layer = self._first_layer()
        yield from self._switch("", hands.clicker("latestDateButton"), layer)
        self._allow(200)
        yield self.pause(_QUIET_SECONDS)
        yield self._is_quiet
        self._allow(0)  # else those next to it follow
        yield from self._switch("date_switch_prefetched", hands.clicker("previousDateButton"), layer)

    def change_month(self) -> Iterator[Condition]:
        """Measure turning to a month whose days are not known."""
        click = hands.clicker("previousPageButton")
        title, state = hands.find("pageButton"), hands.find("timeStateLabel")
        page, counted = title.text(), self._counted().get("catalog", 0)
        yield self.pause(_AFTER_SECONDS)
        self._meter.start("month_change")
        began = time.perf_counter()
        click()
        yield lambda: title.text() != page and _says_how_many(state)
        self.seconds["month_change"] = time.perf_counter() - began
        yield self.pause(_AFTER_SECONDS)
        self.gaps["month_change"] = self._meter.stop()
        self.requests["month_change"] = self._counted().get("catalog", 0) - counted

    def show_thousand(self) -> Iterator[Condition]:
        """Measure showing, painting and stepping through a thousand days, beside Qt's own calendar."""
        self.strip = _thousand()
        yield lambda: True

    def results(self) -> dict[str, Any]:
        """Return all that was measured."""
        more = {
            "seconds": self.seconds,
            "bare_seconds": self.bare_seconds,
            "bare_requests": self.bare_requests,
            "strip": self.strip,
        }
        return {**super().results(), **more}

    def _switch(self, name: str, action: Callable[[], None], layer: QgsRasterLayer) -> Iterator[Condition]:
        yield from self._timed(name, action, layer, self.seconds, self.gaps, self.requests)

    def _switch_bare(self, name: str, action: Callable[[], None], layer: QgsRasterLayer) -> Iterator[Condition]:
        yield from self._timed(name, action, layer, self.bare_seconds, self.bare_gaps, self.bare_requests)

    def _timed(
        self,
        name: str,
        action: Callable[[], None],
        layer: QgsRasterLayer,
        seconds: dict[str, float],
        gaps: dict[str, Gap],
        requests: dict[str, int],
    ) -> Iterator[Condition]:
        """Measure from the action until the map is drawn; what is asked for afterwards, around the view, counts too."""
        yield self._is_quiet
        before, counted = layer.source(), sum(self._counted().values())
        self._meter.start(name)
        began, self._drawn_at = time.perf_counter(), 0.0
        QTimer.singleShot(0, action)
        yield lambda: layer.source() != before
        self._drawn_at = 0.0 if self._drawn_at < began else self._drawn_at
        yield lambda: self._drawn_at > 0 and self._map_is_drawn()
        yield self.pause(_AFTER_SECONDS)
        gap = self._meter.stop()
        if name:
            seconds[name] = self._drawn_at - began
            gaps[name] = gap
            yield self._is_quiet
            requests[name] = sum(self._counted().values()) - counted

    def _note_drawn(self) -> None:
        self._drawn_at = time.perf_counter()

    def _allow(self, units: int) -> None:
        menu = hands.find("nextDateButton").menu()
        next(one for one in menu.actions() if one.objectName() == f"prefetch{units}Action").trigger()

    def _calendar_is_known(self) -> bool:
        return _says_how_many(hands.find("timeStateLabel"))

    def _is_quiet(self) -> bool:
        """Tell whether nothing was asked for in a while."""
        seen, now = self._counted(), time.monotonic()
        if seen != self._seen:
            self._seen, self._seen_at = seen, now
        return now - self._seen_at > _QUIET_SECONDS

    def _counted(self) -> dict[str, int]:
        counters: dict[str, int] = self._report()["counters"]
        return counters

    def _report(self) -> dict[str, Any]:
        context = ssl.create_default_context(cafile=self.run["ca_file"])
        with urllib.request.urlopen(self.run["control_url"], context=context, timeout=30) as answer:
            report: dict[str, Any] = json.load(answer)
        return report


def _says_how_many(label: QWidget) -> bool:
    return str(label.text()).startswith("Days with data")


def set_source(layer: QgsRasterLayer, source: str) -> None:
    layer.setDataSource(source, layer.name(), "wms")
    layer.triggerRepaint()


def _day_in(source: str) -> str:
    return source.partition("TIME=")[2][:10]


def _thousand() -> dict[str, float]:
    """Return milliseconds, the shortest of several, of the plugin's calendar and of Qt's own."""
    from sentinelhub_qgis.gui.time.calendar_view import CalendarMode, CalendarView
    from sentinelhub_qgis.model.period import Period
    from sentinelhub_qgis.model.scenes.acquisition import Acquisition
    from sentinelhub_qgis.model.scenes.month import Month
    from sentinelhub_qgis.model.scenes.timeline import Direction, Timeline

    days = [date(2023, 1, 1) + timedelta(days=number) for number in range(_ACQUISITIONS)]
    months: dict[Month, tuple[Acquisition, ...]] = {}
    for number, day in enumerate(days):
        months[Month.of(day)] = (*months.get(Month.of(day), ()), Acquisition(day, 1.0, number % 101))
    own, line = CalendarView(), Timeline(months, Month.of(days[0]), Month.of(days[-1]))
    own.show_years(2023, 2025)
    bare, marked = QCalendarWidget(), QTextCharFormat()
    marked.setFontWeight(75)
    found = {}
    for name, mode in (("month", CalendarMode.MONTH), ("years", CalendarMode.YEARS)):
        own.show_month(Month(2024, 6), mode)
        found[name] = _best(own, lambda: own.show_acquisitions(months))
    found["bare"] = _best(bare, lambda: [bare.setDateTextFormat(QDate(day), marked) for day in days])
    own.show_month(Month(2024, 6), CalendarMode.MONTH)

    def step() -> None:
        target = line.step(date(2024, 6, 12), Direction.FORWARD, lambda one: one.is_clear(20))
        own.show_chosen(Period.of_day(target.day))  # type: ignore[union-attr]  # every month is known

    found["step"] = _best(own, step)
    flip = iter(range(10_000))
    found["bare_step"] = _best(bare, lambda: bare.setSelectedDate(QDate(2024, 6, 12 + next(flip) % 2)))
    return found


def _best(widget: QWidget, change: Callable[[], object]) -> float:
    widget.resize(320, 240)
    widget.show()
    loop, times = QEventLoop(), []
    for _ in range(_TIMES):
        began = time.perf_counter()
        change()
        widget.grab()
        times.append((time.perf_counter() - began) * 1000)
        loop.processEvents()
    widget.hide()
    return min(times)
