"""What happens between the calendar, the layer panel, the account and the layers of the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut

from ...bridge.settings import MOVE_TOGETHER, SHOW_CALENDAR, Settings
from ...bridge.words.wording import Level, Wording, wording_of
from ...model.account import Account
from ...model.layer_choice import LayerChoice
from ...model.outside_text import plain_line, shortened
from ...model.period import Period
from ...model.scenes.timeline import Direction
from ..account.account_flow import AccountFlow
from ..account.account_panel import AccountState
from ..layers.layer_accounts import LayerAccounts
from ..layers.period_flow import PeriodFlow
from ..main_panel import MainPanel
from .temporal_flow import TemporalFlow
from .time_flow import TimeFlow

_LONGEST_NAME = 40  # letters of an account


class TimeWiring(QObject):
    """Connect the time panel with its flows, and the keys of the map with its steps."""

    def __init__(
        self,
        panel: MainPanel,
        account: AccountFlow,
        accounts: LayerAccounts,
        time: TimeFlow,
        periods: PeriodFlow,
        controller: TemporalFlow,
        settings: Settings,
        canvas: Any,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._account = account
        self._accounts = accounts
        self._time = time
        self._periods = periods
        self._controller = controller
        self._settings = settings
        self._is_refreshing = False
        self._recall()
        self._wire()
        self._shortcuts = [self._shortcut(canvas, *pair) for pair in self._keys()]
        self._follow()

    def release(self) -> None:
        """Take the keys off the map."""
        for shortcut in self._shortcuts:
            shortcut.setParent(None)
            shortcut.deleteLater()
        self._shortcuts = []

    def _recall(self) -> None:
        self._panel.time.moveTogetherButton.setChecked(self._settings.get(MOVE_TOGETHER))
        self._panel.time.dateButton.setChecked(self._settings.get(SHOW_CALENDAR))

    def _wire(self) -> None:
        panel, time = self._panel, self._time
        panel.layer.changed.connect(self._follow)
        self._accounts.changed.connect(self._follow)
        time.period_chosen.connect(self._on_period_chosen)
        time.connect_wanted.connect(self._on_connect_wanted)
        panel.account.refresh_requested.connect(self._refresh)
        time.found.connect(self._take_up)
        panel.time.moveTogetherButton.toggled.connect(lambda on: self._settings.set(MOVE_TOGETHER, on))
        panel.time.dateButton.toggled.connect(lambda on: self._settings.set(SHOW_CALENDAR, on))
        panel.time.play_wanted.connect(self._play)
        self._controller.switched.connect(panel.time.show_playing)
        self._controller.period_shown.connect(panel.layer.show_period)
        self._periods.failed.connect(lambda error: panel.message.show_wording(wording_of(error)))

    def _keys(self) -> tuple[tuple[str, Any], ...]:
        return (
            ("Alt+Left", lambda: self._time.step(Direction.BACK)),
            ("Alt+Right", lambda: self._time.step(Direction.FORWARD)),
            ("Alt+End", self._time.go_to_latest),
            ("Alt+Shift+End", self._time.go_to_latest_clear),
        )

    @staticmethod
    def _shortcut(canvas: Any, keys: str, act: Any) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), canvas)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut

    def _follow(self) -> None:
        """Be about what the layer panel shows."""
        choice = self._panel.layer.choice()
        account = self._account_for(choice)
        why_not = self._why_not(choice) if account is None else ("", "")
        self._time.watch(account, choice.collection_id if choice is not None else "", why_not)
        if choice is not None:
            has_cloud = choice.collection.has_cloud and choice.max_cloud_cover is not None
            self._time.show_limit(float(choice.max_cloud_cover or 0) if has_cloud else 100.0)
            self._time.show_chosen(self._panel.layer.period())

    def _account_for(self, choice: LayerChoice | None) -> Account | None:
        """Return the account in whose name dates are asked for, if it is connected: that of the layer."""
        if choice is None or self._accounts.is_current(choice):
            return self._account.account if self._account.state is AccountState.CONNECTED else None
        return self._accounts.usable(choice)

    def _why_not(self, choice: LayerChoice | None) -> tuple[str, str]:
        """Return what to say where no account can be asked, and what the button that helps says."""
        if choice is None or self._accounts.is_current(choice):
            return self.tr("Connect to see the dates"), self.tr("Connect")
        owner = self._accounts.owner(choice)
        if owner is None:
            return self.tr("Dates are listed once the layer is moved to an account of yours"), self.tr("Move…")
        name = shortened(plain_line(owner.name), _LONGEST_NAME)
        return self.tr("Connect “{}” to see the dates").format(name), self.tr("Connect")

    def _on_connect_wanted(self) -> None:
        choice = self._panel.layer.choice()
        if choice is None or self._accounts.is_current(choice):
            self._account.connect()
        else:
            self._accounts.help(choice)

    def _on_period_chosen(self, period: Period) -> None:
        together = self._panel.time.moves_together
        self._panel.layer.show_period(period)
        if self._controller.show(period):
            return
        self._periods.move(self._periods.all_layers() if together else self._periods.selected_layers(), period)

    def _refresh(self) -> None:
        self._is_refreshing = True
        self._time.refresh()

    def _take_up(self) -> None:
        """Let the controller step through what came since; pages that are merely turned change nothing there."""
        if self._is_refreshing:
            self._is_refreshing = False
            self._controller.take_up(self._time.days_to_play())

    def _play(self, is_wanted: bool) -> None:
        days = self._time.days_to_play()
        if not is_wanted:
            self._controller.stop()
        elif days:
            self._controller.start(days, self._panel.layer.period().end)
        else:
            self._panel.time.show_playing(False)
            sentence = self.tr("There is no day within the cloud limit to step through.")
            hint = self.tr("Turn to another month or year, or raise the limit.")
            self._panel.message.show_wording(Wording(sentence, hint, Level.INFO))
