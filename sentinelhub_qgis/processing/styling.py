"""The style of downloaded images when QGIS puts them on the map after a run."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..bridge.layers.image_layer import style_image
from ..model.orders.image_order import ImageOrder


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Give an image the style of what was ordered. GUI thread."""

    # QGIS owns none of them, and calls them after the run.
    _kept: list[Styler] = []

    def __init__(self, order: ImageOrder) -> None:
        super().__init__()
        self._order = order

    @classmethod
    def create(cls, order: ImageOrder) -> Styler:
        """Return one that lives until it was called."""
        made = cls(order)
        cls._kept.append(made)
        return made

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, QgsRasterLayer):
            style_image(layer, self._order)
        if self in self._kept:
            self._kept.remove(self)
