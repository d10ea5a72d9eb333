"""The access token of one account: in memory, fetched once for all who need it."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from ..model.account import Credentials
from ..model.deployment import Deployment
from ..model.errors import Cancelled, SentinelHubError

_MARGIN = 60.0  # seconds before its end at which a token is renewed ...
_MARGIN_SHARE = 0.1  # ... or this share of a shorter life
_ASSUMED_LIFETIME = 300.0  # when the service does not say; the shortest one reported is twice that
_LOOK_AGAIN = 0.05  # seconds between looks at the lock, so that a cancel is seen while another one fetches


@dataclass(frozen=True)
class FreshToken:
    """Be what the token endpoint handed out.

    Attributes:
        lifetime: in seconds; None when it was not said.
        made_at: by the service's own clock, in seconds since 1970; None when it did not say.
    """

    access_token: str = field(repr=False)
    lifetime: float | None = None
    made_at: float | None = None


@dataclass(frozen=True)
class _Kept:
    access_token: str = field(repr=False)
    renew_at: float


Fetch = Callable[[Deployment, Credentials], FreshToken]
Wait = Callable[[float], None]


class TokenKeeper:
    """Keep the token of one account, for all its sessions, in any thread.

    While one caller fetches, the others wait for it by their own `wait`: nobody blocks a thread that the
    fetching one may need, and each can be cancelled.
    """

    def __init__(self, deployment: Deployment, credentials: Credentials, now: Callable[[], float]) -> None:
        self._deployment = deployment
        self._credentials = credentials
        self._now = now
        self._lock = threading.Lock()
        self._kept: _Kept | None = None
        self._failure: SentinelHubError | None = None
        self._failures = 0
        self._clock_ahead: float | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._deployment.oidc_url!r})"

    @property
    def hidden(self) -> tuple[str, ...]:
        """What must show nowhere: the secret and the token."""
        kept = self._kept
        return (self._credentials.client_secret, kept.access_token if kept else "")

    @property
    def clock_ahead(self) -> float | None:
        """How many seconds `now` was ahead of the service's clock (behind when negative); None when not known."""
        return self._clock_ahead

    def fetch_at(self, deployment: Deployment, fetch: Fetch) -> None:
        """Have `fetch` try the credentials at another deployment; nothing of its answer is kept.

        Raises:
            SentinelHubError: whatever `fetch` raises.
        """
        fetch(deployment, self._credentials)

    def token(self, fetch: Fetch, wait: Wait) -> str:
        """Return a token good for a while, by one call of `fetch` however many callers ask at once.

        Those who waited for a fetch that failed get the same failure, and ask for nothing.

        Raises:
            SentinelHubError: whatever `fetch` and `wait` raise.
        """
        known = self._still_good()
        if known is not None:
            return known
        failures_before = self._failures
        while not self._lock.acquire(blocking=False):
            wait(_LOOK_AGAIN)
        try:
            known = self._still_good()
            if known is not None:
                return known
            if self._failure is not None and self._failures != failures_before:
                raise copy.copy(self._failure)
            return self._fetched(fetch)
        finally:
            self._lock.release()

    def drop(self, access_token: str) -> None:
        """Forget `access_token`, which was refused; a newer one stays."""
        kept = self._kept
        if kept is not None and kept.access_token == access_token:
            self._kept = None

    def forget(self) -> None:
        """Forget the token, so that the next caller asks for a new one."""
        self._kept = None

    def _still_good(self) -> str | None:
        kept = self._kept
        return kept.access_token if kept is not None and self._now() < kept.renew_at else None

    def _fetched(self, fetch: Fetch) -> str:
        asked_at = self._now()
        try:
            fresh = fetch(self._deployment, self._credentials)
        except Cancelled:
            raise  # one job's cancel is no answer for the others
        except SentinelHubError as failure:
            self._failure = failure
            self._failures += 1
            raise
        self._clock_ahead = _ahead(asked_at, fresh.made_at, self._now())
        lifetime = _ASSUMED_LIFETIME if fresh.lifetime is None else fresh.lifetime
        margin = min(_MARGIN, lifetime * _MARGIN_SHARE)
        self._kept = _Kept(fresh.access_token, asked_at + lifetime - margin)
        return fresh.access_token


def _ahead(asked_at: float, made_at: float | None, answered_at: float) -> float | None:
    """Return how much the clock that measured `asked_at` and `answered_at` is ahead of the one of `made_at`.

    It is 0 where `made_at`, which has whole seconds, may lie between the two.
    """
    if made_at is None:
        return None
    if made_at + 1 < asked_at:
        return asked_at - made_at
    return min(0.0, answered_at - made_at)
