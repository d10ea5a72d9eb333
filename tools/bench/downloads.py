"""Figures of downloads: how long they take, what they waste, and what memory they hold."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..layout import ROOT, VENVS
from .figures import Figure, figure
from .limits import Stopwatch

_TILE = 2048
_WORKERS = 16
_SIDES = {1: 1, 16: 4, 100: 10}  # tiles, and how many of them a side
_MOST = max(_SIDES)
_LATENCY = 0.5
_FEW_WORKERS = 8  # as many as the smaller image keeps busy
_SMALL, _LARGE = 5_000, 20_000
_USUAL = 300  # requests and units a minute of a general user (API reference 9.4)
_LIMIT_SECONDS = 240
SECONDS = 330
_SPEED_SECONDS = 45  # for one number of tiles


def download_figures(times: int) -> Iterator[Figure]:
    """Yield the figures; medians of `times` runs, or as many as there is time for, alternating with what is beside."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as text:
        folder = Path(text)
        yield _repeats(folder)
        yield _waste(folder)
        yield from _speeds(folder, times)
        yield _memory(folder)


def _speeds(folder: Path, times: int) -> Iterator[Figure]:
    with _ready(latency=_LATENCY) as url:
        for tiles, side in _SIDES.items():
            watch = Stopwatch()
            ours, floor, peer = [], [], []
            for number in range(times):
                place = folder / f"{tiles}-{number}"
                floor.append(_seconds("qgis", "floor", url, place / "floor", tiles, _WORKERS))
                ours.append(_ours(url, place, side * _TILE, _WORKERS, "parts")["seconds"])
                if tiles == _MOST:
                    peer.append(_seconds("sandbox", "peer", url, place / "peer", tiles, _WORKERS))
                shutil.rmtree(place)
                if not watch.has_time_for_another(_SPEED_SECONDS):
                    break
            yield figure(f"download.{tiles}_tiles", ours, "s", "a bare urllib3 loop", floor)
        yield figure("download_vs_sentinelhub_py", ours, "s", "sentinelhub-py, as many threads", peer)


def _memory(folder: Path) -> Figure:
    with _ready(latency=0.1) as url:
        small, large = (
            _ours(url, folder / f"memory-{side}", side, _FEW_WORKERS)["peak_mb"] for side in (_SMALL, _LARGE)
        )
    return figure("download_peak_memory_growth", [large], "MB", f"{_SMALL} px a side", [small])


def _waste(folder: Path) -> Figure:
    with _ready(latency=_LATENCY, requests_a_minute=_USUAL, units_a_minute=_USUAL) as url:
        _ours(url, folder / "waste", _SIDES[_MOST] * _TILE, _WORKERS, "parts")
        counts = _counts(url)
    return figure("download_wasted_requests", [100 * counts["refused"] / counts["asked"]], "%", "one in a hundred", [1])


def _repeats(folder: Path) -> Figure:
    """Kill a download in the middle and start it anew."""
    target = folder / "killed" / "image.tif"
    with _ready(latency=0.1) as url:
        with _client(url, target, 4 * _TILE, 4) as process:
            for line in process.stdout or ():
                if line == "part 7\n":
                    process.send_signal(signal.SIGKILL)
        kept = len(list(target.parent.glob(".sentinel-hub-*/x*.tif")))
        before = _counts(url)["asked"]
        _ours(url, target.parent, 4 * _TILE, _WORKERS)
        asked = _counts(url)["asked"] - before
    return figure("resume_repeated_requests", [float(asked - (16 - kept))], "requests", "the least possible", [0.0])


def _ours(url: str, folder: Path, side: int, *more: object) -> dict[str, Any]:
    with _client(url, folder / "image.tif", side, *more) as process:
        said = process.communicate(timeout=_LIMIT_SECONDS)[0]
    if process.returncode:
        raise RuntimeError(said)
    result: dict[str, Any] = json.loads(said.splitlines()[-1])
    return result


@contextmanager
def _client(url: str, target: Path, side: int, *more: object) -> Iterator[subprocess.Popen[str]]:
    target.parent.mkdir(parents=True, exist_ok=True)
    with _python("qgis", "client", url, target, side, *more) as process:
        yield process


def _seconds(venv: str, module: str, *arguments: object) -> float:
    with _python(venv, module, *arguments) as process:
        said = process.communicate(timeout=_LIMIT_SECONDS)[0]
    if process.returncode:
        raise RuntimeError(said)
    return float(json.loads(said.splitlines()[-1])["seconds"])


@contextmanager
def _ready(**wanted: float) -> Iterator[str]:
    """Run the service with ready images; give its address."""
    with _python("sandbox", "ready", json.dumps(wanted), stdin=subprocess.PIPE) as process:
        line = process.stdout.readline() if process.stdout else ""
        if not line:
            raise RuntimeError("the service with ready images did not start")
        yield str(json.loads(line)["url"])


def _counts(url: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{url}/counts", timeout=30) as answer:
        counts: dict[str, Any] = json.load(answer)
    return counts


@contextmanager
def _python(venv: str, module: str, *arguments: object, stdin: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """Run a module of this folder in an environment; it ends with the block."""
    home = ROOT / "build" / "bench-home"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    variables = {
        **os.environ,
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "OAUTHLIB_INSECURE_TRANSPORT": "1",  # the service with ready images is on loopback
        "NO_PROXY": "127.0.0.1",
    }
    command = [str(VENVS / venv / "bin" / "python"), "-m", f"tools.bench.{module}", *map(str, arguments)]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, env=variables, stdin=stdin, stdout=pipe, text=True)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(timeout=10)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
