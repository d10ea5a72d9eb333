"""The accounts' own collections and tiles as the Catalog and the WFS show them (API reference 3.1, 8.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import shapely
import shapely.geometry
from shapely.geometry.base import BaseGeometry

from .queryables import is_catalogued
from .render import Band, CollectionInfo, Scene
from .seeds_own import OwnCollection
from .state import Sandbox
from .times import full_time

_PREFIX = "byoc-"
_KINDS = {("UINT", 8): "uint8", ("UINT", 16): "uint16", ("INT", 16): "int16", ("INT", 32): "int32"}
_WHOLE = (-180.0, -90.0, 180.0, 90.0)


@dataclass(frozen=True)
class OwnTile:
    """One ingested tile; its time may be unknown."""

    scene: Scene
    shape: BaseGeometry
    dated: bool


def catalogued(sandbox: Sandbox) -> Mapping[str, CollectionInfo]:
    """Give the collections the Catalog of this host knows, by id: public ones, then the account's own."""
    found = {name: info for name, info in sandbox.collections.items() if is_catalogued(info)}
    for key, own in sandbox.seeds.byoc.items():
        name = _PREFIX + key
        if name not in found and own.host is sandbox.host and own.record["isConfigured"]:
            found[name] = _info(name, own)
    return found


def own_tiles(sandbox: Sandbox, collection: str) -> Iterator[OwnTile]:
    """Go through the ingested tiles of an own collection that the account has told the service of."""
    own = sandbox.seeds.byoc.get(collection.removeprefix(_PREFIX))
    if own is None:
        return
    for tile in own.tiles.values():
        geometry = tile.get("coverGeometry") or tile.get("tileGeometry")
        if tile.get("status") == "INGESTED" and geometry:
            shape = shapely.geometry.shape(geometry)
            yield OwnTile(_scene(collection, tile, geometry, shape), shape, tile.get("sensingTime") is not None)


def has_pixels(sandbox: Sandbox, collection: str) -> bool:
    """Tell collections of the world from those that are but a record."""
    return collection in sandbox.collections


def _info(name: str, own: OwnCollection) -> CollectionInfo:
    record, more = own.record, own.record["additionalData"]
    bands = [_band(key, band) for key, band in (more.get("bands") or {}).items()]
    extent = more.get("extent")
    box = shapely.geometry.shape(extent).bounds if extent else _WHOLE
    return CollectionInfo(
        id=name,
        short_name="CUSTOM",
        title=record["name"],
        bands=(*bands, Band("dataMask", ("DN",), "uint8")),
        resolution=10.0,
        coarsest=more.get("maxMetersPerPixel"),
        extent=(box[0], box[1], box[2], box[3]),
        start=_time(more.get("fromSensingTime")),
        end=_time(more.get("toSensingTime")),
        has_cloud=False,
        mosaicking_orders=("mostRecent", "leastRecent"),
        gsd=10.0,
        revisit_days=None,
    )


def _band(name: str, band: Mapping[str, Any]) -> Band:
    kind = _KINDS.get((band.get("sampleFormat", "UINT"), band.get("bitDepth", 8)), "float32")
    return Band(name, ("DN",), kind, band.get("noData"))


def _scene(collection: str, tile: Mapping[str, Any], geometry: Mapping[str, Any], shape: BaseGeometry) -> Scene:
    west, south, east, north = shape.bounds
    moment = _time(tile.get("sensingTime")) or full_time(tile["created"], "created")
    return Scene(
        id=tile["id"],
        collection=collection,
        time=moment,
        cloud_cover=None,
        geometry={"type": geometry["type"], "coordinates": geometry["coordinates"]},
        bbox=(west, south, east, north),
        epsg=4326,
        properties={"path": tile["path"]},
    )


def _time(text: str | None) -> datetime | None:
    return full_time(text, "sensingTime") if text else None
