"""The algorithms without a screen, run by QGIS's own command against the local Sentinel Hub."""

from __future__ import annotations

import json
import subprocess
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.qgis.command import Profile, make_profile, needs_command
from tests.sandbox.running import Running, start_sandbox
from tests.unit.pixels import read_bands

pytestmark = [pytest.mark.slow, needs_command]

EXTENT = "11.30,11.31,46.45,46.46 [EPSG:4326]"
NDVI = (
    "//VERSION=3\nfunction setup() {\n"
    '  return {input: ["B04", "B08", "dataMask"],\n'
    '          output: {bands: 1, sampleType: "FLOAT32", nodataValue: -9}};\n}\n'
    "function evaluatePixel(s) { return [s.dataMask ? index(s.B08, s.B04) : -9]; }\n"
)
FIELDS = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[11.302, 46.452, 9], [11.308, 46.457, 9], [11.308, 46.452, 9], [11.302, 46.457, 9],
                                 [11.302, 46.452, 9]]],
            },
        }
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return make_profile(tmp_path_factory.mktemp("profile"))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


def run(profile: Profile, sandbox: Running, algorithm: str, **parameters: str) -> subprocess.CompletedProcess[str]:
    done = profile.run(
        "run",
        f"sentinelhub:{algorithm}",
        *(f"--{name}={value}" for name, value in parameters.items()),
        SH_CLIENT_ID=sandbox.client_id,
        SH_CLIENT_SECRET=sandbox.client_secret,
        SH_BASE_URL=sandbox.http_base_url,
        SH_TOKEN_URL=sandbox.http_token_url,
        OAUTHLIB_INSECURE_TRANSPORT="1",
    )
    assert "Traceback" not in done.stdout + done.stderr
    assert sandbox.client_secret not in done.stdout + done.stderr
    return done


