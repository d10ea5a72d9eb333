"""What a user does with the dock, on its real widgets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QModelIndex

from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

CONFIGURATION = "Simple WMS template"  # of the sandbox


@dataclass(frozen=True)
class User:
    """Somebody before a window with the plugin in it, who has an account of the sandbox."""

    window: Window
    sandbox: Running

    def fill_in_account(self) -> None:
        """Open the panel and type what signing in takes; over HTTPS."""
        self.window.find("sentinelHubAction").trigger()
        wait_until(lambda: self.window.find("deploymentCombo").isVisible())
        self.window.find("deploymentCombo").setCurrentIndex(2)
        self.window.find("serviceUrlEdit").setText(self.sandbox.base_url)
        self.window.find("tokenUrlEdit").setText(self.sandbox.token_url)
        self.window.find("clientIdEdit").setText(self.sandbox.client_id)
        self.window.find("clientSecretEdit").setText(self.sandbox.client_secret)

    def sign_in(self) -> None:
        """Sign in and wait for the list of configurations and the layers of the first."""
        self.fill_in_account()
        self.window.click("signInButton")
        wait_until(self.has_list)

    def has_list(self) -> bool:
        """Tell whether the sources are there to choose from."""
        return self.window.find("browsePage").isVisible() and CONFIGURATION in self._rows()

    def choose(self, title: str) -> None:
        """Select a layer of the sandbox's main configuration."""
        tree = self.window.find("sourcesTree")
        tree.expand(self._rows()[CONFIGURATION])
        wait_until(lambda: title in self._rows())
        tree.setCurrentIndex(self._rows()[title])

    def open_download(self, target: Path) -> None:
        """Open the download page for the chosen layer, over some fields near Bolzano, and name the file."""
        self.window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.window.canvas.setExtent(QgsRectangle(11.30, 46.45, 11.32, 46.46))
        self.window.click("downloadViewButton")
        self.window.find("outputFileWidget").setFilePath(str(target))
        wait_until(lambda: self.window.find("startDownloadButton").isEnabled())

    @staticmethod
    def layers() -> list[QgsRasterLayer]:
        """Return the layers of the project."""
        return list(QgsProject.instance().mapLayers().values())

    def _rows(self) -> dict[str, QModelIndex]:
        model = self.window.find("sourcesTree").model()
        tops = [model.index(row, 0) for row in range(model.rowCount())]
        below = [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]
        return {index.data(): index for index in (*tops, *below)}
