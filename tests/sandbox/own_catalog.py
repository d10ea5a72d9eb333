"""The accounts' own collections and tiles as the Catalog and the WFS show them (API reference 3.1, 8.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import shapely
import shapely.geometry
from shapely.geometry.base import BaseGeometry

from .own_info import moment_of
from .queryables import is_catalogued
from .render import CollectionInfo, Scene
from .state import Sandbox
from .times import full_time

_PREFIX = "byoc-"


@dataclass(frozen=True)
class OwnTile:
    """One ingested tile; its time may be unknown."""

    scene: Scene
    shape: BaseGeometry
    dated: bool


def catalogued(sandbox: Sandbox) -> Mapping[str, CollectionInfo]:
    """Give the collections the Catalog of this host knows, by id: public ones, then the account's own."""
    found = {name: info for name, info in sandbox.collections.items() if is_catalogued(info)}
    return {**found, **sandbox.bare}


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


def _scene(collection: str, tile: Mapping[str, Any], geometry: Mapping[str, Any], shape: BaseGeometry) -> Scene:
    west, south, east, north = shape.bounds
    moment = moment_of(tile.get("sensingTime")) or full_time(tile["created"], "created")
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
