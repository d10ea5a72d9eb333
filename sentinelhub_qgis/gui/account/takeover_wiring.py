"""Taking over what the old plugin keeps unencrypted: offered once, done only when the user says so."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...bridge.layers.old_plugin import find_old_account, wipe_old_account
from ...bridge.settings import OLD_PLUGIN_ANSWERED, Settings
from ...bridge.words.wording import Level, Wording
from ..desktop import Desktop
from ..main_panel import MainPanel
from .account_flow import AccountFlow
from .account_wiring import AccountWiring
from .takeover_notice import TakeoverNotice


class TakeoverWiring(QObject):
    """Show the notice until it is answered. The old secret is wiped once it is stored encrypted, not before."""

    def __init__(
        self,
        panel: MainPanel,
        account_flow: AccountFlow,
        account_wiring: AccountWiring,
        settings: Settings,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._accounts = account_wiring
        self._settings = settings
        self._desktop = desktop
        self._notice: TakeoverNotice | None = None
        self._is_taking_over = False
        if settings.get(OLD_PLUGIN_ANSWERED) or find_old_account() is None:
            return
        self._show_notice()
        panel.sign_in.cancelled.connect(self._stop_taking_over)
        account_flow.stored.connect(self._on_stored)

    def _show_notice(self) -> None:
        notice = self._notice = TakeoverNotice()
        self._panel.messageSlot.insertWidget(0, notice)
        stops = (
            self._panel.account.accountMenuButton,
            notice.takeOverButton,
            notice.wipeOnlyButton,
            notice.notNowButton,
        )
        for stop, following in zip(stops, stops[1:]):
            QWidget.setTabOrder(stop, following)
        notice.take_over_requested.connect(self._take_over)
        notice.wipe_requested.connect(self._wipe_only)
        notice.declined.connect(self._close_notice)

    def _take_over(self) -> None:
        old = find_old_account()
        if old is None:
            self._close_notice()
            return
        form = self._panel.sign_in
        self._accounts.add_account()
        base_url = old.deployment.base_url if old.deployment else old.base_url
        form.fill(old.client_id, old.client_secret, base_url)
        self._is_taking_over = True
        form.signInButton.click()

    def _stop_taking_over(self) -> None:
        self._is_taking_over = False

    def _on_stored(self) -> None:
        if self._is_taking_over:
            self._is_taking_over = False
            self._wipe(self.tr("The account is taken over, and its secret is stored encrypted in QGIS."))

    def _wipe_only(self) -> None:
        question = self.tr(
            "Wipe client id and secret from the old plugin's settings?\n\nThis cannot be undone: the old plugin will "
            "ask for them again, and the service shows a secret only once, when it is made."
        )
        if self._desktop.confirm(question):
            self._wipe(self.tr("Client id and secret are wiped."))

    def _wipe(self, sentence: str) -> None:
        message = self._panel.message
        if wipe_old_account():
            self._close_notice()
            hint = self.tr("The old plugin's settings no longer contain them.")
            message.show_wording(Wording(sentence, hint, Level.INFO))
        else:
            sentence = self.tr("QGIS's settings file cannot be written, so the old plugin's secret is still in it.")
            message.show_wording(Wording(sentence, self.tr("Remove the group “SentinelHub” from that file by hand.")))

    def _close_notice(self) -> None:
        self._settings.set(OLD_PLUGIN_ANSWERED, True)
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
