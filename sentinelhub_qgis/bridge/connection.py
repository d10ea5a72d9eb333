"""Lines to the service: who may use which credentials, and how sessions are put together."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsFeedback

from ..api.paths import PathBook
from ..api.session import Session
from ..api.tokens import TokenKeeper
from ..model.account import Account, Credentials
from ..model.errors import CredentialsUnavailable, NoAccount
from . import credentials as stored_credentials
from .settings import Settings
from .transport import QgisAdapter

Wait = Callable[[float], None]


@dataclass(frozen=True)
class _Line:
    """Be what all sessions of an account share: its token and the paths that work."""

    account: Account
    keeper: TokenKeeper
    paths: PathBook


class Connections:
    """Hand out sessions for accounts. Credentials and tokens live here, in memory, and nowhere else."""

    def __init__(self) -> None:
        self._lines: dict[str, _Line] = {}
        self._lock = threading.Lock()

    def unlock(self, account: Account) -> None:
        """Decrypt the account's credentials unless they are in memory already. GUI thread only.

        Raises:
            CredentialsError: the authentication database stays locked, or the entry is gone.
        """
        with self._lock:
            line = self._lines.get(account.name)
        if line is None or line.account != account:
            self.use(account, stored_credentials.load(account.credentials_id))

    def use(self, account: Account, credentials: Credentials) -> None:
        """Use `credentials` for `account` from now on; a token of other credentials is dropped."""
        line = _Line(account, TokenKeeper(account.deployment, credentials, time.time), PathBook())
        with self._lock:
            self._lines[account.name] = line

    def forget(self, account_name: str) -> None:
        """Drop credentials and token of an account from memory."""
        with self._lock:
            self._lines.pop(account_name, None)

    def session(self, account: Account, feedback: QgsFeedback | None, wait: Wait) -> Session:
        """Return a session of one job, stopped by `feedback`. Any thread.

        Raises:
            CredentialsUnavailable: neither `unlock` nor `use` was called for the account.
        """
        with self._lock:
            line = self._lines.get(account.name)
        if line is None:
            raise CredentialsUnavailable(account.name)
        return Session(account.deployment, line.keeper, line.paths, QgisAdapter(feedback), wait)


def open_session(account_name: str | None, feedback: QgsFeedback | None, wait: Wait) -> Session:
    """Return a session for work without a dock: the named account, else the environment's, else the last one.

    Raises:
        NoAccount: there is none; the detail is the name that was asked for.
        CredentialsError: its credentials cannot be had.
    """
    connections = Connections()
    account = _use_environment(connections) if not account_name else None
    if account is None:
        settings = Settings()
        account = settings.account_named(account_name) if account_name else settings.last_account()
        if account is None:
            raise NoAccount(account_name or "")
        connections.unlock(account)
    return connections.session(account, feedback, wait)


def _use_environment(connections: Connections) -> Account | None:
    found = stored_credentials.from_environment(os.environ)
    if found is None:
        return None
    connections.use(*found)
    return found[0]
