"""A downloaded image can be seen at once: not black, not white, no band taken for alpha."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsMapRendererSequentialJob, QgsMapSettings, QgsRasterLayer
from qgis.PyQt.QtCore import QSize

from sentinelhub_qgis.bridge.layers.image_layer import build_image_layer
from sentinelhub_qgis.bridge.layers.temporal import range_of
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.errors import UnexpectedAnswer
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.model.period import Period

GREY = 0.2  # reflectance, half of what is drawn as white
SIDE = 40


def _order(names: tuple[str, ...], sample_type: SampleType) -> ImageOrder:
    area = BoundingBox(600_000, 5_000_000, 600_000 + 10 * SIDE, 5_000_000 + 10 * SIDE, "EPSG:32632")
    return ImageOrder("sentinel-2-l2a", area, 10, RawBands(names, sample_type), Period.of_day(date(2022, 6, 12)))


def _image(path: Path, order: ImageOrder, value: float, scale: float | None) -> Path:
    kind = {SampleType.UINT16: gdal.GDT_UInt16, SampleType.FLOAT32: gdal.GDT_Float32}[order.sample_type]
    gdal.UseExceptions()
    data = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, len(order.band_names), kind)
    data.SetGeoTransform((order.area.min_x, 10, 0, order.area.max_y, 0, -10))
    data.SetProjection('LOCAL_CS["metres"]')
    for band in range(1, len(order.band_names) + 1):
        data.GetRasterBand(band).WriteArray(np.full((SIDE, SIDE), value))
        if scale:
            data.GetRasterBand(band).SetScale(scale)
    data = None
    return path


def _middle(layer: QgsRasterLayer) -> tuple[int, int, int]:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(20, 20))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    colour = job.renderedImage().pixelColor(10, 10)
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize(
    ("sample_type", "value", "scale"),
    [
        (SampleType.UINT16, GREY * 10_000, None),
        (SampleType.UINT16, GREY * 10_000, 0.0001),
        (SampleType.FLOAT32, GREY, None),
    ],
    ids=["digital numbers", "digital numbers with a scale", "reflectance"],
)
def test_reflectance_is_drawn_like_the_map_layers(
    tmp_path: Path, sample_type: SampleType, value: float, scale: float | None
) -> None:
    order = _order(("B04", "B03", "B02", "B08"), sample_type)

    layer = build_image_layer(_image(tmp_path / "image.tif", order, value, scale), order)

    assert all(abs(channel - 127) <= 2 for channel in _middle(layer))


def test_loading_leaves_no_file_beside_the_image(tmp_path: Path) -> None:
    order = _order(("B04", "B03", "B02"), SampleType.UINT16)

    _middle(build_image_layer(_image(tmp_path / "image.tif", order, 500, None), order))

    assert [path.name for path in tmp_path.iterdir()] == ["image.tif"]


def test_one_band_is_drawn_grey(tmp_path: Path) -> None:
    order = _order(("B08",), SampleType.UINT16)

    layer = build_image_layer(_image(tmp_path / "image.tif", order, 500, None), order)

    red, green, blue = _middle(layer)
    assert red == green == blue


def test_what_is_no_image_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "image.tif").write_text("not an image", encoding="utf-8")

    with pytest.raises(UnexpectedAnswer):
        build_image_layer(tmp_path / "image.tif", _order(("B08",), SampleType.UINT16))


def _scripted(name: str, sample_type: SampleType = SampleType.FLOAT32, is_picture: bool = False) -> ImageOrder:
    names = tuple(name.split())
    product = ScriptedImage("//VERSION=3", names, sample_type, is_picture=is_picture)
    return replace(_order(("B04",), sample_type), product=product)


@pytest.mark.parametrize(
    "order, value, colour",
    [
        pytest.param(_order(("SCL",), SampleType.UINT16), 6, (0, 0, 255), id="classes: water"),
        pytest.param(_order(("SCL",), SampleType.UINT16), 4, (0, 160, 0), id="classes: vegetation"),
        pytest.param(_scripted("NDVI"), 0.8, (29, 107, 44), id="NDVI: green"),
        pytest.param(_scripted("ndvi_max"), -0.5, (207, 207, 207), id="NDVI below zero: grey"),
        pytest.param(_scripted("NDWI"), 1.0, (11, 47, 107), id="water index: blue"),
        pytest.param(_scripted("VV_dB"), -12.5, (127, 127, 127), id="decibel: grey"),
        pytest.param(_order(("B08",), SampleType.UINT16), 2000, (127, 127, 127), id="one band of reflectance: grey"),
    ],
)
def test_colours_follow_the_meaning(
    tmp_path: Path, order: ImageOrder, value: float, colour: tuple[int, int, int]
) -> None:
    layer = build_image_layer(_image(tmp_path / "image.tif", order, value, None), order)
    assert all(abs(seen - wanted) <= 2 for seen, wanted in zip(_middle(layer), colour))


def test_classes_have_names(tmp_path: Path) -> None:
    order = _order(("SCL",), SampleType.UINT16)
    layer = build_image_layer(_image(tmp_path / "image.tif", order, 6, None), order)
    assert [one.label for one in layer.renderer().classes()][6] == "Water"


def test_backscatter_is_drawn_from_black_to_white(tmp_path: Path) -> None:
    order = replace(_order(("VH",), SampleType.FLOAT32), collection_id="sentinel-1-grd")
    layer = build_image_layer(_image(tmp_path / "image.tif", order, 0.05, None), order)
    assert all(abs(channel - 127) <= 2 for channel in _middle(layer))


def test_an_image_belongs_to_its_days(tmp_path: Path) -> None:
    order = _order(("B08",), SampleType.UINT16)
    layer = build_image_layer(_image(tmp_path / "image.tif", order, 500, None), order)
    span = layer.temporalProperties()
    assert span.isActive()
    assert span.mode() == Qgis.RasterTemporalMode.FixedTemporalRange
    assert span.fixedTemporalRange() == range_of(Period.of_day(date(2022, 6, 12)))


def test_what_has_no_time_is_always_shown(tmp_path: Path) -> None:
    order = ImageOrder("dem", _order(("B08",), SampleType.FLOAT32).area, 10, RawBands(("DEM",), SampleType.FLOAT32))
    assert (
        not build_image_layer(_image(tmp_path / "image.tif", order, 500, None), order).temporalProperties().isActive()
    )
