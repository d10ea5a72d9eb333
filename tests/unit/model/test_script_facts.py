"""What is told of an evalscript without running it, and what is left to the service."""

from __future__ import annotations

from pathlib import Path

import pytest

from sentinelhub_qgis.model.collection import SampleType, collection_named
from sentinelhub_qgis.model.orders.evalscript import raw_bands
from sentinelhub_qgis.model.orders.script_facts import (
    ScriptOutput,
    default_output,
    has_user_data,
    input_bands_of,
    outputs_of,
    sample_type_of,
)

U8, U16, F32 = SampleType.UINT8, SampleType.UINT16, SampleType.FLOAT32
OWN_SCRIPTS = sorted((Path(__file__).parents[3] / "resources" / "evalscripts").glob("*.js"))


def setup(output: str, before: str = "") -> str:
    return f'//VERSION=3\n{before}function setup() {{ return {{input: ["B04"], output: {output}}}; }}'


@pytest.mark.parametrize(
    "script, outputs",
    [
        pytest.param(setup("{bands: 3}"), [ScriptOutput("default", 3, U8)], id="nothing said: AUTO"),
        pytest.param(setup('{bands: 1, sampleType: "AUTO"}'), [ScriptOutput("default", 1, U8)], id="AUTO"),
        pytest.param(
            setup("{ id: 'x', bands: 1, sampleType: SampleType.UINT16, nodataValue: -1 }"),
            [ScriptOutput("x", 1, U16, -1.0)],
            id="the constant",
        ),
        pytest.param(setup('{bands: 1, sampleType: "INT8"}'), [ScriptOutput("default", 1, None)], id="other format"),
        pytest.param(setup("{bands: 1, sampleType: kind}"), [ScriptOutput("default", 1, None)], id="format by code"),
        pytest.param(setup("{bands: count}"), [ScriptOutput("default", None, U8)], id="bands by code"),
        pytest.param(
            setup('[{id: "default", bands: 1, sampleType: "FLOAT32"}, {id: "mask", bands: ["a", "b"]},]'),
            [ScriptOutput("default", 1, F32), ScriptOutput("mask", 2, U8, None, ("a", "b"))],
            id="two",
        ),
        pytest.param(
            'const setup = () => ({input: ["B04"], output: {bands: 2, sampleType: "UINT16"}})',
            [ScriptOutput("default", 2, U16)],
            id="arrow",
        ),
        pytest.param(
            'setup = function() {\n  return {"input": ["B04"], "output": {"bands": 2}, mosaicking: "ORBIT"}\n}',
            [ScriptOutput("default", 2, U8)],
            id="keys in quotes",
        ),
        pytest.param(
            setup('{bands: /* 2 */ 1, // bands: 3,\n sampleType: "UINT16" /* "FLOAT32" */}'),
            [ScriptOutput("default", 1, U16)],
            id="comments",
        ),
        pytest.param(
            setup('{id: "a//b", bands: 1}'), [ScriptOutput("a//b", 1, U8)], id="a string that looks like a comment"
        ),
        pytest.param(setup("OUTPUT"), [], id="a variable"),
        pytest.param(setup("makeOutput({bands: 3})"), [], id="a function"),
        pytest.param(setup('[{id: "x", bands: 1}, {id: "x", bands: 2}]'), [], id="one name twice"),
        pytest.param(setup("{bands: 1}", "function setup() {}\n"), [], id="two setups"),
        pytest.param(setup("{bands: 1}") + "\nfunction updateOutput(o) { o.default.bands = 9 }", [], id="at run time"),
        pytest.param(
            "function setup() { if (x) { return {output: {bands: 1}} } return {output: {bands: 2}} }",
            [],
            id="two returns",
        ),
        pytest.param('function setup() { return {input: ["B04"], output: {bands: 1', [], id="cut"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_outputs(script: str, outputs: list[ScriptOutput]) -> None:
    assert list(outputs_of(script)) == outputs


def test_the_main_output_is_called_default_or_comes_first() -> None:
    assert default_output(setup('[{id: "a", bands: 1}, {id: "default", bands: 2}]')) == ScriptOutput("default", 2, U8)
    assert default_output(setup('[{id: "a", bands: 1}, {id: "b", bands: 2}]')) == ScriptOutput("a", 1, U8)
    assert default_output("nothing") is None


@pytest.mark.parametrize(
    "script, bands",
    [
        pytest.param('input: ["B04", "B08", "dataMask"]', {"B04", "B08"}, id="short input"),
        pytest.param("input: [{bands: ['B04'], units: ['DN']}, {bands: ['VV']}]", {"B04", "VV"}, id="two inputs"),
        pytest.param('/* bands: ["X"] */', set(), id="comments"),
    ],
)
def test_input_bands(script: str, bands: set[str]) -> None:
    assert input_bands_of(script) == bands


@pytest.mark.parametrize("sample_type", SampleType, ids=lambda kind: kind.value)
def test_the_plugins_own_scripts_are_read(sample_type: SampleType) -> None:
    script = raw_bands(collection_named("sentinel-2-l2a"), ("B04", "SCL"), sample_type)
    output = default_output(script)
    assert output is not None
    assert (output.bands, sample_type_of(script)) == (2, sample_type)
    assert output.nodata == {"INT16": -32768, "FLOAT32": -9999}.get(sample_type.value, 0)
    assert input_bands_of(script) == {"B04", "SCL"}


@pytest.mark.parametrize("path", OWN_SCRIPTS, ids=lambda path: path.stem)
def test_the_pictures_of_the_plugin_are_read(path: Path) -> None:
    output = default_output(path.read_text(encoding="utf-8"))
    assert output is not None
    assert output.bands in (2, 4)
    assert output.sample_type is U8


def test_user_data() -> None:
    assert has_user_data("function updateOutputMetadata(s, i, o) { o.userData = {n: 1} }")
    assert not has_user_data("// o.userData = {n: 1}")
