"""What sentinelhub-py's names and calls stand for in the body of a request."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ..outside_number import is_number

_METRES_PER_DEGREE = 111_319.49
_FORMATS = {"TIFF": "image/tiff", "TIFF_d32f": "image/tiff", "PNG": "image/png", "JPG": "image/jpeg"}
_FORMATS["JSON"] = "application/json"
_ORDERS = {"MOST_RECENT": "mostRecent", "LEAST_RECENT": "leastRecent", "LEAST_CC": "leastCC"}
_SAMPLINGS = ("NEAREST", "BILINEAR", "BICUBIC")
_UTM = re.compile(r"UTM_(\d{2})([NS])")
_EW: dict[str, object] = {"acquisitionMode": "EW", "polarization": "DH", "resolution": "MEDIUM"}
_COLLECTIONS: dict[str, tuple[str, dict[str, object]]] = {
    "SENTINEL2_L1C": ("sentinel-2-l1c", {}),
    "SENTINEL2_L2A": ("sentinel-2-l2a", {}),
    "SENTINEL1": ("sentinel-1-grd", {}),
    "SENTINEL1_IW": (
        "sentinel-1-grd",
        {"acquisitionMode": "IW", "polarization": "DV", "resolution": "HIGH"},
    ),
    "SENTINEL1_EW": ("sentinel-1-grd", _EW),
    "SENTINEL1_EW_SH": ("sentinel-1-grd", {**_EW, "polarization": "SH"}),
    "DEM": ("dem", {}),
    "DEM_MAPZEN": ("dem", {"demInstance": "MAPZEN"}),
    "DEM_COPERNICUS_30": ("dem", {"demInstance": "COPERNICUS_30"}),
    "DEM_COPERNICUS_90": ("dem", {"demInstance": "COPERNICUS_90"}),
    "MODIS": ("modis", {}),
    "SENTINEL5P": ("sentinel-5p-l2", {}),
    "SENTINEL3_OLCI": ("sentinel-3-olci", {}),
    "SENTINEL3_SLSTR": ("sentinel-3-slstr", {}),
    "HARMONIZED_LANDSAT_SENTINEL": ("hls", {}),
    **{f"LANDSAT_{name}": (f"landsat-{name.lower().replace('_', '-')}", {}) for name in (
        "MSS_L1", "TM_L1", "TM_L2", "ETM_L1", "ETM_L2", "OT_L1", "OT_L2"
    )},
}  # fmt: skip
_DIRECTIONS = {"_ASC": "ASCENDING", "_DES": "DESCENDING"}


@dataclass(frozen=True)
class Called:
    """Be a call: the name with its dots, and the arguments as far as they are known."""

    name: str
    arguments: tuple[object, ...] = ()
    named: Mapping[str, object] = field(default_factory=dict)

    def argument(self, place: int, name: str) -> object:
        """Return an argument by its place or its name; None when it is not there."""
        if name in self.named:
            return self.named[name]
        return self.arguments[place] if 0 <= place < len(self.arguments) else None


@dataclass(frozen=True)
class Box:
    """Be a `BBox` or a `Geometry`, as the members of `bounds` that it becomes."""

    bounds: Mapping[str, object]


@dataclass(frozen=True)
class Source:
    """Be a `DataCollection`: the service's name of it, what it filters by, and the host, if it says so."""

    id: object
    data_filter: Mapping[str, object] = field(default_factory=dict)
    url: str = ""


def constant_named(name: str) -> object | None:
    """Return what a constant of the library stands for; None for any other name."""
    kind, _, member = name.rpartition(".")
    kind = kind.rpartition(".")[2]
    if kind == "CRS" or (not kind and _UTM.fullmatch(member)):
        return _crs(member)
    if kind == "MimeType":
        return _FORMATS.get(member)
    if kind == "MosaickingOrder":
        return _ORDERS.get(member)
    if kind == "ResamplingType":
        return member if member in _SAMPLINGS else None
    return _source(member) if kind == "DataCollection" else None


