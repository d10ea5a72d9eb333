"""The list of running and finished jobs."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from ..widgets.form import load_form
from ..widgets.look import be_bold
from .job_row import JobRow

FORM: Any = load_form(__file__)

_MOST_ROWS = 20
_MOST_LINES = 9  # of text, before the list scrolls


class ActivityPanel(QWidget, FORM):
    """Hold a row for each job, the newest on top; hidden while there is none.

    Signal: folder_requested with the `Path` of a file.
    """

    folder_requested = pyqtSignal(object)

    activityLabel: QLabel
    clearActivityButton: QToolButton
    activityScroll: QgsScrollArea
    activityList: QWidget
    jobsLayout: QVBoxLayout

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_bold(self.activityLabel)
        self.clearActivityButton.clicked.connect(self.clear_finished)
        self.activityScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activityList.installEventFilter(self)
        self._refresh()

    def add_job(self, title: str) -> JobRow:
        """Show a new job and return its row."""
        row = JobRow(title, self.activityList)
        row.folder_requested.connect(self.folder_requested)
        row.removal_requested.connect(lambda: self._remove(row))
        self.jobsLayout.insertWidget(0, row)
        for old in [one for one in self.rows() if not one.is_running][_MOST_ROWS:]:
            self._remove(old)
        self._refresh()
        return row

    def rows(self) -> list[JobRow]:
        """Return all rows, the newest first."""
        widgets = (self.jobsLayout.itemAt(place).widget() for place in range(self.jobsLayout.count()))
        return [widget for widget in widgets if isinstance(widget, JobRow)]

    def clear_finished(self) -> None:
        """Remove the rows of jobs that have ended; those that can go on with what is kept stay."""
        for row in self.rows():
            if not row.is_running and not row.keeps_parts:
                self._remove(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the rows: no room is taken that is not needed."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_height()
        return bool(super().eventFilter(watched, event))

    def _remove(self, row: JobRow) -> None:
        self.jobsLayout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(bool(self.rows()))
        self._fit_height()

    def _fit_height(self) -> None:
        frame = 2 * self.activityScroll.frameWidth()
        gaps = self.jobsLayout.spacing() * max(0, len(self.rows()) - 1)
        wanted = sum(row.height_at(self.activityScroll.width() - frame) for row in self.rows()) + gaps
        most = self.fontMetrics().lineSpacing() * _MOST_LINES
        # Left to itself, Qt shows the bar for lines that break because of it, and hides it when they do not: for ever.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if wanted > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.activityScroll.setVerticalScrollBarPolicy(policy)
        self.activityScroll.setFixedHeight(max(1, min(wanted, most) + frame))
