"""The starter configuration in the user's language, with its evalscripts from the resources."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .. import paths
from ..model.starter import MARK, STARTER_LAYERS, NewLayer, StarterLayer, Wish

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def configuration_name() -> str:
    """Return what the plugin calls its own configuration."""
    return translate("Starter", "QGIS starter")


def own_wish() -> Wish:
    """Return the wish for the plugin's own configuration, without layers."""
    about = translate("Starter", "Made by the Sentinel Hub plugin of QGIS, which finds it by the word at the end.")
    return Wish(configuration_name(), f"{about} {MARK}", ())


def starter_wish() -> Wish:
    """Return the wish for the starter configuration. Reads files: not on the GUI thread."""
    titles, descriptions, labels = _titles(), _descriptions(), _legend_labels()
    layers = tuple(_new_layer(layer, titles[layer.id], descriptions[layer.id], labels) for layer in STARTER_LAYERS)
    blank = own_wish()
    return Wish(blank.name, blank.description, layers)


def _new_layer(layer: StarterLayer, title: str, description: str, labels: dict[str, str]) -> NewLayer:
    return NewLayer(
        id=layer.id,
        title=title,
        collection_id=layer.collection_id,
        evalscript=(paths.EVALSCRIPTS / f"{layer.script}.js").read_text("utf-8"),
        description=description,
        legend=None if layer.legend is None else layer.legend.as_json(labels),
        defaults=layer.defaults,
    )


def _titles() -> dict[str, str]:
    return {
        "S2-TRUE-COLOUR": translate("Starter", "True colour"),
        "S2-FALSE-COLOUR": translate("Starter", "False colour"),
        "S2-NDVI": translate("Starter", "Vegetation (NDVI)"),
        "S2-MOISTURE": translate("Starter", "Moisture (NDMI)"),
        "S2-SWIR": translate("Starter", "Short-wave infrared (SWIR)"),
        "S2-SCL": translate("Starter", "Scene classification"),
        "S1-VV-DB": translate("Starter", "Radar VV (decibel)"),
        "S1-VH-DB": translate("Starter", "Radar VH (decibel)"),
        "ELEVATION": translate("Starter", "Elevation"),
        "S3-TRUE-COLOUR": translate("Starter", "True colour, Sentinel-3"),
        "S5P-NO2": translate("Starter", "Nitrogen dioxide (NO2)"),
        "S5P-CO": translate("Starter", "Carbon monoxide (CO)"),
        "S5P-CH4": translate("Starter", "Methane (CH4)"),
        "S5P-AEROSOL": translate("Starter", "Aerosol index"),
    }


def _descriptions() -> dict[str, str]:
    return {
        "S2-TRUE-COLOUR": translate("Starter", "Sentinel-2 L2A as the eye sees it: B04, B03, B02"),
        "S2-FALSE-COLOUR": translate("Starter", "Sentinel-2 L2A with living plants in red: B08, B04, B03"),
        "S2-NDVI": translate("Starter", "Sentinel-2 L2A, how dense and green plants are: (B08 - B04) / (B08 + B04)"),
        "S2-MOISTURE": translate("Starter", "Sentinel-2 L2A, water in plants and soil: (B8A - B11) / (B8A + B11)"),
        "S2-SWIR": translate("Starter", "Sentinel-2 L2A with burnt and bare ground standing out: B12, B8A, B04"),
        "S2-SCL": translate("Starter", "Sentinel-2 L2A, class of each pixel: cloud, water, plants and more"),
        "S1-VV-DB": translate("Starter", "Sentinel-1 backscatter VV (gamma0, orthorectified), -20 to 0 dB"),
        "S1-VH-DB": translate("Starter", "Sentinel-1 backscatter VH (gamma0, orthorectified), -26 to -6 dB"),
        "ELEVATION": translate("Starter", "Copernicus DEM, height above sea level in metres"),
        "S3-TRUE-COLOUR": translate("Starter", "Sentinel-3 OLCI as the eye sees it, 300 m: B08, B06, B04"),
        "S5P-NO2": translate("Starter", "Sentinel-5P, nitrogen dioxide in the air column, 0 to 100 µmol/m²"),
        "S5P-CO": translate("Starter", "Sentinel-5P, carbon monoxide in the air column, 0 to 0.1 mol/m²"),
        "S5P-CH4": translate("Starter", "Sentinel-5P, methane in dry air, 1600 to 2000 ppb"),
        "S5P-AEROSOL": translate("Starter", "Sentinel-5P, UV aerosol index (354, 388 nm): dust, smoke and ash above 1"),
    }


def _legend_labels() -> dict[str, str]:
    """Return the words of the legends, by what the model calls them."""
    return {
        "Saturated or defective": translate("Starter", "Saturated or defective"),
        "Dark area": translate("Starter", "Dark area"),
        "Cloud shadow": translate("Starter", "Cloud shadow"),
        "Vegetation": translate("Starter", "Vegetation"),
        "Bare soil": translate("Starter", "Bare soil"),
        "Water": translate("Starter", "Water"),
        "Unclassified": translate("Starter", "Unclassified"),
        "Cloud, medium probability": translate("Starter", "Cloud, medium probability"),
        "Cloud, high probability": translate("Starter", "Cloud, high probability"),
        "Thin cirrus": translate("Starter", "Thin cirrus"),
        "Snow or ice": translate("Starter", "Snow or ice"),
        "0 m or lower": translate("Starter", "0 m or lower"),
    }
