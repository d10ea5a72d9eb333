"""The Statistical API (API reference 7.3): figures, histograms, intervals, price; and section 12, items 13 and 14."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from rasterio.io import MemoryFile

from .hub import Hub, order
from .statistics_request import NDVI, PATH, REQUEST, answer, asked, band, counted


def intervals(body: dict[str, Any]) -> list[tuple[str, str]]:
    return [(entry["interval"]["from"][:10], entry["interval"]["to"][:10]) for entry in body["data"]]


# --- figures -----------------------------------------------------------------------------------------------


def test_figures_are_those_of_the_image(hub: Hub) -> None:
    """Mean, extremes and spread of the raster that Process gives for the same interval."""
    script = NDVI.replace('{ id: "dataMask", bands: 1 }', '{ id: "dataMask", bands: 1, sampleType: "UINT8" }')
    script = script.replace('{ id: "ndvi", bands: 1 }', '{ id: "ndvi", bands: 1, sampleType: "FLOAT32" }')
    body = answer(hub, aggregation__evalscript=script)
    time = {"from": "2026-05-01T00:00:00Z", "to": "2026-05-10T23:59:59Z"}
    script = script.replace('["red", "nir"]', "2")
    for output, bands in (("ndvi", ["B0"]), ("raw", ["red", "nir"])):
        responses = [{"identifier": output, "format": {"type": "image/tiff"}}]
        image = hub.process(
            order(evalscript=script, output__responses=responses, input__data__0__dataFilter={"timeRange": time})
        )
        with MemoryFile(image.content) as memory, memory.open() as file:
            pixels = dict(zip(bands, file.read().astype(np.float64)))
        found = body["data"][0]["outputs"][output]["bands"]
        assert list(found) == bands
        for name, values in pixels.items():
            stats = found[name]["stats"]
            assert values.std() > 0
            assert (stats["min"], stats["max"]) == (values.min(), values.max())
            assert stats["mean"] == pytest.approx(values.mean(), rel=1e-12)
            assert stats["stDev"] == pytest.approx(values.std(), rel=1e-9)
            assert (stats["sampleCount"], stats["noDataCount"]) == (192, 0)
    assert (body["status"], list(body["data"][0]["outputs"])) == ("OK", ["ndvi", "raw"])


@pytest.mark.parametrize(
    "kind, value, shown",
    [("FLOAT32", 0.5, 0.5), ("UINT8", 0.5, 1), ("UINT16", 2.5, 3), ("INT16", -1.5, -1), ("INT8", -200, -128)],
)
def test_values_are_rounded_to_their_sample_type_first(hub: Hub, kind: str, value: float, shown: float) -> None:
    assert band(hub, aggregation__evalscript=counted(str(value), kind=kind))["stats"]["mean"] == shown


def test_the_default_sample_type_is_float(hub: Hub) -> None:
    script = counted("0.125").replace(', sampleType: "FLOAT32"', "")
    assert band(hub, aggregation__evalscript=script)["stats"]["max"] == 0.125


def test_masked_pixels_do_not_count(hub: Hub) -> None:
    stats = band(hub, aggregation__evalscript=counted(counts="n < 100 ? 1 : 0"))["stats"]
    assert stats == {
        "min": 0,
        "max": 99,
        "mean": 49.5,
        "stDev": pytest.approx(np.arange(100).std()),
        "sampleCount": 192,
        "noDataCount": 92,
    }


@pytest.mark.parametrize(
    "value, counts, expected",
    [
        pytest.param("n", "0", ["NaN"] * 4, id="nothing counts"),
        pytest.param("n == 5 ? NaN : n", "1", ["NaN"] * 4, id="one value is none"),
        pytest.param("n == 5 ? NaN : 7", "n == 5 ? 0 : 1", [7, 7, 7, 0], id="that value is masked"),
        pytest.param("n == 5 ? Infinity : 7", "1", [7, "Infinity", "Infinity", "NaN"], id="infinite"),
    ],
)
def test_what_is_no_number_is_a_text(hub: Hub, value: str, counts: str, expected: list) -> None:
    median = {"default": {"statistics": {"default": {"percentiles": {"k": [50]}}}}}
    found = hub.post(PATH, asked(aggregation__evalscript=counted(value, counts), calculations=median))
    assert "NaN," not in found.text.replace('"NaN"', "")
    stats = found.json()["data"][0]["outputs"]["n"]["bands"]["B0"]["stats"]
    assert [stats[key] for key in ("min", "max", "mean", "stDev")] == expected
    assert stats["percentiles"]["50.0"] == ("NaN" if expected[0] == "NaN" else 7)


def test_masks_can_be_named_like_outputs(hub: Hub) -> None:
    script = """//VERSION=3
