"""Map layers: built in a task, put on the map, changed in place, and what each of it asks of the service."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

from sentinelhub_qgis.bridge.layers.capabilities import Capabilities, fetch_with
from sentinelhub_qgis.bridge.layers.map_layer import add_to_project, attribution, build_layer, layer_name, update_layer
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from tests.qgis.bridge.layer_help import (
    MONTH,
    OTHER_DAY,
    SHOWN_DAY,
    capabilities_of,
    choice_at,
    colours,
    drawn,
    notice_of,
)
from tests.qgis.ogc_server import CACHE_HEADERS, OgcServer, ogc_server, wms_capabilities

INTERVAL = "2022-06-12T00:00:00Z/2022-06-12T23:59:59Z"
OTHER_INTERVAL = "2022-07-02T00:00:00Z/2022-07-02T23:59:59Z"
WHOLE_RANGE = Qgis.TemporalIntervalMatchMethod.MatchUsingWholeRange
both_services = pytest.mark.parametrize("service", list(MapService))
any_cache = pytest.mark.parametrize("cache", list(CACHE_HEADERS))


@pytest.fixture
def server() -> Iterator[OgcServer]:
    with ogc_server() as running:
        yield running


class Building(QgsTask):
    """Fetch and build on one of QGIS's own worker threads."""

    def __init__(self, choice: LayerChoice, project_crs: str) -> None:
        super().__init__("build")
        self.choice, self.project_crs = choice, project_crs
        self.layer: QgsRasterLayer | None = None
        self.capabilities: Capabilities | None = None
        self.error: Exception | None = None
        self.thread_used: QThread | None = None

    def run(self) -> bool:
        self.thread_used = QThread.currentThread()
        try:
            self.capabilities = capabilities_of(self.choice, fetch_with(QgisAdapter()))
            self.layer = build_layer(self.choice, self.capabilities, self.project_crs)
        except errors.SentinelHubError as error:
            self.error = error
        return self.error is None


def run_to_end(task: QgsTask, limit: float = 20.0) -> None:
    ended = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + limit
    while task.status() not in ended:
        assert time.monotonic() < deadline
        QgsApplication.processEvents()


def built(choice: LayerChoice, project_crs: str = "EPSG:3857") -> QgsRasterLayer:
    return build_layer(choice, capabilities_of(choice), project_crs)


# --- build ------------------------------------------------------------------------------------------------


@both_services
@any_cache
def test_built_in_a_task_with_one_request(server: OgcServer, service: MapService, cache: str) -> None:
    server.cache = cache
    task = Building(choice_at(server.base_url, service), "EPSG:32632")
    run_to_end(task)
    main = QgsApplication.instance().thread()
    assert task.error is None
    assert task.thread_used is not main
    assert task.layer is not None
    assert task.layer.isValid()
    assert task.layer.thread() is main
    assert task.layer.dataProvider().thread() is main
    assert [request.kind for request in server.asked] == ["GetCapabilities"]
    assert task.layer.crs().authid() == ("EPSG:3857" if service is MapService.WMTS else "EPSG:32632")


def test_a_reference_system_the_service_does_not_offer(server: OgcServer) -> None:
    assert built(choice_at(server.base_url, MapService.WMS), "EPSG:2056").crs().authid() == "EPSG:3857"


@pytest.mark.parametrize(
    "failure, kind",
    [
        pytest.param((403, "application/json", b'{"error": {"message": "disabled"}}'), errors.ServiceError, id="off"),
        pytest.param((200, "text/html", b"<html>Sign in</html>"), errors.UnexpectedAnswer, id="web-page"),
        pytest.param((404, "application/json", b"{}"), errors.NotFound, id="no-configuration"),
    ],
)
def test_the_true_reason_comes_out_of_the_task(
    server: OgcServer, failure: tuple[int, str, bytes], kind: type[Exception]
) -> None:
    server.failure = failure
    task = Building(choice_at(server.base_url), "EPSG:3857")
    run_to_end(task)
    assert isinstance(task.error, kind)
    assert task.layer is None
    assert len(server.asked) == 1


def test_what_qgis_cannot_use_is_an_error_without_the_configuration(server: OgcServer) -> None:
    choice = choice_at(server.base_url)
    maps = wms_capabilities(server).encode()  # at the place where tiles are expected
    with pytest.raises(errors.UnexpectedAnswer) as caught:
        build_layer(choice, capabilities_of(choice, lambda _url: maps))
    assert choice.configuration_id not in str(caught.value)


# --- what a picture asks ----------------------------------------------------------------------------------


@both_services
@pytest.mark.parametrize("advertises_time", [False, True])
def test_every_picture_asks_for_two_different_ends(
    server: OgcServer, service: MapService, advertises_time: bool
) -> None:
    server.advertises_time = advertises_time
    layer = built(choice_at(server.base_url, service))
    assert len(colours(drawn(layer))) == 1
    assert set(server.times()) == {INTERVAL}
    assert all(request.raw_query.lower().count("time=") == 1 for request in server.asked[1:])


