"""TIME and the vendor parameters of OGC requests, each read and checked (API reference 8.1, 8.4, 8.5)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any

import shapely
import shapely.errors
import shapely.geometry

from .collection_rules import SAMPLING
from .errors import ServiceError
from .images import JPEG, PNG, TIFF
from .state import Sandbox
from .times import Span, ogc_time

FORMATS = (PNG, JPEG, TIFF)
#: PRIORITY values of which the pixels know an order; the others of API reference 8.4 fall back to the newest.
PRIORITIES = ("mostRecent", "leastRecent", "leastCC", "leastTimeDifference", "maximumViewingElevation")


class OgcError(ServiceError):
    """A refusal of an OGC service: 400 and a service exception (API reference 8.7)."""

    def __init__(self, message: str) -> None:
        super().__init__(400, "COMMON_BAD_PAYLOAD", message)


def read_span(sandbox: Sandbox, asked: Mapping[str, str]) -> Span:
    """Read TIME; a single value is counted, for it is deprecated (API reference 8.5)."""
    try:
        span = ogc_time(asked.get("TIME"), sandbox.today())
    except ValueError as error:
        raise OgcError(str(error)) from error
    if span.single:
        sandbox.traffic.single_time()
    return span


def read_options(layer: Mapping[str, Any], asked: Mapping[str, str]) -> dict[str, Any]:
    """Join the layer's defaults with MAXCC, PRIORITY and the samplings of the request."""
    options = {key: value for key, value in layer["datasourceDefaults"].items() if key not in ("type", "timeRange")}
    if "MAXCC" in asked:
        options["maxCloudCoverage"] = read_number(asked, "MAXCC", 0, 100, 100)
    priority = asked.get("PRIORITY")
    if priority:
        if priority not in PRIORITIES:
            raise OgcError(f"Invalid PRIORITY: {priority}")
        options["mosaickingOrder"] = priority if priority in PRIORITIES[:3] else "mostRecent"
    for name, allowed in (("UPSAMPLING", SAMPLING), ("DOWNSAMPLING", (*SAMPLING, "BOX"))):
        if asked.get(name):
            if asked[name] not in allowed:
                raise OgcError(f"Invalid {name}: {asked[name]}")
            options[name.lower()] = asked[name]
    return options


def read_preview(asked: Mapping[str, str], layer: Mapping[str, Any]) -> int:
    """Read PREVIEW 0-2, else what the layer says."""
    if "PREVIEW" in asked:
        if asked["PREVIEW"] not in ("0", "1", "2"):
            raise OgcError(f"Invalid PREVIEW: {asked['PREVIEW']}")
        return int(asked["PREVIEW"])
    modes = {"PREVIEW": 1, "EXTENDED_PREVIEW": 2}
    return modes.get(str(layer["datasourceDefaults"].get("previewMode")), 0)


def read_evalscript(asked: Mapping[str, str]) -> str | None:
    """Decode EVALSCRIPT; a plus sign that was not URL-encoded arrives as a blank."""
    if asked.get("EVALSCRIPTURL"):
        raise OgcError("EVALSCRIPTURL is not served by the sandbox yet")
    coded = asked.get("EVALSCRIPT")
    if not coded:
        return None
    try:
        return base64.b64decode(coded, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise OgcError("EVALSCRIPT is not valid Base64") from error


def read_geometry(asked: Mapping[str, str], swapped: bool) -> dict | None:
    """Read GEOMETRY: WKT or hexadecimal WKB of a polygon, in CRS and axis order of the request (8.4, 8.6)."""
    text = asked.get("GEOMETRY")
    if not text:
        return None
    try:
        shape = shapely.from_wkb(text) if re.fullmatch(r"[0-9A-Fa-f]+", text) else shapely.from_wkt(text)
    except shapely.errors.ShapelyError as error:
        raise OgcError("GEOMETRY is neither WKT nor hexadecimal WKB") from error
    if shape.geom_type not in ("Polygon", "MultiPolygon"):
        raise OgcError("GEOMETRY must be a polygon or a multipolygon")
    if swapped:
        shape = shapely.transform(shape, lambda points: points[:, ::-1])
    return dict(shapely.geometry.mapping(shape))


def read_format(asked: Mapping[str, str]) -> str:
    """Read FORMAT; image/png without one."""
    wanted = asked.get("FORMAT") or PNG
    plain = wanted.split(";")[0].strip()
    if plain not in FORMATS:
        raise OgcError(f"Format {wanted} is not supported")
    return plain


def read_number(asked: Mapping[str, str], name: str, low: float, high: float, default: float) -> float:
    """Read a number between two bounds."""
    text = asked.get(name)
    if text in (None, ""):
        return default
    try:
        value = float(str(text))
    except ValueError as error:
        raise OgcError(f"Invalid {name}: {text}") from error
    if not low <= value <= high:
        raise OgcError(f"{name} must be between {low:g} and {high:g}")
    return value


def read_flag(asked: Mapping[str, str], name: str, default: bool) -> bool:
    """Read a yes or no in any of its spellings."""
    text = asked.get(name, "").lower()
    if not text:
        return bool(default)
    if text not in ("true", "false", "yes", "no"):
        raise OgcError(f"Invalid {name}: {asked[name]}")
    return text in ("true", "yes")
