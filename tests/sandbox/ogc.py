"""What WMS and WMTS share: the configuration, the layer, TIME and the vendor parameters (API reference 8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import shapely
import shapely.geometry

from . import crs as crs_rules
from . import units
from .call import Answer, Call
from .collection_rules import LONG_NAMES, check_right, unknown_collection
from .drawing import far_out_picture, finish
from .errors import ServiceError
from .faults import expired
from .images import JPEG, PNG, TIFF, encode
from .ogc_parameters import (
    OgcError,
    read_evalscript,
    read_flag,
    read_format,
    read_geometry,
    read_number,
    read_options,
    read_preview,
    read_span,
)
from .process_rules import make_source, too_coarse
from .render import CollectionInfo, DataSource, Output, Rendered, RenderJob
from .state import Sandbox
from .times import Span

BBox = crs_rules.BBox
DETAIL_LIMIT = 200.0  # metres a pixel
PREVIEW_LIMIT = 1500.0


@dataclass(frozen=True)
class Frame:
    """Which part of the Earth, in how many pixels."""

    bbox: BBox
    crs: str
    width: int
    height: int
    swapped: bool = False  # the request wrote y before x

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
    preview = read_preview(asked, layer)
    span = read_span(sandbox, asked)
    options = read_options(layer, asked)
    _check_dem(sandbox, info, options)
    if _cloud_filter_off(info, preview, frame):
        options.pop("maxCloudCoverage", None)
    _check_distance(info, preview, frame, span)
    start, end = (span.start, span.end) if info.start is not None else (None, None)
    return MapOrder(
        frame=frame,
        info=info,
        source=make_source(info, start, end, options),
        evalscript=read_evalscript(asked) or sandbox.seeds.script_of(layer),
        geometry=read_geometry(asked, frame.swapped),
        media_type=read_format(asked),
        quality=int(read_number(asked, "QUALITY", 0, 100, more.get("imageQuality", 90))),
        warnings=read_flag(asked, "WARNINGS", more.get("showWarnings", True)),
        logo=read_flag(asked, "SHOWLOGO", more.get("showLogo", True)),
    )


def draw(sandbox: Sandbox, order: MapOrder) -> Answer:
    """Render, encode and charge one map or tile. OGC uses the output `default` alone (API reference 6.1)."""
    frame = _clipped(order)
    job = RenderJob(frame.bbox, frame.crs, frame.width, frame.height, order.geometry, (order.source,), order.evalscript)
    rendered = _rendered(sandbox, job)
    output = next((entry for entry in rendered.outputs if entry.id == "default"), None)
    if output is None:
        raise OgcError("Failed to evaluate script! Output default is missing.")
    if order.media_type == TIFF:
        body = encode(output, TIFF, frame.bbox, frame.crs)
    else:
        warned = order.warnings and _is_blank(output) and not _has_scenes(sandbox, order)
        body = finish(output, order.media_type, order.quality, order.logo, warned)
    cost = units.image_units(
        frame.width, frame.height, rendered.input_bands, rendered.samples,
        order.media_type == TIFF and output.sample_type == "FLOAT32", job.sources,
    )  # fmt: skip
    sandbox.spend(cost)
    return Answer(200, body, order.media_type)


class TooFar(OgcError):
    """A map request coarser than its collection allows."""

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


def _is_blank(output: Output) -> bool:
    """Tell a picture that shows something: by its alpha if it has one, else by more than one value."""
    array = output.array
    return not array[-1].any() if array.shape[0] in (2, 4) else bool((array == array[:, :1, :1]).all())


def _has_scenes(sandbox: Sandbox, order: MapOrder) -> bool:
    if order.source.time_from is None or order.source.time_to is None:
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
    shape = shapely.geometry.shape(order.geometry)
    box = shapely.box(*frame.bbox).intersection(shapely.box(*shape.bounds)).bounds
    if not box or box[0] >= box[2] or box[1] >= box[3]:
        return frame
    across = (frame.bbox[2] - frame.bbox[0]) / frame.width
    down = (frame.bbox[3] - frame.bbox[1]) / frame.height
    width, height = max(1, round((box[2] - box[0]) / across)), max(1, round((box[3] - box[1]) / down))
    return replace(frame, bbox=tuple(box), width=width, height=height)


def _check_dem(sandbox: Sandbox, info: CollectionInfo, options: Mapping[str, Any]) -> None:
    switches = sandbox.switches
    commercial = switches.deployment == "commercial"
    allowed = commercial if switches.dem_30_right is None else switches.dem_30_right
    check_right(info, options, allowed, commercial)


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
