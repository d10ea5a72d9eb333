"""What a BYOC collection and its tiles must look like (API reference 3.1)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from .errors import bad_payload
from .geometry_rules import check_polygon

STATUSES = ("WAITING", "QUEUED", "INGESTING", "INGESTED", "FAILED")
MOST_BANDS = 100


def check_collection(wanted: Mapping[str, Any]) -> None:
    """Check name, bucket and bands. Raises ServiceError."""
    for key in ("name", "s3Bucket"):
        if not isinstance(wanted.get(key), str) or not wanted[key].strip():
            raise bad_payload(f"`{key}` is required.", key)
    extra = wanted.get("additionalData")
    if extra is None:
        return
    if not isinstance(extra, Mapping):
        raise bad_payload("`additionalData` must be an object.", "additionalData")
    bands = extra.get("bands") or {}
    if not isinstance(bands, Mapping):
        raise bad_payload("`bands` must be an object.", "additionalData->bands")
    if len(bands) > MOST_BANDS:
        raise bad_payload(f"There must be at most {MOST_BANDS} bands.", "additionalData->bands")
    for name, band in bands.items():
        _check_band(band, f"additionalData->bands->{name}")
    coarsest = extra.get("maxMetersPerPixel")
    if coarsest is not None and not (isinstance(coarsest, (int, float)) and coarsest > 0):
        raise bad_payload("`maxMetersPerPixel` must be positive.", "additionalData->maxMetersPerPixel")


def check_tile(wanted: Mapping[str, Any]) -> None:
    """Check path, time and cover of a tile. Raises ServiceError."""
    path = wanted.get("path")
    if not isinstance(path, str) or not path.strip():
        raise bad_payload("`path` is required.", "path")
    moment = wanted.get("sensingTime")
    if moment is not None and not _is_moment(moment):
        raise bad_payload("`sensingTime` must be an ISO 8601 date-time.", "sensingTime")
    if wanted.get("coverGeometry") is not None:
        check_polygon(wanted["coverGeometry"], "coverGeometry")


def _check_band(band: Any, place: str) -> None:
    if not isinstance(band, Mapping):
        raise bad_payload("A band must be an object.", place)
    allowed = {"bitDepth": (8, 16, 32), "sampleFormat": ("UINT", "INT", "FLOAT")}
    for key, values in allowed.items():
        if band.get(key) is not None and band[key] not in values:
            raise bad_payload(f"`{key} = {band[key]}` is not one of {', '.join(map(str, values))}.", f"{place}->{key}")
    index = band.get("bandIndex", 1)
    if index is not None and not (isinstance(index, int) and index >= 1):
        raise bad_payload("`bandIndex` must be 1 or more.", f"{place}->bandIndex")


def _is_moment(text: Any) -> bool:
    try:
        return "T" in text and bool(datetime.fromisoformat(text))
    except (TypeError, ValueError):
        return False
