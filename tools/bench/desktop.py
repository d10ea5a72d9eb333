"""Figures of the plugin in a running QGIS, against a sandbox that is a second away."""

from __future__ import annotations

import json
import subprocess
import urllib.request
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from ..demo import programs
from ..demo.__main__ import PLACE, environment_for
from ..demo.profile import make_profile
from .figures import Figure, figure

_LATENCY_SECONDS = 1.0
_LIMIT_SECONDS = 480
# Requests an action cannot do without: token and configurations and the first one's layers; layers; capabilities.
_LEAST_REQUESTS = {"sign_in": 3, "list_sources": 1, "add_layer": 1, "update_layer": 0, "download": 1, "month_change": 1}
_BESIDE_GAP = {
    "sign_in": ("QGIS at rest", "rest"),
    "list_sources": ("QGIS at rest", "rest"),
    "add_layer": ("bare QGIS adds the layer", "add_layer"),
    "update_layer": ("bare QGIS sets the source", "update_layer"),
    "download": ("bare QGIS loads the file", "download"),
    "date_switch_cold": ("bare QGIS sets the source", "date_switch_cold"),
    "date_switch_cached": ("bare QGIS sets the source", "date_switch_cached"),
    "date_switch_prefetched": ("bare QGIS sets the source", "date_switch_cached"),
    "month_change": ("QGIS at rest", "rest"),
    "footprints_5000": ("bare QGIS adds the layer", "footprints_5000"),
    "date_switch_5000_footprints": ("bare QGIS sets the source", "date_switch_5000_footprints"),
}
# Seconds of an action, and of bare QGIS: latency and drawing where nothing is there, drawing alone where all is.
_BESIDE_SECONDS = {
    "date_switch_cold": ("bare QGIS: latency + draw", "date_switch_cold"),
    "date_switch_cached": ("bare QGIS: draw", "date_switch_cached"),
    "date_switch_prefetched": ("bare QGIS: draw", "date_switch_cached"),
}
_STRIP = {
    "calendar_1000_month_ms": ("month", "Qt's calendar, 1000 dates marked", "bare"),
    "calendar_1000_years_ms": ("years", "Qt's calendar, 1000 dates marked", "bare"),
    "calendar_1000_step_ms": ("step", "Qt's calendar, one day on", "bare_step"),
}
_EMPTY_PLUGIN = """from qgis.PyQt.QtWidgets import QAction, QDockWidget


class Plugin:
    def __init__(self, iface):
        self.iface = iface

    def initGui(self):
        self.action = QAction("Empty", self.iface.mainWindow())
        self.iface.addToolBarIcon(self.action)

    def unload(self):
        self.iface.removeToolBarIcon(self.action)


def classFactory(iface):
    return Plugin(iface)
"""


def desktop_figures(folder: Path, plugin_zip: Path, times: int) -> list[Figure]:
    """Return the figures of `times` runs of QGIS, each with a clean profile.

    Raises:
        RuntimeError: a run did not come to its end; the text says where.
    """
    results = [_run(folder / str(number), plugin_zip) for number in range(times)]
    plugin = [value for result in results for value in result["loads"]["plugin"]]
    empty = [value for result in results for value in result["loads"]["empty"]]
    figures = [figure("plugin_load_ms", plugin, "ms", "an empty plugin", empty)]
    for action, (beside, bare) in _BESIDE_GAP.items():
        gaps = [result["gaps"][action] for result in results]
        bare_gaps = [result["bare_gaps"][bare] for result in results]
        figures.append(figure(f"gui_gap_ms.{action}", gaps, "ms", beside, bare_gaps))
    for action, least in _LEAST_REQUESTS.items():
        counts = [float(result["requests"][action]) for result in results]
        figures.append(figure(f"requests.{action}", counts, "requests", "the least possible", [float(least)]))
    return figures + _date_figures(results) + _return_figures(results)


def _date_figures(results: list[dict[str, Any]]) -> list[Figure]:
    figures = []
    for action, (beside, bare) in _BESIDE_SECONDS.items():
        seconds = [result["seconds"][action] for result in results]
        figures.append(figure(action, seconds, "s", beside, [result["bare_seconds"][bare] for result in results]))
    for action in ("date_switch_cold", "date_switch_cached", "date_switch_prefetched"):
        counts = [float(result["requests"][action]) for result in results]
        bare_counts = [float(result["bare_requests"].get(action, 0)) for result in results]
        figures.append(figure(f"requests.{action}", counts, "requests", "bare QGIS, tiles too", bare_counts))
    for name, (own, beside, bare) in _STRIP.items():
        values, bare_values = ([float(result["strip"][key]) for result in results] for key in (own, bare))
        figures.append(figure(name, values, "ms", beside, bare_values))
    return figures


def _return_figures(results: list[dict[str, Any]]) -> list[Figure]:
    """Return what a step back to a date that was shown asks for, in a view of one WMS picture."""
    figures = []
    for header in results[0]["returns"]:
        # Tiles are in QGIS's memory; a picture is kept by its network cache, where the header allows.
        for service, kind, least in (("wmts", "wmts-tile", 0.0), ("wms", "wms-map", float(header != "max-age"))):
            counts = [float(result["returns"][header].get(kind, 0)) for result in results]
            name = f"requests.date_back_{service}.{header}"
            figures.append(figure(name, counts, "requests", "the least possible", [least]))
        documents = [
            float(sum(number for kind, number in result["returns"][header].items() if kind.endswith("-capabilities")))
            for result in results
        ]
        name = f"requests.date_back_capabilities.{header}"
        figures.append(figure(name, documents, "requests", "the least possible", [0.0]))
    return figures


def _run(folder: Path, plugin_zip: Path) -> dict[str, Any]:
    folder.mkdir(parents=True)
    with ExitStack() as stack:
        service = stack.enter_context(programs.sandbox(None))
        _set_latency(service["control_url"])
        make_profile(folder / "profile", plugin_zip, Path(service["ca_file"]))
        _add_empty_plugin(folder / "profile")
        run: dict[str, Any] = {
            **service,
            **PLACE,
            "layer": r"(?i)true.?colou?r",
            "folder": str(folder),
            "download": str(folder / "download.tif"),
            "result": str(folder / "results.json"),
            "stay": False,
        }
        run_file = folder / "run.json"
        run_file.write_text(json.dumps(run), encoding="utf-8")
        environment = environment_for(folder / "profile", run_file, stack.enter_context(programs.screen()))
        script = Path(__file__).with_name("start.py")
        process = stack.enter_context(programs.qgis(folder / "profile", environment, folder / "qgis.log", script))
        try:
            process.wait(timeout=_LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            programs.take_picture(folder / "hung.png", environment)
            raise RuntimeError(f"QGIS hung; see {folder / 'hung.png'}") from None
    results: dict[str, Any] = json.loads(Path(run["result"]).read_text(encoding="utf-8"))
    if results["failure"]:
        raise RuntimeError(results["failure"])
    return results


def _set_latency(control_url: str) -> None:
    body = json.dumps({"latency": _LATENCY_SECONDS}).encode()
    with urllib.request.urlopen(urllib.request.Request(control_url, body), timeout=30):
        pass


def _add_empty_plugin(profile: Path) -> None:
    folder = profile / "profiles" / "default" / "python" / "plugins" / "bench_empty_plugin"
    folder.mkdir()
    (folder / "__init__.py").write_text(_EMPTY_PLUGIN, encoding="utf-8")
    (folder / "metadata.txt").write_text(
        "[general]\nname=Empty\nqgisMinimumVersion=3.22\ndescription=Empty\nversion=1\n", encoding="utf-8"
    )
