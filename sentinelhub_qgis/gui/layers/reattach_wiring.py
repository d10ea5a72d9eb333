"""What happens between accounts and the layers of the map: notes, the page on which layers change hands, the menus."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QLocale, QObject
from qgis.PyQt.QtWidgets import QAction

from ...bridge.connection import Connections
from ...bridge.layers.capabilities import CapabilitiesShelf
from ...bridge.layers.foreign_layers import FoundLayer
from ...bridge.layers.memory import choice_of
from ...bridge.words.wording import Level, Wording, wording_of
from ...model.configuration import Configuration
from ..account.account_flow import AccountFlow
from ..account.account_panel import AccountState
from ..account.account_wiring import AccountWiring
from ..desktop import Desktop
from ..dock import show_dock_of
from ..main_panel import MainPanel, Page
from ..map.map_flow import MapFlow
from ..sources.sources_flow import SourcesFlow
from ..sources.sources_values import SourceLayer
from ..widgets.errands import Errands
from .foreign_layers_flow import ForeignLayersFlow
from .layer_accounts import LayerAccounts
from .reattach_flow import ReattachFlow
from .reattach_work import LayerMoves, Outcome
from .sharing_flow import SharingFlow


class ReattachWiring(QObject):
    """Build and connect what lets layers keep, and change, their account."""

    def __init__(
        self,
        iface: Any,
        tools: tuple[QgsProject, Errands, CapabilitiesShelf, Connections],
        panel: MainPanel,
        account_flow: AccountFlow,
        account_wiring: AccountWiring,
        accounts: LayerAccounts,
        sources: SourcesFlow,
        map_flow: MapFlow,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        project, errands, shelf, connections = tools
        self._iface = iface
        self._project = project
        self._panel = panel
        self._account = account_flow
        self._home = account_wiring
        self._accounts = accounts
        self._map = map_flow
        self._desktop = desktop
        self._is_returning = False
        self._marked: set[str] = set()
        self._moves = LayerMoves(project, errands, shelf, self)
        self._flow = ReattachFlow(
            project, errands, connections, account_flow, accounts, self._moves, panel.reattach, self
        )
        self._foreign = ForeignLayersFlow(project, accounts, panel.foreign_notice, self)
        self._sharing = SharingFlow(project, errands, panel.sharing_notice, self._layers_now, self)
        self._action = self._layer_action()
        self._wire_knowledge(sources)
        self._wire_page()
        self._wire_notes()

    def release(self) -> None:
        """Let go of QGIS."""
        self._iface.removeCustomActionForLayerType(self._action)
        self._sharing.release()
        self._foreign.release()
        self._moves.release()

    def _layer_action(self) -> QAction:
        """Return an entry for the menu of Sentinel Hub layers in QGIS's layer tree."""
        action = QAction(self.tr("Move to another account…"), self._panel)
        action.setObjectName("moveLayerToAccountAction")
        action.triggered.connect(lambda: self._open([layer.id() for layer in self._selected()]))
        self._iface.addCustomActionForLayerType(action, "Sentinel Hub", QgsRasterLayer().type(), False)
        return action

    def _wire_knowledge(self, sources: SourcesFlow) -> None:
        sources.listed.connect(self._on_listed)
        self._panel.sources.layer_selected.connect(self._on_source_selected)
        self._map.added.connect(self._on_added)
        self._account.renamed.connect(self._foreign.rename_account)
        self._accounts.changed.connect(self._show_owner)
        self._panel.layer.changed.connect(self._show_owner)
        self._panel.layer_account.switch_requested.connect(self._help)
        self._panel.layer_account.move_requested.connect(self._move_active)
        self._accounts.connect_wanted.connect(self._connect_for_layer)
        self._accounts.move_wanted.connect(self._move_active)

    def _wire_page(self) -> None:
        flow, panel = self._flow, self._panel
        flow.opened.connect(partial(self._home.open_page, Page.REATTACH))
        flow.closed.connect(self._home.go_home)
        flow.account_wanted.connect(self._ask_for_account)
        flow.connect_wanted.connect(self._home.connect_account)
        panel.page_changed.connect(self._on_page_changed)
        panel.sign_in.cancelled.connect(flow.stop_waiting)
        self._account.stopped.connect(flow.stop_waiting)
        panel.account.menu.move_layers_requested.connect(self._move_all)

    def _wire_notes(self) -> None:
        notice = self._panel.moved_notice
        undo, keep = self.tr("Undo"), self.tr("Close")
        notice.offer(notice.firstButton, undo, self.tr("Let these layers show again what they showed before"))
        notice.offer(notice.secondButton, keep, self.tr("Close this note; the move stays"))
        notice.put_side_by_side()
        notice.first.connect(self._moves.undo)
        notice.second.connect(partial(notice.say, ""))
        self._foreign.changed.connect(self._mark_layers)
        self._foreign.own_wanted.connect(self._open)
        self._moves.moved.connect(self._on_moved)
        self._moves.undone.connect(self._on_undone)
        self._moves.forgotten.connect(partial(notice.say, ""))
        self._sharing.copied.connect(self._on_copied)
        self._sharing.failed.connect(lambda error: self._panel.message.show_wording(wording_of(error)))

    # --- whose layers are ---------------------------------------------------------------------------------

    def _on_listed(self, configurations: tuple[Configuration, ...] | None) -> None:
        account = self._account.account
        if account is None or configurations is None:
            return
        self._accounts.learn(account, configurations)
        if self._is_returning:
            self._is_returning = False
            self._return_to_layer()

    def _on_source_selected(self, source: SourceLayer | None) -> None:
        account = self._account.account
        if source is not None and account is not None:
            self._accounts.learn_one(account.name, source.configuration.id)

    def _on_added(self, layer_id: str) -> None:
        choice = choice_of(self._project.mapLayer(layer_id))
        if choice is not None:
            self._accounts.learn_one(choice.account_name, choice.configuration_id)

    def _show_owner(self) -> None:
        """Say whose the layer is, where that is not the account one is looking at."""
        choice, line = self._panel.layer.choice(), self._panel.layer_account
        is_connected = self._account.state is AccountState.CONNECTED
        if choice is None or not is_connected or self._accounts.is_current(choice):
            line.hide()
            return
        owner = self._accounts.owner(choice)
        line.show_owner(owner.name if owner is not None else "", self._accounts.usable(choice) is not None)

    def _help(self) -> None:
        choice = self._panel.layer.choice()
        if choice is not None:
            self._accounts.help(choice)

    def _connect_for_layer(self, name: str) -> None:
        self._is_returning = True
        self._home.connect_account(name)

    def _return_to_layer(self) -> None:
        """Be about the selected layer of the map again, after its account was connected for it."""
        choice, sources = self._map.current_choice(), self._panel.sources
        if choice is None:
            return
        for branch in sources.model.branches():
            configuration = branch.configuration
            if configuration is not None and configuration.id == choice.configuration_id:
                sources.model.current = (branch.number, choice.layer_id)
                sources.unfold(configuration)
        self._map.layer_chosen.emit(choice)

    def _mark_layers(self) -> None:
        """Let the layer tree's menu offer the move for all layers of the service."""
        found = {one.layer_id for one in self._foreign.found}
        for layer_id in found - self._marked:
            self._iface.addCustomActionForLayer(self._action, self._project.mapLayer(layer_id))
        self._marked = found

    # --- the page -----------------------------------------------------------------------------------------

    def _selected(self) -> list[Any]:
        return list(self._iface.layerTreeView().selectedLayers()) or [self._iface.activeLayer()]

    def _move_active(self) -> None:
        layer = self._iface.activeLayer()
        self._open([layer.id()] if layer is not None else [])

    def _move_all(self) -> None:
        self._open([one.layer_id for one in self._layers_now()])

    def _layers_now(self) -> tuple[FoundLayer, ...]:
        self._foreign.look()
        return self._foreign.found

    def _open(self, layer_ids: list[str]) -> None:
        if not self._flow.open(layer_ids):
            sentence = self.tr("There is no Sentinel Hub layer to move.")
            hint = self.tr("Add one to the map, or open a project that has some.")
            self._panel.message.show_wording(Wording(sentence, hint, Level.INFO))
        else:
            show_dock_of(self._panel)

    def _ask_for_account(self) -> None:
        self._home.add_account()
        sentence = self.tr("Sign in with your own account first.")
        hint = self.tr("Then choose what of it the layers are to show.")
        self._panel.message.show_wording(Wording(sentence, hint, Level.INFO))

    def _on_page_changed(self, page: Page) -> None:
        self._foreign.be_quiet(page is Page.REATTACH)
        if page is not Page.REATTACH and self._flow.is_open:
            self._flow.leave()

    # --- what became of it --------------------------------------------------------------------------------

    def _on_moved(self, outcome: Outcome) -> None:
        notice = self._panel.moved_notice
        if outcome.changed:
            one = self.tr("One layer now belongs to the account “{name}”.")
            many = self.tr("%Ln layers now belong to the account “{name}”.", "", outcome.changed)
            text = one if outcome.changed == 1 else many
            notice.say(text.format(name=self._flow.target))
            notice.firstButton.setVisible(self._moves.can_undo)
        self._on_changed(outcome)

    def _on_undone(self, outcome: Outcome) -> None:
        if not self._moves.can_undo:
            self._panel.moved_notice.say("")
        self._on_changed(outcome)

    def _on_changed(self, outcome: Outcome) -> None:
        self._foreign.look_soon()
        self._map.layer_chosen.emit(self._map.current_choice())
        if outcome.trouble is not None:
            wording = wording_of(outcome.trouble)
            text = self.tr("Layers that stay as they were: {n}. {why}")
            count = QLocale().toString(outcome.stayed)
            sentence = text.format(n=count, why=wording.sentence)
            self._panel.message.show_wording(Wording(sentence, wording.hint, wording.level))

    def _on_copied(self, path: Path) -> None:
        sentence = self.tr("The copy is next to the project: {}").format(path.name)
        hint = self.tr("Whoever opens it is offered to use a configuration of their own.")
        wording = Wording(sentence, hint, Level.INFO)
        self._panel.message.show_wording(
            wording, self.tr("Open folder"), partial(self._desktop.open_folder_of, path)
        )
