"""The whole dock against the local Sentinel Hub: from pasted credentials to pixels, as a user would go."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QLabel, QLineEdit, QProgressBar, QTreeView, QWidget

from sentinelhub_qgis import gui
from sentinelhub_qgis.bridge.layers.memory import choice_of
from tests.qgis.gui.dock_help import add, choose, layers, rows, sign_in
from tests.qgis.gui.window import wait_until


def test_nothing_is_asked_before_the_user_signs_in(plugin, window, sandbox):
    window.find("sentinelHubAction").trigger()
    QTest.qWait(300)
    assert sum(sandbox.counters().values()) == 0


def test_signing_in_takes_a_token_and_lists_what_there_is(dock, sandbox):
    wait_until(lambda: "Simple WMS template" in rows(dock))
    assert dock.find("clientSecretEdit").text() == ""
    assert dock.find("accountStateLabel").text().startswith("Connected")
    assert sandbox.counters()["token"] == 1


def test_a_list_cancelled_in_qgis_own_list_of_tasks_is_not_waited_for(dock, sandbox):
    wait_until(lambda: "Simple WMS template" in rows(dock))
    sandbox.control(faults=[{"action": "hang", "count": None}])
    dock.find("refreshAction").trigger()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() >= 1)
    QgsApplication.taskManager().cancelAll()
    wait_until(lambda: "could not be listed" in dock.find("sourcesStateLabel").text(), 5)


def test_a_wrong_secret_is_said_in_the_form(unlocked, plugin, window, sandbox):
    sign_in(window, sandbox, secret="wrong")
    message = window.find("SignInPanel").message
    wait_until(message.isVisible)
    assert "client secret is wrong" in message.messageLabel.text()
    assert window.find("signInButton").isEnabled()


def test_the_chosen_layer_comes_on_the_map_for_the_chosen_day(dock):
    dock.find("singleDayCheck").setChecked(True)
    dock.find("startDateEdit").setDate(QDate(2025, 5, 15))
    layer = add(dock, "True color")
    assert layer.isValid()
    assert layer.name() == "True color · 2025-05-15"
    assert choice_of(layer).account_name == "127.0.0.1"


def test_enter_on_a_layer_adds_it(dock):
    choose(dock, "NDVI")
    QTest.keyClick(dock.find("sourcesTree"), Qt.Key.Key_Return)
    wait_until(lambda: len(layers()) == 1)
    assert choice_of(layers()[0]).layer_title == "NDVI"


def test_updating_changes_the_selected_layer_and_nothing_else_of_it(dock, sandbox):
    layer = add(dock, "True color")
    layer.setOpacity(0.5)
    layer_id = layer.id()
    before = sandbox.counters()
    dock.find("endDateEdit").setDate(QDate(2025, 6, 30))
    dock.find("maxCloudSpin").setValue(20)
    dock.click("updateLayerButton")
    wait_until(lambda: choice_of(layer).max_cloud_cover == 20)
    assert [one.id() for one in layers()] == [layer_id]
    assert layer.opacity() == 0.5
    asked = {kind for kind, count in sandbox.counters().items() if count > before.get(kind, 0)}
    assert asked <= {"wmts-tile", "catalog"}


def test_selecting_a_layer_of_ours_fills_the_panel(dock):
    layer = add(dock, "True color")
    choose(dock, "Elevation classes")
    dock.find("maxCloudSpin").setValue(5)
    dock.setActiveLayer(None)
    assert not dock.find("updateLayerButton").isEnabled()
    dock.setActiveLayer(layer)
    assert dock.find("updateLayerButton").isEnabled()
    assert dock.find("sourcesTree").currentIndex().data() == "True color"
    assert dock.find("maxCloudSpin").value() == 100


def test_a_map_too_far_out_is_said_and_cured(dock):
    choose(dock, "True color")
    dock.canvas.setExtent(QgsRectangle(-10_000_000, -5_000_000, 10_000_000, 5_000_000))
    notice = dock.find("ScaleNotice")
    wait_until(notice.isVisible)
    assert dock.find("scaleNoticeLabel").text() == "Too far out for Sentinel-2 L2A"
    dock.click("zoomToButton")
    wait_until(lambda: not notice.isVisible())


def test_the_view_is_downloaded_and_put_on_the_map(dock, sandbox, tmp_path):
    choose(dock, "True color")
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dock.canvas.setExtent(QgsRectangle(11.30, 46.45, 11.32, 46.46))
    dock.click("downloadViewButton")
    wait_until(lambda: "processing units" in dock.find("estimateLabel").text())
    target = tmp_path / "view.tif"
    dock.find("outputFileWidget").setFilePath(str(target))
    wait_until(lambda: dock.find("startDownloadButton").isEnabled())
    dock.click("startDownloadButton")
    assert dock.find("browsePage").isVisible()
    wait_until(lambda: len(layers()) == 1, 60)
    image = layers()[0]
    assert (image.source(), image.crs().authid(), image.bandCount()) == (str(target), "EPSG:32632", 4)
    assert "processing units spent" in dock.find("jobStateLabel").text()
    assert sandbox.counters()["process"] == 1


def test_a_large_download_is_asked_about_first(dock, tmp_path, questions):
    choose(dock, "True color")
    dock.click("downloadViewButton")
    dock.find("resolutionSpin").setValue(0.1)
    dock.find("outputFileWidget").setFilePath(str(tmp_path / "large.tif"))
    wait_until(lambda: dock.find("startDownloadButton").isEnabled())
    dock.click("startDownloadButton")
    assert len(questions) == 1
    assert dock.find("downloadPage").isVisible()


@pytest.mark.parametrize(
    "fault, folder, said",
    [
        ({"kind": "process", "action": "403-quota", "count": None}, ".", "used up"),
        (None, "no folder", "cannot be written"),
    ],
    ids=["quota", "no folder"],
)
def test_a_download_that_fails_says_why_in_its_row(dock, sandbox, tmp_path, fault, folder, said):
    if fault:
        sandbox.control(faults=[fault])
    choose(dock, "True color")
    dock.click("downloadViewButton")
    dock.find("outputFileWidget").setFilePath(str(tmp_path / folder / "a.tif"))
    wait_until(lambda: dock.find("startDownloadButton").isEnabled())
    dock.click("startDownloadButton")
    wait_until(lambda: not dock.find("JobRow").is_running)
    assert said in dock.find("jobStateLabel").text()
    assert layers() == []


def test_a_cancelled_download_says_so(dock, sandbox, tmp_path):
    sandbox.control(faults=[{"kind": "process", "action": "hang", "count": None}])
    choose(dock, "True color")
    dock.click("downloadViewButton")
    dock.find("outputFileWidget").setFilePath(str(tmp_path / "a.tif"))
    wait_until(lambda: dock.find("startDownloadButton").isEnabled())
    dock.click("startDownloadButton")
    wait_until(lambda: sandbox.counters().get("process"))
    dock.find("cancelJobButton").click()
    wait_until(lambda: dock.find("jobStateLabel").text() == "Cancelled", 5)


def test_the_secret_is_nowhere_but_in_memory_and_in_the_password_store(dock, sandbox):
    add(dock, "True color")
    settings = QgsSettings()
    kept = [str(settings.value(key)) for key in settings.allKeys()]
    titles = [task.description() for task in QgsApplication.taskManager().tasks()]
    sources = [layer.source() for layer in layers()]
    shown = [field.text() for field in dock.main.findChildren(QLineEdit)]
    assert not [text for text in (*kept, *titles, *sources, *shown) if sandbox.client_secret in text]


def named_in_the_docstring() -> list[str]:
    """Return the object names that `gui/__init__.py` promises, but for those that come with a job or a question."""
    _, _, promised = gui.__doc__.partition("SentinelHubDock, sentinelHubAction")
    promised, _, _ = promised.partition("activity ")
    return re.findall(r"\b[a-z]+(?:[A-Z][a-z]+)+\b", promised)


def test_the_promised_names_are_there(dock):
    names = named_in_the_docstring()
    assert len(names) > 40
    known = {thing.objectName() for thing in (*dock.main.findChildren(QWidget), *dock.main.findChildren(QAction))}
    assert [name for name in names if name not in known] == []


def test_everything_a_user_touches_has_a_name_and_a_hint(dock):
    touched = [
        widget
        for name in named_in_the_docstring()
        if (widget := dock.main.findChild(QWidget, name)) is not None
        and not isinstance(widget, (QLabel, QProgressBar, QTreeView))
    ]
    assert len(touched) > 25
    empty = [
        widget.objectName()
        for widget in touched
        if not (widget.accessibleName() and (widget.toolTip() or (widget.focusProxy() or widget).toolTip()))
    ]
    # They say what they do once there is something to do; the calendar tells of the day below the pointer.
    assert sorted(empty) == ["calendarView", "messageActionButton", "timeActionButton"]


def test_a_theme_that_draws_frames_leaves_nothing_of_the_panel_beside_the_scroll_bar(window, dock):
    panel = dock.find("SentinelHubDock")
    panel.hide()
    panel.setStyleSheet("QAbstractScrollArea { border: 4px solid black; }")
    panel.show()
    area = dock.find("browseScroll")
    area.setFixedHeight(120)
    area.resize(area.minimumWidth(), 120)
    wait_until(lambda: area.verticalScrollBar().isVisible() and area.width() == area.minimumWidth())

    assert area.horizontalScrollBar().maximum() == 0
