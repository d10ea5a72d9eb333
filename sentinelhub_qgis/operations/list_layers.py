"""List what a configuration can show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ..api import configurations
from ..api.session import Session
from ..model.configuration import ConfigurationLayer
from .describe_collection import locate_collection

_NONE_KNOWN: Mapping[str, str] = MappingProxyType({})


def list_layers(
    session: Session, configuration_id: str, known_hosts: Mapping[str, str] = _NONE_KNOWN
) -> tuple[ConfigurationLayer, ...]:
    """Return the layers of a configuration in its own order.

    Where the deployment has its data on several hosts, the service is asked for the host of each custom collection
    that is not among `known_hosts` (base URL by collection id): one request each.

    Raises:
        NotFound: the configuration is gone.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    layers = configurations.list_layers(session, configuration_id)
    if not session.deployment.locations:
        return layers
    custom = {layer.collection_id for layer in layers if layer.collection.is_custom and "-" in layer.collection_id}
    unknown = sorted(custom - known_hosts.keys())
    hosts = {**known_hosts, **{one: locate_collection(session, one) for one in unknown}}
    return tuple(replace(layer, base_url=hosts.get(layer.collection_id, "")) for layer in layers)
