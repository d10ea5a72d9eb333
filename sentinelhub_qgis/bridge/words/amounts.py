"""Units, sizes and times as the user reads them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86_400.0


def units_text(units: float) -> str:
    """Return processing units with two digits that count, at most three behind the point."""
    return str(QLocale().toString(units, "f", 0 if units >= 100 else 1 if units >= 10 else 2 if units >= 0.1 else 3))


def size_text(size: float) -> str:
    """Return a size in bytes with its unit."""
    return str(QLocale().formattedDataSize(round(size), 1))


def duration_text(seconds: float) -> str:
    """Return a time as one number with its unit, rounded up."""
    if seconds <= 90:
        return translate("Amounts", "{} s").format(_up(seconds))
    if seconds <= 90 * _MINUTE:
        return translate("Amounts", "{} min").format(_up(seconds / _MINUTE))
    if seconds <= 48 * _HOUR:
        return translate("Amounts", "{} h").format(_up(seconds / _HOUR))
    return translate("Amounts", "%n days", "", -int(-seconds // _DAY))


def days_ago_text(days: int) -> str:
    """Return how long ago something was, in whole days."""
    if days < 1:
        return translate("Amounts", "today")
    return translate("Amounts", "yesterday") if days == 1 else translate("Amounts", "%n days ago", "", days)


def _up(number: float) -> str:
    return str(QLocale().toString(-int(-number // 1)))
