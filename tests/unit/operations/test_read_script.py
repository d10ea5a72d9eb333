"""From an evalscript to an order: what it says counts, what it leaves open is asked for."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.api.session import Answer, ServiceRequest
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.configuration import ConfigurationLayer
from sentinelhub_qgis.model.errors import ScriptUnclear
from sentinelhub_qgis.model.orders.image_order import ScriptedImage
from sentinelhub_qgis.operations.read_script import read_script, script_of

U8, U16, F32 = SampleType.UINT8, SampleType.UINT16, SampleType.FLOAT32
NDVI = '{bands: 1, sampleType: "FLOAT32", nodataValue: -1}'


def setup(output: str) -> str:
    return f'//VERSION=3\nfunction setup() {{ return {{input: ["B04", "B08", "dataMask"], output: {output}}}; }}'


@pytest.mark.parametrize(
    "output, named, product",
    [
        pytest.param(NDVI, {}, (("value",), F32, -1.0, "default", False), id="one band"),
        pytest.param(NDVI, {"names": ("NDVI",)}, (("NDVI",), F32, -1.0, "default", False), id="named"),
        pytest.param("{bands: 3}", {}, (("red", "green", "blue"), U8, None, "default", True), id="colours"),
        pytest.param(
            "{bands: 4}", {}, (("red", "green", "blue", "alpha"), U8, None, "default", True), id="with transparency"
        ),
        pytest.param("{bands: 1}", {}, (("value",), U8, None, "default", False), id="classes"),
        pytest.param("{bands: 2}", {"is_shown": True}, (("grey", "alpha"), U8, None, "default", True), id="shown grey"),
        pytest.param(
            "{bands: 3}", {"names": ("a", "b", "c")}, (("a", "b", "c"), U8, None, "default", False), id="named: values"
        ),
        pytest.param(
            '{id: "x", bands: ["a", "b"], sampleType: "UINT16"}',
            {},
            (("a", "b"), U16, None, "x", False),
            id="its names",
        ),
        pytest.param(
            '{id: "x", bands: 2, sampleType: "UINT16"}', {}, (("x_1", "x_2"), U16, None, "x", False), id="numbered"
        ),
        pytest.param(
            "{bands: n, sampleType: kind}",
            {"names": ("a", "b"), "sample_type": U16},
            (("a", "b"), U16, None, "default", False),
            id="said by the user",
        ),
        pytest.param(
            NDVI, {"sample_type": U8}, (("value",), F32, -1.0, "default", False), id="the script knows better"
        ),
    ],
)
def test_the_main_output(output: str, named: dict, product: tuple) -> None:
    found = read_script(setup(output), **named).main
    assert (found.band_names, found.sample_type, found.nodata, found.output, found.is_picture) == product


def test_bands_read_count_once_and_the_mask_is_free() -> None:
    assert read_script(setup(NDVI)).main.input_band_count == 2


@pytest.mark.parametrize(
    "output, named, what",
    [
        pytest.param("{bands: n}", {}, "bands", id="bands by code"),
        pytest.param("OUTPUT", {}, "bands", id="all by code"),
        pytest.param("{bands: 2}", {"names": ("a",)}, "names", id="too few names"),
        pytest.param('{bands: 2, sampleType: "INT8"}', {}, "sample type", id="format GeoTIFFs here do not have"),
        pytest.param("OUTPUT", {"names": ("a",)}, "sample type", id="only names said"),
        pytest.param('[{bands: 1}, {id: "x", bands: n}]', {}, "sample type", id="another output by code"),
    ],
)
def test_what_is_not_plain_is_asked_for(output: str, named: dict, what: str) -> None:
    with pytest.raises(ScriptUnclear) as caught:
        read_script(setup(output), **named)
    assert caught.value.detail == what


def test_other_outputs_and_user_data() -> None:
    script = setup('[{id: "mask", bands: 1}, {id: "default", bands: 1, sampleType: "FLOAT32"}]')
    found = read_script(script + "\nfunction updateOutputMetadata(a, b, o) { o.userData = {} }")
    assert (found.main.output, found.has_user_data) == ("default", True)
    assert found.further == (ScriptedImage(found.main.script, ("mask",), U8, 2, None, "mask"),)


class Products:
    """Be a session that keeps one data product."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def send(self, request: ServiceRequest) -> Answer:
        self.asked.append(request.path)
        return Answer(200, "application/json", b'{"evalScript": "//VERSION=3"}')


@pytest.mark.parametrize(
    "layer, script, asked",
    [
        pytest.param({"evalscript": "//own"}, "//own", [], id="its own"),
        pytest.param({"data_product": "1"}, "//VERSION=3", ["datasets/S2L2A/dataproducts/1"], id="kept by the service"),
    ],
)
def test_the_script_of_a_layer(layer: dict[str, str], script: str, asked: list[str]) -> None:
    session = Products()
    assert script_of(ConfigurationLayer("a", "A", "sentinel-2-l2a", **layer), session) == script
    assert session.asked == asked


def test_a_layer_without_a_script_says_nothing_of_its_bands() -> None:
    with pytest.raises(ScriptUnclear):
        script_of(ConfigurationLayer("a", "A", "sentinel-2-l2a"), Products())
