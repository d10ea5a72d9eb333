"""List what an account can show."""

from __future__ import annotations

from ..api import configurations
from ..api.session import Session
from ..model.configuration import Configuration


def list_configurations(session: Session) -> tuple[Configuration, ...]:
    """Return the account's configurations by name; empty for an account that has none yet.

    Raises:
        NotAuthorised, AccountExpired, NotPermitted: the account may not list them.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    return configurations.list_configurations(session)
