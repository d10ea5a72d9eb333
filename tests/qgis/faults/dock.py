"""What a user does in the dock when something goes wrong, and what is said there and elsewhere."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from sentinelhub_qgis.bridge.support_report import support_report
from tests.qgis.faults.troubles import LIMIT_SECONDS, secrets_in
from tests.qgis.faults.user import User
from tests.qgis.gui.dock_help import layers
from tests.qgis.gui.window import Window, wait_until

BEFORE = b"the image of last week"


class Ears:
    """Hear everything that is said: errors of tasks, QGIS's log, Python's log, the terminal, the dock itself."""

    def __init__(self, window: Window, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
        self._window, self._caplog, self._capfd = window, caplog, capfd
        self._heard: list[str] = []
        caplog.set_level(logging.DEBUG)
        QgsApplication.messageLog().messageReceived.connect(self._hear_log)
        QgsApplication.taskManager().taskAdded.connect(self._listen_to)

    def all_heard(self) -> str:
        """Return all of it as one text."""
        terminal = self._capfd.readouterr()
        written = (self._caplog.text, terminal.out, terminal.err, support_report((), None))
        return "\n".join((*self._heard, *written, *self._shown()))

    def close(self) -> None:
        """Hear no more."""
        QgsApplication.messageLog().messageReceived.disconnect(self._hear_log)
        QgsApplication.taskManager().taskAdded.disconnect(self._listen_to)

    def _hear_log(self, text: str, tag: str, _level: object) -> None:
        self._heard.append(f"{tag}: {text}")

    def _listen_to(self, number: int) -> None:
        task = QgsApplication.taskManager().task(number)
        self._heard.append(task.description())
        task.failed.connect(lambda error: self._heard.extend((repr(error), *traceback.format_exception(error))))

    def _shown(self) -> Iterator[str]:
        for widget in self._window.main.findChildren(QWidget):
            yield widget.toolTip()
            if isinstance(widget, (QLabel, QLineEdit)) and widget.objectName() != "clientSecretEdit":
                yield widget.text()
            elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
                yield widget.toPlainText()
            elif isinstance(widget, QComboBox):
                yield widget.currentText()


@dataclass(frozen=True)
class Place:
    """Something a user does in the dock.

    Attributes:
        kind: of the request that goes wrong, as the sandbox counts them.
        earlier: how many of this kind there were before the click.
        tries: how often it is sent when the line breaks.
        prepare: all that comes before the click.
        click: what begins it.
        said: what stands there once it has failed; nothing before.
    """

    kind: str
    earlier: int
    tries: int
    prepare: Callable[[User, Path], object]
    click: Callable[[User], object]
    said: Callable[[User], str]


def said_in_form(user: User) -> str:
    message = user.window.find("SignInPanel").message
    return str(message.messageLabel.text()) if message.isVisible() else ""


def said_in_dock(user: User) -> str:
    message = user.window.find("MainPanel").message
    return str(message.messageLabel.text()) if message.isVisible() else ""


def said_in_row(user: User) -> str:
    label = user.window.find("jobStateLabel")
    return str(label.text()) if label.isVisible() else ""


SIGN_IN = Place(
    kind="token",
    earlier=0,
    tries=3,
    prepare=lambda user, _target: user.fill_in_account(),
    click=lambda user: user.window.click("signInButton"),
    said=said_in_form,
)
LIST = Place(
    kind="configurations",
    earlier=1,
    tries=3,
    prepare=lambda user, _target: user.come_to_a_layer(),
    click=lambda user: user.window.find("refreshAction").trigger(),
    said=said_in_dock,
)
ADD = Place(
    kind="wmts-capabilities",
    earlier=0,
    tries=3,
    prepare=lambda user, _target: user.come_to_a_layer(),
    click=lambda user: user.window.click("addToMapButton"),
    said=said_in_dock,
)
DOWNLOAD = Place(
    kind="process",
    earlier=0,
    tries=3,
    prepare=lambda user, target: user.come_to_the_download(target),
    click=lambda user: user.window.click("startDownloadButton"),
    said=said_in_row,
)


@dataclass(frozen=True)
class Scene:
    """A user, who is listened to, and the file an image is to be written to."""

    user: User
    ears: Ears
    target: Path

    def go_wrong(self, place: Place, begin_trouble: Callable[[], object]) -> str:
        """Let the user come to `place` without trouble and begin there with it; return what is said at the end."""
        place.prepare(self.user, self.target)
        begin_trouble()
        begin = time.monotonic()
        place.click(self.user)
        wait_until(lambda: place.said(self.user), LIMIT_SECONDS)
        assert time.monotonic() - begin < LIMIT_SECONDS
        self.assert_nothing_came_of_it()
        return place.said(self.user)

    def break_requests(self, place: Place, fault: dict[str, Any]) -> None:
        """Have the sandbox answer all requests of `place` in a wrong way."""
        self.user.sandbox.control(faults=[{"kind": place.kind, "count": None, **fault}])

    def assert_nothing_came_of_it(self, typed: str = "") -> None:
        """Look for a secret that was told, `typed` among them, for a new layer, and for half a file in place of the
        one of before.
        """
        heard = self.ears.all_heard()
        assert "Sentinel Hub: signing in" in heard
        assert secrets_in(heard, self.user.sandbox) == []
        assert not typed or typed not in heard
        assert list(self.target.parent.iterdir()) == [self.target]
        assert self.target.read_bytes() == BEFORE
        assert layers() == []
