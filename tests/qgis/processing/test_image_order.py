"""From Processing's parameters to an order, or to a sentence that says what is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsRectangle, QgsReferencedRectangle
from qgis.PyQt.QtCore import QDate, QDateTime

from sentinelhub_qgis.model.collection import MosaickingOrder, SampleType
from sentinelhub_qgis.model.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.processing.download_image import DownloadImage
from sentinelhub_qgis.processing.image_order import OrderReader

BOLZANO = "680000,681000,5149000,5150000 [EPSG:32632]"
GOOD = {"EXTENT": BOLZANO, "START": "2022-06-12", "OUTPUT": "TEMPORARY_OUTPUT"}
SCRIPT = '//VERSION=3\nfunction setup() { return {input: ["B04", "B08"], output: {bands: 1, sampleType: "FLOAT32"}} }'


@pytest.fixture
def algorithm() -> DownloadImage:
    return DownloadImage().create()


def order_of(algorithm: DownloadImage, **changes: Any) -> ImageOrder:
    parameters = {**GOOD, **changes}
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    return OrderReader(algorithm, parameters, context).order()


def test_the_least_that_must_be_said(algorithm: DownloadImage) -> None:
    order = order_of(algorithm)
    assert order.collection_id == "sentinel-2-l2a"
    assert (order.area.edges, order.area.crs) == ((680000, 5149000, 681000, 5150000), "EPSG:32632")
    assert order.resolution == 10
    assert order.product == RawBands(("B04", "B03", "B02", "B08"), SampleType.UINT16)
    assert order.period is not None
    assert order.period.as_text() == "2022-06-12"
    assert (order.max_cloud_cover, order.mosaicking_order) == (100, MosaickingOrder.MOST_RECENT)


@pytest.mark.parametrize(
    "changes, text",
    [
        pytest.param({"END": "2022-06-30"}, "2022-06-12/2022-06-30", id="text"),
        pytest.param({"END": "2022-06-12"}, "2022-06-12", id="the same day"),
        pytest.param({"START": QDate(2022, 6, 1)}, "2022-06-01", id="date"),
        pytest.param({"START": QDateTime(QDate(2022, 6, 1), QDateTime().time())}, "2022-06-01", id="date and time"),
    ],
)
def test_days(algorithm: DownloadImage, changes: dict[str, Any], text: str) -> None:
    period = order_of(algorithm, **changes).period
    assert period is not None
    assert period.as_text() == text


@pytest.mark.parametrize(
    "changes, crs, resolution",
    [
        pytest.param({}, "EPSG:32632", 10, id="UTM stays"),
        pytest.param({"EXTENT": "11.3,11.4,46.4,46.5 [EPSG:4326]"}, "EPSG:32632", 10, id="degrees: UTM"),
        pytest.param({"EXTENT": "11.3,11.4,-46.5,-46.4 [EPSG:4326]"}, "EPSG:32732", 10, id="south"),
        pytest.param(
            {"EXTENT": "1250000,1260000,5850000,5860000 [EPSG:3857]"}, "EPSG:32632", 10, id="Web Mercator: UTM"
        ),
        pytest.param({"CRS": "EPSG:3857"}, "EPSG:3857", 10, id="as wished"),
        pytest.param({"CRS": "EPSG:4326", "RESOLUTION": 111.3194908}, "EPSG:4326", 0.001, id="metres in degrees"),
        pytest.param(
            {"CRS": QgsCoordinateReferenceSystem("EPSG:3035"), "RESOLUTION": 20}, "EPSG:3035", 20, id="object"
        ),
        pytest.param({"RESOLUTION": 60}, "EPSG:32632", 60, id="coarser"),
        pytest.param({"COLLECTION": "dem", "START": None}, "EPSG:32632", 30, id="the collection's own"),
        pytest.param(
            {
                "EXTENT": QgsReferencedRectangle(
                    QgsRectangle(680000, 5149000, 681000, 5150000), QgsCoordinateReferenceSystem("EPSG:32632")
                )
            },
            "EPSG:32632",
            10,
            id="rectangle",
        ),
    ],
)
def test_places(algorithm: DownloadImage, changes: dict[str, Any], crs: str, resolution: float) -> None:
    order = order_of(algorithm, **changes)
    assert order.area.crs == crs
    assert order.resolution == pytest.approx(resolution, rel=1e-6)


@pytest.mark.parametrize(
    "changes, product",
    [
        pytest.param({"BANDS": " B08 , SCL,"}, RawBands(("B08", "SCL")), id="bands"),
        pytest.param(
            {"SAMPLE_TYPE": "FLOAT32"}, RawBands(("B04", "B03", "B02", "B08"), SampleType.FLOAT32), id="float"
        ),
        pytest.param({"COLLECTION": "sentinel-1-grd"}, RawBands(("VV", "VH"), SampleType.FLOAT32), id="radar"),
        pytest.param(
            {"CUSTOM_COLLECTION": "byoc-1", "BANDS": "anything"}, RawBands(("anything",)), id="own collection"
        ),
        pytest.param(
            {"EVALSCRIPT": SCRIPT, "EVALSCRIPT_BANDS": "NDVI"},
            ScriptedImage(SCRIPT, ("NDVI",), SampleType.FLOAT32, 2),
            id="script",
        ),
        pytest.param(
            {"EVALSCRIPT": SCRIPT, "EVALSCRIPT_BANDS": "NDVI", "SAMPLE_TYPE": "UINT8"},
            ScriptedImage(SCRIPT, ("NDVI",), SampleType.UINT8, 2),
            id="script, number format said",
        ),
    ],
)
def test_pixels(algorithm: DownloadImage, changes: dict[str, Any], product: object) -> None:
    assert order_of(algorithm, **changes).product == product


@pytest.mark.parametrize(
    "changes, cloud, order, processing",
    [
        pytest.param({"MAX_CLOUD_COVER": 30}, 30, MosaickingOrder.MOST_RECENT, {}, id="cloud"),
        pytest.param({"MOSAICKING_ORDER": "leastCC"}, 100, MosaickingOrder.LEAST_CLOUD, {}, id="least cloud"),
        pytest.param(
            {"COLLECTION": "sentinel-1-grd"},
            None,
            MosaickingOrder.MOST_RECENT,
            {"orthorectify": True, "backCoeff": "GAMMA0_ELLIPSOID"},
            id="radar knows no cloud, and lies on the map",
        ),
        pytest.param({"COLLECTION": "dem", "START": None}, None, None, {}, id="elevation knows neither"),
    ],
)
def test_what_a_collection_knows(
    algorithm: DownloadImage, changes: dict[str, Any], cloud: int | None, order: object, processing: dict[str, Any]
) -> None:
    found = order_of(algorithm, **changes)
    assert (found.max_cloud_cover, found.mosaicking_order) == (cloud, order)
    assert dict(found.processing) == processing


@pytest.mark.parametrize(
    "changes, words",
    [
        pytest.param({"START": None}, "No date is chosen", id="no date"),
        pytest.param({"START": "soon"}, "START", id="no date but a word"),
        pytest.param(
            {"END": "2022-06-01"}, "The last day (2022-06-01) is before the first day (2022-06-12)", id="order"
        ),
        pytest.param({"BANDS": "B04,B99"}, "Sentinel-2 L2A has no band B99. It has: B04, B03", id="band"),
        pytest.param({"CUSTOM_COLLECTION": "byoc-1"}, "No band is chosen", id="bands of an own collection"),
        pytest.param({"COLLECTION": "sentinel-9"}, "COLLECTION", id="collection"),
        pytest.param({"CRS": "EPSG:25832"}, "The service makes no images in EPSG:25832", id="CRS"),
        pytest.param(
            {"EXTENT": "680000,681000,5149000,5150000"}, "The extent has no reference system", id="extent's CRS"
        ),
        pytest.param({"EXTENT": "11,11,46,46 [EPSG:4326]"}, "The area cannot be used", id="empty extent"),
        pytest.param({"RESOLUTION": 0}, "RESOLUTION", id="resolution"),
        pytest.param({"RESOLUTION": 2000}, "1500", id="too coarse, with the limit"),
        pytest.param(
            {"RESOLUTION": 0.01, "EXTENT": "0,20,40,50 [EPSG:4326]"}, "pixels; 200000 on a side", id="too large"
        ),
        pytest.param({"MAX_CLOUD_COVER": 101}, "MAX_CLOUD_COVER", id="cloud"),
        pytest.param(
            {"COLLECTION": "sentinel-1-grd", "MOSAICKING_ORDER": "leastCC"},
            "Sentinel-1 GRD cannot be ordered by leastCC. Possible: mostRecent, leastRecent",
            id="mosaicking order",
        ),
        pytest.param({"EVALSCRIPT": SCRIPT}, "Name the output bands of the evalscript", id="script's bands"),
        pytest.param(
            {"EVALSCRIPT": SCRIPT.replace("FLOAT32", "INT8"), "EVALSCRIPT_BANDS": "x"},
            "sampleType",
            id="script's format",
        ),
        pytest.param({"OUTPUT": "/nowhere/image.png"}, "png", id="another file format"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_sent(provider: Any, changes: dict[str, Any], words: str) -> None:
    algorithm = provider.algorithms()[0]
    is_fine, reason = algorithm.checkParameterValues({**GOOD, **changes}, QgsProcessingContext())
    assert not is_fine
    assert words in reason
