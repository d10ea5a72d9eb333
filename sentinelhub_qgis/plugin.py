"""The plugin: builds, joins and takes down. No logic."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timezone
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import paths
from .bridge.i18n import install_translator, remove_translator

_MENU = "Sentinel Hub"
# What every layer of the service has in its custom properties (bridge/layers/memory), known here without loading it.
_MARK = "sentinelhub/collection"


class Plugin:
    """Be what QGIS's plugin manager loads. `iface` is None in `qgis_process`, which calls `initProcessing` alone."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator: Any = None
        self._provider: Any = None
        self._dock: Any = None
        self._action: Any = None
        self._batch_action: Any = None
        self._keeper: Any = None
        self._content: Any = None

    def initProcessing(self) -> None:
        """Add the Processing provider."""
        from .processing.provider import SentinelHubProvider

        if self._translator is None:
            self._translator = install_translator()
        provider = SentinelHubProvider()
        # A provider that is refused, because one of its name is there, is deleted by QGIS.
        is_added = QgsApplication.processingRegistry().addProvider(provider)
        self._provider = provider if is_added else None

    def initGui(self) -> None:
        """Add provider, dock and action. Nothing is requested and nothing decrypted."""
        self.initProcessing()
        self._add_dock()
        self._add_action()

    def unload(self) -> None:
        """Take everything back that `initGui` and the user's work made, in mirrored order."""
        self._remove_action()
        self._remove_dock()
        self._remove_provider()
        remove_translator(self._translator)
        self._translator = None

    def _add_dock(self) -> None:
        from .gui.dock import SentinelHubDock

        self._dock = SentinelHubDock(self._build_content, self._iface.mainWindow())
        self._iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock, [], False)
        self._dock.hide()
        # Only now: QGIS shows a dock for a moment while it is added. It opens those of the last session later.
        self._dock.fill_when_seen()
        QgsProject.instance().layersAdded.connect(self._on_layers_added)
        self._on_layers_added(QgsProject.instance().mapLayers().values())

    def _on_layers_added(self, layers: Any) -> None:
        """Watch over layers of the service, also while nobody looks at the dock. Nothing is requested."""
        if any(layer.customProperty(_MARK) for layer in layers):
            self._dock.fill()

    def _remove_dock(self) -> None:
        if self._dock is not None:
            QgsProject.instance().layersAdded.disconnect(self._on_layers_added)
            self._dock.give_up()
        if self._content is not None:
            self._content.close()
            self._keeper.cancel_all(wait_seconds=2.0)
            self._content.deleteLater()
        if self._dock is not None:
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
        self._content = self._keeper = self._dock = None

    def _build_content(self) -> Iterator[Any]:
        # Imported only when the dock is seen: QGIS starts faster without the HTTP libraries.
        from .bridge.connection import Connections
        from .bridge.settings import Settings
        from .bridge.threads.tasks import TaskKeeper
        from .gui.desktop import Desktop
        from .gui.dock_content import DockContent

        self._keeper = TaskKeeper()
        desktop = Desktop(self._iface)
        self._content = DockContent(self._iface, Settings(), Connections(), self._keeper, desktop, _today)
        yield from self._content.build()
        yield self._content.panel

    def _add_action(self) -> None:
        self._action = QAction(QIcon(str(paths.icon())), "Sentinel Hub", self._iface.mainWindow())
        self._action.setObjectName("sentinelHubAction")
        self._action.setCheckable(True)
        self._action.setToolTip(QCoreApplication.translate("Plugin", "Show or hide the Sentinel Hub panel"))
        self._dock.setToggleVisibilityAction(self._action)
        self._iface.addPluginToRasterMenu(_MENU, self._action)
        self._iface.addToolBarIcon(self._action)
        self._add_batch_action()

    def _add_batch_action(self) -> None:
        text = QCoreApplication.translate("Plugin", "Batch Download…")
        self._batch_action = QAction(QIcon(str(paths.icon())), text, self._iface.mainWindow())
        self._batch_action.setObjectName("sentinelHubBatchAction")
        hint = QCoreApplication.translate("Plugin", "Download many areas, dates and products at once")
        self._batch_action.setToolTip(hint)
        self._batch_action.triggered.connect(self._open_batch)
        self._iface.addPluginToRasterMenu(_MENU, self._batch_action)

    def _open_batch(self, _checked: bool = False) -> None:
        self._dock.when_filled(self._show_batch)

    def _show_batch(self) -> None:
        self._content.batch.open()

    def _remove_action(self) -> None:
        if self._action is None:
            return
        self._iface.removeToolBarIcon(self._action)
        for action in (self._action, self._batch_action):
            self._iface.removePluginRasterMenu(_MENU, action)
            action.deleteLater()
        self._action = self._batch_action = None

    def _remove_provider(self) -> None:
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None


def _today() -> date:
    return datetime.now(timezone.utc).date()
