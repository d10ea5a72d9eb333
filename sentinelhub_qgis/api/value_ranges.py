"""Which values a collection has, asked of the Statistical API (API reference 7.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model.errors import BadRequest, EvalscriptFailed, ResolutionTooCoarse
from ..model.own_picture import Range, RangeOrder
from .messages import ServiceRequest
from .paths import Api
from .process import bounds_of
from .reading import finite, within
from .session import Session
from .statistics import intervals_in

_ENDS = (2, 98)  # percent: what is darker or brighter hardly shows, and would take the contrast from the rest


def measure_ranges(session: Session, order: RangeOrder) -> tuple[Range | None, ...]:
    """Return between which values 96 % of the pixels are, for each band in order; None for a band without values.

    Raises:
        EvalscriptFailed, ResolutionTooCoarse: the service cannot look at it so.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    try:
        intervals = intervals_in(session.send(range_request(order, _ENDS)).body)
    except (EvalscriptFailed, ResolutionTooCoarse):
        raise
    except BadRequest:
        # The schema speaks of shares, the examples of percent (API reference 7.3, and 12, item 14).
        intervals = intervals_in(session.send(range_request(order, [end / 100 for end in _ENDS])).body)
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
                "bounds": bounds_of(order.area),
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


def _range_in(intervals: list[object], band: str) -> Range | None:
    for interval in intervals:
        percentiles = within(interval, "outputs", "values", "bands", band, "stats", "percentiles")
        ends = [finite(value) for value in percentiles.values()] if isinstance(percentiles, Mapping) else []
        sound = [end for end in ends if end is not None]
        if sound:
            return (min(sound), max(sound))
    return None
