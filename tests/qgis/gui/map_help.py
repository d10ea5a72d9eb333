"""A map in the window that draws what the dock adds, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Callable

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsRectangle

from tests.qgis.gui.window import Window, wait_until

VALLEY = QgsRectangle(1_262_000, 5_859_000, 1_264_000, 5_861_000)  # EPSG:3857, near Bolzano
EARTH = QgsRectangle(-15_000_000, -9_000_000, 15_000_000, 9_000_000)


def said(window: Window) -> str:
    """Return what the dock says of the map; nothing while it says nothing."""
    panel = window.find("MapStatePanel")
    return str(window.find("mapStateLabel").text()) if panel.isVisible() else ""


def wait_for(window: Window, words: str, seconds: float = 20.0) -> str:
    """Return what the dock says of the map once it has these words in it."""
    try:
        wait_until(lambda: words in said(window), seconds)
    except AssertionError as error:
        raise AssertionError(f"the dock says {said(window)!r}, not {words!r}") from error
    return said(window)


def wait_for_whole(window: Window) -> None:
    """Wait until the map is complete, and QGIS is done with it: until then it may ask for a tile once more."""
    wait_for(window, "complete")
    wait_until(lambda: not window.canvas.isDrawing())


def marks(window: Window, layer: QgsMapLayer) -> list[str]:
    """Return the tooltips of the marks beside a layer in the layer tree."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    assert isinstance(node, QgsLayerTreeLayer)
    return [re.sub("<.*?>", " ", mark.toolTip()).strip() for mark in window.layerTreeView().indicators(node)]


def button(window: Window) -> str:
    """Return what the button beside the reason says."""
    found = window.find("mapStateButton")
    return str(found.text()).replace("&", "") if found.isVisible() else ""


def drawings(window: Window) -> Callable[[], int]:
    """Return a function that says how often the map was drawn since now."""
    counted: list[None] = []
    window.canvas.mapCanvasRefreshed.connect(lambda: counted.append(None))
    return lambda: len(counted)
