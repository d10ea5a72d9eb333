"""WFS GetFeature as JSON: dates and footprints without a token (API reference 8.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import shapely.geometry
from rasterio.warp import transform_bounds

from . import crs as crs_rules
from . import units
from .call import Answer, Call, json_answer
from .collection_rules import LONG_NAMES, unknown_collection
from .ogc import find_configuration
from .ogc_parameters import OgcError
from .render import CollectionInfo, Scene
from .seeds import SOURCE_NUMBERS
from .stac import CRS84
from .state import Sandbox
from .times import ogc_time
from .wms import read_bbox

PAGE = 100
DEFAULT_VERSION = "2.0.0"
_TYPES = {f"DSS{number}": LONG_NAMES[kind] for kind, number in SOURCE_NUMBERS.items() if kind in LONG_NAMES}


def kind_of(query: Mapping[str, str]) -> str:
    """Name the kind of a request for the ledger."""
    return "wfs-features" if query.get("REQUEST", "").lower() == "getfeature" else "wfs-other"


def wfs(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GetFeature; the other requests and formats are refused, they are not here yet."""
    asked = call.keyed()
    find_configuration(sandbox, call)
    wanted = asked.get("REQUEST", "")
    if wanted.lower() != "getfeature":
        raise OgcError(f"Request {wanted} is not served by the sandbox yet")
    if asked.get("OUTPUTFORMAT", "").split(";")[0] != "application/json":
        raise OgcError("Only OUTPUTFORMAT=application/json is served by the sandbox yet")
    info = _collection(sandbox, asked.get("TYPENAMES") or asked.get("TYPENAME") or "")
    scenes, spent = _scenes(sandbox, info, asked)
    first = _whole(asked, "FEATURE_OFFSET", 0, 10**9, 0)
    count = _whole(asked, "MAXFEATURES", 0, PAGE, _whole(asked, "COUNT", 0, PAGE, PAGE))
    sandbox.spend(spent)
    features = [_feature(scene) for scene in scenes[first : first + count]]
    return json_answer({"type": "FeatureCollection", "features": features})


def _collection(sandbox: Sandbox, name: str) -> CollectionInfo:
    plain = name.replace("DSS10-", "byoc-", 1)
    info = sandbox.collections.get(_TYPES.get(plain, plain))
    if info is None or info.start is None:
        if plain.startswith("byoc-"):
            raise unknown_collection(plain)
        raise OgcError(f"Type {name} not found")
    return info


def _scenes(sandbox: Sandbox, info: CollectionInfo, asked: Mapping[str, str]) -> tuple[list[Scene], float]:
    area = _area(asked)
    try:
        span = ogc_time(asked.get("TIME"), sandbox.today())
    except ValueError as error:
        raise OgcError(str(error)) from error
    if span.single:
        sandbox.traffic.single_time()
    limit = _whole(asked, "MAXCC", 0, 100, 100)
    found = sandbox.world.scenes(info.id, area, span.start, span.end)
    kept = [scene for scene in found if scene.cloud_cover is None or scene.cloud_cover <= limit]
    return kept, units.search_units(area, span.start, span.end)


def _area(asked: Mapping[str, str]) -> crs_rules.BBox:
    name = asked.get("SRSNAME") or "EPSG:4326"
    crs = crs_rules.from_ogc(name)
    if crs is None:
        raise OgcError(f"SRSNAME {name} is not supported")
    bbox = read_bbox(asked.get("BBOX"))
    if crs == "EPSG:4326" and asked.get("VERSION", DEFAULT_VERSION) >= "1.1":
        bbox = (bbox[1], bbox[0], bbox[3], bbox[2])
    return crs_rules.to_degrees(bbox, crs)


def _feature(scene: Scene) -> dict[str, Any]:
    shape = shapely.geometry.shape(scene.geometry)
    whole = shapely.geometry.mapping(
        shape if shape.geom_type == "MultiPolygon" else shapely.geometry.MultiPolygon([shape])
    )
    left, bottom, right, top = transform_bounds("EPSG:4326", f"EPSG:{scene.epsg}", *scene.bbox)
    properties: dict[str, Any] = {
        "id": scene.id,
        "date": scene.time.strftime("%Y-%m-%d"),
        "time": scene.time.strftime("%H:%M:%S"),
        "path": f"s3://EODATA/sandbox/{scene.collection}/{scene.id}",
        "crs": f"EPSG:{scene.epsg}",
        "mbr": f"{left:.0f},{bottom:.0f} {right:.0f},{top:.0f}",
    }
    if scene.cloud_cover is not None:
        properties["cloudCoverPercentage"] = round(scene.cloud_cover, 2)
    if "sat:orbit_state" in scene.properties:
        properties["orbitDirection"] = str(scene.properties["sat:orbit_state"]).upper()
    geometry = {"type": "MultiPolygon", "crs": CRS84, "coordinates": whole["coordinates"]}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _whole(asked: Mapping[str, str], name: str, low: int, high: int, default: int) -> int:
    text = asked.get(name, "")
    if not text:
        return default
    try:
        value = float(text)
    except ValueError as error:
        raise OgcError(f"Invalid {name}: {text}") from error
    if not low <= value <= high:
        raise OgcError(f"{name} must be between {low} and {high}")
    return int(value)
