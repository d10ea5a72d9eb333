"""Dates with data, and the buttons that lead from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ... import paths
from ...bridge.i18n import language
from ...model.period import Period
from ...model.scenes.month import Month
from ..scenes.scenes_panel import ScenesPanel
from ..widgets.elided_label import ElidedLabel
from ..widgets.fitting_button import FittingButton
from ..widgets.form import load_form
from ..widgets.look import be_small, plain_tooltip, theme_icon
from .calendar_view import MOST_YEARS, CalendarMode, CalendarView
from .cloud_panel import CloudPanel
from .cloud_scale import CloudScale

FORM: Any = load_form(__file__)

_FURTHER = {
    CalendarMode.MONTH: CalendarMode.YEAR,
    CalendarMode.YEAR: CalendarMode.YEARS,
    CalendarMode.YEARS: CalendarMode.MONTH,
}
_STEPS = (
    "firstDateButton",
    "previousDateButton",
    "dateButton",
    "nextDateButton",
    "latestDateButton",
    "latestClearButton",
    "moveTogetherButton",
)
_ICONS = {
    "firstDateButton": "temporal_navigation/rewindToStart.svg",
    "previousDateButton": "temporal_navigation/previous.svg",
    "nextDateButton": "temporal_navigation/next.svg",
    "latestDateButton": "temporal_navigation/skipToEnd.svg",
    "moveTogetherButton": "locked.svg",
    "previousPageButton": "mActionArrowLeft.svg",
    "nextPageButton": "mActionArrowRight.svg",
    "playDatesButton": "mTemporalNavigationAnimated.svg",
}


class TimePanel(QWidget, FORM):
    """Show the calendar of one view, and let the user step through it. It asks nobody itself.

    Signals:
        first_wanted, previous_wanted, next_wanted, latest_wanted, latest_clear_wanted: the buttons.
        day_chosen: with the `date`, and True when it extends what is chosen.
        looked_at: the month or the mode that is shown is another, or the calendar was opened.
        play_wanted: with True to hand the days to the temporal controller, False to take them back.
    """

    first_wanted = pyqtSignal()
    previous_wanted = pyqtSignal()
    next_wanted = pyqtSignal()
    latest_wanted = pyqtSignal()
    latest_clear_wanted = pyqtSignal()
    day_chosen = pyqtSignal(object, bool)
    looked_at = pyqtSignal()
    play_wanted = pyqtSignal(bool)

    firstDateButton: QToolButton
    previousDateButton: QToolButton
    dateButton: FittingButton
    nextDateButton: QToolButton
    latestDateButton: QToolButton
    latestClearButton: QToolButton
    moveTogetherButton: QToolButton
    calendarBox: QWidget
    previousPageButton: QToolButton
    pageButton: QToolButton
    nextPageButton: QToolButton
    playDatesButton: QToolButton
    measureCloudButton: QToolButton
    scenesButton: QToolButton
    calendarSlot: QVBoxLayout
    cloudSlot: QVBoxLayout
    scenesSlot: QVBoxLayout
    timeStateLayout: QHBoxLayout
    timeStateLabel: ElidedLabel
    timeActionButton: QPushButton

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._today, self._first = today, Month.of(today)
        self._month, self._mode = Month.of(today), CalendarMode.MONTH
        self._has_cloud = True
        self.calendar = CalendarView()
        self.calendar.setObjectName("calendarView")
        self.calendar.setAccessibleName(self.tr("Calendar of days with data"))
        self.calendarSlot.addWidget(self.calendar)
        self.cloud = CloudPanel()
        self.cloudSlot.addWidget(self.cloud)
        self.scenes = ScenesPanel()
        self.scenesSlot.addWidget(self.scenes)
        self.scale = CloudScale()
        self.timeStateLayout.insertWidget(1, self.scale)
        be_small(self.timeStateLabel)
        for name, icon in _ICONS.items():
            self.findChild(QToolButton, name).setIcon(theme_icon(icon))
        self.measureCloudButton.setIcon(QIcon(str(paths.icon("cloud_here"))))
        self.scenesButton.setIcon(QIcon(str(paths.icon("scenes"))))
        self.latestClearButton.setIcon(QIcon(str(paths.icon("latest_clear"))))
        self._wire()
        self.show_state("")
        self._turn()

    def _wire(self) -> None:
        self.firstDateButton.clicked.connect(self.first_wanted)
        self.previousDateButton.clicked.connect(self.previous_wanted)
        self.nextDateButton.clicked.connect(self.next_wanted)
        self.latestDateButton.clicked.connect(self.latest_wanted)
        self.latestClearButton.clicked.connect(self.latest_clear_wanted)
        self.dateButton.toggled.connect(self._on_opened)
        self.previousPageButton.clicked.connect(lambda: self._page(-1))
        self.nextPageButton.clicked.connect(lambda: self._page(1))
        self.pageButton.clicked.connect(lambda: self.look_at(self._month, _FURTHER[self._mode]))
        self.calendar.page_wanted.connect(self._page)
        self.calendar.month_chosen.connect(lambda month: self.look_at(month, CalendarMode.MONTH))
        self.calendar.day_chosen.connect(self.day_chosen)
        self.playDatesButton.clicked.connect(self.play_wanted)
        self.timeActionButton.clicked.connect(self._act)

    @property
    def is_open(self) -> bool:
        """Tell whether the calendar can be seen: the dock may be closed, or behind another."""
        return bool(self.dateButton.isChecked()) and self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the calendar may be seen again."""
        super().showEvent(event)
        if self.dateButton.isChecked():
            self.looked_at.emit()

    @property
    def moves_together(self) -> bool:
        """Tell whether all layers follow."""
        return bool(self.moveTogetherButton.isChecked())

    def months_shown(self) -> tuple[Month, ...]:
        """Return the months that are looked at, those in the future left out, latest first."""
        first, last = self._span()
        return tuple(reversed(tuple(max(first, self._first).until(min(last, Month.of(self._today))))))

    def show_today(self, today: date) -> None:
        """Let the calendar end at `today`."""
        self._today = today
        self.calendar.show_today(today)
        self._turn()

    def show_first_month(self, first: Month) -> None:
        """Let the calendar begin at `first`: when the collection does."""
        self._first = first
        self._turn()

    def look_at(self, month: Month, mode: CalendarMode | None = None) -> None:
        """Turn to `month`, in the present view unless `mode` names another."""
        wanted = (min(max(month, self._first), Month.of(self._today)), mode or self._mode)
        if wanted != (self._month, self._mode):
            self._month, self._mode = wanted
            self._turn()
            self.looked_at.emit()

    def show_chosen(self, period: Period | None, texts: Sequence[str]) -> None:
        """Mark what is chosen, and write the longest text that fits (date and cloud) on the button."""
        self.calendar.show_chosen(period, self._today)
        self.dateButton.show_texts(texts)
        self.dateButton.setToolTip(plain_tooltip(texts[0], self.tr("Show or hide the calendar of days with data")))

    def show_timeless(self, text: str) -> None:
        """Say in place of steps and calendar that there are no dates; an empty text brings them back."""
        for name in _STEPS:
            self.findChild(QWidget, name).setVisible(not text)
        self.calendarBox.setVisible(not text and self.dateButton.isChecked())
        self.show_state(text)

    def show_state(self, text: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Say how it stands, and offer one `action`: a button of that text, which does `do`."""
        self._action = do or (lambda: None)
        self.timeStateLabel.show_text(text)
        self.timeStateLabel.setVisible(bool(text))
        self.timeActionButton.setText(action)
        if not action and self.window().focusWidget() is self.timeActionButton:
            # It would go on to the date field, where the next key pressed for the map changes the year.
            self.dateButton.setFocus()
        self.timeActionButton.setVisible(bool(action))
        self._show_scale()

    def _act(self) -> None:
        self._action()

    def show_scale(self, is_of_use: bool) -> None:
        """Show what the colours mean, while there is room; or not, for data without cloud."""
        self._has_cloud = is_of_use
        self._show_scale()

    def _show_scale(self) -> None:
        self.scale.setVisible(self._has_cloud and self.dateButton.isChecked() and self.timeActionButton.isHidden())

    def show_playing(self, is_playing: bool) -> None:
        """Show whether the temporal controller decides."""
        self.playDatesButton.setChecked(is_playing)

    def _span(self) -> tuple[Month, Month]:
        if self._mode is CalendarMode.MONTH:
            return self._month, self._month
        if self._mode is CalendarMode.YEAR:
            return Month(self._month.year, 1), Month(self._month.year, 12)
        first, last = self._years()
        return Month(first, 1), Month(last, 12)

    def _years(self) -> tuple[int, int]:
        """Return the years that are shown at once: as many as fit, counted back from this one."""
        back = (self._today.year - self._month.year) // MOST_YEARS * MOST_YEARS
        last = self._today.year - back
        return max(self._first.year, last - MOST_YEARS + 1), last

    def _page(self, count: int) -> None:
        months = {CalendarMode.MONTH: 1, CalendarMode.YEAR: 12, CalendarMode.YEARS: 12 * MOST_YEARS}[self._mode]
        first, last = self._span()
        if (first > self._first) if count < 0 else (last < Month.of(self._today)):
            self.look_at(self._month.plus(count * months))

    def _turn(self) -> None:
        first, last = self._span()
        self.calendar.show_years(*self._years())
        self.calendar.show_month(self._month, self._mode)
        self.pageButton.setText(self._page_title())
        self.previousPageButton.setEnabled(first > self._first)
        self.nextPageButton.setEnabled(last < Month.of(self._today))

    def _page_title(self) -> str:
        if self._mode is CalendarMode.MONTH:
            name = language().standaloneMonthName(self._month.month)
            return f"{name} {self._month.year}"
        if self._mode is CalendarMode.YEAR:
            return str(self._month.year)
        first, last = self._years()
        is_all = (first, last) == (self._first.year, self._today.year)
        return self.tr("All years") if is_all else f"{first} – {last}"

    def _on_opened(self, is_open: bool) -> None:
        self.calendarBox.setVisible(is_open)
        self._show_scale()
        self.looked_at.emit()
