"""Be started by QGIS (`--code`): measure what a large batch does to the window, and write the results down."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis import utils
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView

from ..demo import hands
from ..demo.inside import leave
from ..demo.script import Condition, Report, Script
from .steps import Measurement

_STEP_SECONDS = 120.0
_RUN_SECONDS = 6.0
_SIDE = 300.0
_alive: list[Script] = []  # the event loop alone does not keep a script


class BatchMeasurement(Measurement):
    """Go the demonstration's way to a signed-in dock, then measure a batch."""

    def steps(self) -> list[Any]:
        """Return the steps in order."""
        return [
            ("open the panel", self.open_panel),
            ("do nothing", self.do_nothing),
            ("sign in", self.sign_in),
            ("pick a layer", self.pick_layer),
            ("plan a batch", self.plan_batch),
            ("start the batch", self.start_batch),
        ]

    def plan_batch(self) -> Iterator[Condition]:
        """Measure opening the window on a layer with many areas, until they are counted."""
        add_fields(self.run["counts"][0])
        yield self.pause(2.0)
        button = hands.find("batchButton")
        yield from self._measured("batch_open", button.click, self._is_open)
        hands.choose("batchRuleCombo", "per interval")
        yield lambda: hands.is_ready("batchStepCombo")
        hands.find("batchFromEdit").setDate(QDate(2024, 1, 1))
        hands.find("batchToEdit").setDate(QDate(2024, self.run["counts"][1], 28))
        hands.find("batchFolderWidget").setFilePath(self.run["download"])
        menu = hands.find("batchAddProductButton").menu()
        for _ in range(self.run["counts"][2] - 1):
            menu.actions()[0].trigger()
        yield self.pause(2.0)

    def start_batch(self) -> Iterator[Condition]:
        """Measure from the click that finds the rows until some seconds into the run; then sorting and filtering.

        Widgets are looked for beforehand: that alone takes a while in a window as large as QGIS's.
        """
        count = self.run["counts"][0] * self.run["counts"][1] * self.run["counts"][2]
        yield lambda: hands.is_ready("findRowsButton")
        find, window = hands.find("findRowsButton"), hands.find("SentinelHubBatch")
        table, run = window.findChild(QTableView, "batchRowsTable"), window.findChild(QPushButton, "runBatchButton")
        field = window.findChild(QLineEdit, "batchFilterEdit")
        pause = window.findChild(QPushButton, "pauseBatchButton")
        began: list[bool] = []

        def is_under_way() -> bool:
            if not began and run.isEnabled() and run.isVisible() and table.model().rowCount() == count:
                began.append(True)
                run.click()
                QTimer.singleShot(round(_RUN_SECONDS * 1000), lambda: began.append(True))
            return len(began) > 1

        yield from self._measured("batch_start", find.click, is_under_way)
        yield from self._measured("batch_sort", lambda: _sort_and_filter(table, field), lambda: True)
        hands.picture(Path(self.run["folder"]) / "running.png")
        for _ in range(2):
            pause.click()
            yield self.pause(0.5)
        yield lambda: not pause.isVisible()
        yield self.pause(1.0)

    def _is_open(self) -> bool:
        windows = [one for one in QApplication.topLevelWidgets() if one.objectName() == "SentinelHubBatch"]
        label = windows[0].findChild(QLabel, "batchAreasNoteLabel") if windows else None
        return label is not None and str(self.run["counts"][0]) in label.text()


def _sort_and_filter(table: Any, field: Any) -> None:
    for number, column in enumerate((0, 6, 4, 1)):
        QTimer.singleShot(200 * number, lambda column=column: _sort(table, column))
    QTimer.singleShot(1000, lambda: field.setText("field 12"))
    QTimer.singleShot(1500, lambda: field.setText(""))


def add_fields(count: int) -> None:
    """Add a layer of square fields in UTM to the project."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=name:string", "fields", "memory")
    features = []
    for number in range(count):
        west, south = 660_000 + number % 20 * 2 * _SIDE, 5_140_000 + number // 20 * 2 * _SIDE
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"field {number + 1}"])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + _SIDE, south + _SIDE)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)


def _sort(table: Any, column: int) -> None:
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)


def start() -> None:
    """Begin once QGIS has settled."""
    run = json.loads(Path(os.environ["SENTINELHUB_DEMO"]).read_text(encoding="utf-8"))
    measurement = BatchMeasurement(run)
    script = Script(measurement.steps(), _STEP_SECONDS, lambda report: _end(run, measurement, report))
    _alive.append(script)
    utils.iface.mainWindow().showNormal()
    utils.iface.mainWindow().setGeometry(QApplication.primaryScreen().geometry())
    QTimer.singleShot(1500, script.start)


def _end(run: dict[str, Any], measurement: BatchMeasurement, report: Report) -> None:
    if report.failure:
        hands.picture(Path(run["folder"]) / "failed.png")
    results = {**measurement.results(), "failure": report.failure}
    Path(run["result"]).write_text(json.dumps(results, indent=2), encoding="utf-8")
    leave()
