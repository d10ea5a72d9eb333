"""Collection, dates and settings of a pasted request (API reference 5.1 and 5.3)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from ..collection import COLLECTIONS, OWN_PREFIXES, Collection, MosaickingOrder, collection_named
from ..outside_number import is_number
from ..outside_text import plain_line
from ..period import Period
from .faults import Left, Remark, is_known, unusable

_DATA = "input.data"
_FILTERS = frozenset(
    "previewMode resolution acquisitionMode polarization orbitDirection timeliness tiers demInstance constellation "
    "orbitState view minQa".split()
)
_PROCESSING = frozenset(
    "upsampling downsampling harmonizeValues backCoeff orthorectify demInstance radiometricTerrainOversampling "
    "speckleFilter minQa egm clampNegative view".split()
)
_HANDLED = frozenset(("timeRange", "maxCloudCoverage", "mosaickingOrder", "collectionId"))
_LONGEST_ID = 200
_LONGEST_VALUE = 100
_LONGEST_NAME = 60
_INSTANT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?)?\s*(Z|[+-]\d\d:?(?:\d\d)?)?", re.IGNORECASE
)


@dataclass(frozen=True)
class PastedData:
    """Be what a request takes its pixels from."""

    collection: Collection
    period: Period | None
    max_cloud_cover: int | None
    mosaicking_order: MosaickingOrder | None
    data_filter: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    processing: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    remarks: tuple[Remark, ...] = ()
    joins: bool = False


def data_of(body: Mapping[str, object], period: Period | None) -> PastedData:
    """Return collection, dates and settings; `period` is what counts where the request names no dates.

    Raises:
        RequestUnreadable: a member is missing or of no use.
    """
    whole = body["input"]
    parts = whole.get("data") if isinstance(whole, Mapping) else None
    if isinstance(parts, Mapping):
        parts = [parts]
    if not isinstance(parts, list) or not parts or not isinstance(parts[0], Mapping):
        raise unusable(_DATA, parts if not isinstance(parts, list) else parts[:1] and parts[0])
    first: Mapping[str, object] = parts[0]
    data_filter = _members(first, "dataFilter")
    collection = _collection(first, data_filter)
    found = _filtered(collection, data_filter, period)
    processing, remarks = _kept(_members(first, "processing"), _PROCESSING, f"{_DATA}.processing")
    joins = len(parts) > 1
    if joins:
        names = (plain_line(part.get("type"), _LONGEST_NAME) for part in parts if isinstance(part, Mapping))
        remarks.insert(0, Remark(Left.COLLECTIONS, (", ".join(name for name in names if name),)))
    return replace(found, processing=processing, remarks=(*remarks, *found.remarks), joins=joins)


def _members(part: Mapping[str, object], name: str) -> Mapping[str, object]:
    found = part.get(name)
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        raise unusable(f"{_DATA}.{name}", found)
    return found


def _collection(part: Mapping[str, object], data_filter: Mapping[str, object]) -> Collection:
    name, own = part.get("type"), data_filter.get("collectionId") or part.get("collectionId")
    if not isinstance(name, str) or not re.fullmatch(r"[\w.:-]+", name.strip()) or len(name) > _LONGEST_ID:
        raise unusable(f"{_DATA}.type", name)
    text = name.strip()
    if text.upper() == "CUSTOM":  # as it was before collections had names of their own
        if not isinstance(own, str) or not re.fullmatch(r"[\w-]+", own):
            raise unusable(f"{_DATA}.type", name)
        text = own if own.startswith(OWN_PREFIXES) else f"byoc-{own}"
    known = collection_named(text)
    return known if known in COLLECTIONS else collection_named(collection_named(text.lower()).id)


def _filtered(collection: Collection, members: Mapping[str, object], period: Period | None) -> PastedData:
    kept, remarks = _kept({name: members[name] for name in members if name not in _HANDLED}, _FILTERS, "dataFilter")
    if kept.get("orbitDirection") == "BOTH":  # which the service refuses, and which says nothing (5.3)
        kept = {name: kept[name] for name in kept if name != "orbitDirection"}
    cloud, more = _cloud(collection, members.get("maxCloudCoverage"))
    order = _mosaicking(collection, members.get("mosaickingOrder"))
    usual = collection.mosaicking_orders[0] if collection.mosaicking_orders else None
    if members.get("mosaickingOrder") is not None and order is None:
        more.append(Remark(Left.MOSAICKING, (plain_line(str(members["mosaickingOrder"]), _LONGEST_NAME),)))
    days, dated = _period(members.get("timeRange"), period) if collection.has_time else (None, [])
    return PastedData(
        collection=collection,
        period=days,
        max_cloud_cover=cloud,
        mosaicking_order=order or usual,
        data_filter=MappingProxyType(dict(kept)),
        remarks=(*dated, *more, *remarks),
    )


def _cloud(collection: Collection, value: object) -> tuple[int | None, list[Remark]]:
    if value is None:
        return None, []
    path = "dataFilter.maxCloudCoverage"
    if not is_known(value):
        return None, [Remark(Left.COMPUTED, (path,))]
    if not is_number(value) or not 0 <= value <= 100:
        raise unusable(f"{_DATA}.{path}", value)
    if not collection.has_cloud:
        return None, [Remark(Left.MEMBER, (path,))]
    whole = round(value)
    is_whole = math.isclose(whole, value, abs_tol=1e-6)
    return whole, [] if is_whole else [Remark(Left.CLOUD, (f"{value:g}", str(whole)))]


def _mosaicking(collection: Collection, value: object) -> MosaickingOrder | None:
    return next((order for order in collection.mosaicking_orders if order.value == value), None)


def _kept(members: Mapping[str, object], known: frozenset[str], path: str) -> tuple[Mapping[str, object], list[Remark]]:
    """Return the members that the service knows, with values that can be sent, and remarks about the others."""
    kept: dict[str, object] = {}
    remarks = []
    for name, value in members.items():
        if name in known and (_is_plain(value) or (name == "speckleFilter" and _is_flat(value))):
            kept[name] = dict(value) if isinstance(value, Mapping) else value
        elif value is not None:
            left = Left.MEMBER if is_known(value) else Left.COMPUTED
            remarks.append(Remark(left, (f"{path}.{plain_line(name, _LONGEST_NAME)}",)))
    return MappingProxyType(kept), remarks


def _is_plain(value: object) -> bool:
    if isinstance(value, str):
        return 0 < len(value) <= _LONGEST_VALUE and value.isprintable()
    return isinstance(value, (bool, int, float)) and math.isfinite(value) and abs(value) < 1e9


def _is_flat(value: object) -> bool:
    return isinstance(value, Mapping) and len(value) <= 10 and all(map(_is_plain, (*value, *value.values())))


def _period(value: object, usual: Period | None) -> tuple[Period, list[Remark]]:
    """Return the whole days of a time range, UTC."""
    path = f"{_DATA}.dataFilter.timeRange"
    if value is not None and not isinstance(value, Mapping) and is_known(value):
        raise unusable(path, value)
    ends = [value.get(name) for name in ("from", "to")] if isinstance(value, Mapping) else [None, None]
    if not all(isinstance(end, str) for end in ends):
        if usual is None or any(end is not None and is_known(end) for end in ends):
            raise unusable(path, next((end for end in ends if not isinstance(end, str)), None))
        return usual, [Remark(Left.DATES_OF_PAGE)]
    try:
        (start, is_start), (end, is_end) = (_instant(str(text)) for text in ends)
        last = end - timedelta(days=1) if end > start and is_end and end.time() == datetime.min.time() else end
        period = Period(start.date(), last.date())
    except (ValueError, OverflowError):
        raise unusable(path, "") from None
    is_whole = (not is_start or (start.hour, start.minute) == (0, 0)) and (not is_end or _is_end(end))
    return period, [] if is_whole and last == end else [Remark(Left.TIMES_OF_DAY)]


def _is_end(moment: datetime) -> bool:
    return (moment.hour, moment.minute) == (23, 59)


def _instant(text: str) -> tuple[datetime, bool]:
    """Return a moment in UTC, and whether it is one of a day, not the day itself.

    Raises:
        ValueError, OverflowError: it is none.
    """
    found = _INSTANT.fullmatch(text.strip())
    if found is None:
        raise ValueError(text[:_LONGEST_NAME])
    numbers = [int(part or 0) for part in found.groups()[:6]]
    moment = datetime(*numbers)  # type: ignore[arg-type]
    zone = (found[7] or "Z").replace(":", "")
    if zone.upper() != "Z":
        shift = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5] or 0))
        moment = moment - shift if zone[0] == "+" else moment + shift
    return moment, found[4] is not None


def unknown_members(body: Mapping[str, object]) -> Iterator[Remark]:
    """Yield remarks about members that an order has no place for."""
    whole, output = body.get("input"), body.get("output")
    inner = whole if isinstance(whole, Mapping) else {}
    parts = inner.get("data")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], Mapping) else {}
    bounds = inner.get("bounds")
    for members, known, path in (
        (body, "input output evalscript", ""),
        (inner, "bounds data", "input."),
        (bounds if isinstance(bounds, Mapping) else {}, "bbox geometry properties", "input.bounds."),
        (first, "type id dataFilter processing collectionId", "input.data."),
        (output if isinstance(output, Mapping) else {}, "width height resx resy responses", "output."),
    ):
        for name in members:
            if name not in known.split() and not str(name).startswith(" "):
                yield Remark(Left.MEMBER, (f"{path}{plain_line(name, _LONGEST_NAME)}",))
