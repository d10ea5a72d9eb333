"""A legend that asks the service for nothing.

Opened in the layer tree, a tile layer has QGIS ask the tile address for a legend, which it does not have.
"""

from __future__ import annotations

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayerTreeModelLegendNode,
    QgsMapLayer,
    QgsMapLayerLegend,
)


class QuietLegend(QgsMapLayerLegend):
    """Have no entries; widgets that are embedded in the layer tree still show."""

    def createLayerTreeModelLegendNodes(self, _node: QgsLayerTreeLayer) -> list[QgsLayerTreeModelLegendNode]:
        """Return nothing."""
        return []


def silence(layer: QgsMapLayer) -> None:
    """Give `layer` a legend without entries. GUI thread; not kept with the project."""
    if not isinstance(layer.legend(), QuietLegend):
        layer.setLegend(QuietLegend())
