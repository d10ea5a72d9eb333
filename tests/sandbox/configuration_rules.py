"""What a configuration and its layers must look like (API reference 2.3 to 2.7)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .errors import ServiceError, bad_payload
from .seeds import SOURCE_NUMBERS, UNNUMBERED, product_of
from .state import Sandbox

KINDS = (*SOURCE_NUMBERS, *UNNUMBERED)
ENUMS: Mapping[str, tuple[str, ...]] = {
    "mosaickingOrder": ("mostRecent", "leastRecent", "leastCC"),
    "upsampling": ("NEAREST", "BILINEAR", "BICUBIC"),
    "downsampling": ("NEAREST", "BILINEAR", "BICUBIC"),
    "previewMode": ("DETAIL", "TILE_PREVIEW", "PREVIEW", "EXTENDED_PREVIEW"),
    "subType": ("BYOC", "BATCH", "ZARR"),
}
_COLLECTION = re.compile(r"(byoc|batch|zarr)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}|rgb\( *[\d.]+%? *, *[\d.]+%? *, *[\d.]+%? *\)")


def read_name(wanted: Mapping[str, Any]) -> str:
    """Give the name of a configuration."""
    name = wanted.get("name")
    if not isinstance(name, str) or not name.strip():
        raise bad_payload("`name` is required.", "name")
    return name


def check_settings(wanted: Any) -> dict[str, Any]:
    """Check additionalData: flags are flags, the quality is 0 to 100."""
    if wanted is None:
        return {}
    if not isinstance(wanted, dict):
        raise bad_payload("`additionalData` must be an object.", "additionalData")
    for key in ("disabled", "showLogo", "showWarnings"):
        if not isinstance(wanted.get(key, False), bool):
            raise bad_payload(f"`{key}` must be true or false.", f"additionalData->{key}")
    if not _is_number(wanted.get("imageQuality", 90), 0, 100):
        raise bad_payload("`imageQuality` must be between 0 and 100.", "additionalData->imageQuality")
    return wanted


def check_layer(sandbox: Sandbox, wanted: Any, place: str = "") -> None:
    """Check a layer whole. Raises ServiceError."""
    before = f"{place}->" if place else ""
    if not isinstance(wanted, Mapping):
        raise bad_payload("A layer must be an object.", place or None)
    for key in ("id", "title"):
        if not isinstance(wanted.get(key), str) or not wanted[key].strip():
            raise bad_payload(f"`{key}` is required.", before + key)
    kind = wanted.get("collectionType")
    if kind not in KINDS:
        text = "`collectionType` is required." if kind is None else f"`collectionType = {kind}` is not known."
        raise bad_payload(text, before + "collectionType")
    number = wanted.get("datasetSourceId")
    if number is not None and kind in SOURCE_NUMBERS and number != SOURCE_NUMBERS[kind]:
        raise bad_payload(f"`datasetSourceId = {number}` is no source of {kind}.", before + "datasetSourceId")
    _check_defaults(wanted.get("datasourceDefaults"), kind, before + "datasourceDefaults")
    if kind == "CUSTOM":
        _check_custom(wanted, before)
    _check_styles(sandbox, wanted, before)


def new_layer(wanted: Mapping[str, Any], instance: str, order: int, now: str) -> dict[str, Any]:
    """Complete a checked layer."""
    kind = wanted["collectionType"]
    defaults = {"type": kind, **(wanted.get("datasourceDefaults") or {})}
    if kind != "DEM":
        defaults.setdefault("mosaickingOrder", "mostRecent")
    made = {key: value for key, value in wanted.items() if key not in ("instance", "dataset", "datasetSource")}
    hint = wanted.get("orderHint")
    made.update(
        {
            "@id": f"/api/v2/configuration/instances/{instance}/layers/{wanted['id']}",
            "description": wanted.get("description") or "",
            "orderHint": hint if isinstance(hint, int) else order,
            "instanceId": instance,
            "lastUpdated": now,
            "datasetSourceId": SOURCE_NUMBERS.get(kind, 0),
            "datasourceDefaults": defaults,
            "defaultStyleName": _default_style(wanted),
            "styles": [{"description": "", **style} for style in wanted["styles"]],
        }
    )
    if kind == "CUSTOM":
        made["collectionId"] = _collection(wanted)
        defaults["collectionId"] = made["collectionId"].partition("-")[2]
    return made


def _check_defaults(wanted: Any, kind: str, place: str) -> None:
    if wanted is None:
        return
    if not isinstance(wanted, Mapping):
        raise bad_payload("`datasourceDefaults` must be an object.", place)
    if wanted.get("type", kind) != kind:
        raise bad_payload(f"`type = {wanted['type']}` is not {kind}.", f"{place}->type")
    for key, allowed in ENUMS.items():
        if wanted.get(key) is not None and wanted[key] not in allowed:
            raise bad_payload(f"`{key} = {wanted[key]}` is not one of {', '.join(allowed)}.", f"{place}->{key}")
    if not _is_number(wanted.get("maxCloudCoverage", 100), 0, 100):
        raise bad_payload("`maxCloudCoverage` must be between 0 and 100.", f"{place}->maxCloudCoverage")


def _check_custom(wanted: Mapping[str, Any], before: str) -> None:
    if not _COLLECTION.fullmatch(_collection(wanted)):
        raise bad_payload("`collectionId` must be byoc-, batch- or zarr- and an id.", before + "collectionId")


def _collection(wanted: Mapping[str, Any]) -> str:
    """Give the id with its prefix; old clients name it in datasourceDefaults alone, without one (2.4, 2.5)."""
    defaults = wanted.get("datasourceDefaults") or {}
    named = str(wanted.get("collectionId") or "")
    prefix = str(defaults.get("subType") or "BYOC").lower()
    return named or f"{prefix}-{defaults.get('collectionId', '')}"


def _check_styles(sandbox: Sandbox, wanted: Mapping[str, Any], before: str) -> None:
    styles = wanted.get("styles")
    if not isinstance(styles, Sequence) or isinstance(styles, str) or not styles:
        raise bad_payload("`styles` must have at least one element.", before + "styles")
    for number, style in enumerate(styles):
        place = f"{before}styles[{number}]"
        if not isinstance(style, Mapping) or not isinstance(style.get("name"), str) or not style["name"]:
            raise bad_payload("`name` is required.", f"{place}->name")
        _check_script(sandbox, style, place)
        _check_legend(style.get("legend"), f"{place}->legend")
    names = [style["name"] for style in styles]
    if len(set(names)) < len(names):
        raise bad_payload("Names of styles must be different.", before + "styles")
    if _default_style(wanted) not in names:
        raise bad_payload("`defaultStyleName` is none of the styles.", before + "defaultStyleName")


def _default_style(wanted: Mapping[str, Any]) -> str:
    return str(wanted.get("defaultStyleName") or wanted["styles"][0]["name"])


def _check_script(sandbox: Sandbox, style: Mapping[str, Any], place: str) -> None:
    text, product = style.get("evalScript"), product_of(style)
    if text is not None:
        if not isinstance(text, str) or not text.strip():
            raise bad_payload("`evalScript` must be a script.", f"{place}->evalScript")
        longest = sandbox.switches.max_evalscript
        if longest is not None and len(text) > longest:
            raise bad_payload(f"`evalScript` is longer than {longest} characters.", f"{place}->evalScript")
    elif not product:
        raise bad_payload("`evalScript` or `dataProductId` is required.", place)
    elif product not in sandbox.seeds.data_products:
        raise ServiceError(400, "COMMON_BAD_PAYLOAD", f"Data product {product} not found.")


def _check_legend(wanted: Any, place: str) -> None:
    """Check a legend of 2.7: items of a discrete one, gradients of a continuous one, colours readable."""
    if wanted is None:
        return
    lists = {"discrete": "items", "continuous": "gradients"}
    if not isinstance(wanted, Mapping) or wanted.get("type") not in lists:
        raise bad_payload("`type` of a legend must be discrete or continuous.", f"{place}->type")
    name = lists[wanted["type"]]
    entries = wanted.get(name)
    if not isinstance(entries, list):
        raise bad_payload(f"`{name}` is required.", f"{place}->{name}")
    for number, entry in enumerate(entries):
        colour = entry.get("color") if isinstance(entry, Mapping) else None
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            raise bad_payload(f"`color = {colour}` is no colour.", f"{place}->{name}[{number}]->color")
        if name == "gradients" and not _is_number(entry.get("position"), -1e30, 1e30):
            raise bad_payload("`position` is required.", f"{place}->{name}[{number}]->position")


def _is_number(value: Any, low: float, high: float) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and low <= value <= high
