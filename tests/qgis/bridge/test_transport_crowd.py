"""Many requests from many threads leave the process alive.

PyQt 5 keeps watch on objects that Qt made, without a lock; a few thousand replies in worker threads were enough to end
QGIS. In a process of its own, because what would fail here is the process.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_REQUESTS = 1200
_ROOT = Path(__file__).parents[3]


@pytest.mark.slow
def test_many_replies_in_many_threads() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.qgis.bridge.crowd", str(_REQUESTS)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert run.returncode == 0, run.stderr[-2000:]
    assert run.stdout.split() == [str(_REQUESTS)]
