"""F1 and "?": which page of the guide belongs to what has the focus, and the window that shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ..widgets.errands import Errands
from .help_pages import FIRST, Guide, read_guide
from .help_window import HelpWindow

_TOPIC = "help"
_PROPERTY = "sentinelHubHelp"  # of a widget: its page of the guide


def give_topic(widget: QWidget, topic: str) -> None:
    """Let help within `widget` begin at a page of the guide, or at a heading of it."""
    widget.setProperty(_PROPERTY, topic)


def topic_of(widget: Any) -> str:
    """Return the page for a widget: its own, or that of what it lies in; the first page when there is none."""
    while widget is not None:
        topic = widget.property(_PROPERTY)
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return FIRST


class HelpFlow(QObject):
    """Open the guide where it is about what the user is doing. It comes with the plugin: nothing is sent."""

    def __init__(
        self,
        errands: Errands,
        open_url: Callable[[str], None],
        window: Callable[[], QWidget],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._open_url = open_url
        self._parent_window = window
        self._guide: Guide | None = None
        self._window: HelpWindow | None = None

    def serve(self, root: QWidget, topics: Mapping[QWidget, str] | None = None) -> None:
        """Answer F1 within `root`; `topics` are the pages of what lies in it."""
        for widget, topic in (topics or {}).items():
            give_topic(widget, topic)
        root.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F1 before QGIS does, whose own help knows nothing of the plugin."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.open(topic_of(QApplication.focusWidget() or watched))
        return True

    def open(self, topic: str = "") -> None:
        """Show the guide at a page, the one for what has the focus when none is named."""
        window = self._opened()
        wanted = topic or topic_of(QApplication.focusWidget())
        window.show()
        window.turn_to(wanted)
        window.raise_()
        window.activateWindow()
        if self._guide is None:
            reading = partial(read_guide, locale=QgsApplication.locale())
            self._errands.run(_TOPIC, self.tr("Sentinel Hub: opening the guide"), reading, self._on_read)

    def release(self) -> None:
        """Close the window; the plugin goes."""
        self._errands.drop(_TOPIC)
        if self._window is not None and not sip.isdeleted(self._window):
            self._window.close()
            self._window.deleteLater()
        self._window = None

    def _opened(self) -> HelpWindow:
        if self._window is None or sip.isdeleted(self._window):
            self._window = HelpWindow(self._open_url, self._parent_window())
            if self._guide is not None:
                self._window.show_guide(self._guide)
        return self._window

    def _on_read(self, guide: Guide) -> None:
        self._guide = guide
        if self._window is not None and not sip.isdeleted(self._window):
            self._window.show_guide(guide)
