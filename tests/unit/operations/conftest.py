"""What tests of several operations share."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.raster.grid import PixelGrid

SIDE = 64


@pytest.fixture
def small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut images into tiles of 64 pixels, so that several tiles are a matter of milliseconds."""
    monkeypatch.setattr(PixelGrid.tiles, "__defaults__", (SIDE,))
