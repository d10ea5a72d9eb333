"""What happens between the map's state, what was spent, and the lines of the dock that say so."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject

from ...bridge.settings import Settings
from ...model.deployment import Deployment
from ...model.layer_choice import LayerChoice
from ...model.map_state import Remedy
from ...model.own_collection import Extent
from ..desktop import Desktop
from ..download.download_flow import DownloadFlow
from ..main_panel import MainPanel
from ..sources.sources_values import SourceLayer
from .map_state_flow import MapStateFlow
from .map_state_panel import MapNote


class MapStateWiring(QObject):
    """Connect the map's state and what was spent with their panels."""

    def __init__(
        self,
        panel: MainPanel,
        flow: MapStateFlow,
        download_flow: DownloadFlow,
        settings: Settings,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._flow = flow
        self._settings = settings
        self._desktop = desktop
        flow.know(self._extent_of, lambda name: bool(self._dashboard_of(name)))
        flow.note_changed.connect(self._show_note)
        flow.dock_wanted.connect(self._show_dock)
        flow.dashboard_wanted.connect(lambda name: desktop.open_url(self._dashboard_of(name)))
        flow.book.changed.connect(self._show_spending)
        panel.map_state.remedy_requested.connect(flow.carry_out)
        panel.spending.dashboard_requested.connect(desktop.open_url)
        panel.sources.layer_selected.connect(self._learn)
        download_flow.spent.connect(flow.book.add_download)

    def _show_note(self, note: MapNote | None) -> None:
        self._panel.map_state.show_note(note)
        self._panel.scale_notice.step_back(note is not None and note.remedy is Remedy.ZOOM_IN)

    def _show_spending(self) -> None:
        self._panel.spending.show_spending(self._flow.book.spending, self._deployment_of)

    def _learn(self, source: SourceLayer | None) -> None:
        if source is not None:
            self._flow.book.learn_script(source.configuration.id, source.layer.id, source.layer.evalscript)

    def _extent_of(self, choice: LayerChoice) -> Extent | None:
        own = self._panel.sources.model.own_collection(choice.collection_id)
        return own.extent if own is not None else None

    def _deployment_of(self, account_name: str) -> Deployment | None:
        account = self._settings.account_named(account_name)
        return account.deployment if account is not None else None

    def _dashboard_of(self, account_name: str) -> str:
        deployment = self._deployment_of(account_name)
        return deployment.dashboard_url if deployment is not None else ""

    def _show_dock(self) -> None:
        widget = self._panel.parentWidget()
        while widget is not None and not isinstance(widget, QgsDockWidget):
            widget = widget.parentWidget()
        if widget is not None:
            widget.setUserVisible(True)
