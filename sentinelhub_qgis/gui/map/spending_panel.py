"""The line that says what this session has cost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QStyle, QToolButton, QWidget

from ...model.deployment import Deployment, DeploymentKind
from ...model.spending import FREE_UNITS_A_MONTH, Purpose, Spending
from ..widgets.elided_label import ElidedLabel
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, plain_tooltip, theme_icon

FORM: Any = load_form(__file__)

_MOST_ITEMS = 12

DeploymentOf = Callable[[str], "Deployment | None"]


class SpendingPanel(QWidget, FORM):
    """Show processing units spent in this session; hidden while there are none.

    Signal: dashboard_requested with the address of the account's dashboard.
    """

    dashboard_requested = pyqtSignal(str)

    spendingLabel: ElidedLabel
    spendingDetailsButton: QToolButton
    spendingDashboardButton: QToolButton
    spendingDetailsLabel: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._dashboard = ""
        be_plain(self.spendingDetailsLabel)
        be_small(self.spendingLabel, self.spendingDetailsLabel)
        self.spendingDetailsLabel.setVisible(False)
        self.spendingDashboardButton.setIcon(theme_icon("mActionLink.svg"))
        self.spendingDashboardButton.clicked.connect(lambda: self.dashboard_requested.emit(self._dashboard))
        self.spendingDetailsButton.toggled.connect(self._on_toggled)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
        self.spendingDetailsButton.setFixedSize(side, side)  # in line with the icons above
        self._on_toggled(False)
        self.setVisible(False)

    def show_spending(self, spending: Spending, deployment_of: DeploymentOf) -> None:
        """Show what was spent; `deployment_of` finds where an account of this name lives."""
        self.setVisible(bool(spending.units))
        if not spending.units:
            return
        viewing, downloads = (spending.total(purpose) for purpose in (Purpose.VIEWING, Purpose.DOWNLOADING))
        text = self.tr("This session: {total} PU · {viewing} viewing, {downloads} downloads")
        self.spendingLabel.show_text(
            text.format(total=_short(spending.total()), viewing=_short(viewing), downloads=_short(downloads))
        )
        details = self._details(spending, deployment_of)
        self.spendingDetailsLabel.setText("\n".join(details))
        self.spendingLabel.setToolTip(plain_tooltip(self._explanation(spending), "", *details))
        dashboards = (deployment_of(name) for name in spending.accounts())
        self._dashboard = next((one.dashboard_url for one in dashboards if one and one.dashboard_url), "")
        self.spendingDashboardButton.setVisible(bool(self._dashboard))

    def _details(self, spending: Spending, deployment_of: DeploymentOf) -> list[str]:
        lines: list[str] = []
        for name in spending.accounts():
            lines.append(self._account_line(name, spending.total(account_name=name), deployment_of(name)))
            items = spending.items(name)
            lines += [f"  {item.title}: {_short(units)} PU" for item, units in items[:_MOST_ITEMS]]
            rest = sum((units for _, units in items[_MOST_ITEMS:]), 0.0)
            if rest:
                lines.append(self.tr("  Others: {} PU").format(_short(rest)))
        return lines

    def _account_line(self, name: str, units: float, deployment: Deployment | None) -> str:
        if deployment is None or deployment.kind is not DeploymentKind.CDSE:
            return self.tr("{account}: {units} PU").format(account=name, units=_short(units))
        return self.tr("{account}: {units} PU; a free account has {month} a month").format(
            account=name, units=_short(units), month=QLocale().toString(FREE_UNITS_A_MONTH)
        )

    def _explanation(self, spending: Spending) -> str:
        text = self.tr(
            "Processing units (PU) are what the service counts: a tile of 512 × 512 pixels made of three bands is "
            "one. What QGIS draws from its cache costs nothing."
        )
        guess = self.tr("What viewing costs is worked out from size and bands, because the service does not say it.")
        return f"{text} {guess}" if spending.is_estimate else text

    def _on_toggled(self, is_open: bool) -> None:
        self.spendingDetailsButton.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.spendingDetailsLabel.setVisible(is_open)


def _short(units: float) -> str:
    """Return units for a narrow line: one digit behind the point, two for small amounts."""
    if not units:
        return "0"
    return QLocale().toString(units, "f", 2 if units < 1 else 1 if units < 1000 else 0)
