"""Load, use, unload, load again: nothing of the plugin stays in QGIS, and nothing happens before the user acts."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsNetworkRequestParameters,
    QgsProject,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QThread, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QWidget

from sentinelhub_qgis import classFactory
from tests.qgis.gui.window import Window, wait_until


@pytest.fixture
def window(qgis_app: QgsApplication, qgis_processing: None) -> Iterator[Window]:
    window = Window()
    window.main.show()
    yield window
    window.close()


def watched_signals(window: Window) -> dict[str, int]:
    """Return how many slots hang on the signals of what outlives the plugin."""
    project, canvas = QgsProject.instance(), window.canvas
    tasks, network = QgsApplication.taskManager(), QgsNetworkAccessManager.instance()
    return {
        "current layer": window.receivers(window.currentLayerChanged),
        "extents": canvas.receivers(canvas.extentsChanged),
        "destination CRS": canvas.receivers(canvas.destinationCrsChanged),
        "layers added": project.receivers(project.layersAdded),
        "project read": project.receivers(project.readProject),
        "project cleared": project.receivers(project.cleared),
        "task ended": tasks.receivers(tasks.statusChanged),
        "finished request": network.receivers(network.finished),
        "request begun": network.receivers(network.requestAboutToBeCreated[QgsNetworkRequestParameters]),
        "request answered": network.receivers(network.finished[QgsNetworkReplyContent]),
        "request timed out": network.receivers(network.requestTimedOut[QgsNetworkRequestParameters]),
        "drawing begins": canvas.receivers(canvas.renderStarting),
        "drawing ended": canvas.receivers(canvas.mapCanvasRefreshed),
        "layers removed": project.receivers(project.layersRemoved),
        "layer tree": project.layerTreeRoot().receivers(project.layerTreeRoot().willRemoveChildren),
    }


def forget() -> None:
    """Let what was marked for deletion go, as QGIS's own event loop does."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.qWait(0)
    gc.collect()


def census(window: Window) -> dict[str, object]:
    """Count all that a plugin could leave behind."""
    forget()
    return {
        "actions": sorted(action.objectName() for action in window.main.findChildren(QAction)),
        "docks": sorted(dock.objectName() for dock in window.main.findChildren(QDockWidget)),
        "toolbar": len(window.toolbar.actions()),
        "menu": list(window.menu),
        "top-level widgets": Counter(type(widget).__name__ for widget in QApplication.topLevelWidgets()),
        "rubber bands": sum(isinstance(item, QgsRubberBand) for item in window.canvas.scene().items()),
        "map tools": window.canvas.mapTool(),
        "providers": sorted(one.id() for one in QgsApplication.processingRegistry().providers()),
        "translators": len(QgsApplication.instance().findChildren(QTranslator)),
        "tasks": QgsApplication.taskManager().count(),
        "threads": len(QgsApplication.instance().findChildren(QThread)),
        "signals": watched_signals(window),
        "messages": len(window.bar.items()),
    }


@pytest.mark.parametrize("times", [1, 3], ids=["once", "again and again"])
@pytest.mark.parametrize("is_used", [False, True], ids=["unseen", "used"])
def test_nothing_stays_behind(window, times, is_used):
    before = census(window)
    for _ in range(times):
        plugin = classFactory(window)
        plugin.initGui()
        if is_used:
            use(window)
        plugin.unload()
        del plugin
        forget()
    assert census(window) == before


def use(window: Window) -> None:
    """Open the dock and begin signing in to a service that is not there."""
    window.find("sentinelHubAction").trigger()
    wait_until(lambda: window.main.findChildren(QDockWidget, "SentinelHubDock")[0].widget() is not None)
    window.find("deploymentCombo").setCurrentIndex(2)
    for field in ("serviceUrlEdit", "tokenUrlEdit"):
        window.find(field).setText("https://127.0.0.1:9")
    for field in ("clientIdEdit", "clientSecretEdit"):
        window.find(field).setText("x")
    window.find("signInButton").click()
    window.find("sentinelHubBatchAction").trigger()
    wait_until(lambda: window.main.findChildren(QWidget, "SentinelHubBatch"))


def test_what_is_loaded_is_there_once_and_unseen(window):
    plugin = classFactory(window)
    plugin.initGui()
    dock = window.find("SentinelHubDock")
    assert dock.isHidden()
    assert dock.widget() is None
    assert [action.objectName() for _, action in window.menu] == ["sentinelHubAction", "sentinelHubBatchAction"]
    assert [action.objectName() for action in window.toolbar.actions()] == ["sentinelHubAction"]
    assert QgsApplication.processingRegistry().providerById("sentinelhub") is not None
    plugin.unload()


def test_the_action_shows_and_hides_the_dock(window):
    plugin = classFactory(window)
    plugin.initGui()
    action, dock = window.find("sentinelHubAction"), window.find("SentinelHubDock")
    action.trigger()
    assert dock.isVisible()
    assert action.isChecked()
    action.trigger()
    assert not dock.isVisible()
    assert not action.isChecked()
    plugin.unload()


def test_opening_the_dock_asks_nothing_and_opens_no_password_store(window):
    requests: list[str] = []
    network = QgsNetworkAccessManager.instance()
    network.requestAboutToBeCreated.connect(lambda request: requests.append(request.request().url().toString()))
    plugin = classFactory(window)
    plugin.initGui()
    window.find("sentinelHubAction").trigger()
    QTest.qWait(300)
    network.requestAboutToBeCreated.disconnect()
    plugin.unload()
    assert requests == []
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_a_dock_nobody_opens_stays_empty(window):
    plugin = classFactory(window)
    plugin.initGui()
    dock = window.find("SentinelHubDock")
    QTest.qWait(50)
    assert dock.widget() is None
    window.find("sentinelHubAction").trigger()
    assert dock.widget() is not None
    plugin.unload()
