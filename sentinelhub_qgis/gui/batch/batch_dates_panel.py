"""The dates of a batch: each acquisition, a list, intervals, or the clearest day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLabel, QPlainTextEdit, QPushButton, QWidget

from ...bridge.words.titles import mosaicking_order_title
from ...model.batch.dates import MOST_SLOTS, DatePlan, DateRule, Step
from ...model.collection import MosaickingOrder
from ...model.errors import NothingOrdered
from ...model.period import Period
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, breakable, show_together

FORM: Any = load_form(__file__)

_DAYS = 365  # of the period shown first
_LINES = 4  # of the list of days
_BETWEEN = re.compile(r"[\s,;]+")


class NoDay(ValueError):
    """Say that a word in the list of days is no day; the text is the word."""


class BatchDatesPanel(QWidget, FORM):
    """Edit a `DatePlan`, and the limits of cloud and order that all products share.

    Signals: changed; calendar_wanted, when `add_days` is to bring the days of the panel's calendar.
    """

    changed = pyqtSignal()
    calendar_wanted = pyqtSignal()

    batchRuleCombo: QComboBox
    batchPeriodPage: QWidget
    batchFromEdit: QDateEdit
    batchToEdit: QDateEdit
    batchListPage: QWidget
    batchDaysEdit: QPlainTextEdit
    batchCalendarButton: QPushButton
    batchStepLabel: QLabel
    batchStepCombo: QComboBox
    batchOrderLabel: QLabel
    batchOrderCombo: QComboBox
    batchCloudLabel: QLabel
    batchCloudSpin: QgsSpinBox
    batchMeasureCheck: QCheckBox
    batchDatesNoteLabel: QLabel

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        be_plain(self.batchDatesNoteLabel)
        be_small(self.batchDatesNoteLabel)
        self.batchDaysEdit.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * _LINES)
        self._offer_choices()
        self.batchFromEdit.setDate(today - timedelta(_DAYS))
        self.batchToEdit.setDate(today)
        self._wire()
        self._show_what_belongs()

    @property
    def rule(self) -> DateRule:
        """How dates are chosen."""
        return DateRule(self.batchRuleCombo.currentData())

    @property
    def max_cloud_cover(self) -> int:
        """The cloud limit, percent."""
        return int(self.batchCloudSpin.value())

    @property
    def order(self) -> MosaickingOrder | None:
        """What lies on top in mosaics; None leaves it to each product."""
        value = self.batchOrderCombo.currentData()
        return MosaickingOrder(value) if value else None

    def plan(self) -> DatePlan:
        """Return what is chosen.

        Raises:
            NoDay: a word of the list is no day.
            NothingOrdered: the list is empty.
        """
        if self.rule is DateRule.LIST:
            return DatePlan(DateRule.LIST, days=days_in(self.batchDaysEdit.toPlainText()))
        period = Period(self.batchFromEdit.date().toPyDate(), self.batchToEdit.date().toPyDate())
        step = self.batchStepCombo.currentData()
        measures = self.batchMeasureCheck.isChecked()
        has_step = self.rule in (DateRule.INTERVAL, DateRule.BEST) and step
        can_measure = self.rule in (DateRule.EACH, DateRule.BEST)
        return DatePlan(self.rule, period, step=Step(step) if has_step else None, measures=measures and can_measure)

    def show_plan(self, plan: DatePlan) -> None:
        """Show a plan, such as that of a batch that was opened."""
        self.choose(plan.rule)
        if plan.period is not None:
            self.batchToEdit.setDate(plan.period.end)
            self.batchFromEdit.setDate(plan.period.start)
            self.batchToEdit.setDate(plan.period.end)
        if plan.days:
            self.batchDaysEdit.setPlainText("\n".join(day.isoformat() for day in plan.days))
        self.batchStepCombo.setCurrentIndex(max(0, self.batchStepCombo.findData(plan.step.value if plan.step else "")))
        self.batchMeasureCheck.setChecked(plan.measures)

    def choose(self, rule: DateRule) -> None:
        """Choose how dates are found."""
        self.batchRuleCombo.setCurrentIndex(self.batchRuleCombo.findData(rule.value))

    def choose_step(self, step: Step) -> None:
        """Choose an interval."""
        self.batchStepCombo.setCurrentIndex(max(0, self.batchStepCombo.findData(step.value)))

    def show_limits(self, max_cloud_cover: int, order: MosaickingOrder | None) -> None:
        """Show the cloud limit in percent, and what lies on top."""
        self.batchCloudSpin.setValue(max_cloud_cover)
        self.batchOrderCombo.setCurrentIndex(max(0, self.batchOrderCombo.findData(order.value if order else "")))

    def show_last_day(self, day: date) -> None:
        """Look up to another last day."""
        self.batchToEdit.setDate(day)

    def add_days(self, days: Iterable[date]) -> None:
        """Add days to the list, each once, and keep what is typed there."""
        typed = self.batchDaysEdit.toPlainText().strip()
        there = set(_BETWEEN.split(typed))
        new = [day.isoformat() for day in sorted(days) if day.isoformat() not in there]
        self.batchDaysEdit.setPlainText("\n".join(filter(None, (typed, *new))))

    def show_note(self, text: str) -> None:
        """Say something of the dates from elsewhere."""
        self.batchDatesNoteLabel.setText(breakable(text))

    def _offer_choices(self) -> None:
        for title, rule in (
            (self.tr("Each acquisition"), DateRule.EACH),
            (self.tr("One mosaic per interval"), DateRule.INTERVAL),
            (self.tr("Clearest day over each area"), DateRule.BEST),
            (self.tr("List of dates"), DateRule.LIST),
        ):
            self.batchRuleCombo.addItem(title, rule.value)
        for title, order in (
            (self.tr("As set in each product"), ""),
            *((mosaicking_order_title(one), one.value) for one in MosaickingOrder),
        ):
            self.batchOrderCombo.addItem(title, order)
        self._offer_steps()

    def _offer_steps(self) -> None:
        chosen = self.batchStepCombo.currentData()
        self.batchStepCombo.blockSignals(True)
        self.batchStepCombo.clear()
        if self.rule is DateRule.BEST:
            self.batchStepCombo.addItem(self.tr("Whole period (one day)"), "")
        for title, step in (
            (self.tr("Month"), Step.MONTH),
            (self.tr("10 days"), Step.TEN_DAYS),
            (self.tr("Week (from Monday)"), Step.WEEK),
            (self.tr("Year"), Step.YEAR),
        ):
            self.batchStepCombo.addItem(title, step.value)
        self.batchStepCombo.setCurrentIndex(max(0, self.batchStepCombo.findData(chosen)))
        self.batchStepCombo.blockSignals(False)

    def _wire(self) -> None:
        self.batchRuleCombo.currentIndexChanged.connect(self._on_rule_changed)
        self.batchFromEdit.dateChanged.connect(self._on_from_changed)
        self.batchToEdit.dateChanged.connect(self._on_to_changed)
        self.batchDaysEdit.textChanged.connect(self._on_changed)
        self.batchCalendarButton.clicked.connect(self.calendar_wanted)
        self.batchStepCombo.currentIndexChanged.connect(self._on_changed)
        self.batchOrderCombo.currentIndexChanged.connect(self._on_changed)
        self.batchCloudSpin.valueChanged.connect(self._on_changed)
        self.batchMeasureCheck.toggled.connect(self._on_changed)

    def _on_rule_changed(self) -> None:
        self._offer_steps()
        self._show_what_belongs()
        self._on_changed()

    def _on_from_changed(self) -> None:
        if self.batchToEdit.date() < self.batchFromEdit.date():
            self.batchToEdit.setDate(self.batchFromEdit.date())
        self._on_changed()

    def _on_to_changed(self) -> None:
        if self.batchFromEdit.date() > self.batchToEdit.date():
            self.batchFromEdit.setDate(self.batchToEdit.date())
        self._on_changed()

    def _on_changed(self) -> None:
        self.show_note(self._own_note())
        self.changed.emit()

    def _show_what_belongs(self) -> None:
        rule = self.rule
        show_together(rule is DateRule.LIST, self.batchListPage)
        show_together(rule is not DateRule.LIST, self.batchPeriodPage)
        show_together(rule in (DateRule.INTERVAL, DateRule.BEST), self.batchStepLabel, self.batchStepCombo)
        show_together(rule in (DateRule.INTERVAL, DateRule.LIST), self.batchOrderLabel, self.batchOrderCombo)
        self.batchMeasureCheck.setVisible(rule in (DateRule.EACH, DateRule.BEST))
        self.show_note(self._own_note())

    def _own_note(self) -> str:
        """Return how many dates there are, as far as that is known here, or what is wrong."""
        try:
            plan = self.plan()
        except NoDay as error:
            return self.tr("“{}” is not a date: write dates as 2026-05-14.").format(error)
        except NothingOrdered:
            return self.tr("Enter at least one date.")
        if self.rule is DateRule.EACH:
            return self.tr("One file for each day with data over the area")
        count = len(plan.slots())
        too_many = self.tr("Too many dates: choose a longer interval.") if count > MOST_SLOTS else ""
        return too_many or self.tr("Dates for each area: {}").format(QLocale().toString(count))


def days_in(text: str) -> tuple[date, ...]:
    """Return the days in a text, in the order they stand there.

    Raises:
        NoDay: a word is no day.
    """
    found = []
    for word in filter(None, _BETWEEN.split(text)):
        try:
            found.append(date.fromisoformat(word))
        except ValueError:
            raise NoDay(word[:40]) from None
    return tuple(found)
