"""Icons and texts as QGIS shows them, in light and dark themes."""

from __future__ import annotations

import html
import re

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel, QStyle, QWidget

from ...bridge.words.wording import Level

_LEVEL_ICONS = {
    Level.INFO: "mIconInfo.svg",
    Level.WARNING: "mIconWarning.svg",
    Level.CRITICAL: "mIconCritical.svg",
}
_MESSAGE_LEVELS = {
    Level.INFO: Qgis.MessageLevel.Info,
    Level.WARNING: Qgis.MessageLevel.Warning,
    Level.CRITICAL: Qgis.MessageLevel.Critical,
}


# Letters without a gap in which a line could end: longer than the words of the plugin itself.
_ENDLESS_WORD = re.compile(r"\S{20}(?=\S)")


def theme_icon(name: str) -> QIcon:
    """Return the icon `name` of QGIS's current theme."""
    return QgsApplication.getThemeIcon(f"/{name}")


def level_icon(level: Level) -> QIcon:
    """Return the icon of a level."""
    return theme_icon(_LEVEL_ICONS[level])


def message_level(level: Level) -> Qgis.MessageLevel:
    """Return the level of QGIS's message bar."""
    return _MESSAGE_LEVELS[level]


def show_icon(label: QLabel, icon: QIcon) -> None:
    """Show `icon` in `label`, at the size small icons have here."""
    size = label.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, label)
    label.setPixmap(icon.pixmap(size, size))


def escaped(text: str) -> str:
    """Return `text` as HTML that shows it as it is."""
    return html.escape(text).replace("\n", "<br/>")


def plain_tooltip(*lines: str) -> str:
    """Return a tooltip that shows `lines` as they are, whatever signs of HTML are in them."""
    return "<qt>" + "<br/>".join(escaped(line) for line in lines if line) + "</qt>"


def breakable(text: str) -> str:
    """Return `text` with places where a line may end in words that would make a label wider than the dock."""
    return _ENDLESS_WORD.sub(lambda part: f"{part[0]}\u200b", text)


def be_plain(*labels: QLabel) -> None:
    """Make labels show their text as it is, whatever signs of HTML are in it."""
    for label in labels:
        label.setTextFormat(Qt.TextFormat.PlainText)


def be_small(*widgets: QWidget) -> None:
    """Make labels and buttons step back: one size smaller."""
    for widget in widgets:
        font = widget.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        widget.setFont(font)


def be_bold(*labels: QLabel) -> None:
    """Make labels step forward."""
    for label in labels:
        font = label.font()
        font.setBold(True)
        label.setFont(font)


def show_together(is_shown: bool, *widgets: QWidget) -> None:
    """Show or hide the widgets of one row; a form layout closes the gap."""
    for widget in widgets:
        widget.setVisible(is_shown)
