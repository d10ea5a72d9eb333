"""The programs a demonstration starts, and ends by their process ids: sandbox, screen, QGIS."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..layout import ROOT, VENVS

_SCREEN = "1600x1000x24"


@contextmanager
def sandbox(data: Path | None) -> Iterator[dict[str, Any]]:
    """Run the local Sentinel Hub; give the JSON line it prints."""
    command = [str(VENVS / "sandbox" / "bin" / "python"), "-m", "tests.sandbox"]
    command += ["--data", str(data)] if data else []
    with _ended(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)) as process:
        line = process.stdout.readline() if process.stdout else ""
        if not line:
            raise RuntimeError("the sandbox did not start")
        yield json.loads(line)


@contextmanager
def screen() -> Iterator[str]:
    """Run a bare X server on a free display; give the display's name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL, text=True)
    os.close(writing)
    with _ended(process), os.fdopen(reading) as numbers:
        yield f":{numbers.readline().strip()}"


@contextmanager
def qgis(profile: Path, environment: dict[str, str], log: Path, script: Path) -> Iterator[subprocess.Popen[str]]:
    """Run QGIS with a profile of its own, and a Python file once it is up."""
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profile)]
    command += ["--code", str(script)]
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=output, text=True)
        with _ended(process):
            yield process


def take_picture(path: Path, environment: dict[str, str]) -> None:
    """Write what the screen of `environment` shows to a PNG file, as far as it can be had."""
    command = ["import", "-silent", "-window", "root", str(path)]
    subprocess.run(command, env=environment, check=False, timeout=60)


@contextmanager
def _ended(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=10)
