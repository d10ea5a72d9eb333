"""WFS features as GML, HTML and text; the schema of a feature type (API reference 8.3)."""

from __future__ import annotations

from html import escape
from xml.etree import ElementTree

import shapely
from shapely.geometry.base import BaseGeometry

from .wfs_json import multi_polygon, properties
from .wfs_query import Feature, Query
from .xml_tree import Element, child, document, element

SPACE = "https://www.sentinel-hub.com/"
WFS_1, WFS_2 = "http://www.opengis.net/wfs", "http://www.opengis.net/wfs/2.0"
GML_2, GML_32 = "http://www.opengis.net/gml", "http://www.opengis.net/gml/3.2"
XSD = "http://www.w3.org/2001/XMLSchema"
FIELDS = {
    "id": "string", "date": "date", "time": "time", "path": "string", "crs": "string", "mbr": "string",
    "cloudCoverPercentage": "double", "orbitDirection": "string",
}  # fmt: skip
for _prefix, _space in (("sh", SPACE), ("wfs", WFS_2), ("wfs1", WFS_1), ("gml", GML_32), ("gml2", GML_2), ("xsd", XSD)):
    ElementTree.register_namespace(_prefix, _space)


def gml(query: Query, found: list[Feature]) -> str:
    """Write one page: GML 3.2 in a collection of 2.0.0, GML 2 in one of 1.0.0."""
    old = query.version == "1.0.0"
    root = element(WFS_1 if old else WFS_2, "FeatureCollection")
    if not old:
        root.set("numberMatched", "unknown")
        root.set("numberReturned", str(len(found)))
    for number, feature in enumerate(found):
        member = child(root, GML_2, "featureMember") if old else child(root, WFS_2, "member")
        entry = child(member, SPACE, query.type_name)
        name = f"{query.type_name}.{query.first + number}"
        entry.set("fid" if old else f"{{{GML_32}}}id", name)
        shape = multi_polygon(feature.scene, query.crs)
        _shape(child(entry, SPACE, "geometry"), query, shape, name, old)
        for key, value in properties(feature).items():
            if value is not None:
                child(entry, SPACE, key, str(value))
    return document(root)


def html(query: Query, found: list[Feature]) -> str:
    """Write one page as a table."""
    rows = [f"<tr>{''.join(f'<th>{key}</th>' for key in FIELDS)}</tr>"]
    for feature in found:
        told = properties(feature)
        cells = "".join(f"<td>{escape(str(told.get(key) or ''))}</td>" for key in FIELDS)
        rows.append(f"<tr>{cells}</tr>")
    title = escape(query.type_name)
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body><table>{''.join(rows)}</table></body></html>"


def text(found: list[Feature]) -> str:
    """Write one page as lines of name = value."""
    parts = ["\n".join(f"{key} = {value}" for key, value in properties(feature).items()) for feature in found]
    return "\n\n".join(parts) + "\n"


def schema(names: list[str], version: str) -> str:
    """Write the schema of some feature types (DescribeFeatureType)."""
    space = GML_2 if version == "1.0.0" else GML_32
    prefix = "gml2" if version == "1.0.0" else "gml"
    root = element(XSD, "schema", targetNamespace=SPACE, elementFormDefault="qualified")
    root.set("xmlns:sh", SPACE)
    child(root, XSD, "import", None, namespace=space)
    base, whole = f"{prefix}:AbstractFeatureType", f"{prefix}:MultiSurfacePropertyType"
    if version == "1.0.0":
        whole = f"{prefix}:MultiPolygonPropertyType"
    root.set(f"xmlns:{prefix}", space)
    for name in names:
        substitute = f"{prefix}:_Feature" if version == "1.0.0" else f"{prefix}:AbstractFeature"
        child(root, XSD, "element", None, name=name, type=f"sh:{name}Type", substitutionGroup=substitute)
        kind = child(root, XSD, "complexType", None, name=f"{name}Type")
        extension = child(child(kind, XSD, "complexContent"), XSD, "extension", None, base=base)
        sequence = child(extension, XSD, "sequence")
        child(sequence, XSD, "element", None, name="geometry", type=whole, minOccurs="0")
        for key, field in FIELDS.items():
            child(sequence, XSD, "element", None, name=key, type=f"xsd:{field}", minOccurs="0")
    return document(root)


def _shape(parent: Element, query: Query, shape: BaseGeometry, name: str, old: bool) -> None:
    crs = "EPSG:4326" if query.crs == "CRS84" else query.crs
    if old:
        whole = child(parent, GML_2, "MultiPolygon", None, srsName=crs)
    else:
        whole = child(parent, GML_32, "MultiSurface", None, srsName=f"urn:ogc:def:crs:EPSG::{crs.partition(':')[2]}")
        whole.set(f"{{{GML_32}}}id", f"{name}.geometry")
    for number, part in enumerate(shapely.get_parts(shape)):
        if old:
            polygon = child(child(whole, GML_2, "polygonMember"), GML_2, "Polygon")
        else:
            polygon = child(child(whole, GML_32, "surfaceMember"), GML_32, "Polygon")
            polygon.set(f"{{{GML_32}}}id", f"{name}.{number}")
        for place, ring in enumerate([part.exterior, *part.interiors]):
            _ring(polygon, query, ring, old, inner=place > 0)


def _ring(polygon: Element, query: Query, ring: BaseGeometry, old: bool, inner: bool) -> None:
    points = shapely.get_coordinates(ring)
    if query.latitude_first:
        points = points[:, ::-1]
    if old:
        outer = child(polygon, GML_2, "innerBoundaryIs" if inner else "outerBoundaryIs")
        words = " ".join(f"{x:.7g},{y:.7g}" for x, y in points.round(7).tolist())
        child(child(outer, GML_2, "LinearRing"), GML_2, "coordinates", words)
        return
    outer = child(polygon, GML_32, "interior" if inner else "exterior")
    words = " ".join(f"{x:.10g} {y:.10g}" for x, y in points.round(7).tolist())
    child(child(outer, GML_32, "LinearRing"), GML_32, "posList", words)
