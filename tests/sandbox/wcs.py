"""WCS 1.0.0 and 1.1.x: the layers of a configuration as coverages (API reference 8.4, 8.6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .call import Answer, Call, xml_answer
from .capabilities_wcs import descriptions, wcs_capabilities
from .layer_hosts import described_collection, listed_layers
from .map_drawing import draw
from .map_frame import read_frame
from .map_order import TooFar, read_order, read_target
from .ogc import Handler, answer_by, find_layer
from .ogc_parameters import FORMATS, VECTORS, OgcError
from .state import Sandbox
from .wfs import answer_features
from .wfs_query import type_name

VERSIONS = ("1.0.0", "1.1.0", "1.1.1", "1.1.2")
DEFAULT_VERSION = "1.1.2"
FOOTPRINTS = "TILE"  # the coverage that is vectors: where the scenes lie
KINDS = {
    "getcoverage": "wcs-coverage",
    "getcapabilities": "wcs-capabilities",
    "describecoverage": "wcs-description",
}


def kind_of(query: Mapping[str, str]) -> str:
    """Name the kind of a request for the ledger."""
    return KINDS.get(query.get("REQUEST", "").lower(), "wcs-other")


def wcs(sandbox: Sandbox, call: Call) -> Answer:
    """Answer on the wcs address."""
    handlers: dict[str, Handler] = {
        "getcoverage": _coverage,
        "getcapabilities": _capabilities,
        "describecoverage": _description,
    }
    return answer_by(handlers, "WCS", sandbox, call)


def _capabilities(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    version = asked.get("VERSION") or DEFAULT_VERSION
    version = version if version in VERSIONS else DEFAULT_VERSION
    return xml_answer(wcs_capabilities(instance, listed_layers(sandbox, instance, asked), call, version))


def _description(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    version = _version(asked)
    wanted = asked.get("COVERAGE") or asked.get("IDENTIFIERS") or asked.get("IDENTIFIER")
    layers = listed_layers(sandbox, instance, asked)
    if wanted:
        layers = [find_layer(sandbox, instance, name, "COVERAGE") for name in wanted.split(",")]
    return xml_answer(descriptions(layers, sandbox, version))


def _coverage(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    version = _version(asked)
    name = asked.get("COVERAGE")
    if not name:
        raise OgcError("Parameter COVERAGE is required")
    if name == FOOTPRINTS:
        return _footprints(sandbox, instance, asked, version)
    target = read_target(sandbox, instance, name, asked.get("STYLES", ""), asked)
    frame = read_frame(asked, version != "1.0.0", sandbox.switches.max_map_size)
    try:
        order = read_order(sandbox, instance, target, frame, asked, (*FORMATS, *VECTORS))
    except TooFar as error:
        if sandbox.switches.too_far == "image" and asked.get("WARNINGS", "YES").upper() not in ("NO", "FALSE"):
            return error.as_picture(asked.get("FORMAT", ""), frame.width, frame.height)
        raise
    return draw(sandbox, order)


def _footprints(sandbox: Sandbox, instance: Mapping[str, Any], asked: Mapping[str, str], version: str) -> Answer:
    """Give what WFS gives of the collection behind the configuration's first layer that has scenes."""
    name = asked.get("TYPENAMES") or _first_type(sandbox, instance)
    wanted = {**asked, "TYPENAMES": name, "OUTPUTFORMAT": asked.get("FORMAT", "")}
    wanted["VERSION"] = "1.0.0" if version == "1.0.0" else "2.0.0"
    wanted["SRSNAME"] = asked.get("CRS") or asked.get("SRS") or "EPSG:3857"
    return answer_features(sandbox, wanted)


def _first_type(sandbox: Sandbox, instance: Mapping[str, Any]) -> str:
    for layer in sandbox.seeds.layers[instance["id"]]:
        info = described_collection(sandbox, layer)
        name = type_name(sandbox, info) if info is not None and info.start is not None else None
        if name:
            return name
    raise OgcError(f"Coverage {FOOTPRINTS} not found")


def _version(asked: Mapping[str, str]) -> str:
    version = asked.get("VERSION") or DEFAULT_VERSION
    if version not in VERSIONS:
        raise OgcError(f"Version {version} is not supported")
    return version
