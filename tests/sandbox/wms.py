"""WMS 1.1.1 and 1.3.0 (API reference 8.1, 8.5, 8.6, 8.7)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from . import crs as crs_rules
from .call import Answer, Call, json_answer, xml_answer
from .capabilities_wms import json_capabilities, wms_capabilities
from .drawing import blank_picture, legend_picture, words_picture
from .errors import ServiceError
from .images import JPEG, PNG
from .layer_hosts import listed_layers
from .ogc import Frame, TooFar, draw, find_configuration, find_layer, read_order
from .ogc_parameters import OgcError
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
_STEP = re.compile(r"(\d+(?:\.\d+)?)(m?)")


def kind_of(query: Mapping[str, str]) -> str:
    """Name the kind of a request for the ledger."""
    return KINDS.get(query.get("REQUEST", "").lower(), "wms-other")


def wms(sandbox: Sandbox, call: Call) -> Answer:
    """Answer on the wms address."""
    asked = call.keyed()
    service = asked.get("SERVICE", "WMS")
    if service.upper() != "WMS":  # sentinelhub-py writes it in lower case
        raise OgcError(f"Service {service} is not supported here")
    instance = find_configuration(sandbox, call)
    handlers: dict[str, Callable[..., Answer]] = {
        "getmap": _map,
        "getcapabilities": _capabilities,
        "getlegendgraphic": _legend,
        "getfeatureinfo": _info,
    }
    wanted = asked.get("REQUEST", "")
    handler = handlers.get(wanted.lower())
    if handler is None:
        raise OgcError(f"Request {wanted} is not supported" if wanted else "Parameter REQUEST is required")
    return handler(sandbox, call, instance, asked)


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
    layer = find_layer(sandbox, instance, asked.get("LAYERS"))
    if asked.get("STYLES", "") not in ("", "default"):
        raise OgcError(f"Style {asked['STYLES']} not found")
    frame = read_frame(asked, version, sandbox.switches.max_map_size)
    try:
        return draw(sandbox, read_order(sandbox, instance, layer, frame, asked))
    except TooFar as error:
        if sandbox.switches.too_far == "image" and asked.get("WARNINGS", "YES").upper() != "NO":
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
    wanted = asked.get("STYLE") or layer["defaultStyleName"]
    style = next((style for style in layer["styles"] if style["name"] == wanted), None)
    if style is None:
        raise OgcError(f"Style {wanted} not found")
    size = None
    if asked.get("WIDTH") and asked.get("HEIGHT"):
        size = (_whole(asked, "WIDTH", 2500), _whole(asked, "HEIGHT", 2500))
    return Answer(200, legend_picture(style.get("legend"), layer["title"], size), PNG)


def _info(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    version = _version(asked)
    layer = find_layer(sandbox, instance, asked.get("QUERY_LAYERS"))
    frame = read_frame(asked, version, sandbox.switches.max_map_size)
    if asked.get("INFO_FORMAT", "application/json") != "application/json":
        raise OgcError(f"INFO_FORMAT {asked['INFO_FORMAT']} is not supported")
    names = ("X", "Y") if version == "1.1.1" else ("I", "J")
    column, row = (_whole(asked, name, 10**9, low=0) for name in names)
    if column >= frame.width or row >= frame.height:
        raise OgcError(f"{names[0]} and {names[1]} must lie inside the image")
    order = read_order(sandbox, instance, layer, frame, {**asked, "FORMAT": PNG})
    return json_answer(feature_info(sandbox, order, column, row))


def _version(asked: Mapping[str, str]) -> str:
    version = asked.get("VERSION") or DEFAULT_VERSION
    if version not in VERSIONS:
        raise OgcError(f"Version {version} is not supported")
    return version


def read_frame(asked: Mapping[str, str], version: str, largest: int) -> Frame:
    """Read BBOX, CRS and size; the axis order of EPSG:4326 depends on the version (API reference 8.6)."""
    name = asked.get("CRS") or asked.get("SRS") or "EPSG:3857"
    crs = crs_rules.from_ogc(name)
    if crs is None:
        raise OgcError(f"CRS {name} is not supported")
    bbox = read_bbox(asked.get("BBOX"))
    swapped = version == "1.3.0" and crs == "EPSG:4326"
    if swapped:
        bbox = (bbox[1], bbox[0], bbox[3], bbox[2])
    if not (bbox[0] < bbox[2] and bbox[1] < bbox[3]):
        raise OgcError(f"Invalid BBOX: {asked.get('BBOX')}")
    try:
        crs_rules.to_degrees(bbox, crs)
    except ServiceError as error:
        raise OgcError(f"Invalid BBOX: {asked.get('BBOX')}") from error
    return Frame(bbox, crs, *_size(asked, bbox, crs, largest), swapped)


def read_bbox(text: str | None) -> crs_rules.BBox:
    """Read four numbers in the order written. Raises OgcError."""
    try:
        left, bottom, right, top = (float(part) for part in (text or "").split(","))
    except ValueError as error:
        raise OgcError(f"Invalid BBOX: {text}" if text else "Parameter BBOX is required") from error
    return left, bottom, right, top


def _size(asked: Mapping[str, str], bbox: crs_rules.BBox, crs: str, largest: int) -> tuple[int, int]:
    if asked.get("RESX") and asked.get("RESY"):
        if asked.get("WIDTH") or asked.get("HEIGHT"):
            raise OgcError("Only WIDTH and HEIGHT or RESX and RESY can be set at the same time")
        width = _pixels(asked["RESX"], bbox[2] - bbox[0], crs)
        height = _pixels(asked["RESY"], bbox[3] - bbox[1], crs)
    elif asked.get("WIDTH") and asked.get("HEIGHT"):
        width, height = _whole(asked, "WIDTH", 10**9), _whole(asked, "HEIGHT", 10**9)
    else:
        raise OgcError("WIDTH and HEIGHT or RESX and RESY are required")
    for name, value in (("width", width), ("height", height)):
        if value > largest:
            raise OgcError(f"`{name} = {value}` is larger than allowed {largest}.")
    return width, height


def _pixels(text: str, span: float, crs: str) -> int:
    """Read RESX or RESY: CRS units, or metres with the suffix m."""
    match = _STEP.fullmatch(text)
    if not match or float(match[1]) <= 0:
        raise OgcError(f"Invalid resolution: {text}")
    step = float(match[1])
    if match[2] and crs_rules.is_degrees(crs):
        step /= crs_rules.METRES_PER_DEGREE
    return max(1, round(span / step))


def _whole(asked: Mapping[str, str], name: str, high: int, low: int = 1) -> int:
    text = asked.get(name, "")
    if not text.isdigit() or not low <= int(text) <= high:
        raise OgcError(f"Invalid {name}: {text}" if text else f"Parameter {name} is required")
    return int(text)
