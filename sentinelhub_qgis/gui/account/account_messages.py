"""What the dock says of signing in: sentences, and the button that leads on."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject

from ...bridge import credentials as password_store
from ...bridge.words.titles import deployment_title
from ...bridge.words.wording import Level, Wording
from ...model.account import Account
from ...model.errors import CredentialsError, MasterPasswordMissing, PasswordStoreOff
from ..main_panel import MainPanel, Page
from ..map.ways_out import WaysOut
from .account_flow import AccountFlow


class AccountMessages(QObject):
    """Say in the form, while it is open, or else above the page what the account's flow answers."""

    def __init__(
        self,
        panel: MainPanel,
        account_flow: AccountFlow,
        ways_out: WaysOut,
        edit: Callable[[], None],
        edit_for_session: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._flow = account_flow
        self._ways_out = ways_out
        self._edit = edit
        self._edit_for_session = edit_for_session
        account_flow.refused.connect(self._on_refused)
        account_flow.stopped.connect(self._on_stopped)
        account_flow.not_remembered.connect(self._on_not_remembered)
        account_flow.tested.connect(self._on_tested)
        account_flow.test_failed.connect(self._on_test_failed)
        account_flow.left_behind.connect(self._on_left_behind)

    def _on_refused(self, error: BaseException) -> None:
        if self._panel.page is Page.SIGN_IN:
            self._panel.sign_in.show_store(password_store.store_state())
            self._ways_out.say_in_form(error)
        else:
            self._say_with_way_out(error)

    def _say_with_way_out(self, error: BaseException) -> None:
        """Say what is wrong in the dock, with a button for what the user can do about it."""
        if isinstance(error, (MasterPasswordMissing, PasswordStoreOff)):
            self._ways_out.say_in_dock(error, self.tr("Sign in for this session…"), self._edit_for_session)
        elif isinstance(error, CredentialsError):
            self._ways_out.say_in_dock(error, self.tr("Edit account…"), self._edit)
        else:
            self._ways_out.say_in_dock(error)

    def _on_stopped(self) -> None:
        sentence = self.tr("Signing in was stopped.")
        if self._panel.page is Page.SIGN_IN:
            wording = Wording(sentence, self.tr("Nothing was changed."), Level.INFO)
            self._panel.sign_in.message.show_wording(wording)
        else:
            wording = Wording(sentence, self.tr("Press “Connect” to try again."), Level.INFO)
            self._panel.message.show_wording(wording)

    def _on_not_remembered(self, error: BaseException) -> None:
        if isinstance(error, PasswordStoreOff):
            sentence = self.tr("You are signed in until QGIS is closed: its password store is switched off.")
            hint = self.tr("Restart QGIS, then add the account to keep it.")
            self._panel.message.show_wording(Wording(sentence, hint))
        else:
            sentence = self.tr("You are signed in until QGIS is closed: its password store was not unlocked.")
            hint = self.tr("Enter the master password of QGIS to have the account remembered.")
            self._panel.message.show_wording(Wording(sentence, hint), self.tr("Remember it…"), self._flow.remember)

    def _on_tested(self, account: Account, seconds: float) -> None:
        sentence = self.tr("The connection of “{name}” works: signed in to {place} in {seconds} s.").format(
            name=account.name, place=deployment_title(account.deployment), seconds=f"{seconds:.1f}"
        )
        self._panel.message.show_wording(Wording(sentence, "", Level.INFO))

    def _on_test_failed(self, error: BaseException) -> None:
        self._say_with_way_out(error)

    def _on_left_behind(self, name: str) -> None:
        sentence = self.tr("“{}” is removed, but QGIS's password store is off and keeps its entry.").format(name)
        hint = self.tr("Restart QGIS, then remove the entry in Settings › Options › Authentication.")
        self._panel.message.show_wording(Wording(sentence, hint))
