"""Moving layers to another account's configurations, and taking that back, without holding the map."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Union

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.layers.account import Before, put_back, reattach
from ...bridge.layers.capabilities import Capabilities, CapabilitiesShelf, Fetch, fetch_with
from ...bridge.network.transport import QgisAdapter
from ...bridge.threads.tasks import Job
from ...model.errors import Cancelled, NotFound, SentinelHubError
from ...model.layer_choice import LayerChoice
from ..widgets.errands import Errands

_TOPIC = "reattach/work"

Answer = Union[Capabilities, SentinelHubError]
Step = Callable[[], None]


@dataclass(frozen=True)
class Outcome:
    """Be what became of layers that were to be changed: how many were, how many stayed, and why the first of these."""

    changed: int
    stayed: int = 0
    trouble: SentinelHubError | None = None


class LayerMoves(QObject):
    """Carry out moves. What the services offer is asked for in a task; then one layer after the other is changed.

    Only the last move can be undone, and until the project is closed.

    Signals: moved and undone, each with the `Outcome`; forgotten, when there is nothing to undo any more.
    """

    moved = pyqtSignal(object)
    undone = pyqtSignal(object)
    forgotten = pyqtSignal()

    def __init__(
        self, project: QgsProject, errands: Errands, shelf: CapabilitiesShelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._errands = errands
        self._shelf = shelf
        self._befores: list[Before] = []
        self._new_names: dict[str, str] = {}
        self._steps: deque[Step] = deque()
        self._end: Callable[[Outcome], None] = lambda _outcome: None
        self._changed = self._stayed = 0
        self._trouble: SentinelHubError | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_step)
        project.cleared.connect(self._forget_project)

    def release(self) -> None:
        """Stop, and let go of QGIS."""
        self.stop()
        self._project.cleared.disconnect(self._forget_project)

    @property
    def is_busy(self) -> bool:
        """Whether layers are being changed."""
        return self._timer.isActive() or self._errands.is_under_way(_TOPIC)

    @property
    def can_undo(self) -> bool:
        """Whether there is a move to take back."""
        return bool(self._befores) and not self.is_busy

    def stop(self) -> None:
        """Change no further layer; nobody is told."""
        self._errands.drop(_TOPIC)
        self._timer.stop()
        self._steps.clear()

    def rename_account(self, old_name: str, new_name: str) -> None:
        """Take note that an account is called otherwise while layers move to it."""
        self._new_names[old_name] = new_name

    def move(self, plan: Mapping[str, LayerChoice]) -> None:
        """Let layers, by id, show these choices."""

        def operation(job: Job) -> dict[LayerChoice, Answer]:
            return _capabilities(plan.values(), self._shelf, fetch_with(QgisAdapter(job.feedback), job.workers.wait))

        def answered(found: dict[LayerChoice, Answer]) -> None:
            self._befores = []
            self._new_names = {}
            steps = [self._mover(layer_id, choice, found[choice]) for layer_id, choice in plan.items()]
            self._begin(steps, self._on_moved)

        self.stop()
        self._errands.run(_TOPIC, self.tr("Sentinel Hub: moving layers"), operation, answered, self._fail_all(plan))

    def undo(self) -> None:
        """Let the layers of the last move be as they were."""
        befores = tuple(self._befores)

        def operation(job: Job) -> dict[str, bytes | SentinelHubError]:
            fetch = fetch_with(QgisAdapter(job.feedback), job.workers.wait)
            return {url: _fetched(url, fetch) for url in {before.capabilities_url for before in befores}}

        def answered(found: dict[str, bytes | SentinelHubError]) -> None:
            self._begin([self._restorer(one, found[one.capabilities_url]) for one in befores], self._on_undone)

        def failed(error: SentinelHubError) -> None:
            self.undone.emit(Outcome(0, len(befores), error))

        self.stop()
        self._errands.run(_TOPIC, self.tr("Sentinel Hub: moving layers back"), operation, answered, failed)

    # --- one layer after the other ------------------------------------------------------------------------

    def _begin(self, steps: Iterable[Step], end: Callable[[Outcome], None]) -> None:
        self._steps = deque(steps)
        self._end = end
        self._changed = self._stayed = 0
        self._trouble = None
        self._timer.start()

    def _make_step(self) -> None:
        if self._steps:
            step = self._steps.popleft()
            try:
                step()
            except SentinelHubError as error:
                self._stayed += 1
                self._trouble = self._trouble or error
            return
        self._timer.stop()
        if self._changed:
            self._project.setDirty(True)
        self._end(Outcome(self._changed, self._stayed, self._trouble))

    def _mover(self, layer_id: str, choice: LayerChoice, answer: Answer) -> Step:
        def step() -> None:
            layer = self._layer(layer_id)
            if layer is None:
                return  # removed meanwhile
            if isinstance(answer, SentinelHubError):
                raise answer
            was_shown = layer.isValid()
            before = reattach(layer, self._with_new_name(choice), answer)
            if was_shown:  # what QGIS could not open before it could not open after undoing either
                self._befores.append(before)
            self._changed += 1

        return step

    def _restorer(self, before: Before, answer: bytes | SentinelHubError) -> Step:
        def step() -> None:
            layer = self._layer(before.layer_id)
            if layer is None:
                return
            if isinstance(answer, SentinelHubError):
                raise answer
            put_back(layer, before, answer)
            self._befores.remove(before)
            self._changed += 1

        return step

    def _layer(self, layer_id: str) -> QgsRasterLayer | None:
        layer = self._project.mapLayer(layer_id)
        return layer if isinstance(layer, QgsRasterLayer) else None

    def _with_new_name(self, choice: LayerChoice) -> LayerChoice:
        return replace(choice, account_name=self._new_names.get(choice.account_name, choice.account_name))

    # --- ends ---------------------------------------------------------------------------------------------

    def _fail_all(self, plan: Mapping[str, LayerChoice]) -> Callable[[SentinelHubError], None]:
        return lambda error: self.moved.emit(Outcome(0, len(plan), error))

    def _on_moved(self, outcome: Outcome) -> None:
        self.moved.emit(outcome)

    def _on_undone(self, outcome: Outcome) -> None:
        self.undone.emit(outcome)

    def _forget_project(self) -> None:
        """Drop everything: the layers are gone with the project."""
        self.stop()
        self._befores = []
        self.forgotten.emit()


def _capabilities(choices: Iterable[LayerChoice], shelf: CapabilitiesShelf, fetch: Fetch) -> dict[LayerChoice, Answer]:
    """Ask each service once for what it offers; one in trouble hides no other. In a task."""
    found: dict[LayerChoice, Answer] = {}
    in_trouble: dict[tuple[str, str, str], SentinelHubError] = {}
    for choice in dict.fromkeys(choices):
        service = (choice.base_url, choice.configuration_id, choice.service.value)
        if service in in_trouble:
            found[choice] = in_trouble[service]
            continue
        try:
            found[choice] = shelf.obtain(choice, fetch)
        except Cancelled:
            raise
        except NotFound as error:  # perhaps this layer alone
            found[choice] = error
        except SentinelHubError as error:
            found[choice] = in_trouble[service] = error
    return found


def _fetched(url: str, fetch: Fetch) -> bytes | SentinelHubError:
    try:
        return fetch(url)
    except Cancelled:
        raise
    except SentinelHubError as error:
        return error
