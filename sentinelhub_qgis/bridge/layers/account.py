"""Moving layers from one account's configuration to another's, in place, and back.

    before = reattach(layer, choice, capabilities)      # GUI thread; style, place, name and dates stay
    body = fetch(before.capabilities_url)               # in a task
    put_back(layer, before, body)                       # GUI thread
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl

from qgis.core import QgsDataProvider, QgsMapLayer, QgsRasterLayer

from ...model.account import Account
from ...model.errors import SentinelHubError
from ...model.layer_choice import LayerChoice
from ...model.layer_match import Offer
from .capabilities import Capabilities, read_capabilities, warm_address
from .map_layer import attribution_of, set_attribution, update_layer

_OWN_KEYS = "sentinelhub/"


@dataclass(frozen=True)
class Before:
    """Be all that moving changes of a layer, as it was."""

    layer_id: str
    source: str = field(repr=False)
    name: str
    properties: tuple[tuple[str, object], ...]
    flags: QgsMapLayer.LayerFlags
    attribution: str
    time_matching: object
    is_temporal: bool

    @property
    def capabilities_url(self) -> str:
        """The address where QGIS asks for the capabilities of the source as it was."""
        keys = dict(parse_qsl(self.source.replace("+", "%2B"), keep_blank_values=True))
        url = keys.get("url", "")
        return f"{url}{'&' if '?' in url else '?'}SERVICE=WMS&REQUEST=GetCapabilities"


def attached(known: LayerChoice, offer: Offer, account: Account) -> LayerChoice:
    """Return `known` as shown by a layer of the account's configuration; dates, filters and service stay.

    The title stays as well where there is one, for the layer's name is made of it.
    """
    layer = offer.layer
    return replace(
        known,
        account_name=account.name,
        base_url=layer.base_url or account.deployment.host_for(layer.collection_id),
        configuration_id=offer.configuration.id,
        layer_id=layer.id,
        layer_title=known.layer_title or layer.title,
        collection_id=layer.collection_id,
    )


def reattach(layer: QgsRasterLayer, choice: LayerChoice, capabilities: Capabilities) -> Before:
    """Let `layer` show `choice`, of another account; return what `put_back` needs. GUI thread.

    Raises:
        NotFound, UnexpectedAnswer: the service has no such layer, or QGIS cannot use it; all is as it was.
    """
    before = _before(layer)
    name = layer.name()
    try:
        update_layer(layer, choice, capabilities)
    except SentinelHubError:
        if layer.source() != before.source:
            _restore(layer, before)
        raise
    layer.setName(name)
    return before


def put_back(layer: QgsRasterLayer, before: Before, capabilities_body: bytes) -> None:
    """Let `layer` be as it was; `capabilities_body` is what `before.capabilities_url` answers. GUI thread.

    Raises:
        UnexpectedAnswer: that answer is something else; the layer stays as it is.
    """
    read_capabilities(capabilities_body)
    warm_address(before.capabilities_url, capabilities_body)
    _restore(layer, before)


def _before(layer: QgsRasterLayer) -> Before:
    temporal = layer.temporalProperties()
    return Before(
        layer_id=layer.id(),
        source=layer.source(),
        name=layer.name(),
        properties=tuple((key, layer.customProperty(key)) for key in _own_keys(layer)),
        flags=layer.flags(),
        attribution=attribution_of(layer),
        time_matching=temporal.intervalHandlingMethod(),
        is_temporal=temporal.isActive(),
    )


def _restore(layer: QgsRasterLayer, before: Before) -> None:
    layer.setDataSource(before.source, before.name, layer.providerType(), QgsDataProvider.ProviderOptions())
    for key in _own_keys(layer):
        layer.removeCustomProperty(key)
    for key, value in before.properties:
        layer.setCustomProperty(key, value)
    layer.setFlags(before.flags)
    set_attribution(layer, before.attribution)
    layer.temporalProperties().setIntervalHandlingMethod(before.time_matching)
    layer.temporalProperties().setIsActive(before.is_temporal)
    layer.triggerRepaint()


def _own_keys(layer: QgsRasterLayer) -> list[str]:
    return [key for key in layer.customPropertyKeys() if key.startswith(_OWN_KEYS)]
