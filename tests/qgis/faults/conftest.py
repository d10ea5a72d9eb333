"""The local Sentinel Hub over HTTPS, another host that would be trusted as much, and a proxy that wants a login."""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.plugin import Plugin
from tests.qgis.certificates import Authority
from tests.qgis.faults.causes import Stage
from tests.qgis.faults.dock import BEFORE, Ears, Scene
from tests.qgis.faults.troubles import OtherHost
from tests.qgis.faults.user import User
from tests.qgis.gui.window import Window
from tests.qgis.network import trusting
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


@pytest.fixture
def window(qgis_app: QgsApplication) -> Iterator[Window]:
    """Return a shown window of its own for one test."""
    window = Window()
    window.main.show()
    yield window
    window.close()


@pytest.fixture
def plugin(window: Window, qgis_processing: None) -> Iterator[Plugin]:
    """Return the plugin, loaded into the window; the authentication database is open."""
    assert QgsApplication.authManager().setMasterPassword("of the tests", True)
    plugin = Plugin(window)
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture
def trust(sandbox: Running) -> Iterator[ExitStack]:
    """Trust the sandbox until what is returned is closed."""
    with ExitStack() as trust:
        trust.enter_context(trusting(Path(sandbox.ca_file)))
        yield trust


@pytest.fixture
def scene(
    trust: ExitStack,
    plugin: Plugin,
    window: Window,
    sandbox: Running,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> Iterator[Scene]:
    """Return a user before a fresh dock, and a file to download to; there is one already."""
    target = tmp_path / "image.tif"
    target.write_bytes(BEFORE)
    ears = Ears(window, caplog, capfd)
    yield Scene(User(window, sandbox), ears, target)
    ears.close()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def stage(scene: Scene, sandbox: Running, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """Return a stage with the form filled in as it should be."""
    with ExitStack() as stack:
        scene.user.fill_in_account()
        yield Stage(scene, sandbox, authority, stack, monkeypatch)
