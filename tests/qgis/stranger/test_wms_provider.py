"""QGIS's wms provider against the sandbox: capabilities, maps, tiles, identify, legends."""

from __future__ import annotations

import itertools

import pytest
from qgis.core import Qgis, QgsApplication, QgsPointXY, QgsProviderRegistry, QgsRaster, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QTimer

from tests.qgis.stranger.sources import TEMPLATE, VALLEY, address, asked, colours, difference, drawn, opened, source
from tests.sandbox.running import Running

MAY = "TIME=2026-05-01T00:00:00Z/2026-05-31T23:59:59Z&MAXCC={}&PRIORITY=leastCC&SHOWLOGO=false"
DEGREES = QgsRectangle(11.30, 46.48, 11.39, 46.54)
UTM = QgsRectangle(675_000, 5_145_000, 685_000, 5_155_000)
SETS = ("PopularWebMercator256", "PopularWebMercator512")
# QGIS keeps answers for all of its life: a number of its own lets each test ask for pictures of its own.
_next_cover = itertools.count(100, -1)


def may() -> str:
    return MAY.format(next(_next_cover))


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_capabilities_list_the_layers(sandbox: Running, version: str) -> None:
    layer = opened(source(sandbox, "wms", f"VERSION={version}"))
    assert [line["status"] for line in sandbox.requests("wms-capabilities")] == [200]
    assert sandbox.counters() == {"wms-capabilities": 1}
    about = layer.htmlMetadata()
    for words in ("Simple WMS template", "TRUE_COLOR", "NDVI", "image/png", version):
        assert words in about


def test_the_provider_finds_the_layers_of_a_configuration(sandbox: Running) -> None:
    layer = QgsRasterLayer(source(sandbox, "wms", layers="NO_SUCH_LAYER"), "stranger", "wms")
    assert not layer.isValid()
    assert sandbox.counters() == {"wms-capabilities": 1}


@pytest.mark.parametrize(
    "crs, extent",
    [("EPSG:3857", VALLEY), ("EPSG:4326", DEGREES), ("EPSG:32632", UTM)],
    ids=["web-mercator", "degrees", "utm"],
)
@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_maps_are_drawn(sandbox: Running, version: str, crs: str, extent: QgsRectangle) -> None:
    layer = opened(source(sandbox, "wms", f"VERSION={version}&{may()}", crs=crs, IgnoreGetMapUrl="1"))
    assert len(colours(drawn(layer, extent, crs))) > 50
    queries = asked(sandbox)
    assert queries
    assert {query["VERSION"] for query in queries} == {version}
    assert {query.get("CRS") or query.get("SRS") for query in queries} == {crs}


def test_both_versions_show_the_same_piece_of_land_in_degrees(sandbox: Running) -> None:
    """1.3.0 writes latitude first (API reference 8.6); the picture must be the same."""
    query = may()
    old, new = (
        drawn(opened(source(sandbox, "wms", f"VERSION={version}&{query}", crs="EPSG:4326", IgnoreGetMapUrl="1")),
              DEGREES, "EPSG:4326")
        for version in ("1.1.1", "1.3.0")
    )  # fmt: skip
    boxes = [line["BBOX"].split(",") for line in asked(sandbox)]
    assert [float(box[0]) > 40 for box in boxes] == [False, True]
    assert difference(old, new) < 1.0


@pytest.mark.parametrize("form", ["image/png", "image/jpeg", "image/tiff"])
def test_forms_of_pictures(sandbox: Running, form: str) -> None:
    layer = opened(source(sandbox, "wms", may(), format=form, IgnoreGetMapUrl="1"))
    assert len(colours(drawn(layer))) > 50
    assert {query["FORMAT"] for query in asked(sandbox)} == {form}


@pytest.mark.parametrize("name", ["NDVI", "SCL", "VV", "DEM", "TRUE_COLOR_L1C", "OWN_DATA"])
def test_layers_of_all_kinds(sandbox: Running, name: str) -> None:
    layer = opened(source(sandbox, "wms", may().replace("05-01", "04-01"), layers=name, IgnoreGetMapUrl="1"))
    assert colours(drawn(layer))


