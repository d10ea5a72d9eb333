"""How a day with data looks: colour by cloud, filling by coverage."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...bridge.layers.cloud_colours import STOPS
from ..widgets.contrast import MARK, TEXT, contrast, mixed, page_behind, readable, text_colour_on

_ROUNDNESS = 3.0
_FAINT = 0.45  # share of the page's colour in that of text that steps back
# Below this share of the view a day is drawn as a partly filled box.
_WHOLE, _LEAST = 0.97, 0.12
_TINT = 0.25  # share of the colour where there is no data


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
    def page(self) -> QColor:
        """The colour behind it; white or black where a theme keeps to itself which."""
        text = self.strong
        colour = page_behind(self._label)
        return colour if contrast(colour, text) >= MARK else text_colour_on(text)

    @property
    def faint(self) -> QColor:
        """The colour of text that steps back, and can still be read."""
        return readable(mixed(self.strong, self.page, _FAINT), self.page, self.strong, TEXT)

    def edge_of(self, colour: QColor) -> QColor:
        """Return the colour of a frame around `colour`, which can be told from the page."""
        return readable(colour, self.page, self.strong, MARK)

    def tint_of(self, colour: QColor) -> QColor:
        """Return `colour` as it is where a day has no data."""
        return mixed(self.page, colour, _TINT)

    def text_on_tint(self, colour: QColor) -> QColor:
        """Return the colour of text there."""
        tint = self.tint_of(colour)
        return readable(self.strong, tint, text_colour_on(tint), TEXT)


def paint_day(painter: QPainter, box: QRectF, colour: QColor, coverage: float, ink: Ink) -> None:
    """Fill `box` from below by the share of the view that has data."""
    path = _outline(box)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, ink.tint_of(colour))
    painter.setClipPath(path)
    painter.fillRect(_filled(box, coverage), colour)
    painter.setClipping(False)
    painter.setPen(QPen(ink.edge_of(colour), 1.0))
    painter.drawPath(path)
    painter.restore()


def paint_beyond(painter: QPainter, box: QRectF, colour: QColor, ink: Ink) -> None:
    """Draw the frame of a day beyond the cloud limit."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink.edge_of(colour), 1.0, Qt.PenStyle.DotLine))
    painter.drawPath(_outline(box))
    painter.restore()


def paint_words_on(painter: QPainter, box: QRectF, words: str, colour: QColor, coverage: float, ink: Ink) -> None:
    """Write on what `paint_day` has drawn: above the edge of the filling in one colour, below it in another."""
    full = _filled(box, coverage)
    empty = QRectF(box.topLeft(), full.topRight())
    painter.save()
    for part, text in ((empty, ink.text_on_tint(colour)), (full, text_colour_on(colour))):
        painter.setClipRect(part)
        painter.setPen(text)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()


def _outline(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, _ROUNDNESS, _ROUNDNESS)
    return path


def _filled(box: QRectF, coverage: float) -> QRectF:
    share = 1.0 if coverage >= _WHOLE else min(max(coverage, _LEAST), 1.0)
    return QRectF(box.left(), box.bottom() - box.height() * share, box.width(), box.height() * share)


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
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_outline(box), gradient)
    ends = ((STOPS[0], Qt.AlignmentFlag.AlignLeft, "0"), (STOPS[-1], Qt.AlignmentFlag.AlignRight, "100 %"))
    for (_cover, colour), side, text in ends:
        painter.setPen(text_colour_on(colour))
        painter.drawText(box.adjusted(4, 0, -4, 0), int(side | Qt.AlignmentFlag.AlignVCenter), text)
    painter.restore()
