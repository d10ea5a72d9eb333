"""What a user does with the dock while the service is reached over HTTPS."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from sentinelhub_qgis.model.deployment import DeploymentKind
from tests.qgis.gui.dock_help import choose, rows
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running


@dataclass(frozen=True)
class User:
    """Somebody before a window with the plugin in it, who has an account of the sandbox."""

    window: Window
    sandbox: Running

    def fill_in_account(self) -> None:
        """Open the panel and fill in what signing in takes."""
        self.window.find("sentinelHubAction").trigger()
        wait_until(lambda: self.window.find("deploymentCombo").isVisible())
        deployments = self.window.find("deploymentCombo")
        deployments.setCurrentIndex(deployments.findData(DeploymentKind.CUSTOM.value))
        self.window.find("serviceUrlEdit").setText(self.sandbox.base_url)
        self.window.find("tokenUrlEdit").setText(self.sandbox.token_url)
        self.window.find("clientIdEdit").setText(self.sandbox.client_id)
        self.window.find("clientSecretEdit").setText(self.sandbox.client_secret)

    def fill_in(self, **fields: str) -> None:
        """Fill in some fields of the form otherwise, by the names of the widgets."""
        for name, text in fields.items():
            self.window.find(name).setText(text)

    def come_to_a_layer(self) -> None:
        """Sign in and select a layer."""
        self.fill_in_account()
        self.window.click("signInButton")
        choose(self.window, "True color")

    def come_to_the_download(self, target: Path) -> None:
        """Open the download page for a layer, over some fields near Bolzano, and name the file."""
        self.come_to_a_layer()
        self.window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.window.canvas.setExtent(QgsRectangle(11.30, 46.45, 11.32, 46.46))
        self.window.click("downloadViewButton")
        self.window.find("outputFileWidget").setFilePath(str(target))
        wait_until(lambda: self.window.find("startDownloadButton").isEnabled())

    def has_list(self) -> bool:
        """Tell whether there are sources to choose from."""
        return self.window.find("browsePage").isVisible() and bool(rows(self.window))
