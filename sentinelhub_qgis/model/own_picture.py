"""How a collection of unknown bands becomes a picture: which bands, and from which value to which."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .area import BoundingBox
from .own_collection import Extent, OwnBand, OwnCollection

# Names of red, green and blue as people call their bands; the first that are all there are taken.
_COLOURS = (
    ("b04", "b03", "b02"),
    ("b4", "b3", "b2"),
    ("red", "green", "blue"),
    ("r", "g", "b"),
)
_PLAIN_PICTURE = ("b1", "b2", "b3")  # of files with three or four bands of 8 bit
_UINT8 = "UINT8"
_FRACTION_TYPES = ("FLOAT32", "FLOAT64", "FLOAT")
# What shows something where nothing could be measured: reflectances times 10 000, or as they are.
_USUAL_NUMBERS = (0.0, 3000.0)
_USUAL_FRACTIONS = (0.0, 1.0)
_LONGEST_SIDE = 256  # pixels that are looked at: the ends of a stretch are right to a percent or so
_EARLIEST = date(2000, 1, 1)
_SMALL_VIEW = 0.02  # degrees: about two kilometres

Range = tuple[float, float]

_SCRIPT = """//VERSION=3
// {comment}
const BANDS = {names};
const LOWEST = {lowest};
const HIGHEST = {highest};
const NO_DATA = {nodata};

function setup() {{
  return {{
    input: [{{ bands: [...BANDS, "dataMask"] }}],
    output: {{ bands: {count}, sampleType: "AUTO" }},
  }};
}}

function evaluatePixel(sample) {{
  const values = BANDS.map((name) => sample[name]);
  const isThere = values.some((value, i) => Number.isFinite(value) && value !== NO_DATA[i]);
  const shades = values.map((value, i) => {{
    const share = (value - LOWEST[i]) / (HIGHEST[i] - LOWEST[i]);
    return Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0;
  }});
  return [...shades, isThere ? sample.dataMask : 0];
}}
"""
_MEASURE = """//VERSION=3
const BANDS = {names};
const NO_DATA = {nodata};

function setup() {{
  return {{
    input: [{{ bands: [...BANDS, "dataMask"] }}],
    output: [
      {{ id: "values", bands: BANDS.length, sampleType: "FLOAT32" }},
      {{ id: "dataMask", bands: 1 }},
    ],
  }};
}}

function evaluatePixel(sample) {{
  const values = BANDS.map((name) => sample[name]);
  const isThere = values.every((value, i) => Number.isFinite(value) && value !== NO_DATA[i]);
  return {{ values: values, dataMask: [isThere ? sample.dataMask : 0] }};
}}
"""


@dataclass(frozen=True)
class RangeOrder:
    """Be the wish to know between which values nearly all pixels of an area are, for each of some bands.

    Attributes:
        collection_id: as Process spells it.
        bands: those of the picture.
        area: degrees, EPSG:4326.
        first, last: UTC days within which the latest pixel of each place counts.
    """

    collection_id: str
    bands: tuple[OwnBand, ...]
    area: BoundingBox
    first: date
    last: date

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the raster looked at, pixels; square ones in the middle of the area."""
        middle = math.radians((self.area.min_y + self.area.max_y) / 2)
        sides = (self.area.width * max(math.cos(middle), 0.01), self.area.height)
        width, height = (max(1, math.ceil(_LONGEST_SIDE * side / max(sides))) for side in sides)
        return width, height

    def script(self) -> str:
        """Return the evalscript: an output `values` with the bands in order, over the pixels that have all of them."""
        return _MEASURE.format(names=_names(self.bands), nodata=_nodata(self.bands))


