"""The list of configurations, layers and own collections: lazy, searchable, and left as it was found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.gui.sources_model import OwnCollectionSource, SourceLayer, SourcesModel
from sentinelhub_qgis.gui.sources_panel import SourcesPanel
from sentinelhub_qgis.gui.sources_values import Group
from sentinelhub_qgis.model.configuration import Configuration, ConfigurationLayer
from sentinelhub_qgis.model.own_collection import OwnBand, OwnCollection

OWN = "Own collections"
FARM = Configuration("farm-id", "Farm", "Fields & <b>more</b>")
OFF = Configuration("off-id", "Ancient", is_disabled=True)
RADAR = Configuration("radar-id", "Radar")
NDVI = ConfigurationLayer("NDVI", "<i>NDVI</i>", "sentinel-2-l2a", "of crops", order_hint=2)
TRUE_COLOUR = ConfigurationLayer("TC", "True color", "sentinel-2-l2a", order_hint=1)
VV = ConfigurationLayer("VV", "Backscatter", "sentinel-1-grd")
DRONE = OwnCollection(
    "byoc-1",
    "Drone <flights>",
    (OwnBand("red", "UINT16"), OwnBand("nir")),
    (11.0, 46.0, 12.5, 47.0),
    date(2024, 3, 1),
    date(2024, 9, 30),
    location="aws-us-west-2",
)
MOSAIC = OwnCollection("byoc-2", "Mosaic", is_configured=False, needs_update=True)
DRONE_LAYER = ConfigurationLayer("D", "Drone", "byoc-1")


class Seen:
    def __init__(self, panel: SourcesPanel) -> None:
        self.wanted: list[Configuration] = []
        self.own_wanted: list[bool] = []
        self.selected: list[SourceLayer | None] = []
        self.activated: list[SourceLayer] = []
        self.own: list[OwnCollectionSource] = []
        self.searched: list[str] = []
        self.refreshed: list[bool] = []
        panel.layers_wanted.connect(self.wanted.append)
        panel.own_wanted.connect(lambda: self.own_wanted.append(True))
        panel.layer_selected.connect(self.selected.append)
        panel.layer_activated.connect(self.activated.append)
        panel.own_selected.connect(self.own.append)
        panel.own_activated.connect(self.own.append)
        panel.search_changed.connect(self.searched.append)
        panel.refresh_wanted.connect(lambda: self.refreshed.append(True))


@pytest.fixture
def panel(qgis_app: QgsApplication) -> Iterator[SourcesPanel]:
    panel = SourcesPanel()
    panel.resize(320, 400)
    panel.show()
    panel.show_model(SourcesModel(panel))
    yield panel
    panel.close()


@pytest.fixture
def seen(panel: SourcesPanel) -> Seen:
    return Seen(panel)


@pytest.fixture
def filled(panel: SourcesPanel, seen: Seen) -> SourcesPanel:
    panel.set_configurations([RADAR, OFF, FARM])
    panel.unfold_first()
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


def whole(panel: SourcesPanel) -> dict[str, list[str]]:
    return {name: texts(panel, index(panel, row)) for row, name in enumerate(texts(panel))}


def search(panel: SourcesPanel, text: str) -> None:
    panel.sourceFilterEdit.setText(text)
    QTest.keyClick(panel.sourceFilterEdit, Qt.Key.Key_Return)


def tooltip(place: QModelIndex) -> str:
    return str(place.data(Qt.ItemDataRole.ToolTipRole))


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


@pytest.fixture
def listed(filled: SourcesPanel) -> SourcesPanel:
    filled.set_layers(RADAR, [VV, DRONE_LAYER])
    filled.set_own([DRONE, MOSAIC])
    return filled


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


# --- own collections --------------------------------------------------------------------------------------


def test_own_collections_are_listed_when_their_group_is_opened(filled, seen):
    filled.sourcesTree.expand(index(filled, 3))
    assert seen.own_wanted == [True]
    filled.begin_listing(Group.OWN)
    filled.set_own([DRONE], "The list is not whole.")
    assert texts(filled, index(filled, 3)) == ["Drone <flights>", "The list is not whole."]


def test_an_own_collection_tells_bands_extent_days_place_and_state(listed):
    tip = tooltip(index(listed, 3, 0))
    for said in (
        "Drone &lt;flights&gt;",
        "Bands: red (UINT16), nir",
        "11.000° to 12.500° east, 46.000° to 47.000° north",
        "Images from 2024-03-01 to 2024-09-30",
        "Data at aws-us-west-2",
        "Shown by the layer “Drone” of “Radar”",
    ):
        assert said in tip
    mosaic = tooltip(index(listed, 3, 1))
    assert "Not configured yet" in mosaic
    assert "yet to work changes in" in mosaic


def test_an_own_collection_that_a_layer_shows_comes_with_that_layer(listed, seen):
    listed.sourcesTree.setCurrentIndex(index(listed, 3, 0))
    assert seen.selected[-1] == SourceLayer(RADAR, DRONE_LAYER)
    assert listed.selected() == OwnCollectionSource(DRONE, SourceLayer(RADAR, DRONE_LAYER))
    assert listed.sourcesStateLabel.isHidden()
    QTest.keyClick(listed.sourcesTree, Qt.Key.Key_Return)
    assert (seen.activated, seen.own) == ([SourceLayer(RADAR, DRONE_LAYER)], [])


@pytest.mark.parametrize(
    "collection, said",
    [(replace(DRONE, id="byoc-3"), "can be downloaded"), (MOSAIC, "has no images yet")],
    ids=["ready", "not configured"],
)
def test_an_own_collection_that_no_layer_shows_says_quietly_what_can_be_done(listed, seen, collection, said):
    listed.set_own([collection])
    listed.sourcesTree.setCurrentIndex(index(listed, 3, 0))
    QTest.keyClick(listed.sourcesTree, Qt.Key.Key_Return)
    assert (seen.selected[-1], seen.activated) == (None, [])
    assert seen.own == [OwnCollectionSource(collection)] * 2
    assert said in listed.sourcesStateLabel.text()
    listed.sourcesTree.setCurrentIndex(index(listed, 1, 0))
    assert listed.sourcesStateLabel.text() == ""


def test_a_layer_tells_the_name_of_the_own_collection_it_shows(listed):
    assert "Drone &lt;flights&gt; (own data)" in tooltip(index(listed, 2, 1))


def test_kinds_of_data_have_icons_of_their_own(listed):
    places = [index(listed, *place) for place in ((1, 0), (2, 0), (2, 1), (3, 0), (3, 1))]
    pictures = [place.data(Qt.ItemDataRole.DecorationRole).pixmap(16, 16).toImage() for place in places]
    assert not any(picture.isNull() for picture in pictures)
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])


def test_bands_that_are_not_known_are_asked_for(listed):
    asked: list[str] = []
    told: list[str] = []
    listed.description_wanted.connect(asked.append)
    listed.described.connect(told.append)
    assert listed.collection("byoc-1").band_names == ("red", "nir")
    assert listed.collection("sentinel-2-l2a").band_names
    assert asked == []
    assert listed.collection("byoc-2").title == "Mosaic"
    assert listed.collection("byoc-9").band_names == ()
    assert asked == ["byoc-2", "byoc-9"]
    listed.add_description(replace(MOSAIC, bands=(OwnBand("a"),)))
    assert told == ["byoc-2"]
    assert listed.collection("byoc-2").band_names == ("a",)
    assert "Bands: a" in tooltip(index(listed, 3, 1))


# --- refresh and accounts ---------------------------------------------------------------------------------


def test_f5_in_the_tree_lists_anew(filled, seen):
    filled.activateWindow()
    filled.sourcesTree.setFocus()
    QTest.qWait(20)
    QTest.keyClick(filled.sourcesTree, Qt.Key.Key_F5)
    assert seen.refreshed == [True]


def test_what_was_open_and_selected_survives_a_refresh(listed, seen):
    listed.sourcesTree.setCurrentIndex(index(listed, 1, 1))
    count, selected = len(seen.selected), listed.selected()
    listed.model.outdate()
    renamed = replace(RADAR, name="A radar")
    listed.set_configurations([FARM, renamed, Configuration("new", "New")])
    assert texts(listed) == ["A radar", "Farm", "New", OWN]
    assert texts(listed, index(listed, 1)) == ["True color", "<i>NDVI</i>"]
    assert listed.sourcesTree.isExpanded(index(listed, 1))
    seen.wanted.clear()
    listed.list_open_ones()
    assert seen.wanted == [FARM]
    listed.set_layers(FARM, [replace(TRUE_COLOUR, order_hint=9), NDVI, replace(VV, order_hint=0)])
    assert texts(listed, index(listed, 1)) == ["Backscatter", "<i>NDVI</i>", "True color"]
    assert listed.selected() == selected
    assert len(seen.selected) == count


def test_a_layer_that_a_refresh_takes_away_is_no_longer_selected(filled, seen):
    filled.set_layers(FARM, [NDVI])
    assert (filled.selected(), seen.selected[-1]) == (None, None)


def test_each_account_has_its_own_tree_and_finds_it_as_it_was_left(filled, seen):
    first, before = filled.model, whole(filled)
    search(filled, "ndvi")
    filled.show_model(SourcesModel(filled))
    assert (whole(filled), filled.sourceFilterEdit.text(), seen.selected[-1]) == ({}, "", None)
    filled.set_configurations([OFF])
    filled.show_model(first)
    assert whole(filled) == before
    assert filled.sourcesTree.isExpanded(index(filled, 1))
    assert filled.selected() == seen.selected[-1] == SourceLayer(FARM, TRUE_COLOUR)


def test_exactly_the_rows_that_are_there_can_be_reached(listed):
    """Qt's own rules of item models, by Qt's own checker."""
    from qgis.PyQt.QtTest import QAbstractItemModelTester

    tester = QAbstractItemModelTester(listed.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for text in ("ndvi", "", "mosaic", "backscatter", ""):
        search(listed, text)
        listed.set_layers(FARM, [NDVI])
        listed.set_layers(RADAR, [VV, TRUE_COLOUR])
        listed.fail_listing(FARM, "Gone.")
        listed.set_layers(FARM, [NDVI, TRUE_COLOUR])
    listed.set_configurations([FARM])
    assert tester.model() is listed.model
