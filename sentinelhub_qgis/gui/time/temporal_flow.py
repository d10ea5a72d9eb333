"""The dock and QGIS's temporal controller in step, both ways."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from qgis.core import QgsProject, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.layers import temporal
from ...bridge.layers.map_layer import offer_days
from ...bridge.layers.memory import choice_of
from ...model.layer_choice import MapService
from ...model.period import Period
from ...model.scenes.month import Month
from ..layers.period_flow import PeriodFlow


class TemporalFlow(QObject):
    """Hand days to QGIS's temporal controller, and let layers and dock follow it.

    WMS layers are drawn for the controller's range by QGIS itself; tiles have their day in their address, which is
    changed here with each frame. So are names and what WMS layers remember: they say what is shown.

    Signals: period_shown with the `Period` of the controller's frame; switched, True while it decides.
    """

    period_shown = pyqtSignal(object)
    switched = pyqtSignal(bool)

    def __init__(self, canvas: Any, project: QgsProject, periods: PeriodFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._periods = periods
        self._shown: Period | None = None
        self._was_on = self.is_on
        canvas.temporalRangeChanged.connect(self._follow)
        canvas.currentLayerChanged.connect(self._say_later)
        project.writeProject.connect(self._remember)
        project.readProject.connect(self._recall)
        project.cleared.connect(self._forget)
        # In a new session the dock is made because a project with layers of the service was opened: after the event.
        QTimer.singleShot(0, self._stand_where_it_stood)

    def release(self) -> None:
        """Let go of QGIS."""
        self._canvas.temporalRangeChanged.disconnect(self._follow)
        self._canvas.currentLayerChanged.disconnect(self._say_later)
        self._project.writeProject.disconnect(self._remember)
        self._project.readProject.disconnect(self._recall)
        self._project.cleared.disconnect(self._forget)

    @property
    def is_on(self) -> bool:
        """Tell whether the controller decides what the map shows."""
        controller = self._canvas.temporalController()
        return isinstance(controller, QgsTemporalNavigationObject) and temporal.is_on(controller)

    def start(self, days: Sequence[date], current: date | None) -> None:
        """Let the controller step through `days`, at least one."""
        for layer in self._periods.all_layers():
            offer_days(layer, days)
        temporal.drive(self._canvas.temporalController(), self._project, days, current)
        self._follow()

    def take_up(self, days: Iterable[date]) -> None:
        """Step through those of `days` too that are new in the months which the controller steps through."""
        known = temporal.frames(self._canvas.temporalController()) if self.is_on else ()
        if known:
            first, last = Month.of(known[0]), Month.of(known[-1])
            new = {day for day in days if first <= Month.of(day) <= last}.difference(known)
            if new:
                self.start(sorted(new.union(known)), self._shown.start if self._shown is not None else None)

    def stop(self) -> None:
        """Let the layers show their own days again."""
        if self.is_on:
            temporal.stop(self._canvas.temporalController())
        self._follow()

    def show(self, period: Period) -> bool:
        """Turn the controller to a day, if it is on and steps through it; tell whether it did."""
        controller = self._canvas.temporalController()
        if not self.is_on or not period.is_day or period.start not in temporal.frames(controller):
            return False
        temporal.go_to(controller, period.start)
        return True

    def _follow(self) -> None:
        """Take over the range of the map; or, when the controller was switched off, leave the layers where it stood."""
        is_on = self.is_on
        if is_on:
            period = temporal.period_of(self._canvas.temporalRange())
            if period is not None and period != self._shown:
                self._shown = period
                self._periods.move(self._followers(), period)
                self.period_shown.emit(period)
        elif self._was_on and self._shown is not None:
            self._periods.move(self._periods.all_layers(), self._shown)
            self._shown = None
        if is_on != self._was_on:
            self._was_on = is_on
            self.switched.emit(is_on)

    def _followers(self) -> list[Any]:
        """Return the layers that follow: all but those that the user took out of the controller's hands."""
        shown = ((layer, choice_of(layer)) for layer in self._periods.all_layers())
        return [
            layer
            for layer, choice in shown
            if choice is not None and (choice.service is MapService.WMTS or layer.temporalProperties().isActive())
        ]

    def _remember(self, _document: object) -> None:
        if isinstance(self._canvas.temporalController(), QgsTemporalNavigationObject):
            temporal.remember(self._canvas.temporalController(), self._project)

    def _recall(self, _document: object) -> None:
        # QGIS's own panel hears of the project too, and says then whether the controller is on.
        QTimer.singleShot(0, self._stand_where_it_stood)

    def _stand_where_it_stood(self) -> None:
        if self.is_on:
            temporal.recall(self._canvas.temporalController(), self._project)
            self._follow()

    def _forget(self) -> None:
        """Keep what one project showed out of the next."""
        self._shown = None

    def _say_later(self, _layer: object) -> None:
        """Say again what is shown, once the layer that was selected has said what it remembers."""
        QTimer.singleShot(0, self._say)

    def _say(self) -> None:
        if self.is_on and self._shown is not None:
            self.period_shown.emit(self._shown)
