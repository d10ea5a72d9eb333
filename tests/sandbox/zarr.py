"""Zarr collections and their arrays (API reference 3.2)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from .accounts import domain_account_of, user_of
from .bodies import object_of
from .byoc import changed, made, own_host
from .call import Answer, Call, json_answer
from .errors import bad_payload, forbidden, not_found
from .hosts import Host
from .paging import page_answer
from .seeds_own import ZarrCollection
from .state import Sandbox

PATHS = {"new": "/zarr/v1", "old": "/api/v1/zarr"}
STEPS = {"CREATED": "INGESTING", "INGESTING": "INGESTED"}
WRITABLE = ("name", "s3Bucket", "path", "crs", "additionalData")


def collections(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections, in pages as for BYOC; POST makes one."""
    _check_right(sandbox)
    if call.method == "POST":
        return _create(sandbox, call)
    account = domain_account_of(call.claims)
    found = [entry.record for entry in _known(sandbox).values() if entry.record["accountId"] == account]
    return page_answer(call, found, f"{call.origin}{PATHS[sandbox.switches.link_style]}/collections")


def collection(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET, PUT and DELETE /collections/{id}; a look at one being read moves it on by a step."""
    _check_right(sandbox)
    found = _find(sandbox, call)
    if call.method == "DELETE":
        del sandbox.seeds.zarr[found.record["id"]]
        return changed(sandbox)
    if call.method == "PUT":
        wanted = object_of(call)
        _check(wanted)
        found.record.update({key: wanted[key] for key in WRITABLE if wanted.get(key) is not None})
        return changed(sandbox)
    shown = dict(found.record)
    _move_on(sandbox, found.record)
    return json_answer({"data": shown})


def reingest(sandbox: Sandbox, call: Call) -> Answer:
    """Answer PUT /collections/{id}/reingest: the store is read again."""
    _check_right(sandbox)
    _find(sandbox, call).record.update(status="CREATED", ingestionErrors=[])
    return changed(sandbox)


def arrays(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/arrays."""
    _check_right(sandbox)
    return json_answer({"data": list(_find(sandbox, call).arrays.values())})


def array(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/arrays/{name}."""
    _check_right(sandbox)
    found = _find(sandbox, call).arrays.get(call.params["array"])
    if found is None:
        raise not_found(f"Zarr array {call.params['array']} not found.")
    return json_answer({"data": found})


def _check_right(sandbox: Sandbox) -> None:
    if not sandbox.switches.zarr_right:
        raise forbidden()


def _known(sandbox: Sandbox) -> Mapping[str, ZarrCollection]:
    """Give what this host knows: all of it lies on the main one."""
    return sandbox.seeds.zarr if own_host(sandbox) is Host.MAIN else {}


def _find(sandbox: Sandbox, call: Call) -> ZarrCollection:
    found = _known(sandbox).get(call.params["collection"])
    if found is None or found.record["accountId"] != domain_account_of(call.claims):
        raise not_found(f"Zarr collection {call.params['collection']} not found.")
    return found


def _check(wanted: Mapping[str, Any]) -> None:
    for key in ("name", "s3Bucket", "path"):
        if not isinstance(wanted.get(key), str) or not wanted[key].strip():
            raise bad_payload(f"`{key}` is required.", key)


def _create(sandbox: Sandbox, call: Call) -> Answer:
    wanted = object_of(call)
    _check(wanted)
    record = {
        "id": str(uuid.uuid4()),
        "accountId": domain_account_of(call.claims),
        "userId": user_of(call.claims),
        "crs": "http://www.opengis.net/def/crs/EPSG/0/4326",
        "additionalData": {},
        **{key: wanted[key] for key in WRITABLE if wanted.get(key) is not None},
        "status": "CREATED",
        "ingestionErrors": [],
        "created": sandbox.stamp(),
        "envelope": None,
        "width": None,
        "height": None,
        "zattrs": {},
    }
    sandbox.seeds.zarr[record["id"]] = ZarrCollection(record)
    return made(sandbox, record)


def _move_on(sandbox: Sandbox, record: dict[str, Any]) -> None:
    following = STEPS.get(record["status"])
    if following is None or sandbox.switches.ingestion == "stuck":
        return
    if following == "INGESTED" and sandbox.switches.ingestion == "fails":
        record.update(status="FAILED", ingestionErrors=["The store cannot be read."])
    else:
        record["status"] = following
