"""The small date control below a layer in QGIS's layer tree."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer
from qgis.gui import QgsLayerTreeEmbeddedWidgetProvider
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ...bridge.layers.memory import choice_of
from ..widgets.look import theme_icon

PROVIDER_ID = "sentinelhub_date"


class DateWidget(QWidget):
    """Show the days of one layer between two arrows."""

    def __init__(self, layer: QgsMapLayer, steps: StepSignals) -> None:
        super().__init__()
        self._layer_id = layer.id()
        self._steps = steps
        self._previous = self._button("layerPreviousDateButton", "temporal_navigation/previous.svg")
        self._previous.setToolTip(self.tr("Day with data before this one, within the cloud limit"))
        self._date = self._button("layerDateButton", "")
        self._date.setToolTip(self.tr("Show the calendar of this layer"))
        self._next = self._button("layerNextDateButton", "temporal_navigation/next.svg")
        self._next.setToolTip(self.tr("Day with data after this one, within the cloud limit"))
        for button in (self._previous, self._date, self._next):
            button.setAccessibleName(button.toolTip())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in (self._previous, self._date, self._next):
            layout.addWidget(button)
        layout.addStretch(1)
        self._previous.clicked.connect(lambda: steps.stepped.emit(self._layer_id, -1))
        self._next.clicked.connect(lambda: steps.stepped.emit(self._layer_id, 1))
        self._date.clicked.connect(lambda: steps.calendar_wanted.emit(self._layer_id))
        layer.dataSourceChanged.connect(self._show)
        layer.customPropertyChanged.connect(self._show)
        self._layer = layer
        self._show()

    def _button(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        if icon:
            button.setIcon(theme_icon(icon))
        return button

    def _show(self) -> None:
        choice = choice_of(self._layer)
        period = choice.period if choice is not None else None
        self._date.setText(period.as_text().replace("/", " – ") if period is not None else "–")


class StepSignals(QObject):
    """Tell what is wanted in the layer tree: stepped with layer id and -1 or 1; calendar_wanted with the layer id."""

    stepped = pyqtSignal(str, int)
    calendar_wanted = pyqtSignal(str)


class DateWidgetProvider(QgsLayerTreeEmbeddedWidgetProvider):
    """Make date controls for layers of the service that have time."""

    def __init__(self, steps: StepSignals, title: Callable[[], str]) -> None:
        super().__init__()
        self._steps = steps
        self._title = title

    def id(self) -> str:
        """Return what the layers' property names."""
        return PROVIDER_ID

    def name(self) -> str:
        """Return what the layer's dialog shows."""
        return self._title()

    def createWidget(self, layer: QgsMapLayer, _index: int) -> QWidget:
        """Return the control; QGIS owns it."""
        return DateWidget(layer, self._steps)

    def supportsLayer(self, layer: QgsMapLayer) -> bool:
        """Tell whether the layer can have one."""
        choice = choice_of(layer)
        return choice is not None and choice.collection.has_time
