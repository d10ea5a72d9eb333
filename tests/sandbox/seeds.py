"""What the account holds at the start: configurations, their layers, data products, own collections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .render import CollectionInfo
from .tokens import ACCOUNT_ID, USER_ID

SCRIPTS = Path(__file__).parent / "seeds"
TEMPLATE_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"
DISABLED_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b02"
AWKWARD_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b03"
EMPTY_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b04"
EMPTY_COLLECTION = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c11"
UNCONFIGURED_COLLECTION = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c12"
DATA_PRODUCT = "643"
SOURCE_NUMBERS = {"S2L1C": 1, "S2L2A": 2, "S1GRD": 3, "DEM": 4, "CUSTOM": 10}
CREATED = "2024-02-05T08:30:00.000Z"


@dataclass
class Seeds:
    """The account's own things, changed by no request yet."""

    configurations: dict[str, dict[str, Any]] = field(default_factory=dict)
    layers: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    data_products: dict[str, dict[str, Any]] = field(default_factory=dict)
    byoc: list[dict[str, Any]] = field(default_factory=list)

    def script_of(self, layer: Mapping[str, Any]) -> str:
        """Give the evalscript of a layer's default style, through its data product if it has one."""
        wanted = layer["defaultStyleName"]
        style = next(style for style in layer["styles"] if style["name"] == wanted)
        if "evalScript" in style:
            return str(style["evalScript"])
        return str(self.data_products[style["dataProductId"]]["evalScript"])


def plant(collections: Mapping[str, CollectionInfo]) -> Seeds:
    """Make the starting state from the collections that have pixels."""
    seeds = Seeds()
    own = [info for name, info in collections.items() if name.startswith("byoc-")]
    seeds.data_products[DATA_PRODUCT] = {
        "id": DATA_PRODUCT,
        "name": "VV - decibel gamma0",
        "description": "Backscatter in decibel, -20 to 0",
        "evalScript": script("vv-decibel"),
    }
    seeds.byoc = [_own_collection(info) for info in own] + _idle_collections()
    _add(seeds, TEMPLATE_ID, "Simple WMS template", _template_layers(own))
    _add(seeds, DISABLED_ID, "Summer campaign 2019", [_layer("TRUE_COLOR", "True color", "S2L2A", "true-color")], True)
    _add(seeds, AWKWARD_ID, 'Various <b>fields</b> & "50 %" {0} / Südtirol – 農地', _awkward_layers())
    _add(seeds, EMPTY_ID, "Trials", [])
    return seeds


def script(name: str) -> str:
    """Read one of the seed evalscripts."""
    return (SCRIPTS / f"{name}.js").read_text(encoding="utf-8")


def _add(seeds: Seeds, key: str, name: str, layers: list[dict[str, Any]], disabled: bool = False) -> None:
    seeds.configurations[key] = {
        "@id": f"/api/v2/configuration/instances/{key}",
        "id": key,
        "name": name,
        "description": "",
        "userId": USER_ID,
        "domainAccountId": ACCOUNT_ID,
        "created": CREATED,
        "lastUpdated": CREATED,
        "additionalData": {"disabled": disabled, "showLogo": True, "showWarnings": True, "imageQuality": 90},
    }
    seeds.layers[key] = [{**layer, "instanceId": key, "orderHint": n} for n, layer in enumerate(layers)]


def _template_layers(own: list[CollectionInfo]) -> list[dict[str, Any]]:
    cloudy = {"maxCloudCoverage": 20.0, "upsampling": "BICUBIC"}
    layers = [
        _layer("TRUE_COLOR", "True color", "S2L2A", "true-color", cloudy),
        _layer("FALSE_COLOR", "False color", "S2L2A", "false-color", cloudy),
        _layer("NDVI", "NDVI", "S2L2A", "ndvi", cloudy, NDVI_LEGEND),
        _layer("MOISTURE_INDEX", "Moisture index", "S2L2A", "moisture-index", cloudy, MOISTURE_LEGEND),
        _layer("SWIR", "SWIR", "S2L2A", "swir", cloudy),
        _layer("SCL", "Scene classification", "S2L2A", "scl", {"maxCloudCoverage": 100.0}, SCL_LEGEND),
        _layer("TRUE_COLOR_L1C", "True color, top of atmosphere", "S2L1C", "true-color", L1C_DEFAULTS),
        _layer("VV", "VV - decibel gamma0", "S1GRD", None, S1_DEFAULTS),
        _layer("DEM", "Elevation classes", "DEM", "dem", {"demInstance": "COPERNICUS_90"}),
    ]
    return layers + [_own_layer(info) for info in own]


def _awkward_layers() -> list[dict[str, Any]]:
    return [
        _layer("A/B", '<img src=x onerror="alert(1)"> 100 % {name}', "S2L2A", "true-color"),
        _layer("TRUE-COLOR.2", "../../Grün & Blau – 真彩", "S2L2A", "true-color"),
    ]


