"""The tiles of a BYOC collection (API reference 3.1)."""

from __future__ import annotations

import uuid
from typing import Any

from .bodies import object_of
from .byoc import changed, check_right, find_collection, made, root
from .byoc_rules import STATUSES, check_tile
from .call import Answer, Call, json_answer
from .errors import ServiceError, bad_payload, not_found
from .paging import page_answer
from .seeds_own import OwnCollection
from .state import Sandbox

SORTS = ("created:asc", "created:desc", "path:asc", "path:desc")
STEPS = {"WAITING": "QUEUED", "QUEUED": "INGESTING", "INGESTING": "INGESTED"}


def tiles(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/tiles?count&viewtoken&sort&path&status; POST adds one."""
    check_right(sandbox)
    owner = find_collection(sandbox, call, call.params["collection"])
    if call.method == "POST":
        return _create(sandbox, call, owner)
    found = list(owner.tiles.values())
    path, status = call.first("path"), call.first("status")
    if status and status not in STATUSES:
        raise bad_payload(f"`status = {status}` is not one of {', '.join(STATUSES)}.", "status")
    found = [tile for tile in found if path in (None, "", tile["path"]) and status in (None, "", tile["status"])]
    address = f"{root(sandbox, call)}/collections/{owner.record['id']}/tiles"
    return page_answer(call, _sorted(found, call.first("sort") or SORTS[0]), address)


def tile(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET, PUT and DELETE /collections/{id}/tiles/{tileId}; a look at a waiting tile moves it on by a step."""
    check_right(sandbox)
    owner, found = _find(sandbox, call)
    if call.method == "DELETE":
        del owner.tiles[found["id"]]
        return changed(sandbox)
    if call.method == "PUT":
        wanted = object_of(call)
        check_tile(wanted)
        _check_path(owner, wanted["path"], found["id"])
        found.update({key: wanted.get(key) for key in ("path", "coverGeometry", "sensingTime") if key in wanted})
        return changed(sandbox)
    shown = dict(found)
    _move_on(sandbox, found)
    return json_answer({"data": shown})


def reingest(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /collections/{id}/tiles/{tileId}/reingest: the tile waits again."""
    check_right(sandbox)
    _, found = _find(sandbox, call)
    found.update(status="WAITING", additionalData={})
    return changed(sandbox)


def _sorted(found: list[dict[str, Any]], order: str) -> list[dict[str, Any]]:
    if order not in SORTS:
        raise bad_payload(f"`sort = {order}` is not one of {', '.join(SORTS)}.", "sort")
    key, _, direction = order.partition(":")
    return sorted(found, key=lambda entry: str(entry[key]), reverse=direction == "desc")


def _find(sandbox: Sandbox, call: Call) -> tuple[OwnCollection, dict[str, Any]]:
    owner = find_collection(sandbox, call, call.params["collection"])
    found = owner.tiles.get(call.params["tile"])
    if found is None:
        raise not_found(f"Tile {call.params['tile']} not found.")
    return owner, found


def _create(sandbox: Sandbox, call: Call, owner: OwnCollection) -> Answer:
    wanted = object_of(call)
    check_tile(wanted)
    _check_path(owner, wanted["path"])
    record = {
        "id": str(uuid.uuid4()),
        "path": wanted["path"],
        "tileGeometry": None,
        "coverGeometry": wanted.get("coverGeometry"),
        "sensingTime": wanted.get("sensingTime"),
        "status": "WAITING",
        "created": sandbox.stamp(),
        "additionalData": {},
    }
    owner.tiles[record["id"]] = record
    return made(sandbox, record)


def _check_path(owner: OwnCollection, path: str, but: str = "") -> None:
    if any(tile["path"] == path and tile["id"] != but for tile in owner.tiles.values()):
        raise ServiceError(409, "COMMON_UNIQUE_KEY_VIOLATION", f"A tile with the path {path} already exists.")


def _move_on(sandbox: Sandbox, found: dict[str, Any]) -> None:
    """Let ingestion go one step further, as the switch says."""
    following = STEPS.get(found["status"])
    if following is None or sandbox.switches.ingestion == "stuck":
        return
    if following == "INGESTED" and sandbox.switches.ingestion == "fails":
        found.update(status="FAILED", additionalData={"failedIngestionCause": "The files cannot be read."})
        return
    found["status"] = following
    if following == "INGESTED":
        found["tileGeometry"] = found["tileGeometry"] or found["coverGeometry"]
