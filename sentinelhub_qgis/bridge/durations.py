"""Lengths of time in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def long_time(seconds: float) -> str:
    """Return minutes, hours or days, rounded down, in the largest unit of which there are two or more."""
    if seconds >= 2 * _DAY:
        return translate("Durations", "{} days").format(int(seconds // _DAY))
    if seconds >= 2 * _HOUR:
        return translate("Durations", "{} hours").format(int(seconds // _HOUR))
    return translate("Durations", "{} minutes").format(int(seconds // _MINUTE))
