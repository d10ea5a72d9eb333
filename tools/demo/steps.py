"""The steps of the demonstration, as a new user would go them. Runs inside QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDateTimeEdit, QLineEdit, QToolButton
from qgis.utils import iface

from . import hands
from .script import Condition, Step

MASTER_WORDS = "demonstration only"


class Demonstration:
    """Hold what the steps need to know: addresses, credentials, place, date, and where pictures go."""

    def __init__(self, run: dict[str, Any]) -> None:
        self.run = run
        self.folder = Path(run["folder"])

    def steps(self) -> list[Step]:
        """Return the steps in order."""
        return [
            ("open the panel", self.open_panel),
            ("sign in", self.sign_in),
            ("pick a layer", self.pick_layer),
            ("set a date", self.set_date),
            ("add the layer", self.add_layer),
            ("download the view", self.download),
        ]

    def open_panel(self) -> Iterator[Condition]:
        """Open the dock by its button in the toolbar."""
        yield lambda: self._panel_button() is not None
        if not hands.is_ready("SentinelHubDock"):
            button = self._panel_button()
            button.setObjectName("demoPanelButton")
            hands.click("demoPanelButton")
        yield lambda: hands.is_ready("clientIdEdit") or hands.is_ready("SentinelHubDock")

    def sign_in(self) -> Iterator[Condition]:
        """Type the credentials, sign in, and invent a master password when QGIS asks for one."""
        yield from self._type_credentials()
        hands.click("signInButton")
        yield lambda: hands.modal_dialog() is not None or self._layer_is_listed()
        if hands.modal_dialog() is not None:
            self._invent_master_password()
            yield lambda: hands.modal_dialog() is None
        yield self._layer_is_listed
        yield self.pause(1.0)
        hands.picture(self.folder / "01-signed-in.png")

    def _type_credentials(self) -> Iterator[Condition]:
        yield lambda: hands.is_ready("deploymentCombo")
        yield self.pause(0.5)
        self.portray("sign-in", "signInPage", down_to="signInButton")
        hands.choose_row("deploymentCombo", -1)  # another deployment
        yield lambda: hands.is_ready("serviceUrlEdit")
        hands.type_into("serviceUrlEdit", self.run["base_url"])
        hands.type_into("tokenUrlEdit", self.run["token_url"])
        hands.type_into("accountNameEdit", "Sandbox")
        hands.type_into("clientIdEdit", self.run["client_id"])
        hands.type_into("clientSecretEdit", self.run["client_secret"])
        yield lambda: hands.is_ready("signInButton")

    def pick_layer(self) -> Iterator[Condition]:
        """Click the layer in the tree."""
        hands.click_row("sourcesTree", self.run["layer"])
        yield lambda: hands.is_ready("addToMapButton")
        self.portray("sources", "SourcesPanel")

    def set_date(self) -> Iterator[Condition]:
        """Choose a single day and type it."""
        box = hands.find("singleDayCheck")
        if not box.isChecked():
            hands.click("singleDayCheck")
            yield box.isChecked
        field = hands.find("startDateEdit")
        self._type_date(field)
        yield lambda: field.date().toString(Qt.DateFormat.ISODate) == self.run["date"]

    def add_layer(self) -> Iterator[Condition]:
        """Add the layer, move the map to the place by the coordinate and scale fields, wait for the picture."""
        hands.click("addToMapButton")
        yield lambda: len(QgsProject.instance().mapLayers()) == 1
        yield self._map_is_drawn
        yield from self._go_to_place()
        yield self._map_is_drawn
        yield self.pause(1.0)
        hands.picture(self.folder / "02-layer.png")
        self.portray("calendar", "TimePanel")

    def download(self) -> Iterator[Condition]:
        """Download the view as raw bands, and wait until it lies on the map."""
        hands.click("downloadViewButton")
        yield lambda: hands.is_ready("startDownloadButton")
        yield self.pause(1.0)
        hands.write(hands.find("outputFileWidget").findChild(QLineEdit), self.run["download"])
        yield self.pause(0.5)
        self.portray("download", "downloadPage", down_to="estimateLabel")
        hands.click("startDownloadButton")
        yield lambda: Path(self.run["download"]).is_file() and len(QgsProject.instance().mapLayers()) == 2
        yield self.pause(1.0)
        yield self._map_is_drawn
        yield self.pause(1.0)
        hands.picture(self.folder / "03-downloaded.png")

    def portray(self, name: str, widget: str, down_to: str = "") -> None:
        """Take no notice: pictures of single parts are for `portraits`."""

    def pause(self, seconds: float) -> Condition:
        """Return a condition that is true after a while."""
        over: list[bool] = []
        QTimer.singleShot(round(seconds * 1000), lambda: over.append(True))
        return lambda: bool(over)

    def _layer_is_listed(self) -> bool:
        return hands.is_ready("sourcesTree") and bool(hands.row_of("sourcesTree", self.run["layer"]))

    def _panel_button(self) -> Any:
        buttons = [
            button
            for top in QApplication.topLevelWidgets()
            for button in top.findChildren(QToolButton)
            if button.defaultAction() is not None
            and button.defaultAction().objectName() == "sentinelHubAction"
            and button.isVisible()
        ]
        return buttons[0] if buttons else None

    def _invent_master_password(self) -> None:
        dialog: Any = hands.modal_dialog()
        fields = [field for field in dialog.findChildren(QLineEdit) if field.isVisible()]
        for field in fields:
            hands.write(field, MASTER_WORDS)
        hands.press(dialog, r"(?i)^&?ok$")

    def _type_date(self, field: Any) -> None:
        """Type the day section by section, as the field shows them."""
        year, month, day = self.run["date"].split("-")
        parts = {"y": year, "M": month, "d": day}
        hands.reveal(field)
        field.setFocus()
        for section in ("y", "M", "d"):
            if section in field.displayFormat():
                self._type_section(field, section, parts[section])

    def _type_section(self, field: Any, section: str, digits: str) -> None:
        sections = {
            "y": QDateTimeEdit.Section.YearSection,
            "M": QDateTimeEdit.Section.MonthSection,
            "d": QDateTimeEdit.Section.DaySection,
        }
        field.setSelectedSection(sections[section])
        QTest.keyClicks(field, digits)

    def _go_to_place(self) -> Iterator[Condition]:
        """Use the fields in the status bar; the map shows its own scale again once it has moved."""
        x, y = self.run["place"]
        coordinates = hands.find("mCoordsEdit").findChild(QLineEdit)
        hands.write(coordinates, f"{x},{y}", then=Qt.Key.Key_Return)
        yield self.pause(1.0)
        yield self._map_is_drawn
        hands.write(hands.find("mScaleEdit").lineEdit(), f"1:{self.run['scale']}", then=Qt.Key.Key_Return)
        yield self.pause(2.0)

    def _map_is_drawn(self) -> bool:
        return not iface.mapCanvas().isDrawing()
