"""BYOC: own collections, listed, made, changed, removed (API reference 3.1); their tiles are in `byoc_tiles`."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from .accounts import domain_account_of, user_of
from .bodies import object_of
from .byoc_rules import check_collection
from .call import Answer, Call, json_answer
from .errors import ServiceError, forbidden, not_found
from .hosts import COMMERCIAL, LOCATIONS, Host
from .paging import page_answer
from .seeds_own import OwnCollection
from .state import Sandbox

PATHS = {"new": "/byoc/v1", "old": "/api/v1/byoc"}
CHANGE_UNITS = 1.0  # every call but GET costs this much


def collections(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections?count&viewtoken&search; `links.next` is a full address in the path style switched."""
    check_right(sandbox)
    if call.method == "POST":
        return _create(sandbox, call)
    search = (call.first("search") or "").lower()
    found = [entry.record for entry in _own(sandbox, call) if entry.host is own_host(sandbox)]
    found = [record for record in found if search in record["name"].lower()]
    return page_answer(call, found, f"{root(sandbox, call)}/collections")


def collection(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET, PUT and DELETE /collections/{id}."""
    check_right(sandbox)
    found = find_collection(sandbox, call, call.params["collection"])
    if call.method == "DELETE":
        del sandbox.seeds.byoc[found.record["id"]]
        return changed(sandbox)
    if call.method == "PUT":
        wanted = object_of(call)
        check_collection(wanted)
        found.record.update(_written(wanted), isConfigured=_is_configured(wanted) or found.record["isConfigured"])
        return changed(sandbox)
    return json_answer({"data": found.record})


def copy_tiles(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /collections/{id}/copyTiles?toCollection=<id>; tiles whose path is there already stay behind."""
    check_right(sandbox)
    found = find_collection(sandbox, call, call.params["collection"])
    target = call.first("toCollection")
    if not target:
        raise ServiceError(400, "COMMON_BAD_PAYLOAD", "`toCollection` is required.", [("toCollection", "is required")])
    other = find_collection(sandbox, call, target)
    known = {tile["path"] for tile in other.tiles.values()}
    for tile in found.tiles.values():
        if tile["path"] not in known:
            key = str(uuid.uuid4())
            other.tiles[key] = {**tile, "id": key}
    return changed(sandbox)


def everywhere(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /global[/?ids=a,b]: the collections of all hosts, each with its location."""
    check_right(sandbox)
    wanted = call.first("ids")
    deployment = sandbox.switches.deployment
    found = [
        {**entry.record, "location": LOCATIONS[deployment, entry.host]}
        for entry in _own(sandbox, call)
        if not wanted or entry.record["id"] in wanted.split(",")
    ]
    return json_answer({"data": found})


def check_right(sandbox: Sandbox) -> None:
    """Refuse an account without the right to own data (API reference 3.1)."""
    if not sandbox.switches.byoc_right:
        raise forbidden()


def find_collection(sandbox: Sandbox, call: Call, key: str) -> OwnCollection:
    """Find a collection of the caller: one that is unknown, somebody else's or on another host is 404."""
    found = sandbox.seeds.byoc.get(key)
    account = domain_account_of(call.claims)
    if found is None or found.record["accountId"] != account or found.host is not own_host(sandbox):
        raise not_found(f"BYOC collection {key} not found.")
    return found


def changed(sandbox: Sandbox) -> Answer:
    """Charge and confirm a change."""
    sandbox.spend(CHANGE_UNITS)
    return Answer(204, b"")


def made(sandbox: Sandbox, record: Mapping[str, Any]) -> Answer:
    """Charge and show what was made."""
    sandbox.spend(CHANGE_UNITS)
    return json_answer({"data": record}, 201)


def root(sandbox: Sandbox, call: Call) -> str:
    """Give the address of the service in the path style of links, whatever was called (API reference 0.1)."""
    return f"{call.origin}{PATHS[sandbox.switches.link_style]}"


def own_host(sandbox: Sandbox) -> Host:
    """Give the host whose own data is asked for; the Copernicus mirror shows that of the main host."""
    return sandbox.host if sandbox.switches.deployment == COMMERCIAL else Host.MAIN


def _own(sandbox: Sandbox, call: Call) -> list[OwnCollection]:
    account = domain_account_of(call.claims)
    return [entry for entry in sandbox.seeds.byoc.values() if entry.record["accountId"] == account]


def _create(sandbox: Sandbox, call: Call) -> Answer:
    wanted = object_of(call)
    check_collection(wanted)
    key = str(wanted.get("id") or uuid.uuid4())
    if key in sandbox.seeds.byoc:
        raise ServiceError(409, "COMMON_UNIQUE_KEY_VIOLATION", f"BYOC collection {key} already exists.")
    record = {
        "id": key,
        "accountId": domain_account_of(call.claims),
        "userId": user_of(call.claims),
        "created": sandbox.stamp(),
        "requiresMetadataUpdate": False,
        "isConfigured": _is_configured(wanted),
        "additionalData": {},
        **_written(wanted),
    }
    sandbox.seeds.byoc[key] = OwnCollection(record, host=own_host(sandbox))
    return made(sandbox, record)


def _written(wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Take what a client may write; all else in the body is the service's own."""
    kept = {key: wanted[key] for key in ("name", "s3Bucket", "noData") if wanted.get(key) is not None}
    if isinstance(wanted.get("additionalData"), dict):
        kept["additionalData"] = {"hasSensingTimes": "NO", **wanted["additionalData"]}
    return kept


def _is_configured(wanted: Mapping[str, Any]) -> bool:
    return bool((wanted.get("additionalData") or {}).get("bands"))
