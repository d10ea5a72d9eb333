"""Run QGIS with a clean profile against a sandbox that is a second away, and give what was measured in it."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from ..demo import programs
from ..demo.__main__ import PLACE, environment_for
from ..demo.profile import make_profile
from ..say import say
from .limits import Stopwatch

_LATENCY_SECONDS = 1.0


def measure(
    folder: Path,
    plugin_zip: Path,
    script: str,
    limit_seconds: float,
    prepare: Callable[[Path], None] = lambda _profile: None,
    **more: Any,
) -> dict[str, Any]:
    """Return what `script`, a file beside this one, has measured; `prepare` may add to the profile.

    Raises:
        RuntimeError: it did not come to its end; the text says where.
    """
    folder.mkdir(parents=True)
    result = folder / "results.json"
    with ExitStack() as stack:
        service = stack.enter_context(programs.sandbox(None))
        body = json.dumps({"latency": _LATENCY_SECONDS}).encode()
        urllib.request.urlopen(urllib.request.Request(service["control_url"], body), timeout=30).close()
        make_profile(folder / "profile", plugin_zip, Path(service["ca_file"]))
        prepare(folder / "profile")
        run = {
            **service,
            **PLACE,
            "layer": r"(?i)true.?colou?r",
            "folder": str(folder),
            "result": str(result),
            "stay": False,
            **more,
        }
        run_file = folder / "run.json"
        run_file.write_text(json.dumps(run), encoding="utf-8")
        environment = environment_for(folder / "profile", run_file, stack.enter_context(programs.screen()))
        started = programs.qgis(folder / "profile", environment, folder / "qgis.log", Path(__file__).with_name(script))
        process = stack.enter_context(started)
        try:
            process.wait(timeout=limit_seconds)
        except subprocess.TimeoutExpired:
            programs.take_picture(folder / "hung.png", environment)
            raise RuntimeError(f"QGIS hung; see {os.fspath(folder / 'hung.png')}") from None
    if not result.is_file():
        raise RuntimeError(f"QGIS ended early; see {os.fspath(folder / 'qgis.log')}")
    results: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    if results["failure"]:
        raise RuntimeError(results["failure"])
    return results


def several(run: Callable[[int], dict[str, Any]], times: int, seconds: float) -> list[dict[str, Any]]:
    """Return the results of `times` runs, or of as many as there is time for: at least one."""
    watch, results = Stopwatch(), []
    for number in range(times):
        results.append(run(number))
        if not watch.has_time_for_another(seconds):
            break
    if len(results) < times:
        say(f"bench: {len(results)} of {times} runs; a slow machine has no time for more")
    return results
