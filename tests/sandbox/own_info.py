"""An own collection in the words of the renderer, made of its record alone (API reference 3.1)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import shapely.geometry

from .render import Band, CollectionInfo
from .seeds_own import OwnCollection
from .times import full_time

_KINDS = {("UINT", 8): "uint8", ("UINT", 16): "uint16", ("INT", 16): "int16", ("INT", 32): "int32"}
_WHOLE = (-180.0, -90.0, 180.0, 90.0)


def own_info(name: str, own: OwnCollection) -> CollectionInfo:
    """Describe a collection; it has bands and perhaps tiles, but no pixels."""
    record, more = own.record, own.record["additionalData"]
    bands = [_band(key, band) for key, band in (more.get("bands") or {}).items()]
    extent = more.get("extent")
    west, south, east, north = shapely.geometry.shape(extent).bounds if extent else _WHOLE
    return CollectionInfo(
        id=name,
        short_name="CUSTOM",
        title=record["name"],
        bands=(*bands, Band("dataMask", ("DN",), "uint8")),
        resolution=10.0,
        coarsest=more.get("maxMetersPerPixel"),
        extent=(west, south, east, north),
        start=moment_of(more.get("fromSensingTime")),
        end=moment_of(more.get("toSensingTime")),
        has_cloud=False,
        mosaicking_orders=("mostRecent", "leastRecent"),
        gsd=10.0,
        revisit_days=None,
    )


def moment_of(text: str | None) -> datetime | None:
    """Read a time that may be unknown."""
    return full_time(text, "sensingTime") if text else None


def _band(name: str, band: Mapping[str, Any]) -> Band:
    kind = _KINDS.get((band.get("sampleFormat", "UINT"), band.get("bitDepth", 8)), "float32")
    return Band(name, ("DN",), kind, band.get("noData"))
