"""A download that breaks off in the dock: what it says, how it goes on, also in the next session."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QAction

from sentinelhub_qgis.gui.download.job_row import JobRow
from sentinelhub_qgis.plugin import Plugin
from sentinelhub_qgis.raster import grid as grid_module
from tests.qgis.gui.dock_help import choose, layers, sign_in
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

QUOTA = {"kind": "process", "action": "403-quota", "count": None}


@pytest.fixture(autouse=True)
def _small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make downloads of a few hundred pixels ones of several parts."""
    monkeypatch.setattr(grid_module.PixelGrid.tiles, "__defaults__", (128,))


def start(dock: Window, target: Path) -> JobRow:
    """Start a download of 4 x 3 parts, or about."""
    choose(dock, "True color")
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    dock.canvas.setExtent(QgsRectangle(680000, 5146500, 684500, 5150000))
    dock.click("downloadViewButton")
    dock.find("outputFileWidget").setFilePath(str(target))
    wait_until(lambda: dock.find("startDownloadButton").isEnabled())
    dock.click("startDownloadButton")
    return dock.main.findChildren(JobRow)[0]


def break_off(dock: Window, sandbox: Running, target: Path, after: int = 3) -> JobRow:
    sandbox.control(faults=[{**QUOTA, "skip": after}])
    row = start(dock, target)
    wait_until(lambda: not row.is_running)
    return row


def asked(sandbox: Running) -> list[str]:
    """Return the bodies of the image requests that were answered."""
    return [line["status"] for line in sandbox.requests("process") if line["status"] == 200]


def test_a_broken_off_download_says_what_is_kept_and_goes_on(dock, sandbox, tmp_path):
    row = break_off(dock, sandbox, tmp_path / "a.tif")
    assert "can continue on the 1st" in row.jobStateLabel.text()
    assert "are kept; only the rest will be requested. Processing units spent" in row.jobStateLabel.text()
    assert (row.resumeJobButton.isVisible(), row.resumeJobButton.text()) == (True, "Resume")
    came = len(asked(sandbox))
    sandbox.control(clear_faults=True, reset=["counters", "limits"])

    row.resumeJobButton.click()
    wait_until(lambda: len(layers()) == 1)
    assert "Parts kept from before: " in row.jobStateLabel.text()
    assert not row.resumeJobButton.isVisible()
    parts = came + len(asked(sandbox))
    assert parts >= 8
    assert sandbox.counters()["process"] == parts - came
    assert list(tmp_path.iterdir()) == [tmp_path / "a.tif"]


def test_it_goes_on_in_the_next_session(unlocked, plugin, window, sandbox, tmp_path):
    sign_in(window, sandbox)
    wait_until(lambda: window.find("browsePage").isVisible())
    break_off(window, sandbox, tmp_path / "a.tif")
    came = len(asked(sandbox))
    plugin.unload()
    wait_until(lambda: not window.main.findChildren(QAction, "sentinelHubAction"))
    sandbox.control(clear_faults=True, reset=["counters", "limits"])

    again = Plugin(window)
    again.initGui()
    try:
        window.find("sentinelHubAction").trigger()
        wait_until(lambda: window.main.findChildren(JobRow))
        row = window.find("JobRow")
        assert row.jobStateLabel.text().startswith("Not finished · 3 of ")
        assert "started today" in row.jobStateLabel.text()
        assert sum(sandbox.counters().values()) == 0
        row.resumeJobButton.click()
        wait_until(lambda: len(layers()) == 1)
        assert sandbox.counters()["process"] >= 5
        assert came == 3
    finally:
        again.unload()


