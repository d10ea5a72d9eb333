"""QGIS's temporal controller, stepping through days with data: one frame a day, from its first to its last second.

All times are UTC. QGIS prints times of other zones as if they were UTC (reference 6.1).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date

from qgis.core import QgsDateTimeRange, QgsInterval, QgsProject, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...model.period import Period

# Where QGIS's own panel looks, when a project is opened, for what the controller is to do.
_PANEL, _PANEL_MODE = "TemporalControllerWidget", "/NavigationMode"
_OWN, _OWN_DAY = "SentinelHub", "/frame"
_MODE = QgsTemporalNavigationObject.NavigationMode


def range_of(period: Period) -> QgsDateTimeRange:
    """Return a period as QGIS's range, both ends included."""
    return QgsDateTimeRange(_instant(period.start, QTime(0, 0, 0)), _instant(period.end, QTime(23, 59, 59)))


def period_of(span: QgsDateTimeRange) -> Period | None:
    """Return the UTC days that a range of QGIS touches; None for a range without ends, or beyond the year 9999."""
    begin, end = span.begin(), span.end()
    if not begin.isValid() or not end.isValid() or not _is_in_calendar(begin) or not _is_in_calendar(end):
        return None
    last = end
    if end > begin and not span.includeEnd():
        last = end.addMSecs(-1)
    start_day, end_day = _plain(begin), _plain(last)
    # An end at midnight, which a daily frame has, belongs to the day before.
    if end_day > start_day and end.time() == QTime(0, 0, 0):
        end_day = _plain(end.addMSecs(-1))
    return Period(start_day, end_day)


def is_on(controller: QgsTemporalNavigationObject) -> bool:
    """Tell whether the controller decides what the map shows."""
    return bool(controller.navigationMode() != _MODE.NavigationOff)


def drive(
    controller: QgsTemporalNavigationObject, project: QgsProject, days: Iterable[date], current: date | None
) -> None:
    """Let the controller step through `days` (at least one), and stand at `current` or the day next to it.

    The project remembers the span and the kind of steps.
    """
    ordered = sorted(set(days))
    ranges = [range_of(Period.of_day(day)) for day in ordered]
    controller.setAvailableTemporalRanges(ranges)
    whole = QgsDateTimeRange(ranges[0].begin(), ranges[-1].end())
    controller.setTemporalExtents(whole)
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalIrregularStep))
    go_to(controller, current or ordered[-1])
    controller.setNavigationMode(_MODE.Animated)
    go_to(controller, current or ordered[-1])
    times = project.timeSettings()
    times.setTemporalRange(whole)
    times.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalIrregularStep)
    times.setTimeStep(1)


def frames(controller: QgsTemporalNavigationObject) -> tuple[date, ...]:
    """Return the days that the controller steps through; none when its steps are of another kind."""
    if controller.frameDuration().originalUnit() != QgsUnitTypes.TemporalUnit.TemporalIrregularStep:
        return ()
    spans = (
        period_of(controller.dateTimeRangeForFrameNumber(number)) for number in range(controller.totalFrameCount())
    )
    return tuple(span.start for span in spans if span is not None and span.is_day)


def go_to(controller: QgsTemporalNavigationObject, day: date) -> None:
    """Stand at the frame of `day`, or at the one before it."""
    instant = _instant(day, QTime(12, 0, 0))
    controller.setCurrentFrameNumber(controller.findBestFrameNumberForFrameStart(instant))


def remember(controller: QgsTemporalNavigationObject, project: QgsProject) -> None:
    """Note in a project that is being saved whether the controller decides, and where it stands.

    QGIS notes the first only of clicks in its own panel, and the second never.
    """
    mode = int(controller.navigationMode())
    if is_on(controller) or project.readNumEntry(_PANEL, _PANEL_MODE, 0)[0]:
        project.writeEntry(_PANEL, _PANEL_MODE, mode)
    shown = period_of(controller.dateTimeRangeForFrameNumber(controller.currentFrameNumber()))
    if frames(controller) and shown is not None:
        project.writeEntry(_OWN, _OWN_DAY, shown.start.isoformat())


def recall(controller: QgsTemporalNavigationObject, project: QgsProject) -> None:
    """Stand where the controller stood when the project was saved, if it steps through that day."""
    try:
        day = date.fromisoformat(project.readEntry(_OWN, _OWN_DAY, "")[0])
    except ValueError:
        return
    if day in frames(controller):
        go_to(controller, day)


def stop(controller: QgsTemporalNavigationObject) -> None:
    """Let the layers show their own days again."""
    controller.pause()
    controller.setNavigationMode(_MODE.NavigationOff)


def _instant(day: date, time: QTime) -> QDateTime:
    return QDateTime(QDate(day.year, day.month, day.day), time, Qt.TimeSpec.UTC)


def _is_in_calendar(instant: QDateTime) -> bool:
    return MINYEAR <= instant.date().year() <= MAXYEAR


def _plain(instant: QDateTime) -> date:
    # QGIS hands out times as they were put in; those of its own panel are local but mean UTC.
    day = instant.date()
    return date(day.year(), day.month(), day.day())
