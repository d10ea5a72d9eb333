"""What WMS and WMTS share: the configuration, the layer, TIME and the vendor parameters (API reference 8)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import shapely
import shapely.errors

from . import crs as crs_rules
from . import units
from .call import Answer, Call
from .collection_rules import LONG_NAMES, SAMPLING, check_right, unknown_collection
from .drawing import far_out_picture, finish
from .errors import ServiceError
from .faults import expired
from .images import JPEG, PNG, TIFF, encode
from .process_rules import make_source, too_coarse
from .render import CollectionInfo, DataSource, Rendered, RenderJob
from .state import Sandbox
from .times import Span, ogc_time

BBox = crs_rules.BBox
FORMATS = (PNG, JPEG, TIFF)
#: PRIORITY values of which the pixels know an order; the others of API reference 8.4 fall back to the newest.
PRIORITIES = ("mostRecent", "leastRecent", "leastCC", "leastTimeDifference", "maximumViewingElevation")
DETAIL_LIMIT = 200.0  # metres a pixel
PREVIEW_LIMIT = 1500.0


@dataclass(frozen=True)
class Frame:
    """Which part of the Earth, in how many pixels."""

    bbox: BBox
    crs: str
    width: int
    height: int

    @property
    def metres(self) -> float:
        """Give metres per pixel."""
        return crs_rules.metres_per_pixel(self.bbox, self.crs, self.width, self.height)


@dataclass(frozen=True)
class MapOrder:
    """One checked map or tile request."""

    frame: Frame
    info: CollectionInfo
    source: DataSource
    evalscript: str
    geometry: dict | None
    media_type: str
    quality: int
    warnings: bool
    logo: bool


class OgcError(ServiceError):
    """A refusal of an OGC service: 400 and a service exception (API reference 8.7)."""

    def __init__(self, message: str, code: str = "OGC_REFUSED") -> None:
        super().__init__(400, code, message)


def find_configuration(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Find the configuration of the address. Refuses unknown and disabled ones, and expired accounts."""
    key = call.params["instance"]
    found = sandbox.seeds.configurations.get(key)
    if found is None:
        raise OgcError(f"Configuration {key} not found")
    if found["additionalData"].get("disabled"):
        raise OgcError(f"OGC requests are disabled for the configuration {key}")
    if sandbox.switches.account_expired:
        raise expired()
    return found


def find_layer(sandbox: Sandbox, instance: Mapping[str, Any], name: str | None) -> dict[str, Any]:
    """Find the one layer of a request; an overlay after a comma is let be, several data layers are refused."""
    if not name:
        raise OgcError("Parameter LAYERS is required")
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
    """Find the collection behind a layer."""
    kind = layer["collectionType"]
    name = layer.get("collectionId") if kind == "CUSTOM" else LONG_NAMES.get(kind, kind)
    info = sandbox.collections.get(str(name))
    if info is None:
        raise unknown_collection(str(name))
    return info


def read_order(
    sandbox: Sandbox, instance: Mapping[str, Any], layer: Mapping[str, Any], frame: Frame, asked: Mapping[str, str]
) -> MapOrder:
    """Join layer defaults and request parameters; the request wins (API reference 8.4)."""
    info = layer_collection(sandbox, layer)
    more = instance["additionalData"]
    preview = _preview(asked, layer)
    span = _span(sandbox, asked)
    options = _options(layer, asked)
    _check_dem(sandbox, info, options)
    if _cloud_filter_off(info, preview, frame):
        options.pop("maxCloudCoverage", None)
    _check_distance(info, preview, frame, span)
    start, end = (span.start, span.end) if info.start is not None else (None, None)
    return MapOrder(
        frame=frame,
        info=info,
        source=make_source(info, start, end, options),
        evalscript=_evalscript(asked) or sandbox.seeds.script_of(layer),
        geometry=_geometry(asked),
        media_type=_format(asked),
        quality=int(_number(asked, "QUALITY", 0, 100, more.get("imageQuality", 90))),
        warnings=_flag(asked, "WARNINGS", more.get("showWarnings", True)),
        logo=_flag(asked, "SHOWLOGO", more.get("showLogo", True)),
    )


def draw(sandbox: Sandbox, order: MapOrder) -> Answer:
    """Render, encode and charge one map or tile. OGC uses the output `default` alone (API reference 6.1)."""
    frame = _clipped(order)
    job = RenderJob(
        frame.bbox, frame.crs, frame.width, frame.height, order.geometry, (order.source,), order.evalscript
    )
    rendered = _rendered(sandbox, job)
    output = next((entry for entry in rendered.outputs if entry.id == "default"), None)
    if output is None:
        raise OgcError("Failed to evaluate script! Output default is missing.")
    if order.media_type == TIFF:
        body = encode(output, TIFF, frame.bbox, frame.crs)
    else:
        empty = not _has_data(sandbox, order)
        body = finish(output, order.media_type, order.quality, order.logo, order.warnings and empty)
    cost = units.image_units(
        frame.width, frame.height, rendered.input_bands, rendered.samples,
        order.media_type == TIFF and output.sample_type == "FLOAT32", job.sources,
    )  # fmt: skip
    sandbox.spend(cost)
    return Answer(200, body, order.media_type)


class TooFar(OgcError):
    """A map request coarser than its collection allows."""

    def __init__(self, message: str) -> None:
        super().__init__(message, "OGC_REFUSED")

    def as_picture(self, order_format: str, width: int, height: int) -> Answer:
        """Give the hint drawn into an image instead (API reference 8.4, WARNINGS)."""
        media_type = order_format if order_format in (PNG, JPEG) else PNG
        return Answer(200, far_out_picture(width, height, media_type), media_type)


