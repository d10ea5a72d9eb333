"""The WMS capabilities documents: XML of both versions, and JSON (API reference 2.8, 8.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from . import crs as crs_rules
from .call import Call
from .capabilities_wmts import XLINK, legend_address, time_extent
from .images import PNG
from .layer_hosts import described_collection
from .layer_styles import legend_of
from .legends import legend_size
from .ogc_parameters import FORMATS, VECTORS
from .state import Sandbox
from .tile_matrix import EDGE

WMS = "http://www.opengis.net/wms"
INFO_FORMATS = ("application/json",)
_MERCATOR_DEGREES = crs_rules.to_degrees((-EDGE, -EDGE, EDGE, EDGE), "EPSG:3857")


def json_capabilities(
    instance: Mapping[str, Any], layers: Sequence[Mapping[str, Any]], call: Call, sandbox: Sandbox
) -> dict[str, Any]:
    """Give the document that needs no token: layers with their collection's short name, collections with bands."""
    datasets: dict[str, list[str]] = {}
    for layer in layers:
        info = described_collection(sandbox, layer)
        bands = info.bands if info is not None else ()
        datasets[layer["collectionType"]] = [band.name for band in bands if band.name != "dataMask"]
    return {
        "title": instance["name"],
        "layers": [
            {
                "id": layer["id"],
                "name": layer["title"],
                "description": layer.get("description", ""),
                "dataset": layer["collectionType"],
                "legendUrl": legend_address(call, layer["id"]) if legend_of(layer) else None,
            }
            for layer in layers
        ],
        "datasets": [{"name": name, "bands": bands} for name, bands in datasets.items()],
    }


def wms_capabilities(
    instance: Mapping[str, Any], layers: Sequence[Mapping[str, Any]], call: Call, sandbox: Sandbox, version: str
) -> str:
    """Write the XML of one version."""
    return _Document(call, sandbox, version).write(instance, layers)


