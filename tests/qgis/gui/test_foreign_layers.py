"""Layers keep their account, change it in place, and say whose they are; against the local Sentinel Hub."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from sentinelhub_qgis.bridge.foreign_layers import PLACEHOLDER
from sentinelhub_qgis.bridge.layer_memory import choice_of
from sentinelhub_qgis.bridge.layers import add_to_project, build_layer
from sentinelhub_qgis.gui.message_area import MessageArea
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
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
