"""What Process gives back: formats, georeference, archives, price (API reference 5.4, 6.1, 9.1)."""

from __future__ import annotations

import email
import email.policy
import io
import json
import tarfile

import numpy as np
import pytest
from PIL import Image
from rasterio.io import MemoryFile

from .hub import GREY, Hub, order

UTM = "http://www.opengis.net/def/crs/EPSG/0/32632"
UTM_PLACES = {"input__bounds__bbox": [676000, 5146000, 676320, 5146240], "input__bounds__properties__crs": UTM}
RGB = """//VERSION=3
function setup() { return { input: ["B04"], output: { bands: 3 } }; }
function evaluatePixel(sample) { return [0.25, 0.5, 1.05]; }
"""
TWO = """//VERSION=3
function setup() {
  return { input: ["B04"], output: [{ id: "default", bands: 1, sampleType: "FLOAT32" }, { id: "twice", bands: 2 }] };
}
function evaluatePixel(sample) { return { default: [sample.B04], twice: [0, 1] }; }
function updateOutputMetadata(scenes, inputMetadata, outputMetadata) { outputMetadata.userData = { hello: "world" }; }
"""


def _jpeg(hub: Hub, script: str, quality: int) -> bytes:
    least = {"input__data__0__dataFilter__mosaickingOrder": "leastCC"}
    return hub.process(
        order(evalscript=script, output__responses=asked("image/jpeg", quality=quality), **least)
    ).content


def typed(kind: str, value: float) -> str:
    return GREY.replace("UINT16", kind).replace("10000 * sample.B04", str(value))


def asked(media_type: str, **more: object) -> list[dict]:
    return [{"identifier": "default", "format": {"type": media_type, **more}}]


@pytest.mark.parametrize("crs, epsg, places", [("UTM", 32632, UTM_PLACES), ("CRS84", 4326, {})])
def test_geotiff_lies_where_it_was_asked_for(hub: Hub, crs: str, epsg: int, places: dict) -> None:
    output = {"width": 32, "height": 24, "responses": asked("image/tiff")}
    body = order(**places, output=output, input__data__0__dataFilter__mosaickingOrder="leastCC")
    answer = hub.process(body)
    assert answer.headers["Content-Type"] == "image/tiff"
    with MemoryFile(answer.content) as memory, memory.open() as image:
        assert image.crs.to_epsg() == epsg
        assert tuple(image.bounds) == pytest.approx(tuple(body["input"]["bounds"]["bbox"]))
        assert (image.width, image.height, image.dtypes) == (32, 24, ("uint16",))
        assert len(np.unique(image.read(1))) > 10


@pytest.mark.parametrize(
    "kind, value, expected, dtype",
    [
        ("AUTO", -1, 0, "uint8"),
        ("AUTO", 0.25, 64, "uint8"),
        ("AUTO", 0.5, 128, "uint8"),
        ("AUTO", 1.05, 255, "uint8"),
        ("UINT8", -1, 0, "uint8"),
        ("UINT8", 0.5, 1, "uint8"),
        ("UINT8", 2.5, 3, "uint8"),
        ("UINT8", 2500, 255, "uint8"),
        ("INT8", -1.5, -1, "int8"),
        ("INT8", 2.5, 3, "int8"),
        ("INT8", -200, -128, "int8"),
        ("UINT16", 275.3, 275, "uint16"),
        ("UINT16", 2499.5, 2500, "uint16"),
        ("INT16", -1, -1, "int16"),
        ("INT16", -2.5, -2, "int16"),
        ("FLOAT32", -1, -1, "float32"),
        ("FLOAT32", 0.5, 0.5, "float32"),
        ("FLOAT32", 1.05, 1.05, "float32"),
    ],
)
def test_sample_types_of_geotiffs(hub: Hub, kind: str, value: float, expected: float, dtype: str) -> None:
    answer = hub.process(order(evalscript=typed(kind, value), output__responses=asked("image/tiff")))
    with MemoryFile(answer.content) as memory, memory.open() as image:
        assert image.dtypes == (dtype,)
        assert image.read(1)[0, 0] == pytest.approx(expected)


