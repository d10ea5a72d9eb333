"""The JSON objects of the Configuration API, v2 and v1, read with tolerance (API reference 2.3 to 2.6).

Whatever is missing or of another type than expected counts as not said; only an id is needed.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..model.collection import COLLECTIONS, MosaickingOrder
from ..model.configuration import Configuration, ConfigurationLayer

Document = Mapping[str, object]

# Process's names of the collections that are known by name only (API reference 2.6)
_OTHER_COLLECTIONS = {
    "L8L1C": "landsat-8-l1c",
    "LMSSL1": "landsat-mss-l1",
    "LTML1": "landsat-tm-l1",
    "LTML2": "landsat-tm-l2",
    "LETML1": "landsat-etm-l1",
    "LETML2": "landsat-etm-l2",
    "S3OLCIL2": "sentinel-3-olci-l2",
    "S3SLSTRL2": "sentinel-3-slstr-l2",
    "S3SYNL2": "sentinel-3-synergy-l2",
}
_COLLECTION_IDS = {**_OTHER_COLLECTIONS, **{known.short_name: known.id for known in COLLECTIONS}}
_OWN_DATA = ("byoc-", "batch-", "zarr-")
_SHORTENED_ID = 8


def configuration_in(item: Document) -> Configuration | None:
    """Return the configuration in `item`, None when it has no id."""
    found = _id(item)
    if not found:
        return None
    return Configuration(
        id=found,
        name=_text(item, "name") or found[:_SHORTENED_ID],
        description=_text(item, "description"),
        is_disabled=_member(item, "additionalData").get("disabled") is True,
    )


def layer_in(item: Document) -> ConfigurationLayer | None:
    """Return the layer in `item`, None when it has no id."""
    found = _id(item)
    if not found:
        return None
    defaults = _member(item, "datasourceDefaults")
    return ConfigurationLayer(
        id=found,
        title=_text(item, "title") or found,
        collection_id=_collection_id(item, defaults),
        description=_text(item, "description"),
        mosaicking_order=_mosaicking_order(defaults),
        max_cloud_cover=_percent(defaults.get("maxCloudCoverage")),
        evalscript=_evalscript(item),
        order_hint=_whole_number(item.get("orderHint")),
    )


def _id(item: Document) -> str:
    return _text(item, "id") or _last_segment(item.get("@id"))


def _collection_id(item: Document, defaults: Document) -> str:
    kind = (
        _text(item, "collectionType") or _last_segment(_member(item, "dataset").get("@id")) or _text(defaults, "type")
    )
    if kind != "CUSTOM":
        return _COLLECTION_IDS.get(kind, kind)
    own = _text(item, "collectionId") or _text(defaults, "collectionId")
    if not own or own.startswith(_OWN_DATA):
        return own or kind
    prefix = f"{_text(defaults, 'subType').lower()}-"
    return (prefix if prefix in _OWN_DATA else _OWN_DATA[0]) + own


def _mosaicking_order(defaults: Document) -> MosaickingOrder | None:
    name = _text(defaults, "mosaickingOrder")
    return next((order for order in MosaickingOrder if order.value == name), None)


def _evalscript(item: Document) -> str:
    """Return the script of the default style; empty when it is kept as a data product."""
    listed = item.get("styles")
    styles = [style for style in listed if isinstance(style, dict)] if isinstance(listed, list) else []
    wanted = _text(item, "defaultStyleName")
    chosen = next((style for style in styles if _text(style, "name") == wanted), styles[0] if styles else {})
    return _text(chosen, "evalScript")


def _member(item: Document, name: str) -> Document:
    member = item.get(name)
    return member if isinstance(member, dict) else {}


def _text(item: Document, name: str) -> str:
    value = item.get(name)
    return value.strip() if isinstance(value, str) else ""


def _last_segment(address: object) -> str:
    return address.rstrip("/").rpartition("/")[2] if isinstance(address, str) else ""


def _percent(value: object) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if isinstance(value, (int, float)) and is_number and 0 <= value <= 100 else None


def _whole_number(value: object) -> int:
    return value if isinstance(value, int) else 0
