"""WMS 1.1.1 and 1.3.0 (API reference 8.1, 8.5, 8.6, 8.7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .call import Answer, Call, json_answer, xml_answer
from .capabilities_wms import json_capabilities, wms_capabilities
from .drawing import blank_picture, words_picture
from .errors import ServiceError, not_found
from .images import JPEG, PNG
from .layer_hosts import listed_layers
from .layer_styles import find_style
from .legends import LEAST, MOST, legend_picture, legend_size
from .map_drawing import draw
from .map_frame import read_frame, read_whole
from .map_order import TooFar, read_order, read_target
from .ogc import Handler, answer_by, find_layer
from .ogc_parameters import FORMATS, VECTORS, OgcError
from .state import Sandbox
from .wms_info import feature_info

VERSIONS = ("1.1.1", "1.3.0")
DEFAULT_VERSION = "1.3.0"
KINDS = {
    "getmap": "wms-map",
    "getcapabilities": "wms-capabilities",
    "getlegendgraphic": "wms-legend",
    "getfeatureinfo": "wms-info",
}
EXCEPTIONS = {
    "1.3.0": {"": "xml", "XML": "xml", "INIMAGE": "inimage", "BLANK": "blank"},
    "1.1.1": {
        "": "xml",
        "application/vnd.ogc.se_xml": "xml",
        "application/vnd.ogc.se_inimage": "inimage",
        "application/vnd.ogc.se_blank": "blank",
    },
}


def kind_of(query: Mapping[str, str]) -> str:
    """Name the kind of a request for the ledger."""
    return KINDS.get(query.get("REQUEST", "").lower(), "wms-other")


def wms(sandbox: Sandbox, call: Call) -> Answer:
    """Answer on the wms address."""
    handlers: dict[str, Handler] = {
        "getmap": _map,
        "getcapabilities": _capabilities,
        "getlegendgraphic": _legend,
        "getfeatureinfo": _info,
    }
    return answer_by(handlers, "WMS", sandbox, call)


def _capabilities(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    layers = listed_layers(sandbox, instance, asked)
    if asked.get("FORMAT", "").split(";")[0] == "application/json":
        return json_answer(json_capabilities(instance, layers, call, sandbox))
    version = "1.1.1" if asked.get("VERSION", DEFAULT_VERSION).startswith("1.1") else DEFAULT_VERSION
    text = wms_capabilities(instance, layers, call, sandbox, version)
    return xml_answer(text, media_type="application/vnd.ogc.wms_xml" if version == "1.1.1" else "text/xml")


def _map(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    version = _version(asked)
    mode = EXCEPTIONS[version].get(asked.get("EXCEPTIONS", ""))
    if mode is None:
        raise OgcError(f"EXCEPTIONS {asked['EXCEPTIONS']} is not supported by version {version}")
    try:
        return _drawn(sandbox, instance, asked, version)
    except ServiceError as error:
        if mode == "xml" or error.status != 400:
            raise
        return _excuse(error, mode, asked)


def _drawn(sandbox: Sandbox, instance: Mapping[str, Any], asked: Mapping[str, str], version: str) -> Answer:
    target = read_target(sandbox, instance, asked.get("LAYERS"), asked.get("STYLES", ""), asked)
    frame = read_frame(asked, version == "1.3.0", sandbox.switches.max_map_size)
    try:
        return draw(sandbox, read_order(sandbox, instance, target, frame, asked, (*FORMATS, *VECTORS)))
    except TooFar as error:
        if sandbox.switches.too_far == "image" and asked.get("WARNINGS", "YES").upper() not in ("NO", "FALSE"):
            return error.as_picture(asked.get("FORMAT", ""), frame.width, frame.height)
        raise


def _excuse(error: ServiceError, mode: str, asked: Mapping[str, str]) -> Answer:
    """Draw an error, or nothing, into an image of the size asked for; status 200 (API reference 8.7)."""
    width, height = (int(asked[key]) if asked.get(key, "").isdigit() else 256 for key in ("WIDTH", "HEIGHT"))
    width, height = min(max(width, 1), 2500), min(max(height, 1), 2500)
    media_type = JPEG if asked.get("FORMAT") == JPEG else PNG
    if mode == "blank":
        return Answer(200, blank_picture(width, height, media_type), media_type)
    return Answer(200, words_picture(width, height, media_type, error.message), media_type)


def _legend(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    layer = find_layer(sandbox, instance, asked.get("LAYER"))
    legend = find_style(layer, asked.get("STYLE")).get("legend")
    if asked.get("FORMAT", PNG) != PNG:
        raise OgcError(f"Format {asked['FORMAT']} is not supported")
    if not legend and sandbox.switches.missing_legend == "404":
        raise not_found(f"Layer {layer['id']} has no legend")
    if not legend and sandbox.switches.missing_legend == "exception":
        raise OgcError(f"Layer {layer['id']} has no legend")
    width, height = legend_size(legend, layer["title"])
    if asked.get("WIDTH"):
        width = read_whole(asked, "WIDTH", MOST, LEAST)
    if asked.get("HEIGHT"):
        height = read_whole(asked, "HEIGHT", MOST, LEAST)
    return Answer(200, legend_picture(legend, layer["title"], (width, height)), PNG)


def _info(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    version = _version(asked)
    target = read_target(sandbox, instance, asked.get("QUERY_LAYERS"), asked.get("STYLES", ""), asked)
    frame = read_frame(asked, version == "1.3.0", sandbox.switches.max_map_size)
    if asked.get("INFO_FORMAT", "application/json") != "application/json":
        raise OgcError(f"INFO_FORMAT {asked['INFO_FORMAT']} is not supported")
    names = ("X", "Y") if version == "1.1.1" else ("I", "J")
    column, row = (read_whole(asked, name, 10**9, low=0) for name in names)
    if column >= frame.width or row >= frame.height:
        raise OgcError(f"{names[0]} and {names[1]} must lie inside the image")
    order = read_order(sandbox, instance, target, frame, {**asked, "FORMAT": PNG})
    return json_answer(feature_info(sandbox, order, column, row))


def _version(asked: Mapping[str, str]) -> str:
    version = asked.get("VERSION") or DEFAULT_VERSION
    if version not in VERSIONS:
        raise OgcError(f"Version {version} is not supported")
    return version
