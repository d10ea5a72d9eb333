"""What polygon layers have in QGIS's layer tree: a batch download for their features."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ... import paths

_MENU = "Sentinel Hub"


class BatchLayerMenu(QObject):
    """Offer a batch for polygon layers, those of the project and those that come. Signal: wanted with the layer."""

    wanted = pyqtSignal(object)

    def __init__(self, iface: Any, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._project = project
        self._action = QAction(QIcon(str(paths.icon())), self.tr("Batch Download for These Fields…"), self)
        self._action.setObjectName("batchForLayerAction")
        self._action.triggered.connect(self._on_triggered)
        iface.addCustomActionForLayerType(self._action, _MENU, QgsMapLayerType.VectorLayer, False)
        project.layersAdded.connect(self._offer)
        self._offer(project.mapLayers().values())

    def release(self) -> None:
        """Take it off the layer tree."""
        self._project.layersAdded.disconnect(self._offer)
        self._iface.removeCustomActionForLayerType(self._action)
        self._action.deleteLater()

    def _offer(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if _has_polygons(layer):
                self._iface.addCustomActionForLayer(self._action, layer)

    def _on_triggered(self, *_checked: object) -> None:
        layer = self._iface.layerTreeView().currentLayer() or self._iface.activeLayer()
        if _has_polygons(layer):
            self.wanted.emit(layer)


def _has_polygons(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsVectorLayer) and (layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry)
