"""What happens between the dates of the dock, what is fetched ahead, and the menu that says how much."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ..layers.period_flow import PeriodFlow
from ..main_panel import MainPanel
from .prefetch_flow import PrefetchFlow
from .prefetch_menu import PrefetchMenu
from .time_flow import TimeFlow


class PrefetchWiring(QObject):
    """Connect the prefetching with dates, layers and its menu."""

    def __init__(
        self, panel: MainPanel, time: TimeFlow, periods: PeriodFlow, flow: PrefetchFlow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._flow = flow
        self._menu = PrefetchMenu(panel)
        self._menu.attach(panel.time.nextDateButton, panel.time.previousDateButton)
        self._menu.limit_chosen.connect(flow.set_limit)
        flow.know(
            time.neighbours,
            lambda: periods.all_layers() if panel.time.moves_together else periods.selected_layers(),
        )
        flow.changed.connect(self._show)
        time.found.connect(flow.look_around)
        panel.account.refresh_requested.connect(flow.forget)
        self._show()

    def _show(self) -> None:
        self._menu.show_budget(self._flow.budget)
