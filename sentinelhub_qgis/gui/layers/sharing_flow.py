"""Saying, when a project is saved for the first time, what whoever gets its file can do with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.layers.foreign_layers import PLACEHOLDER, FoundLayer, Origin
from ...bridge.layers.project_copy import can_be_copied, copy_without_ids
from ...bridge.threads.tasks import Job
from ..widgets.errands import Errands
from .foreign_layers_notice import ForeignLayersNotice

_TOPIC = "sharing/copy"
_SCOPE, _KEY = "sentinelhub", "sharing_said"


class SharingFlow(QObject):
    """Show a note once a project, and write the copy without configuration ids.

    Signals: copied with the `Path` of the copy; failed with the error.
    """

    copied = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(
        self,
        project: QgsProject,
        errands: Errands,
        notice: ForeignLayersNotice,
        find: Callable[[], tuple[FoundLayer, ...]],
        parent: QObject | None = None,
    ) -> None:
        """Take who knows the project's layers as they are now."""
        super().__init__(parent)
        self._project = project
        self._errands = errands
        self._notice = notice
        self._find = find
        self._is_due = False
        self._wire()

    def release(self) -> None:
        """Let go of QGIS."""
        self._project.writeProject.disconnect(self._on_writing)
        self._project.projectSaved.disconnect(self._on_saved)
        self._project.cleared.disconnect(self._on_cleared)

    def _wire(self) -> None:
        self._project.writeProject.connect(self._on_writing)
        self._project.projectSaved.connect(self._on_saved)
        self._project.cleared.connect(self._on_cleared)
        notice = self._notice
        notice.offer(
            notice.secondButton,
            self.tr("Understood"),
            self.tr("Close this note; it is not shown again for this project"),
        )
        notice.first.connect(self._copy)
        notice.second.connect(lambda: notice.say(""))

    def _on_writing(self, _document: object) -> None:
        """Note in the file that is being written that this was said: later would mean a change to save again."""
        is_said = self._project.readBoolEntry(_SCOPE, _KEY, False)[0]
        if not is_said and any(one.origin is Origin.OWN for one in self._find()):
            self._project.writeEntry(_SCOPE, _KEY, True)
            self._is_due = True

    def _on_saved(self) -> None:
        if not self._is_due:
            return
        self._is_due = False
        can_copy = can_be_copied(self._project.absoluteFilePath())
        self._notice.offer(
            self._notice.firstButton,
            self.tr("Save a copy without it") if can_copy else "",
            self.tr("Save a copy next to the project, to give away: whoever opens it uses an account of their own"),
        )
        sentence = self.tr(
            "The layers' address holds your configuration id: whoever has the project file sees imagery at your "
            "expense."
        )
        self._notice.say(sentence)

    def _on_cleared(self) -> None:
        self._is_due = False
        self._errands.drop(_TOPIC)
        self._notice.say("")

    def _copy(self) -> None:
        source = self._project.absoluteFilePath()
        ids = {one.choice.configuration_id for one in self._find()} - {PLACEHOLDER}

        def operation(_job: Job) -> Path:
            return copy_without_ids(Path(source), ids)

        title = self.tr("Sentinel Hub: copy of the project")
        self._errands.run(_TOPIC, title, operation, self._on_copied, self.failed.emit)

    def _on_copied(self, path: Path) -> None:
        self._notice.say("")
        self.copied.emit(path)