def made_by(call: Called) -> object | None:
    """Return what a call of the library makes; None for any other call."""
    last = call.name.rpartition(".")[2]
    maker = _MAKERS.get(last)
    return maker(call) if maker else None


def body_of(call: Called) -> dict[str, object]:
    """Return the body that `SentinelHubRequest(...)` sends; its `url` is that of the collection, where it says one."""
    names = ("evalscript", "input_data", "responses", "bbox", "geometry", "size", "resolution")
    found = {name: call.argument(place, name) for place, name in enumerate(names)}
    data = found["input_data"]
    output = _sized(found["size"], ("width", "height")) | _sized(found["resolution"], ("resx", "resy"))
    if found["responses"] is not None:
        output["responses"] = found["responses"]
    return {
        "input": {"bounds": _bounds(found["bbox"], found["geometry"]), "data": data},
        "output": output,
        "evalscript": found["evalscript"],
    }


def url_of(body: Mapping[str, object]) -> str:
    """Return the host that the collection of a body was defined with; empty when it was not."""
    data = body.get("input")
    parts = data.get("data") if isinstance(data, Mapping) else None
    urls = [part.get(_URL) for part in parts if isinstance(part, Mapping)] if isinstance(parts, list) else []
    return next((url for url in urls if isinstance(url, str)), "")


_URL = " url"  # no name of the service begins with a blank


def _bounds(box: object, shape: object) -> object:
    parts = [part for part in (box, shape) if part is not None]
    if not parts:
        return None
    found: dict[str, object] = {}
    for part in parts:
        if not isinstance(part, Box):
            return part  # worked out by the program, whatever it is
        found.update(part.bounds)
    return found


def _sized(value: object, names: tuple[str, str]) -> dict[str, object]:
    if value is None:
        return {}
    if isinstance(value, list) and len(value) == 2:
        numbers = [round(one) if isinstance(one, float) and names[0] == "width" and math.isfinite(one) else one
                   for one in value]  # fmt: skip
        return dict(zip(names, numbers))
    return dict.fromkeys(names, value)


def _crs(member: str) -> object | None:
    utm = _UTM.fullmatch(member)
    if utm:
        return f"EPSG:32{6 if utm[2] == 'N' else 7}{utm[1]}"
    return {"WGS84": "EPSG:4326", "POP_WEB": "EPSG:3857"}.get(member)


def _source(member: str) -> Source | None:
    stem, direction = member, ""
    for ending, name in _DIRECTIONS.items():
        if member.endswith(ending):
            stem, direction = member[: -len(ending)], name
    if stem not in _COLLECTIONS:
        return None
    collection, data_filter = _COLLECTIONS[stem]
    return Source(collection, {**data_filter, "orbitDirection": direction} if direction else data_filter)


def _made_box(call: Called) -> Box:
    edges, crs = call.argument(0, "bbox"), call.argument(1, "crs")
    if isinstance(edges, str):
        edges = [_number(part) for part in re.split(r"[,;\s]+", edges.strip())][:6]
    if isinstance(edges, list) and len(edges) == 2 and all(isinstance(corner, list) for corner in edges):
        edges = [*edges[0], *edges[1]]
    if isinstance(edges, Mapping):
        edges = [edges.get(name) for name in ("min_x", "min_y", "max_x", "max_y")]
    return Box({"bbox": edges, "properties": {"crs": crs}})


def _number(text: str) -> object:
    try:
        return float(text)
    except ValueError:
        return text


def _made_geometry(call: Called) -> Box:
    return Box({"geometry": call.argument(0, "geometry"), "properties": {"crs": call.argument(1, "crs")}})


def _made_crs(call: Called) -> object | None:
    return call.argument(0, "value")


def _made_response(call: Called) -> dict[str, object]:
    return {"identifier": call.argument(0, "identifier"), "format": {"type": call.argument(1, "response_format")}}


