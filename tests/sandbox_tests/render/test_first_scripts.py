"""The first scripts of a sandbox come all at once, as the tiles of a map do."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tools.layout import ROOT

ALL_AT_ONCE = """
import threading
from tests.sandbox.render.script.engine import Engine, Limits

SCRIPT = "//VERSION=3\\nfunction setup() { return 1; }\\nfunction evaluatePixel() { return [1]; }"
gate = threading.Barrier(6)
declared = []


def run():
    gate.wait()
    with Engine(SCRIPT, Limits()) as engine:
        declared.append(engine.declared())


threads = [threading.Thread(target=run) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert declared == [1] * 6
"""


@pytest.mark.slow
def test_the_process_survives_its_first_scripts() -> None:
    """V8 sets itself up with the first one; a fresh process each time, because the accident is one in fifteen."""
    for _ in range(20):
        subprocess.run([sys.executable, "-c", ALL_AT_ONCE], cwd=ROOT, check=True, timeout=60)
