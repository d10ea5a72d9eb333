"""Downloaded images as map layers, in a style in which something can be seen, and with the time they show."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsRasterLayer

from ...model.errors import UnexpectedAnswer
from ...model.orders.image_order import ImageOrder
from ...raster.gdal_calls import thread_options
from ..threads.unwatched import main_thread, seen
from .image_style import style
from .temporal import range_of


def build_image_layer(path: Path, order: ImageOrder) -> QgsRasterLayer:
    """Return a layer of the image that `order` became; it lives in the main thread. Any thread.

    Raises:
        UnexpectedAnswer: QGIS cannot open the file.
    """
    # What QGIS works out for a first style would otherwise be left in a file beside the image.
    with thread_options(GDAL_PAM_ENABLED=_keeps_place_beside(path)):
        layer = QgsRasterLayer(str(path), path.stem, "gdal")
    if not layer.isValid():
        raise UnexpectedAnswer(str(path))
    style_image(layer, order)
    layer.moveToThread(main_thread())
    return layer


def style_image(layer: QgsRasterLayer, order: ImageOrder) -> None:
    """Give a layer of the image that `order` became its style, and the days it is of."""
    style(layer, order)
    if order.period is not None:
        properties = seen(layer.temporalProperties())
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(range_of(order.period))
        properties.setIsActive(True)


def _keeps_place_beside(path: Path) -> str:
    # A picture's reference system stands in the file beside it.
    return "NO" if path.suffix.lower() in (".tif", ".tiff") else "YES"
