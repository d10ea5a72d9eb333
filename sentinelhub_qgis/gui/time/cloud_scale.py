"""The colours of the calendar, and what they mean."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..widgets.look import be_small, plain_tooltip
from .calendar_look import paint_scale


class CloudScale(QWidget):
    """Show the scale of cloud from 0 to 100 percent; the rest is in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cloudScale")
        be_small(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colours of the calendar: cloud, 0 to 100 %"))
        self.setToolTip(
            plain_tooltip(
                self.tr("Colour: cloud, from none (dark blue) to all (grey)"),
                self.tr("Filled from below: how much of the view has data"),
                self.tr("Dotted frame: above the cloud limit, skipped when you step"),
                self.tr("A month has the colour of its clearest day, and the number of days within the limit"),
            )
        )

    def sizeHint(self) -> QSize:
        """Return the room that the figures need."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("0  100 %") + 16, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale."""
        painter = QPainter(self)
        paint_scale(painter, QRectF(self.rect()))
