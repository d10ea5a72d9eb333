"""The panels and the flows behind them, put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..bridge.capabilities import CapabilitiesShelf
from ..bridge.connection import Connections
from ..bridge.settings import Settings
from ..bridge.tasks import TaskKeeper
from .account_flow import AccountFlow
from .account_wiring import AccountWiring
from .area_watch import AreaWatch
from .cloud_flow import CloudFlow
from .cloud_wiring import CloudWiring
from .desktop import Desktop
from .download_flow import DownloadFlow
from .download_panel import DownloadPanel
from .errands import Errands
from .footprint_marks import FootprintMarks
from .layer_accounts import LayerAccounts
from .layer_panel import LayerPanel
from .layer_tree import LayerTree
from .layer_tree_wiring import LayerTreeWiring
from .main_panel import MainPanel
from .map_flow import MapFlow
from .map_state_flow import MapStateFlow
from .map_state_wiring import MapStateWiring
from .map_wiring import MapWiring
from .period_flow import PeriodFlow
from .prefetch_flow import PrefetchFlow
from .prefetch_wiring import PrefetchWiring
from .preview_flow import PreviewFlow
from .reattach_wiring import ReattachWiring
from .scenes_flow import ScenesFlow
from .scenes_selection import ScenesSelection
from .scenes_wiring import ScenesWiring
from .sources_flow import SourcesFlow
from .starter_flow import StarterFlow
from .starter_wiring import StarterWiring
from .takeover_wiring import TakeoverWiring
from .temporal_flow import TemporalFlow
from .time_flow import TimeFlow
from .time_panel import TimePanel
from .time_wiring import TimeWiring
from .view_ground import ViewGround


class DockContent(QObject):
    """Hold what is in the dock: `panel` to look at, and the flows. Building it sends nothing and decrypts nothing."""

    def __init__(
        self,
        iface: Any,
        settings: Settings,
        connections: Connections,
        keeper: TaskKeeper,
        desktop: Desktop,
        clock: Callable[[], date],
    ) -> None:
        super().__init__()
        project, canvas, today = QgsProject.instance(), iface.mapCanvas(), clock()
        self._errands = Errands(keeper, self)
        shelf = CapabilitiesShelf()
        self._map = MapFlow(iface, project, self._errands, shelf, self)
        layer, download = LayerPanel(settings, self._map.automatic_service, today), DownloadPanel(settings)
        self.panel = MainPanel(layer, TimePanel(today), download)
        account = AccountFlow(settings, connections, self._errands, self)
        layer_accounts = LayerAccounts(account, connections, self)
        sources = SourcesFlow(connections, self._errands, self.panel.sources, self)
        ground, activity = ViewGround(canvas, project), self.panel.activity
        self._download = DownloadFlow(
            settings, connections, self._errands, download, activity, ground, desktop.confirm, self
        )
        self._time = TimeFlow(connections, self._errands, self.panel.time, ground, clock, self)
        periods = PeriodFlow(iface, project, self._errands, shelf, self)
        self._controller = TemporalFlow(canvas, project, periods, self)
        self._layer_tree = LayerTree(iface, project, self)
        LayerTreeWiring(self.panel, self._layer_tree, self._time, periods, layer_accounts, iface, project, self)
        self._time_wiring = TimeWiring(
            self.panel, account, layer_accounts, self._time, periods, self._controller, settings, canvas, self
        )
        self._areas = AreaWatch(iface, project, self)
        cloud = CloudFlow(
            connections, self._errands, settings, self.panel.time.cloud, self._time, ground, self._areas, self
        )
        CloudWiring(self.panel.time, cloud, self)
        self._selection = ScenesSelection(project, self)
        scenes = ScenesFlow(
            iface, project, self._errands, self.panel.time.scenes, self._time, self._areas, layer.choice, self
        )
        previews = PreviewFlow(connections, self._errands, self.panel.time.scenes, lambda: self._time.account, self)
        self._marks = FootprintMarks(canvas)
        ScenesWiring(self.panel, self._time, scenes, self._selection, previews, self._marks, self)
        self._map_state = MapStateFlow(iface, project, self._errands, self)
        account.renamed.connect(self._map_state.book.rename_account)
        cloud.spent.connect(self._map_state.book.add_download)
        previews.spent.connect(self._map_state.book.add_download)
        MapStateWiring(self.panel, self._map_state, self._download, settings, desktop, self)
        self._prefetch = PrefetchFlow(
            canvas, project, self._errands, shelf, self._map_state.watch, self._map_state.book, settings, self
        )
        PrefetchWiring(self.panel, self._time, periods, self._prefetch, self)
        MapWiring(self.panel, account, layer_accounts, self._map, self._download, desktop, self)
        accounts = AccountWiring(self.panel, account, sources, desktop, self)
        tools = (project, self._errands, shelf, connections)
        self._reattach = ReattachWiring(
            iface, tools, self.panel, account, accounts, layer_accounts, sources, self._map, desktop, self
        )
        starter = StarterFlow(connections, self._errands, today, self)
        StarterWiring(self.panel, account, accounts, sources, starter, desktop, ground, self)
        TakeoverWiring(self.panel, account, accounts, settings, desktop, self)

    def close(self) -> None:
        """Stop all work and let go of QGIS; the panel goes with the dock."""
        self._errands.drop_all()
        self._time_wiring.release()
        self._controller.release()
        self._selection.release()
        self._marks.release()
        self._areas.release()
        self._layer_tree.release()
        self._time.release()
        self._download.release()
        self._map.release()
        self._prefetch.release()
        self._map_state.release()
        self._reattach.release()
