"""Which values a collection has, asked of the Statistical API (API reference 7.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model.errors import BadRequest, EvalscriptFailed, ResolutionTooCoarse, UnexpectedAnswer
from ..model.own_picture import Range, RangeOrder
from .messages import ServiceRequest
from .paths import Api
from .process import crs_uri
from .promises import json_in
from .reading import finite
from .session import Session

_ENDS = (2, 98)  # percent: what is darker or brighter hardly shows, and would take the contrast from the rest


def measure_ranges(session: Session, order: RangeOrder) -> tuple[Range | None, ...]:
    """Return between which values 96 % of the pixels are, for each band in order; None for a band without values.

    Raises:
        EvalscriptFailed, ResolutionTooCoarse: the service cannot look at it so.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    try:
        intervals = _intervals(session, range_request(order, _ENDS))
    except (EvalscriptFailed, ResolutionTooCoarse):
        raise
    except BadRequest:
        # The schema speaks of shares, the examples of percent (API reference 7.3, and 12, item 14).
        intervals = _intervals(session, range_request(order, [end / 100 for end in _ENDS]))
    return tuple(_range_in(intervals, f"B{place}") for place in range(len(order.bands)))


def range_request(order: RangeOrder, ends: Sequence[float]) -> ServiceRequest:
    """Return the request for `order`: one interval with all its days, and the percentiles `ends` of each band."""
    width, height = order.size
    return ServiceRequest(
        "POST",
        Api.STATISTICS,
        collection_id=order.collection_id,
        body={
            "input": {
                "bounds": {"bbox": list(order.area.edges), "properties": {"crs": crs_uri(order.area.crs)}},
                "data": [{"type": order.collection_id}],
            },
            "aggregation": {
                "timeRange": {"from": f"{order.first}T00:00:00Z", "to": f"{order.last}T00:00:00Z"},
                "aggregationInterval": {"of": f"P{(order.last - order.first).days}D"},
                "width": width,
                "height": height,
                "evalscript": order.script(),
            },
            "calculations": {"values": {"statistics": {"default": {"percentiles": {"k": list(ends)}}}}},
        },
    )


def _intervals(session: Session, request: ServiceRequest) -> list[object]:
    document = json_in(session.send(request).body)
    intervals = document.get("data") if isinstance(document, Mapping) else None
    if not isinstance(intervals, list):
        raise UnexpectedAnswer("the answer has no intervals")
    return intervals


def _range_in(intervals: list[object], band: str) -> Range | None:
    for interval in intervals:
        percentiles = _within(interval, "outputs", "values", "bands", band, "stats", "percentiles")
        ends = [finite(value) for value in percentiles.values()] if isinstance(percentiles, Mapping) else []
        sound = [end for end in ends if end is not None]
        if sound:
            return (min(sound), max(sound))
    return None


def _within(value: object, *names: str) -> object:
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value
