"""The WFS capabilities documents of both versions (API reference 8.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasterio.warp import transform_bounds

from . import crs as crs_rules
from .call import Call
from .render import CollectionInfo
from .wfs_gml import SPACE, WFS_1, WFS_2
from .xml_tree import box, child, document, element, operations, service

FORMATS = ("application/json", "application/gml+xml", "text/xml", "text/html", "text/plain")
FES = "http://www.opengis.net/fes/2.0"
_REQUESTS = ("GetCapabilities", "DescribeFeatureType", "GetFeature")
_CRS = ("EPSG:3857", "EPSG:4326")
_CONFORMANCE = ("ImplementsBasicWFS", "KVPEncoding", "ImplementsMinSpatialFilter")

Types = Sequence[tuple[str, CollectionInfo]]


def wfs_capabilities(instance: Mapping[str, Any], types: Types, call: Call, version: str) -> str:
    """Write the document: one feature type for each collection behind the layers of the configuration."""
    address = f"{call.origin}{call.path}?"
    return _old(instance, types, address) if version == "1.0.0" else _new(instance, types, address)


def _new(instance: Mapping[str, Any], types: Types, address: str) -> str:
    root = element(WFS_2, "WFS_Capabilities", version="2.0.0")
    root.set("xmlns:sh", SPACE)
    service(root, instance["name"], "WFS", ("2.0.0", "1.0.0"), instance.get("description", ""))
    formats = {"outputFormat": FORMATS}
    operations(root, address, {"GetCapabilities": {}, "DescribeFeatureType": {}, "GetFeature": formats})
    listed = child(root, WFS_2, "FeatureTypeList")
    for name, info in types:
        entry = child(listed, WFS_2, "FeatureType")
        child(entry, WFS_2, "Name", name)
        child(entry, WFS_2, "Title", info.title)
        child(entry, WFS_2, "DefaultCRS", "urn:ogc:def:crs:EPSG::3857")
        for crs in (*_CRS[1:], *crs_rules.OGC_NAMES[3:]):
            child(entry, WFS_2, "OtherCRS", f"urn:ogc:def:crs:EPSG::{crs.partition(':')[2]}")
        formats_of = child(entry, WFS_2, "OutputFormats")
        for media_type in FORMATS:
            child(formats_of, WFS_2, "Format", media_type)
        box(entry, info.extent[:2], info.extent[2:], "WGS84BoundingBox")
    _filters(child(root, FES, "Filter_Capabilities"))
    return document(root)


def _in_metres(info: CollectionInfo) -> tuple[float, float, float, float]:
    """Give the extent in EPSG:3857: in 1.0.0 it is written in the type's own system."""
    west, south, east, north = info.extent
    box = transform_bounds("EPSG:4326", _CRS[0], west, max(south, -85.0511287), east, min(north, 85.0511287))
    return box[0], box[1], box[2], box[3]


def _filters(parent: Any) -> None:
    """Say that a box is all there is to filter by."""
    conformance = child(parent, FES, "Conformance")
    for name in _CONFORMANCE:
        constraint = child(conformance, FES, "Constraint", None, name=name)
        child(constraint, "http://www.opengis.net/ows/1.1", "NoValues")
        child(constraint, "http://www.opengis.net/ows/1.1", "DefaultValue", "TRUE")


def _old(instance: Mapping[str, Any], types: Types, address: str) -> str:
    root = element(WFS_1, "WFS_Capabilities", version="1.0.0")
    made = child(root, WFS_1, "Service")
    child(made, WFS_1, "Name", "WFS")
    child(made, WFS_1, "Title", instance["name"])
    child(made, WFS_1, "Abstract", instance.get("description", ""))
    child(made, WFS_1, "OnlineResource", address)
    requests = child(child(root, WFS_1, "Capability"), WFS_1, "Request")
    for name in _REQUESTS:
        operation = child(requests, WFS_1, name)
        if name == "GetFeature":
            formats = child(operation, WFS_1, "ResultFormat")
            for media_type in ("JSON", "GML2"):
                child(formats, WFS_1, media_type)
        get = child(child(child(operation, WFS_1, "DCPType"), WFS_1, "HTTP"), WFS_1, "Get")
        get.set("onlineResource", address)
    listed = child(root, WFS_1, "FeatureTypeList")
    child(child(listed, WFS_1, "Operations"), WFS_1, "Query")
    for name, info in types:
        entry = child(listed, WFS_1, "FeatureType")
        child(entry, WFS_1, "Name", name)
        child(entry, WFS_1, "Title", info.title)
        child(entry, WFS_1, "SRS", _CRS[0])
        west, south, east, north = (str(int(value)) for value in _in_metres(info))
        child(entry, WFS_1, "LatLongBoundingBox", None, minx=west, miny=south, maxx=east, maxy=north)
    return document(root)
