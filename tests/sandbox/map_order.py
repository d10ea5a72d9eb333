"""One checked map, tile or coverage request: what is drawn, where, from which scenes (API reference 8.1, 8.4, 8.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from .call import Answer
from .collection_rules import check_right, check_terrain_right
from .drawing import far_out_picture
from .images import JPEG, PNG
from .layer_styles import default_span, find_style, style_script
from .map_frame import Frame
from .ogc import find_collection, find_layer, layer_collection
from .ogc_parameters import (
    FORMATS,
    OgcError,
    read_evalscript,
    read_file_name,
    read_flag,
    read_format,
    read_geometry,
    read_number,
    read_options,
    read_preview,
    read_source,
    read_span,
)
from .process_rules import check_script, make_source, too_coarse
from .render import CollectionInfo, DataSource
from .script_url import fetch_script
from .state import Sandbox
from .times import Span

Asked = Mapping[str, str]
DETAIL_LIMIT = 200.0  # metres a pixel
PREVIEW_LIMIT = 1500.0


@dataclass(frozen=True)
class Target:
    """What a request draws: a collection, a script, the defaults of the layer if there is one."""

    info: CollectionInfo
    script: str
    defaults: Mapping[str, Any]
    span: Span | None


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
    file_name: str | None = None


class TooFar(OgcError):
    """A map request coarser than its collection allows."""

    def as_picture(self, order_format: str, width: int, height: int) -> Answer:
        """Give the hint drawn into an image instead (API reference 8.4, WARNINGS)."""
        media_type = order_format if order_format in (PNG, JPEG) else PNG
        return Answer(200, far_out_picture(width, height, media_type), media_type)


def read_target(sandbox: Sandbox, instance: Mapping[str, Any], name: str | None, style: str, asked: Asked) -> Target:
    """Find what is drawn: a layer in one of its styles, or a script of the request over a collection of its choice.

    EVALSOURCE holds only beside EVALSCRIPT or EVALSCRIPTURL, and then needs no layer (API reference 8.4).
    """
    script = read_evalscript(asked)
    if script is None and asked.get("EVALSCRIPTURL"):
        script = fetch_script(asked["EVALSCRIPTURL"])
    source = read_source(asked) if script is not None else None
    if script is not None and source is not None and source != "CUSTOM":
        return Target(find_collection(sandbox, source), script, {}, None)
    layer = find_layer(sandbox, instance, name)
    info = layer_collection(sandbox, layer)
    if source == "CUSTOM" and info.short_name != "CUSTOM":
        raise OgcError(f"Layer {layer['id']} shows no own data, as EVALSOURCE=CUSTOM asks")
    chosen = find_style(layer, style)
    if script is None:
        script = style_script(sandbox, chosen)
    defaults = layer.get("datasourceDefaults") or {}
    return Target(info, script, defaults, default_span(layer, sandbox.today()))


def read_order(
    sandbox: Sandbox,
    instance: Mapping[str, Any],
    target: Target,
    frame: Frame,
    asked: Mapping[str, str],
    formats: Sequence[str] = FORMATS,
) -> MapOrder:
    """Join layer defaults and request parameters; the request wins (API reference 8.4)."""
    info, defaults = target.info, target.defaults
    preview = read_preview(asked, defaults)
    span = read_span(sandbox, asked, target.span)
    options = read_options(defaults, asked)
    _check_dem(sandbox, info, options)
    if _cloud_filter_off(info, preview, frame):
        options.pop("maxCloudCoverage", None)
    _check_distance(info, preview, frame, span)
    start, end = (span.start, span.end) if info.start is not None else (None, None)
    more = instance["additionalData"]
    return MapOrder(
        frame=frame,
        info=info,
        source=make_source(info, start, end, options),
        evalscript=check_script(target.script, sandbox.switches),
        geometry=read_geometry(asked, frame.swapped),
        media_type=read_format(asked, formats),
        quality=int(read_number(asked, "QUALITY", 0, 100, more.get("imageQuality", 90))),
        warnings=read_flag(asked, "WARNINGS", more.get("showWarnings", True)),
        logo=read_flag(asked, "SHOWLOGO", more.get("showLogo", True)),
        file_name=read_file_name(asked),
    )


def _check_dem(sandbox: Sandbox, info: CollectionInfo, options: dict[str, Any]) -> None:
    switches = sandbox.switches
    commercial = switches.deployment == "commercial"
    if info.short_name == "DEM":
        options.setdefault("demInstance", switches.dem_default or ("MAPZEN" if commercial else "COPERNICUS_30"))
    allowed = commercial if switches.dem_30_right is None else switches.dem_30_right
    check_right(info, options, allowed, commercial)
    check_terrain_right(info, options, switches.s1_dem_30_right)


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
