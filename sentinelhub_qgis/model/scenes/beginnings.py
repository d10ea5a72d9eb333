"""Since when there are data: the month in which each collection begins (API reference 4.5 and 4.6)."""

from __future__ import annotations

from .month import Month

_BEGINNINGS = {
    "sentinel-1-grd": Month(2014, 10),
    "sentinel-2-l1c": Month(2015, 6),
    "sentinel-2-l2a": Month(2016, 10),
    "sentinel-3-olci": Month(2016, 4),
    "sentinel-3-olci-l2": Month(2016, 4),
    "sentinel-3-slstr": Month(2016, 4),
    "sentinel-3-slstr-l2": Month(2018, 5),
    "sentinel-3-synergy-l2": Month(2016, 4),
    "sentinel-5p-l2": Month(2018, 4),
    "landsat-mss-l1": Month(1972, 7),
    "landsat-tm-l1": Month(1982, 8),
    "landsat-tm-l2": Month(1982, 8),
    "landsat-etm-l1": Month(1999, 5),
    "landsat-etm-l2": Month(1999, 5),
    "landsat-ot-l1": Month(2013, 3),
    "landsat-ot-l2": Month(2013, 3),
    "hls": Month(2013, 4),
    "modis": Month(2000, 2),
}
# Own collections may hold older pictures, but few do; their own first day wins where it is known.
_OTHERS = Month(2014, 1)


def first_month_of(collection_id: str) -> Month:
    """Return the month in which a collection begins; for one that is not known here, a likely one."""
    return _BEGINNINGS.get(collection_id, _OTHERS)
