"""The evalscripts of the starter configuration in V8: the colours of their legends, and no data is transparent."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import pytest
from py_mini_racer import MiniRacer

from sentinelhub_qgis.model.configuration import LegendKind
from sentinelhub_qgis.model.own_collection import OwnBand
from sentinelhub_qgis.model.own_picture import picture_script
from sentinelhub_qgis.model.starter import STARTER_LAYERS, StarterLayer
from tests.sandbox.render.script import engine
from tools.layout import ROOT

SCRIPTS = ROOT / "resources" / "evalscripts"
HELPERS = (ROOT / "tests" / "sandbox" / "render" / "script" / "helpers.js").read_text("utf-8")
Sample = dict[str, float]

# How a pixel comes to a value of the legend.
SAMPLES: dict[str, Callable[[float], Sample]] = {
    "S2-NDVI": lambda value: {"B08": 1 + value, "B04": 1 - value},
    "S2-MOISTURE": lambda value: {"B8A": 1 + value, "B11": 1 - value},
    "S1-VV-DB": lambda value: {"VV": 10 ** (value / 10)},
    "S1-VH-DB": lambda value: {"VH": 10 ** (value / 10)},
    "ELEVATION": lambda value: {"DEM": value},
    "S5P-NO2": lambda value: {"NO2": value},
    "S5P-CO": lambda value: {"CO": value},
    "S5P-CH4": lambda value: {"CH4": value},
    "S5P-AEROSOL": lambda value: {"AER_AI_354_388": value},
}
RAMPS = [layer for layer in STARTER_LAYERS if layer.legend and layer.legend.kind is LegendKind.RAMP]


def source(layer: StarterLayer) -> str:
    return (SCRIPTS / f"{layer.script}.js").read_text("utf-8")


def answers(script: str, samples: list[Sample]) -> list[list[float]]:
    """Return what evaluatePixel makes of the samples; None stands for NaN."""
    with engine._one_at_a_time:
        racer = MiniRacer()
    try:
        racer.eval(HELPERS)
        racer.eval(script)
        text = json.dumps(samples).replace("null", "NaN")
        return json.loads(str(racer.eval(f"JSON.stringify(({text}).map((sample) => evaluatePixel(sample)))")))
    finally:
        racer.close()


def colour(parts: list[float]) -> tuple[int, ...]:
    shades = parts[:-1] * 3 if len(parts) == 2 else parts[:-1]
    return tuple(math.floor(255 * part + 0.5) for part in shades)


def colour_of(text: str) -> tuple[int, ...]:
    return tuple(int(text[place : place + 2], 16) for place in (1, 3, 5))


def test_every_script_has_a_layer_and_every_layer_a_script() -> None:
    assert sorted(path.stem for path in SCRIPTS.glob("*.js")) == sorted(layer.script for layer in STARTER_LAYERS)


@pytest.mark.parametrize("layer", STARTER_LAYERS, ids=lambda layer: layer.id)
def test_a_script_begins_and_ends_as_the_service_wants_it(layer: StarterLayer) -> None:
    text = source(layer)

    assert text.startswith("//VERSION=3\n")
    assert '"dataMask"' in text
    assert len(text) < 4000


@pytest.mark.parametrize("layer", RAMPS, ids=lambda layer: layer.id)
def test_a_ramp_has_the_colours_of_its_legend(layer: StarterLayer) -> None:
    assert layer.legend is not None
    samples = [{**SAMPLES[layer.id](entry.position or 0), "dataMask": 1.0} for entry in layer.legend.entries]

    for entry, found in zip(layer.legend.entries, answers(source(layer), samples), strict=True):
        assert colour(found) == pytest.approx(colour_of(entry.colour), abs=2), entry
        assert found[-1] == 1


def test_the_scene_classes_have_the_colours_of_their_legend() -> None:
    layer = next(layer for layer in STARTER_LAYERS if layer.id == "S2-SCL")
    found = answers(source(layer), [{"SCL": number, "dataMask": 1} for number in range(12)])

    assert layer.legend is not None
    assert [colour(one) for one in found[1:]] == [colour_of(entry.colour) for entry in layer.legend.entries]
    assert [one[-1] for one in found] == [0] + [1] * 11


@pytest.mark.parametrize("layer", STARTER_LAYERS, ids=lambda layer: layer.id)
def test_what_is_no_data_is_transparent(layer: StarterLayer) -> None:
    names = ("B02 B03 B04 B06 B08 B8A B11 B12 SCL VV VH DEM NO2 CO CH4 AER_AI_354_388").split()
    (found,) = answers(source(layer), [{**dict.fromkeys(names, 0.0), "dataMask": 0.0}])

    assert found[-1] == 0
    assert all(math.isfinite(part) for part in found)


def test_a_gas_that_could_not_be_measured_is_transparent() -> None:
    for layer in STARTER_LAYERS:
        if layer.collection_id == "sentinel-5p-l2":
            band = next(iter(SAMPLES[layer.id](0)))
            (found,) = answers(source(layer), [{band: None, "dataMask": 1}])  # NaN
            assert found[-1] == 0
            assert None not in found


@pytest.mark.parametrize(
    ("sample", "expected"),
    [
        ({"a": 0, "b": 100, "dataMask": 1}, [0, 0.5, 1]),
        ({"a": 90, "b": 900, "dataMask": 1}, [1, 1, 1]),
        ({"a": -9, "b": 50, "dataMask": 1}, [0, 0, 1]),
        ({"a": -9, "b": 50, "dataMask": 0}, [0, 0, 0]),
        ({"a": -9, "b": -1, "dataMask": 1}, [0, 0, 0]),
        ({"a": None, "b": None, "dataMask": 1}, [0, 0, 0]),
    ],
    ids=["between", "beyond", "one band without", "outside", "no data", "no number"],
)
def test_an_own_picture(sample: dict[str, Any], expected: list[float]) -> None:
    bands = (OwnBand("a", "INT16", -9.0), OwnBand("b", "INT16", -1.0))

    assert answers(picture_script(bands, ((0, 50), (50, 150)), "a"), [sample]) == [expected]
