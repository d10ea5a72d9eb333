"""Showing the requests of jobs in the activity list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.PyQt.QtCore import QObject

from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.deployment import Deployment, deployment_of_host
from ...model.errors import NoAccount, SentinelHubError
from ...operations.download.resume_downloads import DownloadNote
from ..main_panel import MainPanel
from .download_jobs import DownloadJobs
from .request_dialog import open_request


class RequestWiring(QObject):
    """Answer the wish of a job's row to see its requests, while it runs and after."""

    def __init__(
        self,
        panel: MainPanel,
        jobs: DownloadJobs,
        accounts: Callable[[], Iterable[Account]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._accounts = accounts
        jobs.request_wanted.connect(self._show)

    def _show(self, note: DownloadNote) -> None:
        try:
            open_request(note.order, self._deployment(note), self._panel)
        except SentinelHubError as error:
            self._panel.message.show_wording(wording_of(error))

    def _deployment(self, note: DownloadNote) -> Deployment:
        """Return where a job's image comes from.

        Raises:
            NoAccount: no account of the place is left, and it is none of those known by heart.
        """
        own = (account.deployment for account in self._accounts() if account.deployment.base_url == note.base_url)
        found = next(own, None) or deployment_of_host(note.base_url)
        if found is None:
            raise NoAccount(note.account_name)
        return found.with_data_host(note.order.image.collection_id, note.host)
