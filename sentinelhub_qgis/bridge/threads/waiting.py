"""Wait on a local event loop: the one way by which this plugin waits, on the GUI thread and on any other.

An event loop lets QGIS paint, and lets it answer what other threads ask of the main thread (an untrusted certificate,
a proxy's login). The user's clicks and keys wait meanwhile: nothing can be started twice, no window is closed beneath.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEventLoop, QTimer, pyqtBoundSignal

# How long nobody looks whether the user has cancelled.
TICK_MILLISECONDS = 50


def spin(
    *signals: pyqtBoundSignal,
    milliseconds: int = TICK_MILLISECONDS,
    unless: Callable[[], bool] = lambda: False,
) -> bool:
    """Handle this thread's events until one of `signals` is emitted or the time is over.

    `unless` tells whether there is nothing to wait for any more; it is asked once the signals cannot be missed, for
    those that come from other threads.

    Returns False when this thread was told to end (QGIS is closing): it will never wait again, so give up.
    """
    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    for signal in signals:
        signal.connect(loop.quit)
    if unless():
        return True
    timer.start(milliseconds)
    return loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) != -1
