"""Finding layers of configurations that nobody has opened yet."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue

from qgis.PyQt.QtCore import QObject, QTimer

from ...bridge.connection import Connections
from ...bridge.threads.tasks import Job
from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.configuration import Configuration
from ...model.errors import SentinelHubError
from ...operations.list_layers_of_all import Listed, list_layers_of_all
from ..widgets.errands import Errands
from .sources_panel import SourcesPanel

_TICK_MILLISECONDS = 40
# Configurations shown at once: each may have a hundred layers, and the window is to stay smooth.
_MOST_AT_ONCE = 4


class SourcesSearch(QObject):
    """List the layers of all configurations in the background, some at a time, for as long as a search lasts."""

    def __init__(
        self,
        connections: Connections,
        errands: Errands,
        panel: SourcesPanel,
        topic: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._panel = panel
        self._topic = topic
        self._incoming: SimpleQueue[tuple[Configuration, Listed]] = SimpleQueue()
        self._wanted = self._done = self._failed = 0
        self._at_end: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._show_some)

    def begin(self, account: Account) -> None:
        """List what is not known yet, unless that is under way."""
        wanted = self._panel.model.unsearched()
        if self._timer.isActive() or not wanted:
            return
        incoming: SimpleQueue[tuple[Configuration, Listed]] = SimpleQueue()
        hosts = self._panel.model.hosts()

        def operation(job: Job) -> None:
            session = self._connections.session(account, job.feedback, job.workers.wait)
            list_layers_of_all(session, wanted, hosts, job.workers, lambda *found: incoming.put(found))

        self._incoming, self._at_end = incoming, None
        self._wanted, self._done, self._failed = len(wanted), 0, 0
        self._timer.start()
        self._show_progress()
        self._errands.run(
            self._topic,
            self.tr("Sentinel Hub: searching configurations"),
            operation,
            lambda _: self._end_with(self._finish),
            lambda error: self._end_with(lambda: self._give_up(error)),
            self._on_stopped,
        )

    def stop(self) -> None:
        """Let what is not listed yet be; say how far it went."""
        if self._timer.isActive():
            self._errands.drop(self._topic)
            self._on_stopped()

    def forget(self) -> None:
        """Stop, and say nothing."""
        self._errands.drop(self._topic)
        self._timer.stop()
        self._panel.show_progress("")

    def _show_some(self) -> None:
        for _ in range(_MOST_AT_ONCE):
            try:
                configuration, found = self._incoming.get_nowait()
            except Empty:
                break
            self._show_one(configuration, found)
        else:
            self._show_progress()
            return
        self._show_progress()
        if self._at_end is not None:
            self._timer.stop()
            self._at_end()

    def _show_one(self, configuration: Configuration, found: Listed) -> None:
        self._done += 1
        if isinstance(found, SentinelHubError):
            self._failed += 1
            self._panel.fail_listing(configuration, wording_of(found).sentence)
        else:
            self._panel.set_layers(configuration, found)

    def _show_progress(self) -> None:
        text = self.tr("Searching configurations: {done} of {all}")
        self._panel.show_progress(text.format(done=self._done, all=self._wanted))

    def _end_with(self, what: Callable[[], None]) -> None:
        """Do `what` once all that has come in is shown."""
        self._at_end = what

    def _finish(self) -> None:
        text = self.tr("{failed} of {all} configurations could not be searched.")
        said = text.format(failed=self._failed, all=self._wanted) if self._failed else ""
        self._panel.show_progress(said, can_stop=False)

    def _give_up(self, error: SentinelHubError) -> None:
        text = self.tr("The search ended early: {}")
        self._panel.show_progress(text.format(wording_of(error).sentence), can_stop=False)

    def _on_stopped(self) -> None:
        self._timer.stop()
        text = self.tr("Stopped after {done} of {all} configurations.")
        self._panel.show_progress(text.format(done=self._done, all=self._wanted), can_stop=False)
