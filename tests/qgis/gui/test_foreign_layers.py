"""Layers keep their account, change it in place, and say whose they are; against the local Sentinel Hub."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from urllib.parse import quote

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction

from sentinelhub_qgis.bridge.foreign_layers import PLACEHOLDER
from sentinelhub_qgis.bridge.layer_memory import choice_of
from sentinelhub_qgis.bridge.layers import add_to_project, build_layer
from sentinelhub_qgis.gui.message_area import MessageArea
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.period import Period
from tests.qgis.bridge.layer_help import capabilities_of, choice_at
from tests.qgis.gui.dock_help import add, rows
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

# The sandbox's own, see its seeds.
TEMPLATE_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"
NEIGHBOUR_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b06"
MINE = "127.0.0.1"  # what the dock calls the account by itself

both_services = pytest.mark.parametrize("service", list(MapService))


def note(window: Window, name: str = "foreignLayersLabel") -> str:
    label = window.find(name)
    return str(label.text()).replace("\u200b", "") if label.isVisible() else ""


def message(window: Window) -> str:
    area = next((one for one in window.main.findChildren(MessageArea) if one.isVisible()), None)
    return area.messageLabel.text().replace("\u200b", "") if area is not None else ""


def put(choice: LayerChoice) -> QgsRasterLayer:
    """Put a layer into the project, as one that is read from a file."""
    layer = build_layer(choice, capabilities_of(choice))
    add_to_project(layer, QgsProject.instance())
    return layer


def neighbours(sandbox: Running, service: MapService = MapService.WMTS, **changes: object) -> LayerChoice:
    """Return what somebody else's configuration shows."""
    known = {"account_name": "Colleague", "configuration_id": NEIGHBOUR_ID, "layer_id": "TRUE_COLOR", **changes}
    return choice_at(sandbox.http_base_url, service, **known)


def requests_of_ours(sandbox: Running) -> dict[str, int]:
    """Return how often the service was asked for what QGIS never asks for by itself; dates go by the map's view."""
    by_qgis = ("wms", "wmts", "catalog")
    return {kind: count for kind, count in sandbox.counters().items() if not kind.startswith(by_qgis)}


def add_neighbour(window: Window, sandbox: Running, name: str = "Colleague") -> None:
    """Connect the other account of the sandbox too; it is current from then on."""
    window.find("addAccountAction").trigger()
    window.find("deploymentCombo").setCurrentIndex(2)
    window.find("serviceUrlEdit").setText(sandbox.http_base_url)
    window.find("tokenUrlEdit").setText(sandbox.http_token_url)
    window.find("clientIdEdit").setText(sandbox.neighbour_client_id)
    window.find("clientSecretEdit").setText(sandbox.neighbour_client_secret)
    window.find("accountNameEdit").setText(name)
    window.click("signInButton")
    wait_until(lambda: is_at(window, name))
    wait_until(lambda: "Somebody else's fields" in rows(window))


def is_at(window: Window, name: str) -> bool:
    is_connected = window.find("accountStateLabel").text().startswith("Connected")
    return is_connected and window.find("accountNameLabel").text() == name


def switch_to(window: Window, name: str) -> None:
    actions = window.main.findChildren(QAction)
    next(one for one in actions if one.objectName().startswith("switchAccount") and one.text() == name).trigger()


def old_plugins_layer(sandbox: Running, query: str, service: str = "wms") -> QgsRasterLayer:
    """Put a layer into the project as the old plugin makes it (API reference 8.8)."""
    url = quote(f"{sandbox.http_base_url}/ogc/{service}/{NEIGHBOUR_ID}?showLogo=false&{query}", safe="")
    tiles = "&tileMatrixSet=PopularWebMercator512" if service == "wmts" else ""
    source = (
        f"IgnoreGetFeatureInfoUrl=1&IgnoreGetMapUrl=1&contextualWMSLegend=0&service={service.upper()}&styles=&"
        f"format=image/png&transparent=true&version=1.3.0{tiles}&layers=TRUE_COLOR&crs=EPSG:3857&url={url}"
    )
    layer = QgsRasterLayer(source, "True color of June", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def offers_are_listed(window: Window) -> bool:
    view = window.find("movingLayersView")
    return view.isVisible() and view.model().rowCount() > 0 and "→" in view.model().index(0, 0).data()


def move_all(window: Window) -> None:
    wait_until(lambda: offers_are_listed(window))
    window.click("moveLayersButton")
    wait_until(lambda: note(window, "movedLayersLabel"))


@pytest.fixture
def listed(dock: Window) -> Window:
    """A dock whose account's configurations are known."""
    wait_until(lambda: "Simple WMS template" in rows(dock))
    return dock


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
    assert not note(listed, "movedLayersLabel")


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


# --- saved projects -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["qgs", "qgz"])
def test_a_project_to_share(listed, sandbox, tmp_path, ending):
    layer = add(listed, "True color")
    layer.setOpacity(0.4)
    name = layer.name()
    project = QgsProject.instance()
    wait_until(lambda: not note(listed))
    assert project.write(str(tmp_path / f"fields.{ending}"))
    assert "holds your configuration id" in note(listed, "sharingLabel")
    assert not project.isDirty()
    listed.click("saveCopyButton")
    wait_until(lambda: "fields-to-share" in message(listed))
    assert not note(listed, "sharingLabel")
    assert project.fileName() == str(tmp_path / f"fields.{ending}")
    assert project.write()
    assert not note(listed, "sharingLabel"), "said twice"

    assert project.read(str(tmp_path / f"fields-to-share.{ending}"))
    (shared,) = project.mapLayers().values()
    assert choice_of(shared).configuration_id == PLACEHOLDER
    wait_until(lambda: "shared without its configuration" in note(listed))
    listed.click("useOwnButton")
    move_all(listed)
    assert (shared.isValid(), shared.name(), choice_of(shared).configuration_id) == (True, name, TEMPLATE_ID)
    assert shared.opacity() == pytest.approx(0.4)
    assert not listed.find("undoMoveButton").isVisible()


def test_projects_without_layers_of_ones_own_say_nothing_when_saved(listed, sandbox, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "empty.qgs"))
    put(neighbours(sandbox))
    assert project.write()
    assert not note(listed, "sharingLabel")


def test_a_thousand_layers_are_one_note(listed, sandbox):
    first = put(neighbours(sandbox))
    QgsProject.instance().addMapLayers([first.clone() for _ in range(999)], False)
    asked = requests_of_ours(sandbox)
    wait_until(lambda: note(listed).startswith("1,000 layers"))
    assert requests_of_ours(sandbox) == asked
