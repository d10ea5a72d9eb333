"""Styles in which something can be seen of what was ordered: by what the pixels mean, not by what their numbers are."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ...model.collection import SampleType
from ...model.orders.image_order import ImageOrder, RawBands, ScriptedImage
from ..threads.unwatched import seen

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

# What true-colour layers of the service show as white: a gain of 2.5. Image and map layer then look alike.
_BRIGHTEST_REFLECTANCE = 0.4
# Digital numbers of reflectance are ten thousandths (API reference 6.1).
_REFLECTANCE_SCALE = 10_000
# Backscatter that is drawn as white, linear power: -3 dB co-polarised, -10 dB cross-polarised.
_BRIGHTEST_BACKSCATTER = {"VV": 0.5, "HH": 0.5, "VH": 0.1, "HV": 0.1}
_DECIBEL_RANGE = (-25.0, 0.0)
_INDICES = ("NDVI", "NDRE", "GNDVI", "SAVI", "EVI", "NDWI", "NDMI", "NDSI", "NBR", "MNDWI")
_WATERY = ("NDWI", "NDMI", "MNDWI")
_VEGETATION = (
    (-1.0, "#bdbdbd"),
    (-0.001, "#e0e0e0"),
    (0.0, "#efe3c2"),
    (0.2, "#d9ca84"),
    (0.4, "#93b95a"),
    (0.6, "#4a8f3c"),
    (0.8, "#1d6b2c"),
    (1.0, "#0b4a1e"),
)
_WATER = (
    (-1.0, "#7f3b08"),
    (-0.4, "#d88a3a"),
    (-0.1, "#f3e0bd"),
    (0.1, "#c7e3ec"),
    (0.4, "#4a93c6"),
    (1.0, "#0b2f6b"),
)
# API reference 6.2
_SCENE_CLASSES = (
    "#000000 #ff0000 #2f2f2f #643200 #00a000 #ffe65a #0000ff #808080 #c0c0c0 #ffffff #64c8ff #ff96ff".split()
)
_STRETCH = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum


def style(layer: QgsRasterLayer, order: ImageOrder) -> None:
    """Give the image that `order` became a renderer; bands of an image of several dates begin with the first date."""
    provider = seen(layer.dataProvider())
    renderer = _picture(provider, order) or _classes(provider, order) or _index(provider, order)
    if renderer is not None:
        layer.setRenderer(renderer)
        return
    layer.setRenderer(_plain(provider))
    if not _stretched(layer, order):
        layer.setContrastEnhancement(_STRETCH, QgsRasterMinMaxOrigin.Limits.CumulativeCut)


def _plain(provider: QgsRasterDataProvider) -> QgsRasterRenderer:
    """Show the first three bands as red, green and blue, else the first one in grey; never a band as alpha."""
    if provider.bandCount() >= 3:
        return QgsMultiBandColorRenderer(provider, 1, 2, 3)
    return QgsSingleBandGrayRenderer(provider, 1)


def _picture(provider: QgsRasterDataProvider, order: ImageOrder) -> QgsRasterRenderer | None:
    """Return colours as they are; None for what is no picture."""
    product = order.product
    if not isinstance(product, ScriptedImage) or not product.is_picture:
        return None
    bands = provider.bandCount()
    renderer = QgsMultiBandColorRenderer(provider, 1, 2, 3) if bands >= 3 else QgsSingleBandGrayRenderer(provider, 1)
    renderer.setAlphaBand(bands if bands in (2, 4) else -1)
    return renderer


def _classes(provider: QgsRasterDataProvider, order: ImageOrder) -> QgsRasterRenderer | None:
    """Return the colours of Sentinel-2's scene classification; None for anything else."""
    if order.band_names[:1] != ("SCL",) or not isinstance(order.product, RawBands) or len(order.band_names) > 1:
        return None
    named = enumerate(zip(_SCENE_CLASSES, _class_titles()))
    classes = [QgsPalettedRasterRenderer.Class(value, QColor(colour), title) for value, (colour, title) in named]
    return QgsPalettedRasterRenderer(provider, 1, classes)


