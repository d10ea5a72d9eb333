"""A window for the dock to be in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.bridge.settings import Settings
from tests.qgis.gui.window import Window


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
