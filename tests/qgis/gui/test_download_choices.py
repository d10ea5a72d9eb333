"""What, where and when to download, chosen in the dock and fetched from the local Sentinel Hub."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from sentinelhub_qgis.gui.download.area_panel import AreaKind
from sentinelhub_qgis.model.errors import OrderError
from tests.qgis.gui.dock_help import choose
from tests.qgis.gui.window import Window, wait_until
from tests.unit.pixels import read_bands

NDVI = (
    '//VERSION=3\nfunction setup() { return {input: ["B04", "B08", "dataMask"],\n'
    '  output: [{id: "default", bands: 1, sampleType: "FLOAT32", nodataValue: -9},\n'
    '           {id: "mask", bands: 1, sampleType: "UINT8"}]}; }\n'
    "function evaluatePixel(s) {\n"
    "  return {default: [s.dataMask ? index(s.B08, s.B04) : -9], mask: [s.dataMask]}; }\n"
    'function updateOutputMetadata(scenes, input, output) { output.userData = {who: "me"}; }\n'
)
FIELD = "POLYGON((11.302 46.452, 11.308 46.452, 11.305 46.457, 11.302 46.452))"


@pytest.fixture
def page(dock: Window) -> Window:
    """Return the dock on its download page, for a view of a square kilometre."""
    choose(dock, "True color")
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dock.canvas.setExtent(QgsRectangle(11.30, 46.45, 11.31, 46.46))
    dock.find("singleDayCheck").setChecked(False)
    dock.find("startDateEdit").setDate(QDate(2026, 5, 1))
    dock.find("endDateEdit").setDate(QDate(2026, 5, 12))
    dock.click("downloadViewButton")
    wait_until(lambda: "processing units" in dock.find("estimateLabel").text())
    return dock


def images() -> list[QgsRasterLayer]:
    found = QgsProject.instance().mapLayers().values()
    return sorted((one for one in found if isinstance(one, QgsRasterLayer)), key=lambda one: one.source())


def fetch(page: Window, target: str, count: int = 1) -> list[QgsRasterLayer]:
    page.find("outputFileWidget").setFilePath(target)
    wait_until(lambda: page.find("startDownloadButton").isEnabled())
    page.click("startDownloadButton")
    wait_until(lambda: not page.find("JobRow").is_running, 60)
    assert "spent" in page.find("jobStateLabel").text()
    wait_until(lambda: len(images()) == count, 10)
    return images()


def select(page: Window, combo: str, value: str) -> None:
    box = page.find(combo)
    place = box.findData(value)
    assert box.model().item(place).isEnabled()
    box.setCurrentIndex(place)


def fields() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "<b>fields", "memory")
    for text in (FIELD, "POLYGON((11.30 46.45, 11.40 46.45, 11.40 46.55, 11.30 46.45))"):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("ending, renderer", [("png", QgsMultiBandColorRenderer), ("tif", QgsMultiBandColorRenderer)])
def test_the_layer_as_it_is_shown(page, tmp_path, ending, renderer):
    select(page, "whatCombo", "shown")
    assert not page.find("bandsCombo").isVisible()
    select(page, "formatCombo", f".{ending}")
    (image,) = fetch(page, str(tmp_path / f"shown.{ending}"))
    assert image.crs().authid() == "EPSG:32632"
    assert isinstance(image.renderer(), renderer)
    colours = read_bands(tmp_path / f"shown.{ending}")
    assert (colours.shape[0], colours.dtype) == (4, np.uint8)
    assert (colours[3] == 255).all()


def test_the_files_ending_follows_the_format(page):
    assert page.find("outputFileWidget").filePath().endswith(".tif")
    select(page, "whatCombo", "shown")
    select(page, "formatCombo", ".jpg")
    assert page.find("outputFileWidget").filePath().endswith(".jpg")
    select(page, "whatCombo", "bands")
    assert page.find("outputFileWidget").filePath().endswith(".tif")


def test_a_layer_whose_script_the_service_keeps(dock, sandbox, tmp_path):
    choose(dock, "VV - decibel gamma0")
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dock.canvas.setExtent(QgsRectangle(11.30, 46.45, 11.31, 46.46))
    dock.click("downloadViewButton")
    select(dock, "whatCombo", "shown")
    wait_until(lambda: sandbox.counters().get("data-products") == 1)
    wait_until(lambda: dock.find("DownloadPanel").target() is not None and orders(dock))
    (image,) = fetch(dock, str(tmp_path / "radar.tif"))
    assert image.bandCount() in (1, 2, 3, 4)


def orders(window: Window) -> bool:
    try:
        return bool(window.find("DownloadPanel").order())
    except OrderError:
        return False


def test_an_evalscript_with_two_outputs_and_data_of_its_own(page, sandbox, tmp_path):
    select(page, "whatCombo", "script")
    page.find("scriptEdit").setPlainText(NDVI)
    assert not page.find("sampleTypeCombo").isVisible()
    page.find("scriptBandsEdit").setText("NDVI")
    images_of = fetch(page, str(tmp_path / "ndvi.tif"), 2)
    assert [one.bandName(1).split(" (")[0] for one in images_of] == ["Band 1: NDVI", "Band 1: mask"]
    assert isinstance(images_of[0].renderer(), QgsSingleBandPseudoColorRenderer)
    assert sandbox.counters()["process"] == 1
    assert "who" in (tmp_path / "ndvi_userdata.json").read_text()
    assert gdal.Open(str(tmp_path / "ndvi.tif")).GetRasterBand(1).GetNoDataValue() == -9


def test_the_layers_script_is_where_one_begins(page):
    select(page, "whatCombo", "script")
    assert "There is no evalscript yet" in wait_for_words(page, "evalscript")
    page.click("scriptFromLayerButton")
    assert page.find("scriptEdit").toPlainText().startswith("//VERSION=3")


def test_a_script_that_is_not_plain_is_asked_about(page):
    select(page, "whatCombo", "script")
    page.find("scriptEdit").setPlainText(NDVI.replace('bands: 1, sampleType: "FLOAT32"', "bands: n"))
    assert "how many bands" in wait_for_words(page, "bands")


def wait_for_words(page: Window, word: str) -> str:
    label = page.find("estimateLabel")
    wait_until(lambda: word in label.text())
    assert not page.find("startDownloadButton").isEnabled()
    return str(label.text())


def test_a_script_that_is_wrong_says_why_and_leaves_nothing(page, tmp_path):
    select(page, "whatCombo", "script")
    page.find("scriptEdit").setPlainText(NDVI.replace("function evaluatePixel(s) {", "function evaluatePixel(s) { }}"))
    page.find("outputFileWidget").setFilePath(str(tmp_path / "a.tif"))
    wait_until(lambda: page.find("startDownloadButton").isEnabled())
    page.click("startDownloadButton")
    wait_until(lambda: not page.find("JobRow").is_running)
    assert "evalscript" in page.find("jobStateLabel").text()
    assert list(tmp_path.iterdir()) == []


def test_selected_polygons_are_cut_out(page, tmp_path):
    layer = fields()
    layer.selectByIds([1])
    page.setActiveLayer(layer)
    select(page, "areaCombo", AreaKind.POLYGONS.value)
    wait_until(lambda: page.find("areaNoteLabel").text() == "Selected in “<b>fields”: 1")
    fetch(page, str(tmp_path / "field.tif"))
    bands = read_bands(tmp_path / "field.tif")
    share = np.count_nonzero(bands.any(axis=0)) / bands[0].size
    assert 0.4 < share < 0.6
    assert 40 < bands.shape[2] < 60


def test_all_polygons_of_a_layer_count_when_none_is_selected(page):
    page.setActiveLayer(fields())
    select(page, "areaCombo", AreaKind.POLYGONS.value)
    wait_until(lambda: page.find("areaNoteLabel").text().startswith("All polygons of “<b>fields”"))
    assert page.find("clipCheck").isChecked()
    wait_until(lambda: "processing units" in page.find("estimateLabel").text())
    order = page.find("DownloadPanel").order()
    assert order.area.width > 7000
    assert len(order.polygons) == 2


def test_without_a_polygon_layer_it_says_what_to_do(page):
    select(page, "areaCombo", AreaKind.POLYGONS.value)
    wait_until(lambda: page.find("areaNoteLabel").text() == "Choose a polygon layer in the list of layers.")
    assert "No area is chosen" in wait_for_words(page, "area")


def test_a_typed_extent_begins_with_the_view(page):
    select(page, "areaCombo", AreaKind.EXTENT.value)
    widget = page.find("areaExtentWidget")
    assert widget.isVisible()
    assert widget.outputExtent().width() > 0.009
    widget.setOutputExtentFromUser(QgsRectangle(11.4, 46.4, 11.402, 46.402), QgsCoordinateReferenceSystem("EPSG:4326"))
    order = page.find("DownloadPanel").order()
    assert order.area.crs == "EPSG:32632"
    assert 150 < order.area.width < 165
    assert order.polygons == ()


def test_a_view_across_the_antimeridian_is_refused_in_words(page):
    page.canvas.setExtent(QgsRectangle(179.9, -17, 180.1, -16.9))
    assert "180th meridian" in wait_for_words(page, "meridian")


def test_each_date_as_a_file_with_its_own_time(page, sandbox, tmp_path):
    select(page, "datesCombo", "files")
    assert page.find("namesEdit").isVisible()
    page.find("namesEdit").setText("{name}_{date}")
    wait_until(lambda: "each date" in page.find("estimateLabel").text())
    page.find("outputFileWidget").setFilePath(str(tmp_path / "a.tif"))
    wait_until(lambda: page.find("startDownloadButton").isEnabled())
    page.click("startDownloadButton")
    wait_until(lambda: not page.find("JobRow").is_running, 60)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) >= 2
    assert all(name.startswith("a_2026-05-") for name in names)
    assert "2 files" in page.find("jobStateLabel").text() or f"{len(names)} files" in page.find("jobStateLabel").text()
    found = images()
    assert len(found) == len(names)
    for layer, name in zip(found, names):
        span = layer.temporalProperties()
        assert span.mode() == Qgis.RasterTemporalMode.FixedTemporalRange
        assert span.fixedTemporalRange().begin().date().toString("yyyy-MM-dd") == name[2:12]


def test_a_system_the_service_does_not_know_is_warped_and_said(page, tmp_path):
    page.find("DownloadPanel").grid.set_crs("EPSG:31287")
    wait_until(lambda: "warped here" in page.find("estimateLabel").text())
    (image,) = fetch(page, str(tmp_path / "a.tif"))
    assert image.crs().authid() == "EPSG:31287"
    assert "EPSG:32632" in gdal.Open(str(tmp_path / "a.tif")).GetMetadataItem("SENTINEL_HUB_WARPED_FROM")
    assert np.count_nonzero(read_bands(tmp_path / "a.tif")[0]) > 8000
