"""The batch algorithm as users run it: from the console and models, against the local Sentinel Hub."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

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
