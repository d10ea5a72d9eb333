"""Cloud over one's own area: what is asked of the Statistical API, and what its answers come to."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.api.statistics import cloud_request, measure_cloud
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.scenes.cloud_measure import CloudMeasure, CloudOrder, CloudSurvey, can_measure
from tests.unit.api.wire import Wire, bench, json_of, of_json, path_of

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
FIELD = BoundingBox(676000, 5146000, 681120, 5148560, "EPSG:32632")
ORDER = CloudOrder("sentinel-2-l2a", FIELD, MAY)
DAY = date(2026, 5, 3)


def interval(day: str = "2026-05-03", **stats: Any) -> dict[str, Any]:
    counted = {"min": 0, "max": 1, "mean": 0.25, "stDev": 0.1, "sampleCount": 1000, "noDataCount": 100, **stats}
    return {
        "interval": {"from": f"{day}T00:00:00Z", "to": f"{day}T23:59:59Z"},
        "outputs": {"cloud": {"bands": {"B0": {"stats": counted}}}},
    }


def failing(kind: str = "EXECUTION_ERROR", **more: Any) -> dict[str, Any]:
    return {"interval": {"from": "2026-05-05T00:00:00Z"}, "error": {"type": kind, **more}}


def measured(*intervals: Any, status: str = "OK") -> CloudSurvey:
    return measure_cloud(bench(Wire(of_json({"data": list(intervals), "status": status}))).session, ORDER)


def test_the_question_is_what_the_reference_says() -> None:
    wire = Wire(of_json({"data": [], "status": "OK"}))
    measure_cloud(bench(wire).session, ORDER)

    (request,) = wire.asked
    assert (request.method, path_of(str(request.url))) == ("POST", "/statistics/v1")
    body = json_of(request)
    assert body["input"] == {
        "bounds": {
            "bbox": [676000, 5146000, 681120, 5148560],
            "properties": {"crs": "http://www.opengis.net/def/crs/EPSG/0/32632"},
        },
        "data": [{"type": "sentinel-2-l2a"}],
    }
    assert {key: body["aggregation"][key] for key in ("timeRange", "aggregationInterval", "width", "height")} == {
        "timeRange": {"from": "2026-05-01T00:00:00Z", "to": "2026-05-31T23:59:59Z"},
        "aggregationInterval": {"of": "P1D", "lastIntervalBehavior": "SHORTEN"},
        "width": 128,
        "height": 64,
    }
    assert body["aggregation"]["evalscript"].startswith("//VERSION=3\n")


def test_a_crs_that_the_service_does_not_know_is_refused_before_sending() -> None:
    with pytest.raises(errors.AreaUnusable):
        cloud_request(CloudOrder("sentinel-2-l2a", BoundingBox(0, 0, 1, 1, "EPSG:31254"), MAY))


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([interval()], [CloudMeasure(DAY, 25.0, 0.9)]),
        (
            [interval("2026-05-08"), interval()],
            [CloudMeasure(DAY, 25.0, 0.9), CloudMeasure(date(2026, 5, 8), 25.0, 0.9)],
        ),
        ([interval(mean="NaN")], [CloudMeasure(DAY, None, 0.9)]),
        ([interval(mean=1.0000001)], [CloudMeasure(DAY, 100.0, 0.9)]),
        ([interval(noDataCount=1000)], []),
        ([interval(sampleCount=0, noDataCount=0)], []),
        ([interval(sampleCount="NaN")], []),
        ([interval("when")], []),
        ([failing(), interval()], [CloudMeasure(DAY, 25.0, 0.9)]),
        ([{}, None, 7, interval()], [CloudMeasure(DAY, 25.0, 0.9)]),
        ([], []),
    ],
    ids=[
        "one",
        "in order",
        "NaN",
        "rounded up",
        "no data",
        "no samples",
        "no count",
        "no time",
        "one failed",
        "odd entries",
        "none",
    ],
)
def test_what_the_answer_comes_to(intervals: list[Any], expected: list[CloudMeasure]) -> None:
    assert list(measured(*intervals).measures) == expected


@pytest.mark.parametrize(
    ("failure", "kind", "detail"),
    [
        (failing(), errors.ServiceTrouble, "EXECUTION_ERROR"),
        (failing("TIMEOUT", message="took too long"), errors.ServiceTrouble, "took too long"),
        (failing("BAD_REQUEST", message="no such band"), errors.EvalscriptFailed, "no such band"),
    ],
    ids=["type alone", "with a message", "what was asked is wrong"],
)
def test_when_every_interval_failed_that_is_an_error(failure: dict[str, Any], kind: type, detail: str) -> None:
    with pytest.raises(kind) as caught:
        measured(failure, status="FAILED")

    assert caught.value.detail == detail


def test_days_that_could_not_be_done_are_told() -> None:
    survey = measured(failing(), interval(), failing("TIMEOUT"), {"error": {"type": "TIMEOUT"}}, status="PARTIAL")

    assert (len(survey.measures), survey.failed) == (1, (date(2026, 5, 5),))


def test_a_polygon_is_looked_at_within_its_box() -> None:
    half = (((676000.0, 5146000.0), (681120.0, 5146000.0), (676000.0, 5148560.0), (676000.0, 5146000.0)),)
    order = CloudOrder("sentinel-2-l2a", FIELD, MAY, (half,))
    wire = Wire(of_json({"data": [interval(noDataCount=550)]}))
    survey = measure_cloud(bench(wire).session, order)

    bounds = json_of(wire.asked[0])["input"]["bounds"]
    assert bounds["bbox"] == list(FIELD.edges)
    assert bounds["geometry"] == {"type": "MultiPolygon", "coordinates": [[list(map(list, half[0]))]]}
    assert survey.measures[0].coverage == pytest.approx(0.9)  # of the polygon, which fills half of the box


def test_a_hole_is_not_looked_at() -> None:
    square = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0))
    hole = ((0.0, 0.0), (0.0, 5.0), (5.0, 5.0), (5.0, 0.0), (0.0, 0.0))
    order = CloudOrder("sentinel-2-l2a", BoundingBox(0, 0, 20, 10, "EPSG:32632"), MAY, ((square, hole),))

    assert order.filled == pytest.approx(0.375)


def test_pixels_are_never_too_coarse_for_the_service() -> None:
    order = CloudOrder("sentinel-2-l2a", BoundingBox(0, 0, 400_000, 100_000, "EPSG:32632"), MAY)

    assert order.area.width / order.size[0] < 1500


@pytest.mark.parametrize("document", [[], {}, {"data": None}, {"data": {}}], ids=str)
def test_an_answer_without_intervals_is_an_error(document: Any) -> None:
    with pytest.raises(errors.UnexpectedAnswer):
        measure_cloud(bench(Wire(of_json(document))).session, ORDER)


@pytest.mark.parametrize(
    ("edges", "days", "units"),
    [
        ((0, 0, 1000, 1000), 12, 128 * 128 / 512**2 / 3 * 12),
        ((0, 0, 1000, 10), 12, 0.01 / 3 * 12),
        ((0, 0, 1000, 10), 0, 0.01),
    ],
    ids=["square", "a strip costs the least area", "at least the floor"],
)
def test_what_it_will_cost(edges: tuple[int, ...], days: int, units: float) -> None:
    order = CloudOrder("sentinel-2-l2a", BoundingBox(*edges, crs="EPSG:32632"), MAY)

    assert order.units(days) == pytest.approx(units)


@pytest.mark.parametrize(
    ("collection_id", "expected"),
    [
        ("sentinel-2-l2a", True),
        ("landsat-ot-l1", True),
        ("sentinel-2-l1c", False),
        ("sentinel-1-grd", False),
        ("dem", False),
    ],
)
def test_where_pixels_tell_cloud(collection_id: str, expected: bool) -> None:
    assert can_measure(collection_id) is expected
