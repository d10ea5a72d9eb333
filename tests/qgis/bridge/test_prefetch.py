"""Pictures asked for ahead: what QGIS draws from them without asking anybody, under every cache header."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QSize

from sentinelhub_qgis.bridge.layers.capabilities import fetch_with
from sentinelhub_qgis.bridge.layers.map_layer import build_layer, update_layer
from sentinelhub_qgis.bridge.map.ear import MapEar
from sentinelhub_qgis.bridge.map.prefetch import HiddenDrawing, KeptPictures, at_day, is_kept, tiled_view
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.period import Period
from tests.qgis.bridge.layer_help import capabilities_of, fetch
from tests.qgis.gui.window import wait_until
from tests.sandbox.running import Running, start_sandbox

TEMPLATE = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"  # the sandbox's own configuration
NOW, AHEAD = Period.of_day(date(2025, 6, 14)), date(2025, 6, 19)
PICTURES = ("wmts-tile", "wms-map")
caches = pytest.mark.parametrize("cache", ["no-store", "none", "max-age"])
# Each map has a place of its own: QGIS keeps tiles for all of its life.
MAPS = {
    "metres": ("EPSG:3857", (1_262_000, 5_859_000, 1_272_000, 5_866_000), 0),
    "degrees": ("EPSG:4326", (11.40, 46.40, 11.50, 46.46), 0),
    "another zone": ("EPSG:31254", (60_000, 140_000, 68_000, 145_600), 0),
    "turned": ("EPSG:3857", (1_282_000, 5_859_000, 1_292_000, 5_866_000), 30),
    "across 180": ("EPSG:3857", (20_032_000, -1_900_000, 20_042_000, -1_893_000), 0),
    "north": ("EPSG:3995", (-10_000, -1_600_000, 0, -1_593_000), 0),
}
maps = pytest.mark.parametrize("place", list(MAPS))


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


@pytest.fixture
def sandbox(started: Running) -> Running:
    started.reset()
    return started


@pytest.fixture
def kept() -> Iterator[KeptPictures]:
    kept = KeptPictures()
    yield kept
    kept.forget()


@pytest.fixture
def heard(qgis_app: Any) -> Iterator[list[str]]:
    """Return the addresses of all pictures that QGIS asks for."""
    ear, urls = MapEar(), []
    ear.asked.connect(lambda _number, request, _by_qgis: urls.append(request.url))
    yield urls
    ear.close()


def choice_of(sandbox: Running, service: MapService, cache: str) -> LayerChoice:
    cover = {"no-store": 91, "none": 92, "max-age": 93}[cache]
    return LayerChoice(
        "Sandbox", sandbox.http_base_url, TEMPLATE, "TRUE_COLOR", "True color", "sentinel-2-l2a", NOW, cover,
        service=service,
    )  # fmt: skip


def settings_of(place: str) -> QgsMapSettings:
    crs, edges, rotation = MAPS[place]
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setOutputSize(QSize(900, 630))
    settings.setExtent(QgsRectangle(*edges))
    settings.setRotation(rotation)
    return settings


def draw(settings: QgsMapSettings, layer: Any) -> None:
    settings.setLayers([layer])
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not [error.message for error in job.errors()]


def asked(sandbox: Running) -> dict[str, int]:
    return dict(sandbox.counters())


@maps
@caches
def test_tiles_drawn_ahead_are_asked_for_once(sandbox: Running, cache: str, place: str) -> None:
    sandbox.control(cache=cache)
    choice = choice_of(sandbox, MapService.WMTS, cache)
    capabilities = capabilities_of(choice)
    layer, settings, hidden, ended = build_layer(choice, capabilities), settings_of(place), HiddenDrawing(), []
    draw(settings, layer)
    of_the_view = asked(sandbox).get("wmts-tile", 0)
    hidden.ended.connect(ended.append)
    hidden.start(settings, [build_layer(replace(choice, period=Period.of_day(AHEAD)), capabilities)])
    wait_until(lambda: ended)
    after = asked(sandbox)
    assert of_the_view <= after["wmts-tile"] <= 2 * max(of_the_view, tiled_view(settings).most_tiles())
    update_layer(layer, replace(choice, period=Period.of_day(AHEAD)), capabilities)
    draw(settings, layer)
    update_layer(layer, choice, capabilities)
    draw(settings, layer)

    assert asked(sandbox) == after
    assert ended == [True]


@maps
@caches
def test_pictures_kept_ahead_are_asked_for_once(
    sandbox: Running, kept: KeptPictures, heard: list[str], cache: str, place: str
) -> None:
    sandbox.control(cache=cache)
    choice = choice_of(sandbox, MapService.WMS, cache)
    capabilities = capabilities_of(choice)
    layer, settings = build_layer(choice, capabilities, MAPS[place][0]), settings_of(place)
    draw(settings, layer)
    wait_until(lambda: heard)
    urls = [at_day(url, AHEAD) for url in heard]
    kept.fetch(urls, fetch_with(QgisAdapter()))
    after = asked(sandbox)
    assert all(map(is_kept, urls))
    update_layer(layer, replace(choice, period=Period.of_day(AHEAD)), capabilities)
    draw(settings, layer)

    assert asked(sandbox) == after
    assert AHEAD.isoformat() in sandbox.requests()[-1]["query"]


@pytest.mark.parametrize(
    ("service", "cache", "again"),
    [
        (MapService.WMTS, "no-store", 0),
        (MapService.WMTS, "none", 0),
        (MapService.WMTS, "max-age", 0),
        (MapService.WMS, "no-store", 1),
        (MapService.WMS, "none", 1),
        (MapService.WMS, "max-age", 0),
    ],
)
def test_back_to_a_date_that_was_shown(sandbox: Running, service: MapService, cache: str, again: int) -> None:
    sandbox.control(cache=cache)
    choice = replace(choice_of(sandbox, service, cache), max_cloud_cover={"no-store": 71, "none": 72}.get(cache, 73))
    capabilities = capabilities_of(choice)
    layer, settings = build_layer(choice, capabilities), settings_of("metres")
    draw(settings, layer)
    update_layer(layer, replace(choice, period=Period.of_day(AHEAD)), capabilities)
    draw(settings, layer)
    before = asked(sandbox)
    update_layer(layer, choice, capabilities)
    draw(settings, layer)
    after = asked(sandbox)

    assert {kind for kind in after if after[kind] != before.get(kind)} == ({"wms-map"} if again else set())
    assert after.get("wms-map", 0) - before.get("wms-map", 0) == again


def test_what_was_kept_is_forgotten(sandbox: Running, kept: KeptPictures, heard: list[str]) -> None:
    choice = choice_of(sandbox, MapService.WMS, "no-store")
    layer, settings = build_layer(choice, capabilities_of(choice)), settings_of("metres")
    draw(settings, layer)
    wait_until(lambda: heard)
    url = at_day(heard[0], date(2025, 6, 24))
    kept.fetch([url], fetch)
    assert is_kept(url)
    kept.forget()

    assert not is_kept(url)


@pytest.mark.parametrize("body", [b"<ServiceException/>", b"", b"{}"], ids=["an exception", "nothing", "JSON"])
def test_what_is_no_picture_is_not_kept(qgis_app: Any, kept: KeptPictures, body: bytes) -> None:
    url = f"http://127.0.0.1:9/ogc/wms/a?REQUEST=GetMap&TIME={len(body)}"
    kept.fetch([url], lambda _url: body)

    assert not is_kept(url)


def test_what_was_stopped_asks_no_further(qgis_app: Any, kept: KeptPictures) -> None:
    seen: list[str] = []
    kept.fetch(["a", "b", "c"], lambda url: (seen.append(url), b"")[1], lambda: len(seen) == 2)

    assert seen == ["a", "b"]


def test_a_drawing_that_is_stopped_tells_nothing(sandbox: Running) -> None:
    sandbox.control(latency=0.5)
    choice = replace(choice_of(sandbox, MapService.WMTS, "none"), max_cloud_cover=55)
    layer, hidden, ended = build_layer(choice, capabilities_of(choice)), HiddenDrawing(), []
    hidden.ended.connect(ended.append)
    hidden.start(settings_of("metres"), [layer])
    hidden.stop()
    wait_until(lambda: not hidden._leaving)

    assert ended == []


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://h/ogc/wms/a?TIME=2025-06-14T00:00:00Z/2025-06-14T23:59:59Z&X=2025-01-01",
         "http://h/ogc/wms/a?TIME=2025-06-19T00:00:00Z/2025-06-19T23:59:59Z&X=2025-01-01"),
        ("http://h/ogc/wms/a?A=1&time=2025-06-01T00%3A00%3A00Z%2F2025-06-14T23%3A59%3A59Z",
         "http://h/ogc/wms/a?A=1&time=2025-06-19T00%3A00%3A00Z%2F2025-06-19T23%3A59%3A59Z"),
        ("http://h/ogc/wms/a?A=1", "http://h/ogc/wms/a?A=1"),
    ],
    ids=["a day", "a period, escaped", "no time"],
)  # fmt: skip
def test_the_same_picture_of_another_day(url: str, expected: str) -> None:
    assert at_day(url, AHEAD) == expected
