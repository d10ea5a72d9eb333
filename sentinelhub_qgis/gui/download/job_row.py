"""One job in the activity list."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QToolButton, QWidget

from ...bridge.words.wording import Level, Wording
from ..widgets.elided_label import ElidedLabel
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, breakable, level_icon, show_icon, theme_icon

FORM: Any = load_form(__file__)


@dataclass(frozen=True)
class WaysOn:
    """Say how a job that broke off can go on.

    Attributes:
        resumes: it can be started again.
        keeps: parts of it are kept, which can be given up.
    """

    resumes: bool = False
    keeps: bool = False


_NO_WAY = WaysOn()


class JobRow(QWidget, FORM):
    """Show how a job goes, how it ended, and how it can go on.

    Signals: cancel_requested; removal_requested (the same button once the job has ended); folder_requested with the
    `Path` of the file; resume_requested; discard_requested; request_requested, when the job's requests are to be seen.
    """

    cancel_requested = pyqtSignal()
    removal_requested = pyqtSignal()
    folder_requested = pyqtSignal(object)
    resume_requested = pyqtSignal()
    discard_requested = pyqtSignal()
    request_requested = pyqtSignal()

    jobIconLabel: QLabel
    jobTitleLabel: ElidedLabel
    jobRequestButton: QToolButton
    openFolderButton: QToolButton
    cancelJobButton: QToolButton
    jobProgress: QProgressBar
    jobStateLabel: QLabel
    resumeJobButton: QToolButton
    discardJobButton: QToolButton

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._file: Path | None = None
        self.is_running = True
        self.keeps_parts = False
        be_plain(self.jobStateLabel)
        be_small(self.jobStateLabel, self.resumeJobButton, self.discardJobButton)
        self.jobTitleLabel.show_text(title)
        self.jobProgress.setFixedHeight(self.fontMetrics().height() // 2)
        self.jobRequestButton.setIcon(theme_icon("mActionEditHtml.svg"))
        self.openFolderButton.setIcon(theme_icon("mActionFileOpen.svg"))
        self.resumeJobButton.setIcon(theme_icon("mActionRefresh.svg"))
        self.discardJobButton.setIcon(theme_icon("mActionDeleteSelected.svg"))
        self.openFolderButton.clicked.connect(lambda: self.folder_requested.emit(self._file))
        self.jobRequestButton.clicked.connect(self.request_requested)
        self.cancelJobButton.clicked.connect(self._on_cancel_clicked)
        self.resumeJobButton.clicked.connect(self.resume_requested)
        self.discardJobButton.clicked.connect(self.discard_requested)
        self.run()

    def height_at(self, width: int) -> int:
        """Return the height the row takes at `width`, in pixels."""
        if self.hasHeightForWidth():
            return int(self.heightForWidth(width))
        return int(self.sizeHint().height())

    def run(self) -> None:
        """Show that the job is under way, perhaps again."""
        self.is_running = True
        show_icon(self.jobIconLabel, theme_icon("mTaskRunning.svg"))
        self.jobProgress.setVisible(True)
        self.jobProgress.setMaximum(0)  # moves by itself until there is something to say
        self.openFolderButton.setVisible(False)
        self.jobStateLabel.setVisible(False)
        self._offer(self.tr("Cancel this job"), "mTaskCancel.svg")
        self._show_ways(_NO_WAY)

    def set_progress(self, percent: float) -> None:
        """Show how much is done, 0 to 100."""
        if percent > 0:
            self.jobProgress.setMaximum(100)
        self.jobProgress.setValue(round(percent))

    def set_state(self, text: str) -> None:
        """Show how a running job stands, in words."""
        if self.is_running:
            self.jobStateLabel.setText(breakable(text))
            self.jobStateLabel.setVisible(True)

    def finish(self, text: str, file: Path | None) -> None:
        """Show that the job is done: `text` says what came of it, `file` where it is."""
        self._file = file
        self._end(text, "mIconSuccess.svg")
        self.openFolderButton.setVisible(file is not None)

    def fail(self, wording: Wording, ways: WaysOn = _NO_WAY) -> None:
        """Show why the job failed."""
        self._end("\n".join(part for part in (wording.sentence, wording.hint) if part), "")
        show_icon(self.jobIconLabel, level_icon(wording.level))
        self._show_ways(ways)

    def cancel(self, note: str = "", ways: WaysOn = _NO_WAY) -> None:
        """Show that the job was cancelled; `note` says what is kept of it."""
        self._end("\n".join(part for part in (self.tr("Cancelled"), note) if part), "mTaskCancel.svg")
        self._show_ways(ways)

    def wait(self, text: str) -> None:
        """Show a job of an earlier session that can go on; `text` says how far it is."""
        self._end(text, "")
        show_icon(self.jobIconLabel, level_icon(Level.INFO))
        self._show_ways(WaysOn(resumes=True, keeps=True))

    def _end(self, text: str, icon: str) -> None:
        self.is_running = False
        if icon:
            show_icon(self.jobIconLabel, theme_icon(icon))
        self.jobProgress.setVisible(False)
        self.jobStateLabel.setText(breakable(text))
        self.jobStateLabel.setVisible(True)
        self._offer(self.tr("Remove from this list"), "mIconClose.svg")
        self._show_ways(_NO_WAY)

    def _show_ways(self, ways: WaysOn) -> None:
        self.keeps_parts = ways.keeps
        resume = self.tr("Resume") if ways.keeps else self.tr("Try again")
        hint = self.tr("Continue: only what is missing is requested") if ways.keeps else self.tr("Start this job again")
        self.resumeJobButton.setText(resume)
        self.resumeJobButton.setAccessibleName(resume)
        self.resumeJobButton.setToolTip(hint)
        self.resumeJobButton.setVisible(ways.resumes)
        self.discardJobButton.setVisible(ways.keeps)

    def _offer(self, text: str, icon: str) -> None:
        self.cancelJobButton.setToolTip(text)
        self.cancelJobButton.setAccessibleName(text)
        self.cancelJobButton.setIcon(theme_icon(icon))

    def _on_cancel_clicked(self) -> None:
        if self.is_running:
            self.cancel_requested.emit()
        else:
            self.removal_requested.emit()
