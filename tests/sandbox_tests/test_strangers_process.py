"""sentinelhub-py, unmodified, asks for images, archives, tiles, statistics and asynchronous images over HTTPS."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sentinelhub
import tifffile
from sentinelhub import MimeType, SentinelHubRequest, SentinelHubStatistical, data_utils
from sentinelhub.api.process import AsyncProcessRequest, get_async_running_status

from .hub import GREY, Hub
from .strangers import PERIOD, here, make_config, trust_authority

UTM = sentinelhub.CRS.UTM_32N
FIELD = sentinelhub.BBox((676000, 5146000, 676640, 5146480), UTM)
SEVERAL = """//VERSION=3
function setup() {
  return { input: ["B04", "B08", "dataMask"], mosaicking: "ORBIT",
    output: [{ id: "default", bands: 1, sampleType: "FLOAT32" }, { id: "count", bands: 1, sampleType: "UINT8" }] };
}
function updateOutputMetadata(scenes, inputMetadata, outputMetadata) {
  outputMetadata.userData = { days: scenes.orbits.map((orbit) => orbit.dateFrom) };
}
function evaluatePixel(samples) {
  return { default: [index(samples[0].B08, samples[0].B04)], count: [samples.filter((s) => s.dataMask).length] };
}
"""
NDVI = """//VERSION=3
function setup() {
  return { input: ["B04", "B08", "dataMask"], output: [{ id: "ndvi", bands: 1 }, { id: "dataMask", bands: 1 }] };
}
function evaluatePixel(s) { return { ndvi: [index(s.B08, s.B04)], dataMask: [s.dataMask] }; }
"""


@pytest.fixture(autouse=True)
def trust(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    trust_authority(hub, monkeypatch, tmp_path)


@pytest.fixture
def config(hub: Hub) -> sentinelhub.SHConfig:
    return make_config(hub)


def source(hub: Hub, name: str = "SENTINEL2_L2A", **more: Any) -> Any:
    return SentinelHubRequest.input_data(
        here(hub, sentinelhub.DataCollection[name]), **{"time_interval": PERIOD, **more}
    )


def wanted(*kinds: tuple[str, MimeType]) -> list[dict[str, Any]]:
    return [SentinelHubRequest.output_response(name, kind) for name, kind in kinds]


# --- Process -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind, dtype", [(MimeType.TIFF, np.uint16), (MimeType.PNG, np.uint16), (MimeType.JPG, np.uint8)]
)
def test_one_response(hub: Hub, config: sentinelhub.SHConfig, kind: MimeType, dtype: type) -> None:
    script = GREY.replace("UINT16", "AUTO") if kind is MimeType.JPG else GREY
    made = SentinelHubRequest(
        script, [source(hub, mosaicking_order="leastCC")], wanted(("default", kind)), bbox=FIELD, resolution=(10, 10),
        config=config,
    )  # fmt: skip
    image = made.get_data()[0]
    assert (image.shape, image.dtype) == ((48, 64), dtype)


def test_several_responses_and_user_data(hub: Hub, config: sentinelhub.SHConfig) -> None:
    kinds = ("default", MimeType.TIFF), ("count", MimeType.PNG), ("userdata", MimeType.JSON)
    made = SentinelHubRequest(SEVERAL, [source(hub)], wanted(*kinds), bbox=FIELD, size=(32, 24), config=config)
    files = made.get_data()[0]
    assert set(files) == {"default.tif", "count.png", "userdata.json"}
    assert files["default.tif"].dtype == np.float32
    days = files["userdata.json"]["days"]
    assert files["count.png"].max() == len(days) == len(hub.search(distinct="date", limit=100).json()["features"])


def test_user_data_alone(hub: Hub, config: sentinelhub.SHConfig) -> None:
    kinds = wanted(("userdata", MimeType.JSON))
    made = SentinelHubRequest(SEVERAL, [source(hub)], kinds, bbox=FIELD, size=(4, 4), config=config)
    assert len(made.get_data()[0]["days"]) > 3


def test_fusion_geometry_and_radar(hub: Hub, config: sentinelhub.SHConfig) -> None:
    script = """//VERSION=3
function setup() { return { input: [{datasource: "s1", bands: ["VV"]}, {datasource: "s2", bands: ["B08", "dataMask"]}],
  output: { bands: 3, sampleType: "FLOAT32" } }; }
