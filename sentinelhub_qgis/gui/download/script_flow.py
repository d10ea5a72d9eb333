"""The evalscript of a layer that the service keeps elsewhere, brought when somebody wants it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ...bridge.connection import Connections
from ...bridge.threads.tasks import Job
from ...bridge.words.wording import wording_of
from ...model.configuration import ConfigurationLayer
from ...operations.read_script import script_of
from ..layers.layer_accounts import LayerAccounts
from ..widgets.errands import Errands
from .download_panel import DownloadPanel

_TOPIC = "download script"


class ScriptFlow(QObject):
    """Answer the download panel's wish for its layer's script."""

    def __init__(
        self,
        connections: Connections,
        errands: Errands,
        accounts: LayerAccounts,
        panel: DownloadPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._accounts = accounts
        self._panel = panel
        panel.layer_script_wanted.connect(self._fetch)

    def _fetch(self) -> None:
        layer, choice = self._panel.layer, self._panel.choice
        account = self._accounts.usable(choice) if choice is not None else None
        if layer is None or account is None:
            return
        wanted: ConfigurationLayer = layer

        def operation(job: Job) -> str:
            return script_of(wanted, self._connections.session(account, job.feedback, job.workers.wait))

        self._errands.run(
            _TOPIC,
            self.tr("Sentinel Hub: the script of a layer"),
            operation,
            lambda script: self._take(wanted, script),
            lambda error: self._panel.show_estimate(wording_of(error).as_text()),
        )

    def _take(self, layer: ConfigurationLayer, script: str) -> None:
        if self._panel.layer == layer:
            self._panel.set_layer_script(script)