def test_the_temporal_controller_asks_for_whole_frames(server: OgcServer) -> None:
    layer = built(choice_at(server.base_url, MapService.WMS, period=MONTH))
    assert layer.temporalProperties().isActive()
    drawn(layer, day=SHOWN_DAY)
    assert server.times() == ["2022-06-12T00:00:00Z/2022-06-13T00:00:00Z"]


@both_services
@pytest.mark.parametrize(
    "changes", [pytest.param({"collection_id": "dem"}, id="elevation"), pytest.param({"period": None}, id="last-image")]
)
def test_without_time_none_is_asked(server: OgcServer, service: MapService, changes: dict[str, object]) -> None:
    layer = built(choice_at(server.base_url, service, **changes))
    drawn(layer)
    assert set(server.times()) == {""}
    assert not layer.temporalProperties().isActive()


# --- on the map -------------------------------------------------------------------------------------------


@both_services
@pytest.mark.parametrize("collection_id, can_identify", [("sentinel-2-l2a", False), ("dem", True)])
def test_identify_only_where_it_answers_for_what_is_shown(
    server: OgcServer, service: MapService, collection_id: str, can_identify: bool
) -> None:
    flags = built(choice_at(server.base_url, service, collection_id=collection_id)).flags()
    assert bool(flags & QgsMapLayer.LayerFlag.Identifiable) is can_identify
    assert flags & QgsMapLayer.LayerFlag.Removable
    assert flags & QgsMapLayer.LayerFlag.Searchable


@pytest.mark.parametrize(
    "changes, name, notice",
    [
        pytest.param(
            {},
            "True colour · 2022-06-12",
            "Contains modified Copernicus Sentinel data 2022, processed by Sentinel Hub",
            id="day",
        ),
        pytest.param(
            {"period": replace(MONTH, start=MONTH.start.replace(year=2021))},
            "True colour · 2021-06-01 – 2022-06-30",
            "Contains modified Copernicus Sentinel data 2021–2022, processed by Sentinel Hub",
            id="years",
        ),
        pytest.param(
            {"period": None},
            "True colour",
            "Contains modified Copernicus Sentinel data, processed by Sentinel Hub",
            id="last-image",
        ),
        pytest.param({"collection_id": "dem"}, "True colour", "Processed by Sentinel Hub", id="elevation"),
        pytest.param(
            {"layer_title": "<b>&{}</b>"},
            "<b>&{}</b> · 2022-06-12",
            "Contains modified Copernicus Sentinel data 2022, processed by Sentinel Hub",
            id="odd-title",
        ),
    ],
)
def test_name_and_attribution(server: OgcServer, changes: dict[str, object], name: str, notice: str) -> None:
    choice = choice_at(server.base_url, **changes)
    layer = built(choice)
    assert layer.name() == layer_name(choice) == name
    assert attribution(choice) == notice
    assert notice_of(layer) == notice


@pytest.mark.parametrize(
    "service, first, crs",
    [
        pytest.param(MapService.WMTS, True, "EPSG:3857", id="tiles-in-an-empty-project"),
        pytest.param(MapService.WMTS, False, "EPSG:32632", id="tiles-in-a-project"),
        pytest.param(MapService.WMS, True, "EPSG:32632", id="map-in-an-empty-project"),
    ],
)
def test_an_empty_project_takes_the_tiles_system(
    server: OgcServer, service: MapService, first: bool, crs: str
) -> None:
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    if not first:
        project.addMapLayer(memory_layer("Polygon"))
    add_to_project(built(choice_at(server.base_url, service), "EPSG:32632"), project)
    assert project.crs().authid() == crs
    assert project.count() == (1 if first else 2)


@pytest.mark.parametrize(
    "below, order",
    [
        pytest.param([], ["image"], id="empty"),
        pytest.param(["Polygon"], ["image", "Polygon"], id="above-areas"),
        pytest.param(["Point", "LineString", "Polygon"], ["Point", "LineString", "image", "Polygon"], id="below-marks"),
        pytest.param(["Polygon", "Point"], ["image", "Polygon", "Point"], id="on-top"),
        pytest.param(["Point"], ["Point", "image"], id="marks-only"),
    ],
)
def test_place_in_the_tree(server: OgcServer, below: list[str], order: list[str]) -> None:
    project = QgsProject()
    for kind in reversed(below):
        project.layerTreeRoot().insertLayer(0, project.addMapLayer(memory_layer(kind), False))
    layer = built(choice_at(server.base_url, layer_title="image", period=None))
    add_to_project(layer, project)
    assert [child.name() for child in project.layerTreeRoot().children()] == order


