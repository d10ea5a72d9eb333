"""STAC objects of the Catalog: landing page, collections, items (API reference 4, 4.2)."""

from __future__ import annotations

from typing import Any

from .render import CollectionInfo, Scene
from .times import iso

VERSION = "1.0.0"
PRODUCER = {"name": "ESA", "roles": ["producer"], "url": "https://www.esa.int"}
CRS84 = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC::CRS84"}}
CONFORMANCE = (
    "https://api.stacspec.org/v1.0.0/core",
    "https://api.stacspec.org/v1.0.0/collections",
    "https://api.stacspec.org/v1.0.0/ogcapi-features",
    "https://api.stacspec.org/v1.0.0/item-search",
    "https://api.stacspec.org/v1.0.0/item-search#fields",
    "https://api.stacspec.org/v1.0.0/item-search#filter",
    "https://api.stacspec.org/v1.0.0-rc.1/item-search#context",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2",
)


def collection_object(info: CollectionInfo, root: str) -> dict[str, Any]:
    """Give a STAC collection with its bands in the summaries."""
    here = f"{root}/collections/{info.id}"
    bands = [band for band in info.bands if band.name != "dataMask"]
    times = [None if moment is None else iso(moment) for moment in (info.start, info.end)]
    return {
        "stac_version": VERSION,
        "stac_extensions": [],
        "type": "Collection",
        "id": info.id,
        "title": info.title,
        "description": f"{info.title}, {info.gsd:g} m",
        "keywords": [],
        "license": "proprietary",
        "providers": [] if info.short_name == "CUSTOM" else [PRODUCER],
        "extent": {"spatial": {"bbox": [list(info.extent)]}, "temporal": {"interval": [times]}},
        "summaries": {
            **{key: value if isinstance(value, (list, dict)) else [value] for key, value in info.properties.items()},
            "gsd": [info.gsd],
            "eo:bands": [{"name": band.name} for band in bands],
            "raster:bands": [{"data_type": band.data_type, "nodata": band.nodata} for band in bands],
        },
        "links": [
            _link("self", here),
            _link("root", f"{root}/"),
            _link("parent", f"{root}/"),
            _link("items", f"{here}/items", "application/geo+json"),
            _link("http://www.opengis.net/def/rel/ogc/1.0/queryables", f"{here}/queryables", "application/schema+json"),
        ],
    }


def item_geometry(geometry: dict[str, Any]) -> dict[str, Any]:
    """Give a geometry with the service's non-standard crs member (4.2)."""
    return {"type": geometry["type"], "crs": CRS84, "coordinates": geometry["coordinates"]}


def item_object(scene: Scene, root: str) -> dict[str, Any]:
    """Give a STAC item; its geometry carries the service's crs member (4.2)."""
    collection = f"{root}/collections/{scene.collection}"
    here = f"{collection}/items/{scene.id}"
    return {
        "stac_version": VERSION,
        "stac_extensions": [],
        "type": "Feature",
        "id": scene.id,
        "bbox": list(scene.bbox),
        "geometry": item_geometry(scene.geometry),
        "properties": item_properties(scene),
        "assets": {
            "data": {
                "href": f"s3://EODATA/sandbox/{scene.collection}/{scene.id}",
                "title": "Inventory",
                "type": "inode/directory",
            },
            "thumbnail": {"href": f"s3://EODATA/sandbox/{scene.id}/preview.jpg", "type": "image/jpeg"},
        },
        "collection": scene.collection,
        "links": [
            _link("self", here, "application/geo+json"),
            _link("parent", collection),
            _link("collection", collection),
            _link("root", f"{root}/"),
        ],
    }


def item_properties(scene: Scene) -> dict[str, Any]:
    """Give the properties of an item: time, cloud share in percent, CRS, whatever the scene knows."""
    properties: dict[str, Any] = {"datetime": iso(scene.time), **scene.properties, "proj:epsg": scene.epsg}
    if scene.cloud_cover is not None:
        properties["eo:cloud_cover"] = round(scene.cloud_cover, 2)
    if "proj:bbox" in properties:
        properties["proj:geometry"] = _square(*properties["proj:bbox"], scene.epsg)
    return properties


def _square(west: float, south: float, east: float, north: float, epsg: int) -> dict[str, Any]:
    """Give the tile's outline in its own CRS."""
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    return {"type": "Polygon", "crs": crs, "coordinates": [ring]}


def landing(root: str) -> dict[str, Any]:
    """Give the landing page."""
    search = f"{root}/search"
    return {
        "type": "Catalog",
        "id": "sentinel-hub",
        "title": "Sentinel Hub STAC",
        "description": "Catalog of satellite data",
        "stac_version": VERSION,
        "conformsTo": list(CONFORMANCE),
        "links": [
            _link("self", f"{root}/"),
            _link("root", f"{root}/"),
            _link("conformance", f"{root}/conformance"),
            _link("data", f"{root}/collections"),
            {**_link("search", search, "application/geo+json"), "method": "GET"},
            {**_link("search", search, "application/geo+json"), "method": "POST"},
        ],
    }


def _link(rel: str, href: str, media_type: str = "application/json") -> dict[str, str]:
    return {"rel": rel, "href": href, "type": media_type}
