"""What a user does in the dock, for the tests that go against the local Sentinel Hub."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QApplication

from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running


def rows(window: Window) -> dict[str, QModelIndex]:
    """Return all rows of the tree by their text."""
    model = window.find("sourcesTree").model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    below = [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]
    return {index.data(): index for index in (*tops, *below)}


def sign_in(window: Window, sandbox: Running, secret: str = "") -> None:
    window.find("sentinelHubAction").trigger()
    wait_until(lambda: window.find("deploymentCombo").isVisible())
    window.find("deploymentCombo").setCurrentIndex(2)
    window.find("serviceUrlEdit").setText(sandbox.http_base_url)
    window.find("tokenUrlEdit").setText(sandbox.http_token_url)
    QApplication.clipboard().setText(f"{sandbox.client_id}\n{secret or sandbox.client_secret}")
    window.find("clientIdEdit").paste()
    window.click("signInButton")


def choose(window: Window, title: str) -> None:
    tree = window.find("sourcesTree")
    wait_until(lambda: "Simple WMS template" in rows(window))
    tree.expand(rows(window)["Simple WMS template"])
    wait_until(lambda: title in rows(window))
    tree.setCurrentIndex(rows(window)[title])


def layers() -> list[QgsRasterLayer]:
    return list(QgsProject.instance().mapLayers().values())


def add(window: Window, title: str) -> QgsRasterLayer:
    choose(window, title)
    window.click("addToMapButton")
    wait_until(lambda: len(layers()) == 1)
    return layers()[0]
