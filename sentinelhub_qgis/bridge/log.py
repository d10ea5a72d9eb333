"""The plugin's tab in QGIS's message log."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog

_TAB = "Sentinel Hub"


def log_warning(text: str) -> None:
    """Write what went wrong without stopping the work."""
    QgsMessageLog.logMessage(text, _TAB, Qgis.MessageLevel.Warning, False)


def log_bug(error: BaseException, traceback_text: str) -> None:
    """Write the traceback of an error that is none of ours; the user is told in one sentence elsewhere."""
    QgsMessageLog.logMessage(
        f"{type(error).__name__}\n{traceback_text}", _TAB, Qgis.MessageLevel.Critical, False
    )
