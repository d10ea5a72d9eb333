"""The results of a batch on the map: a group of layers, mosaics, or footprints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.batch_results import MOST_LAYERS, add_as_group, build_footprint_layer, build_layers
from ...bridge.layers.image_layer import build_image_layer
from ...bridge.threads.tasks import Job
from ...bridge.words.wording import Level, Wording
from ...model.batch.batch import Batch, BatchRow, Outcome
from ...operations.batch.results import finished_images, write_footprints, write_mosaics
from ..widgets.errands import Errands

_TOPIC = "batch results"
_AT_ONCE = 4  # layers that come to the map before QGIS may draw breath


class BatchResultsFlow(QObject):
    """Put results on the map. Signals: said with a `Wording`; failed with an error."""

    said = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._errands = errands
        self._coming: list[QgsMapLayer] = []
        self._group: QgsLayerTreeGroup | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._add_some)

    def show(self, kind: str, batch: Batch, outcomes: Mapping[str, Outcome], folder: Path) -> None:
        """Put the results on the map as `group`, `mosaics` or `footprints`; made in a task."""
        footprints = partial(_footprints, self.tr("{} – footprints").format(folder.name))
        make: Callable[..., tuple[QgsMapLayer, ...]] = {"group": _group, "mosaics": _mosaics}.get(kind, footprints)
        self._errands.run(
            f"{_TOPIC}/{kind}",
            self.tr("Sentinel Hub: the results of a batch"),
            partial(make, batch, dict(outcomes), folder),
            partial(self._on_made, kind, folder),
            self.failed.emit,
        )

    def show_file(self, batch: Batch, row: BatchRow, path: Path) -> None:
        """Put one file on the map."""
        self._errands.run(
            _TOPIC,
            self.tr("Sentinel Hub: the results of a batch"),
            lambda _job: build_image_layer(path, batch.order(row).image),
            self._project.addMapLayer,
            self.failed.emit,
        )

    def release(self) -> None:
        """Add nothing more."""
        self._next.stop()
        self._coming = []

    def _on_made(self, kind: str, folder: Path, layers: tuple[QgsMapLayer, ...]) -> None:
        if not layers:
            sentence = self.tr("Nothing has been downloaded yet that could be put on the map.")
            self.said.emit(Wording(sentence, self.tr("Run the batch first."), Level.INFO))
        elif kind == "footprints":
            self._project.addMapLayers(list(layers))
        else:
            self._group = add_as_group((), folder.name, self._project)
            self._coming = list(layers)
            self._add_some()
            if len(layers) == MOST_LAYERS:
                sentence = self.tr("The first {} files are on the map.").format(MOST_LAYERS)
                self.said.emit(Wording(sentence, self.tr("Mosaics or footprints show all of them."), Level.INFO))

    def _add_some(self) -> None:
        now, self._coming = self._coming[:_AT_ONCE], self._coming[_AT_ONCE:]
        group = self._group
        if group is None or sip.isdeleted(group) or not now:
            return
        for layer in self._project.addMapLayers(now, False):
            node = group.addLayer(layer)
            if node is not None:
                node.setExpanded(False)
        self._next.start()


def _group(batch: Batch, outcomes: Mapping[str, Outcome], folder: Path, job: Job) -> tuple[QgsMapLayer, ...]:
    return build_layers(finished_images(batch, outcomes, folder), job.progress.is_cancelled)


def _mosaics(batch: Batch, outcomes: Mapping[str, Outcome], folder: Path, job: Job) -> tuple[QgsMapLayer, ...]:
    return build_layers(write_mosaics(batch, outcomes, folder, job.progress), job.progress.is_cancelled)


def _footprints(
    title: str, batch: Batch, outcomes: Mapping[str, Outcome], folder: Path, _job: Job
) -> tuple[QgsMapLayer, ...]:
    path = write_footprints(batch, outcomes, folder)
    return (build_footprint_layer(path, title),)
