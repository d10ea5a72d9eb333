"""Own collections in the dock: chosen in the tree, and downloaded with their bands."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QDate

from sentinelhub_qgis.gui.sources.sources_model import OwnCollectionSource, value_at
from tests.qgis.gui.dock_help import layers, rows
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

OWN = "Own collections"


@pytest.fixture
def own(dock: Window) -> Window:
    """Return a window whose dock shows the own collections."""
    wait_until(lambda: "True color" in rows(dock))
    dock.find("sourcesTree").expand(rows(dock)[OWN])
    wait_until(lambda: "Drone flights <2025>" in rows(dock))
    return dock


def with_pixels(window: Window) -> OwnCollectionSource:
    """Select the own collection that a layer shows: the one that has pixels."""
    for index in rows(window).values():
        source = value_at(index)
        if isinstance(source, OwnCollectionSource) and source.shown_by is not None:
            window.find("sourcesTree").setCurrentIndex(index)
            return source
    raise AssertionError("none is shown by a layer")


def look_at(window: Window, source: OwnCollectionSource) -> None:
    west, south, east, north = source.collection.extent
    x, y = (west + east) / 2, (south + north) / 2
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    window.canvas.setExtent(QgsRectangle(x, y, x + 0.01, y + 0.01))


def test_a_collection_without_a_layer_can_be_downloaded_or_get_a_layer(own):
    own.find("sourcesTree").setCurrentIndex(rows(own)["Drone flights <2025>"])
    assert own.find("addToMapButton").isEnabled()
    assert own.find("downloadViewButton").isEnabled()
    assert "can be downloaded" in own.find("sourcesStateLabel").text()
    own.click("downloadViewButton")
    assert own.find("downloadSubjectLabel").text().startswith("Drone flights <2025>")
    assert "Drone_flights_2025" in own.find("outputFileWidget").filePath()


def test_a_collection_that_a_layer_shows_goes_on_the_map_by_that_layer(own):
    source = with_pixels(own)
    own.click("addToMapButton")
    wait_until(lambda: len(layers()) == 1)
    assert layers()[0].name().startswith(source.shown_by.layer.title)


def test_the_bands_of_an_own_collection_are_downloaded(own, sandbox, tmp_path):
    source = with_pixels(own)
    day = source.collection.first_day
    own.find("startDateEdit").setDate(QDate(day.year, day.month, day.day))
    own.find("endDateEdit").setDate(QDate(day.year, day.month, day.day).addDays(60))
    look_at(own, source)
    own.click("downloadViewButton")
    names = [band.name for band in source.collection.bands]
    assert own.find("bandsCombo").isVisible()
    assert own.find("bandsCombo").checkedItems() == names[:4]
    target = tmp_path / "own.tif"
    own.find("outputFileWidget").setFilePath(str(target))
    wait_until(lambda: own.find("startDownloadButton").isEnabled())
    own.click("startDownloadButton")
    wait_until(lambda: not own.find("JobRow").is_running, 60)
    assert "processing units spent" in own.find("jobStateLabel").text()
    (image,) = layers()
    assert image.bandCount() == len(names[:4])
    assert sandbox.counters()["process"] >= 1


def test_bands_of_a_layer_of_somebody_elses_collection_are_looked_up(dock: Window, sandbox: Running):
    sandbox.control(byoc_right=False)
    wait_until(lambda: "Own data" in " ".join(rows(dock)) or "True color" in rows(dock))
    custom = next(
        index
        for index in rows(dock).values()
        if hasattr(value_at(index), "layer") and value_at(index).layer.collection.is_custom
    )
    dock.find("sourcesTree").setCurrentIndex(custom)
    dock.click("downloadViewButton")
    assert dock.find("bandNamesEdit").isVisible()
    wait_until(lambda: dock.find("bandsCombo").isVisible())
    assert dock.find("bandsCombo").checkedItems()
