"""Sign in, and find out what is wrong when that fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..api.configurations import list_configurations
from ..api.profile import read_profile
from ..api.retries import Patience
from ..api.session import Session
from ..model import errors
from ..model.deployment import CDSE, COMMERCIAL, Deployment

# Between these two alone credentials may be tried at the other one: both are Sentinel Hub's own.
OFFICIAL = (CDSE, COMMERCIAL)
LARGEST_CLOCK_ERROR = 300.0  # seconds

_LONGEST_WAIT = 5.0  # seconds for rate limits: whoever signs in looks on, and is told when to try again
_NO_PROFILE = (errors.NotFound, errors.BadRequest, errors.ServiceTrouble, errors.UnexpectedAnswer)
# Who is told this was let in, and has an account that lives.
_GOOD_ENOUGH = (errors.NotPermitted, errors.QuotaUsedUp)


@dataclass(frozen=True)
class SignedIn:
    """Be what signing in found out.

    `clock_ahead`: seconds by which the local clock is ahead of the service's, behind when negative; 0 when it is not
    off by more than `LARGEST_CLOCK_ERROR`.
    """

    clock_ahead: float = 0.0


def sign_in(session: Session, official: Sequence[Deployment] | None = None) -> SignedIn:
    """Prove the session's credentials: fetch a token, and have the service accept it.

    Credentials that one official deployment does not know are tried at the other one, never at or from a custom one.

    Raises:
        WrongDeployment: they are good at another deployment, which the error names.
        WrongCredentials: id and secret do not belong together, or not to this deployment.
        AccountExpired, RateLimited, NotAuthorised: the service does not let the account in.
        NoServiceThere: the addresses are not those of the service.
        ClockWrong: the service refuses the token, and the local clock is far off.
        NetworkError, ServiceError, UnexpectedAnswer: the deployment could not be asked.
        Cancelled: the user stopped it.
    """
    patient = session.with_patience(lambda: Patience(longest_wait=_LONGEST_WAIT))
    try:
        patient.sign_in()
    except errors.WrongCredentials as failure:
        refusal = failure
    else:
        _prove(session)
        return SignedIn(_clock_error(session))
    home = _where_else(session, OFFICIAL if official is None else official)
    raise refusal if home is None else errors.WrongDeployment(status=refusal.status, code=refusal.code, deployment=home)


def _where_else(session: Session, official: Sequence[Deployment]) -> Deployment | None:
    """Return the official deployment that knows the credentials, when another official one did not."""
    if session.deployment not in official:
        return None
    others = (other for other in official if other != session.deployment)
    return next((other for other in others if session.is_known_at(other)), None)


def _prove(session: Session) -> None:
    """Have the service accept the token, by the cheapest request it has an answer to (API reference 1.4, 2.1)."""
    hasty = session.with_patience(lambda: Patience((1.0,), _LONGEST_WAIT))
    host = urlsplit(session.deployment.base_url).hostname or ""
    try:
        _ask_anything(hasty)
    except _GOOD_ENOUGH:
        return
    except errors.NotFound:
        failure: errors.SentinelHubError = errors.NoServiceThere(host=host)
    except errors.UnexpectedAnswer as answer:
        failure = type(answer)(answer.detail, host=answer.host or host)
    except errors.NotAuthorised as refused:
        ahead = _clock_error(session)
        failure = errors.ClockWrong(host=host, seconds_ahead=ahead) if ahead else refused
    else:
        return
    raise failure


def _ask_anything(session: Session) -> None:
    try:
        read_profile(session.with_patience(lambda: Patience((), _LONGEST_WAIT)))
    except _NO_PROFILE:
        list_configurations(session)


def _clock_error(session: Session) -> float:
    ahead = session.clock_ahead or 0.0
    return ahead if abs(ahead) > LARGEST_CLOCK_ERROR else 0.0
