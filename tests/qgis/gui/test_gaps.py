"""Nothing the dock does waits for the service on the GUI thread; how long it is held at all is for the bench."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest

from tests.qgis.gui.dock_help import add, choose, layers, rows, sign_in
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

LATENCY = 2.0  # seconds
LONGEST_GAP = LATENCY / 2  # a request on the GUI thread would hold it twice as long; a busy machine does not
AFTERWARDS = 2000  # milliseconds: by then the map has asked for its tiles and drawn them


class Gaps:
    """Hold the longest time between two beats of a 5 ms timer."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.monotonic()

    def beat(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


@contextmanager
def no_gap() -> Iterator[None]:
    """Fail when the event loop stood still for too long, from now until a moment after the end."""
    gaps, timer = Gaps(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(gaps.beat)
    timer.start(5)
    yield
    QTest.qWait(AFTERWARDS)
    gaps.beat()
    timer.stop()
    assert gaps.longest < LONGEST_GAP


@pytest.fixture
def slow_dock(dock: Window, sandbox: Running) -> Iterator[Window]:
    """Return a window that draws its layers, and whose dock is signed in to a service that takes its time for all."""
    wait_until(lambda: "True color" in rows(dock))
    sandbox.control(latency=LATENCY)
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), dock.canvas)
    bridge.setAutoSetupOnFirstLayer(False)
    yield dock
    bridge.deleteLater()


@pytest.mark.slow
def test_signing_in_and_listing(unlocked, plugin, window, sandbox):
    sandbox.control(latency=LATENCY)
    window.find("sentinelHubAction").trigger()
    window.find("sentinelHubAction").trigger()
    QTest.qWait(100)
    with no_gap():
        sign_in(window, sandbox)
        wait_until(lambda: window.find("browsePage").isVisible() and "Simple WMS template" in rows(window))


@pytest.mark.slow
def test_listing_again(slow_dock):
    with no_gap():
        slow_dock.find("refreshAction").trigger()
        assert "Loading" in slow_dock.find("sourcesStateLabel").text()
        wait_until(lambda: not slow_dock.find("sourcesStateLabel").text() and "True color" in rows(slow_dock))


@pytest.mark.slow
def test_adding_and_updating_a_layer(slow_dock, sandbox):
    choose(slow_dock, "NDVI")
    with no_gap():
        layer = add(slow_dock, "NDVI")
    tiles = sandbox.counters()["wmts-tile"]
    assert tiles
    with no_gap():
        slow_dock.find("maxCloudSpin").setValue(33)
        slow_dock.click("updateLayerButton")
        wait_until(lambda: "MAXCC=33" in layer.source())
    assert sandbox.counters()["wmts-tile"] > tiles


@pytest.mark.slow
def test_downloading(slow_dock, tmp_path):
    choose(slow_dock, "True color")
    with no_gap():
        slow_dock.click("downloadViewButton")
        slow_dock.find("outputFileWidget").setFilePath(str(tmp_path / "view.tif"))
        wait_until(lambda: slow_dock.find("startDownloadButton").isEnabled())
        slow_dock.click("startDownloadButton")
        wait_until(lambda: len(layers()) == 1)
