"""Have QGIS decide on a certificate while another thread waits: a way around a defect of QGIS before 3.28.

There the thread that asks waits on a condition without memory: when the main thread answers at once, from its list of
accepted certificates or because nobody can be asked, the thread begins to wait after the answer, and waits for ever
(mended in QGIS by pull request 50443). Here the same question goes to the same place, but by a call that cannot return
before the answer.
"""

from __future__ import annotations

import weakref

from qgis.core import Qgis, QgsNetworkAccessManager
from qgis.PyQt.QtCore import (
    Q_ARG,
    QCoreApplication,
    QMetaObject,
    QObject,
    Qt,
    QTimer,
    pyqtSignal,
    pyqtSlot,
)
from qgis.PyQt.QtNetwork import QNetworkReply, QSslError

from ..threads.unwatched import is_main_thread, unwatch

_MENDED = 32800


def ask_without_missing_the_answer(reply: QNetworkReply) -> None:
    """Take the place of QGIS's own slot for `reply` where that one may hang; call it right after the request."""
    if Qgis.versionInt() >= _MENDED or is_main_thread():
        return
    reply.sslErrors.disconnect()
    # Not held by what hangs on it: it could not go before Qt deletes it.
    held_elsewhere = weakref.ref(reply)
    reply.sslErrors.connect(lambda troubles: _ask(held_elsewhere(), troubles))


class _Question(QObject):
    """Be asked in one thread, and be answered in the main thread."""

    asked = pyqtSignal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self._answer, Qt.ConnectionType.BlockingQueuedConnection)

    @pyqtSlot(object, object)
    def _answer(self, reply: QNetworkReply, troubles: list[QSslError]) -> None:
        QMetaObject.invokeMethod(
            QgsNetworkAccessManager.instance(),
            "handleSslErrors",
            Qt.ConnectionType.DirectConnection,
            Q_ARG("QNetworkReply*", reply),
            Q_ARG("QList<QSslError>", troubles),
        )


def _ask(reply: QNetworkReply, troubles: list[QSslError]) -> None:
    # The user may take longer than the request: QGIS's clock stands still meanwhile, as it does in QGIS's own slot.
    clock = reply.findChild(QTimer, "timeoutTimer")
    if clock is not None:
        unwatch(clock)
        clock.stop()
    question = _Question()
    question.asked.emit(reply, troubles)
    question.deleteLater()
    if clock is not None:
        clock.start()
