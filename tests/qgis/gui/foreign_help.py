"""What the tests share of layers that are not the current account's: whose they are, and the way to one's own."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QAction

from sentinelhub_qgis.bridge.layers.map_layer import add_to_project, build_layer
from sentinelhub_qgis.gui.widgets.message_area import MessageArea
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from tests.qgis.bridge.layer_help import capabilities_of, choice_at
from tests.qgis.gui.dock_help import rows
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

# The sandbox's own, see its seeds.
TEMPLATE_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b01"
NEIGHBOUR_ID = "5a0e9c10-3f1d-4d8e-8f5b-0c6a3a1f2b06"
MINE = "127.0.0.1"  # what the dock calls the account by itself

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