def memory_layer(kind: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{kind}?crs=EPSG:4326", kind, "memory")


# --- changed in place -------------------------------------------------------------------------------------


@both_services
@any_cache
@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"period": OTHER_DAY}, id="date"),
        pytest.param({"max_cloud_cover": 80}, id="cloud"),
        pytest.param({"mosaicking_order": None}, id="order"),
        pytest.param({"layer_id": "DEM", "collection_id": "dem"}, id="layer"),
    ],
)
def test_an_update_sends_nothing_but_for_the_picture(
    server: OgcServer, service: MapService, cache: str, changes: dict[str, object]
) -> None:
    server.cache = cache
    choice = choice_at(server.base_url, service)
    capabilities = capabilities_of(choice)
    layer = build_layer(choice, capabilities)
    before = colours(drawn(layer))
    server.asked.clear()
    update_layer(layer, replace(choice, **changes), capabilities)
    assert server.asked == []
    assert colours(drawn(layer)) != before
    assert server.count("GetCapabilities") == 0


@any_cache
def test_a_date_shown_before_costs_nothing_as_tiles(server: OgcServer, cache: str) -> None:
    server.cache = cache
    choice = choice_at(server.base_url)
    capabilities = capabilities_of(choice)
    layer = build_layer(choice, capabilities)
    first = colours(drawn(layer))
    update_layer(layer, replace(choice, period=OTHER_DAY), capabilities)
    drawn(layer)
    server.asked.clear()
    update_layer(layer, choice, capabilities)
    assert colours(drawn(layer)) == first
    assert server.asked == []


@both_services
def test_an_update_keeps_what_the_user_set(server: OgcServer, service: MapService) -> None:
    choice = choice_at(server.base_url, service)
    capabilities = capabilities_of(choice)
    layer = build_layer(choice, capabilities, "EPSG:32632")
    project = QgsProject()
    project.addMapLayer(memory_layer("Polygon"))
    add_to_project(layer, project)
    kept_id, kept_crs = layer.id(), layer.crs().authid()
    layer.setOpacity(0.4)
    layer.brightnessFilter().setBrightness(30)
    layer.setCustomProperty("another/plugin", "keep")
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(1_000_000)

    update_layer(layer, replace(choice, period=OTHER_DAY), capabilities)

    assert project.mapLayer(kept_id) is layer
    assert [child.name() for child in project.layerTreeRoot().children()] == [layer.name(), "Polygon"]
    assert layer.opacity() == pytest.approx(0.4)
    assert layer.brightnessFilter().brightness() == 30
    assert layer.customProperty("another/plugin") == "keep"
    assert layer.hasScaleBasedVisibility()
    assert layer.minimumScale() == 1_000_000
    assert layer.crs().authid() == kept_crs
    assert not layer.flags() & QgsMapLayer.LayerFlag.Identifiable


@pytest.mark.parametrize(
    "given, name",
    [
        pytest.param(None, "True colour · 2022-07-02", id="follows"),
        pytest.param("My field", "My field", id="users-own"),
    ],
)
def test_the_name_follows_unless_the_user_gave_one(server: OgcServer, given: str | None, name: str) -> None:
    choice = choice_at(server.base_url)
    capabilities = capabilities_of(choice)
    layer = build_layer(choice, capabilities)
    if given:
        layer.setName(given)
    update_layer(layer, replace(choice, period=OTHER_DAY), capabilities)
    assert layer.name() == name


def test_an_update_keeps_the_temporal_match(server: OgcServer) -> None:
    choice = choice_at(server.base_url, MapService.WMS)
    capabilities = capabilities_of(choice)
    layer = build_layer(choice, capabilities)
    update_layer(layer, replace(choice, period=OTHER_DAY), capabilities)
    assert layer.temporalProperties().intervalHandlingMethod() == WHOLE_RANGE
    drawn(layer)
    assert server.times() == [OTHER_INTERVAL]


@pytest.mark.parametrize("first, then", [(MapService.WMTS, MapService.WMS), (MapService.WMS, MapService.WMTS)])
def test_an_update_may_change_the_service(server: OgcServer, first: MapService, then: MapService) -> None:
    layer = built(choice_at(server.base_url, first))
    other = choice_at(server.base_url, then, period=OTHER_DAY)
    update_layer(layer, other, capabilities_of(other))
    drawn(layer)
    assert set(server.times()) == {OTHER_INTERVAL}
    assert layer.temporalProperties().isActive() is (then is MapService.WMS)


def test_an_update_to_a_layer_that_is_gone_changes_nothing(server: OgcServer) -> None:
    choice = choice_at(server.base_url)
    capabilities = capabilities_of(choice)
    layer = build_layer(choice, capabilities)
    source = layer.source()
    with pytest.raises(errors.NotFound):
        update_layer(layer, replace(choice, layer_id="GONE"), capabilities)
    assert layer.source() == source
    assert layer.isValid()
