"""A main window with a real canvas, message bar and menus, and QGIS's interface to it as far as the plugin knows it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
)
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEventLoop, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QToolBar, QWidget


class Window(QObject):
    """Be `iface`: what it is given is really in a window, so that a test can count what is left."""

    currentLayerChanged = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.main = QMainWindow()
        self.main.resize(1000, 700)
        self.canvas = QgsMapCanvas(self.main)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        self.canvas.setExtent(QgsRectangle(1_262_000, 5_859_000, 1_264_000, 5_861_000))
        self.controller = QgsTemporalNavigationObject(self.main)
        self.canvas.setTemporalController(self.controller)
        self.main.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.main)
        self.tree = QgsLayerTreeView(self.main)
        self.tree_model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.main)
        self.tree_model.setFlag(QgsLayerTreeModel.Flag.UseEmbeddedWidgets)
        self.tree.setModel(self.tree_model)
        self.tree.hide()
        self.toolbar = QToolBar(self.main)
        self.menu: list[tuple[str, QAction]] = []
        self.layer_actions: dict[QAction, tuple[str, list[str]]] = {}
        self._active_id = ""

    def mainWindow(self) -> QMainWindow:
        return self.main

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def layerTreeView(self) -> QgsLayerTreeView:
        return self.tree

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def addTabifiedDockWidget(
        self, area: Qt.DockWidgetArea, dock: QDockWidget, _beside: list[str], _raise_tab: bool
    ) -> None:
        self.main.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.main.removeDockWidget(dock)

    def addPluginToRasterMenu(self, name: str, action: QAction) -> None:
        self.menu.append((name, action))

    def removePluginRasterMenu(self, name: str, action: QAction) -> None:
        self.menu.remove((name, action))

    def addToolBarIcon(self, action: QAction) -> None:
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.toolbar.removeAction(action)

    def addCustomActionForLayerType(self, action: QAction, menu: str, _type: object, _all_layers: bool) -> None:
        self.layer_actions[action] = (menu, [])

    def addCustomActionForLayer(self, action: QAction, layer: QgsMapLayer) -> None:
        self.layer_actions[action][1].append(layer.id())

    def removeCustomActionForLayerType(self, action: QAction) -> bool:
        return self.layer_actions.pop(action, None) is not None

    def activeLayer(self) -> QgsMapLayer | None:
        return QgsProject.instance().mapLayer(self._active_id)

    def setActiveLayer(self, layer: QgsMapLayer | None) -> None:
        self._active_id = layer.id() if layer is not None else ""
        self.tree.setCurrentLayer(layer)
        self.currentLayerChanged.emit(layer)

    def find(self, name: str) -> Any:
        """Return the one widget or action of this object name."""
        found = self.main.findChildren(QWidget, name) + self.main.findChildren(QAction, name)
        assert len(found) == 1, (name, found)
        return found[0]

    def click(self, name: str) -> None:
        """Click a button that is visible and enabled, as the user would."""
        button = self.find(name)
        assert button.isVisible(), f"{name} is hidden"
        assert button.isEnabled(), f"{name} is disabled"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def close(self) -> None:
        """Take the window down."""
        self.canvas.setLayers([])
        self.main.close()
        self.main.deleteLater()
        QTest.qWait(0)


def wait_until(condition: Callable[[], object], seconds: float = 20.0, what: str = "") -> None:
    """Handle events until `condition` is true; fail after `seconds`."""
    loop, timer, until = QEventLoop(), QTimer(), time.monotonic() + seconds
    timer.timeout.connect(loop.quit)
    timer.start(10)
    while not condition():
        assert time.monotonic() < until, f"nothing happened for {seconds} s {what}"
        loop.exec()
