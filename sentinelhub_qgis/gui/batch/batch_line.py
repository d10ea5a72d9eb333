"""The line of a running batch in the dock's activity list."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ...bridge.words.wording import Wording
from ..download.activity_panel import ActivityPanel
from ..download.job_row import JobRow, WaysOn
from .batch_desk import BatchDesk
from .batch_run_flow import Order


class BatchLine(QObject):
    """Show how a batch goes, whether its window is open or not: one line, used again when the batch goes on."""

    def __init__(
        self, activity: ActivityPanel, desk: BatchDesk, show: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._activity = activity
        self._desk = desk
        self._show = show
        self._row: JobRow | None = None
        self._order: Order | None = None
        desk.run.began.connect(self._on_began)
        desk.run.told.connect(self._on_told)
        desk.finished.connect(self._on_finished)

    def _on_began(self, order: Order) -> None:
        self._order = order
        if self._row is None or sip.isdeleted(self._row):
            self._row = self._activity.add_job(self.tr("Batch: {}").format(order.manifest.parent.name))
            self._row.cancel_requested.connect(self._desk.run.stop)
            self._row.resume_requested.connect(self._resume)
            self._row.removal_requested.connect(self._forget)
            self._row.jobRequestButton.hide()  # each row of the table shows its own
        self._row.run()

    def _forget(self) -> None:
        self._row = None

    def _resume(self) -> None:
        """Go on from the dock; what is missing for that is said in the window."""
        self._desk.go_on()
        if not self._desk.run.is_running:
            self._show()

    def _on_told(self, percent: float, text: str) -> None:
        if self._row is not None and not sip.isdeleted(self._row):
            self._row.set_progress(percent)
            self._row.set_state(text)

    def _on_finished(self, wording: Wording) -> None:
        row, order = self._row, self._order
        if row is None or order is None or sip.isdeleted(row):
            return
        if self._desk.is_done:
            row.finish(wording.as_text(), order.manifest)
        else:
            row.fail(wording, WaysOn(resumes=True, keeps=True))
            row.discardJobButton.hide()  # what has come is the user's own files
