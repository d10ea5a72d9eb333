"""Own collections in the list, and what a refresh or another account leaves as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.gui.sources.sources_model import OwnCollectionSource, SourceLayer, SourcesModel
from sentinelhub_qgis.gui.sources.sources_panel import SourcesPanel
from sentinelhub_qgis.gui.sources.sources_values import Group
from sentinelhub_qgis.model.configuration import Configuration, LegendKind
from sentinelhub_qgis.model.own_collection import OwnBand
from tests.qgis.gui.sources_help import (
    DRONE,
    DRONE_LAYER,
    FARM,
    MOSAIC,
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
    assert "still processing changes" in mosaic


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
    listed.set_layers(FARM, [TRUE_COLOUR, *(replace(NDVI, id=kind.value, legend=kind) for kind in LegendKind)])
    assert "legend" in tooltip(index(listed, 1, 1))
    places = [index(listed, *place) for place in ((1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (3, 0), (3, 1))]
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
