"""What happens when something is chosen in the menu or the date control of a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ...bridge.layers.memory import choice_of
from ...bridge.map.scale import native_extent
from ...bridge.words.wording import wording_of
from ...model.errors import OrderError
from ...model.scenes.timeline import Direction
from ..dock import show_dock_of
from ..download.request_dialog import open_request
from ..main_panel import MainPanel
from ..time.time_flow import TimeFlow
from .layer_accounts import LayerAccounts
from .layer_tree import LayerTree
from .period_flow import PeriodFlow


class LayerTreeWiring(QObject):
    """Connect the layer tree with the dock. Whatever is chosen for a layer makes it the selected one."""

    def __init__(
        self,
        panel: MainPanel,
        tree: LayerTree,
        time: TimeFlow,
        periods: PeriodFlow,
        accounts: LayerAccounts,
        iface: Any,
        project: QgsProject,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._time = time
        self._periods = periods
        self._accounts = accounts
        self._iface = iface
        self._project = project
        tree.stepped.connect(self._step)
        tree.calendar_wanted.connect(self._open_calendar)
        tree.same_date_wanted.connect(self._show_date_everywhere)
        tree.native_wanted.connect(self._zoom_to_native)
        tree.download_wanted.connect(self._download)
        tree.request_wanted.connect(self._show_request)
        panel.showRequestButton.clicked.connect(self._show_order)

    def _select(self, layer_id: str) -> Any:
        layer = self._project.mapLayer(layer_id)
        if layer is not None and self._iface.activeLayer() is not layer:
            self._iface.setActiveLayer(layer)
        return layer

    def _step(self, layer_id: str, direction: int) -> None:
        if self._select(layer_id) is not None:
            self._time.step(Direction(direction))

    def _open_calendar(self, layer_id: str) -> None:
        if self._select(layer_id) is not None:
            show_dock_of(self._panel)
            self._panel.time.dateButton.setChecked(True)
            self._panel.time.calendar.setFocus()

    def _show_date_everywhere(self, layer_id: str) -> None:
        choice = choice_of(self._select(layer_id))
        if choice is not None and choice.period is not None:
            self._periods.move(self._periods.all_layers(), choice.period)

    def _zoom_to_native(self, layer_id: str) -> None:
        choice = choice_of(self._select(layer_id))
        canvas = self._iface.mapCanvas()
        if choice is not None:
            context = self._project.transformContext()
            canvas.setExtent(native_extent(choice, canvas.mapSettings(), context))
            canvas.refresh()

    def _download(self, layer_id: str) -> None:
        if self._select(layer_id) is not None:
            show_dock_of(self._panel)
            self._panel.download_view_requested.emit()

    def _show_request(self, layer_id: str) -> None:
        if self._select(layer_id) is not None:
            show_dock_of(self._panel)
            self._panel.download_view_requested.emit()
            self._show_order()

    def _show_order(self) -> None:
        """Show the request of what the download page says."""
        choice = self._panel.layer.choice()
        account = self._accounts.owner(choice) if choice is not None else None
        if account is None:
            return
        try:
            open_request(self._panel.download.product_order(), account.deployment, self._panel)
        except OrderError as error:
            self._panel.message.show_wording(wording_of(error))
