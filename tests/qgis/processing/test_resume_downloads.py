"""Downloads that broke off are taken up without a screen, those of this profile and those of a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from sentinelhub_qgis.bridge.unfinished import UnfinishedDownloads
from sentinelhub_qgis.processing.provider import SentinelHubProvider
from sentinelhub_qgis.raster.grid import PixelGrid
from tests.qgis.processing.service import Service
from tests.qgis.processing.test_download_image import EXPECTED, Listener, parameters
from tests.qgis.processing.test_download_image import run as run_download
from tests.unit.pixels import read_bands

QUOTA = (403, {"status": 403, "code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS", "message": "no"})


@pytest.fixture(autouse=True)
def _small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut images into tiles of 32 pixels: twelve of them."""
    monkeypatch.setattr(PixelGrid.tiles, "__defaults__", (32,))


def resume(feedback: Listener | None = None, **wanted: Any) -> dict[str, Any]:
    import processing

    return processing.run("sentinelhub:resumedownloads", wanted, feedback=feedback)


def break_off(service: Service, target: Path, after: int = 5) -> int:
    """Begin a download whose account has no units left after some parts; return how many came."""

    def use_up() -> None:
        if len(service.bodies) > after:
            service.refusal = QUOTA

    service.at_image = use_up
    with pytest.raises(QgsProcessingException, match="can continue on the 1st"):
        run_download(target)
    service.at_image, service.refusal = lambda: None, None
    came = len(list(target.parent.glob(".sentinel-hub-*/x*.tif")))
    assert came > 0
    service.bodies.clear()
    return came


def test_what_broke_off_goes_on_and_asks_for_the_rest_alone(
    provider: SentinelHubProvider, service: Service, tmp_path: Path
) -> None:
    came, feedback = break_off(service, tmp_path / "image.tif"), Listener()
    results = resume(feedback)
    assert results["REQUESTS"] == len(service.bodies) == 12 - came
    assert (results["COUNT"], results["LEFT"], results["FILES"]) == (1, 0, [str(tmp_path / "image.tif")])
    assert any(f"{came} of 12 parts" in text for text in feedback.said)
    np.testing.assert_array_equal(read_bands(tmp_path / "image.tif"), EXPECTED)
    assert [path.name for path in tmp_path.iterdir()] == ["image.tif"]
    assert resume()["COUNT"] == 0


def test_a_folder_knows_what_was_begun_in_it_without_the_profile(
    provider: SentinelHubProvider, service: Service, tmp_path: Path
) -> None:
    came = break_off(service, tmp_path / "image.tif")
    for one in UnfinishedDownloads().found():
        next(UnfinishedDownloads()._folder.glob(one.note.name)).unlink()
    assert resume()["COUNT"] == 0
    results = resume(FOLDER=str(tmp_path))
    assert (results["COUNT"], len(service.bodies)) == (1, 12 - came)
    np.testing.assert_array_equal(read_bands(tmp_path / "image.tif"), EXPECTED)


def test_one_that_fails_again_stops_no_other_and_stays(
    provider: SentinelHubProvider, service: Service, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        break_off(service, tmp_path / name / "image.tif")
    (tmp_path / "a" / "image.tif").mkdir()  # something else is there now
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        resume()
    assert (tmp_path / "b" / "image.tif").is_file()
    (tmp_path / "a" / "image.tif").rmdir()
    assert resume()["COUNT"] == 1


def test_those_of_another_deployment_are_left_alone(
    provider: SentinelHubProvider, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_off(service, tmp_path / "image.tif")
    monkeypatch.setenv("SH_BASE_URL", service.url.replace("127.0.0.1", "localhost"))
    results = resume()
    assert (results["COUNT"], results["LEFT"], service.bodies) == (0, 1, [])


def test_a_file_for_this_session_alone_is_not_remembered(provider: SentinelHubProvider, service: Service) -> None:
    service.refusal = QUOTA
    with pytest.raises(QgsProcessingException):
        run_download(Path("TEMPORARY_OUTPUT"))
    assert UnfinishedDownloads().found() == ()
    assert parameters(Path("TEMPORARY_OUTPUT"))["OUTPUT"] == "TEMPORARY_OUTPUT"
