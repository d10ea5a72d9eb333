"""Signing in, connecting, switching, testing, and letting go of accounts."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge import credentials as password_store
from ...bridge.connection import Connections, Line
from ...bridge.settings import Settings
from ...bridge.threads.tasks import Job
from ...model.account import Account
from ...model.errors import CredentialsError, SentinelHubError
from ...operations.sign_in import SignedIn, sign_in
from ..widgets.errands import Errands
from .account_book import AccountBook
from .account_panel import AccountState
from .sign_in import SignIn

_SIGN_IN = "sign in"
_TEST = "test account"


class AccountFlow(QObject):
    """Keep the current account of the dock and its state. Nothing is decrypted or sent before the user acts.

    Signals:
        changed: account, list of accounts or state is another.
        connected: with the `Account`, once the service has accepted it, or when it had been accepted before.
        refused: with the error, when it has not, or when the credentials cannot be had.
        stopped: the user has stopped it.
        stored: with the `SignIn` whose credentials now are in the authentication database.
        not_remembered: with the error, when the account works but cannot be stored.
        renamed: with the old and the new name, whenever an account is called otherwise.
        tested: with the `Account` and the seconds signing in took; test_failed: with the error.
        clock_wrong: with the seconds by which the local clock is ahead (behind when negative), after `connected`.
        left_behind: with the name of an account that is removed, but not its entry in the authentication database.
    """

    changed = pyqtSignal()
    connected = pyqtSignal(object)
    refused = pyqtSignal(object)
    stopped = pyqtSignal()
    stored = pyqtSignal(object)
    not_remembered = pyqtSignal(object)
    renamed = pyqtSignal(str, str)
    tested = pyqtSignal(object, float)
    test_failed = pyqtSignal(object)
    clock_wrong = pyqtSignal(float)
    left_behind = pyqtSignal(str)

    def __init__(
        self,
        settings: Settings,
        connections: Connections,
        errands: Errands,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._book = AccountBook(settings)
        self._connections = connections
        self._errands = errands
        self._clock = clock
        self.account = self._book.last()
        self.state = AccountState.REMEMBERED if self.account else AccountState.NONE
        self.trying: Account | None = None

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts, by name; those of this session only among them."""
        return self._book.accounts()

    def is_kept(self, account: Account) -> bool:
        """Tell whether the account will be there in the next session."""
        return self._book.is_saved(account)

    @property
    def is_testing(self) -> bool:
        """Whether a test of the connection is under way."""
        return self._errands.is_under_way(_TEST)

    def connect(self) -> None:
        """Connect with the current account; QGIS may ask for its master password.

        One that was connected before in this session is so again without asking anybody.
        """
        account = self.account
        if account is None:
            return
        if self._connections.knows(account):
            self._on_connected(account)
            return
        try:
            line = self._connections.trial(account)
        except CredentialsError as error:
            self.refused.emit(error)
            return
        self._prove(line, partial(self._on_proved, line))

    def switch(self, name: str) -> None:
        """Make another account the current one and connect with it; what was under way for the other is dropped."""
        account = self._book.named(name)
        if account is None:
            return
        self._drop_all()
        self._set(account, AccountState.REMEMBERED)
        self.connect()

    def sign_in(self, filled: SignIn) -> None:
        """Prove what the user typed; only what the service accepts is remembered. A new name needs no proof."""
        self._drop_all()
        if filled.is_only_renamed:
            self._rename(filled)
            return
        try:
            known = filled.credentials or (self._connections.credentials(filled.edited) if filled.edited else None)
            line = self._connections.trial(filled.account, known)
        except CredentialsError as error:
            self.refused.emit(error)
            return
        self._prove(line, partial(self._on_signed_in, filled, line))

    def cancel(self) -> None:
        """Stop connecting or signing in."""
        self._errands.cancel(_SIGN_IN)

    def test(self) -> None:
        """Sign in anew with the current account's credentials, and tell how that went; nothing else changes."""
        account = self.account
        if account is None:
            return
        try:
            line = self._connections.trial(account)
        except CredentialsError as error:
            self.test_failed.emit(error)
            return

        def operation(job: Job) -> float:
            began = self._clock()
            sign_in(line.session(job.feedback, job.workers.wait))
            return self._clock() - began

        title = self.tr("Sentinel Hub: testing the connection")
        tested = partial(self._on_tested, account)
        self._errands.run(_TEST, title, operation, tested, self._on_test_failed)
        self.changed.emit()

    def cancel_test(self) -> None:
        """Stop testing; it fails with `Cancelled`."""
        self._errands.cancel(_TEST)

    def remember(self) -> None:
        """Store the credentials of the current account, which are in memory only."""
        account = self.account
        line = self._connections.line(account) if account else None
        if account is not None and line is not None:
            self._on_signed_in(SignIn(account, line.credentials, account), line)

    def remove(self) -> None:
        """Forget the current account, its entry in the authentication database included; the next one is current."""
        account = self.account
        if account is None:
            return
        self._drop_all()
        self._connections.forget(account.name)
        is_gone = password_store.remove(account.credentials_id)
        following = self._book.remove(account)
        self._set(following, AccountState.REMEMBERED if following else AccountState.NONE)
        if following is not None and self._connections.knows(following):
            self.connect()
        if not is_gone:
            self.left_behind.emit(account.name)

    def _prove(self, line: Line, succeeded: Callable[[], None]) -> None:
        """Have `line` fetch a token; meanwhile, and when it does not get one, all else stays as it is."""
        before = self.state

        def operation(job: Job) -> SignedIn:
            return sign_in(line.session(job.feedback, job.workers.wait))

        def proved(signed_in: SignedIn) -> None:
            succeeded()
            if signed_in.clock_ahead:
                self.clock_wrong.emit(signed_in.clock_ahead)

        def refused(error: SentinelHubError) -> None:
            self._set(self.account, before)
            self.refused.emit(error)

        def stopped() -> None:
            self._set(self.account, before)
            self.stopped.emit()

        title = self.tr("Sentinel Hub: signing in")
        self._errands.run(_SIGN_IN, title, operation, proved, refused, stopped)
        self._set(self.account, AccountState.CONNECTING, line.account)

    def _on_proved(self, line: Line) -> None:
        self._connections.adopt(line)
        self._on_connected(line.account)

    def _on_signed_in(self, filled: SignIn, line: Line) -> None:
        account, failure = filled.account, None
        if filled.is_remembered:
            try:
                account = self._stored(filled, line)
            except CredentialsError as error:
                failure = error
        is_saved = filled.is_remembered and failure is None
        self._book.keep(account, filled.edited, is_saved)
        before = filled.edited
        if before is not None and before.name != account.name:
            self._connections.rename(before.name, account)
            self.renamed.emit(before.name, account.name)
        self._connections.adopt(line, account)
        if is_saved and filled.credentials is not None:
            self.stored.emit(filled)
        if failure is not None:
            self.not_remembered.emit(failure)
        self._on_connected(account)

    def _stored(self, filled: SignIn, line: Line) -> Account:
        account = filled.account
        if filled.credentials is None and account.credentials_id:
            return account  # another place or name for what is stored already
        key = password_store.store(line.credentials, self._entry_title(account), account.credentials_id)
        return replace(account, credentials_id=key)

    def _rename(self, filled: SignIn) -> None:
        before, account = filled.edited, filled.account
        if before is not None and before != account:
            self._book.keep(account, before, self._book.is_saved(before))
            self._connections.rename(before.name, account)
            password_store.retitle(account.credentials_id, self._entry_title(account))
            if before.name != account.name:
                self.renamed.emit(before.name, account.name)
        self._set(account, self.state)

    def _entry_title(self, account: Account) -> str:
        return self.tr("Sentinel Hub: {}").format(account.name)

    def _on_connected(self, account: Account) -> None:
        self._book.set_last(account)
        self._set(account, AccountState.CONNECTED)
        self.connected.emit(account)

    def _on_tested(self, account: Account, seconds: float) -> None:
        self.changed.emit()
        self.tested.emit(account, seconds)

    def _on_test_failed(self, error: SentinelHubError) -> None:
        self.changed.emit()
        self.test_failed.emit(error)

    def _drop_all(self) -> None:
        """Forget what is under way; the state is as it was before signing in began."""
        self._errands.drop(_TEST)
        if self._errands.is_under_way(_SIGN_IN):
            self._errands.drop(_SIGN_IN)
            known = self.account is not None and self._connections.knows(self.account)
            rest = AccountState.REMEMBERED if self.account else AccountState.NONE
            self._set(self.account, AccountState.CONNECTED if known else rest)

    def _set(self, account: Account | None, state: AccountState, trying: Account | None = None) -> None:
        self.account, self.state, self.trying = account, state, trying
        self.changed.emit()
