"""Downloaded images as map layers, in a style in which something can be seen."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

from ..model.collection import SampleType
from ..model.errors import UnexpectedAnswer
from ..model.image_order import ImageOrder, RawBands
from ..raster.gdal_calls import thread_options

# What true-colour layers of the service show as white: a gain of 2.5. Image and map layer then look alike.
_BRIGHTEST_REFLECTANCE = 0.4
# Digital numbers of reflectance are ten thousandths (API reference 6.1).
_REFLECTANCE_SCALE = 10_000


def build_image_layer(path: Path, order: ImageOrder) -> QgsRasterLayer:
    """Return a layer of the image that `order` became; it lives in the main thread. Any thread.

    Raises:
        UnexpectedAnswer: QGIS cannot open the file.
    """
    # What QGIS works out for a first style would otherwise be left in a file beside the image.
    with thread_options(GDAL_PAM_ENABLED="NO"):
        layer = QgsRasterLayer(str(path), path.stem, "gdal")
    if not layer.isValid():
        raise UnexpectedAnswer(str(path))
    layer.setRenderer(_renderer(layer.dataProvider()))
    if not _stretch_reflectance(layer, order):
        stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    layer.moveToThread(QgsApplication.instance().thread())
    return layer


def _renderer(provider: QgsRasterDataProvider) -> QgsRasterRenderer:
    """Show the first three bands as red, green and blue, else the first one in grey; never a band as alpha."""
    if provider.bandCount() >= 3:
        return QgsMultiBandColorRenderer(provider, 1, 2, 3)
    return QgsSingleBandGrayRenderer(provider, 1)


def _stretch_reflectance(layer: QgsRasterLayer, order: ImageOrder) -> bool:
    """Give bands of reflectance the stretch that the map layers have; False for other bands."""
    product, renderer = order.product, layer.renderer()
    if not isinstance(product, RawBands) or not isinstance(renderer, QgsMultiBandColorRenderer):
        return False
    if any(order.collection.band(name).unit != "REFLECTANCE" for name in product.names[:3]):
        return False
    stored_as = 1 if product.sample_type is SampleType.FLOAT32 else _REFLECTANCE_SCALE
    provider = layer.dataProvider()
    renderer.setRedContrastEnhancement(_stretch(provider, 1, stored_as))
    renderer.setGreenContrastEnhancement(_stretch(provider, 2, stored_as))
    renderer.setBlueContrastEnhancement(_stretch(provider, 3, stored_as))
    return True


def _stretch(provider: QgsRasterDataProvider, band: int, stored_as: float) -> QgsContrastEnhancement:
    # QGIS draws the numbers of the file times the scale that stands in it.
    scale = stored_as * provider.bandScale(band)
    enhancement = QgsContrastEnhancement(provider.dataType(band))
    enhancement.setMinimumValue(0.0, False)
    enhancement.setMaximumValue(_BRIGHTEST_REFLECTANCE * scale)
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    return enhancement
