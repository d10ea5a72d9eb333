"""The menu of the account row: the accounts, what can be done with the current one, and help."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QWidget

from ...bridge.words.titles import deployment_title
from ...model.account import Account
from ..widgets.look import plain_tooltip, theme_icon

_LONGEST = 40  # letters of a name: a menu is as wide as its longest entry


class AccountMenu(QMenu):
    """List the accounts, the current one checked, and offer what can be done. Signals: one for each entry.

    switch_requested comes with the name of an account that is not the current one.
    """

    switch_requested = pyqtSignal(str)
    add_requested = pyqtSignal()
    edit_requested = pyqtSignal()
    test_requested = pyqtSignal()
    remove_requested = pyqtSignal()
    move_layers_requested = pyqtSignal()
    refresh_requested = pyqtSignal()
    dashboard_requested = pyqtSignal()
    report_requested = pyqtSignal()
    help_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountMenu")
        self.setToolTipsVisible(True)
        self._group = QActionGroup(self)
        self._below_accounts = self.addSeparator()
        self._build()

    def show_accounts(self, accounts: tuple[Account, ...], current: Account | None) -> None:
        """List `accounts`, and check `current`."""
        for action in self._group.actions():
            self._group.removeAction(action)
            self.removeAction(action)
            action.setObjectName("")
            action.deleteLater()  # not at once: this may be its own answer to a click
        for number, account in enumerate(accounts):
            action = self._account_action(account, f"switchAccountAction{number}")
            is_current = current is not None and account.name == current.name
            action.setChecked(is_current)
            font = action.font()
            font.setBold(is_current)  # some of QGIS's themes draw no check mark
            action.setFont(font)
            self.insertAction(self._below_accounts, action)

    def show_possible(
        self, account: Account | None, is_idle: bool, is_connected: bool, is_testing: bool = False
    ) -> None:
        """Enable what can be done with `account`; while it is connecting or tested, nothing that would disturb."""
        for action in (self._edit, self._remove):
            action.setEnabled(account is not None and is_idle)
        self._test.setEnabled(account is not None and is_idle and not is_testing)
        self._refresh.setEnabled(is_connected)
        self._dashboard.setEnabled(account is not None and bool(account.deployment.dashboard_url))

    def _account_action(self, account: Account, object_name: str) -> QAction:
        action = QAction(_menu_text(account.name), self)
        action.setObjectName(object_name)
        action.setCheckable(True)
        place = deployment_title(account.deployment)
        action.setToolTip(plain_tooltip(account.name, place if place != account.name else ""))
        action.triggered.connect(partial(self._switch, account.name))
        self._group.addAction(action)
        return action

    def _switch(self, name: str, _is_checked: bool = False) -> None:
        self.switch_requested.emit(name)

    def _build(self) -> None:
        self._entry("addAccountAction", self.tr("&Add account…"), "mActionAdd.svg", self.add_requested)
        self._edit = self._entry(
            "editAccountAction", self.tr("&Edit account…"), "mActionToggleEditing.svg", self.edit_requested
        )
        self._test = self._entry(
            "testAccountAction", self.tr("&Test connection"), "mIconConnect.svg", self.test_requested
        )
        self._remove = self._entry(
            "removeAccountAction", self.tr("Re&move account…"), "mActionRemove.svg", self.remove_requested
        )
        self.addSeparator()
        move = self.tr("Move &layers to an account…")
        self._entry("moveLayersAction", move, "mActionArrowRight.svg", self.move_layers_requested)
        self._refresh = self._entry(
            "refreshAction", self.tr("&Refresh sources"), "mActionRefresh.svg", self.refresh_requested
        )
        self._dashboard = self._entry(
            "dashboardAction", self.tr("Open &dashboard"), "mActionLink.svg", self.dashboard_requested
        )
        self.addSeparator()
        self._entry(
            "copyReportAction", self.tr("&Copy report for support"), "mActionEditCopy.svg", self.report_requested
        )
        self._entry("helpAction", self.tr("&Help"), "mActionHelpContents.svg", self.help_requested)

    def _entry(self, name: str, text: str, icon: str, signal: pyqtSignal) -> QAction:
        action: QAction = self.addAction(theme_icon(icon), text)
        action.setObjectName(name)
        action.triggered.connect(signal)
        return action


def _menu_text(name: str) -> str:
    """Return a name as one short line, with no letter taken for a shortcut."""
    line = " ".join(name.split())
    short = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
    return short.replace("&", "&&")
