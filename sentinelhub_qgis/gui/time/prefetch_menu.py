"""How much may be spent on neighbouring dates: a menu at the step buttons."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QToolButton, QWidget

from ...model.prefetch import UNIT_CHOICES, Budget
from ..widgets.look import plain_tooltip


class PrefetchMenu(QMenu):
    """Offer what may be spent in a session, and say what was. Signal: limit_chosen with units, 0 for none."""

    limit_chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prefetchMenu")
        self._group = QActionGroup(self)
        self._head = self._line("prefetchTitleAction", self.tr("Fetch the next and the previous date ahead"))
        self.addSeparator()
        self._choices = {units: self._choice(units) for units in UNIT_CHOICES}
        self.addSeparator()
        self._spent = self._line("prefetchSpentAction", "")
        self.show_budget(Budget(0))

    def attach(self, *buttons: QToolButton) -> None:
        """Open on a long press or right click of `buttons`, or the menu key while one has the focus."""
        for button in buttons:
            button.setMenu(self)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(partial(self._open_at, button))
            hint = self.tr("Right click: fetch dates ahead, so that a step shows them at once")
            button.setToolTip(plain_tooltip(button.toolTip(), hint))

    def show_budget(self, budget: Budget) -> None:
        """Check what is allowed, and say what was spent."""
        # A limit that was set by hand elsewhere is shown as the next lower choice.
        nearest = max(units for units in UNIT_CHOICES if units <= max(0.0, budget.limit))
        self._choices[nearest].setChecked(True)
        for units, action in self._choices.items():
            font = action.font()
            font.setBold(units == nearest)  # some of QGIS's themes draw no check mark
            action.setFont(font)
        spent = QLocale().toString(round(budget.spent, 1), "f", 1)
        text = self.tr("Spent on it so far: {} PU") if budget.allows(0) else self.tr("Limit reached: {} PU spent on it")
        self._spent.setText(text.format(spent))
        self._spent.setVisible(budget.limit > 0 or budget.spent > 0)

    def _choice(self, units: int) -> QAction:
        text = self.tr("Up to {} PU this session").format(units) if units else self.tr("Off")
        action: QAction = self.addAction(text)
        action.setObjectName(f"prefetch{units}Action")
        action.setCheckable(True)
        action.triggered.connect(partial(self._choose, units))
        self._group.addAction(action)
        return action

    def _choose(self, units: int, _is_checked: bool = False) -> None:
        self.limit_chosen.emit(units)

    def _line(self, name: str, text: str) -> QAction:
        action: QAction = self.addAction(text)
        action.setObjectName(name)
        action.setEnabled(False)
        return action

    def _open_at(self, button: QToolButton, _place: object) -> None:
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))
