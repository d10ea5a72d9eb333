"""What a layer remembers, through updates, copies and saved projects, with the plugin and without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from sentinelhub_qgis.bridge.layers.map_layer import add_to_project, build_layer, update_layer
from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from tests.qgis.bridge.layer_help import MONTH, OTHER_DAY, capabilities_of, choice_at, colours, drawn, notice_of
from tests.qgis.ogc_server import OgcServer, ogc_server

both_services = pytest.mark.parametrize("service", list(MapService))


@pytest.fixture
def server() -> Iterator[OgcServer]:
    with ogc_server() as running:
        running.layers = ("TRUE-COLOR", "DEM", "Grünland & <Wald>")
        yield running


def built(choice: LayerChoice) -> QgsRasterLayer:
    return build_layer(choice, capabilities_of(choice))


CHOICES = [
    pytest.param({}, id="everything"),
    pytest.param({"period": MONTH, "mosaicking_order": MosaickingOrder.MOST_RECENT}, id="month"),
    pytest.param({"period": None, "max_cloud_cover": None, "mosaicking_order": None}, id="nothing"),
    pytest.param({"max_cloud_cover": 0}, id="no-cloud-at-all"),
    pytest.param({"layer_id": "DEM", "collection_id": "dem"}, id="elevation"),
    pytest.param(
        {"layer_id": "Grünland & <Wald>", "layer_title": "<b>G</b>", "account_name": "Büro & Feld"}, id="odd-names"
    ),
    pytest.param({"collection_id": "byoc-5d1b2c0a-0000-0000-0000-000000000000"}, id="own-data"),
]


@both_services
@pytest.mark.parametrize("changes", CHOICES)
def test_a_layer_knows_its_choice(server: OgcServer, service: MapService, changes: dict[str, object]) -> None:
    choice = choice_at(server.base_url, service, **changes)
    assert choice_of(built(choice)) == choice


@both_services
@pytest.mark.parametrize("changes", CHOICES)
def test_an_update_leaves_nothing_of_the_old_choice(
    server: OgcServer, service: MapService, changes: dict[str, object]
) -> None:
    choice = choice_at(server.base_url, service)
    other = replace(choice, **changes)
    capabilities = capabilities_of(choice)
    layer = build_layer(choice, capabilities)
    update_layer(layer, other, capabilities)
    assert choice_of(layer) == other


def test_the_configuration_is_written_once(server: OgcServer) -> None:
    layer = built(choice_at(server.base_url))
    values = [str(layer.customProperty(key)) for key in layer.customPropertyKeys()]
    assert not [value for value in values if choice_at("").configuration_id in value]


@pytest.mark.parametrize(
    "key, value",
    [
        pytest.param("period", "last week", id="period"),
        pytest.param("period", "2022-06-12/2022-06-01", id="period-backwards"),
        pytest.param("max_cloud_cover", "some", id="cloud"),
        pytest.param("max_cloud_cover", "900", id="cloud-too-much"),
        pytest.param("mosaicking_order", "newest", id="order"),
        pytest.param("collection", "", id="no-collection"),
        pytest.param("collection", 12, id="collection-is-a-number"),
    ],
)
def test_damaged_memory_is_no_memory(server: OgcServer, key: str, value: object) -> None:
    layer = built(choice_at(server.base_url))
    layer.setCustomProperty(f"sentinelhub/{key}", value)
    assert choice_of(layer) is None


def test_damaged_names_do_no_harm(server: OgcServer) -> None:
    layer = built(choice_at(server.base_url))
    layer.setCustomProperty("sentinelhub/account", 7)
    layer.removeCustomProperty("sentinelhub/title")
    found = choice_of(layer)
    assert found is not None
    assert (found.account_name, found.layer_title) == ("", "TRUE-COLOR")


@pytest.mark.parametrize(
    "layer",
    [
        pytest.param(lambda: None, id="none"),
        pytest.param(lambda: QgsVectorLayer("Point", "x", "memory"), id="vector"),
        pytest.param(lambda: QgsRasterLayer("/nowhere.tif", "x", "gdal"), id="file"),
        pytest.param(lambda: QgsRasterLayer("type=xyz&url=http://127.0.0.1:1/{z}/{x}/{y}", "x", "wms"), id="tiles"),
    ],
)
def test_foreign_layers(layer: object) -> None:
    made = layer()
    if made is not None:
        made.setCustomProperty("sentinelhub/collection", "sentinel-2-l2a")
    assert choice_of(made) is None


@both_services
@pytest.mark.parametrize("cache", ["no-store", "max-age"])
@pytest.mark.parametrize("ending", ["qgs", "qgz"])
def test_a_saved_project_opens_again(
    server: OgcServer, tmp_path: Path, service: MapService, cache: str, ending: str
) -> None:
    server.cache = cache
    choice = choice_at(server.base_url, service)
    capabilities = capabilities_of(choice)
    project = QgsProject()
    layer = build_layer(choice, capabilities)
    add_to_project(layer, project)
    layer.setOpacity(0.5)
    shown = replace(choice, period=OTHER_DAY, max_cloud_cover=70)
    update_layer(layer, shown, capabilities)
    picture = colours(drawn(layer))
    path = str(tmp_path / f"saved.{ending}")
    assert project.write(path)

    again = QgsProject()
    assert again.read(path)
    (found,) = again.mapLayers().values()
    server.asked.clear()

    # What QGIS needs alone, as where the plugin is not installed:
    assert found.isValid()
    assert (found.source(), found.name(), found.id()) == (layer.source(), layer.name(), layer.id())
    assert found.opacity() == pytest.approx(0.5)
    assert notice_of(found) == notice_of(layer)
    assert not found.flags() & QgsMapLayer.LayerFlag.Identifiable
    assert colours(drawn(found)) == picture
    assert set(server.times()) <= {"2022-07-02T00:00:00Z/2022-07-02T23:59:59Z"}
    match = found.temporalProperties().intervalHandlingMethod()
    assert match == Qgis.TemporalIntervalMatchMethod.MatchUsingWholeRange
    assert found.temporalProperties().isActive() is (service is MapService.WMS)

    # What the plugin finds again:
    assert choice_of(found) == shown
    update_layer(found, choice, capabilities)
    assert choice_of(found) == choice
    assert colours(drawn(found)) != picture
    assert server.count("GetCapabilities") == 0


@both_services
def test_a_copy_remembers_too(server: OgcServer, service: MapService) -> None:
    choice = choice_at(server.base_url, service)
    assert choice_of(built(choice).clone()) == choice
