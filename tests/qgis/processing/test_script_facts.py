"""What is told of an evalscript without running it."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.collection import SampleType, collection_named
from sentinelhub_qgis.model.evalscript import raw_bands
from sentinelhub_qgis.processing.script_facts import input_bands_of, sample_type_of


@pytest.mark.parametrize(
    "script, sample_type, bands",
    [
        pytest.param(
            'setup() { return {input: ["B04", "B08", "dataMask"], output: {bands: 1, sampleType: "FLOAT32"}} }',
            SampleType.FLOAT32,
            {"B04", "B08"},
            id="short input",
        ),
        pytest.param(
            "input: [{bands: ['B04'], units: ['DN']}, {bands: ['VV']}], output: {sampleType: SampleType.UINT16}",
            SampleType.UINT16,
            {"B04", "VV"},
            id="two inputs",
        ),
        pytest.param('input: ["B04"], output: {bands: 3}', SampleType.UINT8, {"B04"}, id="nothing said: AUTO"),
        pytest.param('sampleType: "AUTO"', SampleType.UINT8, set(), id="AUTO"),
        pytest.param('sampleType: "INT8"', None, set(), id="a format GeoTIFFs here do not have"),
        pytest.param(
            '// sampleType: "INT16"\n/* bands: ["X"] */ sampleType: "UINT8"', SampleType.UINT8, set(), id="comments"
        ),
    ],
)
def test_scripts_are_read(script: str, sample_type: SampleType | None, bands: set[str]) -> None:
    assert sample_type_of(script) is sample_type
    assert input_bands_of(script) == bands


@pytest.mark.parametrize("sample_type", [SampleType.UINT16, SampleType.FLOAT32], ids=lambda kind: kind.value)
def test_the_plugins_own_scripts_are_read(sample_type: SampleType) -> None:
    script = raw_bands(collection_named("sentinel-2-l2a"), ("B04", "SCL"), sample_type)
    assert sample_type_of(script) is sample_type
    assert input_bands_of(script) == {"B04", "SCL"}
