"""Objects of Qt that worker threads may hold: a way around a defect of PyQt 5.

PyQt keeps one set, for the whole process, of the objects that Qt made and Python has seen. It belongs to the main
thread and has no lock: where such an object dies in one thread while another thread shows Python a new one, the process
may crash, or a living object is taken for a dead one. Here an object is taken off that watch as soon as Python sees it.
What then tells whether it still lives is a child of it that Python made, which PyQt tracks in another way.
"""

from __future__ import annotations

import contextlib
import threading
from typing import TypeVar

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread

Made = TypeVar("Made", bound=QObject)

_main_thread: list[QThread] = []


def unwatch(made_by_qt: QObject) -> None:
    """Take an object that Qt made off PyQt's watch; before anything else is connected to its `destroyed`."""
    with contextlib.suppress(TypeError):  # PyQt's word for: nobody watches it
        made_by_qt.destroyed.disconnect()


def seen(made_by_qt: Made) -> Made:
    """Return an object that Qt made, taken off the watch when a worker thread sees it.

    Its end there would be told to the main thread, which then changes the set without Python's own lock.
    """
    if made_by_qt is not None and not is_main_thread():
        unwatch(made_by_qt)
    return made_by_qt


def main_thread() -> QThread:
    """Return QGIS's main thread, where objects that are made in a task go; the same object each time."""
    if not _main_thread:
        _main_thread.append(QCoreApplication.instance().thread())
    return _main_thread[0]


class Witness:
    """Tell whether an object lives on, without holding it. For objects off the watch."""

    def __init__(self, witnessed: QObject) -> None:
        self._child = QObject(witnessed)

    @property
    def is_gone(self) -> bool:
        """Whether the object was deleted."""
        return bool(sip.isdeleted(self._child))


def is_main_thread() -> bool:
    """Tell whether this is QGIS's main thread. Qt's own word for it would be one more object under watch."""
    return threading.get_ident() == threading.main_thread().ident
