"""What the Statistical API refuses, one test a row (API reference 7.3, 5.5), and intervals that fail."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from .hub import GREY, Hub
from .statistics_request import NDVI, PATH, REQUEST, answer, asked, counted

TWO_MASKS = counted(counts="1, 1").replace('"dataMask", bands: 1', '"dataMask", bands: 2')
OPEN = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}
MASK_ALONE = counted().replace('{ id: "n", bands: 1, sampleType: "FLOAT32" }, ', "")


# --- failures ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["BAD_REQUEST", "EXECUTION_ERROR", "TIMEOUT"])
def test_one_interval_fails_on_demand(hub: Hub, kind: str) -> None:
    places = {"aggregation__aggregationInterval": {"of": "P5D"}}
    hub.running.control(failing_intervals={"2026-05-06": kind})
    body = answer(hub, **places)
    assert [("error" in entry, "outputs" in entry) for entry in body["data"]] == [(False, True), (True, False)]
    assert (body["data"][1]["error"]["type"], body["status"]) == (kind, "PARTIAL")
    hub.running.control(failing_intervals={"2026-05-06": [kind, 1], "2026-05-01": kind})
    assert [answer(hub, **places)["status"] for _ in range(2)] == ["FAILED", "PARTIAL"]


@pytest.mark.parametrize(
    "waste, kind", [("if (scenes.tiles[0].date > '2026-05-06') throw new Error('no');", "BAD_REQUEST"),
                    ("if (scenes.tiles[0].date > '2026-05-06') for (;;);", "TIMEOUT")]
)  # fmt: skip
def test_a_script_can_fail_in_one_interval(hub: Hub, waste: str, kind: str) -> None:
    hub.running.control(script_seconds=1)
    script = (
        counted().replace('["dataMask"]', '["B04"], mosaicking: "TILE"').replace("(s) {", f"(s, scenes) {{ {waste}")
    )
    body = answer(hub, aggregation__aggregationInterval={"of": "P5D"}, aggregation__evalscript=script)
    assert (body["status"], body["data"][1]["error"]["type"]) == ("PARTIAL", kind)
    assert "outputs" in body["data"][0]


REFUSED = [
    ("input missing", {"input": None}, "COMMON_BAD_PAYLOAD", "input"),
    ("aggregation missing", {"aggregation": None}, "COMMON_BAD_PAYLOAD", "aggregation"),
    ("timeRange missing", {"aggregation__timeRange": None}, "COMMON_BAD_PAYLOAD", "timeRange"),
    ("timeRange bare date", {"aggregation__timeRange": {"from": "2026-05-01", "to": "2026-05-02"}},
     "COMMON_BAD_PAYLOAD", "ISO"),
    ("timeRange in dataFilter", {"input__data__0__dataFilter": {"timeRange": REQUEST["aggregation"]["timeRange"]}},
     "COMMON_BAD_PAYLOAD", "aggregation"),
    ("interval missing", {"aggregation__aggregationInterval": None}, "COMMON_BAD_PAYLOAD", "aggregationInterval"),
    ("of missing", {"aggregation__aggregationInterval": {}}, "COMMON_BAD_PAYLOAD", "duration"),
    ("of no duration", {"aggregation__aggregationInterval": {"of": "10D"}}, "COMMON_BAD_PAYLOAD", "duration"),
    ("of empty", {"aggregation__aggregationInterval": {"of": "P"}}, "COMMON_BAD_PAYLOAD", "duration"),
    ("of both designators", {"aggregation__aggregationInterval": {"of": "P1DT12H"}}, "COMMON_BAD_PAYLOAD", "duration"),
    ("of below P1D", {"aggregation__aggregationInterval": {"of": "PT6H"}}, "COMMON_BAD_PAYLOAD", "one day"),
    ("lastIntervalBehavior", {"aggregation__aggregationInterval": {"of": "P1D", "lastIntervalBehavior": "DROP"}},
     "COMMON_BAD_PAYLOAD", "DROP"),
    ("too many intervals", {"aggregation__timeRange__to": "2066-05-01T00:00:00Z",
                            "aggregation__aggregationInterval": {"of": "P1D"}}, "COMMON_BAD_PAYLOAD", "5000"),
    ("width at most 2500", {"aggregation__width": 2501}, "COMMON_BAD_PAYLOAD", "2500"),
    ("width or resx", {"aggregation__resx": 0.1}, "COMMON_BAD_PAYLOAD", "same time"),
    ("evalscript missing", {"aggregation__evalscript": None}, "COMMON_BAD_PAYLOAD", "evalscript"),
    ("open ring", {"input__bounds__geometry": OPEN}, "COMMON_BAD_PAYLOAD", "closed"),
    ("too coarse", {"input__bounds__bbox": [5, 40, 15, 50]}, "COMMON_EXCEPTION", "meters per pixel"),
    ("dataMask missing", {"aggregation__evalscript": GREY}, "RENDERER_EXCEPTION", "dataMask"),
    ("dataMask of 2 bands", {"aggregation__evalscript": TWO_MASKS}, "RENDERER_EXCEPTION", "1 band"),
    ("dataMask alone", {"aggregation__evalscript": MASK_ALONE}, "RENDERER_EXCEPTION", "beside"),
    ("unknown band", {"aggregation__evalscript": NDVI.replace("B04", "SMA")}, "RENDERER_EXCEPTION", "SMA"),
    ("syntax", {"aggregation__evalscript": "//VERSION=3\nfunction setup( {"}, "RENDERER_EXCEPTION", "SyntaxError"),
    ("calculations no object", {"calculations": 7}, "COMMON_BAD_PAYLOAD", "calculations"),
    ("unknown output", {"calculations": {"evi": {}}}, "COMMON_BAD_PAYLOAD", "evi"),
    ("unknown band name", {"calculations": {"raw": {"histograms": {"blue": {"nBins": 2}}}}},
     "COMMON_BAD_PAYLOAD", "blue"),
    ("k beyond 100", {"calculations": {"default": {"statistics": {"default": {"percentiles": {"k": [101]}}}}}},
     "COMMON_BAD_PAYLOAD", "`k`"),
    ("k empty", {"calculations": {"default": {"statistics": {"default": {"percentiles": {"k": []}}}}}},
     "COMMON_BAD_PAYLOAD", "`k`"),
    *[(f"histogram {name}", {"calculations": {"default": {"histograms": {"default": rule}}}},
       "COMMON_BAD_PAYLOAD", said) for name, rule, said in [
          ("without rule", {"lowEdge": 0, "highEdge": 1}, "Exactly one"),
          ("with two rules", {"nBins": 3, "binWidth": 1}, "Exactly one"),
          ("edges turned", {"nBins": 3, "lowEdge": 1, "highEdge": 0}, "lowEdge"),
          ("edge no number", {"nBins": 3, "lowEdge": "0"}, "lowEdge"),
          ("nBins 0", {"nBins": 0}, "nBins"),
          ("binWidth 0", {"binWidth": 0}, "binWidth"),
          ("too many bins", {"binWidth": 1e-9, "lowEdge": 0, "highEdge": 1}, "bins"),
          ("bins falling", {"bins": [2.5, 1.5]}, "increase"),
          ("one edge", {"bins": [2.5]}, "at least 2"),
      ]],
]  # fmt: skip


@pytest.mark.parametrize("places, code, said", [row[1:] for row in REFUSED], ids=[f"7.3 {row[0]}" for row in REFUSED])
def test_refused(hub: Hub, places: dict[str, Any], code: str, said: str) -> None:
    found = hub.post(PATH, asked(**places))
    assert found.status_code == 400, found.text
    assert found.json()["error"]["code"] == code
    assert said in found.json()["error"]["message"]
    assert hub.running.report()["processing_units"] == 0


def _right(hub: Hub) -> requests.Response:
    return hub.post(PATH, asked(input__data=[{"type": "dem", "dataFilter": {"demInstance": "COPERNICUS_30"}}]))


OTHERS = [
    ("401", lambda hub: hub.post(PATH, asked(), Authorization="Bearer nothing"), 401, "COMMON_UNAUTHORIZED"),
    ("403 right", _right, 403, "COMMON_INSUFFICIENT_PERMISSIONS"),
    ("404 own collection", lambda hub: hub.post(PATH, asked(input__data=[{"type": "byoc-0"}])), 404,
     "COMMON_NOT_FOUND"),
    ("405", lambda hub: hub.get(PATH), 405, "COMMON_METHOD_NOT_ALLOWED"),
    ("415", lambda hub: hub.session.post(hub.running.base_url + PATH, data={"a": "b"}, headers=hub.bearer()), 415,
     "COMMON_UNSUPPORTED_MEDIA_TYPE"),
]  # fmt: skip


@pytest.mark.parametrize("ask, status, code", [row[1:] for row in OTHERS], ids=[f"5.5 {row[0]}" for row in OTHERS])
def test_refused_like_process(hub: Hub, ask: Any, status: int, code: str) -> None:
    found = ask(hub)
    assert (found.status_code, found.json()["error"]["code"]) == (status, code)


@pytest.mark.parametrize("action, status", [("403-quota", 403), ("429", 429), ("500", 500), ("503", 503)])
def test_refused_on_demand(hub: Hub, action: str, status: int) -> None:
    hub.running.control(faults=[{"kind": "statistics", "action": action}])
    assert [hub.post(PATH, asked()).status_code for _ in range(2)] == [status, 200]


def test_both_path_styles_answer(hub: Hub) -> None:
    assert hub.post("/api/v1/statistics", asked()).json() == hub.post(PATH, asked()).json()
