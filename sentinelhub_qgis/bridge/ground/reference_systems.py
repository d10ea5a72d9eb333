"""Reference systems that stay whole, and ways between them that lead somewhere.

QGIS keeps of a reference system what PROJ made of it in the thread that named it first, and drops that when the thread
ends. The system still says that it is valid, but has no way to any other: QGIS hands coordinates back as they were,
and takes metres of one system for metres of another. The threads of tasks end after half a minute without work. Seen in
QGIS 3.22, 3.40 and 3.44; systems that the main thread names first are safe.
"""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
)
from qgis.PyQt.QtCore import QThreadPool

from ...model.errors import AreaUnusable

_FOR_EVER = -1
_EVERYWHERE = ("EPSG:4326", "EPSG:3857")


def keep_whole() -> None:
    """Let no thread of a task end before QGIS does, and name the systems used everywhere. Main thread.

    This is never taken back: the threads would end, and with them what they named.
    """
    manager = QgsApplication.taskManager()
    pools = [QThreadPool.globalInstance()]
    if hasattr(manager, "threadPool"):  # its own from QGIS 3.34 on
        pools.append(manager.threadPool())
    for pool in pools:
        pool.setExpiryTimeout(_FOR_EVER)
    for code in _EVERYWHERE:
        QgsCoordinateReferenceSystem(code)


def way_between(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform:
    """Return the transformation from one system to another. Any thread.

    Raises:
        AreaUnusable: QGIS knows none; it would hand coordinates back as they were.
    """
    transform = QgsCoordinateTransform(source, target, context)
    if not (source.isValid() and target.isValid() and transform.isValid()):
        raise AreaUnusable(f"no way from {source.authid() or '?'} to {target.authid() or '?'}")
    return transform
