"""The panels and the flows behind them, put together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..bridge.connection import Connections
from ..bridge.layers.capabilities import CapabilitiesShelf
from ..bridge.settings import Settings
from ..bridge.threads.tasks import TaskKeeper
from .account.account_flow import AccountFlow
from .account.account_wiring import AccountWiring
from .account.takeover_wiring import TakeoverWiring
from .batch.batch_desk import Tools
from .batch.batch_window import BatchWindow
from .batch.batch_wiring import BatchWiring, account_named
from .desktop import Desktop
from .download.area_flow import AreaFlow
from .download.area_watch import AreaWatch
from .download.download_flow import DownloadFlow
from .download.download_jobs import DownloadJobs
from .download.download_panel import DownloadPanel
from .download.paste_flow import PasteFlow
from .download.request_wiring import RequestWiring
from .download.script_flow import ScriptFlow
from .help.help_flow import HelpFlow
from .help.help_wiring import HelpWiring
from .layers.layer_accounts import LayerAccounts
from .layers.layer_panel import LayerPanel
from .layers.layer_tree import LayerTree
from .layers.layer_tree_wiring import LayerTreeWiring
from .layers.period_flow import PeriodFlow
from .layers.reattach_wiring import ReattachWiring
from .main_panel import MainPanel
from .map.map_flow import MapFlow
from .map.map_state_flow import MapStateFlow
from .map.map_state_wiring import MapStateWiring
from .map.map_wiring import MapWiring
from .map.view_ground import ViewGround
from .scenes.footprint_marks import FootprintMarks
from .scenes.preview_flow import PreviewFlow
from .scenes.scenes_flow import ScenesFlow
from .scenes.scenes_selection import ScenesSelection
from .scenes.scenes_wiring import ScenesWiring
from .sources.sources_flow import SourcesFlow
from .sources.starter_flow import StarterFlow
from .sources.starter_wiring import StarterWiring
from .time.cloud_flow import CloudFlow
from .time.cloud_wiring import CloudWiring
from .time.prefetch_flow import PrefetchFlow
from .time.prefetch_wiring import PrefetchWiring
from .time.temporal_flow import TemporalFlow
from .time.time_flow import TimeFlow
from .time.time_panel import TimePanel
from .time.time_wiring import TimeWiring
from .widgets.errands import Errands


class DockContent(QObject):
    """Hold what is in the dock: `panel` to look at, and the flows, once `build` has come to its end.

    Building it sends nothing and decrypts nothing.
    """

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
        self._iface, self._project = iface, QgsProject.instance()
        self._settings, self._connections, self._desktop, self._clock = settings, connections, desktop, clock
        self._errands = Errands(keeper, self)
        self._shelf = CapabilitiesShelf()
        self._ground = ViewGround(iface.mapCanvas(), self._project)
        self._map = MapFlow(iface, self._project, self._errands, self._shelf, self)

    def build(self) -> Iterator[None]:
        """Build everything, part by part: all of it at once would hold the window for longer than nobody notices."""
        layer = LayerPanel(self._settings, self._map.automatic_service, self._clock())
        time, download = TimePanel(self._clock()), DownloadPanel(self._settings)
        yield
        self.panel = MainPanel(layer, time, download)
        yield
        self._build_downloads()
        yield
        self._build_time()
        cloud, previews = self._build_cloud(), self._build_scenes()
        yield
        self._build_map_state(cloud, previews)
        yield
        self._build_accounts()
        yield
        self._build_batch()
        self._build_help()
        self._jobs.find_unfinished()

    def _build_downloads(self) -> None:
        settings, connections, desktop, project = self._settings, self._connections, self._desktop, self._project
        self._account = AccountFlow(settings, connections, self._errands, self)
        self._layer_accounts = LayerAccounts(self._account, connections, self)
        self._jobs = DownloadJobs(
            connections, self._errands, self.panel.activity, self._account.accounts, desktop.confirm, self
        )
        self._download = DownloadFlow(
            settings, connections, self._errands, self.panel.download, self._jobs, self._ground, desktop.confirm, self
        )
        page = self.panel.download
        self._download_area = AreaFlow(self._iface, project, self._errands, page.area, self)
        ScriptFlow(connections, self._errands, self._layer_accounts, page, self)
        PasteFlow(self.panel, self._download, self._layer_accounts, project, self._ground, self)
        RequestWiring(self.panel, self._jobs, self._account.accounts, self)

    def _build_time(self) -> None:
        panel, project, errands = self.panel, self._project, self._errands
        self._time = TimeFlow(self._connections, errands, panel.time, self._ground, self._clock, self)
        self._periods = PeriodFlow(self._iface, project, errands, self._shelf, self)
        self._controller = TemporalFlow(self._iface.mapCanvas(), project, self._periods, self)
        self._layer_tree = LayerTree(self._iface, project, self)
        LayerTreeWiring(
            panel, self._layer_tree, self._time, self._periods, self._layer_accounts, self._iface, project, self
        )
        self._time_wiring = TimeWiring(
            panel,
            self._account,
            self._layer_accounts,
            self._time,
            self._periods,
            self._controller,
            self._settings,
            self._iface.mapCanvas(),
            self,
        )

    def _build_cloud(self) -> CloudFlow:
        panel = self.panel.time
        self._areas = AreaWatch(self._iface, self._project, self)
        cloud = CloudFlow(
            self._connections, self._errands, self._settings, panel.cloud, self._time, self._ground, self._areas, self
        )
        CloudWiring(panel, cloud, self)
        return cloud

    def _build_scenes(self) -> PreviewFlow:
        panel, errands = self.panel.time.scenes, self._errands
        self._selection = ScenesSelection(self._project, self)
        choice = self.panel.layer.choice
        scenes = ScenesFlow(self._iface, self._project, errands, panel, self._time, self._areas, choice, self)
        previews = PreviewFlow(self._connections, errands, panel, lambda: self._time.account, self)
        self._marks = FootprintMarks(self._iface.mapCanvas())
        ScenesWiring(self.panel, self._time, scenes, self._selection, previews, self._marks, self)
        return previews

    def _build_map_state(self, cloud: CloudFlow, previews: PreviewFlow) -> None:
        self._map_state = MapStateFlow(self._iface, self._project, self._errands, self)
        watch, book = self._map_state.watch, self._map_state.book
        self._account.renamed.connect(book.rename_account)
        cloud.spent.connect(book.add_download)
        previews.spent.connect(book.add_download)
        MapStateWiring(self.panel, self._map_state, self._download, self._settings, self._desktop, self)
        canvas = self._iface.mapCanvas()
        self._prefetch = PrefetchFlow(
            canvas, self._project, self._errands, self._shelf, watch, book, self._settings, self
        )
        PrefetchWiring(self.panel, self._time, self._periods, self._prefetch, self)
        MapWiring(self.panel, self._account, self._layer_accounts, self._map, self._download, self._desktop, self)

    def _build_accounts(self) -> None:
        panel, account, desktop = self.panel, self._account, self._desktop
        sources = SourcesFlow(self._connections, self._errands, panel.sources, self)
        accounts = AccountWiring(panel, account, sources, desktop, self)
        tools = (self._project, self._errands, self._shelf, self._connections)
        self._reattach = ReattachWiring(
            self._iface, tools, panel, account, accounts, self._layer_accounts, sources, self._map, desktop, self
        )
        starter = StarterFlow(self._connections, self._errands, self._clock(), self)
        StarterWiring(panel, account, accounts, sources, starter, desktop, self._ground, self)
        TakeoverWiring(panel, account, accounts, self._settings, desktop, self)

    def _build_batch(self) -> None:
        account, desktop = self._account, self._desktop
        tools = Tools(
            self._settings,
            self._connections,
            self._errands,
            self._project,
            lambda: account.account,
            lambda name, base_url: account_named(account.accounts(), name, base_url),
            desktop.confirm,
            self._clock,
        )
        self.batch = BatchWiring(
            self._iface, self.panel, account, self._time, self._map_state, tools, desktop, self
        )
        self.batch.built.connect(self._help_in_batch)

    def _help_in_batch(self, window: BatchWindow) -> None:
        self._help.serve(window, {window: "batch"})
        window.help_requested.connect(lambda: self._help.open("batch"))

    def _build_help(self) -> None:
        self._help = HelpFlow(self._errands, self._desktop.open_url, self._iface.mainWindow, self)
        HelpWiring(self.panel, self._help, self)

    def close(self) -> None:
        """Stop all work and let go of QGIS; the panel goes with the dock."""
        self._errands.drop_all()
        self.batch.release()
        self._help.release()
        self._time_wiring.release()
        self._controller.release()
        self._selection.release()
        self._marks.release()
        self._areas.release()
        self._layer_tree.release()
        self._time.release()
        self._download.release()
        self._download_area.release()
        self._map.release()
        self._prefetch.release()
        self._map_state.release()
        self._reattach.release()
