"""The algorithm without a screen: the plugin in a clean profile, run by QGIS's own command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tests.qgis.processing.service import Service, running_service
from tests.unit.pixels import pattern, read_bands
from tools.layout import METADATA, PACKAGE, PACKAGE_NAME, ROOT

# Debian's wrapper passes an option that qgis_process refuses; the program itself lies beside it.
_COMMANDS = ("/usr/bin/qgis_process.bin", "qgis_process")
COMMAND = next((found for found in map(shutil.which, _COMMANDS) if found), None)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(COMMAND is None, reason="this machine has no qgis_process"),
]


@dataclass(frozen=True)
class Profile:
    """A QGIS profile with the plugin in it."""

    folder: Path

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {
            **os.environ,
            "HOME": str(self.folder),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder),
            "QGIS_PLUGINPATH": str(self.folder / "plugins"),
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "QT_QPA_PLATFORM": "offscreen",
            # The zip carries the OAuth libraries; a source tree finds them in the environment of the tests.
            "PYTHONPATH": sysconfig.get_path("purelib"),
            **variables,
        }
        return subprocess.run([str(COMMAND), *arguments], env=environment, capture_output=True, text=True, timeout=60)


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Return a clean profile in which the plugin is enabled."""
    folder = tmp_path_factory.mktemp("profile")
    plugin = folder / "plugins" / PACKAGE_NAME
    shutil.copytree(PACKAGE, plugin, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", plugin / "resources")
    shutil.copy(METADATA, plugin)
    (folder / "runtime").mkdir(mode=0o700)
    profile = Profile(folder)
    profile.run("plugins", "enable", PACKAGE_NAME)
    return profile


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
