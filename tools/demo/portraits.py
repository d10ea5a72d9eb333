"""The demonstration, gone on with into the batch window, for pictures of every part. Runs inside QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from . import hands
from .script import Condition, Step
from .steps import Demonstration

_NAMES = ("Am Bach", "Oberfeld", "Unterfeld", "Kirchacker")
_SIDE, _GAP = 400.0, 150.0  # m of EPSG:3857


class Portraits(Demonstration):
    """Go the way of the demonstration and leave pictures of single parts, and of the batch window."""

    def steps(self) -> list[Step]:
        """Return the steps in order."""
        return [
            *super().steps(),
            ("plan a batch", self.plan_batch),
            ("run the batch", self.run_batch),
        ]

    def portray(self, name: str, widget: str, down_to: str = "") -> None:
        """Leave a picture of a part, with nothing in it below `down_to`."""
        hands.portrait(widget, self.folder / "guide" / f"{name}.png", down_to)

    def plan_batch(self) -> Iterator[Condition]:
        """Ask for a mosaic of each of three months for four fields, and find the rows."""
        x, y = self.run["place"]
        QgsProject.instance().addMapLayer(_fields(x, y))
        hands.click("batchButton")
        yield lambda: hands.is_ready("SentinelHubBatch")
        window: Any = hands.find("SentinelHubBatch")
        window.resize(900, 640)
        yield lambda: hands.is_ready("batchRuleCombo")
        hands.choose_row("batchRuleCombo", 2)  # one for each interval
        hands.find("batchFromEdit").setDate(QDate(2022, 4, 1))
        hands.find("batchToEdit").setDate(QDate(2022, 6, 30))
        window.files.set_folder(Path(self.run["download"]).with_name("batch"))
        yield lambda: hands.is_ready("findRowsButton")
        yield self.pause(1.0)
        self.portray("batch", "SentinelHubBatch")
        hands.click("findRowsButton")
        yield lambda: hands.is_ready("runBatchButton")
        yield self.pause(1.0)
        self.portray("batch-rows", "SentinelHubBatch")

    def run_batch(self) -> Iterator[Condition]:
        """Download all rows."""
        hands.click("runBatchButton")
        yield lambda: not hands.is_ready("runBatchButton")
        yield lambda: hands.is_ready("batchResultsButton") and not hands.is_ready("pauseBatchButton")
        yield self.pause(1.0)
        self.portray("batch-done", "SentinelHubBatch")
        hands.find("SentinelHubBatch").close()
        yield self.pause(0.5)
        hands.picture(self.folder / "04-batch.png")
        QgsProject.instance().removeAllMapLayers()  # else QGIS asks on leaving whether what is in /tmp may be lost


def _fields(x: float, y: float) -> QgsVectorLayer:
    """Return a layer of square fields in EPSG:3857 around a place."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857&field=name:string", "Fields", "memory")
    features = []
    for number, name in enumerate(_NAMES):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        west = x + number * (_SIDE + _GAP)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, y, west + _SIDE, y + _SIDE)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer
