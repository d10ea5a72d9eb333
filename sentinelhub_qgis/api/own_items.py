"""The JSON objects of own collections, as BYOC, Zarr, Metadata and Catalog API have them (API reference 0.2, 3).

Whatever is missing or of another type than expected counts as not said; only an id is needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..model.collection import OWN_PREFIXES
from ..model.outside_text import LONGEST_NAME
from ..model.own_collection import Extent, OwnBand, OwnCollection, nameless
from .reading import Document, day_in, id_in, list_in, member_in, name_in, number_in, text_in

_MOST_BANDS = 100  # API reference 3.1
_DEEPEST = 6  # levels of a geometry's coordinates, with room to spare
_DATA_TYPES = {"uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"}


def own_collection_in(item: Document, prefix: str = "byoc-") -> OwnCollection | None:
    """Return the collection in an item of the BYOC or Zarr API; None when it has no id.

    `base_url` is left open: an item names a location at most.
    """
    found = id_in(item)
    if not found:
        return None
    about, blank = member_in(item, "additionalData"), nameless(prefixed(found, prefix))
    return OwnCollection(
        id=blank.id,
        name=name_in(item, "name", LONGEST_NAME) or blank.name,
        bands=_bands_in(about, number_in(item, "noData")),
        extent=_extent_of(about.get("extent") or item.get("envelope")),
        first_day=day_in(about, "fromSensingTime"),
        last_day=day_in(about, "toSensingTime"),
        is_configured=item.get("isConfigured") is not False and text_in(item, "status") not in ("CREATED", "INGESTING"),
        needs_update=item.get("requiresMetadataUpdate") is True,
        location=location_in(item),
        coarsest=_positive(number_in(about, "maxMetersPerPixel")),
        has_failed=text_in(item, "status") == "FAILED",
    )


def with_metadata(known: OwnCollection, item: Document) -> OwnCollection:
    """Return `known` with what the Metadata API says of it: place and bands (API reference 0.2)."""
    named = [band for band in _objects(item, "bands") if id_in(band, "name")]
    bands = tuple(OwnBand(id_in(band, "name"), _known_type(text_in(band, "sampleType"))) for band in named)
    return replace(known, bands=known.bands or bands[:_MOST_BANDS], location=location_in(item) or known.location)


def with_catalogue(known: OwnCollection, item: Document) -> OwnCollection:
    """Return `known` with what the Catalog API says of it: name, bands, extent, days (API reference 3.1, 4)."""
    extent = member_in(item, "extent")
    interval = _first_list(member_in(extent, "temporal"), "interval")
    days = {str(place): value for place, value in enumerate(interval)}
    return replace(
        known,
        name=name_in(item, "title", LONGEST_NAME) or known.name,
        bands=known.bands or _catalogue_bands(member_in(item, "summaries")),
        extent=known.extent or _box(_first_list(member_in(extent, "spatial"), "bbox")),
        first_day=known.first_day or day_in(days, "0"),
        last_day=known.last_day or day_in(days, "1"),
    )


def prefixed(found: str, prefix: str = "byoc-") -> str:
    """Return an id as Process spells it."""
    return found if found.startswith(OWN_PREFIXES) else prefix + found


def location_in(item: Document) -> str:
    """Return the service's word for the place of the data, whether it stands alone or in an object."""
    return name_in(item, "location", 100) or name_in(member_in(item, "location"), "id", 100)


def _bands_in(about: Document, nodata: float | None) -> tuple[OwnBand, ...]:
    """Return the bands, which are an object by name; a list of objects with names is taken too."""
    named = {name: band for name, band in member_in(about, "bands").items() if isinstance(band, dict)}
    listed = {id_in(band, "name"): band for band in _objects(about, "bands")}
    found = [_band(name, band, nodata) for name, band in (named or listed).items() if id_in({"id": name})]
    return tuple(found[:_MOST_BANDS])


def _band(name: str, band: Document, nodata: float | None) -> OwnBand:
    depth, kind = number_in(band, "bitDepth"), text_in(band, "sampleFormat").upper()
    stored = f"{kind}{depth:.0f}" if depth and kind else ""
    own = number_in(band, "noData")
    return OwnBand(name, _known_type(stored), nodata if own is None else own)


def _catalogue_bands(summaries: Document) -> tuple[OwnBand, ...]:
    numbers = _objects(summaries, "raster:bands")
    bands: list[OwnBand] = []
    for place, band in enumerate(_objects(summaries, "eo:bands")[:_MOST_BANDS]):
        about: Document = numbers[place] if place < len(numbers) else {}
        if id_in(band, "name"):
            stored = _known_type(text_in(about, "data_type"))
            bands.append(OwnBand(id_in(band, "name"), stored, number_in(about, "nodata")))
    return tuple(bands)


def _known_type(name: str) -> str:
    return name.upper() if name.lower() in _DATA_TYPES else ""


def _objects(item: Document, name: str) -> list[Document]:
    return [entry for entry in list_in(item, name) if isinstance(entry, dict)]


def _first_list(item: Document, name: str) -> list[object]:
    first = next(iter(list_in(item, name)), None)
    return first if isinstance(first, list) else []


def _box(numbers: list[object]) -> Extent | None:
    """Return the box of four or six numbers."""
    if len(numbers) not in (4, 6):
        return None
    half = len(numbers) // 2
    corners = [[numbers[0], numbers[1]], [numbers[half], numbers[half + 1]]]
    return _extent_of({"coordinates": corners})


def _extent_of(geometry: object) -> Extent | None:
    """Return the box around a GeoJSON geometry in degrees; None for anything else."""
    coordinates = geometry.get("coordinates") if isinstance(geometry, Mapping) else None
    pairs = list(_pairs(coordinates, _DEEPEST))
    if not pairs:
        return None
    xs, ys = [x for x, _ in pairs], [y for _, y in pairs]
    box = (min(xs), min(ys), max(xs), max(ys))
    return box if -360 <= box[0] <= box[2] <= 360 and -90 <= box[1] <= box[3] <= 90 else None


def _pairs(value: object, levels: int) -> Iterator[tuple[float, float]]:
    if not isinstance(value, list) or levels == 0:
        return
    pair = {str(place): number for place, number in enumerate(value[:2])}
    x, y = number_in(pair, "0"), number_in(pair, "1")
    if x is not None and y is not None:
        yield x, y
        return
    for part in value:
        yield from _pairs(part, levels - 1)


def _positive(number: float | None) -> float | None:
    return number if number and number > 0 else None
