"""Listing what the account can show, in the background."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge.connection import Connections
from ..bridge.tasks import Job
from ..bridge.wording import wording_of
from ..model.account import Account
from ..model.configuration import Configuration, ConfigurationLayer
from ..model.errors import SentinelHubError
from ..operations.list_layers import list_layers
from ..operations.list_sources import list_configurations
from .errands import Errands
from .sources_panel import SourcesPanel

_TOPIC = "sources/"


class SourcesFlow(QObject):
    """Fill the sources panel. Answers for an account that is no longer shown are dropped.

    Signal: failed with the error, when the configurations cannot be listed.
    """

    failed = pyqtSignal(object)

    def __init__(
        self, connections: Connections, errands: Errands, panel: SourcesPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._panel = panel
        self._account: Account | None = None
        panel.layers_wanted.connect(self._list_layers)

    def show(self, account: Account) -> None:
        """List the configurations of `account`, again if it is shown already."""
        self.clear()
        self._account = account
        self._panel.show_state(self.tr("Loading configurations…"))

        def operation(job: Job) -> tuple[Configuration, ...]:
            return list_configurations(self._connections.session(account, job.feedback, job.workers.wait))

        title = self.tr("Sentinel Hub: configurations")
        self._errands.run(_TOPIC, title, operation, self._on_configurations, self._on_failed)

    def clear(self) -> None:
        """Show nothing and wait for nothing."""
        self._errands.drop_all(_TOPIC)
        self._account = None
        self._panel.clear()

    def _on_configurations(self, configurations: tuple[Configuration, ...]) -> None:
        empty = self.tr("This account has no configuration yet. Create one in the dashboard, then refresh.")
        self._panel.show_state("" if configurations else empty)
        self._panel.set_configurations(configurations)

    def _on_failed(self, error: SentinelHubError) -> None:
        self._panel.show_state(self.tr("The configurations could not be listed."))
        self.failed.emit(error)

    def _list_layers(self, configuration: Configuration) -> None:
        account = self._account
        if account is None:
            return

        def operation(job: Job) -> tuple[ConfigurationLayer, ...]:
            session = self._connections.session(account, job.feedback, job.workers.wait)
            return list_layers(session, configuration.id)

        self._panel.begin_listing(configuration)
        self._errands.run(
            f"{_TOPIC}{configuration.id}",
            self.tr("Sentinel Hub: layers"),
            operation,
            partial(self._panel.set_layers, configuration),
            lambda error: self._panel.fail_listing(configuration, wording_of(error).sentence),
        )
