"""From an account with nothing to show to layers on the map, in the dock and against the local Sentinel Hub."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.model.account import Account
from sentinelhub_qgis.model.deployment import custom_deployment
from sentinelhub_qgis.model.starter import STARTER_LAYERS
from tests.qgis.gui.dock_help import layers, rows, sign_in
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

NAME = "QGIS starter"
MOSAIC = "Sentinel-2 quarterly mosaics"


@pytest.fixture
def yes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer every question with yes; return what was asked."""
    asked: list[str] = []
    monkeypatch.setattr("sentinelhub_qgis.gui.desktop.Desktop.confirm", lambda _self, text: asked.append(text) or True)
    return asked


@pytest.fixture
def empty_dock(unlocked: None, plugin: object, window: Window, sandbox: Running) -> Window:
    """Return a window whose dock is signed in to an account without any configuration."""
    sandbox.control(no_configurations=True)
    sign_in(window, sandbox)
    wait_until(lambda: window.find("createStarterButton").isVisible())
    return window


def titles(window: Window) -> list[str]:
    return list(rows(window))


def shown(window: Window) -> str:
    """Return what the notice says; nothing when it is not there."""
    notice = window.find("StarterNotice")
    return str(window.find("starterLabel").text()).replace("\u200b", "") if notice.isVisible() else ""


def message(window: Window) -> str:
    labels = [label for label in window.main.findChildren(QLabel, "messageLabel") if label.isVisible()]
    return "\n".join(label.text() for label in labels).replace("\u200b", "")


def made(sandbox: Running) -> int:
    """Return how often a configuration was asked to be made."""
    return sum(line["method"] == "POST" for line in sandbox.requests("configurations"))


def test_an_account_without_configuration_is_offered_one_and_asked_first(empty_dock, sandbox, questions):
    assert "no configuration yet" in shown(empty_dock)
    empty_dock.click("createStarterButton")
    assert NAME in questions[0]
    assert "no processing units" in questions[0]
    assert "dashboard" in questions[0]
    assert made(sandbox) == 0
    assert empty_dock.find("createStarterButton").isVisible()


def test_the_starter_configuration_is_made_shown_and_selected(empty_dock, sandbox, yes):
    empty_dock.click("createStarterButton")
    wait_until(lambda: NAME in titles(empty_dock))

    assert made(sandbox) == 1
    assert shown(empty_dock) == ""
    tree = empty_dock.find("sourcesTree")
    assert tree.isExpanded(rows(empty_dock)[NAME])
    assert tree.currentIndex().data() == "True colour"
    assert tree.model().rowCount(rows(empty_dock)[NAME]) == len(STARTER_LAYERS)
    assert empty_dock.find("addToMapButton").isEnabled()


def test_a_starter_layer_comes_onto_the_map(empty_dock, yes):
    empty_dock.click("createStarterButton")
    wait_until(lambda: NAME in titles(empty_dock))
    empty_dock.click("addToMapButton")
    wait_until(lambda: len(layers()) == 1)

    (layer,) = layers()
    assert layer.isValid()
    assert choice_of(layer).layer_id == "S2-TRUE-COLOUR"


def test_asking_again_makes_no_second_configuration(empty_dock, sandbox, yes):
    empty_dock.click("createStarterButton")
    wait_until(lambda: NAME in titles(empty_dock))
    empty_dock.find("addStarterLayersAction").trigger()
    wait_until(lambda: shown(empty_dock) == "")

    assert made(sandbox) == 1
    assert "missing" in yes[1]
    assert titles(empty_dock).count(NAME) == 1


def test_where_there_are_configurations_the_layers_are_offered_quietly(dock, sandbox, yes):
    wait_until(lambda: "Simple WMS template" in titles(dock))
    assert shown(dock) == ""
    dock.find("addStarterLayersAction").trigger()
    wait_until(lambda: NAME in titles(dock))

    assert dock.find("sourcesTree").currentIndex().data() == "True colour"
    assert "Simple WMS template" in titles(dock)


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("403-right", "not make or change them"),
        ("403-expired", "account has expired"),
        ("403-quota", "used up"),
        ("close", "was interrupted"),
    ],
    ids=["no right", "expired", "quota", "network"],
)
def test_a_refusal_is_a_sentence_with_a_next_step(empty_dock, sandbox, yes, action, said):
    sandbox.control(faults=[{"kind": "configurations", "match_body": NAME, "action": action, "count": None}])
    empty_dock.click("createStarterButton")
    wait_until(lambda: message(empty_dock))

    assert said in message(empty_dock)
    assert empty_dock.find("createStarterButton").isVisible()
    sandbox.control(clear_faults=True)
    (again,) = (one for one in empty_dock.main.findChildren(QPushButton, "messageActionButton") if one.isVisible())
    again.click()
    wait_until(lambda: NAME in titles(empty_dock))
    assert message(empty_dock) == ""


