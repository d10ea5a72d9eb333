"""Sign in."""

from __future__ import annotations

from ..api.session import Session


def sign_in(session: Session) -> None:
    """Prove the session's credentials by fetching a token.

    Raises:
        WrongCredentials: id and secret do not belong together, or not to this deployment.
        NetworkError, ServiceError, UnexpectedAnswer: the deployment could not be asked.
        Cancelled: the user stopped it.
    """
    session.sign_in()
