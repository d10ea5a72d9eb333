"""What joins the batch window with the dock, the map and the layer tree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon

from ... import paths
from ...bridge.ground.geometry import rectangle_of, transformed
from ...bridge.words.wording import Wording, wording_of
from ...model.account import Account
from ...model.batch.batch import BatchRow
from ...model.errors import OrderError
from ..account.account_flow import AccountFlow
from ..desktop import Desktop
from ..dock import show_dock_of
from ..download.request_dialog import open_request
from ..main_panel import MainPanel
from ..map.map_state_flow import MapStateFlow
from ..time.time_flow import TimeFlow
from .batch_desk import BatchDesk, Tools
from .batch_layer_menu import BatchLayerMenu
from .batch_line import BatchLine
from .batch_notice import Notifier, SystemNotifier
from .batch_products_flow import BatchProductsFlow
from .batch_window import BatchWindow

_ROOM_AROUND = 1.2  # of an area, when the map goes there


class BatchWiring(QObject):
    """Open the batch window, and connect it. Nothing is built before it is wanted.

    Signal: built with the `BatchWindow`, when it is there.
    """

    built = pyqtSignal(object)

    def __init__(
        self,
        iface: Any,
        panel: MainPanel,
        account_flow: AccountFlow,
        time: TimeFlow,
        map_state: MapStateFlow,
        tools: Tools,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._panel = panel
        self._account_flow = account_flow
        self._time = time
        self._map_state = map_state
        self._tools = tools
        self._desktop = desktop
        self._desk: BatchDesk | None = None
        self._line: BatchLine | None = None
        self._products: BatchProductsFlow | None = None
        self.notifier: Notifier = SystemNotifier(iface.mainWindow(), QIcon(str(paths.icon())), self)
        self._menu = BatchLayerMenu(iface, tools.project, self)
        self._menu.wanted.connect(self.open_for)
        panel.batch_requested.connect(self.open)

    def open(self) -> BatchWindow:
        """Bring the window to the front."""
        desk = self._desk or self._build()
        window = desk.window
        window.show()
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        if self._products is not None:
            self._products.propose()
        desk.plan.look()
        desk.keep.look()
        return window

    def open_for(self, layer: QgsMapLayer) -> None:
        """Bring the window to the front, with the features of a polygon layer for areas."""
        window = self.open()
        if self._desk is not None and not self._desk.run.is_running:
            window.show_plan()
            window.areas.choose_layer(layer)

    def release(self) -> None:
        """Stop a run, which can go on later, and let go of QGIS."""
        self._menu.release()
        clear = getattr(self.notifier, "clear", None)
        if clear is not None:
            clear()
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.window.remember_size()
            desk.release()
            desk.window.hide()
            desk.window.deleteLater()

    def _build(self) -> BatchDesk:
        tools = self._tools
        window = BatchWindow(tools.settings, tools.clock(), self._iface.mainWindow())
        window.areas.begin_with(self._iface.mapCanvas())
        desk = BatchDesk(window, tools, self)
        self._desk = desk
        products = BatchProductsFlow(
            window.products, self._panel, tools.connections, tools.errands, tools.settings, tools.account, self
        )
        products.failed.connect(lambda error: window.message.show_wording(wording_of(error)))
        self._products = products
        self._line = BatchLine(self._panel.activity, desk, self.open, self)
        self._wire(desk, window)
        self.built.emit(window)
        return desk

    def _wire(self, desk: BatchDesk, window: BatchWindow) -> None:
        window.dates.calendar_wanted.connect(lambda: window.dates.add_days(self._time.days_to_play()))
        window.rows.zoom_wanted.connect(self._zoom_to)
        window.rows.request_wanted.connect(self._show_request)
        window.rows.file_wanted.connect(self._add_file)
        window.rows.folder_wanted.connect(lambda row: _open_folder(self._file_of(row).parent))
        window.batchOpenFolderButton.clicked.connect(self._open_batch_folder)
        desk.connect_wanted.connect(self._connect)
        desk.run.spent.connect(self._map_state.book.add_download)
        desk.finished.connect(self._tell)
        self._account_flow.connected.connect(lambda _account: desk.plan.look())

    def _connect(self, name: str) -> None:
        """Sign in where that is done: in the dock."""
        show_dock_of(self._panel)
        if name:
            self._account_flow.connect()

    def _tell(self, wording: Wording) -> None:
        """Say how a run ended where it is seen: in QGIS, and beyond when QGIS is not in front."""
        self.notifier.notify(self.tr("Batch download"), wording.as_text())
        window = self._desk.window if self._desk is not None else None
        if window is not None and not window.isVisible():
            if self._panel.isVisible():
                self._panel.message.show_wording(wording)
            else:
                self._desktop.tell(wording)

    # What the menu of a row does

    def _zoom_to(self, row: BatchRow) -> None:
        if self._desk is None:
            return
        canvas = self._iface.mapCanvas()
        box = self._desk.window.rows.model.batch.area_of[row.area].sight
        settings = canvas.mapSettings()
        target = settings.destinationCrs()
        rectangle = rectangle_of(transformed(box, target.authid() or target.toWkt(), settings.transformContext()))
        rectangle.scale(_ROOM_AROUND)
        canvas.setExtent(rectangle)
        canvas.refresh()

    def _show_request(self, row: BatchRow) -> None:
        if self._desk is None:
            return
        window, batch = self._desk.window, self._desk.window.rows.model.batch
        account = self._tools.account_of(batch.account_name, batch.base_url) or self._tools.account()
        if account is None:
            return
        try:
            open_request(batch.order(row), account.deployment, window)
        except OrderError as error:
            window.message.show_wording(wording_of(error))

    def _add_file(self, row: BatchRow) -> None:
        if self._desk is not None:
            batch = self._desk.window.rows.model.batch
            self._desk.results.show_file(batch, row, self._file_of(row))

    def _file_of(self, row: BatchRow) -> Path:
        desk = self._desk
        if desk is None or desk.manifest is None:
            return Path()
        model = desk.window.rows.model
        files = model.outcome(row).files
        return desk.manifest.parent / (files[0] if files else model.batch.file(row))

    def _open_batch_folder(self) -> None:
        if self._desk is not None and self._desk.manifest is not None:
            _open_folder(self._desk.manifest.parent)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def account_named(accounts: tuple[Account, ...], name: str, base_url: str) -> Account | None:
    """Return the account of this name and deployment; the only one of the deployment, if none is called so."""
    there = [account for account in accounts if account.deployment.base_url == base_url]
    named = [account for account in there if account.name == name]
    return named[0] if named else there[0] if len(there) == 1 else None
