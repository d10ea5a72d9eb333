"""The JSON objects of the Configuration API, v2 and v1, read with tolerance (API reference 2.3 to 2.6).

Whatever is missing or of another type than expected counts as not said; only an id is needed.
"""

from __future__ import annotations

from ..model.collection import COLLECTIONS, OWN_PREFIXES, MosaickingOrder
from ..model.configuration import Configuration, ConfigurationLayer, LegendKind
from ..model.outside_text import LONGEST_DESCRIPTION, LONGEST_NAME, is_sound_id, plain_line
from .reading import (
    Document,
    id_in,
    last_segment,
    list_in,
    member_in,
    name_in,
    percent_in,
    text_in,
    whole_number_in,
)

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
_SHORTENED_ID = 8
_LONGEST_COLLECTION_ID = 100


def configuration_in(item: Document) -> Configuration | None:
    """Return the configuration in `item`, None when it has no id."""
    found = _id(item)
    if not found:
        return None
    return Configuration(
        id=found,
        name=name_in(item, "name", LONGEST_NAME) or plain_line(found)[:_SHORTENED_ID],
        description=name_in(item, "description", LONGEST_DESCRIPTION),
        is_disabled=member_in(item, "additionalData").get("disabled") is True,
    )


def layer_in(item: Document) -> ConfigurationLayer | None:
    """Return the layer in `item`, None when it has no id."""
    found = _id(item)
    if not found:
        return None
    defaults = member_in(item, "datasourceDefaults")
    return ConfigurationLayer(
        id=found,
        title=name_in(item, "title", LONGEST_NAME) or plain_line(found),
        collection_id=_collection_id(item, defaults),
        description=name_in(item, "description", LONGEST_DESCRIPTION),
        mosaicking_order=_mosaicking_order(defaults),
        max_cloud_cover=percent_in(defaults, "maxCloudCoverage"),
        evalscript=text_in(_default_style(item), "evalScript"),  # empty when it is kept as a data product
        data_product=_data_product(_default_style(item)),
        order_hint=whole_number_in(item, "orderHint"),
        legend=_legend_kind(_default_style(item)),
    )


def _id(item: Document) -> str:
    by_link = last_segment(item.get("@id"))
    return id_in(item) or (by_link if is_sound_id(by_link) else "")


def _collection_id(item: Document, defaults: Document) -> str:
    by_link = last_segment(member_in(item, "dataset").get("@id"))
    kind = text_in(item, "collectionType") or by_link or text_in(defaults, "type")
    if kind != "CUSTOM":
        # What is unknown is shown by its name: text, like all names.
        return _COLLECTION_IDS.get(kind) or plain_line(kind, _LONGEST_COLLECTION_ID)
    own = id_in(item, "collectionId") or id_in(defaults, "collectionId")
    if not own or own.startswith(OWN_PREFIXES):
        return own or kind
    prefix = f"{text_in(defaults, 'subType').lower()}-"
    return (prefix if prefix in OWN_PREFIXES else OWN_PREFIXES[0]) + own


def _mosaicking_order(defaults: Document) -> MosaickingOrder | None:
    name = text_in(defaults, "mosaickingOrder")
    return next((order for order in MosaickingOrder if order.value == name), None)


def _default_style(item: Document) -> Document:
    styles = [style for style in list_in(item, "styles") if isinstance(style, dict)]
    wanted = text_in(item, "defaultStyleName")
    return next((style for style in styles if text_in(style, "name") == wanted), styles[0] if styles else {})


def _data_product(style: Document) -> str:
    by_link = last_segment(member_in(style, "dataProduct").get("@id"))
    return id_in(style, "dataProductId") or (by_link if is_sound_id(by_link) else "")


def _legend_kind(style: Document) -> LegendKind | None:
    kind = text_in(member_in(style, "legend"), "type")
    return next((known for known in LegendKind if known.value == kind), None)
