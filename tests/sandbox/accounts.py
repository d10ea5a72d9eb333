"""Who has an account here: two users of one deployment, so that what is foreign can be tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .switches import Credentials

USER_ID = "6f3c8f0e-5a63-4d0c-9a77-0d3f8ad2b7c1"
ACCOUNT_ID = "b1f7c1de-42f4-4c3a-9f4e-7a2a6c0c5e10"
NEIGHBOUR_USER_ID = "6f3c8f0e-5a63-4d0c-9a77-0d3f8ad2b7c2"
NEIGHBOUR_ACCOUNT_ID = "b1f7c1de-42f4-4c3a-9f4e-7a2a6c0c5e11"
_DOMAINS = {USER_ID: ACCOUNT_ID, NEIGHBOUR_USER_ID: NEIGHBOUR_ACCOUNT_ID}


@dataclass(frozen=True)
class Account:
    """One user with one OAuth client."""

    user_id: str
    domain_account_id: str
    client: Credentials


def make_accounts(own: Credentials, neighbour: Credentials) -> tuple[Account, Account]:
    """Give the account under test and its neighbour."""
    return Account(USER_ID, ACCOUNT_ID, own), Account(NEIGHBOUR_USER_ID, NEIGHBOUR_ACCOUNT_ID, neighbour)


def user_of(claims: Mapping[str, object]) -> str:
    """Give the user of a checked token."""
    return str(claims["sub"])


def domain_account_of(claims: Mapping[str, object]) -> str:
    """Give the domain account of a checked token; commercial tokens do not name it (API reference 1.1)."""
    return _DOMAINS[user_of(claims)]
