"""The algorithm without a screen: the plugin in a clean profile, run by QGIS's own command."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest

from tests.qgis.command import Profile, make_profile, needs_command
from tests.qgis.processing.service import Service, running_service
from tests.unit.pixels import pattern, read_bands

pytestmark = [pytest.mark.slow, needs_command]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Return a clean profile in which the plugin is enabled."""
    return make_profile(tmp_path_factory.mktemp("profile"))


def download(profile: Profile, service: Service, target: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return profile.run(
        "run",
        "sentinelhub:downloadimage",
        "--EXTENT=680000,681000,5149000,5150000 [EPSG:32632]",
        "--START=2022-06-12",
        f"--OUTPUT={target}",
        **{**service.environment(), **variables},
    )


def test_an_image_comes_with_the_environments_account(profile: Profile, tmp_path: Path) -> None:
    with running_service() as service:
        done = download(profile, service, tmp_path / "image.tif")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Estimated processing units: 0.0509" in done.stdout
    assert "Processing units spent: 1.25. Requests sent: 1." in done.stdout
    expected = [pattern(680000, 5150000, 100, 100, 10, band) for band in range(4)]
    np.testing.assert_array_equal(read_bands(tmp_path / "image.tif"), expected)


def test_a_refusal_is_a_sentence_and_an_exit_code(profile: Profile, tmp_path: Path) -> None:
    with running_service() as service:
        service.refusal = (403, {"status": 403, "code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS", "message": "no"})
        done = download(profile, service, tmp_path / "image.tif")
    assert done.returncode != 0
    assert "processing units or requests of the account are used up" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_an_account_it_says_how_to_give_one(profile: Profile, tmp_path: Path) -> None:
    with running_service() as service:
        done = download(profile, service, tmp_path / "image.tif", SH_CLIENT_ID="")
    assert done.returncode != 0
    assert "set SH_CLIENT_ID and SH_CLIENT_SECRET" in done.stdout + done.stderr
    assert service.paths == []
