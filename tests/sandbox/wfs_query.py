"""Reading a WFS GetFeature request and finding its features (API reference 8.3, 8.5, 8.6)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from . import crs as crs_rules
from .catalog_area import WHOLE_EARTH, SearchArea, box_area
from .collection_rules import LONG_NAMES, unknown_collection
from .map_frame import read_bbox
from .ogc_parameters import OgcError, read_number, read_span
from .own_catalog import catalogued, has_pixels, own_tiles
from .render import CollectionInfo, Scene
from .seeds import SOURCE_NUMBERS
from .state import Sandbox

PAGE = 100
VERSIONS = ("1.0.0", "2.0.0")
DEFAULT_VERSION = "2.0.0"
SEARCHED = 20_000  # scenes looked at for one page; what lies beyond is out of reach
_OLD_TYPES = {"S2.TILE": "sentinel-2-l1c"}
_LONG_CRS = re.compile(r"(urn:ogc:def:crs:EPSG:[\d.]*:|https?://www\.opengis\.net/\S*[/#])3857", re.IGNORECASE)


@dataclass(frozen=True)
class Feature:
    """One acquisition; the time of own data may be unknown."""

    scene: Scene
    dated: bool = True


@dataclass(frozen=True)
class Query:
    """A checked request."""

    version: str
    type_name: str
    info: CollectionInfo
    area: SearchArea
    start: datetime
    end: datetime
    max_cloud: float
    first: int
    count: int
    crs: str  # of the geometries: CRS84 or EPSG:n

    @property
    def latitude_first(self) -> bool:
        """Tell whether coordinates of this request and its GML are written latitude first (8.6)."""
        return self.crs == "EPSG:4326" and self.version != "1.0.0"


def read_query(sandbox: Sandbox, asked: Mapping[str, str]) -> Query:
    """Check a request whole. Raises OgcError."""
    version = read_version(asked)
    name = asked.get("TYPENAMES") or asked.get("TYPENAME") or ""
    crs = _crs(asked.get("SRSNAME") or "EPSG:4326")
    span = read_span(sandbox, asked)
    counted = read_number(asked, "COUNT", 0, PAGE, PAGE)
    return Query(
        version=version,
        type_name=name,
        info=find_type(sandbox, name),
        area=_area(asked.get("BBOX"), crs, version),
        start=span.start,
        end=span.end,
        max_cloud=read_number(asked, "MAXCC", 0, 100, 100),
        first=int(read_number(asked, "FEATURE_OFFSET", 0, 10**9, 0)),
        count=int(read_number(asked, "MAXFEATURES", 0, PAGE, counted)),
        crs=crs,
    )


def features(sandbox: Sandbox, query: Query) -> list[Feature]:
    """Give one page: newest first, own data without a time last."""
    return list(itertools.islice(_features(sandbox, query), query.first, query.first + query.count))


def read_version(asked: Mapping[str, str]) -> str:
    """Read VERSION; 2.0.0 without one."""
    version = asked.get("VERSION") or DEFAULT_VERSION
    if version not in VERSIONS:
        raise OgcError(f"Version {version} is not supported")
    return version


def type_name(sandbox: Sandbox, info: CollectionInfo) -> str | None:
    """Give the name of a collection's feature type, None for one without a number (API reference 2.6)."""
    if info.short_name == "CUSTOM":
        return info.id
    number = {**SOURCE_NUMBERS, **sandbox.switches.source_numbers}.get(info.short_name)
    return f"DSS{number}" if number else None


def find_type(sandbox: Sandbox, name: str) -> CollectionInfo:
    """Find a collection by the name of its feature type: DSS2, DSS10-<uuid>, byoc-<uuid>, S2.TILE."""
    if not name:
        raise OgcError("Parameter TYPENAMES is required")
    known = catalogued(sandbox)
    plain = name.replace("DSS10-", "byoc-", 1)
    numbers = {**SOURCE_NUMBERS, **sandbox.switches.source_numbers}
    numbered = {f"DSS{number}": LONG_NAMES[kind] for kind, number in numbers.items() if kind in LONG_NAMES and number}
    wanted = _OLD_TYPES.get(plain) or numbered.get(plain) or plain
    info = known.get(wanted) if wanted != name or wanted.startswith("byoc-") else None
    if info is None:
        if plain.startswith(("byoc-", "batch-", "zarr-")):
            raise unknown_collection(plain)
        raise OgcError(f"Type {name} not found")
    return info


def _features(sandbox: Sandbox, query: Query) -> Iterator[Feature]:
    if has_pixels(sandbox, query.info.id):
        walked = sandbox.world.walk(query.info.id, query.area.wanted, query.start, query.end)
        for found in itertools.islice(walked, SEARCHED):
            if query.max_cloud >= 100 or (found.scene.cloud_cover or 0.0) <= query.max_cloud:
                yield Feature(found.scene)
    own = [tile for tile in own_tiles(sandbox, query.info.id) if tile.shape.intersects(query.area.shape)]
    if not has_pixels(sandbox, query.info.id):
        dated = [tile.scene for tile in own if tile.dated and query.start <= tile.scene.time <= query.end]
        yield from (Feature(scene) for scene in sorted(dated, key=lambda scene: scene.time, reverse=True))
    yield from (Feature(tile.scene, dated=False) for tile in own if not tile.dated)


def _crs(name: str) -> str:
    """Read a coordinate system: EPSG:n; its longer forms are understood of EPSG:3857 alone (API reference 8.8)."""
    crs = "EPSG:3857" if _LONG_CRS.fullmatch(name) else crs_rules.from_ogc(name)
    if crs is None:
        raise OgcError(f"SRSNAME {name} is not supported")
    return crs


def _area(text: str | None, crs: str, version: str) -> SearchArea:
    """Read BBOX, which may name its own coordinate system in a fifth place."""
    if not text:
        return WHOLE_EARTH
    parts = text.split(",")
    if len(parts) == 5:
        crs = _crs(parts.pop())
    left, bottom, right, top = read_bbox(",".join(parts))
    if crs == "EPSG:4326" and version != "1.0.0":
        left, bottom, right, top = bottom, left, top, right
    if not (left <= right and bottom <= top):
        raise OgcError(f"Invalid BBOX: {text}")
    return box_area(crs_rules.to_degrees((left, bottom, right, top), crs))
