"""QGIS's history of algorithms: what its dialog writes there when an algorithm is run."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgsGui

from tests.qgis.secrets.search import files_below


def remember(command: str) -> None:
    """Write a command into the history, as the dialog of an algorithm does."""
    registry = getattr(QgsGui, "historyProviderRegistry", None)
    if registry is not None:
        registry().addEntry("processing", {"python_command": command})
        return
    from processing.core.ProcessingLog import ProcessingLog  # of QGIS before 3.24

    ProcessingLog.addToLog(command)


def histories() -> dict[str, bytes]:
    """Return the files of it, a log or a database by QGIS's version."""
    QgsSettings().sync()
    found = files_below(Path(os.environ["HOME"]))
    kinds = ("processing.log", "user-history")
    return {name: text for name, text in found.items() if Path(name).name.startswith(kinds)}