def test_an_answer_that_is_lost_makes_no_second_configuration(empty_dock, sandbox, yes):
    sandbox.control(faults=[{"kind": "configurations", "match_body": NAME, "action": "cut"}])
    empty_dock.click("createStarterButton")
    wait_until(lambda: NAME in titles(empty_dock))

    assert made(sandbox) == 1
    assert empty_dock.find("sourcesTree").currentIndex().data() == "True colour"


def test_half_of_it_is_said_and_finished(empty_dock, sandbox, yes):
    fault = {"kind": "layers", "match_body": "datasourceDefaults", "action": "403-right", "skip": 3, "count": None}
    sandbox.control(posted_layers="ignored", faults=[fault])
    empty_dock.click("createStarterButton")
    wait_until(lambda: empty_dock.find("finishStarterButton").isVisible())
    assert f"missing: {len(STARTER_LAYERS) - 3}." in shown(empty_dock)
    assert "Moisture (NDMI)" in empty_dock.find("starterLabel").toolTip()
    assert empty_dock.find("sourcesTree").currentIndex().data() == "True colour"
    sandbox.control(clear_faults=True)
    empty_dock.click("finishStarterButton")
    wait_until(lambda: shown(empty_dock) == "")

    model = empty_dock.find("sourcesTree").model()
    assert model.rowCount(rows(empty_dock)[NAME]) == len(STARTER_LAYERS)
    assert made(sandbox) == 1


def test_stopping_says_what_is_there(empty_dock, sandbox, yes):
    sandbox.control(posted_layers="ignored", faults=[{"kind": "layers", "action": "hang"}])
    empty_dock.click("createStarterButton")
    wait_until(lambda: empty_dock.find("cancelStarterButton").isVisible())
    wait_until(lambda: sandbox.counters().get("layers"))
    empty_dock.click("cancelStarterButton")
    wait_until(lambda: empty_dock.find("finishStarterButton").isVisible())

    assert "perhaps not all" in shown(empty_dock)
    wait_until(lambda: NAME in titles(empty_dock))
    empty_dock.click("closeStarterButton")
    assert shown(empty_dock) == ""


def test_it_is_made_in_its_account_when_another_one_is_shown_meanwhile(
    empty_dock: Window, sandbox: Running, settings: Settings, yes: list[str]
) -> None:
    place = custom_deployment(sandbox.http_base_url, sandbox.http_token_url)
    settings.save_account(Account("Other", place, "nowhere"))
    sandbox.control(faults=[{"kind": "configurations", "match_body": NAME, "action": "late", "delay": 0.7}])
    empty_dock.click("createStarterButton")
    empty_dock.find("accountMenu").switch_requested.emit("Other")
    wait_until(lambda: "is made in the account “127.0.0.1”" in message(empty_dock))

    assert made(sandbox) == 1
    assert shown(empty_dock) == ""
    assert NAME not in titles(empty_dock)


# --- own collections ----------------------------------------------------------------------------------------


@pytest.fixture
def own(empty_dock: Window) -> Window:
    """Return a dock in which an own collection that no layer shows is selected."""
    wait_until(lambda: MOSAIC in titles(empty_dock))
    empty_dock.find("sourcesTree").setCurrentIndex(rows(empty_dock)[MOSAIC])
    return empty_dock


def test_an_own_collection_comes_onto_the_map_after_asking(own, sandbox, yes):
    own.click("addToMapButton")
    wait_until(lambda: len(layers()) == 1)

    (layer,) = layers()
    choice = choice_of(layer)
    assert MOSAIC in yes[0]
    assert choice.collection_id == choice.layer_id
    assert layer.isValid()
    assert sandbox.counters()["statistics"] == 1
    assert made(sandbox) == 1


def test_an_own_collection_is_not_made_without_leave(own, sandbox, questions):
    own.click("addToMapButton")
    assert "fraction of a processing unit" in questions[0]
    assert made(sandbox) == 0
    assert layers() == []


def test_the_question_comes_once_a_session(own, sandbox, yes):
    own.click("addToMapButton")
    wait_until(lambda: len(layers()) == 1)
    index = rows(own)["Drone flights <2025>"]
    own.find("sourcesTree").setCurrentIndex(index)
    QTest.keyClick(own.find("sourcesTree"), Qt.Key.Key_Return)
    wait_until(lambda: message(own) or len(layers()) == 2)

    assert len(yes) == 1
    assert made(sandbox) == 1


def test_a_collection_without_images_cannot_be_added(empty_dock):
    wait_until(lambda: "To be configured" in titles(empty_dock))
    empty_dock.find("sourcesTree").setCurrentIndex(rows(empty_dock)["To be configured"])
    assert not empty_dock.find("addToMapButton").isEnabled()


def test_what_is_under_way_goes_on_when_the_list_is_refreshed(empty_dock, sandbox, yes):
    sandbox.control(faults=[{"kind": "configurations", "match_body": NAME, "action": "late", "delay": 1.0}])
    empty_dock.click("createStarterButton")
    empty_dock.find("refreshAction").trigger()
    wait_until(lambda: NAME in titles(empty_dock))
    wait_until(lambda: empty_dock.find("sourcesTree").currentIndex().data() == "True colour")
    assert made(sandbox) == 1
