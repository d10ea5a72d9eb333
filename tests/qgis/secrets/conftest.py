"""The plugin in a window, the local Sentinel Hub, and somebody who listens to everything."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QApplication

from sentinelhub_qgis.api import line
from sentinelhub_qgis.plugin import Plugin
from sentinelhub_qgis.raster import grid
from tests.qgis.gui.window import Window
from tests.qgis.secrets import places as all_places
from tests.qgis.secrets.places import Heard, Place, places_of
from tests.sandbox.running import Running, start_sandbox

SECRET = "q7+Vw/9e=%41&Zk~hU2"  # with all signs that are written otherwise somewhere


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with start_sandbox("--client-secret", SECRET) as running:
        yield running


@pytest.fixture
def sandbox(started: Running, monkeypatch: pytest.MonkeyPatch) -> Running:
    # oauthlib refuses plain HTTP; what is written down does not depend on the line.
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    started.reset()
    return started


@pytest.fixture
def tokens(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return all tokens that come in, as the token endpoint's answers have them."""
    came: list[str] = []
    check = line._AnswerCheck.__call__

    def listening(self: Any, response: Any) -> Any:
        found = check(self, response)
        came.append(json.loads(response.content)["access_token"])
        return found

    monkeypatch.setattr(line._AnswerCheck, "__call__", listening)
    return came


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of the user's files."""
    folder = tmp_path / "mine"
    folder.mkdir()
    return folder


@pytest.fixture
def heard(qgis_app: QgsApplication) -> Iterator[Heard]:
    """Listen to everything that is said, from before the plugin is loaded until after it is gone."""
    with Heard().listening() as heard:
        yield heard


@pytest.fixture
def window(heard: Heard) -> Iterator[Window]:
    """Return a shown window of its own."""
    window = Window()
    window.main.show()
    yield window
    window.close()


@pytest.fixture
def plugin(window: Window, qgis_processing: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Plugin]:
    """Return the plugin with an open password store; downloads have many parts, all questions are answered with yes."""
    assert QgsApplication.authManager().setMasterPassword("of the tests", True)
    monkeypatch.setattr("sentinelhub_qgis.gui.desktop.Desktop.confirm", lambda _self, _text: True)
    monkeypatch.setattr(grid.PixelGrid.tiles, "__defaults__", (128,))
    plugin = Plugin(window)
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture
def places(
    window: Window, heard: Heard, folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[dict[str, Place]]:
    """Return all places where a secret could be; what was left there on purpose is gone afterwards."""
    monkeypatch.delenv("LEFT_BEHIND", raising=False)
    yield places_of(window, heard, folder, capfd)
    all_places._KEPT.clear()
    QApplication.clipboard().clear()
    QSettings().remove("SentinelHub")
    QgsSettings().remove("plugins/sentinelhub_qgis")
