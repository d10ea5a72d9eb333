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

from sentinelhub_qgis.api.ogc import capabilities_url
from sentinelhub_qgis.bridge.threads.workers import QgisWorkers
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.bridge.layer_help import fetch
from tests.qgis.certificates import Authority
from tests.qgis.faults.causes import Stage
from tests.qgis.faults.dock import BEFORE, Ears, Scene
from tests.qgis.faults.operations import choice_at
from tests.qgis.faults.stage import MOMENT, Surroundings
from tests.qgis.faults.tally import TALLY
from tests.qgis.faults.troubles import OtherHost
from tests.qgis.faults.user import User
from tests.qgis.gui.window import Window
from tests.qgis.network import trusting
from tests.qgis.servers import Server, answer, hang_up, serving
from tests.sandbox.running import Running, start_sandbox


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many cells of the table were tried, and how they ended."""
    lines = TALLY.lines()
    if lines:
        terminalreporter.section("faults")
        for line in lines:
            terminalreporter.write_line(line)


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


@pytest.fixture(scope="session")
def good_certificate(started: Running, certificates: Path) -> Path:
    """Return key and certificate that are as good as the sandbox's: they are the sandbox's."""
    both = certificates / "both.pem"
    both.write_text((certificates / "server.key").read_text() + (certificates / "server.pem").read_text())
    return both


@pytest.fixture(scope="session")
def other_server(good_certificate: Path) -> Iterator[Server]:
    with serving(answer(200, b"{}", {"Content-Type": "application/json"}), good_certificate) as server:
        yield server


@pytest.fixture(scope="session")
def mute(good_certificate: Path) -> Iterator[Server]:
    """Return a host that hangs up on everybody."""
    with serving(hang_up, good_certificate) as server:
        yield server


@pytest.fixture
def other_host(other_server: Server) -> OtherHost:
    """Return a host whose certificate is as good as the sandbox's: nothing but ourselves keeps us from it."""
    other_server.seen.clear()
    return OtherHost(f"https://localhost:{other_server.port}", lambda: other_server.seen)


@pytest.fixture(scope="session")
def proxy_server() -> Iterator[Server]:
    with serving(answer(407, headers={"Proxy-Authenticate": 'Basic realm="inside"'})) as server:
        yield server


@pytest.fixture
def proxy(proxy_server: Server) -> Server:
    """Return a proxy that lets nobody through without a login."""
    proxy_server.seen.clear()
    return proxy_server


@pytest.fixture(scope="session")
def distrusted_server(authority: Authority) -> Iterator[Server]:
    with serving(answer(200), authority.issue()) as server:
        yield server


@pytest.fixture
def distrusted(distrusted_server: Server) -> Server:
    """Return a host whose certificate is of an authority that nobody knows."""
    distrusted_server.seen.clear()
    return distrusted_server


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
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut pauses between tries short; the table has what they are."""
    wait = QgisWorkers.wait
    monkeypatch.setattr(QgisWorkers, "wait", lambda workers, seconds: wait(workers, min(seconds, MOMENT)))


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


@pytest.fixture(scope="module")
def trusted(started: Running) -> Iterator[None]:
    """Trust the sandbox for all of a module."""
    with trusting(Path(started.ca_file)):
        yield


@pytest.fixture
def surroundings(
    trusted: None, started: Running, other_host: OtherHost, proxy: Server, distrusted: Server, mute: Server
) -> Surroundings:
    """Return what the cells of the table share."""
    return Surroundings(started, other_host, distrusted, mute, proxy)


@pytest.fixture(scope="session")
def capabilities(started: Running) -> bytes:
    """Return what the sandbox offers as tiles."""
    return fetch(capabilities_url(choice_at(started.http_base_url))).replace(
        started.http_base_url.encode(), started.base_url.encode()
    )
