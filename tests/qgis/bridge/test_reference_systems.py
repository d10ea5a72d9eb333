"""Reference systems that tasks name stay whole; where one is not, nothing is said to lie somewhere else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QThread, QThreadPool

from sentinelhub_qgis.bridge.ground.geometry import transformed, utm_crs_for
from sentinelhub_qgis.bridge.ground.order_area import OrderArea
from sentinelhub_qgis.bridge.ground.reference_systems import way_between
from sentinelhub_qgis.bridge.threads.tasks import OperationTask, TaskKeeper
from sentinelhub_qgis.bridge.threads.waiting import spin
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.errors import AreaUnusable

NO_CONTEXT = QgsCoordinateTransformContext()


def leads_somewhere(code: str) -> bool:
    """Tell whether there is a way from a system to one that no other test goes to."""
    target = QgsCoordinateReferenceSystem("EPSG:32601")
    return QgsCoordinateTransform(QgsCoordinateReferenceSystem(code), target, NO_CONTEXT).isValid()


class NamesAndEnds(QThread):
    """Name a system, live until the main thread has used it, and end."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        self.has_named = False
        self.may_end = False

    def run(self) -> None:
        QgsCoordinateReferenceSystem(self._code).toWkt()
        self.has_named = True
        while not self.may_end:
            self.msleep(5)


def broken(code: str) -> QgsCoordinateReferenceSystem:
    """Return a system as QGIS leaves it when the thread has ended that named it first."""
    thread = NamesAndEnds(code)
    thread.start()
    while not thread.has_named:
        spin(milliseconds=5)
    crs = QgsCoordinateReferenceSystem(code)
    assert crs.toWkt()
    thread.may_end = True
    assert thread.wait(5000)
    for _ in range(100):  # what the thread had goes a moment after it
        if not crs.toWkt():
            return crs
        spin(milliseconds=20)
    pytest.skip("this QGIS keeps its systems whole")


@pytest.fixture
def hasty_pools(qgis_app) -> Iterator[None]:
    """Let threads of tasks end at once, as they do after half a minute."""
    manager = QgsApplication.taskManager()
    pools = [QThreadPool.globalInstance(), *([manager.threadPool()] if hasattr(manager, "threadPool") else [])]
    for pool in pools:
        pool.waitForDone()
        pool.setExpiryTimeout(50)
    yield
    for pool in pools:
        pool.setExpiryTimeout(-1)


def test_what_a_task_has_named_stays_whole(hasty_pools: None) -> None:
    keeper, done = TaskKeeper(), []
    task = OperationTask("names a system", lambda _job: QgsCoordinateReferenceSystem("EPSG:28403").toWkt())
    task.succeeded.connect(done.append)
    keeper.start(task)
    while not done:
        spin(milliseconds=5)
    assert QgsCoordinateReferenceSystem("EPSG:28403").toWkt()
    for _ in range(40):  # half a second: ten times what the pools were told
        spin(milliseconds=13)

    assert leads_somewhere("EPSG:28403")


def test_a_system_without_ways_is_an_error_and_no_place(qgis_app) -> None:
    crs = broken("EPSG:28404")
    box = BoundingBox(4_400_000, 6_000_000, 4_410_000, 6_010_000, "EPSG:28404")
    ground = OrderArea.of_polygons([QgsGeometry.fromRect(QgsRectangle(*box.edges))], crs, NO_CONTEXT)

    with pytest.raises(AreaUnusable):
        transformed(box, "EPSG:32635", NO_CONTEXT)
    with pytest.raises(AreaUnusable):
        utm_crs_for(box)
    with pytest.raises(AreaUnusable):
        ground.placed("EPSG:32635", 10)


def test_systems_that_are_none_are_an_error(qgis_app) -> None:
    good, none = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem()
    for pair in ((good, none), (none, good), (none, none)):
        with pytest.raises(AreaUnusable):
            way_between(*pair, NO_CONTEXT)
