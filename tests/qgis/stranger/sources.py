"""Data sources as a user of QGIS, or a script, would write them: nothing of the plugin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import parse_qsl, quote

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QImage

from tests.sandbox.running import Running

TEMPLATE = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"  # tests/sandbox/seeds.py
VALLEY = QgsRectangle(1_258_000, 5_858_000, 1_268_000, 5_868_000)  # EPSG:3857, near Bolzano
SIDE = 256
Keys = dict[str, str]


def address(sandbox: Running, service: str, query: str = "", instance: str = TEMPLATE) -> str:
    """Give the address of a service over HTTPS."""
    return f"{sandbox.base_url}/ogc/{service}/{instance}{'?' + query if query else ''}"


def source(sandbox: Running, service: str, query: str = "", /, **keys: str) -> str:
    """Write a data source of the wms provider; `query` goes into its `url`, values of `keys` stand as they are."""
    plain = {"layers": "TRUE_COLOR", "styles": "", "format": "image/png", "crs": "EPSG:3857", **keys}
    parts = [f"{name}={value}" for name, value in plain.items()]
    return "&".join([*parts, f"url={quote(address(sandbox, service, query), safe='')}"])


def opened(text: str) -> QgsRasterLayer:
    """Open a layer, which asks for its capabilities."""
    layer = QgsRasterLayer(text, "stranger", "wms")
    assert layer.isValid(), layer.error().summary()
    return layer


def drawn(
    layer: QgsRasterLayer,
    extent: QgsRectangle = VALLEY,
    crs: str = "EPSG:3857",
    shown: QgsDateTimeRange | None = None,
    side: int = SIDE,
) -> QImage:
    """Draw a map of one layer; `shown` is what the temporal controller would show."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(extent)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setOutputSize(QSize(side, side))
    if shown is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(shown)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not [error.message for error in job.errors()]
    return job.renderedImage()


def colours(image: QImage) -> set[int]:
    """Give the colours on a grid of points, the white background left out."""
    points = range(8, image.width(), 16)
    return {image.pixel(x, y) for x in points for y in points} - {0xFFFFFFFF}


def difference(one: QImage, other: QImage) -> float:
    """Give the mean difference of two pictures' brightness, 0-255."""
    points = [(x, y) for x in range(4, one.width(), 8) for y in range(4, one.height(), 8)]
    gaps = [abs(one.pixelColor(*at).lightness() - other.pixelColor(*at).lightness()) for at in points]
    return sum(gaps) / len(gaps)


def moment(text: str) -> QDateTime:
    """Read an ISO moment as UTC."""
    read = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    read.setTimeSpec(Qt.TimeSpec.UTC)
    return read


def span(first: str, last: str) -> QgsDateTimeRange:
    """Give a range of moments, both ends included."""
    return QgsDateTimeRange(moment(first), moment(last))


def asked(sandbox: Running, kinds: Iterable[str] = ("wms-map", "wmts-tile")) -> Sequence[Keys]:
    """Give the queries of the pictures the sandbox was asked for, names in upper case."""
    found = []
    for line in sandbox.requests():
        if line["kind"] in tuple(kinds):
            assert line["status"] == 200, line
            found.append({name.upper(): value for name, value in parse_qsl(line["query"], keep_blank_values=True)})
    return found
