"""Five hundred configurations with a hundred layers each: no event of the list holds the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from statistics import median

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QTreeView

from sentinelhub_qgis.gui.sources.sources_model import SourcesModel
from sentinelhub_qgis.gui.sources.sources_panel import SourcesPanel
from sentinelhub_qgis.model.configuration import Configuration, ConfigurationLayer

CONFIGURATIONS = [Configuration(f"id-{number}", f"Configuration {number:03}") for number in range(500)]
TITLES = ("True color", "NDVI", "Moisture index", "Backscatter", "Elevation")
# A block of ours may take as long as bare Qt takes for this many plain rows: 40 ms on a machine of two idle cores, of
# which ours take 3 to 20.
CONTROL_ROWS = 16_000
TIMES = 3


def layers_of(configuration: Configuration) -> list[ConfigurationLayer]:
    return [
        ConfigurationLayer(f"L{n}", f"{TITLES[n % 5]} {n} of {configuration.name}", "sentinel-2-l2a", order_hint=n)
        for n in range(100)
    ]


LAYERS = {configuration: layers_of(configuration) for configuration in CONFIGURATIONS}


def seconds(action: Callable[[], object]) -> float:
    """Return how long `action` holds the thread, with all that it makes Qt draw and lay out."""
    began = time.perf_counter()
    action()
    QApplication.processEvents()
    return time.perf_counter() - began


@pytest.fixture(scope="module")
def control(qgis_app: QgsApplication) -> float:
    """Return how long bare Qt takes to put plain rows in a tree: how fast, and how busy, this machine is."""

    def fill() -> None:
        tree, model = QTreeView(), QStandardItemModel()
        for number in range(CONTROL_ROWS):
            model.appendRow(QStandardItem(f"Row {number}"))
        tree.setModel(model)
        tree.show()
        QApplication.processEvents()
        tree.close()

    return median(seconds(fill) for _ in range(TIMES))


@pytest.fixture
def panel(qgis_app: QgsApplication) -> Iterator[SourcesPanel]:
    panel = SourcesPanel()
    panel.resize(320, 600)
    panel.show()
    panel.show_model(SourcesModel(panel))
    yield panel
    panel.close()


@pytest.fixture
def full(panel: SourcesPanel) -> SourcesPanel:
    panel.set_configurations(CONFIGURATIONS)
    for configuration, layers in LAYERS.items():
        panel.set_layers(configuration, layers)
    QApplication.processEvents()
    return panel


def search(panel: SourcesPanel, text: str) -> None:
    panel.sourceFilterEdit.setText(text)
    panel.sourceFilterEdit.returnPressed.emit()


def test_configurations_come_in_at_once(panel, control):
    assert median(seconds(lambda: panel.set_configurations(CONFIGURATIONS)) for _ in range(TIMES)) < control


def test_layers_come_in_one_configuration_after_the_other(panel, control):
    panel.set_configurations(CONFIGURATIONS)
    times = [seconds(lambda c=c: panel.set_layers(c, LAYERS[c])) for c in CONFIGURATIONS[:100]]
    assert median(times) < control


def test_layers_come_in_during_a_search_that_finds_them(panel, control):
    panel.set_configurations(CONFIGURATIONS)
    search(panel, "ndvi")
    times = [seconds(lambda c=c: panel.set_layers(c, LAYERS[c])) for c in CONFIGURATIONS[:200]]
    assert len(panel.model.branches()) == 200
    assert median(times) < control


@pytest.mark.parametrize("text", ["n", "ndvi", "configuration 4", "no such thing", "ndvi 499"])
def test_a_search_goes_through_all_of_them_in_one_go(full, control, text):
    assert median(seconds(lambda t=t: search(full, t)) for t in [text, ""] * TIMES) < control


@pytest.mark.parametrize(
    "action",
    [
        lambda panel: panel.show_selected("id-499", "L99"),
        lambda panel: panel.sourcesTree.expand(panel.model.top_index(CONFIGURATIONS[250])),
        lambda panel: panel.show_model(panel.model),
        lambda panel: (panel.model.outdate(), panel.set_configurations(CONFIGURATIONS)),
        lambda panel: panel.fail_listing(CONFIGURATIONS[499], "Gone."),
    ],
    ids=["layer of the map", "unfold", "another account", "refresh", "fail"],
)
def test_one_event_holds_the_window_for_a_moment_only(full, control, action):
    assert median(seconds(lambda: action(full)) for _ in range(TIMES)) < control


def test_what_is_seen_is_drawn_and_no_more(full):
    """Rows out of sight cost no text, icon or tooltip."""
    asked: list[object] = []
    data = full.model.data
    full.model.data = lambda index, role=0: (asked.append(index.row()), data(index, role))[1]
    full.sourcesTree.viewport().update()
    QTest.qWait(50)
    assert 0 < len(asked) < 2000