@pytest.mark.parametrize("tiles", SETS)
@pytest.mark.parametrize("form", ["image/png", "image/jpeg"])
def test_tiles_are_drawn(sandbox: Running, tiles: str, form: str) -> None:
    dimensions = may().replace("&", ";")
    layer = opened(source(sandbox, "wmts", tileMatrixSet=tiles, tileDimensions=dimensions, format=form))
    assert len(colours(drawn(layer))) > 50
    queries = asked(sandbox)
    assert {query["TILEMATRIXSET"] for query in queries} == {tiles}
    assert {query["FORMAT"] for query in queries} == {form}
    assert all(query["TIME"] == "2026-05-01T00:00:00Z/2026-05-31T23:59:59Z" for query in queries)
    assert sandbox.report()["single_value_times"] == 0
    assert [line["query"].upper().count("SERVICE=WMS") for line in sandbox.requests("wmts-capabilities")] == [1]


def test_tiles_and_maps_show_the_same(sandbox: Running) -> None:
    query = may()
    wms = drawn(opened(source(sandbox, "wms", query, IgnoreGetMapUrl="1")), side=512)
    tiles = [
        drawn(opened(source(sandbox, "wmts", tileMatrixSet=name, tileDimensions=query.replace("&", ";"))), side=512)
        for name in SETS
    ]
    assert difference(wms, tiles[0]) < 6.0
    assert difference(wms, tiles[1]) < 6.0


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_identify_names_colour_and_acquisition(sandbox: Running, version: str) -> None:
    query = f"VERSION={version}&{may()}"
    layer = opened(source(sandbox, "wms", query, IgnoreGetMapUrl="1", IgnoreGetFeatureInfoUrl="1"))
    provider = layer.dataProvider()
    place = QgsPointXY(1_263_000, 5_863_000)
    found = provider.identify(place, QgsRaster.IdentifyFormat.IdentifyFormatFeature, VALLEY, 256, 256)
    assert found.isValid(), found.error().summary()
    assert [line["status"] for line in sandbox.requests("wms-info")] == [200]
    features = [feature for store in found.results()[0] for feature in store.features()]
    assert len(features) == 1
    values = dict(zip(features[0].fields().names(), features[0].attributes()))
    assert str(values["date"]).startswith("2026-05")
    assert len(values["COLOR_HEX"]) == 6


def test_legends_come_as_pictures(sandbox: Running) -> None:
    layer = opened(source(sandbox, "wms", layers="NDVI", styles="default", contextualWMSLegend="0"))
    provider = layer.dataProvider()
    assert provider.supportsLegendGraphic()
    fetcher = provider.getLegendGraphicFetcher(None)
    images, loop = [], QEventLoop()
    fetcher.finish.connect(lambda image: (images.append(image), loop.quit()))
    fetcher.error.connect(lambda _text: loop.quit())
    QTimer.singleShot(10_000, loop.quit)
    fetcher.start()
    loop.exec()
    assert [line["status"] for line in sandbox.requests("wms-legend")] == [200]
    assert images
    assert min(images[0].width(), images[0].height()) > 20


@pytest.mark.parametrize(
    "instance", ["5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b02", "00000000-0000-0000-0000-000000000000"],
    ids=["switched off", "unknown"],
)  # fmt: skip
def test_a_refusal_makes_no_layer_and_is_logged(sandbox: Running, instance: str) -> None:
    """QGIS tells the status alone, not the service's words; from 3.40 on without the address."""
    heard: list[str] = []
    told = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    ear = told.connect(lambda message, _tag, _level: heard.append(message))
    layer = QgsRasterLayer(source(sandbox, "wms").replace(TEMPLATE, instance), "stranger", "wms")
    told.disconnect(ear)
    assert not layer.isValid()
    assert [line["status"] for line in sandbox.requests("wms-capabilities")] == [400]
    assert (instance in heard[0]) is (Qgis.versionInt() < 34000)
    assert "Bad Request" in heard[0]


def test_pictures_are_charged(sandbox: Running) -> None:
    layer = opened(source(sandbox, "wms", may(), IgnoreGetMapUrl="1"))
    drawn(layer)
    assert sandbox.report()["processing_units"] == pytest.approx(256 * 256 / 262_144, rel=0.5)


def test_the_addresses_are_secure(sandbox: Running) -> None:
    assert address(sandbox, "wms").startswith("https://")
    drawn(opened(source(sandbox, "wms", may(), IgnoreGetMapUrl="1")))
    assert {line["scheme"] for line in sandbox.requests()} == {"https"}
    assert QgsProviderRegistry.instance().providerMetadata("wms") is not None
