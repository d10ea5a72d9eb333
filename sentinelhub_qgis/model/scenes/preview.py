"""Small pictures of single scenes: what is asked, and what it costs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from ..area import BoundingBox
from ..collection import collection_named

_SIDE = 256  # pixels, of the longer side
_LONGEST_SIDE = 2500  # API reference 5.1
_BELOW_LIMIT = 0.9  # of the coarsest pixel that the service takes
_METRES_PER_DEGREE = 111_320.0
_PIXELS_PER_AREA, _LEAST_AREA, _LEAST_UNITS, _BANDS_PER_UNIT = 512 * 512, 0.01, 0.005, 3  # API reference 9.1
# Scenes of one pass follow each other by seconds; the catalogue's times leave fractions out.
_MARGIN = timedelta(seconds=5)

# The bands, and what red, green and blue are made of.
_REFLECTANCE = "2.5 * s.{}, 2.5 * s.{}, 2.5 * s.{}"
_RECIPES = {
    "sentinel-2-l2a": ("B04 B03 B02", _REFLECTANCE),
    "sentinel-2-l1c": ("B04 B03 B02", _REFLECTANCE),
    "landsat-ot-l1": ("B04 B03 B02", _REFLECTANCE),
    "landsat-ot-l2": ("B04 B03 B02", _REFLECTANCE),
    "hls": ("Red Green Blue", _REFLECTANCE),
    "modis": ("B01 B04 B03", _REFLECTANCE),
    "sentinel-3-olci": ("B08 B06 B04", _REFLECTANCE),
    "sentinel-3-slstr": ("S3 S2 S1", _REFLECTANCE),
    # Decibels from -20 to 0 as grey.
    "sentinel-1-grd": ("VV", "db(s.{0}), db(s.{0}), db(s.{0})"),
    "sentinel-5p-l2": ("NO2", "s.{0} / 0.0002, s.{0} / 0.0004, 0.4"),
}
_SCRIPT = """//VERSION=3
function setup() {{
  return {{ input: [{{ bands: [{bands}, "dataMask"] }}], output: {{ bands: 4 }} }};
}}
function db(power) {{ return power > 0 ? 1 + Math.log(power) / Math.LN10 / 2 : 0; }}
function evaluatePixel(s) {{
  return [{colours}, s.dataMask];
}}
"""


@dataclass(frozen=True)
class PreviewOrder:
    """Be the wish to see one scene.

    Attributes:
        scene_id: in the catalogue.
        collection_id: one for which `can_preview` holds.
        taken: UTC.
        box: of its footprint, EPSG:4326.
    """

    scene_id: str
    collection_id: str
    taken: datetime
    box: BoundingBox

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, pixels; more than usual where they would be too coarse for the service."""
        middle = math.radians((self.box.min_y + self.box.max_y) / 2)
        sides = (self.box.width * max(math.cos(middle), 0.05), self.box.height)
        longest = max(sides)
        coarsest = collection_named(self.collection_id).coarsest
        metres = longest * _METRES_PER_DEGREE
        side = max(_SIDE, math.ceil(metres / (coarsest * _BELOW_LIMIT)) if coarsest else 0)
        width, height = (max(1, math.ceil(min(side, _LONGEST_SIDE) * one / longest)) for one in sides)
        return width, height

    @property
    def units(self) -> float:
        """What it costs, in processing units."""
        width, height = self.size
        area = max(_LEAST_AREA, width * height / _PIXELS_PER_AREA)
        return max(_LEAST_UNITS, area * len(_RECIPES[self.collection_id][0].split()) / _BANDS_PER_UNIT)

    @property
    def first_instant(self) -> str:
        """The beginning of the time it was taken in, as the service wants it."""
        return _instant(self.taken - _MARGIN)

    @property
    def last_instant(self) -> str:
        """The end of the time it was taken in."""
        return _instant(self.taken + _MARGIN)

    def script(self) -> str:
        """Return the evalscript of a picture in natural colours, or in grey, transparent where there are no data."""
        names, colours = _RECIPES[self.collection_id]
        bands = names.split()
        return _SCRIPT.format(bands=", ".join(f'"{band}"' for band in bands), colours=colours.format(*bands))


def can_preview(collection_id: str) -> bool:
    """Tell whether it is known what a picture of the collection is made of."""
    return collection_id in _RECIPES


def _instant(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
