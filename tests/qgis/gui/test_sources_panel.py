"""The list of configurations and layers: lazy, searchable, and plain text whatever the names are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.gui.sources.sources_model import SourceLayer
from sentinelhub_qgis.gui.sources.sources_panel import SourcesPanel
from tests.qgis.gui.sources_help import (
    FARM,
    NDVI,
    OFF,
    OWN,
    RADAR,
    TRUE_COLOUR,
    VV,
    Seen,
    fill,
    index,
    list_the_rest,
    new_panel,
    search,
    texts,
    tooltip,
    whole,
)


@pytest.fixture
def panel(qgis_app: QgsApplication) -> Iterator[SourcesPanel]:
    panel = new_panel()
    yield panel
    panel.close()


@pytest.fixture
def seen(panel: SourcesPanel) -> Seen:
    return Seen(panel)


@pytest.fixture
def filled(panel: SourcesPanel, seen: Seen) -> SourcesPanel:
    fill(panel)
    return panel


@pytest.fixture
def listed(filled: SourcesPanel) -> SourcesPanel:
    list_the_rest(filled)
    return filled


def test_the_first_usable_configuration_opens_and_asks_for_its_layers_once(panel, seen):
    panel.set_configurations([RADAR, OFF, FARM])
    panel.unfold_first()
    assert texts(panel) == ["Ancient (switched off)", "Farm", "Radar", OWN]
    assert seen.wanted == [FARM]
    panel.begin_listing(FARM)
    panel.sourcesTree.collapse(index(panel, 1))
    panel.sourcesTree.expand(index(panel, 1))
    assert seen.wanted == [FARM]
    assert seen.own_wanted == []


def test_an_account_without_configurations_has_its_own_collections_opened(panel, seen):
    panel.set_configurations([])
    panel.unfold_first()
    assert texts(panel) == [OWN]
    assert seen.own_wanted == [True]


def test_layers_come_in_their_owners_order_and_the_first_is_selected(filled, seen):
    assert texts(filled, index(filled, 1)) == ["True color", "<i>NDVI</i>"]
    assert seen.selected[-1] == SourceLayer(FARM, TRUE_COLOUR)
    assert filled.selected() == SourceLayer(FARM, TRUE_COLOUR)


def test_a_configuration_that_is_switched_off_is_grey_and_says_why(filled):
    grey = index(filled, 0)
    assert not grey.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "Switched off" in tooltip(grey)
    assert texts(filled, grey) == []


def test_names_from_outside_are_shown_as_they_are(filled):
    tip = tooltip(index(filled, 1, 1))
    assert "&lt;i&gt;NDVI&lt;/i&gt;" in tip
    assert "Sentinel-2 L2A (optical)" in tip
    assert "<b>" not in tooltip(index(filled, 1))


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


def test_a_failed_list_says_why_and_is_asked_for_again(panel, seen):
    panel.set_configurations([FARM])
    panel.unfold_first()
    panel.begin_listing(FARM)
    panel.fail_listing(FARM, "The service is busy.")
    assert texts(panel, index(panel, 0)) == ["The service is busy."]
    panel.sourcesTree.collapse(index(panel, 0))
    panel.sourcesTree.expand(index(panel, 0))
    assert seen.wanted == [FARM, FARM]
    panel.begin_listing(FARM)
    assert texts(panel, index(panel, 0)) == ["Loading…"]


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


# --- search -----------------------------------------------------------------------------------------------

FOUND = {
    "layer": ("ndvi", {"Farm": ["<i>NDVI</i>"]}),
    "configuration": ("FARM", {"Farm": ["True color", "<i>NDVI</i>"]}),
    "its description": ("fields & <b>", {"Farm": ["True color", "<i>NDVI</i>"]}),
    "collection": ("l2a", {"Farm": ["True color", "<i>NDVI</i>"]}),
    "description": ("crops", {"Farm": ["<i>NDVI</i>"]}),
    "other": ("radar", {"Radar": ["Backscatter", "Drone"]}),
    "two words of two rows": ("ndvi farm", {"Farm": ["<i>NDVI</i>"]}),
    "id of a collection": ("byoc-1", {"Radar": ["Drone"], OWN: ["Drone <flights>"]}),
    "band": ("nir", {OWN: ["Drone <flights>"]}),
    "own": ("mosaic", {OWN: ["Mosaic"]}),
    "nothing": ("nothing like it", {}),
    "signs": ("%s {0} \\ [", {}),
    "white space": ("   ", None),
}


@pytest.mark.parametrize("text, shown", FOUND.values(), ids=FOUND)
def test_a_search_keeps_what_contains_its_words(listed, text, shown):
    before = whole(listed)
    search(listed, text)
    assert whole(listed) == (before if shown is None else shown)
    listed.sourceFilterEdit.clear()
    QTest.qWait(20)
    assert whole(listed) == before


def test_a_search_waits_until_the_typing_stops(filled, seen):
    filled.sourceFilterEdit.setText("nd")
    filled.sourceFilterEdit.setText("ndvi")
    assert seen.searched == []
    QTest.qWait(300)
    assert seen.searched == ["ndvi"]
    filled.sourceFilterEdit.clear()
    QTest.qWait(20)
    assert seen.searched == ["ndvi", ""]


def test_what_a_search_finds_is_unfolded_and_folded_again_after_it(listed):
    listed.sourcesTree.collapse(index(listed, 1))
    search(listed, "ndvi")
    assert listed.sourcesTree.isExpanded(index(listed, 0))
    search(listed, "")
    assert [listed.sourcesTree.isExpanded(index(listed, row)) for row in range(4)] == [False] * 4


def test_layers_that_come_in_during_a_search_are_found(filled):
    search(filled, "backscatter")
    assert whole(filled) == {}
    filled.set_layers(RADAR, [VV])
    assert whole(filled) == {"Radar": ["Backscatter"]}
    assert filled.sourcesTree.isExpanded(index(filled, 0))
    filled.set_layers(RADAR, [])
    assert whole(filled) == {}


@pytest.mark.parametrize(
    "progress, hint",
    [("", "Nothing matches “{}”."), ("1 of 2", "Nothing matches “{}” yet.")],
    ids=["all known", "looking"],
)
def test_a_search_that_finds_nothing_says_so_in_the_empty_box(filled, progress, hint):
    empty = filled.sourcesTree.grab().toImage()
    search(filled, "<b>%1{0}")
    filled.show_progress(progress)
    assert filled.sourcesTree.hint == hint.format("<b>%1{0}")
    assert filled.sourcesTree.grab().toImage() != empty
    search(filled, "")
    assert filled.sourcesTree.hint == ""


def test_a_search_hides_what_is_selected_and_brings_it_back(filled, seen):
    search(filled, "radar")
    assert (filled.selected(), seen.selected[-1]) == (None, None)
    search(filled, "")
    assert filled.selected() == seen.selected[-1] == SourceLayer(FARM, TRUE_COLOUR)
