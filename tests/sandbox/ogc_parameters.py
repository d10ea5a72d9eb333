"""TIME and the vendor parameters of OGC requests, each read and checked (API reference 8.1, 8.4, 8.5)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import shapely
import shapely.errors
import shapely.geometry
from shapely.geometry.base import BaseGeometry

from .collection_rules import SAMPLING
from .errors import ServiceError
from .images import JPEG, JSON, PNG, TIFF
from .state import Sandbox
from .times import Span, ogc_time

FORMATS = (PNG, JPEG, TIFF)
SHAPEFILE = "application/x-esri-shape"
VECTORS = (JSON, SHAPEFILE)
#: EVALSOURCE values (API reference 8.4) and their collections; new collections stand there by their own id.
SOURCES = {
    "S2": "sentinel-2-l1c", "S2L1C": "sentinel-2-l1c", "S2L2A": "sentinel-2-l2a", "S1GRD": "sentinel-1-grd",
    "S3OLCI": "sentinel-3-olci", "S3SLSTR": "sentinel-3-slstr", "S5P_L2": "sentinel-5p-l2", "L8": "landsat-8-l1c",
    "LTML1": "landsat-tm-l1", "LTML2": "landsat-tm-l2", "LETML1": "landsat-etm-l1", "LETML2": "landsat-etm-l2",
    "LMSSL1": "landsat-mss-l1", "LOTL1": "landsat-ot-l1", "LOTL2": "landsat-ot-l2", "HLS": "hls", "Modis": "modis",
    "DEM": "dem",
}  # fmt: skip
#: PRIORITY values of which the pixels know an order; the others of API reference 8.4 fall back to the newest.
PRIORITIES = ("mostRecent", "leastRecent", "leastCC", "leastTimeDifference", "maximumViewingElevation")

_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)


class OgcError(ServiceError):
    """A refusal of an OGC service: 400 and a service exception (API reference 8.7)."""

    def __init__(self, message: str) -> None:
        super().__init__(400, "COMMON_BAD_PAYLOAD", message)


def read_span(sandbox: Sandbox, asked: Mapping[str, str], default: Span | None = None) -> Span:
    """Read TIME, without it `default` or the last half year; a single value is counted: it is deprecated (8.5)."""
    if not asked.get("TIME") and default is not None:
        return default
    try:
        span = ogc_time(asked.get("TIME"), sandbox.today())
    except ValueError as error:
        raise OgcError(str(error)) from error
    if span.single:
        sandbox.traffic.single_time()
    return span


def read_options(defaults: Mapping[str, Any], asked: Mapping[str, str]) -> dict[str, Any]:
    """Join a layer's defaults with MAXCC, PRIORITY, MINQA and the samplings of the request."""
    options = {key: value for key, value in defaults.items() if key not in ("type", "timeRange")}
    if "EGM" in options:  # the spelling of configurations; Process writes it small (API reference 2.5)
        options["egm"] = options.pop("EGM")
    if asked.get("MAXCC"):
        options["maxCloudCoverage"] = read_number(asked, "MAXCC", 0, 100, 100)
    if asked.get("MINQA"):
        options["minQa"] = read_number(asked, "MINQA", 0, 100, 50)
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
    _check_legacy(asked)
    return options


def _check_legacy(asked: Mapping[str, str]) -> None:
    """Check parameters of old scripts, which change nothing of those of today (API reference 8.4)."""
    read_flag(asked, "TEMPORAL", False)
    for name in ("GAIN", "GAMMA"):
        read_number(asked, name, 0, 100, 1)


def read_preview(asked: Mapping[str, str], defaults: Mapping[str, Any]) -> int:
    """Read PREVIEW 0-2, else what the layer says."""
    if asked.get("PREVIEW"):
        if asked["PREVIEW"] not in ("0", "1", "2"):
            raise OgcError(f"Invalid PREVIEW: {asked['PREVIEW']}")
        return int(asked["PREVIEW"])
    return {"PREVIEW": 1, "EXTENDED_PREVIEW": 2}.get(str(defaults.get("previewMode")), 0)


