"""How a day with data looks: colour by cloud, filling by coverage."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...bridge.layers.cloud_colours import STOPS

_LIGHT_TEXT, _DARK_TEXT = QColor(255, 255, 255), QColor(32, 36, 40)
_ROUNDNESS = 3.0
_FAINT = 140  # of 255
# Below this share of the view a day is drawn as a partly filled box.
_WHOLE = 0.97


def text_colour_on(colour: QColor) -> QColor:
    """Return the text colour that is read best on `colour`."""
    luminance = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
    return _LIGHT_TEXT if luminance < 150 else _DARK_TEXT


class Ink:
    """Know the colours of text on a widget, in themes that are style sheets too: those give them to labels alone."""

    def __init__(self, widget: QWidget) -> None:
        self._label = QLabel(widget)
        self._label.hide()

    @property
    def strong(self) -> QColor:
        """The colour of text."""
        self._label.ensurePolished()
        return QColor(self._label.palette().color(QPalette.ColorRole.WindowText))

    @property
    def faint(self) -> QColor:
        """The colour of text that steps back, and can still be read."""
        colour = self.strong
        colour.setAlpha(_FAINT)
        return colour


def paint_day(painter: QPainter, box: QRectF, colour: QColor, coverage: float, is_filtered: bool) -> None:
    """Fill `box` from below by the share of the view that has data; beyond the cloud limit draw its frame alone."""
    path = QPainterPath()
    path.addRoundedRect(box, _ROUNDNESS, _ROUNDNESS)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not is_filtered:
        share = 1.0 if coverage >= _WHOLE else min(max(coverage, 0.12), 1.0)
        faint = QColor(colour)
        faint.setAlpha(70)
        painter.fillPath(path, faint)
        painter.setClipPath(path)
        painter.fillRect(QRectF(box.left(), box.bottom() - box.height() * share, box.width(), box.height()), colour)
        painter.setClipping(False)
    painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DotLine if is_filtered else Qt.PenStyle.SolidLine))
    painter.drawPath(path)
    painter.restore()


def paint_chosen(painter: QPainter, box: QRectF, colour: QColor, has_focus: bool) -> None:
    """Draw the frame of what is chosen; dashed where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # `colour` is that of text, which stands out on every colour that a day can have; Highlight is often a blue as well.
    pen = QPen(colour, 2.0)
    pen.setStyle(Qt.PenStyle.DashLine if has_focus else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawRoundedRect(box, _ROUNDNESS, _ROUNDNESS)
    painter.restore()


def paint_scale(painter: QPainter, box: QRectF) -> None:
    """Draw the scale of colours from no cloud to all cloud, with its ends in figures."""
    gradient = QLinearGradient(QPointF(box.left(), 0), QPointF(box.right(), 0))
    for cover, colour in STOPS:
        gradient.setColorAt(cover / 100, colour)
    path = QPainterPath()
    path.addRoundedRect(box, _ROUNDNESS, _ROUNDNESS)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, gradient)
    ends = ((_LIGHT_TEXT, Qt.AlignmentFlag.AlignLeft, "0"), (_DARK_TEXT, Qt.AlignmentFlag.AlignRight, "100 %"))
    for colour, side, text in ends:
        painter.setPen(colour)
        painter.drawText(box.adjusted(4, 0, -4, 0), int(side | Qt.AlignmentFlag.AlignVCenter), text)
    painter.restore()
