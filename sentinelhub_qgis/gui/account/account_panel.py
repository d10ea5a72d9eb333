"""The row that says who is signed in, and where."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from ...bridge.words.titles import deployment_title
from ...model.account import Account
from ..widgets.elided_label import ElidedLabel
from ..widgets.form import load_form
from ..widgets.line_icon import show_line_icon
from ..widgets.look import be_bold, be_small, plain_tooltip, show_icon, theme_icon
from .account_menu import AccountMenu
from .deployment_fields import place_lines

FORM: Any = load_form(__file__)


class AccountState(Enum):
    """Say how far the plugin is with its account."""

    NONE = "none"
    REMEMBERED = "remembered"
    CONNECTING = "connecting"
    CONNECTED = "connected"


_ICONS = {
    AccountState.NONE: "repositoryDisabled.svg",
    AccountState.REMEMBERED: "repositoryDisabled.svg",
    AccountState.CONNECTING: "mTaskRunning.svg",
    AccountState.CONNECTED: "repositoryConnected.svg",
}


class AccountPanel(QWidget, FORM):
    """Show account and state; `menu` offers what can be done with it.

    Signals: connect_requested, cancel_requested (the same button while connecting), help_requested, and of the menu,
    for those who refresh along with the sources, refresh_requested.
    """

    connect_requested = pyqtSignal()
    cancel_requested = pyqtSignal()
    refresh_requested = pyqtSignal()
    help_requested = pyqtSignal()

    stateIconLabel: QLabel
    accountNameLabel: ElidedLabel
    accountStateLabel: ElidedLabel
    connectButton: QPushButton
    accountMenuButton: QToolButton
    helpButton: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._state = AccountState.NONE
        be_bold(self.accountNameLabel)
        be_small(self.accountStateLabel)
        self.menu = AccountMenu(self)
        self.menu.refresh_requested.connect(self.refresh_requested)
        self.accountMenuButton.setMenu(self.menu)
        self.accountMenuButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        show_line_icon(self.accountMenuButton, "mIconHamburgerMenu.svg")
        self.helpButton.setIcon(theme_icon("mActionHelpContents.svg"))  # filled: in one colour it is a square
        self.helpButton.clicked.connect(self.help_requested)
        self.menu.help_requested.connect(self.help_requested)
        self.connectButton.clicked.connect(self._on_connect_clicked)
        self.show_account(None, AccountState.NONE)

    def show_account(
        self, account: Account | None, state: AccountState, has_form: bool = False, is_kept: bool = True
    ) -> None:
        """Show `account` in `state`; with `has_form` the sign-in form, which has buttons of its own, is open.

        Of an account that is not `is_kept` the row says that it ends with the session.
        """
        self._state = state
        show_icon(self.stateIconLabel, theme_icon(_ICONS[state]))
        self.accountNameLabel.show_text(account.name if account else self.tr("Not signed in"))
        self.accountStateLabel.show_text(self._state_text(account, state, is_kept))
        self.accountStateLabel.setToolTip(self._place_tooltip(account))
        can_act = state in (AccountState.REMEMBERED, AccountState.CONNECTING)
        self.connectButton.setVisible(can_act and not has_form)
        is_connecting = state is AccountState.CONNECTING
        self.connectButton.setText(self.tr("Cancel") if is_connecting else self.tr("Co&nnect"))
        self.connectButton.setAccessibleName(self.tr("Cancel") if is_connecting else self.tr("Connect"))

    def _state_text(self, account: Account | None, state: AccountState, is_kept: bool) -> str:
        if account is None:
            return self.tr("Sentinel Hub")
        words = {
            AccountState.NONE: "",
            AccountState.REMEMBERED: self.tr("Not connected"),
            AccountState.CONNECTING: self.tr("Connecting…"),
            AccountState.CONNECTED: self.tr("Connected") if is_kept else self.tr("Connected for this session"),
        }
        place = deployment_title(account.deployment)
        return " · ".join(part for part in (words[state], place if place != account.name else "") if part)

    def _place_tooltip(self, account: Account | None) -> str:
        return plain_tooltip(*place_lines(account.deployment)) if account else ""

    def _on_connect_clicked(self) -> None:
        if self._state is AccountState.CONNECTING:
            self.cancel_requested.emit()
        else:
            self.connect_requested.emit()
