"""Which collections a host offers (API reference 4)."""

from __future__ import annotations

from .messages import ServiceRequest
from .paths import Api
from .promises import json_in
from .reading import id_in, list_in
from .session import Session


def offered_collections(session: Session) -> frozenset[str]:
    """Return the ids of the collections in the deployment's catalogue. Elevation is in none.

    Raises:
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    document = json_in(session.send(ServiceRequest(api=Api.CATALOG, path="collections")).body)
    items = list_in(document, "collections") if isinstance(document, dict) else []
    return frozenset(id_in(item) for item in items if isinstance(item, dict))
