"""What a request costs in processing units (API reference 9.1, 9.3)."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from datetime import datetime

from .render import DataSource

FULL_TILE = 262144  # 512 x 512
FLOOR = 0.005
STATISTICAL_FLOOR = 0.01
RAW_FACTOR = 1.4
ASYNC_FLOOR = 10.0
ASYNC_PIXELS = 10_000
_DAYS_A_MONTH = 30.44
_EARTH_KM = 6371.0088


def image_units(
    width: int, height: int, input_bands: int, samples: int, float_tiff: bool, sources: Sequence[DataSource],
    *, raw: bool = False, remote: Collection[str] = (), floor: float = FLOOR,
) -> float:  # fmt: skip
    """Give max(floor, A x B x F x N x D x S1) for one image; `remote` are the collections of other hosts."""
    area = max(0.01, width * height / FULL_TILE)
    bands = input_bands / 3
    layers = {source.collection for source in sources}
    away = len(layers.intersection(remote))
    fusion = len(layers) + away if len(layers) > 1 else 1
    radar = max((_radar_factor(source) for source in sources), default=1.0)
    kind = 2.0 if float_tiff else RAW_FACTOR if raw else 1.0
    return max(floor, area * bands * kind * max(1, samples) * fusion * radar)


def async_units(units: float, width: int, height: int) -> float:
    """Give the price of the same image made asynchronously (API reference 7.1, 9.2)."""
    return max(ASYNC_FLOOR, units * 2 / 3 if width * height >= ASYNC_PIXELS else units)


def search_units(bbox: tuple[float, float, float, float], start: datetime, end: datetime) -> float:
    """Give the price of one Catalog or WFS page over a box of degrees."""
    return area_units(square_kilometres(bbox), start, end)


def area_units(area: float, start: datetime, end: datetime) -> float:
    """Give the price of one page for an area in km2: at most 1, of max(0.01, area / 10^6) x months begun (9.3)."""
    months = math.ceil(max((end - start).total_seconds(), 1) / 86400 / _DAYS_A_MONTH)
    return min(1.0, max(0.01, area / 1e6) * months)


def square_kilometres(bbox: tuple[float, float, float, float]) -> float:
    """Give the area of a longitude/latitude box on the sphere."""
    west, south, east, north = bbox
    band = abs(math.sin(math.radians(north)) - math.sin(math.radians(south)))
    return _EARTH_KM**2 * band * math.radians(abs(east - west))


def header(units: float) -> dict[str, str]:
    """Give the header that tells the price (API reference 5.6)."""
    return {"x-processingunits-spent": f"{units:.10g}"}


def _radar_factor(source: DataSource) -> float:
    options = source.options
    factor = 1.0
    if options.get("backCoeff") == "GAMMA0_TERRAIN":
        factor = 2.5
    elif options.get("orthorectify"):
        factor = 2.0
    speckle = options.get("speckleFilter")
    if isinstance(speckle, dict) and speckle.get("type", "NONE") != "NONE":
        factor *= 2.0
    return factor
