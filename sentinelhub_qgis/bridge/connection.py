"""Lines to the service: who may use which credentials, and how sessions are put together."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from qgis.core import QgsFeedback

from ..api.paths import PathBook
from ..api.rate_limits import RateLimits
from ..api.session import Session
from ..api.tokens import TokenKeeper
from ..model.account import Account, Credentials
from ..model.errors import CredentialsUnavailable, NoAccount
from . import credentials as stored_credentials
from .network.transport import QgisAdapter
from .settings import Settings

Wait = Callable[[float], None]
Pace = Callable[[float, float], float]


@dataclass(frozen=True)
class Line:
    """Be what all sessions of an account share: its credentials, its token, the paths that work, and its limits."""

    account: Account
    credentials: Credentials = field(repr=False)
    keeper: TokenKeeper
    paths: PathBook
    limits: RateLimits

    def session(self, feedback: QgsFeedback | None, wait: Wait) -> Session:
        """Return a session of one job, stopped by `feedback`. Any thread."""
        adapter = QgisAdapter(feedback)
        return Session(self.account.deployment, self.keeper, self.paths, adapter, wait, limits=self.limits)


class _LimitsBook:
    """Keep the limits of every account that was used, by what the service knows it by: they outlive a sign-in, and the
    dock and an algorithm of the same account are no two.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[tuple[str, str], RateLimits] = {}

    def limits_of(self, account: Account, credentials: Credentials) -> RateLimits:
        """Return the limits of an account. Any thread."""
        with self._lock:
            key = (account.deployment.base_url, credentials.client_id)
            return self._known.setdefault(key, RateLimits(time.monotonic))

    def clear(self) -> None:
        """Forget what is known; sessions under way keep theirs."""
        with self._lock:
            self._known.clear()


LIMITS = _LimitsBook()


class Connections:
    """Hand out sessions for accounts. Credentials and tokens live here, in memory, and nowhere else.

    A line that is only being tried is not among them before it is adopted: an account that works stays as it is
    until another one has proved itself.
    """

    def __init__(self) -> None:
        self._lines: dict[str, Line] = {}
        self._new_names: dict[str, str] = {}
        self._lock = threading.Lock()

    def knows(self, account: Account) -> bool:
        """Tell whether the account's credentials are in memory."""
        return self.line(account) is not None

    def line(self, account: Account) -> Line | None:
        """Return what the account's sessions share; None before it is adopted."""
        with self._lock:
            line = self._lines.get(account.name)
        return line if line is not None and line.account == account else None

    def credentials(self, account: Account) -> Credentials:
        """Return the account's credentials, from memory, else decrypted. GUI thread only.

        Raises:
            CredentialsError: the authentication database stays locked, or the entry is gone.
        """
        line = self.line(account)
        return line.credentials if line is not None else stored_credentials.load(account.credentials_id)

    def trial(self, account: Account, credentials: Credentials | None = None) -> Line:
        """Return a new line without a token, to be proved; without `credentials` for those of the account.

        Raises:
            CredentialsError: the authentication database stays locked, or the entry is gone.
        """
        known = credentials or self.credentials(account)
        keeper = TokenKeeper(account.deployment, known, time.time)
        return Line(account, known, keeper, PathBook(), LIMITS.limits_of(account, known))

    def adopt(self, line: Line, account: Account | None = None) -> None:
        """Use a line from now on, for `account` when it is to have another name or entry than while it was tried."""
        known = replace(line, account=account or line.account)
        with self._lock:
            self._new_names.pop(known.account.name, None)
            self._lines[known.account.name] = known

    def unlock(self, account: Account) -> None:
        """Decrypt the account's credentials unless they are in memory already. GUI thread only.

        Raises:
            CredentialsError: the authentication database stays locked, or the entry is gone.
        """
        if not self.knows(account):
            self.adopt(self.trial(account))

    def use(self, account: Account, credentials: Credentials) -> None:
        """Use `credentials` for `account` from now on; a token of other credentials is dropped."""
        self.adopt(self.trial(account, credentials))

    def rename(self, old_name: str, account: Account) -> None:
        """Keep credentials and token of an account that has another name now; work begun with the old one goes on."""
        with self._lock:
            line = self._lines.pop(old_name, None)
            self._new_names.pop(account.name, None)
            if line is not None:
                self._lines[account.name] = replace(line, account=account)
            if account.name != old_name:
                self._new_names[old_name] = account.name

    def pace(self, account_name: str) -> Pace | None:
        """Return what tells how many seconds so many requests and units take an account; None when it is not known."""
        with self._lock:
            line = self._lines.get(account_name)
        return line.limits.seconds_for if line is not None else None

    def forget(self, account_name: str) -> None:
        """Drop credentials and token of an account from memory."""
        with self._lock:
            self._lines.pop(account_name, None)
            self._new_names.pop(account_name, None)

    def session(self, account: Account, feedback: QgsFeedback | None, wait: Wait) -> Session:
        """Return a session of one job, stopped by `feedback`. Any thread.

        Raises:
            CredentialsUnavailable: the account's credentials are not in memory.
        """
        with self._lock:
            name = account.name
            while name in self._new_names:
                name = self._new_names[name]
            line = self._lines.get(name)
        if line is None:
            raise CredentialsUnavailable(account.name)
        return line.session(feedback, wait)


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