def test_png_is_the_default_and_holds_8_or_16_bits(hub: Hub) -> None:
    eight = hub.process(order(evalscript=RGB))
    assert eight.headers["Content-Type"] == "image/png"
    assert Image.open(io.BytesIO(eight.content)).getpixel((0, 0)) == (64, 128, 255)
    sixteen = hub.process(order(evalscript=typed("UINT16", 2500)))
    assert Image.open(io.BytesIO(sixteen.content)).getpixel((0, 0)) == 2500


def test_jpeg_has_the_quality_asked_for(hub: Hub) -> None:
    script = RGB.replace("0.25, 0.5, 1.05", "2 * sample.B04, 3 * sample.B04, sample.B04")
    sizes = [len(_jpeg(hub, script, quality)) for quality in (10, 95)]
    assert sizes[0] < sizes[1]


@pytest.mark.parametrize(
    "script, media_type, said",
    [
        pytest.param(typed("FLOAT32", 1), "image/png", "FLOAT32", id="6.1 float needs TIFF"),
        pytest.param(GREY, "image/jpeg", "JPEG", id="6.1 JPEG has 8 bits"),
        pytest.param(
            RGB.replace("bands: 3", "bands: 4").replace("1.05]", "1, 1]"),
            "image/jpeg",
            "JPEG",
            id="6.1 JPEG has no alpha",
        ),
        pytest.param(RGB, "application/json", "userdata", id="json is for userdata"),
    ],
)
def test_formats_that_do_not_fit_the_output(hub: Hub, script: str, media_type: str, said: str) -> None:
    answer = hub.process(order(evalscript=script, output__responses=asked(media_type)))
    assert answer.status_code == 400
    assert said in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "accept, media_type",
    [
        ("image/tiff", "image/tiff"),
        ("image/jpeg", "image/jpeg"),
        ("*/*", "image/png"),
        ("text/html, */*;q=0.1", "image/png"),
    ],
)
def test_accept_overrides_the_format(hub: Hub, accept: str, media_type: str) -> None:
    answer = hub.process(order(evalscript=RGB, output__responses=asked("image/png")), Accept=accept)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, media_type)


def test_several_responses_come_as_tar(hub: Hub) -> None:
    responses = [*asked("image/tiff"), {"identifier": "twice"}, {"identifier": "userdata"}]
    answer = hub.process(order(evalscript=TWO, output__responses=responses), Accept="application/tar")
    assert answer.headers["Content-Type"] == "application/tar"
    with tarfile.open(fileobj=io.BytesIO(answer.content)) as archive:
        assert archive.getnames() == ["default.tif", "twice.png", "userdata.json"]
        assert json.load(archive.extractfile("userdata.json")) == {"hello": "world"}


def test_several_responses_come_as_multipart_mixed(hub: Hub) -> None:
    responses = [*asked("image/tiff"), {"identifier": "twice"}, {"identifier": "userdata"}]
    body = order(evalscript=TWO, output__responses=responses)
    answer, again = (hub.process(body, Accept="multipart/mixed") for _ in range(2))
    whole = f"Content-Type: {answer.headers['Content-Type']}\r\n\r\n".encode() + answer.content
    parts = email.message_from_bytes(whole, policy=email.policy.HTTP).get_payload()
    assert [(part.get_filename(), part.get_content_type()) for part in parts] == [
        ("default.tif", "image/tiff"),
        ("twice.png", "image/png"),
        ("userdata.json", "application/json"),
    ]
    assert Image.open(io.BytesIO(parts[1].get_payload(decode=True))).getpixel((0, 0)) == (0, 255)
    assert json.loads(parts[2].get_payload(decode=True)) == {"hello": "world"}
    assert answer.content == again.content