function setup() { return { input: ["B04"], output: [{ id: "a", bands: 1 }, { id: "b", bands: 1 },
  { id: "c", bands: 1 }, { id: "dataMask", bands: ["b", "a"] }] }; }
let n = 0;
function evaluatePixel() { n++; return { a: [n], b: [n], c: [n], dataMask: [n > 10, n > 20] }; }
"""
    outputs = answer(hub, aggregation__evalscript=script)["data"][0]["outputs"]
    missing = {name: entry["bands"]["B0"]["stats"]["noDataCount"] for name, entry in outputs.items()}
    assert missing == {"a": 20, "b": 10, "c": 0}


def test_a_geometry_shows_in_the_data_mask_and_the_pixel_count(hub: Hub) -> None:
    west = [[11.30, 46.44], [11.35, 46.44], [11.35, 46.52], [11.30, 46.52], [11.30, 46.44]]
    places = {"input__bounds__geometry": {"type": "Polygon", "coordinates": [west]}}
    hub.running.control(geometry_pixel_count=True)
    body = answer(hub, **places)
    stats = body["data"][0]["outputs"]["ndvi"]["bands"]["B0"]["stats"]
    assert (stats["sampleCount"], stats["noDataCount"], body["geometryPixelCount"]) == (192, 96, 96)
    # without the input's dataMask nothing is left out, as the operator says
    everything = band(hub, **places, aggregation__evalscript=counted())
    assert everything["stats"]["noDataCount"] == 0


@pytest.mark.parametrize(
    "deployment, position, told", [("cdse", None, False), ("commercial", None, True), ("commercial", False, False)]
)
def test_the_pixel_count_is_a_switch(hub: Hub, deployment: str, position: bool | None, told: bool) -> None:
    hub.bearer()
    headers = hub.bearer() if deployment == "cdse" else foreign(hub)
    hub.running.control(deployment=deployment, geometry_pixel_count=position)
    found = hub.post(PATH, asked(), **headers)
    assert ("geometryPixelCount" in found.json()) == told


def foreign(hub: Hub) -> dict[str, str]:
    form = {
        "grant_type": "client_credentials",
        "client_id": hub.running.client_id,
        "client_secret": hub.running.client_secret,
    }
    token = hub.session.post(hub.running.foreign_token_url, data=form).json()["access_token"]
    return {"Authorization": f"Bearer {token}"}


@pytest.mark.parametrize("resolution, count", [({"resx": 0.01, "resy": 0.01}, 80), ({}, 256 * 256)])
def test_size_by_resolution_or_by_default(hub: Hub, resolution: dict[str, float], count: int) -> None:
    aggregation = {key: value for key, value in REQUEST["aggregation"].items() if key not in ("width", "height")}
    body = answer(hub, aggregation={**aggregation, **resolution})
    assert body["data"][0]["outputs"]["ndvi"]["bands"]["B0"]["stats"]["sampleCount"] == count


# --- percentiles and histograms ----------------------------------------------------------------------------


@pytest.mark.parametrize("unit, shares", [("percent", [0, 33, 50, 100]), ("share", [0, 0.33, 0.5, 1])])
def test_percentiles_are_values_of_the_image(hub: Hub, unit: str, shares: list[float]) -> None:
    """Section 12, item 14: percent in the examples, shares in the schema."""
    hub.running.control(percentile_unit=unit)
    wanted = {"default": {"statistics": {"default": {"percentiles": {"k": shares}}}}}
    found = band(hub, aggregation__evalscript=counted("n < 101 ? n : 7", "n < 101"), calculations=wanted)
    assert found["stats"]["percentiles"] == dict(zip([str(float(share)) for share in shares], [0, 33, 50, 100]))


def test_shares_have_no_percents(hub: Hub) -> None:
    hub.running.control(percentile_unit="share")
    wanted = {"default": {"statistics": {"default": {"percentiles": {"k": [50]}}}}}
    assert hub.post(PATH, asked(calculations=wanted)).status_code == 400


HISTOGRAMS = [
    pytest.param({"nBins": 4, "lowEdge": 0, "highEdge": 8}, [0, 2, 4, 6, 8], [2, 2, 2, 3], (3, 0), id="nBins"),
    pytest.param({"nBins": 2, "lowEdge": 3, "highEdge": 5}, [3, 4, 5], [1, 2], (6, 3), id="beyond both ends"),
    pytest.param({"nBins": 1}, [0, 11], [12], (0, 0), id="least and greatest by themselves"),
    pytest.param({"binWidth": 4, "lowEdge": 0}, [0, 4, 8, 12], [4, 4, 4], (0, 0), id="binWidth from an edge"),
    pytest.param(
        {"binWidth": 4, "lowEdge": 0, "highEdge": 10}, [0, 4, 8, 10], [4, 4, 3], (1, 0), id="binWidth between"
    ),
    pytest.param({"bins": [1.0, 2.5, 4.5]}, [1, 2.5, 4.5], [2, 2], (7, 1), id="bins"),
]


@pytest.mark.parametrize("rule, edges, counts, outside", HISTOGRAMS)
def test_histograms(hub: Hub, rule: dict, edges: list, counts: list, outside: tuple[int, int]) -> None:
    """The values are 0 ... 11, each once."""
    places = {"aggregation__width": 4, "aggregation__height": 3, "aggregation__evalscript": counted()}
    places["input__bounds__bbox"] = [11.30, 46.44, 11.31, 46.45]
    found = band(hub, **places, calculations={"n": {"histograms": {"B0": rule}}})["histogram"]
    assert [entry["lowEdge"] for entry in found["bins"]] == edges[:-1]
    assert [entry["highEdge"] for entry in found["bins"]] == edges[1:]
    assert [entry["count"] for entry in found["bins"]] == counts
    assert (found["overflow"], found["underflow"]) == outside


def test_words_for_what_lies_outside_are_a_switch(hub: Hub) -> None:
    hub.running.control(histogram_counts="overflowCount")
    wanted = {"default": {"histograms": {"default": {"nBins": 2, "lowEdge": 10, "highEdge": 20}}}}
    found = band(hub, aggregation__evalscript=counted(), calculations=wanted)["histogram"]
    assert (found["overflowCount"], found["underflowCount"]) == (192 - 21, 10)


@pytest.mark.parametrize(
    "position, kind, edges, status",
    [
        ("matching", "FLOAT32", [0, 1, 2], 400),
        ("matching", "FLOAT32", [0.5, 1, 2], 200),
        ("matching", "UINT8", [0, 1, 2], 200),
        ("any", "FLOAT32", [0, 1, 2], 200),
        ("refused", "UINT8", [0, 1, 2], 400),
    ],
)
def test_bins_are_a_switch(hub: Hub, position: str, kind: str, edges: list[float], status: int) -> None:
    """Section 12, item 13."""
    hub.running.control(histogram_bins=position)
    body = asked(
        aggregation__evalscript=counted(kind=kind), calculations={"n": {"histograms": {"default": {"bins": edges}}}}
    )
    assert hub.post(PATH, body).status_code == status


def test_each_band_gets_what_is_meant_for_it(hub: Hub) -> None:
    wanted = {
        "raw": {
            "statistics": {"red": {"percentiles": {"k": [50]}}},
            "histograms": {"default": {"nBins": 2, "lowEdge": 0, "highEdge": 10000}},
        },
        "default": {"statistics": {"default": {"percentiles": {"k": [10, 90]}}}},
    }
    outputs = answer(hub, calculations=wanted)["data"][0]["outputs"]
    raw, ndvi = outputs["raw"]["bands"], outputs["ndvi"]["bands"]["B0"]
    assert list(raw["red"]["stats"]["percentiles"]) == ["50.0"]
    assert "percentiles" not in raw["nir"]["stats"]
    assert sum(entry["count"] for entry in raw["nir"]["histogram"]["bins"]) == 192
    assert list(ndvi["stats"]["percentiles"]) == ["10.0", "90.0"]
    assert "histogram" not in ndvi


# --- intervals ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "start, end, of, behavior, expected",
    [
        ("05-01", "05-31", "P10D", None, ["05-01", "05-11", "05-21", "05-31"]),
        ("05-01", "05-26", "P10D", None, ["05-01", "05-11", "05-21"]),
        ("05-01", "05-26", "P10D", "SHORTEN", ["05-01", "05-11", "05-21", "05-26"]),
        ("05-01", "05-26", "P10D", "EXTEND", ["05-01", "05-11", "05-21", "05-31"]),
        ("03-31", "06-30", "P1M", None, ["03-31", "04-30", "05-31", "06-30"]),
        ("04-15", "06-01", "P1M", "SHORTEN", ["04-15", "05-15", "06-01"]),
        ("05-01", "05-15", "P2W", None, ["05-01", "05-15"]),
        ("05-01", "05-05", "PT48H", None, ["05-01", "05-03", "05-05"]),
        ("05-01", "05-09", "P10D", None, []),
    ],
)
def test_intervals(hub: Hub, start: str, end: str, of: str, behavior: str | None, expected: list[str]) -> None:
    """The elevation model has data at any time, so no interval is missing."""
    every = {"of": of, **({"lastIntervalBehavior": behavior} if behavior else {})}
    time = {"from": f"2026-{start}T00:00:00Z", "to": f"2026-{end}T00:00:00Z"}
    body = answer(
        hub, aggregation__aggregationInterval=every, aggregation__timeRange=time, aggregation__evalscript=counted(),
        input__data=[{"type": "dem", "dataFilter": {"demInstance": "COPERNICUS_90"}}],
    )  # fmt: skip
    assert intervals(body) == [(f"2026-{first}", f"2026-{after}") for first, after in zip(expected, expected[1:])]


def test_a_range_that_ends_a_second_early_loses_its_last_day(hub: Hub) -> None:
    """Ask like sentinelhub-py for ("2026-05-01", "2026-05-03"): the third day is not full, and SKIP is the default."""
    time = {"from": "2026-05-01T00:00:00Z", "to": "2026-05-03T23:59:59Z"}
    dem = [{"type": "dem", "dataFilter": {"demInstance": "COPERNICUS_90"}}]
    places = {"aggregation__timeRange": time, "input__data": dem, "aggregation__evalscript": counted()}
    assert len(answer(hub, **places, aggregation__aggregationInterval={"of": "P1D"})["data"]) == 2


def test_intervals_without_a_scene_are_missing(hub: Hub) -> None:
    found = answer(hub, aggregation__aggregationInterval={"of": "P1D"})
    days = hub.search(distinct="date", datetime="2026-05-01T00:00:00Z/2026-05-10T23:59:59Z").json()["features"]
    assert [first for first, _ in intervals(found)] == sorted(days)
    assert 0 < len(days) < 10


def test_scenes_that_are_too_cloudy_leave_an_interval_out(hub: Hub) -> None:
    places = {"aggregation__aggregationInterval": {"of": "P1D"}, "aggregation__timeRange__to": "2026-06-01T00:00:00Z"}
    clear = answer(hub, **places, input__data__0__dataFilter={"maxCloudCoverage": 30})
    items = hub.search(limit=100).json()["features"]
    days = {one["properties"]["datetime"][:10] for one in items if one["properties"]["eo:cloud_cover"] <= 30}
    assert [first for first, _ in intervals(clear)] == sorted(days)
    assert len(days) < len(answer(hub, **places)["data"])


def test_the_end_of_an_interval_is_not_part_of_it(hub: Hub) -> None:
    moments = sorted(item["properties"]["datetime"] for item in hub.search(limit=100).json()["features"])
    first = next(after for before, after in zip(moments, moments[1:]) if _day_before(after) > before)
    time = {"from": _day_before(first), "to": first}
    places = {"aggregation__aggregationInterval": {"of": "P1D"}}
    assert answer(hub, aggregation__timeRange=time, **places)["data"] == []
    time = {"from": first, "to": first[:-1] + ".500Z"}
    every = {"of": "P1D", "lastIntervalBehavior": "SHORTEN"}
    assert len(answer(hub, aggregation__timeRange=time, aggregation__aggregationInterval=every)["data"]) == 1


def _day_before(moment: str) -> str:
    return str(np.datetime64(moment[:-1]) - np.timedelta64(1, "D")) + "Z"


def test_mosaicking_works_within_an_interval(hub: Hub) -> None:
    script = counted("s.length").replace('["dataMask"]', '["B04"], mosaicking: "ORBIT"')
    month = {"from": "2026-05-01T00:00:00Z", "to": "2026-06-01T00:00:00Z"}
    places = {"aggregation__timeRange": month, "aggregation__aggregationInterval": {"of": "P1M"}}
    days = hub.search(distinct="date", limit=100).json()["features"]
    assert band(hub, **places, aggregation__evalscript=script)["stats"]["max"] == len(days) > 3


# --- price -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "places, expected",
    [
        pytest.param({}, 0.01, id="floor 0.01"),
        pytest.param({"aggregation__width": 512, "aggregation__height": 512}, 2 / 3, id="one sample of two bands"),
        pytest.param(
            {"aggregation__width": 512, "aggregation__height": 512, "aggregation__aggregationInterval": {"of": "P5D"}},
            4 / 3,
            id="two intervals, two samples",
        ),
    ],
)
def test_price(hub: Hub, places: dict[str, Any], expected: float) -> None:
    found = hub.post(PATH, asked(**places))
    assert float(found.headers["x-processingunits-spent"]) == pytest.approx(expected)
    assert hub.running.report()["processing_units"] == pytest.approx(expected, abs=1e-6)
