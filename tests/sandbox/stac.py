"""STAC objects of the Catalog: collections, items, queryables (API reference 4, 4.2, 4.4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .cql2 import Queryables
from .render import CollectionInfo, Scene
from .times import iso

VERSION = "1.0.0"
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
_POLARIZATIONS = ("SH", "SV", "DH", "DV", "HH", "HV", "VV", "VH")
_RADAR: Mapping[str, tuple[str, ...]] = {
    "sar:instrument_mode": ("SM", "IW", "EW", "WV", "EN", "AN", "IM"),
    "sat:orbit_state": ("ascending", "descending"),
    "s1:polarization": _POLARIZATIONS,
    "s1:resolution": ("HIGH", "MEDIUM", "FULL"),
    "s1:timeliness": ("NRT10m", "NRT1h", "NRT3h", "Fast24h", "Offline", "Reprocessing", "ArchNormal"),
}
_RADAR_DISTINCT = ("date", "sar:instrument_mode", "sat:orbit_state", "s1:polarization")


def is_catalogued(info: CollectionInfo) -> bool:
    """Tell whether the Catalog knows a collection: the elevation model is not in it (4.4)."""
    return info.start is not None


def queryables(info: CollectionInfo, orbit_state_case: str = "lower") -> Queryables:
    """Give the filter properties of a collection (4.4); None stands for a number."""
    if info.short_name == "S1GRD":
        states = _RADAR["sat:orbit_state"]
        both = (*states, *(state.upper() for state in states)) if orbit_state_case == "any" else states
        return {**_RADAR, "sat:orbit_state": both}
    return {"eo:cloud_cover": None} if info.has_cloud else {}


def distincts(info: CollectionInfo) -> tuple[str, ...]:
    """Give what `distinct` may name for a collection (4.4)."""
    return _RADAR_DISTINCT if info.short_name == "S1GRD" else ("date",)


def queryables_schema(info: CollectionInfo, address: str) -> dict[str, Any]:
    """Give the JSON Schema of the filter properties."""
    properties: dict[str, Any] = {}
    for name, allowed in queryables(info).items():
        properties[name] = {"type": "number", "minimum": 0, "maximum": 100}
        if allowed is not None:
            properties[name] = {"type": "string", "enum": list(allowed)}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": address,
        "type": "object",
        "title": f"Queryables of {info.id}",
        "properties": properties,
        "additionalProperties": False,
    }


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
        "providers": [{"name": "ESA", "roles": ["producer"], "url": "https://www.esa.int"}],
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
        "geometry": {"type": scene.geometry["type"], "crs": CRS84, "coordinates": scene.geometry["coordinates"]},
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
    return properties


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
