"""Find out what is in a collection that is nobody's standard."""

from __future__ import annotations

import logging
from collections.abc import Callable

from ..api import byoc, metadata
from ..api.session import Session
from ..model.errors import Cancelled, SentinelHubError
from ..model.own_collection import OwnCollection, nameless

_LOG = logging.getLogger(__name__)

Question = Callable[[Session, OwnCollection], OwnCollection]


def describe_collection(session: Session, collection_id: str, known: OwnCollection | None = None) -> OwnCollection:
    """Return `known` (or a nameless collection) with its bands, its host and what else can be learnt.

    The collection may be shared by somebody else, whom the BYOC API says nothing about; then the Catalog knows it, on
    the host that has it, and so does the Metadata API of the deployments that have one. Nobody's answer is needed.

    Raises:
        Cancelled: the user stopped it.
    """
    found = known or nameless(collection_id)
    if session.deployment.locations:
        found = _asked(metadata.ask_metadata, session, found)
        session = session.with_data_host(found.id, found.base_url)
    if not found.bands:
        found = _asked(_ask_owner, session, found)
    if not found.bands:
        found = _asked(metadata.ask_catalogue, session, found)
    return found


def locate_collection(session: Session, collection_id: str) -> str:
    """Return the base URL of the host that has the data; empty when the service does not say.

    Raises:
        Cancelled: the user stopped it.
    """
    return _asked(metadata.ask_metadata, session, nameless(collection_id)).base_url


def _ask_owner(session: Session, known: OwnCollection) -> OwnCollection:
    if not known.id.startswith("byoc-"):
        return known
    listed = byoc.find_collection(session, known.id)
    return known if listed is None else byoc.merged([listed], [known])[0]


def _asked(question: Question, session: Session, known: OwnCollection) -> OwnCollection:
    try:
        return question(session, known)
    except Cancelled:
        raise
    except SentinelHubError as error:
        _LOG.info("%s: %s", question.__name__, type(error).__name__)
        return known
