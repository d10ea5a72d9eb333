"""Configuration API v1, the legacy twin (API reference 2.2, 2.4); a switch breaks it as in February 2026."""

from __future__ import annotations

from typing import Any

from .call import Answer, Call, json_answer
from .configurations import clone_of, find_data_product, find_instance, own_instances
from .errors import not_found
from .hosts import data_host, origin_of
from .seeds import SOURCE_NUMBERS, product_of
from .state import Sandbox

HOSTED = "/configuration/v1"
V2_ONLY = ("instanceId", "collectionType", "collectionId", "datasetSourceId", "highlights", "@id")


def instances(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /wms/instances."""
    return _broken(sandbox) or json_answer([_old_instance(entry, call) for entry in own_instances(sandbox, call)])


def instance(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /wms/instances/{id}."""
    return _broken(sandbox) or json_answer(_old_instance(find_instance(sandbox, call), call))


def clone(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /wms/instances/{id}/clone."""
    return _broken(sandbox) or json_answer(_old_instance(clone_of(sandbox, call), call), 201)


def layers(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /wms/instances/{id}/layers; owners, collections and sources are links."""
    broken = _broken(sandbox)
    if broken:
        return broken
    found = sandbox.seeds.layers[find_instance(sandbox, call)["id"]]
    return json_answer([_old_shape(layer, call.origin) for layer in found])


def layer(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /wms/instances/{id}/layers/{layerId}."""
    broken = _broken(sandbox)
    if broken:
        return broken
    for entry in sandbox.seeds.layers[find_instance(sandbox, call)["id"]]:
        if entry["id"] == call.params["layer"]:
            return json_answer(_old_shape(entry, call.origin))
    raise not_found(f"Layer {call.params['layer']} not found.")


def datasets(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets: the collections of all hosts by short name."""
    root = f"{call.origin}{HOSTED}/datasets"
    kinds = dict.fromkeys(info.short_name for info in sandbox.offered.values())
    return _broken(sandbox) or json_answer([{"@id": f"{root}/{kind}", "id": kind, "name": kind} for kind in kinds])


def source(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets/{type}/sources/{n}: the host of the data is in its settings, but for DEM."""
    broken = _broken(sandbox)
    if broken:
        return broken
    kind, number = call.params["type"], call.params["source"]
    named = [name for name, info in sandbox.offered.items() if info.short_name == kind]
    if not named or str(SOURCE_NUMBERS.get(kind)) != number:
        raise not_found(f"Source {number} of {kind} not found.")
    home = data_host(sandbox.switches.deployment, named[0])
    settings = {}
    if kind != "DEM" and home is not None:
        settings["indexServiceUrl"] = f"{origin_of(home, sandbox.ports, call.origin)}/index"
    return json_answer({"id": int(number), "description": kind, "settings": settings})


def data_product(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets/{type}/dataproducts/{id}."""
    return _broken(sandbox) or json_answer(find_data_product(sandbox, call.params["product"]))


def data_products(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets/{type}/dataproducts?viewtoken=: those that layers of this type use, in one page."""
    broken = _broken(sandbox)
    if broken:
        return broken
    used = {
        product_of(style)
        for entries in sandbox.seeds.layers.values()
        for entry in entries
        if entry["collectionType"] == call.params["type"]
        for style in entry["styles"]
    }
    return json_answer([product for key, product in sandbox.seeds.data_products.items() if key in used])


def _broken(sandbox: Sandbox) -> Answer | None:
    if not sandbox.switches.configuration_v1:
        return Answer(sandbox.switches.configuration_v1_status, b"", "text/plain")
    return None


def _old_instance(entry: dict[str, Any], call: Call) -> dict[str, Any]:
    here = f"{call.origin}{HOSTED}/wms/instances/{entry['id']}"
    return {**entry, "@id": here, "layers": {"@id": f"{here}/layers"}}


def _old_shape(layer: dict[str, Any], origin: str) -> dict[str, Any]:
    root = f"{origin}{HOSTED}"
    kind = layer["collectionType"]
    kept = {key: value for key, value in layer.items() if key not in V2_ONLY}
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
