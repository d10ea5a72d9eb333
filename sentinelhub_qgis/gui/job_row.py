"""One job in the activity list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QToolButton, QWidget

from ..bridge.wording import Wording
from .elided_label import ElidedLabel
from .form import load_form
from .look import be_plain, be_small, breakable, level_icon, show_icon, theme_icon

FORM: Any = load_form(__file__)


class JobRow(QWidget, FORM):
    """Show how a job goes, and how it ended.

    Signals: cancel_requested; removal_requested (the same button once the job has ended); folder_requested with the
    `Path` of the file.
    """

    cancel_requested = pyqtSignal()
    removal_requested = pyqtSignal()
    folder_requested = pyqtSignal(object)

    jobIconLabel: QLabel
    jobTitleLabel: ElidedLabel
    openFolderButton: QToolButton
    cancelJobButton: QToolButton
    jobProgress: QProgressBar
    jobStateLabel: QLabel

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._file: Path | None = None
        self.is_running = True
        be_plain(self.jobStateLabel)
        be_small(self.jobStateLabel)
        self.jobTitleLabel.show_text(title)
        self.jobProgress.setFixedHeight(self.fontMetrics().height() // 2)
        self.openFolderButton.setIcon(theme_icon("mActionFileOpen.svg"))
        self.openFolderButton.clicked.connect(lambda: self.folder_requested.emit(self._file))
        self.cancelJobButton.clicked.connect(self._on_cancel_clicked)
        self._show_running()

    def height_at(self, width: int) -> int:
        """Return the height the row takes at `width`, in pixels."""
        if self.hasHeightForWidth():
            return int(self.heightForWidth(width))
        return int(self.sizeHint().height())

    def set_progress(self, percent: float) -> None:
        """Show how much is done, 0 to 100."""
        if percent > 0:
            self.jobProgress.setMaximum(100)
        self.jobProgress.setValue(round(percent))

    def finish(self, text: str, file: Path | None) -> None:
        """Show that the job is done: `text` says what came of it, `file` where it is."""
        self._file = file
        self._end(text, "mIconSuccess.svg")
        self.openFolderButton.setVisible(file is not None)

    def fail(self, wording: Wording) -> None:
        """Show why the job failed."""
        self._end("\n".join(part for part in (wording.sentence, wording.hint) if part), "")
        show_icon(self.jobIconLabel, level_icon(wording.level))

    def cancel(self) -> None:
        """Show that the job was cancelled."""
        self._end(self.tr("Cancelled"), "mTaskCancel.svg")

    def _show_running(self) -> None:
        show_icon(self.jobIconLabel, theme_icon("mTaskRunning.svg"))
        self.jobProgress.setMaximum(0)  # moves by itself until there is something to say
        self.openFolderButton.setVisible(False)
        self.jobStateLabel.setVisible(False)
        self._offer(self.tr("Cancel this job"), "mTaskCancel.svg")

    def _end(self, text: str, icon: str) -> None:
        self.is_running = False
        if icon:
            show_icon(self.jobIconLabel, theme_icon(icon))
        self.jobProgress.setVisible(False)
        self.jobStateLabel.setText(breakable(text))
        self.jobStateLabel.setVisible(True)
        self._offer(self.tr("Remove from this list"), "mIconClose.svg")

    def _offer(self, text: str, icon: str) -> None:
        self.cancelJobButton.setToolTip(text)
        self.cancelJobButton.setAccessibleName(text)
        self.cancelJobButton.setIcon(theme_icon(icon))

    def _on_cancel_clicked(self) -> None:
        if self.is_running:
            self.cancel_requested.emit()
        else:
            self.removal_requested.emit()
