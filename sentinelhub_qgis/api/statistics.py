"""Cloud over an area, day by day, asked of the Statistical API (API reference 7.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ..model.errors import EvalscriptFailed, ServiceTrouble, UnexpectedAnswer
from ..model.scenes.cloud_measure import CloudMeasure, CloudOrder, CloudSurvey
from .bodies import one_line
from .messages import ServiceRequest
from .paths import Api
from .process import bounds_of
from .promises import json_in
from .reading import finite, instant_in, within
from .session import Session


def measure_cloud(session: Session, order: CloudOrder) -> CloudSurvey:
    """Return cloud and coverage of every day that has data, and which days could not be done.

    Raises:
        AreaUnusable: the service does not take the CRS.
        EvalscriptFailed, ServiceTrouble: no interval could be computed.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    answer = session.send(cloud_request(order))
    intervals = intervals_in(answer.body)
    measures = sorted(_measures(intervals, order.filled), key=lambda one: one.day)
    failures = tuple(_failures(intervals))
    if failures and not measures:
        _, kind, message = failures[0]
        raise (EvalscriptFailed if kind == "BAD_REQUEST" else ServiceTrouble)(message)
    failed = {day for day, _, _ in failures if day is not None}
    return CloudSurvey(tuple(measures), tuple(sorted(failed)), answer.units_spent)


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
                "bounds": _bounds(order),
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


def intervals_in(body: bytes) -> list[object]:
    """Return the intervals in an answer of the Statistical API, as they came.

    Raises:
        UnexpectedAnswer: there are none.
    """
    intervals = within(json_in(body), "data")
    if not isinstance(intervals, list):
        raise UnexpectedAnswer("the answer has no intervals")
    return intervals


def _bounds(order: CloudOrder) -> dict[str, object]:
    bounds = bounds_of(order.area)
    if order.polygons:
        # With both, the raster covers the box and has data inside the polygons alone (API reference 5.1).
        bounds["geometry"] = {"type": "MultiPolygon", "coordinates": order.polygons}
    return bounds


def _measures(intervals: list[object], filled: float) -> Iterator[CloudMeasure]:
    for interval in intervals:
        begin = instant_in(within(interval, "interval", "from"))
        stats = within(interval, "outputs", "cloud", "bands", "B0", "stats")
        if begin is None or not isinstance(stats, Mapping):
            continue
        samples, empty = finite(stats.get("sampleCount")), finite(stats.get("noDataCount"))
        if samples is None or empty is None or samples <= 0 or empty >= samples:
            continue
        mean = finite(stats.get("mean"))
        cloud_cover = None if mean is None else min(max(100 * mean, 0.0), 100.0)
        # Pixels outside the polygons count as empty ones.
        yield CloudMeasure(begin.date(), cloud_cover, min((samples - empty) / samples / filled, 1.0))


def _failures(intervals: list[object]) -> Iterator[tuple[date | None, str, str]]:
    for interval in intervals:
        kind = within(interval, "error", "type")
        if isinstance(kind, str):
            begin = instant_in(within(interval, "interval", "from"))
            message = within(interval, "error", "message")
            said = one_line(message if isinstance(message, str) else kind)
            yield begin.date() if begin else None, kind, said
