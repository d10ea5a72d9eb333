"""What is measured in a running QGIS, and how. Runs inside QGIS."""

from __future__ import annotations

import json
import ssl
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis import utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QPersistentModelIndex, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QTreeView

from ..demo import hands
from ..demo.script import Condition, Step
from ..demo.steps import Demonstration
from .gaps import Gap, GapMeter

_AFTER_SECONDS = 2.0
_LOADS = 5
_PLUGIN = "sentinelhub_qgis"
_EMPTY_PLUGIN = "bench_empty_plugin"


class Measurement(Demonstration):
    """Go the demonstration's way, and measure each action."""

    def __init__(self, run: dict[str, Any]) -> None:
        super().__init__(run)
        self.gaps: dict[str, Gap] = {}
        self.bare_gaps: dict[str, Gap] = {}
        self.requests: dict[str, int] = {}
        self.asked: dict[str, dict[str, int]] = {}
        self.loads: dict[str, list[float]] = {_PLUGIN: [], _EMPTY_PLUGIN: []}
        self._meter = GapMeter(Path(run["folder"], run["holds"]) if run.get("holds") else None)

    def steps(self) -> list[Step]:
        """Return the steps in order."""
        return [
            ("load the plugin", self.load_plugin),
            ("open the panel", self.open_panel),
            ("do nothing", self.do_nothing),
            ("sign in", self.sign_in),
            ("list sources", self.list_sources),
            ("pick a layer", self.pick_layer),
            ("set a date", self.set_date),
            ("add the layer", self.add_layer),
            ("update the layer", self.update_layer),
            ("download", self.download),
        ]

    def load_plugin(self) -> Iterator[Condition]:
        """Load and unload the plugin, and an empty one, some times each."""
        for _ in range(_LOADS):
            for name in (_EMPTY_PLUGIN, _PLUGIN):
                utils.unloadPlugin(name)
                began = time.perf_counter()
                utils.loadPlugin(name)
                utils.startPlugin(name)
                self.loads[name].append((time.perf_counter() - began) * 1000)
                yield self.pause(0.3)

    def do_nothing(self) -> Iterator[Condition]:
        """Measure the gaps of a QGIS at rest."""
        QgsApplication.authManager().setMasterPassword("figures only", True)
        yield self.pause(2.0)
        yield from self._bare("rest", lambda: None)

    def sign_in(self) -> Iterator[Condition]:
        """Measure from the click until the configurations are listed."""
        yield from self._type_credentials()
        yield from self._measured("sign_in", hands.clicker("signInButton"), self._sees_layer())

    def list_sources(self) -> Iterator[Condition]:
        """Measure opening one more configuration."""
        tree = hands.find("sourcesTree")
        row, model = QPersistentModelIndex(hands.closed_row("sourcesTree")), tree.model()
        tree.setFocus()
        tree.setCurrentIndex(model.index(row.row(), 0))

        def is_filled() -> bool:
            index = model.index(row.row(), 0)
            first = str(model.index(0, 0, index).data())
            return model.rowCount(index) > 1 or (model.rowCount(index) == 1 and not first.endswith("…"))

        yield self.pause(1.0)
        yield from self._measured("list_sources", lambda: QTest.keyClick(tree, Qt.Key.Key_Right), is_filled)

    def add_layer(self) -> Iterator[Condition]:
        """Measure adding a layer, then adding a copy of it by bare QGIS."""
        yield from self._measured("add_layer", hands.clicker("addToMapButton"), lambda: self._layers(1))
        yield from self._bare_add()
        yield from self._go_to_place()

    def _bare_add(self) -> Iterator[Condition]:
        """Let bare QGIS add a copy of the layer to an empty project, too; the copy stays in its place."""
        project, copy = QgsProject.instance(), self._first_layer().clone()
        crs = project.crs()
        utils.iface.newProject(False)

        def add() -> None:
            project.setCrs(crs, True)
            project.addMapLayer(copy)

        yield from self._bare("add_layer", add)
        # As the plugin leaves its layers: an open one asks for a legend at each update.
        project.layerTreeRoot().findLayer(copy.id()).setExpanded(False)
        hands.click_row("sourcesTree", self.run["layer"])
        yield self.pause(1.0)

    def update_layer(self) -> Iterator[Condition]:
        """Measure another date on the same layer, then one more by bare QGIS."""
        layer = self._first_layer()
        utils.iface.setActiveLayer(layer)
        yield self.pause(1.0)
        before = layer.source()
        self.run["date"] = QDate.fromString(self.run["date"], "yyyy-MM-dd").addDays(-5).toString("yyyy-MM-dd")
        self._type_date(hands.find("startDateEdit"))
        yield lambda: hands.is_ready("updateLayerButton")
        yield from self._measured(
            "update_layer", hands.clicker("updateLayerButton"), lambda: layer.source() != before
        )
        yield from self._bare("update_layer", lambda: layer.setDataSource(before, layer.name(), "wms"))

    def download(self) -> Iterator[Condition]:
        """Measure a download of the view, then loading the same file by bare QGIS."""
        target = Path(self.run["download"])
        hands.click("downloadViewButton")
        yield lambda: hands.is_ready("startDownloadButton")
        hands.write(hands.find("outputFileWidget").findChild(QLineEdit), str(target))
        yield self.pause(1.0)
        yield from self._measured(
            "download", hands.clicker("startDownloadButton"), lambda: target.is_file() and self._layers(2)
        )
        yield from self._bare(
            "download", lambda: QgsProject.instance().addMapLayer(QgsRasterLayer(str(target), "bare"))
        )

    def results(self) -> dict[str, Any]:
        """Return all that was measured."""
        return {
            "gaps": self.gaps,
            "bare_gaps": self.bare_gaps,
            "requests": self.requests,
            "asked": self.asked,
            "loads": {"plugin": self.loads[_PLUGIN], "empty": self.loads[_EMPTY_PLUGIN]},
        }

    def _sees_layer(self) -> Condition:
        """Return whether the layer is listed; what must not take long while it is measured."""
        tree = utils.iface.mainWindow().findChild(QTreeView, "sourcesTree")
        return lambda: tree.isVisible() and hands.row_in(tree, self.run["layer"]) is not None

    def _measured(self, name: str, action: Callable[[], None], is_done: Condition) -> Iterator[Condition]:
        before = self._asked()
        self._meter.start(name)
        QTimer.singleShot(0, action)
        yield is_done
        yield self._map_is_drawn
        yield self.pause(_AFTER_SECONDS)
        self.gaps[name] = self._meter.stop()
        self.asked[name] = dict(self._asked() - before)
        self.requests[name] = sum(self.asked[name].values())

    def _bare(self, name: str, action: Callable[[], object]) -> Iterator[Condition]:
        yield self.pause(1.0)
        yield self._map_is_drawn
        self._meter.start(f"bare {name}")
        QTimer.singleShot(0, action)
        yield self.pause(0.5)
        yield self._map_is_drawn
        yield self.pause(_AFTER_SECONDS)
        self.bare_gaps[name] = self._meter.stop()

    def _asked(self) -> Counter[str]:
        """Count what the sandbox was asked for, map pictures apart: those are as many as the window shows."""
        context = ssl.create_default_context(cafile=self.run["ca_file"])
        with urllib.request.urlopen(self.run["control_url"], context=context, timeout=30) as answer:
            requests = json.load(answer)["counters"]
        return Counter({kind: number for kind, number in requests.items() if kind not in ("wmts-tile", "wms-map")})

    def _layers(self, number: int) -> bool:
        return len(QgsProject.instance().mapLayers()) == number

    def _first_layer(self) -> QgsRasterLayer:
        return next(iter(QgsProject.instance().mapLayers().values()))
