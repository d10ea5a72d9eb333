"""A stranger installs the zip, where no OAuth library is, signs in over HTTPS and downloads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

from tests.qgis.command import needs_command
from tests.qgis.installed.conftest import Installed
from tests.sandbox.running import Running
from tools.layout import PACKAGE_NAME
from tools.portal.__main__ import look

pytestmark = [pytest.mark.slow, needs_command]

VISIT = Path(__file__).with_name("visit.py")


def size_of(path: Path) -> tuple[int, int, int]:
    image = gdal.Open(str(path))
    return image.RasterXSize, image.RasterYSize, image.RasterCount


def test_by_qgis_process(installed: Installed, sandbox: Running, tmp_path: Path) -> None:
    target, before = tmp_path / "image.tif", len(installed.notes)
    done = installed.profile.run(
        "run",
        "sentinelhub:downloadimage",
        "--EXTENT=680000,681000,5149000,5150000 [EPSG:32632]",
        "--START=2022-06-12",
        f"--OUTPUT={target}",
        PYTHONPATH=str(installed.python_path),
        SH_CLIENT_ID=sandbox.client_id,
        SH_CLIENT_SECRET=sandbox.client_secret,
        SH_BASE_URL=sandbox.base_url,
        SH_TOKEN_URL=sandbox.token_url,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert size_of(target) == (100, 100, 4)
    assert "Traceback" not in done.stdout + done.stderr
    # The libraries were hidden, and nobody looked for them.
    assert set(installed.notes[before:]) == {"hidden"}


def test_in_the_dock(installed: Installed, sandbox: Running, tmp_path: Path) -> None:
    target, before = tmp_path / "image.tif", len(installed.notes)
    account = {name: getattr(sandbox, name) for name in ("base_url", "token_url", "client_id", "client_secret")}
    command = [sys.executable, str(VISIT), str(installed.plugins), sandbox.ca_file, str(target), json.dumps(account)]
    done = subprocess.run(
        command, env=installed.profile.environment(PYTHONPATH=str(installed.python_path)),
        capture_output=True, text=True, timeout=240, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["plugin"] == str(installed.plugins / PACKAGE_NAME / "__init__.py")
    assert told["libraries"] == [f"{PACKAGE_NAME}._vendor.{name}" for name in ("oauthlib", "requests_oauthlib")]
    assert told["layers"] == 1
    assert size_of(target)[2] >= 1
    assert set(installed.notes[before:]) == {"hidden"}


def test_the_libraries_really_are_hidden(installed: Installed) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import requests_oauthlib"],
        env=installed.profile.environment(PYTHONPATH=str(installed.python_path)), capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert "ModuleNotFoundError: requests_oauthlib" in done.stderr
    assert installed.notes[-1] == "asked for requests_oauthlib"


def test_the_zip_that_is_tried_is_the_one_the_portal_would_take(plugin_zip: Path) -> None:
    assert [line for check in look(plugin_zip, release=False) for line in check.found] == []
