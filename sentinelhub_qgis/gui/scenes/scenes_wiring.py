"""What happens between the calendar, scenes, their footprints on the map and their pictures."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from ...bridge.words.wording import wording_of
from ...model.period import Period
from ..main_panel import MainPanel
from ..time.time_flow import TimeFlow
from .footprint_marks import FootprintMarks
from .preview_flow import PreviewFlow
from .scenes_flow import ScenesFlow
from .scenes_selection import ScenesSelection


class ScenesWiring(QObject):
    """Connect the menu at the calendar, the footprints' selection and the chosen date."""

    def __init__(
        self,
        panel: MainPanel,
        time: TimeFlow,
        scenes: ScenesFlow,
        selection: ScenesSelection,
        previews: PreviewFlow,
        marks: FootprintMarks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._time = time
        self._make_menu(scenes)
        scenes.failed.connect(lambda error: panel.message.show_wording(wording_of(error)))
        selection.selected.connect(previews.show)
        selection.selected.connect(marks.show)
        selection.day_selected.connect(self._on_day_selected)
        time.chosen.connect(selection.show)
        scenes.show()

    def _make_menu(self, scenes: ScenesFlow) -> None:
        menu = QMenu(self._panel.time.scenesButton)
        menu.setToolTipsVisible(True)
        search = menu.addAction(self.tr("Search scenes…"), scenes.search)
        search.setObjectName("searchScenesAction")
        search.setToolTip(self.tr("Footprints of the scenes that this calendar shows, as a layer; sends no request"))
        wfs = menu.addAction(self.tr("Add as WFS layer"), scenes.add_wfs)
        wfs.setObjectName("addWfsLayerAction")
        wfs.setToolTip(
            self.tr("A layer that asks the service for the scenes in view, at most the 100 latest of these months")
        )
        scenes.wfs_available.connect(wfs.setEnabled)
        self._panel.time.scenesButton.setMenu(menu)

    def _on_day_selected(self, period: Period) -> None:
        if self._panel.layer.period() != period:
            self._time.choose(period)
