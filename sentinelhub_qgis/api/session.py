"""Requests to one deployment in one account's name, with renewal, retries and the fall-back of paths."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import partial
from typing import BinaryIO, Protocol, TypeVar

from requests.adapters import BaseAdapter

from ..model import errors
from ..model.deployment import Deployment
from .errand import Errand, same_origin
from .line import Line, host_name
from .messages import Answer, ServiceRequest
from .paths import Api, PathBook
from .rate_limits import RateLimits, Turn
from .retries import Patience
from .tokens import TokenKeeper

__all__ = ["Answer", "Sender", "ServiceRequest", "Session"]

Result = TypeVar("Result")


class Sender(Protocol):
    """Be what the download of an image needs of a session; see `Session` for each."""

    @property
    def deployment(self) -> Deployment:
        """Where requests go."""

    def with_patience(self, patience: Callable[[], Patience], /) -> Sender:
        """Return one like this that tries again as `patience` says."""

    def send(self, request: ServiceRequest, into: BinaryIO | None = None) -> Answer:
        """Return the answer; with `into`, its body goes there."""


class Session:
    """Send requests for one job. Any thread.

    An access token that is refused is renewed once; 5xx and broken lines get three tries; a rate limit is waited
    for five times; where an API has two paths, 404 and 410 lead to the other one. All else is final. With `limits`,
    which all sessions of an account share, a request waits for its turn before it is sent.
    """

    def __init__(
        self,
        deployment: Deployment,
        keeper: TokenKeeper,
        paths: PathBook,
        adapter: BaseAdapter,
        wait: Callable[[float], None],
        patience: Callable[[], Patience] = Patience,
        limits: RateLimits | None = None,
    ) -> None:
        self.deployment = deployment
        self._keeper = keeper
        self._paths = paths
        self._adapter = adapter
        self._line = Line(adapter)
        self._wait = wait
        self._patience = patience
        self._share = limits.share() if limits is not None else None

    @property
    def clock_ahead(self) -> float | None:
        """How many seconds the local clock is ahead of the service's (behind when negative); None when not known."""
        return self._keeper.clock_ahead

    def seconds_for(self, requests: float, units: float) -> float:
        """Return how long so much takes at least, by the limits of the account; 0 when there are none."""
        return self._share.limits.seconds_for(requests, units) if self._share is not None else 0.0

    def with_patience(self, patience: Callable[[], Patience]) -> Session:
        """Return a session like this one that tries again as `patience` says."""
        twin = copy(self)
        twin._patience = patience
        return twin

    def with_data_host(self, collection_id: str, base_url: str) -> Session:
        """Return this session with `collection_id` at `base_url`, if that is one of the deployment's own hosts."""
        twin = copy(self)
        twin.deployment = self.deployment.with_data_host(collection_id, base_url)
        return twin

    def sign_in(self) -> None:
        """Fetch a new token now.

        Raises:
            WrongCredentials: id and secret do not belong together, or not to this deployment.
            NetworkError, ServiceError, UnexpectedAnswer, Cancelled: as everywhere.
        """
        self._keeper.forget()
        self._patiently(self._token)

    def is_known_at(self, deployment: Deployment, no_byte_seconds: float = 10.0) -> bool:
        """Tell whether another deployment accepts the account's credentials, by asking it once.

        It is for the caller to know that the secret may go there. Trouble on the way there is a no.

        Raises:
            Cancelled: the user stopped it.
        """
        try:
            self._keeper.fetch_at(deployment, partial(self._line.fetch_token, no_byte_seconds=no_byte_seconds))
        except errors.Cancelled:
            raise
        except errors.SentinelHubError:
            return False
        return True

    def send(self, request: ServiceRequest, into: BinaryIO | None = None) -> Answer:
        """Return the answer; with `into`, its body goes there, which is emptied before each try.

        Raises:
            NetworkError: no whole answer after all tries.
            ServiceError: the service refused.
            UnexpectedAnswer: the answer is of another type than `request.accept`.
            Cancelled: `wait` or the adapter said so.
        """
        errand = Errand(self._line, request, into)
        return self._patiently(lambda: self._sent(errand))

    def _patiently(self, work: Callable[[], Result]) -> Result:
        patience = self._patience()
        while True:
            try:
                return work()
            except errors.SentinelHubError as failure:
                seconds = patience.seconds_after(failure)
                if seconds is None:
                    raise
            self._wait(seconds)

    def _sent(self, errand: Errand) -> Answer:
        if self._share is None:
            return self._carried(errand)
        self._token()  # before the turn: the limits are not those of tokens
        with self._share.turn(errand.request.units, self._wait) as turn:
            return self._in_turn(errand, turn)

    def _in_turn(self, errand: Errand, turn: Turn) -> Answer:
        try:
            answer = self._carried(errand)
        except errors.RateLimited as failure:
            turn.refused(failure.wait_seconds)
            raise
        except (errors.ServiceTrouble, errors.NoAnswer):
            turn.overburdened()
            raise
        turn.spent(answer.units_spent)
        return answer

    def _carried(self, errand: Errand) -> Answer:
        request = errand.request
        if request.api is None:
            return self._authorised(errand, self._own(request.url))
        return self._by_any_path(errand, self.deployment.host_for(request.collection_id), request.api)

    def _own(self, url: str) -> str:
        """Return `url` when it is at one of the deployment's services: nothing is sent anywhere else."""
        hosts = (self.deployment.base_url, *self.deployment.data_hosts.values())
        if not any(same_origin(url, host) for host in hosts):
            raise errors.RedirectRefused(host=host_name(self.deployment.base_url))
        return url

    def _by_any_path(self, errand: Errand, host: str, api: Api) -> Answer:
        missing: errors.NotFound | None = None
        for path in self._paths.candidates(host, api):
            url = "/".join(filter(None, (host, path, errand.request.path)))
            try:
                answer = self._authorised(errand, url)
            except errors.NotFound as failure:
                missing = missing or failure
            else:
                self._paths.remember(host, api, path)
                return answer
        raise missing or errors.NotFound()

    def _authorised(self, errand: Errand, url: str) -> Answer:
        access_token = self._token()
        try:
            return errand.exchange(url, access_token, self._keeper.hidden)
        except errors.NotAuthorised:
            self._keeper.drop(access_token)
        return errand.exchange(url, self._token(), self._keeper.hidden)

    def _token(self) -> str:
        return self._keeper.token(self._line.fetch_token, self._wait)
