"""Pasting a request on the download page, and taking that back."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication

from ...bridge.words.wording import Level, Wording, wording_of
from ...model.account import Account
from ...model.errors import OrderError
from ...model.layer_choice import LayerChoice
from ...operations.paste_request import PastedOrder, looks_like_request, paste_request
from ..layers.layer_accounts import LayerAccounts
from ..main_panel import MainPanel, Page
from ..map.view_ground import ViewGround
from .download_flow import DownloadFlow
from .paste_dialog import PasteDialog
from .paste_form import FormerPage, area_of, fill


class PasteFlow(QObject):
    """Fill the download page with a pasted request, once the user has seen what comes of it."""

    def __init__(
        self,
        panel: MainPanel,
        download: DownloadFlow,
        accounts: LayerAccounts,
        project: QgsProject,
        ground: ViewGround,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._page = panel.download
        self._download = download
        self._accounts = accounts
        self._project = project
        self._ground = ground
        self._offered: Wording | None = None
        panel.pasteRequestButton.clicked.connect(self._open)
        panel.page_changed.connect(self._on_page_changed)

    def _open(self) -> None:
        choice = self._page.choice
        account = self._accounts.owner(choice) if choice is not None else None
        if choice is None or account is None:
            return
        dialog = PasteDialog(partial(self._read, account, choice), self._panel)
        dialog.taken.connect(partial(self._take, account, choice))
        dialog.finished.connect(dialog.deleteLater)
        # The clipboard is looked at now that the user wants to paste, and never else.
        text = QApplication.clipboard().text()
        if looks_like_request(text):
            dialog.take(text)
        dialog.open()

    def _read(self, account: Account, choice: LayerChoice, text: str) -> PastedOrder:
        pasted = paste_request(text, account.deployment, choice.period)
        area_of(pasted.order.image, self._project.transformContext())
        return pasted

    def _take(self, account: Account, choice: LayerChoice, pasted: PastedOrder) -> None:
        if self._panel.page is not Page.DOWNLOAD or self._page.choice != choice:
            return  # something else is ordered by now
        image = pasted.order.image
        subject = LayerChoice(
            account_name=account.name,
            base_url=self._panel.sources.host(image.collection_id) or account.deployment.host_for(image.collection_id),
            configuration_id="",
            layer_id="",
            layer_title=image.collection.title,
            collection_id=image.collection_id,
            period=image.period,
            max_cloud_cover=image.max_cloud_cover,
            mosaicking_order=image.mosaicking_order,
        )
        former = FormerPage.of(self._page, choice)
        try:
            area = area_of(image, self._project.transformContext())
        except OrderError as error:
            self._panel.message.show_wording(wording_of(error))
            return
        known = self._panel.sources.collection(image.collection_id)
        fill(self._page, pasted, area, subject, self._ground, known)
        self._download.propose_file(subject)
        self._offer_undo(former, subject)

    def _offer_undo(self, former: FormerPage, subject: LayerChoice) -> None:
        wording = Wording(
            self.tr("The pasted request is filled in."),
            self.tr("Check the page, then download."),
            Level.INFO,
        )
        self._panel.message.show_wording(wording, self.tr("Undo"), partial(self._put_back, former, subject))
        self._offered = wording

    def _on_page_changed(self, page: Page) -> None:
        """Take the offer away with the page it is about, unless something else is said by now."""
        offered, self._offered = self._offered, None
        if offered is not None and offered.sentence in self._panel.message.messageLabel.text():
            self._panel.message.clear()

    def _put_back(self, former: FormerPage, subject: LayerChoice) -> None:
        if self._panel.page is Page.DOWNLOAD and self._page.choice == subject:
            former.put_back(self._page, self._ground)
            self._download.propose_file(former.choice)
