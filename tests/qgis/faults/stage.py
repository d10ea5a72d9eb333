"""One cell of the table: an operation on a stage where something goes wrong, and all that can be told of it after."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer

from sentinelhub_qgis.api.paths import PathBook
from sentinelhub_qgis.api.rate_limits import RateLimits
from sentinelhub_qgis.api.session import Session
from sentinelhub_qgis.api.tokens import TokenKeeper
from sentinelhub_qgis.bridge.layers.capabilities import fetch_with
from sentinelhub_qgis.bridge.network.request_log import RequestLog
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.bridge.threads.tasks import Job, OperationTask, TaskKeeper
from sentinelhub_qgis.bridge.threads.unwatched import is_main_thread
from sentinelhub_qgis.model.account import Credentials
from sentinelhub_qgis.model.deployment import custom_deployment
from tests.qgis.faults.hurried import HurriedWorkers
from tests.qgis.faults.operations import Means, Operation
from tests.qgis.faults.troubles import OtherHost
from tests.qgis.gui.window import wait_until
from tests.qgis.servers import Server
from tests.sandbox.running import Running

BEFORE = b"the image of last week"
MOMENT = 0.02  # seconds; longer waits are cut short, and remembered
WATCHDOG_SECONDS = 30.0


@dataclass(frozen=True)
class Surroundings:
    """What all cells share: the service, and what is not it."""

    sandbox: Running
    other_host: OtherHost
    distrusted: Server
    mute: Server
    proxy: Server


@dataclass
class Cell:
    """One cell before and while it is played; a fault may change any of this when it begins.

    Attributes:
        base_url, token_url: where the service is said to be.
        moment: seconds above which a wait is cut short.
        limits: seconds for the next byte and for all, by `clock`; those of the plugin when None.
        on_arrival: called with the task once the service has got the request.
        stack: what ends with the cell.
    """

    operation: Operation
    around: Surroundings
    target: Path
    monkeypatch: pytest.MonkeyPatch
    base_url: str = ""
    token_url: str = ""
    moment: float = MOMENT
    limits: tuple[float, float] | None = None
    on_arrival: Callable[[OperationTask], object] | None = None
    clock: Callable[[], float] = time.monotonic
    stack: ExitStack = field(default_factory=ExitStack)

    def spoil(self, **fault: Any) -> None:
        """Have the service answer the operation's requests in a wrong way, all of them unless `count` says less."""
        faults = [{"kind": kind, "count": None, **fault} for kind in self.operation.kinds]
        self.around.sandbox.control(faults=faults)

    def go_elsewhere(self, url: str) -> None:
        """Send the operation's requests to another address; those for tokens, where they are not meant, stay."""
        if self.operation.kind == "token":
            self.token_url = f"{url}/token"
        else:
            self.base_url = url

    def count(self, kind: str) -> int:
        """Return how many requests of a kind the service has got."""
        return self.around.sandbox.counters().get(kind, 0)


@dataclass
class Outcome:
    """How a cell ended.

    Attributes:
        ended: succeeded, failed or cancelled.
        result, error: what came of it.
        counters: requests at the service by kind.
        sent: requests that left, wherever they went.
        waits: seconds that were asked for.
        ticks: beats of a timer of the GUI thread meanwhile; `gap` the longest time between two, seconds.
        seconds: from `on_arrival`, if there is one, to the end.
        told: all that was said anywhere.
        left: files in the target's folder, by name.
        ran_aside: whether it ran beside the GUI thread.
    """

    ended: str = ""
    result: object = None
    error: BaseException | None = None
    counters: dict[str, int] = field(default_factory=dict)
    sent: int = 0
    waits: list[float] = field(default_factory=list)
    ticks: int = 0
    gap: float = 0.0
    seconds: float = 0.0
    told: str = ""
    left: dict[str, bytes] = field(default_factory=dict)
    ran_aside: bool = False


