"""What the algorithm for batches gives back. The names are for ever: scripts and models hold them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

ROWS, DONE, EMPTY, FAILED, WAITING = "ROWS", "DONE", "EMPTY", "FAILED", "WAITING"
UNITS, REQUESTS, SUMMARY, BATCH_FILE = "UNITS", "REQUESTS", "SUMMARY", "BATCH_FILE"

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def batch_outputs() -> list[QgsProcessingOutputDefinition]:
    """Return the outputs; that of the folder comes with its parameter."""
    numbers = (
        (ROWS, translate("BatchDownload", "Images planned")),
        (DONE, translate("BatchDownload", "Images done")),
        (EMPTY, translate("BatchDownload", "Images without data")),
        (FAILED, translate("BatchDownload", "Images that failed")),
        (WAITING, translate("BatchDownload", "Images still waiting")),
        (UNITS, translate("BatchDownload", "Processing units spent")),
        (REQUESTS, translate("BatchDownload", "Requests sent")),
    )
    return [
        *(QgsProcessingOutputNumber(name, title) for name, title in numbers),
        QgsProcessingOutputString(SUMMARY, translate("BatchDownload", "Summary")),
        QgsProcessingOutputFile(BATCH_FILE, translate("BatchDownload", "Batch file")),
    ]
