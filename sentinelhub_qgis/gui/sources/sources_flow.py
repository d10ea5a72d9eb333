"""Listing what the account can show, in the background."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.threads.tasks import Job
from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.configuration import Configuration, ConfigurationLayer
from ...model.errors import NotFound, NotPermitted, SentinelHubError
from ...model.own_collection import OwnCollection
from ...operations.describe_collection import describe_collection
from ...operations.list_layers import list_layers
from ...operations.list_own_collections import OwnCollections, list_own_collections
from ...operations.list_sources import list_configurations
from ..widgets.errands import Errands
from .sources_model import SourcesModel
from .sources_panel import SourcesPanel
from .sources_search import SourcesSearch
from .sources_values import Group, Listing, Top

_TOPIC = "sources/"


class SourcesFlow(QObject):
    """Fill the sources panel. Answers for an account that is no longer shown are dropped.

    What was listed is kept for the session, by account: going back to one shows its sources at once and as they were
    left, without a request. `refresh`, and `show` of the account that is shown, list anew.

    Signals:
        failed: with the error, when the configurations cannot be listed.
        listed: with the configurations that are shown now, from the service or from before; with None when nothing is.
    """

    failed = pyqtSignal(object)
    listed = pyqtSignal(object)

    def __init__(
        self, connections: Connections, errands: Errands, panel: SourcesPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._panel = panel
        self._account: Account | None = None
        self._models: dict[Account, SourcesModel] = {}
        self._search = SourcesSearch(connections, errands, panel, f"{_TOPIC}search", self)
        panel.layers_wanted.connect(self._list_layers)
        panel.own_wanted.connect(self._list_own)
        panel.search_changed.connect(self._on_search_changed)
        panel.search_stopped.connect(self._search.stop)
        panel.refresh_wanted.connect(self.refresh)
        panel.description_wanted.connect(self._describe)

    def show(self, account: Account) -> None:
        """Show the sources of `account`: as they were left, listed when they never were, or again if shown already."""
        if account == self._account:
            self.refresh()
            return
        self._leave()
        self._account = account
        known = self._models.get(account)
        self._panel.show_model(known or SourcesModel(self._panel))
        if known is None:
            self._list_configurations()
        else:
            self._panel.list_open_ones()
        self.listed.emit(None if known is None else known.configurations())

    def refresh(self) -> None:
        """List everything in sight anew; it stays in sight meanwhile, and what was open and selected stays so."""
        if self._account is not None:
            self._leave()
            self._panel.model.outdate()
            self._list_configurations()

    def clear(self) -> None:
        """Show nothing and wait for nothing."""
        self._leave()
        self._account = None
        self._panel.show_model(None)
        self.listed.emit(None)

    def take_in(self, configuration: Configuration, layers: tuple[ConfigurationLayer, ...]) -> None:
        """Show a configuration that was just made or changed, unfolded, without asking for it."""
        model = self._panel.model
        others = [one for one in model.configurations() if one.id != configuration.id]
        is_listing = self._errands.is_under_way(f"{_TOPIC}all")
        self._errands.drop(f"{_TOPIC}layers/{configuration.id}")
        self._on_configurations((*others, configuration))
        self._panel.set_layers(configuration, layers)
        self._panel.unfold(configuration)
        if is_listing:
            self._list_configurations()  # what is on its way may not know it yet

    def forget(self, account_name: str) -> None:
        """Drop what was listed for an account, because it is gone or another one's credentials are used."""
        self._models = {account: model for account, model in self._models.items() if account.name != account_name}
        if self._account is not None and self._account.name == account_name:
            self.clear()

    def _leave(self) -> None:
        """Wait for nothing any more; what was on its way is not known."""
        self._search.forget()
        self._errands.drop_all(_TOPIC)
        model = self._panel.model
        tops: list[Top] = [*model.configurations(), Group.OWN]
        for top in tops:
            model.stop_listing(top)

    # --- configurations -----------------------------------------------------------------------------------

    def _list_configurations(self) -> None:
        account = self._account
        if account is None:
            return
        self._panel.show_state(self.tr("Loading configurations…"))

        def operation(job: Job) -> tuple[Configuration, ...]:
            return list_configurations(self._connections.session(account, job.feedback, job.workers.wait))

        title = self.tr("Sentinel Hub: configurations")
        self._errands.run(f"{_TOPIC}all", title, operation, self._on_configurations, self._on_failed)

    def _on_configurations(self, configurations: tuple[Configuration, ...]) -> None:
        account = self._account
        if account is None:
            return
        self._panel.show_state("")
        self._panel.set_configurations(configurations)
        if account in self._models:
            self._panel.list_open_ones()
        else:
            self._models[account] = self._panel.model
            self._panel.unfold_first()
        if self._panel.model.is_searching:
            self._search.begin(account)
        self.listed.emit(configurations)

    def _on_failed(self, error: SentinelHubError) -> None:
        self._panel.show_state(self.tr("The configurations could not be listed."))
        if self._account not in self._models:
            # Own collections are another service's matter.
            self._panel.set_configurations(())
            self._panel.unfold(Group.OWN)
        self.failed.emit(error)

    # --- what is below them -------------------------------------------------------------------------------

    def _list_layers(self, configuration: Configuration) -> None:
        account, hosts = self._account, self._panel.model.hosts()
        if account is None:
            return

        def operation(job: Job) -> tuple[ConfigurationLayer, ...]:
            session = self._connections.session(account, job.feedback, job.workers.wait)
            return list_layers(session, configuration.id, hosts)

        self._panel.begin_listing(configuration)
        self._errands.run(
            f"{_TOPIC}layers/{configuration.id}",
            self.tr("Sentinel Hub: layers"),
            operation,
            partial(self._panel.set_layers, configuration),
            lambda error: self._panel.fail_listing(configuration, wording_of(error).sentence),
        )

    def _list_own(self) -> None:
        account = self._account
        if account is None:
            return

        def operation(job: Job) -> OwnCollections:
            return list_own_collections(self._connections.session(account, job.feedback, job.workers.wait))

        self._panel.begin_listing(Group.OWN)
        title = self.tr("Sentinel Hub: own collections")
        self._errands.run(f"{_TOPIC}own", title, operation, self._on_own, self._on_own_failed)

    def _on_own(self, listed: OwnCollections) -> None:
        text = self.tr("The list is incomplete: {}")
        note = text.format(wording_of(listed.trouble).sentence) if listed.trouble else ""
        self._panel.set_own(listed.found, note)

    def _on_own_failed(self, error: SentinelHubError) -> None:
        if isinstance(error, (NotPermitted, NotFound)):
            # Most accounts have no such right, and do not miss it.
            note = self.tr("Not part of this account.")
            self._panel.fail_listing(Group.OWN, note, is_final=True)
        else:
            self._panel.fail_listing(Group.OWN, wording_of(error).sentence)

    def _describe(self, collection_id: str) -> None:
        """Find out about bands, once for each collection."""
        account, topic = self._account, f"{_TOPIC}about/{collection_id}"
        if account is None or self._errands.is_under_way(topic):
            return
        known = self._panel.model.own_collection(collection_id)

        def operation(job: Job) -> OwnCollection:
            session = self._connections.session(account, job.feedback, job.workers.wait)
            return describe_collection(session, collection_id, known)

        self._errands.run(topic, self.tr("Sentinel Hub: collection"), operation, self._on_described)

    def _on_described(self, collection: OwnCollection) -> None:
        if collection.bands:  # else there is nothing to tell, and telling would ask again
            self._panel.add_description(collection)

    # --- search -------------------------------------------------------------------------------------------

    def _on_search_changed(self, text: str) -> None:
        if not text:
            self._search.forget()
        elif self._account is not None:
            if self._panel.model.listing(Group.OWN) is Listing.UNKNOWN:
                self._list_own()
            self._search.begin(self._account)
