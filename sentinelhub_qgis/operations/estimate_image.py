"""Say what an order will come to before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..model.collection import SampleType
from ..model.image_order import ImageOrder
from .plan_image import plan_image, plan_shape, tiles_of

# API reference 9.1
_PIXELS_PER_AREA = 512 * 512
_LEAST_AREA = 0.01
_LEAST_UNITS = 0.005
_BANDS_PER_UNIT = 3
_FLOAT_FACTOR = 2.0
_ORTHORECTIFIED = 2.0
_TERRAIN_CORRECTED = 2.5
_SPECKLE_FILTERED = 2.0


@dataclass(frozen=True)
class Estimate:
    """Be what an order will come to.

    Attributes:
        width, height: pixels.
        requests: requests to the service.
        units: processing units. A script that looks at several acquisitions a pixel costs this for each.
        bytes: size of the pixels without compression.
    """

    width: int
    height: int
    requests: int
    units: float
    bytes: int


def estimate_image(order: ImageOrder) -> Estimate:
    """Return what `order` will come to (API reference 9.1). Nothing is sent.

    Raises:
        OrderError: the order cannot be carried out.
    """
    grid = plan_image(order)
    tiles = tiles_of(order, grid)
    result = plan_shape(order).grid or grid
    samples = result.width * result.height * len(order.band_names)
    return Estimate(
        width=result.width,
        height=result.height,
        requests=len(tiles),
        units=sum(_units(order, tile.width * tile.height) for tile in tiles),
        bytes=samples * order.sample_type.bytes_per_sample,
    )


def _units(order: ImageOrder, pixels: int) -> float:
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
