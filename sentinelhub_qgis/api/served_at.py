"""What time it was for the service when it handed out a token."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import timezone
from email.utils import parsedate_to_datetime

from .reading import number_in

_END_OF_TIME = 253_402_300_800  # the year 10 000


def served_at(date: str, access_token: str) -> float | None:
    """Return the seconds since 1970 by an answer's Date header, else by the token itself (`iat`); None without both."""
    try:
        said = parsedate_to_datetime(date)
        return (said if said.tzinfo else said.replace(tzinfo=timezone.utc)).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return _issued_at(access_token)


def _issued_at(access_token: str) -> float | None:
    """Return when a token says that it was issued, if it is one of those that can be read (JWT)."""
    parts = access_token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, binascii.Error, RecursionError):
        return None
    said = number_in(claims, "iat") if isinstance(claims, dict) else None
    return said if said is not None and 0 <= said < _END_OF_TIME else None
