"""Output rounding and clamping: the test values of the API reference, 6.1, through a whole request."""

from __future__ import annotations

import numpy as np
import pytest

from tests.sandbox.render import World
from tests.sandbox.render.script.rounding import to_sample_type

from .conftest import job

CASES = [
    (-1, "AUTO", 0), (-1, "UINT8", 0), (-1, "FLOAT32", -1), (-1, "INT8", -1), (-1, "INT16", -1), (-1, "UINT16", 0),
    (0.25, "AUTO", 64), (0.25, "UINT8", 0), (0.25, "FLOAT32", 0.25),
    (0.5, "AUTO", 128), (0.5, "UINT8", 1), (-0.5, "INT8", 0), (-1.5, "INT16", -1), (2.5, "INT16", 3),
    (1.05, "AUTO", 255), (1.05, "UINT8", 1), (1.05, "FLOAT32", np.float32(1.05)),
    (2500, "AUTO", 255), (2500, "UINT8", 255), (2500, "UINT16", 2500), (2500, "INT8", 127),
    (275.3, "UINT16", 275), (70000, "UINT16", 65535), (-40000, "INT16", -32768), (1e300, "FLOAT32", np.inf),
]  # fmt: skip


@pytest.mark.parametrize(("value", "kind", "expected"), CASES, ids=[f"{v}-{k}" for v, k, _ in CASES])
def test_value_becomes(value: float, kind: str, expected: float) -> None:
    assert to_sample_type(np.array([float(value)]), kind)[0] == expected


@pytest.mark.parametrize("kind", ["AUTO", "UINT8", "INT8", "UINT16", "INT16"])
def test_not_a_number_becomes_zero(kind: str) -> None:
    assert to_sample_type(np.array([np.nan]), kind)[0] == 0


@pytest.mark.parametrize(
    ("kind", "dtype"), [("AUTO", "uint8"), ("INT16", "int16"), ("FLOAT32", "float32"), ("UINT16", "uint16")]
)
def test_script_values_reach_the_image_rounded(world: World, kind: str, dtype: str) -> None:
    script = (
        "//VERSION=3\nfunction setup() { return { input: ['B04'], "
        f"output: {{ bands: 2, sampleType: '{kind}' }} }}; }}\n"
        "function evaluatePixel(s) { return [0.5, 1.05]; }"
    )
    image = world.render(job(script, size=(3, 2))).outputs[0].array
    assert image.dtype == dtype
    assert image.shape == (2, 2, 3)
    wanted = to_sample_type(np.array([0.5, 1.05]), kind)
    assert (image == wanted[:, None, None]).all()
