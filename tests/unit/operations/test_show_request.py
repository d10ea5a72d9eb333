"""A shown request really runs against the local Sentinel Hub, and holds no credentials."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import MosaickingOrder, SampleType
from sentinelhub_qgis.model.deployment import CDSE, custom_deployment
from sentinelhub_qgis.model.errors import AreaUnusable
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands, Reprojection, ScriptedImage
from sentinelhub_qgis.model.orders.product_order import Dates, ProductOrder
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.download.plan_image import plan_image
from sentinelhub_qgis.operations.paste_request import paste_request
from sentinelhub_qgis.operations.read_script import read_script
from sentinelhub_qgis.operations.show_request import (
    RequestForm,
    RequestNote,
    notes_on,
    request_count,
    show_request,
)
from tests.sandbox import running
from tests.unit.pixels import read_bands

JUNE = Period(date(2025, 6, 1), date(2025, 6, 30))
AREA = BoundingBox(676000, 5146000, 676640, 5146320, "EPSG:32632")
# Signs that end texts in one language or another.
AWKWARD = (
    '//VERSION=3 """ \'\'\' \\ $SH $(date) `x` é\nfunction setup() { return {input: ["B04"], output: {bands: 1}}; }\n'
)
AWKWARD += "function evaluatePixel(s) { return [s.B04]; }\n//END_OF_REQUEST\n"


SENT = [RequestForm.CURL, RequestForm.PYTHON, RequestForm.SENTINELHUB_PY]


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


SEVERAL = """//VERSION=3
function setup() {
  return {
    input: ["B04", "B08", "dataMask"],
    output: [
      {id: "default", bands: 1, sampleType: "FLOAT32", nodataValue: -9},
      {id: "mask", bands: 1, sampleType: "UINT8"}
    ]
  };
}
function evaluatePixel(s) {
  return {default: [s.dataMask ? index(s.B08, s.B04) : -9], mask: [s.dataMask]};
}
function updateOutputMetadata(scenes, input, output) { output.userData = {who: "me"}; }
"""
FIELD = (((676100.0, 5146100.0), (676500.0, 5146100.0), (676300.0, 5146300.0), (676100.0, 5146100.0)),)


def several() -> ProductOrder:
    made = read_script(SEVERAL)
    image = ImageOrder("sentinel-2-l2a", AREA, 10, made.main, JUNE)
    return ProductOrder(image, further=made.further, has_user_data=made.has_user_data)


def in_field() -> ImageOrder:
    return replace(order(BoundingBox(676100, 5146100, 676500, 5146300, "EPSG:32632")), polygons=(FIELD,))


def send(text: str, form: RequestForm, server: running.Running, folder: Path) -> Path:
    """Send what is shown, and return the file that comes of it."""
    if form is RequestForm.CURL:
        if shutil.which("curl") is None:
            pytest.skip("curl is not on this machine")
        run(["/bin/sh"], text, server, folder)
    else:
        python = sys.executable if form is RequestForm.PYTHON else os.environ.get("SANDBOX_PYTHON") or sandbox_python()
        if not python:
            pytest.skip("no environment with sentinelhub-py was found")
        run([python, "-"], text, server, folder)
    (image,) = [path for path in folder.rglob("*") if path.suffix in (".tif", ".tiff", ".tar")]
    return image


@pytest.mark.parametrize("script", ["", AWKWARD], ids=["bands", "awkward script"])
@pytest.mark.parametrize("form", SENT, ids=lambda f: f.value)
def test_what_is_shown_really_runs(server: running.Running, tmp_path: Path, form: RequestForm, script: str) -> None:
    text = show_request(order(script=script), custom_deployment(server.base_url, server.token_url), form)

    assert send(text, form, server, tmp_path).read_bytes()[:4] == b"II*\0"


@pytest.mark.parametrize("form", SENT, ids=lambda f: f.value)
def test_an_order_with_an_outline_really_runs(server: running.Running, tmp_path: Path, form: RequestForm) -> None:
    text = show_request(in_field(), custom_deployment(server.base_url, server.token_url), form)
    image = send(text, form, server, tmp_path)

    red = read_bands(image)[0]
    assert red[0, 0] == 0, "what is outside of the outline"
    assert red[15, 20] > 0


