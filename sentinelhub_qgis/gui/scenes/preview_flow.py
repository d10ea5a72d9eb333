"""Small pictures of the scene that is selected, when the user asks for one."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ...bridge.connection import Connections
from ...bridge.layers.scene_layer import SelectedScene
from ...bridge.threads.tasks import Job
from ...bridge.words.amounts import units_text
from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.scenes.preview import PreviewOrder, can_preview
from ...operations.preview_scene import preview_scene
from ..widgets.errands import Errands
from .scene_picture import read_picture
from .scenes_panel import ScenesPanel

_TOPIC = "preview/"
_MOST_PICTURES = 50
Key = tuple[str, str]


class PreviewFlow(QObject):
    """Show what is known of the selected scene, and its picture, kept for the session.

    Signal: spent with the names of account and scene, and processing units.
    """

    spent = pyqtSignal(str, str, float)

    def __init__(
        self,
        connections: Connections,
        errands: Errands,
        panel: ScenesPanel,
        account: Callable[[], Account | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._panel = panel
        self._account = account
        self._scene: SelectedScene | None = None
        self._pictures: OrderedDict[Key, QImage] = OrderedDict()
        panel.preview_wanted.connect(self.preview)

    def show(self, scenes: Sequence[SelectedScene]) -> None:
        """Be about the latest of the selected scenes that covers most; about none when there are none."""
        scene = max(scenes, key=lambda one: (one.day, one.coverage or 0.0, one.id), default=None)
        if scene == self._scene:
            return
        self._errands.drop_all(_TOPIC)
        self._scene = scene
        if scene is None:
            self._panel.show_scene("", "")
            return
        order = _order(scene)
        self._panel.show_scene(scene.id, self._facts(scene), self._explanation(order) if order else "")
        picture = self._pictures.get(_key(scene))
        if picture is not None:
            self._panel.show_picture(picture, can_ask=False)

    def preview(self) -> None:
        """Fetch the picture of the selected scene."""
        scene, account = self._scene, self._account()
        order = _order(scene) if scene is not None else None
        if scene is None or order is None:
            return
        if account is None:
            self._panel.show_picture(None, self.tr("Connect to see a preview."))
            return

        def operation(job: Job) -> tuple[QImage, float]:
            preview = preview_scene(self._connections.session(account, job.feedback, job.workers.wait), order)
            return read_picture(preview.png, order.size), preview.units

        def show(result: tuple[QImage, float]) -> None:
            self._keep(scene, result[0])
            self.spent.emit(account.name, self.tr("Previews of scenes"), result[1])

        self._panel.show_picture(None, self.tr("Fetching the preview…"), can_ask=False)
        title = self.tr("Sentinel Hub: preview")
        self._errands.run(_TOPIC, title, operation, show, self._on_failed, lambda: self._panel.show_picture(None))

    def _keep(self, scene: SelectedScene, picture: QImage) -> None:
        self._pictures[_key(scene)] = picture
        while len(self._pictures) > _MOST_PICTURES:
            self._pictures.popitem(last=False)
        self._panel.show_picture(picture, can_ask=False)

    def _on_failed(self, error: BaseException) -> None:
        self._panel.show_picture(None, wording_of(error).as_text())

    def _facts(self, scene: SelectedScene) -> str:
        facts = [scene.taken.strftime("%Y-%m-%d %H:%M UTC")]
        if scene.cloud_cover is not None:
            facts.append(self.tr("{} % cloud").format(QLocale().toString(round(scene.cloud_cover))))
        if scene.coverage is not None:
            facts.append(self.tr("covers {} %").format(QLocale().toString(round(scene.coverage))))
        return " · ".join(facts)

    def _explanation(self, order: PreviewOrder) -> str:
        text = self.tr("Show a small preview of this scene, for about {} processing units; kept until QGIS is closed")
        return text.format(units_text(order.units))


def _order(scene: SelectedScene) -> PreviewOrder | None:
    if scene.box is None or not can_preview(scene.collection_id):
        return None
    return PreviewOrder(scene.id, scene.collection_id, scene.taken, scene.box)


def _key(scene: SelectedScene) -> Key:
    return scene.collection_id, scene.id
