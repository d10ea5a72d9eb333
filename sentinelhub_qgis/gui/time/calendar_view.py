"""A calendar of days with data: a month of days, a year of months, or all years."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum

from qgis.PyQt.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...bridge.i18n import language
from ...bridge.layers.cloud_colours import cloud_colour
from ...model.period import Period
from ...model.scenes.acquisition import Acquisition
from ...model.scenes.month import Month
from ..widgets.look import plain_tooltip
from .calendar_look import Ink, paint_beyond, paint_chosen, paint_day, paint_words_on
from .time_texts import cloud_lines

_WEEK, _WEEKS, _MONTHS = 7, 6, 12
_MONTHS_A_ROW = 4
_GAP = 2.0
MOST_YEARS = 12  # shown at once
_NOTCH = 120  # of a mouse wheel, in Qt's units; a touch pad sends many small parts of one
_KEY_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


def _first_week_day() -> int:
    """Return the day a week begins with, 1 for Monday: a number in Qt 5, an enum with a value in Qt 6."""
    day = QLocale().firstDayOfWeek()
    return int(getattr(day, "value", day))


class CalendarMode(Enum):
    """Name what the calendar shows at once."""

    MONTH = "month"
    YEAR = "year"
    YEARS = "years"


class CalendarView(QWidget):
    """Show acquisitions, and let a day be chosen by mouse or keys. It knows nothing of where they come from.

    In the views of a year and of all years each box is a month, coloured by its clearest day.

    Signals:
        day_chosen: with the `date`, and True when it extends what is chosen to a period (Shift).
        month_chosen: with the `Month` to look at closer.
        page_wanted: with -1 or 1, for the month or year before or after.
    """

    day_chosen = pyqtSignal(object, bool)
    month_chosen = pyqtSignal(object)
    page_wanted = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = CalendarMode.MONTH
        self._month = Month(2000, 1)
        self._first_year = self._last_year = 2000
        self._days: dict[Month, dict[date, Acquisition]] = {}
        self._max_cloud_cover = 100.0
        self._chosen: Period | None = None
        self._cursor: date | None = None
        self._today: date | None = None
        self._wheeled = 0
        self._ink = Ink(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # What it shows

    def show_month(self, month: Month, mode: CalendarMode) -> None:
        """Turn to `month`, or to its year, or to all years."""
        self._month, self._mode = month, mode
        self.updateGeometry()
        self.update()

    def show_years(self, first_year: int, last_year: int) -> None:
        """Let the view of all years go from `first_year` to `last_year`; the latest are shown."""
        self._first_year, self._last_year = max(first_year, last_year - MOST_YEARS + 1), last_year
        self.updateGeometry()
        self.update()

    def show_acquisitions(self, months: Mapping[Month, tuple[Acquisition, ...]]) -> None:
        """Show what is known of these months, and nothing of others."""
        self._days = {month: {one.day: one for one in days} for month, days in months.items()}
        self.update()

    def show_limit(self, max_cloud_cover: float) -> None:
        """Draw days with more cloud, in percent, as frames alone."""
        self._max_cloud_cover = max_cloud_cover
        self.update()

    def show_chosen(self, period: Period | None, today: date | None = None) -> None:
        """Mark the chosen days, and today."""
        self._chosen, self._today = period, today or self._today
        self._cursor = None
        self.update()

    def show_today(self, today: date) -> None:
        """Mark today."""
        self._today = today
        self.update()

    @property
    def mode(self) -> CalendarMode:
        """What is shown at once."""
        return self._mode

    # Size

    def sizeHint(self) -> QSize:
        """Return a size in which numbers of two digits are read well."""
        return QSize(self._column() * _WEEK, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self.fontMetrics().horizontalAdvance("00") * _WEEK + 40, self._height())

    def _column(self) -> int:
        return self.fontMetrics().horizontalAdvance("000") + 10

    def _row(self) -> int:
        return self.fontMetrics().height() + 6

    def _height(self) -> int:
        rows = {
            CalendarMode.MONTH: _WEEKS + 1,
            CalendarMode.YEAR: _WEEKS + 1,
            CalendarMode.YEARS: max(_WEEKS + 1, self._last_year - self._first_year + 2),
        }[self._mode]
        return rows * self._row()

    # Where things are

    def _first_cell(self) -> date:
        """Return the day in the upper left corner."""
        first = self._month.first_day
        week_starts = _first_week_day()
        back = (first.isoweekday() - week_starts) % _WEEK
        # The first days of year 1 have nothing before them.
        return first - timedelta(days=back) if first.toordinal() > back else first

    def _day_box(self, place: int) -> QRectF:
        width, height = self.width() / _WEEK, self._row()
        row, column = divmod(place, _WEEK)
        return QRectF(column * width, (row + 1) * height, width, height).adjusted(_GAP, _GAP / 2, -_GAP, -_GAP / 2)

    def _month_box(self, month: Month) -> QRectF:
        if self._mode is CalendarMode.YEAR:
            width = self.width() / _MONTHS_A_ROW
            height = self._height() / (_MONTHS // _MONTHS_A_ROW)
            row, column = divmod(month.month - 1, _MONTHS_A_ROW)
            return QRectF(column * width, row * height, width, height).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        left = self._year_width()
        width, height = (self.width() - left) / _MONTHS, self._row()
        top = (month.year - self._first_year + 1) * height
        return QRectF(left + (month.month - 1) * width, top, width, height).adjusted(1, 1, -1, -1)

    def _year_width(self) -> float:
        return float(self.fontMetrics().horizontalAdvance("0000") + 6)

    def _shown_months(self) -> list[Month]:
        if self._mode is CalendarMode.YEAR:
            return list(Month(self._month.year, 1).until(Month(self._month.year, 12)))
        return list(Month(self._first_year, 1).until(Month(self._last_year, 12)))

    def _day_at(self, point: QPoint) -> date | None:
        if self._mode is not CalendarMode.MONTH:
            return None
        first = self._first_cell()
        days = (first + timedelta(days=place) for place in range(_WEEK * _WEEKS))
        pairs = ((day, self._day_box(place)) for place, day in enumerate(days))
        return next((day for day, box in pairs if box.contains(QPointF(point)) and Month.of(day) == self._month), None)

    def _month_at(self, point: QPoint) -> Month | None:
        if self._mode is CalendarMode.MONTH:
            return None
        return next((month for month in self._shown_months() if self._month_box(month).contains(QPointF(point))), None)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days or months."""
        painter = QPainter(self)
        if self._mode is CalendarMode.MONTH:
            self._paint_week_days(painter)
            self._paint_days(painter)
        else:
            self._paint_months(painter)

    def _paint_week_days(self, painter: QPainter) -> None:
        locale, start = language(), _first_week_day()
        painter.setPen(self._ink.faint)
        for column in range(_WEEK):
            name = locale.standaloneDayName((start - 1 + column) % _WEEK + 1, QLocale.FormatType.ShortFormat)
            box = QRectF(column * self.width() / _WEEK, 0, self.width() / _WEEK, self._row())
            fitting = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideNone, int(box.width()))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), fitting[:3])

    def _paint_days(self, painter: QPainter) -> None:
        first, days = self._first_cell(), self._days.get(self._month, {})
        for place in range(_WEEK * _WEEKS):
            day = first + timedelta(days=place)
            if Month.of(day) == self._month:
                self._paint_one_day(painter, self._day_box(place), day, days.get(day))

    def _paint_one_day(self, painter: QPainter, box: QRectF, day: date, acquisition: Acquisition | None) -> None:
        ink, words = self._ink, str(day.day)
        painter.setFont(self._font(is_bold=acquisition is not None, is_underlined=day == self._today))
        colour = cloud_colour(acquisition.cloud) if acquisition is not None else ink.faint
        if acquisition is not None and acquisition.is_clear(self._max_cloud_cover):
            paint_day(painter, box, colour, acquisition.covered, ink)
            paint_words_on(painter, box, words, colour, acquisition.covered, ink)
        else:
            painter.setPen(ink.faint if acquisition is None else ink.strong)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
            if acquisition is not None:
                paint_beyond(painter, box, colour, ink)
        is_chosen = self._chosen is not None and self._chosen.start <= day <= self._chosen.end
        if is_chosen or (self.hasFocus() and day == self._cursor_day()):
            paint_chosen(painter, box, self._ink.strong, self.hasFocus() and day == self._cursor_day())

    def _font(self, is_bold: bool, is_underlined: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(is_bold)
        font.setUnderline(is_underlined)
        return font

    def _paint_months(self, painter: QPainter) -> None:
        if self._mode is CalendarMode.YEARS:
            self._paint_heads(painter)
        for month in self._shown_months():
            self._paint_one_month(painter, month)

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setPen(self._ink.strong)
        for year in range(self._first_year, self._last_year + 1):
            row = self._month_box(Month(year, 1))
            box = QRectF(0, row.top(), self._year_width(), row.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), str(year))
        for number in range(1, _MONTHS + 1):
            box = self._month_box(Month(self._first_year, number)).translated(0, -self._row())
            name = language().standaloneMonthName(number, QLocale.FormatType.NarrowFormat)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name[:1])

    def _paint_one_month(self, painter: QPainter, month: Month) -> None:
        box = self._month_box(month)
        passing = [one for one in self._days.get(month, {}).values() if one.is_clear(self._max_cloud_cover)]
        words = self._month_words(month, len(passing))
        if passing:
            best = min(passing, key=lambda one: (one.cloud or 0.0, -one.covered))
            colour = cloud_colour(best.cloud)
            paint_day(painter, box, colour, 1.0, self._ink)
            paint_words_on(painter, box, words, colour, 1.0, self._ink)
        else:
            painter.setPen(self._ink.faint)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
            if self._days.get(month):
                paint_beyond(painter, box, cloud_colour(100.0), self._ink)
        if self._chosen is not None and self._chosen.start <= month.last_day and month.first_day <= self._chosen.end:
            paint_chosen(painter, box, self._ink.strong, self.hasFocus())

    def _month_words(self, month: Month, count: int) -> str:
        words = str(count) if month in self._days else ""
        if self._mode is not CalendarMode.YEAR:
            return words
        name = language().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
        return f"{name}\n{words or '–'}"

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        day, month = self._day_at(event.pos()), self._month_at(event.pos())
        if day is not None:
            self._choose(day, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif month is not None:
            self.month_chosen.emit(month)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn pages."""
        self._wheeled += event.angleDelta().y()
        while abs(self._wheeled) >= _NOTCH:
            self.page_wanted.emit(-1 if self._wheeled > 0 else 1)
            self._wheeled -= _NOTCH if self._wheeled > 0 else -_NOTCH
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by day, week and page; choose with Enter or Space."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.page_wanted.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif self._mode is CalendarMode.MONTH and key in _KEY_STEPS:
            self._move_cursor(_KEY_STEPS[key])
        elif self._mode is CalendarMode.MONTH and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._cursor_day(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        lines = self._lines_at(event.pos())
        QToolTip.showText(event.globalPos(), plain_tooltip(*lines) if lines else "", self)
        return True

    def _cursor_day(self) -> date:
        if self._cursor is not None and Month.of(self._cursor) == self._month:
            return self._cursor
        chosen = self._chosen.end if self._chosen else None
        return chosen if chosen is not None and Month.of(chosen) == self._month else self._month.first_day

    def _move_cursor(self, days: int) -> None:
        try:
            target = self._cursor_day() + timedelta(days=days)
        except OverflowError:
            return
        if Month.of(target) != self._month:
            self.page_wanted.emit(1 if days > 0 else -1)
        self._cursor = target
        self.update()

    def _choose(self, day: date, extends: bool) -> None:
        self._cursor = day
        self.day_chosen.emit(day, extends)

    # Words

    def _lines_at(self, point: QPoint) -> list[str]:
        day, month = self._day_at(point), self._month_at(point)
        if day is not None:
            return self.lines_of(day)
        if month is None:
            return []
        known = self._days.get(month)
        name = f"{language().standaloneMonthName(month.month)} {month.year}"
        if known is None:
            return [name]
        passing = sum(one.is_clear(self._max_cloud_cover) for one in known.values())
        counts = (
            self.tr("Days with data: {}").format(len(known)),
            self.tr("Within the cloud limit: {}").format(passing),
        )
        return [name, *counts]

    def lines_of(self, day: date) -> list[str]:
        """Return what is known of a day, in words: for tooltips and screen readers."""
        title = language().toString(day, QLocale.FormatType.LongFormat)
        acquisition = self._days.get(Month.of(day), {}).get(day)
        if acquisition is None:
            is_known = Month.of(day) in self._days
            return [title, self.tr("No data over this view")] if is_known else [title]
        lines = [title, *cloud_lines(acquisition)]
        lines.append(self.tr("Covers {} % of the view").format(round(100 * acquisition.coverage)))
        times = sorted({scene.taken.strftime("%H:%M") for scene in acquisition.scenes})
        platforms = sorted({scene.platform for scene in acquisition.scenes if scene.platform})
        if times:
            span = times[0] if len(times) == 1 else f"{times[0]} – {times[-1]}"
            lines.append(self.tr("Taken at {} UTC").format(span))
        if platforms:
            lines.append(", ".join(platforms[:4]))
        if not acquisition.is_clear(self._max_cloud_cover):
            lines.append(self.tr("Above the cloud limit"))
        return lines
