"""What the OGC services share: the configuration of the address and its layers (API reference 8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .call import Answer, Call
from .collection_rules import unknown_collection
from .errors import ServiceError
from .faults import expired
from .layer_hosts import collection_of
from .ogc_parameters import OgcError
from .render import CollectionInfo
from .state import Sandbox

Handler = Callable[[Sandbox, Call, Mapping[str, Any], Mapping[str, str]], Answer]


def answer_by(handlers: Mapping[str, Handler], service: str, sandbox: Sandbox, call: Call) -> Answer:
    """Answer on the address of `service` by the handler of its REQUEST, whose name is in lower case here."""
    asked = call.keyed()
    named = asked.get("SERVICE", service)
    if named.upper() != service:  # sentinelhub-py writes it in lower case
        raise OgcError(f"Service {named} is not supported here")
    instance = find_configuration(sandbox, call)
    wanted = asked.get("REQUEST", "")
    handler = handlers.get(wanted.lower())
    if handler is None:
        raise OgcError(f"Request {wanted} is not supported" if wanted else "Parameter REQUEST is required")
    return handler(sandbox, call, instance, asked)


def find_configuration(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Find the configuration of the address. Refuses unknown and disabled ones, and expired accounts."""
    switches = sandbox.switches
    if switches.max_query is not None and len(call.query) > switches.max_query:
        raise ServiceError(414, "COMMON_BAD_PAYLOAD", "The request URL is too long.")
    if switches.ogc_token == "checked" and "authorization" in call.headers:
        sandbox.tokens.check(call.headers["authorization"])
    key = call.params["instance"]
    found = sandbox.seeds.configurations.get(key)
    if found is None:
        raise OgcError(f"Configuration {key} not found")
    if found["additionalData"].get("disabled"):
        raise OgcError(f"OGC requests are disabled for the configuration {key}")
    if switches.account_expired:
        raise expired()
    return found


def find_layer(
    sandbox: Sandbox, instance: Mapping[str, Any], name: str | None, parameter: str = "LAYERS"
) -> dict[str, Any]:
    """Find the one layer of a request; an overlay after a comma is let be, several data layers are refused."""
    if not name:
        raise OgcError(f"Parameter {parameter} is required")
    known = sandbox.seeds.layers[instance["id"]]
    names = [name] if any(layer["id"] == name for layer in known) else name.split(",")
    names = [entry for entry in names if entry.upper() not in ("OUTLINE",)]
    if len(names) != 1:
        raise OgcError("Exactly one layer can be requested")
    for layer in known:
        if layer["id"] == names[0]:
            return layer
    raise OgcError(f"Layer {names[0]} not found")


def layer_collection(sandbox: Sandbox, layer: Mapping[str, Any]) -> CollectionInfo:
    """Find the collection behind a layer on this host."""
    return find_collection(sandbox, collection_of(layer))


def find_collection(sandbox: Sandbox, name: str) -> CollectionInfo:
    """Find a collection on this host by its id."""
    info = sandbox.requestable.get(name)
    if info is None:
        raise unknown_collection(name)
    return info
