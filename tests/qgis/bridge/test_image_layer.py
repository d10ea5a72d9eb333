"""A downloaded image can be seen at once: not black, not white, no band taken for alpha."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsRasterLayer
from qgis.PyQt.QtCore import QSize

from sentinelhub_qgis.bridge.image_layer import build_image_layer
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.errors import UnexpectedAnswer
from sentinelhub_qgis.model.image_order import ImageOrder, RawBands
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
