"""Configurations and their layers: Configuration API v2, and v1 where v2 does not answer (API reference 2)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar
from urllib.parse import quote

from ..model import errors
from ..model.configuration import Configuration, ConfigurationLayer
from .configuration_items import configuration_in, layer_in
from .messages import ServiceRequest
from .paths import Api
from .promises import json_in
from .reading import text_in
from .retries import Patience
from .session import Session

Item = TypeVar("Item")

_LOG = logging.getLogger(__name__)
_LIST_NAMES = ("instances", "layers", "member", "data", "items")
_OLD_PREFIX = "wms/"


def list_configurations(session: Session) -> tuple[Configuration, ...]:
    """Return the account's configurations by name.

    Raises:
        NetworkError, ServiceError, Cancelled: see `Session.send`.
        UnexpectedAnswer: neither version of the API answers with a list.
    """
    found = _parsed(_listed(session, "instances"), configuration_in)
    return tuple(sorted(found, key=lambda configuration: configuration.name.casefold()))


def list_layers(session: Session, configuration_id: str) -> tuple[ConfigurationLayer, ...]:
    """Return a configuration's layers in its own order, then by title.

    Raises:
        NotFound: there is no such configuration.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: as `list_configurations`.
    """
    found = _parsed(_listed(session, f"instances/{quote(configuration_id, safe='')}/layers"), layer_in)
    return tuple(sorted(found, key=lambda layer: (layer.order_hint, layer.title.casefold())))


def data_product_script(session: Session, layer: ConfigurationLayer) -> str:
    """Return the evalscript that the service keeps as the layer's data product (API reference 2.1).

    Raises:
        UnexpectedAnswer: the product has no script.
        NotFound: there is no such product.
        NetworkError, ServiceError, Cancelled: see `Session.send`.
    """
    kind, product = (quote(part, safe="") for part in (layer.collection.short_name, layer.data_product))
    request = ServiceRequest(api=Api.CONFIGURATION, path=f"datasets/{kind}/dataproducts/{product}")
    document = json_in(session.send(request).body)
    script = text_in(document, "evalScript") if isinstance(document, dict) else ""
    if not script:
        raise errors.UnexpectedAnswer("the data product has no evalscript")
    return script


def _listed(session: Session, path: str) -> list[object]:
    """Return the list at `path` of v2, or of v1 when v2 is not there, in trouble or not making sense."""
    try:
        return _list_at(session, ServiceRequest(api=Api.CONFIGURATION, path=path))
    except (errors.NotFound, errors.BadRequest, errors.ServiceTrouble, errors.UnexpectedAnswer) as failure:
        if isinstance(failure, errors.BadRequest) and failure.status != 405:
            raise
        # A service in trouble was given three tries already: whether v1 is better off shows at the first.
        way_out = session.with_patience(_hasty) if isinstance(failure, errors.ServiceTrouble) else session
        try:
            return _list_at(way_out, ServiceRequest(api=Api.CONFIGURATION_V1, path=_OLD_PREFIX + path))
        except (errors.ServiceError, errors.UnexpectedAnswer) as second:
            _LOG.info("Configuration API v1 does not answer either: %s", type(second).__name__)
        raise


def _hasty() -> Patience:
    return Patience(pauses=(), waits=0)


def _list_at(session: Session, request: ServiceRequest) -> list[object]:
    document = json_in(session.send(request).body)
    if isinstance(document, list):
        return document
    wrapped = document if isinstance(document, dict) else {}
    listed = next((wrapped[name] for name in _LIST_NAMES if isinstance(wrapped.get(name), list)), None)
    if not isinstance(listed, list):
        raise errors.UnexpectedAnswer("the answer is not a list")
    return listed


def _parsed(items: Iterable[object], parse: Callable[[Mapping[str, object]], Item | None]) -> list[Item]:
    """Return what `parse` makes of the items; those it can make nothing of hide nobody else."""
    read = [parse(item) if isinstance(item, dict) else None for item in items]
    good = [item for item in read if item is not None]
    if len(good) < len(read):
        _LOG.info("%d of %d entries skipped: no id", len(read) - len(good), len(read))
    return good
