"""A button that says as much as it has room for."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QPushButton, QStyle, QStyleOptionButton


class FittingButton(QPushButton):
    """Show the first of several plain texts that fits, else as much as fits of the last. It never widens its panel."""

    _texts: tuple[str, ...] = ()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Take the texts, the longest first."""
        self._texts = tuple(texts)
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more or less."""
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        if not self._texts:
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        metrics = self.fontMetrics()
        fitting = (text for text in self._texts if metrics.horizontalAdvance(text) <= room)
        cut = metrics.elidedText(self._texts[-1], Qt.TextElideMode.ElideRight, room)
        shown = next(fitting, cut).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)
