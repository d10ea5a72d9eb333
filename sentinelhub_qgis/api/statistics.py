"""Questions to the Statistical API (API reference 7.3)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from ..model.cloud_measure import CloudMeasure, CloudOrder
from ..model.errors import EvalscriptFailed, UnexpectedAnswer
from .catalog import instant_in
from .messages import ServiceRequest
from .paths import Api
from .process import crs_uri
from .promises import json_in
from .session import Session


def measure_cloud(session: Session, order: CloudOrder) -> tuple[CloudMeasure, ...]:
    """Return cloud and coverage of every day that has data, earliest first.

    Raises:
        AreaUnusable: the service does not take the CRS.
        EvalscriptFailed: no interval could be computed.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    document = json_in(session.send(cloud_request(order)).body)
    intervals = document.get("data") if isinstance(document, Mapping) else None
    if not isinstance(intervals, list):
        raise UnexpectedAnswer("the answer has no intervals")
    measured = sorted(_measures(intervals), key=lambda one: one.day)
    failure = next(_failures(intervals), "")
    if failure and not measured:
        raise EvalscriptFailed(failure)
    return tuple(measured)


def cloud_request(order: CloudOrder) -> ServiceRequest:
    """Return the request for `order`: one interval a day.

    Raises:
        AreaUnusable: the service does not take the CRS.
    """
    width, height = order.size
    period = order.period
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
                "timeRange": {"from": period.first_instant, "to": period.last_instant},
                # The last day ends a second early; without this it would be left out.
                "aggregationInterval": {"of": "P1D", "lastIntervalBehavior": "SHORTEN"},
                "width": width,
                "height": height,
                "evalscript": order.script(),
            },
        },
    )


def _measures(intervals: list[object]) -> Iterator[CloudMeasure]:
    for interval in intervals:
        begin = instant_in(_within(interval, "interval", "from"))
        stats = _within(interval, "outputs", "cloud", "bands", "B0", "stats")
        if begin is None or not isinstance(stats, Mapping):
            continue
        samples, empty = _number(stats.get("sampleCount")), _number(stats.get("noDataCount"))
        if samples is None or empty is None or samples <= 0 or empty >= samples:
            continue
        mean = _number(stats.get("mean"))
        cloud_cover = None if mean is None else min(max(100 * mean, 0.0), 100.0)
        yield CloudMeasure(begin.date(), cloud_cover, (samples - empty) / samples)


def _failures(intervals: list[object]) -> Iterator[str]:
    for interval in intervals:
        kind = _within(interval, "error", "type")
        if isinstance(kind, str):
            message = _within(interval, "error", "message")
            yield message if isinstance(message, str) else kind


def _within(value: object, *names: str) -> object:
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _number(value: object) -> float | None:
    """Return a number; the service writes missing ones as the text "NaN" (API reference 7.3)."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
