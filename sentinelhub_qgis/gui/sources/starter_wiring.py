"""From an account without a layer to one on the map: what is offered, asked, made and said."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...bridge.starter import configuration_name
from ...bridge.words.wording import Level, Wording, wording_of
from ...model.account import Account
from ...model.area import BoundingBox
from ...model.configuration import Configuration
from ...model.errors import AreaUnusable, SentinelHubError
from ...model.outside_text import shortened
from ...model.own_collection import OwnCollection
from ...model.starter import FIRST_CHOICE, own_configuration
from ...operations.make_configuration import Made
from ..account.account_flow import AccountFlow
from ..account.account_panel import AccountState
from ..account.account_wiring import AccountWiring
from ..desktop import Desktop
from ..main_panel import MainPanel
from ..map.view_ground import ViewGround
from ..widgets.look import theme_icon
from .sources_flow import SourcesFlow
from .sources_values import OwnCollectionSource, SourceLayer
from .starter_flow import StarterFlow
from .starter_notice import StarterNotice

_LONGEST_QUOTE = 60


class StarterWiring(QObject):
    """Connect the offer, the menus and the own collections with the flow that makes configurations and layers.

    The user is asked first: for starter layers each time, for own collections once for each account in a session.
    """

    def __init__(
        self,
        panel: MainPanel,
        account_flow: AccountFlow,
        accounts: AccountWiring,
        sources: SourcesFlow,
        flow: StarterFlow,
        desktop: Desktop,
        ground: ViewGround,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._account = account_flow
        self._accounts = accounts
        self._sources = sources
        self._flow = flow
        self._desktop = desktop
        self._ground = ground
        self._agreed: set[str] = set()  # accounts in which own collections get layers without asking again
        self._wanted: OwnCollection | None = None  # goes onto the map once it has a layer
        self._is_without_any = False  # the account that is shown has no configuration
        self._again: Callable[[], None] = self._make_starter
        self.notice = StarterNotice()
        self._place_notice()
        self._action = self._new_action()
        self._wire()
        self._refresh_action()

    def _place_notice(self) -> None:
        self._panel.sourcesSlot.insertWidget(0, self.notice)
        notice = self.notice
        stops = (
            self._panel.sign_in.cancelSignInButton,
            notice.createStarterButton,
            notice.finishStarterButton,
            notice.cancelStarterButton,
            notice.closeStarterButton,
        )
        for stop, following in zip(stops, stops[1:]):
            QWidget.setTabOrder(stop, following)

    def _new_action(self) -> QAction:
        """Offer the layers quietly too: in the account's menu and in that of the tree."""
        action = QAction(theme_icon("mActionAddLayer.svg"), self.tr("Add &starter layers…"), self._panel)
        action.setObjectName("addStarterLayersAction")
        action.setToolTip(self.tr("Make the plugin's own configuration, or add what it lacks. You are asked first."))
        menu = self._panel.account.menu
        following = next((one for one in menu.actions() if one.objectName() == "dashboardAction"), None)
        menu.insertAction(following, action)
        self._panel.sources.sourcesTree.addAction(action)
        return action

    def _wire(self) -> None:
        self.notice.create_requested.connect(self._ask_for_starter)
        self.notice.finish_requested.connect(self._finish)
        self.notice.cancel_requested.connect(self._flow.cancel)
        self.notice.closed.connect(self._show_offer_or_nothing)
        self._action.triggered.connect(self._ask_for_starter)
        self._panel.add_requested.connect(self._on_add_requested)
        self._panel.sources.own_activated.connect(self._on_own_activated)
        self._account.changed.connect(self._refresh_action)
        self._sources.listed.connect(self._on_listed)
        self._flow.progressed.connect(self.notice.show_progress)
        self._flow.made.connect(self._on_made)
        self._flow.failed.connect(self._on_failed)
        self._flow.stopped.connect(self._on_stopped)

    # --- what the user does -------------------------------------------------------------------------------

    def _ask_for_starter(self) -> None:
        account = self._account.account
        if account is None or self._flow.is_busy:
            return
        known = self._own_configuration()
        if known is None:
            text = self.tr(
                "Create the configuration “{name}” in the account “{account}”?\n\nIt gets layers of Sentinel-2, "
                "Sentinel-1 and elevation, and of Sentinel-3 and Sentinel-5P where the service has them. This costs "
                "no processing units. It appears in the dashboard too, where it can be changed and deleted."
            )
        else:
            text = self.tr(
                "Add the starter layers that are missing to the configuration “{name}” of the account “{account}”?"
                "\n\nThis costs no processing units; layers that are there stay as they are."
            )
        name = known.name if known else configuration_name()
        if self._desktop.confirm(text.format(name=_short(name), account=_short(account.name))):
            self._make_starter()

    def _make_starter(self) -> None:
        account = self._account.account
        if account is not None:
            self._begin(self._make_starter, self.tr("Making “{}”…").format(_short(self._name())))
            self._flow.make_starter(account)

    def _on_add_requested(self) -> None:
        choice, source = self._panel.layer.choice(), self._panel.sources.selected()
        if choice is not None and not choice.layer_id and isinstance(source, OwnCollectionSource):
            self._ask_for_layer(source.collection)

    def _on_own_activated(self, source: OwnCollectionSource) -> None:
        self._ask_for_layer(source.collection)

    def _ask_for_layer(self, collection: OwnCollection) -> None:
        account = self._account.account
        if account is None or self._flow.is_busy or not collection.is_ready:
            return
        text = self.tr(
            "Make a layer for “{collection}” in the configuration “{name}” of the account “{account}”?\n\nOnly layers "
            "of a configuration can be put on the map. Its colours are measured in what the map shows, which costs a "
            "fraction of a processing unit. The layer appears in the dashboard too, where it can be changed and "
            "deleted.\n\nYou are not asked again in this session."
        )
        question = text.format(
            collection=_short(collection.name), name=_short(self._name()), account=_short(account.name)
        )
        if account.name in self._agreed or self._desktop.confirm(question):
            self._agreed.add(account.name)
            self._make_layer(collection)

    def _make_layer(self, collection: OwnCollection) -> None:
        account = self._account.account
        if account is not None:
            text = self.tr("Making a layer for “{}”…").format(_short(collection.name))
            self._begin(lambda: self._make_layer(collection), text)
            self._wanted = collection
            self._flow.show_collection(account, collection, self._view())

    def _finish(self) -> None:
        self._again()

    # --- what the flow answers ----------------------------------------------------------------------------

    def _begin(self, again: Callable[[], None], text: str) -> None:
        self._panel.message.clear()
        self._again, self._wanted = again, None
        self.notice.show_work(text)

    def _on_made(self, account: Account, made: Made) -> None:
        self._refresh_action()
        if not self._is_shown(account):
            self._say_made_elsewhere(account, made)
            return
        self._sources.take_in(made.configuration, made.layers)
        if made.missing:
            self.notice.show_rest(self._rest_of(made), [layer.title for layer in made.missing])
        else:
            self.notice.show_nothing()
        self._show_on_map(made)

    def _show_on_map(self, made: Made) -> None:
        """Select what was made; an own collection goes onto the map at once, which is what the user wanted."""
        wanted, self._wanted = self._wanted, None
        layer = made.layer(wanted.id if wanted else FIRST_CHOICE)
        if layer is None:
            return
        self._panel.sources.choose(made.configuration.id, layer.id)
        if wanted is not None:
            self._panel.sources.layer_activated.emit(SourceLayer(made.configuration, layer))

    def _on_failed(self, account: Account, error: SentinelHubError) -> None:
        self._refresh_action()
        self._show_offer_or_nothing()
        self._accounts.ways_out.say_in_dock(error, self.tr("Try again"), self._again)

    def _on_stopped(self, account: Account, begun: Made | None) -> None:
        self._refresh_action()
        if not self._is_shown(account):
            self._sources.forget(account.name)  # it may have more now
        if begun is None or not self._is_shown(account):
            self._show_offer_or_nothing()
        else:
            text = self.tr("Stopped: “{}” is there, but perhaps not all of its layers.")
            self._wanted = None
            self._sources.refresh()
            self.notice.show_rest(text.format(_short(begun.configuration.name)))

    def _rest_of(self, made: Made) -> str:
        text = self.tr("“{name}” is there; layers that are still missing: {count}.")
        said = text.format(name=_short(made.configuration.name), count=len(made.missing))
        return f"{said} {wording_of(made.trouble).as_text()}" if made.trouble is not None else said

    def _say_made_elsewhere(self, account: Account, made: Made) -> None:
        """Say in another account's dock how it went, and list that one anew when it is shown again."""
        self._sources.forget(account.name)
        self._show_offer_or_nothing()
        if made.missing:
            wording = Wording(self._rest_of(made), self.tr("Go back to “{}” to finish it.").format(account.name))
        else:
            text = self.tr("“{name}” is made in the account “{account}”.")
            name = _short(made.configuration.name)
            wording = Wording(text.format(name=name, account=_short(account.name)), "", Level.INFO)
        self._panel.message.show_wording(wording)

    # --- what is shown ------------------------------------------------------------------------------------

    def _on_listed(self, configurations: tuple[Configuration, ...] | None) -> None:
        has_rest = self.notice.isVisibleTo(self._panel) and self.notice.finishStarterButton.isVisibleTo(self.notice)
        self._is_without_any = configurations is not None and not configurations
        if not self._flow.is_busy and not (has_rest and configurations):
            self._show_offer_or_nothing()

    def _show_offer_or_nothing(self) -> None:
        if not self._is_without_any:
            self.notice.show_nothing()
        else:
            self.notice.show_offer(
                self.tr(
                    "This account has no configuration yet, so it has nothing for the map. A starter configuration "
                    "brings layers that are ready to use."
                )
            )

    def _refresh_action(self) -> None:
        is_connected = self._account.state is AccountState.CONNECTED
        self._action.setEnabled(is_connected and not self._flow.is_busy)

    def _is_shown(self, account: Account) -> bool:
        current = self._account.account
        return current is not None and current.name == account.name

    def _own_configuration(self) -> Configuration | None:
        return own_configuration(self._panel.sources.model.configurations())

    def _name(self) -> str:
        known = self._own_configuration()
        return known.name if known else configuration_name()

    def _view(self) -> BoundingBox | None:
        try:
            return self._ground.in_degrees()
        except AreaUnusable:
            return None


def _short(name: str) -> str:
    return shortened(name, _LONGEST_QUOTE)
