"""Configuration API v2 (API reference 2.1 to 2.5)."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Any

from .call import Answer, Call, json_answer
from .errors import ServiceError, bad_payload, forbidden, not_found
from .seeds import CREATED
from .state import Sandbox
from .tokens import ACCOUNT_ID, USER_ID


def instances(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /instances: a bare array, no paging; POST makes a new one."""
    _check(sandbox)
    if call.method == "POST":
        return json_answer(_create(sandbox, _object(call)), 201)
    account = call.first("domainAccountId")
    if account not in (None, ACCOUNT_ID):
        raise forbidden()
    if sandbox.switches.no_configurations:
        return json_answer([])
    return json_answer(list(sandbox.seeds.configurations.values()))


def instance(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /instances/{id}."""
    _check(sandbox)
    return json_answer(_find(sandbox, call))


def layers(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /instances/{id}/layers: a bare array, no paging; POST adds one."""
    _check(sandbox)
    found = _find(sandbox, call)
    kept = sandbox.seeds.layers[found["id"]]
    if call.method == "POST":
        layer = {"orderHint": len(kept), "instanceId": found["id"], **_layer(_object(call))}
        if any(entry["id"] == layer["id"] for entry in kept):
            raise ServiceError(409, "COMMON_UNIQUE_KEY_VIOLATION", f"Layer {layer['id']} already exists.")
        kept.append(layer)
        return json_answer(layer, 201)
    if call.first("listHighlights") == "true":
        return json_answer([{**layer, "highlights": {"member": []}} for layer in kept])
    return json_answer(kept)


def profile(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /profile (API reference 1.4); only on some deployments (section 12, item 3)."""
    _check(sandbox)
    if not sandbox.switches.profile:
        raise not_found()
    return json_answer({"userId": call.claims["sub"], "domainAccountId": ACCOUNT_ID, "accountType": "GENERAL"})


def data_product(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets/{type}/dataproducts/{id}: the script of a style that names no script."""
    _check(sandbox)
    return json_answer(find_data_product(sandbox, call.params["product"]))


def find_data_product(sandbox: Sandbox, key: str) -> dict[str, Any]:
    """Find a data product by id."""
    found = sandbox.seeds.data_products.get(key)
    if found is None:
        raise not_found(f"Data product {key} not found.")
    return found


def _check(sandbox: Sandbox) -> None:
    if not sandbox.switches.configuration_v2:
        raise not_found()


def _find(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    key = call.params["instance"]
    found = sandbox.seeds.configurations.get(key)
    if found is None:
        raise not_found(f"Instance {key} not found.")
    return found


def _object(call: Call) -> Mapping[str, Any]:
    try:
        found = json.loads(call.body)
    except ValueError as error:
        raise bad_payload("Request body is not valid JSON.") from error
    if not isinstance(found, dict):
        raise bad_payload("Request body must be a JSON object.")
    return found


def _create(sandbox: Sandbox, wanted: Mapping[str, Any]) -> dict[str, Any]:
    if not wanted.get("name"):
        raise bad_payload("`name` is required.", "name")
    key = str(uuid.uuid4())
    made = {
        "@id": f"/api/v2/configuration/instances/{key}",
        "id": key,
        "name": wanted["name"],
        "description": wanted.get("description", ""),
        "userId": USER_ID,
        "domainAccountId": wanted.get("domainAccountId", ACCOUNT_ID),
        "created": CREATED,
        "lastUpdated": CREATED,
        "additionalData": {"disabled": False, "showLogo": True, "showWarnings": True, "imageQuality": 90},
    }
    made["additionalData"].update(wanted.get("additionalData") or {})
    sandbox.seeds.configurations[key] = made
    sandbox.seeds.layers[key] = []
    sandbox.switches.no_configurations = False
    return made


def _layer(wanted: Mapping[str, Any]) -> dict[str, Any]:
    for key in ("id", "title", "collectionType", "styles", "datasourceDefaults"):
        if not wanted.get(key):
            raise bad_payload(f"`{key}` is required.", key)
    return {"description": "", "lastUpdated": CREATED, "defaultStyleName": "default", **wanted}
