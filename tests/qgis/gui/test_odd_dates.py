"""Odd answers of the catalogue, odd maps, and servers that are late or silent: nothing hangs, and nothing lies."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.bridge.layers import temporal
from sentinelhub_qgis.gui.time.calendar_view import CalendarMode
from sentinelhub_qgis.model.scenes.month import Month
from tests.qgis.gui.dock_help import choose
from tests.qgis.gui.window import Window, wait_until
from tests.qgis.network import waiting_at_most
from tests.sandbox.running import Running

EVERYWHERE = {
    "type": "Polygon",
    "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]],
}


def scene(time: str, name: str = "") -> dict[str, object]:
    return {
        "type": "Feature",
        "id": name or time,
        "geometry": EVERYWHERE,
        "properties": {"datetime": time, "eo:cloud_cover": 5, "platform": "sentinel-2b"},
    }


def answer_with(sandbox: Running, scenes: Iterable[object], count: int | None = None) -> None:
    """Let the catalogue answer with these scenes, whatever it is asked."""
    body = json.dumps({"type": "FeatureCollection", "features": list(scenes), "context": {"returned": 1}})
    fault = {"kind": "catalog", "action": "status", "status": 200, "content_type": "application/geo+json"}
    sandbox.control(faults=[{**fault, "body": body, "count": count}])


def look_at(dock: Window, day: date) -> None:
    dock.find("singleDayCheck").setChecked(True)
    dock.find("startDateEdit").setDate(QDate(day))


def state(dock: Window) -> str:
    return str(dock.find("timeStateLabel").text())


def days(dock: Window, month: Month) -> list[str]:
    return [day.isoformat() for day in sorted(dock.find("calendarView")._days.get(month, {}))]


def shown(dock: Window) -> str:
    return str(dock.find("startDateEdit").date().toString("yyyy-MM-dd"))


FEBRUARY = date(2024, 2, 15)


@pytest.mark.parametrize(
    ("day", "times", "expected"),
    [
        (FEBRUARY, [], []),
        (FEBRUARY, ["2024-02-10T10:00:00Z"], ["2024-02-10"]),
        (FEBRUARY, ["2024-02-20T10:00:00Z", "2024-02-05T10:00:00Z", "2024-02-12T10:00:00Z"],
         ["2024-02-05", "2024-02-12", "2024-02-20"]),
        (FEBRUARY, ["2024-02-10T10:00:00Z", "2024-02-10T10:00:00Z", "2024-02-10T10:00:25Z"], ["2024-02-10"]),
        (FEBRUARY, ["2024-02-29T23:59:59.999Z"], ["2024-02-29"]),
        (FEBRUARY, ["2024-02-01T00:00:00Z", "2024-02-29T23:59:59Z"], ["2024-02-01", "2024-02-29"]),
        (FEBRUARY, ["2024-03-01T00:30:00+01:00", "2024-01-31T23:30:00-01:00"], ["2024-02-01", "2024-02-29"]),
        (FEBRUARY, ["2024-01-31T23:59:59Z", "2024-02-02T10:00:00Z", "2024-03-01T00:00:00Z"], ["2024-02-02"]),
        (date(2024, 12, 31), ["2024-12-31T23:59:59Z", "2025-01-01T00:00:00Z"], ["2024-12-31"]),
        (date(2025, 1, 1), ["2024-12-31T23:59:59Z", "2025-01-01T00:00:00Z"], ["2025-01-01"]),
        (date(2023, 2, 15), ["2023-02-29T10:00:00Z", "2023-02-28T10:00:00Z", "yesterday", ""], ["2023-02-28"]),
    ],
    ids=[
        "none", "one", "out of order", "twice", "29 February", "edges of the month", "edges in other zones",
        "of other months", "the last day of a year", "the first day of a year", "days that are none",
    ],
)  # fmt: skip
def test_days_of_odd_answers(
    dock: Window, sandbox: Running, day: date, times: list[str], expected: list[str]
) -> None:
    answer_with(sandbox, [scene(time, f"{time}{number % 2}") for number, time in enumerate(times)])
    choose(dock, "True color")
    look_at(dock, day)
    wait_until(lambda: Month.of(day) in dock.find("calendarView")._days)

    assert days(dock, Month.of(day)) == expected
    said = f"Days with data: {len(expected)}" if expected else "No data over this view in this time"
    assert state(dock) == said


def test_steps_over_29_february_and_the_end_of_the_year(dock: Window, sandbox: Running) -> None:
    days_there = ("2023-12-31", "2024-01-01", "2024-02-28", "2024-02-29", "2024-03-01")
    answer_with(sandbox, [scene(f"{day}T10:00:00Z") for day in days_there])
    choose(dock, "True color")
    look_at(dock, date(2023, 12, 30))
    seen = []
    for day in days_there:
        dock.click("nextDateButton")
        wait_until(lambda day=day: shown(dock) == day)
        seen.append(shown(dock))
    for day in reversed(days_there[:-1]):
        dock.click("previousDateButton")
        wait_until(lambda day=day: shown(dock) == day)

    assert tuple(seen) == days_there


def test_a_step_into_years_without_data_ends_and_says_so(dock: Window, sandbox: Running) -> None:
    answer_with(sandbox, [scene("2020-02-10T10:00:00Z")])
    choose(dock, "True color")
    look_at(dock, date(2020, 2, 10))
    wait_until(lambda: days(dock, Month(2020, 2)))
    before = sandbox.counters()["catalog"]
    dock.click("nextDateButton")
    wait_until(lambda: "two years" in state(dock))

    assert shown(dock) == "2020-02-10"
    assert sandbox.counters()["catalog"] - before == 24


def test_beyond_the_last_date_there_is_none(dock: Window, sandbox: Running) -> None:
    choose(dock, "True color")
    dock.click("latestDateButton")
    wait_until(lambda: "Looking" not in state(dock) and days(dock, Month.of(date.fromisoformat(shown(dock)))))
    last = shown(dock)
    dock.click("nextDateButton")
    wait_until(lambda: state(dock) == "No further date within the cloud limit")

    assert shown(dock) == last


def test_what_a_step_said_stays_while_the_map_rests(dock: Window, sandbox: Running) -> None:
    choose(dock, "True color")
    dock.click("latestDateButton")
    wait_until(lambda: "Looking" not in state(dock) and days(dock, Month.of(date.fromisoformat(shown(dock)))))
    dock.click("nextDateButton")
    wait_until(lambda: state(dock) == "No further date within the cloud limit")
    dock.canvas.extentsChanged.emit()
    QTest.qWait(600)

    assert state(dock) == "No further date within the cloud limit"


def test_five_thousand_scenes_in_one_answer_are_the_days_they_are_of(dock: Window, sandbox: Running) -> None:
    answer_with(sandbox, [scene(f"2024-02-{1 + number % 29:02}T10:00:00Z", str(number)) for number in range(5000)])
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: state(dock) == "Days with data: 29", 60)

    assert len(days(dock, Month(2024, 2))) == 29


def test_a_catalogue_that_never_ends_asks_to_zoom_in(dock: Window, sandbox: Running) -> None:
    body = json.dumps({"features": [scene("2024-02-10T10:00:00Z")], "context": {"next": 7}})
    fault = {"kind": "catalog", "action": "status", "status": 200, "content_type": "application/geo+json"}
    sandbox.control(faults=[{**fault, "body": body, "count": None}])
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: state(dock) and "Looking" not in state(dock))

    assert sandbox.counters()["catalog"] <= 45


def test_the_empty_map_of_a_new_project_is_neither_off_the_earth_nor_too_far_out(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setattr(QgsMapCanvas, "setExtent", lambda *_: None)  # a map that was given a place never loses it
    dock: Window = request.getfixturevalue("dock")
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))  # as in a new project
    choose(dock, "True color")
    wait_until(lambda: state(dock) == "The map shows no place yet", what=state(dock))
    QTest.qWait(600)

    assert dock.canvas.extent().isEmpty()
    assert dock.find("ScaleNotice").isHidden()


def test_zooming_in_by_the_button_does_not_leave_the_keys_in_a_date_field(dock: Window) -> None:
    choose(dock, "True color")
    dock.canvas.setExtent(QgsRectangle(-10_000_000, -5_000_000, 10_000_000, 5_000_000))
    wait_until(lambda: dock.find("timeActionButton").isVisible())
    dock.find("timeActionButton").setFocus()
    dock.click("timeActionButton")
    wait_until(lambda: not dock.find("timeActionButton").isVisible())

    assert dock.main.focusWidget() is dock.find("dateButton")


@pytest.mark.parametrize(
    ("crs", "extent", "rotation", "expected"),
    [
        ("EPSG:4326", (-180, -90, 180, 90), 0, "Zoom in"),
        ("EPSG:4326", (-181, -17, -179, -16), 0, "Days with data"),
        ("EPSG:4326", (170, 88, 190, 91), 0, "Days with data|No data|Zoom in"),
        ("EPSG:3031", (-50_000, -50_000, 50_000, 50_000), 0, "Days with data|No data"),
        ("EPSG:3995", (-50_000, -50_000, 50_000, 50_000), 45, "Days with data|No data"),
        ("EPSG:3857", (1_262_000, 5_859_000, 1_264_000, 5_861_000), 180, "Days with data"),
        ("EPSG:31254", (60_000, 140_000, 68_000, 145_600), 0, "Days with data"),
        ("EPSG:3857", (1e9, 1e9, 1.00001e9, 1.00001e9), 0, "The map view is outside the Earth|No data|Days"),
        ("", (0, 0, 1, 1), 0, "The map view is outside the Earth"),
    ],
    ids=[
        "the world", "past the antimeridian", "past the pole", "on the South Pole", "on the North Pole, turned",
        "upside down", "a system the service does not know", "off the globe", "no system at all",
    ],
)  # fmt: skip
def test_odd_maps(
    dock: Window, crs: str, extent: tuple[float, float, float, float], rotation: float, expected: str
) -> None:
    choose(dock, "True color")
    look_at(dock, date(2025, 6, 15))
    wait_until(lambda: days(dock, Month(2025, 6)))
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    dock.canvas.setExtent(QgsRectangle(*extent))
    dock.canvas.setRotation(rotation)
    QTest.qWait(600)
    wait_until(lambda: "Looking" not in state(dock), what=state(dock))

    assert any(state(dock).startswith(words) for words in expected.split("|")), state(dock)


def test_a_server_that_never_answers_is_given_up(dock: Window, sandbox: Running) -> None:
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: days(dock, Month(2024, 2)))
    sandbox.control(faults=[{"kind": "catalog", "action": "hang", "count": None}])
    with waiting_at_most(1.0):
        dock.click("previousPageButton")
        wait_until(lambda: dock.find("timeActionButton").isVisible(), 40)
        assert dock.find("timeActionButton").text() == "Try again"
        sandbox.control(clear_faults=True)
        dock.click("timeActionButton")
        wait_until(lambda: days(dock, Month(2024, 1)))


def test_a_late_answer_is_taken_once(dock: Window, sandbox: Running) -> None:
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: days(dock, Month(2024, 2)))
    sandbox.control(latency={"catalog": 1.5})
    before = sandbox.counters()["catalog"]
    dock.click("previousPageButton")
    assert state(dock) == "Looking for dates…"
    for _ in range(6):  # the user moves the map a little while waiting: that is no reason to ask again
        dock.canvas.setExtent(dock.canvas.extent().buffered(-10))
        QTest.qWait(150)
    wait_until(lambda: days(dock, Month(2024, 1)))

    assert sandbox.counters()["catalog"] - before == 1


def test_steps_that_wait_are_given_up_with_the_layer(dock: Window, sandbox: Running) -> None:
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: days(dock, Month(2024, 2)))
    sandbox.control(faults=[{"kind": "catalog", "action": "hang"}])
    dock.find("startDateEdit").setDate(QDate(2024, 2, 29))
    for _ in range(3):
        dock.click("nextDateButton")
    choose(dock, "VV - decibel gamma0")
    wait_until(lambda: state(dock).startswith("Days with data"))
    before = shown(dock)
    assert before.startswith("2024-02")
    dock.click("previousDateButton")

    wait_until(lambda: shown(dock) < before)


def test_a_closed_calendar_asks_for_nothing(dock: Window, sandbox: Running, plugin: object) -> None:
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: days(dock, Month(2024, 2)))
    before = sandbox.counters()["catalog"]
    dock.find("SentinelHubDock").hide()
    dock.canvas.setExtent(QgsRectangle(0, 6_000_000, 2_000, 6_002_000))
    QTest.qWait(900)
    assert sandbox.counters()["catalog"] == before
    dock.main.findChild(type(dock.find("sentinelHubAction")), "sentinelHubAction").trigger()

    wait_until(lambda: sandbox.counters()["catalog"] == before + 1)


@pytest.mark.parametrize("mode", [CalendarMode.YEAR, CalendarMode.YEARS])
def test_a_failure_on_the_way_loses_only_what_was_under_way(dock: Window, sandbox: Running, mode: CalendarMode) -> None:
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: days(dock, Month(2024, 2)))
    rounds = 1 if mode is CalendarMode.YEARS else 0
    sandbox.control(faults=[{"kind": "catalog", "action": "403-quota", "skip": 12 * rounds, "count": None}])
    dock.find("MainPanel").time.look_at(Month(2024, 2), mode)
    wait_until(lambda: dock.find("timeActionButton").isVisible(), 40)
    known = len(dock.find("calendarView")._days)
    sandbox.control(clear_faults=True)

    assert known >= 12 * rounds + (1 if not rounds else 0)
    before = sandbox.counters()["catalog"]
    dock.click("timeActionButton")
    wait_until(lambda: state(dock).startswith("Days with data"), 90)
    months = len(dock.find("MainPanel").time.months_shown())
    assert sandbox.counters()["catalog"] - before <= months - known


def test_news_are_taken_up_on_refresh(dock: Window, sandbox: Running) -> None:
    answer_with(sandbox, [scene("2024-02-05T10:00:00Z"), scene("2024-02-10T10:00:00Z")])
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: days(dock, Month(2024, 2)) == ["2024-02-05", "2024-02-10"])
    dock.click("playDatesButton")
    wait_until(lambda: len(temporal.frames(dock.controller)) == 2)
    sandbox.control(clear_faults=True)
    answer_with(sandbox, [scene(f"2024-02-{day:02}T10:00:00Z") for day in (5, 10, 15)])
    dock.find("refreshAction").trigger()
    wait_until(lambda: len(days(dock, Month(2024, 2))) == 3)

    wait_until(lambda: len(temporal.frames(dock.controller)) == 3)
    assert temporal.frames(dock.controller)[-1] == FEBRUARY


def test_a_page_that_is_turned_changes_nothing_in_the_controller(dock: Window, sandbox: Running) -> None:
    choose(dock, "True color")
    look_at(dock, FEBRUARY)
    wait_until(lambda: days(dock, Month(2024, 2)))
    dock.click("playDatesButton")
    wait_until(lambda: temporal.is_on(dock.controller))
    frames = temporal.frames(dock.controller)
    dock.click("pageButton")
    wait_until(lambda: days(dock, Month(2024, 1)) and days(dock, Month(2024, 12)))

    assert temporal.frames(dock.controller) == frames
