"""A window for the dock to be in, and a service for it to talk to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.dock_help import rows, sign_in
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running, start_sandbox


@pytest.fixture
def window(qgis_app: QgsApplication) -> Iterator[Window]:
    """Return a shown window of its own for one test."""
    window = Window()
    window.main.show()
    yield window
    window.close()


@pytest.fixture
def settings(qgis_app: QgsApplication) -> Settings:
    """Return the settings of the test's profile."""
    return Settings()


@pytest.fixture
def unlocked() -> None:
    """Open the authentication database, so that no dialog asks for its password."""
    assert QgsApplication.authManager().setMasterPassword("of the tests", True)


@pytest.fixture(scope="session")
def started() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


@pytest.fixture
def sandbox(started: Running, monkeypatch: pytest.MonkeyPatch) -> Running:
    # oauthlib refuses plain HTTP; the tests of the transport go over TLS.
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    started.reset()
    return started


@pytest.fixture(autouse=True)
def questions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer every question with no, so that no dialog waits for a user; return what was asked."""
    asked: list[str] = []
    monkeypatch.setattr("sentinelhub_qgis.gui.desktop.Desktop.confirm", lambda _self, text: bool(asked.append(text)))
    return asked


@pytest.fixture
def plugin(window: Window, qgis_processing: None) -> Iterator[Plugin]:
    plugin = Plugin(window)
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture
def dock(unlocked: None, plugin: Plugin, window: Window, sandbox: Running) -> Window:
    """Return a window whose dock is signed in."""
    sign_in(window, sandbox)
    wait_until(lambda: window.find("browsePage").isVisible())
    return window

@pytest.fixture
def listed(dock: Window) -> Window:
    """Return a window whose dock knows the account's configurations."""
    wait_until(lambda: "Simple WMS template" in rows(dock))
    return dock
