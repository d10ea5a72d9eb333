"""The WCS documents: capabilities and descriptions of coverages, 1.0.0 and 1.1.x (API reference 8.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from . import crs as crs_rules
from .call import Call
from .capabilities_wmts import time_extent
from .layer_hosts import described_collection
from .ogc_parameters import FORMATS
from .state import Sandbox
from .tile_matrix import EDGE
from .xml_tree import OWS, Element, box, child, document, element, link, operations, service

WCS_10, WCS_11 = "http://www.opengis.net/wcs", "http://www.opengis.net/wcs/1.1.1"
GML = "http://www.opengis.net/gml"
REQUESTS = ("GetCapabilities", "DescribeCoverage", "GetCoverage")
for _prefix, _space in (("wcs1", WCS_10), ("wcs", WCS_11), ("gml2", GML)):
    ElementTree.register_namespace(_prefix, _space)
_DEGREES = crs_rules.to_degrees((-EDGE, -EDGE, EDGE, EDGE), "EPSG:3857")

Layers = Sequence[Mapping[str, Any]]


def wcs_capabilities(instance: Mapping[str, Any], layers: Layers, call: Call, version: str) -> str:
    """Write the capabilities of one version: a coverage for each layer of the configuration."""
    address = f"{call.origin}{call.path}?"
    return _old(instance, layers, address) if version == "1.0.0" else _new(instance, layers, address, version)


def descriptions(layers: Layers, sandbox: Sandbox, version: str) -> str:
    """Describe coverages."""
    old = version == "1.0.0"
    root = element(WCS_10 if old else WCS_11, "CoverageDescription" if old else "CoverageDescriptions")
    if old:
        root.set("version", version)
    for layer in layers:
        (_describe_old if old else _describe_new)(root, layer, sandbox)
    return document(root)


def _old(instance: Mapping[str, Any], layers: Layers, address: str) -> str:
    root = element(WCS_10, "WCS_Capabilities", version="1.0.0")
    made = child(root, WCS_10, "Service")
    for name, text in (("description", instance.get("description", "")), ("name", "WCS"), ("label", instance["name"])):
        child(made, WCS_10, name, text)
    child(made, WCS_10, "fees", "NONE")
    child(made, WCS_10, "accessConstraints", "NONE")
    requests = child(child(root, WCS_10, "Capability"), WCS_10, "Request")
    for name in REQUESTS:
        http = child(child(child(requests, WCS_10, name), WCS_10, "DCPType"), WCS_10, "HTTP")
        link(child(http, WCS_10, "Get"), WCS_10, "OnlineResource", address)
    contents = child(root, WCS_10, "ContentMetadata")
    for layer in layers:
        _brief(child(contents, WCS_10, "CoverageOfferingBrief"), layer)
    return document(root)


def _brief(entry: Element, layer: Mapping[str, Any]) -> None:
    for name, text in (("description", layer.get("description", "")), ("name", layer["id"]), ("label", layer["title"])):
        child(entry, WCS_10, name, text)
    envelope = child(entry, WCS_10, "lonLatEnvelope", None, srsName="urn:ogc:def:crs:OGC:1.3:CRS84")
    for lon, lat in (_DEGREES[:2], _DEGREES[2:]):
        child(envelope, GML, "pos", f"{lon:.6f} {lat:.6f}")


def _describe_old(root: Element, layer: Mapping[str, Any], sandbox: Sandbox) -> None:
    entry = child(root, WCS_10, "CoverageOffering")
    _brief(entry, layer)
    domain = child(entry, WCS_10, "domainSet")
    envelope = child(child(domain, WCS_10, "spatialDomain"), GML, "Envelope", None, srsName="EPSG:3857")
    for corner in (-EDGE, EDGE):
        child(envelope, GML, "pos", f"{corner:.6f} {corner:.6f}")
    extent = time_extent(layer, sandbox)
    if extent is not None:
        period = child(domain, WCS_10, "temporalDomain")
        for moment in extent.split("/")[:2]:
            child(period, GML, "timePosition", moment)
    values = child(child(entry, WCS_10, "rangeSet"), WCS_10, "RangeSet")
    child(values, WCS_10, "name", layer["id"])
    child(values, WCS_10, "label", layer["title"])
    child(child(entry, WCS_10, "supportedCRSs"), WCS_10, "requestResponseCRSs", " ".join(crs_rules.OGC_NAMES))
    formats = child(entry, WCS_10, "supportedFormats")
    for media_type in FORMATS:
        child(formats, WCS_10, "formats", media_type)


def _new(instance: Mapping[str, Any], layers: Layers, address: str, version: str) -> str:
    root = element(WCS_11, "Capabilities", version=version)
    service(root, instance["name"], "WCS", ("1.1.2", "1.1.1", "1.1.0", "1.0.0"), instance.get("description", ""))
    operations(root, address, {name: {} for name in REQUESTS})
    contents = child(root, WCS_11, "Contents")
    for layer in layers:
        entry = child(contents, WCS_11, "CoverageSummary")
        child(entry, OWS, "Title", layer["title"])
        child(entry, OWS, "Abstract", layer.get("description", ""))
        box(entry, _DEGREES[:2], _DEGREES[2:], "WGS84BoundingBox")
        for name in crs_rules.OGC_NAMES:
            child(entry, WCS_11, "SupportedCRS", _urn(name))
        for media_type in FORMATS:
            child(entry, WCS_11, "SupportedFormat", media_type)
        child(entry, WCS_11, "Identifier", layer["id"])
    return document(root)


def _describe_new(root: Element, layer: Mapping[str, Any], sandbox: Sandbox) -> None:
    entry = child(root, WCS_11, "CoverageDescription")
    child(entry, OWS, "Title", layer["title"])
    child(entry, OWS, "Abstract", layer.get("description", ""))
    child(entry, WCS_11, "Identifier", layer["id"])
    domain = child(entry, WCS_11, "Domain")
    spatial = child(domain, WCS_11, "SpatialDomain")
    box(spatial, _DEGREES[:2], _DEGREES[2:], "WGS84BoundingBox")
    box(spatial, (-EDGE, -EDGE), (EDGE, EDGE), "BoundingBox", "urn:ogc:def:crs:EPSG::3857")
    extent = time_extent(layer, sandbox)
    if extent is not None:
        begin, end, step = extent.split("/")
        period = child(child(domain, WCS_11, "TemporalDomain"), WCS_11, "TimePeriod")
        for name, text in (("BeginPosition", begin), ("EndPosition", end), ("TimeResolution", step)):
            child(period, WCS_11, name, text)
    field = child(child(entry, WCS_11, "Range"), WCS_11, "Field")
    child(field, WCS_11, "Identifier", layer["id"])
    info = described_collection(sandbox, layer)
    child(field, OWS, "Title", info.title if info is not None else layer["title"])
    for name in crs_rules.OGC_NAMES:
        child(entry, WCS_11, "SupportedCRS", _urn(name))
    for media_type in FORMATS:
        child(entry, WCS_11, "SupportedFormat", media_type)


def _urn(name: str) -> str:
    return "urn:ogc:def:crs:OGC:1.3:CRS84" if name == "CRS:84" else f"urn:ogc:def:crs:EPSG::{name.partition(':')[2]}"
