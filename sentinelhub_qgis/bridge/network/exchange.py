"""One request under way: waiting for its bytes, with limits, and cancelled in time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from qgis.core import QgsFeedback
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest, QSslError

from ...model.errors import Cancelled, NoAnswer
from ..threads.unwatched import Witness, unwatch
from ..threads.waiting import spin
from .certificates import ask_without_missing_the_answer
from .errors import PROXY_WANTS_LOGIN, Circumstances, error_of, goes_by_proxy, is_answer
from .trust import CertificateTrouble, trouble_of

# What Qt may hold of a body that nobody has read yet. More makes nothing faster, less makes TLS slower.
_BUFFER_BYTES = 1 << 20
# An event loop that did not come back for longer than this was blocked: QGIS is asking the user about a certificate
# or a login. The time a user takes is not the server's.
_LONGEST_TICK_SECONDS = 1.0


@dataclass(frozen=True)
class Limits:
    """Say how long, in seconds, to wait for the next byte, and for all of an answer."""

    no_byte: float
    total: float


class Patience:
    """Measure how long was waited in vain, and in all.

    Only waiting counts: neither the time the caller takes between two reads, nor that of a user who is asked something.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits = limits
        self._clock = clock
        self._silent = 0.0
        self._total = 0.0
        self._since = 0.0

    def begin(self) -> None:
        """Begin to wait."""
        self._since = self._clock()

    def end(self, *, came_forward: bool) -> bool:
        """End to wait; tell whether there is patience left."""
        waited = min(self._clock() - self._since, _LONGEST_TICK_SECONDS)
        self._total += waited
        self._silent = 0.0 if came_forward else self._silent + waited
        return self._silent < self._limits.no_byte and self._total < self._limits.total


class Exchange:
    """Own one reply of Qt until it was read or given up. To be used in the thread that made the reply."""

    def __init__(
        self, reply: QNetworkReply, feedback: QgsFeedback | None, patience: Patience, now: Callable[[], datetime]
    ) -> None:
        unwatch(reply)
        self._reply: QNetworkReply = reply
        self._witness = Witness(reply)
        self._thread = threading.get_ident()
        self.host = str(reply.url().host())
        self._feedback = feedback
        self._patience = patience
        self._now = now
        self._taken = 0
        self._sent = 0
        self._certificate_troubles: list[CertificateTrouble] = []
        self._closed = False
        self._last_status: int | None = None
        reply.uploadProgress.connect(self._note_sent)
        ask_without_missing_the_answer(reply)
        reply.sslErrors.connect(self._note_certificate_troubles)

    def wait_for_head(self) -> None:
        """Return once the status and the headers of the answer are there.

        Raises:
            NetworkError, UnexpectedAnswer: there is no answer.
            Cancelled: the user cancelled, or QGIS is closing.
        """
        while self.status in (None, PROXY_WANTS_LOGIN) and not self._reply.isFinished():
            self._step()
        if self._reply.isFinished():
            self._raise_unless_answer()
        else:
            # Not before: a limit on a request that a proxy refuses makes Qt 5 crash.
            self._reply.setReadBufferSize(_BUFFER_BYTES)

    @property
    def status(self) -> int | None:
        """The HTTP status, or None as long as there is none; the last one known once the exchange is closed."""
        if self._closed:
            return self._last_status
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        return None if status is None else int(status)

    @property
    def reason(self) -> str:
        """The words beside the HTTP status."""
        return str(self._reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or "")

    def headers(self) -> list[tuple[str, str]]:
        """Return the headers of the answer, as they came."""
        pairs = self._reply.rawHeaderPairs()
        return [(bytes(name).decode("latin-1"), bytes(value).decode("latin-1")) for name, value in pairs]

    def read(self, at_most: int) -> bytes:
        """Return the next bytes of the body; none at its end, which closes the exchange.

        Raises:
            NetworkError, UnexpectedAnswer: the body broke off.
            Cancelled: the user cancelled, or QGIS is closing.
        """
        while not self._closed:
            self._raise_if_gone()
            finished = self._reply.isFinished()
            chunk = bytes(self._reply.read(at_most)) if self._reply.bytesAvailable() > 0 else b""
            self._taken += len(chunk)
            if chunk:
                return chunk
            if finished:
                self._raise_unless_answer()
                self.close()
                break
            self._step()
        return b""

    def close(self) -> None:
        """Give up what has not come yet. Does nothing the second time."""
        if self._closed:
            return
        if not self._witness.is_gone:
            self._last_status = self.status
        self._closed = True
        if not self._witness.is_gone:
            if self._thread == threading.get_ident():
                self._reply.abort()
            self._reply.deleteLater()
        # Python must not hold what Qt deletes, see `unwatched`.
        del self._reply

    def _step(self) -> None:
        """Wait until something comes or it is time to look around."""
        self._raise_if_gone()
        before = self._progress()
        self._patience.begin()
        alive = spin(self._reply.readyRead, self._reply.metaDataChanged, self._reply.finished)
        if not alive:
            self.close()
            raise Cancelled
        self._raise_if_gone()
        came_forward = self._progress() != before
        if not self._patience.end(came_forward=came_forward) and not self._reply.isFinished():
            self.close()
            raise NoAnswer(host=self.host)

    def _progress(self) -> tuple[int, int, bool]:
        return self._sent, self._taken + int(self._reply.bytesAvailable()), self.status is not None

    def _raise_if_gone(self) -> None:
        if self._feedback is not None and self._feedback.isCanceled():
            self.close()
            raise Cancelled
        if self._witness.is_gone:  # with its manager: QGIS is closing
            self.close()
            raise Cancelled

    def _raise_unless_answer(self) -> None:
        code = self._reply.error()
        if is_answer(code, self.status):
            return
        about = Circumstances(
            host=self.host,
            status=self.status,
            said=str(self._reply.errorString()),
            certificate_troubles=tuple(self._certificate_troubles),
            now=self._now(),
            by_proxy=goes_by_proxy(self._reply.url()),
        )
        self.close()
        raise error_of(code, about)

    def _note_sent(self, sent: int, _total: int) -> None:
        self._sent = sent

    def _note_certificate_troubles(self, troubles: list[QSslError]) -> None:
        self._certificate_troubles += [trouble_of(trouble) for trouble in troubles]
