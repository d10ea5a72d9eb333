"""What a user sees while QGIS's password store is new, locked or off: a play in a QGIS of its own.

    python -m tests.qgis.gui.password_store_play BASE_URL TOKEN_URL CLIENT_ID CLIENT_SECRET

QGIS's own dialog asks for the master password, and is answered by timer. Prints one JSON object: what the dock showed
after each scene. A process of its own, because five wrong answers switch the store off for good.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests.qgis.profile import make_private_home

if __name__ == "__main__":
    make_private_home()  # before QGIS is imported

from qgis.core import QgsApplication
from qgis.gui import QgsCredentialDialog
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from sentinelhub_qgis.gui.desktop import Desktop
from sentinelhub_qgis.gui.dock import CONTENT
from sentinelhub_qgis.gui.widgets.message_area import MessageArea
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.window import Window, wait_until

RIGHT, WRONG, CANCEL = "the right one", "a wrong one", None
LIMIT_MILLISECONDS = 100_000
FORM_NAMES = ("serviceUrlEdit", "tokenUrlEdit", "clientIdEdit", "clientSecretEdit")


class Answers:
    """Answer QGIS's dialog for the master password, one after the other; cancel when there are no more."""

    def __init__(self) -> None:
        self.waiting: list[str | None] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        answer = self.waiting.pop(0) if self.waiting else CANCEL
        if answer is CANCEL:
            dialog.reject()
            return
        for field in dialog.findChildren(QLineEdit):
            if field.isVisible():
                field.setText(answer)
        dialog.accept()


class Play:
    """Hold window, plugin and answers, and write down what is seen."""

    def __init__(self, arguments: list[str]) -> None:
        self._fields = dict(zip(FORM_NAMES, arguments))
        self._answers = Answers()
        self._window = Window()
        self._window.main.show()
        self._plugin: Plugin | None = None
        self.seen: dict[str, dict[str, Any]] = {}

    def play(self) -> None:
        """Go through all scenes."""
        with self._open_dock():
            self._scene("before the first secret", lambda: self._find("deploymentCombo").setCurrentIndex(2))
            self._scene("invention cancelled", self._sign_in, CANCEL)
            self._scene("remembered after all", self._press_message_button, RIGHT)
        QgsApplication.authManager().clearMasterPassword()
        with self._open_dock():
            self._scene("locked", lambda: None)
            self._scene("form while locked", lambda: self._find("editAccountAction").trigger())
            self._scene("back", lambda: self._find("cancelSignInButton").click())
            self._scene("unlocking cancelled", self._connect, CANCEL)
            self._scene("for this session", self._sign_in_for_session)
        with self._open_dock():
            self._scene("wrong, then right", self._connect, WRONG, RIGHT)
        QgsApplication.authManager().clearMasterPassword()
        with self._open_dock():
            self._scene("wrong five times", self._connect, *[WRONG] * 5)
            self._scene("form while off", self._press_message_button)
            self._scene("session while off", self._sign_in)
            self._scene("removed while off", lambda: self._find("removeAccountAction").trigger())

    def _connect(self) -> None:
        self._find("connectButton").click()

    @contextmanager
    def _open_dock(self) -> Iterator[None]:
        importlib.import_module(CONTENT)  # so that the dock is filled at once
        plugin = Plugin(self._window)
        plugin.initGui()
        self._find("sentinelHubAction").trigger()
        wait_until(lambda: self._find("accountNameLabel").isVisible())
        yield
        plugin.unload()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _scene(self, name: str, act: Callable[[], object], *answers: str | None) -> None:
        self._answers.waiting = list(answers)
        act()
        wait_until(self._is_settled, what=name)
        manager = QgsApplication.authManager()
        message = next((area for area in self._window.main.findChildren(MessageArea) if area.isVisible()), None)
        button = message.messageActionButton if message is not None else None
        self.seen[name] = {
            "said": message.messageLabel.text() if message is not None else "",
            "button": button.text() if button is not None and button.isVisible() else "",
            "store": "off" if manager.isDisabled() else "open" if manager.masterPasswordIsSet() else "shut",
            "entries": len(manager.configIds()),
            "state": self._find("accountStateLabel").text().split(" · ")[0],
            "note": self._visible_text("masterPasswordLabel") or self._visible_text("nothingLabel"),
            "can remember": self._find("rememberCheck").isEnabled(),
            "unanswered": list(self._answers.waiting),
        }

    def _is_settled(self) -> bool:
        is_connecting = self._find("accountStateLabel").text().startswith("Connecting")
        return not is_connecting and QApplication.activeModalWidget() is None

    def _press_message_button(self) -> None:
        buttons = self._window.main.findChildren(QWidget, "messageActionButton")
        next(button for button in buttons if button.isVisible()).click()

    def _sign_in_for_session(self) -> None:
        self._press_message_button()
        self._sign_in()

    def _sign_in(self) -> None:
        for name, text in self._fields.items():
            self._find(name).setText(text)
        self._find("signInButton").click()

    def _visible_text(self, name: str) -> str:
        widget = self._find(name)
        return str(widget.text()) if widget.isVisible() else ""

    def _find(self, name: str) -> Any:
        return self._window.find(name)


def main(arguments: list[str]) -> None:
    """Play, print what was seen, and leave at once: a watchdog does so when a dialog waits for ever."""
    application = QgsApplication([], True)
    application.initQgis()
    watchdog = QTimer()
    watchdog.timeout.connect(lambda: os._exit(3))
    watchdog.start(LIMIT_MILLISECONDS)
    Desktop.confirm = lambda _self, _question: True
    dialog = QgsCredentialDialog()  # from now on QGIS asks by it
    play = Play(arguments)
    play.play()
    sys.stdout.write(json.dumps(play.seen) + "\n")
    sys.stdout.flush()
    os._exit(0 if dialog is not None else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
