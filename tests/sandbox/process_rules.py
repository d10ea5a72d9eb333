"""Reading a Process request: every rule of API reference 5.1 to 5.3, in the order a reader would check them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import crs as crs_rules
from .collection_rules import (
    check_filter,
    check_processing,
    check_right,
    check_terrain_right,
    find_collection,
    read_flags,
)
from .errors import ServiceError, bad_payload
from .geometry_rules import check_polygon, envelope
from .render import CollectionInfo, DataSource, RenderJob
from .response_rules import USER_DATA, Response, read_responses
from .size_rules import MAX_SIDE, is_number, read_size
from .switches import Switches
from .times import json_range

BBox = crs_rules.BBox
_Where = tuple[BBox, str, dict | None]


@dataclass(frozen=True)
class Stock:
    """What a request may draw on: the collections of this host and of all hosts, data products, switches."""

    here: Mapping[str, CollectionInfo]
    offered: Mapping[str, CollectionInfo]
    switches: Switches
    script_of_product: Callable[[str], str]  # raises ServiceError for an unknown id


@dataclass(frozen=True)
class InputOrder:
    """What, where, and of when: the part of a request that Process and Statistical share."""

    bbox: BBox
    crs: str
    geometry: dict | None
    sources: tuple[DataSource, ...]
    infos: tuple[CollectionInfo, ...]


@dataclass(frozen=True)
class ProcessOrder:
    """A valid request: the image to render and the files to make of it."""

    job: RenderJob
    responses: tuple[Response, ...]
    infos: tuple[CollectionInfo, ...] = field(default=())


def read_order(body: Mapping[str, Any], stock: Stock, most: int = MAX_SIDE, script: str | None = None) -> ProcessOrder:
    """Check a request body whole and give what it orders. Raises ServiceError.

    `most` is the largest side in pixels; `script` stands for an evalscript that came by another way.
    """
    source = part(body, "input", "input")
    where = _where(part(source, "bounds", "input->bounds"))
    output = body.get("output") or {}
    width, height = read_size(output, where[0], most=most)
    evalscript = script or read_script(body, stock)
    order = _with_data(where, source, stock, timed=True)
    check_all_coarseness(order, width, height)
    responses = read_responses(output.get("responses"))
    purpose = "userdata" if all(one.identifier == USER_DATA for one in responses) else "image"
    job = RenderJob(order.bbox, order.crs, width, height, order.geometry, order.sources, evalscript, purpose,
                    stock.switches.script_seconds, stock.switches.script_memory)  # fmt: skip
    return ProcessOrder(job, responses, order.infos)


def read_input(source: Mapping[str, Any], stock: Stock) -> InputOrder:
    """Check `input` of a statistical request, which has no time of its own (API reference 7.3)."""
    return _with_data(_where(part(source, "bounds", "input->bounds")), source, stock, timed=False)


def check_all_coarseness(order: InputOrder, width: int, height: int) -> None:
    """Refuse pixels coarser than one of the collections allows."""
    metres = crs_rules.metres_per_pixel(order.bbox, order.crs, width, height)
    for entry, info in zip(order.sources, order.infos):
        check_coarseness(info, metres, str(entry.options.get("previewMode", "DETAIL")))


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


def _where(bounds: Mapping[str, Any]) -> _Where:
    properties = bounds.get("properties") or {}
    crs = crs_rules.from_uri(properties.get("crs"), "input->bounds->properties->crs")
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
    return bbox, crs, geometry


def _bbox(wanted: Any) -> BBox:
    place = "input->bounds->bbox"
    if not isinstance(wanted, list) or len(wanted) != 4 or not all(is_number(value) for value in wanted):
        raise bad_payload("`bbox` must be an array of 4 numbers.", place)
    left, bottom, right, top = (float(value) for value in wanted)
    if not (left < right and bottom < top):
        raise bad_payload("`bbox` must be [min x, min y, max x, max y].", place)
    return left, bottom, right, top


def read_script(whole: Mapping[str, Any], stock: Stock, place: str = "evalscript") -> str:
    """Give the evalscript of a request, its own or that of the data product it names (API reference 5.1)."""
    product = whole.get("dataProduct")
    if whole.get("evalscript") is None and isinstance(product, Mapping) and isinstance(product.get("@id"), str):
        return stock.script_of_product(product["@id"].rstrip("/").rpartition("/")[2])
    return check_script(whole.get("evalscript"), stock.switches, place)


def check_script(text: Any, switches: Switches, place: str = "evalscript") -> str:
    """Refuse what is no script, or too long a one (section 12, item 5)."""
    if not isinstance(text, str) or not text.strip():
        raise bad_payload("`evalscript` is required.", place)
    if switches.max_evalscript is not None and len(text) > switches.max_evalscript:
        raise bad_payload(f"`evalscript` is longer than {switches.max_evalscript} characters.", place)
    return text


def _with_data(where: _Where, source: Mapping[str, Any], stock: Stock, timed: bool) -> InputOrder:
    wanted = source.get("data")
    if not isinstance(wanted, list) or not wanted:
        raise bad_payload("`data` must have at least one element.", "input->data")
    # several sources may lie on several hosts, a single one must lie on the host that was asked (9.1, 4.6)
    collections = stock.offered if len(wanted) > 1 else stock.here
    made = [_source(entry, n, collections, stock.switches, timed) for n, entry in enumerate(wanted)]
    names = [one.id for one, _ in made if one.id is not None]
    if len(made) > 1 and stock.switches.fusion_ids and len(names) < len(made):
        raise bad_payload("Each element of `data` needs an `id` of its own.", "input->data")
    if len(set(names)) < len(names):
        raise bad_payload("Each element of `data` needs an `id` of its own.", "input->data")
    return InputOrder(*where, tuple(one for one, _ in made), tuple(info for _, info in made))


def _source(
    entry: Any, number: int, collections: Mapping[str, CollectionInfo], switches: Switches, timed: bool
) -> tuple[DataSource, CollectionInfo]:
    place = f"input->data[{number}]"
    if not isinstance(entry, Mapping) or not isinstance(entry.get("type"), str):
        raise bad_payload("`type` is required.", f"{place}->type")
    info = find_collection(collections, entry["type"])
    wanted = _object(entry, "dataFilter", place)
    processing = _object(entry, "processing", place)
    check_filter(info, wanted, f"{place}->dataFilter")
    check_processing(info, processing, f"{place}->processing")
    options = read_flags({**wanted, **processing}, place)
    options.pop("timeRange", None)
    _check_rights(info, options, switches)
    start = end = None
    if wanted.get("timeRange") is not None and info.start is not None:
        if not timed:
            raise bad_payload("`timeRange` belongs into `aggregation`.", f"{place}->dataFilter->timeRange")
        start, end = json_range(wanted["timeRange"], f"{place}->dataFilter->timeRange")
    return make_source(info, start, end, options, entry.get("id")), info


def _check_rights(info: CollectionInfo, options: dict[str, Any], switches: Switches) -> None:
    """Fill in the deployment's elevation model and refuse one the account has no right to (4.5, section 12, 10)."""
    commercial = switches.deployment == "commercial"
    if info.short_name == "DEM":
        default = switches.dem_default or ("MAPZEN" if commercial else "COPERNICUS_30")
        options.setdefault("demInstance", default)
    check_right(info, options, commercial if switches.dem_30_right is None else switches.dem_30_right, commercial)
    check_terrain_right(info, options, switches.s1_dem_30_right)


def _object(entry: Mapping[str, Any], key: str, place: str) -> Mapping[str, Any]:
    found = entry.get(key) or {}
    if not isinstance(found, Mapping):
        raise bad_payload(f"`{key}` must be an object.", f"{place}->{key}")
    return found


def make_source(info: CollectionInfo, start: Any, end: Any, options: Mapping[str, Any], name: Any = None) -> DataSource:
    """Put a data source together from checked values."""
    cloud = options.get("maxCloudCoverage")
    if info.short_name.startswith(("S1", "S3", "S5")):  # these know one sampling, upsampling (API reference 5.3)
        options = {**options, "downsampling": options.get("upsampling", "NEAREST")}
    return DataSource(
        id=name,
        collection=info.id,
        time_from=start,
        time_to=end,
        mosaicking_order=str(options.get("mosaickingOrder") or "mostRecent"),
        max_cloud_cover=100.0 if cloud is None else float(cloud),
        options=dict(options),
    )
