"""Configuration API v1, the legacy twin (API reference 2.2, 2.4); a switch breaks it as in February 2026."""

from __future__ import annotations

from typing import Any

from .call import Answer, Call, json_answer
from .configurations import find_data_product
from .errors import not_found
from .seeds import SOURCE_NUMBERS
from .state import Sandbox

HOSTED = "/configuration/v1"
V1_ONLY = ("instanceId", "collectionType", "collectionId", "datasetSourceId", "orderHint", "@id")


def instances(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /wms/instances."""
    broken = _broken(sandbox)
    if broken:
        return broken
    if sandbox.switches.no_configurations:
        return json_answer([])
    return json_answer(
        [{**entry, "@id": f"{call.origin}{HOSTED}/wms/instances/{key}"} for key, entry in _known(sandbox).items()]
    )


def layers(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /wms/instances/{id}/layers; owners, collections and sources are links."""
    broken = _broken(sandbox)
    if broken:
        return broken
    key = call.params["instance"]
    if key not in _known(sandbox):
        raise not_found(f"Instance {key} not found.")
    return json_answer([_old_shape(layer, call.origin) for layer in sandbox.seeds.layers[key]])


def datasets(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets: the collections by short name."""
    broken = _broken(sandbox)
    if broken:
        return broken
    root = f"{call.origin}{HOSTED}/datasets"
    kinds = dict.fromkeys(info.short_name for info in sandbox.collections.values())
    return json_answer([{"@id": f"{root}/{kind}", "id": kind, "name": kind} for kind in kinds])


def source(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets/{type}/sources/{n}: the host of the data is in its settings, but for DEM."""
    broken = _broken(sandbox)
    if broken:
        return broken
    kind, number = call.params["type"], call.params["source"]
    if str(SOURCE_NUMBERS.get(kind)) != number:
        raise not_found(f"Source {number} of {kind} not found.")
    settings = {} if kind == "DEM" else {"indexServiceUrl": f"{call.origin}/index"}
    return json_answer({"id": int(number), "description": kind, "settings": settings})


def data_product(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets/{type}/dataproducts/{id}."""
    return _broken(sandbox) or json_answer(find_data_product(sandbox, call.params["product"]))


def _known(sandbox: Sandbox) -> dict[str, dict[str, Any]]:
    return sandbox.seeds.configurations


def _broken(sandbox: Sandbox) -> Answer | None:
    if not sandbox.switches.configuration_v1:
        return Answer(sandbox.switches.configuration_v1_status, b"", "text/plain")
    return None


def _old_shape(layer: dict[str, Any], origin: str) -> dict[str, Any]:
    root = f"{origin}{HOSTED}"
    kind = layer["collectionType"]
    kept = {key: value for key, value in layer.items() if key not in V1_ONLY}
    owner = f"{root}/wms/instances/{layer['instanceId']}"
    return {
        **kept,
        "@id": f"{owner}/layers/{layer['id']}",
        "instance": {"@id": owner},
        "dataset": {"@id": f"{root}/datasets/{kind}"},
        "datasetSource": {"@id": f"{root}/datasets/{kind}/sources/{layer.get('datasetSourceId', 0)}"},
        "styles": [_old_style(style, f"{root}/datasets/{kind}") for style in layer["styles"]],
    }


def _old_style(style: dict[str, Any], dataset: str) -> dict[str, Any]:
    if "dataProductId" not in style:
        return style
    kept = {key: value for key, value in style.items() if key != "dataProductId"}
    return {**kept, "dataProduct": {"@id": f"{dataset}/dataproducts/{style['dataProductId']}"}}
