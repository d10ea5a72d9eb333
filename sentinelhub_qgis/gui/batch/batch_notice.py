"""A word to whoever is in another program: something of QGIS's is done."""

from __future__ import annotations

from typing import Protocol

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QSystemTrayIcon, QWidget

_SHOWN_MILLISECONDS = 15_000


class Notifier(Protocol):
    """Tell those who do not look at QGIS."""

    def notify(self, title: str, text: str) -> bool:
        """Tell, unless QGIS is in front; return whether it was told."""


class SystemNotifier(QObject):
    """Tell by a message of the system where there is one, and by the entry in the task bar.

    The icon that such a message needs is there for as long as the message alone.
    """

    def __init__(self, window: QWidget, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None
        self._until = QTimer(self, singleShot=True, interval=_SHOWN_MILLISECONDS)
        self._until.timeout.connect(self.clear)

    def notify(self, title: str, text: str) -> bool:
        """Tell, unless QGIS is in front; return whether it was told."""
        if self._is_in_front():
            return False
        QApplication.alert(self._window)
        if self._can_show():
            self._show(title, text)
        return True

    def clear(self) -> None:
        """Take the icon away."""
        self._until.stop()
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def _is_in_front(self) -> bool:
        return bool(QApplication.applicationState() == Qt.ApplicationState.ApplicationActive)

    def _can_show(self) -> bool:
        return bool(QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages())

    def _show(self, title: str, text: str) -> None:
        self.clear()
        tray = QSystemTrayIcon(self._icon, self)
        tray.messageClicked.connect(self._come_to_front)
        tray.show()
        tray.showMessage(title, text, self._icon)
        self._tray = tray
        self._until.start()

    def _come_to_front(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self.clear()
