"""Colours that can be read: contrast as the Web Content Accessibility Guidelines (WCAG 2.1) measure it."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

# WCAG 2.1, 1.4.3 and 1.4.11.
TEXT, MARK = 4.5, 3.0
_WHITE, _BLACK = QColor(255, 255, 255), QColor(0, 0, 0)
_STEPS = 20
_OPAQUE = 255


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two opaque colours, 1 (none) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return `one` with `share` (0 to 1) of `other` in it, opaque."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3])
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def text_colour_on(colour: QColor) -> QColor:
    """Return black or white, whichever is read better on `colour`: one of them always reaches 4.5."""
    return max((QColor(_WHITE), QColor(_BLACK)), key=lambda ink: contrast(ink, colour))


def readable(colour: QColor, page: QColor, towards: QColor, least: float) -> QColor:
    """Return `colour`, or as little nearer to `towards` as it takes to have the contrast `least` on `page`.

    Where nothing reaches it, `towards` comes back.
    """
    steps = (mixed(colour, towards, step / _STEPS) for step in range(_STEPS))
    return next((one for one in steps if contrast(one, page) >= least), QColor(towards))


def page_behind(widget: QWidget) -> QColor:
    """Return the colour that is seen behind `widget`: style sheets make some widgets transparent, one in another."""
    behind: QWidget | None = widget
    while behind is not None:
        behind.ensurePolished()
        colour = behind.palette().color(QPalette.ColorRole.Window)
        if colour.alpha() == _OPAQUE:
            return QColor(colour)
        behind = behind.parentWidget()
    return QColor(_WHITE)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
