"""What the tests of map layers share: choices, and a map to draw them on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.request import ProxyHandler, build_opener

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
from qgis.PyQt.QtGui import QImage

from sentinelhub_qgis.bridge.layers.capabilities import Capabilities, CapabilitiesShelf
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.period import Period

SHOWN_DAY = Period.of_day(date(2022, 6, 12))
OTHER_DAY = Period.of_day(date(2022, 7, 2))
MONTH = Period(date(2022, 6, 1), date(2022, 6, 30))
BOLZANO = QgsRectangle(1_258_000, 5_858_000, 1_268_000, 5_868_000)  # EPSG:3857, 10 km a side
SIDE = 256  # pixels


def choice_at(base_url: str, service: MapService = MapService.WMTS, **changes: Any) -> LayerChoice:
    """Return a Sentinel-2 layer for a day with few clouds."""
    choice = LayerChoice(
        account_name="Field work",
        base_url=base_url,
        configuration_id="0f0f0f0f-1111-2222-3333-444444444444",
        layer_id="TRUE-COLOR",
        layer_title="True colour",
        collection_id="sentinel-2-l2a",
        period=SHOWN_DAY,
        max_cloud_cover=20,
        mosaicking_order=MosaickingOrder.LEAST_CLOUD,
        service=service,
    )
    return replace(choice, **changes)


def fetch(url: str) -> bytes:
    """Get an address by the standard library."""
    with build_opener(ProxyHandler({})).open(url, timeout=30) as answer:
        return bytes(answer.read())


def capabilities_of(choice: LayerChoice, by: Callable[[str], bytes] = fetch) -> Capabilities:
    """Ask for the capabilities of the choice's service."""
    return CapabilitiesShelf().obtain(choice, by)


def drawn(
    layer: QgsRasterLayer, extent: QgsRectangle = BOLZANO, crs: str = "EPSG:3857", day: Period | None = None
) -> QImage:
    """Return the picture of a small map; `day` is where the temporal controller stands, None when it is off."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(extent)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setOutputSize(QSize(SIDE, SIDE))
    if day is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(QgsDateTimeRange(_midnight(day.start), _midnight(day.end).addDays(1), True, False))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not [error.message for error in job.errors()]
    return job.renderedImage()


def colours(image: QImage) -> set[int]:
    """Return the different colours on a grid of points, the background (white) left out."""
    points = range(8, SIDE, 16)
    return {image.pixel(x, y) for x in points for y in points} - {0xFFFFFFFF}


def notice_of(layer: QgsRasterLayer) -> str:
    """Return the layer's attribution, from where this QGIS keeps it."""
    properties = layer.serverProperties()
    return str((properties if hasattr(properties, "attribution") else layer).attribution())


def _midnight(day: date) -> QDateTime:
    return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)
