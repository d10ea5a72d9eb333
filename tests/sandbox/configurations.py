"""Configuration API v2 (API reference 2.1 to 2.5): configurations; their layers are in `configuration_layers`."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from .accounts import domain_account_of, user_of
from .bodies import object_of
from .call import Answer, Call, json_answer
from .configuration_rules import check_layer, check_settings, new_layer, read_name
from .errors import ServiceError, bad_payload, forbidden, not_found
from .state import Sandbox

SETTINGS = {"disabled": False, "showLogo": True, "showWarnings": True, "imageQuality": 90}


def instances(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /instances: a bare array, no paging; POST makes a new one, with `layers` if they stand in it."""
    check_service(sandbox)
    if call.method == "POST":
        return json_answer(_create(sandbox, call, object_of(call)), 201)
    if not sandbox.switches.configuration_list:
        raise not_found()
    _check_account(call.first("domainAccountId"), call)
    return json_answer(own_instances(sandbox, call))


def instance(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET, PUT and DELETE /instances/{id}."""
    check_service(sandbox)
    found = find_instance(sandbox, call)
    if call.method == "DELETE":
        del sandbox.seeds.configurations[found["id"]], sandbox.seeds.layers[found["id"]]
        return Answer(204, b"")
    if call.method == "PUT":
        return put_answer(sandbox, _change(sandbox, call, found, object_of(call)))
    return json_answer(found)


def clone(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /instances/{id}/clone?to_domain_account_id=; what the body holds wins over the original."""
    check_service(sandbox)
    return json_answer(clone_of(sandbox, call), 201)


def profile(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /profile (API reference 1.4); only on some deployments (section 12, item 3)."""
    check_service(sandbox)
    if not sandbox.switches.profile:
        raise not_found()
    account = {"userId": user_of(call.claims), "domainAccountId": domain_account_of(call.claims)}
    return json_answer({**account, "accountType": "GENERAL"})


def data_product(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /datasets/{type}/dataproducts/{id}: the script of a style that names no script."""
    check_service(sandbox)
    return json_answer(find_data_product(sandbox, call.params["product"]))


def find_data_product(sandbox: Sandbox, key: str) -> dict[str, Any]:
    """Find a data product by id."""
    found = sandbox.seeds.data_products.get(key)
    if found is None:
        raise not_found(f"Data product {key} not found.")
    return found


def check_service(sandbox: Sandbox) -> None:
    """Refuse where v2 is switched off or the account has no right to it."""
    if not sandbox.switches.configuration_v2:
        raise not_found()
    if not sandbox.switches.configuration_right:
        raise forbidden()


def own_instances(sandbox: Sandbox, call: Call) -> list[dict[str, Any]]:
    """List the caller's configurations."""
    if sandbox.switches.no_configurations:
        return []
    account = domain_account_of(call.claims)
    return [entry for entry in sandbox.seeds.configurations.values() if entry["domainAccountId"] == account]


def find_instance(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Find the configuration of the address: 404 for an unknown one, 403 for somebody else's."""
    key = call.params["instance"]
    found = sandbox.seeds.configurations.get(key)
    if found is None:
        raise not_found(f"Instance {key} not found.")
    if found["domainAccountId"] != domain_account_of(call.claims):
        raise forbidden()
    return found


def clone_of(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Make a copy of a configuration and its layers."""
    original = find_instance(sandbox, call)
    _check_account(call.first("to_domain_account_id"), call)
    wanted = dict(object_of(call)) if call.body.strip() else {}
    wanted.setdefault("name", original["name"])
    wanted.setdefault("description", original["description"])
    wanted["additionalData"] = {**original["additionalData"], **(wanted.get("additionalData") or {})}
    if not isinstance(wanted.get("layers"), list):
        wanted["layers"] = sandbox.seeds.layers[original["id"]]
    wanted.pop("domainAccountId", None)
    return _create(sandbox, call, wanted, keep_layers=True)


def put_answer(sandbox: Sandbox, content: Mapping[str, Any]) -> Answer:
    """Answer a PUT: with the object as it is now, or with nothing; nobody knows (API reference 2.1)."""
    return Answer(204, b"") if sandbox.switches.configuration_put == "empty" else json_answer(content)


def _check_account(account: Any, call: Call) -> None:
    """Refuse an account the caller is no member of."""
    if account not in (None, "", domain_account_of(call.claims)):
        raise forbidden()


def _create(sandbox: Sandbox, call: Call, wanted: Mapping[str, Any], keep_layers: bool | None = None) -> dict[str, Any]:
    name = read_name(wanted)
    _check_account(wanted.get("domainAccountId"), call)
    settings = check_settings(wanted.get("additionalData"))
    key, now = str(uuid.uuid4()), sandbox.stamp()
    if keep_layers is None:
        keep_layers = sandbox.switches.posted_layers == "kept"
    layers = _layers(sandbox, wanted.get("layers") if keep_layers else None, key, now)
    made = {
        "@id": f"/api/v2/configuration/instances/{key}",
        "id": key,
        "name": name,
        "description": str(wanted.get("description") or ""),
        "userId": user_of(call.claims),
        "domainAccountId": domain_account_of(call.claims),
        "created": now,
        "lastUpdated": now,
        "additionalData": {**SETTINGS, **settings},
    }
    sandbox.seeds.configurations[key] = made
    sandbox.seeds.layers[key] = layers
    sandbox.switches.no_configurations = False
    return {**made, "layers": layers} if layers else made


def _change(sandbox: Sandbox, call: Call, found: dict[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Replace what the body names; `layers` in it replace all layers."""
    if wanted.get("id", found["id"]) != found["id"]:
        raise bad_payload("`id` does not match the address.", "id")
    _check_account(wanted.get("domainAccountId"), call)
    name = read_name(wanted)
    settings = check_settings(wanted.get("additionalData"))
    layers = wanted.get("layers")
    if isinstance(layers, list):
        sandbox.seeds.layers[found["id"]] = _layers(sandbox, layers, found["id"], sandbox.stamp())
    found.update(name=name, lastUpdated=sandbox.stamp())
    if "description" in wanted:
        found["description"] = str(wanted["description"] or "")
    found["additionalData"] = {**found["additionalData"], **settings}
    return found


def _layers(sandbox: Sandbox, wanted: Any, key: str, now: str) -> list[dict[str, Any]]:
    """Check layers that come with their configuration; a link in their place says nothing."""
    if not isinstance(wanted, list):
        return []
    made: list[dict[str, Any]] = []
    for number, layer in enumerate(wanted):
        place = f"layers[{number}]"
        check_layer(sandbox, layer, place)
        if any(entry["id"] == layer["id"] for entry in made):
            raise ServiceError(409, "COMMON_UNIQUE_KEY_VIOLATION", f"Layer {layer['id']} already exists.")
        made.append(new_layer(layer, key, number, now))
    return made
