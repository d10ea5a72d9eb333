"""What the accounts hold at the start: configurations, their layers, data products; own data is `seeds_own`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .accounts import ACCOUNT_ID, NEIGHBOUR_ACCOUNT_ID, NEIGHBOUR_USER_ID, USER_ID
from .hosts import COMMERCIAL, Host, serves
from .render import CollectionInfo
from .seeds_own import CREATED, OwnCollection, ZarrCollection, plant_own, plant_zarr

SCRIPTS = Path(__file__).parent / "seeds"
TEMPLATE_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"
DISABLED_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b02"
AWKWARD_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b03"
EMPTY_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b04"
LANDSAT_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b05"  # on the commercial deployment alone
NEIGHBOUR_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b06"  # somebody else's
DATA_PRODUCT = "643"
#: Numbers of the sources, by short name (API reference 2.6); those that nobody knows are 0.
SOURCE_NUMBERS = {
    "S2L1C": 1, "S2L2A": 2, "S1GRD": 3, "DEM": 4, "MODIS": 5, "S5PL2": 7, "S3OLCI": 8, "S3SLSTR": 9, "CUSTOM": 10,
    "LOTL1": 12, "LOTL2": 13, "LMSSL1": 14, "LTML1": 15, "LTML2": 16, "LETML1": 17, "LETML2": 18, "HLS": 21,
    "S3OLCIL2": 22,
}  # fmt: skip
UNNUMBERED = ("S3SLSTRL2", "S3SYNL2", "L8L1C")


@dataclass
class Seeds:
    """What the accounts of one deployment own; requests change it."""

    configurations: dict[str, dict[str, Any]] = field(default_factory=dict)
    layers: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    data_products: dict[str, dict[str, Any]] = field(default_factory=dict)
    byoc: dict[str, OwnCollection] = field(default_factory=dict)
    zarr: dict[str, ZarrCollection] = field(default_factory=dict)

    def script_of(self, layer: Mapping[str, Any]) -> str:
        """Give the evalscript of a layer's default style, through its data product if it has one."""
        wanted = layer["defaultStyleName"]
        style = next(style for style in layer["styles"] if style["name"] == wanted)
        if "evalScript" in style:
            return str(style["evalScript"])
        return str(self.data_products[product_of(style)]["evalScript"])


def product_of(style: Mapping[str, Any]) -> str:
    """Give the id of a style's data product: named outright, or the end of a link; empty without one."""
    link = style.get("dataProduct")
    named = style.get("dataProductId") or (link.get("@id", "") if isinstance(link, Mapping) else "")
    return str(named).rstrip("/").rpartition("/")[2]


def plant(collections: Mapping[str, CollectionInfo], deployment: str) -> Seeds:
    """Make the starting state of one deployment from the collections that have pixels."""
    seeds = Seeds()
    own = [info for name, info in collections.items() if name.startswith("byoc-")]
    seeds.data_products[DATA_PRODUCT] = {
        "id": DATA_PRODUCT,
        "name": "VV - decibel gamma0",
        "description": "Backscatter in decibel, -20 to 0",
        "evalScript": script("vv-decibel"),
    }
    seeds.byoc = plant_own(own, deployment)
    seeds.zarr = plant_zarr()
    _add(seeds, TEMPLATE_ID, "Simple WMS template", _template_layers(own))
    _add(seeds, DISABLED_ID, "Summer campaign 2019", [_layer("TRUE_COLOR", "True color", "S2L2A", "true-color")], True)
    _add(seeds, AWKWARD_ID, 'Various <b>fields</b> & "50 %" {0} / Südtirol – 農地', _awkward_layers())
    _add(seeds, EMPTY_ID, "Trials", [])
    if deployment == COMMERCIAL:
        found = [name for name in collections if any(serves(deployment, host, name) for host in Host)]
        _add(seeds, LANDSAT_ID, "Landsat and Sentinel", _landsat_layers(found))
    neighbour = [_layer("TRUE_COLOR", "True color", "S2L2A", "true-color")]
    _add(seeds, NEIGHBOUR_ID, "Somebody else's fields", neighbour)
    seeds.configurations[NEIGHBOUR_ID].update(userId=NEIGHBOUR_USER_ID, domainAccountId=NEIGHBOUR_ACCOUNT_ID)
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
    return layers + [_own_layer(info, n) for n, info in enumerate(own)]


def _landsat_layers(collections: Sequence[str]) -> list[dict[str, Any]]:
    """Make layers of two hosts: those of Landsat are served by US-West-2 (API reference 2.1, 4.6)."""
    layers = [_layer("TRUE_COLOR", "True color", "S2L2A", "true-color")]
    if "landsat-ot-l1" in collections:
        defaults = {"maxCloudCoverage": 40.0, "tiers": "ALL_TIERS"}
        layers.append(_layer("LANDSAT_TRUE_COLOR", "Landsat 8-9 true color", "LOTL1", "true-color", defaults))
    return layers


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


def _own_layer(info: CollectionInfo, number: int) -> dict[str, Any]:
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
    name = f"OWN_DATA_{number + 1}" if number else "OWN_DATA"
    layer = _layer(name, info.title, "CUSTOM", "true-color", {"collectionId": info.id[5:], "subType": "BYOC"})
    layer["collectionId"] = info.id
    layer["styles"][0]["evalScript"] = text
    return layer


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
