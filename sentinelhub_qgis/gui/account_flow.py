"""Signing in, connecting, and letting go of an account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge import credentials as password_store
from ..bridge.connection import Connections
from ..bridge.settings import Settings
from ..bridge.tasks import Job
from ..model.account import Account
from ..model.errors import CredentialsError, SentinelHubError
from ..operations.sign_in import sign_in
from .account_panel import AccountState
from .errands import Errands
from .sign_in_panel import SignIn

_TOPIC = "sign in"


class AccountFlow(QObject):
    """Keep the one account of the dock and its state. Nothing is decrypted or sent before `connect` or `sign_in`.

    Signals:
        changed: account or state is another.
        connected: with the `Account`, once the service has accepted it.
        refused: with the error, when it has not, or when the credentials cannot be had.
        not_remembered: with the error, when the account works but cannot be stored.
    """

    changed = pyqtSignal()
    connected = pyqtSignal(object)
    refused = pyqtSignal(object)
    not_remembered = pyqtSignal(object)

    def __init__(
        self, settings: Settings, connections: Connections, errands: Errands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._connections = connections
        self._errands = errands
        self.account = settings.last_account()
        self.state = AccountState.REMEMBERED if self.account else AccountState.NONE

    def connect(self) -> None:
        """Connect with the remembered account; QGIS may ask for its master password."""
        account = self.account
        if account is None:
            return
        try:
            self._connections.unlock(account)
        except CredentialsError as error:
            self.refused.emit(error)
            return
        self._set(account, AccountState.CONNECTING)
        self._prove(account, lambda _: self._on_connected(account))

    def sign_in(self, filled: SignIn) -> None:
        """Prove what the user typed; only what the service accepts is remembered."""
        before = self.account
        self._connections.use(filled.account, filled.credentials)
        self._set(before, AccountState.CONNECTING)
        self._prove(filled.account, lambda _: self._on_signed_in(filled, before))

    def cancel(self) -> None:
        """Stop connecting or signing in."""
        self._errands.cancel(_TOPIC)

    def remove(self) -> None:
        """Forget the account, its entry in the authentication database included."""
        account = self.account
        if account is None:
            return
        self._errands.drop(_TOPIC)
        self._connections.forget(account.name)
        password_store.remove(account.credentials_id)
        self._settings.remove_account(account.name)
        self._set(None, AccountState.NONE)

    def _prove(self, account: Account, succeeded: Callable[[object], None]) -> None:
        def operation(job: Job) -> None:
            sign_in(self._connections.session(account, job.feedback, job.workers.wait))

        self._errands.run(
            _TOPIC,
            self.tr("Sentinel Hub: signing in"),
            operation,
            succeeded,
            failed=partial(self._on_refused, account),
            cancelled=partial(self._step_back, account),
        )

    def _on_connected(self, account: Account) -> None:
        self._settings.set_last_account(account.name)
        self._set(account, AccountState.CONNECTED)
        self.connected.emit(account)

    def _on_signed_in(self, filled: SignIn, before: Account | None) -> None:
        account = filled.account
        try:
            title = self.tr("Sentinel Hub: {}").format(account.name)
            key = password_store.store(filled.credentials, title, account.credentials_id)
        except CredentialsError as error:
            self.not_remembered.emit(error)
        else:
            account = replace(account, credentials_id=key)
            self._settings.save_account(account)
        if before is not None and before.name != account.name:
            self._connections.forget(before.name)
            self._settings.remove_account(before.name)
        self._on_connected(account)

    def _on_refused(self, tried: Account, error: SentinelHubError) -> None:
        self._step_back(tried)
        self.refused.emit(error)

    def _step_back(self, tried: Account) -> None:
        """Be as before: credentials that were not accepted are not kept in memory."""
        self._connections.forget(tried.name)
        self._set(self.account, AccountState.REMEMBERED if self.account else AccountState.NONE)

    def _set(self, account: Account | None, state: AccountState) -> None:
        self.account, self.state = account, state
        self.changed.emit()
