"""Be started by QGIS (`--code`): measure, and write the results down."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

from ..demo import hands
from ..demo.inside import leave
from ..demo.script import Report, Script
from .returns import ReturnMeasurement

_STEP_SECONDS = 60.0
_alive: list[Script] = []  # the event loop alone does not keep a script


def start() -> None:
    """Begin once QGIS has settled."""
    run = json.loads(Path(os.environ["SENTINELHUB_DEMO"]).read_text(encoding="utf-8"))
    measurement = ReturnMeasurement(run)
    script = Script(measurement.steps(), _STEP_SECONDS, lambda report: _end(run, measurement, report))
    _alive.append(script)
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(QApplication.primaryScreen().geometry())
    QTimer.singleShot(1500, script.start)


def _end(run: dict[str, Any], measurement: ReturnMeasurement, report: Report) -> None:
    if report.failure:
        hands.picture(Path(run["folder"]) / "failed.png")
    results = {**measurement.results(), "failure": report.failure}
    Path(run["result"]).write_text(json.dumps(results, indent=2), encoding="utf-8")
    leave()
