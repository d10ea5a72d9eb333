"""Lengths of time in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def long_time(seconds: float) -> str:
    """Return minutes, hours or days, rounded down, in the largest unit of which there are two or more."""
    if seconds >= 2 * _DAY:
        return translate("Durations", "%n days", "", int(seconds // _DAY))
    if seconds >= 2 * _HOUR:
        return translate("Durations", "%n hours", "", int(seconds // _HOUR))
    return translate("Durations", "%n minutes", "", int(seconds // _MINUTE))