@pytest.mark.parametrize("form", SENT, ids=lambda f: f.value)
def test_an_order_of_several_outputs_really_runs(server: running.Running, tmp_path: Path, form: RequestForm) -> None:
    text = show_request(several(), custom_deployment(server.base_url, server.token_url), form)
    archive = send(text, form, server, tmp_path)

    with tarfile.open(archive) as members:
        assert {Path(name).name for name in members.getnames()} == {"default.tif", "mask.tif", "userdata.json"}


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


@pytest.mark.parametrize(("width", "count"), [(25_000, 1), (25_010, 2), (400_000, 20)])
def test_each_request_of_a_large_image_is_shown(width: int, count: int) -> None:
    wide = BoundingBox(600_000, 5_000_000, 600_000 + width, 5_001_000, "EPSG:32632")
    bodies = [json.loads(show_request(order(wide), CDSE, RequestForm.JSON, part)) for part in range(count)]

    assert request_count(order(wide)) == count
    assert sum(body["output"]["width"] for body in bodies) == width / 10
    assert len({tuple(body["input"]["bounds"]["bbox"]) for body in bodies}) == count


@pytest.mark.parametrize(
    ("product", "notes"),
    [
        (ProductOrder(order()), ()),
        (ProductOrder(order(), Dates.STACK), (RequestNote.EACH_DATE,)),
        (several(), (RequestNote.ARCHIVE,)),
        (ProductOrder(in_field()), ()),
        (ProductOrder(replace(order(), polygons=(FIELD,) * 300)), (RequestNote.CUT_HERE,)),
        (ProductOrder(replace(order(), reprojection=Reprojection(AREA, 10))), (RequestNote.WARPED_HERE,)),
    ],
    ids=["plain", "stack", "outputs", "outline", "long outline", "warped"],
)
def test_what_an_order_has_beyond_its_requests_is_told(product: ProductOrder, notes: tuple[RequestNote, ...]) -> None:
    assert notes_on(product) == notes
    assert show_request(product, CDSE, RequestForm.JSON)


@pytest.mark.parametrize("form", list(RequestForm), ids=lambda form: form.value)
@pytest.mark.parametrize(
    "shown",
    [
        ProductOrder(replace(order(), mosaicking_order=MosaickingOrder.MOST_RECENT)),
        ProductOrder(replace(order(script=AWKWARD.strip()), mosaicking_order=MosaickingOrder.LEAST_CLOUD)),
        replace(several(), image=replace(several().image, mosaicking_order=MosaickingOrder.MOST_RECENT)),
        ProductOrder(replace(in_field(), max_cloud_cover=20, mosaicking_order=MosaickingOrder.MOST_RECENT)),
        ProductOrder(
            ImageOrder(
                "sentinel-1-grd",
                BoundingBox(11.3, 46.4, 11.35, 46.43, "EPSG:4326"),
                0.0001,
                RawBands(("VV", "VH"), SampleType.FLOAT32),
                JUNE,
                mosaicking_order=MosaickingOrder.LEAST_RECENT,
                data_filter={"orbitDirection": "DESCENDING", "polarization": "DV"},
                processing={"orthorectify": True, "speckleFilter": {"type": "LEE", "windowSizeX": 5, "windowSizeY": 5}},
            )
        ),
    ],
    ids=["bands", "script", "outputs", "outline", "radar in degrees"],
)
def test_what_is_shown_can_be_pasted_and_is_the_same_order(shown: ProductOrder, form: RequestForm) -> None:
    pasted = paste_request(show_request(shown, CDSE, form), CDSE)

    product = pasted.order.image.product
    if isinstance(product, ScriptedImage):
        assert isinstance(shown.image.product, ScriptedImage)
        assert product.script == shown.image.product.script.strip()
    assert plan_image(pasted.order.image) == plan_image(shown.image)
    same = replace(pasted.order.image, product=shown.image.product, area=shown.image.area)
    assert same == shown.image
    assert len(pasted.order.further) == len(shown.further)
    assert pasted.order.has_user_data == shown.has_user_data
    assert pasted.remarks == ()


def test_an_order_that_cannot_be_carried_out_is_not_shown() -> None:
    with pytest.raises(AreaUnusable):
        show_request(order(BoundingBox(0, 0, 1000, 1000, "EPSG:31254")), CDSE, RequestForm.JSON)
