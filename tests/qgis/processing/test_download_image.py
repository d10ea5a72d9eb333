"""The algorithm as users run it: from the console, in the background, with an account from the environment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer

from sentinelhub_qgis.processing.download_image import DownloadImage
from sentinelhub_qgis.processing.provider import SentinelHubProvider
from sentinelhub_qgis.raster.grid import PixelGrid
from tests.qgis.processing.service import CLIENT_SECRET, Service
from tests.unit.pixels import pattern, read_bands

EXTENT = "680003,680997,5149204,5149996 [EPSG:32632]"
WIDTH, HEIGHT = 100, 80
QUOTA = (
    403,
    {"status": 403, "code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS", "message": "Insufficient processing units"},
)
EXPECTED = [pattern(680000, 5150000, WIDTH, HEIGHT, 10, band) for band in range(4)]


class Listener(QgsProcessingFeedback):
    """Remember what was said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.warned: list[str] = []
        self.fractions: list[float] = []
        self.progressChanged.connect(self.fractions.append)

    def pushInfo(self, text: str) -> None:
        self.said.append(text)

    def pushWarning(self, text: str) -> None:
        self.warned.append(text)

    def reportError(self, text: str, fatal: bool = False) -> None:
        self.warned.append(text)


def parameters(target: Path, **changes: Any) -> dict[str, Any]:
    return {"EXTENT": EXTENT, "FROM": "2022-06-12", "OUTPUT": str(target), **changes}


def run(target: Path, feedback: QgsProcessingFeedback | None = None, **changes: Any) -> dict[str, Any]:
    import processing

    return processing.run("sentinelhub:downloadimage", parameters(target, **changes), feedback=feedback)


def test_the_console_gets_a_geotiff(provider: SentinelHubProvider, service: Service, tmp_path: Path) -> None:
    feedback, target = Listener(), tmp_path / "image.tif"
    results = run(target, feedback)
    assert results == {
        "OUTPUT": str(target),
        "WIDTH": WIDTH,
        "HEIGHT": HEIGHT,
        "UNITS": 1.25,
        "REQUESTS": 1,
        "FILES": [str(target)],
    }
    np.testing.assert_array_equal(read_bands(target), EXPECTED)
    layer = QgsRasterLayer(str(target))
    assert [layer.bandName(number) for number in range(1, 5)] == [
        "Band 1: B04",
        "Band 2: B03",
        "Band 3: B02",
        "Band 4: B08",
    ]
    assert layer.crs().authid() == "EPSG:32632"
    assert feedback.fractions[-1] == 100
    assert feedback.warned == []


def test_the_log_tells_the_price_before_and_after(
    provider: SentinelHubProvider, service: Service, tmp_path: Path
) -> None:
    feedback = Listener()
    service.at_image = lambda: said_before.extend(feedback.said)
    said_before: list[str] = []
    run(tmp_path / "image.tif", feedback)
    assert any("100 × 80 pixels in EPSG:32632" in text and "units: 0.0407" in text for text in said_before)
    assert any("Processing units spent: 1.25. Requests sent: 1." in text for text in feedback.said)
    assert CLIENT_SECRET not in " ".join(feedback.said)