class _Document:
    """One document in the making: the two versions differ in names of elements and in axis order."""

    def __init__(self, call: Call, sandbox: Sandbox, version: str) -> None:
        self._call = call
        self._sandbox = sandbox
        self._new = version == "1.3.0"
        self._address = f"{call.origin}{call.path}?"

    def write(self, instance: Mapping[str, Any], layers: Sequence[Mapping[str, Any]]) -> str:
        """Write service, requests, exceptions and the layer tree."""
        name, version = ("WMS_Capabilities", "1.3.0") if self._new else ("WMT_MS_Capabilities", "1.1.1")
        root = ElementTree.Element(name, {"version": version})
        if self._new:  # as an attribute, so that all elements stay without prefix
            root.set("xmlns", WMS)
        service = self._child(root, "Service")
        self._child(service, "Name", "WMS" if self._new else "OGC:WMS")
        self._child(service, "Title", instance["name"])
        self._child(service, "Abstract", instance.get("description", ""))
        self._link(service, self._address)
        if self._new:
            self._child(service, "LayerLimit", "1")
            self._child(service, "MaxWidth", str(self._sandbox.switches.max_map_size))
            self._child(service, "MaxHeight", str(self._sandbox.switches.max_map_size))
        capability = self._child(root, "Capability")
        self._requests(capability)
        self._exceptions(capability)
        self._layers(capability, instance, layers)
        text = ElementTree.tostring(root, encoding="unicode")
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + text

    def _requests(self, capability: ElementTree.Element) -> None:
        request = self._child(capability, "Request")
        capabilities = "text/xml" if self._new else "application/vnd.ogc.wms_xml"
        wanted = (
            ("GetCapabilities", (capabilities, "application/json")),
            ("GetMap", (*FORMATS, *VECTORS)),
            ("GetFeatureInfo", INFO_FORMATS),
            *(() if self._new else (("GetLegendGraphic", (PNG,)),)),
        )
        for name, formats in wanted:
            operation = self._child(request, name)
            for media_type in formats:
                self._child(operation, "Format", media_type)
            get = self._child(self._child(self._child(operation, "DCPType"), "HTTP"), "Get")
            self._link(get, self._address)

    def _exceptions(self, capability: ElementTree.Element) -> None:
        parent = self._child(capability, "Exception")
        old = ("application/vnd.ogc.se_xml", "application/vnd.ogc.se_inimage", "application/vnd.ogc.se_blank")
        for name in ("XML", "INIMAGE", "BLANK") if self._new else old:
            self._child(parent, "Format", name)

    def _layers(
        self, capability: ElementTree.Element, instance: Mapping[str, Any], layers: Sequence[Mapping[str, Any]]
    ) -> None:
        root = self._child(capability, "Layer")
        self._child(root, "Title", instance["name"])
        for name in crs_rules.OGC_NAMES:
            if self._new or name != "CRS:84":
                self._child(root, "CRS" if self._new else "SRS", name)
        self._boxes(root)
        for layer in layers:
            self._layer(root, layer)

    def _layer(self, parent: ElementTree.Element, layer: Mapping[str, Any]) -> None:
        entry = self._child(parent, "Layer", queryable="1", opaque="0")
        self._child(entry, "Name", layer["id"])
        self._child(entry, "Title", layer["title"])
        self._child(entry, "Abstract", layer.get("description", ""))
        if not self._new:
            self._boxes(entry)
        self._time(entry, layer)
        for style in layer.get("styles") or ():
            self._style(entry, layer, style)

    def _style(self, entry: ElementTree.Element, layer: Mapping[str, Any], style: Mapping[str, Any]) -> None:
        made = self._child(entry, "Style")
        self._child(made, "Name", style["name"])
        self._child(made, "Title", style.get("description") or style["name"])
        if style.get("legend"):
            width, height = legend_size(style["legend"], layer["title"])
            legend = self._child(made, "LegendURL", width=str(width), height=str(height))
            self._child(legend, "Format", PNG)
            self._link(legend, legend_address(self._call, layer["id"], style["name"]))

    def _time(self, entry: ElementTree.Element, layer: Mapping[str, Any]) -> None:
        extent = time_extent(layer, self._sandbox) if self._sandbox.switches.time_dimension else None
        if extent is None:
            return
        if self._new:
            self._child(entry, "Dimension", extent, name="time", units="ISO8601")
        else:
            self._child(entry, "Dimension", name="time", units="ISO8601")
            self._child(entry, "Extent", extent, name="time")

    def _boxes(self, entry: ElementTree.Element) -> None:
        west, south, east, north = (f"{value:.6f}" for value in _MERCATOR_DEGREES)
        if self._new:
            box = self._child(entry, "EX_GeographicBoundingBox")
            sides = (("westBound", west), ("eastBound", east), ("southBound", south), ("northBound", north))
            for name, value in sides:
                self._child(box, f"{name}{'Longitude' if name[0] in 'we' else 'Latitude'}", value)
        else:
            self._child(entry, "LatLonBoundingBox", minx=west, miny=south, maxx=east, maxy=north)
        key = "CRS" if self._new else "SRS"
        edge = f"{EDGE:.6f}"
        self._child(entry, "BoundingBox", **{key: "EPSG:3857"}, minx=f"-{edge}", miny=f"-{edge}", maxx=edge, maxy=edge)
        first, second = ((south, west), (north, east)) if self._new else ((west, south), (east, north))
        self._child(
            entry, "BoundingBox", **{key: "EPSG:4326"},
            minx=first[0], miny=first[1], maxx=second[0], maxy=second[1],
        )  # fmt: skip

    def _link(self, parent: ElementTree.Element, address: str) -> None:
        link = self._child(parent, "OnlineResource")
        link.set(f"{{{XLINK}}}type", "simple")
        link.set(f"{{{XLINK}}}href", address)

    def _child(
        self, parent: ElementTree.Element, name: str, text: str | None = None, /, **attributes: str
    ) -> ElementTree.Element:
        made = ElementTree.SubElement(parent, name, attributes)
        made.text = text
        return made
