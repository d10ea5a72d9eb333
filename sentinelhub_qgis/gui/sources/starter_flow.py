"""Making configurations and layers, in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.starter import own_wish, starter_wish
from ...bridge.threads.tasks import Job
from ...model.account import Account
from ...model.area import BoundingBox
from ...model.errors import SentinelHubError
from ...model.own_collection import OwnCollection
from ...operations.make_configuration import Made, make_configuration
from ...operations.show_collection import Ground, show_collection
from ..widgets.errands import Errands

_TOPIC = "starter"
Note = Callable[[Made], None]


class StarterFlow(QObject):
    """Do one such work at a time. It goes on when another account is shown meanwhile: half of it would stay behind.

    Signals; each comes with the `Account` for which it was done:
        progressed: with percent alone.
        made: with the `Made`, whole or not.
        failed: with the error; nothing was made, as far as can be known.
        stopped: by the user; with what was begun, a `Made` without layers, or None.
    """

    progressed = pyqtSignal(float)
    made = pyqtSignal(object, object)
    failed = pyqtSignal(object, object)
    stopped = pyqtSignal(object, object)

    def __init__(self, connections: Connections, errands: Errands, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._today = today

    @property
    def is_busy(self) -> bool:
        """Whether something is being made."""
        return self._errands.is_under_way(_TOPIC)

    def make_starter(self, account: Account) -> None:
        """Make the starter configuration, or what is missing of it."""

        def operation(job: Job, begun: Note) -> Made:
            session = self._connections.session(account, job.feedback, job.workers.wait)
            return make_configuration(session, starter_wish(), job.progress, begun)

        self._run(account, self.tr("Sentinel Hub: making a configuration"), operation)

    def show_collection(self, account: Account, collection: OwnCollection, view: BoundingBox | None) -> None:
        """Give an own collection a layer; `view` is what the map shows, in EPSG:4326."""
        ground = Ground(view, self._today)

        def operation(job: Job, begun: Note) -> Made:
            session = self._connections.session(account, job.feedback, job.workers.wait)
            return show_collection(session, collection, own_wish(), ground, job.progress, begun)

        self._run(account, self.tr("Sentinel Hub: making a layer"), operation)

    def cancel(self) -> None:
        """Stop; what has been made stays."""
        self._errands.cancel(_TOPIC)

    def _run(self, account: Account, title: str, operation: Callable[[Job, Note], Made]) -> None:
        begun: list[Made] = []
        task = self._errands.run(
            _TOPIC,
            title,
            lambda job: operation(job, begun.append),
            partial(self.made.emit, account),
            partial(self._on_failed, account),
            lambda: self.stopped.emit(account, begun[-1] if begun else None),
        )
        task.progressChanged.connect(self._on_progress)

    def _on_progress(self, percent: float) -> None:
        self.progressed.emit(percent)

    def _on_failed(self, account: Account, error: SentinelHubError) -> None:
        self.failed.emit(account, error)