def read_evalscript(asked: Mapping[str, str]) -> str | None:
    """Decode EVALSCRIPT from Base64."""
    coded = asked.get("EVALSCRIPT")
    if not coded:
        return None
    try:
        return base64.b64decode(coded, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise OgcError("EVALSCRIPT is not valid Base64") from error


def read_source(asked: Mapping[str, str]) -> str | None:
    """Read EVALSOURCE: the id of a collection, `CUSTOM` for the layer's own; None without one."""
    wanted = asked.get("EVALSOURCE")
    if not wanted or wanted == "CUSTOM":
        return wanted or None
    known = SOURCES.get(wanted, wanted if wanted in SOURCES.values() or "-" in wanted else None)
    if known is None:
        raise OgcError(f"Invalid EVALSOURCE: {wanted}")
    return known


def read_geometry(asked: Mapping[str, str], swapped: bool) -> dict | None:
    """Read GEOMETRY: WKT, hexadecimal WKB or a list of coordinates of a polygon, in CRS and axis order of the request.

    API reference 8.4, 8.6.
    """
    text = (asked.get("GEOMETRY") or "").strip()
    if not text:
        return None
    try:
        shape = _shape(text)
    except (shapely.errors.ShapelyError, ValueError) as error:
        raise OgcError("GEOMETRY is neither WKT nor hexadecimal WKB nor a list of coordinates") from error
    if shape.geom_type not in ("Polygon", "MultiPolygon") or shape.is_empty:
        raise OgcError("GEOMETRY must be a polygon or a multipolygon")
    if swapped:
        shape = shapely.transform(shape, lambda points: points[:, ::-1])
    return dict(shapely.geometry.mapping(shape))


def _shape(text: str) -> BaseGeometry:
    if re.fullmatch(r"[0-9A-Fa-f]{10,}", text):
        return shapely.from_wkb(text)
    if text[0].isalpha():
        return shapely.from_wkt(text)
    numbers = [float(word) for word in re.split(r"[\s,;]+", text) if word]
    if len(numbers) < 6 or len(numbers) % 2:
        raise ValueError(text)
    return shapely.Polygon(list(zip(numbers[::2], numbers[1::2])))


def read_format(asked: Mapping[str, str], known: Sequence[str] = FORMATS) -> str:
    """Read FORMAT; image/png without one."""
    wanted = asked.get("FORMAT") or PNG
    plain = wanted.split(";")[0].strip()
    if plain not in known:
        raise OgcError(f"Format {wanted} is not supported")
    return plain


def read_file_name(asked: Mapping[str, str]) -> str | None:
    """Read NICENAME: a file name without folders, None without one."""
    wanted = re.split(r"[/\\]", asked.get("NICENAME", ""))[-1]
    return re.sub(r"[^\w. ()+-]", "_", wanted) or None


def read_duration(text: str) -> timedelta:
    """Read an ISO 8601 duration; months count 30 days, years 365. Raises ValueError."""
    match = _DURATION.fullmatch(text)
    if not match or not any(match.groups()):
        raise ValueError(f"Invalid duration: {text}")
    years, months, weeks, days, hours, minutes, seconds = (float(part or 0) for part in match.groups())
    return timedelta(days=365 * years + 30 * months + 7 * weeks + days, seconds=3600 * hours + 60 * minutes + seconds)


def read_number(asked: Mapping[str, str], name: str, low: float, high: float, default: float) -> float:
    """Read a number between two bounds."""
    text = asked.get(name)
    if text in (None, ""):
        return default
    try:
        value = float(str(text))
    except ValueError as error:
        raise OgcError(f"Invalid {name}: {text}") from error
    if not low <= value <= high:  # refuses what is not a number too
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
