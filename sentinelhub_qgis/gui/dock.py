"""The dock itself."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QWidget


class SentinelHubDock(QgsDockWidget):
    """Be the dock, empty until it is seen for the first time: what nobody looks at costs nothing at start-up."""

    def __init__(self, build_content: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_content = build_content
        self.setObjectName("SentinelHubDock")
        self.setWindowTitle("Sentinel Hub")

    def fill_when_seen(self) -> None:
        """Build what is in the dock the next time it comes into sight."""
        self.visibilityChanged.connect(self._on_visibility_changed)

    def fill(self) -> None:
        """Build what is in the dock, unless it is there."""
        if self.widget() is None:
            self.setWidget(self._build_content())

    def _on_visibility_changed(self, is_visible: bool) -> None:
        if is_visible:
            self.fill()


def show_dock_of(widget: QWidget) -> None:
    """Bring the dock that `widget` is in to the front."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QgsDockWidget):
        parent = parent.parentWidget()
    if parent is not None:
        parent.setUserVisible(True)
