"""The local Sentinel Hub over HTTPS, another host that would be trusted as much, and a proxy that wants a login."""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.qgis.faults.troubles import OtherHost
from tests.qgis.servers import Server, answer, serving
from tests.sandbox.running import Running, start_sandbox


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("certificates")


@pytest.fixture(scope="session")
def started(certificates: Path) -> Iterator[Running]:
    with start_sandbox("--tls-dir", str(certificates)) as running:
        yield running


@pytest.fixture
def sandbox(started: Running) -> Running:
    """Return the sandbox as it was when it started."""
    started.reset()
    return started


@pytest.fixture
def other_host(started: Running, certificates: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OtherHost]:
    """Return a host whose certificate is as good as the sandbox's: nothing but ourselves keeps us from it."""
    both = tmp_path_factory.mktemp("other") / "both.pem"
    both.write_text((certificates / "server.key").read_text() + (certificates / "server.pem").read_text())
    with serving(answer(200, b"{}", {"Content-Type": "application/json"}), both) as server:
        yield OtherHost(f"https://localhost:{server.port}", lambda: len(server.seen))


@pytest.fixture
def proxy() -> Iterator[Server]:
    """Return a proxy that lets nobody through without a login."""
    with serving(answer(407, headers={"Proxy-Authenticate": 'Basic realm="inside"'})) as server:
        yield server


@pytest.fixture(scope="session")
def token(started: Running) -> str:
    """Return a token as the sandbox hands them out."""
    fields = {
        "grant_type": "client_credentials",
        "client_id": started.client_id,
        "client_secret": started.client_secret,
    }
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(started.http_token_url, urllib.parse.urlencode(fields).encode(), 30) as answered:
        return str(json.load(answered)["access_token"])
