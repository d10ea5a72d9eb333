"""What an image costs (API reference 9.1)."""

from __future__ import annotations

from collections.abc import Mapping

from ...model.collection import SampleType
from ...model.orders.image_order import ImageOrder

_PIXELS_PER_AREA = 512 * 512
_LEAST_AREA = 0.01
_LEAST_UNITS = 0.005
_BANDS_PER_UNIT = 3
_FLOAT_FACTOR = 2.0
_ORTHORECTIFIED = 2.0
_TERRAIN_CORRECTED = 2.5
_SPECKLE_FILTERED = 2.0


def units_of(order: ImageOrder, pixels: int) -> float:
    """Return the processing units of one request for so many pixels, for each acquisition a script looks at."""
    area = max(_LEAST_AREA, pixels / _PIXELS_PER_AREA)
    bands = max(1, order.input_band_count) / _BANDS_PER_UNIT
    format_factor = _FLOAT_FACTOR if order.sample_type is SampleType.FLOAT32 else 1.0
    return max(_LEAST_UNITS, area * bands * format_factor * _radar_factor(order.processing))


def _radar_factor(processing: Mapping[str, object]) -> float:
    factor = 1.0
    if processing.get("orthorectify"):
        corrected = processing.get("backCoeff") == "GAMMA0_TERRAIN"
        factor *= _TERRAIN_CORRECTED if corrected else _ORTHORECTIFIED
    speckle = processing.get("speckleFilter")
    if isinstance(speckle, Mapping) and speckle.get("type", "NONE") != "NONE":
        factor *= _SPECKLE_FILTERED
    return factor
