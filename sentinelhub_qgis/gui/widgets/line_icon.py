"""Icons that are only lines, in the colour of the text: QGIS's own are black, in its dark themes too."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QAbstractButton, QStyle

from .look import theme_icon

_REPAINTS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.Polish, QEvent.Type.Show)


def show_line_icon(button: QAbstractButton, name: str) -> None:
    """Show QGIS's icon `name` on `button`, in the colour its text has now and after every change of theme."""
    _Painter(button, name)


class _Painter(QObject):
    """Watch a button, which owns it, and keep its icon in the colour of its text."""

    def __init__(self, button: QAbstractButton, name: str) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._colour: QColor | None = None
        self._paint()
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint anew when the colours may be others."""
        if event.type() in _REPAINTS and watched is self._button:
            self._paint()
        return False

    def _paint(self) -> None:
        button = self._button
        colour = button.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
        if colour == self._colour:
            return  # setting an icon may cause the next event
        self._colour = colour
        size = button.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, button) * 2  # for dense screens
        button.setIcon(QIcon(_in_colour(theme_icon(self._name).pixmap(size, size), colour)))


def _in_colour(shape: QPixmap, colour: QColor) -> QPixmap:
    painter = QPainter(shape)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(shape.rect(), colour)
    painter.end()
    return shape
