"""How the picture of each Sentinel Hub layer stands, why it stays blank, and what it costs.

    watch.begin_drawing(view); watch.end_drawing()      # as the map canvas says; or `watch.give_up()`
    watch.state(layer_id)                               # upon `changed`

Requests bring a status but no body (`ear.py`). Where the status alone does not tell the reason, somebody has to ask
the service once more (`reason_wanted`); where pictures came that are too small to show anything, somebody has to look
at one (`look_wanted`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import datetime

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...api.failures import failure_of
from ...model.errors import NotFound, SentinelHubError
from ...model.layer_choice import LayerChoice
from ...model.map_state import Cause, LayerState, Phase
from ..layers.map_layer import is_changing
from ..layers.memory import choice_of
from ..network.request_log import REQUESTS
from .ear import Heard, MapEar
from .spending import SpendingBook
from .tile_requests import MapRequest, best_matches, sample_url, source_of_choice

# 400 and 403 mean many things, which only the body tells.
_AMBIGUOUS = (400, 403)
_MOST_VERDICTS = 500
# For so long a reason found once is taken for that of further pictures refused alike.
_REASON_HOLDS_SECONDS = 10.0
_GIVEN_UP_SECONDS = 90.0
_MOST_ASKED = 5000  # QGIS may let go of a request without a word


@dataclass(frozen=True)
class _Asked:
    """Be a picture that was asked for; `drawing` is 0 when it is not part of the drawing of the map.

    Nobody waits for what is `given_up`, but it may come all the same: it is `taken_up` by the next drawing.
    """

    request: MapRequest
    layer_ids: tuple[str, ...]
    drawing: int
    began: float
    began_at: datetime
    is_given_up: bool = False
    is_taken_up: bool = False


class MapWatch(QObject):
    """Know how the picture of each Sentinel Hub layer stands. GUI thread.

    Signals:
        changed: with the id of a layer whose state changed, or that is gone.
        reason_wanted: with a key to answer `explain` with, and the address of a picture that was refused.
        look_wanted: with the id of a layer whose pictures look blank, and the address of a small sample.
        repair_wanted: with a key to answer `explain` with, and the id of a layer that QGIS could not open.
        overheard: of every picture of the project's layers, the `MapRequest`, how it ended (`Heard`), and whether it is
            part of the map that is shown.
    """

    changed = pyqtSignal(str)
    reason_wanted = pyqtSignal(object, str)
    look_wanted = pyqtSignal(str, str)
    repair_wanted = pyqtSignal(object, str)
    overheard = pyqtSignal(object, object, bool)

    def __init__(
        self,
        project: QgsProject,
        book: SpendingBook,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._book = book
        self._clock = clock
        self._choices: dict[str, LayerChoice] = {}
        self._views: dict[str, tuple[str, str]] = {}
        self._states: dict[str, LayerState] = {}
        self._telling: dict[str, MapRequest] = {}
        self._verdicts: dict[tuple[str, tuple[str, str]], Cause] = {}
        self._reasons: dict[Hashable, tuple[SentinelHubError, float]] = {}
        self._asking_why: set[Hashable] = set()
        self._waiting: dict[str, tuple[Hashable, SentinelHubError]] = {}
        self._asked: dict[int, _Asked] = {}
        self._failed: set[tuple[str, str]] = set()  # layers and addresses, of this drawing
        self._drawing = 0
        self._is_drawing = False
        self._ear = MapEar(self)
        self._ear.asked.connect(self._on_asked)
        self._ear.answered.connect(self._on_answered)

    def close(self) -> None:
        """Let go of QGIS."""
        self._ear.close()

    def choices(self) -> dict[str, LayerChoice]:
        """Return what the project's Sentinel Hub layers show, by layer id."""
        return dict(self._choices)

    def state(self, layer_id: str) -> LayerState:
        """Return how a layer's picture stands."""
        return self._states.get(layer_id, LayerState())

    @property
    def is_quiet(self) -> bool:
        """Tell whether no picture is on its way, and the map is not being drawn."""
        # QGIS may let go of a request without a word.
        soonest = self._clock() - _GIVEN_UP_SECONDS
        return not self._is_drawing and all(one.is_given_up or one.began < soonest for one in self._asked.values())

    def look_at_project(self) -> None:
        """Take note of the layers there are."""
        found = {key: choice_of(layer) for key, layer in self._project.mapLayers().items()}
        gone = set(self._choices)
        self._choices = {key: choice for key, choice in found.items() if choice is not None}
        for key in gone.difference(self._choices):
            for known in (self._states, self._views, self._telling, self._waiting):
                known.pop(key, None)
            self.changed.emit(key)

    def begin_drawing(self, view: str) -> None:
        """Note that the map is drawn; `view` tells one place, scale and date of the map from others."""
        self.look_at_project()
        self.give_up()
        self._drawing += 1
        self._failed.clear()
        self._is_drawing = True
        for key in self._choices:
            seen = (view, self._project.mapLayer(key).source())
            if self._views.get(key) != seen:
                self._views[key] = seen
                # What was drawn before may come out of QGIS's memory, without a request that would tell anything.
                verdict = self._verdicts.get((key, seen))
                self._put(key, LayerState().found_blank(verdict) if verdict else LayerState())
            layer = self._project.mapLayer(key)
            if not layer.isValid() and not is_changing(layer) and self.state(key).phase is Phase.IDLE:
                self.open_again(key)
        self._take_up()

    def end_drawing(self) -> None:
        """Note that the map is drawn; what QGIS asks for from now on is for later."""
        self._is_drawing = False
        self._let_go()
        for key in self._choices:
            self._put(key, self.state(key).drawn(self._drawing))
            self._look_closer(key)

    def give_up(self) -> None:
        """Note that the drawing was broken off: QGIS wants no more of what it has asked for, and may say so or not."""
        self._is_drawing = False
        self._asked = {number: replace(one, is_given_up=True) for number, one in self._asked.items()}
        for key in self._choices:
            self._put(key, self.state(key).given_up())

    def _take_up(self) -> None:
        """Wait for what is still fetched for the drawing before: QGIS from 3.40 on does not ask for it once more."""
        for number, one in self._asked.items():
            if one.is_given_up and one.drawing == self._drawing - 1 > 0:
                self._asked[number] = replace(one, drawing=self._drawing, is_given_up=False, is_taken_up=True)
                for key in set(one.layer_ids).intersection(best_matches(one.request, self._choices)):
                    self._put(key, self.state(key).begun(self._drawing))

    def _let_go(self, url: str = "") -> None:
        """Wait no longer for what was taken up: all of it, or that of an address which QGIS asks for anew."""
        for number, one in self._asked.items():
            if one.is_taken_up and url in ("", one.request.url):
                self._asked[number] = replace(one, drawing=0, is_given_up=True, is_taken_up=False)
                for key in one.layer_ids:
                    if self.state(key).drawing == one.drawing:
                        self._put(key, self.state(key).cancelled())

    def resume(self, layer_id: str) -> None:
        """Note that a layer is to be drawn once more."""
        self._put(layer_id, self.state(layer_id).resumed(self._drawing))

    def explain(self, key: Hashable, error: SentinelHubError | None) -> None:
        """Take the answer to `reason_wanted`; None when there is none, or the same request went well this time."""
        self._asking_why.discard(key)
        if error is not None:
            self._reasons[key] = (error, self._clock())
        for layer_id, (waited_for, unexplained) in list(self._waiting.items()):
            if waited_for == key:
                del self._waiting[layer_id]
                state = self.state(layer_id)
                if state.failed and state.cause is None:
                    self._tell(layer_id, error or unexplained)

    def open_again(self, layer_id: str) -> None:
        """Find out why QGIS could not open a layer, and mend it where that is possible."""
        choice = self._choices[layer_id]
        self._put(layer_id, LayerState().begun(0).failed_without_words())
        key = ("layer", source_of_choice(choice))
        self._waiting[layer_id] = (key, NotFound())
        self.repair_wanted.emit(key, layer_id)

    def judge(self, layer_id: str, cause: Cause | None) -> None:
        """Take the answer to `look_wanted`: why there is nothing in the pictures, None when there is something."""
        state, seen = self.state(layer_id), self._views.get(layer_id)
        if cause is None or seen is None or not state.looks_blank:
            return
        while len(self._verdicts) >= _MOST_VERDICTS:
            del self._verdicts[next(iter(self._verdicts))]
        self._verdicts[layer_id, seen] = cause
        self._put(layer_id, state.found_blank(cause))

    def _on_asked(self, number: int, request: MapRequest, is_by_qgis: bool) -> None:
        layer_ids = best_matches(request, self._choices)
        if not layer_ids:
            return
        drawing = self._drawing if self._is_drawing and is_by_qgis else 0
        if drawing:
            self._let_go(request.url)
        while len(self._asked) >= _MOST_ASKED:
            del self._asked[next(iter(self._asked))]
        self._asked[number] = _Asked(request, layer_ids, drawing, self._clock(), REQUESTS.now())
        if drawing:
            for key in layer_ids:
                self._begin(key, request.url, drawing)

    def _begin(self, key: str, url: str, drawing: int) -> None:
        if (key, url) in self._failed:
            self._failed.discard((key, url))
            self._put(key, self.state(key).begun_again())
        else:
            self._put(key, self.state(key).begun(drawing))

    def _on_answered(self, number: int, heard: Heard) -> None:
        one = self._asked.pop(number, None)
        if one is None:
            return
        if not heard.is_cancelled:
            self._log(one, heard)
        if heard.is_good and not heard.is_from_cache:
            self._count(one, heard)
        for key in one.layer_ids:
            if one.drawing and one.drawing == self.state(key).drawing:
                self._follow(key, one, heard)
                self._look_closer(key)
        self.overheard.emit(one.request, heard, bool(one.drawing))

    def _follow(self, key: str, one: _Asked, heard: Heard) -> None:
        """Bring a layer's state forward by one answer."""
        if one.is_given_up:
            self._put(key, self.state(key).begun(one.drawing))
        state, request = self.state(key), one.request
        if not heard.is_good and not heard.is_cancelled:
            self._failed.add((key, request.url))
        if heard.is_cancelled:
            self._put(key, state.cancelled())
        elif heard.error is not None:
            self._put(key, state.failed_with(heard.error, self._clock()))
        elif heard.is_good:
            self._telling[key] = request
            self._put(key, state.came(is_meagre=request.is_meagre(heard.size)))
        elif heard.status in _AMBIGUOUS:
            self._put(key, state.failed_without_words())
            self._ask_why(key, request, heard.status)
        else:
            error = failure_of(heard.status or 0, heard.headers, b"", host=request.host)
            self._put(key, state.failed_with(error, self._clock()))

    def _ask_why(self, key: str, request: MapRequest, status: int) -> None:
        reason_key = _reason_key(request, status)
        self._waiting[key] = (reason_key, failure_of(status, {}, b"", host=request.host))
        known, found_at = self._reasons.get(reason_key, (None, 0.0))
        if known is not None and self._clock() - found_at < _REASON_HOLDS_SECONDS:
            self._tell(key, known)
        elif reason_key not in self._asking_why:
            self._asking_why.add(reason_key)
            self.reason_wanted.emit(reason_key, request.url)

    def _tell(self, key: str, error: SentinelHubError) -> None:
        self._put(key, self.state(key).explained(error, self._clock()))

    def _look_closer(self, key: str) -> None:
        """Once all pictures are there, and seem to show nothing: find out why."""
        state, request = self.state(key), self._telling.get(key)
        if self._is_drawing or state.phase is not Phase.IDLE or not state.looks_blank or request is None:
            return
        coarsest = self._choices[key].collection.coarsest
        if coarsest is not None and request.metres is not None and request.metres > coarsest:
            self.judge(key, Cause.TOO_FAR_OUT)
            return
        url = sample_url(request)
        if url is not None:
            self.look_wanted.emit(key, url)

    def _count(self, one: _Asked, heard: Heard) -> None:
        layer = self._project.mapLayer(one.layer_ids[0])
        choice = self._choices.get(one.layer_ids[0])
        if layer is not None and choice is not None:
            self._book.add_view(layer.id(), layer.name(), choice, one.request, heard.headers)

    def _log(self, one: _Asked, heard: Heard) -> None:
        REQUESTS.add(
            "GET",
            one.request.url,
            began_at=one.began_at,
            milliseconds=1000 * (self._clock() - one.began),
            status=heard.status,
            received_bytes=heard.size or 0,
            trouble=type(heard.error).__name__ if heard.error is not None else "",
        )

    def _put(self, key: str, state: LayerState) -> None:
        if state != self.state(key):
            self._states[key] = state
            self.changed.emit(key)


def _reason_key(request: MapRequest, status: int) -> Hashable:
    """Return what refusals of one reason have in common; a 403 is about the account, whatever is asked for."""
    about = (request.base_url, request.configuration_id, request.layer_id, status)
    return about if status == 403 else (*about, request.kind)
