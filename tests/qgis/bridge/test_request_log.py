"""The last requests are kept without anything private."""

from __future__ import annotations

import contextlib
from datetime import datetime, timezone

import pytest

from sentinelhub_qgis.bridge.network.request_log import RequestLog, masked_address
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.model import errors
from tests.qgis import servers
from tests.qgis.bridge.transport_help import PRIVATE, send
from tests.qgis.servers import Behaviour, answer, free_port, serving

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
ID = "0f0a3c52-7d2e-4b44-9c1d-2f8b6f0a9e11"


@pytest.mark.parametrize(
    "url, masked",
    [
        (
            "https://h/auth/realms/CDSE/protocol/openid-connect/token",
            "h/auth/realms/CDSE/protocol/openid-connect/token",
        ),
        (f"https://h/ogc/wmts/{ID}?SERVICE=WMTS&REQUEST=GetTile", "h/ogc/wmts/…?SERVICE=WMTS&REQUEST=GetTile"),
        (
            "https://h/ogc/wms/named-by-me?BBOX=1,2,3,4&time=2025-01-01/2025-01-02",
            "h/ogc/wms/…?time=2025-01-01/2025-01-02&…",
        ),
        (f"https://h/api/v2/configuration/instances/{ID}/layers", "h/api/v2/configuration/instances/…/layers"),
        ("https://h/api/v2/configuration/instances", "h/api/v2/configuration/instances"),
        ("https://h/configuration/v1/wms/instances/x/layers/My%20Layer", "h/configuration/v1/wms/instances/…/layers/…"),
        (
            "https://h/api/v1/catalog/1.0.0/collections/sentinel-2-l2a",
            "h/api/v1/catalog/1.0.0/collections/sentinel-2-l2a",
        ),
        (f"https://h/byoc/v1/collections/byoc-{ID}?viewtoken=abc", "h/byoc/v1/collections/…?…"),
        ("https://user:word@h:8443/process/v1#part", "h:8443/process/v1"),
        ("https://h/login?REQUEST=<script>", "h/login?REQUEST=…"),
        ("https://h:port/", "…"),
        ("", "…"),
    ],
)
def test_an_address_is_told_without_ids(url: str, masked: str) -> None:
    assert masked_address(url) == masked


def test_only_the_last_requests_are_kept() -> None:
    log = RequestLog(most=3, now=lambda: NOON)
    for number in range(5):
        log.add("GET", "https://h/a", began_at=log.now(), milliseconds=number)

    assert [entry.milliseconds for entry in log.last(50)] == [2, 3, 4]
    assert [entry.milliseconds for entry in log.last(2)] == [3, 4]
    assert log.last(0) == ()


@pytest.mark.parametrize(
    "behaviour, status, received, trouble",
    [
        pytest.param(answer(200, b"hello"), 200, 5, "", id="answer"),
        pytest.param(answer(503, b"no"), 503, 2, "", id="refusal"),
        pytest.param(answer(302, headers={"Location": "https://h/"}), 302, 0, "", id="redirect"),
        pytest.param(servers.hang_up, None, 0, "ConnectionLost", id="no answer"),
        pytest.param(servers.cut_body(100, b"abc"), 200, None, "ConnectionLost", id="half an answer"),
    ],
)
def test_every_request_is_noted_once(
    behaviour: Behaviour, status: int | None, received: int | None, trouble: str
) -> None:
    log = RequestLog(now=lambda: NOON)
    with serving(behaviour) as server, contextlib.suppress(errors.NetworkError):
        send(server.url, QgisAdapter(None, 5, 10, log=log))

    (entry,) = log.last(50)
    assert entry.began_at == NOON
    assert (entry.method, entry.address) == ("GET", f"127.0.0.1:{server.port}/path?…")
    assert (entry.status, entry.trouble.partition(":")[0]) == (status, trouble)
    assert entry.received_bytes == received or (received is None and entry.received_bytes <= 3)
    assert entry.milliseconds >= 0
    assert PRIVATE not in repr(entry)


def test_a_body_that_is_given_up_is_noted() -> None:
    log = RequestLog()
    adapter = QgisAdapter(None, 5, 10, log=log)
    with serving(servers.drip(0.02)) as server, send(server.url, adapter, stream=True) as response:
        assert response.raw.read(1) == b"."
        assert log.last(1) == ()

    (entry,) = log.last(1)
    assert (entry.status, entry.trouble) == (200, "")
    assert entry.received_bytes >= 1


def test_nobody_there() -> None:
    log = RequestLog()
    with pytest.raises(errors.ConnectionRefused):
        send(f"http://127.0.0.1:{free_port()}", QgisAdapter(log=log), "POST", data=b"client_secret=x")

    (entry,) = log.last(1)
    assert (entry.method, entry.status, entry.trouble) == ("POST", None, "ConnectionRefused: Connection refused")
