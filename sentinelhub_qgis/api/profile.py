"""The profile of the account behind a token (API reference 1.4)."""

from __future__ import annotations

from collections.abc import Mapping

from ..model.errors import UnexpectedAnswer
from .messages import ServiceRequest
from .paths import Api
from .promises import json_in
from .session import Session

# What a profile has at least one of; it is not described anywhere.
_MARKS = ("userId", "domainAccountId", "accountId", "accountType", "domainAccounts", "email")


def read_profile(session: Session) -> Mapping[str, object]:
    """Return the profile as the service sends it. It is small, but not every deployment has it.

    Raises:
        UnexpectedAnswer: the answer is no profile.
        NotFound, NetworkError, ServiceError, Cancelled: see `Session.send`.
    """
    document = json_in(session.send(ServiceRequest(api=Api.CONFIGURATION, path="profile")).body)
    if not isinstance(document, dict) or not any(mark in document for mark in _MARKS):
        raise UnexpectedAnswer("the answer is no profile")
    return document
