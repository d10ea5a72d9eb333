"""The Metadata API: where hosts are and on which one an own collection lives (API reference 0.2)."""

from __future__ import annotations

from typing import Any

from .accounts import domain_account_of
from .call import Answer, Call, json_answer
from .errors import not_found
from .hosts import COMMERCIAL, LOCATIONS, Host, origin_of
from .state import Sandbox

PATH = "/api/v1/metadata"


def locations(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /location: a bare array."""
    _check(sandbox)
    return json_answer([_location(sandbox, call, host) for host in Host])


def location(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /location/{locationId}."""
    _check(sandbox)
    deployment = sandbox.switches.deployment
    for host in Host:
        if LOCATIONS[deployment, host] == call.params["location"]:
            return json_answer(_location(sandbox, call, host))
    raise not_found(f"Location {call.params['location']} not found.")


def collection(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collection/{byoc,batch,zarr}-{uuid}: its bands and the host that has it."""
    _check(sandbox)
    name = call.params["collection"]
    found = _bands(sandbox, call, name)
    if found is None:
        raise not_found(f"Collection {name} not found.")
    host, bands = found
    return json_answer(
        {
            "@id": f"{call.origin}{PATH}/collection/{name}",
            "id": name,
            "location": _location(sandbox, call, host),
            "datasetType": "custom",
            "bands": bands,
        }
    )


def _check(sandbox: Sandbox) -> None:
    if not sandbox.switches.offered(sandbox.switches.metadata_api):
        raise not_found()


def _location(sandbox: Sandbox, call: Call, host: Host) -> dict[str, Any]:
    key = LOCATIONS[sandbox.switches.deployment, host]
    base = origin_of(host, sandbox.ports, call.origin)
    return {
        "@id": f"{call.origin}{PATH}/location/{key}",
        "id": key,
        "url": base,
        "wmsUrl": f"{base}/ogc/wms",
        "processUrl": f"{base}/api/v1/process",
        "catalogUrl": f"{base}/api/v1/catalog",
    }


def _bands(sandbox: Sandbox, call: Call, name: str) -> tuple[Host, list[dict[str, str]]] | None:
    """Find the caller's own or a public collection."""
    prefix, _, key = name.partition("-")
    account = domain_account_of(call.claims)
    own = sandbox.seeds.byoc.get(key) if prefix in ("byoc", "batch") else None
    if own is not None and own.record["accountId"] == account:
        host = own.host if sandbox.switches.deployment == COMMERCIAL else Host.MAIN
        bands = own.record["additionalData"].get("bands", {})
        return host, [{"name": band, "sampleType": _sample_type(spec)} for band, spec in bands.items()]
    store = sandbox.seeds.zarr.get(key) if prefix == "zarr" else None
    if store is not None and store.record["accountId"] == account:
        return Host.MAIN, [{"name": band, "sampleType": "FLOAT32"} for band in store.arrays]
    return None


def _sample_type(spec: dict[str, Any]) -> str:
    """Name the numbers of a band: UINT8, UINT16, FLOAT32 (0.2 knows no signed ones but FLOAT64)."""
    if spec.get("sampleFormat") == "FLOAT":
        return "FLOAT32"
    return "UINT8" if spec.get("bitDepth", 8) == 8 else "UINT16"
