"""What images of the local Sentinel Hub say about themselves, as other programs read them."""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer

from sentinelhub_qgis.processing.provider import SentinelHubProvider
from tests.qgis.processing.test_download_image import Listener
from tests.sandbox.running import Running, start_sandbox
from tests.unit.pixels import read_bands

pytestmark = pytest.mark.slow

EXTENT = "680000,681000,5149200,5150000 [EPSG:32632]"
TRUE_COLOUR = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01/TRUE_COLOR"  # of the sandbox's own configuration


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


@pytest.fixture
def sandbox(started: Running, provider: SentinelHubProvider, monkeypatch: pytest.MonkeyPatch) -> Running:
    started.reset()
    for name, value in {
        "SH_CLIENT_ID": started.client_id,
        "SH_CLIENT_SECRET": started.client_secret,
        "SH_BASE_URL": started.http_base_url,
        "SH_TOKEN_URL": started.http_token_url,
        "OAUTHLIB_INSECURE_TRANSPORT": "1",
    }.items():
        monkeypatch.setenv(name, value)
    return started


def run(target: Path, feedback: Listener | None = None, **wanted: Any) -> dict[str, Any]:
    import processing

    parameters = {"EXTENT": EXTENT, "FROM": "2026-05-01", "TO": "2026-05-12", "OUTPUT": str(target), **wanted}
    return processing.run("sentinelhub:downloadimage", parameters, feedback=feedback)


