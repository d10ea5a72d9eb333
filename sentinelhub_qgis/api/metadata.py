"""What the service tells of single collections: where their data are, and their bands (API reference 0.2, 3.1)."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from ..model import errors
from ..model.own_collection import OwnCollection
from .messages import ServiceRequest
from .own_items import with_catalogue, with_metadata
from .paths import Api
from .promises import json_in
from .reading import Document
from .session import Session


def ask_metadata(session: Session, known: OwnCollection) -> OwnCollection:
    """Return `known` with place and bands by the Metadata API.

    Raises:
        NotFound: the deployment has no such API, or no such collection.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    document = _object_at(session, ServiceRequest(api=Api.METADATA, path=f"collection/{quote(known.id, safe='')}"))
    found = with_metadata(known, document)
    return replace(found, base_url=session.deployment.locations.get(found.location, "") or known.base_url)


def ask_catalogue(session: Session, known: OwnCollection) -> OwnCollection:
    """Return `known` with name, bands, extent and days by the Catalog API of the host that has it.

    Raises: as `ask_metadata`.
    """
    path = f"collections/{quote(known.id, safe='')}"
    request = ServiceRequest(api=Api.CATALOG, path=path, collection_id=known.id)
    return with_catalogue(known, _object_at(session, request))


def _object_at(session: Session, request: ServiceRequest) -> Document:
    document = json_in(session.send(request).body)
    if not isinstance(document, dict):
        raise errors.UnexpectedAnswer("the answer is not an object")
    return document
