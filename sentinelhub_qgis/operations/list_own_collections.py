"""List the user's own collections."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..api import byoc
from ..api.session import Session
from ..model.errors import Cancelled, SentinelHubError
from ..model.own_collection import OwnCollection

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class OwnCollections:
    """Be the collections found, and what kept the list from being whole; None when nothing did."""

    found: tuple[OwnCollection, ...]
    trouble: SentinelHubError | None = None


def list_own_collections(session: Session) -> OwnCollections:
    """Return the account's own collections by name: BYOC, on all hosts of the deployment, and Zarr.

    What was listed before something went wrong is kept. Only the BYOC list counts: places and Zarr are extras.

    Raises:
        NotPermitted: the account may not have own collections.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: not one page could be had.
    """
    pages: list[OwnCollection] = []
    trouble: SentinelHubError | None = None
    try:
        for page in byoc.list_pages(session):
            pages += page
    except Cancelled:
        raise
    except SentinelHubError as error:
        if not pages:
            raise
        trouble = error
    elsewhere = _extra(byoc.list_everywhere, session) if session.deployment.locations else ()
    found = byoc.merged(pages, elsewhere, _extra(byoc.list_zarr, session))
    return OwnCollections(tuple(sorted(found, key=lambda one: one.name.casefold())), trouble)


def _extra(listing: Callable[[Session], Iterable[OwnCollection]], session: Session) -> tuple[OwnCollection, ...]:
    try:
        return tuple(listing(session))
    except Cancelled:
        raise
    except SentinelHubError as error:
        _LOG.info("%s: %s", listing.__name__, type(error).__name__)
        return ()
