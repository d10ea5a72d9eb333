"""The dock opens at once, and fills when what is in it has been loaded beside the GUI."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from sentinelhub_qgis.bridge.threads.tasks import task_pool
from sentinelhub_qgis.gui import dock as dock_module
from sentinelhub_qgis.gui.dock import SentinelHubDock
from tests.qgis.gui.window import Window, wait_until
from tests.qgis.threads import lost
from tests.sandbox.running import Running

UNLOADED = "this_is_loaded_by_nobody_else"


class Built:
    """Count how often the content was built, and how many parts of it."""

    def __init__(self) -> None:
        self.count = self.parts = 0
        self.all_parts = 3

    def __call__(self) -> Iterator[QLabel | None]:
        for _ in range(self.all_parts):
            self.parts += 1
            yield None
        self.count += 1
        yield QLabel("content")


@pytest.fixture
def unloaded(monkeypatch: pytest.MonkeyPatch, tmp_path) -> Iterator[str]:
    """Name a module that is not loaded yet, in place of the dock's content."""
    (tmp_path / f"{UNLOADED}.py").write_text("import time\ntime.sleep(0.2)\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(dock_module, "CONTENT", UNLOADED)
    yield UNLOADED
    sys.modules.pop(UNLOADED, None)


@pytest.fixture
def built() -> Built:
    return Built()


@pytest.fixture
def panel(window: Window, built: Built) -> Iterator[SentinelHubDock]:
    panel = SentinelHubDock(built, window.main)
    panel.fill_when_seen()
    yield panel
    panel.give_up()
    panel.deleteLater()


def test_what_qgis_has_lost_is_loaded_all_the_same(unloaded: str, panel: SentinelHubDock, built: Built) -> None:
    with lost(task_pool()):
        panel.fill()
    wait_until(lambda: built.count == 1)
    assert panel.widget().text() == "content"


def test_it_says_that_it_opens_and_then_is_filled(unloaded: str, panel: SentinelHubDock, built: Built) -> None:
    panel.fill()
    assert panel.widget().text() == "Opening…"
    assert built.count == 0
    wait_until(lambda: panel.is_full)

    assert panel.widget().text() == "content"
    assert built.count == 1
    assert unloaded in sys.modules


def test_it_is_built_part_by_part(unloaded: str, panel: SentinelHubDock, built: Built) -> None:
    """The window is free between the parts."""
    turns: set[int] = set()
    timer = QTimer(panel)
    timer.timeout.connect(lambda: turns.add(built.parts))
    timer.start(0)
    panel.fill()
    wait_until(lambda: panel.is_full)

    assert {1, 2, 3} <= turns


def test_what_is_half_built_is_finished_before_the_plugin_goes(
    unloaded: str, panel: SentinelHubDock, built: Built
) -> None:
    built.all_parts = 100_000
    panel.fill()
    wait_until(lambda: built.parts > 0)
    assert not panel.is_full
    panel.give_up()

    assert (built.parts, built.count) == (100_000, 1)
    assert panel.widget().text() == "content"


def test_asked_twice_it_is_filled_once(unloaded: str, panel: SentinelHubDock, built: Built) -> None:
    for _ in range(3):
        panel.fill()
    wait_until(lambda: built.count > 0)
    panel.fill()

    assert built.count == 1


def test_what_is_loaded_is_shown_at_once(plugin, panel: SentinelHubDock, built: Built) -> None:
    panel.fill()

    assert built.count == 1


def test_a_plugin_that_goes_meanwhile_is_not_waited_for(unloaded: str, panel: SentinelHubDock, built: Built) -> None:
    panel.fill()
    panel.give_up()
    QTest.qWait(500)

    assert built.count == 0


def test_modules_that_fail_are_met_where_the_content_is_built(
    panel: SentinelHubDock, built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dock_module, "CONTENT", "no_such_module_at_all")
    panel.fill()

    wait_until(lambda: built.count == 1)


def test_a_project_with_layers_of_the_service_is_watched_over(plugin, window: Window, sandbox: Running) -> None:
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/", "ours", "wms")
    layer.setCustomProperty("sentinelhub/collection", "sentinel-2-l2a")
    QgsProject.instance().addMapLayer(layer)
    wait_until(lambda: window.find("MainPanel"))

    assert not window.find("SentinelHubDock").isVisible()
    assert sum(sandbox.counters().values()) == 0


def test_a_project_without_them_loads_nothing(plugin, window: Window) -> None:
    QgsProject.instance().addMapLayer(QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/", "other", "wms"))
    QTest.qWait(50)

    assert window.main.findChildren(QLabel, "accountNameLabel") == []