@pytest.mark.parametrize("dates, files", [("files", 6), ("stack", 1)])
def test_an_order_of_many_dates_goes_on_where_it_broke_off(dates, files, dock, sandbox, tmp_path):
    choose(dock, "True color")
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    dock.canvas.setExtent(QgsRectangle(680000, 5149000, 681000, 5150000))
    dock.find("singleDayCheck").setChecked(False)
    dock.find("startDateEdit").setDate(QDate(2026, 5, 1))
    dock.find("endDateEdit").setDate(QDate(2026, 5, 31))
    dock.click("downloadViewButton")
    dock.find("datesCombo").setCurrentIndex(dock.find("datesCombo").findData(dates))
    dock.find("outputFileWidget").setFilePath(str(tmp_path / "a.tif"))
    wait_until(lambda: dock.find("startDownloadButton").isEnabled())
    sandbox.control(faults=[{**QUOTA, "skip": 2}])
    dock.click("startDownloadButton")
    row = dock.main.findChildren(JobRow)[0]
    wait_until(lambda: not row.is_running)
    assert "2 of 6 parts are kept" in row.jobStateLabel.text()
    assert len(asked(sandbox)) == 2
    sandbox.control(clear_faults=True, reset=["counters", "limits"])
    row.resumeJobButton.click()
    wait_until(lambda: len(layers()) == files)
    assert sandbox.counters()["process"] == 4
    assert len(list(tmp_path.iterdir())) == files


def test_discarding_asks_first(dock, sandbox, tmp_path, questions):
    row = break_off(dock, sandbox, tmp_path / "a.tif")
    row.discardJobButton.click()
    assert "Discard the parts of a.tif" in questions[0]
    assert any(tmp_path.iterdir())


@pytest.fixture
def agreed(questions: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer every question with yes."""
    monkeypatch.setattr("sentinelhub_qgis.gui.desktop.Desktop.confirm", lambda _self, _text: True)


def test_what_is_discarded_is_gone_with_its_row(agreed, dock, sandbox, tmp_path):
    row = break_off(dock, sandbox, tmp_path / "a.tif")
    row.discardJobButton.click()
    wait_until(lambda: not dock.main.findChildren(JobRow))
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_download_goes_on(dock, sandbox, tmp_path):
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 3, "count": None}])
    row = start(dock, tmp_path / "a.tif")
    wait_until(lambda: "3 of " in row.jobStateLabel.text())
    row.cancelJobButton.click()
    wait_until(lambda: not row.is_running, 5)
    assert row.jobStateLabel.text().startswith("Cancelled\n3 of ")
    sandbox.control(clear_faults=True)
    row.resumeJobButton.click()
    wait_until(lambda: len(layers()) == 1)


def test_without_its_account_a_download_says_so(dock, settings, sandbox, tmp_path):
    row = break_off(dock, sandbox, tmp_path / "a.tif")
    settings.remove_account("127.0.0.1")
    sandbox.control(clear_faults=True)
    row.resumeJobButton.click()
    assert "no account called" in row.jobStateLabel.text()
    assert row.resumeJobButton.isVisible()


def test_the_estimate_says_time_and_room(dock, tmp_path):
    choose(dock, "True color")
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    dock.canvas.setExtent(QgsRectangle(600000, 5000000, 680000, 5060000))
    dock.click("downloadViewButton")
    dock.find("outputFileWidget").setFilePath(str(tmp_path / "a.tif"))
    label = dock.find("estimateLabel")
    wait_until(lambda: "of disk space meanwhile" in label.text())
    assert "requests · at least" in label.text()
    assert "at the account's rate" in label.text()


def test_what_may_not_fit_is_said_and_asked_about(dock, tmp_path, questions, monkeypatch):
    monkeypatch.setattr("sentinelhub_qgis.gui.download.download_flow.free_bytes", lambda _folder: 5 << 20)
    choose(dock, "True color")
    dock.click("downloadViewButton")
    dock.find("resolutionSpin").setValue(1)
    dock.find("outputFileWidget").setFilePath(str(tmp_path / "a.tif"))
    wait_until(lambda: "It may not fit" in dock.find("estimateLabel").text())
    dock.click("startDownloadButton")
    assert "5.0 MiB are free" in questions[0]


def test_looking_for_unfinished_downloads_sends_nothing_and_shows_nothing(plugin, window, sandbox):
    window.find("sentinelHubAction").trigger()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert window.main.findChildren(JobRow) == []
    assert sum(sandbox.counters().values()) == 0
