"""Be started by QGIS (`--code`): go through the demonstration and write down how it went."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QT_VERSION_STR, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

from . import hands
from .portraits import Portraits
from .script import Report, Script
from .steps import Demonstration

_STEP_SECONDS = 60.0
_LEAVE_MILLISECONDS = 60_000  # QGIS waits for its threads, which on a busy machine takes a while
_alive: list[Script] = []  # the event loop alone does not keep a script


def start() -> None:
    """Begin once QGIS has settled."""
    run = json.loads(Path(os.environ["SENTINELHUB_DEMO"]).read_text(encoding="utf-8"))
    way = Portraits if run["portraits"] else Demonstration
    script = Script(way(run).steps(), _STEP_SECONDS, lambda report: _end(run, report))
    _alive.append(script)
    _size_window(run)
    QTimer.singleShot(1500, script.start)


def _size_window(run: dict[str, Any]) -> None:
    if not run["stay"]:
        # Without a window manager nobody else gives the window the whole screen.
        iface.mainWindow().showNormal()
        iface.mainWindow().setGeometry(QApplication.primaryScreen().geometry())


def _end(run: dict[str, Any], report: Report) -> None:
    folder = Path(run["folder"])
    if report.failure:
        hands.picture(folder / "failed.png")
    result = {"qgis": Qgis.QGIS_VERSION, "qt": QT_VERSION_STR, "steps": report.steps, "failure": report.failure}
    Path(run["result"]).write_text(json.dumps(result, indent=2), encoding="utf-8")
    if not run["stay"]:
        leave()


def leave() -> None:
    """End QGIS, also from within the loop of a dialog that nobody answers."""
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(_LEAVE_MILLISECONDS, lambda: os._exit(1))
    iface.actionExit().trigger()