def check_cog(path: Path) -> None:
    """Have GDAL's own validator look at the file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        validator = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
        _, faults, _ = validator.validate(str(path), full_check=True)
    assert faults == []


def script(sample_type: str, nodata: str, value: str) -> str:
    return (
        '//VERSION=3\nfunction setup() { return {input: ["B04", "B08", "dataMask"], '
        f'output: {{bands: 1, sampleType: "{sample_type}"{nodata}}}}}; }}\n'
        f"function evaluatePixel(s) {{ return [{value}]; }}\n"
    )


@pytest.mark.parametrize(
    "sample_type, nodata, value, kind, expected",
    [
        pytest.param("UINT8", "", "1 + s.dataMask", gdal.GDT_Byte, None, id="UINT8"),
        pytest.param("UINT16", ", nodataValue: 7", "s.dataMask ? 300 : 7", gdal.GDT_UInt16, 7, id="UINT16"),
        pytest.param("INT16", ", nodataValue: -5", "s.dataMask ? -300 : -5", gdal.GDT_Int16, -5, id="INT16"),
        pytest.param("FLOAT32", ", nodataValue: -9", "s.dataMask ? 0.25 : -9", gdal.GDT_Float32, -9, id="FLOAT32"),
    ],
)
def test_number_format_and_no_data_are_the_scripts(
    sample_type: str, nodata: str, value: str, kind: int, expected: float | None, sandbox: Running, tmp_path: Path
) -> None:
    run(tmp_path / "a.tif", EVALSCRIPT=script(sample_type, nodata, value), EVALSCRIPT_BANDS="answer")
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    band = dataset.GetRasterBand(1)
    assert (band.DataType, band.GetNoDataValue(), band.GetDescription()) == (kind, expected, "answer")
    wanted = {"UINT8": 2, "UINT16": 300, "INT16": -300, "FLOAT32": 0.25}[sample_type]
    assert (read_bands(tmp_path / "a.tif") == wanted).mean() > 0.99
    check_cog(tmp_path / "a.tif")


def test_bands_say_what_they_are_and_the_file_what_was_asked_for(sandbox: Running, tmp_path: Path) -> None:
    run(tmp_path / "a.tif", BANDS="B08,SCL", MOSAICKING="leastCC", MAX_CLOUD=80)
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    first, second = dataset.GetRasterBand(1), dataset.GetRasterBand(2)
    assert (first.GetDescription(), first.GetScale(), first.GetUnitType()) == ("B08", 0.0001, "reflectance")
    assert (second.GetDescription(), second.GetScale() or 1.0) == ("SCL", 1.0)
    assert {first.GetNoDataValue(), second.GetNoDataValue()} == {0.0}
    assert dataset.GetGeoTransform() == (680000, 10, 0, 5150000, 0, -10)
    said = dataset.GetMetadata()
    assert (said["TIME_START"], said["TIME_END"]) == ("2026-05-01T00:00:00Z", "2026-05-12T23:59:59Z")
    assert said["SENTINEL_HUB_COLLECTION"] == "sentinel-2-l2a"
    assert said["TIFFTAG_COPYRIGHT"] == "Contains modified Copernicus Sentinel data 2026"
    request = json.loads(said["SENTINEL_HUB_REQUEST"])
    assert request["input"]["data"][0]["dataFilter"]["mosaickingOrder"] == "leastCC"
    assert hashlib.sha256(request["evalscript"].encode()).hexdigest() == said["SENTINEL_HUB_EVALSCRIPT_SHA256"]
    assert sandbox.client_secret not in json.dumps(said)
    check_cog(tmp_path / "a.tif")


OUTPUTS = """//VERSION=3
function setup() {
  return {
    input: ["B04", "B08", "dataMask"],
    output: [
      {id: "default", bands: 1, sampleType: "FLOAT32", nodataValue: -9},
      {id: "mask", bands: 1, sampleType: "UINT8"}
    ]
  };
}
function evaluatePixel(s) { return {default: [s.dataMask ? index(s.B08, s.B04) : -9], mask: [s.dataMask]}; }
function updateOutputMetadata(scenes, input, output) { output.userData = {bands: "two"}; }
"""


@pytest.mark.parametrize("dates, names", [("mosaic", 3), ("stack", 3), ("files", 9)])
def test_several_outputs_are_several_files(dates: str, names: int, sandbox: Running, tmp_path: Path) -> None:
    results = run(tmp_path / "a.tif", EVALSCRIPT=OUTPUTS, DATES=dates)
    found = sorted(path.name for path in tmp_path.iterdir())
    assert len(found) == names
    assert sum(name.endswith("_mask.tif") for name in found) == names // 3
    assert len(results["FILES"]) == names * 2 // 3
    (first, *_) = sorted(tmp_path.glob("*_userdata.json"))
    assert '"bands": "two"' in first.read_text()
    assert sandbox.counters()["process"] == (1 if dates == "mosaic" else 3)
    for path in results["FILES"]:
        check_cog(Path(path))


def polygons(*texts: str) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "fields", "memory")
    for text in texts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


SQUARE = "680100 5149600, 680300 5149600, 680300 5149800, 680100 5149800, 680100 5149600"
OTHER = "680600 5149300, 680700 5149300, 680700 5149400, 680600 5149400, 680600 5149300"
TINY = "680153 5149653, 680154 5149653, 680154 5149654, 680153 5149654, 680153 5149653"
BOW = "680100 5149600, 680300 5149800, 680300 5149600, 680100 5149800, 680100 5149600"
HIGH = SQUARE.replace(",", " 9,") + " 9"


@pytest.mark.parametrize(
    "text, pixels",
    [
        pytest.param(f"POLYGON(({SQUARE}))", 400, id="square"),
        pytest.param(f"POLYGON Z(({HIGH}))", 400, id="Z"),
        pytest.param(f"MULTIPOLYGON((({SQUARE})),(({OTHER})))", 500, id="multi-part"),
        pytest.param(f"POLYGON(({BOW}))", 200, id="self-crossing"),
        pytest.param(f"POLYGON(({TINY}))", 1, id="tiny"),
    ],
)
def test_polygons_are_cut_out(text: str, pixels: int, sandbox: Running, tmp_path: Path) -> None:
    run(tmp_path / "a.tif", AREA=polygons(text), EXTENT=None, BANDS="B04")
    assert np.count_nonzero(read_bands(tmp_path / "a.tif")) == pytest.approx(pixels, abs=20 if pixels > 1 else 0)


@pytest.mark.parametrize("name, bands", [("a.png", 4), ("a.jpg", 3), ("a.tif", 4)])
def test_a_layer_as_it_is_shown(name: str, bands: int, sandbox: Running, tmp_path: Path) -> None:
    run(tmp_path / name, SOURCE=TRUE_COLOUR)
    layer = QgsRasterLayer(str(tmp_path / name))
    assert (layer.bandCount(), layer.crs().authid()) == (bands, "EPSG:32632")
    assert layer.extent().toString(0) == "680000,5149200 : 681000,5150000"


@pytest.mark.parametrize("wanted", [{"BANDS": "B04"}, {"SOURCE": TRUE_COLOUR}], ids=["bands", "as shown"])
def test_an_image_without_a_pixel_says_so(wanted: dict[str, str], sandbox: Running, tmp_path: Path) -> None:
    feedback = Listener()
    run(tmp_path / "a.tif", feedback, EXTENT="0,0.01,-85.01,-85 [EPSG:4326]", TO="2026-05-01", **wanted)
    assert not read_bands(tmp_path / "a.tif").any()
    assert any(text.startswith("The image is empty") for text in feedback.warned)
