"""Which addresses a session goes to, and which it never does."""

from __future__ import annotations

import io

import pytest

from sentinelhub_qgis.api.paths import Api
from sentinelhub_qgis.api.session import ServiceRequest
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.deployment import COMMERCIAL
from tests.unit.api.wire import (
    BASE,
    HTML_PAGE,
    IMAGE,
    LIST,
    MISSING,
    OIDC,
    OK,
    PROCESS,
    TIFF,
    Scripted,
    Wire,
    bench,
    path_of,
    redirect,
)


@pytest.mark.parametrize("status", [404, 410])
def test_the_other_path_style_is_found_and_remembered(status: int) -> None:
    wire = Wire(Scripted(status), IMAGE, IMAGE)
    at = bench(wire)

    at.session.send(PROCESS, io.BytesIO())
    at.session.send(PROCESS, io.BytesIO())

    assert [path_of(url) for url in wire.urls] == ["/process/v1", "/api/v1/process", "/api/v1/process"]


def test_a_remembered_style_may_end() -> None:
    wire = Wire(MISSING, IMAGE, MISSING, IMAGE)
    at = bench(wire)

    for _ in range(2):
        at.session.send(PROCESS, io.BytesIO())

    assert [path_of(url) for url in wire.urls] == ["/process/v1", "/api/v1/process", "/api/v1/process", "/process/v1"]


def test_what_is_at_neither_path_is_not_found() -> None:
    wire = Wire(MISSING, Scripted(404, HTML_PAGE, "text/html"))

    with pytest.raises(errors.NotFound) as caught:
        bench(wire).session.send(PROCESS)

    assert caught.value.code == "COMMON_NOT_FOUND"
    assert len(wire.asked) == 2


def test_data_on_another_host_are_asked_there() -> None:
    wire = Wire(IMAGE)
    request = ServiceRequest("POST", Api.PROCESS, body={}, accept=TIFF, collection_id="landsat-ot-l1")

    bench(wire, COMMERCIAL).session.send(request)

    assert wire.urls == ["https://services-uswest2.sentinel-hub.com/process/v1"]


@pytest.mark.parametrize(
    "url",
    ["https://elsewhere.invalid/x", "http://service.invalid/x", f"{BASE}:8443/x", OIDC, "https://[", "/x"],
    ids=["host", "scheme", "port", "identity", "no-address", "path"],
)
def test_an_address_elsewhere_gets_nothing(url: str) -> None:
    wire = Wire(OK)

    with pytest.raises(errors.RedirectRefused):
        bench(wire).session.send(ServiceRequest(url=url))

    assert wire.asked == []


def test_an_address_of_the_deployment_is_followed() -> None:
    wire = Wire(OK)

    bench(wire).session.send(ServiceRequest(url=f"{BASE}:443/byoc/v1/collections?viewtoken=2"))

    assert path_of(wire.urls[0]) == "/byoc/v1/collections"
    assert wire.bearers == ["Bearer issued-1"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    ["https://elsewhere.invalid/x", "//elsewhere.invalid/x", "http://service.invalid/x", f"{BASE}:444/x", "https://["],
    ids=["host", "scheme-relative", "plain-http", "port", "no-address"],
)
def test_a_redirect_elsewhere_is_refused(status: int, location: str) -> None:
    wire = Wire(redirect(location, status))

    with pytest.raises(errors.RedirectRefused) as caught:
        bench(wire).session.send(PROCESS)

    assert caught.value.host == "service.invalid"
    assert len(wire.asked) == 1


@pytest.mark.parametrize("status, method", [(301, "POST"), (302, "POST"), (303, "GET"), (307, "POST"), (308, "POST")])
def test_a_redirect_at_home_is_followed(status: int, method: str) -> None:
    wire = Wire(redirect("/moved?here=1", status), IMAGE)

    answer = bench(wire).session.send(PROCESS)

    first, second = wire.asked
    assert answer.body == IMAGE.body
    assert second.url == f"{BASE}/moved?here=1"
    assert second.method == method
    assert second.body == (first.body if method == "POST" else None)
    assert second.headers["Authorization"] == "Bearer issued-1"
    assert ("Content-Type" in second.headers) == (method == "POST")


def test_a_ring_of_redirects_ends() -> None:
    wire = Wire(*[redirect(f"{BASE}/round", 302)] * 20)

    with pytest.raises(errors.RedirectRefused):
        bench(wire).session.send(LIST)

    assert len(wire.asked) == 6
