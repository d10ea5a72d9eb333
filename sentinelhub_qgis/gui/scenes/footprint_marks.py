"""A frame around the footprints that are selected, above everything that the map shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...bridge.layers.scene_layer import SelectedScene

_WIDTH = 3  # pixels
_COLOUR = QColor(230, 159, 0)
_HALO = QColor(255, 255, 255, 190)


class FootprintMarks:
    """Frame footprints on a map canvas: those of other days may lie upon the selected one in its layer."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setStrokeColor(_COLOUR)
        band.setSecondaryStrokeColor(_HALO)
        band.setWidth(_WIDTH)
        band.setLineStyle(Qt.PenStyle.SolidLine)
        self._band: Any = band

    def show(self, scenes: Iterable[SelectedScene]) -> None:
        """Frame these scenes instead of others."""
        if self._band is None:
            return
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        crs = QgsCoordinateReferenceSystem("EPSG:4326")
        for scene in scenes:
            if scene.shape is not None:
                self._band.addGeometry(scene.shape, crs)

    def release(self) -> None:
        """Take the frame off the map."""
        band, self._band = self._band, None
        self._canvas.scene().removeItem(band)
        # Python owns it now. Left to its garbage collection it could die in a worker thread, after its canvas.
        sip.delete(band)
