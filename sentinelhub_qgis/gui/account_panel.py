"""The row that says who is signed in, and where."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QLabel, QMenu, QPushButton, QToolButton, QWidget

from ..bridge.titles import deployment_title
from ..model.account import Account
from .elided_label import ElidedLabel
from .form import load_form
from .look import be_bold, be_small, show_icon, theme_icon

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
    """Show account and state, and offer what can be done with it.

    Signals: connect_requested, cancel_requested (the same button while connecting), and one for each menu entry.
    """

    connect_requested = pyqtSignal()
    cancel_requested = pyqtSignal()
    edit_requested = pyqtSignal()
    refresh_requested = pyqtSignal()
    dashboard_requested = pyqtSignal()
    remove_requested = pyqtSignal()
    help_requested = pyqtSignal()

    stateIconLabel: QLabel
    accountNameLabel: ElidedLabel
    accountStateLabel: ElidedLabel
    connectButton: QPushButton
    accountMenuButton: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._state = AccountState.NONE
        be_bold(self.accountNameLabel)
        be_small(self.accountStateLabel)
        self._build_menu()
        self.connectButton.clicked.connect(self._on_connect_clicked)
        self.show_account(None, AccountState.NONE)

    def show_account(self, account: Account | None, state: AccountState, has_form: bool = False) -> None:
        """Show `account` in `state`; with `has_form` the sign-in form, which has buttons of its own, is open."""
        self._state = state
        show_icon(self.stateIconLabel, theme_icon(_ICONS[state]))
        self.accountNameLabel.show_text(account.name if account else self.tr("Not signed in"))
        self.accountStateLabel.show_text(self._state_text(account, state))
        can_act = state in (AccountState.REMEMBERED, AccountState.CONNECTING)
        self.connectButton.setVisible(can_act and not has_form)
        is_connecting = state is AccountState.CONNECTING
        self.connectButton.setText(self.tr("Cancel") if is_connecting else self.tr("Co&nnect"))
        self.connectButton.setAccessibleName(self.tr("Cancel") if is_connecting else self.tr("Connect"))
        for action in (self._edit, self._remove):
            action.setEnabled(account is not None and not is_connecting)
        self._refresh.setEnabled(state is AccountState.CONNECTED)
        self._dashboard.setEnabled(account is not None and bool(account.deployment.dashboard_url))

    def _state_text(self, account: Account | None, state: AccountState) -> str:
        if account is None:
            return self.tr("Sentinel Hub")
        words = {
            AccountState.NONE: "",
            AccountState.REMEMBERED: self.tr("Not connected"),
            AccountState.CONNECTING: self.tr("Connecting…"),
            AccountState.CONNECTED: self.tr("Connected"),
        }
        place = deployment_title(account.deployment)
        return " · ".join(part for part in (words[state], place if place != account.name else "") if part)

    def _build_menu(self) -> None:
        menu = QMenu(self)
        self._edit = self._entry(menu, "editAccountAction", self.tr("&Edit account…"), "mActionToggleEditing.svg")
        self._edit.triggered.connect(self.edit_requested)
        self._refresh = self._entry(menu, "refreshAction", self.tr("&Refresh sources"), "mActionRefresh.svg")
        self._refresh.triggered.connect(self.refresh_requested)
        self._dashboard = self._entry(menu, "dashboardAction", self.tr("Open &dashboard"), "mActionLink.svg")
        self._dashboard.triggered.connect(self.dashboard_requested)
        self._remove = self._entry(menu, "removeAccountAction", self.tr("Re&move account…"), "mActionRemove.svg")
        self._remove.triggered.connect(self.remove_requested)
        menu.addSeparator()
        self._help = self._entry(menu, "helpAction", self.tr("&Help"), "mActionHelpContents.svg")
        self._help.triggered.connect(self.help_requested)
        self.accountMenuButton.setMenu(menu)
        self.accountMenuButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.accountMenuButton.setIcon(theme_icon("mIconHamburgerMenu.svg"))

    @staticmethod
    def _entry(menu: QMenu, name: str, text: str, icon: str) -> QAction:
        action = menu.addAction(theme_icon(icon), text)
        action.setObjectName(name)
        return action

    def _on_connect_clicked(self) -> None:
        if self._state is AccountState.CONNECTING:
            self.cancel_requested.emit()
        else:
            self.connect_requested.emit()