function evaluatePixel(samples) { return [samples.s1[0].VV, samples.s2[0].B08, samples.s2[0].dataMask]; }
"""
    inputs = [
        source(
            hub, "SENTINEL1_IW_ASC", identifier="s1",
            other_args={"processing": {"orthorectify": True, "backCoeff": "SIGMA0_ELLIPSOID"}},
        ),
        source(hub, identifier="s2", mosaicking_order="leastCC", maxcc=0.9),
    ]  # fmt: skip
    half = sentinelhub.Geometry(sentinelhub.BBox((676000, 5146000, 676320, 5146480), UTM).geometry, UTM)
    made = SentinelHubRequest(
        script, inputs, wanted(("default", MimeType.TIFF)), bbox=FIELD, geometry=half, resolution=(10, 10),
        config=config,
    )  # fmt: skip
    image = made.get_data()[0]
    assert (image[:, :32, 2] == 1).all()
    assert not image[:, 32:].any()
    assert image[:, :32, 0].min() > 0


def test_tiles_of_a_splitter_fit_together(hub: Hub, config: sentinelhub.SHConfig, tmp_path: Path) -> None:
    """BBoxSplitter, files saved by the download client, then the mosaic beside one image of the whole."""
    tiles = sentinelhub.BBoxSplitter([FIELD.geometry], UTM, (2, 3)).get_bbox_list()
    inputs = [source(hub, mosaicking_order="leastCC")]
    kind = wanted(("default", MimeType.TIFF))
    requests = [
        SentinelHubRequest(
            GREY, inputs, kind, bbox=tile, resolution=(10, 10), config=config, data_folder=str(tmp_path / "tiles")
        ).download_list[0]
        for tile in tiles
    ]
    for request in requests:
        request.save_response = True
    client = sentinelhub.SentinelHubDownloadClient(config=config)
    images = client.download(requests, max_threads=3)
    assert len(list((tmp_path / "tiles").rglob("response.tiff"))) == len(tiles) == 6
    whole = SentinelHubRequest(GREY, inputs, kind, bbox=FIELD, resolution=(10, 10), config=config).get_data()[0]
    mosaic = np.zeros_like(whole)
    for tile, image in zip(tiles, images):
        column, row = round((tile.min_x - FIELD.min_x) / 10), round((FIELD.max_y - tile.max_y) / 10)
        mosaic[row : row + image.shape[0], column : column + image.shape[1]] = image
    assert (mosaic == whole).all()
    assert whole.std() > 0


@pytest.mark.filterwarnings("ignore:The 'shapely.ops.transform:DeprecationWarning")
def test_utm_zones_split_an_area(hub: Hub, config: sentinelhub.SHConfig) -> None:
    """UtmZoneSplitter cuts a box of degrees across two zones; every tile lies on its own zone's grid."""
    area = sentinelhub.BBox((11.97, 46.44, 12.03, 46.47), sentinelhub.CRS.WGS84)
    tiles = sentinelhub.UtmZoneSplitter([area.geometry], area.crs, 2000).get_bbox_list()
    assert {tile.crs for tile in tiles} == {sentinelhub.CRS.UTM_32N, sentinelhub.CRS.UTM_33N}
    script = GREY.replace('["B04"]', '["B04", "dataMask"]').replace("10000 * sample.B04", "sample.dataMask")
    for tile in tiles:
        made = SentinelHubRequest(
            script, [source(hub)], wanted(("default", MimeType.TIFF)), bbox=tile, resolution=(100, 100), config=config
        )
        image = made.get_data()[0]
        assert image.shape == (20, 20)
        assert image.all()


def test_a_renderer_s_complaint_reaches_the_user(hub: Hub, config: sentinelhub.SHConfig) -> None:
    made = SentinelHubRequest(
        GREY.replace("B04", "SMA"), [source(hub)], wanted(("default", MimeType.TIFF)), bbox=FIELD, size=(4, 4),
        config=config,
    )  # fmt: skip
    with pytest.raises(sentinelhub.exceptions.DownloadFailedException, match="S2L2A has no band SMA"):
        made.get_data()


# --- Statistical -------------------------------------------------------------------------------------------


def statistics(hub: Hub, config: sentinelhub.SHConfig, **more: Any) -> SentinelHubStatistical:
    aggregation = SentinelHubStatistical.aggregation(
        NDVI, PERIOD, more.pop("every", "P5D"), **({"resolution": (10, 10)} | more.pop("size", {}))
    )
    inputs = [SentinelHubStatistical.input_data(here(hub, sentinelhub.DataCollection.SENTINEL2_L2A), maxcc=0.9)]
    return SentinelHubStatistical(aggregation, inputs, config=config, **{"bbox": FIELD, **more})


CALCULATIONS = {
    "default": {
        "statistics": {"default": {"percentiles": {"k": [5, 50, 95]}}},
        "histograms": {"default": {"nBins": 4, "lowEdge": -1.0, "highEdge": 1.0}},
    }
}


