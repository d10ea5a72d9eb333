"""The colour of cloud, in the calendar and on the map."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

# Cloud in percent and the colour it has. From sky to cloud, lighter all the way: it reads the same to the
# colour-blind, and beside both a white and a dark page.
STOPS = (
    (0.0, QColor(21, 101, 192)),
    (20.0, QColor(66, 146, 217)),
    (60.0, QColor(150, 178, 200)),
    (100.0, QColor(205, 209, 212)),
)
_WITHOUT_FIGURE = QColor(0, 131, 120)


def cloud_colour(cloud_cover: float | None) -> QColor:
    """Return the colour of a cloud cover in percent; a colour of its own where there is no figure."""
    if cloud_cover is None:
        return QColor(_WITHOUT_FIGURE)
    cover = min(max(cloud_cover, 0.0), 100.0)
    (low, dark), (high, light) = next(pair for pair in zip(STOPS, STOPS[1:]) if pair[0][0] <= cover <= pair[1][0])
    share = (cover - low) / (high - low)
    mixed = [round(a + (b - a) * share) for a, b in zip(dark.getRgb()[:3], light.getRgb()[:3])]
    return QColor(*mixed)
