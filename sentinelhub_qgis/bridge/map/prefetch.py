"""Pictures of dates that are not shown yet, put where QGIS looks before it asks.

Tiles are drawn by QGIS itself where nobody sees it: it keeps every tile in memory, whatever the service says of caches.
Pictures of WMS layers it keeps only where the service allows; they are asked for at the addresses of those that are
shown, but for the day, and put into QGIS's network cache.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from qgis.core import QgsMapLayer, QgsMapRendererSequentialJob, QgsMapSettings, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QDateTime, QObject, QUrl, pyqtSignal

from ...model.prefetch import TiledView
from ..layers.capabilities import Fetch, warm_address
from ..layers.source import WEB_MERCATOR
from ..threads.unwatched import seen

_MINUTES = 60
_TIME = re.compile(r"(?<=[?&])TIME=[^&]*", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PICTURES = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def tiled_view(settings: QgsMapSettings) -> TiledView:
    """Return what decides how many tiles a map takes."""
    size, ratio = settings.outputSize(), settings.devicePixelRatio()
    width, height = round(size.width() * ratio), round(size.height() * ratio)
    if settings.destinationCrs().authid() != WEB_MERCATOR or settings.rotation():
        return TiledView(width, height)
    extent = settings.visibleExtent()
    return TiledView(width, height, extent.width() / max(1, width), extent.xMinimum(), extent.yMaximum())


class HiddenDrawing(QObject):
    """Draw layers where nobody sees it. GUI thread, which is never held: QGIS draws in threads of its own.

    Signal: ended, with whether all was drawn.
    """

    ended = pyqtSignal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: QgsMapRendererSequentialJob | None = None
        self._layers: tuple[QgsMapLayer, ...] = ()
        self._leaving: list[tuple[QgsMapRendererSequentialJob, tuple[QgsMapLayer, ...]]] = []

    def start(self, settings: QgsMapSettings, layers: Iterable[QgsMapLayer]) -> None:
        """Draw `layers` as the map would that has these settings."""
        self.stop()
        self._layers = tuple(layers)
        own = QgsMapSettings(settings)
        own.setLayers(list(self._layers))
        job = QgsMapRendererSequentialJob(own)
        self._job = job
        job.finished.connect(lambda: self._on_finished(job))
        job.start()

    def stop(self) -> None:
        """Give up; `ended` does not follow."""
        if self._job is not None:
            # Both must live until the threads of QGIS have noticed.
            self._leaving.append((self._job, self._layers))
            self._job.cancelWithoutBlocking()
        self._job, self._layers = None, ()

    def _on_finished(self, job: QgsMapRendererSequentialJob) -> None:
        self._leaving = [pair for pair in self._leaving if pair[0] is not job]
        if job is self._job:
            self._job, self._layers = None, ()
            self.ended.emit(True)


class KeptPictures:
    """Keep pictures in QGIS's network cache, for an hour at most and no longer than the session. Any thread."""

    def __init__(self) -> None:
        self._addresses: set[str] = set()

    def fetch(self, urls: Iterable[str], fetch: Fetch, stops: Callable[[], bool] = lambda: False) -> None:
        """Ask for what is not kept yet, one after another; what is no picture is not kept.

        Raises:
            NetworkError, ServiceError, Cancelled: what `fetch` raises.
        """
        for url in urls:
            if stops():
                return
            if not is_kept(url):
                body = fetch(url)
                kind = next((kind for start, kind in _PICTURES.items() if body.startswith(start)), "")
                if kind:
                    self._addresses.add(url)
                    warm_address(url, body, kind, _MINUTES)

    def forget(self) -> None:
        """Take all of them out again."""
        cache = seen(seen(QgsNetworkAccessManager.instance()).cache())
        while self._addresses and cache is not None:
            cache.remove(QUrl.fromEncoded(self._addresses.pop().encode()))


def is_kept(url: str) -> bool:
    """Tell whether QGIS's network cache has what is at `url`, and would use it. Any thread."""
    cache = seen(seen(QgsNetworkAccessManager.instance()).cache())
    about = cache.metaData(QUrl.fromEncoded(url.encode())) if cache is not None else None
    return about is not None and about.isValid() and about.expirationDate() > QDateTime.currentDateTimeUtc()


def at_day(url: str, day: date) -> str:
    """Return the address of the same picture of another day, to the letter as QGIS writes it."""
    return _TIME.sub(lambda found: _DAY.sub(day.isoformat(), found.group()), url)
