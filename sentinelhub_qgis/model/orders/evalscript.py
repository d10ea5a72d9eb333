"""Evalscripts the plugin writes itself (API reference, section 6)."""

from __future__ import annotations

import json

from ..collection import Collection, SampleType
from ..errors import NothingOrdered

_RAW_BANDS = """//VERSION=3
function setup() {{
  return {{
    input: [{{ bands: {inputs}, units: {units} }}],
    output: {{ id: "default", bands: {count}, sampleType: "{sample_type}", nodataValue: {nodata} }}
  }};
}}

function evaluatePixel(sample) {{
  if (sample.dataMask === 0) {{
    return {empty};
  }}
  return {values};
}}
"""


def raw_bands(collection: Collection, bands: tuple[str, ...], sample_type: SampleType) -> str:
    """Return a script that hands the bands over unchanged, one output band each, in the given order.

    Whole-number types ask for digital numbers where the band has them, FLOAT32 for the physical unit.
    Pixels without data are `nodata_value(sample_type)`.

    Raises:
        NothingOrdered: `bands` is empty.
    """
    if not bands:
        raise NothingOrdered("bands")
    nodata = _literal(nodata_value(sample_type))
    return _RAW_BANDS.format(
        inputs=json.dumps([*bands, "dataMask"]),
        units=json.dumps([*(band_unit(collection, name, sample_type) for name in bands), "DN"]),
        count=len(bands),
        sample_type=sample_type.value,
        nodata=nodata,
        empty="[" + ", ".join([nodata] * len(bands)) + "]",
        values="[" + ", ".join(f"sample[{json.dumps(name)}]" for name in bands) + "]",
    )


def nodata_value(sample_type: SampleType) -> float:
    """Return what stands for "no data": 0 in unsigned types, the smallest number in INT16, -9999 in FLOAT32."""
    return {SampleType.INT16: -32768.0, SampleType.FLOAT32: -9999.0}.get(sample_type, 0.0)


def band_unit(collection: Collection, name: str, sample_type: SampleType) -> str:
    """Return the unit `name` is asked in for results of `sample_type`."""
    band = collection.band(name)
    return band.unit if sample_type is SampleType.FLOAT32 or not band.digital_unit else band.digital_unit


def _literal(value: float) -> str:
    return str(int(value))
