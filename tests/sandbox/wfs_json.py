"""WFS features as plain values and as GeoJSON (API reference 8.3)."""

from __future__ import annotations

import re
from typing import Any

import shapely
import shapely.geometry
from rasterio.warp import transform_bounds, transform_geom
from shapely.geometry.base import BaseGeometry

from . import crs as crs_rules
from .render import Scene
from .stac import CRS84
from .wfs_query import Feature, Query

_TILE = re.compile(r"_T(\d\d)([A-Z])([A-Z]{2})_")
_BUCKETS = {"sentinel-2-l1c": "sentinel-s2-l1c", "sentinel-2-l2a": "sentinel-s2-l2a"}


def feature_collection(query: Query, found: list[Feature], reprojected: bool) -> dict[str, Any]:
    """Write one page. Geometries are in longitude/latitude unless `reprojected` to SRSNAME."""
    return {"type": "FeatureCollection", "features": [_feature(query, feature, reprojected) for feature in found]}


def properties(feature: Feature) -> dict[str, Any]:
    """Give what is told of an acquisition; own data may have neither date nor time."""
    scene = feature.scene
    told: dict[str, Any] = {
        "id": scene.id,
        "date": scene.time.strftime("%Y-%m-%d") if feature.dated else None,
        "time": scene.time.strftime("%H:%M:%S") if feature.dated else None,
        "path": _path(scene),
        "crs": f"EPSG:{scene.epsg}",
        "mbr": _bounding_rectangle(scene),
    }
    if scene.cloud_cover is not None:
        told["cloudCoverPercentage"] = round(scene.cloud_cover, 2)
    if "sat:orbit_state" in scene.properties:
        told["orbitDirection"] = str(scene.properties["sat:orbit_state"]).upper()
    return told


def multi_polygon(scene: Scene, crs: str) -> BaseGeometry:
    """Draw the footprint as a MultiPolygon of `crs`, x before y."""
    shape = shapely.geometry.shape(scene.geometry)
    whole = shape if shape.geom_type == "MultiPolygon" else shapely.MultiPolygon([shape])
    if crs_rules.is_degrees(crs):
        return whole
    moved = transform_geom("EPSG:4326", crs_rules.library_crs(crs), shapely.geometry.mapping(_within(whole, crs)))
    found = shapely.geometry.shape(moved)
    return found if found.geom_type == "MultiPolygon" else shapely.MultiPolygon([found])


def _within(shape: BaseGeometry, crs: str) -> BaseGeometry:
    """Keep off the poles, which web mercator does not have."""
    return shapely.clip_by_rect(shape, -180, -85.06, 180, 85.06) if crs == "EPSG:3857" else shape


def _feature(query: Query, feature: Feature, reprojected: bool) -> dict[str, Any]:
    crs = query.crs if reprojected else "CRS84"
    name = CRS84
    if not crs_rules.is_degrees(crs):
        name = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs.partition(':')[2]}"}}
    whole = shapely.geometry.mapping(multi_polygon(feature.scene, crs))
    geometry = {"type": "MultiPolygon", "crs": name, "coordinates": whole["coordinates"]}
    return {"type": "Feature", "geometry": geometry, "properties": properties(feature)}


def _path(scene: Scene) -> str:
    if "path" in scene.properties:
        return f"s3://sandbox-bucket/{scene.properties['path']}"
    tile = _TILE.search(scene.id)
    if tile is None or scene.collection not in _BUCKETS:
        return f"s3://EODATA/sandbox/{scene.collection}/{scene.id}"
    zone, band, square = tile.groups()
    day = f"{scene.time.year}/{scene.time.month}/{scene.time.day}"
    return f"s3://{_BUCKETS[scene.collection]}/tiles/{int(zone)}/{band}/{square}/{day}/0"


def _bounding_rectangle(scene: Scene) -> str:
    bounds = scene.properties.get("proj:bbox")
    if not isinstance(bounds, (list, tuple)):
        bounds = transform_bounds("EPSG:4326", f"EPSG:{scene.epsg}", *scene.bbox)
    left, bottom, right, top = bounds
    if scene.epsg == 4326:
        return f"{left:.6f},{bottom:.6f} {right:.6f},{top:.6f}"
    return f"{left:.0f},{bottom:.0f} {right:.0f},{top:.0f}"
