"""Figures of the plugin in a running QGIS, against a sandbox that is a second away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .figures import Figure, figure
from .gap_figures import gap_figures
from .window import measure, several

SECONDS = 480
_LIMIT_SECONDS = 360
# Requests an action cannot do without: token, profile (which proves that the account lives, as a token alone does
# not), configurations and the first one's layers; layers; capabilities.
_LEAST_REQUESTS = {"sign_in": 4, "list_sources": 1, "add_layer": 1, "update_layer": 0, "download": 1, "month_change": 1}
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


def desktop_figures(folder: Path, plugin_zip: Path, times: int, more: dict[str, Any]) -> list[Figure]:
    """Return the figures of `times` runs of QGIS, each with a clean profile.

    Raises:
        RuntimeError: a run did not come to its end; the text says where.
    """

    def run(number: int) -> dict[str, Any]:
        place = folder / f"desktop-{number}"
        target = str(place / "download.tif")
        return measure(place, plugin_zip, "start.py", _LIMIT_SECONDS, _add_empty_plugin, download=target, **more)

    results = several(run, times, SECONDS)
    plugin = [value for result in results for value in result["loads"]["plugin"]]
    empty = [value for result in results for value in result["loads"]["empty"]]
    figures = [figure("plugin_load_ms", plugin, "ms", "an empty plugin", empty), *gap_figures(results, _BESIDE_GAP)]
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


def _add_empty_plugin(profile: Path) -> None:
    folder = profile / "profiles" / "default" / "python" / "plugins" / "bench_empty_plugin"
    folder.mkdir()
    (folder / "__init__.py").write_text(_EMPTY_PLUGIN, encoding="utf-8")
    (folder / "metadata.txt").write_text(
        "[general]\nname=Empty\nqgisMinimumVersion=3.22\ndescription=Empty\nversion=1\n", encoding="utf-8"
    )