def _index(provider: QgsRasterDataProvider, order: ImageOrder) -> QgsRasterRenderer | None:
    """Return a ramp for a normalised difference; None for anything else."""
    name = order.band_names[0].upper()
    is_index = order.sample_type is SampleType.FLOAT32 and any(index in name for index in _INDICES)
    if isinstance(order.product, RawBands) or not is_index:
        return None
    stops = _WATER if any(index in name for index in _WATERY) else _VEGETATION
    ramp = QgsColorRampShader(stops[0][0], stops[-1][0])
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:g}") for value, colour in stops]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(stops[0][0])
    renderer.setClassificationMax(stops[-1][0])
    return renderer


def _stretched(layer: QgsRasterLayer, order: ImageOrder) -> bool:
    """Give bands whose meaning is known the range they are usually seen in; False for others."""
    provider, renderer = seen(layer.dataProvider()), layer.renderer()
    shown = order.band_names[:3] if isinstance(renderer, QgsMultiBandColorRenderer) else order.band_names[:1]
    ranges = [_range(order, name) for name in shown]
    known = [limits for limits in ranges if limits is not None]
    if len(known) < len(ranges):
        return False
    made = [_enhancement(provider, band, *limits) for band, limits in enumerate(known, start=1)]
    if isinstance(renderer, QgsMultiBandColorRenderer) and len(made) == 3:
        renderer.setRedContrastEnhancement(made[0])
        renderer.setGreenContrastEnhancement(made[1])
        renderer.setBlueContrastEnhancement(made[2])
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        renderer.setContrastEnhancement(made[0])
    else:
        return False
    return True


def _range(order: ImageOrder, name: str) -> tuple[float, float] | None:
    """Return the stored numbers that are drawn black and white; None where nothing is known of a band."""
    if not isinstance(order.product, RawBands):
        is_decibel = order.sample_type is SampleType.FLOAT32 and "DB" in name.upper().replace("_", " ").split()
        return _DECIBEL_RANGE if is_decibel else None
    band = order.collection.band(name)
    if band.unit == "REFLECTANCE" and (band.digital_unit or order.sample_type is SampleType.FLOAT32):
        is_physical = order.sample_type is SampleType.FLOAT32
        return 0.0, _BRIGHTEST_REFLECTANCE * (1 if is_physical else _REFLECTANCE_SCALE)
    if name in _BRIGHTEST_BACKSCATTER and band.unit == "LINEAR_POWER" and order.sample_type is SampleType.FLOAT32:
        return 0.0, _BRIGHTEST_BACKSCATTER[name]
    return None


def _enhancement(provider: QgsRasterDataProvider, band: int, low: float, high: float) -> QgsContrastEnhancement:
    # QGIS draws the numbers of the file times the scale that stands in it.
    scale = provider.bandScale(band)
    enhancement = QgsContrastEnhancement(provider.dataType(band))
    enhancement.setMinimumValue(low * scale, False)
    enhancement.setMaximumValue(high * scale)
    enhancement.setContrastEnhancementAlgorithm(_STRETCH)
    return enhancement


def _class_titles() -> tuple[str, ...]:
    return (
        translate("SceneClasses", "No data"),
        translate("SceneClasses", "Saturated or defective"),
        translate("SceneClasses", "Dark area"),
        translate("SceneClasses", "Cloud shadow"),
        translate("SceneClasses", "Vegetation"),
        translate("SceneClasses", "Bare soil"),
        translate("SceneClasses", "Water"),
        translate("SceneClasses", "Unclassified"),
        translate("SceneClasses", "Cloud, medium probability"),
        translate("SceneClasses", "Cloud, high probability"),
        translate("SceneClasses", "Thin cirrus"),
        translate("SceneClasses", "Snow or ice"),
    )
