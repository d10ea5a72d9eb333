"""What happens between account row, sign-in form, sources and the account behind them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ..bridge import credentials as password_store
from ..bridge.wording import Wording, wording_of
from ..model.account import Account
from ..model.errors import CredentialsError, NotAuthorised, WrongCredentials
from .account_flow import AccountFlow
from .account_panel import AccountState
from .desktop import Desktop
from .main_panel import MainPanel, Page
from .sign_in_panel import SignIn
from .sources_flow import SourcesFlow


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
        self._wire_row()
        self._wire_form()
        self._wire_flows()
        self._show_fitting_page()

    def _wire_row(self) -> None:
        row = self._panel.account
        row.connect_requested.connect(self._connect)
        row.cancel_requested.connect(self._flow.cancel)
        row.edit_requested.connect(self._edit)
        row.refresh_requested.connect(self._refresh)
        row.dashboard_requested.connect(self._open_dashboard)
        row.remove_requested.connect(self._remove)
        row.help_requested.connect(self._desktop.open_help)

    def _wire_form(self) -> None:
        form = self._panel.sign_in
        form.submitted.connect(self._sign_in)
        form.cancelled.connect(self._leave_form)
        form.page_requested.connect(self._desktop.open_url)

    def _wire_flows(self) -> None:
        self._flow.changed.connect(self._show_account)
        self._flow.connected.connect(self._on_connected)
        self._flow.refused.connect(self._on_refused)
        self._flow.not_remembered.connect(self._on_not_remembered)
        self._sources.failed.connect(self._on_sources_failed)

    def _connect(self) -> None:
        self._panel.message.clear()
        self._flow.connect()

    def _sign_in(self, filled: SignIn) -> None:
        self._panel.message.clear()
        self._flow.sign_in(filled)

    def _edit(self) -> None:
        self._panel.message.clear()
        self._panel.sign_in.set_account(self._flow.account)
        self._open_form()

    def _refresh(self) -> None:
        account = self._flow.account
        if account is not None:
            self._panel.message.clear()
            self._sources.show(account)

    def _open_dashboard(self) -> None:
        account = self._flow.account
        if account is not None:
            self._desktop.open_url(account.deployment.dashboard_url)

    def _remove(self) -> None:
        account = self._flow.account
        question = self.tr("Remove the account “{}” and its secret from QGIS? The account itself stays.")
        if account is None or not self._desktop.confirm(question.format(account.name)):
            return
        self._sources.clear()
        self._panel.message.clear()
        self._flow.remove()
        self._panel.sign_in.set_account(None)
        self._show_fitting_page()

    def _leave_form(self) -> None:
        if self._flow.state is AccountState.CONNECTING:
            self._flow.cancel()
            return
        self._panel.sign_in.clear_secret()
        self._show_fitting_page()

    def _open_form(self) -> None:
        self._panel.sign_in.warn_of_master_password(password_store.must_invent_master_password())
        self._show_page(Page.SIGN_IN)
        self._panel.sign_in.take_focus()

    def _show_fitting_page(self) -> None:
        state = self._flow.state
        if state is AccountState.NONE:
            self._open_form()
        else:
            self._show_page(Page.BROWSE if state is AccountState.CONNECTED else Page.NOTHING)

    def _show_page(self, page: Page) -> None:
        self._panel.show_page(page)
        self._show_account()

    def _show_account(self) -> None:
        has_form = self._panel.page is Page.SIGN_IN
        self._panel.account.show_account(self._flow.account, self._flow.state, has_form)
        self._panel.sign_in.set_busy(has_form and self._flow.state is AccountState.CONNECTING)

    def _on_connected(self, account: Account) -> None:
        self._panel.sign_in.clear_secret()
        self._show_page(Page.BROWSE)
        self._sources.show(account)

    def _on_refused(self, error: BaseException) -> None:
        wording = wording_of(error)
        if self._panel.page is Page.SIGN_IN:
            self._panel.sign_in.message.show_wording(wording)
        elif isinstance(error, (WrongCredentials, NotAuthorised, CredentialsError)):
            self._panel.message.show_wording(wording, self.tr("Edit account…"), self._edit)
        else:
            self._panel.message.show_wording(wording)

    def _on_not_remembered(self, error: BaseException) -> None:
        said = wording_of(error)
        sentence = self.tr("You are signed in, but only until QGIS is closed: {}").format(said.sentence)
        self._panel.message.show_wording(Wording(sentence, said.hint, said.level))

    def _on_sources_failed(self, error: BaseException) -> None:
        self._panel.message.show_wording(wording_of(error), self.tr("Try again"), self._refresh)