class Listening:
    """Hear QGIS's log, Python's at DEBUG, the terminal and the titles of tasks."""

    def __init__(self, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
        self._caplog, self._capfd = caplog, capfd
        self.heard: list[str] = []

    @contextmanager
    def on(self) -> Iterator[None]:
        self._caplog.set_level(logging.DEBUG)
        log, tasks = QgsApplication.messageLog(), QgsApplication.taskManager()
        log.messageReceived.connect(self._hear)
        tasks.taskAdded.connect(self._hear_title)
        try:
            yield
        finally:
            log.messageReceived.disconnect(self._hear)
            tasks.taskAdded.disconnect(self._hear_title)

    def all(self) -> str:
        terminal = self._capfd.readouterr()
        records = (repr((record.getMessage(), record.args, record.exc_text)) for record in self._caplog.records)
        return "\n".join((*self.heard, *records, terminal.out, terminal.err))

    def _hear(self, text: str, tag: str, _level: object) -> None:
        self.heard.append(f"{tag}: {text}")

    def _hear_title(self, number: int) -> None:
        self.heard.append(QgsApplication.taskManager().task(number).description())


class Beats:
    """Count the beats of a timer of the GUI thread, and hold the longest time between two."""

    def __init__(self) -> None:
        self.count, self.longest = 0, 0.0
        self._last = time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def stop(self) -> None:
        self._timer.stop()
        self.longest = max(self.longest, time.monotonic() - self._last)

    def _beat(self) -> None:
        now = time.monotonic()
        self.count += 1
        self.longest = max(self.longest, now - self._last)
        self._last = now


def play(cell: Cell, begin: Callable[[Cell], object], listening: Listening) -> Outcome:
    """Let the operation run in a task while something goes wrong; return how it ended."""
    sandbox = cell.around.sandbox
    sandbox.control(reset=["switches", "faults", "counters", "limits"])
    cell.base_url, cell.token_url = sandbox.base_url, sandbox.token_url
    cell.target.write_bytes(BEFORE)
    with cell.stack, listening.on():
        credentials = Credentials(sandbox.client_id, sandbox.client_secret)
        home = custom_deployment(cell.base_url, cell.token_url)
        keeper = TokenKeeper(home, credentials, time.time)
        if cell.operation.is_signed:
            Session(home, keeper, PathBook(), QgisAdapter(), wait=lambda _seconds: None).sign_in()
            sandbox.control(reset=["counters"])
        begin(cell)
        if cell.operation.kind == "token":
            keeper = TokenKeeper(custom_deployment(home.base_url, cell.token_url), credentials, time.time)
        return _Play(cell, keeper, listening).outcome()


class _Play:
    """One run of a cell's operation."""

    def __init__(self, cell: Cell, keeper: TokenKeeper, listening: Listening) -> None:
        self._cell, self._keeper, self._listening = cell, keeper, listening
        self._log = RequestLog()
        self._outcome = Outcome()
        self._session: Session | None = None

    def outcome(self) -> Outcome:
        outcome, tasks, beats = self._outcome, TaskKeeper(), Beats()
        task = OperationTask(f"Sentinel Hub: {self._cell.operation.kind}", self._run)
        task.succeeded.connect(lambda result: self._end("succeeded", result=result))
        task.failed.connect(lambda error: self._end("failed", error=error))
        task.cancelled.connect(lambda: self._end("cancelled"))
        tasks.start(task)
        began = self._wait_for_arrival(task) if self._cell.on_arrival else time.monotonic()
        wait_until(lambda: outcome.ended, WATCHDOG_SECONDS, "in the cell")
        outcome.seconds = time.monotonic() - began
        beats.stop()
        outcome.ticks, outcome.gap = beats.count, beats.longest
        outcome.counters = self._cell.around.sandbox.counters()
        outcome.sent = len(self._log.last(100))
        outcome.left = {path.name: path.read_bytes() for path in self._cell.target.parent.iterdir() if path.is_file()}
        outcome.left.update({path.name: b"" for path in self._cell.target.parent.iterdir() if path.is_dir()})
        outcome.told = "\n".join(self._all_told())
        return outcome

    def _wait_for_arrival(self, task: OperationTask) -> float:
        wait_until(lambda: self._cell.count(self._cell.operation.kind), WATCHDOG_SECONDS, "at the service")
        began = time.monotonic()
        assert self._cell.on_arrival is not None
        self._cell.on_arrival(task)
        return began

    def _run(self, job: Job) -> object:
        cell = self._cell
        self._outcome.ran_aside = not is_main_thread()
        no_byte, total = cell.limits or (60.0, 600.0)
        adapter = QgisAdapter(job.feedback, no_byte, total, cell.clock, self._log)
        workers = HurriedWorkers(job.workers, cell.moment)
        self._outcome.waits = workers.waits
        deployment = custom_deployment(cell.base_url, cell.token_url)
        limits = RateLimits(workers.clock)
        self._session = Session(deployment, self._keeper, PathBook(), adapter, workers.wait, limits=limits)
        fetch = fetch_with(adapter, workers.wait)
        return cell.operation.run(Means(self._session, fetch, workers, job.progress, cell.base_url, cell.target))

    def _end(self, how: str, result: object = None, error: BaseException | None = None) -> None:
        self._outcome.ended, self._outcome.result, self._outcome.error = how, result, error

    def _all_told(self) -> Iterator[str]:
        yield self._listening.all()
        yield repr((self._outcome.result, self._session, self._keeper, vars(self._session or self)))
        yield repr(self._log.last(100))
        link = self._outcome.error
        while link is not None:
            yield repr(link)
            yield repr((link.args, vars(link)))
            yield "".join(traceback.format_exception(link))
            yield repr(vars(getattr(link, "request", None) or link))
            link = link.__cause__ or link.__context__