def test_the_log_tells_time_and_room_of_what_is_large(
    provider: SentinelHubProvider, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sentinelhub_qgis.operations.download.estimate_image.free_bytes", lambda _folder: 1 << 20)
    feedback = Listener()
    service.refusal = QUOTA
    with pytest.raises(QgsProcessingException):
        run(tmp_path / "image.tif", feedback, EXTENT="500000,700000,5000000,5200000 [EPSG:32632]", BANDS="B04")
    assert "At least 42 s at the account's rate limit, and about 1.9 GiB of disk space meanwhile." in feedback.said
    assert "It may not fit: 1.0 MiB of disk space are free." in feedback.warned


def test_what_is_sent_is_what_was_asked_for(provider: SentinelHubProvider, service: Service, tmp_path: Path) -> None:
    run(tmp_path / "image.tif", TO="2022-06-20", MAX_CLOUD=30, MOSAICKING="leastCC")
    assert len(service.bodies) == 1
    data = service.bodies[0]["input"]["data"][0]
    assert data == {
        "type": "sentinel-2-l2a",
        "dataFilter": {
            "timeRange": {"from": "2022-06-12T00:00:00Z", "to": "2022-06-20T23:59:59Z"},
            "maxCloudCoverage": 30,
            "mosaickingOrder": "leastCC",
        },
    }


@pytest.fixture
def _small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut images into tiles of 32 pixels."""
    monkeypatch.setattr(PixelGrid.tiles, "__defaults__", (32,))


@pytest.mark.usefixtures("_small_tiles")
def test_many_tiles_come_by_one_sign_in(provider: SentinelHubProvider, service: Service, tmp_path: Path) -> None:
    results = run(tmp_path / "image.tif")
    assert results["REQUESTS"] == len(service.bodies) == 12
    assert service.paths.count("/token") == 1
    np.testing.assert_array_equal(read_bands(tmp_path / "image.tif"), EXPECTED)


def finished(task: QgsProcessingAlgRunnerTask, seconds: float = 20) -> tuple[bool, dict[str, Any]]:
    """Run the task in the background as the Processing dialog does; fail when it takes too long."""
    ends: list[tuple[bool, dict[str, Any]]] = []
    task.executed.connect(lambda successful, results: ends.append((successful, results)))
    QgsApplication.taskManager().addTask(task)
    clock = QElapsedTimer()
    clock.start()
    while not ends and clock.elapsed() < 1000 * seconds:
        QCoreApplication.processEvents()
    assert ends, "the task did not end"
    return ends[0]


def background(target: Path, feedback: Listener) -> tuple[QgsProcessingAlgRunnerTask, list[object]]:
    algorithm, context = DownloadImage().create(), QgsProcessingContext()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters(target), context, feedback)
    return task, [algorithm, context]


@pytest.mark.usefixtures("_small_tiles")
def test_the_dialog_runs_it_in_the_background(provider: SentinelHubProvider, service: Service, tmp_path: Path) -> None:
    task, _kept = background(tmp_path / "image.tif", Listener())
    successful, results = finished(task)
    assert successful
    assert results["REQUESTS"] == 12
    np.testing.assert_array_equal(read_bands(tmp_path / "image.tif"), EXPECTED)


def test_a_cancel_keeps_what_is_there_and_the_next_run_asks_for_the_rest(
    provider: SentinelHubProvider, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PixelGrid.tiles, "__defaults__", (16,))
    feedback, target, tiles = Listener(), tmp_path / "image.tif", 7 * 5
    # There are more tiles than are asked for at once: some are there before the last one is asked for.
    service.at_image = lambda: any(tmp_path.glob(".sentinel-hub-*/x*.tif")) and feedback.cancel()
    task, _kept = background(target, feedback)
    successful, results = finished(task)
    assert (successful, results) == (False, {})
    assert len(feedback.warned) == 1
    assert feedback.warned[0].startswith("Cancelled.")
    assert not target.exists()
    service.at_image = lambda: None
    assert 0 < run(target)["REQUESTS"] < tiles
    assert list(tmp_path.iterdir()) == [target]


def quota(service: Service) -> None:
    service.refusal = QUOTA


def bad_script(service: Service) -> None:
    service.refusal = (400, {"status": 400, "code": "RENDERER_EXCEPTION", "message": "Script must return an array."})


def other_bands(service: Service) -> None:
    service.bands = 3


@pytest.mark.parametrize(
    "spoil, words",
    [
        pytest.param(quota, "processing units or requests of the account are used up", id="quota"),
        pytest.param(bad_script, "Script must return an array.", id="evalscript"),
        pytest.param(other_bands, "arrived damaged", id="another number of bands"),
    ],
)
def test_refusals_come_as_a_sentence(
    spoil: Callable[[Service], None], words: str, provider: SentinelHubProvider, service: Service, tmp_path: Path
) -> None:
    spoil(service)
    with pytest.raises(QgsProcessingException, match=words):
        run(tmp_path / "image.tif")
    assert list(tmp_path.iterdir()) == []


def test_without_an_account_nothing_is_sent(
    provider: SentinelHubProvider, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SH_CLIENT_ID")
    feedback = Listener()
    with pytest.raises(QgsProcessingException):
        run(tmp_path / "image.tif", feedback)
    assert "No account is set up" in " ".join(feedback.warned)
    assert service.paths == []


def test_an_unknown_account_is_named(provider: SentinelHubProvider, service: Service, tmp_path: Path) -> None:
    feedback = Listener()
    with pytest.raises(QgsProcessingException):
        run(tmp_path / "image.tif", feedback, ACCOUNT="nobody")
    assert "There is no account called “nobody”" in " ".join(feedback.warned)
    assert service.paths == []
