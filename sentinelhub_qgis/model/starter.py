"""The layers of a starter configuration, and what makes a configuration the plugin's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from .collection import Collection, collection_named
from .configuration import Configuration
from .deployment import Deployment, DeploymentKind
from .legend import Legend, classes, ramp

# Stands in the description of a configuration that the plugin made, whatever its owner calls it later.
MARK = "[qgis-sentinelhub]"
FIRST_CHOICE = "S2-TRUE-COLOUR"  # the layer that is selected in a new configuration

_NOTHING: Mapping[str, object] = MappingProxyType({})
_SMOOTH = MappingProxyType({"upsampling": "BICUBIC"})
_BLENDED = MappingProxyType({"upsampling": "BILINEAR"})
_AS_IT_IS = MappingProxyType({"upsampling": "NEAREST"})

_NDVI = ramp(
    (-0.5, "#3b3b3b", "-0.5"),
    (-0.2, "#8c8c8c", ""),
    (0, "#e0ddd6", "0"),
    (0.1, "#ead9a8", ""),
    (0.2, "#d3d07f", "0.2"),
    (0.4, "#86b54a", "0.4"),
    (0.6, "#2f8a34", "0.6"),
    (0.8, "#0d5a2a", "0.8"),
    (1, "#063d1d", "1"),
)
_MOISTURE = ramp(
    (-0.8, "#800000", "-0.8"),
    (-0.24, "#ff0000", "-0.24"),
    (-0.032, "#ffff00", ""),
    (0.032, "#00ffff", "0"),
    (0.24, "#0000ff", "0.24"),
    (0.8, "#000080", "0.8"),
)
_SCENE_CLASSES = classes(
    ("#ff0000", "Saturated or defective"),
    ("#2f2f2f", "Dark area"),
    ("#643200", "Cloud shadow"),
    ("#00a000", "Vegetation"),
    ("#ffe65a", "Bare soil"),
    ("#0000ff", "Water"),
    ("#808080", "Unclassified"),
    ("#c0c0c0", "Cloud, medium probability"),
    ("#ffffff", "Cloud, high probability"),
    ("#64c8ff", "Thin cirrus"),
    ("#ff96ff", "Snow or ice"),
)
_ELEVATION = ramp(
    (-400, "#6fa8d6", "0 m or lower"),
    (0, "#6fa8d6", ""),
    (1, "#2f7a4b", ""),
    (150, "#74ab62", ""),
    (400, "#c3cf86", ""),
    (1000, "#efe3b8", "1000 m"),
    (2000, "#c99c63", "2000 m"),
    (3000, "#94603d", "3000 m"),
    (4500, "#b9aca4", "4500 m"),
    (6000, "#ffffff", "6000 m"),
)


def _grey(darkest: float, brightest: float) -> Legend:
    middle = (darkest + brightest) / 2
    stops = ((darkest, "#000000"), (middle, "#808080"), (brightest, "#ffffff"))
    return ramp(*((position, colour, f"{position:g} dB") for position, colour in stops))


def _heat(lowest: float, highest: float, *labels: str) -> Legend:
    """Return blue to red over a range (API reference 6.2, gases); labels for its ends, in plain letters: nobody knows
    which others the service can write."""
    shares = (0, 0.125, 0.375, 0.625, 0.875, 1)
    colours = ("#000080", "#0000ff", "#00ffff", "#ffff00", "#ff0000", "#800000")
    texts = (labels[0], "", "", "", "", labels[1])
    values = (round(lowest + (highest - lowest) * share, 10) for share in shares)
    return ramp(*zip(values, colours, texts))


@dataclass(frozen=True)
class StarterLayer:
    """Be one layer of the starter configuration, without the words that depend on the user's language.

    Attributes:
        id: as LAYERS= wants it; ASCII.
        collection_id: what it shows.
        script: name of the evalscript among the resources, without `.js`.
        legend: labels that are words are English, to be translated.
        defaults: members of `datasourceDefaults` of its own.
    """

    id: str
    collection_id: str
    script: str
    legend: Legend | None = None
    defaults: Mapping[str, object] = field(default_factory=lambda: _NOTHING, hash=False)


_SENTINEL_2, _SENTINEL_1, _SENTINEL_5P = "sentinel-2-l2a", "sentinel-1-grd", "sentinel-5p-l2"

STARTER_LAYERS = (
    StarterLayer(FIRST_CHOICE, _SENTINEL_2, "sentinel-2-true-colour", None, _SMOOTH),
    StarterLayer("S2-FALSE-COLOUR", _SENTINEL_2, "sentinel-2-false-colour", None, _SMOOTH),
    StarterLayer("S2-NDVI", _SENTINEL_2, "sentinel-2-ndvi", _NDVI, _BLENDED),
    StarterLayer("S2-MOISTURE", _SENTINEL_2, "sentinel-2-moisture", _MOISTURE, _BLENDED),
    StarterLayer("S2-SWIR", _SENTINEL_2, "sentinel-2-swir", None, _SMOOTH),
    StarterLayer("S2-SCL", _SENTINEL_2, "sentinel-2-scene-classification", _SCENE_CLASSES, _AS_IT_IS),
    StarterLayer("S1-VV-DB", _SENTINEL_1, "sentinel-1-vv-decibel", _grey(-20, 0), _BLENDED),
    StarterLayer("S1-VH-DB", _SENTINEL_1, "sentinel-1-vh-decibel", _grey(-26, -6), _BLENDED),
    StarterLayer("ELEVATION", "dem", "elevation", _ELEVATION, _BLENDED),
    StarterLayer("S3-TRUE-COLOUR", "sentinel-3-olci", "sentinel-3-true-colour", None, _BLENDED),
    StarterLayer("S5P-NO2", _SENTINEL_5P, "sentinel-5p-nitrogen-dioxide", _heat(0, 0.0001, "0", "0.0001 mol/m2")),
    StarterLayer("S5P-CO", _SENTINEL_5P, "sentinel-5p-carbon-monoxide", _heat(0, 0.1, "0", "0.1 mol/m2")),
    StarterLayer("S5P-CH4", _SENTINEL_5P, "sentinel-5p-methane", _heat(1600, 2000, "1600 ppb", "2000 ppb")),
    StarterLayer("S5P-AEROSOL", _SENTINEL_5P, "sentinel-5p-aerosol-index", _heat(-1, 5, "-1", "5")),
)


@dataclass(frozen=True)
class NewLayer:
    """Be a layer that is to be made.

    Attributes:
        id: as LAYERS= wants it; ASCII.
        title, description: in the user's language.
        collection_id: what it shows.
        evalscript: whole.
        legend: the member of the style (API reference 2.7); None without one.
        defaults: members of `datasourceDefaults` beside those that every layer of the collection has.
    """

    id: str
    title: str
    collection_id: str
    evalscript: str = field(repr=False)
    description: str = ""
    legend: Mapping[str, object] | None = field(default=None, repr=False, hash=False)
    defaults: Mapping[str, object] = field(default_factory=lambda: _NOTHING, repr=False, hash=False)

    @property
    def collection(self) -> Collection:
        """What the layer shows."""
        return collection_named(self.collection_id)


@dataclass(frozen=True)
class Wish:
    """Be the wish for layers in the plugin's own configuration, which is made under `name` when there is none."""

    name: str
    description: str
    layers: tuple[NewLayer, ...] = field(repr=False)


def own_configuration(configurations: Iterable[Configuration]) -> Configuration | None:
    """Return the configuration that the plugin made; one that is switched off only when there is no other."""
    marked = [one for one in configurations if MARK in one.description]
    return min(marked, key=lambda one: one.is_disabled, default=None)


def offered_at(deployment: Deployment, collection: Collection) -> bool | None:
    """Tell whether a deployment has a collection; None where only the service can tell."""
    if deployment.kind is DeploymentKind.CDSE:
        return collection.on_cdse
    if deployment.kind is DeploymentKind.COMMERCIAL:
        return collection.on_commercial
    return True if collection.on_cdse and collection.on_commercial else None
