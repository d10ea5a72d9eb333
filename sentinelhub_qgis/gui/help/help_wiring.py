"""Which page of the guide belongs to which part of the dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ..main_panel import MainPanel, Page
from .help_flow import HelpFlow

_PAGES = {Page.SIGN_IN: "sign-in", Page.DOWNLOAD: "downloads", Page.REATTACH: "layers"}


class HelpWiring(QObject):
    """Let F1 and the button of the dock lead to the page for what is shown."""

    def __init__(self, panel: MainPanel, help_flow: HelpFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._help = help_flow
        help_flow.serve(
            panel,
            {
                panel.sign_in: "sign-in",
                panel.account: "sign-in",
                panel.sources: "layers",
                panel.layer: "layers",
                panel.time: "time",
                panel.time.cloud: "time#cloud-over-your-own-area",
                panel.time.scenes: "time#scenes-and-their-footprints",
                panel.downloadPage: "downloads",
                panel.activity: "downloads#while-it-runs-and-when-it-breaks-off",
                panel.reattachPage: "layers#moving-layers-to-another-account",
                panel.message: "troubleshooting",
            },
        )
        panel.account.help_requested.connect(self._open)

    def _open(self) -> None:
        """Open the guide at the page in sight: the button itself has the focus when it is pressed."""
        self._help.open(_PAGES.get(self._panel.page, "index"))
