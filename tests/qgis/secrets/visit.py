"""A session, as its steps see it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from sentinelhub_qgis.gui.download.job_row import JobRow
from tests.qgis.gui.dock_help import choose
from tests.qgis.gui.window import Window, wait_until
from tests.qgis.secrets.places import Heard
from tests.sandbox.running import Running

FIELDS = QgsRectangle(680000, 5146500, 684500, 5150000)  # UTM, a few kilometres: a dozen small parts


@dataclass
class Visit:
    """A session: the window with the plugin, the service, the user's folder, and who listens."""

    window: Window
    sandbox: Running
    folder: Path
    heard: Heard
    monkeypatch: pytest.MonkeyPatch
    tokens: list[str]

    def fault(self, kind: str, **more: Any) -> None:
        self.sandbox.control(clear_faults=True, faults=[{"kind": kind, "count": None, **more}])

    def all_well(self) -> None:
        self.sandbox.control(clear_faults=True)

    def rows(self) -> list[JobRow]:
        """Return the rows of all jobs, the newest first."""
        found: list[JobRow] = self.window.find("ActivityPanel").rows()
        return found

    def download(self, name: str, extent: QgsRectangle = FIELDS) -> JobRow:
        """Order the view as it is on the map, and return the row of the job."""
        before = self.rows()
        choose(self.window, "True color")
        self.window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
        self.window.canvas.setExtent(extent)
        self.window.click("downloadViewButton")
        self.window.find("outputFileWidget").setFilePath(str(self.folder / name))
        wait_until(lambda: self.window.find("startDownloadButton").isEnabled())
        self.window.click("startDownloadButton")
        assert self.rows()[1:] == before
        return self.rows()[0]
