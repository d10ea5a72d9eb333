"""Reading a Catalog search: the same rules for POST bodies and GET parameters (API reference 4.1)."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

import shapely
import shapely.errors
import shapely.geometry

from .call import Call
from .cql2 import Filter, read_filter
from .crs import BBox
from .errors import ServiceError, bad_payload
from .render import CollectionInfo, Scene
from .stac import distincts, is_catalogued, queryables
from .switches import Switches
from .times import stac_range

GEOMETRIES = ("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon")
DEFAULT_LIMIT, MAX_LIMIT = 10, 100
EARLIEST = datetime(2010, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Search:
    """A valid search."""

    info: CollectionInfo
    start: datetime
    end: datetime
    area: BBox | dict | None = None
    ids: tuple[str, ...] = ()
    limit: int = DEFAULT_LIMIT
    first: int = 0
    fields: Mapping[str, Any] | None = None
    filter: Filter | None = None
    distinct: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict)

    def covers(self, scene: Scene) -> bool:
        """Tell whether a scene lies in the time and area searched."""
        if not self.start <= scene.time <= self.end:
            return False
        return self.area is None or shapely.box(*self.bbox).intersects(shapely.geometry.shape(scene.geometry))

    @property
    def bbox(self) -> BBox:
        """Give the longitude/latitude box searched."""
        if self.area is None:
            return -180.0, -90.0, 180.0, 90.0
        if isinstance(self.area, dict):
            west, south, east, north = shapely.geometry.shape(self.area).bounds
            return west, south, east, north
        return self.area


def from_body(call: Call) -> dict[str, Any]:
    """Read the JSON of a POST search."""
    try:
        body = json.loads(call.body)
    except ValueError as error:
        raise bad_payload("Request body is not valid JSON.") from error
    if not isinstance(body, dict):
        raise bad_payload("Request body must be a JSON object.")
    if "query" in body:
        raise bad_payload("`query` is not supported, use `filter`.", "query")
    return body


def from_query(call: Call) -> dict[str, Any]:
    """Read GET parameters into the shape of a body: comma lists, numbers, +/- fields."""
    asked = dict(call.pairs())
    body: dict[str, Any] = {key: value for key, value in asked.items() if value != ""}
    for name in ("collections", "ids"):
        if name in body:
            body[name] = body[name].split(",")
    if "bbox" in body:
        body["bbox"] = [_float(part) for part in body["bbox"].split(",")]
    for name in ("limit", "next"):
        if name in body:
            body[name] = int(_float(body[name]))
    if "intersects" in body:
        body["intersects"] = _json(body["intersects"], "intersects")
    if body.get("filter-lang") == "cql2-json" and "filter" in body:
        body["filter"] = _json(body["filter"], "filter")
    if "fields" in body:
        names = body["fields"].split(",")
        exclude = [name[1:] for name in names if name.startswith("-")]
        body["fields"] = {"include": [n.lstrip("+ ") for n in names if not n.startswith("-")], "exclude": exclude}
    return body


def read_search(
    body: Mapping[str, Any], collections: Mapping[str, CollectionInfo], now: datetime, switches: Switches
) -> Search:
    """Check a search whole. Raises ServiceError."""
    info = _collection(body.get("collections"), collections)
    first_moment = info.start or EARLIEST
    if body.get("datetime") is None and not body.get("ids"):
        # The schema asks for it; sentinelhub-py leaves it out only together with ids (4.1).
        raise bad_payload("`datetime` is required.", "datetime")
    span = stac_range(str(body.get("datetime") or "../" + now.strftime("%Y-%m-%dT%H:%M:%SZ")), first_moment, now)
    wanted, language = body.get("filter"), body.get("filter-lang")
    known = queryables(info, switches.orbit_state_case)
    return Search(
        info=info,
        start=span.start,
        end=span.end,
        area=_area(body),
        ids=tuple(_strings(body.get("ids"), "ids")),
        limit=_limit(body.get("limit", DEFAULT_LIMIT)),
        first=_next(body.get("next", 0)),
        fields=_fields(body.get("fields")),
        filter=None if wanted is None else read_filter(wanted, language, known),
        distinct=_distinct(body.get("distinct"), info),
        raw=body,
    )


def _collection(wanted: Any, collections: Mapping[str, CollectionInfo]) -> CollectionInfo:
    if not isinstance(wanted, list) or len(wanted) != 1:
        raise bad_payload("`collections` must have exactly one element.", "collections")
    info = collections.get(str(wanted[0]))
    if info is None or not is_catalogued(info):
        raise ServiceError(400, "COMMON_BAD_PAYLOAD", f"Illegal collection: {wanted[0]}")
    return info


def _area(body: Mapping[str, Any]) -> BBox | dict | None:
    bbox, geometry = body.get("bbox"), body.get("intersects")
    if bbox is not None and geometry is not None:
        raise bad_payload("Only one of `bbox` and `intersects` can be set.", "bbox")
    if bbox is not None:
        return _bbox(bbox)
    return None if geometry is None else _geometry(geometry)


def _bbox(wanted: Any) -> BBox:
    numbers = wanted if isinstance(wanted, list) and len(wanted) in (4, 6) else None
    if numbers is None or not all(isinstance(n, (int, float)) and math.isfinite(n) for n in numbers):
        raise bad_payload("`bbox` must have 4 or 6 numbers.", "bbox")
    west, south, east, north = numbers if len(numbers) == 4 else (*numbers[:2], *numbers[3:5])
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise bad_payload("`bbox` must be west, south, east, north in degrees.", "bbox")
    return float(west), float(south), float(east), float(north)


def _geometry(wanted: Any) -> dict:
    kind = wanted.get("type") if isinstance(wanted, dict) else None
    if kind not in GEOMETRIES:
        raise bad_payload(f"`intersects` of type {kind} is not supported.", "intersects")
    try:
        shape = shapely.geometry.shape(wanted)
    except (shapely.errors.ShapelyError, ValueError, TypeError, KeyError, IndexError) as error:
        raise bad_payload("`intersects` is not a valid geometry.", "intersects") from error
    if shape.is_empty:
        raise bad_payload("`intersects` is empty.", "intersects")
    return dict(wanted)


def _limit(wanted: Any) -> int:
    if not isinstance(wanted, int) or isinstance(wanted, bool) or not 1 <= wanted <= MAX_LIMIT:
        raise bad_payload(f"`limit` must be between 1 and {MAX_LIMIT}.", "limit")
    return wanted


def _next(wanted: Any) -> int:
    if not isinstance(wanted, int) or isinstance(wanted, bool) or wanted < 0:
        raise bad_payload("`next` must be taken from `context.next`.", "next")
    return wanted


def _fields(wanted: Any) -> Mapping[str, Any] | None:
    if wanted is None:
        return None
    if not isinstance(wanted, dict):
        raise bad_payload("`fields` must be an object.", "fields")
    for key in ("include", "exclude"):
        _strings(wanted.get(key), f"fields->{key}")
    return wanted


def _distinct(wanted: Any, info: CollectionInfo) -> str | None:
    if wanted is not None and wanted not in distincts(info):
        raise bad_payload(f"`distinct = {wanted}` is not one of {', '.join(distincts(info))}.", "distinct")
    return wanted


def _strings(wanted: Any, place: str) -> list[str]:
    if wanted is None:
        return []
    if not isinstance(wanted, list) or not all(isinstance(entry, str) for entry in wanted):
        raise bad_payload(f"`{place}` must be an array of strings.", place)
    return wanted


def _float(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise bad_payload(f"{text} is not a number.") from error


def _json(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise bad_payload(f"`{place}` is not valid JSON.", place) from error