def test_raw_samples_are_those_of_the_geotiff(hub: Hub) -> None:
    least = {"input__data__0__dataFilter__mosaickingOrder": "leastCC"}
    script = GREY.replace("bands: 1", "bands: 2").replace("[10000 * sample.B04]", "[10000 * sample.B04, 7]")
    raw = hub.process(order(evalscript=script, **least), Accept="application/octet-stream")
    assert raw.headers["Content-Type"] == "application/octet-stream"
    tiff = hub.process(order(evalscript=script, **least), Accept="image/tiff")
    with MemoryFile(tiff.content) as memory, memory.open() as image:
        assert (np.frombuffer(raw.content, "<u2").reshape(2, 12, 16) == image.read()).all()


def test_user_data_alone_needs_no_pixels(hub: Hub) -> None:
    script = """//VERSION=3
function setup() { return { input: ["B04"], mosaicking: "TILE", output: { bands: 1 } }; }
function updateOutputMetadata(scenes, inputMetadata, outputMetadata) {
  outputMetadata.userData = { norm: inputMetadata.normalizationFactor, dates: scenes.tiles.map((tile) => tile.date) };
}
function evaluatePixel() {}
"""
    answer = hub.process(order(evalscript=script, output__responses=[{"identifier": "userdata"}]))
    assert answer.headers["Content-Type"] == "application/json"
    listed = [item["properties"]["datetime"] for item in hub.search(limit=100).json()["features"]]
    assert answer.json()["norm"] == 0.0001
    assert sorted(answer.json()["dates"]) == sorted(listed)
    assert hub.process(order(evalscript=script)).json()["error"]["message"] == "Script must return an array."


def test_script_of_a_data_product(hub: Hub) -> None:
    product = {"@id": f"{hub.running.base_url}/configuration/v1/datasets/S1GRD/dataproducts/643"}
    body = order(evalscript=None, dataProduct=product, input__data__0__type="sentinel-1-grd")
    assert hub.process(body).status_code == 200
    assert hub.process(order(evalscript=None, dataProduct={"@id": "x/nope"})).status_code == 404


def test_multipart_body(hub: Hub) -> None:
    body = order(evalscript=None)
    parts = {"request": (None, json.dumps(body), "application/json"), "evalscript": (None, RGB)}
    answer = hub.session.post(hub.running.base_url + "/process/v1", files=parts, headers=hub.bearer())
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/png")


def test_no_data_in_range_is_200_and_empty(hub: Hub) -> None:
    script = GREY.replace('["B04"]', '["B04", "dataMask"]').replace("10000 * sample.B04", "sample.dataMask")
    time = {"from": "2010-01-01T00:00:00Z", "to": "2010-02-01T00:00:00Z"}
    body = order(evalscript=script, input__data__0__dataFilter__timeRange=time, output__responses=asked("image/tiff"))
    answer = hub.process(body)
    assert answer.status_code == 200
    with MemoryFile(answer.content) as memory, memory.open() as image:
        assert not image.read(1).any()


@pytest.mark.parametrize(
    "places, media_type, expected",
    [
        pytest.param({"evalscript": GREY}, "image/tiff", 512 * 512 / 262144 / 3, id="1 band, 512 px"),
        pytest.param({"evalscript": typed("FLOAT32", 1)}, "image/tiff", 2 / 3, id="32-bit float TIFF doubles"),
        pytest.param({"evalscript": GREY}, "application/octet-stream", 1.4 / 3, id="raw samples"),
        pytest.param({"output__width": 20, "output__height": 20}, "image/tiff", 0.005, id="floor 0.005"),
    ],
)
def test_price_is_told_and_counted(hub: Hub, places: dict, media_type: str, expected: float) -> None:
    body = order(**{"output__width": 512, "output__height": 512, **places})
    answer = hub.process(body, Accept=media_type)
    assert float(answer.headers["x-processingunits-spent"]) == pytest.approx(expected)
    assert hub.running.report()["processing_units"] == pytest.approx(expected, abs=1e-6)


def test_refusals_cost_nothing(hub: Hub) -> None:
    answer = hub.process(order(evalscript=None))
    assert "x-processingunits-spent" not in answer.headers
    assert hub.running.report()["processing_units"] == 0
