"""Reading a Catalog search: the same rules for POST bodies and GET parameters (API reference 4.1)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from .bodies import parsed_object
from .call import Call
from .catalog_area import SearchArea, read_area
from .cql2 import Filter, read_filter
from .errors import ServiceError, bad_payload
from .queryables import distincts, queryables
from .render import CollectionInfo
from .switches import Switches
from .times import stac_range

DEFAULT_LIMIT, MAX_LIMIT = 10, 100
EARLIEST = datetime(1970, 1, 1, tzinfo=timezone.utc)
_CRS = re.compile(r"https?://www\.opengis\.net/def/crs/(OGC/1\.3/CRS84|EPSG/0/\d+)")


@dataclass(frozen=True)
class Search:
    """A valid search."""

    info: CollectionInfo
    start: datetime
    end: datetime
    area: SearchArea
    ids: tuple[str, ...] = ()
    limit: int = DEFAULT_LIMIT
    first: int = 0
    fields: Mapping[str, Any] | None = None
    filter: Filter | None = None
    distinct: str | None = None


def from_body(call: Call) -> dict[str, Any]:
    """Read the JSON of a POST search."""
    return dict(parsed_object(call.body))


def from_query(call: Call) -> dict[str, Any]:
    """Read GET parameters into the shape of a body: comma lists, numbers, +/- fields."""
    body: dict[str, Any] = {key: value for key, value in call.pairs() if value != ""}
    for name in ("collections", "ids"):
        if name in body:
            body[name] = body[name].split(",")
    if "bbox" in body:
        body["bbox"] = [_float(part) for part in body["bbox"].split(",")]
    for name in ("limit", "next"):
        if name in body:
            body[name] = _whole(body[name], name)
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
    """Check a search whole. `collections` are those the Catalog knows. Raises ServiceError."""
    if "query" in body:
        raise bad_payload("`query` is not supported, use `filter`.", "query")
    info = _collection(body.get("collections"), collections)
    ids = tuple(_strings(body.get("ids"), "ids"))
    if body.get("datetime") is None and not ids:
        # The schema asks for it; sentinelhub-py leaves it out only together with ids (4.1).
        raise bad_payload("`datetime` is required.", "datetime")
    earliest = info.start or EARLIEST
    whole = "../" + now.strftime("%Y-%m-%dT%H:%M:%SZ")
    wanted_time = whole if body.get("datetime") is None else str(body["datetime"])
    span = stac_range(wanted_time, earliest, max(now, earliest))
    _check_filter_crs(body.get("filter-crs"))
    wanted, language = body.get("filter"), body.get("filter-lang")
    return Search(
        info=info,
        start=span.start,
        end=span.end,
        area=read_area(body, switches.crossing_box),
        ids=ids,
        limit=_limit(body.get("limit", DEFAULT_LIMIT)),
        first=_next(body.get("next", 0)),
        fields=_fields(body.get("fields")),
        filter=None if wanted is None else read_filter(wanted, language, queryables(info, switches)),
        distinct=_distinct(body.get("distinct"), info),
    )


def _collection(wanted: Any, collections: Mapping[str, CollectionInfo]) -> CollectionInfo:
    if not isinstance(wanted, list) or len(wanted) != 1:
        raise bad_payload("`collections` must have exactly one element.", "collections")
    info = collections.get(str(wanted[0]))
    if info is None:
        raise ServiceError(400, "COMMON_BAD_PAYLOAD", f"Illegal collection: {wanted[0]}")
    return info


def _check_filter_crs(wanted: Any) -> None:
    """Refuse what is no URI of a coordinate system; no property is a place, so it changes nothing."""
    if wanted is not None and not (isinstance(wanted, str) and _CRS.fullmatch(wanted)):
        raise bad_payload(f"`filter-crs = {wanted}` is not the URI of a coordinate system.", "filter-crs")


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


def _whole(text: str, name: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise bad_payload(f"`{name}` must be a whole number.", name) from error


def _json(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise bad_payload(f"`{place}` is not valid JSON.", place) from error
