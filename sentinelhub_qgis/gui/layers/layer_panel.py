"""Time, cloud and order: what decides the picture of a layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLabel, QSlider, QSpinBox, QWidget

from ...bridge.settings import MAP_SERVICE, MAX_CLOUD_COVER, MOSAICKING_ORDER, SINGLE_DAY, Settings
from ...bridge.words.titles import mosaicking_order_title
from ...model.collection import Collection, MosaickingOrder
from ...model.layer_choice import LayerChoice, MapService
from ...model.period import Period
from ..widgets.form import load_form
from ..widgets.look import show_together

FORM: Any = load_form(__file__)

_DAYS = 30  # of the period shown first
# What the arrow and the frame of a date field take, in pixels.
_BESIDE_DATE = 32


class LayerPanel(QWidget, FORM):
    """Edit one `LayerChoice`.

    `set_choice` shows one, `choice` returns what is shown; `set_subject` changes the layer alone and keeps dates and
    the rest. Signal: changed upon any change by the user or by `set_...`.
    """

    changed = pyqtSignal()

    startDateLabel: QLabel
    startDateEdit: QDateEdit
    endDateLabel: QLabel
    endDateEdit: QDateEdit
    singleDayCheck: QCheckBox
    maxCloudLabel: QLabel
    maxCloudSlider: QSlider
    maxCloudSpin: QSpinBox
    orderLabel: QLabel
    orderCombo: QComboBox
    serviceCombo: QComboBox

    def __init__(
        self,
        settings: Settings,
        automatic_service: Callable[[], MapService],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._settings = settings
        self._automatic_service = automatic_service
        self._subject: LayerChoice | None = None
        self._is_setting = False
        self._fill_services()
        self._show_period(Period(today - timedelta(days=_DAYS), today))
        self._show_dates_whole()
        self._wire()
        self._recall()
        self.set_subject(None)

    def choice(self) -> LayerChoice | None:
        """Return what is shown; None when no layer is chosen."""
        if self._subject is None:
            return None
        collection = self._subject.collection
        return replace(
            self._subject,
            period=self.period() if collection.has_time else None,
            max_cloud_cover=self.maxCloudSpin.value() if collection.has_cloud else None,
            mosaicking_order=self._order() if collection.mosaicking_orders else None,
            service=self._service() or self._automatic_service(),
        )

    def set_choice(self, choice: LayerChoice) -> None:
        """Show all of `choice`, such as that of a layer of the map."""
        self._is_setting = True
        try:
            self._subject = choice
            self._fit_to(choice.collection)
            if choice.period is not None:
                self.singleDayCheck.setChecked(choice.period.is_day)
                self._show_period(choice.period)
            if choice.collection.has_cloud:
                self.maxCloudSpin.setValue(100 if choice.max_cloud_cover is None else choice.max_cloud_cover)
            self._show_order(choice.mosaicking_order)
            self._show_service(choice.service)
        finally:
            self._is_setting = False
        self._notify()

    def set_subject(self, subject: LayerChoice | None) -> None:
        """Be about the layer of `subject`; its dates and the rest are not taken over."""
        self._subject = subject
        if subject is not None:
            self._fit_to(subject.collection)
        self._notify()

    def period(self) -> Period:
        """Return the UTC days shown, whether the collection has time or not."""
        start = self.startDateEdit.date().toPyDate()
        return Period.of_day(start) if self.singleDayCheck.isChecked() else Period(start, self._end())

    def show_period(self, period: Period) -> None:
        """Show these days, as if the user had typed them; nothing happens when they are shown already."""
        if period == self.period():
            return
        self._is_setting = True
        try:
            self.singleDayCheck.setChecked(period.is_day)
            self._show_period(period)
        finally:
            self._is_setting = False
        self._notify()

    def remember(self) -> None:
        """Keep what the user chose for the next time."""
        self._settings.set(SINGLE_DAY, self.singleDayCheck.isChecked())
        self._settings.set(MAX_CLOUD_COVER, self.maxCloudSpin.value())
        order = self._order()
        self._settings.set(MOSAICKING_ORDER, order.value if order else "")
        service = self._service()
        self._settings.set(MAP_SERVICE, service.value if service else "")

    def _recall(self) -> None:
        if self._settings.get(SINGLE_DAY):
            self.singleDayCheck.setChecked(True)
        self.maxCloudSlider.setValue(self._settings.get(MAX_CLOUD_COVER))
        self.serviceCombo.setCurrentIndex(max(0, self.serviceCombo.findData(self._settings.get(MAP_SERVICE))))

    def _show_dates_whole(self) -> None:
        """Keep the day from being cut off in a narrow dock: it is what the eye looks for."""
        for edit in (self.startDateEdit, self.endDateEdit):
            text = edit.fontMetrics().horizontalAdvance(edit.date().toString(edit.displayFormat()))
            edit.setMinimumWidth(text + _BESIDE_DATE)

    def _wire(self) -> None:
        self.maxCloudSlider.valueChanged.connect(self.maxCloudSpin.setValue)
        self.maxCloudSpin.valueChanged.connect(self.maxCloudSlider.setValue)
        self.maxCloudSpin.valueChanged.connect(self._notify)
        self.startDateEdit.dateChanged.connect(self._on_start_changed)
        self.endDateEdit.dateChanged.connect(self._on_end_changed)
        self.singleDayCheck.toggled.connect(self._on_single_day_toggled)
        self.orderCombo.currentIndexChanged.connect(self._notify)
        self.serviceCombo.currentIndexChanged.connect(self._notify)

    def _fill_services(self) -> None:
        self.serviceCombo.addItem(self.tr("Automatic"), "")
        self.serviceCombo.addItem(self.tr("WMTS (tiles)"), MapService.WMTS.value)
        self.serviceCombo.addItem(self.tr("WMS"), MapService.WMS.value)

    def _fit_to(self, collection: Collection) -> None:
        """Show what `collection` has a use for, and nothing else."""
        show_together(collection.has_time, self.startDateLabel, self.startDateEdit, self.singleDayCheck)
        has_end = collection.has_time and not self.singleDayCheck.isChecked()
        show_together(has_end, self.endDateLabel, self.endDateEdit)
        show_together(collection.has_cloud, self.maxCloudLabel, self.maxCloudSlider, self.maxCloudSpin)
        self._offer_orders(collection.mosaicking_orders)

    def _offer_orders(self, orders: tuple[MosaickingOrder, ...]) -> None:
        show_together(bool(orders), self.orderLabel, self.orderCombo)
        wanted = self._order() or self._remembered_order()
        self.orderCombo.blockSignals(True)
        self.orderCombo.clear()
        self.orderCombo.addItem(self.tr("As set in the layer"), "")
        for order in orders:
            self.orderCombo.addItem(mosaicking_order_title(order), order.value)
        self._show_order(wanted)
        self.orderCombo.blockSignals(False)

    def _remembered_order(self) -> MosaickingOrder | None:
        if self.orderCombo.count():
            return None
        text = self._settings.get(MOSAICKING_ORDER)
        return next((order for order in MosaickingOrder if order.value == text), None)

    def _order(self) -> MosaickingOrder | None:
        value = self.orderCombo.currentData()
        return MosaickingOrder(value) if value else None

    def _show_order(self, order: MosaickingOrder | None) -> None:
        self.orderCombo.setCurrentIndex(max(0, self.orderCombo.findData(order.value if order else "")))

    def _service(self) -> MapService | None:
        value = self.serviceCombo.currentData()
        return MapService(value) if value else None

    def _show_service(self, service: MapService) -> None:
        if self._service() is None and self._automatic_service() is service:
            return
        self.serviceCombo.setCurrentIndex(self.serviceCombo.findData(service.value))

    def _end(self) -> date:
        end: date = self.endDateEdit.date().toPyDate()
        return end

    def _show_period(self, period: Period) -> None:
        self.startDateEdit.setDate(period.start)
        self.endDateEdit.setDate(period.end)

    def _on_start_changed(self) -> None:
        if self.endDateEdit.date() < self.startDateEdit.date():
            self.endDateEdit.setDate(self.startDateEdit.date())
        self._notify()

    def _on_end_changed(self) -> None:
        if self.startDateEdit.date() > self.endDateEdit.date():
            self.startDateEdit.setDate(self.endDateEdit.date())
        self._notify()

    def _on_single_day_toggled(self, is_single: bool) -> None:
        has_end = not is_single and self.startDateEdit.isVisibleTo(self)
        show_together(has_end, self.endDateLabel, self.endDateEdit)
        self.startDateLabel.setText(self.tr("Da&y") if is_single else self.tr("&From"))
        if not self._is_setting:
            self._change_period_with(is_single)
        self._notify()

    def _change_period_with(self, is_single: bool) -> None:
        """Keep the last day of a period as the day, and the day as the last day of a period."""
        if is_single:
            self.startDateEdit.setDate(self.endDateEdit.date())
        else:
            day = self.startDateEdit.date()
            self.endDateEdit.setDate(day)
            self.startDateEdit.setDate(day.addDays(-_DAYS))

    def _notify(self) -> None:
        if not self._is_setting:
            self.changed.emit()
