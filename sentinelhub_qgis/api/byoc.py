"""Own collections: the BYOC API in pages, those of other hosts, and Zarr (API reference 3.1, 3.2)."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote, urljoin

from ..model import errors
from ..model.deployment import Deployment
from ..model.own_collection import OwnCollection
from .messages import ServiceRequest
from .own_items import own_collection_in
from .paths import Api
from .promises import json_in
from .reading import Document, id_in, member_in
from .session import Session

_LOG = logging.getLogger(__name__)
_PAGE = "100"  # the most that one page may have
_MOST_PAGES = 100
_BYOC = "byoc-"
_ZARR = "zarr-"


def list_pages(session: Session) -> Iterator[tuple[OwnCollection, ...]]:
    """Yield the account's BYOC collections page by page.

    Raises:
        NotPermitted: the account may not use the BYOC API, as general users of the Copernicus Data Space.
        RedirectRefused: the service names a next page at another host.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    request: ServiceRequest | None = ServiceRequest(api=Api.BYOC, path="collections", params=(("count", _PAGE),))
    seen: set[str] = set()
    while request is not None and len(seen) < _MOST_PAGES:
        document = _document(session, request)
        yield _collections(document, _BYOC, session.deployment)
        url = _next_url(document, session.deployment.base_url)
        request = ServiceRequest(url=url) if url and url not in seen else None
        seen.add(url)


def list_everywhere(session: Session) -> tuple[OwnCollection, ...]:
    """Return the account's BYOC collections on all hosts, each with its place (`/global`).

    Raises: as `list_pages`.
    """
    document = _document(session, ServiceRequest(api=Api.BYOC, path="global"))
    return _collections(document, _BYOC, session.deployment)


def list_zarr(session: Session) -> tuple[OwnCollection, ...]:
    """Return the account's Zarr collections; the first page, which has all of them as far as is known.

    Raises: as `list_pages`.
    """
    document = _document(session, ServiceRequest(api=Api.ZARR, path="collections"))
    return _collections(document, _ZARR, session.deployment)


def find_collection(session: Session, collection_id: str) -> OwnCollection | None:
    """Return one BYOC collection of the account, by its id as Process spells it; None when the answer has none.

    Raises:
        NotFound: the account has no such collection on the host that `session.deployment` names for it.
        Others: as `list_pages`.
    """
    path = f"collections/{quote(collection_id[len(_BYOC) :], safe='')}"
    document = _document(session, ServiceRequest(api=Api.BYOC, path=path, collection_id=collection_id))
    return next(iter(_collections({"data": [document.get("data")]}, _BYOC, session.deployment)), None)


def _document(session: Session, request: ServiceRequest) -> Document:
    document = json_in(session.send(request).body)
    if isinstance(document, list):  # without its wrapper
        return {"data": document}
    if not isinstance(document, dict):
        raise errors.UnexpectedAnswer("the answer is not a list of collections")
    return document


def _next_url(document: Document, base_url: str) -> str:
    """Return the address of the next page: a full one, in whichever path style (API reference 0.1)."""
    link = id_in(member_in(document, "links"), "next")
    try:
        return urljoin(f"{base_url}/", link) if link else ""
    except ValueError:  # no address at all
        return ""


def _collections(document: Document, prefix: str, deployment: Deployment) -> tuple[OwnCollection, ...]:
    data = document.get("data")
    if not isinstance(data, list):
        raise errors.UnexpectedAnswer("the answer has no list of collections")
    found = [own_collection_in(item, prefix) if isinstance(item, Mapping) else None for item in data]
    good = [_placed(collection, deployment) for collection in found if collection is not None]
    if len(good) < len(found):
        _LOG.info("%d of %d own collections skipped: no id", len(found) - len(good), len(found))
    return tuple(good)


def _placed(collection: OwnCollection, deployment: Deployment) -> OwnCollection:
    return replace(collection, base_url=deployment.locations.get(collection.location, ""))


def merged(*lists: Iterable[OwnCollection]) -> tuple[OwnCollection, ...]:
    """Return each collection once; what a later list knows better of its place is taken over."""
    found: dict[str, OwnCollection] = {}
    for collection in (one for some in lists for one in some):
        known = found.get(collection.id, collection)
        place, base_url = known.location or collection.location, known.base_url or collection.base_url
        found[collection.id] = replace(known, location=place, base_url=base_url)
    return tuple(found.values())