def _rendered(sandbox: Sandbox, job: RenderJob) -> Rendered:
    """Render, wording a faulty script as the OGC services do (API reference 8.7)."""
    try:
        return sandbox.render(job)
    except ServiceError as error:
        if error.code != "RENDERER_EXCEPTION" or error.status != 400:
            raise
        raise OgcError(f"Failed to evaluate script! {error.message}") from error


def _has_data(sandbox: Sandbox, order: MapOrder) -> bool:
    if order.source.time_from is None or order.source.time_to is None:
        return True
    if not order.warnings:
        return True
    area = crs_rules.to_degrees(order.frame.bbox, order.frame.crs)
    scenes = sandbox.world.scenes(order.info.id, area, order.source.time_from, order.source.time_to)
    limit = order.source.max_cloud_cover
    return any(scene.cloud_cover is None or scene.cloud_cover <= limit for scene in scenes)


def _clipped(order: MapOrder) -> Frame:
    """Crop to the bounds of GEOMETRY, keeping the pixel size (API reference 8.4)."""
    frame = order.frame
    if order.geometry is None:
        return frame
    shape = shapely.from_geojson(shapely.to_geojson(shapely.geometry.shape(order.geometry)))
    box = shapely.box(*frame.bbox).intersection(shapely.box(*shape.bounds)).bounds
    if not box or box[0] >= box[2] or box[1] >= box[3]:
        return frame
    across = (frame.bbox[2] - frame.bbox[0]) / frame.width
    down = (frame.bbox[3] - frame.bbox[1]) / frame.height
    width, height = max(1, round((box[2] - box[0]) / across)), max(1, round((box[3] - box[1]) / down))
    return replace(frame, bbox=tuple(box), width=width, height=height)


def _span(sandbox: Sandbox, asked: Mapping[str, str]) -> Span:
    try:
        span = ogc_time(asked.get("TIME"), sandbox.today())
    except ValueError as error:
        raise OgcError(str(error)) from error
    if span.single:
        sandbox.traffic.single_time()
    return span


def _options(layer: Mapping[str, Any], asked: Mapping[str, str]) -> dict[str, Any]:
    options = {key: value for key, value in layer["datasourceDefaults"].items() if key not in ("type", "timeRange")}
    if "MAXCC" in asked:
        options["maxCloudCoverage"] = _number(asked, "MAXCC", 0, 100, 100)
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


def _check_dem(sandbox: Sandbox, info: CollectionInfo, options: Mapping[str, Any]) -> None:
    switches = sandbox.switches
    commercial = switches.deployment == "commercial"
    allowed = commercial if switches.dem_30_right is None else switches.dem_30_right
    check_right(info, options, allowed, commercial)


def _preview(asked: Mapping[str, str], layer: Mapping[str, Any]) -> int:
    if "PREVIEW" in asked:
        if asked["PREVIEW"] not in ("0", "1", "2"):
            raise OgcError(f"Invalid PREVIEW: {asked['PREVIEW']}")
        return int(asked["PREVIEW"])
    modes = {"PREVIEW": 1, "EXTENDED_PREVIEW": 2}
    return modes.get(str(layer["datasourceDefaults"].get("previewMode")), 0)


def _cloud_filter_off(info: CollectionInfo, preview: int, frame: Frame) -> bool:
    return info.short_name == "S2L1C" and preview > 0 and frame.metres > DETAIL_LIMIT


def _check_distance(info: CollectionInfo, preview: int, frame: Frame, span: Span) -> None:
    """Refuse what is coarser than the collection and PREVIEW allow (API reference 4.5, 8.4)."""
    limit = info.coarsest
    if limit is None:
        return
    if info.short_name == "S2L1C" and preview == 1:
        limit = PREVIEW_LIMIT
    if info.short_name == "S2L1C" and preview == 2:
        if frame.metres > PREVIEW_LIMIT and span.end - span.start > timedelta(days=31):
            raise TooFar(too_coarse(info, frame.metres, PREVIEW_LIMIT))
        return
    if frame.metres > limit:
        raise TooFar(too_coarse(info, frame.metres, limit))


def _evalscript(asked: Mapping[str, str]) -> str | None:
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


def _geometry(asked: Mapping[str, str]) -> dict | None:
    text = asked.get("GEOMETRY")
    if not text:
        return None
    try:
        shape = shapely.from_wkb(text) if re.fullmatch(r"[0-9A-Fa-f]+", text) else shapely.from_wkt(text)
    except shapely.errors.ShapelyError as error:
        raise OgcError("GEOMETRY is neither WKT nor hexadecimal WKB") from error
    if shape.geom_type not in ("Polygon", "MultiPolygon"):
        raise OgcError("GEOMETRY must be a polygon or a multipolygon")
    return dict(shapely.geometry.mapping(shape))


def _format(asked: Mapping[str, str]) -> str:
    wanted = asked.get("FORMAT") or PNG
    plain = wanted.split(";")[0].strip()
    if plain not in FORMATS:
        raise OgcError(f"Format {wanted} is not supported")
    return plain


def _number(asked: Mapping[str, str], name: str, low: float, high: float, default: float) -> float:
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


def _flag(asked: Mapping[str, str], name: str, default: bool) -> bool:
    text = asked.get(name, "").lower()
    if not text:
        return bool(default)
    if text not in ("true", "false", "yes", "no"):
        raise OgcError(f"Invalid {name}: {asked[name]}")
    return text in ("true", "yes")


