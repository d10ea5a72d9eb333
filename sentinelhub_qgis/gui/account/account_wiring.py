"""What happens between account row, its menu, sign-in form, sources and the accounts behind them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QLabel

from ...bridge import credentials as password_store
from ...bridge.credentials import StoreState
from ...bridge.support_report import support_report
from ...bridge.words.wording import Level, Wording, clock_note
from ...model.account import Account
from ..desktop import Desktop
from ..main_panel import MainPanel, Page
from ..map.ways_out import WaysOut
from ..sources.sources_flow import SourcesFlow
from .account_flow import AccountFlow
from .account_messages import AccountMessages
from .account_panel import AccountState
from .sign_in import SignIn


class AccountWiring(QObject):
    """Connect the account's panels with its flows, and choose the page that fits its state."""

    def __init__(
        self,
        panel: MainPanel,
        account_flow: AccountFlow,
        sources_flow: SourcesFlow,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._flow = account_flow
        self._sources = sources_flow
        self._desktop = desktop
        self._ways_out = WaysOut(panel, account_flow, desktop, self._edit)
        self._wire_row()
        self._wire_form()
        self._wire_flows()
        AccountMessages(panel, account_flow, self._ways_out, self._edit, self._edit_for_session, self)
        self._show_fitting_page()

    @property
    def ways_out(self) -> WaysOut:
        """How errors are said with a button for the next step."""
        return self._ways_out

    def add_account(self) -> None:
        """Open the form for one more account."""
        self._panel.message.clear()
        self._open_form(None)

    def connect_account(self, name: str) -> None:
        """Make an account the current one, and connect with it."""
        current = self._flow.account
        if current is not None and current.name == name and self._flow.state is not AccountState.CONNECTED:
            self._connect()
        else:
            self._switch(name)

    def open_page(self, page: Page) -> None:
        """Show a page in the place of whatever is shown."""
        self._leave_all()
        self._show_page(page)

    def go_home(self) -> None:
        """Show the page that fits the account's state."""
        self._show_fitting_page()

    def _wire_row(self) -> None:
        row, menu = self._panel.account, self._panel.account.menu
        row.connect_requested.connect(self._connect)
        row.cancel_requested.connect(self._flow.cancel)
        menu.switch_requested.connect(self._switch)
        menu.add_requested.connect(self.add_account)
        menu.edit_requested.connect(self._edit)
        menu.test_requested.connect(self._test)
        menu.remove_requested.connect(self._remove)
        menu.refresh_requested.connect(self._refresh)
        menu.dashboard_requested.connect(self._open_dashboard)
        menu.report_requested.connect(self._copy_report)

    def _wire_form(self) -> None:
        form = self._panel.sign_in
        form.submitted.connect(self._sign_in)
        form.cancelled.connect(self._leave_form)
        form.page_requested.connect(self._desktop.open_url)

    def _wire_flows(self) -> None:
        flow = self._flow
        flow.changed.connect(self._show_account)
        flow.connected.connect(self._on_connected)
        flow.stored.connect(self._on_stored)
        flow.refused.connect(self._say_what_connecting_takes)
        flow.clock_wrong.connect(self._on_clock_wrong)
        self._sources.failed.connect(self._on_sources_failed)

    # What the user does

    def _connect(self) -> None:
        self._panel.message.clear()
        self._flow.connect()

    def _switch(self, name: str) -> None:
        current = self._flow.account
        if current is not None and current.name == name and self._panel.page is not Page.SIGN_IN:
            self._show_account()  # the check mark went with the click
            return
        self._leave_all()
        self._sources.clear()
        self._flow.switch(name)
        self._show_fitting_page()

    def _sign_in(self, filled: SignIn) -> None:
        self._panel.message.clear()
        self._flow.sign_in(filled)
        if filled.is_only_renamed:
            self._panel.sign_in.clear_credentials()
            self._show_fitting_page()

    def _edit(self) -> None:
        self._panel.message.clear()
        self._open_form(self._flow.account)

    def _edit_for_session(self) -> None:
        self._edit()
        self._panel.sign_in.forget_after_session()

    def _test(self) -> None:
        account = self._flow.account
        if account is not None:
            sentence = self.tr("Testing the connection of “{}”…").format(account.name)
            self._panel.message.show_wording(
                Wording(sentence, "", Level.INFO), self.tr("Cancel"), self._flow.cancel_test
            )
            self._flow.test()

    def _refresh(self) -> None:
        account = self._flow.account
        if account is not None:
            self._panel.message.clear()
            self._sources.show(account)

    def _open_dashboard(self) -> None:
        account = self._flow.account
        if account is not None:
            self._desktop.open_url(account.deployment.dashboard_url)

    def _copy_report(self) -> None:
        QApplication.clipboard().setText(support_report(self._flow.accounts(), self._flow.account))
        sentence = self.tr("A report on versions, settings and the last requests is in the clipboard.")
        hint = self.tr("Paste it where you ask for help: it contains no secrets, names or locations.")
        self._panel.message.show_wording(Wording(sentence, hint, Level.INFO))

    def _remove(self) -> None:
        account = self._flow.account
        question = self.tr(
            "Remove the account “{}” and its secret from QGIS?\n\nThis cannot be undone. Layers stay on the map, and "
            "the account itself stays with the service."
        )
        if account is None or not self._desktop.confirm(question.format(account.name)):
            return
        self._leave_all()
        self._sources.forget(account.name)
        self._flow.remove()
        self._show_fitting_page()

    def _leave_form(self) -> None:
        if self._flow.state is AccountState.CONNECTING:
            self._flow.cancel()
            return
        self._panel.sign_in.clear_credentials()
        self._show_fitting_page()

    # What is shown

    def _leave_all(self) -> None:
        """Leave whatever page is open, for another account."""
        self._panel.message.clear()
        self._panel.sign_in.clear_credentials()
        if self._panel.page is Page.DOWNLOAD:
            self._panel.back_requested.emit()

    def _open_form(self, account: Account | None) -> None:
        form, current = self._panel.sign_in, self._flow.account
        if self._panel.page is Page.DOWNLOAD:
            self._panel.back_requested.emit()
        form.show_store(password_store.store_state())
        others = [one.name for one in self._flow.accounts() if account is None or one.name != account.name]
        form.set_account(account, others, can_leave=current is not None)
        self._show_page(Page.SIGN_IN)
        form.take_focus()

    def _show_fitting_page(self) -> None:
        state = self._flow.state
        if state is AccountState.NONE:
            self._open_form(None)
        elif state is AccountState.CONNECTED:
            self._show_page(Page.BROWSE)
        else:
            self._say_what_connecting_takes()
            self._show_page(Page.NOTHING)

    def _say_what_connecting_takes(self) -> None:
        text = self.tr("Press “Connect” to list what your account can show.")
        state = password_store.store_state()
        if state is StoreState.LOCKED:
            text = f"{text} " + self.tr("QGIS may ask for its master password, which locks its password store.")
        elif state is StoreState.KEPT:
            text = f"{text} " + self.tr("Your system may ask you to unlock its key chain, where QGIS keeps a password.")
        elif state is StoreState.OFF:
            text = self.tr("QGIS's password store stays off until QGIS is restarted: edit the account to sign in.")
        self._panel.findChild(QLabel, "nothingLabel").setText(text)

    def _show_page(self, page: Page) -> None:
        self._panel.show_page(page)
        self._show_account()

    def _show_account(self) -> None:
        flow, row = self._flow, self._panel.account
        has_form = self._panel.page is Page.SIGN_IN
        is_connecting = flow.state is AccountState.CONNECTING
        shown = flow.trying or flow.account
        row.show_account(shown, flow.state, has_form, shown is None or flow.is_kept(shown))
        row.menu.show_accounts(flow.accounts(), flow.account)
        row.menu.show_possible(flow.account, not is_connecting, flow.state is AccountState.CONNECTED, flow.is_testing)
        self._panel.sign_in.set_busy(has_form and is_connecting)

    # What the flows answer

    def _on_stored(self, filled: SignIn) -> None:
        if filled.edited is not None:
            self._sources.forget(filled.edited.name)  # other credentials may see other sources

    def _on_connected(self, account: Account) -> None:
        self._panel.sign_in.clear_credentials()
        self._show_page(Page.BROWSE)
        self._sources.show(account)

    def _on_sources_failed(self, error: BaseException) -> None:
        self._ways_out.say_in_dock(error, self.tr("Try again"), self._refresh)

    def _on_clock_wrong(self, seconds_ahead: float) -> None:
        note = clock_note(seconds_ahead)
        if note is not None:
            self._panel.message.show_wording(note)
