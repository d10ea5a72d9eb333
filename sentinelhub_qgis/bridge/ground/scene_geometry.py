"""Footprints as QGIS draws them: within one map of the Earth, cut at the 180th meridian."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from ...model.scenes.scene import Ring

_MOST_TURNS = 2


def footprint(rings: Iterable[Ring]) -> QgsGeometry:
    """Return rings (EPSG:4326, past 180 beyond the antimeridian) as a multipolygon; null when there are none.

    A place lies inside when an odd number of rings go around it.
    """
    whole = QgsGeometry()
    for ring in rings:
        part = _within_the_map(QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in ring]]))
        if not part.isEmpty():
            whole = part if whole.isNull() else whole.symDifference(part)
    if not whole.isNull():
        whole.convertToMultiType()
    return whole


def largest_part(shape: QgsGeometry) -> QgsRectangle:
    """Return the box of the largest polygon; of what was cut at the 180th meridian one side counts."""
    parts = shape.asGeometryCollection()
    return max(parts, key=lambda part: part.area()).boundingBox() if parts else QgsRectangle()


def _within_the_map(ring: QgsGeometry) -> QgsGeometry:
    box = ring.boundingBox()
    if box.xMinimum() >= -180 and box.xMaximum() <= 180:
        return ring
    sound = ring if ring.isGeosValid() else ring.makeValid()
    whole = QgsGeometry()
    for turn in range(-_MOST_TURNS, _MOST_TURNS + 1):
        window = QgsGeometry.fromRect(QgsRectangle(-180 + 360 * turn, -90, 180 + 360 * turn, 90))
        part = sound.intersection(window)
        if part.isEmpty() or not part.area() > 0:
            continue
        part.translate(-360 * turn, 0)
        whole = part if whole.isNull() else whole.combine(part)
    return whole
