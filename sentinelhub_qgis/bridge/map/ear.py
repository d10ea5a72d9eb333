"""Hearing of the requests by which QGIS draws maps, whatever thread they are sent in.

Only the signals of the main thread's network manager are listened to, which repeat those of all threads; no reply is
touched, so that nothing of Qt's is shown to Python in a thread of QGIS's. They bring status and headers, but no body.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent, QgsNetworkRequestParameters, QgsSettings
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest, QSslError

from ...api.bodies import is_web_page
from ...model.errors import NoAnswer, SentinelHubError, UnexpectedAnswer, WebPageInstead
from ..network.errors import Circumstances, error_of, is_answer
from ..network.trust import CertificateTrouble, trouble_of
from .tile_requests import MapRequest, is_map_address, read_request

# QGIS ends a request that was silent for too long as it ends one that nobody wants any more; that it was the former is
# said by a signal of its own, in a moment.
_A_MOMENT_MILLISECONDS = 500
_NEARLY = 0.9  # of the limit for silence: QGIS's timer may be early
# From 3.40 on QGIS may let go of a request without a word: it is forgotten once so many others were asked for.
_MOST_OPEN = 5000


@dataclass(frozen=True)
class Heard:
    """Be how a request ended.

    Attributes:
        status: HTTP status; None when none came.
        headers: of the answer, names in lower case.
        is_cancelled: QGIS gave it up, because the user moved on.
        is_from_cache: nothing was sent.
        error: why no answer came; None when one came, be it a refusal.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)
    is_cancelled: bool = False
    is_from_cache: bool = False
    error: SentinelHubError | None = None

    @property
    def is_good(self) -> bool:
        """Tell whether a picture came."""
        return self.error is None and not self.is_cancelled and (self.status is None or 200 <= self.status < 300)

    @property
    def size(self) -> int | None:
        """Bytes of the body; None when the service did not say."""
        text = self.headers.get("content-length", "")
        return int(text) if text.isdigit() else None


class MapEar(QObject):
    """Tell of each map or tile request of the OGC services. GUI thread.

    Signals:
        asked: number, `MapRequest`, and whether QGIS's own provider asks.
        answered: number and `Heard`; also for requests that were not told of with `asked`.
    """

    asked = pyqtSignal(int, object, bool)
    answered = pyqtSignal(int, object)

    def __init__(
        self,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(timezone.utc),
    ) -> None:
        super().__init__(parent)
        self._clock, self._now = clock, now
        self._open: dict[int, tuple[MapRequest, float]] = {}
        self._ended: dict[int, MapRequest] = {}  # by QGIS; it is not known yet why
        self._timed_out: set[int] = set()
        self._distrusted: dict[str, tuple[CertificateTrouble, ...]] = {}  # hosts, until they are trusted
        network = QgsNetworkAccessManager.instance()
        network.requestAboutToBeCreated[QgsNetworkRequestParameters].connect(self._on_asked)
        network.requestTimedOut[QgsNetworkRequestParameters].connect(self._on_timed_out)
        network.requestEncounteredSslErrors.connect(self._on_distrusted)
        network.finished[QgsNetworkReplyContent].connect(self._on_finished)

    def close(self) -> None:
        """Hear no more."""
        network = QgsNetworkAccessManager.instance()
        network.requestAboutToBeCreated[QgsNetworkRequestParameters].disconnect(self._on_asked)
        network.requestTimedOut[QgsNetworkRequestParameters].disconnect(self._on_timed_out)
        network.requestEncounteredSslErrors.disconnect(self._on_distrusted)
        network.finished[QgsNetworkReplyContent].disconnect(self._on_finished)

    def _on_asked(self, parameters: QgsNetworkRequestParameters) -> None:
        # Called for every request of QGIS: what is not ours must cost next to nothing. A request is told of more than
        # once where somebody has set up the network manager of its thread anew.
        url = parameters.request().url()
        if not is_map_address(url.path()) or parameters.requestId() in self._open:
            return
        request = read_request(bytes(url.toEncoded()).decode("ascii", "replace"))
        if request is not None:
            while len(self._open) >= _MOST_OPEN:
                del self._open[next(iter(self._open))]
            self._open[parameters.requestId()] = (request, self._clock())
            self.asked.emit(parameters.requestId(), request, bool(parameters.initiatorClassName()))

    def _on_timed_out(self, parameters: QgsNetworkRequestParameters) -> None:
        number = parameters.requestId()
        request = self._ended.pop(number, None)
        if request is not None:
            self.answered.emit(number, Heard(error=NoAnswer(host=request.host)))
        elif number in self._open:
            self._timed_out.add(number)

    def _on_distrusted(self, number: int, troubles: list[QSslError]) -> None:
        """Keep what is wrong with a certificate: Qt tells it of one of the requests alone that share a connection."""
        request, _ = self._open.get(number, (None, 0.0))
        if request is not None:
            self._distrusted[request.host] = tuple(trouble_of(trouble) for trouble in troubles)

    def _on_finished(self, content: QgsNetworkReplyContent) -> None:
        number = content.requestId()
        request, began = self._open.pop(number, (None, 0.0))
        if request is None:
            return
        has_timed_out = number in self._timed_out
        self._timed_out.discard(number)
        heard = self._heard(content, request, has_timed_out)
        if heard.is_cancelled and 1000 * (self._clock() - began) >= _NEARLY * QgsNetworkAccessManager.timeout():
            self._ended[number] = request
            QTimer.singleShot(_A_MOMENT_MILLISECONDS, self._tell_ended)
        else:
            self.answered.emit(number, heard)

    def _heard(self, content: QgsNetworkReplyContent, request: MapRequest, has_timed_out: bool) -> Heard:
        code, host = content.error(), request.host
        if has_timed_out:
            return Heard(error=NoAnswer(host=host))
        if code == QNetworkReply.NetworkError.OperationCanceledError:
            return Heard(is_cancelled=True)
        status = content.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if not is_answer(code, status):
            by_proxy = QgsSettings().value("proxy/proxyEnabled", False, type=bool)
            troubles = self._distrusted.get(host, ())
            about = Circumstances(host, status, content.errorString(), troubles, self._now(), by_proxy)
            return Heard(status, error=error_of(code, about))
        self._distrusted.pop(host, None)
        names = [bytes(name) for name in content.rawHeaderList()]
        headers = {name.decode("latin-1").lower(): bytes(content.rawHeader(name)).decode("latin-1") for name in names}
        from_cache = bool(content.attribute(QNetworkRequest.Attribute.SourceIsFromCacheAttribute))
        return Heard(status, headers, is_from_cache=from_cache, error=_no_picture(status, headers, host))

    def _tell_ended(self) -> None:
        """Tell of what was not silent for too long after all."""
        while self._ended:
            number, _ = self._ended.popitem()
            self.answered.emit(number, Heard(is_cancelled=True))


def _no_picture(status: int | None, headers: Mapping[str, str], host: str) -> SentinelHubError | None:
    """Return what is wrong with an answer that is none of pictures, though its status says that all is well."""
    kind, size = headers.get("content-type", ""), headers.get("content-length", "")
    if status is None or not 200 <= status < 300:
        return None
    if is_web_page(b"", kind):
        return WebPageInstead(f"HTTP {status}", host=host)
    if size == "0" or (kind and not kind.lower().startswith("image/")):
        return UnexpectedAnswer(f"{kind or 'nothing'} in place of a picture", host=host)
    return None
