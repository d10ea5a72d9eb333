"""The WMTS capabilities document (API reference 8.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

from . import crs as crs_rules
from .call import Call
from .layer_hosts import described_collection
from .legends import legend_size
from .ogc_parameters import FORMATS
from .state import Sandbox
from .tile_matrix import EDGE, TileMatrixSet, matrix_sets

WMTS = "http://www.opengis.net/wmts/1.0"
OWS = "http://www.opengis.net/ows/1.1"
XLINK = "http://www.w3.org/1999/xlink"
MERCATOR = "urn:ogc:def:crs:EPSG::3857"
ElementTree.register_namespace("", WMTS)
ElementTree.register_namespace("ows", OWS)
ElementTree.register_namespace("xlink", XLINK)


def wmts_capabilities(
    instance: Mapping[str, Any], layers: Sequence[Mapping[str, Any]], call: Call, sandbox: Sandbox
) -> str:
    """Write the document: one Layer an entry of the configuration, all matrix sets, GetTile by KVP."""
    root = ElementTree.Element(f"{{{WMTS}}}Capabilities", {"version": "1.0.0"})
    service = _child(root, OWS, "ServiceIdentification")
    _child(service, OWS, "Title", instance["name"])
    _child(service, OWS, "ServiceType", "OGC WMTS")
    _child(service, OWS, "ServiceTypeVersion", "1.0.0")
    address = f"{call.origin}{call.path}?"
    operations = _child(root, OWS, "OperationsMetadata")
    for name in ("GetCapabilities", "GetTile"):
        _operation(operations, name, address)
    contents = _child(root, WMTS, "Contents")
    sets = matrix_sets(sandbox.switches)
    for layer in layers:
        _layer(contents, layer, sets.values(), call, sandbox)
    for matrix_set in sets.values():
        _matrix_set(contents, matrix_set)
    _child(root, WMTS, "ServiceMetadataURL").set(f"{{{XLINK}}}href", f"{address}REQUEST=GetCapabilities")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode")


def _operation(parent: ElementTree.Element, name: str, address: str) -> None:
    operation = _child(parent, OWS, "Operation")
    operation.set("name", name)
    get = _child(_child(_child(operation, OWS, "DCP"), OWS, "HTTP"), OWS, "Get")
    get.set(f"{{{XLINK}}}href", address)
    constraint = _child(get, OWS, "Constraint")
    constraint.set("name", "GetEncoding")
    _child(_child(constraint, OWS, "AllowedValues"), OWS, "Value", "KVP")


def _layer(
    contents: ElementTree.Element,
    layer: Mapping[str, Any],
    sets: Iterable[TileMatrixSet],
    call: Call,
    sandbox: Sandbox,
) -> None:
    entry = _child(contents, WMTS, "Layer")
    _child(entry, OWS, "Title", layer["title"])
    _child(entry, OWS, "Abstract", layer.get("description", ""))
    _boxes(entry, sandbox.switches.mercator_box)
    _child(entry, OWS, "Identifier", layer["id"])
    for style in layer.get("styles") or ():
        _style(entry, layer, style, call)
    for media_type in FORMATS:
        _child(entry, WMTS, "Format", media_type)
    if sandbox.switches.time_dimension:
        _time_dimension(entry, layer, sandbox)
    for matrix_set in sets:
        _child(_child(entry, WMTS, "TileMatrixSetLink"), WMTS, "TileMatrixSet", matrix_set.name)


def _style(entry: ElementTree.Element, layer: Mapping[str, Any], style: Mapping[str, Any], call: Call) -> None:
    """Add a style; it points to a legend only where it has one."""
    made = _child(entry, WMTS, "Style")
    name = str(style["name"])
    made.set("isDefault", "true" if name == (layer.get("defaultStyleName") or "default") else "false")
    _child(made, OWS, "Title", style.get("description") or name)
    _child(made, OWS, "Identifier", name)
    if style.get("legend"):
        legend = _child(made, WMTS, "LegendURL")
        legend.set("format", "image/png")
        for key, size in zip(("width", "height"), legend_size(style["legend"], str(layer["title"]))):
            legend.set(key, str(size))
        legend.set(f"{{{XLINK}}}href", legend_address(call, str(layer["id"]), name))


def legend_address(call: Call, layer: str, style: str = "default") -> str:
    """Give the GetLegendGraphic address of a layer; legends are a matter of the WMS."""
    root = f"{call.origin}/ogc/wms/{call.params['instance']}"
    asked = f"SERVICE=WMS&REQUEST=GetLegendGraphic&LAYER={quote(layer, safe='')}&STYLE={quote(style, safe='')}"
    return f"{root}?{asked}"


def time_extent(layer: Mapping[str, Any], sandbox: Sandbox) -> str | None:
    """Give start/end/P1D of a layer's collection, None for static data."""
    info = described_collection(sandbox, layer)
    if info is None or info.start is None:
        return None
    end = info.end or sandbox.today()
    return f"{info.start:%Y-%m-%d}/{end:%Y-%m-%d}/P1D"


def _time_dimension(entry: ElementTree.Element, layer: Mapping[str, Any], sandbox: Sandbox) -> None:
    extent = time_extent(layer, sandbox)
    if extent is None:
        return
    dimension = _child(entry, WMTS, "Dimension")
    _child(dimension, OWS, "Identifier", "Time")
    _child(dimension, OWS, "UOM", "ISO8601")
    _child(dimension, WMTS, "Default", extent.split("/")[1])
    _child(dimension, WMTS, "Value", extent)


def _boxes(entry: ElementTree.Element, mercator: bool) -> None:
    west, south, east, north = crs_rules.to_degrees((-EDGE, -EDGE, EDGE, EDGE), "EPSG:3857")
    degrees = _child(entry, OWS, "WGS84BoundingBox")
    _child(degrees, OWS, "LowerCorner", f"{west:.6f} {south:.6f}")
    _child(degrees, OWS, "UpperCorner", f"{east:.6f} {north:.6f}")
    if mercator:
        box = _child(entry, OWS, "BoundingBox")
        box.set("crs", MERCATOR)
        _child(box, OWS, "LowerCorner", f"{-EDGE:.6f} {-EDGE:.6f}")
        _child(box, OWS, "UpperCorner", f"{EDGE:.6f} {EDGE:.6f}")


def _matrix_set(contents: ElementTree.Element, matrix_set: TileMatrixSet) -> None:
    entry = _child(contents, WMTS, "TileMatrixSet")
    _child(entry, OWS, "Identifier", matrix_set.name)
    _child(entry, OWS, "SupportedCRS", f"urn:ogc:def:crs:EPSG::{matrix_set.crs.partition(':')[2]}")
    for level in matrix_set.levels:
        columns, rows = matrix_set.counts(level)
        matrix = _child(entry, WMTS, "TileMatrix")
        _child(matrix, OWS, "Identifier", str(level))
        _child(matrix, WMTS, "ScaleDenominator", repr(matrix_set.scale_denominator(level)))
        _child(matrix, WMTS, "TopLeftCorner", matrix_set.corner)
        _child(matrix, WMTS, "TileWidth", str(matrix_set.side))
        _child(matrix, WMTS, "TileHeight", str(matrix_set.side))
        _child(matrix, WMTS, "MatrixWidth", str(columns))
        _child(matrix, WMTS, "MatrixHeight", str(rows))


def _child(parent: ElementTree.Element, space: str, name: str, text: str | None = None) -> ElementTree.Element:
    made = ElementTree.SubElement(parent, f"{{{space}}}{name}")
    made.text = text
    return made
