"""QGIS as a stranger: its own provider and controller against the local Sentinel Hub, over HTTPS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.qgis.network import trusting
from tests.sandbox.running import Running, start_sandbox


@pytest.fixture(scope="package")
def started() -> Iterator[Running]:
    with start_sandbox("--today", "2026-06-30") as running:
        yield running


@pytest.fixture
def sandbox(started: Running) -> Iterator[Running]:
    """Give the sandbox, put back to its start and trusted by QGIS."""
    started.reset()
    with trusting(Path(started.ca_file)):
        yield started
