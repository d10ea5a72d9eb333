"""Map layers against the local Sentinel Hub, drawn by QGIS's own provider: real pictures, whole periods."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qsl

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtGui import QImage

from sentinelhub_qgis.bridge.layers.capabilities import CapabilitiesShelf, fetch_with
from sentinelhub_qgis.bridge.layers.map_layer import build_layer, update_layer
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.period import Period
from tests.qgis.bridge.layer_help import BOLZANO, SIDE, capabilities_of, colours, drawn
from tests.sandbox.running import Running, start_sandbox

# Ids of the sandbox's own configurations (tests/sandbox/seeds.py).
TEMPLATE = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"
SWITCHED_OFF = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b02"
AWKWARD = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b03"
SPRING = Period(date(2025, 5, 1), date(2025, 5, 20))
WINTER = Period(date(2025, 1, 5), date(2025, 1, 25))
PICTURES = {MapService.WMTS: "GetTile", MapService.WMS: "GetMap"}
_KINDS = {MapService.WMTS: "wmts-tile", MapService.WMS: "wms-map"}  # as the sandbox counts them
UTM = QgsRectangle(675_000, 5_145_000, 685_000, 5_155_000)  # EPSG:32632, the same valley
# QGIS keeps tiles in memory for all of its life: a number of its own lets each test ask for pictures of its own.
_NEXT_COVER = itertools.count(100, -1)
both_services = pytest.mark.parametrize("service", list(MapService))


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


@pytest.fixture
def sandbox(started: Running) -> Running:
    started.reset()
    return started


def choice_at(sandbox: Running, service: MapService) -> LayerChoice:
    return LayerChoice(
        account_name="Sandbox",
        base_url=sandbox.http_base_url,
        configuration_id=TEMPLATE,
        layer_id="TRUE_COLOR",
        layer_title="True color",
        collection_id="sentinel-2-l2a",
        period=SPRING,
        max_cloud_cover=next(_NEXT_COVER),
        mosaicking_order=MosaickingOrder.LEAST_CLOUD,
        service=service,
    )


def pictures_asked(sandbox: Running) -> list[dict[str, str]]:
    """Return the query of every picture the sandbox was asked for, names in upper case."""
    found = []
    for line in sandbox.requests():
        query = {name.upper(): value for name, value in parse_qsl(line["query"], keep_blank_values=True)}
        if query.get("REQUEST") in PICTURES.values():
            assert line["status"] == 200, line
            found.append(query)
    return found


def differing_share(one: QImage, other: QImage) -> float:
    points = range(8, SIDE, 16)
    pairs = [(one.pixel(x, y), other.pixel(x, y)) for x in points for y in points]
    return sum(first != second for first, second in pairs) / len(pairs)


@both_services
def test_two_periods_give_two_pictures_and_only_whole_periods_are_asked(
    sandbox: Running, service: MapService
) -> None:
    choice = choice_at(sandbox, service)
    capabilities = capabilities_of(choice, fetch_with(QgisAdapter()))
    layer = build_layer(choice, capabilities)

    spring = drawn(layer)
    assert len(colours(spring)) > 50
    update_layer(layer, replace(choice, period=WINTER), capabilities)
    winter = drawn(layer)
    assert len(colours(winter)) > 50
    assert differing_share(spring, winter) > 0.5

    asked = pictures_asked(sandbox)
    assert {query["REQUEST"] for query in asked} == {PICTURES[service]}
    assert {query["TIME"] for query in asked} == {SPRING.as_interval(), WINTER.as_interval()}
    assert all(len(set(query["TIME"].split("/"))) == 2 for query in asked)
    assert all(query["MAXCC"] == str(choice.max_cloud_cover) for query in asked)
    assert sandbox.report()["single_value_times"] == 0


@both_services
def test_a_frame_of_the_temporal_controller_is_no_instant(sandbox: Running, service: MapService) -> None:
    choice = choice_at(sandbox, service)
    layer = build_layer(choice, capabilities_of(choice))
    drawn(layer, day=Period.of_day(date(2025, 5, 6)))
    assert pictures_asked(sandbox)
    assert sandbox.report()["single_value_times"] == 0


@pytest.mark.parametrize(
    "crs, extent", [pytest.param("EPSG:32632", UTM, id="utm"), pytest.param("EPSG:4326", None, id="degrees")]
)
def test_a_map_in_the_projects_own_system(sandbox: Running, crs: str, extent: QgsRectangle | None) -> None:
    choice = choice_at(sandbox, MapService.WMS)
    layer = build_layer(choice, capabilities_of(choice), crs)
    assert layer.crs().authid() == crs
    picture = drawn(layer, extent or QgsRectangle(11.30, 46.48, 11.39, 46.54), crs)
    assert len(colours(picture)) > 50
    assert {query["CRS"] for query in pictures_asked(sandbox)} == {crs}


@both_services
@pytest.mark.parametrize(
    "changes",
    [
        pytest.param(
            {"layer_id": "DEM", "collection_id": "dem", "max_cloud_cover": None, "mosaicking_order": None},
            id="elevation",
        ),
        pytest.param(
            {"layer_id": "VV", "collection_id": "sentinel-1-grd", "mosaicking_order": MosaickingOrder.MOST_RECENT},
            id="radar",
        ),
        pytest.param({"configuration_id": AWKWARD, "layer_id": "A/B"}, id="awkward-name"),
    ],
)
def test_other_layers(sandbox: Running, service: MapService, changes: dict[str, object]) -> None:
    choice = replace(choice_at(sandbox, service), **changes)
    layer = build_layer(choice, capabilities_of(choice, fetch_with(QgisAdapter())))
    assert colours(drawn(layer))
    asked = pictures_asked(sandbox)
    assert asked
    assert all(("TIME" in query) is choice.collection.has_time for query in asked)


@pytest.mark.parametrize("cache", ["no-store", "none", "max-age"])
@both_services
def test_an_update_asks_for_pictures_alone(sandbox: Running, service: MapService, cache: str) -> None:
    sandbox.control(cache=cache)
    choice = choice_at(sandbox, service)
    capabilities = capabilities_of(choice)
    layer = build_layer(choice, capabilities)
    drawn(layer)
    asked_before = sandbox.counters()
    own_cover = 100 - next(_NEXT_COVER)
    changed = replace(choice, period=Period.of_day(date(2025, 5, 6)), max_cloud_cover=own_cover)
    update_layer(layer, changed, capabilities)
    assert sandbox.counters() == asked_before
    drawn(layer)
    asked = sandbox.counters()
    assert [kind for kind in asked if asked[kind] != asked_before.get(kind)] == [_KINDS[service]]


@both_services
def test_a_configuration_that_is_switched_off(sandbox: Running, service: MapService) -> None:
    choice = replace(choice_at(sandbox, service), configuration_id=SWITCHED_OFF)
    with pytest.raises(errors.ServiceError):
        CapabilitiesShelf().obtain(choice, fetch_with(QgisAdapter()))


@both_services
def test_capabilities_without_a_box_in_metres(sandbox: Running, service: MapService) -> None:
    sandbox.control(mercator_box=False)
    choice = choice_at(sandbox, service)
    layer = build_layer(choice, capabilities_of(choice))
    assert len(colours(drawn(layer, BOLZANO))) > 50
    assert {query["TIME"] for query in pictures_asked(sandbox)} == {SPRING.as_interval()}
