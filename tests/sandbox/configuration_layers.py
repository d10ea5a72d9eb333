"""The layers of a configuration, Configuration API v2 (API reference 2.1, 2.4, 2.5)."""

from __future__ import annotations

from typing import Any

from .bodies import object_of
from .call import Answer, Call, json_answer
from .configuration_rules import check_layer, new_layer
from .configurations import check_service, find_instance, put_answer
from .errors import ServiceError, bad_payload, not_found
from .state import Sandbox


def layers(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /instances/{id}/layers: a bare array, no paging; POST adds one."""
    check_service(sandbox)
    found = find_instance(sandbox, call)
    kept = sandbox.seeds.layers[found["id"]]
    if call.method == "POST":
        return json_answer(_add(sandbox, found["id"], kept, object_of(call)), 201)
    if call.first("listHighlights") == "true":
        return json_answer([{**layer, "highlights": {"member": layer.get("highlights", [])}} for layer in kept])
    return json_answer([{key: value for key, value in layer.items() if key != "highlights"} for layer in kept])


def layer(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET, PUT and DELETE /instances/{id}/layers/{layerId}."""
    check_service(sandbox)
    found = find_instance(sandbox, call)
    kept = sandbox.seeds.layers[found["id"]]
    place = next((n for n, entry in enumerate(kept) if entry["id"] == call.params["layer"]), None)
    if place is None:
        raise not_found(f"Layer {call.params['layer']} not found.")
    if call.method == "DELETE":
        del kept[place]
        return Answer(204, b"")
    if call.method == "PUT":
        wanted = dict(object_of(call))
        if wanted.setdefault("id", kept[place]["id"]) != kept[place]["id"]:
            raise bad_payload("`id` does not match the address.", "id")
        check_layer(sandbox, wanted)
        _check_owner(wanted, found["id"])
        kept[place] = new_layer(wanted, found["id"], kept[place]["orderHint"], sandbox.stamp())
        return put_answer(sandbox, kept[place])
    return json_answer(kept[place])


def _add(sandbox: Sandbox, key: str, kept: list[dict[str, Any]], wanted: Any) -> dict[str, Any]:
    check_layer(sandbox, wanted)
    _check_owner(wanted, key)
    if any(entry["id"] == wanted["id"] for entry in kept):
        raise ServiceError(409, "COMMON_UNIQUE_KEY_VIOLATION", f"Layer {wanted['id']} already exists.")
    order = 1 + max((entry["orderHint"] for entry in kept), default=-1)
    made = new_layer(wanted, key, order, sandbox.stamp())
    kept.append(made)
    return made


def _check_owner(wanted: Any, key: str) -> None:
    if wanted.get("instanceId", key) != key:
        raise bad_payload("`instanceId` does not match the address.", "instanceId")
