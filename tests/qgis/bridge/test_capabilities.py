"""Capabilities: read, kept, refused with the true reason, and handed to QGIS by its cache."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from sentinelhub_qgis.bridge.layers.capabilities import CapabilitiesShelf, fetch_with, read_capabilities
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.layer_choice import MapService
from tests.qgis.bridge.layer_help import choice_at, fetch
from tests.qgis.ogc_server import OgcServer, ogc_server, wms_capabilities, wmts_capabilities


@pytest.fixture
def server() -> Iterator[OgcServer]:
    with ogc_server() as running:
        yield running


def test_layers_inherit_the_reference_systems() -> None:
    found = read_capabilities(wms_capabilities(OgcServer(layers=("A", "Ä & B"))).encode())
    assert set(found.systems) == {"A", "Ä & B"}
    for systems in found.systems.values():
        assert all(system in systems for system in ("EPSG:3857", "EPSG:4326", "EPSG:32632"))
        assert "EPSG:2056" not in systems


def test_tile_layers_are_named_by_their_own_identifier() -> None:
    found = read_capabilities(wmts_capabilities(OgcServer(layers=("A", "B"))).encode())
    assert set(found.systems) == {"A", "B"}  # and not "default", the identifier of a style


@pytest.mark.parametrize(
    "wanted, system",
    [
        pytest.param("EPSG:32632", "EPSG:32632", id="offered"),
        pytest.param("EPSG:2056", "EPSG:3857", id="not-offered"),
        pytest.param("", "EPSG:3857", id="no-code"),
    ],
)
def test_reference_system_of_a_map(wanted: str, system: str) -> None:
    found = read_capabilities(wms_capabilities(OgcServer()).encode())
    assert found.system_for(choice_at("http://x", MapService.WMS), wanted) == system


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html><body>Sign in</body></html>", id="web-page"),
        pytest.param(b"<!DOCTYPE html><html><p>Sign in<br></html>", id="web-page-loose"),
        pytest.param(b'{"error": {}}', id="json"),
        pytest.param(wms_capabilities(OgcServer()).encode()[:-40], id="cut"),
        pytest.param(b'<ServiceExceptionReport version="1.3.0"/>', id="exception"),
        pytest.param(b'<!DOCTYPE a [<!ENTITY a "%s"><!ENTITY b "&a;&a;">]><a>&b;</a>' % (b"x" * 9000), id="entities"),
    ],
)
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(errors.UnexpectedAnswer):
        read_capabilities(body)


def test_a_service_is_asked_once(server: OgcServer) -> None:
    shelf = CapabilitiesShelf()
    choice = choice_at(server.base_url)
    assert shelf.find(choice) is None
    found = shelf.obtain(choice, fetch)
    assert shelf.obtain(replace(choice, max_cloud_cover=3), fetch) is found
    assert shelf.find(choice) is found
    assert server.count("GetCapabilities") == 1
    shelf.forget()
    assert shelf.find(choice) is None


def test_a_layer_made_since_is_found(server: OgcServer) -> None:
    shelf = CapabilitiesShelf()
    shelf.obtain(choice_at(server.base_url), fetch)
    server.layers = (*server.layers, "NEW")
    new = choice_at(server.base_url, layer_id="NEW")
    assert shelf.find(new) is None
    assert "NEW" in shelf.obtain(new, fetch).systems


REASONS = [
    pytest.param((200, "text/html", b"<html>Sign in</html>"), errors.UnexpectedAnswer, id="web-page"),
    pytest.param((404, "text/html", b"<html>gone</html>"), errors.NotFound, id="no-such-configuration"),
    pytest.param((400, "application/xml", b"<ServiceExceptionReport/>"), errors.BadRequest, id="refused"),
    pytest.param((503, "text/html", b"<html>busy</html>"), errors.ServiceTrouble, id="in-trouble"),
    pytest.param((302, "text/html", b""), errors.RedirectRefused, id="redirect"),
]


@pytest.mark.parametrize("failure, kind", REASONS)
def test_reasons(server: OgcServer, failure: tuple[int, str, bytes], kind: type[Exception]) -> None:
    server.failure = failure
    choice = choice_at(server.base_url)
    with pytest.raises(kind) as caught:
        CapabilitiesShelf().obtain(choice, fetch_with(QgisAdapter()))
    assert choice.configuration_id not in str(caught.value)
    assert len(server.asked) == 1


def test_no_such_layer(server: OgcServer) -> None:
    with pytest.raises(errors.NotFound, match="True colour"):
        CapabilitiesShelf().obtain(choice_at(server.base_url, layer_id="GONE"), fetch_with(QgisAdapter()))


def test_nobody_listens() -> None:
    with ogc_server() as server:
        choice = choice_at(server.base_url)
    with pytest.raises(errors.ConnectionRefused):
        CapabilitiesShelf().obtain(choice, fetch_with(QgisAdapter()))


@pytest.mark.parametrize(
    ("dimension", "expected"),
    [("", "TIME"), ("Time", "Time"), ("time", "time"), ("TIME", "TIME"), ("ELEVATION", "TIME")],
)
def test_a_dimension_of_time_is_named_as_the_service_spells_it(dimension: str, expected: str) -> None:
    given = f"<Dimension><ows:Identifier>{dimension}</ows:Identifier></Dimension>" if dimension else ""
    body = (
        '<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"><Contents>'
        f"<Layer><ows:Identifier>TRUE-COLOR</ows:Identifier>{given}</Layer>"
        "<Layer><ows:Identifier>DEM</ows:Identifier></Layer></Contents></Capabilities>"
    )
    choice = choice_at("http://127.0.0.1:9", MapService.WMTS, layer_id="TRUE-COLOR")
    read = read_capabilities(body.encode())

    assert read.time_name(choice) == expected
    assert read.time_name(replace(choice, layer_id="DEM")) == "TIME"