def picture_bands(collection: OwnCollection) -> tuple[OwnBand, ...]:
    """Return the bands to show: red, green and blue where their names tell, else the first one in grey; none when no
    band is known."""
    by_name = {band.name.casefold(): band for band in reversed(collection.bands)}
    plain = len(collection.bands) in (3, 4) and all(band.stored_as == _UINT8 for band in collection.bands)
    for names in (*_COLOURS, *((_PLAIN_PICTURE,) if plain else ())):
        if all(name in by_name for name in names):
            return tuple(by_name[name] for name in names)
    return collection.bands[:1]


def known_ranges(bands: Sequence[OwnBand]) -> tuple[Range, ...] | None:
    """Return the ranges that need no measuring: bytes are shown as they are. None where it takes a look."""
    return ((0.0, 255.0),) * len(bands) if all(band.stored_as == _UINT8 for band in bands) else None


def usual_ranges(bands: Sequence[OwnBand]) -> tuple[Range, ...]:
    """Return what to show where nothing could be measured."""
    return tuple(_usual(band) for band in bands)


def sound_ranges(bands: Sequence[OwnBand], measured: Sequence[Range | None]) -> tuple[Range, ...]:
    """Return measured ranges, the usual ones in place of what is missing or no range."""
    return tuple(
        found if found is not None and found[0] < found[1] else _around(found) if found else _usual(band)
        for band, found in zip(bands, measured)
    )


def picture_script(bands: Sequence[OwnBand], ranges: Sequence[Range], comment: str) -> str:
    """Return an evalscript that shows the bands between their ranges; where all are "no data" it is transparent."""
    return _SCRIPT.format(
        comment=" ".join(comment.split()),
        names=_names(bands),
        lowest=json.dumps([low for low, _ in ranges]),
        highest=json.dumps([high for _, high in ranges]),
        nodata=_nodata(bands),
        count=len(bands) + 1,
    )


def range_orders(collection: OwnCollection, view: BoundingBox | None, today: date) -> tuple[RangeOrder, ...]:
    """Return where to look for the range of values, the best place first: what is seen, then all there is, then a
    small part, because some collections refuse coarse pixels. `view` is in EPSG:4326.
    """
    bands = picture_bands(collection)
    first, last = collection.first_day or _EARLIEST, collection.last_day or today
    last = max(last, first) + timedelta(days=1)
    seen = _common(view, collection.extent)
    places = [place for place in (seen, _box(collection.extent)) if place is not None]
    if places:
        places.append(_middle(places[0]))
    return tuple(RangeOrder(collection.id, bands, place, first, last) for place in dict.fromkeys(places))


def _usual(band: OwnBand) -> Range:
    if band.stored_as == _UINT8:
        return (0.0, 255.0)
    return _USUAL_FRACTIONS if band.stored_as in _FRACTION_TYPES else _USUAL_NUMBERS


def _around(found: Range) -> Range:
    return (found[0] - 0.5, found[0] + 0.5)


def _box(extent: Extent | None) -> BoundingBox | None:
    if extent is None:
        return None
    west, south, east, north = extent
    return BoundingBox(*extent, crs="EPSG:4326") if west < east and south < north else None


def _common(view: BoundingBox | None, extent: Extent | None) -> BoundingBox | None:
    """Return the part of the view that has data; all of it where the extent is not known."""
    if view is None or extent is None:
        return view
    west, east = max(view.min_x, extent[0]), min(view.max_x, extent[2])
    south, north = max(view.min_y, extent[1]), min(view.max_y, extent[3])
    return BoundingBox(west, south, east, north, view.crs) if west < east and south < north else None


def _middle(area: BoundingBox) -> BoundingBox:
    x, y = (area.min_x + area.max_x) / 2, (area.min_y + area.max_y) / 2
    half_x, half_y = (min(side, _SMALL_VIEW) / 2 for side in (area.width, area.height))
    return BoundingBox(x - half_x, y - half_y, x + half_x, y + half_y, area.crs)


def _names(bands: Sequence[OwnBand]) -> str:
    return json.dumps([band.name for band in bands])


def _nodata(bands: Sequence[OwnBand]) -> str:
    return json.dumps([band.nodata for band in bands])
