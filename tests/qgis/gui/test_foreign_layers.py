"""Layers keep their account, change it in place, and say whose they are; against the local Sentinel Hub."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.model.layer_choice import MapService
from sentinelhub_qgis.model.period import Period
from tests.qgis.gui.dock_help import add, rows
from tests.qgis.gui.foreign_help import (
    MINE,
    NEIGHBOUR_ID,
    TEMPLATE_ID,
    add_neighbour,
    is_at,
    message,
    move_all,
    neighbours,
    note,
    offers_are_listed,
    old_plugins_layer,
    put,
    requests_of_ours,
    switch_to,
)
from tests.qgis.gui.window import wait_until

both_services = pytest.mark.parametrize("service", list(MapService))


@both_services
def test_a_colleagues_layers_are_noted_without_a_request(listed, sandbox, service):
    wait_until(lambda: "NDVI" in rows(listed))
    choice = neighbours(sandbox, service)
    for _ in range(3):
        put(choice)
    asked = requests_of_ours(sandbox)
    wait_until(lambda: note(listed).startswith("3"))
    assert note(listed) == (
        "3 layers of this project belong to somebody else's configuration. They are shown at its owner's expense."
    )
    assert requests_of_ours(sandbox) == asked


@both_services
def test_layers_change_hands_in_place_and_back(listed, sandbox, service):
    layer = put(neighbours(sandbox, service))
    layer.setOpacity(0.4)
    layer.setName("North field")
    shown, source, key = choice_of(layer), layer.source(), layer.id()
    wait_until(lambda: note(listed))
    listed.click("useOwnButton")
    move_all(listed)
    moved = choice_of(layer)
    assert (moved.account_name, moved.configuration_id, moved.layer_id) == (MINE, TEMPLATE_ID, "TRUE_COLOR")
    assert (moved.period, moved.max_cloud_cover, moved.mosaicking_order) == (
        shown.period,
        shown.max_cloud_cover,
        shown.mosaicking_order,
    )
    assert (layer.id(), layer.name(), layer.isValid()) == (key, "North field", True)
    assert layer.opacity() == pytest.approx(0.4)
    wait_until(lambda: not note(listed))
    assert note(listed, "movedLayersLabel") == f"One layer now belongs to the account “{MINE}”."
    assert listed.find("browsePage").isVisible()
    listed.click("undoMoveButton")
    wait_until(lambda: layer.source() == source)
    wait_until(lambda: note(listed))
    assert (choice_of(layer), layer.name()) == (shown, "North field")
    assert layer.opacity() == pytest.approx(0.4)
    wait_until(lambda: not note(listed, "movedLayersLabel"))  # a layer may be back before all of them are


def test_the_user_may_pick_another_layer(listed, sandbox):
    layer = put(neighbours(sandbox))
    wait_until(lambda: note(listed))
    listed.click("useOwnButton")
    wait_until(lambda: offers_are_listed(listed))
    combo = listed.find("offerCombo")
    assert combo.currentText() == "True color · Simple WMS template"
    place = combo.findText("NDVI · Simple WMS template")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    assert "→ NDVI" in listed.find("movingLayersView").model().index(0, 0).data()
    listed.click("moveLayersButton")
    wait_until(lambda: choice_of(layer).layer_id == "NDVI")


def test_a_layer_that_is_not_ticked_stays(listed, sandbox):
    layers = [put(neighbours(sandbox)) for _ in range(2)]
    wait_until(lambda: note(listed).startswith("2"))
    listed.click("useOwnButton")
    wait_until(lambda: offers_are_listed(listed))
    model = listed.find("movingLayersView").model()
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert listed.find("moveLayersButton").text() == "Move one layer"
    move_all(listed)
    assert sorted(choice_of(layer).account_name for layer in layers) == [MINE, "Colleague"]
    wait_until(lambda: note(listed).startswith("One layer"))


def test_left_as_it_is_is_not_asked_again(listed, sandbox):
    layer = put(neighbours(sandbox))
    wait_until(lambda: note(listed))
    listed.click("leaveAsItIsButton")
    assert not note(listed)
    assert QgsProject.instance().isDirty()
    put(replace(choice_of(layer), layer_title="Another"))
    wait_until(lambda: note(listed).startswith("One layer"))


@pytest.mark.parametrize("service", ["wms", "wmts"])
def test_layers_of_the_old_plugin_are_taken_over(listed, sandbox, service):
    layer = old_plugins_layer(sandbox, "time=2022-06-12/2022-06-12&priority=mostRecent&maxcc=30.0", service)
    source = layer.source()
    wait_until(lambda: "old Sentinel Hub plugin" in note(listed))
    listed.click("useOwnButton")
    move_all(listed)
    choice = choice_of(layer)
    assert (choice.account_name, choice.configuration_id) == (MINE, TEMPLATE_ID)
    assert (choice.period, choice.max_cloud_cover) == (Period.of_day(date(2022, 6, 12)), 30)
    assert (choice.collection_id, choice.service) == ("sentinel-2-l2a", MapService(service.upper()))
    assert layer.name() == "True color of June"
    listed.click("undoMoveButton")
    wait_until(lambda: layer.source() == source)
    assert layer.isValid()
    assert choice_of(layer) is None


def test_a_layer_of_another_account_acts_in_its_name(listed, sandbox, tmp_path):
    add_neighbour(listed, sandbox)
    switch_to(listed, MINE)
    layer = put(neighbours(sandbox))
    listed.setActiveLayer(layer)
    assert listed.find("layerAccountLabel").text() == "This layer belongs to the account “Colleague”."
    assert listed.find("switchToLayerAccountButton").text() == "Switch to “Colleague”"
    wait_until(lambda: listed.find("timeStateLabel").text().startswith("Days with data"))
    listed.click("downloadViewButton")
    assert listed.find("downloadPage").isVisible()
    listed.find("outputFileWidget").setFilePath(str(tmp_path / "image.tif"))
    wait_until(lambda: listed.find("startDownloadButton").isEnabled())
    listed.click("startDownloadButton")
    wait_until(lambda: "Colleague: " in listed.find("spendingDetailsLabel").text(), 60)
    assert f"{MINE}: " not in listed.find("spendingDetailsLabel").text()
    assert is_at(listed, MINE)
    assert not note(listed)


def test_an_account_that_is_not_connected_is_offered(listed, sandbox, plugin):
    add_neighbour(listed, sandbox)
    layer = put(neighbours(sandbox))
    switch_to(listed, MINE)
    plugin._content._reattach._flow._connections.forget("Colleague")  # as after a new start of QGIS
    listed.setActiveLayer(layer)
    wait_until(lambda: listed.find("timeStateLabel").text() == "Connect “Colleague” to see the dates")
    listed.click("downloadViewButton")
    assert "belongs to the account “Colleague”" in message(listed)
    listed.click("switchToLayerAccountButton")
    wait_until(lambda: is_at(listed, "Colleague"))
    wait_until(lambda: listed.find("timeStateLabel").text().startswith("Days with data"))
    assert listed.find("startDateEdit").date().toPyDate() == date(2022, 6, 12)
    assert not listed.find("layerAccountLabel").isVisible()


def test_a_renamed_account_takes_its_layers_along(listed, sandbox):
    layer = add(listed, "True color")
    QgsProject.instance().setDirty(False)
    listed.find("editAccountAction").trigger()
    listed.find("accountNameEdit").setText("Office")
    listed.click("signInButton")
    wait_until(lambda: choice_of(layer).account_name == "Office")
    assert QgsProject.instance().isDirty()
    QTest.qWait(200)
    assert not note(listed)
    assert not listed.find("layerAccountLabel").isVisible()


def test_layers_of_a_removed_account_stay_and_say_so(listed, sandbox, questions, monkeypatch):
    monkeypatch.setattr("sentinelhub_qgis.gui.desktop.Desktop.confirm", lambda _self, _text: True)
    add_neighbour(listed, sandbox)
    layer = put(neighbours(sandbox))
    listed.find("removeAccountAction").trigger()
    wait_until(lambda: note(listed))
    assert note(listed) == "The account “Colleague” was removed here. Layers that are still shown by it: 1."
    assert layer.isValid()
    wait_until(lambda: is_at(listed, MINE))
    listed.click("useOwnButton")
    move_all(listed)
    assert choice_of(layer).account_name == MINE


def test_layers_move_between_ones_own_accounts(listed, sandbox):
    layer = add(listed, "True color")
    add_neighbour(listed, sandbox)
    switch_to(listed, MINE)
    listed.setActiveLayer(layer)
    action = listed.find("moveLayerToAccountAction")
    menu, marked = listed.layer_actions[action]
    wait_until(lambda: layer.id() in marked)
    assert menu == "Sentinel Hub"
    action.trigger()
    assert listed.find("targetAccountCombo").currentText() == "Colleague"
    move_all(listed)
    assert choice_of(layer).account_name == "Colleague"
    assert listed.find("layerAccountLabel").isVisible()


def test_nothing_to_move(listed):
    listed.find("moveLayersAction").trigger()
    assert "no Sentinel Hub layer" in message(listed)
    assert listed.find("browsePage").isVisible()


def test_a_project_that_is_closed_while_it_is_matched(listed, sandbox):
    put(neighbours(sandbox))
    wait_until(lambda: note(listed))
    sandbox.control(latency=2.0)
    listed.click("useOwnButton")
    assert listed.find("reattachPage").isVisible()
    QgsProject.instance().clear()
    assert listed.find("browsePage").isVisible()
    wait_until(lambda: not note(listed))
    QTest.qWait(300)
    assert not note(listed, "movedLayersLabel")


def test_a_project_that_is_closed_while_layers_move(listed, sandbox):
    put(neighbours(sandbox))
    wait_until(lambda: note(listed))
    listed.click("useOwnButton")
    wait_until(lambda: offers_are_listed(listed))
    sandbox.control(latency=2.0)
    listed.click("moveLayersButton")
    QgsProject.instance().clear()
    wait_until(lambda: listed.find("browsePage").isVisible())
    QTest.qWait(300)
    assert not note(listed, "movedLayersLabel")


def test_another_account_is_chosen_while_layers_are_matched(listed, sandbox):
    add_neighbour(listed, sandbox)
    switch_to(listed, MINE)
    layer = put(neighbours(sandbox, account_name="Nobody here", configuration_id=NEIGHBOUR_ID))
    listed.setActiveLayer(layer)
    before = layer.source()
    sandbox.control(latency=1.0)
    listed.find("moveLayersAction").trigger()
    assert listed.find("reattachPage").isVisible()
    switch_to(listed, "Colleague")
    wait_until(lambda: is_at(listed, "Colleague"))
    assert listed.find("browsePage").isVisible()
    QTest.qWait(1500)
    assert listed.find("browsePage").isVisible()
    assert layer.source() == before


def test_leaving_the_page_moves_nothing(listed, sandbox):
    layer = put(neighbours(sandbox))
    before = layer.source()
    wait_until(lambda: note(listed))
    listed.click("useOwnButton")
    wait_until(lambda: offers_are_listed(listed))
    listed.click("leaveReattachButton")
    assert listed.find("browsePage").isVisible()
    assert layer.source() == before
    assert note(listed)


def test_without_an_account_one_signs_in_first(plugin, window, sandbox, unlocked):
    layer = put(neighbours(sandbox))
    window.find("sentinelHubAction").trigger()
    wait_until(lambda: note(window))
    window.click("useOwnButton")
    assert "Sign in with your own account first" in message(window)
    window.find("deploymentCombo").setCurrentIndex(2)
    window.find("serviceUrlEdit").setText(sandbox.http_base_url)
    window.find("tokenUrlEdit").setText(sandbox.http_token_url)
    window.find("clientIdEdit").setText(sandbox.client_id)
    window.find("clientSecretEdit").setText(sandbox.client_secret)
    window.click("signInButton")
    move_all(window)
    assert choice_of(layer).configuration_id == TEMPLATE_ID


def test_trouble_with_the_service_leaves_layers_as_they_are(listed, sandbox):
    layer = put(neighbours(sandbox))
    before = layer.source()
    wait_until(lambda: note(listed))
    listed.click("useOwnButton")
    wait_until(lambda: offers_are_listed(listed))
    sandbox.control(faults=[{"kind": "wmts-capabilities", "action": "500", "count": 9}])
    listed.click("moveLayersButton")
    wait_until(lambda: message(listed).startswith("Layers that stay as they were: 1"))
    assert layer.source() == before
    assert not note(listed, "movedLayersLabel")


def test_a_thousand_layers_are_one_note(listed, sandbox):
    first = put(neighbours(sandbox))
    QgsProject.instance().addMapLayers([first.clone() for _ in range(999)], False)
    asked = requests_of_ours(sandbox)
    wait_until(lambda: note(listed).startswith("1,000 layers"))
    assert requests_of_ours(sandbox) == asked
