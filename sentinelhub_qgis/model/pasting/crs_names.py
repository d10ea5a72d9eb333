"""The many spellings of reference systems in requests."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LON_LAT = "EPSG:4326"  # the service has x before y in it, as in CRS84
_CRS84 = re.compile(r"(?:.*[/:])?(?:OGC[:/])?(?:[0-9.]*[:/])?CRS:?84", re.IGNORECASE)
_CODE = re.compile(r"(?:.*[/:])?EPSG[:/]{1,2}(?:[0-9.]*[:/])?(?P<code>[0-9]{4,6})", re.IGNORECASE)
_WKT = re.compile(r"^\s*(?:GEO|PROJ|GEODETIC|PROJECTED|GEOGRAPHIC)\w{0,12}\s*\[", re.IGNORECASE)
_WKT_CODE = re.compile(r"(?:ID|AUTHORITY)\s*\[\s*\"EPSG\"\s*,\s*\"?([0-9]{4,6})\"?\s*\]\s*\]\s*$", re.IGNORECASE)
_LONGEST = 20_000


def crs_code(value: object) -> str:
    """Return the code, such as `EPSG:32632`, of a system spelled as address, URN, code, number or well-known text.

    None stands for the service's default, longitude and latitude. Empty for what is none of these.
    """
    if value is None:
        return _LON_LAT
    if isinstance(value, Mapping):  # as GeoJSON had it once
        inner = value.get("properties")
        return crs_code(inner.get("name") or "") if isinstance(inner, Mapping) else ""
    if isinstance(value, int) and not isinstance(value, bool):
        return f"EPSG:{value}" if 1000 <= value <= 999_999 else ""
    if not isinstance(value, str) or len(value) > _LONGEST:
        return ""
    text = value.strip()
    if _WKT.match(text):
        found = _WKT_CODE.search(text)
        return f"EPSG:{found[1]}" if found else ""
    if _CRS84.fullmatch(text):
        return _LON_LAT
    if re.fullmatch("[0-9]{4,6}", text):
        return f"EPSG:{int(text)}"
    code = _CODE.fullmatch(text)
    return f"EPSG:{int(code['code'])}" if code else ""
