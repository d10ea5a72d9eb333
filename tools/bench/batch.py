"""How long a batch of 10 800 rows holds the GUI thread: 300 areas, 12 months, 3 products, the service a second away."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from ..demo import programs
from ..demo.__main__ import PLACE, environment_for
from ..demo.profile import make_profile
from .figures import Figure, figure

AREAS, MONTHS, PRODUCTS = 300, 12, 3
_LATENCY_SECONDS = 1.0
_LIMIT_SECONDS = 240


def batch_figures(folder: Path, plugin_zip: Path, times: int) -> list[Figure]:
    """Return the figures of `times` runs of QGIS, each with a clean profile.

    Raises:
        RuntimeError: a run did not come to its end; the text says where.
    """
    results = [_run(folder / f"batch-{number}", plugin_zip) for number in range(times)]
    rest = [result["bare_gaps"]["rest"] for result in results]
    return [
        figure(f"gui_gap_ms.{action}", [result["gaps"][action] for result in results], "ms", "QGIS at rest", rest)
        for action in ("batch_open", "batch_start", "batch_sort")
    ]


def _run(folder: Path, plugin_zip: Path) -> dict[str, Any]:
    folder.mkdir(parents=True)
    with ExitStack() as stack:
        service = stack.enter_context(programs.sandbox(None))
        body = json.dumps({"latency": _LATENCY_SECONDS}).encode()
        urllib.request.urlopen(urllib.request.Request(service["control_url"], body), timeout=30).close()
        make_profile(folder / "profile", plugin_zip, Path(service["ca_file"]))
        run: dict[str, Any] = {
            **service,
            **PLACE,
            "layer": r"(?i)true.?colou?r",
            "folder": str(folder),
            "download": str(folder / "out"),
            "result": str(folder / "results.json"),
            "stay": False,
            "counts": [AREAS, MONTHS, PRODUCTS],
        }
        run_file = folder / "run.json"
        run_file.write_text(json.dumps(run), encoding="utf-8")
        environment = environment_for(folder / "profile", run_file, stack.enter_context(programs.screen()))
        script = Path(__file__).with_name("start_batch.py")
        process = stack.enter_context(programs.qgis(folder / "profile", environment, folder / "qgis.log", script))
        try:
            process.wait(timeout=_LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            programs.take_picture(folder / "hung.png", environment)
            raise RuntimeError(f"QGIS hung; see {os.fspath(folder / 'hung.png')}") from None
    results: dict[str, Any] = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    if results["failure"]:
        raise RuntimeError(results["failure"])
    return results
