"""The list of configurations and layers: lazy, searchable, and plain text whatever the names are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.gui.sources_model import SourceLayer
from sentinelhub_qgis.gui.sources_panel import SourcesPanel
from sentinelhub_qgis.model.configuration import Configuration, ConfigurationLayer

FARM = Configuration("farm-id", "Farm", "Fields & <b>more</b>")
OFF = Configuration("off-id", "Ancient", is_disabled=True)
RADAR = Configuration("radar-id", "Radar")
NDVI = ConfigurationLayer("NDVI", "<i>NDVI</i>", "sentinel-2-l2a", "a\nb", order_hint=2)
TRUE_COLOUR = ConfigurationLayer("TC", "True color", "sentinel-2-l2a", order_hint=1)
VV = ConfigurationLayer("VV", "Backscatter", "sentinel-1-grd")


class Seen:
    def __init__(self, panel: SourcesPanel) -> None:
        self.wanted: list[Configuration] = []
        self.selected: list[SourceLayer | None] = []
        self.activated: list[SourceLayer] = []
        panel.layers_wanted.connect(self.wanted.append)
        panel.layer_selected.connect(self.selected.append)
        panel.layer_activated.connect(self.activated.append)


@pytest.fixture
def panel(qgis_app: QgsApplication) -> Iterator[SourcesPanel]:
    panel = SourcesPanel()
    panel.show()
    yield panel
    panel.close()


@pytest.fixture
def seen(panel: SourcesPanel) -> Seen:
    return Seen(panel)


@pytest.fixture
def filled(panel: SourcesPanel, seen: Seen) -> SourcesPanel:
    panel.set_configurations([RADAR, OFF, FARM])
    panel.begin_listing(FARM)
    panel.set_layers(FARM, [NDVI, TRUE_COLOUR])
    return panel


def texts(panel: SourcesPanel, parent: QModelIndex = QModelIndex()) -> list[str]:  # noqa: B008 (the root of every model)
    model = panel.sourcesTree.model()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def index(panel: SourcesPanel, row: int, *children: int) -> QModelIndex:
    model, found = panel.sourcesTree.model(), QModelIndex()
    for place in (row, *children):
        found = model.index(place, 0, found)
    return found


def test_the_first_usable_configuration_opens_and_asks_for_its_layers_once(panel, seen):
    panel.set_configurations([RADAR, OFF, FARM])
    assert texts(panel) == ["Ancient (switched off)", "Farm", "Radar"]
    assert seen.wanted == [FARM]
    panel.begin_listing(FARM)
    panel.sourcesTree.collapse(index(panel, 1))
    panel.sourcesTree.expand(index(panel, 1))
    assert seen.wanted == [FARM]


def test_layers_come_in_their_owners_order_and_the_first_is_selected(filled, seen):
    assert texts(filled, index(filled, 1)) == ["True color", "<i>NDVI</i>"]
    assert seen.selected[-1] == SourceLayer(FARM, TRUE_COLOUR)


def test_a_configuration_that_is_switched_off_is_grey_and_says_why(filled):
    grey = index(filled, 0)
    assert not grey.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "Switched off" in grey.data(Qt.ItemDataRole.ToolTipRole)


def test_names_from_outside_are_shown_as_they_are(filled):
    tip = index(filled, 1, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;i&gt;NDVI&lt;/i&gt;" in tip
    assert "Sentinel-2 L2A" in tip
    assert "<b>" not in index(filled, 1).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=["return", "enter"])
def test_enter_on_a_layer_activates_it(filled, seen, key):
    filled.sourcesTree.setCurrentIndex(index(filled, 1, 1))
    QTest.keyClick(filled.sourcesTree, key)
    assert seen.activated == [SourceLayer(FARM, NDVI)]


def test_a_double_click_on_a_layer_activates_it_and_on_a_configuration_does_not(filled, seen):
    for place in (index(filled, 1, 0), index(filled, 2)):
        where = filled.sourcesTree.visualRect(place).center()
        QTest.mouseClick(filled.sourcesTree.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseDClick(filled.sourcesTree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert seen.activated == [SourceLayer(FARM, TRUE_COLOUR)]


@pytest.mark.parametrize(
    "text, shown",
    [
        ("ndvi", {"Farm": ["<i>NDVI</i>"]}),
        ("FARM", {"Farm": ["True color", "<i>NDVI</i>"]}),
        ("l2a", {"Farm": ["True color", "<i>NDVI</i>"]}),
        ("radar", {"Radar": ["Backscatter"]}),
        ("nothing like it", {}),
    ],
    ids=["layer", "configuration", "collection", "other", "none"],
)
def test_the_filter_keeps_what_contains_the_text(filled, text, shown):
    filled.begin_listing(RADAR)
    filled.set_layers(RADAR, [VV])
    filled.sourceFilterEdit.setText(text)
    found = {name: texts(filled, index(filled, row)) for row, name in enumerate(texts(filled))}
    assert found == shown


def test_filtering_lists_configurations_that_were_not_opened(filled, seen):
    filled.sourceFilterEdit.setText("backscatter")
    assert seen.wanted == [FARM, RADAR]


def test_a_failed_list_says_why_and_is_asked_for_again(panel, seen):
    panel.set_configurations([FARM])
    panel.begin_listing(FARM)
    panel.fail_listing(FARM, "The service is busy.")
    assert texts(panel, index(panel, 0)) == ["The service is busy."]
    panel.sourcesTree.collapse(index(panel, 0))
    panel.sourcesTree.expand(index(panel, 0))
    assert seen.wanted == [FARM, FARM]


def test_an_empty_configuration_says_so(panel):
    panel.set_configurations([FARM])
    panel.set_layers(FARM, [])
    assert texts(panel, index(panel, 0)) == ["No layers"]


@pytest.mark.parametrize("layer_id, found", [("NDVI", True), ("GONE", False)], ids=["listed", "unknown"])
def test_a_layer_of_the_map_is_found_again_without_a_signal(filled, seen, layer_id, found):
    count = len(seen.selected)
    filled.show_selected("farm-id", layer_id)
    assert (filled.selected() == SourceLayer(FARM, NDVI)) is found
    assert len(seen.selected) == count
