"""From Processing's parameters to an order, or to a sentence that says what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from sentinelhub_qgis.bridge.words.wording import wording_of
from sentinelhub_qgis.model.collection import MosaickingOrder, SampleType
from sentinelhub_qgis.model.errors import AreaUnusable
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.model.orders.product_order import Dates, ProductOrder
from sentinelhub_qgis.model.polygon import bounds_of, ground_of
from sentinelhub_qgis.processing.base import ParameterWrong
from sentinelhub_qgis.processing.download_image import DownloadImage
from sentinelhub_qgis.processing.image_order import OrderReader
from sentinelhub_qgis.processing.image_parameters import with_present_names

BOLZANO = "680000,681000,5149000,5150000 [EPSG:32632]"
GOOD = {"EXTENT": BOLZANO, "FROM": "2022-06-12", "OUTPUT": "TEMPORARY_OUTPUT"}
SCRIPT = '//VERSION=3\nfunction setup() { return {input: ["B04", "B08"], output: {bands: 1, sampleType: "FLOAT32"}} }'

UNCLEAR = SCRIPT.replace('bands: 1, sampleType: "FLOAT32"', "bands: n, sampleType: kind")


@pytest.fixture
def algorithm() -> DownloadImage:
    return DownloadImage().create()


def order_of(algorithm: DownloadImage, **changes: Any) -> ImageOrder:
    assert algorithm.checkParameterValues({**GOOD, **changes}, QgsProcessingContext()) == (True, "")
    return product_of(algorithm, **changes).image


def product_of(algorithm: DownloadImage, **changes: Any) -> ProductOrder:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    reader = OrderReader(algorithm, {**GOOD, **changes}, context)
    return reader.order(reader.plain_source())


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
        pytest.param({"TO": "2022-06-30"}, "2022-06-12/2022-06-30", id="text"),
        pytest.param({"TO": "2022-06-12"}, "2022-06-12", id="the same day"),
        pytest.param({"FROM": QDate(2022, 6, 1)}, "2022-06-01", id="date"),
        pytest.param({"FROM": QDateTime(QDate(2022, 6, 1), QDateTime().time())}, "2022-06-01", id="date and time"),
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
        pytest.param({"SOURCE": "dem", "FROM": None}, "EPSG:32632", 30, id="the collection's own"),
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
        pytest.param({"SOURCE": "sentinel-1-grd"}, RawBands(("VV", "VH"), SampleType.FLOAT32), id="radar"),
        pytest.param({"SOURCE": "byoc-1", "BANDS": "anything"}, RawBands(("anything",)), id="own collection"),
        pytest.param(
            {"EVALSCRIPT": SCRIPT, "EVALSCRIPT_BANDS": "NDVI"},
            ScriptedImage(SCRIPT, ("NDVI",), SampleType.FLOAT32, 2),
            id="script",
        ),
        pytest.param(
            {"EVALSCRIPT": UNCLEAR, "EVALSCRIPT_BANDS": "NDVI", "SAMPLE_TYPE": "UINT8"},
            ScriptedImage(UNCLEAR, ("NDVI",), SampleType.UINT8, 2),
            id="script, number format said",
        ),
    ],
)
def test_pixels(algorithm: DownloadImage, changes: dict[str, Any], product: object) -> None:
    assert order_of(algorithm, **changes).product == product


@pytest.mark.parametrize(
    "changes, cloud, order, processing",
    [
        pytest.param({"MAX_CLOUD": 30}, 30, MosaickingOrder.MOST_RECENT, {}, id="cloud"),
        pytest.param({"MOSAICKING": "leastCC"}, 100, MosaickingOrder.LEAST_CLOUD, {}, id="least cloud"),
        pytest.param(
            {"SOURCE": "sentinel-1-grd"},
            None,
            MosaickingOrder.MOST_RECENT,
            {"orthorectify": True, "backCoeff": "GAMMA0_ELLIPSOID"},
            id="radar knows no cloud, and lies on the map",
        ),
        pytest.param({"SOURCE": "dem", "FROM": None}, None, None, {}, id="elevation knows neither"),
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
        pytest.param({"FROM": None}, "No date is chosen", id="no date"),
        pytest.param({"FROM": "soon"}, "FROM", id="no date but a word"),
        pytest.param(
            {"TO": "2022-06-01"}, "The last day (2022-06-01) is before the first day (2022-06-12)", id="order"
        ),
        pytest.param({"BANDS": "B04,B99"}, "Sentinel-2 L2A has no band B99. It has: B04, B03", id="band"),
        pytest.param({"SOURCE": "only/"}, "Write the source as collection id, or as configuration id", id="source"),
        pytest.param({"EXTENT": None}, "No area is given: set an extent, or a layer of polygons", id="no area"),
        pytest.param({"EXTENT": "170,190,-20,-10 [EPSG:4326]"}, "both sides of the 180th meridian", id="antimeridian"),
        pytest.param({"EVALSCRIPT": "/nowhere/a.js"}, "neither an evalscript nor a file", id="script file"),
        pytest.param({"DATES": "files", "NAMES": "{name}"}, "This image cannot be made", id="template"),
        pytest.param({"DATES": "sometimes"}, "DATES", id="dates"),
        pytest.param(
            {"OUTPUT": "/tmp/a.png"}, "A .png file can only hold a layer as it is shown, not data", id="picture"
        ),
        pytest.param(
            {"EXTENT": "680000,681000,5149000,5150000"}, "The extent has no reference system", id="extent's CRS"
        ),
        pytest.param({"EXTENT": "11,11,46,46 [EPSG:4326]"}, "The area cannot be used", id="empty extent"),
        pytest.param({"RESOLUTION": 0}, "RESOLUTION", id="resolution"),
        pytest.param({"RESOLUTION": 2000}, "1500", id="too coarse, with the limit"),
        pytest.param(
            {"RESOLUTION": 0.01, "EXTENT": "0,20,40,50 [EPSG:4326]"}, "pixels; 200000 on a side", id="too large"
        ),
        pytest.param({"MAX_CLOUD": 101}, "MAX_CLOUD", id="cloud"),
        pytest.param(
            {"SOURCE": "sentinel-1-grd", "MOSAICKING": "leastCC"},
            "Sentinel-1 GRD has no mosaicking order leastCC. Possible: mostRecent, leastRecent",
            id="mosaicking order",
        ),
        pytest.param(
            {"EVALSCRIPT": SCRIPT.replace("bands: 1", "bands: n")},
            "how many bands the evalscript returns",
            id="script's bands",
        ),
        pytest.param(
            {"EVALSCRIPT": SCRIPT, "EVALSCRIPT_BANDS": "a,b"}, "a different number of bands than are named", id="names"
        ),
        pytest.param(
            {"EVALSCRIPT": SCRIPT.replace("FLOAT32", "INT8"), "EVALSCRIPT_BANDS": "x"},
            "sampleType",
            id="script's format",
        ),
        pytest.param({"OUTPUT": "/nowhere/image.img"}, "img", id="another file format"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_sent(provider: Any, changes: dict[str, Any], words: str) -> None:
    algorithm = provider.algorithm("downloadimage")
    is_fine, reason = algorithm.checkParameterValues({**GOOD, **changes}, QgsProcessingContext())
    assert not is_fine
    assert words in reason


FORMER = {"COLLECTION": "sentinel-2-l1c", "START": "2022-06-01", "END": "2022-06-20", "MAX_CLOUD_COVER": 7}


def test_former_names_of_parameters_still_count(algorithm: DownloadImage) -> None:
    named = with_present_names({"EXTENT": BOLZANO, **FORMER, "MOSAICKING_ORDER": "leastCC", "OUTPUT": "x.tif"})
    assert algorithm.checkParameterValues(named, QgsProcessingContext()) == (True, "")
    reader = OrderReader(algorithm, named, QgsProcessingContext())
    order = reader.order(reader.plain_source()).image
    assert (order.collection_id, order.max_cloud_cover) == ("sentinel-2-l1c", 7)
    assert order.mosaicking_order is MosaickingOrder.LEAST_CLOUD
    assert order.period is not None
    assert order.period.as_text() == "2022-06-01/2022-06-20"


def polygons(*texts: str, crs: str = "EPSG:32632") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "fields", "memory")
    for text in texts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


FIELD = "POLYGON((680100 5149100, 680900 5149100, 680900 5149500, 680100 5149500, 680100 5149100))"
FARM = "POLYGON((680600 5149300, 682000 5149300, 682000 5149900, 680600 5149900, 680600 5149300))"
BOW = "POLYGON((680100 5149100, 680900 5149500, 680900 5149100, 680100 5149500, 680100 5149100))"


@pytest.mark.parametrize(
    "changes, texts, box, ground",
    [
        pytest.param({"EXTENT": None}, [FIELD], (680100, 5149100, 680900, 5149500), 320_000, id="one field"),
        pytest.param({"EXTENT": None}, [FIELD, FARM], (680100, 5149100, 682000, 5149900), 1_160_000, id="two fields"),
        pytest.param({"EXTENT": None}, [BOW], (680100, 5149100, 680900, 5149500), 160_000, id="self-crossing"),
        pytest.param({}, [FARM], (680600, 5149300, 681000, 5149900), 240_000, id="within an extent"),
        pytest.param({"EXTENT": None, "CLIP": False}, [FIELD], (680100, 5149100, 680900, 5149500), 0, id="unclipped"),
        pytest.param(
            {"EXTENT": None, "CLIP": True}, [FIELD], (680100, 5149100, 680900, 5149500), 320_000, id="clipped"
        ),
    ],
)
def test_polygons_are_the_area(
    algorithm: DownloadImage, changes: dict[str, Any], texts: list[str], box: tuple[float, ...], ground: float
) -> None:
    order = product_of(algorithm, **{"AREA": polygons(*texts).id(), **changes}).image
    assert order.area.edges == pytest.approx(box)
    assert sum(map(ground_of, order.polygons)) == pytest.approx(ground)


def test_a_clipped_extent(algorithm: DownloadImage) -> None:
    order = order_of(algorithm, CLIP=True)
    assert bounds_of(order.polygons) == (680000, 5149000, 681000, 5150000)


def test_selected_features_alone(algorithm: DownloadImage) -> None:
    layer = polygons(FIELD, FARM)
    layer.selectByIds([1])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    order = product_of(algorithm, EXTENT=None, AREA=chosen).image
    assert order.area.edges == (680100, 5149100, 680900, 5149500)


@pytest.mark.parametrize("texts", [[], ["POLYGON EMPTY"], ["POLYGON((0 0, 1 1, 0 0))"]], ids=["none", "empty", "flat"])
def test_no_ground_is_refused_in_words(algorithm: DownloadImage, texts: list[str]) -> None:
    with pytest.raises(AreaUnusable) as caught:
        product_of(algorithm, EXTENT=None, AREA=polygons(*texts).id())
    assert "The area cannot be used" in wording_of(caught.value).as_text()


def test_a_layer_that_is_not_there_is_refused(algorithm: DownloadImage) -> None:
    with pytest.raises(ParameterWrong, match="The layer of polygons cannot be read"):
        product_of(algorithm, AREA="nowhere")


def test_a_system_the_service_does_not_know_is_warped_to(algorithm: DownloadImage) -> None:
    order = order_of(algorithm, CRS="EPSG:25832", RESOLUTION=20)
    assert (order.crs, order.area.crs, order.resolution) == ("EPSG:25832", "EPSG:32632", 20)
    assert order.reprojection is not None
    assert order.reprojection.resolution == 20


@pytest.mark.parametrize(
    "changes, dates, template",
    [
        pytest.param({}, Dates.MOSAIC, "{collection}_{date}_{name}", id="mosaic"),
        pytest.param({"DATES": "files", "NAMES": "{date}"}, Dates.FILES, "{date}", id="files"),
        pytest.param({"DATES": "stack"}, Dates.STACK, "{collection}_{date}_{name}", id="stack"),
    ],
)
def test_dates(algorithm: DownloadImage, changes: dict[str, Any], dates: Dates, template: str) -> None:
    product = product_of(algorithm, TO="2022-06-30", **changes)
    assert (product.dates, product.template) == (dates, template)


def test_an_evalscript_in_a_file_with_several_outputs(algorithm: DownloadImage, tmp_path: Path) -> None:
    script = SCRIPT.replace(
        '{bands: 1, sampleType: "FLOAT32"}', '[{bands: 1, sampleType: "FLOAT32"}, {id: "b", bands: 3}]'
    )
    (tmp_path / "a.js").write_text(script, encoding="utf-8")
    product = product_of(algorithm, EVALSCRIPT=str(tmp_path / "a.js"))
    assert product.image.script() == script
    assert [output.output for output in product.further] == ["b"]
