"""What a map layer remembers of the choice that made it, in the project file.

Where it comes from (host, configuration, service, layer) is read back from its data source, which holds it anyway;
the configuration id works as a credential, so it is not written a second time.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsRasterLayer

from ...model.collection import MosaickingOrder
from ...model.layer_choice import LayerChoice
from ...model.period import Period
from .source import read_source

_ACCOUNT = "sentinelhub/account"
_TITLE = "sentinelhub/title"
_COLLECTION = "sentinelhub/collection"
_PERIOD = "sentinelhub/period"
_MAX_CLOUD_COVER = "sentinelhub/max_cloud_cover"
_MOSAICKING_ORDER = "sentinelhub/mosaicking_order"


def remember(layer: QgsRasterLayer, choice: LayerChoice) -> None:
    """Write what the data source does not say of `choice` into the layer's custom properties."""
    order, cloud = choice.mosaicking_order, choice.max_cloud_cover
    values = {
        _ACCOUNT: choice.account_name,
        _TITLE: choice.layer_title,
        _COLLECTION: choice.collection_id,
        _PERIOD: choice.period.as_text() if choice.period else None,
        _MAX_CLOUD_COVER: str(cloud) if cloud is not None else None,
        _MOSAICKING_ORDER: order.value if order else None,
    }
    for key, value in values.items():
        if value is None:
            layer.removeCustomProperty(key)
        else:
            layer.setCustomProperty(key, value)


def choice_of(layer: QgsMapLayer | None) -> LayerChoice | None:
    """Return the choice the layer shows; None for a layer that is not ours, or whose memory is damaged."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "wms":
        return None
    address = read_source(layer.source())
    collection_id = _text(layer, _COLLECTION)
    if address is None or not collection_id:
        return None
    period, cloud, order = (_text(layer, key) for key in (_PERIOD, _MAX_CLOUD_COVER, _MOSAICKING_ORDER))
    try:
        return LayerChoice(
            account_name=_text(layer, _ACCOUNT),
            base_url=address.base_url,
            configuration_id=address.configuration_id,
            layer_id=address.layer_id,
            layer_title=_text(layer, _TITLE) or address.layer_id,
            collection_id=collection_id,
            period=Period.from_text(period) if period else None,
            max_cloud_cover=_percent(cloud) if cloud else None,
            mosaicking_order=MosaickingOrder(order) if order else None,
            service=address.service,
        )
    except ValueError:
        return None


def has_memory(layer: QgsMapLayer) -> bool:
    """Tell whether anything of a choice was ever written into the layer, readable or not."""
    return any(layer.customProperty(key) is not None for key in (_COLLECTION, _ACCOUNT, _TITLE))


def remembered_text(layer: QgsMapLayer, name: str) -> str:
    """Return one thing a layer remembers, such as `period`, as it is written; empty when it is no text."""
    return _text(layer, f"sentinelhub/{name}")


def rename_account(layers: Iterable[QgsMapLayer], old_name: str, new_name: str) -> int:
    """Let layers made with the account `old_name` belong to `new_name`; return how many they were."""
    count = 0
    for layer in layers:
        if _text(layer, _ACCOUNT) == old_name:
            layer.setCustomProperty(_ACCOUNT, new_name)
            count += 1
    return count


def _text(layer: QgsMapLayer, key: str) -> str:
    value = layer.customProperty(key)
    return value if isinstance(value, str) else ""


def _percent(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 100:
        raise ValueError(text)
    return value
