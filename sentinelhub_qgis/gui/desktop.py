"""What lies outside the dock: browser, file manager, questions, QGIS's message bar."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox

from ..bridge.words.wording import Wording
from .widgets.look import escaped, message_level

_TITLE = "Sentinel Hub"


class Desktop:
    """Open, ask and tell, in the name of the plugin."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface

    def open_url(self, url: str) -> None:
        """Open an address in the web browser."""
        QDesktopServices.openUrl(QUrl(url))

    def open_options(self, page: str) -> None:
        """Open a page of QGIS's options, by its name there."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), page)

    def open_folder_of(self, file: Path) -> None:
        """Open the folder of `file` in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

    def confirm(self, question: str) -> bool:
        """Ask a question; True when the answer is yes."""
        box = QMessageBox(self._iface.mainWindow())
        box.setObjectName("SentinelHubQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(_TITLE)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setDefaultButton(QMessageBox.StandardButton.No)
        try:
            return bool(box.exec() == QMessageBox.StandardButton.Yes)
        finally:
            box.deleteLater()

    def tell(self, wording: Wording) -> None:
        """Say something in QGIS's message bar, for whoever does not see the dock."""
        # The bar takes its text for HTML.
        self._iface.messageBar().pushMessage(_TITLE, escaped(wording.as_text()), message_level(wording.level))