def test_statistics_of_one_area(hub: Hub, config: sentinelhub.SHConfig) -> None:
    """Six intervals of five days; the last one, up to 23:59:59, is not full and left out."""
    found = statistics(hub, config, calculations=CALCULATIONS).get_data()[0]
    assert found["status"] == "OK"
    starts = [entry["interval"]["from"][:10] for entry in found["data"]]
    assert set(starts) <= {f"2026-05-{day:02d}" for day in (1, 6, 11, 16, 21, 26)}
    stats = found["data"][0]["outputs"]["ndvi"]["bands"]["B0"]
    assert stats["stats"]["sampleCount"] == 64 * 48
    assert set(stats["stats"]["percentiles"]) == {"5.0", "50.0", "95.0"}
    assert len(stats["histogram"]["bins"]) == 4


class Frame(list):
    """As much of a pandas table as the reader needs: rows, and columns set for all of them."""

    def __setitem__(self, key: Any, value: Any) -> None:
        for row in self:
            row[key] = value


def test_statistics_of_several_areas_become_a_table(
    hub: Hub, config: sentinelhub.SHConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library's own reader makes the table; a stand-in takes the place of pandas, which is not needed here."""
    pandas = types.SimpleNamespace(DataFrame=Frame, concat=lambda tables: [row for table in tables for row in table])
    monkeypatch.setitem(sys.modules, "pandas", pandas)
    fields = [sentinelhub.Geometry(FIELD.geometry.buffer(-size), UTM) for size in (20, 100)]
    requests = [statistics(hub, config, bbox=None, geometry=field, calculations=CALCULATIONS) for field in fields]
    client = sentinelhub.SentinelHubStatisticalDownloadClient(config=config)
    found = client.download([request.download_list[0] for request in requests])
    table = data_utils.statistical_to_dataframe(found)
    assert {row["identifier"] for row in table} == {"0", "1"}
    for row in table:
        counts, edges = row["ndvi_B0_counts"], row["ndvi_B0_bins"]
        assert (len(counts), len(edges)) == (4, 5)
        assert sum(counts) == row["ndvi_B0_sampleCount"] - row["ndvi_B0_noDataCount"] > 0
        assert row["ndvi_B0_min"] <= row["ndvi_B0_percentiles_50.0"] <= row["ndvi_B0_max"]


def test_an_interval_that_fails_once_is_asked_for_again(hub: Hub, config: sentinelhub.SHConfig) -> None:
    whole = statistics(hub, config).get_data()[0]
    hub.running.control(failing_intervals={"2026-05-06": ["TIMEOUT", 1]}, reset=["counters"])
    found = statistics(hub, config).get_data()[0]
    assert hub.running.counters()["statistics"] == 2
    assert found["data"] == whole["data"]


def test_an_interval_that_keeps_failing_is_told(hub: Hub, config: sentinelhub.SHConfig) -> None:
    hub.running.control(failing_intervals={"2026-05-06": "EXECUTION_ERROR"})
    found = statistics(hub, config).get_data()
    failed = data_utils.get_failed_statistical_requests(found)
    assert failed == [{"identifier": 0, "failed_intervals": [("2026-05-06T00:00:00Z", "2026-05-11T00:00:00Z")]}]


def test_a_refused_statistic_is_told(hub: Hub, config: sentinelhub.SHConfig) -> None:
    with pytest.raises(sentinelhub.exceptions.DownloadFailedException, match="at least one day"):
        statistics(hub, config, every="PT1H").get_data()


# --- Async -------------------------------------------------------------------------------------------------


def test_an_asynchronous_image(hub: Hub, config: sentinelhub.SHConfig, tmp_path: Path) -> None:
    hub.running.control(bucket=str(tmp_path), async_polls=1)
    made = AsyncProcessRequest(
        evalscript=GREY,
        input_data=[source(hub, mosaicking_order="leastCC")],
        responses=[AsyncProcessRequest.output_response("default", MimeType.TIFF)],
        delivery=AsyncProcessRequest.s3_specification("s3://my-bucket/out", access_key="a", secret_access_key="b"),
        bbox=FIELD,
        resolution=(10, 10),
        config=config,
    )
    key = made.get_data()[0]["id"]
    assert get_async_running_status([key], config) == {key: True}
    while get_async_running_status([key], config)[key]:
        pass
    image = tifffile.imread(tmp_path / "my-bucket" / "out" / key / "default.tif")
    plain = SentinelHubRequest(
        GREY, [source(hub, mosaicking_order="leastCC")], wanted(("default", MimeType.TIFF)), bbox=FIELD,
        resolution=(10, 10), config=config,
    )  # fmt: skip
    assert (image == plain.get_data()[0]).all()
