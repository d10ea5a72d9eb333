"""What a user does in the batch window, for the tests that go against the local Sentinel Hub."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.gui.batch.batch_rows_model import BatchRowsModel
from sentinelhub_qgis.gui.batch.batch_window import BatchWindow
from sentinelhub_qgis.model.batch.batch import RowState
from sentinelhub_qgis.model.batch.dates import DateRule, Step
from tests.qgis.gui.dock_help import choose
from tests.qgis.gui.window import Window, wait_until

LEFT, SOUTH, SIDE = 680_000.0, 5_150_000.0, 200.0


def fields_layer(count: int = 3, names: list[str] | None = None, title: str = "fields") -> QgsVectorLayer:
    """Return a layer of square fields in UTM, in a row, that is in the project."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=crop:string&field=name:string(400)", title, "memory")
    features = []
    for number in range(count):
        west, south = LEFT + (number % 50) * 2 * SIDE, SOUTH + (number // 50) * 2 * SIDE
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["wheat", names[number] if names else f"field {number + 1}"])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + SIDE, south + SIDE)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def open_batch(dock: Window) -> BatchWindow:
    """Open the window by the dock's button, and return it."""
    dock.click("batchButton")
    window = dock.main.findChild(BatchWindow)
    assert window is not None
    assert window.isVisible()
    return window


def opened(dock: Window) -> BatchWindow:
    """Choose a layer of the service, then open the window."""
    choose(dock, "True color")
    return open_batch(dock)


def fill(window: BatchWindow, folder: Path, months: int = 2, first: date = date(2024, 5, 1)) -> None:
    """Ask for monthly mosaics of the first polygon layer."""
    window.dates.choose(DateRule.INTERVAL)
    window.dates.choose_step(Step.MONTH)
    month = first.month + months - 1
    window.dates.batchFromEdit.setDate(first)
    window.dates.batchToEdit.setDate(date(first.year, month, 28))
    window.files.set_folder(folder)


def click(button: Any) -> None:
    """Click a button that is visible and enabled, as the user would."""
    assert button.isVisible(), f"{button.objectName()} is hidden"
    assert button.isEnabled(), f"{button.objectName()} is disabled"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def find(window: BatchWindow) -> BatchRowsModel:
    """Find the rows, and return the table's model."""
    try:
        wait_until(window.findRowsButton.isEnabled, 60)
    except AssertionError as error:
        raise AssertionError(f"rows cannot be found: {said(window)}") from error
    window.show_plan()
    click(window.findRowsButton)
    wait_until(lambda: window.findRowsButton.isHidden() is False and window.batchTabs.currentIndex() == 1)
    wait_until(window.runBatchButton.isEnabled)
    return window.rows.model


def said(window: BatchWindow) -> tuple[object, ...]:
    """Return all that the plan says, and the tasks there are, for whoever wonders why nothing happens."""
    tasks = [(task.description(), int(task.status())) for task in QgsApplication.taskManager().tasks()]
    labels = (window.areas.batchAreasNoteLabel, window.dates.batchDatesNoteLabel, window.files.batchPreviewLabel)
    return (*(label.text() for label in labels), window.batchLookingLabel.text(), tasks)


def states(window: BatchWindow) -> dict[RowState, int]:
    """Return how many rows are in each state."""
    model, found = window.rows.model, {}
    for row in model.all_rows():
        state = model.outcome(row).state
        found[state] = found.get(state, 0) + 1
    return found


def is_running(window: BatchWindow) -> bool:
    """Tell whether a run is under way, as the window shows it."""
    return window.pauseBatchButton.isVisibleTo(window)


def run(window: BatchWindow) -> None:
    """Run until the end."""
    click(window.runBatchButton)
    assert is_running(window)
    wait_until(lambda: not is_running(window), 60)


def texts(window: BatchWindow, column: int) -> list[str]:
    """Return what a column shows, from top to bottom."""
    model = window.rows.model
    return [model.index(row, column).data() for row in range(model.rowCount())]
