"""A shown request really runs against the local Sentinel Hub, and holds no credentials."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.deployment import CDSE, custom_deployment
from sentinelhub_qgis.model.errors import AreaUnusable
from sentinelhub_qgis.model.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.show_request import RequestForm, is_whole, show_request
from tests.sandbox import running

JUNE = Period(date(2025, 6, 1), date(2025, 6, 30))
AREA = BoundingBox(676000, 5146000, 676640, 5146320, "EPSG:32632")
# Signs that end texts in one language or another.
AWKWARD = (
    '//VERSION=3 """ \'\'\' \\ $SH $(date) `x` é\nfunction setup() { return {input: ["B04"], output: {bands: 1}}; }\n'
)
AWKWARD += "function evaluatePixel(s) { return [s.B04]; }\n//END_OF_REQUEST\n"


def order(area: BoundingBox = AREA, script: str = "") -> ImageOrder:
    scripted = ScriptedImage(script, ("grey",), SampleType.UINT8, 1)
    return ImageOrder("sentinel-2-l2a", area, 10, scripted if script else RawBands(("B04", "B08")), JUNE)


@pytest.fixture(scope="module")
def server() -> Iterator[running.Running]:
    try:
        started = running.start_sandbox()
    except RuntimeError as error:
        if "no interpreter" not in str(error):
            raise
        pytest.skip(f"the local Sentinel Hub cannot be started: {error}")
    with started:
        yield started


def run(command: list[str], text: str, server: running.Running, folder: Path) -> None:
    environment = {
        **{name: value for name, value in os.environ.items() if "proxy" not in name.lower()},
        "SH_CLIENT_ID": server.client_id,
        "SH_CLIENT_SECRET": server.client_secret,
        "CURL_CA_BUNDLE": server.ca_file,
        "REQUESTS_CA_BUNDLE": server.ca_file,
        "HOME": str(folder),
    }
    done = subprocess.run(command, input=text, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def sandbox_python() -> str:
    python = running.ROOT / "build" / "venv" / "sandbox" / "bin" / "python"
    return str(python) if python.exists() else ""


@pytest.mark.parametrize("script", ["", AWKWARD], ids=["bands", "awkward script"])
@pytest.mark.parametrize(
    "form", [RequestForm.CURL, RequestForm.PYTHON, RequestForm.SENTINELHUB_PY], ids=lambda f: f.value
)
def test_what_is_shown_really_runs(server: running.Running, tmp_path: Path, form: RequestForm, script: str) -> None:
    text = show_request(order(script=script), custom_deployment(server.base_url, server.token_url), form)
    if form is RequestForm.CURL:
        if shutil.which("curl") is None:
            pytest.skip("curl is not on this machine")
        run(["/bin/sh"], text, server, tmp_path)
    else:
        python = sys.executable if form is RequestForm.PYTHON else os.environ.get("SANDBOX_PYTHON") or sandbox_python()
        if not python:
            pytest.skip("no environment with sentinelhub-py was found")
        run([python, "-"], text, server, tmp_path)

    (image,) = [path for path in tmp_path.rglob("*") if path.suffix in (".tif", ".tiff")]
    assert image.read_bytes()[:4] == b"II*\0"


@pytest.mark.parametrize("form", list(RequestForm), ids=lambda form: form.value)
def test_every_form_asks_for_the_same_without_credentials(form: RequestForm) -> None:
    text = show_request(order(), CDSE, form)

    assert "sentinel-2-l2a" in text
    assert "2025-06-30T23:59:59Z" in text
    assert "EPSG/0/32632" in text
    assert ("SH_CLIENT_SECRET" in text) is (form is not RequestForm.JSON)


def test_json_is_the_body_itself() -> None:
    body = json.loads(show_request(order(script=AWKWARD), CDSE, RequestForm.JSON))

    assert body["evalscript"] == AWKWARD
    assert body["output"]["width"] == 64


@pytest.mark.parametrize(("width", "whole"), [(25_000, True), (25_010, False), (400_000, False)])
def test_of_a_large_image_the_first_part_is_shown(width: int, whole: bool) -> None:
    wide = BoundingBox(600_000, 5_000_000, 600_000 + width, 5_001_000, "EPSG:32632")
    body = json.loads(show_request(order(wide), CDSE, RequestForm.JSON))

    assert is_whole(order(wide)) is whole
    assert body["output"]["width"] <= 2500


def test_an_order_that_cannot_be_carried_out_is_not_shown() -> None:
    with pytest.raises(AreaUnusable):
        show_request(order(BoundingBox(0, 0, 1000, 1000, "EPSG:31254")), CDSE, RequestForm.JSON)