def good(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def table(path: Path) -> list[dict[str, object]]:
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    return [feature.items() for feature in layer]


def check_cog(path: Path) -> None:
    """Have GDAL's own validator look at the file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        validator = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
        _, faults, _ = validator.validate(str(path), full_check=True)
    assert faults == []


def test_sources_are_what_the_others_take(profile: Profile, sandbox: Running, tmp_path: Path) -> None:
    good(run(profile, sandbox, "listsources", OUTPUT=str(tmp_path / "sources.gpkg")))
    rows = table(tmp_path / "sources.gpkg")
    assert {row["kind"] for row in rows} == {"collection", "layer", "own collection"}
    assert any(row["source"] == "sentinel-2-l2a" for row in rows)
    (layer,) = [row for row in rows if row["title"] == "True color" and row["configuration"] == "Simple WMS template"]

    shown = run(
        profile, sandbox, "downloadimage",
        SOURCE=str(layer["source"]), EXTENT=EXTENT, FROM="2026-05-01", TO="2026-05-12", OUTPUT=str(tmp_path / "a.png"),
    )  # fmt: skip
    good(shown)
    assert read_bands(tmp_path / "a.png").shape[0] == 4
    assert "32632" in gdal.Open(str(tmp_path / "a.png")).GetProjection()


def test_scenes_are_found_and_then_downloaded(profile: Profile, sandbox: Running, tmp_path: Path) -> None:
    period = {"FROM": "2026-05-01", "TO": "2026-05-31"}
    search = {"COLLECTION": "sentinel-2-l2a", "EXTENT": EXTENT, **period}
    good(run(profile, sandbox, "searchscenes", **search, OUTPUT=str(tmp_path / "all.gpkg")))
    good(run(profile, sandbox, "searchscenes", **search, MAX_CLOUD="40", OUTPUT=str(tmp_path / "clear.gpkg")))
    scenes, clear = table(tmp_path / "all.gpkg"), table(tmp_path / "clear.gpkg")
    assert len(scenes) > len(clear) > 0
    assert all(float(str(scene["cloud_cover"])) <= 40 for scene in clear)

    stack = tmp_path / "stack.tif"
    good(run(
        profile, sandbox, "downloadimage", EXTENT=EXTENT, **period, MAX_CLOUD="40", BANDS="B04,B08", DATES="stack",
        RESOLUTION="20", OUTPUT=str(stack),
    ))  # fmt: skip
    days = sorted({str(scene["day"]).replace("/", "-") for scene in clear})
    dataset = gdal.Open(str(stack))
    assert dataset.GetMetadataItem("ACQUISITION_DATES").split(",") == days
    assert dataset.RasterCount == 2 * len(days)
    check_cog(stack)


def test_a_self_crossing_polygon_with_heights_is_cut_out(profile: Profile, sandbox: Running, tmp_path: Path) -> None:
    (tmp_path / "fields.geojson").write_text(json.dumps(FIELDS), encoding="utf-8")
    (tmp_path / "ndvi.js").write_text(NDVI, encoding="utf-8")
    target = tmp_path / "ndvi.tif"
    good(run(
        profile, sandbox, "downloadimage", AREA=str(tmp_path / "fields.geojson"), CLIP="true", FROM="2026-05-01",
        TO="2026-05-12", EVALSCRIPT=str(tmp_path / "ndvi.js"), EVALSCRIPT_BANDS="NDVI", MOSAICKING="leastCC",
        CRS="EPSG:25832", OUTPUT=str(target),
    ))  # fmt: skip
    dataset = gdal.Open(str(target))
    band = dataset.GetRasterBand(1)
    assert (band.GetDescription(), band.GetNoDataValue()) == ("NDVI", -9)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "25832"
    values = read_bands(target)[0]
    assert 0.3 < np.count_nonzero(values != -9) / values.size < 0.7
    assert np.abs(values[values != -9]).max() <= 1
    check_cog(target)


@pytest.mark.parametrize(
    "parameters, words",
    [
        pytest.param({"SOURCE": "no-such-id/TRUE_COLOR"}, "not", id="no such configuration"),
        pytest.param({"BANDS": "B99"}, "has no band B99", id="no such band"),
        pytest.param({"EVALSCRIPT": "//VERSION=3 {"}, "how many bands", id="a script that says nothing"),
        pytest.param({"EVALSCRIPT": NDVI.replace("evaluatePixel", "evaluate(Pixel")}, "evalscript", id="syntax"),
        pytest.param({"EVALSCRIPT": NDVI.replace("[s.dataMask", "[1, s.dataMask")}, "evalscript", id="bands returned"),
        pytest.param({"EXTENT": "179.9,180.1,-17,-16.9 [EPSG:4326]"}, "180th meridian", id="antimeridian"),
        pytest.param({"EXTENT": "11.3,11.3,46,46 [EPSG:4326]"}, "cannot be used", id="empty"),
        pytest.param({"OUTPUT": "/nowhere/at/all.tif"}, "cannot be written", id="no such folder"),
        pytest.param({"DATES": "files", "MAX_CLOUD": "0", "TO": "2026-05-01"}, "Nothing was acquired", id="no date"),
    ],
)
def test_what_is_wrong_is_a_sentence_and_leaves_no_file(
    parameters: dict[str, str], words: str, profile: Profile, sandbox: Running, tmp_path: Path
) -> None:
    wanted = {"EXTENT": EXTENT, "FROM": "2026-05-01", "OUTPUT": str(tmp_path / "a.tif"), **parameters}
    done = run(profile, sandbox, "downloadimage", **wanted)
    assert done.returncode != 0
    assert words in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_outside_the_data_the_image_is_empty_and_says_so(profile: Profile, sandbox: Running, tmp_path: Path) -> None:
    said = good(run(
        profile, sandbox, "downloadimage", EXTENT="0,0.01,-85.01,-85 [EPSG:4326]", FROM="2026-05-01",
        OUTPUT=str(tmp_path / "a.tif"),
    ))  # fmt: skip
    assert "The image is empty" in said
    assert not read_bands(tmp_path / "a.tif").any()
