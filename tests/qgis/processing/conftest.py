"""The provider in QGIS's registry, and a service to ask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.processing.provider import SentinelHubProvider
from tests.qgis.processing.service import Service, running_service


@pytest.fixture
def provider(qgis_processing: None) -> Iterator[SentinelHubProvider]:
    """Return the plugin's provider, registered for one test."""
    provider = SentinelHubProvider()
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """Return a running service that is the environment's account."""
    with running_service() as service:
        for name, value in service.environment().items():
            monkeypatch.setenv(name, value)
        yield service
