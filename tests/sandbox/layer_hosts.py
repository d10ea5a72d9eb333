"""Which layers of a configuration a host shows: data live on one host, configurations span all (API reference 2.8)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .collection_rules import LONG_NAMES
from .hosts import COMMERCIAL, data_host
from .ogc_parameters import read_flag
from .render import CollectionInfo
from .state import Sandbox


def listed_layers(sandbox: Sandbox, instance: Mapping[str, Any], asked: Mapping[str, str]) -> list[dict[str, Any]]:
    """Give the layers for a capabilities answer: those of other hosts only with endpoint_filter=false."""
    layers = sandbox.seeds.layers[instance["id"]]
    if not read_flag(asked, "ENDPOINT_FILTER", True):
        return layers
    return [layer for layer in layers if not _is_elsewhere(sandbox, layer)]


def described_collection(sandbox: Sandbox, layer: Mapping[str, Any]) -> CollectionInfo | None:
    """Find the collection behind a layer on whatever host; None for one without pixels."""
    return sandbox.offered.get(collection_of(layer))


def collection_of(layer: Mapping[str, Any]) -> str:
    """Give the id of the collection behind a layer."""
    kind = layer["collectionType"]
    return str(layer.get("collectionId") if kind == "CUSTOM" else LONG_NAMES.get(kind, kind))


def _is_elsewhere(sandbox: Sandbox, layer: Mapping[str, Any]) -> bool:
    """Tell a layer whose data another host has; what no host has stays in the list."""
    if sandbox.switches.deployment != COMMERCIAL:
        return False
    name = collection_of(layer)
    own = sandbox.seeds.byoc.get(name.partition("-")[2])
    home = own.host if own is not None else data_host(sandbox.switches.deployment, name)
    return home is not None and home is not sandbox.host
