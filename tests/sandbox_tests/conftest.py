"""One sandbox for all tests of its HTTP half, put back to its start before each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.running import Running, start_sandbox
from tests.sandbox_tests.hub import Hub


@pytest.fixture(scope="session")
def running() -> Iterator[Running]:
    with start_sandbox("--today", "2026-06-30") as sandbox:
        yield sandbox


@pytest.fixture
def hub(running: Running) -> Iterator[Hub]:
    running.reset()
    with Hub(running) as client:
        yield client
