"""A session that has a catalogue and measures cloud, without pixels."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, BinaryIO

from sentinelhub_qgis.api.messages import Answer, ServiceRequest
from sentinelhub_qgis.api.paths import Api
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.deployment import CDSE

WORLD = [[[-180.0, -90.0], [180.0, -90.0], [180.0, 90.0], [-180.0, 90.0], [-180.0, -90.0]]]


class FakeCatalogue:
    """Answer with a scene for each day; the same cloud for all of it, other figures where it is measured.

    Attributes:
        searches, surveys: bodies of the questions.
        most_days: a search over more days is said to have too many scenes.
    """

    deployment = CDSE

    def __init__(
        self,
        cloud: Mapping[date, float],
        measured: Mapping[date, float] | None = None,
        most_days: int = 10_000,
        trouble: Exception | None = None,
        outline: list[list[list[float]]] | None = None,
    ) -> None:
        self.searches: list[dict[str, Any]] = []
        self.surveys: list[dict[str, Any]] = []
        self._cloud = cloud
        self._measured = dict(cloud) if measured is None else measured
        self._most_days = most_days
        self._trouble = trouble
        self._outline = outline or WORLD
        self._lock = threading.Lock()

    def send(self, request: ServiceRequest, into: BinaryIO | None = None) -> Answer:
        body: Any = request.body
        with self._lock:
            (self.searches if request.api is Api.CATALOG else self.surveys).append(json.loads(json.dumps(body)))
        if request.api is Api.CATALOG:
            return self._found(body)
        assert request.api is Api.STATISTICS
        if self._trouble is not None:
            raise self._trouble
        return self._surveyed(body["aggregation"]["timeRange"])

    def _found(self, body: Any) -> Answer:
        first, last = (date.fromisoformat(text[:10]) for text in body["datetime"].split("/"))
        days = [day for day in _days(first, last) if day in self._cloud]
        if len(days) > self._most_days:
            raise errors.TooManyScenes(str(len(days)))
        features = [
            {
                "id": f"scene of {day}",
                "properties": {"datetime": f"{day}T10:00:00Z", "eo:cloud_cover": self._cloud[day]},
                "geometry": {"type": "Polygon", "coordinates": self._outline},
            }
            for day in days
        ]
        return _answer({"features": features, "context": {}})

    def _surveyed(self, time: Any) -> Answer:
        first, last = (date.fromisoformat(time[end][:10]) for end in ("from", "to"))
        data = [
            {
                "interval": {"from": f"{day}T00:00:00Z", "to": f"{day + timedelta(1)}T00:00:00Z"},
                "outputs": {
                    "cloud": {
                        "bands": {
                            "B0": {"stats": {"mean": self._measured[day] / 100, "sampleCount": 100, "noDataCount": 0}}
                        }
                    }
                },
            }
            for day in _days(first, last)
            if day in self._measured
        ]
        return _answer({"data": data}, units=0.5)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(number) for number in range((last - first).days + 1)]


def _answer(document: object, units: float = 0.0) -> Answer:
    return Answer(200, "application/json", json.dumps(document).encode(), units, 1)
