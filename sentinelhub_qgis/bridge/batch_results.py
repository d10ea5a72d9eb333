"""Results of a batch on the map: as a group of layers, or as the layer of their footprints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..model.errors import Cancelled, UnexpectedAnswer
from ..model.orders.image_order import ImageOrder
from ..raster.batch.footprints import LAYER
from ..raster.gdal_calls import thread_options
from .layers.image_layer import build_image_layer, style_image
from .threads.unwatched import main_thread

# A project with more layers than this is no help to anybody: mosaics or footprints show the same.
MOST_LAYERS = 300


def build_layers(
    images: Sequence[tuple[Path, ImageOrder]], is_cancelled: Callable[[], bool] = lambda: False
) -> tuple[QgsRasterLayer, ...]:
    """Return a layer of each image or mosaic that can be opened (`operations/batch/results.py`). Any thread.

    They live in the main thread; there are no more than `MOST_LAYERS`.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    layers = []
    for path, order in images[:MOST_LAYERS]:
        if is_cancelled():
            raise Cancelled
        try:
            layers.append(_mosaic_layer(path, order) if path.suffix == ".vrt" else build_image_layer(path, order))
        except UnexpectedAnswer:
            continue  # it was moved or removed meanwhile
    return tuple(layers)


def build_footprint_layer(path: Path, title: str) -> QgsVectorLayer:
    """Return the layer of footprints in a GeoPackage or GeoJSON. Any thread; it lives in the main thread.

    Raises:
        UnexpectedAnswer: QGIS cannot open the file.
    """
    source = f"{path}|layername={LAYER}" if path.suffix.lower() == ".gpkg" else str(path)
    layer = QgsVectorLayer(source, title, "ogr")
    if not layer.isValid():
        raise UnexpectedAnswer(path.name)
    layer.moveToThread(main_thread())
    return layer


def add_as_group(layers: Iterable[QgsMapLayer], title: str, project: QgsProject | None = None) -> QgsLayerTreeGroup:
    """Add layers to the project as a folded group at the top of the layer tree, and return it. GUI thread."""
    known = project or QgsProject.instance()
    group = known.layerTreeRoot().insertGroup(0, title)
    added = known.addMapLayers(list(layers), False)
    for layer in added:
        node = group.addLayer(layer)
        if node is not None:
            node.setExpanded(False)
    group.setExpanded(False)
    return group


def _mosaic_layer(path: Path, order: ImageOrder) -> QgsRasterLayer:
    # What QGIS works out for a first style would otherwise be left in a file beside it.
    with thread_options(GDAL_PAM_ENABLED="NO"):
        layer = QgsRasterLayer(str(path), path.stem, "gdal")
    if not layer.isValid():
        raise UnexpectedAnswer(path.name)
    style_image(layer, order)
    layer.moveToThread(main_thread())
    return layer
