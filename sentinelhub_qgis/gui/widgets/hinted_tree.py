"""A tree that says why it is empty."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QTreeView, QWidget

from .contrast import TEXT, mixed, page_behind, readable

_MARGIN = 12  # pixels
_FAINT = 0.45  # share of the page's colour in that of the hint


class HintedTree(QTreeView):
    """Show a sentence in plain text where there are no rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""

    @property
    def hint(self) -> str:
        """What is said when there are no rows."""
        return self._hint

    def set_hint(self, text: str) -> None:
        """Say `text` when there are no rows."""
        self._hint = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the hint."""
        super().paintEvent(event)
        if self._hint and self.model() is not None and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            text, page = (self.palette().color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
            # Qt's own colour for such hints, half of that of text, is too faint on white.
            page = page if page.alpha() else page_behind(self)
            painter.setPen(readable(mixed(text, page, _FAINT), page, text, TEXT))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            area = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(area, flags, self._hint)
