"""The client against the local Sentinel Hub, which was built without knowing the client."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from requests.adapters import HTTPAdapter

from sentinelhub_qgis.api.configurations import list_configurations, list_layers
from sentinelhub_qgis.api.paths import PathBook
from sentinelhub_qgis.api.process import image_request
from sentinelhub_qgis.api.session import Session
from sentinelhub_qgis.api.tokens import TokenKeeper
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.account import Credentials
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.configuration import ConfigurationLayer
from sentinelhub_qgis.model.deployment import Deployment, custom_deployment
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands
from sentinelhub_qgis.model.period import Period
from tests.sandbox import running
from tests.unit.api.wire import Clock

EDGES = (676000.0, 5146000.0, 676640.0, 5146640.0)
ORDER = ImageOrder(
    "sentinel-2-l2a",
    BoundingBox(*EDGES, crs="EPSG:32632"),
    10,
    RawBands(("B04", "B03")),
    Period(date(2026, 5, 1), date(2026, 5, 31)),
    max_cloud_cover=100,
)
NEW_PATH, OLD_PATH = "/process/v1", "/api/v1/process"


class ChosenAuthority(HTTPAdapter):
    """Trust the certificates of one file, or those that everybody trusts."""

    def __init__(self, ca_file: str | None = None) -> None:
        super().__init__()
        self._ca_file = ca_file

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        kwargs["verify"] = self._ca_file or kwargs.get("verify", True)
        return super().send(request, *args, **kwargs)


@pytest.fixture(scope="module")
def server() -> Iterator[running.Running]:
    try:
        started = running.start_sandbox()
    except RuntimeError as error:
        if "no interpreter" not in str(error):
            raise
        pytest.skip(str(error))
    with started:
        yield started


@pytest.fixture
def sandbox(server: running.Running, monkeypatch: pytest.MonkeyPatch) -> running.Running:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    server.reset()
    return server


Connect = Callable[..., Session]


@pytest.fixture
def connect(sandbox: running.Running) -> Iterator[Connect]:
    adapters: list[HTTPAdapter] = []

    def made(deployment: Deployment | None = None, secret: str | None = None, ca_file: str | None = None) -> Session:
        place = deployment or custom_deployment(sandbox.http_base_url, sandbox.http_token_url)
        clock = Clock()
        adapters.append(ChosenAuthority(ca_file))
        known = Credentials(sandbox.client_id, secret or sandbox.client_secret)
        return Session(place, TokenKeeper(place, known, clock.now), PathBook(), adapters[-1], clock.wait)

    yield made
    for adapter in adapters:
        adapter.close()


def ordered(session: Session) -> bytes:
    file = io.BytesIO()
    request = image_request(ORDER, session.deployment, EDGES, 64, 64)
    answer = session.send(request, file)
    assert answer.units_spent > 0
    return file.getvalue()


def paths(sandbox: running.Running, kind: str) -> list[str]:
    return [str(line["path"]) for line in sandbox.requests(kind)]


def test_signing_in_is_one_request(sandbox: running.Running, connect: Connect) -> None:
    connect().sign_in()

    assert sandbox.counters() == {"token": 1}


def test_configurations_and_layers_are_listed(sandbox: running.Running, connect: Connect) -> None:
    session = connect()

    configurations = list_configurations(session)
    layers = list_layers(session, configurations[0].id)

    assert configurations
    assert layers
    assert all(layer.collection_id for layer in layers)
    assert sum(sandbox.counters().values()) == 3


def test_an_image_arrives(sandbox: running.Running, connect: Connect) -> None:
    image = ordered(connect())

    assert image[:4] in {b"II*\0", b"MM\0*"}
    assert paths(sandbox, "process") == [NEW_PATH]
    assert sandbox.report()["statuses"]["process"] == {"200": 1}


@pytest.mark.parametrize(
    "switches, asked",
    [
        ({"old_paths": False}, [NEW_PATH, NEW_PATH]),
        ({"new_paths": False}, [NEW_PATH, OLD_PATH, OLD_PATH]),
    ],
    ids=["old-style-gone", "new-style-gone"],
)
def test_either_path_style_may_be_missing(
    sandbox: running.Running, connect: Connect, switches: dict[str, bool], asked: list[str]
) -> None:
    sandbox.control(**switches)
    session = connect()

    assert ordered(session) == ordered(session)

    arrived = [line["path"] for line in sandbox.requests() if urlsplit(line["path"]).path in (NEW_PATH, OLD_PATH)]
    assert arrived == asked


def test_a_style_may_go_while_the_session_lasts(sandbox: running.Running, connect: Connect) -> None:
    session = connect()
    ordered(session)
    sandbox.control(new_paths=False)
    ordered(session)
    sandbox.control(new_paths=True, old_paths=False)

    assert ordered(session)


def unordered(layers: tuple[ConfigurationLayer, ...]) -> set[ConfigurationLayer]:
    return {replace(layer, order_hint=0) for layer in layers}


def test_v1_stands_in_for_v2(sandbox: running.Running, connect: Connect) -> None:
    session = connect()
    of_v2 = list_configurations(session)
    layers_of_v2 = [unordered(list_layers(session, configuration.id)) for configuration in of_v2]
    sandbox.control(configuration_v2=False)

    of_v1 = list_configurations(session)

    assert [(found.id, found.name) for found in of_v1] == [(found.id, found.name) for found in of_v2]
    assert [unordered(list_layers(session, configuration.id)) for configuration in of_v1] == layers_of_v2


def test_a_wrong_secret(connect: Connect, sandbox: running.Running) -> None:
    for code in ("unauthorized_client", "invalid_client"):
        sandbox.control(wrong_secret_code=code)
        with pytest.raises(errors.WrongCredentials) as caught:
            connect(secret="wr+ong%").sign_in()
        assert (caught.value.status, caught.value.code) == (401, code)


@pytest.mark.parametrize("wrapped", [True, False], ids=["wrapped", "bare"])
def test_a_token_of_another_deployment(sandbox: running.Running, connect: Connect, wrapped: bool) -> None:
    sandbox.control(wrap_401=wrapped)
    foreign = sandbox.http_base_url + urlsplit(sandbox.foreign_token_url).path
    session = connect(custom_deployment(sandbox.http_base_url, foreign))
    session.sign_in()

    with pytest.raises(errors.NotAuthorised) as caught:
        list_configurations(session)

    assert caught.value.code == "COMMON_UNAUTHORIZED"
    assert sandbox.counters()["token"] == 2


def test_a_revoked_token_is_renewed(sandbox: running.Running, connect: Connect) -> None:
    session = connect()
    list_configurations(session)
    sandbox.control(revoke_tokens=True)

    assert list_configurations(session)
    assert sandbox.counters()["token"] == 2


FAULTS = {
    "quota": ("403-quota", errors.QuotaUsedUp),
    "expired": ("403-expired", errors.AccountExpired),
    "no-right": ("403-right", errors.NotPermitted),
    "renderer": ("500", errors.ServiceTrouble),
    "html": ("html", errors.ServiceTrouble),
    "unavailable": ("503", errors.ServiceTrouble),
    "rate-limit": ("429", errors.RateLimited),
    "cut": ("cut", errors.ConnectionLost),
    "closed": ("close", errors.ConnectionLost),
    "wrong-type": ("wrong-type", errors.UnexpectedAnswer),
}


@pytest.mark.parametrize("action, kind", FAULTS.values(), ids=FAULTS)
def test_faults_of_the_service_have_their_error(
    sandbox: running.Running, connect: Connect, action: str, kind: type[errors.SentinelHubError]
) -> None:
    sandbox.control(faults=[{"kind": "process", "action": action, "count": None}])

    with pytest.raises(kind) as caught:
        ordered(connect())

    assert type(caught.value) is kind
    assert "<" not in caught.value.detail


@pytest.mark.parametrize("action", ["500", "503", "429", "cut", "close", "401", "404"])
def test_a_passing_fault_is_survived(sandbox: running.Running, connect: Connect, action: str) -> None:
    clean = ordered(connect())
    sandbox.control(faults=[{"kind": "process", "action": action, "count": 1}])

    assert ordered(connect()) == clean


@pytest.mark.parametrize("kind", ["token", "process"])
def test_a_redirect_to_another_host_is_refused(sandbox: running.Running, connect: Connect, kind: str) -> None:
    elsewhere = sandbox.http_base_url.replace("127.0.0.1", "localhost") + "{path}"
    sandbox.control(faults=[{"kind": kind, "action": "redirect", "url": elsewhere, "count": None}])

    with pytest.raises(errors.RedirectRefused):
        ordered(connect())

    assert sandbox.counters()[kind] == 1


def test_https_with_the_sandboxs_authority(sandbox: running.Running, connect: Connect) -> None:
    secure = custom_deployment(sandbox.base_url, sandbox.token_url)

    assert list_configurations(connect(secure, ca_file=sandbox.ca_file))
    with pytest.raises(errors.CertificateNotTrusted):
        connect(secure).sign_in()
