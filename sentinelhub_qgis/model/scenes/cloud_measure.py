"""Cloud over one's own area, measured pixel by pixel: what is asked, and what comes back."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date

from ..area import BoundingBox
from ..collection import collection_named
from ..period import Period
from ..polygon import Polygon, ground_of

LONGEST_SIDE = 128  # pixels: a share is right to a percent or so, and a date costs about 0.02 units
_BELOW_LIMIT = 0.9  # of the coarsest pixel that the service takes
_PIXELS_PER_AREA = 512 * 512  # API reference 9.1
_LEAST_AREA, _LEAST_UNITS = 0.01, 0.01  # API reference 9.1, floors of an image and of statistics
_BANDS_PER_UNIT = 3

# Which values of which band are cloud, its shadow left out: Sentinel-2's scene classification 8, 9, 10 (API
# reference 6.2); of Landsat's quality bits 1 to 3, dilated cloud, cirrus and cloud.
_IS_CLOUD = {
    "sentinel-2-l2a": ("SCL", "s.SCL >= 8 && s.SCL <= 10"),
    "landsat-ot-l1": ("BQA", "(s.BQA & 14) !== 0"),
    "landsat-ot-l2": ("BQA", "(s.BQA & 14) !== 0"),
}


@dataclass(frozen=True)
class CloudOrder:
    """Be the wish to know cloud and coverage of every day over an area.

    Attributes:
        collection_id: one for which `can_measure` holds.
        area: in a projected CRS the service knows, its units metres.
        period: UTC days.
        polygons: what is looked at of the area, in its CRS; all of it when there are none.
    """

    collection_id: str
    area: BoundingBox
    period: Period
    polygons: tuple[Polygon, ...] = field(default=(), repr=False)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the raster looked at, pixels; more than usual where its pixels would be too coarse."""
        longest = max(self.area.width, self.area.height)
        coarsest = collection_named(self.collection_id).coarsest
        pixels = max(LONGEST_SIDE, math.ceil(longest / (coarsest * _BELOW_LIMIT)) if coarsest else 0)
        sides = (self.area.width, self.area.height)
        width, height = (max(1, math.ceil(pixels * side / longest)) for side in sides)
        return width, height

    @property
    def filled(self) -> float:
        """Share of the area that is looked at, above 0 to 1."""
        if not self.polygons:
            return 1.0
        inside = sum(map(ground_of, self.polygons))
        share = inside / (self.area.width * self.area.height)
        return share if 0 < share <= 1 else 1.0

    def script(self) -> str:
        """Return the evalscript: 1 where there is cloud, over the pixels that have data."""
        band, test = _IS_CLOUD[self.collection_id]
        return (
            "//VERSION=3\n"
            "function setup() {\n"
            f'  return {{input: [{{bands: ["{band}", "dataMask"]}}],\n'
            '    output: [{id: "cloud", bands: 1, sampleType: "FLOAT32"}, {id: "dataMask", bands: 1}]};\n'
            "}\n"
            f"function evaluatePixel(s) {{ return {{cloud: [{test} ? 1 : 0], dataMask: [s.dataMask]}}; }}\n"
        )

    def units(self, days: int) -> float:
        """Return what it costs at most when so many days have data, in processing units."""
        width, height = self.size
        area = max(_LEAST_AREA, width * height / _PIXELS_PER_AREA)
        return max(_LEAST_UNITS, area / _BANDS_PER_UNIT * days)


@dataclass(frozen=True)
class CloudMeasure:
    """Be what was measured for one day.

    Attributes:
        day: UTC.
        cloud_cover: percent of the pixels with data; None when there are none.
        coverage: share of the area's pixels that have data, 0 to 1.
    """

    day: date
    cloud_cover: float | None
    coverage: float


@dataclass(frozen=True)
class CloudSurvey:
    """Be the answer to a `CloudOrder`.

    Attributes:
        measures: of the days that have data, earliest first.
        failed: days that the service could not do, earliest first.
        units: what it cost, as far as the service says.
    """

    measures: tuple[CloudMeasure, ...] = ()
    failed: tuple[date, ...] = ()
    units: float = 0.0


def can_measure(collection_id: str) -> bool:
    """Tell whether cloud can be told from the collection's own pixels."""
    return collection_id in _IS_CLOUD
