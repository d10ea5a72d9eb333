"""Asking the service why the map stays blank, where that cannot be told from what QGIS heard."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ...bridge.layers.capabilities import Capabilities, CapabilitiesShelf, fetch_with
from ...bridge.layers.map_layer import update_layer
from ...bridge.map.blank_picture import shows_nothing
from ...bridge.map.watch import MapWatch
from ...bridge.network.transport import QgisAdapter
from ...bridge.threads.tasks import Job
from ...model.errors import SentinelHubError
from ...model.map_state import Cause
from ..widgets.errands import Errands

_TOPIC = "map state/"


class MapInquiries(QObject):
    """Answer what a `MapWatch` wants to know, in tasks."""

    def __init__(
        self,
        watch: MapWatch,
        project: QgsProject,
        errands: Errands,
        cause_of_blank: Callable[[str], Cause],
        parent: QObject | None = None,
    ) -> None:
        """Take who judges why there is nothing in a layer's pictures, by its id."""
        super().__init__(parent)
        self._watch = watch
        self._project = project
        self._errands = errands
        self._cause_of_blank = cause_of_blank
        self._count = 0
        watch.reason_wanted.connect(self._find_reason)
        watch.look_wanted.connect(self._look_at_sample)
        watch.repair_wanted.connect(self._open_again)

    def release(self) -> None:
        """Stop asking."""
        self._errands.drop_all(_TOPIC)

    def _find_reason(self, key: Hashable, url: str) -> None:
        """Ask for a picture that was refused once more: refusals cost nothing, and the body says why."""

        def operation(job: Job) -> None:
            fetch_with(QgisAdapter(job.feedback))(url)

        self._run(operation, lambda _result: self._watch.explain(key, None), lambda error: self._explain(key, error))

    def _look_at_sample(self, layer_id: str, url: str) -> None:
        def operation(job: Job) -> bool:
            return shows_nothing(fetch_with(QgisAdapter(job.feedback))(url))

        def answered(is_blank: bool) -> None:
            self._watch.judge(layer_id, self._cause_of_blank(layer_id) if is_blank else None)

        self._run(operation, answered, lambda _error: None)

    def _open_again(self, key: Hashable, layer_id: str) -> None:
        """Ask for the capabilities that QGIS could not get or not use, and open the layer with them."""
        choice = self._watch.choices()[layer_id]

        def operation(job: Job) -> Capabilities:
            return CapabilitiesShelf().obtain(choice, fetch_with(QgisAdapter(job.feedback)))

        def answered(capabilities: Capabilities) -> None:
            layer = self._project.mapLayer(layer_id)
            if layer is None:
                return  # removed while the service was asked
            try:
                update_layer(layer, choice, capabilities)
                self._watch.resume(layer_id)
            except SentinelHubError as error:
                self._explain(key, error)

        self._run(operation, answered, lambda error: self._explain(key, error))

    def _explain(self, key: Hashable, error: BaseException) -> None:
        self._watch.explain(key, error if isinstance(error, SentinelHubError) else None)

    def _run(
        self,
        operation: Callable[[Job], Any],
        answered: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._count += 1
        title = QCoreApplication.translate("MapState", "Sentinel Hub: finding out why the map stays blank")
        self._errands.run(f"{_TOPIC}{self._count}", title, operation, answered, failed)