def _layer(
    name: str,
    title: str,
    kind: str,
    script_name: str | None,
    defaults: Mapping[str, Any] | None = None,
    legend: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    style: dict[str, Any] = {"name": "default", "description": "Default layer style"}
    style.update({"evalScript": script(script_name)} if script_name else {"dataProductId": DATA_PRODUCT})
    if legend:
        style["legend"] = legend
    order = {} if kind == "DEM" else {"mosaickingOrder": "mostRecent"}
    return {
        "@id": f"/api/v2/configuration/layers/{name}",
        "id": name,
        "title": title,
        "description": "",
        "lastUpdated": CREATED,
        "collectionType": kind,
        "datasetSourceId": SOURCE_NUMBERS[kind],
        "defaultStyleName": "default",
        "styles": [style],
        "datasourceDefaults": {"type": kind, **order, "temporal": False, **(defaults or {})},
    }


def _own_layer(info: CollectionInfo) -> dict[str, Any]:
    """Make a grey or colour layer of an own collection; its units are plain numbers (API reference 3.1)."""
    names = [band.name for band in info.bands if band.name != "dataMask"][:3]
    if len(names) < 3:
        names = names[:1]
    bands = ", ".join(f'"{name}"' for name in (*names, "dataMask"))
    values = ", ".join(f"sample.{name} / 3000" for name in names)
    text = (
        "//VERSION=3\nfunction setup() {\n"
        f"  return {{ input: [{bands}], output: {{ bands: {len(names) + 1} }} }};\n}}\n\n"
        f"function evaluatePixel(sample) {{\n  return [{values}, sample.dataMask];\n}}\n"
    )
    layer = _layer("OWN_DATA", info.title, "CUSTOM", "true-color", {"collectionId": info.id[5:], "subType": "BYOC"})
    layer["collectionId"] = info.id
    layer["styles"][0]["evalScript"] = text
    return layer


def _own_collection(info: CollectionInfo) -> dict[str, Any]:
    bands = {
        band.name: {"source": band.name, "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT", "noData": band.nodata}
        for band in info.bands
        if band.name != "dataMask"
    }
    west, south, east, north = info.extent
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    extra: dict[str, Any] = {
        "bands": bands,
        "extent": {"type": "Polygon", "coordinates": [ring]},
        "hasSensingTimes": "YES",
        "fromSensingTime": info.start.strftime("%Y-%m-%dT%H:%M:%SZ") if info.start else None,
        "toSensingTime": info.end.strftime("%Y-%m-%dT%H:%M:%SZ") if info.end else None,
    }
    return _byoc_record(info.id[5:], info.title, True, extra)


def _idle_collections() -> list[dict[str, Any]]:
    return [
        _byoc_record(EMPTY_COLLECTION, "Drone flights <2025>", True, {"bands": {}, "hasSensingTimes": "NO"}),
        _byoc_record(UNCONFIGURED_COLLECTION, "To be configured", False, {}),
    ]


def _byoc_record(key: str, name: str, configured: bool, extra: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": key,
        "accountId": ACCOUNT_ID,
        "userId": USER_ID,
        "name": name,
        "s3Bucket": "sandbox-bucket",
        "isConfigured": configured,
        "created": CREATED,
        "requiresMetadataUpdate": False,
        "additionalData": dict(extra),
    }


L1C_DEFAULTS = {"maxCloudCoverage": 100.0, "previewMode": "EXTENDED_PREVIEW"}
S1_DEFAULTS = {
    "acquisitionMode": "IW",
    "polarization": "DV",
    "resolution": "HIGH",
    "backCoeff": "GAMMA0_ELLIPSOID",
    "orthorectify": True,
    "demInstance": "COPERNICUS",
    "speckleFilter": {"type": "NONE"},
}
NDVI_LEGEND = {
    "type": "discrete",
    "items": [
        {"color": "#0d0d0d", "label": "under -0.2"},
        {"color": "#ffffe0", "label": "about 0"},
        {"color": "#a3cc59", "label": "0.175"},
        {"color": "#306e1c", "label": "0.5"},
        {"color": "#004500", "label": "over 0.6"},
    ],
}
MOISTURE_LEGEND = {
    "type": "continuous",
    "minPosition": -0.8,
    "maxPosition": 0.8,
    "gradients": [
        {"position": -0.8, "color": "#800000", "label": "- 0.8"},
        {"position": -0.24, "color": "#ff0000"},
        {"position": -0.032, "color": "#ffff00"},
        {"position": 0.032, "color": "#00ffff"},
        {"position": 0.24, "color": "rgb(0%,0%,100%)"},
        {"position": 0.8, "color": "#000080", "label": "0.8"},
    ],
}
SCL_LEGEND = {
    "type": "discrete",
    "items": [
        {"color": "#00a000", "label": "Vegetation"},
        {"color": "#ffe65a", "label": "Bare soil"},
        {"color": "#0000ff", "label": "Water"},
        {"color": "#c0c0c0", "label": "Clouds, medium probability"},
        {"color": "#ffffff", "label": "Clouds, high probability"},
        {"color": "#ff96ff", "label": "Snow or ice"},
    ],
}
