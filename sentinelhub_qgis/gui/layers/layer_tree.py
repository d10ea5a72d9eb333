"""What Sentinel Hub layers have in QGIS's layer tree: a date control, and a menu of their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ... import paths
from ...bridge.layers.memory import choice_of
from ...bridge.layers.quiet_legend import silence
from ..widgets.look import theme_icon
from .date_widget import PROVIDER_ID, DateWidgetProvider, StepSignals

_COUNT = "embeddedWidgets/count"
_MENU = "Sentinel Hub"


class LayerTree(QObject):
    """Dress the layers of the service, those of the project and those that come.

    Signals, each with the id of the layer: same_date_wanted, request_wanted, native_wanted, download_wanted,
    calendar_wanted; stepped with -1 or 1 as well.
    """

    same_date_wanted = pyqtSignal(str)
    request_wanted = pyqtSignal(str)
    native_wanted = pyqtSignal(str)
    download_wanted = pyqtSignal(str)
    calendar_wanted = pyqtSignal(str)
    stepped = pyqtSignal(str, int)

    def __init__(self, iface: Any, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._project = project
        self._signals = StepSignals(self)
        self._signals.stepped.connect(self.stepped)
        self._signals.calendar_wanted.connect(self.calendar_wanted)
        # QGIS owns the provider once it is registered; here it is kept alive for Python.
        self._provider = DateWidgetProvider(self._signals, lambda: self.tr("Sentinel Hub date"))
        QgsGui.layerTreeEmbeddedWidgetRegistry().addProvider(self._provider)
        self._actions = self._build_actions()
        project.layersAdded.connect(self._dress)
        self._dress(project.mapLayers().values())

    def release(self) -> None:
        """Take everything off the layer tree; what the layers remember stays in the project, and does nothing."""
        self._project.layersAdded.disconnect(self._dress)
        for action in self._actions:
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()
        self._actions = []
        QgsGui.layerTreeEmbeddedWidgetRegistry().removeProvider(PROVIDER_ID)

    def _build_actions(self) -> list[QAction]:
        entries = (
            (self.tr("Show This Date on All Sentinel Hub Layers"), "mActionDuplicateLayer.svg", self.same_date_wanted),
            (self.tr("Download This…"), "mActionSaveAsSVG.svg", self.download_wanted),
            (self.tr("Show the Request…"), "mIconCodeEditor.svg", self.request_wanted),
            (self.tr("Zoom to Native Resolution"), "mActionZoomActual.svg", self.native_wanted),
        )
        return [self._action(*entry) for entry in entries]

    def _action(self, text: str, icon: str, signal: Any) -> QAction:
        action = QAction(theme_icon(icon) if icon else QIcon(str(paths.icon())), text, self)
        action.triggered.connect(lambda: self._emit_for_current(signal))
        self._iface.addCustomActionForLayerType(action, _MENU, QgsMapLayerType.RasterLayer, False)
        return action

    def _emit_for_current(self, signal: Any) -> None:
        layer = self._iface.layerTreeView().currentLayer() or self._iface.activeLayer()
        if choice_of(layer) is not None:
            signal.emit(layer.id())

    def _dress(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            choice = choice_of(layer)
            if choice is None:
                continue
            silence(layer)
            if choice.collection.has_time and not layer.customProperty(_COUNT):
                layer.setCustomProperty(_COUNT, 1)
                layer.setCustomProperty("embeddedWidgets/0/id", PROVIDER_ID)
            for action in self._actions:
                self._iface.addCustomActionForLayer(action, layer)
            self._show_widget(layer)

    def _show_widget(self, layer: QgsMapLayer) -> None:
        node = self._project.layerTreeRoot().findLayer(layer.id())
        model = self._iface.layerTreeView().layerTreeModel()
        if node is not None and model is not None:
            model.refreshLayerLegend(node)
