"""Reading a Process request: every rule of API reference 5.1 to 5.3, in the order a reader would check them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import crs as crs_rules
from .collection_rules import check_filter, check_processing, check_right, find_collection
from .errors import ServiceError, bad_payload
from .geometry_rules import check_polygon, envelope
from .images import EXTENSIONS, JSON, PNG
from .render import CollectionInfo, DataSource, RenderJob
from .switches import Switches
from .times import json_range

MAX_SIDE = 2500
DEFAULT_SIDE = 256
BBox = crs_rules.BBox


@dataclass(frozen=True)
class Response:
    """One wanted file: which output, as what."""

    identifier: str
    media_type: str
    quality: int = 90


@dataclass(frozen=True)
class ProcessOrder:
    """A valid request: the image to render and the files to make of it."""

    job: RenderJob
    responses: tuple[Response, ...]
    infos: tuple[CollectionInfo, ...] = field(default=())


def read_order(body: Mapping[str, Any], collections: Mapping[str, CollectionInfo], switches: Switches) -> ProcessOrder:
    """Check a request body whole and give what it orders. Raises ServiceError."""
    source = part(body, "input", "input")
    bounds = part(source, "bounds", "input->bounds")
    crs = crs_rules.from_uri((bounds.get("properties") or {}).get("crs"), "input->bounds->properties->crs")
    bbox, geometry = _area(bounds, crs)
    output = body.get("output") or {}
    width, height = _size(output, bbox)
    evalscript = _script(body, switches)
    sources, infos = _sources(source.get("data"), collections, switches)
    metres = crs_rules.metres_per_pixel(bbox, crs, width, height)
    for entry, info in zip(sources, infos):
        check_coarseness(info, metres, str(entry.options.get("previewMode", "DETAIL")))
    job = RenderJob(bbox, crs, width, height, geometry, sources, evalscript)
    return ProcessOrder(job, _responses(output.get("responses")), infos)


def check_coarseness(info: CollectionInfo, metres: float, preview: str = "DETAIL") -> None:
    """Refuse pixels coarser than the collection allows (API reference 4.5, 5.5)."""
    limit = info.coarsest
    if limit is not None and info.short_name == "S2L1C" and preview in ("PREVIEW", "EXTENDED_PREVIEW"):
        limit = 1500.0
    if limit is not None and metres > limit:
        raise ServiceError(400, "COMMON_EXCEPTION", too_coarse(info, metres, limit))


def too_coarse(info: CollectionInfo, metres: float, limit: float) -> str:
    """Word the refusal of API reference 5.5."""
    return (
        f"Your request of {metres:.2f} meters per pixel exceeds the limit {limit:.2f} meters per pixel of the "
        f"collection {info.short_name}. Please revise the resolution (or corresponding width/height) to make sure "
        "it is in supported range."
    )


def part(whole: Mapping[str, Any], key: str, place: str) -> Mapping[str, Any]:
    """Give an object inside an object, or refuse."""
    found = whole.get(key)
    if not isinstance(found, Mapping):
        raise bad_payload(f"`{key}` is required.", place)
    return found


def _area(bounds: Mapping[str, Any], crs: str) -> tuple[BBox, dict | None]:
    geometry = bounds.get("geometry")
    if geometry is not None:
        check_polygon(geometry, "input->bounds->geometry")
    if bounds.get("bbox") is None:
        if geometry is None:
            raise bad_payload("Either `bbox` or `geometry` is required.", "input->bounds")
        bbox = envelope(geometry)
    else:
        bbox = _bbox(bounds["bbox"])
    crs_rules.to_degrees(bbox, crs)
    return bbox, geometry


def _bbox(wanted: Any) -> BBox:
    place = "input->bounds->bbox"
    if not isinstance(wanted, list) or len(wanted) != 4 or not all(is_number(value) for value in wanted):
        raise bad_payload("`bbox` must be an array of 4 numbers.", place)
    left, bottom, right, top = (float(value) for value in wanted)
    if not (left < right and bottom < top):
        raise bad_payload("`bbox` must be [min x, min y, max x, max y].", place)
    return left, bottom, right, top


def _size(output: Mapping[str, Any], bbox: BBox) -> tuple[int, int]:
    by_size = [key for key in ("width", "height") if output.get(key) is not None]
    by_step = [key for key in ("resx", "resy") if output.get(key) is not None]
    if by_size and by_step:
        text = "Only width and height or resx and resy can be set at the same time."
        raise bad_payload(text, f"output->{by_step[0]}")
    if by_step:
        spans = {"resx": ("width", bbox[2] - bbox[0]), "resy": ("height", bbox[3] - bbox[1])}
        across, down = (_pixels(output.get(key), key, *spans[key]) for key in ("resx", "resy"))
        return across, down
    return _side(output, "width"), _side(output, "height")


def _pixels(step: Any, key: str, side: str, span: float) -> int:
    if not is_number(step) or step <= 0:
        raise bad_payload(f"`{key}` must be a positive number.", f"output->{key}")
    count = max(1, math.floor(span / step + 0.5))
    if count > MAX_SIDE:
        text = f"`{side} = {count}`, calculated from {key}, is larger than allowed {MAX_SIDE}."
        raise bad_payload(text, f"output->{key}")
    return count


def _side(output: Mapping[str, Any], key: str) -> int:
    value = output.get(key)
    if value is None:
        return DEFAULT_SIDE
    if not is_number(value) or int(value) != value or not 1 <= value <= MAX_SIDE:
        raise bad_payload(f"`{key} = {value}` must be between 1 and {MAX_SIDE}.", f"output->{key}")
    return int(value)


def _script(body: Mapping[str, Any], switches: Switches) -> str:
    text = body.get("evalscript")
    if not isinstance(text, str) or not text.strip():
        raise bad_payload("`evalscript` is required.", "evalscript")
    if switches.max_evalscript is not None and len(text) > switches.max_evalscript:
        raise bad_payload(f"`evalscript` is longer than {switches.max_evalscript} characters.", "evalscript")
    return text


def _sources(
    wanted: Any, collections: Mapping[str, CollectionInfo], switches: Switches
) -> tuple[tuple[DataSource, ...], tuple[CollectionInfo, ...]]:
    if not isinstance(wanted, list) or not wanted:
        raise bad_payload("`data` must have at least one element.", "input->data")
    made = [_source(entry, n, collections, switches) for n, entry in enumerate(wanted)]
    names = [source.id for source, _ in made]
    if len(made) > 1 and (None in names or len(set(names)) < len(names)):
        raise bad_payload("Each element of `data` needs an `id` of its own.", "input->data")
    return tuple(source for source, _ in made), tuple(info for _, info in made)


def _source(
    entry: Any, number: int, collections: Mapping[str, CollectionInfo], switches: Switches
) -> tuple[DataSource, CollectionInfo]:
    place = f"input->data[{number}]"
    if not isinstance(entry, Mapping) or not isinstance(entry.get("type"), str):
        raise bad_payload("`type` is required.", f"{place}->type")
    info = find_collection(collections, entry["type"])
    wanted, processing = entry.get("dataFilter") or {}, entry.get("processing") or {}
    check_filter(info, wanted, f"{place}->dataFilter")
    check_processing(info, processing, f"{place}->processing")
    options = {key: value for key, value in {**wanted, **processing}.items() if key != "timeRange"}
    commercial = switches.deployment == "commercial"
    allowed = commercial if switches.dem_30_right is None else switches.dem_30_right
    check_right(info, options, allowed, commercial)
    start = end = None
    if wanted.get("timeRange") is not None and info.start is not None:
        start, end = json_range(wanted["timeRange"], f"{place}->dataFilter->timeRange")
    return make_source(info, start, end, options, entry.get("id")), info


def make_source(info: CollectionInfo, start: Any, end: Any, options: Mapping[str, Any], name: Any = None) -> DataSource:
    """Put a data source together from checked values."""
    cloud = options.get("maxCloudCoverage")
    return DataSource(
        id=name,
        collection=info.id,
        time_from=start,
        time_to=end,
        mosaicking_order=str(options.get("mosaickingOrder") or "mostRecent"),
        max_cloud_cover=100.0 if cloud is None else float(cloud),
        options=dict(options),
    )


def _responses(wanted: Any) -> tuple[Response, ...]:
    if wanted is None:
        return (Response("default", PNG),)
    if not isinstance(wanted, list) or not wanted:
        raise bad_payload("`responses` must have at least one element.", "output->responses")
    made = tuple(_response(entry, f"output->responses[{n}]") for n, entry in enumerate(wanted))
    if len({response.identifier for response in made}) < len(made):
        raise bad_payload("Response identifiers must be different.", "output->responses")
    return made


def _response(entry: Any, place: str) -> Response:
    if not isinstance(entry, Mapping):
        raise bad_payload("A response must be an object.", place)
    identifier = entry.get("identifier") or "default"
    wanted = entry.get("format") or {}
    media_type = wanted.get("type", JSON if identifier == "userdata" else PNG)
    if media_type not in EXTENSIONS:
        raise bad_payload(f"`type = {media_type}` is not one of {', '.join(EXTENSIONS)}.", f"{place}->format->type")
    quality = wanted.get("quality", 90)
    if not is_number(quality) or not 0 <= quality <= 100:
        raise bad_payload("`quality` must be between 0 and 100.", f"{place}->format->quality")
    return Response(str(identifier), media_type, int(quality))


def is_number(value: Any) -> bool:
    """Tell a finite JSON number from everything else."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
