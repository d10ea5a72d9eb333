"""The local Sentinel Hub, and downloads that break off in all the ways they do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.raster import grid as grid_module
from tests.qgis.broken_off.job import SIDE, Place, download
from tests.sandbox.running import Running, start_sandbox
from tests.unit.pixels import read_bands


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


@pytest.fixture
def place(sandbox: Running) -> Place:
    return Place(sandbox.http_base_url, sandbox.http_token_url, sandbox.client_id, sandbox.client_secret)


@pytest.fixture(autouse=True)
def _small_tiles(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grid_module.PixelGrid.tiles, "__defaults__", (SIDE,))


@pytest.fixture(scope="session")
def whole(started: Running, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    """Return the pixels of a download in which nothing went wrong."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
        patch.setattr(grid_module.PixelGrid.tiles, "__defaults__", (SIDE,))
        started.reset()
        place = Place(started.http_base_url, started.http_token_url, started.client_id, started.client_secret)
        target = tmp_path_factory.mktemp("whole") / "image.tif"
        download(place, target)
    pixels = read_bands(target)
    assert len(np.unique(pixels)) > 1000, "each part must be told from the others"
    return pixels


def images(sandbox: Running) -> int:
    """Return how many images were handed out."""
    return int(sandbox.report()["statuses"].get("process", {}).get("200", 0))


def parts_in(folder: Path) -> int:
    """Return how many finished parts are kept."""
    return len(list(folder.glob(".sentinel-hub-*/x*.tif")))
