"""Ranges of values: what is asked of the Statistical API, and what its answers come to (API reference 7.3)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.api.value_ranges import measure_ranges
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.own_collection import OwnBand
from sentinelhub_qgis.model.own_picture import Range, RangeOrder
from tests.unit.api.wire import Wire, bench, json_of, of_json, path_of

COLLECTION = "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"
BANDS = (OwnBand("B04", "UINT16", 0.0), OwnBand("B03", "UINT16"))
ORDER = RangeOrder(COLLECTION, BANDS, BoundingBox(11, 46, 11.2, 46.1, "EPSG:4326"), date(2024, 1, 1), date(2025, 1, 1))
REFUSED = of_json({"error": {"code": "COMMON_BAD_PAYLOAD", "message": "`k` must be …"}}, 400)


def interval(*bands: Any) -> dict[str, Any]:
    return {
        "interval": {"from": "2024-01-01T00:00:00Z", "to": "2025-01-01T00:00:00Z"},
        "outputs": {
            "values": {"bands": {f"B{place}": {"stats": {"percentiles": ends}} for place, ends in enumerate(bands)}}
        },
    }


def answer(*intervals: Any) -> Any:
    return of_json({"data": list(intervals), "status": "OK"})


def test_the_question_is_what_the_reference_says() -> None:
    wire = Wire(answer())
    measure_ranges(bench(wire).session, ORDER)

    (request,) = wire.asked
    assert (request.method, path_of(str(request.url))) == ("POST", "/statistics/v1")
    body = json_of(request)
    script = body["aggregation"].pop("evalscript")
    assert body == {
        "input": {
            "bounds": {
                "bbox": [11, 46, 11.2, 46.1],
                "properties": {"crs": "http://www.opengis.net/def/crs/EPSG/0/4326"},
            },
            "data": [{"type": COLLECTION}],
        },
        "aggregation": {
            "timeRange": {"from": "2024-01-01T00:00:00Z", "to": "2025-01-01T00:00:00Z"},
            "aggregationInterval": {"of": "P366D"},
            "width": 256,
            "height": 185,
        },
        "calculations": {"values": {"statistics": {"default": {"percentiles": {"k": [2, 98]}}}}},
    }
    assert script.startswith("//VERSION=3\n")
    assert '["B04", "B03"]' in script


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([interval({"2.0": 10, "98.0": 900}, {"2.0": 5, "98.0": 800})], ((10, 900), (5, 800))),
        ([interval({"98.0": 900, "2.0": 10}, {"2.0": "NaN", "98.0": "NaN"})], ((10, 900), None)),
        ([interval({"2.0": 10, "98.0": 900})], ((10, 900), None)),
        ([{"error": {"type": "TIMEOUT"}}, None, 7], (None, None)),
        ([], (None, None)),
    ],
    ids=["both", "one without data, any order", "one missing", "odd entries", "none"],
)
def test_what_the_answer_comes_to(intervals: list[Any], expected: tuple[Range | None, ...]) -> None:
    assert measure_ranges(bench(Wire(answer(*intervals))).session, ORDER) == expected


def test_where_percentiles_are_shares_they_are_asked_for_as_shares() -> None:
    wire = Wire(REFUSED, answer(interval({"0.02": 10, "0.98": 900}, {"0.02": 5, "0.98": 800})))

    assert measure_ranges(bench(wire).session, ORDER) == ((10, 900), (5, 800))
    wanted = json_of(wire.asked[1])["calculations"]["values"]["statistics"]["default"]["percentiles"]["k"]
    assert wanted == [0.02, 0.98]


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ([REFUSED, REFUSED], errors.BadRequest),
        ([of_json({"error": {"code": "RENDERER_EXCEPTION"}}, 400)], errors.EvalscriptFailed),
        (
            [of_json({"error": {"message": "9 meters per pixel exceeds the limit"}}, 400)],
            errors.ResolutionTooCoarse,
        ),
        ([of_json([])], errors.UnexpectedAnswer),
    ],
    ids=["refused both ways", "script", "too coarse", "no intervals"],
)
def test_a_refusal_is_not_asked_again_in_vain(answers: list[Any], kind: type[Exception]) -> None:
    wire = Wire(*answers)

    with pytest.raises(kind):
        measure_ranges(bench(wire).session, ORDER)

    assert len(wire.asked) == len(answers)
