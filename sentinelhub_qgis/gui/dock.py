"""The dock itself, and what is loaded before it can be filled."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QWidget

# Yields None after each part that it has built, and what is to be shown at the end.
Builder = Callable[[], Iterator["QWidget | None"]]
# What fills the dock. With the HTTP libraries, GDAL and numpy behind it, loading it takes QGIS a noticeable while.
CONTENT = __name__.rpartition(".")[0] + ".dock_content"
_LOOK_MILLISECONDS = 500


class Loading(QgsTask):
    """Load the modules of the dock's content beside the GUI; `ended` is called in the main thread, however it went."""

    def __init__(self, title: str, ended: Callable[[], None]) -> None:
        # Newer QGIS tells of tasks that took some seconds when they end, which is nothing to tell here.
        silent = getattr(QgsTask.Flag, "Silent", QgsTask.Flag.CanCancel)
        super().__init__(title, QgsTask.Flag.CanCancel | silent)
        self._ended = ended

    def run(self) -> bool:
        """Import the content; in the task's thread, by QGIS alone."""
        try:
            importlib.import_module(CONTENT)
        except BaseException:  # whatever leaves this function ends QGIS; who builds the content meets it again
            return False
        return True

    def finished(self, _result: bool) -> None:
        """Go on; in the main thread, by QGIS alone."""
        self._ended()


class SentinelHubDock(QgsDockWidget):
    """Be the dock, empty until it is seen for the first time: what nobody looks at costs nothing at start-up."""

    def __init__(self, build_content: Builder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_content = build_content
        self._loading: Loading | None = None
        self._building: Iterator[QWidget | None] | None = None
        self._content: QWidget | None = None  # built, and not shown yet
        self._is_filled = False
        self._waiting: list[Callable[[], None]] = []
        self._late_looks = 0
        self._turns = QTimer(self)  # a timer lets keys and mouse come between; what is posted does not
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._build_on)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MILLISECONDS)
        self._looks.timeout.connect(self._look_for_lost)
        self.setObjectName("SentinelHubDock")
        self.setWindowTitle("Sentinel Hub")

    def fill_when_seen(self) -> None:
        """Build what is in the dock the next time it comes into sight."""
        self.visibilityChanged.connect(self._on_visibility_changed)

    def fill(self) -> None:
        """Build what is in the dock, unless it is there or on its way; at once when its modules are loaded."""
        if self._is_filled or self._loading is not None:
            return
        if CONTENT in sys.modules:
            self._begin()
            self._build_rest()
            return
        self.setWidget(self._placeholder())
        self._loading = Loading(self.tr("Sentinel Hub: opening the panel"), self._on_loaded)
        self._looks.start()
        QgsApplication.taskManager().addTask(self._loading)

    def when_filled(self, action: Callable[[], None]) -> None:
        """Fill the dock, and do something once that is done."""
        self._waiting.append(action)
        self.fill()
        if self.is_full:
            self._go_on()

    @property
    def is_full(self) -> bool:
        """Whether the content is in the dock."""
        return self._is_filled and self._building is None and self._content is None

    def give_up(self) -> None:
        """Wait for nothing any more: the plugin goes. What is half built is finished: only that can be taken down."""
        self._waiting = []
        self._build_rest()
        self._is_filled = True
        self._loading = None

    def _placeholder(self) -> QLabel:
        label = QLabel(self.tr("Opening…"))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _look_for_lost(self) -> None:
        """Load here what waits although a thread is free, whenever it was looked: QGIS has lost it."""
        from ..bridge.threads.tasks import LOOKS, task_pool  # only now: QGIS starts with the dock

        loading = self._loading
        if loading is None or loading.status() != QgsTask.TaskStatus.Queued:
            self._looks.stop()
            return
        is_free = task_pool().activeThreadCount() < task_pool().maxThreadCount()
        self._late_looks = self._late_looks + 1 if is_free else 0
        if self._late_looks >= LOOKS:
            loading.cancel()

    def _on_loaded(self) -> None:
        if self._loading is not None:
            self._loading = None  # QGIS deletes it now
            self._begin()
            self._turns.start()

    def _begin(self) -> None:
        self._is_filled = True  # whatever comes of it: what failed once is not tried at every sight of the dock
        self._building = self._build_content()

    def _build_on(self) -> None:
        """Build one part, and go on in another turn of the event loop: all at once holds the window noticeably."""
        if self._building is not None:
            self._build_part()
            return
        self._turns.stop()
        if self._content is not None:
            self._put_in(self._content)

    def _build_rest(self) -> None:
        while self._building is not None:
            self._build_part()
        if self._content is not None:
            self._put_in(self._content)

    def _build_part(self) -> None:
        building, self._building = self._building, None  # a part that fails is the last one
        self._content = next(building) if building is not None else None
        if self._content is None:
            self._building = building

    def _put_in(self, content: QWidget) -> None:
        self._content = None
        before = self.widget()
        self.setWidget(content)
        if before is not None:
            before.deleteLater()
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for action in waiting:
            action()

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
