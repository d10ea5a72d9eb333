"""The batch algorithm as users run it: from the console and models, against the local Sentinel Hub."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsVectorLayer,
)

from sentinelhub_qgis.processing.provider import SentinelHubProvider
from tests.qgis.processing.batch_help import environment, field_layer
from tests.qgis.processing.test_download_image import Listener
from tests.sandbox.running import Running, start_sandbox


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


@pytest.fixture
def sandbox(started: Running, monkeypatch: pytest.MonkeyPatch) -> Running:
    for name, value in environment(started).items():
        monkeypatch.setenv(name, value)
    started.reset()
    return started


def parameters(folder: Path, layer: QgsVectorLayer, **changes: Any) -> dict[str, Any]:
    return {
        "AREAS": layer,
        "NAME_FIELD": "name",
        "FROM": "2024-06-01",
        "TO": "2024-06-30",
        "BANDS": "B04,B03",
        "FOLDER": str(folder),
        **changes,
    }


def run(values: dict[str, Any], feedback: Listener | None = None) -> dict[str, Any]:
    import processing

    return processing.run("sentinelhub:batchdownload", values, feedback=feedback)


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.tif")}


def test_monthly_mosaics_of_fields(provider: SentinelHubProvider, sandbox: Running, tmp_path: Path) -> None:
    layer, feedback = field_layer("north", "south"), Listener()
    values = parameters(tmp_path, layer, DATES="interval", FROM="2024-05-01", PRODUCT="red green")
    results = run(values, feedback)
    assert files(tmp_path) == {
        f"{name}_2024-0{month}_red_green.tif" for name in ("north", "south") for month in (5, 6)
    }, feedback.said
    assert (results["ROWS"], results["DONE"], results["FAILED"], results["WAITING"]) == (4, 4, 0, 0)
    assert results["SUMMARY"] in feedback.said
    assert sandbox.counters()["process"] == 4
    again = run(values)
    assert (again["DONE"], again["REQUESTS"]) == (4, 0)
    assert sandbox.counters()["process"] == 4


def test_each_acquisition(provider: SentinelHubProvider, sandbox: Running, tmp_path: Path) -> None:
    results = run(parameters(tmp_path, field_layer("north"), MAX_CLOUD=60))
    rows = json.loads((tmp_path / "batch.json").read_text())["rows"]
    assert results["ROWS"] == len(rows) > 1
    assert results["DONE"] + results["EMPTY"] == len(rows)
    assert all(row["cloud"] <= 60 for row in rows)


def test_the_best_day_is_measured(provider: SentinelHubProvider, sandbox: Running, tmp_path: Path) -> None:
    feedback = Listener()
    results = run(parameters(tmp_path, field_layer("north", "south"), DATES="best"), feedback)
    assert results["DONE"] == 2
    assert sandbox.counters()["statistics"] == 2
    rows = json.loads((tmp_path / "batch.json").read_text())["rows"]
    assert all(row["measured"] for row in rows)
    assert any("Measuring cloud over 2 areas" in text for text in feedback.said)


def test_nothing_without_areas(provider: SentinelHubProvider, sandbox: Running, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="No areas are given"):
        run({"FROM": "2024-06-01", "FOLDER": str(tmp_path)})
    assert sum(sandbox.counters().values()) == 0


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"FOLDER": ""}, "No folder is given"),
        ({"TEMPLATE": "{nobody}"}, "cannot be used in file names"),
        ({"TEMPLATE": "../{area}"}, "cannot be used in file names"),
        ({"TEMPLATE": "{date}"}, "is missing in the names"),
        ({"DATES": "list", "DAYS": "tomorrow"}, "is not a date"),
        ({"DATES": "list", "DAYS": ""}, "No date is chosen"),
        ({"FROM": ""}, "No date is chosen"),
        ({"BANDS": "B99"}, "has no band B99"),
        ({"DATES": "each", "FROM": "1990-01-01", "TO": "1990-02-01"}, "Nothing was acquired over any area"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_made(
    changes: dict[str, Any], sentence: str, provider: SentinelHubProvider, sandbox: Running, tmp_path: Path
) -> None:
    values = parameters(tmp_path / "new", field_layer("a", "b"), **{"DATES": "interval", **changes})
    with pytest.raises(QgsProcessingException, match=sentence):
        run(values)
    assert sandbox.counters().get("process", 0) == 0
    assert not (tmp_path / "new").exists()


def test_features_that_are_no_areas_are_left_out_and_told(
    provider: SentinelHubProvider, sandbox: Running, tmp_path: Path
) -> None:
    layer, feedback = field_layer("a", None), Listener()
    layer.dataProvider().changeGeometryValues({1: QgsGeometry()})
    results = run(parameters(tmp_path, layer, DATES="interval"), feedback)
    assert results["DONE"] == 1
    assert files(tmp_path) == {"area_1_2024-06_S2L2A.tif"}
    assert any("“a” is left out" in text for text in feedback.warned)


def test_tiles_of_a_grid_with_a_list_of_days_and_further_results(
    provider: SentinelHubProvider, sandbox: Running, tmp_path: Path
) -> None:
    values = {
        "EXTENT": "680100,681900,5149100,5149900 [EPSG:32632]",
        "TILE_SIZE": 1000,
        "DATES": "list",
        "DAYS": "2024-06-01, 2024-06-04,2024-06-06,2024-06-09",
        "BANDS": "B04",
        "TEMPLATE": "{area}/{date}",
        "RESULTS": ["footprints", "mosaics"],
        "FOLDER": str(tmp_path),
    }
    results = run(values)
    assert results["ROWS"] == 8
    assert results["DONE"] >= 2
    assert results["DONE"] + results["EMPTY"] == 8
    assert len(files(tmp_path)) == results["DONE"]
    assert {name.partition("/")[0] for name in files(tmp_path)} <= {"x680_y5149", "x681_y5149"}
    assert QgsVectorLayer(str(tmp_path / "footprints.gpkg")).featureCount() == 8
    assert list(tmp_path.glob("S2L2A_2024-06-*.vrt"))


def test_elevation_needs_no_dates(provider: SentinelHubProvider, sandbox: Running, tmp_path: Path) -> None:
    values = parameters(tmp_path, field_layer("a"), SOURCE="dem", BANDS="DEM", FROM=None, TO=None)
    assert run(values)["DONE"] == 1
    assert files(tmp_path) == {"a_DEM.tif"}


def test_an_evalscript_with_several_outputs(provider: SentinelHubProvider, sandbox: Running, tmp_path: Path) -> None:
    script = """//VERSION=3
    function setup() {
      return {input: ["B04", "B08"], output: [
        {id: "default", bands: 1, sampleType: "FLOAT32"}, {id: "red", bands: 1, sampleType: "UINT16"}]};
    }
    function evaluatePixel(s) { return {default: [s.B08 - s.B04], red: [s.B04 * 10000]}; }
    """
    values = parameters(tmp_path, field_layer("a"), EVALSCRIPT=script, BANDS="", DATES="interval", PRODUCT="index")
    results = run(values)
    assert results["DONE"] == 1
    assert files(tmp_path) == {"a_2024-06_index.tif", "a_2024-06_index_red.tif"}
    rows = json.loads((tmp_path / "batch.json").read_text())["rows"]
    assert rows[0]["files"] == ["a_2024-06_index.tif", "a_2024-06_index_red.tif"]


def test_further_areas_in_the_same_folder_are_added(
    provider: SentinelHubProvider, sandbox: Running, tmp_path: Path
) -> None:
    run(parameters(tmp_path, field_layer("a"), DATES="interval"))
    results = run(parameters(tmp_path, field_layer("a", "b"), DATES="interval"))
    assert (results["ROWS"], results["DONE"], results["REQUESTS"]) == (2, 2, 1)


def test_it_works_in_a_model(provider: SentinelHubProvider, sandbox: Running, tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm("batch", "tests")
    step = QgsProcessingModelChildAlgorithm("sentinelhub:batchdownload")
    step.setChildId("batch")
    layer = field_layer("a")
    QgsProject.instance().addMapLayer(layer)
    for name, value in parameters(tmp_path, layer, AREAS=layer.id(), DATES="interval").items():
        step.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    model.addChildAlgorithm(step)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, is_fine = model.run({}, context, Listener())
    assert is_fine
    assert files(tmp_path) == {"a_2024-06_S2L2A.tif"}


def test_a_cancel_keeps_what_is_done(provider: SentinelHubProvider, sandbox: Running, tmp_path: Path) -> None:
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 2, "count": None}])
    feedback = Listener()
    feedback.progressChanged.connect(lambda percent: percent > 30 and feedback.cancel())
    layer = field_layer(*"abcd")
    with pytest.raises(QgsProcessingException):
        run(parameters(tmp_path, layer, DATES="interval"), feedback)
    assert len(files(tmp_path)) == 2
    sandbox.control(clear_faults=True)
    results = run(parameters(tmp_path, layer, DATES="interval"))
    assert (results["DONE"], results["REQUESTS"]) == (4, 2)


def test_a_temporary_folder_may_be_wanted(provider: SentinelHubProvider, sandbox: Running) -> None:
    results = run(parameters(Path("TEMPORARY_OUTPUT"), field_layer("a"), DATES="interval"))
    folder = Path(results["FOLDER"])
    assert folder.is_absolute()
    assert "TEMPORARY_OUTPUT" not in folder.parts
    assert files(folder) == {"a_2024-06_S2L2A.tif"}


def test_another_deployment_than_the_manifests_is_told(
    provider: SentinelHubProvider, sandbox: Running, tmp_path: Path
) -> None:
    run(parameters(tmp_path, field_layer("a"), DATES="interval"))
    manifest = tmp_path / "batch.json"
    manifest.write_text(manifest.read_text().replace(sandbox.http_base_url, "https://elsewhere.test"))
    feedback = Listener()
    assert run({"MANIFEST": str(manifest)}, feedback)["REQUESTS"] == 0
    assert any("https://elsewhere.test" in text for text in feedback.warned)