def _made_source(call: Called) -> Source | None:
    """Read `DataCollection.define_byoc(id)`, `define_batch(id)` and `X.define_from(name, service_url=...)`."""
    kind = call.name.rpartition(".")[2]
    url = call.named.get("service_url")
    host = url if isinstance(url, str) else ""
    if kind in ("define_byoc", "define_batch"):
        own = call.argument(0, "collection_id")
        prefix = kind[len("define_") :] + "-"
        return Source(own if isinstance(own, str) and own.startswith(prefix) else f"{prefix}{own}", url=host)
    if kind == "define":
        return Source(call.named.get("api_id"), url=host)
    base = constant_named(call.name.rpartition(".")[0])
    return Source(base.id, base.data_filter, host) if isinstance(base, Source) else None


def _made_input(call: Called) -> dict[str, object]:
    source = call.argument(0, "data_collection")
    data_filter: dict[str, object] = dict(source.data_filter) if isinstance(source, Source) else {}
    interval = call.argument(1, "time_interval")
    if isinstance(interval, (str, list)):
        ends = interval if isinstance(interval, list) else [interval, interval]
        data_filter["timeRange"] = {"from": ends[0] if ends else None, "to": ends[-1] if ends else None}
    elif interval is not None:
        data_filter["timeRange"] = interval
    share = call.named.get("maxcc")
    if share is not None:
        data_filter["maxCloudCoverage"] = share * 100 if is_number(share) else share
    if call.named.get("mosaicking_order") is not None:
        data_filter["mosaickingOrder"] = call.named["mosaicking_order"]
    names = ("upsampling", "downsampling")
    processing = {name: call.named[name] for name in names if call.named.get(name) is not None}
    body: dict[str, object] = {"type": source.id if isinstance(source, Source) else source}
    if call.named.get("identifier") is not None:
        body["id"] = call.named["identifier"]
    if isinstance(source, Source) and source.url:
        body[_URL] = source.url
    return _joined_input(body, data_filter, processing, call.named.get("other_args"))


def _joined_input(
    body: dict[str, object], data_filter: dict[str, object], processing: dict[str, object], others: object
) -> dict[str, object]:
    more: Mapping[str, object] = others if isinstance(others, Mapping) else {}
    for name, members in (("dataFilter", data_filter), ("processing", processing)):
        further = more.get(name)
        joined = {**members, **further} if isinstance(further, Mapping) else members
        if joined:
            body[name] = joined
    return body


def _made_size(call: Called) -> list[object] | None:
    """Read `bbox_to_dimensions(bbox, resolution=metres)`; degrees are taken for so many metres as on a globe."""
    box, metres = call.argument(0, "bbox"), call.argument(1, "resolution")
    if not isinstance(box, Box) or not is_number(metres) or not metres > 0:
        return None
    edges = box.bounds.get("bbox")
    if not (isinstance(edges, list) and len(edges) == 4 and all(type(edge) in (int, float) for edge in edges)):
        return None
    left, bottom, right, top = map(float, edges)
    width, height = right - left, top - bottom
    properties = box.bounds["properties"]
    if isinstance(properties, Mapping) and properties.get("crs") == "EPSG:4326":
        width *= _METRES_PER_DEGREE * math.cos(math.radians((bottom + top) / 2))
        height *= _METRES_PER_DEGREE
    sizes = (width / metres, height / metres)
    return [max(1, round(size)) for size in sizes] if all(map(math.isfinite, sizes)) else None


def _made_date(call: Called) -> str | None:
    numbers = [part for part in call.arguments if type(part) is int]
    try:
        # What is said without a zone, the library sends as UTC.
        made = datetime(*numbers)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None
    return made.date().isoformat() if len(numbers) == 3 else made.isoformat()


_MAKERS = {
    "BBox": _made_box,
    "Geometry": _made_geometry,
    "CRS": _made_crs,
    "output_response": _made_response,
    "input_data": _made_input,
    "define_byoc": _made_source,
    "define_batch": _made_source,
    "define": _made_source,
    "define_from": _made_source,
    "bbox_to_dimensions": _made_size,
    "date": _made_date,
    "datetime": _made_date,
}
